import { concepts } from './concept-list.js';

/** Agencies, studios and firms that sell hours. */
export const agencies = concepts(`
freelancer-marketplace: Freelancer marketplace
  freelancer marketplace, talent marketplace, freelance network, expert marketplace, contractor marketplace, talent pool access
  > ~hire freelancers, ~find (a freelancer|freelancers)
  > ~find (designers|copywriters|developers|illustrators|specialists) (for hire|to hire|on demand|by the day), vetted (freelancers|contractors|talent|specialists) (on demand|on call|ready to start|for hire|by the hour|by the day), ~hire (vetted|freelance|independent) (designers|developers|copywriters|talent|specialists|people), ~post a (gig|freelance job) and, ~borrow a (designer|developer|copywriter) for (a day|a week|the day|the week)
  > (designer|developer|copywriter|illustrator) from our (bench|pool|network)
community-add-ons: Add-ons by the community
  community add-on, community plugin, plug-in store, add-on marketplace, third-party add-on
  > (loads|hundreds|thousands|dozens|plenty) of (community|third-party) (add-ons|plugins|extensions), # (add-ons|plugins|extensions|apps and plugins)
  > (add-ons|plugins|extensions|plug-ins) (written|built|made) by (users|other users|the community|our community|third parties|other developers|outside developers), ~browse (the|our) (plugin|plug-in|extension|add-on) (directory|store|gallery|catalogue), ~publish (your|an|their) own (add-on|plugin|plug-in|extension), ~install (plugins|extensions|add-ons) (from|by) (the community|other users|third parties)
profitability: Profitability of projects
  client profitability, margin tracking, margin report, profit per project, real-time margins
  > which (clients|projects|jobs|customers) (make|earn|lose|are making|are losing|earned|lost|cost) (you|us|the studio|the agency) money, which (clients|projects|jobs) (are profitable|pay for themselves|are worth it), (profit|margin) (on|per|of|for) (every|each) (job|project|client), what (each|every|a) (project|client|job) really (earns|makes|brings in), whether (a|the|each) (project|job|client) (makes|made|is making) (money|a profit), (profitable|unprofitable) (clients|projects|jobs) (stand out|show up|at a glance)
  > (clients|customers|projects|jobs) you are losing money (on|with), (clients|customers|projects|jobs) (lose|are losing) you money
retainers: Retainers
  retainer management, retainer tracking, retainer billing, retainer hours
  > hours (left|remaining|used) on (a|the|each|every|their) retainer, ~burn through (a|the|their) retainer, how much of (a|the|each|every|their) retainer, unused retainer (hours|time), retainer (rolls|resets|renews) (over|every|each)
rate-cards: Rate cards
  rate card, client-specific rates
  ? custom rates, billing rates, cost rates
  > (different|separate|own|special) (hourly|day|billing) (rate|rates) (for|per) (each|every) (client|person|role|project|customer), ~charge (each|every) (client|customer) (a different|their own|its own) (rate|hourly rate|day rate), ~set (hourly|day|billing) rates (per|by|for each|for every) (client|person|role|project)
scope-creep-alerts: Scope alerts
  scope creep alert, out-of-scope alert, overrun alert, overservicing alert, budget overrun alert
  > ~warn (you|us|managers|the manager) (before|when) (a|the|each) (project|job|budget) (goes over|runs over|overruns|is blown|is used up), (before|as soon as|the moment|when) (a|the|any|your) project (goes|runs|drifts|creeps) over (budget|scope), (project|job) is about to (overrun|run over|go over), (~spot|~catch|~flag) (scope creep|overruns|overservicing) (early|before|as it|in time|the moment), (told|know|warned) when (a|the|any) (project|budget) (overruns|goes over|runs over)
  > (eats|eating|burns|burning) through (its|the|a) budget, job is eating its budget
what-if-planning: What-if planning
  what-if planning, what-if scenario, scenario modelling, scenario modeling
  > what happens (if|when) (you|we) (hire|lose|win|delay|postpone|add) (a|the|another|two|one|three) (_|_ _), ~play through (scenarios|different scenarios|a scenario), ~try out (scenarios|different scenarios|a plan|a staffing plan) (before|without), ~model (different|the|several|best and worst) (scenarios|case|cases), ~move (people|staff|projects) around (without|before) (anyone|anybody|touching|committing), draft plan (beside|next to|alongside) the real one
capacity-heatmap: Capacity view < resource-planning
  capacity heatmap, utilisation forecast, utilization forecast
  > who (has room|has capacity|has spare capacity|is overbooked|is overloaded|is overworked|is underused|has too much on|has too little on|has too much to do|is swamped), (weeks|months) (where|in which|when) (you|the team|everyone) (are|is) (overbooked|stretched|overloaded), (who|which team) will be (overbooked|overloaded|short of people), ~spot (overload|overbooking|idle people|gaps in capacity)
quote-to-project: Quote becomes project
  quote to project, quote-to-cash, estimate to project, proposal templates
  > ~turn (a|the|an accepted|an approved|every|each|any) (quote|estimate|proposal) into (a|the) (project|job|plan), (quote|estimate|proposal) (becomes|turns into) (a|the) (project|job|plan), (accepted|approved|signed) (quotes|estimates|proposals) (become|turn into|open) (projects|jobs|a project|a job), from (quote|proposal|estimate) to (project|kick-off) (in|with|without)
client-payments: Clients pay in the portal
  client payments, pay invoices online, in-portal payment, online invoice payment
  > ~settle (the|their|your) (bill|invoice|invoices) (there|right there|online|in the portal|in one click), ~pay (the|their|your) invoice (there|right there|online|in the portal|with one click), ~let (clients|customers|them) pay
  > (clients|customers) (pay|can pay|settle|can settle) (their|the|an|each) (invoice|invoices|bill|bills) (in|from|through|inside|straight from) (the|your|their) (portal|client portal|link|email|invoice), ~let (clients|customers) settle, (pay|pay now) button (on|in|under) (every|each|the|your) (invoice|invoices|bill), (clients|customers) (pay|can pay) (from|inside|in) (the|their) portal, bill can be (paid|settled) (there|right there|online|in one click)
  > ~pay (the|an|their|each) invoice without leaving the portal
risk-register: Risk register < risk-management
  risk log, RAID log
  ? issue log, decision log
  > (risks|issues) (logged|recorded|tracked) with (an owner|owners|a score), who owns (which|each|every) risk, ~score (each|every|all) (risk|risks), ~log (risks|a risk|every risk|each risk) (and|with|in|as), (risks|issues) and (who owns them|their owners)
creative-proofing: Video and design review < proofing
  frame-accurate comments, design approval, artwork approval, annotate PDFs, annotate video, frame-by-frame comments
  ? video review
  > ~comment (on|at) (a|the|each|every|any|an exact|the exact) (frame|timecode), ~pin (a comment|comments|notes|feedback|remarks) (to|on) (the|a|any|each|an exact|the exact) (frame|second|pixel|artwork|design|layout), ~draw (on|over|on top of) the (video|artwork|design|layout|frame), ~mark up (the|a|any|your) (video|artwork|design|layout|cut|film), ~approve (the|a|your) (artwork|final cut|rough cut|layout|edit), (feedback|comments) (on|at) the (exact|very) (frame|second|pixel|spot)
brand-guidelines: Brand portal
  brand center
  ? brand guidelines, brand templates
  > (logos|fonts|colours|colors) and (fonts|colours|colors|templates|logos) (all|live|sit|are|kept) in one place, (right|latest|current|correct) (logo|logos|typeface) (every time|in one place|for everyone), nobody (uses|sends out|sends) the old logo, (locked|ready-made) templates that keep everyone on brand
content-brief: Briefs
  brief templates, brief builder, request form for briefs
  ? creative brief, content briefs
  > ~brief (the|a|your) (designer|designers|copywriter|creative team|studio) (in|with|through|from|without), (a|every|each) brief that asks the right questions, no (job|project|work) (starts|begins) without a brief, ~write (a|the|your) (creative|campaign|design) brief
asset-delivery: Hand-over of work
  asset delivery, handover pack, client handover, file handover, download portal
  > ~hand over [the] (final|finished) (files|artwork|assets|work), (clients|customers) download (the|their) (final|finished) (files|artwork|assets|work), ~send (clients|customers|them) [the] (final|finished) (files|artwork|assets), (final|finished) (files|artwork|assets) (ready to download|in one link|in one package|in one folder)
timesheet-approval: Timesheet approval
  timesheet approval, timesheet sign-off, hours approval
  > ~approve (the|a|your team's|everyone's|last week's|their|logged) (hours|timesheet|timesheets), ~sign off (the|their|your team's|everyone's|last week's) (hours|timesheet|timesheets), (hours|timesheets) (wait for|go to|are approved by|are signed off by) (the|a|your) (manager|project manager|team lead)
travel-time: Mileage and expenses on projects
  mileage claims, expenses on projects, project expenses
  > ~claim [your] mileage (on|against|to|back|in), ~bill (mileage|travel|expenses|travel costs) (to|on to|against) (the|a|your) (client|project|job), (mileage|expenses|travel costs) (go|goes|end up|land) (on|straight on|straight to|straight onto) the (invoice|project), ~log [your] (miles|mileage|kilometres) (and|against|on|to|per)
billable-utilisation: Billable hours
  billable utilisation, billable utilization, unbilled hours, unbilled time report
  ? billable hours
  > (how much|what share) of (the|your|their|everyone's) (week|time|day|month) (is|was) billable, hours (nobody|no one) (billed|has billed|invoiced|has invoiced), hours (you|we) (forgot|forget) to (bill|invoice), every billable (hour|minute) (is|gets|ends up|lands|counted), billable (and|versus|or) non-billable, no billable (hour|minute) (is lost|gets lost|slips)
cross-project-dependencies: Dependencies across projects < task-dependencies
  cross-project dependency, cross-project dependencies, programme view, program view, dependencies across projects
  > when one project slips, ~link tasks (across|between|from different) projects, which projects (wait for|depend on|hang on) (each other|which|one another), one project (holds up|waits for|depends on) another, (delay|slip) in one project (moves|shifts|pushes|shows)
project-templates: Project templates
  programme template, project blueprint
  > ~save (a|any|your best|the|your) project as a template, ~start a [new] project from (a template|a blueprint|an old one|the last one), ~copy (last year's|an old|a finished|your last) (project|plan), (new|next) project (is set up|stands|is ready) (in one click|in a click|in a minute|from a template)
status-emails: Status by e-mail
  weekly status email, Monday morning email
  ? morning briefing
  > (lands|arrives|drops) in your inbox (every|each) (morning|Monday|week|day|Friday)
  > (summary|digest|update) (every|each|on) (Monday|Friday|morning) (morning|by email|in your inbox), ~email (you|everyone|the team|the client|your boss|your manager|managers) (a|the) (summary|status|digest|update|status report) (every|each|on|once), what (changed|happened|moved) (yesterday|last week|overnight|this week) (in your inbox|in one email|by email), (waiting|there) in your inbox (every|each|on) (Monday|morning|Friday|day|week), (Monday|Friday|morning) (email|e-mail) (with|that|about) (what|the|everything|who)
  > (summary|digest) of the (week|day) (lands|arrives|drops), (summary|digest|report) (lands|arrives|drops) in your (inbox|mailbox)
project-chat: Chat in projects < team-chat
  project chat, in-app chat, built-in chat, task chat
  > ~chat (about|inside|within|next to|beside|alongside) (the|a|each|every) (task|project|board|card), (conversation|conversations|chat|discussion) (lives|live|stays|stay|sits|sit) (with|next to|beside|inside|alongside) the (task|project|work), ~discuss (the|a|each|every) (task|project) (where|right where|in the task|in the project), talk about the (task|work|project) (in|on|inside) the (task|project|card)
video-messages: Video messages
  screen message, video comment, voice comment, voice note
  > ~record (your|the) screen (and|to|with|while|instead), (~say it|~explain it|~show it) (in|with) a (short video|video|voice note|recording), ~leave a (video|voice) (comment|message|note), ~talk (over|through) your screen, ~send (a video|a voice note|a recording) instead of (typing|a meeting|an email|calling a meeting)
customer-interviews: Research tools
  user testing, usability testing, research panel, respondent panel, diary studies
  ? user interviews
  > (watch|see) (people|real people|users|real users|customers|testers|strangers) (use|using|try|trying) (your|the|a) (prototype|site|app|design|website), ~recruit (participants|testers|respondents) (for|from|who|in|within), ~test (your|the|a) (prototype|design|concept) (with|on) (people|users|real people|real users|customers), (participants|testers|respondents) (from|out of) (a|our|the) panel, ~find (participants|testers|respondents) for
print-management: Print management
  print management, print ordering, print procurement, proof delivery
  > ~order (print|flyers|brochures|business cards|posters|leaflets) (from|in|through|without|straight|and), ~send (it|them|artwork|the artwork|your artwork|your design|the files) to (print|the printer|the printers|press), (artwork|design|layout) goes (straight|directly) to (print|the printer|the printers|press), ~get (flyers|brochures|business cards|posters|leaflets) printed
influencer-management: Influencers
  influencer database, influencer marketing, creator marketplace, influencer search
  > ~find (influencers|creators) (who|for|that|by|in|to|with), ~pay (influencers|creators) (in|through|from|for|on), ~brief (influencers|creators), ~send (products|samples) to (influencers|creators), (influencers|creators) (who|that) (fit|suit|match) (your|the) brand
media-buying: Media buying
  media buying, media planning, programmatic buying, ad buying
  > ~buy (ad space|airtime|media|radio spots|TV spots|billboards) (for you|across|on|in|at), ~book (ad space|airtime|radio spots|TV spots|billboards), ~plan and buy (media|ads|your media|your ads|airtime), ~negotiate (media|ad) (prices|rates|space)
pr-monitoring: Media monitoring
  media clippings
  ? clippings
  > what the (press|papers|media) (say|says|write|writes|is saying|are saying|wrote) about, (every|each) (mention|article) (of you|about you|of your brand|about your brand) in the (press|media|papers|news), ~know when (you are|your brand is|your client is|your name is) in the (news|press|papers|paper), (press|newspaper) cuttings (every|each|by|in)
competitor-tracking: Competitor tracking
  competitor tracking, competitor monitoring, competitor price tracking, share of voice
  > what (your|the|other) (competitors|rivals|competition) (charge|charges|are doing|is doing|publish|are up to|is up to|are saying), ~keep an eye on (your|the|other) (competitors|rivals|competition), when (a|your|any) (competitor|rival) (changes|drops|raises|launches|cuts|publishes), ~watch (your|the) (competitors|rivals|competition), how you (compare|stack up|measure up) (with|to|against) (your|the) (competitors|rivals|competition)
white-glove-migration: Projects moved for you < migration-service
  done-for-you migration, migration for you, concierge migration
  > ~move (everything|your data|your projects|your boards|all of it|your files) (over|across) for you, ~import everything for you
  > we (copy|carry|bring|rebuild|recreate) (your|every|all your|the) (boards|projects|tasks|spreadsheets|workspaces) (over|across|in|for you|here), ~rebuild your (boards|projects|workflows|workspace), ~send us (your|the) (spreadsheets|export|exports|old projects|boards) and we, your (boards|projects|spreadsheets) are (moved|brought|copied|carried) (over|across) (by us|for you|by our team)
`);
