import { concepts } from './concept-list.js';

/** Homes, trades, guards and tenants. */
export const offersHomes = concepts(`
emergency-electrician: Emergency electrician < emergency-callout
  emergency electrician, emergency glazier, emergency boarding-up, emergency drain clearance, emergency roof repair
  > (plumber|electrician|locksmith|engineer|glazier) within the hour
24-hour-call-out: 24-hour call-out
  24-hour call-out
drain-camera-survey: Drain camera survey
  drain camera survey, CCTV drain survey, drain jetting, drain relining, thermal imaging survey
septic-tank-emptying: Septic tank emptying
  septic tank emptying
trace-and-access: Trace and access
  trace and access
boiler-subscription: Boiler subscription < boiler-service
  boiler subscription, boiler on finance, same-day boiler installation, next-day boiler installation, boiler parts included
power-flush: Power flush
  power flush
heat-loss-survey: Heat-loss survey
  heat-loss survey
temporary-heater-loan: Temporary heater loan
  temporary heater loan
heat-pump-subscription: Heat pump subscription < heat-pumps, dynamic-tariff
  heat pump subscription
battery-retrofit: Battery retrofit < home-battery, solar-services, solar-panels
  battery retrofit, solar monitoring app, balcony solar kit
bird-proofing-for-panels: Bird-proofing for panels < solar-panels
  bird-proofing for panels
off-grid-system: Off-grid system
  off-grid system
generation-guarantee: Generation guarantee
  generation guarantee
spray-foam-insulation: Spray foam insulation < insulation
  spray foam insulation, external wall insulation
loft-boarding: Loft boarding
  loft boarding
draught-proofing: Draught-proofing
  draught-proofing
blower-door-test: Blower-door test
  blower-door test, airtightness test
subsidy-application-handled: Subsidy application handled < energy-advice
  subsidy application handled, grants handled for you
permit-handling: Permit handling
  permit handling
design-and-build: Design-and-build
  design-and-build, fixed-price build, build diary
project-manager-on-site: Project manager on site
  project manager on site, site webcam
architect-in-house: Architect in-house
  architect in-house
3d-visualisation-of-your: 3D visualisation of your
  3D visualisation of your
virtual-walk-through: Virtual walk-through
  virtual walk-through
ten-year-workmanship-guarantee: Ten-year workmanship guarantee
  ten-year workmanship guarantee, insurance-backed guarantee
snagging-inspection: Snagging inspection
  snagging inspection
drone-roof-survey: Drone roof survey
  drone roof survey, green roof, roof maintenance plan, solar-ready roof, temporary roof cover
sash-window-restoration: Sash window restoration
  sash window restoration, window cleaning plan
noise-reducing-glazing: Noise-reducing glazing < double-glazing
  noise-reducing glazing
made-to-measure-shutters: Made-to-measure shutters
  made-to-measure shutters
biohazard-cleaning: Biohazard cleaning < cleaning-service, carpet-cleaning
  biohazard cleaning, crime scene cleaning, robot cleaning
ozone-treatment: Ozone treatment
  ozone treatment
eco-friendly-products-included: Eco-friendly products included
  eco-friendly products included
same-cleaner-every-time: Same cleaner every time
  same cleaner every time
laundry-pick-up: Laundry pick-up
  laundry pick-up
graffiti-removal: Graffiti removal
  graffiti removal
bed-bug-heat-treatment: Bed bug heat treatment
  bed bug heat treatment
rodent-proofing: Rodent proofing
  rodent proofing
bird-netting: Bird netting
  bird netting
humane-trapping: Humane trapping
  humane trapping
mole-control: Mole control
  mole control
pest-inspection-report: Pest inspection report
  pest inspection report
sniffer-dog: Sniffer dog
  sniffer dog
drone-patrol: Drone patrol < key-holding
  drone patrol
event-stewards: Event stewards
  event stewards
alarm-response: Alarm response
  alarm response
concierge-guard: Concierge guard
  concierge guard
body-worn-cameras: Body-worn cameras
  body-worn cameras
lone-worker-device: Lone-worker device
  lone-worker device
police-response-alarm: Police response alarm < alarm-system
  police response alarm, smoke alarm monitoring, video verification of alarms, GPS panic alarm
fog-cannon: Fog cannon
  fog cannon
flood-sensor: Flood sensor
  flood sensor, freeze sensor
visitor-kiosk: Visitor kiosk
  visitor kiosk
face-recognition-entry: Face recognition entry < image-recognition
  face recognition entry
guest-qr-code: Guest QR code
  guest QR code
virtual-doorman: Virtual doorman
  virtual doorman
lobby-concierge: Lobby concierge
  lobby concierge
zero-deposit-renting: Zero-deposit renting < tenancy-deposit
  zero-deposit renting
furnished-option: Furnished option
  furnished option
roof-terrace-for-residents: Roof terrace for residents < resident-app
  roof terrace for residents, co-working for residents
guest-apartment: Guest apartment
  guest apartment
pets-allowed-in-every-flat: Pets allowed in every flat
  pets allowed in every flat
`);
