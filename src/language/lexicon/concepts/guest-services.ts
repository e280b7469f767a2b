import { concepts } from './concept-list.js';

/** What hosts do for guests besides the room: treats, outings, help. */
export const guestServices = concepts(`
babysitting: Babysitting
  babysitting, evening babysitter, child minding, childminding service
  > ~look after your (children|kids|little ones), ~mind your (children|kids|little ones), somebody ~mind your (children|kids)
  > (sitter|babysitter|nanny) (comes|in the|for the|for an|while|arranged), ~arrange (a|an|your) (sitter|babysitter|evening sitter|nanny), evening (out|off) (while|and) (somebody|someone|the children|we), while (you dine|you are at dinner|you go out) (somebody|someone|we|a) (sits|watches|looks|sitter)
  > (sit|sits|stay|stays) with (the|your) (children|kids|baby|little ones) while
kids-club: Children's club < child-friendly
  kids club, children's club, mini club, teen club
  > (children|kids|little ones|teenagers) (have|get) their own (club|programme|program|room|den|playroom), (crafts|games|treasure hunts) for (the|children|kids) [children|kids], (children|kids) (paint|bake|play|build dens) while you
welcome-drink: Welcome drink or gift
  glass of prosecco on arrival, bottle of wine on arrival, welcome hamper, champagne on arrival
  ? drink on arrival
  > (bottle|glass) of __ (on|upon) arrival, ~greet you with a (glass|drink|cup)
  > (prosecco|champagne|wine|bubbly|fizz|lemonade|sherry|cocktail) (on|upon|when you|as you|waiting|at) (arrival|arrive|check in|in your room|check-in|in the room), something (cold|sparkling|fizzy|bubbly) (on|when you|as you) (arrival|arrive|check in), (hamper|fruit|flowers|chocolates|cake|bottle) waiting in (your|the) room
cocktail-trolley: Drinks brought round
  cocktail trolley, drinks trolley, champagne trolley, cocktail hour, wine hour, evening wine reception
  > (trolley|drinks) (rolls|comes|brought|wheeled) (round|to your room), (bartender|barman|barkeeper) (comes|rolls|mixes) (to|round|it|your)
turndown-service: Turndown service
  evening turndown, nightly turndown
  > ~turn down your bed
  > (chocolate|mint|sweet|chocolates) on (the|your) pillow, bed turned down, ~turn (back|down) (the|your) (bed|sheets|covers), (slippers|curtains) (by the bed|drawn|closed) (in the|at night|each|every|when)
pillow-menu: Pillow menu
  choice of pillows, pillow library
  > ~choose your pillow, (seven|six|five|eight|#) (kinds|sorts|types) of pillow, (soft|firm|feather|down|foam) pillow (or|to)
butler-service: Butler
  private butler, dedicated butler
  > (butler|valet) (unpacks|runs|irons|draws|presses|brings|for every|who|at your), ~unpack your (suitcase|suitcases|bags|luggage), ~draw your bath, ~run (you|your) (a|bath)
club-lounge: Club lounge
  club lounge, guest lounge
  > lounge (for|only for|just for|where) (guests|club|suite|members|you) (on|of|only|help|can), canapés and (drinks|wine|champagne), drinks and canapés (every|each) (evening|night)
afternoon-tea: Afternoon tea
  cream tea
  ? high tea
  > (scones|sandwiches|cakes|tea) and (jam|cream|clotted|scones|cakes|clotted cream), tea (at four|and cake|with scones|and scones), scones with
picnic-hampers: Picnics
  picnic hamper, picnic basket, lunch box to go
  ? packed lunch, breakfast box
  > ~pack you a (picnic|lunch)
  > (basket|hamper|rucksack|bag) (packed|full|for) (with|of|for) (a|sandwiches|lunch|your|the) (picnic|walk|hike|beach|day out), (lunch|sandwiches|breakfast) (to take|for the road|for the train|in a bag|packed|to go), ~take breakfast with you
cooking-classes: Cooking and tasting classes
  cookery class, whisky tasting, cocktail masterclass
  > ~cook (with|alongside|next to) (our|the|a) (chef|chefs|cook), ~learn to (cook|bake|mix cocktails|taste wine|make pasta|make sushi|blend), our chef (teaches|shows) you how, ~taste (wine|wines|whisky|whiskies|gin|gins|cheeses) (with|from|in)
guided-walks: Walks and outings
  guided walk, guided hike, guided bike ride, boat trip
  ? nature walk
  > ~walk (the|with|through) (hills|moor|coast|old town|woods|a guide|our ranger|our guide|a ranger) with (a|our|the), ranger (takes|shows|leads|guides), (out|up|along) (on|to|the) (the water|the lake|the summit|ridge|cliffs) with (a|our) (guide|skipper|ranger|local)
yoga-classes: Yoga and meditation
  morning yoga, meditation class, rooftop yoga
  > (yoga|meditation|stretching|Pilates|tai chi) (on the roof|on the lawn|by the pool|at sunrise|before breakfast|on the terrace|by the sea|in the garden|on the beach), (~stretch|~breathe|~meditate) before breakfast, sun salutation
sauna: Sauna < spa
  sauna, Finnish sauna, steam room
  > (sauna|steam room) (with|on the|by the|in the|overlooking) (a view|roof|lake|river|garden|the|sea), from the (heat|sauna) into the (lake|snow|pool|sea|river|cold)
hot-tub: Hot tub < spa
  hot tub, jacuzzi, whirlpool, outdoor bathtub, wood-fired tub
  > (~soak|~bathe|~sit) (in|under) (the|a|your own) (hot tub|bubbles|tub|stars), (bubbles|hot water) under the (stars|open sky|trees), tub on (the|your|every) (terrace|balcony|deck|roof)
luggage-forwarding: Luggage sent ahead
  luggage forwarding, luggage delivery, baggage forwarding, bag delivery
  > ~send your (luggage|bags|suitcases) ahead, ~carry your (bags|luggage|suitcases) to
  > (bags|luggage|suitcases|cases) (travel|go|are sent|are carried|move|fly) (ahead|without you|separately|from door|to the next|on to), (~send|~forward|~carry|~take|~bring) (your|the) (luggage|bags|suitcases|cases) (ahead|on|to the next|from door|to your|to the station|to the airport), walk without (a|your|the) (rucksack|luggage|bags|pack)
  > ~carry your (bags|luggage|suitcases) (to|on) the next
early-check-in: Early check-in
  early arrival service, early arrival guarantee, early arrival option
  > early arrival (from|at|before|included|available)
  > ~check in from (noon|midday), check in as early as
  > room (is|ready) (ready|for you) (by|at|from|before) (noon|midday|ten|eleven|breakfast|the morning), (rooms|room) from (ten|eleven|noon) in the morning, straight to your room (in|at|from|after) (the|a|noon|landing)
day-use-rooms: Rooms by the day
  day-use room, rooms by the hour, hourly booking
  ? day room
  > room (for|by) the (day|hour|afternoon) (only|not|or|without|and), (desk|bed|room|shower) (for|by) (a few|two|three|the) hours
pressing-service: Ironing and shoe shine < laundry
  pressing service, shoe shine, shoe cleaning, dry-cleaning service
  > (shirts|shirt|suit|dress|trousers) (ironed|pressed|steamed), (~iron|~press) your (shirt|shirts|suit|dress|trousers), shoes (shined|polished|cleaned) (overnight|by|while|and|outside), ~leave your shoes outside
newspaper-delivery: Newspaper
  daily newspaper, morning paper, newspaper at your door
  > paper (at|under|outside|on) (your|the) door, (newspaper|newspapers|papers) (with|at|on) (breakfast|your door|the table|your breakfast|the breakfast)
tv-casting: Casting to the television < in-room-entertainment
  screen casting, casting to the TV, Netflix on every TV
  > ~cast (from|to) __ (phone|TV|television|screen)
  > (~watch|~play|~stream|~show) your own (Netflix|films|series|shows|box set|playlists) on the (room|big|TV|television|wall), (Netflix|your phone|your tablet|your laptop) on the (big screen|room television|TV in)
games-room: Games room and library
  games room, game room, cinema room, screening room
  ? pool table, table tennis, board games, guest library
  > (billiards|snooker|darts|ping-pong|table football|pinball|chess) (in|and|on|by|table|with), (board games|books|records|films) (for|in|by|and) (rainy|the library|the fire|the lounge|every|a), somewhere to (play|read|watch) when it rains
fire-pit: Fire pit and barbecue
  fire pit, barbecue area, BBQ area, pizza oven
  ? open fire in
  > (marshmallows|sausages|logs|blankets) (over|by|round|and|on|for) (the|a|an open) (fire|flames|fire pit|barbecue|grill|embers), (~grill|~barbecue|~roast) (your|on|by|under) (own|the|a) (fish|terrace|lawn|stars|garden|dinner|beach), pizza from (the|our|a) (wood|wood-fired|stone|garden)
pet-sitting: Pet sitting
  dog sitting, cat sitting
  > ~look after your (dog|cat|pet|pets)
  > (dog|cat|pet|dogs|cats) (is|are|stays|stay) (looked after|walked|fed|cared for|home) (while|when|by|with|and), (~feed|~walk) (your|the) (cat|dog|rabbit|fish|pets) while you, somebody (feeds|walks|cuddles) your (cat|dog|rabbit)
birthday-treat: Birthday treats
  birthday treat, birthday voucher, free birthday drink
  ? birthday gift, birthday cake, birthday present
  > (free|complimentary) __ on your birthday, a (gift|treat|present|cake|discount|massage|voucher) on your birthday
  > birthday (boy|girl|guests|members|child) (eats|gets|drinks|dines|goes|free|receives), on your birthday (the|we|you|there|it|dessert|cake) (is|drink|eat|get|dessert|cake|we|on), (surprise|treat|something) for your birthday, birthday (is|comes|comes with|means) (on us|a free|a surprise|a treat|a cake)
tour-desk: Tickets and tours arranged
  tour desk, theatre tickets arranged, excursion desk, restaurant bookings made for you
  > ~book your (tickets|tours|excursions|restaurant|table) for you
  > (~arrange|~reserve|~organise|~organize) (theatre|concert|opera) tickets, (tickets|tables) nobody else gets, ~arrange your (tours|trips|outings|excursions|day out|tickets)
refill-amenities: Refillable toiletries
  refillable toiletries, organic toiletries, vegan toiletries, complimentary toiletries, luxury toiletries
  > (soap|shampoo|toiletries) (from|in|by) (refillable|big|glass|large|refill) (bottles|dispensers|bottle|flasks), no (little|tiny|single-use) [plastic] shampoo bottles, (soap|shampoo|creams) (made|by) (by|from|a|for us) (a local|local|us|next door|an island)
in-room-fridge: Fridge in the room < minibar
  fridge in the room, mini fridge, in-room fridge, small fridge, fridge in every room
  > (milk|water|medicine|wine|bottles) (in|from|for) the fridge in (your|every|each) room, (fridge|refrigerator) (in|for) (every|each|your|all) (room|rooms|suite|suites|flat), keep your (milk|medicine|beer|wine|insulin) cold
in-room-workout: Exercise in the room
  Peloton in, in-room Peloton, yoga mat in every room, in-room gym
  > (exercise bike|yoga mat|weights|dumbbells|rowing machine|spin bike) in (your|every|each|the) (room|suite), (~train|~work out|~exercise|~do yoga) in your room
golf: Golf
  golf lessons, green fees, 18-hole course, putting green
  ? golf course
  > (eighteen|18|nine) holes (on|at|in|by|with|round|next|designed), (~play|~tee off) (on|at|a|from) (the|our|round|eighteen|nine) (links|course|first|holes|of golf), tee (off|times) (from|at|before|in|for), links (course|next)
water-sports: Water sports
  water sports, paddleboard hire, paddle boards, surf lessons, diving school, boat hire, canoe hire
  > (~paddle|~kayak|~canoe|~sail|~surf|~windsurf|~dive|~snorkel|~row) (from|off|on|out|across|around) (our|the) (jetty|beach|lake|bay|dock|river|reef|pier), (kayaks|boards|canoes|paddleboards|wetsuits|boats) (to borrow|for guests|are free|for hire|on the|at the), ~borrow a (kayak|canoe|board|paddleboard|boat|wetsuit)
ski-services: Ski services
  heated boot room
  ? boot room
  > (skis|boots) (waxed|warmed|dried|stored|warm|waiting) (overnight|by|and|in|at|for), from (door|bed|breakfast) to (piste|slope|lift|slopes), (lift|slopes|piste|gondola) (outside|from) (the|your) door, ski (in and|to the door|in ski out)
horse-riding: Riding
  horse riding, riding lessons, pony rides, riding stables
  > (~ride|~hack|~gallop|~trot) (out|along|on) (on|the|our|horseback|from) (beach|the|our|stables|horses|ponies|sand|dunes), (horses|ponies) (for|to) (hire|ride|riders|beginners|children|guests), on horseback
farm-to-table: Own produce
  kitchen garden, home-grown vegetables
  ? own vegetable garden, own honey
  > (vegetables|herbs|eggs|honey|apples|tomatoes|fruit|salad) (from|grown in|picked in|out of) (our|the) (own|garden|kitchen garden|orchard|hens|roof|fields|farm), (from|picked) our own (garden|orchard|hens|hives|bees|fields|farm|beds), grown (behind|beside|outside|on) the (kitchen|hotel|house|roof|restaurant), our own (bees|hens|hives|orchard|vegetables|chickens)
weddings: Weddings
  licensed for weddings
  > ~host (your|weddings) __ wedding
  > (marry|get married|say yes|say I do|tie the knot) (here|in|at|on|by|with|under) (us|our|the), (wedding|reception|ceremony) (for|of) [up to] (#|eighty|a hundred|two hundred) guests, (bride and groom|wedding party|newlyweds) (stay|sleep|have|get|arrive|dance)
heliport: Helicopter and boat arrivals
  helipad, helicopter transfer, private jetty, marina berth, boat transfer
  > (~land|~arrive|~fly in|~come) by (helicopter|boat|seaplane|yacht), (~moor|~tie up) (your|at) (boat|yacht|our|the), (helicopter|boat|seaplane) (picks|fetches|collects|brings|takes) you
chauffeur: Chauffeur and house car
  house car, private driver, complimentary car
  > (car|Bentley|limousine|driver|Tesla) (takes|drives|waits|fetches|picks|drops) (you|for you|to take), ~drive you (to|into|from|home) (the|dinner|town|your|in), car with (a|its) driver
sleep-amenities: Sleep amenities
  blackout curtains, sleep kit
  ? blackout blinds, soundproof windows, weighted blanket, heated floor
  > (soundproof|silent) (rooms|room|nights|windows), not a (sound|light|ray|crack of light) (from|at|gets|through|in), (earplugs|eye mask|lavender|sleep spray|earplugs and) (on|by|and|in|an), sleep like (a|the) (log|baby|dead|stone|child)
accessible-rooms: Step-free rooms < wheelchair-access
  step-free room, roll-in shower, wheelchair-accessible room, grab rails
  > room without a (step|threshold|stair), (grab|hand) (rails|bars) in the (bathroom|shower|bath), shower you can (roll|wheel) into, (room|shower|bathroom|bath) (built|made|big enough|wide enough) for (a|your) wheelchair
electric-by-renewables: Runs on renewable energy
  powered by renewables, powered by wind, powered by the sun
  ? wind-powered
  > ~run on (wind|wind power|solar|solar power|sunshine|renewables|renewable energy|green power|green electricity)
  > ~run on (sunlight|hydropower|nothing but), (sun|wind|panels|solar|turbine|turbines) (heats|heat|lights|light|powers|power|runs|drives) (the|our|every|all) (hotel|pool|water|house|houses|servers|kitchen|rooms|factory|trains|workshop), (powered|lit|heated|driven|cooled) by (the|our own|sunlight|geothermal|hydropower|our) (sun|wind|panels|turbines|sea|earth|river|roof)
zero-waste: Plastic-free or zero waste
  zero-waste kitchen, no single-use plastic
  ? single-use plastic free
  > no (single-use|disposable) (plastic|plastics|cups|bottles), nothing (is|gets) thrown away, (not|no) (a single|one) (plastic|straw|bag) (bottle|straw|bag|cup|wrapper), (scraps|leftovers|peelings) (become|turn into) compost
tree-planting: Trees planted
  tree for every
  ? tree planted, trees planted
  > ~plant (a|one|#) (tree|trees) for (every|each)
  > ~plant (trees|saplings|seedlings|mangroves) (for every|with every|for each), tree (planted|in the ground|grows|goes|for each|for every) (for|in|somewhere|every|when|with), (sapling|trees|tree|seedling|mangrove) (for|per|with) (every|each) (order|booking|guest|night|customer|parcel|stay|box|sale)
`);
