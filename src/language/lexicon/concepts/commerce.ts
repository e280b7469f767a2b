import { concepts } from './concept-list.js';

/** Selling and buying goods online and in shops. */
export const commerce = concepts(`
*online-shop: Online shop
  online shop, online store, webshop, e-commerce, e-commerce store, shop system, ecommerce platform, online shopping, shop software
  > ~sell online, ~open your shop, ~start selling
checkout: Checkout < online-shop
  checkout page, checkout process, fast checkout, one-page checkout, customizable checkout, customisable checkout, checkout customisation, checkout customization, hosted checkout, custom checkout, embedded checkout
guest-checkout: Guest checkout < online-shop
  guest checkout, guest order, order as a guest, check out as a guest
  > ~buy without an account, ~order without (an account|registering|registration), no account (needed|required|necessary)
product-variants: Product variants < online-shop
  product variant, product option, size and colour variant, configurable product, product bundle, size and color variant, unlimited variants, bundle product
inventory-management: Inventory management
  inventory management, stock management, inventory tracking, stock control, stock level, stock tracking, real-time inventory, real-time stock, inventory control, low-stock alert, stock alert, reorder point, live stock level, stock count, inventory sync, stocktaking, stock sync, stock take, inventory count, inventory software, minimum stock level
  > ~track (stock|inventory), never (run out|oversell), know what's in stock, stock (updates|is updated|levels update)
multi-warehouse: Multiple warehouses < inventory-management
  multi-warehouse, multiple warehouses, multi-location inventory, several warehouses, multi-warehouse management, stock transfer, multi-location stock
batch-tracking: Batch and serial numbers < inventory-management
  batch tracking, serial number tracking, lot tracking, lot number, batch number, expiry date tracking, traceability, best-before tracking, serial number, full traceability, batch traceability, lot traceability, use-by date tracking
purchase-orders: Purchasing < inventory-management
  purchase order, automatic reordering, procurement, supplier order, replenishment, automatic replenishment, purchase requisition, supplier management, e-procurement, procure-to-pay, auto-replenishment, vendor management, purchase request, spend management, automatic reorder, supplier catalogue
multichannel-selling: Multichannel selling < online-shop
  multichannel selling, omnichannel selling, social commerce, Instagram shop, Facebook shop, TikTok shop, sell on Instagram, multichannel commerce, omnichannel commerce, omnichannel retail, Instagram Shopping, Google Shopping feed, product feed
product-information-management: Product information management
  PIM, product information management, product data management, product data hub, product content management
headless-commerce: Headless commerce < online-shop
  headless commerce, headless storefront, composable commerce, storefront API
b2b-commerce: B2B shop < online-shop
  B2B shop, B2B e-commerce, wholesale portal, customer-specific pricing, trade pricing, wholesale pricing, customer-specific price, B2B store, customer-specific price list, B2B portal, trade portal
subscriptions-commerce: Product subscriptions < online-shop
  product subscription, subscribe and save, subscription box, auto-ship, repeat delivery, subscribe & save, monthly box, regular delivery, repeat order subscription, recipe box, weekly box
pre-orders: Pre-orders < online-shop
  pre-order, backorder, waitlist for products, pre-ordering, back-in-stock notification, restock notification
reorder: Reorder
  one-click reorder, quick reorder, order history, repeat order, reorder list, favourites list, one-tap reorder, quick order form, shopping list
  > ~order again (with|in) one (click|tap), ~reorder (with|in) (one|a) (click|tap)
wishlists: Wish lists < online-shop
  wish list, gift list, wedding list, gift registry, baby registry, save for later, wedding registry, bridal registry
product-reviews: Product reviews < online-shop
  product review, customer review, star rating, product rating, ratings and reviews, review stars
size-advice: Size advice
  size guide, size finder, fit finder, size recommendation, virtual fitting, style advice, personal stylist, personal shopper, styling service, size chart, personal shopping, fit recommendation, free style advice
digital-products: Digital products < online-shop
  digital product, digital download, downloadable product, sell downloads, licence key delivery, license key delivery, file delivery for buyers
marketplace-sellers: Marketplace for sellers < online-shop
  multi-vendor marketplace, seller portal, vendor onboarding, marketplace software, marketplace platform, seller dashboard, multi-vendor, marketplace seller
free-shipping: Free shipping <> free-returns
  free shipping, free delivery, free postage, free standard delivery, free standard shipping, postage-free, no delivery fee, free worldwide shipping, free UK delivery, free express shipping, free P&P, free home delivery
  > (ships|shipped|delivered|delivery is|shipping is|sent) free [of charge], no (delivery|shipping|postage) (charge|charges|fees|fee|costs|cost), free from #, free over #, delivery [is] (on us|included|free), shipping [is] (on us|included|free)
*minimum-order: No minimum order
  minimum order, minimum order value, minimum spend, minimum basket, minimum order quantity, MOQ, minimum purchase, minimum basket value
  > no minimum (order|spend|basket|purchase|quantity|order value), from a single (item|unit|piece), order a single
returns: Returns <> refunds
  returns policy, return policy, product return, return window, right to return, return period, easy returns, hassle-free returns, 30-day returns, 14-day returns, 100-day returns, 60-day returns, returns period, return label, return right, no-hassle returns, extended returns, 100-night trial, right of withdrawal, trial nights, 365-day returns
  > ~send (it|them|things|something|anything|parts) back, ~return (it|them|items|any item|anything|your order) (within|for|free|by|at|if), ~bring it back, # (days|nights) to (return|send|change|try), changed your mind, don't like it, doesn't fit, try it at home
free-returns: Free returns < returns <> free-shipping
  free return shipping, prepaid return label, free return, returns free of charge, returns are free, free returns label, free collection of returns, free exchange, free return label
  > ~return (it|items|them|everything) (for free|free of charge|at no cost), we pay (the return|return postage|for returns)
exchanges: Exchanges < returns
  size exchange, product exchange, exchange policy, exchange service, free size exchange, swap for another size, instant exchange
in-store-returns: In-store returns < returns
  in-store return, return in store, returns in store, doorstep returns, home collection of returns, return by collection, return at any store
  > ~return (online orders|it|items|them) (in|to|at) (store|any store|any branch|a store|any of our stores)
returns-portal: Returns portal < returns
  returns portal, self-service returns, online returns portal, returns management, returns automation, RMA, automated returns, RMA management, return management, returns software
trade-in: Trade-in and buy-back
  trade-in, trade-in programme, trade-in program, buy-back, part exchange, take-back scheme, old device collection, take-back programme, take-back service, trade-in value, old appliance removal, recycling of old appliances, device buyback
  > ~take away your old, ~trade in your old, ~sell us your old, ~collect your old
refurbished: Refurbished goods
  refurbished, certified pre-owned, pre-owned, second-hand device, reconditioned, refurbished device, pre-loved, certified refurbished, remanufactured
recyclable-packaging: Sustainable packaging
  recycled packaging, plastic-free packaging, recyclable packaging, compostable packaging, sustainable packaging, biodegradable packaging, reusable packaging, eco-friendly packaging, plastic-free, 100% recycled packaging, zero-waste packaging, FSC packaging, recycled cardboard, refillable packaging, packaging-free, zero waste, reusable box
gift-wrapping: Gift wrapping
  gift wrapping, gift wrap, gift packaging, gift box, gift-wrapped, gift wrap option, gift-wrapping service
product-availability: Stock promises
  always in stock, in-stock guarantee, large stock, items in stock
  > # (products|items|articles|brands|titles) (in stock|to choose from|available|online)
samples: Free samples
  free sample, sample order, product sample, sample box, swatch, free swatch, fabric sample, colour sample, color sample, free colour card
assembly-service: Assembly and installation service
  assembly service, furniture assembly, installation service, professional installation, fitting service, home installation, free installation, mounting service, tyre fitting, white-glove delivery, delivery and assembly, installation included, installation by professionals, fitting included, free fitting, expert installation, room-of-choice delivery, free assembly
alterations: Alterations
  alteration service, tailoring service, shortening service, hemming, clothing alteration, free alterations
personal-advice: Personal advice in shop
  in-store advice, video shopping, video consultation in store, expert advice, in-store appointment, live shopping, video advice, shop-by-appointment, in-store consultation, live video shopping
store-network: Shops and branches
  flagship store, store locator, branch network, retail store, store network, pop-up store, branch locator, brick-and-mortar store
  > # (stores|shops|branches|locations|outlets|showrooms) (in|across|nationwide|worldwide|throughout)
self-checkout: Self-checkout
  self-checkout, scan and go, scan & go, mobile self-checkout, self-scanning, cashierless checkout, smart fitting room, self-scan till
electronic-shelf-labels: Electronic shelf labels
  electronic shelf label, digital price tag, shelf label, digital price label
workforce-tasks-store: Store operations
  store operations, planogram, visual merchandising, store audit, merchandising audit, retail execution, store checklist, clienteling
auctions: Auctions
  online auction, auction software, live bidding, auction platform, timed auction, silent auction
`);
