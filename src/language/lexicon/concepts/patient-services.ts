import { concepts } from './concept-list.js';

/** What clinics, practices, pharmacies and health apps do for patients. */
export const patientServices = concepts(`
second-opinion: Second opinion
  expert second opinion, tumour board, multidisciplinary review
  > another pair of eyes, a second (doctor|surgeon|specialist|expert) (looks|reads|reviews|checks), several specialists (discuss|look|around), before you (agree to|have) (surgery|an operation|the operation)
imaging: Imaging
  mammography, PET scan, 3D mammography, same-day imaging, open MRI, full-body MRI, whole-body MRI, full-body scan
  > (scan|scanned|X-ray|MRI) (the same day|without|on site|in house|today|within), pictures of your (knee|back|spine|heart|brain|lungs)
endoscopy: Endoscopy
  gastroscopy, capsule endoscopy
heart-check: Heart checks
  echocardiogram, heart check, 24-hour ECG, Holter monitor
  ? stress test
  > ~listen to your heart, ~check your heart, how (fit|healthy|strong) your heart is
cancer-screening: Screening
  mole mapping, bowel screening, cervical screening, prostate check, genetic screening
  > ~check your (moles|skin|breasts|prostate), ~catch (cancer|it) early, ~photograph your moles
minor-surgery: Minor surgery
  minor surgery, day surgery, outpatient surgery, robotic surgery, keyhole surgery, laser surgery, weight-loss surgery, hip replacement, knee replacement
  > home (the same|by the) (day|evening), in and out (the same|on the same|in a) day
travel-clinic: Travel clinic
  travel vaccinations, yellow fever vaccination, malaria tablets, altitude medicine
  > jabs (before|for) (your|the|a) (trip|holiday|journey|travels|tropics|travel), which (jabs|vaccinations|vaccines) you need
sexual-health: Sexual health
  sexual health clinic, contraception advice, coil fitting, emergency contraception, PrEP
  > ~fit (a|your) coil, ~test for (chlamydia|STIs|HIV|an STI), the morning-after pill
women-health: Women's health
  gynaecology, gynecology, water birth
  > ~see a (gynaecologist|gynecologist|midwife|woman doctor)
child-health: Children's health
  paediatrician, pediatrician, paediatrics, newborn check, children's clinic, baby clinic, child psychologist
  > ~check your (baby|newborn|child|toddler), ~see [a] (paediatrician|pediatrician|children's doctor), doctors (for|who) (children|little ones|babies|like children)
wound-care: Wound care
  wound care, sprain clinic, minor injuries unit, plaster cast
  ? stitches, accident and emergency
  > ~stitch (a|your|it|cuts|the), ~change (the|your) (dressing|dressings|bandage|plaster), (sprained|twisted|broken) (ankle|wrist|finger|arm)
emergency-room: Emergencies
  ambulance service, air ambulance, emergency doctor, out-of-hours doctor, out-of-hours care, rescue helicopter, air rescue
  ? emergency department, emergency room
  > on call (through|all) [the] night, (dentist|doctor|vet|nurse|midwife) is on call
  > (open|there|doctor|doctors) (at three in the morning|all night|when it can't wait|at any hour of the night), ~treat emergencies
rehabilitation: Rehabilitation
  rehab programme, rehab program, cardiac rehab, stroke rehabilitation
  > back on your feet after (a|your|an|surgery|the), ~relearn (to|how), after (a|your) (stroke|operation|knee operation|hip operation|heart attack)
pain-clinic: Pain treatments
  chiropractor, cortisone injections, spinal injections, pain clinic
  > without [back] pain again, ~treat (chronic|back|joint|nerve) pain, pain [at] its (source|root)
sports-medicine: Sports medicine
  sports medicine, performance diagnostics, concussion clinic, sports physio
  > ~measure your (lactate|VO2|oxygen|running|stride), back (on the pitch|in training|to training) (in|sooner|after|within)
group-therapy: Talking treatment
  EMDR, addiction treatment, ADHD assessment, autism assessment
  > ~get (an ADHD|an autism|your ADHD|a) (diagnosis|assessment), ~stop (drinking|gambling) (with|for)
inpatient-care: Beds
  inpatient care, private room in hospital, intensive care, hospice care, day care centre
  > ~stay overnight (on|in|at|after|for) (the|our|observation)
dialysis: Dialysis and infusions
  dialysis, home dialysis, infusion therapy, iron infusion, chemotherapy, radiotherapy, proton therapy, immunotherapy
  > dialysis (close|at|near|in|while)
dental-implants: Implants and crowns < dental-care
  crown in a day, same-day crowns, CEREC crown, dental bridge, All-on-4, bone grafting
  ? veneers
  > a [new] tooth in (a|one) day, (fixed|firm|new) teeth (in|on|again|that|for), a crown (while|in|within|the same|made)
orthodontics: Teeth straightened < dental-care
  clear aligners, retainers for teeth, orthodontist
  ? braces
  > ~straighten (your|crooked|teeth|children's), (crooked|gappy) teeth, (invisible|clear|see-through) (braces|aligners|trays)
teeth-whitening: Whitening and hygiene < dental-care
  airflow cleaning, professional tooth cleaning
  ? hygienist
  > ~whiten your teeth, # shades (whiter|lighter|brighter), ~scrape (and polish|off)
dental-sedation: Sedation < dental-care
  dental sedation, laughing gas, treatment under general anaesthetic, nervous patients programme
  > (asleep|sleep|doze) (during|through|while) (the|your|we) (treatment|dentist|filling|drill|work), (afraid|scared|frightened) of the (dentist|drill)
emergency-dental: Emergency dentist < dental-care
  same-day dental, weekend dentist, dentist on call
  > a dentist (on|at) (Sundays|Sunday|weekends|the weekend|night|Christmas)
laser-eye: Eyes < eye-care
  glaucoma test, varifocals, contact lens fitting, free eye test, contact lens subscription
  > ~throw away your glasses, without glasses (or|again|after|for|from), ~measure [the] pressure in your eyes
hair-skin: Skin and hair < cosmetic-treatments
  dermal fillers, acne clinic, scar treatment
  > ~clear [up] (acne|your skin|spots|blemishes), ~fade (scars|your scars|old scars)
pharmacy-services: Pharmacy services
  repeat prescriptions, pill packs, blister packs, night pharmacy, prescriptions by post
  > (tablets|pills|medicines) sorted (by|for|into), (chemist|pharmacist|pharmacy) (open|is there|answers) (at night|all night|until midnight|on Sundays)
sick-notes: Notes and forms
  sick leave certificate, driver medical, insurance medical
  > ~sign you off (work|sick)
doctor-chat: Chat with doctors < telehealth
  chat with a doctor, message your doctor, doctor by chat, text a doctor, photo consultation, dermatology by photo
  > ~message your (doctor|care team|nurse|GP|consultant), ~chat with (a|your) (doctor|nurse|GP|therapist)
  > ~write to (a|your) (doctor|GP|nurse|dermatologist|midwife), ~text (a|your) (doctor|GP|nurse|midwife|vet), ~send (a|us a|the doctor a) (photo|picture) of (your|the|a) (rash|mole|skin|spot|wound)
  > ~send (the doctor|us|your doctor) a (photo|picture) of (your|the) (rash|mole|skin|wound), the (doctor|GP|nurse|dermatologist) (replies|writes back)
results-in-app: Results and records
  results in the app, test results online, test results in the app, medical records online, download your records, record sharing, health record access
  > ~see your (results|test results|scans|records|X-rays), results (land|appear|arrive) in (the|your) app
  > (results|reports|findings|letters|scans|bloods) (on|in) your phone, ~look up your (results|records|letters|blood), your (results|records|test results|X-rays) (on|in|at) (your|the) (phone|app|fingertips), every (letter|result|report|scan) (in|on) (the|your|one) (app|phone|place)
  > ~zoom in on (your|the) (X-ray|scan), ~open (your|the) (X-ray|X-rays|scan|scans) (yourself|in|on|at)
proxy-access: Access for family
  carer access, dependants' accounts, children's profiles
  ? family access, family profiles
  > ~book for (your|the) (children|mother|father|parents|child|mum|dad|family), ~look after [your] (parents'|mother's|children's|family's) (appointments|health|records), one (account|login|app) for the whole family's
  > ~book for your (children|mother|father|parents|child|family)
wait-times: Waiting times
  live waiting times, real-time waiting times, emergency waiting times
  ? wait time, queue position
  > how long (you|you'll|you will|the|patients) (wait|have to wait|wait is|queue), ~wait at home (until|and)
patient-transport: Transport and interpreters
  patient transport, hospital transport, hospital taxi, interpreter in clinic, medical interpreter, free interpreter
  > ~drive you (to|home|back) (the|your|from) (clinic|hospital|appointment|practice|surgery), ~take you (to|home from) [the] (hospital|clinic|appointment), in (your|their) own language (at|with|by) (the|every)
cost-estimates-health: Cost estimates
  treatment plan with costs, direct billing with insurers, finance plans for treatment
  > know (what|how much) (it|your|the) [treatment|operation|implant|crown] (costs|will cost) before, ~tell you what it costs before
self-check-in-clinic: Check-in
  pre-visit forms, e-check-in
  > ~fill in (your|the|all) (forms|paperwork|history) (at home|before|on|from), (forms|paperwork|questionnaires) (done|filled in) before you (arrive|come), no (clipboard|clipboards|forms to fill in) (in|at) (the|reception|our)
chronic-care: Chronic illness
  diabetes management, asthma programme, COPD programme, hypertension programme, weight-loss injections, smoking cessation, diabetes prevention programme
  > ~live [well] with (diabetes|asthma|COPD|high blood pressure|arthritis), ~keep [your] (diabetes|asthma|blood pressure|blood sugar) (in check|under control|steady), ~give up smoking, ~stop smoking with, ~lose weight (with|under) (a|your|medical|injections|doctors|our)
wearables-import: Wearables < remote-monitoring
  glucose monitor integration, blood-pressure cuff sync, home monitoring kit, remote ECG
  > your (watch|wristband|ring|fitness tracker|scales) (talks|sends|shares|feeds|tells|measures|counts), (steps|sleep|heart rate|pulse) (from|straight from|off) your (watch|wrist|ring|phone|band), ~connect your (watch|scales|fitness tracker|Fitbit|Garmin|Apple Watch|blood pressure monitor)
ai-diagnosis: Diagnosis by software
  AI symptom check, AI radiology, AI-read scans, computer-aided detection
  > ~diagnose (you|your|itself|in), (AI|algorithm) (reads|checks) (your|every) (scan|scans|X-ray|X-rays)
  > ~photograph (a mole|your mole|a rash|the rash) and (know|learn|the app|get), (AI|computer|algorithm|software) (looks at|examines|checks|reads) (your|every|the) (skin|mole|moles|scan), (AI|computer|algorithm|software) (looks at|examines|checks|reads) (your|every|the) (scans|mammogram|X-ray)
health-outcomes: Cures promised
  pain-free treatment, painless treatment, lifetime guarantee on
  ? guaranteed results, cure rate, success rate, permanent results
  > (never|no) (pain|relapse|yo-yo) (again|ever), (cured|cure|heals|healed) (in|for good|forever|for ever|within|guaranteed), (works|work|works for) (every|# %|all) (patient|of patients|patients|time), (gone|free) for good
aftercare: Aftercare
  aftercare app, aftercare plan, follow-up call from a nurse, discharge planning, home exercise videos
  ? recovery plan, follow-up calls
  > ~call you the day after
vet-services: Animals < vet-care
  pet vaccination, vet on call, vet at home, animal hospital, pet dental care, pet passport
  > ~vaccinate (your|dogs|cats|pets|rabbits), ~chip (your|dogs|cats), ~neuter (your|cats|dogs)
care-assistance: Care at home < elderly-care
  visiting carers, dementia day care, companionship visits, personal care at home, care assessment
  > a [friendly] face (at|every|who) (your|the|day|visits), someone to (cook|shop|chat|drink tea) (with|and|for), (company|companionship) for (mum|dad|your|older|lonely)
maternity-extras: Birth
  family room on the ward, birthing pool, 4D scan, 4D ultrasound, home birth
  > ~give birth (in|at|with) (water|a pool|home|your|a|the), (partners|dads|fathers|your partner) (stay|stays|can stay|may stay|sleep|sleeps) (overnight|the night|with|too|on), ~see your baby (in|before)
hospital-comfort: Comfort
  open visiting hours, parents' bed, rooming-in, chef-cooked meals, TV at every bed
  ? visiting at any time
  > (visitors|family) (welcome|come|may come|at) (at any|any|whenever|all day|until), a bed for (mum|dad|a parent|the parent|parents), (parents|mum|dad) (sleep|sleeps|stay) (beside|next to|in the)
`);
