import { concepts } from './concept-list.js';

/** Hairdressers, beauty, events and personal services. */
export const beauty = concepts(`
*beauty-services: Beauty
  hair salon, beauty salon, hairdresser, beauty treatment, barbershop, nail salon, nail studio, beauty studio
hair-services: Hair < beauty-services
  haircut, balayage, highlights and colour, hair extension, blow-dry, beard trim, hair colouring, keratin treatment, hair coloring, hot towel shave, curly cut, hair treatment, bridal hair, children's haircut, ombré, wedding hair
  ? dry cut
  > (~get|have) your hair (cut|done|coloured|colored|washed), wash cut and (blow-dry|finish|dry), cut and (colour|color|blow-dry), roots (done|touched up|retouched), ~trim (the|your) (beard|fringe|ends), a fresh (cut|trim) every
nail-services: Nails and lashes < beauty-services
  manicure, pedicure, gel nails, eyelash extension, brow lamination, lash lift, gel polish, microblading, permanent make-up, brow shaping, lash extensions, spray tan, acrylic nails
  ? shellac, waxing, sugaring
  > (~get|have) your (nails|brows|lashes|eyebrows) done, (nails|brows|lashes) (shaped|painted|filed|tinted|lifted), ~paint your nails, nails that (last|stay|hold)
bridal-packages: Wedding packages < beauty-services
  bridal make-up, bridal package, trial make-up, wedding planning, wedding package, hen party package, wedding planner, make-up artist, bridal styling, honeymoon suite, wedding coordinator, day-of coordination
  ? bridal party, stag party, hen party
  > (hair|make-up|flowers) for the bride, ~plan your (big day|wedding day|wedding), ~make up the bride, bride and (her bridesmaids|groom), the bride on (her|the) big day, your (whole|entire) wedding in one
mobile-beauty: Mobile treatments < beauty-services
  mobile hairdresser, treatment at home, mobile beauty, at-home beauty, mobile massage, at-home massage, beauty at home, mobile barber, at-home haircut, office massage
  > (stylist|hairdresser|barber|beautician|masseur|masseuse|make-up artist) [who] (comes|will come|can come) to (you|your door|your home|your hotel), (haircut|massage|manicure|facial|blow-dry) (at|in) your (home|house|living room|kitchen|hotel room|desk|office), salon that comes to you, ~bring the (salon|spa|massage table) to (you|your)
natural-cosmetics: Natural cosmetics
  natural cosmetics, vegan cosmetics, organic cosmetics, organic skincare, natural skincare, clean beauty, vegan skincare, ammonia-free colour, microplastic-free, silicone-free, sulphate-free, ammonia-free, sulfate-free, reef-safe, aluminium-free
  ? alcohol-free
  > (free of|free from|without|no) (parabens|sulphates|sulfates|silicones|microplastics|ammonia|palm oil|mineral oil|petrochemicals), (creams|shampoo|shampoos|soap|soaps|skincare|make-up|cosmetics) (made|mixed) from (plants|herbs|flowers|natural|organic), nothing (artificial|synthetic) (touches|on) your skin
tattoo-piercing: Tattoos and piercings
  tattoo, custom tattoo design, aftercare service, cover-up tattoo, ear piercing, tattoo studio, free touch-up, touch-up included
  ? piercing
  > (~get|have) (your|a) (ears|ear|nose|navel) pierced, ~draw your tattoo, ~design your [own] tattoo, ~cover up (an|your) old tattoo, your first (tattoo|ink)
consultation-free: Free consultation < beauty-services
  skin analysis, colour consultation, skin consultation, style consultation, color consultation, patch test, free skin analysis, hair consultation, image consulting
  ? colour analysis
  > ~find the (colour|color|cut|shade) that (suits|flatters) you, which (colours|colors|shade|shades|cut) (suit|suits|flatter|flatters) you, ~analyse your (skin|hair|scalp), ~analyze your (skin|hair|scalp), (~talk|~sit down) about your hair before
party-supplies: Party and event equipment
  marquee hire, tent rental, sound system hire, photo booth, furniture hire, bouncy castle, DJ hire, lighting hire, event equipment hire, stage hire, crockery hire, party tent, PA hire, balloon decoration, event decoration, dance floor hire, event technology, event staffing, team building event, escape room
  ? children's party, kids' party
  > ~hire (a|the|our) (marquee|dance floor|stage|PA|sound system|bouncy castle|disco ball|photo booth|jukebox|popcorn machine), ~rent (a|the|our) (marquee|dance floor|stage|sound system|bouncy castle|photo booth), (tables|chairs|glasses|crockery|linen) (for hire|to hire|for rent), ~put up the (marquee|stage|dance floor), ~throw a (children's party|birthday party)
floristry: Flowers
  flower delivery, flower subscription, wedding flowers, plant delivery, letterbox flowers, funeral flowers, flower arrangement, plant care service, bridal bouquet, sympathy flowers
  ? bouquet, dried flowers, seasonal flowers, fresh flowers
  > (flowers|roses|tulips|peonies) (through|by|in) the (letterbox|post|mail), ~send (flowers|roses|tulips|a bunch of), (fresh|new) bunch [of flowers] (every|each) (week|fortnight|month|Friday|Monday), (flowers|roses|tulips|stems) (cut|picked|tied) (this morning|the same morning|by hand), flowers (at|on|to) (her|his|their|your|the) (door|doorstep|desk) (today|tomorrow|tonight|every)
personal-assistant: Errands
  errand service, concierge for errands, virtual assistant service, shopping service, personal concierge service, lifestyle concierge, queueing service, virtual PA, data entry service
  ? errands, executive assistant
  > ~run your errands, ~stand in (the queue|line) for you, ~queue for you, ~pick up your (dry cleaning|shopping|prescription|laundry), ~wait in for (the|your) (plumber|delivery|boiler|parcel|engineer), (someone|somebody) to do your (shopping|errands)
tailored-clothing: Clothes rental and tailoring
  clothing rental, dress hire, suit hire, made-to-measure suit, workwear rental, textile service, uniform rental, dress rental, clothing subscription, shoe repair, bespoke suit, shoe care, workwear leasing, key cutting, linen hire, textile rental, watch repair, engraving service, jewellery repair, ring resizing
  ? workwear
  > ~rent (a|the|your) (dress|tuxedo|gown|outfit|ballgown|uniform), ~hire (a|the|your) (dress|suit|tuxedo|gown|outfit|dinner jacket|kilt|morning suit), (suit|suits|shirt|shirts|jacket|dress) (cut|sewn|tailored|made) (to measure|for you|by hand), wear it once and (send|bring|give|post) it back, (shoes|boots) (resoled|reheeled|re-soled|mended)
lost-property: Lost property
  lost item service, lost-and-found software, baggage tracing, item finder, Bluetooth tracker
  ? lost property, lost and found, item recovery, lost luggage
  > left (something|your umbrella|your phone|your bag|your coat|your hat|your keys) (behind|on the train|on the bus|in your room|on board), ~post what you (forgot|left behind|left), ~find your (lost|missing) (keys|wallet|bag|luggage|suitcase|cat), (forgotten|lost) (things|items|umbrellas|coats) (come|are sent|are posted|find their way) back, ~reunite (you|owners|people|guests|passengers) with
`);
