import { concepts } from './concept-list.js';

/** Moving goods: delivery, freight, fleets and warehouses. */
export const logistics = concepts(`
*delivery: Delivery
  delivery service, home delivery, door-to-door delivery, delivery, fast delivery, reliable delivery, doorstep delivery, shipping, courier service, parcel delivery
  > delivered to your door, straight to your door, ~deliver to your door
  > ~bring it to your door, from our door to yours
same-day-delivery: Same-day delivery < delivery
  same-day delivery, same-day courier, same-day shipping, delivery today, same day service, same-day dispatch delivery
  > delivered (the same day|today|same day|on the same day), (order|book) (by|before) __ [and] (get it|delivered|receive it|have it) (today|the same day|the same evening), order today get it today
  > order (by|before) (noon|lunch|midday) and (wear|eat|use|cook|drink|have) it (tonight|today), at your door (tonight|this evening|today|before dinner|before bedtime), (ordered|booked) (this morning|before noon) and (delivered|with you) (tonight|today|this evening)
  > delivered (tonight|this evening|this afternoon|the same evening|by tonight), on your doorstep (today|tonight|this evening)
next-day-delivery: Next-day delivery < delivery
  next-day delivery, overnight delivery, next-day shipping, overnight shipping, 24-hour delivery, next-working-day delivery, express overnight, next-business-day delivery, overnight express, 24h delivery
  > delivered (the next day|tomorrow|overnight|the next working day|the following day|the next business day|next day|within 24 hours), (arrives|with you|at your door) (the next day|tomorrow|the next morning|the following day|the next working day)
  > order (today|tonight|this evening) and (it's there|it arrives|wear it|have it|it's with you) tomorrow, (with you|on your doorstep|at your door|on your desk) (tomorrow|the next day|by tomorrow|the next morning|tomorrow morning), (collected|ordered|picked up) today and delivered tomorrow
  > delivered by # (am|o'clock) (tomorrow|the next day|next morning)
express-delivery: Express delivery < delivery
  express delivery, express shipping, priority delivery, express courier, rush delivery, instant delivery, quick commerce, express service, on-demand delivery, priority shipping, one-hour delivery, two-hour delivery, 2-hour delivery
  > delivered (within|in) (#|an hour|the hour|one hour|two hours|minutes|two days|three days|48 hours), at your door (within|in) (#|minutes|an hour|the hour), groceries in minutes
  > before the ice (melts|has melted), (courier|rider) at your door in (minutes|# minutes|under an hour)
same-day-dispatch: Same-day dispatch
  same-day dispatch, immediate dispatch, dispatch within 24 hours, same-day despatch, shipped the same day, 24-hour dispatch, fast dispatch
  ? quick dispatch
  > (shipped|dispatched|sent out|leaves our warehouse|despatched|ships) (the same day|today|within 24 hours|on the same day|same day|within # hours|within one working day)
  > (out of the door|out the door|off to the courier|packed and sent|in the post|posted) (the same day|today|by five|within hours|within # hours|before five), (leaves|leave) (our|the) (warehouse|shop|workshop) (today|the same day|tonight)
delivery-windows: Delivery time windows < delivery
  delivery window, time slot delivery, delivery slot, timed delivery, one-hour window, two-hour window, evening delivery, nominated day delivery, delivery time slot, preferred delivery time, named-day delivery, scheduled delivery, 1-hour slot, 2-hour window, delivery time window, morning delivery, 1-hour window, 2-hour slot
  ? chosen time slot, delivery appointment
  > ~choose (a|your) (time slot|delivery slot|delivery window|delivery day|window|slot|delivery time|time window), ~pick (a|your) (time slot|delivery slot|delivery window|delivery day|slot|window|delivery time|time window), in a #-hour (window|slot), in a (one-hour|two-hour) (window|slot), delivered when you want, ~arrive in the window you
  > ~choose (the hour|an hour) (it comes|it arrives|we deliver), ~pick (the day|the hour|an hour|an evening) for your delivery, no (waiting|staying) in all day, a (one-hour|two-hour|half-hour|thirty-minute|#-minute|#-hour) (slot|window)
  > delivered (when you are home|when you're home|when you are in|on the day you choose|at the time you choose)
weekend-delivery: Weekend delivery < delivery
  weekend delivery, Saturday delivery, Sunday delivery, delivery on Saturday, seven-day delivery, delivery on Sunday, delivery on weekends, 7-day delivery, delivery on public holidays
  > (deliver|delivered|deliveries) (on|at|every) (weekends|Saturdays|Sundays|the weekend|seven days a week|7 days a week|Saturday|Sunday|bank holidays|public holidays), ~deliver seven days a week, ~deliver # days a week
  > the (parcel|courier|postman) comes on (Saturday|Sunday|Saturdays|Sundays), parcels (on|even on) (Sundays|Sunday|Saturdays|Saturday), delivered (even|also) on (Sundays|Sunday|Saturdays|Saturday|bank holidays)
international-shipping: International shipping < delivery
  international shipping, worldwide shipping, international delivery, worldwide delivery, global shipping, overseas shipping, cross-border shipping, EU-wide delivery, Europe-wide delivery, Europe-wide shipping, overseas delivery, international parcel
  > ~ship (worldwide|internationally|abroad|anywhere|globally|to # countries|all over the world|to every country|across Europe), ~deliver (worldwide|internationally|abroad|anywhere|globally|to # countries|all over the world|across Europe|to every country)
  > ~send (parcels|a parcel|your goods|your parcel) (abroad|overseas|to # countries|round the world|around the world|across borders), ~post (parcels|orders) (abroad|overseas|worldwide), (ships|deliver|deliver orders) to # countries
nationwide-delivery: Nationwide delivery < delivery
  nationwide delivery, nationwide shipping, countrywide delivery, UK-wide delivery, UK mainland delivery, delivery throughout the country, coast-to-coast delivery
  ? delivery area, delivery radius, delivery zone, nationwide coverage
  > ~deliver (nationwide|throughout|across the country|across the UK|to every postcode|to any address|to the islands|everywhere in), every (postcode|zip code|address|village) in
  > from (Land's End|Cornwall) to (John o'Groats|Shetland|the Shetlands), ~deliver (from coast to coast|on every island|all over the country|in every town), (Highlands|islands|Isles of Scilly|Orkney) (included|too|and islands)
click-and-collect: Click and collect
  click and collect, click & collect, in-store pickup, collect in store, curbside pickup, kerbside collection, store pickup, BOPIS, self-pickup, kerbside pickup, collection from store, pickup in store, in-store collection, local pickup, store collection, buy online pick up in store
  > ~pick up (in store|in-store|in one of|at one of|your order|it up), ~collect (in store|your order|it from), reserve (online and collect|and collect)
  > (order|buy|reserve|pay) online and (collect|pick up|pick it up|fetch it), ~pick (it|your order|them) up from (the shop|the store|your nearest|any branch|our shop|the counter|the farm|the bakery), ready (to collect|for collection) (in|within|at), we (bring|carry) it [out] to your (car|boot)
  > order ahead and collect
parcel-lockers: Parcel lockers and drop-off points < delivery
  parcel locker, packing station, parcel shop, locker delivery, PUDO point, smart locker, parcel box, parcel point
  ? pick-up point, collection point, drop-off point
  > ~pick (it|your parcel|parcels) up from (a|the) (locker|corner shop|kiosk|newsagent|petrol station), ~drop (your parcel|parcels) [off] (at|in) (a|the|any) (locker|corner shop|kiosk|newsagent|petrol station), # (lockers|drop-off points|parcel shops|pick-up points)
  > ~collect from (a|any|your) (locker|corner shop|newsagent)
safe-place-delivery: Delivery preferences < delivery
  safe place delivery, delivery to a neighbour, leave with a neighbour, delivery redirection, redelivery, contactless delivery, contact-free delivery, in-flight redirection, leave at door, delivery rescheduling, no-contact delivery, age verification on delivery, in-garage delivery, in-home delivery
  ? delivery instruction, delivery preference
  > ~redirect your (parcel|delivery|order), ~change the delivery (address|date|time|day), ~reschedule (your|the|a) delivery
  > ~leave (it|the parcel|your parcel) (with a neighbour|with a neighbor|in the shed|in the porch|behind the bin|in the garage|in a safe place), ~tell the (driver|courier) where to (leave|put), ~send it to (a neighbour|your neighbour|another address) instead
pickup-service: Pick-up from sender < delivery
  parcel pickup, collection from your door, parcel collection, home pickup, doorstep collection, free pickup, free collection, scheduled pickup, home collection, next-day collection, same-day pickup, same-day collection, door-to-door collection, courier collection
  ? daily collection
  > we (collect|pick up) (from|it|your|the), ~collect from your (door|home|office), picked up from your (door|home|office|place)
  > (courier|driver|van|postman) (comes|calls) to (you|your door|collect|your home|your office), ~fetch (it|your parcel|your parcels|your laundry|your washing) from your (door|home|office|doorstep), we come and (collect|fetch) (it|them|your), no trip to the (post office|parcel shop|depot)
live-tracking: Live tracking
  shipment tracking, parcel tracking, live tracking, real-time tracking, order tracking, package tracking, track and trace, delivery tracking, live map tracking, driver tracking, live delivery tracking, live driver tracking, tracking link, consignment tracking, container tracking, real-time shipment tracking, courier tracking, live GPS tracking, end-to-end tracking, tracking page, real-time visibility
  ? tracking number
  > ~track (your|every|each) (order|parcel|package|shipment|delivery|driver|courier|consignment|container|rider|technician|engineer), ~follow (your|the|every|each) (order|parcel|package|shipment|delivery|driver|courier|rider|van|technician) [on|live|in], where (your|the) (order|parcel|package|shipment|driver|delivery|courier) is, see your (driver|courier|rider|parcel) on (the|a) map, watch your (driver|courier|order|parcel|delivery)
  > see where (your|the|every|each) (van|driver|courier|parcel|order|bus|taxi|rider|technician|lorry|truck|engineer|delivery) is, ~watch (the van|your van|your dinner|the dot|the truck|your parcel|your driver) (move|come|approach|drive|get closer)
  > (van|driver|courier|rider|lorry|truck|bus) on (a|the|your) (map|live map), where (your|the) (van|lorry|truck|bus|taxi|rider|technician|engineer) is (right now|now|at this), # stops away, a (dot|van) on (the|a) map, which (street|road) (your|the) (driver|parcel|van|courier) is
delivery-notifications: Delivery notifications < delivery
  delivery notification, delivery alert, ETA notification, dispatch notification, estimated time of arrival, live ETA, delivery update, shipping notification, ETA update, predicted delivery time, ETA alert, accurate ETA, real-time ETA, delivery status message
  > (told|texted|notified|informed) (when|before|as soon as) (the|your) (driver|parcel|order|courier) __
  > ~tell you when (the|your) (driver|parcel|order|courier|van) (is|leaves|arrives|sets off|will), a (text|message|ping) when (the|your) (driver|parcel|order|courier|van) (is|arrives|leaves|sets off), exactly when (the|your) (driver|parcel|order|courier) (comes|arrives|will)
  > ~let (you|customers|recipients) know when (the|their|your) (driver|parcel|order|courier|van) (is|leaves|arrives)
branded-tracking: Branded tracking pages
  branded tracking page, branded tracking, own tracking page, post-purchase experience, branded delivery email, post-purchase email
  > your (logo|colours|brand) on (the|every) tracking, tracking page (in|with) your (colours|logo|brand|own)
proof-of-delivery: Proof of delivery
  proof of delivery, electronic proof of delivery, ePOD, delivery signature, delivery photo, signature on delivery, POD capture, signed for delivery, signature on glass, photo on delivery, recorded delivery, proof of collection, digital delivery note, electronic delivery note
  > (photo|signature|picture) (of|for|with|at|on) (every|each) (delivery|drop|stop), ~sign for every delivery
  > (photo|photograph|picture) of the parcel (at|on|in), (driver|courier|drivers|couriers) (photographs|photograph|takes a photo of|snaps) (it|the parcel|every parcel|where), ~prove (it was delivered|that it was delivered|every delivery|delivery), who signed for the parcel
  > ~sign on (the|a) driver's (phone|screen|tablet)
signed-delivery: Insured shipping
  insured shipping, shipping insurance, insured delivery, transit insurance, insured parcel, parcel insurance, insurance in transit, cargo insurance, shipment insurance, insured transport, freight insurance, parcel protection, delivery guarantee, on-time delivery guarantee, late delivery refund, on-time guarantee
  > or (your delivery is|the delivery is|delivery is) free
  > (lost|broken|damaged) in (transit|the post) (we|and we), late (and you pay nothing|and it's free|and we pay|and it is free), ~insure (every|each|your) (parcel|shipment|consignment|package), on time or (free|your money|it's free|we pay|it's on us|you pay nothing)
carbon-neutral-delivery: Carbon-neutral delivery
  carbon-neutral delivery, carbon-neutral shipping, climate-neutral delivery, CO2-neutral shipping, emission-free delivery, electric delivery van, cargo bike delivery, zero-emission delivery, climate-neutral shipping, bike courier, CO2-neutral delivery, electric delivery fleet, green delivery, e-cargo bike
  ? electric van, cargo bike, electric fleet
  > by (cargo bike|e-van|electric van|pedal power), without a drop of (diesel|petrol), ~deliver (by|on) (bike|bicycle|cargo bike|electric van), no exhaust fumes
route-optimization: Route optimization
  route optimisation, route optimization, route planning, route planner, tour planning, automatic route planning, multi-stop route, route planning software, dynamic routing, optimised route, optimized route, delivery route planning, intelligent routing of drivers, stop sequencing, AI route planning, multi-stop routing
  ? shortest route
  > ~plan (routes|tours|the best route|your routes|your rounds), the (best|shortest|fastest|most efficient) route, fewer miles
  > which (stop|drop|address) (first|comes first|next|to visit first), ~put (stops|drops|your stops|addresses|deliveries) in the (best|right|fastest|shortest) order, # (stops|drops|addresses) in (the best|the right|the shortest) (order|round|route)
  > (fewer|less) (kilometres|driving|time on the road|diesel) (per|between) (stop|stops|drop|jobs), ~plan (your|tomorrow's|the day's) (round|rounds|tour|tours|route|stops)
dispatching: Dispatching
  dispatch management, automatic dispatch, driver dispatch, dispatch software, auto-dispatch, driver assignment, dispatching, order batching, courier dispatch, automated dispatching, dispatcher console
  ? job allocation
  > nearest (driver|courier|rider|van|taxi) (gets|takes) (the|it), ~send (jobs|the job|orders|each job|trips) (straight|to drivers|to the nearest|to couriers), ~hand (jobs|orders|trips) [out] to (drivers|couriers|riders), (drivers|riders|couriers) accept (jobs|orders|trips)
fleet-management: Fleet management
  fleet management, fleet tracking, vehicle tracking, telematics, driver behaviour, fleet software, dash cam, tachograph, driver logbook, fuel card, fuel management, driver behavior monitoring, vehicle telematics, tachograph data, driver scorecard, electronic logging device, ELD compliance, fuel card integration, remote tachograph download
  ? vehicle management, vehicle inspection, vehicle check
  > where (every|each|all your) (van|vans|vehicle|vehicles|truck|trucks|lorry|lorries) (is|are), who (drives|is driving|drove) which (van|car|vehicle|truck), (harsh|hard) braking, how your drivers (drive|brake|accelerate), ~keep an eye on your (fleet|vans|lorries|trucks|vehicles)
driver-app: Driver app
  driver navigation app, courier app, rider app, driver companion app, driver navigation, delivery driver app, turn-by-turn navigation
  > (drivers|couriers) (see|get|have) (their|every|the) (next stop|stops|round) [on|in], riders (see|get|have) (their|every|the) (next stop|stops|round) [on|in], (drivers|couriers|riders) (see|get|have) (their|every|the) (drops|route) [on|in]
  > ~guide (drivers|couriers|the driver|your drivers) (from|to|through)
freight: Freight
  freight forwarding, pallet delivery, full truckload, part load, groupage, air freight, sea freight, road freight, haulage, FTL, LTL, rail freight, full container load, less than container load, pallet shipping, pallet transport, less-than-truckload, intermodal transport, drayage, freight brokerage, freight quote, breakbulk, project cargo, ocean freight, charter flight
  ? general cargo, heavy haulage
  > ~move (pallets|a pallet|containers|full loads|heavy goods|machines|your freight|steel), from (one|a|single) pallet to (a|full|whole), (pallets|containers|loads) (across|to|from) (Europe|Rotterdam|Hamburg|Asia|the port)
customs-clearance: Customs clearance
  customs clearance, duties paid, DDP, customs handling, import duties included, customs brokerage, customs declaration, DDP shipping, delivered duty paid, customs paperwork, export declaration, bonded warehouse, customs documentation, customs agent, import duty calculation, duties and taxes included, customs broker
  ? customs documents, landed cost calculation, customs invoice
  > no (customs|duties|import) (fees|charges|surprises|to pay), ~handle customs, ~handle the customs, we take care of customs
  > (papers|paperwork|forms) for customs, ~clear customs (for you|before|in|on your), (duty|duties|customs) (paid|calculated|handled|settled) (before|at|by|in|up front|for), no bill at the door, stuck (at|in) customs
warehousing: Warehousing and fulfilment
  warehousing, fulfilment service, fulfillment service, 3PL, order fulfilment, order fulfillment, pick and pack, fulfilment centre, fulfillment center, e-commerce fulfilment, ecommerce fulfillment, e-fulfilment, contract logistics, outsourced fulfilment, kitting, co-packing, storage and fulfilment, distribution centre, drop shipping, cross-docking
  > ~store your (goods|stock|products), we pick and pack, we pick pack and, your (goods|stock|products|pallets) (in|on) our (warehouse|shelves|racks|halls), ~send us your (stock|goods|products) and we
warehouse-management: Warehouse management
  warehouse management, warehouse management system, WMS, bin location, pick list, picking list, cycle counting, putaway, warehouse app, pick path, wave picking, pick-by-voice, pick-by-light, goods receipt, warehouse automation, picking app, bin management, picking robot, mobile picking
  > which shelf (it|the|every), ~pick orders (faster|without|with), shelf by shelf, ~guide (pickers|warehouse staff) (to|through|along), where every (item|product|pallet|box) (lies|sits)
shipping-labels: Shipping labels
  shipping label, label printing, label creation, automatic label creation, batch label printing, shipping label printing, parcel label, label generation
  > ~print labels, ~create labels
  > ~print (the label|your label|your labels|a label|a hundred labels|hundreds of labels|postage) (at|in|from|for|with|and|straight), ~stick the label on, (label|labels) (ready|printed|made|comes out) (in|automatically|by itself)
rate-shopping: Shipping rate comparison
  shipping rate comparison, rate shopping, carrier comparison, discounted shipping rate, live shipping rate, shipping calculator, carrier selection, negotiated shipping rate, real-time shipping rate, freight rate comparison, discounted postage, carrier rate comparison, shipping rule
  ? negotiated rate
  > (cheapest|best|fastest) (carrier|courier) (for each|for every|is chosen|wins|automatically), ~compare (carriers|couriers|postage|shipping prices|freight prices), ~pick the cheapest (carrier|courier|service|label), # % off (postage|Royal Mail|courier|DHL|UPS|carrier)
cold-chain: Cold chain
  cold chain, temperature-controlled, refrigerated delivery, chilled delivery, temperature monitoring, refrigerated transport, temperature-controlled transport, temperature-controlled delivery, refrigerated van, refrigerated truck, refrigerated vehicle, chilled transport, temperature log, temperature logger, cold storage warehouse, temperature-controlled storage, GDP-certified transport, reefer container
  ? cool box, frozen delivery, insulated packaging
  > (kept|stays|delivered|transported) (chilled|frozen|cold|cool|refrigerated) [all|the|to]
  > never (a degree|warmer) (above|than|over|too), (ice cream|vaccines|salmon|milk|insulin|oysters|fish) (stays|arrives|stay|travels|travel|arrive) (frozen|cold|cool|chilled), (stays|travels) (cold|cool|chilled|frozen) (from|until|to the|all the)
dangerous-goods: Dangerous goods
  dangerous goods, hazardous goods, hazmat, ADR transport, hazardous materials, hazardous waste transport, ADR-certified driver
  ? lithium battery shipping
  > ~carry (batteries|chemicals|gas bottles|paint|acids|explosives|fireworks), (batteries|chemicals|paint|aerosols|perfume|gas bottles) (may|can) (travel|go|be sent|be shipped)
bulky-goods: Bulky goods
  bulky goods, two-man delivery, oversized parcel, heavy goods delivery, furniture delivery, large item delivery, two-person delivery, bulky item, oversized item, delivery to the room of choice, tail lift, tail-lift delivery, 2-man delivery
  > (delivered|carried|delivery) to (the|your|a) room of [your] choice, up the stairs
  > two (people|men|drivers|pairs of hands) (carry|bring|deliver|and a van), ~carry (your sofa|the sofa|the fridge|the wardrobe|your fridge) (up|in|to|into|upstairs), (sofa|wardrobe|fridge|washing machine|piano|mattress) (carried|brought) (up|to|into|upstairs|inside)
  > ~take (the|your) old (sofa|fridge|mattress|washing machine) (away|with)
returns-logistics: Returns logistics
  returns logistics, reverse logistics, returns processing, returns handling, return consolidation, returns consolidation
  > returned goods (checked|inspected|unpacked|graded|restocked|sorted), ~put (returns|returned items|returned goods) back (on|in|into)
supply-chain-visibility: Supply chain visibility
  supply chain visibility, supply chain management, supplier portal for logistics, supply chain planning, supply chain mapping, transport management system, TMS, transport management, dock scheduling, yard management, dock appointment, slot booking for trucks, time slot management, transportation management
  ? control tower
  > where (every|each) (container|shipment|pallet) (is|stands|sits), ~see (delays|a delay) coming, (lorries|trucks|hauliers) (book|choose|reserve) (their|a|an) (dock|ramp|unloading slot|slot|gate)
last-mile: Last-mile delivery
  last-mile delivery, last-mile logistics, final-mile delivery, last-mile software, crowd delivery, crowdsourced delivery
  ? last mile
  > from the (depot|kerb|hub) to the (doorstep|front door|door), the last (stretch|few streets|hundred metres|leg) to
moving-service: Removals
  removal service, moving service, house removal, packing service, furniture lift, removal van, home removal, man and van, office relocation, packing materials, international removal, piano moving, removal company, moving box
  ? office move, moving company, house move
  > ~pack your (china|crockery|glasses|boxes for you|whole house|kitchen for), ~carry your (boxes|piano|furniture|wardrobe) (down|up|out), ~move (your|the) (household|piano|furniture|whole office) (from|to|across), ~take (apart|down) (the|your) (beds|furniture|wardrobes|wardrobe)
  > from old (flat|home|house) to new
self-storage: Self-storage
  self-storage, storage unit, storage container, lock-up storage, storage locker, 24-hour access storage, climate-controlled storage, mobile storage, drive-up access, storage room rental
  > room for your (furniture|skis|boat|belongings|boxes|motorbike), ~store your (furniture|belongings|skis|sofa|bikes|tyres|boxes), your own (key|code|padlock) (to|for) (the|your) (unit|storage|box)
drone-delivery: Drone delivery
  drone delivery, autonomous delivery, delivery robot, delivery drone
  ? autonomous vehicle
  > by (drone|robot), a (robot|drone) (brings|rolls up|flies|delivers|drops)
import-export-docs: Transport documents
  air waybill, CMR, certificate of origin, electronic consignment note, eCMR, waybill, electronic bill of lading, freight document
  ? bill of lading, packing list
  > (papers|documents|paperwork) for (every|each) (shipment|consignment|border|container|load), no more paper (waybills|consignment notes|CMRs)
postal-services: Post services
  franking machine, franking, registered mail, digital stamp, PO box, post office counter, business mail, registered letter, virtual address, virtual mailbox, registered office address, scan mailbox
  ? mail collection, business address
  > ~scan your (post|mail|letters), ~open your (post|mail) for, ~forward your (post|mail|letters), a (London|Mayfair|city|central) address for your
`);
