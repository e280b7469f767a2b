import { concepts } from './concept-list.js';

/** Restaurants, food delivery and groceries. */
export const food = concepts(`
*restaurant: Restaurants
  restaurant software, restaurant management, dining experience, restaurant platform
table-reservations: Table reservations < online-booking
  table reservation, table booking, restaurant reservation, restaurant booking, online table booking, table management, book a table, floor plan for tables, table plan, reservation book
  > ~reserve a table
food-delivery: Food delivery < delivery
  food delivery, meal delivery, restaurant delivery, online food ordering, food ordering app, delivery from restaurants, takeaway delivery, hot meal delivery
  > ~deliver (hot|meals|food|fresh meals)
hot-arrival-promise: Hot and fast delivery < food-delivery
  > (hot|warm|fresh) (at|to) your door, arrives hot, (delivered|arrives) (hot|piping hot), piping hot
takeaway: Takeaway
  takeaway, takeout, order ahead, pick up your meal, curbside pickup of food, click and collect food, to-go order, collection order, pre-order your meal
qr-ordering: Order at table
  order at table, mobile ordering, QR ordering, pay at table, table ordering, order and pay at the table, order and pay, QR code ordering, mobile order and pay
  > ~order from (your|the) table, ~pay at the table, ~order [and pay] from your phone
kitchen-display: Kitchen display
  kitchen display system, kitchen display, KDS, kitchen printer, kitchen screen, kitchen ticket, order throttling, coursing, kitchen display screen
menu-management: Menu management
  menu management, digital menu, menu editor, daily specials, online menu, menu builder, menu engineering, digital menu board, menu sync, 86 items
allergen-information: Allergens
  allergen information, allergen list, allergen labelling, nutrition information, nut-free, dairy-free, lactose-free, allergen labeling, allergen menu, allergen-free, nutritional information, allergen data, calorie information, nutrition facts
dietary-options: Dietary options
  vegan option, vegan, vegetarian, gluten-free, halal, kosher, keto, plant-based, low-carb, special diet, paleo, gluten-free option, vegetarian option, vegan menu, sugar-free, organic option, dietary requirement, vegetarian dishes, halal-certified, coeliac-safe, pescatarian
organic-ingredients: Organic and local ingredients
  organic ingredient, locally sourced, local produce, seasonal ingredient, regional products, farm-to-table, free-range, organic produce, from local farms, local farmers, regional produce, grass-fed, seasonal produce, regional ingredient, zero-mile food, hormone-free, sustainably caught, locally grown
  > sourced (locally|from local|within # miles|within # km), from (farms|producers|growers) (nearby|in the region|within)
no-additives: No additives
  no additives, additive-free, preservative-free, no preservatives, no artificial flavours, no artificial flavors, non-GMO, GMO-free, no added sugar, palm-oil-free, no artificial colours, no artificial colors, no palm oil, nothing artificial, refined-sugar-free, no artificial ingredients, all-natural
meal-kits: Meal kits
  meal kit, recipe kit, weekly recipe choice, cook-at-home box, ready meal, prepared meal, frozen meal, fresh meal subscription, pre-portioned ingredients, recipe of the week
grocery-delivery: Grocery delivery < delivery
  grocery delivery, online groceries, supermarket delivery, fresh produce delivery, fruit and vegetable box, veg box, organic box, milk delivery, groceries delivered, grocery shopping online, office fruit, office fruit basket, drinks delivery, food box
product-substitutions: Substitutions
  substitute product, no substitutions, replacement item, substitute preference
freshness-guarantee: Freshness guarantee
  freshness guarantee, freshness promise, fresh or your money back, minimum shelf life, best-before guarantee, fresh guarantee, freshly baked, baked fresh daily, made fresh daily, freshly roasted, roasted to order, roasted fresh
catering: Catering
  catering, corporate catering, event catering service, office lunch, buffet, canapés, finger food, party service, business lunch, lunch delivery for offices, wedding catering, private chef, office catering, food truck hire, employee meals, canteen
restaurant-delivery-integration: Delivery app integration
  Uber Eats integration, Deliveroo integration, delivery aggregator, delivery platform integration, Lieferando integration, Just Eat integration, DoorDash integration, delivery app integration, aggregator integration
  > (all|every) delivery (platforms|platform|apps|app) (in|on) one (screen|tablet|device|place)
food-waste: Food waste
  food waste, food waste tracking, surplus food box, surplus food, food rescue, food waste reduction, waste tracking for kitchens, magic bag
recipe-costing: Recipe costing
  recipe costing, food cost, recipe management, portion costing, ingredient costing, food cost tracking, recipe cost, dish margin, ingredient-level inventory, recipe scaling
food-safety: Food safety
  food safety, food safety log, temperature log for kitchens, HACCP checklist, hygiene rating, hygiene record, five-star hygiene rating, digital HACCP, food hygiene, food safety checklist, HACCP plan, food hygiene rating
bar-drinks: Drinks
  wine pairing, wine list, craft beer, cocktail bar, alcohol-free drinks, bottomless brunch, natural wine, happy hour, sommelier, bottomless drinks, wine cellar, free refill, barista coffee, tasting menu, afternoon tea, chef's table
outdoor-seating: Outdoor seating
  outdoor seating, beer garden, sun terrace, heated terrace, al fresco dining, garden seating, outdoor terrace, outdoor dining, covered terrace
coffee-service: Coffee service
  coffee machine rental, bean-to-cup machine, coffee subscription, office coffee, vending machine, coffee machine service, water dispenser, coffee bean subscription, specialty coffee, coffee machine lease
`);
