import { concepts } from './concept-list.js';

/** Work that happens without a person, and what sets it off. */
export const automation = concepts(`
*automation: Automation
  automation, workflow automation, process automation, automated process, automated workflow, business process automation, smart automation
  > ~automate (routine|repetitive|manual|busywork|tasks|your), puts __ on autopilot, on autopilot, takes care of the rest, without lifting a finger
workflow-builder: Workflow builder < automation
  workflow builder, workflow engine, workflow editor, automation builder, visual workflow builder, drag-and-drop workflow, workflow designer, automation editor, workflow automation builder, flow builder, no-code automation, no-code workflow
  > ~build (workflows|automations|your own workflows|your own automations), ~design workflows, ~create automations
  > ~drag (steps|actions|blocks) (into|onto|together), ~draw (your|the|a) (process|workflow|flow) (on|and|once|as|in), ~string (steps|actions) together, ~chain (steps|actions|tasks) together, ~map out your (process|workflow) (and|on|visually|with), ~click (a|your|the) workflow together
  > ~build (automations|workflows) by dragging
automation-rules: Automation rules < automation
  automation rule, rules engine, if-this-then-that rule, if-then rule, trigger rule, trigger-based automation, if-then automation, macro rule, conditional workflow
  ? business rule
  > when __ happens do, if this happens then, ~set rules (that|to|for), ~set up rules
  > ~trigger (an|a|the) (email|action|task|message|workflow|alert|automation) (when|whenever|as soon as|if), ~kick off (a|the) (workflow|process|task|sequence) (when|whenever|automatically|as soon as), (order|lead|invoice|ticket|payment|form|email|booking) (triggers|kicks off|sets off) (a|an|the)
  > you (set|write|make) the rules [and] it (does|follows|runs|works), ~teach it (a|your) (rule|rules), does this whenever that
automation-templates: Automation templates < automation
  automation template, automation recipe, prebuilt automation, ready-made automation, pre-built workflow
  > (ready-made|prebuilt|ready) (workflows|recipes|automations|flows), ~start from (a|our|ready-made|dozens of) (recipe|recipes|automations), ~copy (our|a proven) (workflow|workflows|automation|recipe)
scheduled-automation: Scheduled jobs < automation
  cron job, scheduled automation, time-based trigger, scheduled trigger, job scheduler, time-based automation, scheduled task runner
  ? scheduled job
  > ~run (jobs|tasks|scripts|workflows) (on a schedule|at night|overnight|every hour|every night|at set times|by the clock), (runs|starts|fires) (every night|every morning|every Monday|every hour|at midnight|overnight|at # am) (without|by itself|on its own|automatically)
  > on a (schedule|timer) you (set|choose|decide|define)
rpa: Robotic process automation < automation
  robotic process automation, RPA, software robot, RPA bot
  > (robots|bots|bot|robot|software) (that|which) (click|clicks|copy|copies) (through|from|the), (robots|bots|bot|robot|software) (that|which) (click|clicks|copy|copies) (forms|data|in), (robots|bots|bot|robot|software) (that|which) (type|types|fill|fills) (through|from|the)
  > (robots|bots|bot|robot|software) (that|which) (type|types|fill|fills) (forms|data|in), ~mimic (clicks|your clicks|what people do), (clicks|types) (like|as) (a|your) (human|person|colleague) would, works with (old|legacy) systems that have no (API|interface)
auto-assignment: Automatic assignment < automation
  automatic assignment, auto-assignment, automatic routing, auto-routing, round-robin assignment, skills-based routing, skill-based routing, workload-based routing, smart routing, automatic ticket routing, automatic lead assignment, lead routing, ticket routing, intelligent routing, rule-based assignment
  > ~route (tickets|leads|calls|requests|enquiries|conversations) (to|automatically), (assigned|routed) automatically, (goes|lands|ends up) with the right (person|team|agent|colleague)
  > ~land on the right (desk|person's desk), ~assign (every ticket|leads|tickets|jobs|chats|cases|conversations) (automatically|to whoever|to the right|by skill|by language|by workload|evenly), ~hand out (leads|tickets|calls|jobs) (fairly|evenly|in turn|automatically|to whoever|to the next)
  > ~share (leads|tickets|calls|jobs|chats) [out] (fairly|evenly) (between|among|across), to whoever (is free|has time|is on duty|is nearest|has capacity), (tickets|leads|jobs|chats|cases) find the right (person|agent|colleague|team|engineer)
auto-categorization: Automatic categorization < automation
  automatic categorisation, automatic categorization, auto-categorisation, auto-categorization, automatic classification, auto-tagging, automatic tagging, automatic labelling, automatic labeling, smart categorisation, smart categorization, automatic sorting, AI categorisation, AI categorization, AI tagging, automatic coding of expenses, automatic topic detection, automatic triage, ticket triage, AI triage
  > ~sort itself, (categorised|categorized|classified|sorted|tagged|labelled|labeled) automatically, ~automatically (categorise|categorize|classify|sort|tag|label), sorted (by itself|for you), ~learn your categories, (transactions|expenses|tickets|emails|photos|documents) sort themselves
  > ~sort (your|incoming|every|the|all) (emails|mail|tickets|expenses|transactions|spending|receipts|photos|messages|payments) (into|automatically|as they|by itself), every (expense|transaction|payment|ticket) (gets|in|lands in|finds) (the right|its|its own) (category|folder|pile|label)
  > every (email|document|receipt) (gets|in|lands in|finds) (the right|its|its own) (category|folder|pile|label), ~put (spending|expenses|transactions|payments|tickets|emails) (in|into) (categories|the right category|the right folder)
  > ~recognise what (kind|type|sort) of (ticket|document|email|expense|request), ~recognize what (kind|type|sort) of (ticket|document|email|expense|request)
auto-escalation: Automatic escalation < automation
  automatic escalation, escalation rule, auto-escalation, escalation policy, escalation chain, escalation path
  > ~escalate automatically, escalated (automatically|to)
  > if (nobody|no one) (answers|reacts|replies|responds|acts|picks up) (in|within|for|after) # (minutes|hours|days), unless (someone|somebody) (answers|reacts|replies|responds|acts) within # (minutes|hours)
  > (manager|supervisor|team leader) is (told|alerted|called|notified|paged) (if|when|before|automatically), (passed|goes|moves) up to (a|the) (manager|supervisor|next level|team leader) (if|when|after|automatically), the next person is (called|alerted|paged|rung)
auto-reminders: Automatic reminders < automation
  automatic reminder, automated reminder, auto-reminder, reminder email, reminder message, SMS reminder, text reminder, text message reminder, email reminder, smart reminder, reminder notification
  > ~remind (you|customers|clients|everyone|people|them) (automatically|before|when|of|about|to), reminders (go out|are sent) (automatically|by themselves), nudges (you|them|customers)
  > ~remind (you|them|customers|clients|patients|guests|people) (the day|a day|two days|three days|a week|an hour) (before|ahead|earlier), ~remind (you|them|customers|clients|patients|guests|people) (# hours|# days|# weeks|the evening|the night) (before|ahead|earlier)
  > ~nudge (late payers|forgetful|customers|clients|patients|people|stragglers|latecomers), (reminder|nudge) (goes out|is sent|arrives|lands|pops up) (the day|a day|# hours|# days|two days|automatically|before|by itself), (reminders|nudges) (for you|go out) (the day|so you|without you)
  > ~send (the|a|your) reminder (for you|so you)
auto-follow-ups: Automatic follow-ups < automation
  automatic follow-up, automated follow-up, follow-up sequence, email sequence, sales sequence, follow-up email, sales cadence, auto follow-up, follow-up automation
  > ~follow up automatically, never forget (a|to) follow up
  > ~follow up (for you|by itself|until they|on its own|automatically|without you), ~keep (following up|writing|nudging) until (they|somebody|someone|the customer) (reply|replies|answer|answers)
  > (second|next|third|another) (email|message) (goes out|is sent|follows) (if|when|unless|after|by itself|automatically), stops when (they|somebody|someone|a prospect|the prospect) (reply|replies|answer|answers|responds), no (lead|quote|prospect|enquiry) (goes cold|is forgotten|gets forgotten)
auto-replies: Automatic replies < automation
  auto-reply, auto-replies, autoresponder, automatic reply, automated response, auto-response, automatic replies
  ? out-of-office reply, away message
  > ~reply automatically, (customers|people|callers|guests|everyone|they) (get|gets|receive) an (immediate|instant|automatic) reply, ~reply (for you|in your place) (when|while|out|after), ~answer messages (for you|while you are|while you're|when you are|when you're)
one-click-actions: One-click actions < automation
  one-click action, keyboard shortcut, one-tap action, command palette, hotkey
  ? quick action
  > without touching the mouse, a shortcut for (everything|every|each|anything|whatever), hands never leave the keyboard, ~press one key (and|to)
no-code: No-code building
  no-code, low-code, no-code builder, no-code platform, app builder, no-code app builder, drag-and-drop builder, visual builder, no-code tool, citizen developer tool
  > without (code|coding|writing code|a line of code|writing a line of code|programming|a developer|developers|IT), no (coding|programming|developers|developer|technical skills|technical knowledge) (needed|required|necessary)
  > if you can use (a spreadsheet|Excel|a mouse|PowerPoint|Word|email) you can, ~click (an|your) (app|form|process|site|tool|database) together, ~build (apps|an app|your own app|your own tool|internal tools) (without|by clicking|by dragging|by drag|in an afternoon)
  > you (don't|do not|need not|never) [need to|have to] (write|know|touch|type) [a line of|any|a single line of] code, no (developer|developers|programmer|programmers|IT department) (in sight|involved|required)
custom-scripts: Custom scripts < automation
  custom script, scripting, scripting engine, custom code step, code step, serverless function, custom function, script editor, user-defined function, JavaScript action
  > drop in (your own|a bit of|some|custom|a few lines of) (code|JavaScript|Python), ~run your own (scripts|code|JavaScript|Python), ~add (your own|custom) (code|scripts|JavaScript|Python) to, ~script (anything|the rest|what you need|your own)
digital-forms: Forms
  form builder, digital form, custom form, form editor, intake form, drag-and-drop form builder, form designer, lead form, sign-up form builder
  ? online form, web form, request form, order form
  > ~build (forms|a form|your own forms), ~create (forms|a form)
  > ~replace [your] (paper forms|paper form|clipboards|clipboard forms), no more (paper forms|clipboards), ~design (forms|your own forms|a form|your own form), ~turn [your] (paper forms|paper|PDF forms) into (online|digital|web) forms
  > ~put (your|a|the) form on (your|any|the) (website|site|page|tablet)
  > ~build your own (form|forms|questionnaire)
conditional-logic: Conditional logic < digital-forms
  conditional logic, branching logic, skip logic, logic jump, conditional field, show/hide logic, conditional question, answer piping, conditional form
  > (questions|fields|steps) [that] (appear|show up|disappear|change) (only|when|if|depending|based), only (asks|ask|shows|show) (the questions|questions|fields|the fields) (that|they|you|which), (skip|skips|hide|hides) (questions|fields) (that|which|nobody|people), next question depends on
  > (form|forms) (that|which) (adapts|adapt|changes|change) (to|as|with) (the|each|every), (survey|surveys) (that|which) (adapts|adapt|changes|change) (to|as|with) (the|each|every), (form|forms) (that|which) (adapts|adapt|changes|change) (to|as|with) (their|you|people)
  > (survey|surveys) (that|which) (adapts|adapt|changes|change) (to|as|with) (their|you|people)
document-generation: Document generation < automation
  document generation, document automation, contract generation, template-based document, mail merge, automatic document creation, proposal generation, contract automation, document assembly, PDF generation, letter generation
  > ~generate (contracts|documents|letters|proposals|quotes|certificates) (automatically|from|in), ~create contracts (from|automatically|in)
  > (contracts|letters|quotes|proposals|certificates|documents|offers) (fill|write|create) themselves, ~fill (the|your|any|in the|in your) (templates|template|contract template|Word template) (with|from|automatically|for you|in)
  > ~turn (form answers|answers|a deal|a spreadsheet|your data|a form) into (a|finished|ready|signed) (contract|contracts|document|documents|PDF), ~turn (form answers|answers|a deal|a spreadsheet|your data|a form) into (a|finished|ready|signed) (PDFs|letter|letters|proposal|certificate)
  > ~merge (names|fields|customer data|data) into (your|a|the|Word) (template|templates|document|documents|letter|letters), (contract|letter) (is|comes) (ready|finished) (at|with|in) (the|one|a) (push|press), (contract|letter) (is|comes) done (at|with|in) (the|one|a) (push|press)
  > (contract|letter) (is|comes) (ready|finished) (at|with|in) (the|one|a) (click|touch), (contract|letter) (is|comes) done (at|with|in) (the|one|a) (click|touch), (proposal|certificate) (is|comes) (ready|finished) (at|with|in) (the|one|a) (push|press)
  > (proposal|certificate) (is|comes) done (at|with|in) (the|one|a) (push|press), (proposal|certificate) (is|comes) (ready|finished) (at|with|in) (the|one|a) (click|touch), (proposal|certificate) (is|comes) done (at|with|in) (the|one|a) (click|touch)
  > contracts (from|out of) your own (template|templates)
ocr: Text recognition < automation
  OCR, text recognition, optical character recognition, document capture, intelligent document processing, data capture from documents, document scanning and recognition, data extraction from documents, automatic data capture, automatic data extraction, invoice capture, invoice scanning, invoice recognition, scan recognition, IDP, document AI
  > ~read (invoices|receipts|documents|the amount|PDFs) (automatically|for you|and), ~extract (data|text|the amount|amounts|information|fields) from (scans|invoices|receipts|documents|PDFs|photos), ~capture data from, searchable scans, no [more] (typing|manual entry|manual data entry|data entry|retyping)
  > ~read (the|every|your) (invoice|receipt|letter|delivery note|bill|passport) (for you|by itself|and fills|and types|itself|and enters), ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (any|your) (invoice|receipt)
  > ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (any|your) (bill|document), ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (the|a) (invoice|receipt), ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (the|a) (bill|document)
  > ~pull (the|every|out the) (amounts|date) (from|off|out of) (any|your) (invoice|receipt|bill|document), ~pull (the|every|out the) (amounts|date) (from|off|out of) (the|a) (invoice|receipt|bill|document)
  > ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (any|your) (scan|photo|PDF), ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (the|a) (scan|photo|PDF), ~pull (the|every|out the) (amounts|date) (from|off|out of) (any|your) (scan|photo|PDF)
  > ~pull (the|every|out the) (amounts|date) (from|off|out of) (the|a) (scan|photo|PDF), ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (each|every) (invoice|receipt), ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (each|every) (bill|document)
  > ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (an|scanned) (invoice|receipt), ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (an|scanned) (bill|document)
  > ~pull (the|every|out the) (amounts|date) (from|off|out of) (each|every) (invoice|receipt|bill|document), ~pull (the|every|out the) (amounts|date) (from|off|out of) (an|scanned) (invoice|receipt|bill|document)
  > ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (each|every) (scan|photo|PDF), ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (an|scanned) (scan|photo|PDF), ~pull (the|every|out the) (amounts|date) (from|off|out of) (each|every) (scan|photo|PDF)
  > ~pull (the|every|out the) (amounts|date) (from|off|out of) (an|scanned) (scan|photo|PDF), ~pull (the|every|out the) (data|details|line items) (from|off|out of) (any|your) (invoice|receipt), ~pull (the|every|out the) (data|details|line items) (from|off|out of) (any|your) (bill|document)
  > ~pull (the|every|out the) (data|details|line items) (from|off|out of) (the|a) (invoice|receipt), ~pull (the|every|out the) (data|details|line items) (from|off|out of) (the|a) (bill|document), ~pull (the|every|out the) (total|totals) (from|off|out of) (any|your) (invoice|receipt|bill|document)
  > ~pull (the|every|out the) (total|totals) (from|off|out of) (the|a) (invoice|receipt|bill|document), ~pull (the|every|out the) (data|details|line items) (from|off|out of) (any|your) (scan|photo|PDF), ~pull (the|every|out the) (data|details|line items) (from|off|out of) (the|a) (scan|photo|PDF)
  > ~pull (the|every|out the) (total|totals) (from|off|out of) (any|your) (scan|photo|PDF), ~pull (the|every|out the) (total|totals) (from|off|out of) (the|a) (scan|photo|PDF), ~pull (the|every|out the) (data|details|line items) (from|off|out of) (each|every) (invoice|receipt)
  > ~pull (the|every|out the) (data|details|line items) (from|off|out of) (each|every) (bill|document), ~pull (the|every|out the) (data|details|line items) (from|off|out of) (an|scanned) (invoice|receipt)
  > ~pull (the|every|out the) (data|details|line items) (from|off|out of) (an|scanned) (bill|document), ~pull (the|every|out the) (total|totals) (from|off|out of) (each|every) (invoice|receipt|bill|document)
  > ~pull (the|every|out the) (total|totals) (from|off|out of) (an|scanned) (invoice|receipt|bill|document), ~pull (the|every|out the) (data|details|line items) (from|off|out of) (each|every) (scan|photo|PDF)
  > ~pull (the|every|out the) (data|details|line items) (from|off|out of) (an|scanned) (scan|photo|PDF), ~pull (the|every|out the) (total|totals) (from|off|out of) (each|every) (scan|photo|PDF), ~pull (the|every|out the) (total|totals) (from|off|out of) (an|scanned) (scan|photo|PDF)
  > ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (any|your) (invoices|receipts), ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (any|your) (documents|letters)
  > ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (the|a) (invoices|receipts), ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (the|a) (documents|letters)
  > ~pull (the|every|out the) (amounts|date) (from|off|out of) (any|your) (invoices|receipts|documents|letters), ~pull (the|every|out the) (amounts|date) (from|off|out of) (the|a) (invoices|receipts|documents|letters)
  > ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (any|your) (scans|PDFs|photos), ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (the|a) (scans|PDFs|photos), ~pull (the|every|out the) (amounts|date) (from|off|out of) (any|your) (scans|PDFs|photos)
  > ~pull (the|every|out the) (amounts|date) (from|off|out of) (the|a) (scans|PDFs|photos), ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (each|every) (invoices|receipts), ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (each|every) (documents|letters)
  > ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (an|scanned) (invoices|receipts), ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (an|scanned) (documents|letters)
  > ~pull (the|every|out the) (amounts|date) (from|off|out of) (each|every) (invoices|receipts|documents|letters), ~pull (the|every|out the) (amounts|date) (from|off|out of) (an|scanned) (invoices|receipts|documents|letters)
  > ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (each|every) (scans|PDFs|photos), ~pull (the|every|out the) (figures|numbers|amount) (from|off|out of) (an|scanned) (scans|PDFs|photos)
  > ~pull (the|every|out the) (amounts|date) (from|off|out of) (each|every) (scans|PDFs|photos), ~pull (the|every|out the) (amounts|date) (from|off|out of) (an|scanned) (scans|PDFs|photos), ~pull (the|every|out the) (data|details|line items) (from|off|out of) (any|your) (invoices|receipts)
  > ~pull (the|every|out the) (data|details|line items) (from|off|out of) (any|your) (documents|letters), ~pull (the|every|out the) (data|details|line items) (from|off|out of) (the|a) (invoices|receipts)
  > ~pull (the|every|out the) (data|details|line items) (from|off|out of) (the|a) (documents|letters), ~pull (the|every|out the) (total|totals) (from|off|out of) (any|your) (invoices|receipts|documents|letters)
  > ~pull (the|every|out the) (total|totals) (from|off|out of) (the|a) (invoices|receipts|documents|letters), ~pull (the|every|out the) (data|details|line items) (from|off|out of) (any|your) (scans|PDFs|photos)
  > ~pull (the|every|out the) (data|details|line items) (from|off|out of) (the|a) (scans|PDFs|photos), ~pull (the|every|out the) (total|totals) (from|off|out of) (any|your) (scans|PDFs|photos), ~pull (the|every|out the) (total|totals) (from|off|out of) (the|a) (scans|PDFs|photos)
  > ~pull (the|every|out the) (data|details|line items) (from|off|out of) (each|every) (invoices|receipts), ~pull (the|every|out the) (data|details|line items) (from|off|out of) (each|every) (documents|letters)
  > ~pull (the|every|out the) (data|details|line items) (from|off|out of) (an|scanned) (invoices|receipts), ~pull (the|every|out the) (data|details|line items) (from|off|out of) (an|scanned) (documents|letters)
  > ~pull (the|every|out the) (total|totals) (from|off|out of) (each|every) (invoices|receipts|documents|letters), ~pull (the|every|out the) (total|totals) (from|off|out of) (an|scanned) (invoices|receipts|documents|letters)
  > ~pull (the|every|out the) (data|details|line items) (from|off|out of) (each|every) (scans|PDFs|photos), ~pull (the|every|out the) (data|details|line items) (from|off|out of) (an|scanned) (scans|PDFs|photos)
  > ~pull (the|every|out the) (total|totals) (from|off|out of) (each|every) (scans|PDFs|photos), ~pull (the|every|out the) (total|totals) (from|off|out of) (an|scanned) (scans|PDFs|photos), ~lift (the|every) (figures|data|numbers|text|details) (from|off|out of)
  > (amount|date|supplier|VAT|total) (is|are) (read|filled in|recognised|recognized|picked up) (automatically|for you|by itself), ~make (scans|scanned documents|scanned pages|paper|PDFs) searchable, ~turn (paper|scans|a photo|a scan|photos|letters) into (text|data|searchable|editable)
  > ~extract (dates|names|parties|amounts|totals|line items|tables|addresses) from
receipt-capture: Receipt capture < ocr
  receipt scanning, receipt capture, receipt scanner, receipt recognition, receipt upload, mobile receipt capture, receipt photo, digital receipt capture, receipt OCR
  > ~snap (a photo|a picture|photos|pictures) of (a|your|the) (receipt|receipts), ~snap (a|your) (receipt|receipts), ~photograph (a|your) (receipt|receipts), ~scan (a|your) (receipt|receipts), ~take a (photo|picture) of (a|your|the) receipt
  > ~take a (picture|photo|snap|snapshot) of (the|your|every|each|a) (receipt|till receipt), ~photograph (the|every|each|your|a) (receipt|receipts), ~throw (the|your|away the|away your) (receipt|receipts|paper receipts) (away|in the bin|out), no more shoebox, shoebox (of|full of) receipts
  > ~hold your (phone|camera) over (the|a|your) receipt, ~point your (phone|camera) at (the|a|your) receipt, ~forward (receipts|your receipts|email receipts) to
  > ~snap (the|every|each|that) (receipt|receipts|bill)
barcode-scanning: Barcode scanning
  barcode scanning, barcode scanner, QR code scanning, barcode scan, scanner app, QR code scanner, barcode reader, barcode label, barcode printing
  ? handheld scanner
  > ~scan (barcodes|a barcode|the barcode|QR codes|a QR code|items) (with|to|and)
  > ~scan (each|every|the|a) (item|box|product|pallet|shelf) (with|using|and|to|in|out|as), ~scan (each|every|the|a) (crate|carton|part|barcode) (with|using|and|to|in|out|as), your phone (becomes|is|turns into|doubles as) (a|the|your) scanner, (phone|camera) as a scanner
  > ~point (the|your) (phone|camera) at (the|a|any|each) barcode, ~beep (it|each|every|them|the) (item|box|in|out|product)
qr-codes: QR codes
  QR code generator, dynamic QR code, QR menu, QR code menu, QR code poster
  ? QR code
  > ~scan the code (on|at) (the|your|each|every) (table|door|poster|wall|shelf|box|label|window|bench|machine), a code on (every|each|the) (table|poster|machine|product|shelf|window|tool|box|grave|bench), ~point (your|the) (phone|camera) at the code, ~stick a code (on|to)
  > ~print (a|the|your) code (and|for|on) (stick|hang|every|each|the|put)
rfid-nfc: RFID and NFC
  RFID, NFC, RFID tag, RFID tracking, NFC tag, NFC tap, RFID reader
  > (tag|tags|chip|chips) (in|on|under|inside) (every|each) (item|garment|tool|crate|book), (tag|tags|chip|chips) (in|on|under|inside) (every|each) (container|pallet|bin|product|wristband), ~hold (the|your) (badge|wristband|tag) (to|against|near) (the|a) (reader|tag|chip)
  > ~tap (the|your|a) (badge|tag|wristband) (against|on|to), ~count a whole (rail|shelf|pallet|rack) at once
digital-signature: Electronic signature
  e-signature, electronic signature, digital signature, e-sign, online signature, online signing, advanced electronic signature, digital signing, electronic signing, signature request, sign-on-glass, signature capture, legally binding signature, remote signing, signing workflow
  > ~sign (contracts|documents|agreements|leases|online|electronically|digitally) [online|electronically|digitally|on any device], ~collect signatures, signed (online|electronically|digitally), ~get documents signed, no printing or scanning
  > ~sign with (a|your|their) finger, ~sign (on|from) (your|any|their) (phone|tablet|mobile|device|screen), ~send (it|contracts|the contract|a contract|documents|agreements|a document|the agreement|your contract) [out] for (signature|signing)
  > (customers|clients|tenants|candidates|patients|parents|they|everyone) sign (online|on screen|on their phone|from home|from anywhere|on any device|with a finger|with a click|digitally|electronically), contracts signed (in|within) (minutes|seconds|hours|a day|an hour)
  > signed before (lunch|the coffee|your coffee|the kettle), no more (printing|print) (sign|and signing|signing)
qualified-signature: Qualified electronic signature < digital-signature
  qualified electronic signature, QES, qualified signature, eIDAS qualified signature, qualified e-signature, qualified trust service
  > as (binding|valid|good) as (ink|a handwritten|pen and ink|a signature on paper|one in ink|wet ink|pen on paper), ~replace (a|your|the) handwritten signature, (legally|just) the same as (ink|a handwritten|pen|a wet)
  > same (legal weight|force|legal force|legal effect|standing) as (ink|a handwritten|a wet|pen)
contract-management: Contract management
  contract management, contract lifecycle management, CLM, contract repository, contract renewal reminder, contract register, clause library, contract review, contract database
  > never miss a (renewal|notice period|contract renewal|cancellation deadline)
  > (when|which) (every|each|your|a) (contract|contracts|lease|leases|agreement|agreements) (ends|end|expires|expire), (when|which) (every|each|your|a) (contract|contracts|lease|leases|agreement|agreements) (renews|renew|runs out), every (contract|agreement) in one place
  > no (contract|agreement) renews (itself|behind|without|unnoticed), (warned|told|reminded) before (a|the|your|any) (contract|lease|agreement) (renews|ends|expires|runs), contracts from (draft|first draft|drafting) to (signature|renewal|archive)
iot-automation: Device automation < automation
  home automation, smart home automation, automated scene, smart scene, device automation, lighting scene, smart home control, smart home routine
  > (lights|blinds|lamps|shutters) (come on|go on|turn on|switch on|go off|turn off) (by themselves|when you|on their own|automatically|as you), (lights|blinds|lamps|shutters) (come on|go on|turn on|switch on|go off|turn off) (before you|at sunset|at dusk|when the|when nobody)
  > (lights|blinds|lamps|shutters) (switch off|go out|dim|go down|close|open) (by themselves|when you|on their own|automatically|as you), (lights|blinds|lamps|shutters) (switch off|go out|dim|go down|close|open) (before you|at sunset|at dusk|when the|when nobody)
  > ~switch (the lights|your lights|the lamps|the light) (on|off) from (the sofa|your phone|anywhere|bed|work|afar), your (home|house|flat) (knows|notices|wakes) (when|that|you)
process-mining: Process mining < analytics
  process mining, task mining, process discovery
  ? process analysis
  > see how (your|the|a) (processes|process|orders|invoices) (really|actually) (run|runs|flow|flows|move|moves|travel|travels), where (your|the) (process|processes|orders|invoices) (get stuck|gets stuck|stall|stalls|wait|waits), ~reconstruct (your|every|the) process
self-service: Self-service
  self-service portal, self-service option, employee self-service, self-service kiosk
  ? self-service, self-serve
  > customers (can|may) help themselves, employees (can|may) help themselves
  > (customers|tenants|patients) (do|sort|change|handle) (it|things|their details|everything) (themselves|for themselves|on their own), (members|guests|employees) (do|sort|change|handle) (it|things|their details|everything) (themselves|for themselves|on their own)
  > (customers|tenants|patients) (do|sort|change|handle) (it all|changes|their data) (themselves|for themselves|on their own), (members|guests|employees) (do|sort|change|handle) (it all|changes|their data) (themselves|for themselves|on their own)
  > (customers|tenants|patients) (update|manage|fix|serve) (it|things|their details|everything) (themselves|for themselves|on their own), (members|guests|employees) (update|manage|fix|serve) (it|things|their details|everything) (themselves|for themselves|on their own)
  > (customers|tenants|patients) (update|manage|fix|serve) (it all|changes|their data) (themselves|for themselves|on their own), (members|guests|employees) (update|manage|fix|serve) (it all|changes|their data) (themselves|for themselves|on their own)
  > (staff|users|clients) (do|sort|change|handle) (it|things|their details|everything) (themselves|for themselves|on their own), (colleagues|residents|parents) (do|sort|change|handle) (it|things|their details|everything) (themselves|for themselves|on their own)
  > (staff|users|clients) (do|sort|change|handle) (it all|changes|their data) (themselves|for themselves|on their own), (colleagues|residents|parents) (do|sort|change|handle) (it all|changes|their data) (themselves|for themselves|on their own)
  > (staff|users|clients) (update|manage|fix|serve) (it|things|their details|everything) (themselves|for themselves|on their own), (colleagues|residents|parents) (update|manage|fix|serve) (it|things|their details|everything) (themselves|for themselves|on their own)
  > (staff|users|clients) (update|manage|fix|serve) (it all|changes|their data) (themselves|for themselves|on their own), (colleagues|residents|parents) (update|manage|fix|serve) (it all|changes|their data) (themselves|for themselves|on their own)
  > (customers|tenants|members|employees|patients|guests) serve themselves, (customers|tenants|members|employees|patients|guests) (update|change) their own (details|address|data|bookings|appointments)
`);
