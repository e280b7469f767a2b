import { concepts } from './concept-list.js';

/** Suppliers of power, heat, water and lines: what they do besides supplying. */
export const utilityServices = concepts(`
tariff-types: Tariffs
  off-peak tariff, night tariff, half-price electricity, free electricity at weekends, prepayment tariff, social tariff, standing-charge-free
half-hourly-data: Use by the half hour < consumption-app
  half-hourly data, half-hourly readings, hourly consumption, usage by appliance, appliance-level breakdown, real-time usage, energy monitor
  > which (appliance|appliances|device|devices) (uses|use|cost|costs)
bill-forecast: Bills foreseen
  bill forecast, bill prediction, bill estimate, budget plan, fixed monthly payment, monthly direct debit, bill smoothing, itemised bill
automatic-switching: Switched for you <> switching-help
  automatic switching, auto-switch, cheapest tariff guarantee, automatic best tariff
  > ~move you [automatically] to the cheapest
hardship-fund: Help with bills
  hardship fund, payment arrangement, debt write-off, winter fuel help, cold-weather payment, warm home discount, no disconnection
meter-services: Meters
  meter installation, meter exchange, second meter, automatic meter readings, photo meter reading
leak-detection: Leaks found
  leak alert, burst pipe alert, water-leak alarm, gas leak alert
outage-service: Outages < power-outages
  restoration time, outage compensation, emergency power, blackout protection
solar-services: Solar services < solar-panels
  solar monitoring, solar panel cleaning, tenant solar, community solar, roof survey, solar carport
charging-services: Charging services < ev-charging
  home charger installation, wallbox installation, roaming charging, plug & charge, fleet charging, workplace charging, lamp-post charger
heating-services: Heating services
  heating as a service, boiler replacement, boiler cover plan, air-to-water heat pump, heating oil delivery, pellet delivery, chimney-free heating, cooling from the network
home-automation-energy: Devices steered < smart-thermostat
  smart plug, smart plugs, smart lighting, automatic peak shifting, automatic load shifting, solar surplus charging
energy-community: Energy shared
  peer-to-peer energy, neighbour-to-neighbour electricity, citizen shares, energy cooperative
carbon-balance: Carbon of supply
  hydrogen supply, nuclear-free, coal-free electricity, hourly matched, 24/7 carbon-free energy, locally generated electricity, wind power from our own turbines
energy-advice: Advice
  home energy check, energy adviser, energy label advice, subsidy check, grant application service
water-extras: Water
  drinking fountain, water hardness softened, fluoride-free, private well testing, rainwater harvesting, sewer inspection, blocked drain service
waste-extras: Waste
  garden waste collection, brown bin, bulky waste on demand, same-day skip, clothing bank, electronic waste collection, deposit return, weekly collection, collection reminder, hazardous waste collection
city-services: Services of a city
  parking permit app, resident parking, digital building permit, online registration, birth certificate online, citizen account, appointment booking for offices, swimming pool tickets, library app
public-wifi: Public networks
  free city Wi-Fi, Wi-Fi on buses, community Wi-Fi hotspots
home-move: Moving home
  moving-in service, home move service, move your contract, transfer when you move, final reading service, vacancy management
business-energy: For firms
  multi-site billing, consolidated invoicing, corporate PPA, flexible purchasing, ISO 50001 support, energy data portal
line-extras: On the line
  backup over mobile, mobile backup, automatic failover line, unbreakable broadband, Wi-Fi in every room, symmetrical speeds, multi-gigabit, guest network, speed boost
  > perfect (signal|WiFi|Wi-Fi) in every
mobile-extras: On the phone
  VoLTE, second number, satellite messaging, call blocking, device insurance, phone upgrades, annual upgrade
tv-extras: Television
  4K channels, seven-day replay, multi-room TV, cloud recorder, no aerial needed
line-security: Safe line
  network-level protection, family filter, antivirus included, password manager included, identity theft protection
number-services: Numbers
  local number, international number, conference bridge, virtual switchboard, hunt groups
`);
