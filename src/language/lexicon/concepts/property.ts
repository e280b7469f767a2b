import { concepts } from './concept-list.js';

/** Buying, letting and running property. */
export const property = concepts(`
*real-estate: Property
  real estate, property listing, property portal, estate agency, letting agent, estate agent, real estate agency, lettings
property-search: Property search < real-estate
  property search, map search for homes, saved property search, property alert, off-market property, home search, new listing alert, draw-a-search, exclusive listing, off-market listing, commute-time search
property-viewings: Viewings < real-estate
  property viewing, accompanied viewing, viewing appointment, open house, self-guided viewing, house viewing, online viewing booking, weekend viewing, evening viewing, instant viewing, viewing booking, home tour booking, viewings included, hosted viewing, unaccompanied viewing
  > ~book (a|your) viewing, ~arrange (a|your) viewing, ~schedule a (tour|viewing)
virtual-tours: Virtual viewings < real-estate
  virtual tour, 360-degree tour, video viewing, 3D tour, virtual viewing, floor plan, Matterport tour, drone video, video tour, 3D floor plan, virtual staging, live video viewing, 3D walkthrough, drone footage, 360 tour, 3D virtual tour, home staging, drone photography, professional photography, professional photos
  > ~walk through the property online
property-valuation: Valuation < real-estate
  property valuation, home valuation, free valuation of your home, market appraisal, instant valuation, online valuation, house price estimate, property appraisal, home value estimate, automated valuation
property-marketing: Property marketing < real-estate
  property advert, portal listing, for sale board, social media listing of homes, property brochure, digital exposé, property description, premium listing, listing on all major portals, listed on all major portals, property marketing
sale-progression: Sale progression < real-estate
  sale progression, conveyancing, offer management for homes, notary appointment, sales progression, conveyancer, home buying report, exchange of contracts, no sale no fee, fixed-fee conveyancing, offer negotiation, online conveyancing, homebuyer survey, house survey, instant cash offer, guaranteed sale, cash house buyer, part-exchange for homes, home inspection
tenant-screening: Tenant screening < real-estate
  tenant screening, tenant referencing, credit check of tenants, tenant check, right-to-rent check, tenant reference, tenant credit check, guarantor check
rent-collection: Rent collection < real-estate
  rent collection, rent payment, rent reminder, arrears management, rent tracking, online rent payment, rent arrears, service charge collection, rent ledger, automatic rent, automatic rent collection, guaranteed rent, rent guarantee scheme, rent protection, late rent reminder
lease-management: Leases < real-estate
  lease management, tenancy agreement, rental contract, lease renewal, lease administration, digital lease, lease accounting, tenancy renewal, digital tenancy agreement, tenancy management, lease signing, rent review, IFRS 16, online lease signing, lease template
property-maintenance: Repairs and maintenance < real-estate
  repair request, maintenance request, tenant repair report, contractor management for property, maintenance reporting, maintenance ticket, defect report, damage report by tenants, repair reporting, 24/7 maintenance, emergency maintenance, maintenance tracking, maintenance team, planned maintenance for buildings, caretaker service, on-site maintenance, building manager, on-site caretaker
property-management: Property management < real-estate
  property management, block management, owners' meeting, service charge accounting, property manager, property management software, service charge statement, landlord portal, residential property management, property accounting, heating cost statement, operating cost statement, rental management software, HOA management, ancillary cost statement, condominium management, trust accounting, owner statement, utility cost statement
inventory-reports: Inventories and inspections < real-estate
  check-in inspection, property inspection, check-out report, handover protocol, inspection report, move-in inspection, handover record, property inventory, condition report, mid-term inspection, move-out inspection, snagging, snag list, digital handover protocol, snagging list, defect management, punch list
tenancy-deposit: Tenancy deposits < real-estate
  tenancy deposit, deposit protection scheme, rental deposit, deposit replacement, deposit-free renting, zero-deposit scheme, deposit alternative, deposit bond, tenancy deposit scheme
furnished-rentals: Furnished rentals
  furnished apartment, fully furnished, bills included, furnished flat, short-term let, all bills included, serviced apartment, co-living, utilities included, flexible lease, short-term rental, furnished room, furnished rental, corporate housing, flexible tenancy, monthly rental, flatshare, holiday let management
smart-building: Smart buildings
  smart building, building automation, occupancy sensor, building management system, BMS, energy management for buildings, occupancy tracking, desk sensor, smart thermostat for buildings, indoor air quality monitoring, space utilisation, smart intercom, digital twin of buildings, air quality sensor, space utilization, people counting, footfall counter, CAFM, facility management software, computer-aided facility management
cleaning-service: Cleaning
  cleaning service, home cleaning, deep clean, end-of-tenancy cleaning, window cleaning, office cleaning, house cleaning, carpet cleaning, oven cleaning, regular cleaning, eco-friendly cleaning products, domestic cleaning, after-builders cleaning, cleaning products included, own cleaning products, eco-friendly cleaning, contract cleaning, move-out cleaning, upholstery cleaning, deep cleaning, disinfection, gutter cleaning, pool cleaning
  > (we|they) bring (the|their own|our own|all) (products|equipment|materials|supplies|cleaning products)
gardening-service: Gardening
  gardening service, lawn mowing, hedge trimming, landscaping, tree surgery, lawn care, garden maintenance, winter service, snow clearance, gritting, garden design, snow removal, garden clearance, tree felling, landscape design, weed control, winter gritting, leaf removal
handyman-service: Trades and repairs at home
  handyman, plumber, electrician, painting and decorating, flat-pack assembly, handyman service, locksmith, boiler repair, appliance repair, pest control, drain unblocking, roof repair, gas safety certificate, boiler installation, heating repair, kitchen fitting, bathroom renovation, carpentry, appliance installation, EICR, electrical safety certificate, home repair, tradesperson, handyperson, drain cleaning, furnace repair, waste removal, house clearance, junk removal, rubbish removal, skip hire
construction-management: Construction management
  construction management, site diary, building information modelling, bill of quantities, building information modeling, construction schedule, BIM, construction project management, daily log for sites, cost estimating, plan viewer, RFI management, submittal, site report, digital construction diary, subcontractor management, construction daily report, quantity takeoff, drawing management, BIM viewer, site inspection
architect-service: Planning and design of homes
  architectural design, building permit, planning permission, interior design, 3D visualisation of rooms, interior design service, planning application, 3D visualisation, 3D rendering, kitchen planning, room planner, building application, 3D room planner, architect service, turnkey construction, bathroom planner, kitchen planner, energy renovation, loft conversion, 3D visualization
move-in-date: Move-in guarantees
  guaranteed completion date, completion guarantee, fixed completion date, move-in date guarantee, ten-year structural warranty, structural warranty
smart-locks-letting: Building access
  building access system, access card, door access system, key fob, visitor access code, electronic access control, access code, access control system, door access control, key management, electronic lock, keycard, entry code, turnstile, biometric access
resident-app: Resident services
  resident app, tenant app, package room, communal garden, resident lounge, tenant portal app, roof garden, residents' gym, communal lounge, residents' lounge, parcel room, neighbour forum, resident events, communal facilities, tenant communication
`);
