import { concepts } from './concept-list.js';

/** On the way: by air, rail, road and water. */
export const offersJourneys = concepts(`
companion-ticket: Companion ticket < rewards-travel
  companion ticket, free companion fare
  > companion (flies|travels|sails|rides) free, second passenger (flies|travels) free, carer (flies|travels) free
unaccompanied-minor-service: Unaccompanied minor service < unaccompanied-minors
  unaccompanied minor service
young-flyer-service: Young flyer service
  young flyer service
escort-for-children-travelling-alone: Escort for children travelling alone
  escort for children travelling alone
pet-in-the-cabin: Pet in the cabin < pets-on-board
  pet in the cabin, in-cabin pet, pet travel on board, pet-friendly cabin
  > (dog|cat|pet) (flies|travels) in the cabin
duty-free-shopping: Duty-free shopping
  duty-free shopping, on-board shopping, onboard duty-free
on-board-shop: On-board shop
  on-board shop
seat-back-screen: Seat-back screen
  seat-back screen, seat-back entertainment, personal screen at every seat
upgrade-bidding: Upgrade bidding
  upgrade bidding, bid for an upgrade, upgrade auction
  > ~bid for (an upgrade|business class|first class)
fare-hold: Fare hold < flexible-fares
  fare hold, price lock option
  > ~hold (a|your) fare, ~lock (in|your) fare
price-hold: Price hold
  price hold
city-check-in: City check-in
  city check-in, off-airport check-in
  > (bags|luggage) collected from (your|the) (door|home|hotel)
doorstep-baggage-collection: Doorstep baggage collection
  doorstep baggage collection, home luggage collection
door-to-door-luggage: Door-to-door luggage
  door-to-door luggage
air-cargo: Air cargo
  air cargo, belly cargo, cargo on the same flight, cargo on every flight
helicopter-shuttle: Helicopter shuttle < heliport
  helicopter shuttle, helicopter tour
heli-skiing: Heli-skiing
  heli-skiing
medevac-helicopter: Medevac helicopter
  medevac helicopter
medical-evacuation-flight: Medical evacuation flight
  medical evacuation flight
private-jet-charter: Private jet charter
  private jet charter, private jet, jet card
empty-leg-flight: Empty-leg flight
  empty-leg flight
sleeper-compartment: Sleeper compartment < legroom, rail-bus-tickets
  sleeper compartment
couchette: Couchette
  couchette
night-train-berth: Night train berth
  night train berth
bike-space-on-every-train: Bike space on every train
  bike space on every train, bike carriage on trains
bicycle-reservation: Bicycle reservation
  bicycle reservation
silent-carriage: Silent carriage
  silent carriage, family carriage, ladies-only carriage
passenger-assist: Passenger assist
  passenger assist
platform-assistance: Platform assistance
  platform assistance, wheelchair assistance at the station
boarding-ramp-on-every-train: Boarding ramp on every train
  boarding ramp on every train
contactless-tap-and-go: Contactless tap and go < ticket-integration
  contactless tap and go
pay-as-you-go-travel: Pay-as-you-go travel
  pay-as-you-go travel
daily-fare-cap: Daily fare cap < ticket-integration
  daily fare cap, weekly fare cap
flexible-season-ticket: Flexible season ticket
  flexible season ticket, flexi season ticket, part-time season ticket, carnet ticket
on-demand-bus: On-demand bus
  on-demand bus, demand-responsive transport
dial-a-ride: Dial-a-ride
  dial-a-ride, ride-pooling service
24-hour-bus-service: 24-hour bus service
  24-hour bus service, night bus network
car-deck-booking: Car deck booking < ferry-cruise
  car deck booking
drive-on-drive-off-service: Drive-on drive-off service
  drive-on drive-off service
shore-excursion-package: Shore excursion package < ferry-cruise
  shore excursion package, tender to shore
sea-view-cabin: Sea-view cabin < ferry-cruise
  sea-view cabin, outside cabin, pet-friendly ferry cabin
female-driver-on-request: Female driver on request
  female driver on request
women-only-taxi: Women-only taxi
  women-only taxi, women-only ride
pooled-ride: Pooled ride < ride-hailing
  pooled ride, ride pre-booking
wheelchair-accessible-taxi: Wheelchair-accessible taxi < ride-hailing
  wheelchair-accessible taxi, wheelchair-accessible vehicle
child-seat-in-every-car: Child seat in every car
  child seat in every car, baby seat on request, booster seat on request
share-your-trip: Share your trip
  share your trip, trip sharing with family
  > ~share your (ride|trip) with (friends|family)
live-driver-location: Live driver location
  live driver location
robotaxi: Robotaxi
  robotaxi
driverless-taxi: Driverless taxi
  driverless taxi
autonomous-shuttle: Autonomous shuttle
  autonomous shuttle, self-driving shuttle
moped-sharing: Moped sharing < micromobility
  moped sharing
pedalo-hire: Pedalo hire < water-sports, bike-rental
  pedalo hire
yacht-charter: Yacht charter
  yacht charter, bareboat charter, skippered charter
visitor-mooring: Visitor mooring
  visitor mooring
pump-out-station: Pump-out station
  pump-out station
shore-power-at-every-berth: Shore power at every berth
  shore power at every berth
winter-boat-storage: Winter boat storage
  winter boat storage, boat lift-out
hull-cleaning: Hull cleaning
  hull cleaning
test-drive-at-home: Test drive at home < test-drive
  test drive at home, overnight test drive
trade-in-valuation: Trade-in valuation < car-buying-service
  trade-in valuation
guaranteed-buyback: Guaranteed buyback
  guaranteed buyback, guaranteed future value
personal-contract-purchase: Personal contract purchase < instalments
  personal contract purchase
car-finance-check: Car finance check
  car finance check, zero-deposit finance, salary sacrifice car scheme
`);
