import { concepts } from './concept-list.js';

/** Vans, crews, cold chains and everything that is done on the road. */
export const fieldWork = concepts(`
customer-slot-booking: Customers choose the slot
  customer self-booking, self-scheduling link, slot booking link
  > ~pick (their|your) own (slot|time|appointment|window), ~choose (their|your) own (slot|delivery slot|time slot|appointment), ~book (their|your) own (slot|visit|appointment)
  > (customers|clients|tenants|patients) (pick|choose) (a|the) (slot|time) (from a link|themselves|online), ~send (customers|clients|tenants) a link to (pick|choose|book), slot that suits (the customer|them|the tenant), no more ringing round to (agree|fix) (a|the) (time|date|visit)
parts-ordering: Parts ordered from the job
  parts ordering, merchant ordering, supplier price lists, wholesaler integration, punch-out catalogue
  > ~order parts, ~order (spares|materials|the part|the parts) (from|without|straight)
  > ~order (spares|materials|parts|the part|the parts) (from|in|on) (the van|the job|site|the app|the roof|your supplier|the merchant|the wholesaler), (parts|materials|spares) (waiting|ready) at the (counter|merchant|depot|wholesaler), merchant's (prices|price list|catalogue) in
van-stock: Van stock
  van stock, stock on vans
  ? truck stock
  > what is (left|still) (on|in) the van, (which|whose) van has the (part|parts|spare|filter), ~restock the (van|vans), ~move (parts|stock) from van to van, parts used come off the van
  > (left|still) in (each|every|which|your) van
job-sheets: Job sheets
  electronic job card, job card app, digital worksheet
  > (job sheets|job cards|worksheets) without paper, no more paper (job sheets|job cards|worksheets|timesheets), ~fill in the (job sheet|job card|worksheet)
site-quotes: Quotes on site
  on-site quote, quote on the spot, quote on site, quotes on the doorstep
  > ~quote (on|at) the (spot|doorstep|kitchen table), ~price (the|a) job (on site|on the spot|while you are there|before you leave), quote before you leave the (house|site|drive|customer)
photo-evidence: Photographs as evidence
  before-and-after photos, time-stamped photos, geotagged photos, 360-degree photos
  > (photos|pictures|photo) (before and after|of before and after), (photo|photos|picture|pictures) with (time and place|date and place|a time stamp|the time and place), ~prove (it|the job|the work) was done, (photos|pictures) that prove, (photograph|snap) the (finished job|finished work|damage) before you (leave|start)
safety-checklists: Safety checks
  RAMS, method statements, permit to work, near-miss reporting
  > no (drill|job|work|ladder) (starts|before) the (checklist|risk assessment|permit), ~fill in the (risk assessment|permit|method statement), ~report a near miss, safe before anybody (climbs|starts|drills)
lone-worker: Lone workers
  man-down alarm, panic button, SOS button, check-in timer
  > (help|alarm|office) if (somebody|someone|a worker|an engineer) (falls|does not check in|doesn't check in|does not move|doesn't move), alone on (site|the roof|the job) (but|and) (never|someone|somebody), one (press|tap|button) (calls|sends|raises) (help|the alarm), nobody works alone
asset-labels: Asset labels
  asset label, QR label, weatherproof label, tamper-proof label, NFC tags
  ? asset tag
  > ~post (labels|tags|stickers) to you, ~print labels for you, labels by post
  > ~stick (a|the) (label|tag|code) on (every|each) (machine|asset|boiler|pump), (labels|tags|stickers) that (survive|stand) (rain|weather|oil|heat), ~scan the (label|sticker|tag) (on|to see|and see), ~print your own (labels|tags)
asset-maintenance: Asset registers and servicing
  asset history, planned preventive maintenance, PPM schedules
  > when (a|the|each|every) (boiler|machine|lift|pump|asset) was last (serviced|inspected|checked), (history|life story) of (every|each) (machine|boiler|asset|lift|pump), (what|which) (machine|machines|boilers|assets) (is|are) due for (a service|service), (knows|remembers) every (repair|service|visit)
calibration: Calibration
  instrument calibration, calibration reminders
  > instruments (are|get) (calibrated|recalibrated), when (a|the|each) (meter|instrument|gauge|scale) is due for calibration, ~recalibrate (your|the) (instruments|meters|gauges|scales)
instrument-readings: Instruments connected
  Bluetooth instruments, Bluetooth meter, connected meters, instrument integration, multimeter readings, readings straight from the meter
  > ~send its reading, sending its reading, readings (go|come|flow) straight
  > (reading|readings) (go|goes|come|comes|jump|jumps) straight (from the meter|into the job|into the form|into the report), (meter|multimeter|gauge|probe|analyser) sends its reading, no (typing|writing) down (readings|measurements), ~connect (your|the) (multimeter|flue gas analyser|probe) (by|over|via) Bluetooth
trade-certificates: Trade certificates made
  gas safety record, electrical certificate, asbestos survey, asbestos register
  ? test certificate, compliance certificate
  > certificate (is|gets) (filled in|signed|issued) (on site|on the spot|before you leave), ~issue (the|a|gas safety|electrical) (certificate|certificates|record) (on site|on the spot|from), ~fill in the (gas safety|electrical) (certificate|record)
subcontractors: Subcontractors
  subcontractor portal, subcontractor network, subcontractor payments
  > ~send jobs (out to|to) (subcontractors|subbies|contractors), (subcontractors|subbies) (see|get) only their [own] (jobs|work), ~pay (subcontractors|subbies), ~pass (a|the) job to (a subcontractor|subcontractors|another firm)
geofenced-clock-in: Clock in by place < attendance-tracking
  geofenced clock-in, location-based timesheets, facial-recognition clock-in, clock in by phone, photo clock-in
  > ~clock (in|on) (when they arrive|at the gate|on site only|only on site|on arrival|with a selfie|with your face), (knows|checks) they are on site, ~clock in from the (van|site|phone|gate), no clocking in from (bed|the sofa|home|the car park)
crew-tracking: Where the crews are < gps-tracking
  crew tracking, van tracking, technician tracking, live crew map, engineer tracking, nearest engineer
  > which (van|engineer|driver|technician|crew|courier) is nearest
  > where (the|your|every|each) (crew|crews|van|vans|engineer|engineers|technician|technicians) (is|are) (right now|now|at the moment), (van|vans|engineers|crews|crew) on (a|the|one) map, ~send the nearest (van|engineer|technician|crew)
eta-link: Arrival link for customers
  arrival notification, ETA link, engineer-on-the-way text, on-my-way text
  > ~watch (the|your) (van|driver|engineer|courier) (on a map|arrive|approach|come)
  > (link|text) (with|to|that shows) where the (engineer|driver|van|technician|courier) is, how far away the (engineer|driver|van|technician|courier), (customers|customer|tenant|tenants) (see|sees|watch|watches) the (van|engineer|driver|technician) (coming|on|approach), ~text the customer when (you|the engineer|the van)
  > (text|message) when the (engineer|driver|technician|courier|van|plumber) is (nearly|on the way|# minutes away|close)
tachograph: Tachograph and hours
  tacho download, hours-of-service
  ? driver hours
  > ~download the (tacho|tachograph|driver card), (driving|rest) times (run|are|under), drivers (stay|within) (in|their) hours, hours at the wheel
dashcams: Dashcams
  in-cab camera, driver-facing camera, 360-degree camera, AI dashcam
  > camera (in|behind) the (cab|windscreen|windshield), footage of (the|every) (crash|accident|incident|collision), (crash|accident) on film
driver-scoring: Driver scoring
  driver score, driver scoring, driver behavior, eco-driving, harsh braking alerts, driver coaching
  > who (brakes|drives|corners|speeds) (hard|too hard|too fast|best|safest), (harsh|hard) (braking|cornering|acceleration), how (safely|smoothly|economically) (your|each|every) (driver|drivers) (drive|drives), ~score (each|every|your) (driver|drivers|trip)
fuel-cards: Fuel cards
  fuel monitoring, fuel theft alert, charging card for fleets
  > ~fill up (at|with) (any|one|the) (pump|card|station), who (filled up|fuelled) (where|what), fuel (that|going) missing from the tank, litres that never reached the tank
vehicle-checks: Vehicle checks
  walkaround check, vehicle inspection app, daily vehicle check, DVIR, defect reporting
  > ~check the (van|truck|lorry|vehicle) before (it|the first|setting|driving|leaving), (tyres|lights|brakes) (checked|ticked off) before, walk round the (van|truck|lorry|vehicle), ~report (a|the) (defect|fault) on the (van|truck|lorry)
engine-diagnostics: Engine data
  engine diagnostics, CAN bus data, tyre pressure monitoring
  ? fault codes
  > what the (engine|warning) light means, (engine|vehicle) tells you (what|when|before), (fault|error) codes (from|read), tyre pressure (on|of) (every|each)
trailer-tracking: Trailers and containers tracked
  trailer tracking, asset tracker, pallet tracking, RFID pallets
  > where (the|your|every|each) (trailer|trailers|container|containers|pallet|pallets|cage|cages) (is|are), (trailers|containers|pallets) on (a|the|one) map, find (the|a|your) (lost|missing) (trailer|container|pallet|pallets)
theft-recovery: Theft recovery
  theft recovery, stolen vehicle recovery, immobiliser, remote immobilisation
  ? theft alert
  > ~find (a|the|your) stolen (van|bike|car|digger|machine|vehicle|trailer), stolen (van|bike|car|digger|machine|vehicle) (is|gets) (found|tracked|stopped), ~stop the engine remotely, if (it|your van|your bike|the van|your car) is stolen (we|you|police)
temperature-monitoring: Temperature monitored < cold-chain
  data logger, temperature alarm, live temperature, humidity monitoring
  ? shock sensor
  > (temperature|temperatures) (logged|recorded|watched|measured) (every|all the way|from door|throughout), (alarm|alert) (if|when) (it|the fridge|the load|a fridge|the lorry) (gets|becomes|is) too (warm|cold|hot), how (warm|cold) (the load|it|the parcel|the fridge) (was|is|got), fridge (gets too warm|warms up|door left open)
deep-frozen: Deep-frozen transport < cold-chain
  dry ice, deep-frozen transport, cryogenic shipping, liquid nitrogen shipping, ultra-low temperature, dry-ice shipments
  > (frozen|packed) in (dry ice|liquid nitrogen), at minus (seventy|eighty|sixty), ~pack (in|with|on) dry ice
pharma-transport: Pharmaceuticals < cold-chain
  pharma logistics, GDP-compliant transport, vaccine transport, clinical trial logistics, cell therapies, blood transport, specimen transport
  > (vaccines|blood|samples|organs|cell therapies|medicines) (in transit|by road|by air|by courier|from lab|to hospitals), (~carry|~transport|~ship) (vaccines|blood|samples|organs|medicines|cell)
escorted-transport: High-value transport
  escorted transport, escorted load, armoured transport, cash in transit, high-value transport, security escort, sealed trailer
  ? two-man crew
  > (guards|guard|security|escort) (ride|rides|travels|travel|follows) with (the|your) (load|goods|lorry|truck|art), two (drivers|men|people) in the cab, (art|diamonds|cash|gold|paintings) under guard
live-animals: Live animals
  live animal transport, pet transport, horse transport
  > (~carry|~transport|~fly|~ship) (horses|live animals|your dog|your cat|pets|puppies|bees|chicks), (horses|animals) travel (in|with)
white-glove: Two-person delivery < bulky-goods
  room of choice, delivery to the room, installation on delivery
  > ~carry (it|them|everything|your order) (up|upstairs|to the room|into the room)
  > (two|2) (men|people|drivers|carriers) (carry|bring|lift|who carry), up the stairs and into, to the room (you|of your) (choose|want|like|choice), (past|over|beyond) the (kerb|curb|doorstep), where you want it (in the house|not at|to stand)
  > ~carry it (upstairs|up the stairs|inside|in)
cash-on-delivery: Cash on delivery
  pay on delivery, card on delivery
  > ~pay the (driver|courier|postman) (at the door|on delivery|in cash|by card), ~pay (at the|on your) (door|doorstep), ~pay when (your order|the parcel|your parcel) (arrives|is delivered)
age-check-delivery: Age check at the door
  age check on delivery, ID check on delivery
  > (driver|courier) (asks|checks) (for|the|your) (ID|age), ~check (ID|the age|your age) at the (door|doorstep), proof of age at the door
evening-delivery: Evening and night delivery < delivery-windows
  night delivery, night express, pre-9am delivery, before-nine delivery, breakfast delivery, in-night delivery
  > ~deliver (in the evening|after work|before breakfast|before nine|by night|overnight), (at your|on the) (door|desk|shelf) (before breakfast|before nine|after work|by seven|by eight in the morning), (delivery|deliveries) (after work|in the evening|until ten at night)
sunday-delivery: Sunday delivery < weekend-delivery
  bank-holiday delivery, holiday delivery
  > ~deliver on (Sundays|Sunday|public holidays|bank holidays), Sunday (at your door|post|parcels)
in-car-delivery: Delivery to car or fridge
  in-car delivery, in-fridge delivery, delivery to your boot
  > (~put|~leave|~deliver|~place) (it|them|parcels|your parcel|your order|the milk) (in|into|to) (the|your) (boot|trunk|fridge), (boot|trunk) of your (car|parked car), straight into your fridge
pallet-exchange: Pallets
  pallet exchange, pallet network, part loads
  > (one|a single|half a) pallet (or|at|from|is enough), (~swap|~exchange|~take back) (empty|your|the) pallets, half a lorry
cross-docking: Cross-docking
  transshipment, line haul
  ? cross-dock, milk run
  > from (lorry|truck) to (lorry|truck), in one (gate|door|dock) and out (of the|the) (other|next), never touches (a|the) shelf
bonded-warehouse: Bonded storage < warehousing
  customs warehouse, duty suspension, excise warehouse
  > (duty|tax|VAT) (is|falls) (due|paid) only when (goods|it|they), ~store (wine|whisky|goods|spirits|tobacco) (duty|under|in) (unpaid|bond|free), no duty until
value-added-logistics: Kitting and labelling < warehousing
  repacking, labelling service, returns grading, returns refurbishing
  > (~label|~repack|~kit|~bundle|~relabel|~rework) (your|the|returned) (goods|products|returns|stock|parcels), ~make up (sets|kits|displays|gift boxes), (returns|returned goods) (checked|cleaned|repacked|graded)
rail-sea-air: Rail, sea and air < freight
  air charter, container shipping, barge transport, on-board courier
  > ~put (it|your freight|containers|goods) on the (train|rail|railway|barge), (sea|rail|air) (from|to) (China|Asia|Rotterdam|Shanghai|Hamburg)
electric-fleet: Electric vehicles
  cargo bikes, hydrogen trucks
  ? electric vans, electric trucks
  > (vans|lorries|trucks|bikes) (run|that run|drive) on (electricity|batteries|hydrogen|renewable), (delivered|delivers|deliver|brought) by (cargo bike|bike|electric van|bicycle), no (exhaust|diesel|tailpipe) (on|in|at|from) (the|our|your) (last|vans|door|street|fleet)
driverless-delivery: Delivery by robot or driverless
  sidewalk robot, driverless shuttle, driverless delivery, autonomous truck
  > (robot|robots|drone|drones) (bring|brings|deliver|delivers|roll|rolls), (van|truck|lorry|shuttle) without a driver, nobody at the wheel
weighbridge: Weighing
  weighbridge, on-board weighing, volumetric scan, parcel dimensioning
  > ~weigh (the|every|each|your) (load|lorry|truck|pallet|parcel|trailer), (weighed|measured) on the (lorry|truck|belt|way in), (size|dimensions) of (every|each) parcel measured
slot-booking-dock: Dock slots
  dock booking, gate automation
  > ~book (a|your|the) (dock|ramp|gate|loading bay|unloading slot), (lorries|trucks|drivers) (book|wait|know) (a|their|which) (dock|ramp|gate|slot), no lorries queuing
loading-help: Loading
  loading assistance, forklift on board, crane truck, Moffett, loading plan, load planning, load optimisation
  > ~help (you|with) (load|loading|unload|unloading), (crane|tail lift|forklift) on the (lorry|truck|van), how to (load|stack) the (lorry|truck|van|container|pallet), ~fit more (into|on) (the|every) (lorry|truck|container|van)
lockers-24h: Lockers round the clock < parcel-lockers
  24-hour lockers, lockers around the clock, lockers open around the clock, 24/7 lockers, refrigerated lockers
  > (~collect|~pick up|~fetch) (it|parcels|your parcel|your order) (at|from) (a|the) locker, locker never (closes|sleeps|shuts), parcel at midnight
claims-logistics: Damage claims
  goods-in-transit cover, transport insurance
  ? damage cover
  > (parcel|goods|freight|load) (is|are) insured (up to|for|against|door)
`);
