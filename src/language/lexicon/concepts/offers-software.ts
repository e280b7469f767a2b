import { concepts } from './concept-list.js';

/** Software and what thinks in it. */
export const offersSoftware = concepts(`
passkey-login: Passkey login
  passkey login, passkey sign-in, sign in with a passkey, passkey support
  > ~sign in with [a] (passkey|passkeys), ~log in with [a] (passkey|passkeys), (passkey|passkeys) instead of passwords
external-key-management: External key management < customer-managed-keys
  external key management
  > encrypted with your own (key|keys), ~keep your own [encryption] keys
homomorphic-encryption: Homomorphic encryption < end-to-end-encryption
  homomorphic encryption
secure-enclave-processing: Secure enclave processing
  secure enclave processing
tabletop-exercise: Tabletop exercise < penetration-testing
  tabletop exercise
purple-teaming: Purple teaming
  purple teaming
deception-decoys: Deception decoys
  deception decoys
honeypot: Honeypot
  ? honeypot
attack-surface-monitoring: Attack surface monitoring < security-monitoring
  attack surface monitoring
breach-alert: Breach alert
  breach alert
leaked-password-check: Leaked password check
  leaked password check
session-recording-for-admins: Session recording for admins
  session recording for admins, privileged session recording, remote session kill
impossible-travel-detection: Impossible-travel detection
  impossible-travel detection
device-posture-check: Device posture check
  device posture check
risk-based-sign-in: Risk-based sign-in
  risk-based sign-in
break-glass-account: Break-glass account
  break-glass account
build-landing-pages: Build landing pages < landing-pages, popups, link-shortening
  build landing pages, drag-and-drop landing page, microsite builder
  > ~build [your own] landing pages
self-booking-link: Self-booking link < customer-slot-booking
  self-booking link, booking link for customers, online self-booking
  > (customers|clients|patients|guests) (pick|choose|book) their own (slot|time|appointment), (customers|clients|patients) (reschedule|cancel) themselves
customers-book-themselves: Customers book themselves
  customers book themselves
auto-generated-status-report: Auto-generated status report < self-writing-reports
  auto-generated status report, AI-written report, report narrative by AI
  > (report|reports) (that writes|that write|writes|write) (itself|themselves)
automatic-status-update: Automatic status update
  automatic status update
auto-written-summary: Auto-written summary
  auto-written summary
id-card-scanning: ID card scanning < document-extraction
  ID card scanning, ID document OCR
  > ~read (each|every|the) (ID|passport|licence)
passport-scanning: Passport scanning < document-extraction
  passport scanning, passport reader
driving-licence-scan: Driving licence scan
  driving licence scan
automatic-translation-of-content: Automatic translation of content < machine-translation
  automatic translation of content, machine translation of, auto-translate content, multilingual content translation, speech translation
  > ~translate your (workflows|pages|courses|emails|documents|posts|menu|listings) into
real-time-captions: Real-time captions < subtitles
  real-time captions
lip-sync-dubbing: Lip-sync dubbing < ai-voice
  lip-sync dubbing, AI avatar presenter
text-to-speech-narration: Text-to-speech narration
  text-to-speech narration
synthetic-voiceover: Synthetic voiceover
  synthetic voiceover
podcast-transcription: Podcast transcription
  podcast transcription
tax-estimate-in-real-time: Tax estimate in real time < investing, crypto
  tax estimate in real time, income tax calculation, tax set-aside pot, automatic tax return, R&D tax claim
  > ~tell you __ what you will owe
capital-gains-report: Capital gains report
  capital gains report
vat-reclaim-abroad: VAT reclaim abroad
  VAT reclaim abroad
pay-your-whole-team: Pay your whole team < earned-wage-access
  pay your whole team, pay contractors abroad
payday-advance: Payday advance
  payday advance
payslips-in-the-app: Payslips in the app
  payslips in the app
tips-paid-out-daily: Tips paid out daily
  tips paid out daily
overspend-lock: Overspend lock < budget-lock
  overspend lock, auto-freeze on overspend
hard-spending-cap: Hard spending cap
  hard spending cap
skill-based-assignment: Skill-based assignment < skills-matching
  skill-based assignment, auto-assign by skill, availability and skills search
open-shift-marketplace: Open shift marketplace < shift-swaps
  open shift marketplace
self-rostering: Self-rostering
  self-rostering
time-tracking-from-your-calendar: Time tracking from your calendar < automatic-time-tracking
  time tracking from your calendar
ai-timesheet: AI timesheet
  AI timesheet, timesheets fill themselves
memory-tracker: Memory tracker
  memory tracker
deal-risk-score: Deal risk score
  deal risk score, deals at risk, pipeline risk alert
  > which deals are at risk
win-probability: Win probability
  win probability
buyer-intent-data: Buyer intent data
  buyer intent data
call-coaching-by-ai: Call coaching by AI
  call coaching by AI
`);
