import { concepts } from './concept-list.js';

/** Trades and helpers who come to a home or an office. */
export const homeServices = concepts(`
printer-setup: Printer and device set-up
  printer set-up, device set-up, laptop set-up, computer set-up, smart home set-up, tech set-up, printer installation
  > (sets|we set) up your __ (printer|doorbell|laptop|tablet|television|TV|smart home|computer), (sets|we set) your (printer|doorbell|laptop|tablet|TV) up
  > (~set up|~connect|~hook up) (your|the) [new] (printer|laptop|tablet|router|smart TV|television|phone|computer|smart home) (for you|working|going|running|and|to|in|at), (~show|~teach) you how (it|your|the) (works|phone|tablet|laptop|printer), new (laptop|phone|computer|printer) (up and running|set up|ready|talking)
smart-doorbell: Video doorbell
  smart doorbell, doorbell camera, Ring doorbell
  > see who (is|rings|rang|stands|knocks) at (the|your) door, who (rang|is ringing|rings) (the|your) (bell|doorbell), ~answer the (door|bell|doorbell) from (your|the|anywhere|work|holiday|wherever|bed), doorbell (with|that) (a camera|films|shows|rings|sees)
tv-mounting: Television mounting
  TV mounting, TV wall mounting, wall mounting, television installation
  > ~mount your (TV|television), ~hang your (TV|television|pictures|shelves)
  > (~hang|~mount|~fix|~put) (your|the|a) (TV|television|screen|telly|mirror|shelves|pictures) (on|to) the wall, (television|TV|screen|shelves) on the wall, no cables (showing|in sight|hanging)
rewiring: Electrical work
  rewiring, electrical installation, electrical testing, fuse box upgrade, consumer unit replacement, portable appliance testing, PAT testing
  > ~rewire (the|your|a|every), ~replace the (fuse box|intercom|wiring)
  > (~replace|~renew|~upgrade|~change) (the|your|old|an old) (wiring|fuse box|fuse board|consumer unit|cables|sockets|lights)
intercom: Intercom and entry phone
  intercom, entry phone, door entry system
  > (~buzz|~let) (visitors|people|the courier|guests|couriers|them) in (from|with|by|without), (hear|see|speak to) who is (downstairs|at the gate|at the door), (intercom|buzzer|bell) (on|rings|to) your (phone|mobile)
plumbing: Plumbing
  plumbing repairs, leak repair, bathroom fitting, pipe repair
  > ~fix (your|the) (leak|leaks|tap|pipes|drain|boiler), ~unblock (your|the) (drain|drains|sink|toilet)
  > (dripping|leaking|leaky|broken) (tap|taps|pipe|pipes|toilet|shower|cistern), (leaks|leak|burst pipes|blocked drains|taps) (fixed|stopped|mended|cleared|repaired), (blocked|clogged) (drain|drains|sink|toilet|pipe|pipes), (~fit|~install|~plumb in) (a|the|your|new) (bath|shower|sink|toilet|basin|tap|taps|washbasin)
  > ~unblock (it|sinks|drains|toilets|pipes), blocked (sink|toilet|drain)
locksmith: Locksmith
  lock replacement, lockout service
  > locked (yourself|yourselves) out, locked out of (your|the) (home|house|flat|car), (~open|~change|~replace|~fit) (your|the|a) (lock|locks|front door|safe)
pest-control: Pest control
  rodent control, wasp nest removal, bed bug treatment
  > (mice|rats|wasps|moths|cockroaches|ants|bed bugs|pigeons) (gone|in|driven|and|moved|out|nest|banished|away|no), ~get rid of (mice|rats|wasps|ants|moths|pigeons|bed bugs|cockroaches|pests), wasps' nest
painting-decorating: Painting and decorating
  painter and decorator, interior painting, wallpapering
  > (~paint|~wallpaper|~decorate|~repaint) (your|the|a) (room|rooms|walls|house|flat|hall|front door|ceiling|façade|living room|bedroom|stairs|windows), (fresh|new|another) (coat|lick) of paint, walls in (a|any|your|the) (colour|new|fresh)
window-cleaning: Window and gutter cleaning < cleaning-service
  façade cleaning, pressure washing
  > (windows|panes|gutters|glass) (cleaned|washed|gleam|shine|sparkle|cleared) (inside|every|once|without|and|each|twice), (~clean|~wash|~clear) (your|the|all) (windows|gutters|gutter|conservatory|solar panels|skylights|shop window), (windows|panes) you can see through
carpet-cleaning: Carpet and upholstery cleaning < cleaning-service
  mattress cleaning, end-of-tenancy clean
  > (carpet|carpets|sofa|rug|mattress|upholstery) (cleaned|shampooed|deep-cleaned|steamed|like new|fresh|washed), (~shampoo|~deep-clean|~steam) (your|the) (carpet|carpets|sofa|rug|mattress|rugs), (wine|stains|spots|stain) (out of|from|on) (the|your) (carpet|sofa|rug|mattress|upholstery)
oven-cleaning: Oven cleaning < cleaning-service
  fridge cleaning, inside-cupboard cleaning
  > (~clean|~scrub|~degrease) (the|your) (oven|fridge|hob|extractor|freezer|microwave), (oven|hob|fridge) (cleaned|like new|gleams|sparkles|inside and out|scrubbed|shines)
chimney-sweep: Chimney sweep
  chimney sweep, chimney sweeping, flue inspection
  > ~sweep (your|the|every) (chimney|chimneys|flue|flues), (chimney|flue|chimneys) (swept|cleaned|inspected|checked), sweep (comes|calls|who)
roofing: Roofing
  roof replacement, roof inspection, gutter repair
  > (~mend|~repair|~fix|~re-tile|~replace|~tile|~patch) (your|the|a) (roof|roofs|gutter|tiles|leaking roof|flat roof), (slipped|broken|missing|loose) (tile|tiles|slates|slate), roof (leaks|that leaks|over your head|mended|repaired|watertight|new)
insulation: Insulation
  loft insulation, cavity wall insulation, wall insulation, insulation grants, underfloor insulation
  > ~insulate (your|the|lofts|roofs) (loft|attic|walls|roof|house|home|cellar|floor|and|cavity), (loft|attic|walls|roof|cavity) (insulated|filled|lagged|wrapped), keep the (heat|warmth) in
double-glazing: Windows and doors
  double glazing, triple glazing, window replacement, emergency glazing, door replacement
  > (windows|doors|panes) (replaced|fitted|that keep|made to measure|with two|with three), (draughty|drafty|rattling|single-glazed) (windows|doors|panes|sashes), (~replace|~fit|~reglaze|~renew) (your|the|a|broken|old) (windows|window|glass|panes|pane|front door|doors)
old-appliance-removal: Old appliance taken away
  appliance recycling, old mattress collection, furniture disposal, packaging removal
  > ~take (away|back) your old (_|_ _), ~take your old _ away, ~recycle your old _
  > (old|broken) (fridge|mattress|washing machine|sofa|cooker|dishwasher|freezer|telly|television|TV|bed) (goes|leaves|taken|is taken|away|disappears|with us|is collected), ~take (the|your) old (fridge|mattress|washing machine|sofa|cooker|dishwasher|freezer|television|TV|bed|one) (with|away|off|back), ~take the (packaging|cardboard|boxes|wrapping) (away|with|back), (cardboard|packaging|boxes) goes back (with|on)
appliance-installation: Appliances connected
  washing machine installation, dishwasher installation, white glove service
  > (~connect|~plumb in|~install|~hook up|~level) (your|the) [new] (washing machine|dishwasher|fridge|cooker|oven|dryer|hob|freezer|washer), (washing machine|dishwasher|cooker|oven|fridge) (connected|installed|plumbed in|plugged in|wired in|up and running)
packing-service: Packing for a move < moving-service
  unpacking service
  ? moving boxes
  > ~pack (everything|your things|your boxes) for you
  > (~pack|~wrap|~unpack) (your|the|every|everything|all your|every single) (crockery|books|boxes|china|glass|things|cup|glasses|kitchen|wardrobe|for you|belongings|plates|into), (boxes|crates|bubble wrap|wardrobe boxes) (delivered|brought|included|on loan|lent|provided|days|the week), ~not [have to] pack a [single] (box|thing|cup)
tree-surgery: Tree and garden work < gardening-service
  turf laying, snow clearing
  > (~fell|~prune|~cut back|~trim|~pollard|~lop|~top) (your|the|a|old|tall|dangerous|sick) (tree|trees|hedge|oak|apple trees|branches|hedges|fruit trees), (tree stump|stumps|stump) (ground|removed|out|grinding), (lawn|turf) (laid|rolled out|sown)
pool-maintenance: Pool maintenance
  pool maintenance, pool opening and closing
  > (~service|~winterise|~winterize) (your|the) [swimming] pool, ~clean your pool, (chlorine|pH|water in your pool|pool water) (checked|right|tested|balanced|stays|clear), (leaves|algae) (out of|from|in) (the|your) pool
house-sitting: House sitting
  plant watering, mail collection while you are away
  ? holiday watch
  > ~water your plants, ~empty your (mailbox|letterbox)
  > (~empty|~clear) (your|the) (mailbox|letterbox|post box), (~water|~feed) (your|the) (plants|cat|fish|flowers|tomatoes|garden) while you, (~look after|~keep an eye on|~watch|~check on) (your|the) (house|home|flat|apartment) (while|when|until|during), (lights|blinds|curtains) (on and off|up and down|as if) (while|you|someone|somebody)
home-survey: Surveys and energy certificates
  home survey, building survey, EPC assessment, damp survey, drain survey, thermal imaging
  > (~survey|~inspect|~examine) (your|the|a|every) (house|home|roof|building|flat|property|damp|walls) (before|and|from|with|for|you), what is (wrong|behind|hiding|lurking) (with|in|behind|the) (the|house|a|walls|wall|roof), (damp|mould|dry rot|cold bridges|subsidence|woodworm) (found|is|before|behind|measured|shown), before you buy the house
gas-safety-check: Gas safety check
  gas safety check, annual gas check, landlord gas safety record, carbon monoxide detector
  > (~check|~test|~inspect) (your|the|every|each|all) [gas] (boiler|hob|appliances|flue|gas|gas pipes|pipes|cooker) (every|for|once|and|each|is), gas (checked|tested|is safe|certificate) (every|once|and|in|for|by)
water-softener: Water treatment
  water filter installation, legionella testing, water quality test
  > (limescale|chalk|scale|lime) (out|gone|free|off|no|in) (of|your|the|from|kettle|more), ~test (your|the) (water|drinking water|tap water|well) (for|and|in), water without (chalk|limescale|lime|chlorine|lead)
fire-safety-service: Fire safety
  fire extinguisher service, fire risk assessment, fire door inspection, sprinkler maintenance
  ? evacuation drill
  > (~check|~service|~refill|~inspect|~test) (your|the|every|each|all) (fire extinguisher|extinguishers|extinguisher|fire doors|sprinklers|smoke alarms|fire alarm|fire alarms|hydrants), (extinguishers|fire doors|sprinklers|smoke alarms) (checked|serviced|inspected|tested|refilled), ~practise the evacuation, fire drill
lift-maintenance: Lift maintenance
  lift maintenance, elevator maintenance, escalator maintenance, stairlift
  > (~repair|~service|~maintain|~inspect|~free) (your|the|people|every|all|lifts) (lift|lifts|elevator|elevators|escalator|escalators|trapped|stuck|and), (lift|elevator|escalator) (back in|running|stuck|is stuck|stands still|stops|repaired|serviced|stops between), stuck in (a|the) (lift|elevator)
reception-service: Reception and post room
  reception service, virtual reception
  ? post room, registered address
  > ~scan (your|and forward your) (post|mail), ~forward your (post|mail)
  > (~answer|~take|~pick up) (your|the) (calls|phone|phones|calls in) in your (name|company's name|company name|firm's name), (~greet|~welcome|~receive|~sign in) (your|the|every) (visitors|guests|clients|visitor), (~open|~scan|~sort|~forward) (your|the|all) (post|mail|letters|parcels), (smart|prestigious|city-centre) address (for|without|on|in) (your|an|the)
plants-fruit-office: Plants, fruit and coffee at work
  office plants, fresh fruit delivered, office snacks
  ? plant care
  > (fruit|coffee|snacks|plants|flowers|milk|beans) (for|in|at|to|on) (the|your|every) (office|desk|team|desks|kitchen|reception|staff room) (every|each|on), ~water (the|your) office plants, (bowl|basket|crate|box) of [fresh] fruit (for|every|on|in|to|each) (the|your|Monday|desk|week|office|morning)
key-holding: Key holding and patrols < security-guards
  mobile patrols, dog patrol, guard dog
  ? night patrol
  > (~keep|~hold) (a|your) spare (key|keys), (~patrol|~drive past|~walk round|~check) (your|the) (site|premises|grounds|building|doors|gates|warehouse) (every|at|all|through|by|during|each|and), (guard|guards|dog) (walks|walk|patrol|patrols|check|checks) (your|the|every|round)
home-nurse: Help at home < home-visits
  live-in carer, meals on wheels, shopping assistance, domestic help, falls alarm
  > (nurse|carer|helper|companion) (comes|visits|calls|lives|drops|helps|who) (to|in|every|each|your|with|by|at|twice) (your|home|day|the|mum|house|washing|morning|shopping|door), help (with|for) (washing|dressing|shopping|getting up|getting dressed|bathing|cooking|eating|your parents|mum) (and|at|for|or|in|every), (mum|dad|gran|grandma|your mother|your father) (stays|stay|can stay|live|lives) (at|in) (her|his|their) own (home|house|four walls|flat)
tailoring-repairs: Mending
  clothing repair, mending service, bag repair
  > (~mend|~patch|~darn|~repair|~sew) (your|the|torn|a|on) (jeans|jacket|coat|socks|zip|zips|buttons|button|trousers|bag|hole|holes|seams|seam|tent|jumper|boots), (torn|ripped|worn|broken) (jeans|zip|zips|seam|seams|trousers|jacket|lining|coat|strap), (holes|zips|buttons|seams) (mended|replaced|sewn|darned|fixed)
upholstery: Furniture repair
  furniture repair, furniture restoration, reupholstery
  > (~reupholster|~restore|~recover|~refinish|~repair|~re-cover) (your|the|old|a|grandmother's|antique) (sofa|chair|chairs|armchair|furniture|table|sofas|armchairs|antiques|wardrobe|dining), (armchair|sofa|chair|furniture|heirloom|table|chairs) (restored|reupholstered|repaired|re-covered|as good as new|gets a second)
tool-hire: Tool and equipment hire
  tool hire, plant hire, scaffolding hire, trailer hire, machinery rental
  > (~hire|~rent|~borrow) (a|the|an|your|our) (drill|digger|excavator|ladder|sander|trailer|scaffold|cement mixer|chainsaw|lawn mower|carpet cleaner|pressure washer|generator|jackhammer), (drills|diggers|excavators|ladders|tools|machines|sanders|mixers) (for hire|to hire|for rent|by the day|to rent|to borrow)
`);
