import { concepts } from './concept-list.js';

/** Restaurants, food delivery and groceries. */
export const food = concepts(`
*restaurant: Restaurants
  restaurant software, restaurant management, dining experience, restaurant platform
table-reservations: Table reservations < online-booking
  table reservation, table booking, restaurant reservation, restaurant booking, online table booking, table management, book a table, floor plan for tables, reservation book
  ? table plan
  > ~reserve a table
  > ~book (your|a) table (online|by phone|on the app|in seconds), (guests|diners) (book|reserve) (online|a table|their table), no more (no-shows|empty tables), a table for (two|four|six|ten|#) (tonight|at|by), ~fill (empty|every|your) (tables|table), ~seat (walk-ins|guests|every guest)
food-delivery: Food delivery < delivery
  food delivery, meal delivery, restaurant delivery, online food ordering, food ordering app, delivery from restaurants, takeaway delivery, hot meal delivery
  > ~deliver (hot|meals|food|fresh meals)
  > (dinner|lunch|curry|pizza|supper|your favourite restaurant|ramen|burgers) (at|to) your (door|desk|sofa), ~bring (dinner|lunch|the curry|your pizza|restaurant food) to your (door|desk|home)
  > ~order (dinner|lunch|a pizza|pizza|a curry|food|in) from (your sofa|the sofa|# restaurants|local restaurants|your favourite), (riders|drivers|couriers) (bring|carry) (dinner|lunch|your food|your meal)
hot-arrival-promise: Hot and fast delivery < food-delivery
  > (hot|warm|fresh) (at|to) your door, arrives hot, (delivered|arrives) (hot|piping hot), piping hot
  > still (hot|steaming|warm) when (it|they|your), steam (still|rising) (rises|rising), never (cold|lukewarm) (food|pizza|chips|dinner|soup), (arrives|delivered|comes|at your door) (still hot|steaming|while it's hot)
takeaway: Takeaway
  takeaway, takeout, order ahead, pick up your meal, curbside pickup of food, click and collect food, to-go order, pre-order your meal
  ? collection order
  > ~order ahead and (collect|pick up|skip), ~take (it|dinner|lunch) home (with you|in a box), ready (when|by the time) you (arrive|get here|walk in), (food|coffee|lunch|pizza|dinner) to go
qr-ordering: Order at table
  order at table, mobile ordering, QR ordering, pay at table, table ordering, order and pay at the table, order and pay, QR code ordering, mobile order and pay
  > ~order from (your|the) table, ~pay at the table, ~order [and pay] from your phone
  > ~order and pay (without waiting|on your phone|at your seat|from your seat), ~order without (waiting|waving|catching), no (waving|waiting) (at|for) (the|a) (waiter|bill|waiters), (guests|diners) order (themselves|from their phones|on their phones|from their seats), another round without
kitchen-display: Kitchen display
  kitchen display system, kitchen display, KDS, kitchen printer, kitchen screen, kitchen ticket, order throttling, kitchen display screen
  ? coursing
  > orders (appear|land|pop up|go straight|show up) (on|in|to) (the|a) kitchen, no more (paper tickets|lost tickets|shouting across the kitchen|tickets on the rail), (kitchen|chefs|cooks) (see|sees) (every|each|the) order (on|as|the moment)
menu-management: Menu management
  menu management, digital menu, menu editor, online menu, menu builder, menu engineering, digital menu board, menu sync, 86 items
  ? daily specials
  > ~change (the menu|a dish|prices|your menu|the price of a dish) (once|in seconds|everywhere|from|on all), ~take a dish off, sold out dishes (disappear|vanish), today's (specials|menu) (online|on|goes)
allergen-information: Allergens
  allergen information, allergen list, allergen labelling, dairy-free, lactose-free, allergen labeling, allergen menu, allergen-free, allergen data
  ? nutrition information, nut-free, nutritional information, calorie information, nutrition facts
  > what (is|goes|went) (in|into) (it|every dish|each dish|your food|the food), (contains|contain) (nuts|gluten|milk|egg|soy) or, (nuts|gluten|milk|eggs|shellfish) marked (on|for|in), safe (for|if) (coeliacs|nut allergies|your allergies|you have allergies)
  > ~list (every|all) (ingredient|ingredients|allergen|allergens)
dietary-options: Dietary options
  vegan option, gluten-free, halal, kosher, gluten-free option, vegetarian option, vegan menu, organic option, vegetarian dishes, halal-certified, coeliac-safe, pescatarian
  ? vegan, vegetarian, keto, plant-based, low-carb, special diet, paleo, sugar-free, dietary requirement
  > something for (vegans|vegetarians|coeliacs|the vegan), no (meat|animal products|dairy|gluten|pork) (in|needed|at all), without (meat|dairy|gluten|sugar) (too|on|if), plant-based (menu|dishes|dish|option|options|meals), for (vegans|vegetarians|coeliacs) too
organic-ingredients: Organic and local ingredients
  organic ingredient, seasonal ingredient, farm-to-table, organic produce, from local farms, regional ingredient, zero-mile food, hormone-free, sustainably caught
  ? locally sourced, local produce, regional products, free-range, local farmers, regional produce, grass-fed, seasonal produce, locally grown
  > sourced (locally|from local|within # miles|within # km), from (farms|producers|growers) (nearby|in the region|within)
  > grown (a field|a mile|nearby|down the road|within|around the corner|without pesticides|in our own|on our own), from our own (farm|garden|fields|orchard|kitchen garden), (farmer|farmers|growers) we know by name, straight from the (farm|field|fields|orchard)
  > (vegetables|eggs|meat|milk) from (local|nearby|our neighbour|neighbouring|organic|small) (farms|farmers|farm)
no-additives: No additives
  no additives, additive-free, preservative-free, no preservatives, no artificial flavours, no artificial flavors, non-GMO, GMO-free, no added sugar, palm-oil-free, no artificial colours, no artificial colors, no palm oil, nothing artificial, refined-sugar-free, no artificial ingredients
  ? all-natural
  > nothing (artificial|you can't pronounce|added but), no (E-numbers|E numbers|flavour enhancers|colourings|artificial anything|added sugar|artificial colours), free from (additives|preservatives|colourings|artificial), ingredients you can (pronounce|count|read)
meal-kits: Meal kits
  meal kit, recipe kit, weekly recipe choice, cook-at-home box, ready meal, frozen meal, fresh meal subscription, pre-portioned ingredients, recipe of the week
  ? prepared meal
  > (ingredients|everything) (measured|weighed|chopped) [out] (and|for|so), ~cook (dinner|a recipe|from our box|along) (in|with|from) (# minutes|twenty minutes|thirty minutes|our box|our recipe), ~choose # (recipes|meals|dishes) (a|each|per|every) week, a box of (recipes|ingredients|meals)
grocery-delivery: Grocery delivery < delivery
  grocery delivery, online groceries, supermarket delivery, fresh produce delivery, fruit and vegetable box, veg box, organic box, milk delivery, groceries delivered, grocery shopping online, office fruit, office fruit basket, drinks delivery
  ? food box
  > (shopping|groceries|weekly shop|milk and eggs|fruit and vegetables|fruit and veg) (at|to|on) your (door|doorstep|kitchen), ~bring (the shopping|your groceries|your shopping|the weekly shop) (to|into|home|up), ~do (the|your) (weekly shop|shopping|food shop|big shop) (from|online|on)
  > never carry (water|shopping bags|crates)
product-substitutions: Substitutions
  no substitutions, substitute preference
  ? substitute product, replacement item
  > if (something|an item|it) is (sold out|out of stock|missing) we (replace|swap|send|pick), ~choose (what we|whether we) (swap|replace|substitute), no (surprise|strange|odd) (swaps|substitutes|replacements)
freshness-guarantee: Freshness guarantee
  freshness guarantee, freshness promise, fresh or your money back, minimum shelf life, best-before guarantee, fresh guarantee, freshly baked, baked fresh daily, made fresh daily, freshly roasted, roasted to order, roasted fresh
  > (fresh|picked|baked|caught) (this morning|the same morning|hours ago|today|last night|overnight), from (oven|field|sea|boat) to (door|plate|table|shelf|kitchen) in (hours|# hours|a day|one day|two days), (stays|keeps) fresh for (#|at least|a week|days)
  > (not|isn't) fresh (we|your money|you get|and we)
catering: Catering
  catering, corporate catering, event catering service, buffet, canapés, party service, lunch delivery for offices, wedding catering, private chef, office catering, food truck hire, employee meals
  ? office lunch, finger food, business lunch, canteen
  > ~feed (# guests|your guests|a hundred|your team|the whole office|fifty|your wedding|your party), lunch for (the office|the whole office|your team|the team|# people|a hundred|your meeting), we (cook|bring) (the food|the buffet|everything|lunch) (for your|to your|at your)
  > (finger food|sandwiches|platters) for (#|your|the)
restaurant-delivery-integration: Delivery app integration
  Uber Eats integration, Deliveroo integration, delivery aggregator, delivery platform integration, Lieferando integration, Just Eat integration, DoorDash integration, delivery app integration, aggregator integration
  > (all|every) delivery (platforms|platform|apps|app) (in|on) one (screen|tablet|device|place)
  > orders from (every|all|Uber Eats|Deliveroo|Just Eat|the delivery|Lieferando|DoorDash) (app|apps|and|platform|platforms), no more (row of tablets|tablet farm|five tablets|wall of tablets|tablets on the counter), one (tablet|screen|printer) for all (the|your) (delivery|apps|platforms)
food-waste: Food waste
  food waste tracking, surplus food box, surplus food, food rescue, food waste reduction, magic bag
  ? food waste, waste tracking for kitchens
  > (bin|throw away|throw out|waste|throws away) less food, (leftovers|unsold bread|unsold food|surplus) (for|at|go|goes|finds|find) (half|a third|to|a new|the), ~save (food|meals|bread|leftovers|unsold food) from (the bin|landfill|being thrown), what (ends up|lands|goes) in the bin
recipe-costing: Recipe costing
  recipe costing, recipe management, portion costing, ingredient costing, food cost tracking, recipe cost, dish margin, ingredient-level inventory, recipe scaling
  ? food cost
  > what (a|each|every|the) (dish|plate|recipe|portion|cocktail) (costs|really costs|costs you|earns|brings), (margin|profit|cost) (of|on|per) (every|each|a) (dish|plate|portion|recipe|cocktail), when the price of (butter|flour|tomatoes|beef|eggs)
food-safety: Food safety
  food safety log, temperature log for kitchens, HACCP checklist, hygiene rating, hygiene record, five-star hygiene rating, digital HACCP, food safety checklist, HACCP plan, food hygiene rating
  ? food safety, food hygiene
  > (fridge|fridges|freezer|freezers|temperatures) (log|logged|record|recorded|check|checked) (themselves|automatically|by themselves|every), ready (when|for) the (food inspector|health inspector|hygiene inspector|inspector knocks|inspector comes)
  > no more (HACCP|fridge|temperature) (folders|sheets|clipboards|paper), ~log (fridge|cooking|kitchen) temperatures
bar-drinks: Drinks
  wine pairing, cocktail bar, alcohol-free drinks, bottomless brunch, sommelier, bottomless drinks, free refill, barista coffee, tasting menu, afternoon tea, chef's table
  ? wine list, craft beer, natural wine, happy hour, wine cellar
  > a (glass|bottle) of (wine|something|red|natural) (with|from|for|by), (cocktails|gin|negroni|negronis|spritz) (shaken|mixed|stirred|made|at), beer (from|brewed) (the tap|small|local|our|next|on site|down the road), (sommelier|sommeliers) (picks|pours|recommends|chooses|pick)
outdoor-seating: Outdoor seating
  outdoor seating, beer garden, heated terrace, al fresco dining, outdoor terrace, covered terrace
  ? sun terrace, garden seating, outdoor dining
  > (eat|dine|sit|lunch|drink|breakfast|dinner|coffee) (outside|outdoors|under the trees|in the garden|on the terrace|in the courtyard|under the stars|in the sun), tables (outside|in the garden|under|on the terrace|in the courtyard|in the sun)
coffee-service: Coffee service
  coffee machine rental, bean-to-cup machine, coffee subscription, office coffee, vending machine, coffee machine service, water dispenser, coffee bean subscription, specialty coffee, coffee machine lease
  > (fresh|good|proper|barista) coffee (in|at|for) (the|your) office, (beans|coffee|coffee beans) (delivered|posted|through|arrive|arrives) (to the office|monthly|every month|each month|through the letterbox|before you run out)
  > we (fill|refill|clean|descale|service) (the|your) (coffee machine|machine|machines)
`);
