import { concepts } from './concept-list.js';

/** Work that software does by itself, with or without an AI. */
export const assistants = concepts(`
self-filling-forms: Fields filled in by themselves <> digital-forms
  autofill, form autofill, automatic data entry, automatic form filling, touchless data entry, zero data entry
  > ~fill in (the|your|every|each) (form|forms|fields|gaps|timesheet|timesheets) (by itself|for you|automatically), ~fill out (the|your|every|each) (form|forms|fields|timesheet) (by itself|for you|automatically), ~fill the gaps (in|in for you), ~fill itself in, fills in the form by itself
self-writing-reports: Reports that write themselves <> scheduled-reports
  automatic status report, auto-generated report, self-writing report, automated report writing, AI-generated report
  > (report|reports|update|updates|minutes|summary|summaries|proposal|proposals|documentation) that (writes|write) (itself|themselves), ~write itself, ~write themselves, ~write (the|your) (status report|report|reports|minutes|update|board report) for you
self-booking: Books by itself
  automatic booking, autonomous scheduling, automatic resource booking
  > ~book (itself|themselves), ~book them for you, ~fill itself, ~fill themselves, (calendar|board|schedule|rota) (fills|plans|builds|writes) itself
skills-matching: People matched by skills
  skills matching, skill matching, skills-based matching, automatic staffing
  > who (is free and has|has) the right skills, ~match (people|staff|talent|the right person) (to|by|with)
timesheet-suggestions: Timesheets from calendar and activity < automatic-time-tracking
  suggested timesheets, timesheet suggestions, timesheet autofill, calendar-based time tracking, self-filling timesheets
  > ~fill (in|out) your (timesheet|timesheets|hours), from your (calendar|commits) (and|to your timesheet)
deal-risk: Deals at risk
  deal risk, at-risk deals, deal health, pipeline health score, deal insights
  > (deals|accounts|renewals|opportunities) (are|is) at risk, which (deals|accounts|customers) are at risk
churn-alerts: Customers about to leave < churn-prediction
  churn alerts, churn risk score, churn signals
  > who (is|are) about to churn, (likely|about) to churn, before they churn
next-best-action: Next best action
  guided selling
  > what to (do|say|sell) next, tells you what to do next
purchase-prediction: Who will buy
  purchase prediction, propensity model, buying intent
  > ~predict (who|which|what|when|how), who will buy next, ~know what (your customers|they) want before
sentiment-analysis: Sentiment analysis
  mood detection, tone analysis
natural-language-query: Questions in plain language
  natural language query, ask your data, conversational analytics, chat with your data
  > ~ask (your data|questions in plain English|in plain English|in plain language)
call-coaching: Call analysis and coaching
  conversation analytics, call scoring, real-time coaching
meeting-bot: Notes taken in meetings < meeting-notes-ai
  meeting bot, notetaker, note-taker bot
  > (joins|attends|sits in on) your (meetings|calls)
document-extraction: Documents read by software < ocr
  document extraction, data extraction, automatic document recognition, ID reading, MRZ scanning, field extraction
  > ~read (each|every|your|the|any) (ID|IDs|passport|passports|invoice|invoices|receipt|receipts|document|documents|contract|contracts|bill|bills), ~extract (the|every|all) (data|figures|fields|amounts) from
contract-review: Contract review by software <> contract-management
  redlining, automatic redlining, risk clauses
defect-detection: Defects seen in pictures < image-recognition
  defect detection, automatic defect detection, visual inspection AI, damage detection, crack detection, corrosion detection
  > ~find the (rust|defect|defects|crack|cracks|damage|dent|dents) for you, ~spot (rust|cracks|damage|defects|faults|dents) (in|on|from) (the|your|a)
photo-measurement: Measures from photographs
  measure from a photo, photo measurement, measurement from photos, LiDAR scan, room scan
object-counting: Counting by camera
  occupancy counter, vehicle counting, crowd counting
  > ~count (heads|people|visitors|cars) as they
face-recognition: Face recognition
  face detection, face match
speech-analytics: Voice agents
  voice agent, AI phone agent, phone bot
  > ~answer (the|your) (phone|calls) for you
text-to-speech: Reading aloud
  read-aloud, voice-over generator
auto-translation: Automatic translation < machine-translation
  simultaneous translation, translated captions
  > ~translate (itself|themselves), ~translate (your|the|every|all|each) (_|_ _) into # languages, ~translate (your|every|all) (content|messages|documents|tickets|workflows|emails|site|pages|app), into # languages automatically
image-background: Pictures edited by themselves < image-editing
  automatic background removal, AI retouching, image upscaling, smart crop, automatic cropping
video-highlights: Clips cut by themselves < video-editing
  automatic highlights, highlight reels, auto-edited clips, AI video editor
demand-forecast: Demand forecast < forecasting
  footfall forecast, staffing forecast
auto-ordering: Orders by itself < reorder
  auto-reorder, smart replenishment
  > ~reorder (itself|themselves|automatically), ~order (itself|themselves|before you run out), orders more before you run out
auto-reconciliation: Matching of payments
  auto-reconciliation, automatic matching of payments
  > ~match (every|each|all|your) (payment|payments|invoice|invoices|transaction|transactions) (to|with|against|automatically)
auto-bookkeeping: Books kept by software
  automatic bookkeeping, AI bookkeeping, autonomous accounting, automatic coding of invoices, automatic posting
  > ~do your (books|bookkeeping|accounts|taxes|tax return) for you, books that (do|keep|close) themselves
tax-estimates: Tax worked out as you go < tax-calculation
  tax estimate, tax estimator, real-time tax estimate, income tax estimate, tax bill estimate, live tax bill
  > what you (will owe in tax|owe the taxman|owe HMRC|owe the IRS), how much tax you
tax-returns-filed: Tax returns filed < tax-filing
  tax calculated and filed, returns filed for you, VAT return filing, automatic VAT returns, self-assessment filing
  > ~file (your|the|all) (VAT|tax|sales tax|tax return|tax returns|returns|VAT return|VAT returns), (tax|VAT|returns) (is|are|calculated and|gets) filed, straight to HMRC, submitted to (HMRC|the IRS|the tax office)
auto-claims: Claims settled by software < insurance-claims
  instant claims, automatic claims, claims in seconds, automated claims, AI claims handling
fraud-stopped: Fraud stopped by itself < fraud-detection
  automatic fraud blocking, scam protection, scam detection, fraud shield, purchase scam protection
  > ~stop (every|all|any) (scam|scams|fraud|fraudster), ~stop fraud before, ~block (scams|fraud|fraudsters)
self-healing: Repairs itself
  self-healing, auto-healing, automatic recovery, self-optimising, self-optimizing, self-tuning
  > ~repair itself, ~fix itself, ~heal itself, ~heal themselves, ~tune itself, ~optimise itself, ~optimize itself
adaptive-plans: Plans that adapt
  adaptive plan, self-adjusting plan, plan that adapts, adaptive workouts
  > ~adapt (to how|overnight|itself|every day|daily|after every|as you), (plan|program|programme|course|schedule|workout) (adapts|adjusts) (to|overnight|itself|automatically|as)
wearable-insight: Recovery and readiness
  readiness score, recovery score, sleep score, stress score, heart-rate zones, VO2 max
budget-lock: Budget lock
  budget lock, automatic budget stop, hard spend limit, automatic project lock
  > ~lock the (project|budget|account|timesheet), so (nobody|no one) can (log|book|spend) (more|any more), ~stop __ before the budget (is|runs)
code-migration: Code rewritten by tools
  codemod, automatic code migration, migration script, automated refactoring, automatic upgrade tool, code converter
  > ~rewrite your (_|_ _) (calls|code|imports|queries|config) for you, ~upgrade your (code|integration) for you, ~migrate your code
code-generation: Code generation
  client code generator, scaffolding tool, boilerplate generator
autonomous-operation: Runs without people
  hands-off automation, lights-out, autonomous robot
  > (without|with no) human (intervention|involvement|input|touch)
`);
