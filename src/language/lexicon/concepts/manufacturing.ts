import { concepts } from './concept-list.js';

/** Production, machines and connected devices. */
export const manufacturing = concepts(`
*production: Production
  manufacturing software, ERP, ERP system, enterprise resource planning, shop floor, production management, MRP, manufacturing ERP, material requirements planning
production-planning: Production planning < production
  production planning, production scheduling, finite scheduling, shop floor scheduling, capacity scheduling for machines, detailed production planning, production schedule, machine scheduling, advanced planning and scheduling, job shop scheduling, finite capacity scheduling
bill-of-materials: Bills of materials < production
  bill of materials, BOM, routing and BOM, parts list, multi-level BOM, BOM management, engineering change order, product lifecycle management, PLM, engineering change, PDM
mes: Shop floor control < production
  manufacturing execution system, MES, machine data collection, shop floor data collection, production tracking, real-time production monitoring, digital work instruction, operator terminal, production monitoring, machine data acquisition, work instruction, paperless production, andon, production dashboard, connected worker platform
oee-tracking: Equipment effectiveness < production
  OEE, overall equipment effectiveness, machine downtime tracking, downtime tracking, downtime analysis, scrap tracking, machine utilisation, machine utilization, OEE dashboard, OEE monitoring, OEE tracking
maintenance-management: Maintenance management
  CMMS, maintenance management, preventive maintenance plan, maintenance schedule, spare parts management, maintenance log, maintenance planning, maintenance software, preventive maintenance schedule, maintenance order, EAM, enterprise asset management, inspection plan, asset maintenance, preventive maintenance scheduling
machine-connectivity: Machine connection
  OPC UA, Modbus, MQTT, machine connectivity, PLC connection, retrofit sensor, industrial gateway, PLC integration, SCADA, edge gateway, industrial IoT, IIoT, SCADA integration, machine integration, Profinet, machine monitoring, IO-Link, BACnet, PLC
iot-platform: IoT platform
  IoT platform, device fleet, sensor data, remote device management, digital twin, sensor network, connected device, IoT device, IoT gateway, wireless sensor, asset monitoring, device provisioning, IoT dashboard, IoT sensor, IoT solution, connected sensor, device management for IoT, sensor monitoring, plug-and-play sensor, temperature sensor, vibration sensor, environmental sensor
battery-life: Battery life
  battery life, battery runtime, battery-powered, replaceable battery, long battery life, wireless charging, swappable battery, rechargeable, solar-powered, battery replacement, quick charge, removable battery, standby time
  > # (hours|days|weeks|months|years) (of battery|on one charge|on a single charge|per charge|battery life|battery), lasts (all day|# hours|# days|# years), on a single charge
waterproof: Water and dust protection
  waterproof, IP67, IP68, splash-proof, dustproof, shock-resistant, IP65, weatherproof, water-resistant, IP54, IP66, rugged, drop-proof, scratch-resistant, shockproof, ruggedised, IP69K, MIL-STD-810, stain-resistant, fade-resistant, UV-resistant, frost-proof, fireproof, rust-proof
smart-home-compatibility: Smart home compatibility
  Zigbee, HomeKit, smart home compatible, Google Home, Z-Wave, Matter-compatible, Matter support, Apple HomeKit, works with Google Home, works with Apple Home, smart home integration, Apple Home, SmartThings, Alexa-compatible, works with HomeKit, Home Assistant
energy-efficiency-label: Energy efficiency
  energy efficiency class, energy label, low power consumption, energy class A, energy-saving mode, energy efficiency rating, A-rated, energy-efficient appliance
quiet-operation: Quiet operation
  decibel, whisper-quiet, silent operation, noise level, near-silent, quiet operation, ultra-quiet, noise-free, dBA
local-manufacturing: Place of manufacture
  made in Germany, made in the UK, made in the USA, made in Britain, handmade, manufactured locally, Swiss-made, made in Italy, made in Europe, made in America, made in Switzerland, handcrafted, made in France, locally made, British-made, made by hand, Made in EU, manufactured in, local manufacturing, locally manufactured, made in our own workshop, in-house production, regional production
  > produced in (Germany|Europe|Britain|the UK|the US|the EU|Italy|France|our own)
sustainable-materials: Sustainable materials
  recycled material, FSC wood, organic cotton, recycled polyester, ocean plastic, plant-based material, recycled plastic, sustainable materials, recycled fabric, certified wood, biodegradable, recycled aluminium, vegan leather, upcycled, BPA-free, recycled steel, recycled aluminum, sustainable wood, merino wool, recycled ocean plastic, compostable, solvent-free, non-toxic, PFAS-free, recycled cotton, recycled content, bio-based, hypoallergenic, phthalate-free, fragrance-free, dermatologically tested, paraben-free
  > made from (recycled|# % recycled|organic|ocean|sustainable|renewable)
repairability: Repair and spare parts
  repairability, modular design, spare parts guarantee, right to repair, self-repair kit, repair guide, spare part availability, replaceable parts, repairable, spare parts for, lifetime repairs, repair café, free repair, refillable, repair score
prototyping: Prototypes and small runs
  prototyping, rapid prototyping, small batch production, 3D printing, CNC machining, injection moulding, injection molding, contract manufacturing, instant quote for parts, laser cutting, sheet metal, short run, sheet metal fabrication, small series, private label manufacturing, die casting, tool making, PCB assembly, low-volume production, vacuum casting
lead-times: Lead times
  lead time, production time, turnaround time, fast turnaround, express production, delivery time for orders, guaranteed lead time, 24-hour turnaround, same-day turnaround, 48-hour turnaround, next-day turnaround, overnight production
  > (finished|produced|manufactured) (in|within) # (hours|days|weeks|working days|business days), turned around in
quality-inspection: Quality inspection
  quality inspection, incoming goods inspection, test report, inspection certificate, statistical process control, first article inspection, quality check, 100% inspection, quality control, SPC, calibration, calibration service, measurement report, certificate of analysis, calibration certificate, material certificate, quality assurance, in-process control, final inspection, dimensional inspection, supplier audit
robotics: Robots
  cobot, industrial robot, robot programming, autonomous mobile robot, robot arm, robotics, AGV, AMR fleet, robot vacuum, pick-and-place robot, robot cell, collaborative robot, warehouse robot, automated guided vehicle
safety-standards: Product safety
  product safety, TÜV-tested, TUV-tested, GS mark, CE-compliant, RoHS, REACH-compliant, UL-listed, ATEX, UL certification, safety-tested, ATEX-certified, RoHS-compliant, explosion-proof, child-safe, FCC-certified, UL certified, EN 71, SIL 3, functional safety, machinery directive, performance level, GS-tested, food-safe, food-grade, toy safety
digital-product-passport: Digital product passport
  digital product passport, product passport, supply chain traceability, battery passport, blockchain traceability, product authentication, anti-counterfeiting, authenticity check, certificate of authenticity, authenticity guarantee, authenticity verification, authenticated by experts, item-level traceability
cad-tools: CAD and engineering
  CAD, computer-aided design, CAM software, CAD file, simulation software, STEP file, finite element analysis, parametric modelling, 3D modelling, generative design, CAD import, CAD viewer, FEA, CFD simulation, parametric modeling, 3D CAD, 2D drawing, CAD integration, 3D modeling, CAD plugin
weighing-measuring: Sizes and loads
  load capacity, maximum load, storage volume, weight limit, maximum weight, payload capacity
  > holds up to # (kg|lb|lbs|litres|liters|people), supports up to # (kg|lb|lbs)
`);
