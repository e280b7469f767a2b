import { concepts } from './concept-list.js';

/** Cars, workshops and vehicle technology. */
export const mobility = concepts(`
*automotive: Cars
  car dealership, car dealer, vehicle sale, used car, new car, vehicle stock, approved used car
test-drive: Test drive < automotive
  home test drive, free test drive, book a test drive, extended test drive, 24-hour test drive, unaccompanied test drive, 48-hour test drive
  > ~try (it|the car) at home
car-delivery: Car delivery < automotive
  car delivery, home delivery of cars, vehicle delivery, nationwide car delivery, car handover at home, vehicle collection and delivery, doorstep car delivery
car-leasing: Car leasing < automotive
  car leasing, vehicle leasing, lease car, salary sacrifice car, company car, personal contract hire, leasing rate, lease deal, PCP finance, novated lease, fleet leasing, business contract hire, car lease, electric car leasing, PCP, no-deposit lease, all-inclusive leasing, leasing offer, van leasing, salary sacrifice
used-car-checks: Used car checks < automotive
  vehicle history check, multi-point inspection, used car warranty, service history, accident-free, HPI check, 150-point check, full service history, vehicle check report, pre-purchase inspection, mileage check, used-car guarantee, vehicle inspection report, vehicle condition report, mileage guarantee
vehicle-service: Workshop service < automotive
  car service, oil change, MOT test, brake replacement, tyre change, tyre storage, windscreen replacement, inspection and service, tyre replacement, air conditioning service, MOT, tire rotation, wheel change, vehicle servicing, wheel alignment, bodywork repair, smart repair, paint repair, brake service, car repair, interim service, windscreen repair, tyre hotel, dent repair, diagnostic check, car maintenance, replacement car, windshield replacement, tire change, emissions test, pickup and delivery service for cars
mobile-mechanic: Mobile mechanic < automotive
  mobile mechanic, mobile tyre fitting, service at home or work, mobile service van, mobile tire service, mobile car service, at-home car service
car-wash: Car care < automotive
  car wash, valeting, interior cleaning, ceramic coating, hand car wash, car detailing, unlimited car wash, car valeting, mobile car wash, paint protection
car-buying-service: We buy your car < automotive
  car buying service, sell your car, instant car valuation, car valuation, we buy any car, vehicle valuation
  > ~get a price for your car, ~value your car
genuine-parts: Genuine parts < automotive
  genuine part, original spare part, OEM part, manufacturer parts, original parts, OEM quality, original manufacturer parts, OE quality
electric-range: Range
  electric range, WLTP range, range on one charge, driving range of the car, real-world range, battery range
  > # (km|miles|mi|kilometres|kilometers) (of range|range|on a single charge|on one charge)
driver-assistance: Driver assistance
  driver assistance, adaptive cruise control, lane keeping, parking assistant, emergency braking, autopilot in the car, self-driving, autonomous driving, lane assist, automatic emergency braking, blind-spot monitoring, fully autonomous, parking camera, lane-keeping assist, hands-free driving, blind spot monitor, head-up display, driverless, ADAS, automatic parking, self-parking, night vision
connected-car: Connected car
  connected car, remote unlocking, car app, vehicle app, remote climate control, over-the-air vehicle updates, remote start, vehicle location app, pre-conditioning, remote lock and unlock, digital car key, in-car WiFi, stolen vehicle tracking, remote vehicle diagnostics, remote diagnostics, crash alert, eCall, OBD dongle, car data API, theft tracking
parking-apps: Parking by app
  parking app, cashless parking, parking reservation, park and ride, pay by plate, parking reservation app, parking guidance, ticketless parking, parking permit management, mobile parking, parking management, airport parking, barrier-free parking, parking management software, pre-booked parking
  > ~extend [your] parking
toll-payment: Tolls
  toll payment, toll box, vignette, toll tag, digital vignette, toll service, electronic toll collection, toll transponder
bike-leasing: Bike leasing and service
  bike leasing, company bike, bike service, bicycle subscription, bike inspection, bike repair, bike workshop, bike subscription, cycle to work scheme, job bike, bike fitting, mobile bike repair, cycle-to-work, e-bike leasing, bike theft protection
fuel-services: Fuel
  fuel discount, fuel delivery, petrol station network, HVO fuel, mobile refuelling, fuel cards, petrol station, AdBlue, filling station network, fuel price, heating oil, mobile fuelling, hydrogen filling station, wood pellets, fuel price comparison
`);
