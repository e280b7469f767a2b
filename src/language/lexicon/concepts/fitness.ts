import { concepts } from './concept-list.js';

/** Gyms, classes and sport. */
export const fitness = concepts(`
*gym: Gym
  gym, fitness studio, health club, gym membership, fitness club, gym software
class-booking: Class booking < online-booking
  class booking, class schedule, class timetable, book classes, course booking, class reservation, class scheduling, studio schedule, class calendar
  > ~book (a|your) (class|spot|place|course), ~reserve your spot
  > ~book (a|your) (bike|mat|reformer|spin bike), ~grab (a|your) (spot|place|mat|bike) in (the|a|your) (class|studio), ~drop out of a class, (see|find) (which|what) (classes|class) (are|is) on, spot in (the|a|any|every) class
group-classes: Group classes < gym
  group class, group fitness, yoga class, spinning class, Pilates class, fitness class, HIIT class, group exercise, indoor cycling, aerobics, spin class, dance class, boxing class, zumba, barre class, aqua fitness, reformer Pilates, circuit class, CrossFit, group workout, aqua aerobics, hot yoga
  ? bootcamp
  > (yoga|Pilates|spinning|boxing|HIIT|Zumba|barre) (every|each|on) (morning|evening|day|Monday|Tuesday|Wednesday|Thursday), ~sweat (together|with others|in a group), (spin|stretch|box|dance) (with|alongside) (an instructor|a class|others)
unlimited-classes: Unlimited classes < group-classes
  unlimited class, unlimited classes, unlimited training, unlimited class membership, all classes included, unlimited gym access, classes included
  > as many classes as you
  > every class (on|in) the (timetable|schedule), as many classes as (you|they), (spin|yoga|Pilates) as often as you, ~take (any|every|all the) (class|classes) you (like|want), no limit on classes
live-online-workouts: Live online workouts < gym
  live online workout, live-streamed workout, virtual class, online workout, home workout, live stream class, live workout, virtual workout, home workout video, online fitness class, workout streaming, live-streamed class at home
  > (~work out|~train|~exercise) (at home|from home|in your living room|from your living room) with (a|our|an|live), (instructor|trainer|coach) (on|sees you on|watches you on) (your|the) screen, (yoga|Pilates|class|classes|HIIT|workout|workouts) in your (living room|own living room|pyjamas), ~join (the|a|live) (class|classes) from (home|anywhere|your)
on-demand-workouts: On-demand workouts < gym
  on-demand workout, workout library, workout video, exercise library, exercise video, on-demand fitness, recorded workouts, video workout, on-demand yoga
  > # (workouts|exercises)
  > (workouts|classes|yoga) (to stream|on tap|you can stream|whenever you), (workout|workouts) for (every|any) (mood|level|day|muscle), (~stream|~play|~follow) (a|any|the) (workout|yoga session|yoga class|exercise video), # (minute|minutes) (workout|workouts|of yoga)
  > (workouts|classes|sessions) to stream (at|from|whenever|any)
personal-training: Personal training < gym
  personal trainer, personal training, personal training session, one-to-one training, PT session, online coaching for fitness, online personal training, 1-to-1 training, personal coaching, small group personal training
  > (trainer|coach) (all to|just for|of) (yourself|you|your own), one to one with (a|your|our) (trainer|coach), (trainer|coach) who (pushes|corrects|watches|counts), ~train with (a|your own) (coach|trainer), ~book (a|your) (trainer|coach)
  > (coach|trainer) (corrects|watches|counts|checks) your (squat|form|posture|technique|reps|lifts)
training-plans: Training plans < gym
  training plan, workout plan, personalised training plan, personalized workout, individual training plan, workout programme, workout program, marathon plan, personalised workout, AI workout plan, personal training plan, personalized training plan, personalised fitness plan, adaptive training plan, workout builder
  ? exercise plan
  > (plan|programme|program) for (your|the) (first|next) (marathon|5k|10k|triathlon|race|half marathon), (plan|programme|program) (built|written|made|drawn up) (around|for) your (goal|goals|body|week|level|fitness), what to (lift|train|run) (today|next|each day), tells you what to (lift|train|run), from (couch|sofa) to (5k|marathon|10k)
gym-equipment: Equipment < gym
  cardio equipment, strength equipment, cross trainer, resistance machine, cardio machine, weights area, squat rack, functional training area, free-weights area, power rack, boxing ring, climbing wall, bouldering
  ? free weights, treadmill, functional area, rowing machine, cardio area, latest equipment
  > (weights|dumbbells|barbells|racks|kettlebells|treadmills|rowers|bikes) (up to|and|for|in) (every|racks|treadmills|rowers|bikes|machines|dumbbells|kettlebells|barbells), (row|rows) of (treadmills|bikes|rowers|machines), never (wait|queue) for (a|the) (machine|treadmill|rack|bench), (room|floor) full of (weights|machines)
gym-induction: Induction < gym
  gym induction, free induction, initial consultation with trainer, gym introduction, trial training, free fitness assessment
  ? introductory session, fitness assessment, introductory training, fitness test
  > ~show you (how|round) (the|every|each) (machines|machine|gym|works|equipment), (trainer|coach|instructor) (shows you round|walks you through|shows you how), first (session|hour|workout) with a (trainer|coach), never (been to|set foot in) a gym
body-analysis: Body analysis < gym
  body composition analysis, body analysis, InBody scan, body fat measurement, lactate test, InBody, VO2 max test, posture analysis, body composition scan, DEXA scan, bioimpedance, gait analysis, running analysis
  ? body scan
  > how much (muscle|fat) (you|your body) (have|has|gained|lost|are), (muscle|fat|water) (and|versus|from) (fat|muscle|water|bone), (step|stand|hop) on the (scale|scales|scanner), what your body is made of, ~measure your (body fat|muscle|muscle mass|posture|VO2 max|lactate)
workout-tracking: Workout tracking
  workout tracking, fitness tracking, step counter, wearable sync, workout log, fitness tracker sync, exercise tracking, workout tracker, run tracking, step counting, heart rate zone, Garmin sync, Strava integration, activity tracking app, strength tracking, personal best tracking, pace tracking, calorie burn tracking, Strava sync
  ? activity tracker
  > (log|logs|count|counts|track|tracks|record|records) (every|each|your) (rep|reps|set|sets|lift|lifts|run|runs|step|steps|mile|miles|workout|workouts|swim|lap|laps), how (far|fast) you (ran|rode|swam|cycled|walked), every (rep|set|mile|lap) (counts|counted|counted for|is logged), your (personal best|personal bests|best lift|fastest mile)
gym-network: Access to all studios < gym
  multi-club access, all-club access, access to all studios, partner gym, multi-club membership, all-studio access, access to all clubs, nationwide gym access, multi-gym pass, national membership
  ? partner studio
  > train (in|at) (any|every|all) (club|clubs|studio|studios|gym|gyms|location|locations), ~access (all|every) (clubs|club|studios|studio|gyms|gym)
  > ~train (wherever|anywhere) (you|there is), one (membership|pass|card) (for|opens|gets|and) (every|all|any|#) (club|clubs|gym|gyms|studio|studios|door|doors), (every|any|all) (club|gym|studio|clubs|gyms|studios) in the (country|city|chain|group)
bring-a-friend: Bring a friend < gym
  bring a friend, friend pass, buddy pass, free guest pass, guest day pass, day pass to gym, guest passes, partner training
  ? guest pass, day pass
  > ~bring a friend (for free|free|along)
  > ~bring (a|your) (mate|buddy|sister|brother|partner|mum|friend along), friend (trains|comes|swims|works out|gets in) (free|for free|with you|for nothing|along), somebody (to train|to sweat|along) for free, plus one (trains|comes|for free)
courts-booking: Courts and pitches
  court booking, tennis court, padel court, squash court, football pitch hire, golf simulator, padel, badminton court, tee time, pitch hire, tennis court booking, padel court booking, court hire, sports hall hire, bowling lane
  ? driving range
  > ~book (a|the|your) (court|pitch|tee time|lane|squash court|tennis court|padel court|table), (court|pitch|lane) (is yours|to yourself|to yourselves) (for|at|on), (tennis|padel|squash|badminton|football|five-a-side) (under|with|at) (floodlights|friends|the|lunch)
sports-courses: Sports courses
  swimming lesson, kids' swimming course, martial arts class, climbing course, sports course, dance lesson, golf lesson, riding lesson, surf lesson, swim school, tennis lesson, sailing course, sailing licence, diving course, first aid course, swimming course, diving certification
  ? running club, tennis coaching
  > ~learn to (swim|dive|sail|ski|surf|climb|row|ride|skate|box|dance|fence|paddle), ~teach (you|your child|children|kids|adults|beginners) to (swim|dive|sail|ski|surf|climb|row|ride|skate|box|dance), (beginners|beginner) (course|courses|lessons) in (swimming|tennis|sailing|climbing|judo|karate|golf)
showers-lockers: Changing rooms < gym
  free lockers, drinks flat rate, towel service, towel hire, secure lockers, towels provided, day locker, drinks station
  ? changing room, hairdryer, locker room, private shower
  > (towel|towels) (waiting|provided|on us|is on us|are on us|included|at the door|free|washed), (lockers|locker|showers|hairdryers) (with|that|and) (a|your own|lock|hairdryers|showers|lockers|USB|towels), leave your (kit|bag|gear|towel) (in|at|with) (a|your|the|us) (locker|gym|club)
  > towels are (free|on us|included|provided)
women-only: Women-only area < gym
  women-only, ladies' area, women-only gym, women-only class, ladies-only, women's area, women-only area, women-only section, female-only
  > no men (allowed|in|here|at), (women|ladies) (train|only|swim|work out) (by|among|only|without) (themselves|men|women), (hours|classes|room|area|floor|section|evenings) for women [only]
tanning: Tanning and recovery < gym
  sunbed use, tanning bed, massage chair, cryotherapy, ice bath, hydro massage, compression boots, infrared therapy, red light therapy, solarium, cold plunge, float tank, oxygen therapy, IV drip
  ? recovery zone, recovery area
  > (ice|cold) (bath|plunge|tub) (after|for|at|and|when), (sweat|lie|sit|soak) (it out|down|back) (in|on|under) (the|a|infrared) (sauna|massage chair|red light|sunbed|ice bath)
health-insurance-subsidy: Subsidized courses
  subsidised course, prevention course, funded by health insurance, corporate fitness, company gym membership, employee fitness benefit, health insurance subsidy, corporate wellness, corporate membership, workplace wellness, corporate wellbeing, wellbeing programme, wellness programme, wellness program, gym allowance
  > your (employer|boss|insurer|health insurance) pays, (employer|employers|boss|company) (pays|pay|chips in) (for|towards) (the|your|their) (membership|gym|gym membership)
club-management: Club management software
  club management software, membership management, member check-in, gym management software, access turnstile, gym management, membership software, membership database, association software, member management software, membership administration, attendance check-in, digital membership card, member retention tool, league management, tournament management, team sports management, membership renewals
  ? membership card
  > who (has|has not|hasn't) paid (their|his|her) (dues|subs|membership|fees), (~collect|~chase) (membership|subs|dues|fees|members' fees), members (check themselves in|sign themselves up|let themselves in), ~run (your|a|the) (club|gym|society|association|studio|league) (from|in|on|without), (league|tournament|fixture) (tables|list|plan|draws|draw)
fitness-challenges: Challenges
  fitness challenge, step challenge, team challenge, leaderboard challenge, transformation programme, transformation challenge, 30-day challenge, virtual race
  ? weekly challenge, fitness community, activity challenge
  > (~challenge|~race|~beat|~compete with|~compete against) (your|a|the) (friends|colleagues|friend|other members|club|clubs|team|last), (steps|miles|workouts|kilometres|burpees) in (a|thirty|#|one) (month|week|days|day), top of the (leaderboard|league), who (runs|walks|climbs|burns|lifts) (the|most|more|further) (most|furthest|steps|miles)
`);
