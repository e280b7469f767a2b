import { concepts } from './concept-list.js';

/** Hosting, support, interfaces, shops and media. */
export const offersWeb = concepts(`
grpc-endpoint: GRPC endpoint < bulk-api, graphql-api
  gRPC endpoint, regional endpoints
streaming-responses: Streaming responses
  streaming responses
api-changelog: API changelog
  API changelog, versioned API
rate-limit-headers: Rate limit headers
  rate limit headers
sdk-generator: SDK generator
  SDK generator
self-hosted-option: Self-hosted option
  self-hosted option
air-gapped-deployment: Air-gapped deployment
  air-gapped deployment
exactly-once-delivery: Exactly-once delivery
  exactly-once delivery
data-contract: Data contract < etl, data-catalog
  data quality checks
  ? data contract
column-masking: Column masking
  column masking
time-travel-queries: Time travel queries
  time travel queries
feature-store: Feature store
  feature store
semantic-layer: Semantic layer
  semantic layer
map-pin-drop: Map pin drop
  map pin drop
travel-time-matrix: Travel-time matrix
  travel-time matrix, drive-time areas
gift-wrapping-option: Gift wrapping option < wishlists, gift-cards
  gift wrapping option
b2b-price-lists: B2B price lists < gift-registry
  B2B price lists
pre-order-button: Pre-order button
  pre-order button, order editing after checkout
product-video-reviews: Product video reviews < product-configurator
  product video reviews
bundle-builder: Bundle builder
  bundle builder
user-photo-reviews: User photo reviews
  user photo reviews
live-chat-with-stylists: Live chat with stylists
  live chat with stylists
store-credit: Store credit < multi-location
  store credit
tax-exemption-certificates: Tax exemption certificates
  tax exemption certificates
carbon-neutral-checkout: Carbon-neutral checkout
  carbon-neutral checkout, age verification at checkout
delivery-date-picker: Delivery date picker
  delivery date picker
marketplace-sync: Marketplace sync
  marketplace sync
print-on-demand-integration: Print-on-demand integration
  print-on-demand integration
subscription-portal: Subscription portal
  subscription portal
try-now-pay-later: Try now pay later
  try now pay later
ad-free-reading: Ad-free reading
  ad-free reading
offline-crossword: Offline crossword
  offline crossword, download to watch offline
audio-articles: Audio articles < music-streaming
  audio articles, gift articles
archive-access: Archive access
  archive access
podcast-feed-for-members: Podcast feed for members
  podcast feed for members
paywall-tools: Paywall tools
  paywall tools
author-dashboard: Author dashboard
  author dashboard
karaoke-mode: Karaoke mode
  karaoke mode, DJ mode, split-screen mode, spectator mode
lyrics-view: Lyrics view
  lyrics view
level-editor: Level editor
  level editor
esports-tournaments: Esports tournaments
  esports tournaments
gift-aid-claims: Gift aid claims
  gift aid claims
text-to-donate: Text-to-donate
  text-to-donate
contactless-donation-box: Contactless donation box
  contactless donation box
legacy-giving: Legacy giving < fundraising-tools
  legacy giving
donor-portal: Donor portal
  donor portal
charity-raffle: Charity raffle
  charity raffle
volunteer-rota: Volunteer rota
  volunteer rota
prayer-requests: Prayer requests
  prayer requests
live-streamed-services: Live-streamed services
  live-streamed services
match-funding: Match funding
  ? match funding
sponsor-a-child: Sponsor a child
  sponsor a child
crowdfunding-page: Crowdfunding page
  crowdfunding page
event-ticketing-for-charities: Event ticketing for charities
  event ticketing for charities
carbon-removal: Carbon removal < carbon-offsets, carbon-neutral-delivery, carbon-reports
  carbon removal
  > ~offset (all|the rest|every), ~plant a tree for every
offset-in-full: Offset in full
  offset in full, offsets the rest of its emissions
tree-planted-for-every: Tree planted for every
  tree planted for every, tree planting programme
`);
