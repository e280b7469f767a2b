import { concepts } from './concept-list.js';

/** Cars, workshops and vehicle technology. */
export const mobility = concepts(`
*automotive: Cars
  car dealership, car dealer, vehicle sale, used car, new car, vehicle stock, approved used car
test-drive: Test drive < automotive
  home test drive, free test drive, book a test drive, extended test drive, 24-hour test drive, unaccompanied test drive, 48-hour test drive
  > ~try (it|the car) at home
  > ~drive it (home|first|before|for a day|for a weekend), ~take (it|the car|her) for a spin, ~keep (the car|it) for (a day|a weekend|# hours|the weekend), ~get behind the wheel (before|of)
car-delivery: Car delivery < automotive
  car delivery, home delivery of cars, vehicle delivery, nationwide car delivery, car handover at home, vehicle collection and delivery, doorstep car delivery
  > ~bring (your|the) [new] car to your (door|home|drive)
car-leasing: Car leasing < automotive
  car leasing, vehicle leasing, salary sacrifice car, personal contract hire, leasing rate, lease deal, PCP finance, novated lease, fleet leasing, business contract hire, car lease, electric car leasing, PCP, no-deposit lease, all-inclusive leasing, leasing offer, van leasing
  ? lease car, company car, salary sacrifice
  > a new car every (year|two|three|few), (tax|insurance|servicing|tyres) and (tyres|servicing|insurance|tax|breakdown) included, ~hand (it|the car|the keys) back (after|at the end|when|and)
used-car-checks: Used car checks < automotive
  vehicle history check, multi-point inspection, used car warranty, HPI check, 150-point check, full service history, vehicle check report, pre-purchase inspection, used-car guarantee, vehicle inspection report, vehicle condition report, mileage guarantee
  ? service history, accident-free, mileage check
  > never (crashed|stolen|written off|had an accident), know (its|the car's|a car's|every owner) (past|history|before)
vehicle-service: Workshop service < automotive
  car service, oil change, MOT test, brake replacement, tyre change, tyre storage, windscreen replacement, inspection and service, tyre replacement, air conditioning service, tire rotation, wheel change, vehicle servicing, wheel alignment, bodywork repair, smart repair, paint repair, brake service, car repair, interim service, windscreen repair, tyre hotel, dent repair, replacement car, windshield replacement, tire change, emissions test
  ? MOT, diagnostic check, car maintenance, pickup and delivery service for cars
  > ~change (your|the) (tyres|oil|brakes|brake pads|windscreen|wheels), ~fix (dents|scratches|a dent|chips|your car|stone chips), ~fetch your car (for|from|and), a (car|courtesy car|bike) while (yours|we), ~get your car through (its|the) (MOT|inspection), ~service your (car|van)
mobile-mechanic: Mobile mechanic < automotive
  mobile mechanic, mobile tyre fitting, service at home or work, mobile service van, mobile tire service, mobile car service, at-home car service
  > (mechanic|fitter|tyre fitter) (comes|drives|works) (to|at|on) (you|your), no trip to the (garage|workshop)
car-wash: Car care < automotive
  car wash, valeting, ceramic coating, hand car wash, car detailing, unlimited car wash, car valeting, mobile car wash, paint protection
  ? interior cleaning
  > (inside|clean inside) and out, ~polish (your|the) (car|paint|bodywork), ~hoover (the|your) (car|seats)
car-buying-service: We buy your car < automotive
  car buying service, sell your car, instant car valuation, car valuation, we buy any car, vehicle valuation
  > ~get a price for your car, ~value your car
  > ~sell [us] your [old] car (to us|online|in|today|for), ~buy your [old] car, what your car is worth, we take your old car
genuine-parts: Genuine parts < automotive
  original spare part, OEM part, manufacturer parts, OEM quality, original manufacturer parts, OE quality
  ? genuine part, original parts
  > parts (from|made by|straight from) the (manufacturer|maker|people|factory), no (copies|cheap copies|copycat parts|imitation parts)
electric-range: Range
  WLTP range, range on one charge, driving range of the car
  ? electric range, real-world range, battery range
  > # (km|miles|mi|kilometres|kilometers) (of range|range|on a single charge|on one charge)
  > from (London|Munich|Paris|Berlin) to (Edinburgh|Hamburg|Lyon|Leeds|York) (on|without) (one|a)
driver-assistance: Driver assistance
  driver assistance, adaptive cruise control, lane keeping, parking assistant, emergency braking, autopilot in the car, lane assist, automatic emergency braking, blind-spot monitoring, fully autonomous, parking camera, lane-keeping assist, hands-free driving, blind spot monitor, head-up display, ADAS, automatic parking, self-parking
  ? self-driving, autonomous driving, driverless, night vision
  > ~keep (you|the car) in (your|the|its) lane, ~brake (for you|by itself|before you|if|automatically), ~park (itself|for you|by itself), ~drive itself, ~steer itself, hands off the wheel, (warns|sees) (what|cars|cyclists|you) in your blind spot
  > ~brake (for you|by itself), ~park itself
  > (hold|holds) (its|your|the) lane, (keeps|keep) (a|its) distance (by itself|automatically|from the car)
connected-car: Connected car
  connected car, remote unlocking, vehicle app, remote climate control, over-the-air vehicle updates, remote start, vehicle location app, pre-conditioning, remote lock and unlock, digital car key, in-car WiFi, stolen vehicle tracking, remote vehicle diagnostics, remote diagnostics, eCall, OBD dongle, car data API, theft tracking
  ? car app, crash alert
  > ~warm [up] (the|your) car (before|from|while|on), ~find (your|where) (car|you) (on|parked|in), ~unlock (the|your) car (from|with|by), ~lock (the|your) car from, where (your|the) car is (parked|right|now), is the car locked
  > ~warm up (the|your) car before, ~unlock (the|your) car (from|with) (your phone|the app|your watch), where your car is parked
parking-apps: Parking by app
  parking app, cashless parking, parking reservation, pay by plate, parking reservation app, parking guidance, ticketless parking, parking permit management, mobile parking, parking management, airport parking, barrier-free parking, parking management software, pre-booked parking
  ? park and ride
  > ~extend [your] parking
  > ~top up (the|your) (meter|parking), ~reserve (a|your) parking (space|spot), no (coins|ticket|change|cash) (for|at) the (meter|machine|barrier|car park), ~extend (it|your stay|your ticket) from (the|your|a)
  > ~pay for (parking|your parking) (from|by|with|on) (your phone|the app|an app|your car), ~top up the meter
toll-payment: Tolls
  toll payment, toll box, vignette, toll tag, digital vignette, toll service, electronic toll collection, toll transponder
  > no (stopping|coins|queue) at [the] (toll|tolls|barrier|booth), one (box|sticker|tag) for (all|every|tolls|#)
bike-leasing: Bike leasing and service
  bike leasing, company bike, bike service, bicycle subscription, bike inspection, bike repair, bike workshop, bike subscription, cycle to work scheme, bike fitting, mobile bike repair, cycle-to-work, e-bike leasing, bike theft protection
  ? job bike
  > (bike|bikes) (out of|from) your (salary|gross), ~mend (a|your|flat|the) (puncture|bike|tyre), ~fix your bike (at|while|in|on), ~true your wheels
fuel-services: Fuel
  fuel discount, fuel delivery, petrol station network, HVO fuel, mobile refuelling, fuel cards, AdBlue, filling station network, mobile fuelling, hydrogen filling station, fuel price comparison
  ? petrol station, fuel price, heating oil, wood pellets
  > (pence|cents|p) off (every|a|each|per) (litre|gallon)
`);
