import { concepts } from './concept-list.js';

/** Trips, transport and leisure. */
export const travel = concepts(`
*travel-booking: Travel booking
  travel booking, trip booking, travel agency, trip planning, travel planning, holiday booking platform
package-holidays: Package holidays < travel-booking
  package holiday, package tour, tailor-made trip, city break, holiday package, tailor-made holiday, bespoke itinerary, custom itinerary, multi-stop trip, escorted tour, honeymoon package, river cruise, itinerary planning, multi-centre holiday, self-drive tour, personalised itinerary, custom trip
  ? round trip, cruise
  > (flight|flights) (hotel|transfer|room) and (transfer|hotel|car|breakfast) in one (price|booking|package), trip (made|built|planned|tailored) (for|around) you, ~plan your (route|trip|journey) day by day, (islands|cities|countries) in one trip
flights: Flights < travel-booking
  flight booking, flights included, direct flight, charter flights, flight search, non-stop flight, flight comparison, flight included
  ? connecting flight, long-haul flight
  > ~fly (direct|non-stop|to # destinations|daily|nonstop|from), ~book flights
  > ~fly (to|from) # (cities|airports|countries), (planes|flights) (leave|depart|to) (every|twice|daily|three), no (changing|change of) planes, (three|two|four) times a (day|week) from
baggage-allowance: Baggage < flights
  baggage allowance, cabin bag, free checked bag, luggage allowance, bag included, checked bag, sports equipment carriage
  ? checked baggage, hand luggage, excess baggage, hand baggage, hold luggage
  > (suitcase|bag|case) (up to|of) # (kg|kilos|pounds), (skis|surfboard|golf clubs|bike|pram|cello) (fly|flies|travel|travels) (free|for free|with you|along), one (bag|suitcase) in the hold, (bag|suitcase) (flies|travels) (free|for free), ~take (two suitcases|a second suitcase)
  > (suitcases|suitcase|bags|bag) (fly|flies|travel|travels) (free|for free)
seat-selection: Seats < flights
  seat selection, seat reservation, extra legroom, lie-flat seat, free seat selection, seat choice, reserved seat, allocated seating, lie-flat bed, seat booking
  ? window seat
  > ~choose your [own] seat, ~pick your [own] seat, window or aisle, ~choose (your|a) seat
  > room for your (knees|legs), seats that fold flat, stretch (out|your legs)
  > (~pick|~choose) where (you|to) sit
lounge-access: Lounge access
  lounge access, airport lounge, executive lounge, business class lounge, VIP lounge, first-class lounge, lounge pass
  > ~wait in the lounge, (lounge|lounges) (at the|before) (airport|gate|your flight|departure), (sofa|champagne|quiet corner) before (your|the) flight
fast-track-security: Fast track
  fast track security, priority boarding, priority check-in, security fast track, priority security, priority baggage
  > (~walk|~go|~glide) (past|through) (security|the security queue), first (on|to) board, board (first|before everyone|before the others), no queue at security
onboard-service: On-board service
  in-flight meal, in-flight entertainment, on-board catering, onboard meal, on-board WiFi, on-board bistro, power sockets at every seat, in-seat power, at-seat service, onboard toilet, reclining seat
  > (coffee|dinner|lunch|breakfast|drinks) (brought|served) to your seat, (socket|sockets|plug|USB) at every seat, (film|films|movies) (at|in) your seat
flight-compensation: Delays and compensation
  delay compensation, flight delay cover, missed connection cover, delay guarantee, missed connection guarantee, compensation for delays, delay repay, punctuality guarantee, flight compensation
  > (compensated|compensation|refund) if (your|the) (flight|train|bus|trip) is (late|delayed|cancelled)
  > (money|taxi|hotel) (if|when) (the|your) (train|flight|bus|ferry) is (late|cancelled|delayed), miss (the|your) connection and
trip-support: Help while travelling
  24-hour travel assistance, emergency assistance abroad, local guide, on-trip support, in-resort representative, destination support, resort rep, emergency travel assistance
  ? travel assistance, local representative, tour manager
  > our (people|reps|guides) (on the spot|in the resort|meet you|wait for you)
guided-tours: Guided tours
  guided tour, audio guide, city tour, walking tour, private guide, small-group tour, private tour, expert guide, multilingual guide, audio tour, day tour, hop-on hop-off, self-guided tour, virtual tour guide, skip-the-line tour, tour guide
  ? day trip, excursion
  > groups of (no more than|up to|at most|max|a maximum of) #
  > (guide|guides) who (grew up|lives|live|knows|know|tells), (local|locals) (show|shows) you, see the (city|old town|castle|museum|island) with (a|our) (guide|local), (stories|commentary) in your (ear|headphones), (listen|hear) (to the|its) (story|stories) at (every|each) stop
visa-service: Visa service
  visa service, visa assistance, visa support, passport service, visa sponsorship, eVisa, work permit support, relocation service, visa processing, immigration support, relocation support, visa application service
  ? visa application
  > (~apply for|~arrange|~get|~sort out) (your|the|a) visa, visa (arranged|sorted|handled|taken care of), help with (your|the) visa
car-rental: Car hire
  car rental, car hire, van hire, car sharing, car subscription, vehicle rental, one-way rental, unlimited mileage, van rental, additional driver, free additional driver, child seat hire, minibus hire, motorhome hire, free second driver, unlimited kilometres, unlimited miles, free mileage, full-to-full fuel policy, campervan hire, vehicle subscription
  ? rental car, hire car
  > keyless (cars|car rental)
  > (~drop|~leave|~return) (the|your) car (in another|at a different|somewhere else), as many (miles|kilometres) as you (like|want|drive), keys (wait|waiting|in a box) at the airport
motorcycle-hire: Motorcycle hire
  motorcycle hire, motorcycle rental, motorbike hire, motorbike rental
  > ~hire a (motorcycle|motorbike), ~rent a (motorcycle|motorbike)
  > (motorbike|motorcycle|scooter) for (a day|the weekend|the week)
vehicle-extras: Vehicle extras
  satellite navigation, sat nav, roof box, snow chain, bike rack for the car
  > (child seat|roof box|bike rack|snow chains|sat nav) (on request|in the car|fitted|for the car|included)
ride-hailing: Taxis and rides
  ride-hailing, taxi app, chauffeur service, private hire vehicle, ride sharing, carpooling, taxi booking, minicab, on-demand ride, airport taxi, limousine service, lift sharing, ride pooling, scheduled ride, wheelchair taxi, women-only driver
  > ~book a (taxi|ride|cab|chauffeur)
  > (car|taxi|cab|driver) (at|to) your door (in|within), driver (is|will be) (there|with you|outside) in, ~share (a|the) (ride|taxi) with
micromobility: Bikes and scooters
  scooter sharing, bike sharing scheme, e-bike sharing, free-floating, e-moped sharing, cargo bike sharing
  ? e-scooter, docked bike, shared scooter
  > (bikes|scooters|e-bikes) on every (corner|street)
rail-bus-tickets: Train and bus tickets
  mobile ticket, season ticket, rail pass, split ticketing, print-at-home ticket, digital ticket, digital railcard, travel pass, monthly pass, railcard, e-ticketing, commuter pass, interrail, smart ticketing, contactless travel, best-fare finder, multi-ride ticket
  ? train ticket, bus ticket, day ticket, night train, coach ticket, timetable information, sleeper train
  > (one|a) ticket for (bus|train|tram|buses) (and|train|tram), no (paper|printing) (ticket|the ticket), ~travel all (day|month) (on|with|for) one (ticket|pass)
journey-planner: Journey planning
  journey planner, live departures, timetable app, multimodal journey, MaaS, connection search, live departure board, mobility as a service, live timetable, real-time passenger information, disruption alert, real-time departure, multimodal routing
  > when the next (bus|train|tram) (leaves|comes|goes|is due), (door to door|from A to B) by (bus|train|tram|public transport), how (late|full) (your|the) (bus|train|tram) is, which (bus|train|tram|platform) to (take|change|catch), where to change (trains|buses)
  > when (your|the) [next] (bus|train|tram) (will come|comes|leaves|arrives|is due)
corporate-travel: Business travel management
  corporate travel, business travel management, travel approval, travel management company, traveller tracking, traveler tracking, corporate travel management, travel policy compliance, travel risk management
  ? travel policy, duty of care, travel manager, business travel
  > (flights|trains|hotels) (within|inside|in line with) [the|your] (policy|travel policy|company rules|budget), who is (travelling|traveling) (where|when), (staff|employees|colleagues) book (their|trips|travel|within), ~bring (staff|employees|travellers) home safely
price-alerts: Price alerts
  price alert, fare alert, price drop alert, price watch, price tracker, price freeze for flights, fare watch, price prediction
  ? price history, price tracking
  > ~tell you when prices (fall|drop|change)
  > (told|email|emailed|tell you|notified) when (the|a|your|it) (price|prices|fare|flight) (drops|drop|falls|fall), when (it|the fare|the price) gets cheaper, ~watch the (price|fare|prices) for you, whether to (buy|book) now or wait
ferry-cruise: Ferries and cabins
  ferry crossing, cabin with window, vehicle deck, cruise cabin, shore excursion, ferry booking, balcony cabin, ocean-view cabin
  ? private cabin
  > (car|van) on (the|a) ferry, (cabin|cabins) with (a|an) (balcony|window|sea view|porthole), wake up (in|at) (a new|another|a different) (port|harbour|island)
theme-tickets: Attraction tickets
  attraction ticket, timed entry, museum pass, theme park ticket, city pass, annual pass, combo ticket, open-dated ticket, timed ticket, day ticket to attractions, same-day ticket, priority entrance ticket
  ? admission ticket, family ticket, entry ticket
  > (~walk|~go) (straight|right) in with (the|your) ticket, ticket for (the|a) (museum|zoo|park|castle|tower|aquarium|gallery), (museums|attractions|sights) (on|with|in) one (pass|ticket|card), (slot|time) on (your|the) ticket
ski-lifts: Ski passes
  ski pass, lift pass, ski school, snow guarantee, snow-making, ski lesson, ski instructor, snow-sure, night skiing, avalanche gear
  > (one|same) pass for (every|all|#) (lift|lifts|slopes), snow (guaranteed|until|from) (Easter|April|December|November|to)
free-rebooking-weather: Weather guarantee
  weather guarantee, bad-weather guarantee, rain guarantee, sunshine guarantee, free rescheduling in bad weather
  ? rain check
  > (rains|pours|storms|no sun) and (you|we) (come|rebook|refund|reschedule|get), if it rains (you|we|come), (bad weather|storm) (costs|and) you (nothing|rebook)
carbon-offsets: Carbon offsets
  carbon offset, CO2 compensation, offset programme, tree planted for every booking, carbon offsetting, CO2 offset, carbon offset programme, tree planting, sustainable aviation fuel, climate contribution
  > ~plant a tree, ~offset (the|your|every|all), one tree (for|per) every
  > (~make up for|~balance|~compensate) (the|your|every) (carbon|emissions|CO2|flight|trip), (tree|trees) for every (flight|trip|booking|mile), (carbon|CO2|emissions) of your (trip|flight|journey|order) (is|are) (offset|compensated|balanced)
  > ~offset (our|its|their|all our) [remaining|own] (emissions|carbon|footprint|flights)
carbon-neutral: Carbon-neutral company
  carbon-neutral, climate-neutral, CO2-neutral, net zero, carbon-negative, climate-positive, carbon-negative company, carbon neutral company, carbon neutrality, carbon-positive, net-zero company
  ? zero emissions
  > carbon neutral since, no carbon footprint, zero carbon footprint
`);
