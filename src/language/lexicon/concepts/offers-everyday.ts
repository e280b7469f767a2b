import { concepts } from './concept-list.js';

/** What people name by one everyday word: places to go to in a house, people who come, services of a counter. */
export const offersEveryday = concepts(`
masseuse: Masseuse < massage
  masseuse, masseur
  > massages (in|at) your (room|desk|home)
valets: Valets < parking
  valet, car valet
  > ~park your car for you, take your car at the door
house-cinema: Cinema
  private cinema, house cinema, home cinema, film screening, film night
planetarium: Planetarium
  ? planetarium
aquarium: Aquarium
  ? aquarium
petting-zoo: Petting zoo < child-friendly
  petting zoo, petting farm
adventure-playground: Playground < child-friendly
  indoor playground, soft play area
  ? playground
mini-golf: Mini golf
  crazy golf
quiz-night: Quiz night
  quiz night, bingo night, karaoke night, jazz evening, open mic night
concerts: Concerts
  lunchtime concert, live concert, chamber concert
  ? concert
museum-sleepover: Museum night
  museum night, museum sleepover, night at the museum
family-research: Family research
  family research, genealogy service
  > ~find your (ancestors|forebears), ~trace your (family tree|ancestors|roots)
house-shop: Farm shop
  farm shop, museum shop, gift shop, duty-free shop
membership-friends: Circle of friends
  friends' scheme, friends scheme, circle of friends, patron scheme
  > ~become a (friend|patron)
bag-lockers: Lockers for bags < luggage-storage
  bag locker, luggage locker, suitcase locker
  > leave your (suitcase|bag|bags|luggage|rucksack) (in|with) (a|us|our)
coach-parking: Coach parking < parking
  coach parking, bus parking
  > ~park your coach
in-house-gym: Gym in the house < hotel-gym
  gym in the cellar, gym in the house, gym on site, on-site gym, gym for guests, gym for tenants
  > there (is|'s) a gym
in-house-pharmacy: Pharmacy < health-shop
  own pharmacy, in-house pharmacy, on-site pharmacy, hospital pharmacy
surgeons: Surgery
  ? surgeon, operating theatre
  > (remove|removes|operate on|operates on) (cataracts|hernias|tonsils|varicose veins)
teeth-cleaned: Teeth cleaning < dental-care
  dental hygienist, teeth cleaned, professional teeth cleaning
psychologist: Psychologist < mental-health
  psychologist, psychotherapist
  ? hypnotherapist
chiropody: Foot care
  chiropody, chiropodist, podiatrist, medical foot care
dietitians: Dietitian < nutrition-advice
  dietitian, dietician
sleep-lab: Sleep laboratory
  sleep lab, sleep laboratory, sleep study
birth-class: Birth class < fertility-maternity
  birth class, antenatal class, birth preparation course, breastfeeding advice
night-nurses: Night nurse < home-nurse
  night nurse
birth-control-of-animals: Neutering
  spaying
pet-collar: Collar with a tracker
  GPS collar, tracking collar, pet tracker
puppy-schools: Puppy school < dog-training-class
  puppy school, puppy class
dog-walkers: Dog walking
  > ~walk your dog
pet-farewell: Pet cremation
  pet burial
  > burial or cremation
behaviour-therapy: Behavior therapy < behaviourist-consultation
  behavioural therapy, behavioral therapy, behaviour therapy
travel-money: Travel money < exchanges
  travel money, foreign currency counter, bureau de change
shares-and-funds: Buying shares < investing
  share dealing, ETF, index fund, stocks and shares, ISA
  > ~buy (shares|stocks|ETFs|funds|stocks and shares), ~trade (shares|stocks|ETFs)
company-pensions: Company pension < benefits-administration
  company pension, stakeholder pension, occupational pension
  ? pension scheme
factoring: Factoring < business-finance
  invoice factoring, invoice finance
  ? factoring
lost-baggage-cover: Baggage insurance < insurance
  lost-luggage insurance, luggage cover
  > insured against (a|lost|delayed) (lost suitcase|suitcase|luggage|baggage)
contents-cover: Contents insurance < home-insurance
  contents insurance, contents cover
  ? household insurance
  > your contents are insured
child-accounts: Account for children < kids-card
  account for children
  > your (children|child|kids|teenager|son|daughter) (get|gets|has|have) (a card|an account|their own)
shared-bill: Splitting a bill < bill-splitting
  > ~split (a|the) bill (with|between)
human-phone-line: Phone line
  telephone banking
fast-phone-transfer: Screen sharing with customers < cobrowsing
  screen sharing with customers
  > see what your (customer|visitor|user|customers|visitors|users) (sees|see)
faxes: Faxes from files < fax
  > ~send (faxes|a fax), faxes (straight|directly) from
spam-kept-out: Spam kept out
  spam blocking
  > spam (never|does not|doesn't) (reaches|gets|reach|get|arrives)
votes-on-ideas: Voting on ideas < idea-management
  > users vote on (what|the), ~vote on what (you|we) (build|do) next
booked-calls: Booking of calls < meeting-scheduling
  > ~book a call (in|with|on) (your|our|the|an)
case-hours: Hours on each case < time-tracking
  > (track|log|record|book) the hours (spent|worked) on
gpu-machines: GPUs < gpu-servers
  ? GPU
  > ~attach a GPU
spread-traffic: Load spreading < load-balancing
  > traffic is spread (over|across)
new-domains: Registering of domains < domain-registration
  > ~register a (new|fresh) domain, ~register (new|your) domains
page-builders: Page builder < website-builder
  page builder, drag-and-drop page builder
site-move-plugin: Migration plug-in
  migration plug-in
branded-boxes: Branded boxes < custom-packaging
  branded box, branded parcel
  ? printed box
  > your logo on (every|each|the) (box|parcel|label)
pallets-and-containers: Pallets and containers < freight
  full container, pallet shipping, groupage, part load
  > ~ship (pallets|containers)
frozen-goods: Frozen goods < cold-chain-delivery
  frozen shipping, chilled shipping
  ? frozen goods
  > ~arrive frozen, ~arrive chilled
own-marketplace: Own marketplace
  own marketplace
same-hour-courier: Courier within the hour < express-delivery
  cargo bike courier
  > (deliver|delivers|delivered) within (the|an) hour
stock-foresight: Stock forecast < demand-forecast
  stock forecast, stockout forecast
  > when you [will] run out of stock
phone-barcodes: Barcodes by phone < barcode-scanning
  > ~scan (barcodes|a barcode|labels) with your (phone|camera)
job-ads: Job advertisements < job-posting
  job board
  ? job advertisement
  > ~post (a vacancy|vacancies|a job|jobs) (on|to)
contracts-signed-online: Contracts signed online < digital-signature
  > ~sign [employment] contracts (electronically|online|digitally|on screen)
feedback-talks: Feedback talks < performance-reviews
  feedback talk, appraisal talk, review talk
wage-advance: Wages in advance < earned-wage-access
  > ~draw (part|some) of (their|your) (wages|salary|pay) early, (wages|salary|pay) (days|two days|a week) early
leased-bikes-from-salary: Bikes from the salary < bike-leasing
  > ~lease (company|a|your|job) (bikes|bike)
dents: Dent repair < dent-removal
  > dents (pulled out|taken out|removed)
tow-trucks: Towing
  tow truck, recovery truck, towing service, recovery service, breakdown recovery, breakdown assistance, breakdown help, vehicle recovery
electric-conversion: Electric conversion
  electric conversion, EV conversion
  > (convert|converts|converted) (your|a|the) (classic|car|van|old car) to electric
used-car-sale: Used cars
  second-hand car, pre-owned car
  > we (buy|sell) (your|used) [old] (car|cars)
motorcycle-service: Motorcycles
  motorcycle repair, motorcycle service
chip-tuning: Chip tuning
  chip tuning, engine remapping, ECU remap
petrol-pump: Petrol pump < fuel-services
  ? petrol pump, petrol station, filling station
wall-box: Wall box < ev-charging
  home charger
electric-car-plugs: Charging of cars < ev-charging
  > ~charge your (electric car|car|EV) (while|overnight|at|in|here)
public-charging-card: Charging card < charging-roaming
  > ~charge at # (public|charging) (points|stations)
rooftop-panels: Panels on the roof < solar-panels
  > panels on your roof
home-visitors: Visits at home < home-visits
  > we come to your (home|house|door|office|flat)
remote-thermostat: Thermostat < smart-thermostat
  thermostat control
  > thermostat (is|gets) turned (down|up)
energy-advisers: Energy adviser < energy-advice
  energy adviser, energy advisor
neighbour-power: Power for neighbors < energy-community
  > ~sell your (power|electricity|kilowatt hours|solar power) to (your|a) (neighbour|neighbor|neighbours|neighbors)
internet-and-power: Internet with the power < broadband
  > internet and (power|electricity|gas)
lie-flat-seats: Lie-flat seat < legroom
  ? flat bed
  > seat that (turns into|becomes) a bed
airport-lounges: Lounge < lounge-access
  airport lounge
  ? own lounge, departure lounge
  > ~wait (for|in) (your|our) [flight in our] lounge
films-on-board: Films on board < in-room-entertainment
  in-flight film
  > films in the seat
web-on-board: Internet on board < onboard-wifi
  in-flight Wi-Fi
  > (surf|browse) [the] (web|internet) (above|on board|at|in the air)
skis-carried: Skis and sports gear < baggage-extras
  ski carriage, golf bag carriage
  > ~bring your (skis|surfboard|golf clubs|bike) (free|at no|for nothing|along)
town-bus: Bus to the town < airport-transfer
  > (bus|shuttle) takes you from
car-with-flight: Car hire with the flight < car-rental
  > ~hire a car (in|with) (the same|your)
groceries-brought: Groceries brought < grocery-delivery
  ? groceries, grocery shopping
  > (milk|eggs|nappies) (from|and) (the|your|milk|eggs|nappies)
cooks-at-home: Cook at home < catering
  private chef, personal chef
  > (cook|cooks|chef|chefs) (comes|come) to your (house|home|kitchen)
drink-delivery: Drinks delivered < delivery
  alcohol delivery, wine delivery, beer delivery
  > (beer|wine|drinks|spirits) (to|brought to) your door
rider-ratings: Ratings < reviews-collection
  driver rating, rider rating
  > ~rate (the|your) (rider|driver|restaurant|courier|cleaner)
stamp-card: Every tenth free < loyalty-program
  stamp card
  > free (meal|coffee|wash|ride|night|class) with every (tenth|fifth|sixth|eighth|#)
parcels-across-town: Parcels across town < express-delivery
  > ~send (parcels|packages|documents) across (town|the city)
study-childcare: Children minded during classes < childcare
  > somebody minds (your|the) (children|child|kids)
diploma-translation: Diploma translation < translation-service
  diploma translation
  > ~put (your|a) (diploma|certificate|degree) into (English|German|French)
flat-swap: Flat swap
  flat swap, home swap, house swap
  > ~swap your (flat|home|room|house) with
cooking-together: Cooking evenings < cooking-classes
  cooking evening, cook-along
  > cook with us
test-center: Test center < exam-centers
  own test centre, own test center
  ? test centre, test center
visa-advice: Help with the visa < visa-service
  visa advice, visa help
vr-visit: Visit in virtual reality
  virtual reality visit, virtual reality tour
  > through a headset
conveyancing: Conveyancing
  property purchase service
barbers: Barber < hair-services
  ? barber, barber shop
florists: Florist < floristry
  ? florist
tailors: Tailor < alterations
  ? tailor, seamstress, dressmaker
dermatologists: Dermatologist < medical-specialties
  dermatologist, skin doctor
cardiologists: Cardiologist < medical-specialties
  cardiologist, heart specialist
gynecologists: Gynecologist < medical-specialties
  gynaecologist, gynecologist
glaziers: Glazier
  glass repair
  ? glazier
insulation-fitted: Loft and wall insulation < insulation
  loft insulation, cavity wall insulation
baby-monitors: Baby monitor
  ? baby monitor
tax-returns-done: Tax returns
  income tax return, tax return service
  > (do|prepare|file|fill in) your tax return
`);
