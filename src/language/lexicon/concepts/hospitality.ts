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
spa: Spa and wellness < hotel-amenities
  spa, day spa, sauna, wellness area, steam room, hammam, steam bath, wellness centre, wellness center, spa area, thermal bath, Finnish sauna, hotel spa, infrared sauna, spa access, spa treatment
massage: Massage < spa
  massage, massage treatment, sports massage, couples massage, hot stone massage, Thai massage, deep tissue massage, prenatal massage
hotel-gym: Hotel gym < hotel-amenities
  fitness room, hotel gym, fitness centre, fitness center, 24-hour gym, 24-hour fitness, on-site gym
breakfast: Breakfast <> half-board
  breakfast, breakfast buffet, buffet breakfast, continental breakfast, breakfast included, bed and breakfast, full English breakfast, B&B, organic breakfast, breakfast in bed, cooked breakfast, breakfast bar, grab-and-go breakfast
  > ~start the day with
half-board: Half and full board < hotel-amenities
  half board, full board, all-inclusive board, all-inclusive, meal plan at hotel, drinks included, all inclusive package, all meals included
hotel-restaurant: Restaurant on site < hotel-amenities
  hotel restaurant, on-site restaurant, rooftop bar, hotel bar, lobby bar, in-house restaurant, pool bar, à la carte restaurant, beach bar
room-service: Room service < hotel-amenities
  room service, 24-hour room service, in-room dining, in-room meals
  > meals (brought|delivered) to your room
minibar: Minibar and coffee < hotel-amenities
  minibar, in-room coffee, coffee machine in every room, tea and coffee making facilities, Nespresso machine, kettle in every room, coffee maker in room
kitchenette: Kitchen in room < hotel-amenities
  kitchenette, fully equipped kitchen, self-catering, kitchen in every apartment, private kitchen, equipped kitchen, self-catering kitchen, shared kitchen
air-conditioning: Air conditioning < hotel-amenities
  air conditioning, air-conditioned, climate control in room, aircon, AC in every room
free-wifi: Wi-Fi for guests < hotel-amenities
  free WiFi, complimentary WiFi, guest WiFi, high-speed WiFi, WiFi throughout, free wireless internet, in-room WiFi, WiFi included, WLAN, free internet access, public WiFi, free high-speed internet
  > WiFi (in|on|throughout|at|across) (every|all|the whole|your|the entire) __
parking: Parking < hotel-amenities
  free parking, on-site parking, parking space, underground car park, valet parking, secure parking, private parking, parking garage, underground parking, covered parking, parking lot, guest parking, overnight parking, customer parking, coach parking
  > ~park (for free|free|on site|right outside|in front|at the)
ev-charging: Charging for electric cars
  EV charging, EV charger, charging station, charging point, wallbox, electric car charging, EV charging point, charge point, electric vehicle charging, fast charging, rapid charger, Tesla Supercharger, e-car charging station, home charger, charging network, DC fast charging, ultra-rapid charging, supercharging, fast charger, rapid charging, EV chargers on site, public charging, charging card, charging stop
  > ~charge your (car|electric car|EV|e-car)
airport-transfer: Airport transfer
  airport transfer, airport shuttle, shuttle service, airport pickup, free shuttle, hotel shuttle, shuttle bus, station transfer, private transfer, airport limousine, shuttle to the airport, transfer from the airport, meet and greet, chauffeur pick-up, station pick-up
  > ~pick you up (at|from) the (airport|station), ~collect you from the (airport|station), picked up (at|from) the (airport|station)
pets-allowed: Pets welcome
  pet-friendly, pets allowed, dogs welcome, dog-friendly, pets welcome, pets stay free, dogs allowed, pets accepted, pet policy, dogs stay free, dog bed and bowl, pets permitted
  > ~bring your (dog|pet|pets|cat|dogs|four-legged friend), your (dog|pet|dogs|pets|four-legged friend) (is|are|stays|stay) (welcome|free), (dogs|pets|four-legged friends) are (welcome|allowed)
child-friendly: Families and children
  kids' club, family room, children's menu, baby cot, play area, kids club, childcare at hotel, high chair, connecting rooms, interconnecting room, family suite, baby changing, kids menu, soft play, children's playground
  > children are welcome
