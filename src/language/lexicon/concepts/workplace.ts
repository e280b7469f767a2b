import { concepts } from './concept-list.js';

/** What employers get for their people, and what happens at their office. */
export const workplace = concepts(`
health-at-work: Health professionals at the office
  physiotherapist at your office, nurse at your office, doctor at your office, company doctor, on-site nurse, on-site clinic, on-site physio, workplace clinic, occupational health, occupational physician, workplace health check, flu jabs at work, on-site vaccination
  > a (physiotherapist|physio|nurse|doctor|therapist|coach|dentist|trainer|counsellor) (at|in|to) your (office|offices|premises|workplace|site), ~come to your (floor|office|offices|workplace|premises|site), ~visit your (office|offices|workplace|site)
  > (flu jab|flu jabs|eye test|eye tests|back check|health check) (at|in) (the|your) (office|desk|workplace|canteen), ~see a (doctor|physio|nurse) (at work|without leaving the office|in the office|between meetings)
  > (nurse|doctor|physiotherapist|physio) [who] (visits|comes to) (the|your) (office|workplace|site|depot)
massage-at-work: Massage at work
  massage at work, chair massage, desk massage, on-site massage
  > massage (at|in) (your|the) (desk|office|chair|workplace|meeting room), (ten|fifteen|twenty|#) minutes of massage, masseur (comes|visits)
  > ~massage at (your|the) (desk|desks|office|workplace)
fitness-at-work: Exercise at work
  corporate fitness class, lunchtime yoga, office yoga, on-site gym classes, company sports day
  > (yoga|Pilates|stretching|boxing) (at lunch|in the lunch break|in the meeting room|at the office|in the office|between meetings), (~run|~train|~work out) with (your|the) colleagues
employee-assistance: Employee assistance
  counselling hotline, counselling for employees, wellbeing hotline
  > (counsellor|therapist|psychologist) for (your staff|employees|every employee), help with (debts|grief|stress|burnout) (for|at) (staff|employees|work)
wellbeing-platform: Wellbeing platform
  wellbeing platform, wellness platform, meditation app for staff, wellbeing challenges
  ? mental health days
  > (meditation|sleep|mindfulness|breathing) (exercises|sessions|app) for (staff|employees|your team|the team), how (well|stressed) your (team|people|staff|employees) (are|feel|is), keep your (team|people|staff) (well|healthy|sane)
usage-insight-hr: Who uses it
  engagement dashboard, HR dashboard, usage report by employee, individual usage reports, attendance by person
  ? participation report
  > what each employee (uses|used|books)
corporate-discounts: Company rates
  employee perks, perks platform
  ? company rate, employee discount, staff discount
  > (discounts|money off|perks) for (staff|employees|your team|your people|everyone on the payroll), (special|better|lower) (rate|rates|price|prices) for (companies|employers|firms)
benefits-administration: Benefits administration
  benefits enrolment, benefits enrollment, cafeteria plan
  > (~choose|~pick|~enrol in|~enroll in|~manage) (their|your) [own] benefits, (employees|staff|everyone) (choose|chooses|pick|picks) (their|the) benefits, benefits (in|from|at) one (place|app|portal)
pension-administration: Workplace pensions
  pension administration, 401k match
  > (enrol|enroll|put|sign up) (staff|employees|everyone) (in|into|for) (a|the) pension, (pension|401k) contributions (paid|calculated|sent)
earned-wage-access: Pay before payday
  pay on demand, early wage access, daily pay, on-demand pay
  > (~draw|~take out|~get|~withdraw) (wages|pay|your wages|your pay|what you have earned) (before|early|any day|today|when), (wages|pay) (before|ahead of) payday, paid (after every shift|the same day you work)
org-chart: Org chart
  organisation chart, organization chart, org chart builder
  ? headcount planning
  > (everyone|team|teams|company|reporting lines) (in|on) (a|one|the) (chart|family tree|org chart), (draw|draws|see|redraw) the (company|organisation|organization|team) (as a|chart)
feedback-360: Feedback
  calibration sessions, 9-box grid
  ? peer feedback
  > feedback from (peers|colleagues|all sides|above and below|managers and), (colleagues|peers) (rate|review) (each other|one another)
exit-interviews: Leavers
  exit interview, exit survey, offboarding checklist, automated offboarding
  > why (employees|staff|colleagues) (leave|left|resign|quit), (~ask|~hear) (leavers|people who leave|departing), last day (with|without|and) (laptop|the laptop|keys|accounts|everything)
right-to-work: Right-to-work checks
  I-9 verification, E-Verify
  > (~check|~prove) (the|their|a|your) right to work, (passport|visa) (checked|check) before (day one|the first|they start|their first)
new-hire-gifts: Welcome boxes
  welcome box, swag box, welcome kit, onboarding kit, gift box for new hires
  ? company swag
  > (hoodie|mug|notebook|box|parcel|welcome box|goodie bag) (on|waiting|at|for) (the|their|every|day) (desk|first day|new hire|doorstep|one|starter), (present|parcel|surprise) on (the|their) first day
equipment-provisioning: Equipment for new hires
  laptop delivery, equipment provisioning, device procurement, laptops shipped
  > (~order|~ship|~send|~collect|~buy|~wipe) (laptops|a laptop|the laptop|phones|equipment|kit|monitors|screens) (for|to|from) (new|every|leavers|home|remote|staff|starters), (laptops|screens|phones) (collected|picked up|wiped) (from|when) (leavers|they|somebody)
  > laptop is (on|waiting on) (the|their) desk
buddy-programme: Buddies and mentors
  buddy programme, buddy program, mentor matching, coffee chats, coffee roulette
  > (pair|pairs|match|matches) (new|every|each) (starters|hires|colleagues|joiner|starter|hire|joiners) with, (somebody|someone|colleague) to show (new|them|the ropes|you), learn from (a|an) (senior|experienced|older) colleague
  > (gets|has|get) a buddy, buddy for every
learning-budget: Learning at work
  course marketplace, compliance training library, e-learning library, microlearning, skills academy, leadership coaching, executive coaching
  ? learning budget
  > (money|budget|pounds|euros|dollars|allowance) [a year] for (courses|learning|training|books|books and courses), (staff|employees|everyone|people) (choose|chooses|pick|book) (their|a) [own] (course|courses|training)
desk-booking: Desk booking < room-booking
  office attendance planning, parking booking, locker booking
  > who is in the office
lunch-benefits: Lunch at work
  meal vouchers, lunch vouchers, canteen app, lunch delivery to the office
  > (lunch|lunches|meal) (is on the|on the|paid by the|from the) (company|boss|employer), (~eat|~have lunch|~pay for lunch) (anywhere|with a card|with the card|at any), lunch (lands|arrives|delivered) (at|on|to|in) the (office|desk|kitchen)
commuter-benefits: Commuting
  commuter benefits, mobility budget
  ? job ticket, season ticket loan, company car policy
  > (~get|~ride|~travel|~cycle) to work (free|for free|cheaper|tax-free|for less|on us), (company|employer|boss) pays for (the|your) (train|bus|bike|commute|season ticket)
team-events: Team events
  team-building, team offsite, offsite planning
  ? team event, company retreat, company party
  > (cook|climb|bowl|escape|celebrate) (with|as) (the|your|a) (team|colleagues|whole team|department)
pulse-surveys: Pulse surveys < engagement-surveys
  eNPS survey
  ? stay interviews
  > (one|two|three|five) (question|questions) (a|every|each) (week|month|Friday|fortnight)
dei-reporting: Pay and diversity reports
  pay gap report, gender pay gap reporting, diversity dashboard, pay equity analysis, pay transparency reports
salary-benchmarks: Salary benchmarks < compensation-management
  salary benchmarks, salary bands, market pay data, compensation bands
  > what (other companies|the market|similar companies) (pay|pays), what (a|each|the|every) (job|role|position) is worth, ~pay (fairly|the market|in line|too little|what the market)
payroll-correction: Payroll made certain
  payroll error detection, payroll accuracy check, pay run review, off-cycle payroll, same-day payroll, instant payroll
  > (~catch|~find|~spot|~flag) (payroll|pay|payslip) (mistakes|errors), (mistakes|errors) (before|in) (payday|the payroll|payroll|the payslip|pay)
contractor-compliance: Contractors checked
  misclassification cover, contractor classification, IR35 assessment, indemnity cover
  > (contractor|freelancer|freelancers|contractors) or (employee|employees), (IR35|misclassification|false self-employment) (risk|is|on|taken|handled|status)
tips-and-rotas: Shops and kitchens
  tip distribution, rota templates, auto-scheduling of shifts
  ? open shifts
  > (shifts|rota) (swap|fill|fills|plan|plans|write|writes) (themselves|itself), ~swap (a|your|the) shift, ~pick up (a|an|open|extra) (shift|shifts), who works (when|tonight)
whistle-hotline: Hotlines
  ethics hotline, speak-up line, anonymous reporting line
  > (number|line) to report (wrongdoing|misconduct)
interpreter-at-work: Language at work
  live captions for meetings, interpreter on demand, interpreting service
  > (captions|subtitles) (in|under|during|for) (every|the|your|each|a|live) (meeting|call|speech|talk), (interpreter|interpreters) (joins|in|on|for) (the|your|every) (call|meeting|shift)
workplace-sensors: Rooms sensed
  desk sensors, room sensors, air quality monitoring, CO2 sensors, air purification, air purifier
  > how (stuffy|warm|full|loud) (the|a|each|every) (room|office|meeting room), when to open (the|a) window
`);
