import { concepts } from './concept-list.js';

/** What shops, brands and marketplaces do around the goods. */
export const shopServices = concepts(`
try-before-buy: Try before you buy
  try before you buy, home try-on, home trial, sleep trial, trial at home, free trial at home
  > ~keep what you like, ~sleep on it for # (nights|days), ~send back what doesn't fit, ~wear (it|them) (round|around) the house, ~try (it|them|the shoes|the frames) on at home
virtual-try-on: Try on by screen < augmented-reality
  virtual fitting room, virtual mirror, see it in your room, view in your room
  > ~point your (phone|camera) at (the|your) (lawn|wall|room|floor|living room|garden|table|corner|sofa|face|foot|feet|wrist), ~see (the sofa|the lamp|the frames|the glasses|how it looks|the rug|the table) (on your|in your|at your) (face|wall|room|living room|feet)
  > ~see (the sofa|the lamp|the frames|the glasses|how it looks|the rug|the table) (on your|in your|at your) (wrist|home|table|garden|floor), (life size|true to size) in your (room|garden|living room|home|kitchen)
  > how (it|they|the frames|the sofa|the colour) (looks|look) (on you|on your face|on your wall|in your room|in your living room), ~see (the sofa|the lamp|the rug|the table) in your (room|living room|garden|home) before
made-to-measure: Made to measure
  bespoke tailoring, free engraving, embroidery, personalised gifts, personalized gifts
  > (sewn|made|cut|built|tailored|knitted) to your (measurements|measure|size|body|feet|shape), ~embroider (your|a|names|the), your (name|initials|monogram) (engraved|embroidered|stitched), ~engrave your (name|initials|message)
click-reserve: Reserve in store
  click and reserve, reserve in store, reserve and try, ship from store, ship-to-store, endless aisle, drive-through collection
  > ~put (it|them|something|an item) (aside|by) for you, ~hold (it|them) for you (in|at) (the|your|our) (shop|store|counter|nearest|branch), ~try it on in [the] (shop|store) before [you] (paying|pay|buy|buying)
gift-registry: Lists of gifts
  wish list sharing, gift finder, gift receipt
  > who (bought|gave|has bought) what, ~send the (list|wish list) to (your|the|friends|guests|everyone), no (two|second|third) (toasters|toaster|kettle|kettles), ~share your (wish list|list) with, (guests|friends|family|relatives) (pick|choose|tick|buy) from your (list|wish list)
  > ~tick off what they (buy|have bought|bought)
subscription-box: Boxes by subscription
  replenishment subscription, pet food subscription
  > ~arrive before you run out, never run out of (coffee|razors|nappies|dog food|cat food|contact lenses|toilet paper|food|vitamins), (coffee|razors|nappies|dog food|cat food|vitamins|flowers) (every|each) (month|week|four|two|fortnight), (comes|arrives|delivered|sent) again (every|before|when)
  > a box through (your|the) letterbox (every|each) (month|week|season), a box of (treats|coffee|flowers|surprises) (every|each) (month|week)
spare-parts: Spare parts
  spare part guarantee, spare parts for ten years, replacement parts, repair cafe, repair kits
  ? parts availability
  > ~mend it rather than, (parts|spares) for (ten|twenty|#) years
product-registration: Products registered
  product registration, free lifetime repairs, no-quibble guarantee, happiness guarantee
  > ~register your (product|purchase|machine|watch|appliance) (and|for|to)
stock-check: Stock shown
  stock check, store stock checker, stock in real time, restock alert
  ? live stock
  > is it (in stock|on the shelf) (near|at|in), which (shop|store|branch) has (it|your|the), ~tell you when it (is|comes) back in stock, ~see whether (your size|it) is in (stock|the shop|store)
price-matching-shop: Price promises
  price drop refund
  ? price adjustment
  > price (drops|falls|comes down) (after you|within # days|later)
cut-off-times: Ordered late, there next day
  order by midnight, order before midnight, late cut-off, order until 11 pm
  > order (by|before|until) (midnight|# pm|#) (and|for) (get|have|next-day|it)
  > (late|last-minute) orders (leave|go|still|ship|are sent), the later you can order
return-windows: Long returns
  free 30-day returns, lifetime returns, refund on scan, returnless refund, box-free returns
  > ~send it back (any time|whenever|free|for free|at our expense)
  > a (whole|full) year to (return|send|bring)
loyalty-tiers: Points and tiers < loyalty-program
  loyalty tier, double points, member prices, member-only sales, early access to sales
  > (gold|silver|platinum|bronze) (members|customers|guests|status|card holders) (get|enjoy|board|receive|have|pay|earn|after|from), (members|regulars|loyal customers) (shop|get in|buy) (first|early|before) [before|than|early|everyone|others]
  > (members|regulars|loyal customers) (see|order) (first|early|before) [before|than|early|everyone|others], (members|regulars|loyal customers) (shop|get in|buy) (a day|# hours|the sale) [before|than|early|everyone|others]
  > (members|regulars|loyal customers) (see|order) (a day|# hours|the sale) [before|than|early|everyone|others]
bnpl-shop: Pay in parts at the till
  ? store card, monthly payments
  > ~split (it|the bill|the price|payment|the cost) (into|in|over) (three|four|#|instalments|monthly|parts|months)
child-corner: For children in store
  kids' corner, play corner, nursing room, shopping trolley for children, supervised play
  > (children|kids|little ones) (play|draw|build|are looked after|paint) while you (shop|browse|eat|try|work|train|talk)
food-counter: Fresh counters
  fresh fish counter, in-store bakery, butcher's counter, salad bar, refill station, zero-waste aisle, unpackaged goods
  > ~bring your own (jar|jars|container|containers), (bread|rolls|croissants) baked (in the shop|all day|every day|on site)
grocery-extras: Groceries
  recipe suggestions, shopping list sharing, smart substitutions, weekly veg box, ripe-and-ready guarantee, milk round
  > ~turn (a|the|any|your) recipe into (a|your) [shopping] (list|basket), what to (cook|have) (tonight|for dinner|with what)
health-shop: At the shop
  free hearing test, foot scan, gait analysis in store, colour matching, make-up lesson
  > ~try (them|the shoes) on a (treadmill|ramp|track)
product-traceability: Origin traced
  product traceability, traceable to the farm, farm-level traceability, origin tracing
  > ~scan and see (who|where|which) (made|grew|caught|it|your|farm), from (sheep|field|bean|farm|tree|boat|grape|hive|cow) to (jumper|plate|cup|fork|shop|chair|shelf|glass|jar|table|sweater)
  > which (farm|field|cow|boat|tree|hive|vineyard|mill) (it|your|the) (came from|comes from|coffee|milk|wool|egg|fish), who (grew|caught|sewed|knitted|picked|roasted) (it|your)
fair-trade: Fair and organic goods
  Fairtrade coffee
  ? recycled materials
  > made from (old|recycled|used|ocean) (bottles|plastic|nets|fishing nets|jeans|cotton|sails|tyres), (farmers|growers|workers|weavers) (are paid|get|receive|earn) (fairly|a fair|a living|a decent)
resale-shop: Second life
  resale programme, buy-back guarantee, second-hand marketplace, rental subscription, furniture rental
  > ~sell (it|your phone|your bike|your jeans) back to us, a second life for (your|the|every) old, ~take [your] old (clothes|phone|jeans|shoes|bike|laptop|toys) back, ~bring back your old (clothes|phone|jeans|bike|furniture|toys|shoes), ~rent a (sofa|dress|suit|cot|tent) instead
wholesale: For shops and firms
  trade discount, net-30 terms, punchout, quote requests
  > ~buy by the (pallet|case|carton|crate|sack), (shops|retailers|restaurants|traders|builders|resellers) buy (at trade|wholesale|by the pallet)
seller-tools: For sellers
  listing tool, sponsored listings, fulfilment by, bulk listing
  > ~photograph it and sell, ~put it up for sale, ~list (an item|items|your things) in (minutes|seconds|a minute)
shop-the-look: Buying from content
  shop the look, shoppable video, visual product search, buy buttons
  > the (whole|complete|entire) (outfit|look) (in|with|at) (one|a), ~tap (the|any) (photo|picture|video) (to buy|to shop|and buy)
cart-tools: Baskets that sell more
  upsells, cross-sells, upsell at checkout, product bundles, product recommendations, post-purchase upsell, free gift with purchase, mystery discount
  > what goes [well] with (it|what is|what's|the), a free (gift|sample) with (every|your|orders)
pos-extras: At the till
  layby, parked sales, scales integration, cash drawer
  ? customer display
  > ~park (a|the) sale
store-analytics: What happens in store
  footfall analytics, conversion rate by store, heatmap of the store, planogram check, shelf monitoring
  > how many (people|passers-by|shoppers) (walk in|come in|walk past|pass by|enter the shop)
`);
