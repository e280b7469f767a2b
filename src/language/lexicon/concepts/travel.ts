import { concepts } from './concept-list.js';

/** Trips, transport and leisure. */
export const travel = concepts(`
*travel-booking: Travel booking
  travel booking, trip booking, travel agency, trip planning, travel planning, holiday booking platform
package-holidays: Package holidays < travel-booking
  package holiday, package tour, round trip, tailor-made trip, city break, holiday package, tailor-made holiday, bespoke itinerary, custom itinerary, multi-stop trip, escorted tour, honeymoon package, river cruise, itinerary planning, multi-centre holiday, cruise, self-drive tour, personalised itinerary, custom trip
flights: Flights < travel-booking
  flight booking, flights included, direct flight, charter flights, connecting flight, flight search, non-stop flight, flight comparison, long-haul flight, flight included
  > ~fly (direct|non-stop|to # destinations|daily|nonstop|from), ~book flights
baggage-allowance: Baggage < flights
  baggage allowance, checked baggage, hand luggage, cabin bag, excess baggage, free checked bag, luggage allowance, hand baggage, bag included, checked bag, hold luggage, sports equipment carriage
seat-selection: Seats < flights
  seat selection, seat reservation, extra legroom, lie-flat seat, free seat selection, seat choice, window seat, reserved seat, allocated seating, lie-flat bed, seat booking
  > ~choose your [own] seat, ~pick your [own] seat, window or aisle, ~choose (your|a) seat
lounge-access: Lounge access
  lounge access, airport lounge, executive lounge, business class lounge, VIP lounge, first-class lounge, lounge pass
fast-track-security: Fast track
  fast track security, priority boarding, priority check-in, security fast track, priority security, priority baggage
onboard-service: On-board service
  in-flight meal, in-flight entertainment, on-board catering, onboard meal, on-board WiFi, on-board bistro, power sockets at every seat, in-seat power, at-seat service, onboard toilet, reclining seat
flight-compensation: Delays and compensation
  delay compensation, flight delay cover, missed connection cover, delay guarantee, missed connection guarantee, compensation for delays, delay repay, punctuality guarantee, flight compensation
  > (compensated|compensation|refund) if (your|the) (flight|train|bus|trip) is (late|delayed|cancelled)
trip-support: Help while travelling
  24-hour travel assistance, emergency assistance abroad, local guide, travel assistance, on-trip support, local representative, in-resort representative, destination support, tour manager, resort rep, emergency travel assistance
guided-tours: Guided tours
  guided tour, audio guide, city tour, walking tour, day trip, private guide, small-group tour, excursion, private tour, expert guide, multilingual guide, audio tour, day tour, hop-on hop-off, self-guided tour, virtual tour guide, skip-the-line tour, tour guide
  > groups of (no more than|up to|at most|max|a maximum of) #
visa-service: Visa service
  visa service, visa assistance, visa support, visa application, passport service, visa sponsorship, eVisa, work permit support, relocation service, visa processing, immigration support, relocation support, visa application service
car-rental: Car hire
  car rental, car hire, rental car, van hire, car sharing, car subscription, hire car, vehicle rental, one-way rental, unlimited mileage, van rental, additional driver, free additional driver, child seat hire, minibus hire, motorhome hire, free second driver, unlimited kilometres, unlimited miles, free mileage, full-to-full fuel policy, campervan hire, vehicle subscription
  > keyless (cars|car rental)
motorcycle-hire: Motorcycle hire
  motorcycle hire, motorcycle rental, motorbike hire, motorbike rental
  > ~hire a (motorcycle|motorbike), ~rent a (motorcycle|motorbike)
vehicle-extras: Vehicle extras
  satellite navigation, sat nav, roof box, snow chain, bike rack for the car
ride-hailing: Taxis and rides
  ride-hailing, taxi app, chauffeur service, private hire vehicle, ride sharing, carpooling, taxi booking, minicab, on-demand ride, airport taxi, limousine service, lift sharing, ride pooling, scheduled ride, wheelchair taxi, women-only driver
  > ~book a (taxi|ride|cab|chauffeur)
micromobility: Bikes and scooters
  e-scooter, scooter sharing, bike sharing scheme, e-bike sharing, free-floating, docked bike, shared scooter, e-moped sharing, cargo bike sharing
rail-bus-tickets: Train and bus tickets
  train ticket, bus ticket, mobile ticket, season ticket, rail pass, split ticketing, print-at-home ticket, digital ticket, digital railcard, travel pass, day ticket, monthly pass, railcard, e-ticketing, commuter pass, interrail, night train, coach ticket, smart ticketing, contactless travel, best-fare finder, timetable information, sleeper train, multi-ride ticket
journey-planner: Journey planning
  journey planner, live departures, timetable app, multimodal journey, MaaS, connection search, live departure board, mobility as a service, live timetable, real-time passenger information, disruption alert, real-time departure, multimodal routing
corporate-travel: Business travel management
  corporate travel, business travel management, travel policy, travel approval, duty of care, travel manager, business travel, travel management company, traveller tracking, traveler tracking, corporate travel management, travel policy compliance, travel risk management
price-alerts: Price alerts
  price alert, fare alert, price drop alert, price watch, price tracker, price freeze for flights, price history, fare watch, price prediction, price tracking
  > ~tell you when prices (fall|drop|change)
ferry-cruise: Ferries and cabins
  ferry crossing, cabin with window, vehicle deck, cruise cabin, shore excursion, ferry booking, balcony cabin, private cabin, ocean-view cabin
theme-tickets: Attraction tickets
  attraction ticket, timed entry, museum pass, theme park ticket, city pass, annual pass, admission ticket, combo ticket, family ticket, entry ticket, open-dated ticket, timed ticket, day ticket to attractions, same-day ticket, priority entrance ticket
ski-lifts: Ski passes
  ski pass, lift pass, ski school, snow guarantee, snow-making, ski lesson, ski instructor, snow-sure, night skiing, avalanche gear
free-rebooking-weather: Weather guarantee
  weather guarantee, bad-weather guarantee, rain guarantee, sunshine guarantee, free rescheduling in bad weather, rain check
carbon-offsets: Carbon offsets
  carbon offset, CO2 compensation, offset programme, tree planted for every booking, carbon offsetting, CO2 offset, carbon offset programme, tree planting, sustainable aviation fuel, climate contribution
  > ~plant a tree, ~offset (the|your|every|all), one tree (for|per) every
carbon-neutral: Carbon-neutral company
  carbon-neutral, climate-neutral, CO2-neutral, net zero, carbon-negative, climate-positive, carbon-negative company, carbon neutral company, carbon neutrality, zero emissions, carbon-positive, net-zero company
  > carbon neutral since, no carbon footprint, zero carbon footprint
`);
