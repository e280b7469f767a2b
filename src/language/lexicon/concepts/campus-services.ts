import { concepts } from './concept-list.js';

/** What schools, universities, course makers and nurseries offer around the lessons. */
export const campusServices = concepts(`
career-services: Careers help
  career services, career coach, interview practice, mock interviews, job board for graduates
  ? hiring partners
  > ~help (you|students|graduates|learners) (find|land|get) (a|your|their) first job, ~polish your (CV|résumé|resume|cover letter), ~practise (job interviews|interviews), ~practice (job interviews|interviews), ~introduce (graduates|students) to (employers|companies|recruiters), (employers|recruiters) (recruit|hire) (straight|directly) from (the|our) (course|campus|class)
  > (find|land|get) (your|their) first (job|position|role)
internships: Internships and placements
  internship placement, industry placement, placement year, work placement, paid internship, guaranteed internship
  > (year|semester|term|six months|three months|summer) in (industry|a company|a firm|a real company), paid (placement|year in industry|work experience), ~find you (a|an) (placement|internship|work placement), (placement|internship) with (a|one) (local|partner|real) (employer|company|firm)
study-abroad: Study abroad
  study abroad, semester abroad, Erasmus exchange, summer school
  ? exchange programme, exchange program
  > (term|semester|year) (in Berlin|in Paris|in Madrid|in Tokyo|in another country|at a partner university|overseas), ~study (in another country|at a partner university|in two countries), partner (universities|colleges|schools) (in|abroad|around|across), ~spend a (term|semester|year) abroad
student-housing: Student housing
  student accommodation, hall of residence, halls of residence, dormitory, student housing, homestay, host family, guaranteed accommodation
  > room (on|near) campus, room of (your|their) own (on campus|in hall|in halls), ~live on campus, with a host family, (bed|room) for (every|all) (first-year|first-years|fresher|freshers)
library-access: Library
  library access, e-library, 24-hour library, study rooms, online library, laptop loan, laptop loans
  > ~borrow (books|e-books|a laptop|laptops) (from the library|for the day|for free|from our library), library [is] open (all night|until midnight|day and night|around the clock|24 hours), (journals|e-books) from (our|the) library, (quiet|group) study (room|space|spaces)
credit-transfer: Credits and recognition
  credit transfer, recognition of prior learning, ECTS credits, dual degree, double degree, micro-credential, microcredentials
  > (credits|points|modules|studies) (count|transfer|carry) (towards|toward|over to|to) (a|your|another) (degree|diploma|university|college|master), ~recognise your (previous|earlier|prior) (studies|learning|qualifications|experience), ~recognize your (previous|earlier|prior) (studies|learning|qualifications|experience), ~credit your (previous|earlier|prior) (studies|learning), two degrees in (one|four|five|three)
exam-preparation: Exam preparation
  exam prep, exam bootcamp
  ? past papers, practice tests
  > ~prepare (you|students|pupils|learners|your child) for (the|your|their|an|every) (exam|exams|test|finals|theory test|A levels|GCSEs|IELTS|TOEFL), (old|last year's) (exams|exam papers|exam questions), (mock|practice) (exams|exam|papers|questions), exams hold no (surprises|terrors|fears), ~sit a mock
pass-guarantee: Pass guarantee
  retake guarantee
  > ~guarantee (a|you) (pass|place|grade), or your next (attempt|course|exam) is free
  > pass or (your money back|you pay nothing|pay nothing|repeat|we refund|come back free|retake free), if you fail (you repeat|you retake|we refund|the next|come back), fail and (repeat|retake|the next one is free|we refund|you repeat)
mentoring: Mentors and tutors
  personal mentor, one-to-one mentor, study coach, teaching assistant support, office hours with, peer mentoring
  > mentor from (the|your) (industry|field|profession), ~pair you with (a|an) (mentor|coach|senior|experienced), (mentor|coach|tutor) of your own, somebody who has been there before, ~match (students|mentees|learners) with (mentors|a mentor|tutors)
homework-help: Homework help
  homework club, 24-hour tutor help, question answering by tutors, essay feedback, assignment feedback
  > stuck on (your|the|a|an) (homework|essay|exercise|assignment|equation), ~help (with|your child with|children with|them with) (homework|assignments|essays|their homework), (photograph|snap|take a photo of|take a picture of) the (exercise|sum|homework|equation|maths problem), (essay|essays|drafts|assignments) (back|corrected|marked) (by|within|in) (#|a day|an hour|tomorrow), tutor (answers|explains|helps) (at any hour|day and night|in minutes|within minutes)
  > (tutor|teacher) (is there|is awake|on hand|online) (day and night|around the clock|at any hour|all night)
virtual-labs: Labs
  virtual labs, hands-on lab, hands-on labs, VR classroom, simulation lab, coding sandbox in the browser, maker space
  > (experiments|labs) in the (browser|headset), ~practise on (real|simulated) (machines|servers|networks|patients), (virtual|simulated) (lab|laboratory|hospital|workshop|patient|ward), ~dissect a (frog|heart), (write|run) code in the browser
cohort-courses: Courses in a group
  evening course, weekend course, part-time bootcamp, live cohort
  > ~learn (with|in|alongside) a (small group|cohort|group of), (evenings and weekends|Saturdays) only, ~study (in the evening|in the evenings|at weekends|on weekends|after work|beside your job|alongside your job), classes (after work|in the evening|at weekends|on Saturdays)
scorm-lti: Course standards < lms
  course import, Common Cartridge
gamified-learning: Points and badges
  gamified learning, leaderboards, learning streaks, digital badges, open badges
  > ~earn (badges|stars|XP|experience points|trophies), ~collect (badges|stars|XP|trophies|stickers), ~keep your streak, (lessons|learning|maths|vocabulary) (feels|feel) like a game, ~climb the (leaderboard|league|leagues)
learning-paths: Learning paths
  learning paths, curriculum builder, skill tree, level test
  > which (course|lesson|module) to take next, what to (learn|study) next, from (beginner|zero|the basics|complete beginner|novice) to (expert|fluent|pro|mastery), courses (in the right order|that build on), ~skip what you already know
translation-of-courses: Courses in several languages
  course translation, translated subtitles, multilingual courses, dubbed lessons
  > (course|courses|lesson|lessons|lectures|modules) (dubbed|translated|subtitled) (in|into), (courses|lessons|lectures) in # languages, subtitles in # languages, ~learn in your (own|mother|native) (language|tongue), every (lesson|course|lecture|module) in # languages
speaking-practice: Speaking practice
  speech recognition feedback, speaking partner, native-speaker teachers, tandem partner
  ? native speakers
  > ~speak from (the first lesson|day one|lesson one), ~practise (your pronunciation|speaking|conversation), ~practice (your pronunciation|speaking|conversation), ~talk (with|to) native speakers, ~correct your (pronunciation|accent), how your (pronunciation|accent) sounds
parent-app: Parents informed < school-communication
  parents' app, absence notification
  > (parents|families|mums|dads|carers) (see|know|hear|follow|are told) (what|when|how|if) their (child|children|kids|son|daughter), what your (child|son|daughter|little one|kid|toddler) (did|ate|learned|learnt|is doing), how your (child|son|daughter|little one|kid) is (doing|getting on) (at school|at nursery|in class), (told|notified) when your (child|son|daughter) is (absent|late|missing)
school-meals: Meals
  school lunch, school meals, freshly cooked lunch, organic lunch, hot lunch, vegetarian lunch
  > (lunch|lunches|meals) (cooked|freshly made|prepared) (on site|in our own kitchen|from scratch) (for|every|each), (children|pupils|students|kids) (eat|get|have) [a] (hot|warm|fresh|freshly cooked|organic|vegetarian) (lunch|meal|dinner|lunches), no more (lunchboxes|lunch boxes|packed lunches), no packed lunch needed
school-transport: School bus
  school bus, school transport, bus tracking for parents, walking bus
  > bus (collects|picks up) (your|the|every) (child|children|pupils|kids), (minibus|bus) to and from (school|nursery), where the school bus is, ~take your (child|children|kids) to and from (school|nursery)
after-school: After school < childcare
  holiday care, Saturday club
  ? early drop-off, late pick-up
  > (looked after|cared for|care) until (#|six|seven) in the evening, (care|clubs|activities|childcare) (before|after) (school|lessons|the bell), (school holidays|half-term|summer holidays) [are] covered, when lessons (end|finish|are over) (we|the club|care)
forest-school: Outdoors and languages for children
  forest day, bilingual nursery, bilingual kindergarten, Montessori nursery, swimming lessons for children, music lessons
  ? football club
  > (days|mornings|morning|lessons|afternoons) [out] in the (forest|woods|wood), (grow up|play|learn|sing) (with|in) two languages, two languages from (the start|day one|the first day|birth), outside in all weathers
nursery-webcams: Watching in
  nursery webcam, live nursery camera, daily photos of your child, photos of your child every day
  > ~watch your (child|baby|little one|toddler) (play|playing|nap|sleep), (pictures|photos|photographs) of your (child|baby|little one|toddler) (every|each|during|throughout|from), (peek|look|check) in on your (child|baby|little one|toddler)
special-needs: Special needs
  special educational needs support, SEN support, dyslexia support, sign-language class, speech therapist at school, extra exam time
  > (support|help|extra time) for (pupils|children|students|learners) with (dyslexia|ADHD|autism|special|learning difficulties|disabilities|a disability), (extra time|reader|scribe|note-taker|sign-language interpreter) in (exams|lectures|class|lessons|every exam), (dyslexic|autistic|deaf|blind|disabled) (pupils|students|learners|children) (get|receive|have|are given)
student-finance: Paying for studies
  tuition instalments, interest-free tuition, pay after you are hired, deferred tuition, full scholarship
  > ~pay (tuition|your tuition|the tuition|your course|school fees) (in|monthly|over|later), (study|learn|train) now [and] pay (later|once|when), pay (nothing|us) until you (have|get|find|land) a job, (tuition|fees) spread over (the year|ten|twelve|#), share of your (salary|income) (once|until|when) you
admission-help: Admission
  admission advice, visa support for students, student visa help, university counselling, rolling admission
  ? application support
  > ~help (you|students|applicants) with (the|your|their) (application|applications|personal statement|student visa), ~read your (personal statement|motivation letter|application) before, ~get (you|students|your child) into (university|Oxford|Cambridge|medical school), ~apply (all year round|in any month|at any time of the year), ~review your (application|personal statement|portfolio)
alumni-network: Alumni
  alumni club, alumni mentoring, alumni events
  > (former|old) (students|pupils|classmates) (meet|mentor|help|open doors), (graduates|alumni) (stay in touch|meet|mentor|help|open doors), ~stay in touch with (your|former|old) (classmates|students|pupils|college friends)
cheating-detection: Cheating found
  AI-writing detection, AI detector, cheating detection, secure exam browser
  > (~catch|~spot|~detect) (cheats|cheaters|cheating|plagiarism|plagiarised|plagiarized|AI-written|ghostwritten|copied essays), whether (a|an|the) (essay|text|paper|homework|assignment) was (written|copied) by, written by (a machine|AI|a chatbot|ChatGPT|a bot) or (a human|a person|by a student), nobody (cheats|can cheat|copies), (essays|papers|submissions|assignments) (are|get) (checked|compared|screened) (for|against) (plagiarism|copying|the web|AI)
attendance-school: Attendance
  attendance register, automatic attendance, roll call app, timetable builder
  > ~take [the] (register|attendance|roll call) (on|in) (a tablet|your phone|the app|seconds|a minute|one tap), who is (missing from|absent from) (class|school|the class|lessons), (pupils|students|children) (tap|scan|check) (in|off) (with|at), (absences|absentees|lateness) (reported|sent|flagged|recorded) (to|at|in|automatically), ~build the [school] timetable
gradebook: Gradebook
  rubric grading, rubrics, markbook, grade predictions, at-risk student alerts
  ? early-warning system
  > ~mark (essays|homework|exams|assignments|exam papers) (in|with|on|online|faster), (grades|marks|scores) (add up|are worked out|are calculated|in one place), who is falling behind, (pupils|students|learners|children) (at risk|falling behind|who struggle|who are struggling), ~grade (against|with|by) (a|the|your|clear) (rubric|rubrics|criteria)
classroom-devices: Devices
  classroom device management, one-to-one iPads, iPad for every student, tablets for every pupil, loan laptop
  > (laptop|tablet|iPad|device|Chromebook) for every (pupil|student|child|learner|teacher), every (student|pupil|child|learner) (gets|has|receives|is given) (a|an|their own) (laptop|tablet|iPad|device|Chromebook), laptop to (keep|take home), ~lend (pupils|students|learners) (laptops|tablets|iPads|a laptop), see (every|each|all) (pupil's|student's) screen
  > (laptop|tablet|iPad|Chromebook) (yours|theirs) to keep
driving-extras: Driving school
  theory test app, pick-up from home for lessons, motorway training
  ? automatic cars
  > ~collect you from (home|school|work|college|your door) for (your|every|each|the) lesson, ~pick you up for (your|every|each) (lesson|driving lesson), ~practise for (the|your) theory test, (lessons|learn) in an automatic, ~pass your driving test
`);
