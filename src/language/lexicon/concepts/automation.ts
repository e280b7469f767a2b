import { concepts } from './concept-list.js';

/** Work that happens without a person, and what sets it off. */
export const automation = concepts(`
*automation: Automation
  automation, workflow automation, process automation, automated process, automated workflow, business process automation, smart automation
  > ~automate (routine|repetitive|manual|busywork|tasks|your), puts __ on autopilot, on autopilot, takes care of the rest, without lifting a finger
workflow-builder: Workflow builder < automation
  workflow builder, workflow engine, workflow editor, automation builder, visual workflow builder, drag-and-drop workflow, workflow designer, automation editor, workflow automation builder, flow builder, no-code automation, no-code workflow
  > ~build (workflows|automations|your own workflows|your own automations), ~design workflows, ~create automations
automation-rules: Automation rules < automation
  automation rule, business rule, rules engine, if-this-then-that rule, if-then rule, trigger rule, trigger-based automation, if-then automation, macro rule, conditional workflow
  > when __ happens do, if this happens then, ~set rules (that|to|for), ~set up rules
automation-templates: Automation templates < automation
  automation template, automation recipe, prebuilt automation, ready-made automation, pre-built workflow
scheduled-automation: Scheduled jobs < automation
  scheduled job, cron job, scheduled automation, time-based trigger, scheduled trigger, job scheduler, time-based automation, scheduled task runner
rpa: Robotic process automation < automation
  robotic process automation, RPA, software robot, RPA bot
auto-assignment: Automatic assignment < automation
  automatic assignment, auto-assignment, automatic routing, auto-routing, round-robin assignment, skills-based routing, skill-based routing, workload-based routing, smart routing, automatic ticket routing, automatic lead assignment, lead routing, ticket routing, intelligent routing, rule-based assignment
  > ~route (tickets|leads|calls|requests|enquiries|conversations) (to|automatically), (assigned|routed) automatically, (goes|lands|ends up) with the right (person|team|agent|colleague)
auto-categorization: Automatic categorization < automation
  automatic categorisation, automatic categorization, auto-categorisation, auto-categorization, automatic classification, auto-tagging, automatic tagging, automatic labelling, automatic labeling, smart categorisation, smart categorization, automatic sorting, AI categorisation, AI categorization, AI tagging, automatic coding of expenses, automatic topic detection, automatic triage, ticket triage, AI triage
  > ~sort itself, (categorised|categorized|classified|sorted|tagged|labelled|labeled) automatically, ~automatically (categorise|categorize|classify|sort|tag|label), sorted (by itself|for you), ~learn your categories, (transactions|expenses|tickets|emails|photos|documents) sort themselves
auto-escalation: Automatic escalation < automation
  automatic escalation, escalation rule, auto-escalation, escalation policy, escalation chain, escalation path
  > ~escalate automatically, escalated (automatically|to)
auto-reminders: Automatic reminders < automation
  automatic reminder, automated reminder, auto-reminder, reminder email, reminder message, SMS reminder, text reminder, text message reminder, email reminder, smart reminder, reminder notification
  > ~remind (you|customers|clients|everyone|people|them) (automatically|before|when|of|about|to), reminders (go out|are sent) (automatically|by themselves), nudges (you|them|customers)
auto-follow-ups: Automatic follow-ups < automation
  automatic follow-up, automated follow-up, follow-up sequence, email sequence, sales sequence, follow-up email, sales cadence, auto follow-up, follow-up automation
  > ~follow up automatically, never forget (a|to) follow up
auto-replies: Automatic replies < automation
  auto-reply, auto-replies, autoresponder, automatic reply, automated response, out-of-office reply, auto-response, away message, automatic replies
one-click-actions: One-click actions < automation
  one-click action, quick action, keyboard shortcut, one-tap action, command palette, hotkey
no-code: No-code building <> custom-development
  no-code, low-code, no-code builder, no-code platform, app builder, no-code app builder, drag-and-drop builder, visual builder, no-code tool, citizen developer tool
  > without (code|coding|writing code|a line of code|writing a line of code|programming|a developer|developers|IT), no (coding|programming|developers|developer|technical skills|technical knowledge) (needed|required|necessary)
custom-scripts: Custom scripts < automation
  custom script, scripting, scripting engine, custom code step, code step, serverless function, custom function, script editor, user-defined function, JavaScript action
digital-forms: Forms
  form builder, online form, web form, digital form, custom form, form editor, intake form, request form, drag-and-drop form builder, form designer, lead form, order form, sign-up form builder
  > ~build (forms|a form|your own forms), ~create (forms|a form)
conditional-logic: Conditional logic < digital-forms
  conditional logic, branching logic, skip logic, logic jump, conditional field, show/hide logic, conditional question, answer piping, conditional form
document-generation: Document generation < automation
  document generation, document automation, contract generation, template-based document, mail merge, automatic document creation, proposal generation, contract automation, document assembly, PDF generation, letter generation
  > ~generate (contracts|documents|letters|proposals|quotes|certificates) (automatically|from|in), ~create contracts (from|automatically|in)
ocr: Text recognition < automation
  OCR, text recognition, optical character recognition, document capture, intelligent document processing, data capture from documents, document scanning and recognition, data extraction from documents, automatic data capture, automatic data extraction, invoice capture, invoice scanning, invoice recognition, scan recognition, IDP, document AI
  > ~read (invoices|receipts|documents|the amount|PDFs) (automatically|for you|and), ~extract (data|text|the amount|amounts|information|fields) from (scans|invoices|receipts|documents|PDFs|photos), ~capture data from, searchable scans, no [more] (typing|manual entry|manual data entry|data entry|retyping)
receipt-capture: Receipt capture < ocr
  receipt scanning, receipt capture, receipt scanner, receipt recognition, receipt upload, mobile receipt capture, receipt photo, digital receipt capture, receipt OCR
  > ~snap (a photo|a picture|photos|pictures) of (a|your|the) (receipt|receipts), ~snap (a|your) (receipt|receipts), ~photograph (a|your) (receipt|receipts), ~scan (a|your) (receipt|receipts), ~take a (photo|picture) of (a|your|the) receipt
barcode-scanning: Barcode scanning
  barcode scanning, barcode scanner, QR code scanning, barcode scan, scanner app, handheld scanner, QR code scanner, barcode reader, barcode label, barcode printing
  > ~scan (barcodes|a barcode|the barcode|QR codes|a QR code|items) (with|to|and)
qr-codes: QR codes
  QR code, QR code generator, dynamic QR code, QR menu, QR code menu, QR code poster
rfid-nfc: RFID and NFC
  RFID, NFC, RFID tag, RFID tracking, NFC tag, NFC tap, RFID reader
digital-signature: Electronic signature
  e-signature, electronic signature, digital signature, e-sign, online signature, online signing, advanced electronic signature, digital signing, electronic signing, signature request, sign-on-glass, signature capture, legally binding signature, remote signing, signing workflow
  > ~sign (contracts|documents|agreements|leases|online|electronically|digitally) [online|electronically|digitally|on any device], ~collect signatures, signed (online|electronically|digitally), ~get documents signed, no printing or scanning
qualified-signature: Qualified electronic signature < digital-signature
  qualified electronic signature, QES, qualified signature, eIDAS qualified signature, qualified e-signature, qualified trust service
contract-management: Contract management
  contract management, contract lifecycle management, CLM, contract repository, contract renewal reminder, contract register, clause library, contract review, contract database
  > never miss a (renewal|notice period|contract renewal|cancellation deadline)
iot-automation: Device automation < automation
  home automation, smart home automation, automated scene, smart scene, device automation, lighting scene, smart home control, smart home routine
process-mining: Process mining < analytics
  process mining, task mining, process discovery, process analysis
self-service: Self-service
  self-service, self-service portal, self-service option, self-serve, employee self-service, self-service kiosk
  > customers (can|may) help themselves, employees (can|may) help themselves
`);
