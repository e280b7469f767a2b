import { concepts } from './concept-list.js';

/** Working together: tasks, projects, plans and meetings. */
export const collaboration = concepts(`
*collaboration: Collaboration
  collaboration, team collaboration, collaboration tool, teamwork, collaborative workspace, collaboration feature
  > ~work together, ~collaborate with your team, ~keep everyone (aligned|on the same page|in the loop|in sync)
*project-management: Project management
  project management, project management tool, project management software, work management, project tracking, project tool
  > ~manage [your|all your] projects, ~run your projects, ~keep projects on track
*project-planning: Project planning < project-management
  project planning, project plan, project schedule, planning tool, project scheduling
  > ~plan projects, ~plan your projects
*task-management: Task management < project-management
  task management, task list, to-do list, to-do, task tracking, task tracker, personal task list
  > ~assign tasks, ~create tasks, ~track tasks, who does what by when
gantt-chart: Gantt chart < project-planning
  gantt chart, gantt view, gantt diagram, gantt, interactive gantt, gantt planning
  > (tasks|phases|projects) as bars (on|along|in|over), ~drag (the|a) bar (and|to) (everything|the rest|all), (see|shows) how (tasks|one task|phases) (overlap|follow)
timeline-view: Timeline view < project-planning
  timeline view, roadmap view, visual timeline, timeline planner
  ? project timeline
  > (projects|tasks|everything) (on|along) a timeline
  > ~see (the|your|every|a) (project|quarter|year|roadmap) (laid out|unfold|spread out|from left) (week|month|on), ~see (the|your|every|a) (project|quarter|year|roadmap) (laid out|unfold|spread out|from left) (along|to|over), ~zoom (out|from) (to|from) (the|a|day) (quarter|year|to year|week)
kanban-board: Kanban board < project-planning
  kanban, kanban board, kanban view, task board, board view, agile board, scrum board, drag-and-drop board, card wall, project board
  > ~drag (cards|tasks) (from|across|between), ~move cards (across|through|between)
  > ~drag (a|the|your) (card|task|ticket) (to|into) [the] (done|next column|next), ~drag (a|the|your) (card|task|ticket) (across|from) [the] (done|next column|next), ~drag (a|the|your) (card|task|ticket) (to|into|across|from) [the] (column|another), from to-do to done
  > (cards|tasks|tickets|jobs) in columns, (columns|lanes) for every (stage|step|status), sticky notes that (move|never fall)
calendar-view: Calendar view < project-planning
  calendar view, team calendar, project calendar, shared calendar, editorial calendar, month view
  > ~see (deadlines|everything|tasks|due dates|events) (in|on) a calendar
  > (deadlines|tasks|due dates|shifts|posts) (in|on) (a|one|your|the) calendar, ~see (the|your) (whole|entire) (week|month) at (a glance|once), ~drag (a|the) (task|booking|post|job) to another day
list-view: List and table views < task-management
  list view, table view, grid view, spreadsheet view, gallery view
  > ~switch between (board|list|table) and (list|table|calendar|board), (like|as in) a spreadsheet but
task-dependencies: Task dependencies < project-planning
  task dependency, task dependencies, dependencies between tasks, dependency tracking, dependency management, predecessor and successor, finish-to-start, blocking task
  ? critical path
  > tasks that depend on (each other|one another|another), ~link tasks, what has to (happen|be done) first, later tasks (move|shift) automatically, when one task slips
  > nothing starts (before|until) (the|it|what), (can't|cannot) start (until|before) (the|another|a|its) (other|task|step|one|first|design|plan), ~move one (task|date|deadline) and (the rest|everything|all), (when|if) one (task|date|deadline|step) slips (the rest|everything|all|the others)
  > what is (blocked by|waiting on|waiting for) what
subtasks: Subtasks and checklists < task-management
  subtask, task checklist, nested task, checklist template
  ? checklist
  > ~break (tasks|work|it|jobs) (down|into) [into] (smaller|steps|subtasks|pieces)
  > ~break (a|the|your|any|every) (big|large|huge) (job|task|project) [down] (into|to), ~tick off (each|every|the|small) (step|steps|item|items), ~split (a|the|big|large) (task|tasks|job|jobs) into (steps|smaller|bite-sized|pieces|parts)
  > a checklist (in|inside|for|on|under) every (task|job|card|visit), bite-sized (steps|tasks)
recurring-tasks: Recurring tasks < task-management
  recurring task, repeating task, recurring job, recurring reminder, repeating job, recurring to-do
  > tasks that repeat, ~repeat (tasks|jobs) (every|weekly|monthly|daily|automatically)
  > ~come back (every Monday|every week|every month|each week|each month) (by|on|without|as), (task|tasks|job) (that|which) (comes|come|returns|return|recurs|recur) (back|every|each), (jobs|chore|chores) (that|which) (comes|come|returns|return|recurs|recur) (back|every|each)
  > ~set it once and it (returns|comes back|repeats|reappears), every (Monday|Friday|month|quarter) (by itself|automatically|without you)
task-assignment: Task assignment < task-management
  task assignment, multiple assignees, task delegation, assignee
  ? task owner, work assignment
  > who does what (and|by|until|is|next), every task (has|gets|with) (an|one|a) (owner|name|person), ~give (every|each) (task|job) (to|an owner|a name), ~hand (a|the) (task|job) (over|on|to) (a|to|your|with), nobody (asks|wonders|has to ask) whose (job|task|turn)
task-priorities: Task priorities and deadlines < task-management
  task priority, deadline tracking, task deadline, deadline reminder, due date reminder
  ? due date, priority level
  > what (is|has) (due|to be done) (today|first|next|this week), know what to (do|tackle) (first|next), urgent (tasks|things|jobs|work) (first|at the top|on top|rise)
task-templates: Project templates < project-planning
  project template, task template, workflow template, template library, ready-made template, template gallery, pre-built template, board template, reusable template
  > ~start from a template, templates for (every|any|common|recurring)
  > ~reuse (a|your|the|last) (project|plan|checklist) (as|for|again|next), ~copy last (year's|month's|time's) (project|plan|event), never plan the same project twice, ~start (every|each|a|your next) project from (a template|a copy|the last)
milestones: Milestones < project-planning
  project milestone, milestone tracking
sprint-planning: Sprint planning < project-planning
  sprint planning, sprint board, backlog management, sprint report, story point, backlog grooming, burndown chart, velocity chart
  ? product backlog
resource-planning: Resource planning < project-planning
  resource planning, resource management, capacity planning, workload view, workload management, resource scheduling, utilisation planning, utilization planning, workload balancing, resource allocation, capacity management, workload planner
  ? team capacity
  > who has (time|capacity|room), who is (overloaded|over capacity|overbooked), see who's (overloaded|free|available|overbooked), ~balance workloads, ~spread the work evenly
  > who (is|has) (too much on|too little on|overworked|fully booked|too much to do), who has (time|room|capacity|hours) (left|free|next|this|for), (see|know) (before|when) (someone|somebody|a colleague|your team) (burns out|is overloaded|is overbooked|has too much)
  > ~book (people|colleagues|your team) (onto|on|to) (projects|a project|jobs)
portfolio-management: Portfolio management < project-management
  project portfolio, project portfolio management, PPM, portfolio overview, portfolio view
  ? portfolio management, programme management, program management
  > all [your] projects (at a glance|in one view)
  > ~see (all|every) [your] (projects|project) (on one page|side by side|at once|in one|together), which (project|projects) (is|are) (late|behind|in trouble|over budget|at risk), ~compare (projects|your projects) (side|by)
project-budgets: Project budgets < project-management
  budget tracking, budget alert, project profitability, project costing, project cost tracking, budget burn, project margin
  ? project budget
  > ~keep projects (in|within|on) budget, know when a project goes over budget
  > what (a|the|each|every) (project|job) (really|actually) (costs|cost|earned|earns|made|makes), (project|job|jobs|projects) (makes|make|made|earns|loses) (a|money|a profit), ~warn [you] before (a|the|your) (project|budget|job) (runs|goes|is) (over|out)
  > ~warn [you] before (a|the|your) (project|budget|job) (runs|goes|is) (used|overspent), know which (projects|jobs|clients) (pay|make money|lose money|earn)
goals-okrs: Goals and OKRs
  OKR, goal tracking, objectives and key results, goal management, KPI tracking for goals
  ? goal setting
  > ~tie (every|each|daily) (task|tasks|work) to (a|the|your|company) (goal|goals), how far (each|every|the|your) (goal|goals|team|objective) (is|are|has|have), ~set (goals|objectives) for (each|every) (team|quarter|person)
baselines: Baselines < project-planning
  project baseline, baseline comparison, plan versus actual, planned versus actual, plan vs actual
  > what (was|you) planned (against|versus) what, how far (you|the plan|the project) (have|has) (slipped|drifted|strayed) (from|since)
time-tracking: Time tracking
  time tracking, time tracker, timesheet, time logging, hour tracking, time recording, work time tracking, built-in timer, stopwatch, hours tracking, time entry, time entries, time capture
  ? billable hour, billable time
  > ~track (time|hours|your time|your hours|billable hours|working time), ~log (time|hours|your time|your hours|working hours), ~record (time|hours|your time|your hours|working time|working hours), ~start a timer, ~start the timer, hours spent on, time spent on (tasks|projects|each|every|a), where (the|your) (time|hours) (goes|go|went), know where [your|the] time goes
  > where (the|your|all the) (day|week|hours) (went|goes|go|disappeared), ~press (start|play) (when|and) (you|the|it|work), ~start (a|the|your) (timer|clock|stopwatch), every (hour|minute|billable minute|quarter hour) (is|gets|on) (billed|recorded|counted|the bill|logged), ~bill every (minute|hour)
  > how long (each|every|a|the) (job|task|project|client|step) (took|takes|really|actually), ~turn (hours|tracked time|timesheets) into (an invoice|invoices|bills)
automatic-time-tracking: Automatic time tracking < time-tracking
  automatic time tracking, background time tracking, passive time tracking, automatic time capture, AI time tracking, automatic timesheet
  > ~track time automatically, (timesheets|time sheets) that fill themselves, ~record your time in the background
  > (timesheet|timesheets) (fills|fill|writes|write) (itself|themselves), no (timer|timers|stopwatch|start button) to (start|press|forget|stop), ~note (what|how long|which) (you|documents) (work|worked|use|used) (on|in|and)
comments: Comments and mentions < collaboration
  comment thread, threaded comment, in-line comment, @mention, at-mention, commenting, team comment, task comment
  > ~comment (on|directly|right), ~leave comments, ~mention (colleagues|a colleague|teammates|someone), ~tag (colleagues|a colleague|teammates)
  > ~talk about the (work|task|file|design) (right where|next to it|where it), (discussion|discussions|conversation|conversations|questions) (stays|stay|sit|sits) (next to|beside|with) the (task|work|file)
  > (discussion|discussions|conversation|conversations|questions) (stays|stay|sit|sits) (next to|beside|with) the (document|design|card), (discussion|discussions|conversation|conversations|questions) (stays|stay|sit|sits) (on|under|where) the (task|work|file)
  > (discussion|discussions|conversation|conversations|questions) (stays|stay|sit|sits) (on|under|where) the (document|design|card), (discussion|discussions|conversation|conversations|questions) (live|lives|right) (next to|beside|with) the (task|work|file)
  > (discussion|discussions|conversation|conversations|questions) (live|lives|right) (next to|beside|with) the (document|design|card), (discussion|discussions|conversation|conversations|questions) (live|lives|right) (on|under|where) the (task|work|file)
  > (discussion|discussions|conversation|conversations|questions) (live|lives|right) (on|under|where) the (document|design|card), ~leave a (comment|remark) (on|next to|right) (the|any|every|a)
co-editing: Real-time co-editing < collaboration
  co-editing, real-time co-editing, collaborative editing, simultaneous editing, multiplayer editing, real-time collaboration, live collaboration, concurrent editing, live cursor, multi-user editing, co-authoring
  > ~edit (together|at the same time|simultaneously|in real time), ~work on the same (document|file|page|board|design|design file) (together|at once|at the same time|simultaneously), several people (can|may) edit
  > (two|three|ten) [people] (write|type|edit|draw) (at once|at the same time|together|in the same|in one), (everyone|several|five) [people] (write|type|edit|draw) (at once|at the same time|together|in the same|in one)
  > ~see (each other's|everyone's|who|your colleagues') (cursor|cursors|changes|edits) (as|live|move|moving|in), ~type together, (everyone|the whole team|all of you|both of you) in the same (document|file|page|doc|board) (at once|at the same|together)
  > no more (final v2|emailing drafts|emailing versions|version final), ~write (it|the document|together) together (at|in|live)
shared-inbox: Shared inbox < collaboration
  shared inbox, team inbox, collaborative inbox, group inbox, joint inbox, unified inbox for teams
  ? shared mailbox
  > one inbox for (the|your) [whole|entire] team, ~share an inbox
  > whole team (answers|works|replies|reads) (from|in|out of) (one|the same|a single) (inbox|mailbox), one (mailbox|inbox) (for everyone|everyone shares|everybody shares|for all of you), ~answer (mail|emails|customer emails) as a team
  > who (is answering|answered|has answered|answers) which (mail|email|message|customer), no more (forwarding|cc-ing) (emails|mails) to (colleagues|each other|one another)
collision-detection: Collision detection < collaboration
  collision detection, agent collision detection, double reply prevention, edit lock, record locking
  > see when (someone|a colleague|somebody) (is|else is) (replying|typing|editing), no two people (answer|reply|work)
  > (nobody|no two people|two colleagues never|no one) (answers|answer|replies|reply) to the same (ticket|customer|email|message), (see|shows|know) (when|that) (a colleague|someone|somebody) is already (answering|replying|typing|on it|writing), no customer gets two answers
proofing: Proofing and annotation < collaboration
  online proofing, annotation tool, visual feedback, markup tool, design feedback, video annotation, image annotation, PDF annotation
  ? review and approval
  > ~comment (right|directly|straight) on the (image|video|design|proof|PDF|layout|page), ~draw on the (image|video|design|proof|layout|screenshot), ~mark up (PDFs|the proof|the design|the layout|videos|screenshots|images), ~pin (comments|feedback) (to|on|where|exactly)
  > clients approve (designs|proofs|layouts|artwork)
whiteboard: Whiteboard < collaboration
  digital whiteboard, online whiteboard, infinite canvas, virtual whiteboard, sticky note board, brainstorming board
  ? whiteboard
  > ~sketch (ideas|an idea|together) (together|on a|with your|live|in the), ~brainstorm (together|with your team|remotely) (on|in), sticky notes (on a shared|for remote|online), a (board|canvas) (without|with no) (edges|end|limits|walls), ~draw together
mind-maps: Mind maps < collaboration
  mind map, mind mapping
  ? concept map
  > ~map out (your|an|the) (ideas|thoughts), (ideas|thoughts) branch out
diagrams: Diagrams
  diagram editor, UML diagram, org chart, organigram, process diagram, BPMN, diagramming
  ? flowchart
  > ~draw (your|the|a) (org chart|process|flow|network) (in|by|with) (minutes|dragging|shapes|the browser), boxes and arrows, who reports to whom
wiki: Wiki and team knowledge base < collaboration
  wiki, team wiki, company wiki, internal knowledge base, internal wiki, knowledge management, internal handbook
  ? intranet, employee handbook
  > one place for (company|team) knowledge
  > what your (company|team|colleagues|organisation|organization) knows (in one|stays|is), (knowledge|know-how) (stays|remains) (when|even when) (people|someone|somebody|a colleague) (leave|leaves|goes|go), ~write it down once and (everyone|the whole|nobody)
  > new (starters|colleagues|hires) find (the answer|answers|everything) (themselves|without asking), no more asking (who knows|around the office)
documents: Documents editor < collaboration
  document editor, collaborative document, rich text editor, doc editor, block editor, online document editor, shared note, markdown editor, meeting note template
  ? note-taking
  > ~write (documents|notes|specs|briefs) (next to|alongside|right where|beside) (your|the) (work|tasks|projects), ~jot down (notes|ideas) (in|on|next|beside), ~write docs and
spreadsheets: Spreadsheets
  online spreadsheet, spreadsheet editor, formula field, built-in spreadsheet, spreadsheet formula
  ? pivot table
  > (formulas|rows and columns|cells) (like in|as in|you know from) (Excel|a spreadsheet)
client-portal: Client portal < guest-access
  client portal, customer portal, client workspace, client area, client dashboard, customer self-service portal, partner portal, supplier portal, vendor portal, portal for your clients, patient portal, tenant portal, owner portal, parent portal
  > clients (can|see|view|get) __ (progress|status|their projects|their own), a portal (for|where) (your|their) (clients|customers|patients|tenants|owners)
  > (clients|customers) (log|sign) in (and|to) (see|follow|check|find|download|view) (their|where|the|how), (clients|customers) (see|follow|check|watch) (where|how) (their project|their case|the project) (stands|is|goes|is going)
  > (clients|customers) (see|follow|check|watch) (where|how) (their job|the work) (stands|is|goes|is going), a (place|page|space|room|login) of their own for (your|each|every) (client|clients|customer|customers), no more (status calls|clients asking|customers asking)
  > ~give (every|each|your) (client|clients) (a|their own) (login|page|room|space)
approvals: Approval workflows
  approval workflow, approval process, approval flow, approval step, approval request, approval chain, sign-off process, sign-off workflow, multi-step approval, multi-level approval, approval routing, four-eyes principle, dual approval, two-person approval, four-eyes approval, online approval
  > ~approve (requests|invoices|expenses|leave|holidays|timesheets|documents|content|designs) (in|with|from|on|before|by|online), ~request approval, ~require approval, ~sign off (on|in|with|online), nothing goes out without (approval|sign-off), has to approve
  > (boss|manager|supervisor) (taps|says|clicks) (yes|approve|OK), ~approve (it|an invoice|a request|a holiday|an expense|a payment|payments|orders|purchases) (with|from|on) (one tap|a tap|one click|a click|your phone|the train|a swipe)
  > two (people|signatures|pairs of eyes) (must|have to|need to|for every|before) (approve|sign|agree|check|payment|any|a), nothing (is paid|is published|is sent|gets paid) (without|until|before) (someone|somebody|a|two) (says|approves|approve)
  > nothing (is paid|is published|is sent|gets paid) (without|until|before) (someone|somebody|a|two) (manager|second), nothing (is paid|is published|is sent|gets paid) (without|until|before) (you|your|approval|sign-off) (says|approves|approve)
  > nothing (is paid|is published|is sent|gets paid) (without|until|before) (you|your|approval|sign-off) (manager|second), nothing (gets published|goes live|is ordered|gets ordered) (without|until|before) (someone|somebody|a|two) (says|approves|approve)
  > nothing (gets published|goes live|is ordered|gets ordered) (without|until|before) (someone|somebody|a|two) (manager|second), nothing (gets published|goes live|is ordered|gets ordered) (without|until|before) (you|your|approval|sign-off) (says|approves|approve)
  > nothing (gets published|goes live|is ordered|gets ordered) (without|until|before) (you|your|approval|sign-off) (manager|second), nothing (is paid|is published|is sent|gets paid) (without|until|before) (someone|somebody|a|two) (people|have|has|agrees)
  > nothing (is paid|is published|is sent|gets paid) (without|until|before) (you|your|approval|sign-off) (people|have|has|agrees), nothing (gets published|goes live|is ordered|gets ordered) (without|until|before) (someone|somebody|a|two) (people|have|has|agrees)
  > nothing (gets published|goes live|is ordered|gets ordered) (without|until|before) (you|your|approval|sign-off) (people|have|has|agrees), a second pair of eyes before, four-eyes (principle|check|approval|rule)
voting-polls: Polls and voting
  live poll, team poll, online voting, date poll, idea voting, feature voting, digital voting
  > ~let (everyone|the team|the room|your audience|parents|members|residents) vote (on|for|from), ~put it to (the|a) vote, ~vote from (your|their) (phone|phones|sofa)
activity-presence: Presence
  presence indicator, availability status, typing indicator, read receipt, out-of-office status
  ? online status
  > ~see who (is|'s) (online|around|available|at their desk|in a meeting) (right now|now|and who|before you), a green dot (shows|means|next|by)
meeting-scheduling: Meeting scheduling
  meeting scheduler, meeting scheduling, scheduling link, booking link, scheduling assistant, availability finder, meeting poll, round-robin scheduling, group scheduling
  ? meeting link, calendar link
  > ~find a time that (works|suits), ~share your availability, without the back-and-forth, no more (email ping-pong|back-and-forth), ~schedule meetings
  > ~send (a|your|one) link and (they|people|clients|customers|invitees) (pick|choose|book), (they|customers|clients|prospects|candidates|people) (pick|choose|book) a (time|slot) (that suits|that works|in your|from your|when you're)
  > no more (finding a time|emails to find a time|ping-pong over dates), ~find a (time|slot|date) (when everyone|that suits everyone|for everyone|when all of you), ~let (people|clients|customers|anyone) book (time|a slot|a meeting) (with you|in your calendar|straight)
meeting-agenda: Meeting agendas and minutes
  agenda template, meeting management, board meeting minutes, collaborative agenda
  ? meeting agenda, meeting minutes, action item
  > who promised what (by|in|at), (decisions|actions|action points) (from|of) (every|each|the) meeting (in|are|land|become|turn)
meeting-notes-ai: Automatic meeting notes < ai
  automatic meeting notes, AI meeting notes, AI note taker, meeting assistant, meeting summary, automatic minutes, AI meeting assistant, call summary, AI minutes
  > ~take notes for you, ~write the minutes for you, ~summarise (meetings|your meetings|calls|every meeting|every call), ~summarize (meetings|your meetings|calls|every meeting|every call)
  > (notes|minutes) (write|take) themselves, ~listen in and (writes|takes|notes), (writes|takes) (the|your|down the) (minutes|notes) (while you|for you|so you|during|itself), (minutes|notes|summary) (before|the minute|the moment) (you hang|the call ends|the meeting ends|everyone has left)
  > no one has to take (notes|minutes|the minutes)
room-booking: Meeting room booking
  room booking system, meeting room booking, desk booking, hot desk booking, hot-desking, desk reservation, workspace booking, room display, meeting room display, resource booking
  > ~book (a|the|your) (desk|meeting room) (for|from|in|on) (your phone|the app|your calendar|tomorrow|the day|the office|Outlook), ~find a free (room|desk|meeting room), (screen|display|tablet|panel) (at|by|outside) (the|every|each) (door|room|meeting room)
  > who (sits|is sitting) (where|at which desk), who is in the office (today|tomorrow|on)
visitor-management: Visitor management
  visitor management, visitor check-in, visitor badge, visitor registration, digital visitor book, digital reception, visitor log, visitor pre-registration
  > (visitors|callers) sign in (on|at|with|by) (a|the|an|scanning), (visitors|callers) sign themselves in, ~print (a visitor|their|visitor) (badge|badges), host (is told|is texted|is notified|is alerted|gets a message) (when|the moment|as soon|that), know who is in the building
  > ~replace the visitors' book
field-service: Field service management
  field service management, field service, job dispatching, job scheduling, work order management, digital job sheet, engineer scheduling, technician scheduling, field service app, dispatch board, work order
  ? job sheet
  > ~send (the|your|an|each) (engineer|technician|fitter|crew) (to the next|straight to the|all the details|the job), (engineers|technicians|fitters) (see|get) (their|the) (jobs|job|day) (on|in|before), (engineers|technicians|fitters) (see|get) (every|all) (jobs|job|day) (on|in|before)
  > (engineers|technicians|fitters) (have|carry) (their|the) (jobs|job|day) (on|in|before), (engineers|technicians|fitters) (have|carry) (every|all) (jobs|job|day) (on|in|before), (crews|tradespeople) (see|get) (their|the|every|all) (jobs|job|day) (on|in|before)
  > (crews|tradespeople) (have|carry) (their|the|every|all) (jobs|job|day) (on|in|before), (engineers|technicians|fitters) (see|get) (their|the) (next job|job details|history) (on|in|before), (engineers|technicians|fitters) (see|get) (every|all) (next job|job details|history) (on|in|before)
  > (engineers|technicians|fitters) (have|carry) (their|the) (next job|job details|history) (on|in|before), (engineers|technicians|fitters) (have|carry) (every|all) (next job|job details|history) (on|in|before)
  > (crews|tradespeople) (see|get) (their|the|every|all) (next job|job details|history) (on|in|before), (crews|tradespeople) (have|carry) (their|the|every|all) (next job|job details|history) (on|in|before), (jobs|job sheet|job sheets|work orders) (on|in) (the|their|your|every) (phone|tablet|van)
  > from the first call to the (invoice|paid invoice|bill), nearest (engineer|technician|fitter|plumber) (is|gets) (sent|the job|called|dispatched)
idea-management: Idea management
  idea management, idea board, feature request board, feedback board, innovation management, product roadmap tool
  ? suggestion box, public roadmap
  > ~vote on (ideas|features|what we build|what to build), ~collect (ideas|suggestions) from (staff|your team|customers|everyone|employees|users), ~tell us what to build next
risk-management: Risk management
  risk register, risk matrix, enterprise risk management, third-party risk management, vendor risk management
  ? risk management, risk assessment
  > ~score (risks|every risk|each risk) (by|on|and), ~keep a (list|register) of (risks|what could go wrong), who owns (which|each|every) risk
quality-management: Quality management
  quality management system, QMS, non-conformance, CAPA, quality control checklist, audit management, document control
  ? quality management, corrective action
  > ~trace (every|a|each) (fault|defect|complaint|deviation) back to, (ready|prepared) for the (auditor|next audit|ISO audit), ~record (defects|deviations|non-conformities) (on|with|and|as|where)
change-requests: Change requests
  change management process
  ? change request, change order, variation order
  > ~price (a|the|every) change before, client (approves|signs) (every|each|the) change (before|in|on|online)
`);
