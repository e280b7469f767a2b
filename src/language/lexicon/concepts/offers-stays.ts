import { concepts } from './concept-list.js';

/** Stays, wellness and sport. */
export const offersStays = concepts(`
phone-as-room-key: Phone as room key < contactless-entry
  phone as room key, keyless room entry, smartphone door key
mattress-topper-on-request: Mattress topper on request
  mattress topper on request
blackout-curtains-in-every-room: Blackout curtains in every room
  blackout curtains in every room, in-room spa treatment
in-room-fitness-equipment: In-room fitness equipment
  in-room fitness equipment, in-room bike
private-hot-tub: Private hot tub
  private hot tub, private sauna, private plunge pool
free-airport-shuttle: Free airport shuttle < airport-transfer
  free airport shuttle, beach shuttle, ski shuttle
sun-loungers-included: Sun loungers included
  sun loungers included
free-late-check-out: Free late check-out < late-checkout
  free late check-out, late check-out at no charge
dog-beds-in-the-room: Dog beds in the room
  dog beds in the room, dog menu, dog-sitting for guests
  > (dogs|pets) stay free
workation-package: Workation package
  workation package
coworking-lounge: Coworking lounge
  coworking lounge
desk-with-monitor-in: Desk with monitor in
  desk with monitor in
meeting-pod: Meeting pod
  meeting pod
podcast-room: Podcast room
  podcast room
phone-booth-for-calls: Phone booth for calls
  phone booth for calls
glamping-pod: Glamping pod
  glamping pod
safari-tent: Safari tent
  safari tent, bell tent
shepherd-s-hut: Shepherd's hut
  shepherd's hut
treehouse-stay: Treehouse stay
  treehouse stay
yurt: Yurt
  yurt
geodesic-dome: Geodesic dome
  geodesic dome
fully-serviced-pitch: Fully serviced pitch
  fully serviced pitch, private bathroom pitch
electric-hook-up-at-every: Electric hook-up at every
  electric hook-up at every
motorhome-service-point: Motorhome service point
  motorhome service point
family-bathroom-on-site: Family bathroom on site
  family bathroom on site
campsite-shop: Campsite shop
  campsite shop, campsite entertainment
bread-roll-service: Bread roll service
  bread roll service
avalanche-course: Avalanche course
  avalanche course
snow-making-on-every: Snow-making on every
  snow-making on every
floodlit-driving-range: Floodlit driving range < courts-booking
  floodlit driving range
club-fitting: Club fitting
  club fitting
caddie-service: Caddie service
  caddie service
trackman-bay: TrackMan bay
  TrackMan bay
bouldering-wall: Bouldering wall < gym-equipment
  bouldering wall
high-ropes-course: High ropes course
  high ropes course
canyoning-trip: Canyoning trip
  canyoning trip
paragliding-tandem: Paragliding tandem
  paragliding tandem
laser-tag: Laser tag
  laser tag
axe-throwing: Axe throwing
  axe throwing
karting-track: Karting track
  karting track
spa-day-package: Spa day package
  spa day package
salt-room: Salt room
  salt room
sound-bath: Sound bath < tanning
  sound bath, mud bath
ayurvedic-treatment: Ayurvedic treatment
  ayurvedic treatment
snow-cave: Snow cave
  snow cave
thermal-suite: Thermal suite
  thermal suite
cryo-chamber: Cryo chamber
  cryo chamber
percussion-massage-station: Percussion massage station < tanning
  percussion massage station
physio-in-the-gym: Physio in the gym
  physio in the gym
ladies-only-area: Ladies-only area < women-only
  ladies-only area, women-only floor, women-only session, women-only swimming
aerial-yoga: Aerial yoga < group-classes
  aerial yoga
pole-class: Pole class < group-classes
  pole class, virtual cycling class, silent disco class, parkour class
crossfit-box: CrossFit box
  CrossFit box
hyrox-training: Hyrox training
  Hyrox training
ai-form-check: AI form check
  AI form check
rep-counting: Rep counting
  rep counting, automatic rep counter
posture-analysis-by-camera: Posture analysis by camera
  posture analysis by camera, movement analysis
body-scan-in-the-app: Body scan in the app
  body scan in the app
`);
