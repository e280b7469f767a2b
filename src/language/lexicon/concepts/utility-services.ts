import { concepts } from './concept-list.js';

/** Suppliers of power, heat, water and lines: what they do besides supplying. */
export const utilityServices = concepts(`
tariff-types: Tariffs
  off-peak tariff, night tariff, half-price electricity, free electricity at weekends, prepayment tariff, social tariff, standing-charge-free
  > cheaper (at night|off-peak|when the wind|when the sun), (free|half-price|cheap) (power|electricity) (at night|on Sundays|when|between), ~run the (washing machine|dishwasher|dryer|tumble dryer) (at night|overnight|for half|off-peak|for less)
  > ~charge the car (at night|overnight|for less|off-peak|for half)
half-hourly-data: Use by the half hour < consumption-app
  half-hourly data, half-hourly readings, hourly consumption, usage by appliance, appliance-level breakdown, energy monitor
  ? real-time usage
  > which (appliance|appliances|device|devices) (uses|use|cost|costs)
  > what the (kettle|fridge|dryer|washing machine|oven|freezer|heater|tumble dryer) (costs|uses|cost|eats|draws), (power|electricity) (you use|used|drawn) (right now|this minute|by the half)
  > which (appliance|appliances|device|devices) (eats|eat|guzzles|guzzle|devours)
bill-forecast: Bills foreseen
  bill forecast, bill prediction, fixed monthly payment, bill smoothing, itemised bill
  ? bill estimate, budget plan, monthly direct debit
  > what (your|the) [next] bill will (be|come to|look), no [nasty] (surprise|shock) when the bill (comes|arrives|lands)
automatic-switching: Switched for you
  automatic switching, auto-switch, cheapest tariff guarantee, automatic best tariff
  > ~move you [automatically] to the cheapest
  > ~put you on (the|our) (cheapest|best) (tariff|deal|plan|rate), (always|automatically) (on|onto) the (cheapest|best) (tariff|deal|rate|plan)
hardship-fund: Help with bills
  hardship fund, debt write-off, winter fuel help, cold-weather payment, warm home discount
  ? payment arrangement, no disconnection
  > we never (cut|switch|turn) (you|anyone|anybody|people) off
meter-services: Meters
  meter installation, meter exchange, second meter, automatic meter readings, photo meter reading
  > ~photograph (the|your) meter, ~fit (a|your|the) (new|smart|second) meter, ~read (the|your) meter (for you|remotely|from your phone), reads itself every
leak-detection: Leaks found
  leak alert, burst pipe alert, water-leak alarm, gas leak alert
  > ~turn [off] the water (off|by itself|automatically) [when|if|by|from|before|automatically], ~tell you when a (pipe|tap|toilet) (leaks|drips|bursts|runs), water (is shut off|shuts off|is turned off) (automatically|by itself|when a)
outage-service: Outages < power-outages
  outage compensation, emergency power, blackout protection
  ? restoration time
  > when your power will be back, lights stay on (when|even|if), (compensation|credit) (if|when) (the|your) (power|lights) (goes|stays|is) (out|off|down), (compensation|credit) (if|when) (the|your) line (goes|stays|is) (out|off|down)
  > money (if|when) (the|your) (power|lights|line) (goes|stays|is) (out|off|down)
solar-services: Solar services < solar-panels
  solar monitoring, solar panel cleaning, tenant solar, community solar, roof survey, solar carport
  > ~watch (your|the) (roof|panels) (earn|work|pay|fill|produce), what your (roof|panels) (earns|produces|makes|harvests|earned|produced|make|produce), ~clean (the|your) panels
charging-services: Charging services < ev-charging
  home charger installation, wallbox installation, roaming charging, plug & charge, fleet charging, workplace charging, lamp-post charger
  > ~fit (a|the|your) (charger|wallbox|charging point) (at|in|on|for|within|to), ~charge at (lamp-posts|the kerb|thousands|any public|every public), one (card|app) for (every charger|all chargers|all charging|# chargers|thousands of chargers)
heating-services: Heating services
  heating as a service, boiler replacement, boiler cover plan, air-to-water heat pump, heating oil delivery, pellet delivery, chimney-free heating, cooling from the network
  > ~replace (the|your|an) [old] (boiler|furnace|oil tank|heating), (warm|heat|heating|warmth) (from|out of) [the] (ground|air|river|sewage|wood|network|forest|data centre|lake), ~service your (boiler|heating|heat pump)
home-automation-energy: Devices steered < smart-thermostat
  smart plug, smart plugs, smart lighting, automatic peak shifting, automatic load shifting, solar surplus charging
  > when the sun (shines|is out) (the|your|it) (car|washing|boiler|dishwasher|charges|heat), (washing machine|dishwasher|car|boiler|dryer|heat pump) (starts|runs|charges|switches on) when (the power|power|the sun|electricity)
energy-community: Energy shared
  peer-to-peer energy, neighbour-to-neighbour electricity, citizen shares, energy cooperative
  > ~share (power|electricity|solar|your power|your sun|the sun|your electricity) with (your neighbours|the neighbours|neighbours|the street|your street), ~own a (share|piece|slice) of (the|a|your) (wind|turbine|solar|windmill)
carbon-balance: Carbon of supply
  hydrogen supply, nuclear-free, coal-free electricity, hourly matched, 24/7 carbon-free energy, locally generated electricity, wind power from our own turbines
  > (power|electricity|energy) from (our own|local|nearby|the region's|the hill|the river|wind and|the sea|your) (turbines|wind|sun|hydro|river|above|rooftops)
  > (power|electricity|energy) from (our own|local|nearby|the region's|the hill|the river|wind and|the sea|your) (roofs|region|solar|dam|area|farms), from the wind turbine (on|you|above|over|behind)
energy-advice: Advice
  home energy check, energy adviser, energy label advice, subsidy check, grant application service
  > an (adviser|expert|engineer) (walks|looks|comes) (through|at|round|to|around) your (home|house|heating|building), an (adviser|expert|engineer) (goes|checks) (through|at|round|to|around) your (home|house|heating|building), where your (heat|home|house|warmth) (escapes|loses heat|leaks|loses)
  > ~apply for (the|your) (grant|subsidy|grants|subsidies) for you
water-extras: Water
  water hardness softened, fluoride-free, private well testing, rainwater harvesting, sewer inspection, blocked drain service
  ? drinking fountain
  > ~test (your|the) (well|drinking water|tap water), ~unblock (your|the|a) (drain|drains|sink|toilet|pipes), ~soften (the|your|hard) water
waste-extras: Waste
  garden waste collection, bulky waste on demand, same-day skip, clothing bank, electronic waste collection, collection reminder, hazardous waste collection
  ? brown bin, deposit return, weekly collection
  > which bin (it goes|goes out|is out), old (sofas|fridges|furniture|electronics|mattresses) (picked up|collected|fetched|taken away), ~remind you which bin
city-services: Services of a city
  parking permit app, resident parking, digital building permit, online registration, birth certificate online, citizen account, appointment booking for offices, swimming pool tickets, library app
  > without (queueing|queuing|a trip|going|taking a number) (at|to) [the] town hall, (pothole|potholes|broken street lamp|broken streetlight|fly-tipping) (report|reported|photograph|gone|fixed|in|by), ~register a (birth|dog|new address|marriage|newborn) online
  > ~apply for a (passport|permit|parking permit|building permit|nursery place) online
public-wifi: Public networks
  free city Wi-Fi, Wi-Fi on buses, community Wi-Fi hotspots
  > (surf|free internet|WiFi|Wi-Fi) (on|in|at) (every|all) (bus|buses|square|squares|tram|trams), (surf|free internet|WiFi|Wi-Fi) (on|in|at) (every|all) (park|library|station|stations|stop|stops)
home-move: Moving home
  moving-in service, home move service, move your contract, transfer when you move, final reading service
  ? vacancy management
  > ~take (your|the) (contract|tariff|broadband|internet|plan) (with you|along), ~move your (broadband|contract|tariff|energy|internet) (with you|along|to your new)
business-energy: For firms
  multi-site billing, consolidated invoicing, corporate PPA, flexible purchasing, ISO 50001 support, energy data portal
  > one (bill|invoice) for (all|every|# ) (sites|site|meters|shops|branches|stores|buildings)
line-extras: On the line
  backup over mobile, mobile backup, automatic failover line, unbreakable broadband, Wi-Fi in every room, symmetrical speeds, multi-gigabit, guest network, speed boost
  > perfect (signal|WiFi|Wi-Fi) in every
  > ~switch (to|over) [to] (mobile|4G|5G) (when|if|by|automatically|the|within), a (separate|guest|second) (network|WiFi) for (guests|visitors|your|the|customers), (line|cable|connection) (fails|goes down|is cut|breaks) and (mobile|the router|4G|5G)
mobile-extras: On the phone
  VoLTE, second number, satellite messaging, call blocking, device insurance, phone upgrades, annual upgrade
tv-extras: Television
  4K channels, seven-day replay, multi-room TV, cloud recorder, no aerial needed
  > ~watch (last|yesterday's|the past|seven) (week's|days'|programmes|night's) [programmes|programme|telly|TV|television|again|still|shows], ~watch (last|yesterday's|the past|seven) (days|week|news) [programmes|programme|telly|TV|television|again|still|shows]
  > no (dish|aerial|satellite dish) (on|needed|required|no|to)
line-security: Safe line
  network-level protection, family filter, antivirus included, password manager included, identity theft protection
  > ~protect every (device|screen) (in|at|on) (the|your|home) [house|home|network|line|family], ~protect every (phone|gadget) (in|at|on) (the|your|home) [house|home|network|line|family], (dangerous|fake|harmful|dodgy) (sites|websites|links) are (blocked|stopped|filtered)
number-services: Numbers
  local number, international number, conference bridge, virtual switchboard, hunt groups
  > a (London|local|Berlin|New York|Paris|Dublin|Manchester) (number|phone number) (wherever|without|from anywhere), a number in (every|any|#) (country|countries|city)
`);
