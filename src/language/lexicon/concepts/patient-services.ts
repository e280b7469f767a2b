import { concepts } from './concept-list.js';

/** What clinics, practices, pharmacies and health apps do for patients. */
export const patientServices = concepts(`
second-opinion: Second opinion
  expert second opinion, tumour board, multidisciplinary review
imaging: Imaging
  mammography, PET scan, 3D mammography, same-day imaging, open MRI
endoscopy: Endoscopy
  gastroscopy, capsule endoscopy
heart-check: Heart checks
  echocardiogram, stress test, heart check, 24-hour ECG, Holter monitor
cancer-screening: Screening
  mole mapping, bowel screening, cervical screening, prostate check, genetic screening
minor-surgery: Minor surgery
  minor surgery, day surgery, outpatient surgery, robotic surgery, keyhole surgery, laser surgery, weight-loss surgery, hip replacement, knee replacement
travel-clinic: Travel clinic
  travel vaccinations, yellow fever vaccination, malaria tablets, altitude medicine
sexual-health: Sexual health
  sexual health clinic, contraception advice, coil fitting, emergency contraception, PrEP
women-health: Women's health
  gynaecology, gynecology, water birth
child-health: Children's health
  paediatrician, pediatrician, paediatrics, newborn check, children's clinic, baby clinic, child psychologist
wound-care: Wound care
  wound care, stitches, sprain clinic, minor injuries unit, plaster cast, accident and emergency
emergency-room: Emergencies
  emergency department, emergency room, ambulance service, air ambulance, emergency doctor, out-of-hours doctor, out-of-hours care
  > on call (through|all) [the] night, (dentist|doctor|vet|nurse|midwife) is on call
rehabilitation: Rehabilitation
  rehab programme, rehab program, cardiac rehab, stroke rehabilitation
pain-clinic: Pain treatments
  chiropractor, cortisone injections, spinal injections, pain clinic
sports-medicine: Sports medicine
  sports medicine, performance diagnostics, concussion clinic, sports physio
group-therapy: Talking treatment
  EMDR, addiction treatment, ADHD assessment, autism assessment
inpatient-care: Beds
  inpatient care, private room in hospital, intensive care, hospice care, day care centre
dialysis: Dialysis and infusions
  dialysis, home dialysis, infusion therapy, iron infusion, chemotherapy, radiotherapy, proton therapy, immunotherapy
dental-implants: Implants and crowns < dental-care
  crown in a day, same-day crowns, CEREC crown, veneers, dental bridge, All-on-4, bone grafting
orthodontics: Teeth straightened < dental-care
  braces, clear aligners, retainers for teeth, orthodontist
teeth-whitening: Whitening and hygiene < dental-care
  hygienist, airflow cleaning, professional tooth cleaning
dental-sedation: Sedation < dental-care
  dental sedation, laughing gas, treatment under general anaesthetic, nervous patients programme
emergency-dental: Emergency dentist < dental-care
  same-day dental, weekend dentist, dentist on call
laser-eye: Eyes < eye-care
  glaucoma test, varifocals, contact lens fitting, free eye test, contact lens subscription
hair-skin: Skin and hair < cosmetic-treatments
  dermal fillers, acne clinic, scar treatment
pharmacy-services: Pharmacy services
  repeat prescriptions, pill packs, blister packs, night pharmacy, prescriptions by post
sick-notes: Notes and forms
  sick leave certificate, driver medical, insurance medical
doctor-chat: Chat with doctors < telehealth
  chat with a doctor, message your doctor, doctor by chat, text a doctor, photo consultation, dermatology by photo
  > ~message your (doctor|care team|nurse|GP|consultant), ~chat with (a|your) (doctor|nurse|GP|therapist)
results-in-app: Results and records
  results in the app, test results online, test results in the app, medical records online, download your records, record sharing, health record access
  > ~see your (results|test results|scans|records|X-rays), results (land|appear|arrive) in (the|your) app
proxy-access: Access for family
  family access, family profiles, carer access, dependants' accounts, children's profiles
wait-times: Waiting times
  live waiting times, wait time, real-time waiting times, emergency waiting times, queue position
patient-transport: Transport and interpreters
  patient transport, hospital transport, hospital taxi, interpreter in clinic, medical interpreter, free interpreter
cost-estimates-health: Cost estimates
  treatment plan with costs, direct billing with insurers, finance plans for treatment
self-check-in-clinic: Check-in
  pre-visit forms, e-check-in
chronic-care: Chronic illness
  diabetes management, asthma programme, COPD programme, hypertension programme, weight-loss injections, smoking cessation, diabetes prevention programme
wearables-import: Wearables < remote-monitoring
  glucose monitor integration, blood-pressure cuff sync, home monitoring kit, remote ECG
ai-diagnosis: Diagnosis by software
  AI symptom check, AI radiology, AI-read scans, computer-aided detection
  > ~diagnose (you|your|itself|in), (AI|algorithm) (reads|checks) (your|every) (scan|scans|X-ray|X-rays)
health-outcomes: Cures promised
  guaranteed results, pain-free treatment, painless treatment, cure rate, success rate, permanent results, lifetime guarantee on
aftercare: Aftercare
  aftercare app, aftercare plan, recovery plan, follow-up calls, follow-up call from a nurse, discharge planning, home exercise videos
vet-services: Animals < vet-care
  pet vaccination, vet on call, vet at home, animal hospital, pet dental care, pet passport
care-assistance: Care at home < elderly-care
  visiting carers, dementia day care, companionship visits, personal care at home, care assessment
maternity-extras: Birth
  family room on the ward, birthing pool, 4D scan, 4D ultrasound, home birth
hospital-comfort: Comfort
  visiting at any time, open visiting hours, parents' bed, rooming-in, chef-cooked meals, TV at every bed
`);