late-checkout: Flexible check-in and check-out
  late check-out, early check-in, flexible check-in, flexible check-out, 24-hour check-in, late check-in, 24-hour checkout
  > ~check in (at any time|any time|whenever|early|late), ~check out (late|whenever|at any time), ~stay until (noon|midday|#)
front-desk-24h: 24-hour reception < hotel-amenities
  24-hour reception, 24-hour front desk, 24/7 reception, night porter, round-the-clock reception, staffed reception, 24/7 front desk, manned reception
  > reception is (open|staffed|manned) (24/7|day and night|24 hours|round the clock|around the clock)
concierge: Concierge < hotel-amenities
  concierge, concierge service, 24-hour concierge, personal butler, bell boy, butler service, luggage porter, porter service, personal shopper at hotel, digital concierge
contactless-entry: Contactless check-in and digital keys
  contactless check-in, mobile key, digital key, self check-in, keyless entry, digital check-in, online check-in, smart lock, mobile check-in, key code, keypad entry, digital room key, smartphone key, express check-in, contactless entry, mobile room key, key box, PIN entry, app-based access, access by app, mobile access, digital door key
  > your phone (is|becomes) (your|the) key, ~check in online, ~open (the|your) door with (your|a) phone, ~unlock (the|your) door with (your|a) phone, ~skip the front desk
key-handover: Key handover
  key handover, key collection, personal key handover, key exchange, key pick-up, key holding, key safe, keyholding service
luggage-storage: Luggage storage < hotel-amenities
  luggage storage, left luggage, baggage storage, bag storage, luggage locker, luggage room, bag drop, luggage drop
  > ~leave your (bags|luggage|suitcases)
housekeeping: Housekeeping < hotel-amenities
  daily housekeeping, daily cleaning, fresh towels, turndown service, room cleaning, daily room cleaning, final cleaning, bed linen included, towels included, end-of-stay cleaning, weekly linen change, cleaning included, bed linen, housekeeping
laundry: Laundry < hotel-amenities
  laundry service, dry cleaning, ironing service, washing machine, self-service laundry, guest laundry, laundry room, tumble dryer, shirt service, launderette, same-day laundry, ironing, wash and fold
balcony-views: Balcony and views < guest-rooms
  sea view, private balcony, balcony, roof terrace, mountain view, ocean view, private terrace, lake view, city view, beachfront, sea-view room, panoramic view, river view, harbour view, rooftop terrace
quiet-rooms: Quiet rooms < guest-rooms
  soundproof, soundproofed room, soundproof window, quiet room, quiet zone, soundproofing, blackout curtain, pillow menu, soundproof room, quiet carriage
in-room-entertainment: In-room entertainment < hotel-amenities
  smart TV in every room, in-room entertainment, free movies, in-room tablet, flat-screen TV, satellite TV, in-room TV, Netflix in every room
room-safe: Room safe < hotel-amenities
  in-room safe, room safe, laptop-size safe, safe in every room, safety deposit box
non-smoking: Non-smoking < guest-rooms
  non-smoking, smoke-free, non-smoking room, smoking area, smoking room
bike-rental: Bikes for hire
  bike hire, bike rental, e-bike hire, free bikes, bicycle hire, e-bike rental, bicycle rental, complimentary bikes, ski rental, kayak hire, equipment hire, ski storage, ski hire, surfboard hire, e-scooter hire, bike share, bike sharing
coworking: Coworking spaces
  coworking space, coworking, hot desk, day pass for coworking, fixed desk, phone booth, coworking desk, business centre, private office, serviced office, coworking membership, business lounge, dedicated desk, virtual office
conference-facilities: Conference rooms < hotel-amenities
  conference room, meeting room hire, conference facility, banquet hall, wedding venue, seminar room, AV equipment, event catering, conference facilities, conference technology, event space, function room, banqueting, meeting facility, ballroom, wedding reception, boardroom hire
channel-manager: Channel manager
  channel manager, OTA connection, Booking.com integration, Airbnb integration, rate parity, Expedia integration, OTA sync, OTA integration, Airbnb sync, iCal sync, holiday let channel manager
  > ~sync (rates|availability|prices) (with|to|across)
property-management-system: Hotel management software
  property management system, hotel PMS, front desk software, hotel software, hotel management software, housekeeping app, hotel management system, front office system, hotel operating system, vacation rental software, cloud PMS, housekeeping management
guest-messaging: Guest messaging
  guest messaging, guest communication, guest journey, pre-arrival message, digital guest directory, upselling to guests, guest book, digital guest book, guest experience platform, guest portal, pre-arrival email, digital welcome book, upsell to guests, automated guest message
member-rates: Member rates
  member rate, direct booking benefit, best rate on own website, corporate room rate, long-stay discount, long-stay rate, weekly discount, direct booking discount, book direct discount, extended-stay rate
  > ~book direct (and|for)
free-upgrades: Free upgrades
  free upgrade, room upgrade, complimentary upgrade, upgrade on arrival, free room upgrade, seat upgrade, welcome drink, welcome gift, complimentary welcome drink, welcome basket
camping-pitches: Camping
  camping pitch, glamping tent, motorhome pitch, caravan pitch, electric hook-up, campsite pitch, glamping, campervan pitch, tent pitch, chemical disposal point
no-city-tax: Taxes and resort fees
  city tax, resort fee, tourist tax, visitor tax, cleaning fee
beach-access: Beach access
  private beach, beach access, direct beach access, sun lounger, beach towel, ski-in ski-out, direct access to the beach, sunbed, beach service, ski-in, beach club
central-location: Location
  city-centre location, central location, walking distance, prime location, city center location, centrally located
  > # (minutes|metres|meters|miles|km|steps|yards) from the (station|airport|beach|centre|center|city centre|old town|lifts), a short walk from, steps from the, (walk|minutes) to the (beach|station|airport|city centre|slopes)
entertainment-program: Entertainment program
  entertainment programme, live music, evening entertainment, guided excursion, animation programme, evening show, live band, kids' entertainment, live entertainment, wine tasting, cooking class, yoga on the beach
`);
