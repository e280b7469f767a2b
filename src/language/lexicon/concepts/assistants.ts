import { concepts } from './concept-list.js';

/** Work that software does by itself, with or without an AI. */
export const assistants = concepts(`
self-filling-forms: Fields filled in by themselves
  autofill, form autofill, automatic data entry, automatic form filling, touchless data entry, zero data entry
  > ~fill in (the|your|every|each) (form|forms|fields|gaps|timesheet|timesheets) (by itself|for you|automatically), ~fill out (the|your|every|each) (form|forms|fields|timesheet) (by itself|for you|automatically), ~fill the gaps (in|in for you), ~fill itself in, fills in the form by itself
  > (forms|fields|form) (fill|fills|complete|completes) (themselves|itself), ~fill themselves in, never (type|key in|fill in) (it|them|the same thing|the same details) (twice|again), (the|your) (VAT|amount|address|details|date|rest) (fills|fill) (itself|themselves) in, (types|fills) (it|them|everything) in for you, ~complete (the|your|every|each) (form|forms|application|paperwork) for you, no [more] (typing|retyping|re-keying|rekeying|manual data entry)
self-writing-reports: Reports that write themselves
  automatic status report, auto-generated report, self-writing report, automated report writing, AI-generated report
  > (report|reports|update|updates|minutes|summary|summaries|proposal|proposals|documentation) that (writes|write) (itself|themselves), ~write itself, ~write themselves, ~write (the|your) (status report|report|reports|minutes|update|board report) for you
  > ~draft (the|your|a|each) (status report|report|minutes|board report|weekly report|monthly report) (for you|by itself|on its own|automatically), report (is|gets) written (for you|by itself|while), (report|minutes|summary) (is|are) written before (you|the), nobody (writes|has to write) (the|a) (report|minutes|status report), ~put (the|your) report together (for you|by itself)
  > report is (written|ready|drafted) by the time you, ~draft the report for you
self-booking: Books by itself
  automatic booking, autonomous scheduling, automatic resource booking
  > ~book (itself|themselves), ~book them for you, ~fill itself, ~fill themselves, (calendar|board|schedule|rota) (fills|plans|builds|writes) itself
  > ~book (people|staff|them|the room|rooms|the right person) (by itself|on its own|automatically|for you), ~assign itself, (board|rota|schedule|calendar|diary|roster) (fills itself|plans itself|builds itself|writes itself|sorts itself out), ~plan (the|your) (week|rota|schedule|day) by itself, finds (a|the) slot and books it
skills-matching: People matched by skills
  skills matching, skill matching, skills-based matching, automatic staffing
  > who (is free and has|has) the right skills, ~match (people|staff|talent|the right person) (to|by|with)
  > right (skills|skill|qualifications) for (the|each|every|a) (job|task|shift|project), who can (do|weld|speak|code) what, ~find (the person|someone|somebody|people|whoever) (with|who has) the right (skills|qualifications|certificates|experience), (skills|qualifications) (are|get) matched (to|with), ~send the (engineer|technician|person) (with|who has) the right (skills|tools|qualifications), ~suggest who (should|could|is best|fits)
timesheet-suggestions: Timesheets from calendar and activity < automatic-time-tracking
  suggested timesheets, timesheet suggestions, timesheet autofill, calendar-based time tracking, self-filling timesheets
  > ~fill (in|out) your (timesheet|timesheets|hours), from your (calendar|commits) (and|to your timesheet)
  > timesheet (is|gets|will be) (filled in|pre-filled|prefilled|drafted|written|half done) (for you|already|by itself|from), timesheets (fill|write) themselves, ~suggest what (you|to) (worked on|log|did), ~remind you what you (worked on|did) (yesterday|on|last), turns (your|the) (calendar|meetings|commits) into (hours|timesheets|time entries|a timesheet)
deal-risk: Deals at risk
  deal risk, at-risk deals, deal health, pipeline health score, deal insights
  > (deals|accounts|renewals|opportunities) (are|is) at risk, which (deals|accounts|customers) are at risk
  > (deals|accounts|renewals|opportunities) (going|gone|about to go) (cold|quiet|stale|wrong), (deal|deals) (is|are) (slipping|stalling|about to slip|likely to slip|going cold), ~flag (deals|accounts|renewals|opportunities) (that|which|before|at), ~spot (a|the|stalled|stalling) (deal|deals) (that|before|going), which deals will (slip|stall|close), ~warn (you|reps|sellers|your team) (when|before) a deal
churn-alerts: Customers about to leave < churn-prediction
  churn alerts, churn risk score, churn signals
  > who (is|are) about to churn, (likely|about) to churn, before they churn
  > (customers|clients|members|subscribers|accounts) (about to|likely to|ready to|planning to|thinking of) (leave|leaving|cancel|cancelling|quit), who (will|might|may) (leave|cancel|churn) (next|soon|before), before (a customer|they|a member|a client|customers|members) (leaves|leave|cancels|cancel|churns|churn), ~spot (customers|members|clients|accounts) (who|that) (are|may) (drifting|leave|leaving|unhappy|going quiet), which (customers|members|clients) are (drifting away|slipping away|losing interest)
next-best-action: Next best action
  guided selling
  > what to (do|say|sell) next, tells you what to do next
  > ~tell (you|reps|sellers|agents|your team|the team|staff) (what|which|whom|who) to (do|call|offer|say|sell) next, who to (call|ring|contact) (next|first|today), ~suggest (the|your) next (step|move|action|call|offer), best (next|thing to do next|customer to call)
purchase-prediction: Who will buy
  purchase prediction, propensity model
  ? buying intent
  > ~predict (who|which|what|when|how), who will buy next, ~know what (your customers|they) want before
  > (who|which customers|which visitors) (is|are|will be) (ready|about|likely|most likely) to (buy|order|purchase), what (a|the|each|your) (customer|customers|shopper|shoppers) (will|wants to|is going to|are going to) buy (next|before), before they (buy|ask) (it|themselves), ~know who will (buy|order|come back)
sentiment-analysis: Sentiment analysis
  mood detection, tone analysis
  > how (customers|callers|people|guests|employees|users) (feel|are feeling|really feel) (from|in|by|behind), (~read|~detect|~recognise|~recognize|~sense|~pick up) [the] (mood|tone|anger|frustration|emotion|emotions) (of|in|from|behind), whether (a|the|each) (message|review|comment|caller|customer|ticket|call) (is|sounds) (angry|happy|positive|negative|annoyed), (angry|unhappy|annoyed|frustrated) (customers|messages|callers|tickets) (first|are flagged|stand out|go to)
natural-language-query: Questions in plain language
  natural language query, ask your data, conversational analytics, chat with your data
  > ~ask (your data|questions in plain English|in plain English|in plain language)
  > just ask (it|the data|a question|your numbers|your figures) (in|and|as), ~ask (it|the assistant|the dashboard|your figures|your numbers|your books|the books) (a question|anything|how|what|why|which|who), ~type (a|your) question (and|in plain|to get), questions in (plain|everyday|ordinary) (English|language|words), without [a line of|knowing|writing|any] SQL, ~chat to your (data|numbers|figures|books), ~ask (in|using) (plain|everyday|ordinary) (English|words|language)
call-coaching: Call analysis and coaching
  conversation analytics, call scoring, real-time coaching
  > ~coach (agents|reps|sellers|your team|staff|your reps) (during|in the middle of|while|on live|after) (the|a|every|each|calls), ~score (every|each|all|your) (call|calls), what (top|the best|your best) (reps|sellers|agents) say, ~whisper (to|tips|hints), (hints|tips|prompts) (during|in the middle of) (the|a|live) (call|calls|conversation), how much (you|the rep|each side) talked
meeting-bot: Notes taken in meetings < meeting-notes-ai
  meeting bot, notetaker, note-taker bot
  > (joins|attends|sits in on) your (meetings|calls)
  > (joins|attends|dials into|sits in on) (the|every|each|your) (meeting|meetings|call|calls) (and|to|for), ~take (notes|the notes|minutes|the minutes) (in|for|of|during) (the|every|each|your) (meeting|meetings|call|calls), somebody else takes the (notes|minutes), nobody (has to take|takes) (notes|minutes)
document-extraction: Documents read by software < ocr
  document extraction, automatic document recognition, ID reading, MRZ scanning, field extraction
  ? data extraction
  > ~read (each|every|your|the|any) (ID|IDs|passport|passports|invoice|invoices|receipt|receipts|document|documents|contract|contracts|bill|bills), ~extract (the|every|all) (data|figures|fields|amounts) from
  > ~pull (the|all|every) (data|figures|amounts|dates|names|details|totals|line items) (out of|from|off) (the|your|any|every|each|a) (document|documents|invoice|invoices|PDF|PDFs|contract|contracts|scan|scans|receipt|receipts|ID|passport), ~read (names|dates|amounts|totals|the total|line items|the amount|the supplier) (from|off), (data|figures|amounts|dates) (is|are) (read|lifted|pulled|captured) (from|off|out of) (the|your|any|every|each|scanned) (document|documents|invoice|invoices|PDF|contract|scan|receipt), ~scan (a|the|your|their) (passport|ID|driving licence|identity card) and (the|we|it|your|everything), photograph (a|the|your) (passport|ID|invoice|document) and (the|we|it|your|everything)
  > ~extract (names|dates|amounts|totals|parties|figures|line items|tables|addresses|key terms), ~pick out the (names|dates|amounts|totals|figures), reads the (amounts|totals|dates|supplier|IBAN) (off|from|and)
contract-review: Contract review by software
  redlining, automatic redlining
  ? risk clauses
  > (risky|unusual|dangerous|unfair|missing|odd) (clause|clauses) (is|are|get|gets|flagged|marked|highlighted|before|in red), ~flag (risky|unusual|missing|unfair|the risky|any risky) (clause|clauses|terms|wording), ~read (the|your|every|each|a) (contract|contracts|small print|fine print|NDA|lease) (for you|and flags|and marks|and tells|so you), ~mark up (the|your|a|every|each) (contract|contracts|NDA|draft) for you, what is missing (from|in) (a|the|your) contract, ~find the (catch|traps|trap) in (a|the|your) (contract|small print)
  > (points out|highlights|marks|flags|underlines) [the|every|any] (clause|clauses|risky terms)
defect-detection: Defects seen in pictures < image-recognition
  defect detection, automatic defect detection, visual inspection AI, damage detection, crack detection, corrosion detection
  > ~find the (rust|defect|defects|crack|cracks|damage|dent|dents) for you, ~spot (rust|cracks|damage|defects|faults|dents) (in|on|from) (the|your|a)
  > (~spot|~see|~find|~detect) (defects|scratches|cracks|rust|dents|faults|flaws|corrosion|mould|disease|diseases|leaks) (in|from|on|automatically|by) (a photo|photos|the photo|pictures|the picture|a picture|an image|images|the image|camera|itself), (camera|cameras|software|photo|app) (spots|spot|sees|finds|find|names|recognises|recognizes|detects) [the|a|every|each|any] (defect|defects|crack|cracks|scratch|scratches|rust|damage|disease|fault|faults|flaw|flaws|dent|dents), ~photograph (the|a|your) (damage|leaf|plant|crack|wall|roof|skin) and (the|our|it|we|software|know), (names|tells you|diagnoses) the (disease|defect|fault|pest) (from|in) (a|the|your) (photo|picture|leaf), (app|software|AI|assistant) (names|identifies|recognises|recognizes|diagnoses) the (disease|pest|plant|fault|defect)
photo-measurement: Measures from photographs
  measure from a photo, photo measurement, measurement from photos, LiDAR scan
  ? room scan
  > ~measure (a|the|your|any) (room|wall|roof|window|floor|garden|foot|feet|body) (with|from|by|using|through) (a|your|the) (photo|photos|camera|phone|picture|pictures|video), ~point (your|the) (phone|camera) (at|and) __ (measurements|dimensions|measures|measure), (measurements|dimensions) (from|out of|taken from) (a|the|your) (photo|photos|picture|pictures|video|scan), no tape measure (needed|required), without a tape measure, ~scan (a|the|your) room with (your|the|a) phone, how (big|wide|long|tall) it is from a (photo|picture)
object-counting: Counting by camera
  occupancy counter, vehicle counting
  ? crowd counting
  > ~count (heads|people|visitors|cars) as they
  > how many (people|visitors|cars|guests|customers|shoppers) (are|came|come|walk|walked|pass|passed|enter|entered) (in|inside|by|past|through|there|right now), (camera|cameras|sensor|sensors) (count|counts|counting) (people|visitors|cars|heads|stock|items|boxes|vehicles), ~count (the|your) (boxes|pallets|stock|bales|cattle|sheep|parcels|items) (from|with|in) (a|the|your) (photo|camera|picture|phone), ~count (people|visitors|vehicles|cars|customers) (coming|going|entering|walking|passing|at|by camera)
face-recognition: Face recognition
  face detection, face match
  > ~recognise (faces|your face|their face|staff by|guests by|members by|visitors by), ~recognize (faces|your face|their face|staff by|guests by|members by|visitors by), (door|gate|camera|turnstile|system) (knows|recognises|recognizes) (your|their|every|each|a) face, your face (is|opens|gets) (the|your) (ticket|key|pass|door|boarding pass|gate), ~match (a|the|your) (face|selfie) (to|with|against) (the|your|a|an) (photo|passport|ID|picture)
speech-analytics: Voice agents
  voice agent, AI phone agent, phone bot
  > ~answer (the|your) (phone|calls) for you
  > (AI|assistant|agent|robot|bot|software|computer) (that|which) (answers|takes|picks up) (the|your|every) (phone|call|calls), (answers|takes|picks up) (every|each|all) (call|calls) (by itself|even|so|in a human|with a natural), (phone|calls) (is|are|gets|get) answered by (AI|software|a bot|an assistant|an AI|a computer), (takes|books) (bookings|orders|appointments|reservations) (on|over|by) the phone (by itself|without|while|even)
text-to-speech: Reading aloud
  read-aloud, voice-over generator
  > ~read (it|articles|the article|every article|pages|the page|text|the text|your documents|books|lessons|aloud to) (aloud|out loud|to you|you), ~listen to (the|any|every|your|each) (article|articles|page|document|documents|text|post) (instead|on|while|in), (text|words|script|article|articles) (turned|turns|turn|becomes|become) into (speech|a voice|audio|a voice-over), spoken by a (natural|synthetic|computer) voice
auto-translation: Automatic translation < machine-translation
  simultaneous translation, translated captions
  > ~translate (itself|themselves), ~translate (your|the|every|all|each) (_|_ _) into # languages, ~translate (your|every|all) (content|messages|documents|tickets|workflows|emails|site|pages|app), into # languages automatically
  > ~write in (your|one|English|German|French|any) [own] (language|tongue) and (they|we|your|the|every), (each|every|both) (side|person|one|reader|guest|customer) reads (it|them|everything) in (their|his|her|its) own [language], (chats|messages|tickets|emails|reviews|posts) (are|arrive|appear|come) (translated|in your language|in your own language|in their language), ~translate (as|while) you (type|write|speak|talk|read), (reads|read|appears|appear) in the (guest's|reader's|customer's|patient's|visitor's) (own|language)
  > ~translate (everything|each message|every message|messages|replies|the chat) (for you|automatically|instantly|as you type|on the fly)
image-background: Pictures edited by themselves < image-editing
  automatic background removal, AI retouching, image upscaling, smart crop, automatic cropping
  > ~cut out (the|a|any|your) (product|person|background|subject|object), ~remove (the|a|any|your) (background|red eyes|blemishes|passers-by|object|objects|clutter) (from|in|with|automatically|and), (background|backgrounds) (is|are|gets|get) (removed|cut out|replaced|whitened|cleaned) (automatically|for you|in|by), ~retouch (photos|pictures|images|portraits|your photos|your pictures) (for you|automatically|by itself|in one click), ~crop (itself|themselves|automatically)
video-highlights: Clips cut by themselves < video-editing
  automatic highlights, highlight reels, auto-edited clips, AI video editor
  > ~cut (the|your|a|itself) (highlights|best bits|video|videos|footage|clips|trailer) (for you|by itself|automatically|together|into), (video|videos|footage|film) (edits|edit|cuts|cut) (itself|themselves), best (moments|bits|parts|scenes) (are|of) (cut|picked|put|found|the game) (out|together|for|and), ~turn (long|an hour of|hours of) (videos|video|footage|recordings|podcasts) into (short|clips|shorts|highlights)
demand-forecast: Demand forecast < forecasting
  footfall forecast, staffing forecast
  > how many (guests|visitors|covers|orders|staff|people|parcels|meals) (to expect|you will|will come|you need|you will need|are coming), how (busy|full|quiet) (you|it|the) (will|are going to|is going to) be, what will sell (next|tomorrow|this|when|before), ~predict (demand|footfall|how many|how busy|sales for|orders), ~forecast (demand|footfall|orders|visitors|sales by), (how much|what) to (bake|cook|order|stock|brew) (for|tomorrow|next|each|on)
auto-ordering: Orders by itself < reorder
  auto-reorder, smart replenishment
  > ~reorder (itself|themselves|automatically), ~order (itself|themselves|before you run out), orders more before you run out
  > (ink|toner|coffee|stock|filters|feed|consumables|supplies|parts) (orders|order|reorders|reorder) (itself|themselves), ~order (more|new|fresh) (ink|toner|coffee|stock|filters|supplies|beans|paper) (before|by itself|for you|when|automatically), ~place the (next order|reorder|order) (by itself|for you|before|automatically), (orders|order) (goes|go|is|are) (out|placed|sent) (by itself|themselves|automatically) (when|before|as soon), shelves that (refill|restock) themselves, ~restock (itself|themselves|automatically)
  > orders its own (ink|toner|filters|paper|detergent|beans|parts|spares)
auto-reconciliation: Matching of payments
  auto-reconciliation, automatic matching of payments
  > ~match (every|each|all|your) (payment|payments|invoice|invoices|transaction|transactions) (to|with|against|automatically)
  > (payments|transactions|invoices|bank lines|entries) (match|reconcile|tick off) themselves, ~reconcile (itself|themselves|automatically|for you|in one click|while you sleep), (payment|transaction|line|entry) finds its (invoice|receipt|booking|match), ~match (receipts|bank lines|bank feeds|money coming in|incoming payments) (to|with|against) (the|each|your|invoices|transactions|payments|card), (invoice|invoices) (is|are) (marked|ticked off|set) [as] paid (by itself|themselves|automatically|when|as soon|the moment), ~tick off (paid|the|your|each) (invoices|invoice) (for you|by itself|automatically|when)
auto-bookkeeping: Books kept by software
  automatic bookkeeping, AI bookkeeping, autonomous accounting, automatic coding of invoices, automatic posting
  > ~do your (books|bookkeeping|accounts|taxes|tax return) for you, books that (do|keep|close) themselves
  > (bookkeeping|books|accounts|ledger) (does|do|keeps|keep|writes|write|closes|close) (itself|themselves), books (are|stay|that are) (done|kept|up to date|written|closed) (by themselves|for you|while you|without you|automatically), ~post (itself|themselves|every invoice|each invoice|entries) (to|in|by|automatically), ~code (every|each|your|all) (invoice|invoices|transaction|transactions|receipt|receipts) (for you|automatically|by itself|to the right), (transactions|receipts|expenses|spending) (are|get|is) (booked|coded|posted|sorted) (automatically|by itself|by themselves|for you|to the right account), no [more] (bookkeeping|bookkeeper|accountant) (needed|required|at all)
tax-estimates: Tax worked out as you go < tax-calculation
  tax estimate, tax estimator, real-time tax estimate, income tax estimate, tax bill estimate, live tax bill
  > what you (will owe in tax|owe the taxman|owe HMRC|owe the IRS), how much tax you
  > how much (tax|VAT) (you owe|you will owe|to set aside|to put aside), what (to|you should) (put|set) aside for (tax|the taxman|HMRC|the IRS|VAT), tax (bill|you owe) (as it grows|as you go|so far|to the penny), ~tell you (exactly|to the penny|to the cent) what you owe the (taxman|state)
tax-returns-filed: Tax returns filed < tax-filing
  tax calculated and filed, returns filed for you, VAT return filing, automatic VAT returns, self-assessment filing
  > ~file (your|the|all) (VAT|tax|sales tax|tax return|tax returns|returns|VAT return|VAT returns), (tax|VAT|returns) (is|are|calculated and|gets) filed, straight to HMRC, submitted to (HMRC|the IRS|the tax office)
  > ~send (your|the) (VAT|tax|self-assessment) return (to|straight|for you|off), ~submit (your|the) (VAT|tax|self-assessment|sales tax|corporation tax) (return|returns) (to|straight|directly|for you|in|with|online), (goes|go|went|sent|filed|submitted|off) (straight|directly|electronically|for you) to (the tax office|HMRC|the IRS|the taxman|the Revenue|the tax authorities|the ATO|the CRA), ~do your (tax return|taxes|VAT return|self-assessment) for you, tax return (is|gets) (done|filed|sent|submitted) (for you|by us|by itself|in|with)
auto-claims: Claims settled by software < insurance-claims
  instant claims, automatic claims, claims in seconds, automated claims, AI claims handling
  > claim (is|gets|was) (settled|paid|approved|decided) (in seconds|in minutes|by software|automatically|by itself|without a human|before you|on the spot|within minutes|within seconds), ~settle (claims|your claim|a claim|most claims) (in|by|within|automatically), (film|photograph|video) the damage and (get|the money|you are|your|we), money (for|on) (your|the|a) claim (in minutes|in seconds|the same day|before)
fraud-stopped: Fraud stopped by itself < fraud-detection
  automatic fraud blocking, scam protection, scam detection, fraud shield, purchase scam protection
  > ~stop (every|all|any) (scam|scams|fraud|fraudster), ~stop fraud before, ~block (scams|fraud|fraudsters)
  > ~stop (fraudsters|scammers|thieves|crooks|fake invoices|fraudulent payments|suspicious payments) (before|in|from|dead|at|automatically), (fraud|scam|suspicious|fake) (payment|payments|order|orders|transfer|transfers|invoice|invoices) (is|are|get|gets) (stopped|blocked|caught|held|frozen) (before|automatically|in|for|until), ~catch (fraud|fraudsters|scams|fake invoices|fake orders|scammers) (before|in|as|early), (fraudsters|scammers|crooks) (do not stand a chance|get nowhere|come away with nothing|are stopped|are blocked|give up)
self-healing: Repairs itself
  self-healing, auto-healing, self-optimising, self-optimizing, self-tuning
  ? automatic recovery
  > ~repair itself, ~fix itself, ~heal itself, ~heal themselves, ~tune itself, ~optimise itself, ~optimize itself
  > (servers|containers|nodes|service|services|network|pipeline|pipelines|tests|system|systems) (heal|heals|repair|repairs|fix|fixes|restart|restarts|recover|recovers) (itself|themselves|by itself|by themselves|on its own|on their own), (brings|puts) itself back (up|online|on its feet), (finds|notices) the (fault|problem|bug|error) and (fixes|repairs|corrects) it (by itself|itself|on its own|before)
adaptive-plans: Plans that adapt
  adaptive plan, self-adjusting plan, plan that adapts, adaptive workouts
  > ~adapt (to how|overnight|itself|every day|daily|after every|as you), (plan|program|programme|course|schedule|workout) (adapts|adjusts) (to|overnight|itself|automatically|as)
  > ~adjust (to|itself) (how you|your sleep|your progress|your level|your pace|what you|after every|every week), (plan|program|programme|course|schedule|workout|training|lessons) (changes|adapts|adjusts|rewrites itself|moves|gets harder|gets easier) (when|as|if|with|to|by itself|after) (you|your|every|each|how), ~miss a (session|workout|day|run|lesson) and (your|the) (plan|programme|program|schedule), gets harder as you (get|improve|grow), plan that (learns|knows|changes|grows) (from|with|how|what|as), (slept badly|bad night) and (your|the) (plan|workout|session)
wearable-insight: Recovery and readiness
  readiness score, recovery score, sleep score, stress score, heart-rate zones, VO2 max
  > how (well|badly) (you|your body) (slept|recovered|sleep|recover), whether (you|your body) (are|is) ready (to|for) (train|training|a hard|another|race), how (rested|recovered|fit|strained) (you are|your body is|your heart is), (resting heart rate|heart rate variability|sleep stages|deep sleep|sleep quality) (every|each) (night|morning), when (to|you should) (rest|take a rest day|train hard)
budget-lock: Budget lock
  budget lock, automatic budget stop, hard spend limit, automatic project lock
  > ~lock the (project|budget|account|timesheet), so (nobody|no one) can (log|book|spend) (more|any more), ~stop __ before the budget (is|runs)
  > nobody can (log|book|spend|charge) (more|another|any more) (time|hours|money|hour|penny|cent) (once|when|after|to|on), (project|job|budget) (locks|closes|shuts|freezes) (itself|when|once|as soon|at|before), not (one|another) (hour|penny|cent) (can|may) be (logged|spent|booked), spending (stops|is stopped|is blocked|freezes) (when|once|at|before|as soon) (the|your|a) (budget|limit), ~freeze (the|a|your) (project|budget) (when|once|at)
code-migration: Code rewritten by tools
  codemod, automatic code migration, migration script, automated refactoring, automatic upgrade tool, code converter
  > ~rewrite your (_|_ _) (calls|code|imports|queries|config) for you, ~upgrade your (code|integration) for you, ~migrate your code
  > ~convert (your|the|old|legacy|existing) (code|codebase|scripts|tests|imports|queries) (to|from|for you|into|automatically), (codebase|code|scripts|imports) (is|are|gets|get) (rewritten|converted|upgraded|ported|migrated) (for you|automatically|in one|by a|by our), ~port your (code|app|scripts|queries) (for you|to|from|automatically), one command (rewrites|upgrades|converts|migrates) (your|the)
code-generation: Code generation
  client code generator, scaffolding tool, boilerplate generator
  > ~generate (a|the|your|typed|boilerplate) (client|clients|code|boilerplate|types|stubs|scaffolding) (from|for|out of), (code|boilerplate|client|clients|types) (is|are) generated (from|for|out of), ~scaffold (a|an|your|the) (app|project|service|component|integration), writes the (boilerplate|glue code|client) (for|so|from)
autonomous-operation: Runs without people
  hands-off automation, lights-out, autonomous robot
  > (without|with no) human (intervention|involvement|input|touch)
  > nobody (has to|needs to) (intervene|supervise|press a button), (runs|run|works|work|operates|drives|flies) (without|with no) (a driver|a pilot|an operator|anyone|anybody|people|staff|supervision|a human), no (human|person|driver|pilot|operator) (in the loop|at the wheel|involved|needed), untouched by human hands, without (anyone|anybody) (lifting|pressing) a (finger|button)
`);
