import { concepts } from './concept-list.js';

/** Electricity, gas, heat, water and waste. */
export const energy = concepts(`
*energy-supply: Energy supply
  energy supply, electricity tariff, gas tariff, energy supplier, electricity contract, energy tariff, power supply contract, energy plan, electricity plan
renewable-electricity: Renewable electricity < energy-supply
  renewable electricity, green electricity, 100% renewable electricity, green energy, renewable energy, 100% green electricity, hydropower, wind power, eco power, green tariff, 100% renewable, 100% renewable energy, green power, solar power, wind energy, renewable power, carbon-free electricity
  > from (wind and sun|wind and solar|renewable sources|100 % renewable|renewables|hydropower|sun and wind)
green-gas: Green gas < energy-supply
  green gas, biogas, biomethane, carbon-neutral gas, climate-neutral gas, carbon-offset gas
guarantees-of-origin: Proof of origin < renewable-electricity
  guarantee of origin, guarantees of origin, REGO certificate, renewable energy certificate, green power label, REGO-backed, hourly matching, PPA, power purchase agreement, 24/7 carbon-free matching
smart-meters: Smart meters
  smart meter, intelligent meter, smart metering, digital meter, half-hourly meter, in-home display, smart meter installation, smart meter rollout, smart electricity meter, smart gas meter, free smart meter
meter-readings: Meter readings
  meter reading, automatic meter reading, meter reading by app, meter reading upload, remote meter reading, meter photo, no more meter readings, submit meter readings, remote reading, sub-metering
  > ~read your meter, ~submit (your|a) (reading|meter reading|readings)
dynamic-tariff: Dynamic tariff < energy-supply
  dynamic tariff, time-of-use tariff, off-peak rate, EV tariff, agile tariff, night rate, variable tariff, dynamic electricity tariff, time-of-use, off-peak charging, heat pump tariff, spot price, cheap overnight rate, day-ahead price, EV night tariff, off-peak electricity
fixed-energy-price: Fixed energy price < energy-supply
  fixed energy price, price guarantee for energy, fixed-rate tariff, fixed tariff, price cap tariff, tracker tariff, energy price guarantee, fixed unit rate, fixed energy tariff, restricted price guarantee, capped tariff
solar-panels: Solar panels
  solar panel, photovoltaic, PV system, rooftop solar, balcony solar, solar installation, solar array, solar roof, solar system, plug-in solar, solar leasing, solar subscription, solar PV, PV installation, solar panel installation, panel cleaning, solar lease
home-battery: Home battery
  home battery, battery storage, solar battery, electricity storage, energy storage, storage battery, battery system, backup power from battery, home energy storage, power storage, battery backup, emergency power supply, backup power, uninterruptible power supply, backup generator, emergency generator
export-tariff: Feed-in and export
  feed-in tariff, export tariff, smart export guarantee, feed-in payment, net metering, surplus electricity, electricity community, energy community, direct marketing of electricity, virtual power plant, energy trading, energy sharing
  > ~sell (surplus|excess|your) (power|electricity|energy|solar), ~get paid for (surplus|the power|the electricity|your)
heat-pumps: Heat pumps
  heat pump, heat pump installation, air-source heat pump, ground-source heat pump, hybrid heating, underfloor heating, heat pump servicing
district-heating: Heating and cooling
  district heating, heat supply, cooling supply, heat network, combined heat and power, heat contracting, CHP plant, district cooling
boiler-service: Boiler cover
  boiler cover, heating cover, annual boiler service, heating maintenance, boiler breakdown cover, boiler care plan, boiler servicing, central heating cover
smart-thermostat: Smart heating control
  smart thermostat, heating control, remote heating control, smart radiator valve, heating schedule, smart heating, smart radiator thermostat, zone heating
  > ~turn (up|down) the heating from, ~control your heating
smart-charging: Smart charging
  smart charging, vehicle-to-grid, load balancing for chargers, solar charging, bidirectional charging, V2G, charging schedule, load management, dynamic load management, off-peak smart charging, vehicle-to-home, V2H, plug and charge, surplus charging, charge point management, charging management software, PV surplus charging, OCPP
energy-saving-tips: Energy advice
  energy advice, energy-saving tip, energy audit, energy consultation, energy efficiency advice, energy performance certificate, EPC, energy-saving advice, home energy audit, energy coach, energy consultant, energy assessment, renovation roadmap
consumption-app: Usage in app
  usage in the app, half-hourly usage, real-time consumption, appliance-level consumption, live consumption, energy usage tracking, real-time energy usage, energy tracker, usage tracking for energy, live energy usage, daily usage, consumption tracking, hourly usage
  > see (what|how much|where) (you|your|each appliance) (use|uses|is using|are using|energy goes)
grants-subsidies: Grants and subsidies
  grant application, subsidy, government grant, funding application service, subsidies, boiler upgrade scheme, grant service, tax credit for energy, funding service, government subsidy, state subsidy, subsidy advice, grant funding
  > ~apply for (the|your) (grant|subsidy|funding) for you, ~handle the (grant|subsidy|paperwork)
power-outages: Outages and supply
  outage alert, power cut, supply guarantee, outage map, power outage, security of supply, supply interruption, power cut alert, planned outage notice, outage notification, priority services register
water-service: Water
  water supply, water quality, water meter, leak detection, leak alarm, water leak detection, drinking water quality, leak sensor, wastewater, water softener, rainwater, water leak sensor, water filter, drinking water filter
waste-collection: Waste and recycling
  waste collection, recycling collection, bulky waste, bin collection, bin collection reminder, bulky waste collection, garden waste, recycling service, commercial waste, food waste collection, waste management, bin day reminder, recycling scheme, waste disposal, confidential waste, document shredding, e-waste recycling, organic waste, glass recycling, zero to landfill, waste sorting
  > nothing goes to landfill, zero waste to landfill
demand-response: Flexibility
  demand response, demand-side response, load shifting, flexibility market, peak shaving, demand flexibility, load shedding, grid flexibility, flexibility service, power-saving session
no-exit-fee: No exit fees
  exit fee, early exit fee, early termination fee, termination fee, early repayment fee, early termination charge, early repayment charge, exit charge
  > no (exit|termination|early exit|early repayment|early termination|cancellation) (fee|fees|charge|charges|penalties|penalty)
energy-management-system: Energy management
  energy management system, load profile analysis, energy procurement, energy management software, HEMS, home energy management, energy optimisation, energy optimization, energy procurement service, load profile, peak load management
`);
