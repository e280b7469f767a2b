import { concepts } from './concept-list.js';

/** Medicine, teeth, eyes and therapy. */
export const offersMedicine = concepts(`
personal-health-coach: Personal health coach
  personal health coach, health coach, nutrition coach, stop-smoking coach, sleep coach, recovery coach, menopause coach
nurse-on-site: Nurse on site < health-at-work
  nurse on site, resident nurse, campus nurse, company nurse, school nurse, nurse on duty day and night
  > nurse on (both|every|each) (site|campus|floor)
doctor-on-call: Doctor on call < emergency-dental, emergency-room, vet-services
  doctor on call, doctor on duty
  > (doctor|dentist|vet|midwife) is on call
out-of-hours-dentist: Out-of-hours dentist
  out-of-hours dentist, GP out of hours
gp-home-visit: GP home visit < home-visits
  GP home visit, home visit by a doctor, nurse home visit, home visit by a nurse
  > (doctor|nurse|dentist|physiotherapist|midwife|vet|optician) (comes|who comes|visits) (to your home|to your door|you at home)
house-call-by-a-vet: House call by a vet
  house call by a vet
second-opinion-service: Second opinion service < specialist-referrals
  second opinion service, specialist second opinion
therapy-by-video: Therapy by video < mental-health
  therapy by video, video counselling, video counseling
teletherapy: Teletherapy
  teletherapy
therapist-by-text: Therapist by text
  therapist by text
licensed-psychologist: Licensed psychologist
  licensed psychologist, in-house psychologist, clinical psychologist
psychiatric-assessment: Psychiatric assessment < group-therapy
  psychiatric assessment
group-therapy-session: Group therapy session
  group therapy session, bereavement group, peer support group
addiction-programme: Addiction programme < rehabilitation
  addiction programme, methadone programme
smoking-cessation-clinic: Smoking cessation clinic
  smoking cessation clinic
massage-at-home: Massage at home < mobile-beauty, massage-at-work
  massage at home, home massage
  > massage on your birthday
cupping-therapy: Cupping therapy
  cupping therapy
hydrotherapy-pool: Hydrotherapy pool
  hydrotherapy pool
aquatic-therapy: Aquatic therapy
  aquatic therapy
underwater-treadmill: Underwater treadmill
  underwater treadmill
cryotherapy-chamber: Cryotherapy chamber
  cryotherapy chamber, hyperbaric chamber
at-home-blood-test: At-home blood test < home-tests
  at-home blood test, at-home STI test, DNA test kit, microbiome test
on-site-mri: On-site MRI < imaging, blood-tests
  on-site MRI, CT scan on site
mobile-mammography: Mobile mammography
  mobile mammography
whole-body-scan: Whole-body scan < body-analysis
  whole-body scan
portable-ultrasound: Portable ultrasound
  portable ultrasound
genetic-testing: Genetic testing
  genetic testing, genetic counselling
whole-genome-sequencing: Whole-genome sequencing
  whole-genome sequencing
carrier-screening: Carrier screening
  carrier screening
pharmacogenomic-test: Pharmacogenomic test
  pharmacogenomic test
donor-eggs: Donor eggs < fertility-maternity
  donor eggs
ivf-treatment: IVF treatment < fertility-maternity
  IVF treatment
fertility-check: Fertility check
  fertility check
sperm-bank: Sperm bank
  sperm bank
birthing-suite: Birthing suite < maternity-extras
  birthing suite
private-delivery-room: Private delivery room
  private delivery room
doula-service: Doula service
  doula service
breastfeeding-consultant: Breastfeeding consultant < fertility-maternity
  breastfeeding consultant
travel-vaccination-clinic: Travel vaccination clinic < vaccinations, travel-clinic
  travel vaccination clinic, walk-in vaccination
flu-jab-at-work: Flu jab at work
  flu jab at work
medical-weight-loss-programme: Medical weight-loss programme < nutrition-advice
  medical weight-loss programme
gastric-balloon: Gastric balloon
  gastric balloon
botox-treatment: Botox treatment
  botox treatment
skin-resurfacing: Skin resurfacing
  skin resurfacing
teeth-whitening-session: Teeth whitening session
  teeth whitening session
conscious-sedation: Conscious sedation < dental-sedation, dental-care
  conscious sedation
general-anaesthetic-dentistry: General anaesthetic dentistry
  general anaesthetic dentistry, sleep dentistry
same-day-implants: Same-day implants < dental-care
  same-day implants
all-on-four: All-on-four
  all-on-four
one-visit-crown: One-visit crown < dental-care
  one-visit crown
in-house-dental-lab: In-house dental lab
  in-house dental lab, on-site dental laboratory
3d-printed-dentures: 3D-printed dentures
  3D-printed dentures, same-day denture repair
myopia-control: Myopia control
  myopia control
try-at-home-before-you-buy: Try at home before you buy < augmented-reality, try-before-buy
  try at home before you buy, augmented-reality try-on
hearing-test-at-home: Hearing test at home < hearing-care, health-shop
  hearing test at home
tinnitus-clinic: Tinnitus clinic
  tinnitus clinic
repeat-prescription-service: Repeat prescription service < prescriptions
  repeat prescription service, prescription by post, free prescription delivery
pill-organiser-pack: Pill organiser pack
  pill organiser pack, blister-pack dispensing
pharmacist-prescribing: Pharmacist prescribing
  pharmacist prescribing
compounding-pharmacy: Compounding pharmacy
  compounding pharmacy
compounded-medicine: Compounded medicine
  compounded medicine, custom-dosed medicine
home-blood-pressure-monitoring: Home blood pressure monitoring < remote-monitoring
  home blood pressure monitoring
wearable-ecg: Wearable ECG
  wearable ECG
telemonitoring: Telemonitoring
  telemonitoring
patient-hotel: Patient hotel
  patient hotel
parent-bed-beside-the-child: Parent bed beside the child
  parent bed beside the child, guest bed for partners
overnight-stay-for-relatives: Overnight stay for relatives
  overnight stay for relatives
interpreter-on-request: Interpreter on request < patient-transport, translation-service
  interpreter on request
concierge-medicine: Concierge medicine
  concierge medicine
private-gp-membership: Private GP membership
  private GP membership
executive-health-check: Executive health check < health-check
  executive health check, annual health check-up
cashless-hospitalisation: Cashless hospitalisation
  cashless hospitalisation
insurance-claims-handled-for-you: Insurance claims handled for you
  insurance claims handled for you
`);
