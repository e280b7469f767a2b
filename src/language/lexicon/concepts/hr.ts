import { concepts } from './concept-list.js';

/** Staff, from application to farewell. */
export const hr = concepts(`
*hr-management: HR management
  HR management, HR software, human resources software, people management, HR platform, HRIS, HR system, HCM, people platform, human resources management
employee-records: Employee records < hr-management
  employee record, personnel file, digital personnel file, employee file, employee database, staff directory, employee directory, employee profile, staff record, digital employee file, people directory
leave-management: Leave management < hr-management
  leave management, holiday request, absence management, vacation tracking, PTO tracking, leave request, time-off request, leave planner, holiday planner, absence calendar, time off management, holiday booking, holiday tracking, vacation request, leave balance, annual leave tracking, absence tracking, staff holiday planner, PTO request, sick leave tracking, holiday allowance, vacation planning, leave approval
  > ~request (time off|holiday|holidays|leave|vacation|annual leave), ~book (time off|holiday|annual leave|leave), ~approve (time off|holiday|holidays|leave|vacation|annual leave), who is (off|on holiday|on leave|away), who's (off|on holiday|on leave|away)
attendance-tracking: Attendance and time clock < hr-management <> time-tracking
  attendance tracking, time clock, time and attendance, clock-in, clocking-in system, punch clock, attendance system, clock-in terminal, staff attendance, time clock app, GPS clock-in, digital time clock, clocking system, attendance record, time clock terminal, clocking terminal, employee time clock
  > ~clock in and out, ~clock out, ~clock on and off, ~punch in, ~stamp in
shift-planning: Shift planning < hr-management
  shift planning, rota, roster, duty roster, staff scheduling, shift scheduling, rota planning, shift planner, employee scheduling, roster planning, rota software, rostering, staff rota, shift plan, workforce scheduling, workforce management, shift management, staff planning, workforce planning, rota planner, duty planning, shift schedule
  > ~plan shifts, ~build the rota, ~schedule (staff|shifts|employees|your team), ~fill shifts
shift-swaps: Shift swaps < shift-planning
  shift swap, shift swapping, open shift, shift exchange, shift marketplace, shift bidding, shift trading
  > ~swap shifts, ~pick up shifts, ~offer shifts, ~trade shifts
overtime-tracking: Overtime < attendance-tracking
  overtime tracking, overtime calculation, time account, flexitime account, working time account, overtime account, overtime rule, flexitime, TOIL, overtime pay calculation, working hours account
working-time-compliance: Working time rules < attendance-tracking
  working time law, break rule, rest period, working time directive, break tracking, labour law compliance, rest-time check, working time regulation, labor law compliance, break compliance
payroll: Payroll < hr-management
  payroll, payroll run, payroll processing, payroll software, wage calculation, salary calculation, payroll service, automatic payroll, full-service payroll, salary run, wage run, payroll management
  > ~run payroll, ~pay your (team|staff|people|employees), ~pay (employees|staff|salaries|wages)
global-payroll: International payroll < payroll
  global payroll, international payroll, multi-country payroll, payroll in # countries, payroll in multiple countries
payslips: Payslips < payroll
  payslip, digital payslip, pay stub, online payslip, wage slip, electronic payslip
payroll-tax-filing: Payroll tax filing < payroll
  payroll tax filing, automatic tax filing, RTI submission, W-2 filing, payroll tax, wage tax registration, pension auto-enrolment, auto-enrolment, P60, year-end payroll, pension submission
  > ~file [your] payroll taxes
contractor-payments: Contractor payments < payroll
  contractor payment, freelancer payment, contractor management, contractor payroll, freelancer payout, contractor compliance, freelancer management
employer-of-record: Employer of record
  employer of record, EOR, PEO, professional employer organisation, professional employer organization
  > ~hire (anywhere|in # countries|people abroad|abroad|globally|internationally) [without]
employee-onboarding: Employee onboarding < hr-management <> onboarding-service, customer-onboarding
  employee onboarding, new hire onboarding, new-hire checklist, preboarding, staff onboarding, new starter checklist, onboarding of new employees, new joiner, onboarding workflow for new hires, offboarding, employee offboarding, new employee onboarding
  > ~welcome new (hires|employees|colleagues|starters|joiners), new (hires|employees|starters|joiners) (get|find|have|receive)
performance-reviews: Performance reviews < hr-management
  performance review, appraisal, 360-degree feedback, 360 feedback, review cycle, performance management, employee review, annual review, staff appraisal, peer review cycle, performance appraisal, calibration session, feedback cycle
one-on-ones: One-to-ones < hr-management
  one-on-one meeting, one-to-one meeting, 1-on-1 meeting, one-on-one agenda, continuous feedback, check-in meeting, manager one-to-one
employee-recognition: Recognition < hr-management
  employee recognition, peer recognition, kudos, employee reward, staff reward, employee award, recognition programme, recognition program, peer bonus
engagement-surveys: Engagement surveys < hr-management
  engagement survey, pulse survey, eNPS, employee engagement survey, mood survey, staff survey, employee satisfaction survey, employee feedback survey, pulse check
compensation-management: Compensation and benefits < hr-management
  compensation management, salary review, salary band, pay review, benefits administration, employee benefit, compensation planning, pay equity, salary benchmark, benefits platform, flexible benefits, compensation benchmark, equity management, cap table, total rewards statement
skills-management: Skills and career < hr-management
  skills matrix, skill matrix, career path, competency framework, succession planning, skills management, competency management, development plan, career development plan, qualification management, talent management, skill gap analysis
expense-management: Expenses
  expense management, expense report, expense claim, expense tracking, travel expense, mileage tracking, expense approval, employee expense, expense policy, per diem, expense reimbursement, mileage claim, travel expense report, mileage log, business expense, expense app, expense reporting, expense tracker, out-of-pocket expense
  > ~track expenses, ~submit expenses, ~claim expenses, ~file [your] expenses, ~reimburse (staff|employees|expenses)
recruiting: Recruiting
  applicant tracking, applicant tracking system, ATS, recruiting software, hiring software, applicant management, candidate management, recruitment software, candidate pipeline, hiring pipeline, candidate tracking, recruitment CRM, candidate database, applicant pipeline, hiring workflow
job-posting: Job posting < recruiting
  job posting, multiposting, job board posting, job ad distribution, post jobs, job advertising, job ad, job advert, free job board, job listing, job distribution, job slot
  > ~post (a job|jobs|your job|once and) [to|on], ~publish (a job|jobs|your jobs|vacancies) (to|on), on # job boards, to # job boards, # job boards
careers-page: Careers page < recruiting
  careers page, career page, career site, careers site, branded careers page, job portal, career portal, jobs page
cv-parsing: CV parsing < recruiting
  CV parsing, résumé parsing, resume parsing, resume parser, CV parser, CV extraction, résumé parser, CV import
candidate-matching: Candidate matching < recruiting
  candidate matching, AI candidate matching, candidate screening, candidate ranking, AI screening, resume screening, CV screening, automated screening, candidate scoring, talent matching, pre-screening, AI resume screening
  > ~rank (applicants|candidates), ~find the (best|right) candidates, ~shortlist candidates
candidate-sourcing: Candidate sourcing < recruiting
  candidate sourcing, talent pool, active sourcing, talent database, passive candidate, sourcing tool, talent sourcing, headhunting, executive search, talent pipeline
interview-scheduling: Interview scheduling < recruiting
  interview scheduling, interview scheduler, interview kit, interview scorecard, structured interview, interview planning, self-scheduled interview, interview coordination
video-interviews: Video interviews < recruiting
  video interview, one-way video interview, recorded interview, asynchronous interview, one-way interview, on-demand interview
skill-assessments: Skill tests < recruiting
  skill test, skills assessment, coding test, pre-employment test, aptitude test, coding assessment, psychometric test, candidate assessment, coding challenge, personality test, technical assessment, pre-employment assessment
background-checks: Background checks < recruiting <> background-checked-staff
  background check, criminal record check, DBS check, employment screening, background screening, reference check, pre-employment screening, reference checking, employment verification, drug test
offer-letters: Offers < recruiting
  offer letter, offer management, digital offer letter, employment contract template, offer approval, employment contract generation
referral-hiring: Employee referrals < recruiting
  employee referral programme, employee referral program, staff referral, employee referral
temp-staffing: Temporary staffing
  temporary staffing, temp agency, interim manager, temp staff, temporary worker, contract staffing, agency worker, staffing agency, temp worker, recruitment process outsourcing
outplacement: Outplacement
  outplacement, career coaching, CV writing service, interview coaching, résumé review, resume review, CV review
health-and-safety: Health and safety
  health and safety management, accident book, incident reporting, safety inspection, toolbox talk, near-miss report, safety audit, accident report, EHS software, lone worker protection, incident report, lone worker alarm, hazard report, safety checklist, risk assessment form
`);
