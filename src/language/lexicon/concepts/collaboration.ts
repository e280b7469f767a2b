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
gantt-chart: Gantt chart < project-planning <> timeline-view, kanban-board
  gantt chart, gantt view, gantt diagram, gantt, interactive gantt, gantt planning
timeline-view: Timeline view < project-planning <> gantt-chart
  timeline view, roadmap view, project timeline, visual timeline, timeline planner
  > (projects|tasks|everything) (on|along) a timeline
kanban-board: Kanban board < project-planning <> gantt-chart
  kanban, kanban board, kanban view, task board, board view, agile board, scrum board, drag-and-drop board, card wall, project board
  > ~drag (cards|tasks) (from|across|between), ~move cards (across|through|between)
calendar-view: Calendar view < project-planning
  calendar view, team calendar, project calendar, shared calendar, editorial calendar, month view
  > ~see (deadlines|everything|tasks|due dates|events) (in|on) a calendar
list-view: List and table views < task-management
  list view, table view, grid view, spreadsheet view, gallery view
task-dependencies: Task dependencies < project-planning
  task dependency, task dependencies, dependencies between tasks, dependency tracking, dependency management, critical path, predecessor and successor, finish-to-start, blocking task
  > tasks that depend on (each other|one another|another), ~link tasks, what has to (happen|be done) first, later tasks (move|shift) automatically, when one task slips
subtasks: Subtasks and checklists < task-management
  subtask, task checklist, checklist, nested task, checklist template
  > ~break (tasks|work|it|jobs) (down|into) [into] (smaller|steps|subtasks|pieces)
recurring-tasks: Recurring tasks < task-management
  recurring task, repeating task, recurring job, recurring reminder, repeating job, recurring to-do
  > tasks that repeat, ~repeat (tasks|jobs) (every|weekly|monthly|daily|automatically)
task-assignment: Task assignment < task-management
  task assignment, multiple assignees, task owner, task delegation, assignee, work assignment
task-priorities: Task priorities and deadlines < task-management
  task priority, due date, deadline tracking, priority level, task deadline, deadline reminder, due date reminder
task-templates: Project templates < project-planning
  project template, task template, workflow template, template library, ready-made template, template gallery, pre-built template, board template, reusable template
  > ~start from a template, templates for (every|any|common|recurring)
milestones: Milestones < project-planning
  project milestone, milestone tracking
sprint-planning: Sprint planning < project-planning
  sprint planning, sprint board, backlog management, sprint report, story point, backlog grooming, burndown chart, velocity chart, product backlog
resource-planning: Resource planning < project-planning
  resource planning, resource management, capacity planning, workload view, workload management, resource scheduling, utilisation planning, utilization planning, team capacity, workload balancing, resource allocation, capacity management, workload planner
  > who has (time|capacity|room), who is (overloaded|over capacity|free|available|overbooked), see who's (overloaded|free|available|overbooked), ~balance workloads, ~spread the work evenly
portfolio-management: Portfolio management < project-management
  portfolio management, project portfolio, programme management, project portfolio management, PPM, portfolio overview, portfolio view, program management
  > all [your] projects (at a glance|in one view)
project-budgets: Project budgets < project-management
  project budget, budget tracking, budget alert, project profitability, project costing, project cost tracking, budget burn, project margin
  > ~keep projects (in|within|on) budget, know when a project goes over budget
goals-okrs: Goals and OKRs
  OKR, goal tracking, goal setting, objectives and key results, goal management, KPI tracking for goals
baselines: Baselines < project-planning
  project baseline, baseline comparison, plan versus actual, planned versus actual, plan vs actual
time-tracking: Time tracking <> attendance-tracking, automatic-time-tracking
  time tracking, time tracker, timesheet, time logging, hour tracking, time recording, work time tracking, built-in timer, stopwatch, hours tracking, billable hour, billable time, time entry, time entries, time capture
  > ~track (time|hours|your time|your hours|billable hours|working time), ~log (time|hours|your time|your hours|working hours), ~record (time|hours|your time|your hours|working time|working hours), ~start a timer, ~start the timer, hours spent on, time spent on (tasks|projects|each|every|a), where (the|your) (time|hours) (goes|go|went), know where [your|the] time goes
automatic-time-tracking: Automatic time tracking < time-tracking
  automatic time tracking, background time tracking, passive time tracking, automatic time capture, AI time tracking, automatic timesheet
  > ~track time automatically, (timesheets|time sheets) that fill themselves, ~record your time in the background
comments: Comments and mentions < collaboration
  comment thread, threaded comment, in-line comment, @mention, at-mention, commenting, team comment, task comment
  > ~comment (on|directly|right), ~leave comments, ~mention (colleagues|a colleague|teammates|someone), ~tag (colleagues|a colleague|teammates)
