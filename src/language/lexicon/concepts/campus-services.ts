import { concepts } from './concept-list.js';

/** What schools, universities, course makers and nurseries offer around the lessons. */
export const campusServices = concepts(`
career-services: Careers help
  career services, career coach, interview practice, mock interviews, job board for graduates, hiring partners
internships: Internships and placements
  internship placement, industry placement, placement year, work placement, paid internship, guaranteed internship
study-abroad: Study abroad
  study abroad, exchange programme, exchange program, semester abroad, Erasmus exchange, summer school
student-housing: Student housing
  student accommodation, hall of residence, halls of residence, dormitory, student housing, homestay, host family, guaranteed accommodation
library-access: Library
  library access, e-library, 24-hour library, study rooms, online library, laptop loan, laptop loans
credit-transfer: Credits and recognition
  credit transfer, recognition of prior learning, ECTS credits, dual degree, double degree, micro-credential, microcredentials
exam-preparation: Exam preparation
  exam prep, past papers, practice tests, exam bootcamp
pass-guarantee: Pass guarantee
  retake guarantee
  > ~guarantee (a|you) (pass|place|grade), or your next (attempt|course|exam) is free
mentoring: Mentors and tutors
  personal mentor, one-to-one mentor, study coach, teaching assistant support, office hours with, peer mentoring
homework-help: Homework help
  homework club, 24-hour tutor help, question answering by tutors, essay feedback, assignment feedback
virtual-labs: Labs
  virtual labs, hands-on lab, hands-on labs, VR classroom, simulation lab, coding sandbox in the browser, maker space
cohort-courses: Courses in a group
  evening course, weekend course, part-time bootcamp, live cohort
scorm-lti: Course standards < lms
  course import, Common Cartridge
gamified-learning: Points and badges
  gamified learning, leaderboards, learning streaks, digital badges, open badges
learning-paths: Learning paths
  learning paths, curriculum builder, skill tree, level test
translation-of-courses: Courses in several languages
  course translation, translated subtitles, multilingual courses, dubbed lessons
speaking-practice: Speaking practice
  speech recognition feedback, speaking partner, native speakers, native-speaker teachers, tandem partner
parent-app: Parents informed < school-communication
  parents' app, absence notification
school-meals: Meals
  school lunch, school meals, freshly cooked lunch, organic lunch, hot lunch, vegetarian lunch
school-transport: School bus
  school bus, school transport, bus tracking for parents, walking bus
after-school: After school < childcare
  holiday care, early drop-off, late pick-up, Saturday club
forest-school: Outdoors and languages for children
  forest day, bilingual nursery, bilingual kindergarten, Montessori nursery, swimming lessons for children, music lessons, football club
nursery-webcams: Watching in
  nursery webcam, live nursery camera, daily photos of your child, photos of your child every day
special-needs: Special needs
  special educational needs support, SEN support, dyslexia support, sign-language class, speech therapist at school, extra exam time
student-finance: Paying for studies
  tuition instalments, interest-free tuition, pay after you are hired, deferred tuition, full scholarship
admission-help: Admission
  admission advice, application support, visa support for students, student visa help, university counselling, rolling admission
alumni-network: Alumni
  alumni club, alumni mentoring, alumni events
cheating-detection: Cheating found <> proctoring
  AI-writing detection, AI detector, cheating detection, secure exam browser
attendance-school: Attendance
  attendance register, automatic attendance, roll call app, timetable builder
gradebook: Gradebook
  rubric grading, rubrics, markbook, grade predictions, at-risk student alerts, early-warning system
classroom-devices: Devices
  classroom device management, one-to-one iPads, iPad for every student, tablets for every pupil, loan laptop
driving-extras: Driving school
  theory test app, pick-up from home for lessons, automatic cars, motorway training
`);
