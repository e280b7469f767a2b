import { concepts } from './concept-list.js';

/** Hotels and places to stay. */
export const hospitality = concepts(`
*hotel-amenities: Hotel amenities
  hotel amenity, hotel amenities, hotel facility, guest amenities, hotel facilities
*guest-rooms: Rooms
  guest room, hotel room, comfortable room, double room, single room, twin room
swimming-pool: Swimming pool < hotel-amenities
  swimming pool, indoor pool, outdoor pool, heated pool, rooftop pool, infinity pool, children's pool, paddling pool, private pool, hotel pool, plunge pool, salt-water pool, heated outdoor pool
  > (take|have|enjoy) a (swim|dip), ~dive into (the|our) pool, ~swim lengths
  > ~swim (before breakfast|your lengths|laps|at|in|all|under|with a view|all year) [our|the|year|round|the stars], a dip (before|in|after|at|under), (lengths|laps) before (breakfast|work|dinner), # (metres|m) of (warm|heated|blue|outdoor|indoor) water, jump in the pool
spa: Spa and wellness < hotel-amenities
  spa, day spa, sauna, wellness area, steam room, hammam, steam bath, wellness centre, wellness center, spa area, thermal bath, Finnish sauna, hotel spa, infrared sauna, spa access, spa treatment
  > ~sweat (it out|in the|away|in our), ~soak (in|away|your) (the hot tub|a hot tub|the jacuzzi|thermal water|a hot spring), ~unwind in (warm|the warm|the steam|steam)
massage: Massage < spa
  massage, massage treatment, sports massage, couples massage, hot stone massage, Thai massage, deep tissue massage, prenatal massage
  > ~knead (out|away|the|your), (knots|tension|stress|aches) (kneaded|massaged|rubbed|worked) (out|away), skilled hands, ~rub (your|tired) (shoulders|feet|back)
hotel-gym: Hotel gym < hotel-amenities
  fitness room, hotel gym, fitness centre, fitness center, 24-hour gym, 24-hour fitness, on-site gym
breakfast: Breakfast
  breakfast, breakfast buffet, buffet breakfast, continental breakfast, breakfast included, bed and breakfast, full English breakfast, B&B, organic breakfast, breakfast in bed, cooked breakfast, breakfast bar, grab-and-go breakfast
  > ~start the day with
  > ~wake up to (coffee|croissants|fresh|the smell|warm|eggs), ~sleep in and still (get|eat|have)
half-board: Half and full board < hotel-amenities
  half board, full board, all-inclusive board, all-inclusive, meal plan at hotel, drinks included, all inclusive package, all meals included
  > (dinner|lunch) and breakfast (is|are|in|included), all your (meals|drinks|food) (are|included|and|in), (meals|drinks|dinner) (are|is|all) (included|in the price|on the house), ~eat and drink (as much|as you|all|what|for)
hotel-restaurant: Restaurant on site < hotel-amenities
  hotel restaurant, on-site restaurant, rooftop bar, hotel bar, lobby bar, in-house restaurant, pool bar, à la carte restaurant, beach bar
  > our (chef|kitchen) (cooks|serves|sends|bakes|is open|opens), a (nightcap|drink|cocktail|beer) (at|in) (the|our) (bar|lobby|rooftop)
room-service: Room service < hotel-amenities
  room service, 24-hour room service, in-room dining, in-room meals
  > meals (brought|delivered) to your room
  > (dinner|supper|breakfast|a sandwich|a club sandwich|champagne|food) (in bed|in your room|to your room|brought|at your bedside|on a tray|at midnight|at three), ~order to your room, ~ring down for (a|supper|dinner|something), ~eat in your (room|bathrobe|dressing gown)
minibar: Minibar and coffee < hotel-amenities
  minibar, in-room coffee, coffee machine in every room, tea and coffee making facilities, Nespresso machine, kettle in every room, coffee maker in room
  > ~make yourself (a coffee|an espresso|a tea|a cup)
kitchenette: Kitchen in room < hotel-amenities
  kitchenette, fully equipped kitchen, self-catering, kitchen in every apartment, private kitchen, equipped kitchen, self-catering kitchen, shared kitchen
  > ~cook (for yourself|your own|in your|yourself|like|as) [own] (dinner|meals|breakfast|flat|apartment|if|as|at|room)
air-conditioning: Air conditioning < hotel-amenities
  air conditioning, air-conditioned, climate control in room, aircon, AC in every room
  > ~sleep cool, (rooms|room|bedrooms|flat) (stay|stays|cool) cool
free-wifi: Wi-Fi for guests < hotel-amenities
  free WiFi, complimentary WiFi, guest WiFi, high-speed WiFi, WiFi throughout, free wireless internet, in-room WiFi, WiFi included, WLAN, free internet access, public WiFi, free high-speed internet
  > WiFi (in|on|throughout|at|across) (every|all|the whole|your|the entire) __
  > ~surf (for free|free|from|in every|at full), (online|connected) (in|from) (every|your) (room|bed|corner|the pool), no WiFi (password|fee|charge|code), (stream|streaming|work|video calls) (from|in) (bed|the garden|every room|the pool|your room)
parking: Parking < hotel-amenities
  free parking, on-site parking, underground car park, valet parking, secure parking, private parking, parking garage, underground parking, covered parking, guest parking, overnight parking, customer parking, coach parking
  ? parking space, parking lot
  > ~park (for free|free|on site|right outside|in front|at the)
  > (space|room|spot|place) for your (car|van|motorbike|trailer) (outside|in|under|behind|right|free|at|in front), ~leave (the|your) car (with|in|at|outside|under|for), (garage|car park|parking) (right|under|beneath) (outside|the|next) (the|house|hotel|door)
  > (garage|car park|parking) (right|under|beneath) (under|to|behind) (the|house|hotel|door), (garage|car park|parking) (next|behind|below) (outside|the|next) (the|house|hotel|door), (garage|car park|parking) (next|behind|below) (under|to|behind) (the|house|hotel|door)
  > (garage|car park|parking) (right|under|beneath) (outside|the|next|under|to|behind) (building|us|shop), (garage|car park|parking) (next|behind|below) (outside|the|next|under|to|behind) (building|us|shop)
  > ~park (outside|behind|under|beneath|next to) (the|our) (door|house|hotel|shop|clinic|building|studio|surgery)
ev-charging: Charging for electric cars
  EV charging, EV charger, charging station, charging point, wallbox, electric car charging, EV charging point, charge point, electric vehicle charging, Tesla Supercharger, e-car charging station, home charger, charging network, DC fast charging, ultra-rapid charging, EV chargers on site, public charging, charging card
  ? fast charging, rapid charger, supercharging, fast charger, rapid charging, charging stop
  > ~charge your (car|electric car|EV|e-car)
  > (charge|charges|charging) while you (sleep|shop|eat|dine|work|park|stay)
  > (car|EV) charges while (you|your), ~charge while you (sleep|shop|eat|dine|work|park|stay), ~wake up to a full battery
airport-transfer: Airport transfer
  airport transfer, airport shuttle, shuttle service, airport pickup, free shuttle, hotel shuttle, shuttle bus, station transfer, airport limousine, shuttle to the airport, transfer from the airport, chauffeur pick-up, station pick-up
  ? private transfer, meet and greet
  > ~pick you up (at|from) the (airport|station), ~collect you from the (airport|station), picked up (at|from) the (airport|station)
  > ~pick you up (at|from) (arrivals|the airport|the gate|the terminal|the station|the platform|the ferry), from (the airport|the plane|arrivals|the runway) to (your|the) (door|hotel|bed|room|house)
  > (driver|shuttle) (waits|meets you|is waiting) at (arrivals|the airport|the station)
pets-allowed: Pets welcome
  pet-friendly, pets allowed, dogs welcome, dog-friendly, pets welcome, pets stay free, dogs allowed, pets accepted, dogs stay free, dog bed and bowl, pets permitted
  ? pet policy
  > ~bring your (dog|pet|pets|cat|dogs|four-legged friend), your (dog|pet|dogs|pets|four-legged friend) (is|are|stays|stay) (welcome|free), (dogs|pets|four-legged friends) are (welcome|allowed)
  > a (bowl|bed|treat|biscuit|blanket) for (the|your|every) dog, no need to leave the dog
  > dogs (sleep|stay) (free|too|in your room), (bring|take) the dog (along|too|with you)
child-friendly: Families and children
  kids' club, children's menu, baby cot, kids club, childcare at hotel, high chair, connecting rooms, interconnecting room, family suite, baby changing, kids menu, soft play, children's playground
  ? family room, play area
  > children are welcome
  > something for the (kids|children|little ones|whole family)
  > (high chairs|cots|a cot|travel cots) (free|on request|are ready|are free)
late-checkout: Flexible check-in and check-out
  late check-out, early check-in, flexible check-in, flexible check-out, 24-hour check-in, late check-in, 24-hour checkout
  > ~check in (at any time|any time|whenever|early|late), ~check out (late|whenever|at any time), ~stay until (noon|midday|#)
  > ~sleep in (on|until|and|as), ~keep (your|the) room (until|till|for|all), (room|rooms) (until|till) (noon|two|#|the afternoon|lunchtime|midday)
front-desk-24h: 24-hour reception < hotel-amenities
  24-hour reception, 24-hour front desk, 24/7 reception, night porter, round-the-clock reception, staffed reception, 24/7 front desk, manned reception
  > reception is (open|staffed|manned) (24/7|day and night|24 hours|round the clock|around the clock)
  > reception (never|doesn't|does not) (sleeps|sleep|closes|close)
  > (someone|somebody|a night porter) at (the desk|reception|the front desk) (all night|at any|around|round|through)
concierge: Concierge < hotel-amenities
  concierge, concierge service, 24-hour concierge, personal butler, bell boy, butler service, luggage porter, porter service, personal shopper at hotel, digital concierge
  > ~arrange (theatre|a|your|tickets|anything|flowers|dinner|restaurant) (tickets|babysitter|flowers|table|restaurant|tables|driver|boat|tour), ~carry your (bags|luggage|suitcases|cases)
contactless-entry: Contactless check-in and digital keys
  contactless check-in, mobile key, digital key, self check-in, keyless entry, digital check-in, online check-in, smart lock, mobile check-in, keypad entry, digital room key, smartphone key, express check-in, contactless entry, mobile room key, PIN entry, app-based access, access by app, mobile access, digital door key
  ? key code, key box
  > your phone (is|becomes) (your|the) key, ~check in online, ~open (the|your) door with (your|a) phone, ~unlock (the|your) door with (your|a) phone, ~skip the front desk
  > your phone opens (the|your|every) (door|room|gate), straight to your room, ~walk past (the|our) (reception|front desk|desk), ~hold your phone to the (door|lock), ~check (yourself in|in yourself|in on your phone|in from the|in from your|in by phone)
key-handover: Key handover
  key handover, personal key handover, key pick-up, key safe, keyholding service
  ? key collection, key exchange, key holding
  > ~hand (over|you|guests) (the|your|their) keys (in|to|at|and), ~collect (the|your) keys (at|from|any|in|whenever)
luggage-storage: Luggage storage < hotel-amenities
  luggage storage, left luggage, baggage storage, bag storage, luggage locker, luggage room, luggage drop
  ? bag drop
  > ~leave your (bags|luggage|suitcases)
  > ~drop (your|the) (bags|luggage|suitcases) (off|at|and|before|with|on)
housekeeping: Housekeeping < hotel-amenities
  daily housekeeping, daily cleaning, fresh towels, turndown service, room cleaning, daily room cleaning, final cleaning, bed linen included, towels included, end-of-stay cleaning, weekly linen change, cleaning included, housekeeping
  ? bed linen
  > (bed|beds) made (every|each|up|before|for|while), ~make (your|the) bed (every|while|each|for|and), ~clean (your|the) room (every|daily|each|while|as), a chocolate on (the|your) pillow
  > (sheets|towels|linen) changed (every|daily|each|twice)
laundry: Laundry < hotel-amenities
  laundry service, dry cleaning, ironing service, self-service laundry, guest laundry, laundry room, shirt service, launderette, same-day laundry, wash and fold
  ? washing machine, tumble dryer, ironing
  > (shirts|suits|shirt|suit) (pressed|ironed|cleaned|washed) (overnight|by|before|in)
balcony-views: Balcony and views < guest-rooms
  private balcony, roof terrace, private terrace, sea-view room, rooftop terrace
  ? sea view, balcony, mountain view, ocean view, lake view, city view, beachfront, panoramic view, river view, harbour view
  > (breakfast|coffee|wine|a glass of wine) on (your|the) (own|private) (balcony|terrace|patio|veranda), (sea|lake|mountains|ocean|harbour) from (your|every|the) (bed|window|balcony|room|bath|bathtub|pillow)
  > ~look out (over|on|at|onto|across) the (sea|lake|mountains|harbour|rooftops|river|vineyards|bay|valley|ocean), ~wake up to (the sea|a sea view|mountains|the sound of the sea)
quiet-rooms: Quiet rooms < guest-rooms
  soundproofed room, soundproof window, soundproofing, blackout curtain, pillow menu, soundproof room, quiet carriage
  ? soundproof, quiet room, quiet zone
  > ~hear (nothing|only|a pin|the birds|no) (but|the|drop|birds|traffic|street|neighbours|of), not a sound (from|at|but|reaches), silence (at|all|guaranteed|you|of) night
in-room-entertainment: In-room entertainment < hotel-amenities
  smart TV in every room, in-room entertainment, free movies, in-room tablet, flat-screen TV, satellite TV, in-room TV, Netflix in every room
  > (Netflix|films|box sets|channels|your own Netflix) (on|in) (your|the|every) (room|hotel|television|big|TV)
room-safe: Room safe < hotel-amenities
  in-room safe, room safe, laptop-size safe, safe in every room, safety deposit box
  > ~lock (away|up) your (passport|valuables|laptop|jewellery|passports)
non-smoking: Non-smoking < guest-rooms
  non-smoking, smoke-free, non-smoking room
  ? smoking area, smoking room
  > nobody smokes (in|here|inside|on), smoke (outside|only|on)
bike-rental: Bikes for hire
  bike hire, bike rental, e-bike hire, free bikes, bicycle hire, e-bike rental, bicycle rental, complimentary bikes, ski rental, kayak hire, ski storage, ski hire, surfboard hire, e-scooter hire, bike share, bike sharing
  ? equipment hire
  > ~borrow (a bike|our bikes|one of our bikes|bicycles), ~explore the (city|town|island|coast|area) by bike
coworking: Coworking spaces
  coworking space, coworking, hot desk, day pass for coworking, coworking desk, serviced office, coworking membership, business lounge, dedicated desk, virtual office
  ? fixed desk, phone booth, business centre, private office
  > (desk|desks) by the (day|hour|week|month)
conference-facilities: Conference rooms < hotel-amenities
  meeting room hire, conference facility, banquet hall, wedding venue, seminar room, event catering, conference facilities, conference technology, event space, banqueting, meeting facility, ballroom, boardroom hire
  ? conference room, AV equipment, function room, wedding reception
  > (rooms|room|space|hall|halls) for (meetings|# (people|guests|delegates)|conferences|weddings|seminars|your) [conference|wedding|meeting|party], seats # (guests|people|delegates|in theatre)
channel-manager: Channel manager
  channel manager, OTA connection, Booking.com integration, Airbnb integration, rate parity, Expedia integration, OTA sync, OTA integration, Airbnb sync, iCal sync, holiday let channel manager
  > ~sync (rates|availability|prices) (with|to|across)
  > no more (double bookings|overbookings|overbooking), one calendar for (Airbnb|Booking.com|every|all)
  > (rates|availability) (on every|on all|across every|across all) (portal|portals|channel|channels)
property-management-system: Hotel management software
  property management system, hotel PMS, front desk software, hotel software, hotel management software, housekeeping app, hotel management system, front office system, hotel operating system, vacation rental software, cloud PMS, housekeeping management
  > (arrivals|departures|check-ins) and (departures|housekeeping|bills|check-outs) (on|in|at) one, which rooms are (clean|ready|dirty|free)
guest-messaging: Guest messaging
  guest messaging, pre-arrival message, digital guest directory, upselling to guests, digital guest book, guest experience platform, guest portal, pre-arrival email, digital welcome book, upsell to guests, automated guest message
  ? guest communication, guest journey, guest book
  > ~write to (guests|every guest) (before|during|when|on|automatically|after)
member-rates: Member rates
  member rate, direct booking benefit, best rate on own website, long-stay discount, long-stay rate, direct booking discount, book direct discount, extended-stay rate
  ? corporate room rate, weekly discount
  > ~book direct (and|for)
  > cheaper than (on Booking.com|the booking sites|the portals)
free-upgrades: Free upgrades
  free upgrade, room upgrade, complimentary upgrade, upgrade on arrival, free room upgrade, seat upgrade, welcome drink, welcome gift, complimentary welcome drink, welcome basket
  > a better room for free, upgraded (for free|free|at no)
camping-pitches: Camping
  camping pitch, glamping tent, motorhome pitch, caravan pitch, electric hook-up, campsite pitch, glamping, campervan pitch, tent pitch, chemical disposal point
  > ~pitch (your|a|the) tent (by|under|in|on|among|between|beside), ~sleep (under|in) (canvas|a tent|the stars|a yurt|a bell tent|a shepherd's)
no-city-tax: Taxes and resort fees
  ? city tax, resort fee, tourist tax, visitor tax, cleaning fee
beach-access: Beach access
  private beach, beach access, direct beach access, ski-in ski-out, direct access to the beach, beach service, ski-in, beach club
  ? sun lounger, beach towel, sunbed
  > (toes|feet) in the (sand|sea|water)
  > (straight|directly) from (your|the) (room|terrace) (to|onto) the (sand|beach), ~ski to the door
central-location: Location
  ? city-centre location, central location, walking distance, prime location, city center location, centrally located
  > # (minutes|metres|meters|miles|km|steps|yards) from the (station|airport|beach|centre|center|city centre|old town|lifts), a short walk from, steps from the, (walk|minutes) to the (beach|station|airport|city centre|slopes)
  > (round|around) the corner from (the|everything|our|your), (everything|station|beach|old town|market|museums|shops) (on foot|is a|within|is round) (walk|walking|stroll|minute|few|the)
  > (everything|station|beach|old town|market|museums|shops) (a stroll|at your|is within|is just) (walk|walking|stroll|minute|few|the), (everything|station|beach|old town|market|museums|shops) (on foot|is a|within|is round) (corner|doorstep|away|a|steps)
  > (everything|station|beach|old town|market|museums|shops) (a stroll|at your|is within|is just) (corner|doorstep|away|a|steps)
entertainment-program: Entertainment program
  entertainment programme, live music, evening entertainment, guided excursion, animation programme, live band, kids' entertainment, live entertainment, wine tasting, cooking class, yoga on the beach
  ? evening show
  > something on every (night|evening|day|weekend)
`);
