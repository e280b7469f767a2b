import { concepts } from './concept-list.js';

/** Hairdressers, beauty, events and personal services. */
export const beauty = concepts(`
*beauty-services: Beauty
  hair salon, beauty salon, hairdresser, beauty treatment, barbershop, nail salon, nail studio, beauty studio
hair-services: Hair < beauty-services
  haircut, balayage, highlights and colour, hair extension, blow-dry, beard trim, hair colouring, keratin treatment, hair coloring, hot towel shave, curly cut, hair treatment, bridal hair, children's haircut, ombré, wedding hair, dry cut
nail-services: Nails and lashes < beauty-services
  manicure, pedicure, gel nails, eyelash extension, brow lamination, lash lift, gel polish, microblading, permanent make-up, shellac, waxing, sugaring, brow shaping, lash extensions, spray tan, acrylic nails
bridal-packages: Wedding packages < beauty-services
  bridal make-up, bridal package, trial make-up, wedding planning, wedding package, hen party package, wedding planner, make-up artist, bridal styling, bridal party, honeymoon suite, wedding coordinator, day-of coordination, stag party, hen party
mobile-beauty: Mobile treatments < beauty-services
  mobile hairdresser, treatment at home, mobile beauty, at-home beauty, mobile massage, at-home massage, beauty at home, mobile barber, at-home haircut, office massage
natural-cosmetics: Natural cosmetics
  natural cosmetics, vegan cosmetics, organic cosmetics, organic skincare, natural skincare, clean beauty, vegan skincare, ammonia-free colour, microplastic-free, silicone-free, sulphate-free, ammonia-free, alcohol-free, sulfate-free, reef-safe, aluminium-free
tattoo-piercing: Tattoos and piercings
  tattoo, piercing, custom tattoo design, aftercare service, cover-up tattoo, ear piercing, tattoo studio, free touch-up, touch-up included
consultation-free: Free consultation < beauty-services
  skin analysis, colour consultation, skin consultation, style consultation, color consultation, patch test, free skin analysis, hair consultation, image consulting, colour analysis
party-supplies: Party and event equipment
  marquee hire, tent rental, sound system hire, photo booth, furniture hire, bouncy castle, DJ hire, lighting hire, event equipment hire, stage hire, crockery hire, party tent, PA hire, balloon decoration, event decoration, dance floor hire, event technology, event staffing, children's party, kids' party, team building event, escape room
floristry: Flowers
  flower delivery, bouquet, flower subscription, wedding flowers, plant delivery, letterbox flowers, funeral flowers, dried flowers, flower arrangement, seasonal flowers, fresh flowers, plant care service, bridal bouquet, sympathy flowers
personal-assistant: Errands
  errand service, concierge for errands, virtual assistant service, shopping service, personal concierge service, errands, lifestyle concierge, queueing service, virtual PA, executive assistant, data entry service
tailored-clothing: Clothes rental and tailoring
  clothing rental, dress hire, suit hire, made-to-measure suit, workwear rental, textile service, workwear, uniform rental, dress rental, clothing subscription, shoe repair, bespoke suit, shoe care, workwear leasing, key cutting, linen hire, textile rental, watch repair, engraving service, jewellery repair, ring resizing
lost-property: Lost property
  lost property, lost and found, lost item service, item recovery, lost luggage, lost-and-found software, baggage tracing, item finder, Bluetooth tracker
`);
