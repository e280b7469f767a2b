import { concepts } from './concept-list.js';

/** Selling and buying goods online and in shops. */
export const commerce = concepts(`
*online-shop: Online shop
  online shop, online store, webshop, e-commerce, e-commerce store, shop system, ecommerce platform, online shopping, shop software
  > ~sell online, ~open your shop, ~start selling
checkout: Checkout < online-shop
  checkout process, fast checkout, one-page checkout, customizable checkout, customisable checkout, checkout customisation, checkout customization, hosted checkout, custom checkout, embedded checkout
  ? checkout page
  > from (basket|cart) to paid, ~check out (on one page|in under a minute|in seconds), ~pay without leaving (your|the) (site|shop|store), checkout in your own (colours|colors|design)
guest-checkout: Guest checkout < online-shop
  guest checkout, guest order, order as a guest, check out as a guest
  > ~buy without an account, ~order without (an account|registering|registration), no account (needed|required|necessary)
  > ~buy without (registering|signing up|a password|creating an account), ~order without (signing up|a password|creating an account), no (registration|sign-up) needed to order, ~check out without (an account|registering|signing up)
product-variants: Product variants < online-shop
  product variant, size and colour variant, configurable product, product bundle, size and color variant, unlimited variants, bundle product
  ? product option
  > every (size|colour|color) in every (size|colour|color), (sizes|colours|colors) on one product page, ~sell products (in sets|in bundles|as a set), different price for every (size|colour|color|variant)
inventory-management: Inventory management
  inventory management, stock management, inventory tracking, stock control, stock tracking, real-time inventory, real-time stock, inventory control, low-stock alert, stock alert, reorder point, live stock level, stock count, inventory sync, stocktaking, stock sync, stock take, inventory count, inventory software, minimum stock level
  ? stock level
  > ~track (stock|inventory), never (run out|oversell), know what's in stock, stock (updates|is updated|levels update)
  > what is left on the shelf, how many are left (on the shelf|in the warehouse|in the store room), never sell what you (don't have|haven't got), (told|warned) (when|before) stock runs (low|out), ~count [the|your] stock with (a phone|your phone|a scanner), stock goes down with every sale, which products are running (low|out)
multi-warehouse: Multiple warehouses < inventory-management
  multi-warehouse, multiple warehouses, multi-location inventory, several warehouses, multi-warehouse management, stock transfer, multi-location stock
  > ~move stock between (shops|warehouses|stores|sites|branches), stock in (every|each|all|several) (warehouse|warehouses|shop|shops|store|stores|branch|branches), which (warehouse|store|branch) has it, ~ship from the (nearest|closest) (warehouse|store|shop)
batch-tracking: Batch and serial numbers < inventory-management
  batch tracking, serial number tracking, lot tracking, expiry date tracking, traceability, best-before tracking, full traceability, batch traceability, lot traceability, use-by date tracking
  ? lot number, batch number, serial number
  > which (batch|lot) (went|was sold|was sent) (to|where), ~trace (a|any|every|each) (batch|lot|bottle|jar|pack) (back|from), ~recall (a|one|the) (batch|lot), (best-before|use-by|expiry) dates (on|of) (every|each) (batch|lot|pack), from (field|farm|supplier|raw material) to (fork|shelf|customer|plate)
purchase-orders: Purchasing < inventory-management
  automatic reordering, replenishment, automatic replenishment, purchase requisition, supplier management, e-procurement, procure-to-pay, auto-replenishment, vendor management, purchase request, spend management, automatic reorder, supplier catalogue
  ? purchase order, procurement, supplier order
  > ~order from (suppliers|your suppliers|wholesalers|several suppliers), ~send the order to (the|your) supplier, ~suggest what to (reorder|order), ~approve (purchases|every purchase|what is bought), who ordered what from (which|whom)
multichannel-selling: Multichannel selling < online-shop
  multichannel selling, omnichannel selling, social commerce, Instagram shop, Facebook shop, TikTok shop, sell on Instagram, multichannel commerce, omnichannel commerce, omnichannel retail, Instagram Shopping, Google Shopping feed, product feed
  > ~sell on (Amazon|eBay|Etsy|TikTok|Facebook|Instagram), (Amazon|eBay|Etsy) and your own shop, one stock for (all|every) (channel|channels|shop|shops|marketplace|marketplaces), ~list products on (Amazon|eBay|several marketplaces|every marketplace), orders from every (channel|marketplace)
product-information-management: Product information management
  PIM, product information management, product data management, product data hub, product content management
  > product (data|texts|descriptions) (for|in) (every|all) (channel|channels|shops|marketplace|marketplaces), one source for [all] product (data|texts), (product descriptions|product data|product texts) in one place
headless-commerce: Headless commerce < online-shop
  headless commerce, headless storefront, composable commerce, storefront API
  > (your|any) own (front end|frontend) on (our|the) API, ~bring your own (front end|frontend|storefront), ~build the (shop front|storefront) yourself
b2b-commerce: B2B shop < online-shop
  B2B shop, B2B e-commerce, wholesale portal, customer-specific pricing, trade pricing, wholesale pricing, customer-specific price, B2B store, customer-specific price list, B2B portal, trade portal
  > (wholesale|trade|business) (customers|buyers) (log in|order online|see their own prices), ~show (each|every) (trade|wholesale|business) customer their own prices, prices for trade customers only, own prices for (each|every) business customer, retailers order (online|from you)
subscriptions-commerce: Product subscriptions < online-shop
  product subscription, subscribe and save, subscription box, auto-ship, repeat delivery, subscribe & save, repeat order subscription, recipe box
  ? monthly box, regular delivery, weekly box
  > (coffee|razors|wine|pet food|vitamins|cheese|vegetables|nappies|beer) (every|each) (month|week|fortnight), (box|crate|parcel) (every|each) (month|week|fortnight|season|quarter), (lands|arrives|turns up) on your (doorstep|doormat) (every|each|once a), ~skip a (box|delivery), never run out of (coffee|razors|pet food|nappies|vitamins|contact lenses)
pre-orders: Pre-orders < online-shop
  pre-order, backorder, waitlist for products, pre-ordering, back-in-stock notification, restock notification
  > ~order (yours|a copy|one) before (release|launch|publication), ~reserve (yours|a copy) before (release|launch|publication), (told|emailed|notified) when (it is|an item is|your size is) back, ~tell you when it is back [in stock], back on the shelf
reorder: Reorder
  one-click reorder, quick reorder, reorder list, favourites list, one-tap reorder, quick order form
  ? order history, repeat order, shopping list
  > ~order again (with|in) one (click|tap), ~reorder (with|in) (one|a) (click|tap)
  > ~order the same again, ~repeat (your|the|a) last order, ~reorder (your|the) (usual|usuals|favourites|favorites), your usual order in (one|a), same order as last (time|week)
wishlists: Wish lists < online-shop
  wish list, gift list, wedding list, gift registry, baby registry, save for later, wedding registry, bridal registry
  > ~send the list to (your|the) (guests|family|friends), who (bought|buys) what from (the|your) list, no two (toasters|guests buy the same), presents you really want, ~add (it|things|items) to your (wish list|favourites|favorites), ~save (it|things|items) for another day
product-reviews: Product reviews < online-shop
  ratings and reviews, review stars
  ? product review, customer review, star rating, product rating
  > what other (customers|buyers|shoppers|people) (think|thought) of, (read|see) what (buyers|other customers|others) say, ~ask (buyers|customers|shoppers) for stars, (comments|photos|opinions) from people who bought, stars (under|beside|next to) (every|each) product
size-advice: Size advice
  size guide, size finder, fit finder, size recommendation, virtual fitting, style advice, personal stylist, personal shopper, styling service, size chart, personal shopping, fit recommendation, free style advice
  > which size (fits|suits|is right|to order|you need), find your size, size that fits first time, ~tell us your (height|measurements), (outfits|outfit|wardrobe) (chosen|picked|put together) (for you|by a stylist), never order two sizes
  > which size to (take|buy|choose|pick), how tall you are
digital-products: Digital products < online-shop
  digital download, downloadable product, sell downloads, licence key delivery, license key delivery, file delivery for buyers
  ? digital product
  > ~sell (e-books|ebooks|downloads|presets|PDFs) (online|from|to), (buyers|customers) download (it|them|the file) (straight away|right away|at once|immediately), download (link|starts) the moment they pay
marketplace-sellers: Marketplace for sellers < online-shop
  multi-vendor marketplace, seller portal, vendor onboarding, marketplace software, marketplace platform, seller dashboard, multi-vendor, marketplace seller
  > ~let (other|outside|independent) (shops|sellers|makers|vendors) sell, (sellers|makers|vendors|dealers|artisans) list their [own] (products|goods|wares|items), ~run (a|your) [own] marketplace, sellers upload their [own] (products|goods)
free-shipping: Free shipping
  free shipping, free delivery, free postage, free standard delivery, free standard shipping, postage-free, no delivery fee, free worldwide shipping, free UK delivery, free express shipping, free P&P, free home delivery
  > (ships|shipped|delivered|delivery is|shipping is|sent) free [of charge], no (delivery|shipping|postage) (charge|charges|fees|fee|costs|cost), free from #, free over #, delivery [is] (on us|included|free), shipping [is] (on us|included|free)
  > (postage|delivery|shipping) costs [you] nothing, ~pay nothing for (delivery|shipping|postage), we pay the (postage|shipping|delivery), (shipped|sent|delivered) at (our expense|no cost|no charge), free to your (door|doorstep|porch), postage is (on us|included)
  > (delivery|postage|shipping) (does not|doesn't|won't) cost (a cent|a penny|you a cent|you a penny|you anything|anything|you a thing)
*minimum-order: No minimum order
  minimum order, minimum order value, minimum spend, minimum basket, minimum order quantity, MOQ, minimum purchase, minimum basket value
  > no minimum (order|spend|basket|purchase|quantity|order value), from a single (item|unit|piece), order a single
  > (one|a single) (screw|bottle|card|copy|metre|bag|pen|piece) is enough, as few as one, ~order (as little|as few) as you (like|need)
returns: Returns
  product return, return period, easy returns, hassle-free returns, 30-day returns, 14-day returns, 100-day returns, 60-day returns, returns period, return label, return right, no-hassle returns, extended returns, 100-night trial, trial nights, 365-day returns
  ? returns policy, return policy, return window, right to return, right of withdrawal
  > ~send (it|them|things|something|anything|parts) back, ~return (it|them|items|any item|anything|your order) (within|for|free|by|at|if), ~bring it back, # (days|nights) to (return|send|change|try), changed your mind, don't like it, doesn't fit, try it at home
  > ~give (it|them) back within, (weeks|months|days) to (decide|think it over|make up your mind), ~post it back, ~return (what|anything) you (don't|do not) (like|want|need|love), ~keep what you (like|love) and (return|send back)
free-returns: Free returns < returns
  free return shipping, prepaid return label, free return, returns free of charge, returns are free, free returns label, free collection of returns, free exchange, free return label
  > ~return (it|items|them|everything) (for free|free of charge|at no cost), we pay (the return|return postage|for returns)
  > (return|returns|return postage) (is|are) on us, sending it back (is free|costs nothing|costs you nothing), ~return (it|them|anything) (at our expense|for nothing|without paying), return label is (in the box|in the parcel|prepaid), ~collect (the|your) return (for free|free of charge)
  > sending (it|them|something|anything) back (does not|doesn't|won't|will not) cost, (returns|return) (cost|costs) you nothing
exchanges: Exchanges < returns
  size exchange, product exchange, exchange policy, exchange service, free size exchange, swap for another size, instant exchange
  > ~swap (it|them) for (another|a bigger|a smaller|the right|a different) size, ~exchange (it|them) for (another|a bigger|a smaller|a different|the right) (size|one|colour|color), next size (up|down) is on its way, wrong size (is|gets) (swapped|exchanged)
in-store-returns: In-store returns < returns
  in-store return, return in store, returns in store, doorstep returns, home collection of returns, return by collection, return at any store
  > ~return (online orders|it|items|them) (in|to|at) (store|any store|any branch|a store|any of our stores)
  > ~bring (it|them|online orders|your order) back to (any|a|the|your) (shop|store|branch), ~hand (it|them|your return) in at (any|a|the|your) (shop|store|branch|post office|parcel shop), ~drop (it|them|your return) off at (any|a|your) (shop|store|branch), ~fetch (the|your) return from your (door|home)
returns-portal: Returns portal < returns
  returns portal, self-service returns, online returns portal, returns management, returns automation, RMA, automated returns, RMA management, return management, returns software
  > (customers|shoppers|buyers) (print|create) their own (label|labels|return label), ~register a return (online|in), ~start a return (online|in your account|in the app), where (a|your|each|every) return (is|has got to)
trade-in: Trade-in and buy-back
  trade-in, trade-in programme, trade-in program, buy-back, part exchange, take-back scheme, old device collection, take-back programme, take-back service, trade-in value, old appliance removal, recycling of old appliances, device buyback
  > ~take away your old, ~trade in your old, ~sell us your old, ~collect your old
  > money for your old (phone|laptop|car|bike|mattress|sofa|tablet|clothes), your old (phone|laptop|car|bike|tablet) (counts towards|in part payment|is worth), ~hand in your old, ~bring (in|back) your old (phone|laptop|bike|boots|clothes|mattress), what your old (phone|laptop|bike|device) is worth
  > ~take your old (_|_ _) off your hands, ~give you money for your old
refurbished: Refurbished goods
  certified pre-owned, pre-owned, second-hand device, reconditioned, refurbished device, pre-loved, certified refurbished, remanufactured
  ? refurbished
  > second life for (phones|laptops|devices|furniture|old), (checked|cleaned|tested|repaired) and sold again, as good as new but (cheaper|at half the price), (used|second-hand) (phones|laptops|bikes|furniture|machines) with (a|our) (warranty|guarantee), had one (careful|previous) owner
recyclable-packaging: Sustainable packaging
  recycled packaging, plastic-free packaging, recyclable packaging, compostable packaging, sustainable packaging, biodegradable packaging, reusable packaging, eco-friendly packaging, plastic-free, 100% recycled packaging, zero-waste packaging, FSC packaging, recycled cardboard, refillable packaging, packaging-free, zero waste, reusable box
  > (no|zero|not a scrap of) plastic (in|on|around) (the box|the parcel|our boxes|our parcels), (box|boxes|carton|mailer|wrapping|bags) made (of|from) (recycled|grass|paper|mushroom|straw|cardboard|seaweed), ~send the (bottle|jar|pot|box|pouch) back (empty|to be refilled|and we refill), (bottles|jars|pots|boxes) (come back|go back|are refilled|are reused), (box|bottle|jar|packaging) goes (on|in) the (compost|recycling)
gift-wrapping: Gift wrapping
  gift wrapping, gift wrap, gift packaging, gift box, gift-wrapped, gift wrap option, gift-wrapping service
  > ~wrap (it|them|your gift|your present|presents|each gift|every gift), (wrapped|tied) (by hand|with a ribbon|with ribbon|with a bow|in tissue paper), (box|paper|parcel) with a (ribbon|bow), hand-wrapped (gift|box|boxes|gifts|presents|parcel), arrives (ready to give|looking like a present)
product-availability: Stock promises
  always in stock, in-stock guarantee
  ? large stock, items in stock
  > # (products|items|articles|brands|titles) (in stock|to choose from|available|online)
  > nothing is [ever] out of stock, everything [you see] is in stock
samples: Free samples
  free sample, sample order, product sample, sample box, swatch, free swatch, fabric sample, colour sample, color sample, free colour card
  > ~try a (sample|sachet|miniature|swatch) (first|before|at home), (sample|samples|swatch) (in|with) (every|each) (order|parcel|box), ~order (up to #|five|three|some) (samples|swatches), see the (fabric|paint|paper) at home (first|before)
assembly-service: Assembly and installation service
  assembly service, furniture assembly, installation service, professional installation, fitting service, home installation, free installation, mounting service, tyre fitting, white-glove delivery, delivery and assembly, installation included, installation by professionals, fitting included, free fitting, expert installation, room-of-choice delivery, free assembly
  > ~put (it|them|your furniture|your wardrobe|your bed) together for you, ~build your (wardrobe|bed|furniture|shed|desk), ~screw (the|on the) legs [on], ~assemble (it|them|your bed|your desk|your furniture|your wardrobe|your bike), no (Allen key|screwdriver) (needed|required), (installed|connected|plumbed in) by our [own] (fitters|technicians|engineers)
  > ~assemble (the|every|each|any) (bed|wardrobe|bookcase|desk|sofa|cot|piece|grill|shed), ~build the (wardrobe|bed|bookcase|furniture|shed), (wardrobe|bed|sofa|furniture|bookcase|desk) (put together|assembled|built) (in|by)
alterations: Alterations
  alteration service, tailoring service, shortening service, hemming, clothing alteration, free alterations
  > ~take (up|in) (your|the|a) (hem|waist|trousers|dress|sleeves|skirt), ~shorten (your|the|a) (trousers|sleeves|curtains|dress|hem|skirt), (hem|trousers|sleeves|dress|curtains) (shortened|taken up|taken in|let out)
personal-advice: Personal advice in shop
  in-store advice, video shopping, video consultation in store, in-store appointment, live shopping, video advice, shop-by-appointment, in-store consultation, live video shopping
  ? expert advice
  > ~video call (with|to) (the|our|a) (shop|store|showroom), ~show you round the (shop|showroom|store), (experts|specialists|stylists) in (every|our|the) (shop|store|branch|showroom), (someone|somebody) in the shop who knows
store-network: Shops and branches
  store locator, pop-up store, branch locator, brick-and-mortar store
  ? flagship store, branch network, retail store, store network
  > # (stores|shops|branches|locations|outlets|showrooms) (in|across|nationwide|worldwide|throughout)
  > (shop|store|branch|showroom) near you, ~visit (one of our|our|us in our) (shops|stores|showrooms|branches|showroom), (shop|store|branch) in (every|most) (town|city|towns|cities)
self-checkout: Self-checkout
  self-checkout, scan and go, scan & go, mobile self-checkout, self-scanning, cashierless checkout, smart fitting room, self-scan till
  > ~scan (as you|while you) shop, ~scan your own shopping, ~walk out with your shopping, no (till|tills|cashier|cashiers) at all, (customers|shoppers) scan (themselves|their own), ~pay on your phone and (walk out|leave)
electronic-shelf-labels: Electronic shelf labels
  electronic shelf label, digital price tag, shelf label, digital price label
  > prices on the (shelf|shelves) change (themselves|by themselves), ~change (every|all|the) (price|prices) on the (shelf|shelves|shop floor), no more paper (price tags|labels), price tags (change|update) (themselves|by themselves)
workforce-tasks-store: Store operations
  planogram, visual merchandising, store audit, merchandising audit, retail execution, store checklist, clienteling
  ? store operations
  > what (every|each) (shop|store|branch) has to do, (photo|photos|picture) of the (shelf|display|shop window) from (every|each) (shop|store|branch), head office sees (whether|what|how) (every|each) (shop|store|branch)
auctions: Auctions
  online auction, auction software, live bidding, auction platform, timed auction, silent auction
  > ~bid (online|live|by phone|from your phone|from home|by telephone|in the room), highest bidder, hammer (falls|comes down), bids come in
`);
