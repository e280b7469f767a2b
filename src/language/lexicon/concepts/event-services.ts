import { concepts } from './concept-list.js';

/** Venues, tickets, conferences, museums and parks. */
export const eventServices = concepts(`
ticket-resale: Tickets passed on
  ticket resale, fan-to-fan resale, resale platform, ticket transfer, name change on tickets, ticket exchange, face-value resale
  > ~pass (your|the|a) ticket on, ~pass (your|the) tickets on, ~sell (your|a|the|spare) (ticket|tickets) (back|on|to another fan|to other fans), ~change the name on (the|your|a) (ticket|tickets), (fans|fan) (buy|sell|sells) (from|to) (fans|other fans|another fan)
ticket-refunds: Tickets refunded
  ticket refund, refundable tickets, ticket insurance, cancellation protection for tickets
  > ~get (your|the) ticket money back, ~hand (your|the) (ticket|tickets) back
seat-maps: Seats chosen
  reserved seating, seat selector, interactive seat map, view from your seat
  > ~choose your (exact seat|own seat|row|seat on the map), ~pick your (exact seat|own seat|row|seat on the map), ~see the (stage|pitch|screen) from (your|every|each) seat, ~sit exactly where
mobile-tickets: Tickets on the phone
  wallet ticket, print-at-home tickets, NFC ticket, tickets in your wallet
  > (ticket|tickets) (on|to|straight to) your (phone|watch|mobile), ~show your phone at the (door|gate|entrance|turnstile), no (paper|printed) (ticket|tickets) (needed|required)
queue-jump: No queue
  fast pass
  > ~walk past the queue
  > ~skip the (queue|queues|line|lines), ~jump the (queue|queues), straight past the (queue|line), (entrance|lane|door) for (members|pass holders|ticket holders|guests) only
vip-packages: VIP
  VIP package, hospitality package, backstage pass, private box
  > ~meet the (band|artist|cast|players) (before|after|backstage), the best seats in the house, ~watch from (the|a|your) private (box|lounge|terrace)
av-equipment: Stage and sound
  audio-visual equipment, stage and lighting, projector and screen, LED wall, technician on site
  ? sound system
  > (sound|lights|lighting|projector|microphones) (and|are) (lights|lighting|screen|included|set up), (engineer|technician) (runs|looks after|stays at) the (sound|desk|mixing desk)
event-streaming: Streaming
  hybrid events, on-demand replay, multi-camera streaming
  > (guests|delegates|fans) (at home|who can't come|who cannot come|far away) (watch|join|see|follow), ~stream the (talks|concert|ceremony|sessions|keynote|service|match)
event-badges: Badges and check-in
  on-site badge printing, self check-in for guests, facial check-in, guest list app, session scanning
  ? name badges
  > (badge|badges) (printed|prints|print) (on arrival|at the door|on site|while you wait|in seconds), ~check guests in (with|by|on|from), ~tick (guests|names) off (on|at|as)
lead-retrieval: Leads at a stand
  lead retrieval, lead scanning, exhibitor app, stand builder, sponsor portal, booth builder
  > ~scan (a|the|every|visitors'|visitor's) badge (at|on) (your|the) (stand|booth), ~scan (visitors|everyone) who (visits|stops at|comes to) your (stand|booth)
event-app: Event app
  conference app, agenda builder, live polls, speaker management
  ? personal agenda, call for papers
  > ~build your own (agenda|programme|schedule) (for|from), who is speaking (where|when|next), the (programme|agenda) (on|in) (your|every|the) (phone|pocket)
abstract-management: Papers
  abstract management, abstract submission, peer review portal
  ? poster session
  > ~submit (a|your|an) (paper|abstract|talk|poster) online, (reviewers|chairs|committee) (score|read|grade|mark) (papers|abstracts|talks|submissions)
audio-guides: Guides
  multimedia guide, museum app, curator tour, children's audio guide, sign-language tour, descriptive tour
  > (guide|curator|stories|story) in your ear, ~borrow a (headset|handset), ~hear the (story|stories) behind (every|each|the) (painting|exhibit|room|object|picture|work|street)
annual-pass: Passes
  season pass, city card
  > ~come as (often|many times) as you (like|want), one (card|pass) for (every|all the) (museum|match|museums|attractions), (pays|paid) for itself after (two|three|#) (visits|trips|matches)
cloakroom: Cloakroom and lockers
  cloakroom, buggy hire, stroller rental, wheelchair loan, wheelchair hire
  > ~leave your (coat|coats|umbrella|rucksack|helmet) (at|with|in), ~borrow a (pushchair|buggy|wheelchair|stroller|folding stool), ~hang up your (coat|coats)
workshops-families: Workshops
  children's workshop, family workshop, birthday parties for children, school programme, holiday workshops
  ? treasure hunt
  > (children|kids) (paint|build|bake|dig|sew|print) (their own|with|like), ~celebrate (your|a|their) (child's birthday|birthday) (with us|at the museum|here|among), (hands-on|craft|painting|science) (sessions|mornings|afternoons|activities) for (children|kids|families)
photo-service-events: Photographs
  event photographer, on-ride photo, photo package
  > our photographer (captures|catches|roams|takes), ~find your (photos|picture|photo) by (face|bib|start number)
fundraising-tools: Fundraising
  peer-to-peer fundraising, text-to-give, raffle tickets, donor management, recurring giving, matched giving
  > ~raise money for (your|a|the) (charity|club|cause|school|team), ~start a (fundraiser|fundraising page), (friends|family|colleagues) (sponsor|donate|chip in), ~double (your|every|each) (gift|donation|donations)
volunteer-management: Volunteers
  volunteer management, volunteer scheduling, volunteer sign-up
  > (volunteers|helpers) (sign up|put themselves down) (online|for shifts), ~give (volunteers|helpers) (shifts|a shift|tasks|their)
crowd-safety: Crowd control
  crowd management, crowd density monitoring, security screening, drug checking, first-aid post, lost-child wristband
  ? bag check
  > how (full|crowded|busy) (the|each|every) (hall|gate|area|square|venue|site|stage) is, first aiders (on|at|are)
cashless-festival: Cashless sites
  cashless payment wristband, RFID wristband, cashless festival, wristband payments
  > ~pay with your (wristband|wrist|band), (top up|load|charge) your (wristband|band), leave (cash|your cash|your wallet|your purse) (at home|in the tent)
artist-booking: Artists
  artist booking, DJ booking, entertainer, children's entertainer, magician
  > ~book a (band|DJ|magician|singer|clown|comedian|string quartet|pianist), a (band|DJ|magician|singer|pianist|clown) for your (party|wedding|birthday|event)
catering-events: Catering at events < catering
  food trucks, BBQ catering, open bar, halal catering, kosher catering, vegan catering
  > (chefs|chef) (cooks|cook) (on site|at your party|at your wedding|live), (canapés|buffet|barbecue) for # (guests|people)
ticket-prices: Prices of tickets
  early-bird ticket, dynamic ticket pricing, no booking fee, zero booking fees, group tickets, pay what you can
  > cheaper (if|when) you book (early|ahead|in advance), the price on the ticket is, pay what you (want|like)
`);
