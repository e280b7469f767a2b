import { concepts } from './concept-list.js';

/** Tables, shops, gardens and farms. */
export const offersTablesAndShops = concepts(`
junior-academy: Junior academy
  junior academy
walking-football: Walking football
  walking football
masters-swimming: Masters swimming
  masters swimming
learn-to-row-course: Learn-to-row course
  learn-to-row course
beginners-run-club: Beginners' run club
  beginners' run club
parent-and-toddler-class: Parent-and-toddler class
  parent-and-toddler class
disability-sport-session: Disability sport session
  disability sport session
chip-timing: Chip timing
  chip timing
live-race-tracking: Live race tracking
  live race tracking
finisher-photos: Finisher photos
  finisher photos
finish-line-video: Finish-line video
  finish-line video
pacer-for-every: Pacer for every
  pacer for every
start-number-printing: Start-number printing
  start-number printing
table-side-cooking: Table-side cooking < bar-drinks, child-friendly
  table-side cooking
braille-menu: Braille menu < bar-drinks, allergen-information, dietary-options
  braille menu
corkage-free-evening: Corkage-free evening
  corkage-free evening
open-kitchen: Open kitchen
  gluten-free kitchen, halal kitchen, kosher kitchen
  ? open kitchen
private-dining-room: Private dining room
  private dining room
table-ordering-by-phone: Table ordering by phone < qr-ordering, kiosk-mode
  table ordering by phone
split-the-bill-by-app: Split the bill by app
  split the bill by app
drive-through-window: Drive-through window
  drive-through window
click-and-collect-meals: Click-and-collect meals < meal-kits
  click-and-collect meals
cook-at-home-kit: Cook-at-home kit
  cook-at-home kit
ghost-kitchen: Ghost kitchen
  ghost kitchen
reusable-take-away-box: Reusable take-away box
  reusable take-away box
surplus-food-bag: Surplus food bag
  surplus food bag
live-cooking-station: Live cooking station
  live cooking station
mobile-bar-hire: Mobile bar hire < catering
  mobile bar hire, pizza van hire, barista bar hire, staffed bar, cutlery and glass hire
hog-roast: Hog roast
  hog roast
ice-cream-bike: Ice-cream bike
  ice-cream bike
allergen-free-catering: Allergen-free catering
  allergen-free catering
corporate-lunch-delivery: Corporate lunch delivery
  corporate lunch delivery
blend-your-own-gin: Blend your own gin
  blend your own gin
cheese-tasting: Cheese tasting < entertainment-program
  cheese tasting
chocolate-workshop: Chocolate workshop
  chocolate workshop
barista-course: Barista course
  barista course
bottle-engraving: Bottle engraving
  bottle engraving
cask-ownership: Cask ownership
  cask ownership
private-label-bottling: Private label bottling
  private label bottling
vegetable-box: Vegetable box < subscriptions-commerce, coffee-service, floristry, subscription-box
  vegetable box, wine subscription, razor subscription, mystery box
refill-shop: Refill shop < food-counter
  refill shop
bring-your-own-container: Bring your own container
  bring your own container
packaging-free-aisle: Packaging-free aisle
  packaging-free aisle
bottle-deposit-machine: Bottle deposit machine
  bottle deposit machine
checkout-free-store: Checkout-free store < self-checkout
  checkout-free store
just-walk-out: Just-walk-out
  just-walk-out
smart-trolley: Smart trolley
  smart trolley
personal-shopping-appointment: Personal shopping appointment < size-advice
  personal shopping appointment
style-advisor: Style advisor
  style advisor
wardrobe-consultation: Wardrobe consultation
  wardrobe consultation
virtual-shopping-appointment: Virtual shopping appointment < personal-advice
  virtual shopping appointment, after-hours shopping
bridal-alteration: Bridal alteration < alterations
  bridal alteration
shoe-resoling: Shoe resoling
  shoe resoling
dye-service: Dye service
  dye service
designer-handbag-rental: Designer handbag rental < tailored-clothing
  designer handbag rental, baby clothes rental, ski wear rental, tuxedo rental
costume-hire: Costume hire < tailored-clothing
  costume hire
pre-owned-certified: Pre-owned certified
  pre-owned certified
clothes-recycling-point: Clothes recycling point
  clothes recycling point
appliance-rental: Appliance rental < resale-shop, coffee-service
  appliance rental, washing machine rental, mattress rental, tool rental, television rental, laptop rental, phone rental
  > ~rent you a (battery|washing machine|fridge|boiler|heat pump)
tool-library: Tool library
  tool library
party-equipment-hire: Party equipment hire
  party equipment hire
home-styling: Home styling
  home styling
measuring-service: Measuring service
  measuring service
curtain-fitting: Curtain fitting
  curtain fitting, carpet fitting
blinds-fitted: Blinds fitted
  blinds fitted
free-fabric-samples: Free fabric samples
  free fabric samples, free sample swatches
bespoke-engagement-ring: Bespoke engagement ring < tailored-clothing
  bespoke engagement ring
watch-servicing: Watch servicing
  watch servicing
battery-replacement-while-you-wait: Battery replacement while you wait
  battery replacement while you wait
jewellery-cleaning: Jewellery cleaning
  jewellery cleaning
jewelry-valuation: Jewelry valuation
  jewelry valuation
stone-certificate: Stone certificate
  stone certificate
same-day-flower-delivery: Same-day flower delivery < floristry
  same-day flower delivery, bouquet photo before delivery, flower workshop
office-plants-service: Office plants service < tool-hire
  office plants service
`);
