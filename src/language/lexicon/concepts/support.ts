import { concepts } from './concept-list.js';

/** Help for customers: the vendor's own, and the tools for giving it. */
export const support = concepts(`
*support: Support
  support, customer support, customer service, customer care, support team, technical support, tech support, help and support, expert support, friendly support, personal support, first-class support
  > here to help, we're here for you, help when you need it, always there for you, here for you
email-support: Email support < support
  email support, support by email, support via email, email help desk
  > (help|answers|support|questions|advice) by email
  > ~drop us (a line|an email), ~write us an email, (write|email) us and (we|somebody|someone) (reply|answer|answers|replies), (answers|replies) by email
phone-support: Phone support < support
  phone support, telephone support, support by phone, phone hotline, hotline, telephone hotline, support hotline, helpline, telephone helpline, support line, telephone support line, toll-free number, freephone number, support via phone, phone helpline, customer hotline
  > call us (any time|anytime|day or night|24/7), a real person (on the phone|answers|picks up), ~talk to (a human|a real person|a real human|someone real) on the phone, (help|advice|support|assistance|speak to|talk to) __ (by|over the|on the) phone
  > (somebody|someone|a human|a person|a real person|a voice) (picks up|answers the phone|picks up the phone), ~pick up the phone and, get a human on the (phone|line), (no|without) (phone menu|phone menus|hold music|holding music)
  > (someone|somebody) (on|at) the end of the (phone|line), (call|ring|phone) and (a person|a human|somebody|someone) answers, you can (ring|phone) us, (~ring|~phone) us (day or night|whenever)
callback-support: Callback < support
  callback service, callback request, request a callback, scheduled callback, screen-sharing support, video support, remote support session
  > (we'll|we will) call you back
  > leave us your number, ~call you at (the|a) time (you|that), ~share your screen with (us|our|support), on a video call with (our|support|an engineer|an expert)
live-chat-support: Live chat support < support
  live chat support, chat support, in-app chat support, support via chat, support by chat, support chat, in-app support, human chat support, WhatsApp support
  > ~chat with (our team|our support|our experts|a human|an expert|a real person)
  > (~chat|~message) with (us|our people|somebody) (in|from) the app, (bubble|speech bubble) in the corner, ~type a question and (a human|someone|somebody|a person), (somebody|someone) (in|behind) the chat
  > ~message us (in|from|inside|through) the app, (~chat|~message) and (a person|a human|somebody|someone) (replies|answers)
support-24-7: Round-the-clock support < support
  24/7 support, 24/7 customer support, 24-hour support, round-the-clock support, around-the-clock support, 24x7 support, 24/7 customer service, 24/7 help, 24-hour helpline, 24/7 helpline, 24/7 hotline, 24/7 phone support, 24/7 live chat, 24/7 assistance, 24/7/365 support, 24-hour hotline, 24-hour assistance, 365 days a year support
  > (support|help|team|someone|experts) (is|are) (there|available|on hand|here) (24/7|day and night|round the clock|around the clock), (help|support|assistance) (day and night|day or night|round the clock|around the clock|24/7|at any hour|at any time of day), (answer|reply|help|are here|are there) (24/7|day and night|day or night|round the clock|around the clock), reach us (day and night|day or night|24/7|at any time|any time|round the clock|around the clock), at three in the morning, at 3 am, at 3 a.m.
  > (pick up|answers|answer|picks up|reachable) (at any hour|in the middle of the night|through the night|at midnight), (lines|phones) never (close|closes|sleep|sleeps), (day|night) or (day|night) (a human|somebody|someone)
  > (awake|there) (at night|all night|through the night|when you are), round-the-clock (help|human|team|desk)
weekend-support: Weekend support < support
  weekend support, support at weekends, support on weekends, out-of-hours support, after-hours support, Sunday support, Saturday support, support on Saturdays, support on Sundays, extended support hours, holiday support
  ? weekend service
  > (help|support|available|reachable|open|here) (at weekends|on weekends|at the weekend|seven days a week|7 days a week|every day of the year|365 days a year), even (at weekends|on weekends|at the weekend|on Sundays|on public holidays|on bank holidays|on holidays)
  > (answer|reachable) on (Saturdays|Sundays|Christmas Day|bank holidays|public holidays)
support-hours: Support hours < support
  business hours support, office hours support, support times, opening hours of support, hotline hours
  ? support hours, service hours
priority-support: Priority support < support
  priority support, premium support, VIP support, priority queue, fast-track support, enterprise support, platinum support, gold support, priority email support, priority customer service, priority response
  > (jump|skip) the queue, front of the queue, your tickets (come first|go first|are answered first)
  > your (calls|call|messages|questions|emails|requests) (first|come first|jump the queue), (top|head) of the (pile|queue), (answered|served) (before everyone|ahead of everyone|before others)
dedicated-manager: Dedicated account manager < support
  dedicated account manager, dedicated customer success manager, dedicated success manager, personal account manager, (your|an) account manager, (your|a) customer success manager, (your|a) relationship manager, dedicated contact, personal contact person, dedicated contact person, personal adviser, personal advisor, dedicated support engineer, technical account manager, named contact, dedicated consultant, personal concierge, dedicated support manager, dedicated project manager, personal case manager
  > a (personal|dedicated|fixed|permanent|named) (contact|contact person|manager|adviser|advisor|consultant|point of contact), your own (account manager|manager|adviser|advisor|consultant|contact|customer success manager), someone who knows your (account|business|name)
  > same (person|face|voice|adviser|advisor) (every time|from start|whenever you|who knows), (person|human|someone|somebody) who knows (your business|your company|your history|your set-up|your portfolio|you by name), one name to call
  > one person (looks after|stays with|who looks after|takes care of) (you|your)
response-time: Response time < support
  first response time, reply time, guaranteed response time, support response time, response time guarantee, guaranteed reaction time
  ? response time, reaction time
  > ~answer (within|in) (#|minutes|seconds|hours|an hour|a minute|one), ~reply (within|in) (#|minutes|seconds|hours|an hour|a minute|one), ~respond (within|in) (#|minutes|seconds|hours|an hour|a minute|one), (answer|reply|response) (within|in) (# minutes|# hours|# seconds|minutes|seconds|an hour|the hour|one business day|one working day|# business days|# working days|24 hours), hear back (within|in), get back to you (within|in), answered (within|in) (#|minutes|seconds|an hour|the hour|less than), same-day (answer|reply|response), # (minute|hour|min) response
  > answer before (lunch|the kettle|your coffee|the end of), (reply|answer|write back|respond) (the same day|before lunch|within the hour|inside an hour|by return|by tomorrow)
  > hear from us (within|in|the same|inside), (reply|answer|replies|answers) (within|inside) (the hour|an hour|minutes)
resolution-time: Resolution time < support
  time to resolution, guaranteed resolution time, mean time to repair
  ? resolution time, fix time, repair time
  > (solved|fixed|resolved|repaired) (within|in) (#|minutes|an hour|the hour|hours|one|the same)
  > (fixed|solved) (the same day|by lunch|by tomorrow|within the hour|the same week|by the evening)
support-languages: Support languages < support
  multilingual support, multi-language support, support in your language, German-speaking support, English-speaking support, native-language support, support languages, local-language support, French-speaking support, multilingual customer service
  ? multilingual staff, multilingual team
  > support in # languages, support in (English|German|French|Spanish|Italian|Dutch|Portuguese|Polish), ~speak your language, help in your [own] language, we speak (English|German|French|Spanish|Italian|Dutch|# languages)
  > (~ask|~write|~call|~chat) [us] in your own language, (team|agents|colleagues|staff) who speak (German|French|Spanish|Italian|Polish|Dutch|# languages|your language), (answer|answered|helped) in (German|French|Spanish|Italian|Polish|Dutch|# languages|your language)
local-support: Local support team < support
  in-house support team, local support team, UK-based support, US-based support, support team based in, locally based support, in-house support, German-based support, UK-based team, UK call centre, support from the same country
  > no (call centre|call center|outsourced support|call centres|call centers), never outsourced
  > not (in|from) (a|some) call (centre|center)
human-support: Human support < support
  human support, real human support, support by humans, support from real people
  ? human agent
  > (real|actual) (people|humans|person|human) (answer|reply|not bots|not a bot|no bots), no (bots|robots|chatbots), (talk|speak) to (a human|a person|real people|a real person|real humans), humans not bots, never a bot
  > (person|human|people|humans) (not|instead of|rather than) (a bot|a robot|a machine|bots|robots|a menu), (flesh and blood|heartbeat|a pulse) (at|on) the other end, never (talk|speak|write) to a (machine|robot|bot|computer), (someone|somebody) real (answers|listens|on the)
unlimited-support: Unlimited support < support
  unlimited support, free lifetime support, lifetime support, support included in every plan, support included, unlimited support ticket, free customer support
  ? free support
  > (ask|call|write) as often as you (like|want|need), (questions|calls) (cost nothing|are free|never cost)
community-forum: Community forum < support
  community forum, user forum, community support, Slack community, Discord community, user group meeting
  ? user community, customer community
  > (users|customers|members) help each other, ~ask (other|fellow) (users|customers|members|owners), (~swap|~trade) (tips|templates|ideas) with (other|fellow) (users|customers|members|owners)
help-center: Help center
  help center, help centre, self-service help, support documentation, online help, help desk article, customer knowledge base, online manual, knowledge base
  ? FAQ page, help article, help portal, user guide, user manual
  > ~look it up in our, answers to (every|all|common|hundreds of) (question|questions), (instructions|articles|guides) for every (feature|button|step), ~find the answer yourself
video-tutorials: Video tutorials < support
  video tutorial, tutorial video, how-to video, video guide, training video, step-by-step guide, getting started guide, video library, video course, video walkthrough
  ? how-to guide
  > (short|two-minute|little) (videos|films|clips) (show|explain|that show|that explain), ~watch how it (is done|works)
webinars-training: Training and webinars < support
  live training, onboarding webinar, training webinar, team training, admin training, product training, user training, training course, online training, free training, free webinar, on-site training, train-the-trainer
  ? training session, certification programme, certification program, staff training
  > ~train your (team|staff|people|colleagues)
  > (course|training|workshop|lessons|webinar) for your (team|staff|users|people|crew), (~teach|~coach) your (team|staff|people|colleagues|crew) (how|to), (trainer|coach) (comes|visits) to your (office|site|school)
onboarding-service: Onboarding help < support
  onboarding service, personal onboarding, guided onboarding, assisted onboarding, white-glove onboarding, onboarding call, onboarding session, onboarding specialist, free onboarding, set-up service, setup assistance, set-up help, implementation service, implementation support, concierge onboarding, onboarding package, guided setup, dedicated onboarding, onboarding support, kick-off call, personal set-up
  > we [will] set (it|everything) up for you, ~set everything up (for|with) you, ~set it up for you, we do the set-up for you, hold your hand, ~walk you through (setup|set-up|the setup)
  > ~set (it|you|everything|your account|your shop) up (together|with you|on a call), our (team|specialist|experts|people) (configure|configures|import|sets up|set up|connect) (everything|your), ~hold your hand (through|until), by your side (until|from day one|through)
  > ~set up your (account|shop|workspace|system|store) (with|for) you, ~set (it|everything) up (with|alongside) you
migration-service: Migration service < onboarding-service
  migration service, free migration, assisted migration, migration team, white-glove migration, data migration, data migration service, migration support, migration specialist, migration assistance, moving service for your data, free site migration, free website migration, managed migration, website migration, switching service
  > we (move|migrate|transfer|bring|import) [all] your (data|contacts|site|website|files|records), we (move|migrate|transfer|bring) (everything|it all) (over|across|for you), (move|migrate|transfer|import) everything for you, ~migrate your data for (you|free), ~move your data (over|for you|across), we handle the (migration|switch|move|transfer), we take care of the (migration|switch|move|transfer)
  > (~bring|~carry|~copy|~port) (everything|all your data|it all|the lot) (over|across), ~send us (your|the|an) (old|export|spreadsheet|backup) [data|file|files|system] and we, ~switch without (losing|retyping|lifting a finger|starting again), (retyping|copying) is our job
  > (~import|~move|~transfer|~copy) [all] your [old|existing] (documents|files|contacts|customers|notes|projects|records|mail|data) for you
implementation-time: Time to go live
  implementation time, set-up time, time to value, go-live time, onboarding time
  ? implementation, go-live, rollout
  > (ready|up and running|set up|live|running|operational) (in|within) (#|minutes|a few minutes|a day|an hour|hours|days|under|less than|an afternoon|seconds), set-up takes, (installed|deployed|implemented) in (#|minutes|a day|a few|an afternoon|days|hours)
  > (live|working|running|selling|booking) (by|before) (lunch|tomorrow|Friday|tea|the weekend), (live|working|running|ready) (the same|in an) (day|afternoon|evening), set up (over|during|before) (lunch|coffee|a coffee|your coffee)
consulting: Consulting services
  strategy session, consulting package, solution architect, free consultation, strategy consulting, consultation call
  ? consulting service, professional services, advisory service, best practice advice, initial consultation
  > ~sit down with (an|our) (expert|experts|consultant|consultants|specialist), (experts|consultants|specialists) (who|to) (advise|help plan|look at your|plan with)
custom-development: Custom development
  custom development, bespoke development, tailor-made development, custom feature development, bespoke software, custom software, custom build
  > (~build|~write|~develop|~program) (the|a) missing feature, (~build|~write|~develop|~program) (it|whatever you need|what you need) just for you, features built to order
on-site-support: On-site support < support
  on-site support, on-site service, on-site technician, field engineer visit, on-site visit, on-site installation, on-site engineer, engineer visit, technician visit
  > ~come to (you|your home|your office|your door|your site), an engineer (comes|visits), a technician (comes|visits)
  > (technician|engineer|fitter|specialist) (at|rings|knocks) (your|the) (door|doorbell|desk), we (drive|travel) out to you, (technician|engineer|fitter|specialist) (comes|drives|visits) (to your|out)
  > (technician|engineer|specialist) comes (out|to you|round)
remote-support-tool: Remote support tool
  remote support, remote desktop, remote maintenance, TeamViewer session, unattended access
  ? remote access, remote control, remote assistance
  > (~take over|~control|~repair|~fix) (a|the|their|your) (screen|computer|PC|laptop) (remotely|from afar|from a distance|from anywhere), see (their|the customer's) screen
helpdesk-ticketing: Ticketing < support-tools
  ticketing system, help desk software, ticket management, ticketing, support ticket, ticket system, ticket queue, service desk, issue ticket
  > ~turn (messages|emails|requests|conversations) into tickets
  > every (request|question|email|complaint|enquiry) (becomes|gets) a (ticket|number), no (request|question|enquiry) (is|gets) (lost|forgotten|left unanswered), who (answers|deals with|handles) which (request|question|ticket|email)
*support-tools: Support tools
  support software, customer service software, customer service platform, helpdesk
omnichannel-inbox: Omnichannel inbox < support-tools
  omnichannel inbox, omnichannel support, unified inbox, multi-channel inbox, all channels in one inbox, multichannel support, omni-channel, universal inbox, all-in-one inbox
  > every (channel|message|conversation) in one (place|inbox|view), all (channels|messages|conversations|your messages|your channels) in one (place|inbox|view)
  > (email|chat|WhatsApp|phone) (chat|WhatsApp|phone) and (Instagram|Facebook|WhatsApp|phone|chat|SMS) in one, no [more] (switching|jumping|hopping) between (inboxes|channels), (email|WhatsApp|Instagram|chat|phone) all land in one
live-chat: Live chat widget < support-tools
  live chat, chat widget, website chat, live chat widget, web chat, live-chat software, chat on your website, messenger widget, chat window, live messaging, website messenger
  > ~chat with (visitors|customers|website visitors|your visitors), ~talk to visitors
  > ~answer (visitors|shoppers) while they (browse|shop|are on), (bubble|window) in the corner of your (site|website|page|shop), (visitors|shoppers) (ask|write|chat) while they (browse|shop)
proactive-chat: Proactive messages < live-chat
  proactive chat, proactive message, triggered chat, chat invitation, proactive messaging
  ? targeted message
  > (~greet|~approach|~nudge|~speak to) (visitors|shoppers|users) (who|before they|when they) (hesitate|linger|leave|are stuck|dither)
cobrowsing: Co-browsing < support-tools
  co-browsing, co-browse, screen sharing with customers, shared browsing
  > (see|look at) the same page as (your|the) customer, ~fill in the form together, (look|click) through the page together
canned-responses: Reply templates < support-tools
  canned response, canned reply, canned replies, reply template, saved reply, saved replies, response template, quick replies, text snippet
  ? quick reply, text module, message template, email template
  > never (type|write) the same (answer|reply|sentence|email) (twice|again), (ready-made|prepared|pre-written) (answers|replies|sentences|texts), (answers|replies) you (type|write) (every day|again and again|ten times a day)
ticket-sla: SLA tracking < support-tools
  SLA management, SLA tracking, SLA timer, SLA policy, SLA policies, ticket SLA, SLA breach alert, SLA report, SLA reminder, SLA monitoring, response target
  > which (tickets|ticket|requests) (are|is) (overdue|about to be late|close to|running late), before (a|the) (ticket|deadline) (is late|is overdue|is missed|breaches)
call-center: Call center < support-tools
  call center software, call centre software, cloud contact center, cloud contact centre, call center solution, inbound call center, cloud call centre, cloud call center, contact center software
  ? contact center, contact centre
  > (calls|callers) (queue|are routed|go) to the (next|right|first) free, (calls|callers) go straight to the right (person|agent|team), ~queue (calls|callers)
satisfaction-surveys: Satisfaction surveys
  CSAT, customer satisfaction survey, NPS survey, customer feedback survey, CSAT survey, pulse rating, customer effort score, smiley rating, feedback survey
  ? net promoter score, satisfaction rating, satisfaction score, NPS
  > ~ask customers how (they|it|you), ~measure [customer] satisfaction
  > ~ask (guests|customers|patients|clients|callers) how (it was|it went|they liked|happy they|their stay|their visit), (smileys|smiley|stars) (after|at) (every|each|the) (visit|call|chat|exit|till|door|stay), how (happy|satisfied) your (customers|guests|patients|members|clients) (are|were)
surveys: Surveys
  survey tool, online survey, survey builder, questionnaire builder, survey software, employee survey, customer survey, feedback widget
  ? questionnaire, feedback form
  > ~ask (ten|five|a few) questions and (get|see), (questions|answers) people actually (answer|finish)
customer-onboarding: Product tours and customer onboarding
  in-app guide, in-app tour, onboarding checklist, in-app walkthrough, user onboarding flow, customer onboarding, interactive walkthrough, in-app message, interactive demo, in-app announcement, tooltip tour, guided tour in the app
  ? product tour
  > (~show|~guide|~walk|~lead) (new|first-time) users (round|around|through), (hints|tips|arrows|tooltips) (in|inside|right in) (the|your) (app|product|software), first steps of (new|every) (users|user|customers)
customer-success-tools: Customer success tools
  customer success platform, renewal management, renewal tracking, customer success software, renewal playbook
  ? success plan
  > which (customers|accounts|clients) (renew|are due|are up for renewal|are healthy|need attention), renewals (coming up|due|that are due)
status-updates-customers: Status updates for customers
  order status update, repair status tracking, case status tracking, progress notification, repair tracking
  ? status update, progress tracker
  > see (the|your) status (online|at any time|of)
  > (customers|clients|patients|tenants) (see|know|follow|are told) (where|how far) (their|the) (repair|car|bike|order|case|application|claim), how far (your|the|their) (repair|order|case|application|claim|cake|suit|extension) is, no more calls asking (where|when|how far)
warranty: Warranty
  warranty, extended warranty, manufacturer's warranty, lifetime warranty, 2-year warranty, two-year guarantee, lifetime guarantee, workmanship guarantee, parts and labour warranty, 12-month guarantee, warranty extension, 5-year warranty, 10-year guarantee
  ? guarantee period, warranty period
  > guaranteed for (#|life|a year), # (year|years|month|months) (warranty|guarantee)
  > (covered|guaranteed) for (life|a lifetime), (breaks|fails|cracks|rusts) within (#|ten|two|five|three) years, (repaired|replaced|mended) free for (life|#|ten|five|as long), we stand (behind|by) (every|our) (piece|seam|work|product)
  > (breaks|break|fails|fail) in the first (#|ten|two|three|five) (years|months), replace it if it breaks
repair-service: Repair service
  repair service, same-day repair, mail-in repair, swap-out service, loan device, spare parts, advance replacement, next-day replacement, loaner device, home repair service
  ? repair or replacement, replacement device
  > (~mend|~repair|~fix) (phones|bikes|laptops|watches|shoes|cracked screens|a cracked screen|your bike|your laptop|your phone|your watch), ~lend you (a|one of our) (phone|laptop|bike|car) while, (~send|~bring|~post) [us] (your|the) broken (phone|laptop|bike|watch|one)
maintenance-contracts: Maintenance plans
  maintenance contract, maintenance plan, boiler service, preventive maintenance, scheduled maintenance visit, service contract, preventative maintenance
  ? service plan, annual service, care plan, service agreement
  > (serviced|oiled) (once|twice|every) (a year|year|six months|spring|autumn), (~service|~inspect|~maintain) (your|the) (boiler|machine|machines|lift|heating|air conditioning|pump|alarm|gates|coffee machine) (once|every|twice|regularly)
emergency-callout: Emergency call-out
  emergency call-out, 24-hour emergency, emergency repair, emergency locksmith, emergency plumber, 24/7 emergency, emergency hotline, breakdown service
  ? emergency service, call-out service, emergency line, emergency contact
  > (with you|on site|at your door|there) (within|in) (#|an hour|one hour|the hour|two hours|minutes)
  > (burst pipe|broken window|flooded cellar|broken lock|flat tyre|flat battery) at (midnight|night|three), somebody comes (at night|at any hour|even at)
`);
