import { concepts } from './concept-list.js';

/** Vans, crews, cold chains and everything that is done on the road. */
export const fieldWork = concepts(`
customer-slot-booking: Customers choose the slot <> online-booking
  customer self-booking, self-scheduling link, slot booking link
  > ~pick (their|your) own (slot|time|appointment|window), ~choose (their|your) own (slot|delivery slot|time slot|appointment), ~book (their|your) own (slot|visit|appointment)
parts-ordering: Parts ordered from the job
  parts ordering, merchant ordering, supplier price lists, wholesaler integration, punch-out catalogue
  > ~order parts, ~order (spares|materials|the part|the parts) (from|without|straight)
van-stock: Van stock
  van stock, truck stock, stock on vans
job-sheets: Job sheets
  electronic job card, job card app, digital worksheet
site-quotes: Quotes on site
  on-site quote, quote on the spot, quote on site, quotes on the doorstep
photo-evidence: Photographs as evidence
  before-and-after photos, time-stamped photos, geotagged photos, 360-degree photos
safety-checklists: Safety checks
  RAMS, method statements, permit to work, near-miss reporting
lone-worker: Lone workers
  man-down alarm, panic button, SOS button, check-in timer
asset-labels: Asset labels
  asset label, asset tag, QR label, weatherproof label, tamper-proof label, NFC tags
  > ~post (labels|tags|stickers) to you, ~print labels for you, labels by post
asset-maintenance: Asset registers and servicing
  asset history, planned preventive maintenance, PPM schedules
calibration: Calibration
  instrument calibration, calibration reminders
instrument-readings: Instruments connected
  Bluetooth instruments, Bluetooth meter, connected meters, instrument integration, multimeter readings, readings straight from the meter
  > ~send its reading, sending its reading, readings (go|come|flow) straight
trade-certificates: Trade certificates made
  gas safety record, electrical certificate, test certificate, compliance certificate, asbestos survey, asbestos register
subcontractors: Subcontractors
  subcontractor portal, subcontractor network, subcontractor payments
geofenced-clock-in: Clock in by place < attendance-tracking
  geofenced clock-in, location-based timesheets, facial-recognition clock-in, clock in by phone, photo clock-in
crew-tracking: Where the crews are < gps-tracking
  crew tracking, van tracking, technician tracking, live crew map, engineer tracking, nearest engineer
  > which (van|engineer|driver|technician|crew|courier) is nearest
eta-link: Arrival link for customers <> live-tracking
  arrival notification, ETA link, engineer-on-the-way text, on-my-way text
  > ~watch (the|your) (van|driver|engineer|courier) (on a map|arrive|approach|come)
tachograph: Tachograph and hours
  tacho download, driver hours, hours-of-service
dashcams: Dashcams
  in-cab camera, driver-facing camera, 360-degree camera, AI dashcam
driver-scoring: Driver scoring
  driver score, driver scoring, driver behavior, eco-driving, harsh braking alerts, driver coaching
fuel-cards: Fuel cards <> fuel-services
  fuel monitoring, fuel theft alert, charging card for fleets
vehicle-checks: Vehicle checks
  walkaround check, vehicle inspection app, daily vehicle check, DVIR, defect reporting
engine-diagnostics: Engine data
  engine diagnostics, fault codes, CAN bus data, tyre pressure monitoring
trailer-tracking: Trailers and containers tracked
  trailer tracking, asset tracker, pallet tracking, RFID pallets
theft-recovery: Theft recovery
  theft recovery, stolen vehicle recovery, immobiliser, remote immobilisation, theft alert
temperature-monitoring: Temperature monitored < cold-chain
  data logger, temperature alarm, live temperature, humidity monitoring, shock sensor
deep-frozen: Deep-frozen transport < cold-chain
  dry ice, deep-frozen transport, cryogenic shipping, liquid nitrogen shipping, ultra-low temperature, dry-ice shipments
pharma-transport: Pharmaceuticals < cold-chain
  pharma logistics, GDP-compliant transport, vaccine transport, clinical trial logistics, cell therapies, blood transport, specimen transport
escorted-transport: High-value transport
  escorted transport, escorted load, armoured transport, cash in transit, high-value transport, security escort, two-man crew, sealed trailer
live-animals: Live animals
  live animal transport, pet transport, horse transport
white-glove: Two-person delivery < bulky-goods
  room of choice, delivery to the room, installation on delivery
  > ~carry (it|them|everything|your order) (up|upstairs|to the room|into the room)
cash-on-delivery: Cash on delivery
  pay on delivery, card on delivery
age-check-delivery: Age check at the door
  age check on delivery, ID check on delivery
evening-delivery: Evening and night delivery < delivery-windows
  night delivery, night express, pre-9am delivery, before-nine delivery, breakfast delivery, in-night delivery
sunday-delivery: Sunday delivery < weekend-delivery
  bank-holiday delivery, holiday delivery
in-car-delivery: Delivery to car or fridge
  in-car delivery, in-fridge delivery, delivery to your boot
pallet-exchange: Pallets
  pallet exchange, pallet network, part loads
cross-docking: Cross-docking
  cross-dock, transshipment, milk run, line haul
bonded-warehouse: Bonded storage < warehousing
  customs warehouse, duty suspension, excise warehouse
value-added-logistics: Kitting and labelling < warehousing
  repacking, labelling service, returns grading, returns refurbishing
rail-sea-air: Rail, sea and air < freight
  air charter, container shipping, barge transport, on-board courier
electric-fleet: Electric vehicles
  electric vans, electric trucks, cargo bikes, hydrogen trucks
driverless-delivery: Delivery by robot or driverless
  sidewalk robot, driverless shuttle, driverless delivery, autonomous truck
weighbridge: Weighing
  weighbridge, on-board weighing, volumetric scan, parcel dimensioning
slot-booking-dock: Dock slots
  dock booking, gate automation
loading-help: Loading
  loading assistance, forklift on board, crane truck, Moffett, loading plan, load planning, load optimisation
lockers-24h: Lockers round the clock < parcel-lockers
  24-hour lockers, lockers around the clock, lockers open around the clock, 24/7 lockers, refrigerated lockers
claims-logistics: Damage claims
  damage cover, goods-in-transit cover, transport insurance
`);
