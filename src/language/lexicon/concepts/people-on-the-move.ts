import { concepts } from './concept-list.js';

/** Airlines, railways, coaches, ferries, taxis, sharing and trips. */
export const peopleOnTheMove = concepts(`
onboard-wifi: Wi-Fi on board
  Wi-Fi on board, in-flight Wi-Fi, free Wi-Fi on every train, high-speed in-flight internet, power socket at every seat, USB sockets
onboard-meals: Meals on board
  hot meal on board, complimentary drinks, dining car, free snacks on board, vegan meal on board, à la carte dining on board
legroom: Room on board
  flat bed, flat beds, family compartment, quiet coach, silent coach, sleeper cabin, private compartment, sleeping car
flexible-fares: Flexible fares
  flexible ticket, flexible fare, free name change, no change fee, refund for any reason, hold my fare, fare lock
baggage-extras: Bags
  checked bag included, free carry-on, sports equipment free, bicycle carriage, bikes on board, ski carriage, instrument on board, bag tracking, home bag drop
airport-extras: At the airport
  valet parking at the airport, mobile boarding pass, biometric boarding, kids' lounge, arrivals lounge, airport fast lane
pets-on-board: Animals on board
  pets on board, pets in the cabin, dogs travel free, pet in cabin
unaccompanied-minors: Children alone and groups
  unaccompanied minor, unaccompanied minors service, school group travel, kids fly free, children travel free, family boarding
accessible-travel: Help on the way
  wheelchair assistance, assistance on board, step-free boarding, boarding ramp, hearing loop on board, passenger assistance
punctuality: Punctuality
  automatic delay compensation, delay refund, connection guarantee
live-departures: Journeys live < journey-planner
  live departure, live bus times, crowding information, seat availability live, platform alerts, disruption alerts, trip alerts
ticket-integration: One ticket for all
  tap-in tap-out, contactless fare, fare capping, multi-modal ticket, through ticketing, city transport included, mobility pass, railcard discount
car-sharing: Cars shared
  peer-to-peer car rental, doorstep delivery of the car, zero-excess cover, full-to-full, child seat, child seats, airport counter bypass
taxis: Taxis
  fixed fare, fixed-price ride, no surge pricing, female drivers, women drivers, shared ride, pre-booked ride, ride scheduling, flat-rate transfer
bikes-scooters: Bikes and scooters
  cargo bike hire, helmets included, bike repair included, theft cover for bikes, battery swap, kids' bike
cruise-ferry: Ships
  cabin with a balcony, drinks package, kids' club on board, pet cabin, priority disembarkation, expedition cruise, on-board spa
travel-documents: Papers and health
  visa on your behalf, e-visa service, travel health advice, currency delivered
travel-protection: When it goes wrong
  repatriation cover, financial protection ATOL, travel guarantee fund, natural-disaster rebooking, flight disruption cover, missed flight cover
tours-extras: Tours
  entrance fees included, all meals on tour, single traveller guarantee, no single supplement, hotel pick-up, tailor-made itinerary, live itinerary app
business-travel-tools: Travel at work <> corporate-travel
  travel policy engine, negotiated hotel rates, one invoice for all trips, central billing, VAT reclaim on travel, expense report integration, global distribution system, GDS connectivity
rewards-travel: Miles
  frequent flyer miles, air miles, status match, companion voucher, partner airlines, points transfer, points to a friend
  > ~give (them|your points|points) to (a friend|friends|family|others), ~share points, ~pool points
ev-travel: Journeys by electricity
  all-electric fleet, electric buses, electric taxis, charging at the hotel, hydrogen train, carbon-neutral flights
motorhome: Campers
  camping equipment included, one-way camper, off-grid kit, solar shower
`);
