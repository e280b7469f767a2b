import { concepts } from './concept-list.js';

/** Airlines, railways, coaches, ferries, taxis, sharing and trips. */
export const peopleOnTheMove = concepts(`
onboard-wifi: Wi-Fi on board
  Wi-Fi on board, in-flight Wi-Fi, free Wi-Fi on every train, high-speed in-flight internet, power socket at every seat, USB sockets
  > (online|stream|emails) (above the clouds|in the air|on the plane|between stations), (socket|sockets|plug|USB port) at (every|your|each) seat
onboard-meals: Meals on board
  hot meal on board, complimentary drinks, dining car, free snacks on board, vegan meal on board, à la carte dining on board
  > (eat|dine) (at|above) (#|the clouds|your seat)
legroom: Room on board
  quiet coach, silent coach, sleeper cabin, private compartment, sleeping car
  ? flat bed, flat beds, family compartment
  > ~stretch (out|your legs) (on|in|at|and|all), (lie|lies|sleep) flat (on|in|at|all|across|from), room for (your|long|the) (knees|legs), a (carriage|coach|compartment) (for|without|where) (quiet|phones|families|nobody)
flexible-fares: Flexible fares
  flexible ticket, flexible fare, free name change, no change fee, refund for any reason, hold my fare, fare lock
  > ~change your (flight|ticket|train|journey|trip|trips|booking|date|dates) (free|for free|without|as often|at no|until|up to|whenever|any), plans change (so|and|we|your|no), ~swap (your|to) (flight|train|another|a later|an earlier|ticket) [train|flight] (free|for free|without|at no)
  > ~hold (the|your|a|this) (fare|price|seat) (for|while|until), ~take (a|the) (later|earlier|next) (train|flight|bus) (if|without|at no|for free|free)
  > ~change your (flight|ticket|train) (free|for free|without a fee|as often|at no), ~take (a|the) (later|earlier|next) train
baggage-extras: Bags
  checked bag included, free carry-on, sports equipment free, bicycle carriage, bikes on board, ski carriage, instrument on board, bag tracking, home bag drop
  > (suitcase|bag|case|luggage|skis) (travels|flies|goes|fly) (free|for free|with you|along|too|at no), (suitcase|bag|case|luggage|skis) (travel|comes|rides) (free|for free|with you|along|too|at no)
  > (surfboard|bike|pushchair|golf clubs) (travels|flies|goes|fly|travel|comes|rides) (free|for free|with you|along|too|at no)
  > no (fee|charge|fees|charges) for (your|a|checked|hand) (bag|case|suitcase|luggage)
airport-extras: At the airport
  valet parking at the airport, mobile boarding pass, biometric boarding, kids' lounge, arrivals lounge, airport fast lane
  > ~skip the (security|check-in|airport|passport) (queue|queues|line|lines), (sofa|shower|drink|snacks|breakfast|armchair) before (your|the) (flight|plane), your face is your (boarding pass|ticket|passport), a lounge (before|at|with|while)
pets-on-board: Animals on board
  pets on board, pets in the cabin, dogs travel free, pet in cabin
  > (dog|cat|dogs|cats|pets) (flies|fly|travels|travel|rides) (free|with you|in the cabin|for free)
unaccompanied-minors: Children alone and groups
  unaccompanied minor, unaccompanied minors service, school group travel, kids fly free, children travel free, family boarding
  > (children|kids|child) (fly|travel|flying|travelling) (alone|on their own|without|by themselves), ~look after (children|kids|your child) (who|travelling|flying|on the)
accessible-travel: Help on the way
  wheelchair assistance, assistance on board, step-free boarding, boarding ramp, hearing loop on board, passenger assistance
  > no steps (to|between|from|into) (the|platform|street), (wheelchair|wheelchairs) (on|to) (every|your|the) (bus|train|tram|plane|seat|gate|coach|boat)
  > ~help you (on|off|onto|board) the (train|plane|bus|ship)
punctuality: Punctuality
  automatic delay compensation, delay refund, connection guarantee
  > late [trains|train|bus|flight|flights|plane] (and|means) (we|you|money), ~get (money|your fare|part of your fare|half) back (when|if) (we|your|the) (are|train|bus|flight|plane), # % of [our] (trains|flights|buses|departures) (on|arrive|leave|run|depart) (time|on)
  > ~get (your fare|half your fare|money) back when (your|the) (train|bus|flight) is late
live-departures: Journeys live < journey-planner
  live departure, live bus times, crowding information, seat availability live, platform alerts, disruption alerts, trip alerts
  > when the next (bus|train|tram|ferry|boat) (leaves|comes|goes|arrives|really|is)
ticket-integration: One ticket for all
  tap-in tap-out, contactless fare, fare capping, multi-modal ticket, through ticketing, mobility pass, railcard discount
  ? city transport included
  > one ticket for (bus|buses|trains|train|the|everything|all), ~tap (in|on) and (out|off|ride), never pay more than (a|the) day (ticket|pass), ~hop (on|from|off) (and|bus|any) (off|to|bus|tram)
  > ~tap (in|on) and (out|off), one ticket for (bus|buses|trains|train|everything)
car-sharing: Cars shared
  peer-to-peer car rental, doorstep delivery of the car, zero-excess cover, full-to-full, child seat, child seats, airport counter bypass
  > ~share (a|your|the) car with (neighbours|your neighbours|your street|others), ~drive (by|for) the (hour|minute), ~rent out your car, a car without owning (one|it)
  > a car (by the hour|round the corner when|by the minute), a car without owning one
taxis: Taxis
  fixed-price ride, no surge pricing, female drivers, women drivers, pre-booked ride, ride scheduling, flat-rate transfer
  ? fixed fare, shared ride
  > ~hail (a|your) (cab|taxi|ride)
  > ~hail a (cab|taxi), a (cab|taxi) in (minutes|# minutes|two minutes)
bikes-scooters: Bikes and scooters
  cargo bike hire, helmets included, bike repair included, theft cover for bikes, kids' bike
  ? battery swap
cruise-ferry: Ships
  cabin with a balcony, drinks package, kids' club on board, pet cabin, priority disembarkation, expedition cruise, on-board spa
  > ~wake up in (a new|another|a different) (port|harbour|harbor|city|country), ~drive (on|aboard|straight on) [board] (and|sleep|to), a cabin with (a|its|sea)
travel-documents: Papers and health
  visa on your behalf, e-visa service, travel health advice, currency delivered
  > ~tell you (which|what|whether) (visa|papers|vaccinations|documents|you need)
travel-protection: When it goes wrong
  repatriation cover, financial protection ATOL, travel guarantee fund, natural-disaster rebooking, flight disruption cover, missed flight cover
  > ~bring you home (if|when|whatever|free), your money is safe (if|even|when|with)
tours-extras: Tours
  entrance fees included, all meals on tour, single traveller guarantee, no single supplement, hotel pick-up, tailor-made itinerary, live itinerary app
  > (hotels|guide|flights|meals) (meals|guide|tickets|flights|transfers) and (guide|transfers|meals|entrance|tickets|flights|guides) included, (tickets|entrance fees|breakfast) (meals|guide|tickets|flights|transfers) and (guide|transfers|meals|entrance|tickets|flights|guides) included
  > a (guide|local|driver) who (knows|speaks|lives|shows|grew), (trip|tour|journey) (built|planned|made|tailored) (around|for|just) (you|your), ~pick you up at your hotel, ~travel (alone|solo) without (paying|a supplement|the single)
business-travel-tools: Travel at work
  travel policy engine, negotiated hotel rates, one invoice for all trips, central billing, VAT reclaim on travel, expense report integration, global distribution system, GDS connectivity
  > (trips|travel|flights|bookings) (within|inside|in line with) (policy|the policy|your policy|budget), one (bill|invoice) for (all|every|your) (trip|trips|travel|flights|business), no more (expense reports|receipts) (after|from) (a|every|your|the) trip
rewards-travel: Miles
  frequent flyer miles, air miles, status match, companion voucher, partner airlines, points transfer, points to a friend
  > ~give (them|your points|points) to (a friend|friends|family|others), ~share points, ~pool points
  > ~fly (free|for free|further) (on|with|for|from) (points|miles|your), ~collect (miles|air miles) (with|on|every|when|for), ~earn (miles|air miles|a free night|free nights|free flights), every (mile|flight|night|journey|trip) (earns|counts|brings)
  > ~swap (points|miles) for (flights|nights|a|upgrades|trips), ~turn (miles|points) into (flights|nights|trips|upgrades|journeys)
ev-travel: Journeys by electricity
  all-electric fleet, electric buses, electric taxis, charging at the hotel, hydrogen train, carbon-neutral flights
  > (electric|battery) (buses|bus|ferry|taxis|plane|trains|coaches|boats), ~travel (on|with|by) (green|renewable|wind|clean) (power|electricity|energy|wind)
motorhome: Campers
  camping equipment included, one-way camper, off-grid kit, solar shower
  > ~sleep (where|wherever) you (park|stop|like), ~pick (it|the van|the camper) up (in|here) and (leave|drop|return) it (in|there)
`);
