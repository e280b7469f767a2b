import { kindsOfThings } from './kind-list.js';

export type { KindOfThings, KindredThing } from './kind-list.js';

/** What closed lists of everyday trades are of. */
export const allKinds = kindsOfThings(`
animal | animal, pet, small animal, exotic, exotic pet, rodent
  dog, puppy; cat, kitten; rabbit, bunny; guinea pig; hamster; gerbil; rat; ferret; chinchilla; hedgehog; bird; parrot; budgie, budgerigar; canary; chicken, hen; duck; goose; tortoise, turtle, terrapin; snake; lizard, gecko, bearded dragon; reptile; horse, mare, foal; pony; donkey; sheep, lamb; goat; pig; cow, cattle; llama; alpaca; goldfish; koi
breed of dog | breed, dog breed
  Labrador, Lab, Labrador Retriever; Golden Retriever; Cocker Spaniel; Springer Spaniel; Border Collie; Dachshund, sausage dog; Beagle; Pug; French Bulldog, Frenchie; English Bulldog; XL Bully; Staffordshire Bull Terrier, Staffie; Bull Terrier; Rottweiler; Dobermann, Doberman; German Shepherd, Alsatian; Great Dane; Boxer dog; Poodle; Labradoodle; Cockapoo; Cavapoo; Shih Tzu; Chihuahua; Yorkshire Terrier, Yorkie; Jack Russell, Jack Russell Terrier; West Highland Terrier, Westie; Border Terrier; Whippet; Greyhound dog; Husky, Siberian Husky; Akita; Malinois; Vizsla; Weimaraner; Dalmatian; St Bernard; Newfoundland dog; Bernese Mountain Dog; Corgi; Schnauzer; Maltese Terrier; Pomeranian; Bichon Frise; Havanese; Basset Hound; Bloodhound; Rhodesian Ridgeback; Pit Bull, Pitbull; Tosa; Dogo Argentino
make of car | make, brand, car brand, car make, model, all make, all brand
  Volkswagen, VW; Skoda, Škoda; Seat cars; Cupra; Audi; Porsche; BMW; Mini Cooper; Mercedes, Mercedes-Benz; Opel; Vauxhall; Ford cars, Ford Transit; Renault; Peugeot; Citroën, Citroen; Dacia; Fiat; Alfa Romeo; Lancia; Ferrari; Maserati; Lamborghini; Volvo; Saab; Polestar; Toyota; Lexus; Honda; Nissan; Mazda; Mitsubishi; Subaru; Suzuki; Hyundai; Kia; Genesis cars; Tesla; BYD; MG cars; NIO; Xpeng; Jaguar; Land Rover, Range Rover; Bentley; Rolls-Royce; Aston Martin; Chevrolet, Chevy; Cadillac; Chrysler; Dodge Ram; Jeep; Rivian; Lucid Air
vehicle | vehicle, all vehicle
  car; van; motorcycle, motorbike; moped; motorhome, campervan, camper van; caravan; lorry, truck; trailer; tractor; minibus, minibuses; cargo bike; e-scooter; jet ski; quad bike
diet | diet, dietary requirement, dietary need, allergy, special diet
  vegetarian, veggie; vegan, plant-based; halal; kosher; gluten-free, coeliac; lactose-free, dairy-free; nut-free; egg-free; sugar-free; low-carb; keto; paleo; low-salt, low-sodium; pescatarian; diabetic; FODMAP, low-FODMAP
vaccination | vaccine, travel vaccine, all vaccine, vaccination
  flu, influenza; hepatitis A; hepatitis B; tetanus; typhoid; yellow fever; rabies; Japanese encephalitis; meningitis; HPV; MMR; measles; mumps; rubella; polio; cholera; tick-borne encephalitis, TBE; shingles; chickenpox; pneumococcal, pneumonia; whooping cough, pertussis; diphtheria; Covid, COVID-19; RSV; BCG; dengue; malaria; kennel cough; leptospirosis; parvovirus; myxomatosis; feline leukaemia
blood value | blood value, all blood test
  full blood count, FBC; cholesterol, lipids; thyroid; HbA1c; vitamin D; vitamin B12, B12; ferritin; folate; PSA; testosterone; oestrogen, estrogen; progesterone; cortisol; liver function; kidney function; CRP; uric acid; magnesium; zinc; AMH; coeliac antibodies; tumour markers; HIV; syphilis; chlamydia; gonorrhoea
source of energy | renewable, renewable source
  wind, wind power; hydro, hydropower, water power; solar, solar power, sun; biogas; biomass; geothermal; nuclear, nuclear power; tidal power; coal
language exam | exam, language exam, all exam
  IELTS; TOEFL; TOEIC; Cambridge First, FCE, B2 First; CAE, C1 Advanced; CPE, C2 Proficiency; PTE, Pearson PTE; Goethe-Zertifikat, Goethe certificate; telc; TestDaF; DSH exam; DELE; SIELE; DELF; DALF; HSK; JLPT; TOPIK; CILS; CELI; PLIDA; Trinity exams; OET
music exam | music exam
  ABRSM; Trinity College; Rockschool; London College of Music; MTB exams
level of a language | level, all level
  A1; A2; B1; B2; C1; C2
class or sport | class, sport, all sport, all class
  yoga; Pilates, reformer Pilates; spin, spinning, indoor cycling; boxing; kickboxing; HIIT; Zumba; barre; CrossFit; bootcamp; aqua aerobics, aqua fit; body pump; TRX; tai chi; qigong; ballet; salsa; judo; karate; taekwondo; jiu-jitsu, jujitsu; MMA; krav maga; swimming; tennis; padel; squash; badminton; pickleball; table tennis; climbing; bouldering; golf; football; basketball; volleyball; hockey; rowing; fencing; gymnastics; trampolining; surfing; sailing; windsurfing; kayaking; scuba diving; skiing; snowboarding; archery; rugby; cricket; netball; water polo
musical instrument | instrument, musical instrument
  piano; guitar; violin; viola; cello; double bass; flute; clarinet; oboe; saxophone; trumpet; trombone; tuba; drums; ukulele; banjo; harp; accordion; bagpipes
health insurer | insurer, health insurer, all insurer
  Bupa; AXA Health, AXA PPP; Vitality; Aviva; WPA; Cigna; Allianz Care; Simplyhealth; Benenden; The Exeter; Healix; Saga Health; Aetna; UnitedHealthcare; Blue Cross, Blue Cross Blue Shield; Humana; Kaiser Permanente; Medicare; Medicaid; Tricare; Techniker Krankenkasse; AOK; Barmer; Debeka; Helsana; CSS Versicherung; VHI, Vhi Healthcare; Laya Healthcare; Irish Life Health
alcoholic drink | alcohol, alcoholic drink, drink
  wine; beer, ale, lager; cider; gin; vodka; whisky, whiskey; rum; champagne; prosecco; cocktail; liqueur; sake; mead
school subject | subject, all subject
  maths, mathematics; physics; chemistry; biology; geography; history; Latin; Ancient Greek; computer science; economics; philosophy; religious studies; psychology; sociology; business studies
treatment | treatment, all treatment
  Swedish massage; Thai massage; hot stone massage, hot-stone massage; deep tissue massage, deep-tissue massage; sports massage; shiatsu; reflexology; acupuncture; osteopathy; chiropractic; aromatherapy; reiki; Ayurveda, ayurvedic massage, Ayurvedic oil treatment; facial; manicure; pedicure; waxing; microneedling; Botox; dermal filler, lip filler; laser hair removal; lymphatic drainage, lymph drainage; cupping; hypnotherapy; homeopathy; cryotherapy; chemical peel; eyelash extensions
dental treatment | dental treatment
  crown; veneer; dental implant, implant; teeth whitening, tooth whitening; braces; clear aligners, Invisalign; root canal; dentures; dental hygiene; wisdom teeth
charging plug | plug, connector
  Type 2; CCS; CHAdeMO; NACS; Type 1; Schuko
fuel | fuel
  petrol; diesel; LPG; CNG; AdBlue; hydrogen; bioethanol; HVO
waste | waste, recyclable
  glass; cardboard; plastic; garden waste; food waste; electronics, e-waste; mattress; asbestos; rubble; scrap metal; textiles; batteries; fluorescent tubes; tyres; fridges
fabric | fabric, material, textile
  leather; suede; silk; wool; cashmere; linen; cotton; velvet; fur; down jackets; nylon; polyester
thing to clean | garment
  suit; shirt; wedding dress; curtain; carpet, rug; duvet; coat; sofa; mattress
household appliance | appliance, household appliance, white good, all appliance
  fridge, refrigerator; freezer; dishwasher; washing machine; tumble dryer, dryer; oven; hob, cooker; microwave; coffee machine; vacuum cleaner; television, TV; boiler; air conditioner
material for printing | filament, material, metal
  PLA; ABS; PETG; TPU; steel, stainless steel; aluminium, aluminum; brass; copper; titanium; bronze; zinc alloy; cast iron; acrylic; plywood
identity document | identity document, ID, document
  passport; identity card, ID card; driving licence, driver's license, driving license; residence permit; birth certificate
area of law | area of law, all area of law
  family law; employment law; tenancy law; traffic law; inheritance law; criminal law; immigration law; tax law; contract law; company law; construction law
means of payment | payment method, means of payment
  Bitcoin; Ethereum, Ether; stablecoin; gift card; meal voucher; holiday voucher; postal order; traveller's cheque
payment card < means of payment | card, credit card, debit card, bank card, payment card, major card
  Visa, Visa card, Visa Debit; Mastercard, MasterCard; American Express, Amex; Maestro; Discover card; Diners Club, Diners; JCB; UnionPay; Girocard; Carte Bancaire; V Pay; Barclaycard
mobile wallet < means of payment | wallet, mobile wallet, digital wallet, phone payment, mobile payment, contactless
  Apple Pay; Google Pay; Samsung Pay; Garmin Pay; Fitbit Pay; Samsung Wallet
payment in parts < means of payment | instalment, installment, pay later, buy now pay later
  Klarna; Afterpay; Clearpay; Affirm; Zip Pay; Laybuy; Scalapay; Ratepay; Riverty; Alma
payment from an account < means of payment | direct debit, bank transfer, SEPA, SEPA transfer
  SEPA Direct Debit, SEPA; direct debit; standing order; Bacs; ACH; SEPA Instant; Faster Payments; bank transfer, wire transfer
currency | currency, all currency
  dollar, US dollar, USD; pound, pound sterling, GBP; euro, EUR; Swiss franc, franc, CHF; yen, JPY; yuan, renminbi; krona, kronor, SEK; krone, kroner, NOK, DKK; zloty, PLN; rupee, INR; peso; lira; forint, HUF; koruna, CZK
channel of messages | channel, message
  SMS, text message; fax; live chat; voicemail; phone call; push notification, push message, push alert; Instagram DM, Instagram message; tweet; Facebook message; letter
`);
