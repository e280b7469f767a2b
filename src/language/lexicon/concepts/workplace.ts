import { concepts } from './concept-list.js';

/** What employers get for their people, and what happens at their office. */
export const workplace = concepts(`
health-at-work: Health professionals at the office
  physiotherapist at your office, nurse at your office, doctor at your office, company doctor, on-site nurse, on-site clinic, on-site physio, workplace clinic, occupational health, occupational physician, workplace health check, flu jabs at work, on-site vaccination
  > a (physiotherapist|physio|nurse|doctor|therapist|coach|dentist|trainer|counsellor) (at|in|to) your (office|offices|premises|workplace|site), ~come to your (floor|office|offices|workplace|premises|site), ~visit your (office|offices|workplace|site)
massage-at-work: Massage at work
  massage at work, chair massage, desk massage, on-site massage
fitness-at-work: Exercise at work
  corporate fitness class, lunchtime yoga, office yoga, on-site gym classes, company sports day
employee-assistance: Employee assistance
  counselling hotline, counselling for employees, wellbeing hotline
wellbeing-platform: Wellbeing platform
  wellbeing platform, wellness platform, mental health days, meditation app for staff, wellbeing challenges
usage-insight-hr: Who uses it
  participation report, engagement dashboard, HR dashboard, usage report by employee, individual usage reports, attendance by person
corporate-discounts: Company rates
  company rate, employee discount, staff discount, employee perks, perks platform
benefits-administration: Benefits administration
  benefits enrolment, benefits enrollment, cafeteria plan
pension-administration: Workplace pensions
  pension administration, 401k match
earned-wage-access: Pay before payday
  pay on demand, early wage access, daily pay, on-demand pay
org-chart: Org chart
  organisation chart, organization chart, org chart builder, headcount planning
feedback-360: Feedback
  peer feedback, calibration sessions, 9-box grid
exit-interviews: Leavers
  exit interview, exit survey, offboarding checklist, automated offboarding
right-to-work: Right-to-work checks <> background-checks
  I-9 verification, E-Verify
new-hire-gifts: Welcome boxes
  welcome box, swag box, welcome kit, onboarding kit, gift box for new hires, company swag
equipment-provisioning: Equipment for new hires
  laptop delivery, equipment provisioning, device procurement, laptops shipped
buddy-programme: Buddies and mentors
  buddy programme, buddy program, mentor matching, coffee chats, coffee roulette
learning-budget: Learning at work
  learning budget, course marketplace, compliance training library, e-learning library, microlearning, skills academy, leadership coaching, executive coaching
desk-booking: Desk booking < room-booking
  office attendance planning, parking booking, locker booking
lunch-benefits: Lunch at work
  meal vouchers, lunch vouchers, canteen app, lunch delivery to the office
commuter-benefits: Commuting
  commuter benefits, mobility budget, job ticket, season ticket loan, company car policy
team-events: Team events
  team event, team-building, team offsite, company retreat, offsite planning, company party
pulse-surveys: Pulse surveys < engagement-surveys
  eNPS survey, stay interviews
dei-reporting: Pay and diversity reports
  pay gap report, gender pay gap reporting, diversity dashboard, pay equity analysis, pay transparency reports
salary-benchmarks: Salary benchmarks < compensation-management
  salary benchmarks, salary bands, market pay data, compensation bands
payroll-correction: Payroll made certain
  payroll error detection, payroll accuracy check, pay run review, off-cycle payroll, same-day payroll, instant payroll
contractor-compliance: Contractors checked
  misclassification cover, contractor classification, IR35 assessment, indemnity cover
tips-and-rotas: Shops and kitchens
  tip distribution, rota templates, open shifts, auto-scheduling of shifts
whistle-hotline: Hotlines
  ethics hotline, speak-up line, anonymous reporting line
interpreter-at-work: Language at work
  live captions for meetings, interpreter on demand, interpreting service
workplace-sensors: Rooms sensed
  desk sensors, room sensors, air quality monitoring, CO2 sensors, air purification, air purifier
`);
