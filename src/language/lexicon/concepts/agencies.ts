import { concepts } from './concept-list.js';

/** Agencies, studios and firms that sell hours. */
export const agencies = concepts(`
freelancer-marketplace: Freelancer marketplace
  freelancer marketplace, talent marketplace, freelance network, expert marketplace, contractor marketplace, talent pool access
  > ~hire freelancers, ~find (a freelancer|freelancers)
community-add-ons: Add-ons by the community <> plugins
  community add-on, community plugin, plug-in store, add-on marketplace, third-party add-on
  > (loads|hundreds|thousands|dozens|plenty) of (community|third-party) (add-ons|plugins|extensions), # (add-ons|plugins|extensions|apps and plugins)
profitability: Profitability of projects
  client profitability, margin tracking, margin report, profit per project, real-time margins
retainers: Retainers
  retainer management, retainer tracking, retainer billing, retainer hours
rate-cards: Rate cards
  rate card, custom rates, billing rates, cost rates, client-specific rates
scope-creep-alerts: Scope alerts
  scope creep alert, out-of-scope alert, overrun alert, overservicing alert, budget overrun alert
what-if-planning: What-if planning
  what-if planning, what-if scenario, scenario modelling, scenario modeling
capacity-heatmap: Capacity view < resource-planning
  capacity heatmap, utilisation forecast, utilization forecast
quote-to-project: Quote becomes project
  quote to project, quote-to-cash, estimate to project, proposal templates
client-payments: Clients pay in the portal <> client-portal
  client payments, pay invoices online, in-portal payment, online invoice payment
  > ~settle (the|their|your) (bill|invoice|invoices) (there|right there|online|in the portal|in one click), ~pay (the|their|your) invoice (there|right there|online|in the portal|with one click), ~let (clients|customers|them) pay
risk-register: Risk register < risk-management
  risk log, RAID log, issue log, decision log
creative-proofing: Video and design review < proofing
  video review, frame-accurate comments, design approval, artwork approval, annotate PDFs, annotate video, frame-by-frame comments
brand-guidelines: Brand portal
  brand guidelines, brand templates, brand center
content-brief: Briefs
  creative brief, brief templates, brief builder, content briefs, request form for briefs
asset-delivery: Hand-over of work
  asset delivery, handover pack, client handover, file handover, download portal
timesheet-approval: Timesheet approval
  timesheet approval, timesheet sign-off, hours approval
travel-time: Mileage and expenses on projects
  mileage claims, expenses on projects, project expenses
billable-utilisation: Billable hours
  billable hours, billable utilisation, billable utilization, unbilled hours, unbilled time report
cross-project-dependencies: Dependencies across projects < task-dependencies
  cross-project dependency, cross-project dependencies, programme view, program view, dependencies across projects
project-templates: Project templates
  programme template, project blueprint
status-emails: Status by e-mail
  weekly status email, morning briefing, Monday morning email
  > (lands|arrives|drops) in your inbox (every|each) (morning|Monday|week|day|Friday)
project-chat: Chat in projects < team-chat
  project chat, in-app chat, built-in chat, task chat
video-messages: Video messages
  screen message, video comment, voice comment, voice note
customer-interviews: Research tools
  user testing, usability testing, research panel, respondent panel, user interviews, diary studies
print-management: Print management
  print management, print ordering, print procurement, proof delivery
influencer-management: Influencers
  influencer database, influencer marketing, creator marketplace, influencer search
media-buying: Media buying
  media buying, media planning, programmatic buying, ad buying
pr-monitoring: Media monitoring
  clippings, media clippings
competitor-tracking: Competitor tracking
  competitor tracking, competitor monitoring, competitor price tracking, share of voice
white-glove-migration: Projects moved for you < migration-service
  done-for-you migration, migration for you, concierge migration
  > ~move (everything|your data|your projects|your boards|all of it|your files) (over|across) for you, ~import everything for you
`);
