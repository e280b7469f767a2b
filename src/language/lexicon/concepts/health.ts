import { concepts } from './concept-list.js';

/** Medicine, care and pharmacies. */
export const health = concepts(`
*healthcare: Healthcare
  healthcare, medical care, healthcare service, health service, patient care, healthcare provider
telehealth: Online consultations < healthcare
  telehealth, telemedicine, online consultation, video consultation, virtual visit, remote consultation, online doctor, virtual appointment, video appointment, online doctor visit, e-consultation, virtual consultation, virtual care, video visit, online GP, remote appointment, phone consultation, teleconsultation, digital consultation, virtual doctor
  > ~see a (doctor|GP|vet|dermatologist|therapist|clinician) (online|by video|from home|on your phone|remotely|over video), ~speak to a (doctor|GP|nurse|pharmacist|vet|clinician), ~talk to a (doctor|GP|nurse|pharmacist|vet|clinician), a doctor (by|on|via) video, ~consult (a doctor|doctors) online, a doctor from (home|your sofa)
nurse-line: Nurse helpline < healthcare
  nurse helpline, 24-hour medical helpline, medical advice line, medical hotline, nurse line, 24/7 nurse line, 24/7 nurse, nurse advice line, midwife hotline
same-day-appointments: Same-day appointments
  same-day appointment, next-day appointment, short-notice appointment, emergency appointment, urgent appointment, acute appointment, same-week appointment, same-day slot, urgent care, on-the-day appointment
  > (seen|appointment|appointments|see someone|be seen) (today|the same day|within # hours|within 24 hours|within days|this week|on the same day|within # days|in days), no waiting (list|lists|time|times), no waiting list
prescriptions: Prescriptions < healthcare
  prescription, repeat prescription, e-prescription, prescription refill, electronic prescription, online prescription, prescription delivery, prescription service, prescription collection, prescription renewal, medication refill, refill request, e-prescribing, private prescription, NHS prescription
  > ~refill your (prescription|medication|medicine), ~order your (prescription|medication|repeat), prescriptions (sent|delivered|online|ready)
medication-delivery: Medicine delivery < prescriptions
  medication delivery, medicine delivery, pharmacy delivery, medicines by post, home delivery of medicines, discreet delivery, discreet packaging, online pharmacy
medication-reminders: Medicine reminders
  medication reminder, pill reminder, dosette box, medication plan, interaction check, pill box, dose reminder, drug interaction check, medication management, pill organiser, drug interaction checker, medication schedule, blister pack, medication review, medicines use review
lab-results: Lab results
  lab result, test result, blood test results, lab test results, online lab result, digital lab result, imaging result, result notification, results online
  > (your|test|lab) results (online|in the app|within|by email|on your phone|by text), ~see your (results|test results|lab results), ~view your (results|test results|lab results)
home-tests: Home tests
  home test kit, home blood test, self-test kit, at-home test, finger-prick test, DNA test, home testing kit, home collection of samples, at-home test kit, allergy test, STI test, saliva test, genetic test, hormone test, fertility test, food intolerance test, gut microbiome test, paternity test
blood-tests: Diagnostics
  blood test, ultrasound, X-ray, MRI scan, ECG, CT scan, mammogram, cancer screening, MRI, on-site laboratory, ultrasound scan, health screening, bone density scan, smear test, hearing test, on-site lab, endoscopy, colonoscopy, biopsy, in-house lab, mole check, allergy testing, on-site X-ray, digital X-ray, EEG, skin cancer screening, in-house laboratory, diagnostic imaging, 3D scan
vaccinations: Vaccinations
  vaccination, flu jab, travel vaccination, travel clinic, immunisation, immunization, flu shot, vaccination clinic, travel vaccine, vaccination reminder, booster jab, flu vaccination, COVID vaccination, flu vaccine, vaccine
health-check: Health checks
  check-up, medical check-up, full body check, preventive check-up, annual check-up, wellness check, preventive care, well-woman check, employee health check, health assessment, NHS health check, executive medical, blood pressure check, well-man check
specialist-referrals: Referrals and second opinions
  specialist referral, second opinion, referral letter, sick note, e-referral, sick certificate, medical certificate, fit note, second medical opinion, electronic sick note, no referral needed, doctor's note, online sick note, self-referral, direct access to specialists
  > without (a referral|referral|GP referral), no referral (needed|required|necessary)
mental-health: Therapy
  online therapy, psychotherapy, counselling, mental health support, talking therapy, employee assistance programme, video therapy, CBT, couples therapy, online counselling, cognitive behavioural therapy, cognitive behavioral therapy, employee assistance program, text therapy, family therapy, group therapy, therapist matching, counseling, crisis support, unlimited messaging with your therapist, psychiatrist, EAP, couples counselling
physiotherapy: Physiotherapy
  physiotherapy, physical therapy, osteopathy, rehabilitation, chiropractic, occupational therapy, speech therapy, physio, sports injury clinic, manual therapy, hydrotherapy, acupuncture, online physio, rehab, speech and language therapy, podiatry, dry needling, shockwave therapy, lymphatic drainage
dental-care: Dental care
  dental implant, teeth whitening, clear aligner, dental hygiene, orthodontics, dental check-up, invisible braces, root canal, dental crown, teeth cleaning, Invisalign, emergency dentist, dental hygienist, emergency dental, dental treatment, dental veneers, dentures, sedation dentistry, painless dentistry, wisdom tooth removal, same-day crown, professional teeth cleaning, nervous patients
eye-care: Eye care
  eye test, contact lens, laser eye surgery, varifocal, prescription glasses, contact lenses, eye exam, OCT scan, LASIK, progressive lenses, sight test, glasses subscription, retinal scan, prescription lenses, prescription sunglasses, cataract surgery, home eye test
hearing-care: Hearing care
  hearing aid, hearing aid fitting, tinnitus treatment, ear wax removal, microsuction, hearing check
fertility-maternity: Pregnancy and birth
  antenatal class, IVF, fertility treatment, midwife, postnatal care, pregnancy scan, egg freezing, birth preparation, maternity care, prenatal care, birthing class, fertility clinic, lactation consultant, cycle tracking, birth plan, fertility tracking, period tracking, menopause clinic, ovulation tracking, antenatal care
cosmetic-treatments: Cosmetic treatments
  botox, dermal filler, laser hair removal, cosmetic surgery, hair transplant, microneedling, skin treatment, chemical peel, laser treatment, facial treatment, anti-wrinkle injection, lip filler, tattoo removal, liposuction, hydrafacial
home-visits: Home visits
  home visit, house call, home nursing, mobile doctor, visiting doctor, domiciliary care, in-home care, home care visit, doctor home visit, mobile phlebotomist, home treatment, at-home treatment, hospital at home
elderly-care: Elderly care
  elderly care, live-in care, home care, care home, respite care, dementia care, nursing care, assisted living, personal care, senior care, companionship care, end-of-life care, overnight care, palliative care, 24-hour care, nursing home, home help, residential care, emergency pendant, personal alarm, fall detection, care plans, telecare, 24/7 care
remote-monitoring: Remote patient monitoring
  remote patient monitoring, vital sign monitoring, wearable integration, Apple Health integration, blood glucose tracking, continuous glucose monitoring, blood pressure tracking, remote monitoring of patients, vital signs, Google Fit integration, symptom tracking, heart rate monitoring, CGM integration, symptom diary, Apple Health, Apple Health sync, Fitbit integration, Health Connect, sleep tracking, glucose monitoring, heart rate tracking
symptom-checker: Symptom checker
  symptom checker, AI triage of symptoms, digital triage, AI diagnosis, online triage, AI symptom checker, automated diagnosis, clinical decision support, diagnostic AI
  > ~diagnose (you|patients|conditions|diseases|itself)
electronic-health-record: Electronic health record
  electronic health record, patient record, medical record, EHR, EMR, health record, electronic medical record, patient file, digital health record, electronic patient record, clinical record, clinical notes, digital patient file, medical history, shared care record, clinical documentation, SOAP note, personal health record
practice-management: Practice management
  practice management, practice software, medical billing, insurance claims submission, treatment plan template, superbill, practice management software, clinic software, clinic management, medical coding, revenue cycle management, insurance eligibility check, dental software, treatment planning, veterinary software, prior authorisation, prior authorization, claim submission, medical scheduling, clinic management software
insurance-billing: Direct billing
  direct billing to insurers, direct billing, covered by insurance, insurance accepted, cashless treatment, direct settlement, reimbursed by health insurance, all insurances accepted, accepts insurance
  > ~accept (all|most|all major|your) insurance, (paid|covered|reimbursed) by (your|the|statutory|health|private) (insurer|insurance|health insurance|health insurers), we bill your insurer, in-network with
clinical-trials: Clinical studies
  clinical trial, clinical study, ePRO, electronic data capture, eConsent, patient recruitment, decentralised trial, decentralized clinical trial, randomised controlled trial, clinical research
vet-care: Animal health
  veterinary care, emergency vet, microchipping, vet consultation, dog grooming, pet boarding, dog walking, pet sitting, doggy day care, cattery, kennel, online vet, pet grooming, dog training, puppy class, flea treatment, video vet, house sitting, dog daycare, pet hotel, out-of-hours vet, neutering, dog walker, pet sitter, 24-hour vet
patient-communication: Patient messaging
  patient messaging, recall system, patient recall, recall reminder, patient engagement, patient survey, patient reminder, patient feedback, check-up reminder
nutrition-advice: Nutrition advice
  nutrition plan, dietitian, meal plan, nutrition coaching, diet plan, calorie tracking, macro tracking, nutritionist, personalised nutrition, calorie counter, weight loss programme, weight loss program, meal planner, meal planning, food diary, personalised meal plan, nutritional advice, weight management, weight-loss injection, GLP-1
medical-specialties: Free choice of doctor
  free choice of doctor, choice of consultant, consultant-led, chief physician treatment, female doctor, single room guarantee, choice of hospital, specialist network, private ward
sleep-stress: Meditation and sleep
  guided meditation, sleep programme, breathing exercise, mindfulness course, meditation app, sleep sounds, sleep story, sleep program, mindfulness exercise, mood tracking, mood tracker, meditation, mindfulness, sleep coaching, sleep stories, breathwork
`);
