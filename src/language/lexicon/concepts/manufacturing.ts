import { concepts } from './concept-list.js';

/** Production, machines and connected devices. */
export const manufacturing = concepts(`
*production: Production
  manufacturing software, ERP, ERP system, enterprise resource planning, shop floor, production management, MRP, manufacturing ERP, material requirements planning
production-planning: Production planning < production
  production planning, production scheduling, finite scheduling, shop floor scheduling, capacity scheduling for machines, detailed production planning, production schedule, machine scheduling, advanced planning and scheduling, job shop scheduling, finite capacity scheduling
  > which (job|order|part) (runs|goes) on which machine, what (runs|goes) on (the|each|every) machine (next|tomorrow|today), ~plan (the|your) (machines|shop floor|presses|lathes), order moves and the plan (moves|follows)
bill-of-materials: Bills of materials < production
  bill of materials, BOM, routing and BOM, multi-level BOM, BOM management, engineering change order, product lifecycle management, PLM, engineering change, PDM
  ? parts list
  > what goes into (each|every|a) (product|machine|part), every (screw|part|component) of (a|every|each) (product|machine|assembly), (parts|components) and (sub-assemblies|assemblies) (in|down to)
mes: Shop floor control < production
  manufacturing execution system, MES, machine data collection, shop floor data collection, production tracking, real-time production monitoring, digital work instruction, operator terminal, production monitoring, machine data acquisition, paperless production, andon, production dashboard, connected worker platform
  ? work instruction
  > what (the|every|each) machine is making (now|right now), (instructions|drawings) on (a|the) screen at the (machine|bench|workstation), (paper|printouts) off the shop floor, ~log (pieces|scrap|good parts) at the machine
oee-tracking: Equipment effectiveness < production
  OEE, overall equipment effectiveness, machine downtime tracking, downtime tracking, downtime analysis, scrap tracking, machine utilisation, machine utilization, OEE dashboard, OEE monitoring, OEE tracking
  > why (the|a|each) (machine|line|press) (stood still|stands still|stopped|stops), (minutes|hours) (lost to|of) (stoppages|changeovers), how (well|much) (the|your|each) (machine|machines|line) (runs|run|really runs|really produces)
maintenance-management: Maintenance management
  CMMS, maintenance management, preventive maintenance plan, spare parts management, maintenance planning, maintenance software, preventive maintenance schedule, maintenance order, EAM, enterprise asset management, asset maintenance, preventive maintenance scheduling
  ? maintenance schedule, maintenance log, inspection plan
  > when (the|a|each|every) (machine|pump|press) is due for (service|maintenance|a service), ~service (machines|the machine) before (they|it) (break|breaks), (spare parts|spares) (in stock|on the shelf) for every machine, machines that (are|get) (serviced|oiled) on time
machine-connectivity: Machine connection
  OPC UA, Modbus, MQTT, machine connectivity, PLC connection, industrial gateway, PLC integration, SCADA, edge gateway, industrial IoT, IIoT, SCADA integration, machine integration, Profinet, machine monitoring, IO-Link, BACnet, PLC
  ? retrofit sensor
  > old machines (talk|speak|online|connected), (machines|presses|lathes) that (talk|speak) to (each other|your|the), ~read (data|values|signals) from (the|your|any|every) (PLC|controller|machine), ~connect (old|any|your|every) (machine|machines|controller|controllers)
iot-platform: IoT platform
  IoT platform, device fleet, remote device management, digital twin, sensor network, IoT device, IoT gateway, wireless sensor, asset monitoring, device provisioning, IoT dashboard, IoT sensor, IoT solution, connected sensor, device management for IoT, sensor monitoring, plug-and-play sensor, temperature sensor, vibration sensor, environmental sensor
  ? sensor data, connected device
  > (~connect|~manage|~update) (thousands|hundreds|millions) of (devices|sensors), sensors (in|on) (every|the|your) (field|barn|silo|pump|room|tank|hive|bin|machine|trap|container), (tank|silo|bin|hive|trap) tells you when
battery-life: Battery life
  battery runtime, replaceable battery, long battery life, wireless charging, swappable battery, battery replacement, removable battery
  ? battery life, battery-powered, rechargeable, solar-powered, quick charge, standby time
  > # (hours|days|weeks|months|years) (of battery|on one charge|on a single charge|per charge|battery life|battery), lasts (all day|# hours|# days|# years), on a single charge
  > (charge|charged) (once|only once) (a|every) (week|month|year), # (hours|days|weeks) (without|between) (charging|charges|a charge|a socket), ~charge it (once a week|once a month|every other week), full again in (an hour|half an hour)
waterproof: Water and dust protection
  IP67, IP68, splash-proof, shock-resistant, IP65, IP54, IP66, drop-proof, ruggedised, IP69K, MIL-STD-810, fade-resistant, UV-resistant
  ? waterproof, dustproof, weatherproof, water-resistant, rugged, scratch-resistant, shockproof, stain-resistant, frost-proof, fireproof, rust-proof
  > (survives|withstands|shrugs off|laughs at|stands up to) (rain|water|dust|sand|snow|a drop|a fall|the dishwasher|the washing machine|spills|mud), (leave|wear|use) it [out] in the (rain|shower|pool|sea|snow), (rain|water|dust|sand|mud) (cannot|can't|won't|does not|doesn't) (hurt|harm|get in)
smart-home-compatibility: Smart home compatibility
  Zigbee, HomeKit, smart home compatible, Google Home, Z-Wave, Matter-compatible, Apple HomeKit, works with Google Home, works with Apple Home, smart home integration, Apple Home, SmartThings, Alexa-compatible, works with HomeKit, Home Assistant
  ? Matter support
  > (~tell|~ask) (Alexa|Siri|Google) to (turn|switch|dim|lock|open), (works|talks|plays) with (Alexa|Siri|HomeKit|Google Assistant|SmartThings|your smart home), ~control it (by|from) (Alexa|Siri|Google Home|HomeKit)
energy-efficiency-label: Energy efficiency
  energy efficiency class, low power consumption, energy class A, energy-saving mode, energy efficiency rating, energy-efficient appliance
  ? energy label, A-rated
  > (uses|needs|draws) (less|no more) (power|electricity) than (a|an) (bulb|light bulb|old|kettle), (sips|barely uses|hardly uses) (power|electricity), # watts (in|on) standby
quiet-operation: Quiet operation
  whisper-quiet, silent operation, near-silent, ultra-quiet, dBA
  ? decibel, noise level, quiet operation, noise-free
  > (quieter|quiet) (than|as) (a|an) (whisper|library|fridge|mouse|conversation|mosquito), (you|nobody|neighbours) (won't|can't|cannot|hardly|barely|never) hear it, (hums|purrs) (quietly|softly|no louder), so quiet you
local-manufacturing: Place of manufacture
  made in Germany, made in the UK, made in the USA, made in Britain, manufactured locally, Swiss-made, made in Italy, made in Europe, made in America, made in Switzerland, made in France, British-made, Made in EU, local manufacturing, locally manufactured, made in our own workshop, in-house production, regional production
  ? handmade, handcrafted, locally made, made by hand, manufactured in
  > produced in (Germany|Europe|Britain|the UK|the US|the EU|Italy|France|our own)
  > (sewn|woven|built|welded|made|forged|baked|brewed|knitted|assembled|printed|roasted) (in|by hand in) (our own|our|Sheffield|Yorkshire|Portugal|Scotland|Bavaria|Italy|Vermont|Switzerland|the Black Forest|Germany|England|Wales|Ireland), (sewn|woven|built|forged|knitted|turned|carved|thrown|made|stitched) by hand, (every|each) (piece|pot|knife|bag|shoe) (made|is made) (in|by)
sustainable-materials: Sustainable materials
  FSC wood, recycled polyester, ocean plastic, plant-based material, recycled plastic, sustainable materials, recycled fabric, certified wood, recycled aluminium, vegan leather, BPA-free, recycled steel, recycled aluminum, sustainable wood, recycled ocean plastic, PFAS-free, recycled cotton, bio-based, phthalate-free, dermatologically tested, paraben-free
  ? recycled material, organic cotton, biodegradable, upcycled, merino wool, compostable, solvent-free, non-toxic, recycled content, hypoallergenic, fragrance-free
  > made from (recycled|# % recycled|organic|ocean|sustainable|renewable)
  > (made|spun|woven|pressed|moulded) (from|out of|of) (old|used|recovered|reclaimed|discarded|waste) (bottles|fishing nets|tyres|jeans|wood|newspapers|plastic|nets|coffee|sails), once (were|was) (bottles|a bottle|fishing nets|tyres|jeans), (wood|timber|cotton|wool) from (certified|sustainable|local|managed) (forests|farms|sheep|woods), (old|used|reclaimed) (bottles|tyres|fishing nets|sails|jeans) become
repairability: Repair and spare parts
  repairability, spare parts guarantee, right to repair, self-repair kit, repair guide, spare part availability, replaceable parts, repairable, lifetime repairs, repair café, free repair, repair score
  ? modular design, spare parts for, refillable
  > (~repair|~mend|~fix|~open) it yourself, parts (available|in stock|to be had|you can buy) (for|after) (ten|seven|#) years, (screws|screwed) not glue, a screwdriver is all you need, (built|made|designed) to be (repaired|mended|opened), every part can be (replaced|bought|swapped)
prototyping: Prototypes and small runs
  prototyping, rapid prototyping, small batch production, 3D printing, CNC machining, injection moulding, injection molding, contract manufacturing, instant quote for parts, laser cutting, sheet metal fabrication, private label manufacturing, die casting, PCB assembly, low-volume production, vacuum casting
  ? sheet metal, short run, small series, tool making
  > (first|one) (piece|part|sample) (in|within) (# days|days|a week|hours), (~print|~mill|~turn|~cast|~laser-cut|~machine) (your|a|the) (part|parts|prototype|prototypes|model), ~upload (a|the|your) (drawing|CAD file|STEP file|3D model), (one|a single) piece or (a thousand|ten thousand)
lead-times: Lead times
  express production, delivery time for orders, guaranteed lead time, 24-hour turnaround, same-day turnaround, 48-hour turnaround, next-day turnaround, overnight production
  ? lead time, production time, turnaround time, fast turnaround
  > (finished|produced|manufactured) (in|within) # (hours|days|weeks|working days|business days), turned around in
  > (made|built|printed|milled|sewn) to order (in|within) (# days|# working days|a week|two weeks), (order|ordered) today (made|finished|printed|milled) tomorrow
quality-inspection: Quality inspection
  quality inspection, incoming goods inspection, inspection certificate, statistical process control, first article inspection, 100% inspection, SPC, calibration service, certificate of analysis, calibration certificate, dimensional inspection, supplier audit
  ? test report, quality check, quality control, calibration, measurement report, material certificate, quality assurance, in-process control, final inspection
  > (every|each) (piece|part|weld|seam|bottle|chair|batch) (is|gets) (checked|tested|measured|inspected|weighed), (checked|tested|measured|inspected) before it leaves (the|our) (factory|workshop|house|line), nothing leaves (the|our) (factory|workshop|warehouse) (unchecked|untested|without)
robotics: Robots
  cobot, industrial robot, robot programming, autonomous mobile robot, AGV, AMR fleet, robot vacuum, pick-and-place robot, robot cell, collaborative robot, warehouse robot, automated guided vehicle
  ? robot arm, robotics
  > robots (pick|weld|pack|paint|stack|carry|load|sort|vacuum|mow), (robot|robots) that (picks|pick|weld|pack|carry|learns|works|work) (beside|next to|with), (arm|robot) (lifts|places|grips|screws)
safety-standards: Product safety
  TÜV-tested, TUV-tested, GS mark, CE-compliant, RoHS, REACH-compliant, UL-listed, ATEX, UL certification, safety-tested, ATEX-certified, RoHS-compliant, explosion-proof, FCC-certified, UL certified, EN 71, SIL 3, machinery directive, GS-tested, food-grade
  ? product safety, child-safe, functional safety, performance level, food-safe, toy safety
  > (tested|checked|approved) by the TÜV, no (sharp edges|small parts|swallowable parts), safe (to|for) (chew|food|contact with food)
digital-product-passport: Digital product passport
  digital product passport, product passport, supply chain traceability, battery passport, blockchain traceability, authenticity check, certificate of authenticity, authenticity guarantee, authenticity verification, authenticated by experts, item-level traceability
  ? product authentication, anti-counterfeiting
  > ~scan (the|a) (code|label|tag|chip) (and see|to see) (where|who|what) it, where (each|every|a|the) (part|fibre|battery|product|bottle) came from, ~prove that it is (genuine|real|authentic|no fake), (genuine|real) or fake
cad-tools: CAD and engineering
  CAD, computer-aided design, CAM software, CAD file, simulation software, STEP file, finite element analysis, parametric modelling, 3D modelling, generative design, CAD import, CAD viewer, FEA, CFD simulation, parametric modeling, 3D CAD, 2D drawing, CAD integration, 3D modeling, CAD plugin
  > (~draw|~model|~sketch) (parts|it|a part|your part|the part) in 3D, (drawing|drawings) and (3D model|3D models) in, (~simulate|~test) (stress|loads|flow|airflow|heat) before, ~turn (the|a) model round
weighing-measuring: Sizes and loads
  payload capacity
  ? load capacity, maximum load, storage volume, weight limit, maximum weight
  > holds up to # (kg|lb|lbs|litres|liters|people), supports up to # (kg|lb|lbs)
  > room for # (litres|liters|shirts|bottles|boxes)
`);
