import { concepts } from './concept-list.js';

/** Staff, from application to farewell. */
export const hr = concepts(`
*hr-management: HR management
  HR management, HR software, human resources software, people management, HR platform, HRIS, HR system, HCM, people platform, human resources management
  > ~run HR (from one|without spreadsheets|in one), everything about your (people|staff|employees) in one (place|system)
employee-records: Employee records < hr-management
  employee record, personnel file, digital personnel file, employee database, employee directory, staff record, digital employee file, people directory
  ? employee file, staff directory, employee profile
  > every (contract|certificate|payslip) in the (employee's|employee) file, no more personnel (files|folders) in (the|a) (cabinet|basement|cupboard), who works where and since when, staff update their own (address|details|bank details)
leave-management: Leave management < hr-management
  leave management, holiday request, absence management, vacation tracking, PTO tracking, time-off request, leave planner, holiday planner, absence calendar, time off management, holiday booking, holiday tracking, vacation request, annual leave tracking, absence tracking, staff holiday planner, PTO request, sick leave tracking, vacation planning, leave approval
  ? leave request, leave balance, holiday allowance
  > ~request (time off|holiday|holidays|leave|vacation|annual leave), ~book (time off|holiday|annual leave|leave), ~approve (time off|holiday|holidays|leave|vacation|annual leave), who is (off|on holiday|on leave|away), who's (off|on holiday|on leave|away)
  > holiday (requests|request) (approved|answered) (in|with|from|before), how (much holiday|many days off|many holidays) (you|they|each|everyone) (have|has) left, ~see who is (away|off|on holiday|on leave), ~call in sick (in the app|from your phone|with one tap|from bed)
  > no more holiday (spreadsheet|spreadsheets|planner on the wall|slips|forms), ~ask for (time off|a day off|holiday|leave) from your phone
attendance-tracking: Attendance and time clock < hr-management
  attendance tracking, time clock, time and attendance, clock-in, clocking-in system, punch clock, attendance system, clock-in terminal, staff attendance, time clock app, GPS clock-in, digital time clock, clocking system, attendance record, time clock terminal, clocking terminal, employee time clock
  > ~clock in and out, ~clock out, ~clock on and off, ~punch in, ~stamp in
  > (staff|employees|crews|teams) clock in, who is (in|at work|on site) (today|right now|and who), ~swipe in and out, no more punch cards, ~clock (in|on) (from|by|with|on) (your phone|their phone|a tablet|a fingerprint|a tap|the tablet)
shift-planning: Shift planning < hr-management
  shift planning, rota, duty roster, staff scheduling, shift scheduling, rota planning, shift planner, employee scheduling, roster planning, rota software, rostering, staff rota, shift plan, workforce scheduling, workforce management, shift management, staff planning, workforce planning, rota planner, duty planning, shift schedule
  ? roster
  > ~plan shifts, ~build the rota, ~schedule (staff|shifts|employees|your team), ~fill shifts
  > ~build (next week's|the week's|a|your|tomorrow's) (rota|roster|schedule), ~publish the (rota|roster|schedule), (rota|roster) (done|ready|finished|written|filled) in (minutes|ten minutes|# minutes|an hour|half), everyone knows when they (work|are working|are on), who works when (and|at|on)
  > ~drag (shifts|staff|people) (onto|into) (the|a|shifts)
shift-swaps: Shift swaps < shift-planning
  shift swap, shift swapping, shift exchange, shift marketplace, shift bidding, shift trading
  ? open shift
  > ~swap shifts, ~pick up shifts, ~offer shifts, ~trade shifts
  > (staff|colleagues|employees|nurses|teams) swap (shifts|with|among), ~give away a shift, ~take over a shift, ~pick up (an extra|an open|a spare|extra|open|spare) (shift|shifts), ~find cover (in|for|without|within|by), ~grab an extra shift
overtime-tracking: Overtime < attendance-tracking
  overtime tracking, overtime calculation, flexitime account, working time account, overtime account, flexitime, TOIL, overtime pay calculation, working hours account
  ? time account, overtime rule
  > every (extra hour|minute of overtime|hour of overtime|overtime hour) (is|counted|recorded|paid), (plus|extra|overtime) hours (add up|are counted|counted|recorded) (by themselves|automatically|for you), ~bank (overtime|extra hours) (and|as|for)
working-time-compliance: Working time rules < attendance-tracking
  working time law, working time directive, break tracking, labour law compliance, rest-time check, working time regulation, labor law compliance, break compliance
  ? break rule, rest period
  > nobody works (too long|over the limit|eleven days|without a break), (breaks|rest periods|maximum hours) (checked|respected|kept) (automatically|by law|in every)
payroll: Payroll < hr-management
  payroll, payroll run, payroll processing, payroll software, wage calculation, salary calculation, payroll service, automatic payroll, full-service payroll, salary run, wage run, payroll management
  > ~run payroll, ~pay your (team|staff|people|employees), ~pay (employees|staff|salaries|wages)
  > (wages|salaries) (calculated|paid|worked out) (automatically|on time|to the penny|by themselves), (everyone|your team|staff|your people|employees) (gets paid|is paid|are paid) (on time|correctly|to the penny), from (hours|timesheets|clock-in) to (payslips|payslip|pay)
  > the payroll (runs|does) itself
global-payroll: International payroll < payroll
  global payroll, international payroll, multi-country payroll, payroll in # countries, payroll in multiple countries
  > ~pay (people|staff|teams|employees|everyone) in (# countries|any country|every country|several countries|other countries|their local currency|their own currency)
payslips: Payslips < payroll
  payslip, digital payslip, pay stub, online payslip, wage slip, electronic payslip
  > ~see (your|their) (payslip|payslips), no more (paper|printed|posted) payslips, payslips (on|in) (the app|your phone|their phone|every phone)
payroll-tax-filing: Payroll tax filing < payroll
  payroll tax filing, automatic tax filing, RTI submission, W-2 filing, wage tax registration, pension auto-enrolment, auto-enrolment, year-end payroll, pension submission
  ? payroll tax, P60
  > ~file [your] payroll taxes
  > we file (your|the) (payroll|wage|employer) taxes, (payroll|wage|employer) taxes (filed|paid|submitted|calculated)
contractor-payments: Contractor payments < payroll
  contractor payment, freelancer payment, contractor management, contractor payroll, freelancer payout, contractor compliance, freelancer management
  > ~pay (contractors|freelancers|creators|gig workers) (in|on time|around|across|everywhere|abroad|with), (freelancers|contractors) (get paid|invoice|are paid) (on time|within|in|through|you), ~onboard contractors in
employer-of-record: Employer of record
  employer of record, EOR, professional employer organisation, professional employer organization
  ? PEO
  > ~hire (anywhere|in # countries|people abroad|abroad|globally|internationally) [without]
  > ~hire (someone|people|talent|staff|developers) in (another country|# countries|any country|countries where) [without], without (setting up|opening|founding) (a|an|your own) (local entity|foreign entity|entity|subsidiary|company abroad)
  > we (employ|become the employer of) (them|your people|people|your staff) (for you|on your behalf|abroad|locally)
employee-onboarding: Employee onboarding < hr-management
  employee onboarding, new hire onboarding, new-hire checklist, preboarding, staff onboarding, new starter checklist, onboarding of new employees, onboarding workflow for new hires, offboarding, employee offboarding, new employee onboarding
  ? new joiner
  > ~welcome new (hires|employees|colleagues|starters|joiners), new (hires|employees|starters|joiners) (get|find|have|receive)
  > (laptop|desk|login|logins|accounts) ready on day one, the first day (planned|is planned|goes|runs), a (plan|checklist|buddy) for every new (hire|starter|colleague|joiner), ~sign (the|their|everything) before (the|their) first day
  > new (hires|starters|colleagues|joiners) know (where to|what to|who to)
performance-reviews: Performance reviews < hr-management
  performance review, 360-degree feedback, 360 feedback, performance management, employee review, staff appraisal, peer review cycle, performance appraisal, calibration session, feedback cycle
  ? appraisal, review cycle, annual review
  > (annual|yearly|quarterly) (reviews|appraisals) (without|that|in), (feedback|review|reviews) from (peers|colleagues|managers|above), no more annual review forms, where (each|every) (employee|person) stands, ~review (your team|staff|employees|performance) (every|twice|without)
one-on-ones: One-to-ones < hr-management
  one-on-one meeting, one-to-one meeting, 1-on-1 meeting, one-on-one agenda, continuous feedback, manager one-to-one
  ? check-in meeting
  > talk to your manager every, what you agreed last time
employee-recognition: Recognition < hr-management
  employee recognition, peer recognition, employee reward, employee award, recognition programme, recognition program, peer bonus
  ? kudos, staff reward
  > ~say thank you to (a colleague|colleagues|your team), ~praise (a colleague|colleagues|your team|each other), ~celebrate (work anniversaries|birthdays and|wins|your team's), a public (thank you|pat on the back), ~give a (colleague|teammate) (points|a badge|kudos|a thank)
engagement-surveys: Engagement surveys < hr-management
  engagement survey, pulse survey, eNPS, employee engagement survey, mood survey, employee satisfaction survey, employee feedback survey, pulse check
  ? staff survey
  > nobody sees who answered, ~ask (your|the) (team|staff|people|employees) how they (feel|are|are doing), how (your|the) (team|people|staff|employees) (really|actually) feel, ~take the (pulse|temperature) of (your|the) (team|company|staff|organisation)
  > (two|three|five|ten) questions (a|every|each) (week|month|Friday)
compensation-management: Compensation and benefits < hr-management
  compensation management, salary band, benefits administration, compensation planning, pay equity, salary benchmark, benefits platform, flexible benefits, compensation benchmark, cap table, total rewards statement
  ? salary review, pay review, employee benefit, equity management
  > who earns what and why, ~plan (pay rises|raises|salaries|bonuses), fair pay (across|for|by), ~pick (their|your) own (perks|benefits), (staff|employees) choose their (perks|benefits)
skills-management: Skills and career < hr-management
  skills matrix, skill matrix, competency framework, succession planning, skills management, competency management, career development plan, qualification management, talent management, skill gap analysis
  ? career path, development plan
  > who can do what (in|on|and), (who|which colleague) (speaks|knows|is trained|has the) (Polish|Spanish|which|to|on|forklift|licence), what it takes to (be promoted|get promoted|reach the next), whose (certificate|licence|first-aid) (expires|runs out)
expense-management: Expenses
  expense management, expense report, expense tracking, mileage tracking, expense approval, employee expense, expense policy, expense reimbursement, mileage claim, travel expense report, mileage log, expense app, expense reporting, expense tracker, out-of-pocket expense
  ? expense claim, travel expense, per diem, business expense
  > ~track expenses, ~submit expenses, ~claim expenses, ~file [your] expenses, ~reimburse (staff|employees|expenses)
  > ~pay back (staff|employees|your team), no more expense (reports|forms|spreadsheets|claims), ~claim (mileage|travel costs|your train|the train), (expenses|expense claims) (repaid|reimbursed|paid back) (by|in|within|with|before)
recruiting: Recruiting
  applicant tracking, applicant tracking system, ATS, recruiting software, hiring software, applicant management, candidate management, recruitment software, candidate pipeline, hiring pipeline, candidate tracking, recruitment CRM, candidate database, applicant pipeline, hiring workflow
  > ~track (applicants|candidates|every applicant|every candidate), every (applicant|candidate|application) (in|gets) (one|an answer|a reply), from (job ad|application|advert) to (contract|hire|first day|signed), no more (CVs|applications) in (your|the|everyone's) (inbox|inboxes)
  > ~move (candidates|applicants) (through|from|to)
job-posting: Job posting < recruiting
  job posting, multiposting, job board posting, job ad distribution, post jobs, job advertising, free job board, job distribution
  ? job ad, job advert, job listing, job slot
  > ~post (a job|jobs|your job|once and) [to|on], ~publish (a job|jobs|your jobs|vacancies) (to|on), on # job boards, to # job boards, # job boards
  > ~advertise (your|the|a) (job|jobs|vacancy|vacancies|role|roles) (on|everywhere), one click (and|puts) (your|the) (job|vacancy|ad|role), your (job|vacancy|ad) on # (sites|boards|portals)
careers-page: Careers page < recruiting
  branded careers page, career portal
  ? careers page, career page, career site, careers site, job portal, jobs page
  > ~apply (with|in) (one click|a click|two clicks|their phone|LinkedIn), a (page|site|website) (for|with) (your|all your) (jobs|vacancies|open), (candidates|applicants) apply (without|in two|from their) (an account|a CV|minutes|phone)
cv-parsing: CV parsing < recruiting
  CV parsing, résumé parsing, resume parsing, resume parser, CV parser, CV extraction, résumé parser, CV import
  > ~read (CVs|résumés|resumes|every CV) (for you|by itself|and fills|and sorts|automatically), ~turn (CVs|a CV|résumés|resumes) into (profiles|a profile|structured), ~drop in a CV, ~fill in the (form|profile) from (a|the|your) CV
candidate-matching: Candidate matching < recruiting
  candidate matching, AI candidate matching, candidate screening, candidate ranking, AI screening, resume screening, CV screening, automated screening, candidate scoring, talent matching, pre-screening, AI resume screening
  > ~rank (applicants|candidates), ~find the (best|right) candidates, ~shortlist candidates
  > ~sort (applicants|candidates|CVs|applications) (by|for|into), (best|right|strongest) (candidates|applicants|matches) (first|at the top|on top|rise), ~screen (applicants|candidates|CVs|résumés|resumes|applications), who fits the (job|role|vacancy)
  > ~sift (applications|CVs|applicants|candidates|through CVs)
candidate-sourcing: Candidate sourcing < recruiting
  candidate sourcing, active sourcing, talent database, passive candidate, sourcing tool, talent sourcing, headhunting, executive search, talent pipeline
  ? talent pool
  > ~find (people|candidates|talent|developers|nurses) who (aren't|are not) (looking|applying|searching), ~keep (good|silver|runner-up|rejected) (candidates|applicants) (warm|in)
interview-scheduling: Interview scheduling < recruiting
  interview scheduling, interview scheduler, interview kit, interview scorecard, interview planning, self-scheduled interview, interview coordination
  ? structured interview
  > (candidates|applicants) (pick|choose|book) (their|a|an|the) (interview|slot|time), the same questions (for|to) every (candidate|applicant)
video-interviews: Video interviews < recruiting
  video interview, one-way video interview, recorded interview, asynchronous interview, one-way interview, on-demand interview
  > ~meet (candidates|applicants) (by|on|over) (video|screen), (candidates|applicants) (record|film) (their|answers|themselves), ~watch (the|their|interviews|candidates') (answers|when|whenever)
skill-assessments: Skill tests < recruiting
  skill test, skills assessment, coding test, pre-employment test, aptitude test, coding assessment, psychometric test, candidate assessment, coding challenge, personality test, technical assessment, pre-employment assessment
  > ~test (candidates|applicants|developers) (before|on|with|by), see (who|whether) (they|can|candidates) (really|actually) can [code]
background-checks: Background checks < recruiting
  criminal record check, DBS check, employment screening, background screening, pre-employment screening, reference checking, employment verification
  ? background check, reference check, drug test
  > ~check (references|the references|criminal records|right to work|qualifications|degrees|a candidate's)
offer-letters: Offers < recruiting
  offer letter, offer management, digital offer letter, employment contract template, offer approval, employment contract generation
  > ~send (the|an|your) (offer|contract) (the same|in|while|for|within|before), (offer|contract) (out|signed|in their inbox) before (the competition|they|the weekend|someone)
referral-hiring: Employee referrals < recruiting
  employee referral programme, employee referral program, staff referral, employee referral
  > (staff|employees|colleagues|your team) (recommend|refer|bring in|suggest) (friends|people|candidates|someone|former), a bonus for every (friend|hire|colleague|referral)
temp-staffing: Temporary staffing
  temporary staffing, temp agency, temp staff, contract staffing, staffing agency, recruitment process outsourcing
  ? interim manager, temporary worker, agency worker, temp worker
  > ~fill a shift (by|in|within|tonight|today|at short), a (cook|waiter|nurse|carer|receptionist|warehouse worker) (by|for) (tomorrow|tonight|the day|the week), (staff|people|hands) for (a day|the season|the weekend|the harvest|the Christmas)
outplacement: Outplacement
  outplacement, career coaching, CV writing service, interview coaching, résumé review, resume review, CV review
  > ~polish (your|their) (CV|résumé|resume), ~rehearse (the|your|for the) interview, ~help (leavers|people|them|former employees) find (a|their|the) (new|next) (job|position|role), ~rewrite your CV
health-and-safety: Health and safety
  health and safety management, accident book, incident reporting, safety inspection, near-miss report, EHS software, lone worker protection, lone worker alarm, hazard report, safety checklist, risk assessment form
  ? toolbox talk, safety audit, accident report, incident report
  > ~log (accidents|near misses|incidents), ~spot hazards before, every (accident|near miss|incident) (is|recorded|reported|logged|written), ~report (accidents|near misses|an accident|a near miss|a hazard)
`);
