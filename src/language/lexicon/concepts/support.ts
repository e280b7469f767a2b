import { concepts } from './concept-list.js';

/** Help for customers: the vendor's own, and the tools for giving it. */
export const support = concepts(`
*support: Support
  support, customer support, customer service, customer care, support team, technical support, tech support, help and support, expert support, friendly support, personal support, first-class support
  > here to help, we're here for you, help when you need it, always there for you, here for you
email-support: Email support < support
  email support, support by email, support via email, email help desk
  > (help|answers|support|questions|advice) by email
phone-support: Phone support < support <> email-support, callback-support, live-chat-support
  phone support, telephone support, support by phone, phone hotline, hotline, telephone hotline, support hotline, helpline, telephone helpline, support line, telephone support line, toll-free number, freephone number, support via phone, phone helpline, customer hotline
  > call us (any time|anytime|day or night|24/7), a real person (on the phone|answers|picks up), ~talk to (a human|a real person|a real human|someone real) on the phone, (help|advice|support|assistance|speak to|talk to) __ (by|over the|on the) phone
callback-support: Callback < support
  callback service, callback request, request a callback, scheduled callback, screen-sharing support, video support, remote support session
  > (we'll|we will) call you back
live-chat-support: Live chat support < support <> chatbot, email-support
  live chat support, chat support, in-app chat support, support via chat, support by chat, support chat, in-app support, human chat support, WhatsApp support
  > ~chat with (our team|our support|our experts|a human|an expert|a real person)
support-24-7: Round-the-clock support < support <> uptime-guarantee
  24/7 support, 24/7 customer support, 24-hour support, round-the-clock support, around-the-clock support, 24x7 support, 24/7 customer service, 24/7 help, 24-hour helpline, 24/7 helpline, 24/7 hotline, 24/7 phone support, 24/7 live chat, 24/7 assistance, 24/7/365 support, 24-hour hotline, 24-hour assistance, 365 days a year support
  > (support|help|team|someone|experts) (is|are) (there|available|on hand|here) (24/7|day and night|round the clock|around the clock), (help|support|assistance) (day and night|day or night|round the clock|around the clock|24/7|at any hour|at any time of day), (answer|reply|help|are here|are there) (24/7|day and night|day or night|round the clock|around the clock), reach us (day and night|day or night|24/7|at any time|any time|round the clock|around the clock), at three in the morning, at 3 am, at 3 a.m.
weekend-support: Weekend support < support
  weekend support, support at weekends, support on weekends, weekend service, out-of-hours support, after-hours support, Sunday support, Saturday support, support on Saturdays, support on Sundays, extended support hours, holiday support
  > (help|support|available|reachable|open|here) (at weekends|on weekends|at the weekend|seven days a week|7 days a week|every day of the year|365 days a year), even (at weekends|on weekends|at the weekend|on Sundays|on public holidays|on bank holidays|on holidays)
support-hours: Support hours < support <> uptime-guarantee
  support hours, business hours support, office hours support, service hours, support times, opening hours of support, hotline hours
priority-support: Priority support < support
  priority support, premium support, VIP support, priority queue, fast-track support, enterprise support, platinum support, gold support, priority email support, priority customer service, priority response
  > (jump|skip) the queue, front of the queue, your tickets (come first|go first|are answered first)
dedicated-manager: Dedicated account manager < support
  dedicated account manager, dedicated customer success manager, dedicated success manager, personal account manager, (your|an) account manager, (your|a) customer success manager, (your|a) relationship manager, dedicated contact, personal contact person, dedicated contact person, personal adviser, personal advisor, dedicated support engineer, technical account manager, named contact, dedicated consultant, personal concierge, dedicated support manager, dedicated project manager, personal case manager
  > a (personal|dedicated|fixed|permanent|named) (contact|contact person|manager|adviser|advisor|consultant|point of contact), your own (account manager|manager|adviser|advisor|consultant|contact|customer success manager), someone who knows your (account|business|name)
response-time: Response time < support
  response time, first response time, reply time, guaranteed response time, support response time, reaction time, response time guarantee, guaranteed reaction time
  > ~answer (within|in) (#|minutes|seconds|hours|an hour|a minute|one), ~reply (within|in) (#|minutes|seconds|hours|an hour|a minute|one), ~respond (within|in) (#|minutes|seconds|hours|an hour|a minute|one), (answer|reply|response) (within|in) (# minutes|# hours|# seconds|minutes|seconds|an hour|the hour|one business day|one working day|# business days|# working days|24 hours), hear back (within|in), get back to you (within|in), answered (within|in) (#|minutes|seconds|an hour|the hour|less than), same-day (answer|reply|response), # (minute|hour|min) response
resolution-time: Resolution time < support
  resolution time, time to resolution, fix time, repair time, guaranteed resolution time, mean time to repair
  > (solved|fixed|resolved|repaired) (within|in) (#|minutes|an hour|the hour|hours|one|the same)
support-languages: Support languages < support
  multilingual support, multi-language support, support in your language, German-speaking support, English-speaking support, native-language support, support languages, local-language support, French-speaking support, multilingual customer service, multilingual staff, multilingual team
  > support in # languages, support in (English|German|French|Spanish|Italian|Dutch|Portuguese|Polish), ~speak your language, help in your [own] language, we speak (English|German|French|Spanish|Italian|Dutch|# languages)
local-support: Local support team < support
  in-house support team, local support team, UK-based support, US-based support, support team based in, locally based support, in-house support, German-based support, UK-based team, UK call centre, support from the same country
  > no (call centre|call center|outsourced support|call centres|call centers), never outsourced
human-support: Human support < support
  human support, real human support, human agent, support by humans, support from real people
  > (real|actual) (people|humans|person|human) (answer|reply|not bots|not a bot|no bots), no (bots|robots|chatbots), (talk|speak) to (a human|a person|real people|a real person|real humans), humans not bots, never a bot
unlimited-support: Unlimited support < support
  unlimited support, free support, free lifetime support, lifetime support, support included in every plan, support included, unlimited support ticket, free customer support
community-forum: Community forum < support
  community forum, user forum, user community, community support, Slack community, Discord community, customer community, user group meeting
help-center: Help center <> wiki
  help center, help centre, knowledge base, FAQ page, self-service help, help article, help portal, support documentation, online help, help desk article, customer knowledge base, user guide, user manual, online manual
video-tutorials: Video tutorials < support
  video tutorial, tutorial video, how-to video, how-to guide, video guide, training video, step-by-step guide, getting started guide, video library, video course, video walkthrough
webinars-training: Training and webinars < support
  live training, training session, onboarding webinar, training webinar, team training, admin training, certification programme, certification program, product training, user training, staff training, training course, online training, free training, free webinar, on-site training, train-the-trainer
  > ~train your (team|staff|people|colleagues)
onboarding-service: Onboarding help < support <> employee-onboarding, customer-onboarding
  onboarding service, personal onboarding, guided onboarding, assisted onboarding, white-glove onboarding, onboarding call, onboarding session, onboarding specialist, free onboarding, set-up service, setup assistance, set-up help, implementation service, implementation support, concierge onboarding, onboarding package, guided setup, dedicated onboarding, onboarding support, kick-off call, personal set-up
  > we [will] set (it|everything) up for you, ~set everything up (for|with) you, ~set it up for you, we do the set-up for you, hold your hand, ~walk you through (setup|set-up|the setup)
migration-service: Migration service < onboarding-service <> data-import
  migration service, free migration, assisted migration, migration team, white-glove migration, data migration, data migration service, migration support, migration specialist, migration assistance, moving service for your data, free site migration, free website migration, managed migration, website migration, switching service
  > we (move|migrate|transfer|bring|import) [all] your (data|contacts|site|website|files|records), we (move|migrate|transfer|bring) (everything|it all) (over|across|for you), (move|migrate|transfer|import) everything for you, ~migrate your data for (you|free), ~move your data (over|for you|across), we handle the (migration|switch|move|transfer), we take care of the (migration|switch|move|transfer)
implementation-time: Time to go live
  implementation time, set-up time, time to value, go-live time, onboarding time
  > (ready|up and running|set up|live|running|operational) (in|within) (#|minutes|a few minutes|a day|an hour|hours|days|under|less than|an afternoon|seconds), set-up takes, (installed|deployed|implemented) in (#|minutes|a day|a few|an afternoon|days|hours)
consulting: Consulting services
  consulting service, professional services, advisory service, strategy session, consulting package, solution architect, best practice advice, free consultation, initial consultation, strategy consulting, consultation call
custom-development: Custom development <> no-code
  custom development, bespoke development, tailor-made development, custom feature development, bespoke software, custom software, custom build
on-site-support: On-site support < support
  on-site support, on-site service, on-site technician, field engineer visit, on-site visit, on-site installation, on-site engineer, engineer visit, technician visit
  > ~come to (you|your home|your office|your door|your site), an engineer (comes|visits), a technician (comes|visits)
remote-support-tool: Remote support tool
  remote support, remote access, remote desktop, remote control, remote maintenance, TeamViewer session, remote assistance, unattended access
helpdesk-ticketing: Ticketing < support-tools
  ticketing system, help desk software, ticket management, ticketing, support ticket, ticket system, ticket queue, service desk, issue ticket
  > ~turn (messages|emails|requests|conversations) into tickets
*support-tools: Support tools
  support software, customer service software, customer service platform, helpdesk
omnichannel-inbox: Omnichannel inbox < support-tools
  omnichannel inbox, omnichannel support, unified inbox, multi-channel inbox, all channels in one inbox, multichannel support, omni-channel, universal inbox, all-in-one inbox
  > every (channel|message|conversation) in one (place|inbox|view), all (channels|messages|conversations|your messages|your channels) in one (place|inbox|view)
live-chat: Live chat widget < support-tools <> chatbot
  live chat, chat widget, website chat, live chat widget, web chat, live-chat software, chat on your website, messenger widget, chat window, live messaging, website messenger
  > ~chat with (visitors|customers|website visitors|your visitors), ~talk to visitors
proactive-chat: Proactive messages < live-chat
  proactive chat, proactive message, triggered chat, chat invitation, targeted message, proactive messaging
cobrowsing: Co-browsing < support-tools
  co-browsing, co-browse, screen sharing with customers, shared browsing
canned-responses: Reply templates < support-tools
  canned response, canned reply, canned replies, reply template, saved reply, saved replies, response template, quick reply, quick replies, text snippet, text module, message template, email template
ticket-sla: SLA tracking < support-tools <> uptime-guarantee, response-time
  SLA management, SLA tracking, SLA timer, SLA policy, SLA policies, ticket SLA, SLA breach alert, SLA report, SLA reminder, SLA monitoring, response target
call-center: Call center < support-tools
  call center software, call centre software, contact center, contact centre, cloud contact center, cloud contact centre, call center solution, inbound call center, cloud call centre, cloud call center, contact center software
satisfaction-surveys: Satisfaction surveys
  CSAT, customer satisfaction survey, NPS survey, net promoter score, satisfaction rating, satisfaction score, customer feedback survey, NPS, CSAT survey, pulse rating, customer effort score, smiley rating, feedback survey
  > ~ask customers how (they|it|you), ~measure [customer] satisfaction
surveys: Surveys
  survey tool, online survey, survey builder, questionnaire, questionnaire builder, survey software, employee survey, customer survey, feedback form, feedback widget
customer-onboarding: Product tours and customer onboarding <> onboarding-service, employee-onboarding
  product tour, in-app guide, in-app tour, onboarding checklist, in-app walkthrough, user onboarding flow, customer onboarding, interactive walkthrough, in-app message, interactive demo, in-app announcement, tooltip tour, guided tour in the app
customer-success-tools: Customer success tools
  customer success platform, success plan, renewal management, renewal tracking, customer success software, renewal playbook
status-updates-customers: Status updates for customers
  status update, order status update, repair status tracking, case status tracking, progress tracker, progress notification, repair tracking
  > see (the|your) status (online|at any time|of)
warranty: Warranty
  warranty, extended warranty, manufacturer's warranty, guarantee period, warranty period, lifetime warranty, 2-year warranty, two-year guarantee, lifetime guarantee, workmanship guarantee, parts and labour warranty, 12-month guarantee, warranty extension, 5-year warranty, 10-year guarantee
  > guaranteed for (#|life|a year), # (year|years|month|months) (warranty|guarantee)
repair-service: Repair service
  repair service, same-day repair, mail-in repair, repair or replacement, swap-out service, replacement device, loan device, spare parts, advance replacement, next-day replacement, loaner device, home repair service
maintenance-contracts: Maintenance plans
  maintenance contract, service plan, maintenance plan, annual service, boiler service, preventive maintenance, scheduled maintenance visit, care plan, service contract, service agreement, preventative maintenance
emergency-callout: Emergency call-out
  emergency call-out, emergency service, 24-hour emergency, emergency repair, emergency locksmith, emergency plumber, 24/7 emergency, call-out service, emergency hotline, emergency line, emergency contact, breakdown service
  > (with you|on site|at your door|there) (within|in) (#|an hour|one hour|the hour|two hours|minutes)
`);
