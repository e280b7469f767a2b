import { concepts } from './concept-list.js';

/** Vehicles, charging, deliveries, freight and moves. */
export const offersVehiclesAndFreight = concepts(`
home-delivery-of-your-car: Home delivery of your car
  home delivery of your car, click-and-collect cars, nationwide vehicle delivery, car delivered to your door
mobile-tire-fitting: Mobile tire fitting < mobile-mechanic
  mobile tire fitting, mobile windscreen repair, mechanic at your door
repair-at-the-roadside: Repair at the roadside
  repair at the roadside
loan-car: Loan car < vehicle-insurance, vehicle-service
  loan car, courtesy bike
  > (courtesy|loan) car while yours
loaner-vehicle: Loaner vehicle
  loaner vehicle
vehicle-health-check-video: Vehicle health check video
  vehicle health check video, video health check, inspection video, personalised repair video
tire-storage: Tire storage < vehicle-service
  tire storage, seasonal tyre storage
interior-detailing: Interior detailing
  interior detailing
paint-protection-film: Paint protection film
  paint protection film
dent-removal: Dent removal
  dent removal
home-start-cover: Home start cover < vehicle-insurance
  home start cover, onward travel cover, European breakdown cover
roadside-rescue: Roadside rescue
  roadside rescue
battery-health-certificate: Battery health certificate
  battery health certificate, battery state-of-health report, EV battery check
tap-to-charge: Tap-to-charge < smart-charging
  tap-to-charge
autocharge: Autocharge
  autocharge
charging-without-a-card: Charging without a card
  charging without a card
charging-roaming: Charging roaming
  charging roaming, roaming charge network, charging card for all networks, EV charging card
charger-reservation: Charger reservation
  charger reservation, reserve a charger
bookable-charging-bay: Bookable charging bay
  bookable charging bay, guaranteed charging bay
battery-swapping-station: Battery swapping station < bikes-scooters
  battery swapping station
bike-repair-workshop: Bike repair workshop < bike-leasing
  bike repair workshop, same-day bike repair, bike valet parking, bike storage with charging
e-bike-subscription: E-bike subscription < bike-leasing
  e-bike subscription, leased company bike
delivery-by-drone: Delivery by drone < drone-delivery
  delivery by drone, drone drop
robot-delivery: Robot delivery < drone-delivery
  robot delivery
assembly-on-delivery: Assembly on delivery < assembly-service, bulky-goods, white-glove
  assembly on delivery
  > ~carry (it|them) (up|upstairs|into the room)
unpacking-and-packaging-removal: Unpacking and packaging removal
  unpacking and packaging removal
old-mattress-removal: Old mattress removal < trade-in
  old mattress removal, take-back of old appliances
  > ~take (away|back) your old (mattress|sofa|fridge|boiler|appliance|tv)
haul-away-service: Haul-away service
  haul-away service
delivery-to-the-boot-of-your-car: Delivery to the boot of your car < safe-place-delivery, in-car-delivery
  delivery to the boot of your car, key-box delivery
label-free-returns: Label-free returns
  label-free returns, printer-free returns, QR-code returns, label printed at the door, print-in-store returns
returns-pick-up: Returns pick-up < in-store-returns
  returns pick-up, courier returns collection
cold-chain-delivery: Cold-chain delivery < cold-chain
  cold-chain delivery, ambient and chilled delivery
dry-ice-shipping: Dry-ice shipping
  dry-ice shipping
dangerous-goods-handling: Dangerous goods handling
  dangerous goods handling, hazardous goods transport
hazmat-shipping: Hazmat shipping < dangerous-goods
  hazmat shipping
duty-drawback: Duty drawback
  duty drawback
bonded-storage: Bonded storage < customs-clearance
  bonded storage
t1-transit-documents: T1 transit documents
  T1 transit documents
import-of-record: Import of record
  import of record
abnormal-load: Abnormal load
  abnormal load, oversized load transport
low-loader-transport: Low-loader transport
  low-loader transport
moffett-delivery: Moffett delivery < bulky-goods
  moffett delivery
kitting-and-assembly: Kitting and assembly
  kitting and assembly
contract-packing: Contract packing < warehousing
  contract packing
labelling-and-relabelling: Labelling and relabelling
  labelling and relabelling
repacking-service: Repacking service
  repacking service
quality-inspection-on-arrival: Quality inspection on arrival
  quality inspection on arrival
fba-prep: FBA prep
  FBA prep
cross-border-returns: Cross-border returns < returns-logistics
  cross-border returns, local return address, international returns hub
transit-cover: Transit cover
  transit cover, all-risk cover for shipments
15-minute-delivery: 15-minute delivery < express-delivery
  15-minute delivery, ten-minute delivery, delivery within the hour, instant delivery slot
van-with-driver: Van with driver < moving-service
  van with driver, van and driver hire
fine-art-transport: Fine art transport
  fine art transport
crating-service: Crating service
  crating service
furniture-dismantling: Furniture dismantling
  furniture dismantling
box-hire: Box hire
  box hire
storage-in-transit: Storage in transit
  ? storage in transit
`);
