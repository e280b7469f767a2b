import { concepts } from './concept-list.js';

/** What hosts do for guests besides the room: treats, outings, help. */
export const guestServices = concepts(`
babysitting: Babysitting <> childcare
  babysitting, evening babysitter, child minding, childminding service
  > ~look after your (children|kids|little ones), ~mind your (children|kids|little ones), somebody ~mind your (children|kids)
kids-club: Children's club < child-friendly
  kids club, children's club, mini club, teen club
welcome-drink: Welcome drink or gift
  glass of prosecco on arrival, bottle of wine on arrival, welcome hamper, champagne on arrival, drink on arrival
  > (bottle|glass) of __ (on|upon) arrival, ~greet you with a (glass|drink|cup)
cocktail-trolley: Drinks brought round
  cocktail trolley, drinks trolley, champagne trolley, cocktail hour, wine hour, evening wine reception
turndown-service: Turndown service
  evening turndown, nightly turndown
  > ~turn down your bed
pillow-menu: Pillow menu
  choice of pillows, pillow library
butler-service: Butler
  private butler, dedicated butler
club-lounge: Club lounge
  club lounge, guest lounge
afternoon-tea: Afternoon tea
  cream tea, high tea
picnic-hampers: Picnics
  picnic hamper, picnic basket, packed lunch, breakfast box, lunch box to go
  > ~pack you a (picnic|lunch)
cooking-classes: Cooking and tasting classes
  cookery class, whisky tasting, cocktail masterclass
guided-walks: Walks and outings
  guided walk, guided hike, guided bike ride, boat trip, nature walk
yoga-classes: Yoga and meditation
  morning yoga, meditation class, rooftop yoga
sauna: Sauna < spa
  sauna, Finnish sauna, steam room
hot-tub: Hot tub < spa
  hot tub, jacuzzi, whirlpool, outdoor bathtub, wood-fired tub
luggage-forwarding: Luggage sent ahead <> luggage-storage
  luggage forwarding, luggage delivery, baggage forwarding, bag delivery
  > ~send your (luggage|bags|suitcases) ahead, ~carry your (bags|luggage|suitcases) to
early-check-in: Early check-in <> late-checkout
  early arrival
  > ~check in from (noon|midday), check in as early as
day-use-rooms: Rooms by the day
  day-use room, day room, rooms by the hour, hourly booking
pressing-service: Ironing and shoe shine < laundry
  pressing service, shoe shine, shoe cleaning, dry-cleaning service
newspaper-delivery: Newspaper
  daily newspaper, morning paper, newspaper at your door
tv-casting: Casting to the television < in-room-entertainment
  screen casting, casting to the TV, Netflix on every TV
  > ~cast (from|to) __ (phone|TV|television|screen)
games-room: Games room and library
  games room, game room, pool table, table tennis, board games, guest library, cinema room, screening room
fire-pit: Fire pit and barbecue
  fire pit, barbecue area, BBQ area, open fire in, pizza oven
pet-sitting: Pet sitting
  dog sitting, cat sitting
  > ~look after your (dog|cat|pet|pets)
birthday-treat: Birthday treats
  birthday treat, birthday gift, birthday cake, birthday present, birthday voucher, free birthday drink
  > (free|complimentary) __ on your birthday, a (gift|treat|present|cake|discount|massage|voucher) on your birthday
tour-desk: Tickets and tours arranged <> concierge
  tour desk, theatre tickets arranged, excursion desk, restaurant bookings made for you
  > ~book your (tickets|tours|excursions|restaurant|table) for you
refill-amenities: Refillable toiletries
  refillable toiletries, organic toiletries, vegan toiletries, complimentary toiletries, luxury toiletries
in-room-fridge: Fridge in the room < minibar
  fridge in the room, mini fridge, in-room fridge, small fridge, fridge in every room
in-room-workout: Exercise in the room
  Peloton in, in-room Peloton, yoga mat in every room, in-room gym
golf: Golf
  golf course, golf lessons, green fees, 18-hole course, putting green
water-sports: Water sports
  water sports, paddleboard hire, paddle boards, surf lessons, diving school, boat hire, canoe hire
ski-services: Ski services
  boot room, heated boot room
horse-riding: Riding
  horse riding, riding lessons, pony rides, riding stables
farm-to-table: Own produce
  kitchen garden, home-grown vegetables, own vegetable garden, own honey
weddings: Weddings
  licensed for weddings
  > ~host (your|weddings) __ wedding
heliport: Helicopter and boat arrivals
  helipad, helicopter transfer, private jetty, marina berth, boat transfer
chauffeur: Chauffeur and house car
  house car, private driver, complimentary car
sleep-amenities: Sleep amenities
  blackout blinds, blackout curtains, soundproof windows, sleep kit, weighted blanket, heated floor
accessible-rooms: Step-free rooms < wheelchair-access
  step-free room, roll-in shower, wheelchair-accessible room, grab rails
electric-by-renewables: Runs on renewable energy <> renewable-electricity
  wind-powered, powered by renewables, powered by wind, powered by the sun
  > ~run on (wind|wind power|solar|solar power|sunshine|renewables|renewable energy|green power|green electricity)
zero-waste: Plastic-free or zero waste
  zero-waste kitchen, single-use plastic free, no single-use plastic
tree-planting: Trees planted
  tree planted, trees planted, tree for every
  > ~plant (a|one|#) (tree|trees) for (every|each)
`);
