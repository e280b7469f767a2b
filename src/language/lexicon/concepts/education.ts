import { concepts } from './concept-list.js';

/** Courses, schools and learning software. */
export const education = concepts(`
*learning: Learning
  e-learning, online learning, online course, learning platform, digital learning, learning content, training platform, online education
  > ~learn (online|at home|from home)
lms: Learning management < learning
  learning management system, LMS, course management, course platform, virtual learning environment, learning management, training management system, LXP, learning experience platform
course-builder: Course authoring < learning
  course builder, authoring tool, course creator, course authoring, interactive lesson, SCORM export, SCORM import, SCORM, xAPI, course creation tool, e-learning authoring, lesson builder, SCORM-compliant, AI course builder, course editor
self-paced-learning: Self-paced courses < learning
  self-paced, self-paced course, on-demand course, lesson library, self-paced learning, on-demand class, on-demand lesson, recorded lesson, pre-recorded lesson, learn at your own pace, video lesson, on-demand video
  > at your own pace, ~learn (whenever|at any time|any time|when you like)
live-classes: Live classes < learning
  live class, live online class, live lesson, virtual classroom, live session, live seminar, live tutoring, live webinar lesson, live instruction, live online lesson, live-streamed class, live online course, live Q&A, instructor-led training, real-time class, instructor-led course, live lecture, live workshop
class-recordings: Class recordings < learning
  lesson recording, recorded session, class recording, recorded lecture, session replay for learners, lecture capture, lecture recording
  > ~watch [the] (recording|replay|lesson|lecture|session) (later|again|afterwards|at any time), missed a (class|lesson|session), ~catch up on missed (classes|lessons)
one-to-one-tutoring: One-to-one tutoring < learning
  one-to-one tutoring, private tutor, private lesson, one-to-one lesson, individual coaching, 1-to-1 tutoring, one-on-one tutoring, private tuition, homework help, online tutoring, one-to-one tuition, online tutor, exam preparation, individual lesson, one-on-one lesson, 1-to-1 lesson, personal tutor, tutoring
small-groups: Small groups < learning
  small group class, small class size, maximum class size, small group lesson, small-group tuition, small group training, small groups
  > no more than # (students|learners|participants|pupils|people|children) (per|in|a|to), (at most|up to|maximum|max) # (students|learners|pupils|participants|children) (per|in|a)
quizzes: Quizzes and tests < learning
  quiz, quizzes, question bank, multiple-choice test, knowledge check, online test, mock exam, practice test, placement test, self-assessment test, practice question, knowledge test, online exam, test builder, end-of-unit test, quiz builder, mock test, question pool, flash card, exam simulator, practice exam, assessment tool, past paper
auto-grading: Automatic grading < quizzes
  automatic grading, auto-grading, automatic marking, auto-marking, AI grading, automated grading, instant feedback on answers, AI marking, automated marking, automatically graded, instant grading, autograded
  > ~mark (themselves|itself|tests|homework|essays), (marked|graded) (automatically|for you|instantly), ~grade (essays|tests|homework|assignments) (automatically|for you)
proctoring: Exam supervision < quizzes
  proctoring, online proctoring, exam supervision, remote proctoring, proctored exam, lockdown browser, AI proctoring, remote invigilation, invigilation, live proctoring, exam security, secure browser
plagiarism-check: Plagiarism checks
  plagiarism check, plagiarism detection, plagiarism checker, similarity check, AI text detection, originality check, AI detection, AI content detection, similarity report, plagiarism scan
assignments: Assignments and grade books < learning
  grade book, rubric, assignment submission, peer review of assignments, homework assignment, homework submission, peer assessment, digital gradebook, homework management, electronic class register, report card, digital class register, marking rubric, class register, digital report card, e-portfolio
completion-certificates: Certificates of completion < learning
  certificate of completion, course certificate, completion certificate, digital badge, certificate of attendance, accredited certificate, shareable certificate, digital certificate, open badge, professional certificate, attendance certificate, LinkedIn certificate, certificate of participation, verified certificate, digital credential
  > ~earn a certificate, ~receive a certificate, ~get a certificate, certificate at the end, certificate on completion, ~finish with a certificate
accredited-degrees: Recognized qualifications < learning
  accredited course, accredited degree, recognised qualification, CPD points, CPD credit, university credit, ECTS credit, state-recognised, accredited programme, recognized qualification, accredited program, CPD-accredited, ECTS, bachelor's degree, master's degree, Ofqual-regulated, continuing education credit, officially recognised qualification, degree programme, online degree, CEU, MBA, academic credit, recognised certificate, state-accredited, nationally recognised, apprenticeship
progress-tracking: Progress tracking < learning
  progress tracking, learner progress, learning analytics, student progress report, learning progress, progress report, learner report, progress dashboard, learner dashboard, student dashboard, completion tracking, course analytics, training record, learner analytics, student analytics, course progress
  > ~track (your|their|each|every) (progress|learning), ~follow (your|their|your child's) progress
adaptive-learning: Adaptive learning < learning
  adaptive learning, personalised learning path, personalized learning path, learning path, adaptive test, individual learning plan, personalised curriculum, personalised learning, personalized learning, adaptive practice, spaced repetition, AI tutor, adaptive assessment, personalised study plan, personalised lesson plan, study plan, learning journey, custom learning path
  > ~adapt to (each|every|your|the) (learner|student|level|child|pace|learner's|student's)
learner-community: Learner community < learning
  study group, discussion forum for learners, cohort-based course, alumni network, cohort-based, discussion board, alumni community, peer learning, learner community, learning community, study buddy, mentoring programme, mentoring program, mentorship programme, mentorship program, one-to-one mentoring, alumni
course-catalog: Course catalog < learning
  course library, course catalogue, course catalog, unlimited course access, content library for training, ready-made course, all-course access, off-the-shelf course, unlimited courses, full course library, training library
  > # (courses|lessons|classes|modules|video lessons|tutorials) (on|in|to|from|for|available)
lifetime-course-access: Lifetime course access < learning
  lifetime access to courses, unlimited course repeat, forever access
  > access (for life|forever|never expires) [to], yours (forever|for life), (keep|have) access (forever|for life)
language-courses: Language learning < learning
  language course, language class, conversation practice, native-speaking teacher, pronunciation practice, native-speaker teacher, language lesson, vocabulary trainer, IELTS preparation, TOEFL preparation, conversation class, native teacher, native-speaking tutor, language exchange, CEFR level, business English, TOEFL, IELTS, speech recognition for pronunciation, pronunciation feedback, language tandem
job-guarantee: Job guarantee
  job guarantee, job placement guarantee, career service, placement rate, guaranteed interview, exam pass guarantee, pass guarantee, grade guarantee, pass rate, careers service, job placement, guaranteed job interview, income share agreement, job support, job placement support, exam pass rate
  > (pass|job|degree|certificate) or your money back, # % (of our|of) (graduates|students|learners) (find|get|pass|work|land), # % pass rate, until you pass
school-communication: School and parent communication
  parent app, parent communication, school messaging, absence report by parents, parents' evening booking, school app, parent-teacher communication, kindergarten app, parent messaging, school communication, parent notification, parent-teacher conference, sick note by app, nursery app, daycare app, childcare app
student-information-system: Student administration
  student information system, school management, enrolment management, admissions management, timetable planning, school management software, student database, school admin software, timetabling, campus management, admission management, substitute planning, cover planning, student records, course registration, timetable software, school information system, fee collection for schools, exam management
childcare: Childcare
  childcare, nursery place, after-school care, babysitter, nanny, holiday camp, after-school club, daycare place, breakfast club, holiday club, day care, nursery, kindergarten, emergency childcare, wraparound care, summer camp, day nursery, au pair, forest school, crèche, backup childcare, preschool
  > ~look after (your|the) (children|child|kids|little ones)
daily-child-reports: Daily reports for parents
  daily report for parents, photo updates for parents, sleep and meal log, nappy log, daily diary for parents, learning journal, daily sheet, child development record, observation and assessment, portfolio for each child, photo update, nap log, daily photo
  > photos (of your child|throughout the day|during the day|every day), see how your child's day
settling-in: Settling-in and trial days
  settling-in session, trial day, taster day, taster session, trial lesson, open day, settling-in period, taster lesson, free taster, free first lesson, trial morning, introductory lesson
  > first (lesson|session|class|visit|hour) [is] (free|on us|is on us)
scholarships: Scholarships
  scholarship, bursary, bursaries, means-tested fee, tuition waiver, student loan funding, education voucher, funded course, government-funded course, tuition assistance, government-funded, fully funded place, Bildungsgutschein, tuition-free, fee waiver, funded place, government-funded hours, free childcare hours
exam-centers: Exam centers
  exam centre, test centre, exam registration, exam fee included, exam center, exam voucher, testing center, exam fees included, official test centre, exam retake, free retake, free resit
study-materials: Course materials
  course material, lecture notes, textbook included, study material, learning material, printed course material, downloadable worksheet, lesson plan, teaching material, course book, study guide, lesson notes, teaching resource
interactive-whiteboard-class: Classroom technology
  interactive whiteboard, classroom response system, coding lab, virtual lab, smart board, virtual laboratory, digital classroom, computer lab, classroom management software, student device, screen control for teachers, STEM kit, classroom tablets, lab simulation
driving-lessons: Driving lessons
  driving lesson, theory test, driving school, intensive driving course, driving instructor, automatic driving lesson, driving test, theory course, practical driving test, motorcycle licence, intensive course, driving simulator
`);
