import { concepts } from './concept-list.js';

/** Construction, property and buildings beyond letting and selling. */
export const buildingServices = concepts(`
site-diary: Site records
  daily report from site, drone survey, drone photos
  ? daily log, defect list, progress photos
  > ~write up the (day|site) (on|from|in) (site|your phone|a tablet), ~photograph (defects|the defect|snags|a defect|every defect) (and|on|where|with), ~pin (defects|snags|photos|a photo) (to|on) the (plan|drawing), who was on site (today|and|each|that|every), ~keep the site diary
plan-viewer: Drawings
  plan markup, BIM model, clash detection, 3D model viewer, as-built drawings, revision control for drawings
  > (latest|current) (drawing|drawings|plan|plans) (on|in) (the|every|your) (tablet|phone|pocket|site), ~walk through the (building|house|model) before it is built, ~measure (on|straight from|from|off) the (drawing|plan), nobody (builds|works) (from|to) (an|the) old (drawing|plan)
tender-tools: Tenders and bills
  takeoff software, bid comparison, subcontractor tenders
  ? take-off, cost plan
  > ~compare (bids|tenders|subcontractors' prices) (side by side|line by line|like for like), ~measure quantities (from|off) (the|your) (plan|plans|drawing|drawings), ~invite subcontractors to (bid|tender|price)
payment-applications: Stage payments
  payment application, application for payment, retention tracking, progress billing, valuation certificate
  ? variation orders, change orders
  > ~apply for (stage payments|interim payment|payment each month), ~bill (by|for) (stage|progress|percentage complete), ~track (retention|retentions|variations), ~price (variations|a variation|extras) (on site|before)
site-access: Who is on site
  site access control, turnstile integration, site induction, competence cards, toolbox talks, muster list, headcount on site
  > who is on site (right now|now|and who|at any), nobody (gets|comes) through the (gate|turnstile) without, ~count (heads|people) (on site|at the gate), valid (card|ticket|induction) opens the (gate|turnstile)
concrete-sensors: Things measured on site
  concrete sensor, concrete maturity, vibration monitoring, noise monitoring, dust monitoring, crane camera, wearable safety sensor, smart helmet
  > when (the|your) concrete (is|has) (hard|cured|strong|ready|set), ~strike (formwork|the formwork) (earlier|sooner|a day), know how (strong|hard) the concrete is
plant-tracking: Plant and tools
  equipment utilisation, tool crib, delivery booking for sites, material tracking
  ? plant tracking
  > where (every|each|your) (digger|excavator|crane|generator|plant) is, (diggers|excavators|machines|plant) standing idle, who has the (digger|excavator|generator|drill)
modular-building: Building methods
  modular building, prefabricated house, passive house, timber construction, carbon-neutral building, net-zero building
  > (built|made) in (the|our|a) factory and (assembled|put up|put together) (on|in), (house|home|school) (up|stands|built) in (a|one|two|three|#) (day|days|weeks|week), ~arrive on a lorry in (modules|pieces|parts)
fixed-price-build: Price and date promised
  on budget guarantee, penalty for delay
  > we pay (you|a penalty|rent) for every (day|week) (late|we are late|we're late|of delay), (finished|ready|done) on (the|the agreed) (day|date) or we pay, price (on|in) the contract is the price you pay
show-home: Choosing a home
  show home, show flat, customisation options, floor plan configurator, stamp duty paid, legal fees paid, help to buy, rent-to-buy, shared ownership
  ? kitchen choice
  > ~walk (through|round|around) the show (home|house|flat), ~choose your (kitchen|tiles|floors|bathroom) (before|from|until|and), ~move walls (until|before|on|in)
resident-perks: For residents
  co-working space for residents, bicycle storage, pet spa, cinema for residents
  ? car club, bike store
  > (residents|tenants) (share|book|borrow) (a car|cars|the car|the cinema|the bikes|bikes)
letting-extras: For tenants
  rent protection insurance, pay rent by card, month-to-month lease, online signing of leases
  > ~pay (your|the) rent by card, ~sign (your|the) lease (online|on your phone|from), rent (is paid|arrives|keeps coming) even (if|when) the tenant
agent-extras: For sellers
  accompanied viewings
  ? professional photographs, floor plans, cash offer, instant offer
  > ~accompany every viewing, ~make [you] (a|an) (cash|instant) offer (for|on|in|within), (a|our) photographer (visits|comes) (and|before|to photograph)
community-association: Owners' associations
  service charge statements, AGM management, reserve fund planning, online voting for owners
  > (owners|leaseholders) vote (online|by phone|from), ~see what the service charge (pays|goes|is)
smart-access: Doors by phone
  keyless access, door unlock by phone, digital keys, visitor QR code, video entry, car park barrier
  > ~hold your phone to the door, ~open (the|your|every) door with your phone
  > ~let (visitors|the cleaner|guests|couriers|a friend|the plumber) in (from|without|by|with) (your phone|anywhere|afar|a code|the app|work), ~open (the|your|every|any) (door|gate|front door|garage|barrier) (from|by|with) (your phone|the app|your watch)
  > ~open (the|your|every|any) (door|gate|front door|garage|barrier) (from|by|with) (anywhere|afar|an app), ~leave (your|the) keys at home, no more (lost keys|keys to cut|copying keys|key copies|jangling keys), ~see who is at the door [from|on|before]
building-sensors: Buildings watched
  BMS integration, occupancy analytics, lift monitoring, leak sensors, predictive cleaning, energy dashboard for buildings
  ? indoor air quality
  > which (desks|rooms|floors) (are|stand) (empty|used|free|in use|occupied), ~clean only (rooms|the rooms|desks|what) (that|people|was|were), (lift|lifts) (reports|report) (faults|a fault|itself|themselves)
facility-helpdesk: Requests of tenants
  repair requests, photo reporting of defects, contractor dispatch, out-of-hours line, emergency line for tenants
  > ~report a (dripping tap|broken lamp|fault|repair|defect|broken boiler) (with a photo|by phone|in the app|online|from), (tenants|residents) (report|photograph) (repairs|a fault|defects|faults|damage), ~send (a|the) (plumber|contractor|electrician) (straight|directly|automatically)
security-services: Guards and alarms
  panic alarm, perimeter protection, CCTV monitoring, remote guarding, body cameras, event security, close protection, K9 unit, robotic patrol, security drone
  ? police response
  > (guard|guards|officer|patrol) (arrives|arrive|on site|at the door|there) (within|in) # minutes, ~watch your cameras (at night|from|round|around|day), ~send (a guard|a patrol|the police) (when|if|within)
holiday-lets: Holiday homes
  Airbnb management, channel listing, guest vetting, linen service, dynamic nightly pricing, guaranteed occupancy, damage cover for hosts
  ? welcome pack
  > ~look after your (holiday home|holiday let|cottage|holiday flat) (while|when|for|from), ~change the linen (between|after|and), ~meet (guests|your guests) at the (door|cottage|house|flat), ~vet (guests|every guest|each guest)
storage-extras: Storage
  drive-up storage, valet storage, wine storage, shredding service
  ? box delivery
  > ~drive (right up|up|straight) to (your|the) (unit|door|locker), ~fetch (your|the) boxes (from|and|back), ~bring (your|the) (boxes|things|stuff) back when you (need|want|ask)
coworking-extras: Shared offices
  meeting room credits, day passes, members' bar, mail handling
  > ~receive your (post|mail|parcels) (and|for|while|at)
`);
