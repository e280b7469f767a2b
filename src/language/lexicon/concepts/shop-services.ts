import { concepts } from './concept-list.js';

/** What shops, brands and marketplaces do around the goods. */
export const shopServices = concepts(`
try-before-buy: Try before you buy
  try before you buy, home try-on, home trial, sleep trial, trial at home, free trial at home
virtual-try-on: Try on by screen < augmented-reality
  virtual fitting room, virtual mirror, see it in your room, view in your room
made-to-measure: Made to measure <> tailored-clothing
  bespoke tailoring, free engraving, embroidery, personalised gifts, personalized gifts
click-reserve: Reserve in store <> click-and-collect
  click and reserve, reserve in store, reserve and try, ship from store, ship-to-store, endless aisle, drive-through collection
gift-registry: Lists of gifts
  wish list sharing, gift finder, gift receipt
subscription-box: Boxes by subscription
  replenishment subscription, pet food subscription
spare-parts: Spare parts
  spare part guarantee, spare parts for ten years, replacement parts, parts availability, repair cafe, repair kits
product-registration: Products registered
  product registration, free lifetime repairs, no-quibble guarantee, happiness guarantee
stock-check: Stock shown <> product-availability
  stock check, live stock, store stock checker, stock in real time, restock alert
price-matching-shop: Price promises <> price-match
  price adjustment, price drop refund
cut-off-times: Ordered late, there next day
  order by midnight, order before midnight, late cut-off, order until 11 pm
  > order (by|before|until) (midnight|# pm|#) (and|for) (get|have|next-day|it)
return-windows: Long returns
  free 30-day returns, lifetime returns, refund on scan, returnless refund, box-free returns
  > ~send it back (any time|whenever|free|for free|at our expense)
loyalty-tiers: Points and tiers < loyalty-program
  loyalty tier, double points, member prices, member-only sales, early access to sales
bnpl-shop: Pay in parts at the till
  store card, monthly payments
child-corner: For children in store
  kids' corner, play corner, nursing room, shopping trolley for children, supervised play
food-counter: Fresh counters
  fresh fish counter, in-store bakery, butcher's counter, salad bar, refill station, zero-waste aisle, unpackaged goods
grocery-extras: Groceries
  recipe suggestions, shopping list sharing, smart substitutions, weekly veg box, ripe-and-ready guarantee, milk round
health-shop: At the shop
  free hearing test, foot scan, gait analysis in store, colour matching, make-up lesson
product-traceability: Origin traced
  product traceability, traceable to the farm, farm-level traceability, origin tracing
fair-trade: Fair and organic goods
  Fairtrade coffee, recycled materials
resale-shop: Second life
  resale programme, buy-back guarantee, second-hand marketplace, rental subscription, furniture rental
wholesale: For shops and firms
  trade discount, net-30 terms, punchout, quote requests
seller-tools: For sellers
  listing tool, sponsored listings, fulfilment by, bulk listing
shop-the-look: Buying from content
  shop the look, shoppable video, visual product search, buy buttons
cart-tools: Baskets that sell more
  upsells, cross-sells, upsell at checkout, product bundles, product recommendations, post-purchase upsell, free gift with purchase, mystery discount
pos-extras: At the till
  layby, parked sales, customer display, scales integration, cash drawer
store-analytics: What happens in store
  footfall analytics, conversion rate by store, heatmap of the store, planogram check, shelf monitoring
`);
