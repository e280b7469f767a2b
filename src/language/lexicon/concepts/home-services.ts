import { concepts } from './concept-list.js';

/** Trades and helpers who come to a home or an office. */
export const homeServices = concepts(`
printer-setup: Printer and device set-up
  printer set-up, device set-up, laptop set-up, computer set-up, smart home set-up, tech set-up, printer installation
  > (sets|we set) up your __ (printer|doorbell|laptop|tablet|television|TV|smart home|computer), (sets|we set) your (printer|doorbell|laptop|tablet|TV) up
smart-doorbell: Video doorbell
  smart doorbell, doorbell camera, Ring doorbell
tv-mounting: Television mounting
  TV mounting, TV wall mounting, wall mounting, television installation
  > ~mount your (TV|television), ~hang your (TV|television|pictures|shelves)
rewiring: Electrical work
  rewiring, electrical installation, electrical testing, fuse box upgrade, consumer unit replacement, portable appliance testing, PAT testing
  > ~rewire (the|your|a|every), ~replace the (fuse box|intercom|wiring)
intercom: Intercom and entry phone
  intercom, entry phone, door entry system
plumbing: Plumbing
  plumbing repairs, leak repair, bathroom fitting, pipe repair
  > ~fix (your|the) (leak|leaks|tap|pipes|drain|boiler), ~unblock (your|the) (drain|drains|sink|toilet)
locksmith: Locksmith
  lock replacement, lockout service
pest-control: Pest control
  rodent control, wasp nest removal, bed bug treatment
painting-decorating: Painting and decorating
  painter and decorator, interior painting, wallpapering
window-cleaning: Window and gutter cleaning < cleaning-service
  façade cleaning, pressure washing
carpet-cleaning: Carpet and upholstery cleaning < cleaning-service
  mattress cleaning, end-of-tenancy clean
oven-cleaning: Oven cleaning < cleaning-service
  fridge cleaning, inside-cupboard cleaning
chimney-sweep: Chimney sweep
  chimney sweep, chimney sweeping, flue inspection
roofing: Roofing
  roof replacement, roof inspection, gutter repair
insulation: Insulation
  loft insulation, cavity wall insulation, wall insulation, insulation grants, underfloor insulation
double-glazing: Windows and doors
  double glazing, triple glazing, window replacement, emergency glazing, door replacement
old-appliance-removal: Old appliance taken away
  appliance recycling, old mattress collection, furniture disposal, packaging removal
  > ~take (away|back) your old (_|_ _), ~take your old _ away, ~recycle your old _
appliance-installation: Appliances connected
  washing machine installation, dishwasher installation, white glove service
packing-service: Packing for a move < moving-service
  unpacking service, moving boxes
  > ~pack (everything|your things|your boxes) for you
tree-surgery: Tree and garden work < gardening-service
  turf laying, snow clearing
pool-maintenance: Pool maintenance
  pool maintenance, pool opening and closing
house-sitting: House sitting
  plant watering, holiday watch, mail collection while you are away
  > ~water your plants, ~empty your (mailbox|letterbox)
home-survey: Surveys and energy certificates
  home survey, building survey, EPC assessment, damp survey, drain survey, thermal imaging
gas-safety-check: Gas safety check
  gas safety check, annual gas check, landlord gas safety record, carbon monoxide detector
water-softener: Water treatment
  water filter installation, legionella testing, water quality test
fire-safety-service: Fire safety
  fire extinguisher service, fire risk assessment, fire door inspection, sprinkler maintenance, evacuation drill
lift-maintenance: Lift maintenance
  lift maintenance, elevator maintenance, escalator maintenance, stairlift
reception-service: Reception and post room
  reception service, virtual reception, post room, registered address
  > ~scan (your|and forward your) (post|mail), ~forward your (post|mail)
plants-fruit-office: Plants, fruit and coffee at work
  office plants, plant care, fresh fruit delivered, office snacks
key-holding: Key holding and patrols < security-guards
  mobile patrols, night patrol, dog patrol, guard dog
home-nurse: Help at home < home-visits
  live-in carer, meals on wheels, shopping assistance, domestic help, falls alarm
tailoring-repairs: Mending
  clothing repair, mending service, bag repair
upholstery: Furniture repair
  furniture repair, furniture restoration, reupholstery
tool-hire: Tool and equipment hire
  tool hire, plant hire, scaffolding hire, trailer hire, machinery rental
`);
