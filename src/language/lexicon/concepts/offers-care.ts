import { concepts } from './concept-list.js';

/** Homes, children, animals and farewells. */
export const offersCare = concepts(`
custom-prosthetics: Custom prosthetics
  custom prosthetics
3d-printed-prosthesis: 3D-printed prosthesis
  3D-printed prosthesis
running-gait-lab: Running gait lab < body-analysis
  running gait lab
dementia-care-at-home: Dementia care at home < elderly-care, home-visits
  dementia care at home, palliative care at home
night-sitting-service: Night sitting service
  night sitting service
memory-garden: Memory garden
  memory garden
dementia-village: Dementia village
  dementia village
sensory-room: Sensory room
  sensory room, care home cinema room
in-house-hairdresser-for-residents: In-house hairdresser for residents
  in-house hairdresser for residents, resident pets welcome
couples-suite: Couples' suite
  couples' suite
adult-day-centre: Adult day centre
  adult day centre
dementia-day-club: Dementia day club
  dementia day club, lunch club for seniors
day-care-for-the-elderly: Day care for the elderly
  day care for the elderly
hot-meals-brought-home: Hot meals brought home < home-nurse
  hot meals brought home
shopping-service-for-seniors: Shopping service for seniors
  shopping service for seniors, handyman service for seniors
befriending-service: Befriending service
  befriending service
webcam-for-parents: Webcam for parents
  webcam for parents, live webcam for parents, kennel webcam, pet webcam
  > ~watch your (child|dog|cat|pet) live
nursery-cameras: Nursery cameras
  nursery cameras
overnight-childcare: Overnight childcare < childcare
  overnight childcare, weekend childcare, drop-in childcare
on-site-creche: On-site creche
  on-site creche, on-site crèche
workplace-nursery: Workplace nursery
  workplace nursery
babysitting-service: Babysitting service
  babysitting service, in-room babysitting
babysitter-on-request: Babysitter on request
  babysitter on request
night-nanny: Night nanny
  night nanny, nanny service
kids-club-with-supervision: Kids' club with supervision
  kids' club with supervision
school-bus-for-nursery-children: School bus for nursery children < childcare
  school bus for nursery children
montessori-classroom: Montessori classroom
  Montessori classroom
baby-swimming: Baby swimming
  baby swimming, baby sign class, baby yoga
nappies-included: Nappies included
  nappies included, cloth nappies
daily-nursery-report: Daily nursery report < daily-child-reports
  daily nursery report
nap-and-meal-log: Nap and meal log
  nap and meal log
dog-boarding: Dog boarding < vet-care
  dog boarding, cat boarding, dog walking service, home boarding for dogs
pet-taxi: Pet taxi < vet-care
  pet taxi
mobile-dog-grooming: Mobile dog grooming < vet-care
  mobile dog grooming, cat grooming, self-service dog wash
puppy-s-first-groom: Puppy's first groom
  puppy's first groom
pet-health-plan: Pet health plan
  pet health plan, pet wellness plan
puppy-package: Puppy package
  puppy package, kitten package
unlimited-vet-consultations: Unlimited vet consultations
  unlimited vet consultations, video vet consultation
keyhole-spay: Keyhole spay
  keyhole spay, laparoscopic spay
veterinary-oncology: Veterinary oncology
  veterinary oncology
canine-hydrotherapy: Canine hydrotherapy
  canine hydrotherapy
pet-mri: Pet MRI
  pet MRI, pet physiotherapy, pet cremation, pet blood bank
dog-rehab: Dog rehab
  dog rehab
equine-ambulance: Equine ambulance
  equine ambulance
dog-training-class: Dog training class < vet-care
  dog training class
residential-dog-training: Residential dog training
  residential dog training, agility course for dogs
behaviourist-consultation: Behaviourist consultation
  behaviourist consultation
woodland-burial: Woodland burial
  woodland burial
funeral-live-stream: Funeral live stream < funeral-service
  funeral live stream, home funeral
memorial-garden-plot: Memorial garden plot
  memorial garden plot, memorial website
horse-drawn-hearse: Horse-drawn hearse
  horse-drawn hearse
repatriation-of-the-deceased: Repatriation of the deceased
  repatriation of the deceased
ashes-into-diamonds: Ashes into diamonds
  ashes into diamonds
concussion-check: Concussion check
  concussion check
isokinetic-test: Isokinetic test < body-analysis
  isokinetic test
pitch-side-physio: Pitch-side physio
  pitch-side physio
`);
