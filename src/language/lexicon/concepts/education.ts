import { concepts } from './concept-list.js';

/** Courses, schools and learning software. */
export const education = concepts(`
*learning: Learning
  e-learning, online learning, online course, learning platform, digital learning, learning content, training platform, online education
  > ~learn (online|at home|from home)
lms: Learning management < learning
  learning management system, LMS, course management, course platform, virtual learning environment, learning management, training management system, LXP, learning experience platform
  > ~assign (courses|training|a course|modules) to (teams|staff|employees|new starters|learners), who has (finished|completed|passed) (which|their|each) (course|training|module), ~put your (courses|training|classes) online, ~run your (courses|training|academy) online
course-builder: Course authoring < learning
  course builder, authoring tool, course creator, course authoring, interactive lesson, SCORM export, SCORM import, SCORM, xAPI, course creation tool, e-learning authoring, lesson builder, SCORM-compliant, AI course builder, course editor
  > ~turn (slides|your slides|a PowerPoint|documents|your knowledge|what you know) into a (course|lesson), ~build (your own|your first) (course|courses|lesson|lessons), ~create (your own|your first) (course|courses|lesson|lessons), ~drag (lessons|videos|quizzes|modules) into
self-paced-learning: Self-paced courses < learning
  self-paced, self-paced course, on-demand course, lesson library, self-paced learning, on-demand class, on-demand lesson, recorded lesson, pre-recorded lesson, learn at your own pace, video lesson, on-demand video
  > at your own pace, ~learn (whenever|at any time|any time|when you like)
  > ~study (when|whenever) (you like|you want|you have time|the children are asleep|the kids are asleep), ~learn (on the train|on the bus|in your lunch break|in your pyjamas), no fixed (timetable|class times|lesson times|start date|start dates)
  > ~start (a|any|the|your) course (any day|whenever you like|any time|at any time)
live-classes: Live classes < learning
  live class, live online class, live lesson, virtual classroom, live seminar, live tutoring, live webinar lesson, live instruction, live online lesson, live-streamed class, live online course, live Q&A, instructor-led training, real-time class, instructor-led course, live lecture, live workshop
  ? live session
  > ~ask (the|your) (teacher|tutor|lecturer|instructor) (live|in real time|on the spot), (lessons|classes|lectures|seminars|workshops) live (by video|on Zoom|on screen|from our studio), (teacher|tutor|instructor) (sees|hears|watches|corrects) you live, ~join the class (live|from home|by video)
class-recordings: Class recordings < learning
  lesson recording, recorded session, class recording, recorded lecture, session replay for learners, lecture capture, lecture recording
  > ~watch [the] (recording|replay|lesson|lecture|session) (later|again|afterwards|at any time), missed a (class|lesson|session), ~catch up on missed (classes|lessons)
  > every (lesson|class|lecture|session) is recorded, (rewatch|replay|rewind) (any|every|the|each) (lesson|class|lecture|session), ~miss a (lesson|class|lecture) and (watch|catch|see|replay)
one-to-one-tutoring: One-to-one tutoring < learning
  one-to-one tutoring, private tutor, private lesson, one-to-one lesson, individual coaching, 1-to-1 tutoring, one-on-one tutoring, private tuition, homework help, online tutoring, one-to-one tuition, online tutor, exam preparation, individual lesson, one-on-one lesson, 1-to-1 lesson, personal tutor, tutoring
  > one (teacher|tutor) (and|per|for|to) one (pupil|student|child|learner), (tutor|teacher) (just for|all to) (you|yourself|your child|your daughter|your son), just you and (a|your|the) (teacher|tutor|instructor)
small-groups: Small groups < learning
  small group class, small class size, maximum class size, small group lesson, small-group tuition, small group training
  ? small groups
  > no more than # (students|learners|participants|pupils|people|children) (per|in|a|to), (at most|up to|maximum|max) # (students|learners|pupils|participants|children) (per|in|a)
  > never more than # (students|pupils|learners|children|participants) [in|per|to], # (students|pupils|learners|participants|children) (per|to a|in a|in each) (class|group|teacher|lesson|course), classes of (no more than|at most|up to) #, a teacher for every # (children|pupils|students)
quizzes: Quizzes and tests < learning
  quiz, quizzes, multiple-choice test, knowledge check, online test, mock exam, practice test, placement test, self-assessment test, knowledge test, online exam, test builder, end-of-unit test, quiz builder, mock test, question pool, flash card, exam simulator, practice exam, assessment tool, past paper
  ? question bank, practice question
  > ~test (what you have learned|your knowledge|their knowledge|what they have learned), ~practise with (real|past|old|exam) (questions|papers|exams), ~practice with (real|past|old|exam) (questions|papers|exams), # (practice|exam|mock|multiple-choice) (questions|tests|exams|papers)
auto-grading: Automatic grading < quizzes
  automatic grading, auto-grading, automatic marking, auto-marking, AI grading, automated grading, instant feedback on answers, AI marking, automated marking, automatically graded, instant grading, autograded
  > ~mark (themselves|itself|tests|homework|essays), (marked|graded) (automatically|for you|instantly), ~grade (essays|tests|homework|assignments) (automatically|for you)
  > (essays|tests|homework|quizzes|exams|assignments) (that mark|mark|grade|that grade) themselves, (marked|graded) (in seconds|overnight|by the time|the moment|before you|as soon as), no more (marking|grading) (at|until|on) (the kitchen table|midnight|Sunday|Sundays|weekends)
  > (machine|AI|software|computer) (marks|grades) (the|your|every), ~hand in an (essay|assignment) and get a (mark|grade)
proctoring: Exam supervision < quizzes
  proctoring, online proctoring, exam supervision, remote proctoring, proctored exam, lockdown browser, AI proctoring, remote invigilation, invigilation, live proctoring, exam security, secure browser
  > ~watch (exams|the exam|candidates) (by|through|via|over) (webcam|camera), ~sit (the|your|an) exam (at|from) (home|your kitchen table|your desk), ~catch (cheats|cheating|cheaters), (cheating|cheats) (is|are|gets|get) (spotted|caught|noticed|flagged)
  > ~take (the|your|an) exam (at|from) (home|your kitchen table|your desk)
  > ~sit (the|your|an) exam (by|with|in front of|over) [a|your] webcam
plagiarism-check: Plagiarism checks
  plagiarism check, plagiarism detection, plagiarism checker, similarity check, AI text detection, originality check, AI detection, AI content detection, similarity report, plagiarism scan
  > ~spot (copied|copy-pasted|plagiarised|plagiarized|AI-written) (text|essays|work|passages|homework), (copied|borrowed|stolen) (sentences|passages|essays|paragraphs) (are|get) (found|flagged|highlighted|spotted|marked)
assignments: Assignments and grade books < learning
  grade book, rubric, assignment submission, peer review of assignments, homework assignment, homework submission, peer assessment, digital gradebook, homework management, electronic class register, digital class register, marking rubric, class register, digital report card, e-portfolio
  ? report card
  > ~hand in (homework|assignments|coursework|essays|your homework|your essay) (online|in the app|as a photo), ~set (homework|assignments|coursework) (online|in the app|for the class), (marks|grades) (go|land) (straight into|in the) (gradebook|mark book|report)
completion-certificates: Certificates of completion < learning
  certificate of completion, course certificate, completion certificate, digital badge, certificate of attendance, accredited certificate, shareable certificate, digital certificate, open badge, attendance certificate, LinkedIn certificate, certificate of participation, verified certificate, digital credential
  ? professional certificate
  > ~earn a certificate, ~receive a certificate, ~get a certificate, certificate at the end, certificate on completion, ~finish with a certificate
  > a certificate (when|once|after|as soon as) you (finish|pass|complete), a certificate to (hang|frame|show|print|share), ~add (it|the certificate|your certificate) to (your LinkedIn|LinkedIn|your CV), ~print (a|your|the) certificate
accredited-degrees: Recognized qualifications < learning
  accredited course, accredited degree, recognised qualification, CPD points, CPD credit, university credit, ECTS credit, state-recognised, accredited programme, recognized qualification, accredited program, CPD-accredited, ECTS, bachelor's degree, master's degree, Ofqual-regulated, continuing education credit, officially recognised qualification, degree programme, online degree, CEU, academic credit, recognised certificate, state-accredited, nationally recognised
  ? MBA, apprenticeship
  > (counts|count) towards (a|your|the) (degree|diploma|bachelor's|master's|qualification|CPD|apprenticeship), recognised by (universities|the state|the ministry|every university|Ofqual|the chamber), recognized by (universities|the state|the ministry|every university)
  > ~earn (a|your) (degree|diploma|bachelor's|master's) (online|from home|alongside|while you), a (degree|diploma|qualification) (universities|employers) (recognise|accept|respect|recognize)
progress-tracking: Progress tracking < learning
  progress tracking, learner progress, learning analytics, student progress report, learning progress, learner report, progress dashboard, learner dashboard, student dashboard, completion tracking, course analytics, learner analytics, student analytics, course progress
  ? progress report, training record
  > ~track (your|their|each|every) (progress|learning), ~follow (your|their|your child's) progress
  > ~see how (your child|each pupil|each learner|every learner|your class) (is doing|is getting on), how far (your child|each pupil|each learner|every learner|each student) (is|has come), who is (falling|lagging) behind, what (you|they|your child) (have|has) (mastered|already learned|learned so far)
adaptive-learning: Adaptive learning < learning
  adaptive learning, personalised learning path, personalized learning path, learning path, adaptive test, individual learning plan, personalised curriculum, personalised learning, personalized learning, adaptive practice, spaced repetition, AI tutor, adaptive assessment, personalised study plan, personalised lesson plan, study plan, learning journey, custom learning path
  > ~adapt to (each|every|your|the) (learner|student|level|child|pace|learner's|student's)
  > (questions|exercises|tasks|lessons) (get|become|grow) (harder|easier) (as|when|with|if), skips what you already know, ~repeat what you (get wrong|got wrong|keep forgetting|find hard), (every|each) (learner|pupil|student) (gets|follows|takes) their own (path|route|plan|questions)
learner-community: Learner community < learning
  discussion forum for learners, cohort-based course, alumni network, cohort-based, alumni community, peer learning, learner community, learning community, study buddy, mentoring programme, mentoring program, mentorship programme, mentorship program, one-to-one mentoring
  ? study group, discussion board, alumni
  > ~learn (with|alongside) (classmates|peers|fellow learners|fellow students), ~meet (fellow|other) (learners|students), (fellow|other) (students|learners) (help|answer|cheer|read)
course-catalog: Course catalog < learning
  course library, course catalogue, course catalog, unlimited course access, content library for training, ready-made course, all-course access, off-the-shelf course, unlimited courses, full course library, training library
  > # (courses|lessons|classes|modules|video lessons|tutorials) (on|in|to|from|for|available)
  > a new (course|lesson|class) every (week|month|day), (hundreds|thousands|dozens) of (courses|lessons|classes|tutorials), ~take (every|any|as many|all our|all the) (course|courses) (as you|you like|you want|for one)
lifetime-course-access: Lifetime course access < learning
  lifetime access to courses, unlimited course repeat, forever access
  > access (for life|forever|never expires) [to], yours (forever|for life), (keep|have) access (forever|for life)
  > the (course|lessons|videos) (is|are|stays|stay|remain|remains) yours, (course|courses|lessons) that never (expire|expires|close|closes), ~come back to (the course|the lessons) (years later|for years|whenever)
language-courses: Language learning < learning
  language course, language class, conversation practice, native-speaking teacher, pronunciation practice, native-speaker teacher, language lesson, vocabulary trainer, IELTS preparation, TOEFL preparation, conversation class, native teacher, native-speaking tutor, language exchange, CEFR level, business English, TOEFL, IELTS, speech recognition for pronunciation, pronunciation feedback, language tandem
  > ~learn (Spanish|English|French|German|Italian|Japanese|Portuguese|Welsh|Chinese|Mandarin|a language|Polish|Dutch|Swedish|Arabic|Korean), ~speak (Spanish|French|German|Italian|Japanese|Portuguese|English) (from day one|like a native|like a local|in three|before the summer|with native)
  > ~order (a coffee|coffee|tapas|dinner) in (Spanish|French|Italian|German|Portuguese), ~chat with native (speakers|speaker)
job-guarantee: Job guarantee
  job guarantee, job placement guarantee, career service, guaranteed interview, exam pass guarantee, pass guarantee, grade guarantee, careers service, job placement, guaranteed job interview, income share agreement, job support, job placement support, exam pass rate
  ? placement rate, pass rate
  > (pass|job|degree|certificate) or your money back, # % (of our|of) (graduates|students|learners) (find|get|pass|work|land), # % pass rate, until you pass
  > ~pay (only|nothing until) (when|once|you) (have|get|land|find) (a|you a) job, we find you (a job|your first job|a position), ~pass first time or
school-communication: School and parent communication
  parent app, parent communication, school messaging, absence report by parents, parents' evening booking, parent-teacher communication, kindergarten app, parent messaging, school communication, parent notification, parent-teacher conference, sick note by app, nursery app, daycare app, childcare app
  ? school app
  > ~tell (all parents|every parent|the parents|families) (at once|in one message|what|when), ~report (your child|a child) (ill|sick|absent), ~call (your child|a child) in sick, (parents|families) (see|read|know|hear) what (happened at school|the homework is|their child)
  > no more (crumpled letters|letters at the bottom|notes in the schoolbag|paper letters home)
student-information-system: Student administration
  student information system, school management, enrolment management, admissions management, timetable planning, school management software, school admin software, timetabling, campus management, admission management, substitute planning, cover planning, course registration, timetable software, school information system, fee collection for schools, exam management
  ? student database, student records
  > ~enrol (pupils|students|children) online, ~take the register (on|in|with), ~build the timetable, ~manage (enrolments|admissions|timetables|pupil records|student records|registers)
childcare: Childcare
  childcare, nursery place, after-school care, babysitter, holiday camp, after-school club, daycare place, breakfast club, holiday club, emergency childcare, wraparound care, summer camp, day nursery, forest school, crèche, backup childcare
  ? nanny, day care, nursery, kindergarten, au pair, preschool
  > ~look after (your|the) (children|child|kids|little ones)
  > ~look after (toddlers|babies|two-year-olds), ~drop (the kids|the children|your child|your little one) off (at|before|early), (babies|toddlers|children) (from|aged|as young as) (three months|six months|# months|# weeks)
daily-child-reports: Daily reports for parents
  daily report for parents, photo updates for parents, sleep and meal log, nappy log, daily diary for parents, learning journal, daily sheet, child development record, observation and assessment, photo update, nap log, daily photo
  ? portfolio for each child
  > photos (of your child|throughout the day|during the day|every day), see how your child's day
  > what (your child|your little one|the little ones) (ate|had for lunch|did today|learned today), (see|know) (when|how long|what|how) (your child|your little one|your baby) (slept|ate|napped|played), a photo (from|of) your (child's|little one's) day
settling-in: Settling-in and trial days
  settling-in session, trial day, taster day, taster session, trial lesson, open day, settling-in period, taster lesson, free taster, free first lesson, trial morning, introductory lesson
  > first (lesson|session|class|visit|hour) [is] (free|on us|is on us)
  > ~try a (lesson|class) (free|for free|first|without paying|for nothing), ~come for a (trial|taster) (lesson|class|session|day), ~stay with your child (for the first|until), first (lesson|class|training) costs (nothing|you nothing)
scholarships: Scholarships
  scholarship, bursary, bursaries, means-tested fee, tuition waiver, student loan funding, education voucher, funded course, government-funded course, tuition assistance, fully funded place, Bildungsgutschein, tuition-free, fee waiver, funded place, government-funded hours, free childcare hours
  ? government-funded
  > (we|state|government) (pays|pay|covers|cover) (the|your|half the) (tuition|course fees|fees|tuition fees), (we|state|government) (pays|pay|covers|cover) (all|half your) (tuition|course fees|fees|tuition fees)
  > (fund|trust) (pays|pay|covers|cover) (the|your|half the|all|half your) (tuition|course fees|fees|tuition fees), ~study (for free|without paying|for nothing|free of charge), (tuition|tuition fees|course fees) (paid|covered|waived)
exam-centers: Exam centers
  exam centre, exam fee included, exam center, exam voucher, testing center, exam fees included, official test centre, exam retake, free retake, free resit
  ? test centre, exam registration
  > ~sit (the|your|any) (exam|exams|test) (with us|in one of our|at one of our|at our), ~resit (for free|free|free of charge), ~take the (exam|test) (with us|in one of our|at one of our|at our), exam fee is included
  > ~book (your|the|an) (exam|test) (with us|online)
study-materials: Course materials
  learning material, printed course material, downloadable worksheet, teaching material, course book, lesson notes, teaching resource
  ? course material, lecture notes, textbook included, study material, lesson plan, study guide
  > (books|textbooks|worksheets|workbooks|handouts) are included, ~download (the|all|every|your) (slides|worksheets|handouts|exercises|scripts), (worksheets|handouts|workbooks) (to|you can) (print|download|keep)
interactive-whiteboard-class: Classroom technology
  interactive whiteboard, classroom response system, coding lab, virtual lab, smart board, virtual laboratory, digital classroom, computer lab, classroom management software, screen control for teachers, STEM kit, classroom tablets, lab simulation
  ? student device
  > ~see every (pupil's|student's) screen, ~lock (pupils'|students') (screens|tablets|devices), (pupils|students) (answer|vote|write) on their (tablets|devices|tablet), a (tablet|laptop|Chromebook) for every (pupil|child|student)
driving-lessons: Driving lessons
  driving lesson, theory test, driving school, intensive driving course, driving instructor, automatic driving lesson, driving test, theory course, practical driving test, motorcycle licence, intensive course, driving simulator
  > ~pick (you|learners) up (from|at) (home|school|work|college) for your lesson, behind the wheel (from day one|on day one|in the first lesson|on the first day)
`);
