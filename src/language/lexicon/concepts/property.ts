import { concepts } from './concept-list.js';

/** Buying, letting and running property. */
export const property = concepts(`
*real-estate: Property
  real estate, property listing, property portal, estate agency, letting agent, estate agent, real estate agency, lettings
property-search: Property search < real-estate
  property search, map search for homes, saved property search, property alert, off-market property, home search, new listing alert, draw-a-search, exclusive listing, off-market listing, commute-time search
  > homes (before|that|not) (they|on|yet) (hit|reach|are|the market|on), (~draw|~circle) (a line|your area|an area|the streets) on (the|a) map, (told|email|emailed|alert|know) (when|as soon as|the moment) (a|the right|your|something) (home|house|flat|place) (comes|appears|goes|is), how long (the|your) (commute|drive|way to work), before (it|they|anyone else) (reaches|reach|sees|hits) the (portals|market)
property-viewings: Viewings < real-estate
  property viewing, accompanied viewing, viewing appointment, self-guided viewing, online viewing booking, weekend viewing, evening viewing, instant viewing, viewing booking, home tour booking, viewings included, hosted viewing, unaccompanied viewing
  ? open house, house viewing
  > ~book (a|your) viewing, ~arrange (a|your) viewing, ~schedule a (tour|viewing)
  > (viewings|showings) (in the evening|at weekends|on Sundays|after work|without an agent), we show (your|the) (house|home|flat|apartment), ~let yourself in to (view|look)
  > ~see the (flat|house|apartment) (in the evening|on Sunday|without an agent|after work)
virtual-tours: Virtual viewings < real-estate
  virtual tour, 360-degree tour, video viewing, 3D tour, virtual viewing, Matterport tour, drone video, video tour, 3D floor plan, virtual staging, live video viewing, 3D walkthrough, drone footage, 360 tour, 3D virtual tour, home staging, drone photography, professional photography
  ? floor plan, professional photos
  > ~walk through the property online
  > (look|see|step|peek) (inside|round) (from|on|without|before) (your|the|leaving|sofa|screen), (filmed|photographed) by drone, ~visit (from|on) (the|your) (sofa|screen)
  > ~walk through every room from, ~walk round the (house|flat|home) (on screen|online)
  > (walk|tour|look) (through|round|around) the (flat|house|home|apartment|building) (on|from) (your|the|a) (screen|sofa|laptop|phone|browser)
property-valuation: Valuation < real-estate
  property valuation, home valuation, free valuation of your home, instant valuation, online valuation, house price estimate, property appraisal, home value estimate, automated valuation
  ? market appraisal
  > what (your|the|my|a) (house|home|flat|property|place) is worth, ~value your (house|home|flat|property), how much (your|the) (house|home|flat|property) (is|would|could|will|might) (worth|fetch|sell|be)
property-marketing: Property marketing < real-estate
  property advert, for sale board, social media listing of homes, property brochure, digital exposé, listing on all major portals, listed on all major portals, property marketing
  ? portal listing, property description, premium listing
  > (photos|photographs|pictures|film) that sell (the|your|houses|homes), on (every|all|all the) [big|major] (portal|portals|property site), brochure (for|of) (your|the|every) (house|home|property)
sale-progression: Sale progression < real-estate
  sale progression, conveyancing, offer management for homes, notary appointment, sales progression, conveyancer, home buying report, no sale no fee, fixed-fee conveyancing, online conveyancing, homebuyer survey, house survey, instant cash offer, guaranteed sale, cash house buyer, part-exchange for homes
  ? exchange of contracts, offer negotiation, home inspection
  > from offer to (keys|completion|exchange), (~chase|~push|~nudge) [the] (solicitors|lawyers|buyers|chain), where (your|the) (sale|purchase|chain) (stands|is|has got), (~buy|~sell) your (house|home) (for|in|within) (cash|days|# days|a week), pay [only] (when|if|once) (it|the house|your home|your house) sells
tenant-screening: Tenant screening < real-estate
  tenant screening, tenant referencing, credit check of tenants, tenant check, right-to-rent check, tenant reference, tenant credit check, guarantor check
  > (know|check) who (is moving in|you let to|your tenant is|you rent to|will move in), (~check|~reference|~screen|~vet) (tenants|every tenant|applicants|the tenant|your tenant|renters)
  > ~check every (tenant|applicant), (tenant|tenants|applicants) (checked|vetted|screened|referenced) before
rent-collection: Rent collection < real-estate
  rent collection, rent payment, rent reminder, arrears management, rent tracking, online rent payment, rent arrears, service charge collection, rent ledger, automatic rent, automatic rent collection, guaranteed rent, rent guarantee scheme, rent protection, late rent reminder
  > who has [not] paid (the|their) rent
  > ~collect rent (for you|automatically|by direct debit), rent comes in (by itself|on the first|on time), who has paid their rent
lease-management: Leases < real-estate
  lease management, lease administration, digital lease, lease accounting, tenancy renewal, digital tenancy agreement, tenancy management, lease signing, IFRS 16, online lease signing, lease template
  ? tenancy agreement, rental contract, lease renewal, rent review
  > (~sign|~draw up|~write|~renew) (the|a|your|leases|their) (lease|leases|tenancy|online|rental contract), when (a|the|each|every|which) (lease|tenancy|rent) (ends|expires|runs out|is due|goes up)
  > leases that (end|run out|expire) (soon|this year|next month)
property-maintenance: Repairs and maintenance < real-estate
  repair request, maintenance request, tenant repair report, contractor management for property, maintenance reporting, maintenance ticket, damage report by tenants, repair reporting, 24/7 maintenance, maintenance tracking, planned maintenance for buildings, caretaker service, on-site maintenance, on-site caretaker
  ? defect report, emergency maintenance, maintenance team, building manager
  > (tenants|residents) (report|photograph|film|send) (a|the|repairs|damage|defects|leaks|problems|faults), (dripping tap|broken boiler|leak|broken lift) (reported|is reported|fixed|in the flat), ~look after (the|your) (building|block|house|stairwell)
property-management: Property management < real-estate
  property management, block management, owners' meeting, service charge accounting, property management software, landlord portal, residential property management, property accounting, heating cost statement, operating cost statement, rental management software, HOA management, ancillary cost statement, condominium management, trust accounting, owner statement, utility cost statement
  ? property manager, service charge statement
  > (~manage|~look after|~run|~administer) (your|the|a) (building|block|flats|rental|rentals|property|properties|houses|apartments) for you
  > (service charges|heating costs|running costs) (split|allocated|settled) (between|among) (tenants|owners|flats)
inventory-reports: Inventories and inspections < real-estate
  check-in inspection, property inspection, check-out report, handover protocol, move-in inspection, property inventory, mid-term inspection, move-out inspection, snagging, snag list, digital handover protocol, snagging list, defect management, punch list
  ? inspection report, handover record, condition report
  > photos of every (room|scratch|wall), what the (flat|house|room) looked like at move-in, (scratches|marks) (recorded|photographed|listed) room by room
tenancy-deposit: Tenancy deposits < real-estate
  tenancy deposit, deposit protection scheme, rental deposit, deposit replacement, deposit-free renting, zero-deposit scheme, deposit alternative, deposit bond, tenancy deposit scheme
  > (~move in|~rent) without (a|paying a|putting down a) deposit
  > deposit (held|kept|protected) by a (scheme|third party), no deposit to (pay|put down)
furnished-rentals: Furnished rentals
  furnished apartment, fully furnished, bills included, furnished flat, short-term let, all bills included, serviced apartment, co-living, utilities included, flexible lease, short-term rental, furnished room, furnished rental, corporate housing, flexible tenancy, monthly rental, flatshare, holiday let management
  > (move|moving) in with (a|just a|one|only a|nothing but) (suitcase|bag|toothbrush), (bed|sofa|sheets|pans) and (sofa|pans|towels|sheets|wifi) (already|included|waiting|there), (bills|WiFi|electricity|heating|water) [all] included in (the|your) rent
smart-building: Smart buildings
  smart building, building automation, occupancy sensor, BMS, energy management for buildings, occupancy tracking, desk sensor, smart thermostat for buildings, indoor air quality monitoring, space utilisation, smart intercom, digital twin of buildings, air quality sensor, space utilization, people counting, footfall counter, CAFM, facility management software, computer-aided facility management
  ? building management system
  > how many (desks|rooms|people|seats|floors) (are|stand|is) (in use|used|empty|in the|really|occupied), building (knows|that knows|learns) (when|that|who|where)
  > lights (follow|know) (who|when), lights go off when nobody
cleaning-service: Cleaning
  cleaning service, home cleaning, deep clean, end-of-tenancy cleaning, window cleaning, office cleaning, house cleaning, carpet cleaning, oven cleaning, regular cleaning, eco-friendly cleaning products, domestic cleaning, after-builders cleaning, cleaning products included, own cleaning products, eco-friendly cleaning, contract cleaning, move-out cleaning, upholstery cleaning, deep cleaning, gutter cleaning, pool cleaning
  ? disinfection
  > (we|they) bring (the|their own|our own|all) (products|equipment|materials|supplies|cleaning products)
  > (come|get|coming|return) home to (a|clean) (clean|tidy|spotless|sparkling|shiny)
  > ~clean your (home|house|flat|apartment) while you, (spotless|sparkling) (home|house|flat) without
gardening-service: Gardening
  gardening service, lawn mowing, hedge trimming, landscaping, tree surgery, lawn care, garden maintenance, snow clearance, gritting, garden design, snow removal, garden clearance, tree felling, landscape design, weed control, winter gritting, leaf removal
  ? winter service
  > (~mow|~cut) (the|your) (lawn|grass|hedge|hedges), (~clear|~shovel|~sweep) (the|your) (snow|leaves|paths|drive), (~weed|~plant|~dig) (your|the) (garden|beds|borders|flower beds)
handyman-service: Trades and repairs at home
  painting and decorating, flat-pack assembly, handyman service, boiler repair, appliance repair, pest control, drain unblocking, roof repair, gas safety certificate, boiler installation, heating repair, kitchen fitting, bathroom renovation, carpentry, appliance installation, EICR, electrical safety certificate, home repair, drain cleaning, furnace repair, waste removal, house clearance, junk removal, rubbish removal, skip hire
  ? handyman, plumber, electrician, locksmith, tradesperson, handyperson
  > odd jobs, (shelf|shelves|curtain rail|lamp|lamps|picture|pictures) (hung|put up|fitted|assembled|mounted), someone (handy|with a drill|with tools), jobs you never get round to
construction-management: Construction management
  construction management, building information modelling, bill of quantities, building information modeling, construction schedule, BIM, construction project management, daily log for sites, plan viewer, RFI management, submittal, digital construction diary, subcontractor management, construction daily report, quantity takeoff, BIM viewer
  ? site diary, cost estimating, site report, drawing management, site inspection
  > (drawings|blueprints) on (site|your phone|a tablet), ~write the (site|building) (diary|report)
  > who (built|poured) what and when
architect-service: Planning and design of homes
  architectural design, interior design, 3D visualisation of rooms, interior design service, 3D visualisation, 3D rendering, kitchen planning, room planner, 3D room planner, architect service, turnkey construction, bathroom planner, kitchen planner, energy renovation, loft conversion, 3D visualization
  ? building permit, planning permission, planning application, building application
  > (~design|~plan|~draw|~redesign) (your|the|a) (house|kitchen|bathroom|extension|living room|loft|home|rooms|garden room), ~get [the] planning permission (for you), from (sketch|first sketch|drawing|plan) to (keys|key|building|house)
move-in-date: Move-in guarantees
  guaranteed completion date, completion guarantee, fixed completion date, move-in date guarantee, ten-year structural warranty, structural warranty
smart-locks-letting: Building access
  building access system, door access system, visitor access code, electronic access control, access control system, door access control, electronic lock, biometric access
  ? access card, key fob, access code, key management, keycard, entry code, turnstile
  > (open|opens|unlock) (the|your|every) (door|doors|gate|front door) (with|by|from) (a|your|one|the) (code|phone|card|fob|chip|PIN|app), no (keys|key) (to|under|in|at|needed|any) (hand|the|lose|collect|copy|cut|pick)
  > (code|PIN) that works only (for|during), who came in and when
resident-app: Resident services
  resident app, tenant app, package room, resident lounge, tenant portal app, roof garden, residents' gym, communal lounge, residents' lounge, parcel room, neighbour forum, resident events, communal facilities, tenant communication
  ? communal garden
  > notice (board|from the landlord) (in|on) (the|your) (app|hall|phone|pocket|stairwell), ~book the (laundry room|roof terrace|party room|guest flat|sauna)
  > ~book the party room, (neighbours|residents) (swap|borrow|lend) (tools|drills|ladders), ~message the (landlord|caretaker)
`);
