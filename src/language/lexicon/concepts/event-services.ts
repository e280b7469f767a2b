import { concepts } from './concept-list.js';

/** Venues, tickets, conferences, museums and parks. */
export const eventServices = concepts(`
ticket-resale: Tickets passed on
  ticket resale, fan-to-fan resale, resale platform, ticket transfer, name change on tickets, ticket exchange, face-value resale
ticket-refunds: Tickets refunded
  ticket refund, refundable tickets, ticket insurance, cancellation protection for tickets
seat-maps: Seats chosen
  reserved seating, seat selector, interactive seat map, view from your seat
mobile-tickets: Tickets on the phone
  wallet ticket, print-at-home tickets, NFC ticket, tickets in your wallet
queue-jump: No queue
  fast pass
  > ~walk past the queue
vip-packages: VIP
  VIP package, hospitality package, backstage pass, private box
av-equipment: Stage and sound
  audio-visual equipment, stage and lighting, projector and screen, sound system, LED wall, technician on site
event-streaming: Streaming
  hybrid events, on-demand replay, multi-camera streaming
event-badges: Badges and check-in
  on-site badge printing, self check-in for guests, facial check-in, guest list app, name badges, session scanning
lead-retrieval: Leads at a stand
  lead retrieval, lead scanning, exhibitor app, stand builder, sponsor portal, booth builder
event-app: Event app
  conference app, agenda builder, personal agenda, live polls, speaker management, call for papers
abstract-management: Papers
  abstract management, abstract submission, peer review portal, poster session
audio-guides: Guides
  multimedia guide, museum app, curator tour, children's audio guide, sign-language tour, descriptive tour
annual-pass: Passes
  season pass, city card
cloakroom: Cloakroom and lockers
  cloakroom, buggy hire, stroller rental, wheelchair loan, wheelchair hire
workshops-families: Workshops
  children's workshop, family workshop, birthday parties for children, school programme, holiday workshops, treasure hunt
photo-service-events: Photographs
  event photographer, on-ride photo, photo package
fundraising-tools: Fundraising <> donations
  peer-to-peer fundraising, text-to-give, raffle tickets, donor management, recurring giving, matched giving
volunteer-management: Volunteers
  volunteer management, volunteer scheduling, volunteer sign-up
crowd-safety: Crowd control
  crowd management, crowd density monitoring, security screening, bag check, drug checking, first-aid post, lost-child wristband
cashless-festival: Cashless sites
  cashless payment wristband, RFID wristband, cashless festival, wristband payments
artist-booking: Artists
  artist booking, DJ booking, entertainer, children's entertainer, magician
catering-events: Catering at events < catering
  food trucks, BBQ catering, open bar, halal catering, kosher catering, vegan catering
ticket-prices: Prices of tickets
  early-bird ticket, dynamic ticket pricing, no booking fee, zero booking fees, group tickets, pay what you can
`);
