import { concepts } from './concept-list.js';

/** Medicine, care and pharmacies. */
export const health = concepts(`
*healthcare: Healthcare
  healthcare, medical care, healthcare service, health service, patient care, healthcare provider
telehealth: Online consultations < healthcare
  telehealth, telemedicine, online consultation, video consultation, virtual visit, remote consultation, online doctor, virtual appointment, video appointment, online doctor visit, e-consultation, virtual consultation, virtual care, video visit, online GP, remote appointment, phone consultation, teleconsultation, digital consultation, virtual doctor
  > ~see a (doctor|GP|vet|dermatologist|therapist|clinician) (online|by video|from home|on your phone|remotely|over video), ~speak to a (doctor|GP|nurse|pharmacist|vet|clinician), ~talk to a (doctor|GP|nurse|pharmacist|vet|clinician), a doctor (by|on|via) video, ~consult (a doctor|doctors) online, a doctor from (home|your sofa)
  > ~see (a|your) (doctor|GP|vet|dermatologist|clinician|physio|paediatrician) from (your sofa|the sofa|home|your bed|bed|your desk|anywhere), a (doctor|GP|vet|clinician) on (your phone|your screen|screen), no waiting room
  > ~speak to (a|your) (doctor|GP|clinician|paediatrician|vet) (without leaving|from your|from home|in your pyjamas|by phone or video)
  > (doctor|GP|vet|clinician|nurse) (sees|examines) you by video
nurse-line: Nurse helpline < healthcare
  nurse helpline, 24-hour medical helpline, medical advice line, medical hotline, nurse line, 24/7 nurse line, 24/7 nurse, nurse advice line, midwife hotline
  > a nurse (answers|picks up|on the line|on the phone|at the end of the phone), ~speak to a nurse (at any|any time|day or night|at night|round the clock|24/7), ~ring a nurse, a nurse is (only|just|always) a (phone call|call) away
same-day-appointments: Same-day appointments
  same-day appointment, next-day appointment, short-notice appointment, emergency appointment, urgent appointment, same-week appointment, same-day slot, urgent care, on-the-day appointment
  ? acute appointment
  > (seen|appointment|appointments|see someone|be seen) (today|the same day|within # hours|within 24 hours|within days|this week|on the same day|within # days|in days), no waiting (list|lists|time|times), no waiting list
  > ~be seen (today|tomorrow|this week|on the day|the same day), ~see (a doctor|a GP|a dentist|a physio|a vet|somebody|someone) (today|tomorrow|on the day|the same day|this week|within hours|within the hour), (call|ring|book) (in the morning|before ten|by noon|by # am) and be seen
  > (appointment|appointments) (for today|for tomorrow|on the day), toothache today
prescriptions: Prescriptions < healthcare
  repeat prescription, e-prescription, prescription refill, electronic prescription, online prescription, prescription delivery, prescription service, prescription collection, prescription renewal, medication refill, refill request, e-prescribing, private prescription, NHS prescription
  ? prescription
  > ~refill your (prescription|medication|medicine), ~order your (prescription|medication|repeat), prescriptions (sent|delivered|online|ready)
  > (medicine|prescription|tablets|medication) (sent|goes|straight) to (your|the|a) (pharmacy|chemist), no more paper prescriptions, your next prescription (is|with), (doctor|GP|clinician) can prescribe, ~order (your|more) (tablets|pills|inhaler|inhalers|repeat medicines)
  > ~collect your (medicine|prescription|tablets) (at|from) (any|your|the)
medication-delivery: Medicine delivery < prescriptions
  medication delivery, medicine delivery, pharmacy delivery, medicines by post, home delivery of medicines, online pharmacy
  ? discreet delivery, discreet packaging
  > (medicine|medicines|tablets|pills|medication|prescription|prescriptions|inhaler) (at|to|through) (your|the) (door|letterbox|home|front door), (medicine|medicines|tablets|medication) (posted|delivered|brought) (to|by|free|in|within|tomorrow|home), plain (box|packaging|parcel|envelope)
  > (medicine|medicines|medication|tablets) are (mailed|posted|couriered)
medication-reminders: Medicine reminders
  medication reminder, pill reminder, dosette box, medication plan, interaction check, pill box, dose reminder, drug interaction check, medication management, pill organiser, drug interaction checker, medication schedule, blister pack, medication review, medicines use review
  > never miss a (dose|tablet|pill), which (pill|pills|tablet|tablets|medicine) (to take|when), tells you which (pill|tablet|medicine)
  > ~remind you to take your (tablets|pills|medicine|medication)
lab-results: Lab results
  lab result, blood test results, lab test results, online lab result, digital lab result, imaging result
  ? test result, result notification, results online
  > (your|test|lab) results (online|in the app|within|by email|on your phone|by text), ~see your (results|test results|lab results), ~view your (results|test results|lab results)
  > (results|values) (explained|in plain English|in plain words) (by|in plain|in words|so), (results|report) (by|within|in) # (hours|days|working days) from the lab
home-tests: Home tests
  home test kit, home blood test, self-test kit, at-home test, finger-prick test, DNA test, home testing kit, home collection of samples, at-home test kit, allergy test, STI test, saliva test, genetic test, hormone test, fertility test, food intolerance test, gut microbiome test, paternity test
  > ~prick your finger, ~test (yourself|at home|your blood|your vitamin|your hormones|your iron|your cholesterol) (at home|in your kitchen|with a drop|from home|in private), a few drops of blood, ~post the (sample|tube|swab) (back|to), ~spit in a tube, ~swab your cheek
blood-tests: Diagnostics
  blood test, ultrasound, X-ray, MRI scan, ECG, CT scan, mammogram, cancer screening, MRI, on-site laboratory, ultrasound scan, health screening, bone density scan, smear test, hearing test, on-site lab, endoscopy, colonoscopy, biopsy, in-house lab, mole check, allergy testing, on-site X-ray, digital X-ray, EEG, skin cancer screening, in-house laboratory, diagnostic imaging
  ? 3D scan
  > ~take (blood|a blood sample|bloods) (at|in|on|while), (scanned|X-rayed) (on site|the same day|within|in house), ~check your (blood|bloods|liver|kidneys|hormones|cholesterol|iron|thyroid|vitamin)
vaccinations: Vaccinations
  vaccination, flu jab, travel vaccination, travel clinic, immunisation, immunization, flu shot, vaccination clinic, travel vaccine, vaccination reminder, booster jab, flu vaccination, COVID vaccination, flu vaccine
  ? vaccine
  > ~get (your|the) (jab|jabs|vaccination|vaccine|booster), ~protect (yourself|you|your child) (against|from) (flu|measles|rabies|typhoid|hepatitis|tetanus|shingles|yellow fever|HPV)
health-check: Health checks
  medical check-up, full body check, preventive check-up, preventive care, well-woman check, employee health check, health assessment, NHS health check, executive medical, blood pressure check, well-man check
  ? check-up, annual check-up, wellness check
  > ~check you (over|from head to toe|head to toe|top to toe), from head to toe (in|check|checked|examined), a (head-to-toe|top-to-toe) (check|examination|MOT), an MOT for (your|the) (body|heart|health), know how healthy you are
specialist-referrals: Referrals and second opinions
  specialist referral, second opinion, referral letter, sick note, e-referral, sick certificate, medical certificate, fit note, second medical opinion, electronic sick note, no referral needed, online sick note, direct access to specialists
  ? doctor's note, self-referral
  > without (a referral|referral|GP referral), no referral (needed|required|necessary)
  > a second pair of (eyes|specialist's eyes) (on your|over your), ~refer you (straight|directly), another (doctor|specialist|consultant) (looks|checks|reviews), straight to (a|the) (specialist|consultant) (without)
mental-health: Therapy
  online therapy, psychotherapy, counselling, mental health support, talking therapy, employee assistance programme, video therapy, CBT, couples therapy, online counselling, cognitive behavioural therapy, cognitive behavioral therapy, employee assistance program, text therapy, family therapy, group therapy, therapist matching, counseling, unlimited messaging with your therapist, psychiatrist, EAP, couples counselling
  ? crisis support
  > ~talk to (a|your) (therapist|psychologist|counsellor|counselor), (therapist|psychologist) (in|within) (days|a week|# days|the week), ~message your therapist, someone to talk to (when|at|about)
  > therapy (by|over|on) video, a (licensed|qualified) (therapist|psychologist|psychotherapist) (by|over|on)
physiotherapy: Physiotherapy
  physiotherapy, physical therapy, osteopathy, chiropractic, occupational therapy, speech therapy, physio, sports injury clinic, manual therapy, hydrotherapy, acupuncture, online physio, speech and language therapy, podiatry, dry needling, shockwave therapy, lymphatic drainage
  ? rehabilitation, rehab
  > ~get you (moving|walking|running|back on your feet|back to sport|back on the pitch), (back|knee|shoulder|neck) (pain|hurts|playing) (we|our|help|see|treated|physio|book), ~stretch (and|out) (strengthen|with)
  > a (physio|physiotherapist|osteopath) (at your office|in your office|at your desk|at your workplace)
dental-care: Dental care
  dental implant, teeth whitening, clear aligner, dental hygiene, orthodontics, dental check-up, invisible braces, root canal, dental crown, teeth cleaning, Invisalign, emergency dentist, dental hygienist, emergency dental, dental treatment, dental veneers, dentures, sedation dentistry, painless dentistry, wisdom tooth removal, same-day crown, professional teeth cleaning
  ? nervous patients
  > ~fix a (chipped|broken|missing|loose) tooth, (straighter|whiter|brighter) (teeth|smile) (in|without|for|by|from), ~replace (a|your|the) missing (tooth|teeth), ~clean (and|your) (polish|teeth) (your|by|with|for)
eye-care: Eye care
  eye test, contact lens, laser eye surgery, varifocal, prescription glasses, contact lenses, eye exam, OCT scan, LASIK, progressive lenses, sight test, glasses subscription, retinal scan, prescription lenses, prescription sunglasses, cataract surgery, home eye test
  > ~test your (eyes|eyesight|sight|vision), see (clearly|without glasses|sharp|again without) (again|without|from), a (new|second) pair of glasses (for|free|within|in)
hearing-care: Hearing care
  hearing aid, hearing aid fitting, tinnitus treatment, ear wax removal, microsuction, hearing check
  > ~test your hearing, ~hear (the birds|grandchildren|every word|conversations|your grandchildren) again, ~fit (your|the) hearing (aid|aids)
fertility-maternity: Pregnancy and birth
  antenatal class, IVF, fertility treatment, midwife, postnatal care, pregnancy scan, egg freezing, birth preparation, maternity care, prenatal care, birthing class, fertility clinic, lactation consultant, cycle tracking, birth plan, fertility tracking, period tracking, menopause clinic, ovulation tracking, antenatal care
  > ~freeze your eggs, from (the first|positive|bump|conception) (scan|test|to) (to|birth|baby|cradle), ~help you (conceive|get pregnant|become parents|have a baby)
cosmetic-treatments: Cosmetic treatments
  botox, dermal filler, laser hair removal, cosmetic surgery, hair transplant, microneedling, chemical peel, facial treatment, anti-wrinkle injection, lip filler, tattoo removal, liposuction, hydrafacial
  ? skin treatment, laser treatment
  > ~fill (in|out) (lines|wrinkles), (wrinkles|fine lines|frown lines) (smoothed|softened|gone|disappear|treated)
home-visits: Home visits
  home visit, house call, home nursing, mobile doctor, visiting doctor, domiciliary care, in-home care, home care visit, doctor home visit, mobile phlebotomist, home treatment, at-home treatment, hospital at home
  > we come to your (home|house|bedside) (and|for|to|if|when), too ill to (travel|come in|leave)
  > (doctor|nurse|vet|physio|midwife|dentist|therapist) comes to (you|your home)
elderly-care: Elderly care
  elderly care, live-in care, home care, care home, respite care, dementia care, nursing care, assisted living, senior care, companionship care, end-of-life care, overnight care, palliative care, 24-hour care, nursing home, home help, residential care, emergency pendant, personal alarm, fall detection, telecare
  ? personal care, care plans, 24/7 care
  > ~stay (at|in) (home|your own home) (for longer|as long|longer|in old age)
  > (carer|carers) (comes|come|visits|visit) (every day|twice a day|daily|every morning)
remote-monitoring: Remote patient monitoring
  remote patient monitoring, vital sign monitoring, wearable integration, Apple Health integration, blood glucose tracking, continuous glucose monitoring, blood pressure tracking, remote monitoring of patients, Google Fit integration, symptom tracking, heart rate monitoring, CGM integration, symptom diary, Apple Health, Apple Health sync, Fitbit integration, Health Connect, sleep tracking, glucose monitoring, heart rate tracking
  ? vital signs
  > (nurse|doctor|clinic|team|nurses) (sees|see|watches) (your|an eye on your|every) (readings|values|numbers|blood pressure), (nurse|doctor|clinic|team|nurses) (watch|follows|keeps) (your|an eye on your|every) (readings|values|numbers|blood pressure)
  > (nurse|doctor|clinic|team|nurses) (sees|see|watches) (your|an eye on your|every) (heart|glucose|figures), (nurse|doctor|clinic|team|nurses) (watch|follows|keeps) (your|an eye on your|every) (heart|glucose|figures)
  > (nurse|doctor|nurses) (sees|see|watches|watch) your (readings|values|blood pressure)
symptom-checker: Symptom checker
  symptom checker, AI triage of symptoms, digital triage, AI diagnosis, online triage, AI symptom checker, automated diagnosis, clinical decision support, diagnostic AI
  > ~diagnose (you|patients|conditions|diseases|itself)
  > ~type in your symptoms, ~tell (it|the app) (your|where|what) (symptoms|hurts|it hurts), ~describe your symptoms (and|to the|in), ~answer a few questions about your symptoms, what (could|might) be (wrong|behind) (with|your) [you|symptoms|it], know whether (to|you need to) see a doctor
electronic-health-record: Electronic health record
  electronic health record, patient record, EHR, EMR, electronic medical record, digital health record, electronic patient record, clinical record, clinical notes, digital patient file, shared care record, clinical documentation, SOAP note, personal health record
  ? medical record, health record, patient file, medical history
  > every (allergy|visit|diagnosis|patient) (in|on) (one|the) (record|file|place|screen|chart), (notes|findings|diagnoses) (at|by) the bedside, no more (paper charts|paper notes|patient files on paper|index cards)
practice-management: Practice management
  practice management, practice software, medical billing, insurance claims submission, treatment plan template, superbill, practice management software, clinic software, clinic management, medical coding, revenue cycle management, insurance eligibility check, dental software, treatment planning, veterinary software, prior authorisation, prior authorization, claim submission, medical scheduling, clinic management software
  > (diary|appointments|bookings) (notes|records|and notes|and records|and|patients) (and|in) (billing|bills|invoices|records), less time on (paperwork|admin) and more (with|on|for) patients
insurance-billing: Direct billing
  direct billing to insurers, direct billing, cashless treatment, direct settlement, reimbursed by health insurance, all insurances accepted, accepts insurance
  ? covered by insurance, insurance accepted
  > ~accept (all|most|all major|your) insurance, (paid|covered|reimbursed) by (your|the|statutory|health|private) (insurer|insurance|health insurance|health insurers), we bill your insurer, in-network with
  > (insurer|insurance) pays (us|the clinic|the hospital|direct|directly), ~send the bill (straight|direct|directly) to your insurer, your insurer (pays|settles|covers) (it|us|the bill|everything|the lot), recognised by (all|every|most|major|all major) (insurers|health insurers)
  > recognized by (all|every|most|major|all major) (insurers|health insurers)
  > we (deal|settle) (directly|direct) with your insurer, we invoice your insurer
clinical-trials: Clinical studies
  ePRO, electronic data capture, eConsent, patient recruitment, decentralised trial, decentralized clinical trial
  ? clinical trial, clinical study, randomised controlled trial, clinical research
  > (new|promising) treatments before they, ~recruit (patients|participants) for (your|a|trials|studies|clinical)
vet-care: Animal health
  veterinary care, emergency vet, microchipping, vet consultation, dog grooming, pet boarding, dog walking, pet sitting, doggy day care, cattery, online vet, pet grooming, dog training, puppy class, flea treatment, video vet, house sitting, dog daycare, pet hotel, out-of-hours vet, neutering, dog walker, pet sitter, 24-hour vet
  ? kennel
  > ~look after your (dog|cat|rabbit|horse|pet|pets|four-legged), ~walk (your|the) dog (while|when|for), ~groom your (dog|cat|poodle), ~treat (cats|dogs|horses|rabbits|your dog|your cat|guinea pigs)
patient-communication: Patient messaging
  patient messaging, recall system, patient recall, recall reminder, patient engagement, patient reminder, check-up reminder
  ? patient survey, patient feedback
  > ~write to (patients|every patient) (at once|before|after|when|with)
nutrition-advice: Nutrition advice
  nutrition plan, dietitian, meal plan, nutrition coaching, diet plan, calorie tracking, macro tracking, nutritionist, personalised nutrition, calorie counter, weight loss programme, weight loss program, meal planner, meal planning, food diary, personalised meal plan, nutritional advice, weight-loss injection, GLP-1
  ? weight management
  > ~count (calories|your calories|macros), ~photograph your (meal|plate|lunch|dinner) and, a (dietitian|nutritionist) (plans|looks|writes|helps|who|answers|checks)
medical-specialties: Free choice of doctor
  free choice of doctor, choice of consultant, consultant-led, chief physician treatment, female doctor, single room guarantee, private ward
  ? choice of hospital, specialist network
  > ~choose your (own|consultant|doctor|surgeon|hospital|midwife) (doctor|consultant|surgeon|hospital|and|yourself|from)
sleep-stress: Meditation and sleep
  guided meditation, sleep programme, mindfulness course, meditation app, sleep sounds, sleep story, sleep program, mindfulness exercise, mood tracking, mood tracker, sleep coaching, sleep stories, breathwork
  ? breathing exercise, meditation, mindfulness
  > ~fall asleep (to|faster|with|more|in|sooner), ten minutes of (calm|quiet|stillness|silence|breathing), ~calm your (mind|nerves|thoughts|breathing)
`);