co-editing: Real-time co-editing < collaboration
  co-editing, real-time co-editing, collaborative editing, simultaneous editing, multiplayer editing, real-time collaboration, live collaboration, concurrent editing, live cursor, multi-user editing, co-authoring
  > ~edit (together|at the same time|simultaneously|in real time), ~work on the same (document|file|page|board|design|design file) (together|at once|at the same time|simultaneously), several people (can|may) edit
shared-inbox: Shared inbox < collaboration
  shared inbox, team inbox, shared mailbox, collaborative inbox, group inbox, joint inbox, unified inbox for teams
  > one inbox for (the|your) [whole|entire] team, ~share an inbox
collision-detection: Collision detection < collaboration
  collision detection, agent collision detection, double reply prevention, edit lock, record locking
  > see when (someone|a colleague|somebody) (is|else is) (replying|typing|editing), no two people (answer|reply|work)
proofing: Proofing and annotation < collaboration
  online proofing, annotation tool, visual feedback, markup tool, design feedback, video annotation, image annotation, PDF annotation, review and approval
whiteboard: Whiteboard < collaboration
  whiteboard, digital whiteboard, online whiteboard, infinite canvas, virtual whiteboard, sticky note board, brainstorming board
mind-maps: Mind maps < collaboration
  mind map, mind mapping, concept map
diagrams: Diagrams
  flowchart, diagram editor, UML diagram, org chart, organigram, process diagram, BPMN, diagramming
wiki: Wiki and team knowledge base < collaboration <> help-center
  wiki, team wiki, company wiki, internal knowledge base, internal wiki, knowledge management, intranet, internal handbook, employee handbook
  > one place for (company|team) knowledge
documents: Documents editor < collaboration
  document editor, collaborative document, rich text editor, doc editor, block editor, online document editor, note-taking, shared note, markdown editor, meeting note template
spreadsheets: Spreadsheets
  online spreadsheet, spreadsheet editor, formula field, built-in spreadsheet, spreadsheet formula, pivot table
client-portal: Client portal < guest-access
  client portal, customer portal, client workspace, client area, client dashboard, customer self-service portal, partner portal, supplier portal, vendor portal, portal for your clients, patient portal, tenant portal, owner portal, parent portal
  > clients (can|see|view|get) __ (progress|status|their projects|their own), a portal (for|where) (your|their) (clients|customers|patients|tenants|owners)
approvals: Approval workflows
  approval workflow, approval process, approval flow, approval step, approval request, approval chain, sign-off process, sign-off workflow, multi-step approval, multi-level approval, approval routing, four-eyes principle, dual approval, two-person approval, four-eyes approval, online approval
  > ~approve (requests|invoices|expenses|leave|holidays|timesheets|documents|content|designs) (in|with|from|on|before|by|online), ~request approval, ~require approval, ~sign off (on|in|with|online), nothing goes out without (approval|sign-off), has to approve
voting-polls: Polls and voting
  live poll, team poll, online voting, date poll, idea voting, feature voting, digital voting
activity-presence: Presence
  presence indicator, online status, availability status, typing indicator, read receipt, out-of-office status
meeting-scheduling: Meeting scheduling <> appointment-booking
  meeting scheduler, meeting scheduling, scheduling link, booking link, meeting link, scheduling assistant, availability finder, meeting poll, round-robin scheduling, group scheduling, calendar link
  > ~find a time that (works|suits), ~share your availability, without the back-and-forth, no more (email ping-pong|back-and-forth), ~schedule meetings
meeting-agenda: Meeting agendas and minutes
  meeting agenda, meeting minutes, agenda template, action item, meeting management, board meeting minutes, collaborative agenda
meeting-notes-ai: Automatic meeting notes < ai <> meeting-agenda
  automatic meeting notes, AI meeting notes, AI note taker, meeting assistant, meeting summary, automatic minutes, AI meeting assistant, call summary, AI minutes
  > ~take notes for you, ~write the minutes for you, ~summarise (meetings|your meetings|calls|every meeting|every call), ~summarize (meetings|your meetings|calls|every meeting|every call)
room-booking: Meeting room booking
  room booking system, meeting room booking, desk booking, hot desk booking, hot-desking, desk reservation, workspace booking, room display, meeting room display, resource booking
visitor-management: Visitor management
  visitor management, visitor check-in, visitor badge, visitor registration, digital visitor book, digital reception, visitor log, visitor pre-registration
field-service: Field service management
  field service management, field service, job dispatching, job scheduling, work order, work order management, job sheet, digital job sheet, engineer scheduling, technician scheduling, field service app, dispatch board
idea-management: Idea management
  idea management, idea board, suggestion box, feature request board, feedback board, innovation management, public roadmap, product roadmap tool
risk-management: Risk management
  risk register, risk management, risk matrix, risk assessment, enterprise risk management, third-party risk management, vendor risk management
quality-management: Quality management
  quality management, quality management system, QMS, non-conformance, CAPA, corrective action, quality control checklist, audit management, document control
change-requests: Change requests
  change request, change management process, change order, variation order
`);
