import { concepts } from './concept-list.js';

/** Gyms, classes and sport. */
export const fitness = concepts(`
*gym: Gym
  gym, fitness studio, health club, gym membership, fitness club, gym software
class-booking: Class booking < online-booking
  class booking, class schedule, class timetable, book classes, course booking, class reservation, class scheduling, studio schedule, class calendar
  > ~book (a|your) (class|spot|place|course), ~reserve your spot
group-classes: Group classes < gym
  group class, group fitness, yoga class, spinning class, Pilates class, fitness class, HIIT class, group exercise, indoor cycling, aerobics, spin class, dance class, boxing class, zumba, barre class, aqua fitness, bootcamp, reformer Pilates, circuit class, CrossFit, group workout, aqua aerobics, hot yoga
unlimited-classes: Unlimited classes < group-classes
  unlimited class, unlimited classes, unlimited training, unlimited class membership, all classes included, unlimited gym access, classes included
  > as many classes as you
live-online-workouts: Live online workouts < gym
  live online workout, live-streamed workout, virtual class, online workout, home workout, live stream class, live workout, virtual workout, home workout video, online fitness class, workout streaming, live-streamed class at home
on-demand-workouts: On-demand workouts < gym
  on-demand workout, workout library, workout video, exercise library, exercise video, on-demand fitness, recorded workouts, video workout, on-demand yoga
  > # (workouts|exercises)
personal-training: Personal training < gym
  personal trainer, personal training, personal training session, one-to-one training, PT session, online coaching for fitness, online personal training, 1-to-1 training, personal coaching, small group personal training
training-plans: Training plans < gym
  training plan, workout plan, personalised training plan, personalized workout, exercise plan, individual training plan, workout programme, workout program, marathon plan, personalised workout, AI workout plan, personal training plan, personalized training plan, personalised fitness plan, adaptive training plan, workout builder
gym-equipment: Equipment < gym
  free weights, cardio equipment, treadmill, functional area, strength equipment, cross trainer, rowing machine, resistance machine, cardio machine, weights area, squat rack, functional training area, free-weights area, power rack, cardio area, boxing ring, climbing wall, latest equipment, bouldering
gym-induction: Induction < gym
  gym induction, free induction, introductory session, fitness assessment, initial consultation with trainer, gym introduction, trial training, introductory training, fitness test, free fitness assessment
body-analysis: Body analysis < gym
  body composition analysis, body analysis, InBody scan, body fat measurement, lactate test, InBody, body scan, VO2 max test, posture analysis, body composition scan, DEXA scan, bioimpedance, gait analysis, running analysis
workout-tracking: Workout tracking
  workout tracking, activity tracker, fitness tracking, step counter, wearable sync, workout log, fitness tracker sync, exercise tracking, workout tracker, run tracking, step counting, heart rate zone, Garmin sync, Strava integration, activity tracking app, strength tracking, personal best tracking, pace tracking, calorie burn tracking, Strava sync
gym-network: Access to all studios < gym
  multi-club access, all-club access, access to all studios, partner gym, multi-club membership, partner studio, all-studio access, access to all clubs, nationwide gym access, multi-gym pass, national membership
  > train (in|at) (any|every|all) (club|clubs|studio|studios|gym|gyms|location|locations), ~access (all|every) (clubs|club|studios|studio|gyms|gym)
bring-a-friend: Bring a friend < gym
  bring a friend, guest pass, friend pass, buddy pass, free guest pass, day pass, guest day pass, day pass to gym, guest passes, partner training
  > ~bring a friend (for free|free|along)
courts-booking: Courts and pitches
  court booking, tennis court, padel court, squash court, football pitch hire, golf simulator, padel, badminton court, tee time, pitch hire, driving range, tennis court booking, padel court booking, court hire, sports hall hire, bowling lane
sports-courses: Sports courses
  swimming lesson, kids' swimming course, martial arts class, climbing course, sports course, dance lesson, golf lesson, riding lesson, surf lesson, swim school, tennis lesson, sailing course, sailing licence, diving course, first aid course, running club, swimming course, tennis coaching, diving certification
showers-lockers: Changing rooms < gym
  changing room, free lockers, drinks flat rate, towel service, towel hire, secure lockers, hairdryer, locker room, towels provided, day locker, private shower, drinks station
women-only: Women-only area < gym
  women-only, ladies' area, women-only gym, women-only class, ladies-only, women's area, women-only area, women-only section, female-only
tanning: Tanning and recovery < gym
  sunbed use, tanning bed, massage chair, cryotherapy, ice bath, recovery zone, hydro massage, compression boots, infrared therapy, red light therapy, solarium, recovery area, cold plunge, float tank, oxygen therapy, IV drip
health-insurance-subsidy: Subsidized courses
  subsidised course, prevention course, funded by health insurance, corporate fitness, company gym membership, employee fitness benefit, health insurance subsidy, corporate wellness, corporate membership, workplace wellness, corporate wellbeing, wellbeing programme, wellness programme, wellness program, gym allowance
club-management: Club management software
  club management software, membership management, member check-in, gym management software, access turnstile, gym management, membership software, membership database, association software, member management software, membership administration, attendance check-in, membership card, digital membership card, member retention tool, league management, tournament management, team sports management, membership renewals
fitness-challenges: Challenges
  fitness challenge, step challenge, team challenge, leaderboard challenge, transformation programme, transformation challenge, 30-day challenge, virtual race, weekly challenge, fitness community, activity challenge
`);
