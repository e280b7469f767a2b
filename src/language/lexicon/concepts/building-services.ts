import { concepts } from './concept-list.js';

/** Construction, property and buildings beyond letting and selling. */
export const buildingServices = concepts(`
site-diary: Site records
  daily log, daily report from site, defect list, progress photos, drone survey, drone photos
plan-viewer: Drawings
  plan markup, BIM model, clash detection, 3D model viewer, as-built drawings, revision control for drawings
tender-tools: Tenders and bills
  take-off, takeoff software, bid comparison, subcontractor tenders, cost plan
payment-applications: Stage payments
  payment application, application for payment, retention tracking, progress billing, valuation certificate, variation orders, change orders
site-access: Who is on site
  site access control, turnstile integration, site induction, competence cards, toolbox talks, muster list, headcount on site
concrete-sensors: Things measured on site
  concrete sensor, concrete maturity, vibration monitoring, noise monitoring, dust monitoring, crane camera, wearable safety sensor, smart helmet
plant-tracking: Plant and tools
  plant tracking, equipment utilisation, tool crib, delivery booking for sites, material tracking
modular-building: Building methods
  modular building, prefabricated house, passive house, timber construction, carbon-neutral building, net-zero building
fixed-price-build: Price and date promised
  on budget guarantee, penalty for delay
show-home: Choosing a home
  show home, show flat, customisation options, floor plan configurator, kitchen choice, stamp duty paid, legal fees paid, help to buy, rent-to-buy, shared ownership
resident-perks: For residents
  co-working space for residents, car club, bike store, bicycle storage, pet spa, cinema for residents
letting-extras: For tenants
  rent protection insurance, pay rent by card, month-to-month lease, online signing of leases
agent-extras: For sellers
  professional photographs, floor plans, accompanied viewings, cash offer, instant offer
community-association: Owners' associations
  service charge statements, AGM management, reserve fund planning, online voting for owners
smart-access: Doors by phone
  keyless access, door unlock by phone, digital keys, visitor QR code, video entry, car park barrier
  > ~hold your phone to the door, ~open (the|your|every) door with your phone
building-sensors: Buildings watched
  BMS integration, occupancy analytics, lift monitoring, leak sensors, indoor air quality, predictive cleaning, energy dashboard for buildings
facility-helpdesk: Requests of tenants
  repair requests, photo reporting of defects, contractor dispatch, out-of-hours line, emergency line for tenants
security-services: Guards and alarms
  police response, panic alarm, perimeter protection, CCTV monitoring, remote guarding, body cameras, event security, close protection, K9 unit, robotic patrol, security drone
holiday-lets: Holiday homes
  Airbnb management, channel listing, guest vetting, linen service, welcome pack, dynamic nightly pricing, guaranteed occupancy, damage cover for hosts
storage-extras: Storage
  drive-up storage, valet storage, wine storage, shredding service, box delivery
coworking-extras: Shared offices
  meeting room credits, day passes, members' bar, mail handling
`);
