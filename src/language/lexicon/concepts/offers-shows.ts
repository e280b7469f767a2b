import { concepts } from './concept-list.js';

/** Shows, culture, celebrations and print. */
export const offersShows = concepts(`
lawn-care-plan: Lawn care plan
  lawn care plan
plant-guarantee: Plant guarantee
  plant guarantee
irrigation-installation: Irrigation installation
  irrigation installation, robot mower installation
pond-cleaning: Pond cleaning
  pond cleaning
bulb-planting-service: Bulb planting service
  bulb planting service
farm-tour: Farm tour
  farm tour
adopt-a-sheep: Adopt a sheep
  adopt a sheep, adopt an animal
egg-vending-machine: Egg vending machine
  egg vending machine, milk vending machine
captioned-performance: Captioned performance
  captioned performance, audio-described performance, signed performance
touch-tour: Touch tour
  touch tour
autism-friendly-screening: Autism-friendly screening
  autism-friendly screening, dementia-friendly screening
hearing-loop-in-every: Hearing loop in every
  hearing loop in every
recliner-seat: Recliner seat
  recliner seat, at-seat food service
4dx-screen: 4DX screen
  4DX screen, IMAX screen, Dolby Atmos screen
drive-in-cinema: Drive-in cinema
  drive-in cinema
baby-friendly-screening: Baby-friendly screening
  baby-friendly screening, private screening
augmented-reality-guide: Augmented-reality guide < audio-guides
  augmented-reality guide
children-s-trail: Children's trail
  children's trail
sleepover-at-the-museum: Sleepover at the museum < audio-guides
  sleepover at the museum
handling-collection: Handling collection
  handling collection
object-lending: Object lending
  object lending
loan-boxes-for-schools: Loan boxes for schools
  loan boxes for schools
sensory-backpack: Sensory backpack
  sensory backpack
free-entry-on-sundays: Free entry on Sundays
  free entry on Sundays
3d-printer-for-members: 3D printer for members
  3D printer for members
library-of-things: Library of things < library-access
  library of things, seed library
audiobook-lending: Audiobook lending < ebooks-audiobooks
  audiobook lending, home delivery of books
interlibrary-loan: Interlibrary loan
  interlibrary loan
returned-ticket-queue: Returned-ticket queue < ticket-resale, mobile-tickets, rail-bus-tickets
  returned-ticket queue, waiting room for tickets, season-ticket sharing
led-wall-hire: LED wall hire < party-supplies
  LED wall hire, photo booth hire, bouncy castle hire, portable toilet hire, generator hire, silent disco hire, chair cover hire, heater hire
wedding-website: Wedding website < bridal-packages
  wedding website, seating planner, wedding live stream, vegan wedding menu
on-the-day-coordinator: On-the-day coordinator
  on-the-day coordinator
licensed-for-ceremonies: Licensed for ceremonies
  licensed for ceremonies
bridal-suite: Bridal suite < bridal-packages
  bridal suite
guest-list-manager: Guest list manager
  guest list manager
second-photographer: Second photographer
  second photographer
sparkler-exit: Sparkler exit
  sparkler exit
newborn-shoot: Newborn shoot
  newborn shoot, boudoir shoot
photo-restoration: Photo restoration
  photo restoration, photo book design, 360-degree product photo
negative-scanning: Negative scanning
  negative scanning
next-day-gallery: Next-day gallery
  next-day gallery
raw-files-included: Raw files included
  raw files included, hair and make-up included
studio-hire: Studio hire
  studio hire
short-run-printing: Short-run printing < print-products
  short-run printing, same-day printing, braille printing, mail-merge printing
foil-stamping: Foil stamping
  foil stamping
spot-uv: Spot UV
  spot UV
sample-pack: Sample pack
  sample pack
proof-by-post: Proof by post
  proof by post
die-cut-sticker: Die-cut sticker
  die-cut sticker
plantable-paper: Plantable paper
  plantable paper
hardback-binding: Hardback binding
  hardback binding
children-s-party-package: Children's party package
  children's party package, birthday party package, party host included, themed party room
face-painting: Face painting
  face painting
magician-for-hire: Magician for hire
  magician for hire
vending-machine-on-site: Vending machine on site
  vending machine on site
smart-fridge: Smart fridge
  smart fridge
micro-market: Micro market
  micro market
fruit-basket-delivery: Fruit basket delivery
  fruit basket delivery
office-barista: Office barista
  office barista
water-dispenser-rental: Water dispenser rental
  water dispenser rental
birthday-gift-for-members: Birthday gift for members < birthday-treat
  birthday gift for members, free upgrade on your birthday
welcome-drink-on-arrival: Welcome drink on arrival < welcome-drink
  welcome drink on arrival
anniversary-gift: Anniversary gift
  anniversary gift
`);
