import { concepts } from './concept-list.js';

/** Storage, waste, water, energy, telephones and workshops. */
export const offersUtilities = concepts(`
rent-review-service: Rent review service < rent-collection
  rent review service, rent arrears chasing
void-period-cover: Void-period cover
  void-period cover
inventory-clerk: Inventory clerk
  inventory clerk
licence-application-for-landlords: Licence application for landlords
  licence application for landlords
open-house-weekend: Open house weekend
  open house weekend, mortgage advisor in-house
auction-sale: Auction sale < sale-progression
  auction sale
part-exchange-of-your-home: Part-exchange of your home
  part-exchange of your home
cash-offer-in: Cash offer in
  cash offer in
conveyancing-included: Conveyancing included
  conveyancing included
chain-free-guarantee: Chain-free guarantee
  chain-free guarantee
whole-of-market-mortgage: Whole-of-market mortgage < mortgages, green-loans
  whole-of-market mortgage, self-build mortgage, mortgage overpayment
remortgage-service: Remortgage service
  remortgage service
climate-controlled-unit: Climate-controlled unit < self-storage
  climate-controlled unit, drive-up unit
car-storage: Car storage < storage-extras, file-storage, self-storage
  car storage, mobile storage container, storage by the box
archive-retrieval: Archive retrieval
  archive retrieval
forklift-service: Forklift service
  forklift service
free-van-loan: Free van loan
  free van loan
virtual-office-address: Virtual office address < postal-services
  virtual office address
event-space-for-members: Event space for members
  event space for members
private-phone-booth: Private phone booth
  private phone booth
day-pass-for-guests: Day pass for guests
  day pass for guests
shower-and-bike-storage: Shower and bike storage
  shower and bike storage
nap-room: Nap room
  nap room
  ? prayer room
on-site-caf: On-site café
  on-site café
textile-collection: Textile collection < waste-extras, waste-collection
  textile collection, clinical waste collection, WEEE collection, nappy collection
asbestos-removal: Asbestos removal
  asbestos removal
confidential-shredding: Confidential shredding
  confidential shredding
compost-delivery: Compost delivery
  compost delivery
wait-and-load: Wait-and-load
  wait-and-load
water-softener-installation: Water softener installation < water-softener
  water softener installation, bottled water in an outage
leak-allowance: Leak allowance
  leak allowance
half-hourly-tariff: Half-hourly tariff < dynamic-tariff, export-tariff, fixed-energy-price
  half-hourly tariff
free-electricity-sessions: Free electricity sessions
  free electricity sessions
smart-meter-in-home-display: Smart meter in-home display
  smart meter in-home display
paper-free-discount: Paper-free discount
  paper-free discount
prepayment-top-up: Prepayment top-up
  prepayment top-up
battery-rental: Battery rental
  battery rental
community-energy-share: Community energy share
  community energy share, peer-to-peer energy trading
hour-by-hour-matching: Hour-by-hour matching
  hour-by-hour matching
appliance-breakdown: Appliance breakdown < half-hourly-data
  appliance breakdown
energy-disaggregation: Energy disaggregation < energy-saving-tips
  energy disaggregation
carbon-intensity-forecast: Carbon intensity forecast
  carbon intensity forecast, solar forecast
neighbour-comparison: Neighbour comparison
  neighbour comparison
voice-assistant-for-bills: Voice assistant for bills
  voice assistant for bills
generator-to-your-door: Generator to your door < home-battery
  generator to your door, battery backup for the home, emergency generator hire
islanding-mode: Islanding mode
  islanding mode
street-lamp-repair: Street lamp repair
  street lamp repair, street light reporting, report a broken street lamp, smart street lighting
roaming-in-the-eu: Roaming in the EU
  roaming in the EU, roaming at no extra cost
porting-in-a-day: Porting in a day
  porting in a day
engineer-at-weekends: Engineer at weekends
  engineer at weekends
device-trade-in: Device trade-in
  device trade-in
next-day-test-results: Next-day test results
  next-day test results, accelerated ageing test
accredited-calibration: Accredited calibration
  accredited calibration
on-site-sampling: On-site sampling
  on-site sampling
mobile-laboratory: Mobile laboratory
  mobile laboratory
sample-collection-by-courier: Sample collection by courier
  sample collection by courier
witness-testing: Witness testing
  witness testing, rush testing
failure-analysis: Failure analysis
  ? failure analysis
environmental-chamber: Environmental chamber
  environmental chamber
chain-of-custody-documents: Chain-of-custody documents
  chain-of-custody documents
low-minimum-order: Low minimum order
  low minimum order
tooling-included: Tooling included
  tooling included
vendor-managed-inventory: Vendor-managed inventory
  vendor-managed inventory
consignment-stock: Consignment stock
  consignment stock
laser-engraving: Laser engraving
  laser engraving
powder-coating: Powder coating
  powder coating
anodising: Anodising
  anodising
sheet-metal-bending: Sheet metal bending
  sheet metal bending
reverse-engineering: Reverse engineering
  ? reverse engineering
3d-scanning-service: 3D scanning service
  3D scanning service
design-for-manufacture-review: Design for manufacture review
  design for manufacture review
same-day-quote-from-cad: Same-day quote from CAD
  same-day quote from CAD, instant quote from a drawing
operator-training: Operator training
  operator training, on-site training day, simulator training
certification-course: Certification course < sports-courses
  certification course, refresher course
`);
