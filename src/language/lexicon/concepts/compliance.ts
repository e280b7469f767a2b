import { concepts } from './concept-list.js';

/** Laws, certificates, audits and privacy. */
export const compliance = concepts(`
*compliance: Compliance
  compliance, regulatory compliance, legally compliant, compliant with regulation, fully compliant, compliance feature, compliance-ready
  > on the right side of the law, ~meet (every|all) (legal|regulatory) (requirement|requirements)
*privacy: Data protection
  data protection, data privacy, privacy protection, privacy by design, privacy first, GDPR-compliant, GDPR compliance, GDPR-ready, GDPR, DSGVO, compliant with GDPR, GDPR-friendly, CCPA-compliant, CCPA compliance
  > your data (stays|remains|belongs to) (yours|private|you), (never|don't|do not) (sell|share|rent) (your|their|customer) (data|details|personal data), (data|details) (is|are) never (sold|shared|passed on|rented)
security-certification: Security certificates
  ISO 27001, ISO/IEC 27001, ISO 27001 certification, ISO 27001-certified, SOC 2, SOC 2 Type II, SOC 2 Type 2, SOC 2 report, SOC 2 certified, SOC 2 compliance, SOC 2 compliant, ISO 27017, ISO 27018, ISO 27701, SOC 1, SOC 3, BSI C5, C5 attestation, Cyber Essentials, Cyber Essentials Plus, CSA STAR, TISAX, HITRUST, FedRAMP, FedRAMP authorized, FedRAMP authorised, security certification, security certificate
  > independently (audited|certified), audited (by|every year|annually|yearly)
  > (audited|certified|examined) (every year|each year|annually|twice a year) by (an|independent|outside|external), (independent|outside|external) auditors (check|visit|examine|certify)
healthcare-compliance: Health data compliance < compliance
  HIPAA, HIPAA-compliant, HIPAA compliance, BAA, business associate agreement, HIPAA-ready, HITECH, NHS DSPT
  > (patient|health) (data|records) (is|are) (protected|handled|kept) (as|in line with) (the law|US law|federal), safe for (patient|health) (data|records)
payment-compliance: Payment card compliance < compliance
  PCI DSS, PCI-compliant, PCI compliance, PCI DSS Level 1, PCI-certified, PCI Level 1
  > card (numbers|data|details) never (touch|reach|hit|pass through) your (server|servers|systems|site)
quality-certification: Quality certificates
  ISO 9001, ISO 9001 certification, ISO 9001-certified, ISO 13485, GMP-certified, AS9100, ISO 17025, ISO 22000, HACCP, HACCP-certified, GMP, IATF 16949, TUV-certified, TÜV-certified
environment-certification: Environmental certificates
  ISO 14001, B Corp, B Corp-certified, B Corp certification, EMAS, LEED, BREEAM, Green Key, FSC-certified, climate-neutral certification, EU Ecolabel, Energy Star, ISO 50001, Blue Angel, Cradle to Cradle
organic-certification: Organic and fair certificates
  certified organic, organic certification, Fairtrade, Fairtrade-certified, Rainforest Alliance, organic-certified, MSC-certified, Soil Association, USDA Organic, GOTS-certified, Oeko-Tex, vegan-certified, cruelty-free
  > (grown|farmed|raised) without (pesticides|chemicals|artificial|synthetic), fair (price|prices|wage|pay) for (farmers|growers|pickers|weavers), (farmers|growers|pickers) (get|are paid|earn) a fair
trade-certification: Trade accreditation
  Gas Safe registered, NICEIC approved, officially accredited, trade association member, ABTA-protected, ATOL-protected, ATOL protection, IATA-accredited, TrustMark, state-approved, board-certified, government-approved, accredited provider
  ? accreditation, fully certified
  > member of the (trade association|guild|federation|professional body), (registered|accredited) with the (council|guild|professional body|trade body), (recognised|recognized|approved) by the (state|ministry)
financial-licence: Financial licence
  FCA-regulated, FCA-authorised, banking licence, banking license, BaFin-licensed, BaFin-regulated, e-money licence, regulated by the FCA, licensed bank, e-money institution, regulated bank, full banking licence, FINMA-regulated, SEC-registered, FINRA member
  > (authorised|authorized|regulated|licensed|supervised) by (the|BaFin|FINMA|a) __
  > (deposits|savings|money) (protected|insured|covered|guaranteed) up to, full banking (licence|license), (protected|insured) by the (FSCS|FDIC|deposit)
medical-device-approval: Medical device approval
  FDA-cleared, FDA-approved, FDA clearance, CE-marked, CE mark, medical device certified, MDR-certified, CE-certified, medical device class, clinically validated, clinically proven, clinically tested, CE marking, FDA-registered
  > (proven|tested|shown to work) in clinical (trials|studies), cleared by the FDA, clinical (studies|trials) (show|prove|confirm|showed)
dpa: Data processing agreement < privacy
  data processing agreement, DPA, data processing addendum, AV contract, order processing agreement, subprocessor list, AVV, standard contractual clauses
  > contract on [the] processing of [personal] data, who else (processes|handles|touches) your data, list of (every|all) (subprocessor|subprocessors|sub-processors)
consent-management: Consent management < privacy
  consent management, consent tracking, consent management platform, consent log, preference centre, preference center, consent record
  ? cookie consent, cookie banner, consent banner, cookie notice
  > ~ask visitors (for consent|before setting cookies|for permission|whether they), (visitors|users) (choose|decide) which (cookies|trackers), who (agreed|consented) to what, no (cookie|cookies|tracker) (before|until|without) (consent|visitors|they), cookies only after (consent|they agree|visitors agree)
  > which cookies (you may|you can|to allow|to accept)
data-subject-requests: Data subject requests < privacy
  data subject request, DSAR, subject access request, privacy request, DSR automation, data subject access request
  > ~answer access requests
  > ~ask for a copy of your data, ~delete (everything about|all data of|the data of) (a|one) (person|customer|patient), everything (you|we) (hold|store|know) (about|on) (a|one|each) (person|customer|patient|employee), (access|deletion|erasure) (request|requests) answered
double-opt-in: Double opt-in < privacy
  double opt-in, confirmed opt-in, opt-in management
  > ~confirm (their|the|your) (subscription|sign-up) (by|with|from) (a|one|the) (click|link|email), nobody gets on (your|the) list without
anonymity: Anonymity
  anonymous feedback, anonymous survey, anonymous reporting, anonymous response, anonymous mode
  ? anonymous use, fully anonymous
  > nobody (sees|knows|finds out|can see|can tell|learns) who (said|answered|wrote|voted|sent), without (giving|leaving) (your|a|their) name, no names (attached|asked|needed), (answers|replies|feedback|responses) (stay|are|remain) anonymous, who (said|wrote|answered) (it|what) stays (secret|hidden)
  > (cannot|can not|do not|does not|never) see who (wrote|said|answered|sent|voted|filled)
whistleblowing: Whistleblowing channel
  whistleblowing system, whistleblower hotline, whistleblowing channel, speak-up channel, whistleblower system, whistleblowing software
  > ~report (wrongdoing|misconduct|corruption|bribery) (safely|without fear|anonymously|in confidence|confidentially), ~speak up without (fear|giving a name), (channel|line|mailbox) for (whistleblowers|reporting misconduct|reporting wrongdoing)
accessibility: Accessibility
  WCAG, WCAG 2.1, WCAG 2.2, WCAG 2.1 AA, screen reader support, barrier-free, ADA-compliant, Section 508, VPAT, keyboard navigation, screen reader, high-contrast mode, WCAG-compliant, EN 301 549, accessibility conformance report, WCAG AA
  ? accessibility, accessible design
  > works with screen readers, usable (by|with) (everyone|a keyboard)
  > ~read aloud by a screen reader, (usable|works) without a mouse, (large|larger|bigger) (print|type|text) and (high contrast|Braille), (blind|deaf|partially sighted|colour-blind|visually impaired) (people|users|customers|visitors|guests|readers) (can|use|find), every button (has|can be reached) (a label|by keyboard|with the keyboard)
wheelchair-access: Wheelchair access < accessibility
  wheelchair-accessible, wheelchair access, step-free access, step-free, accessible room, disabled access, accessible toilet, ramp access, accessible entrance, hearing loop, accessible bathroom, accessible vehicle, accessible parking, wheelchair ramp
  > (no|without) (steps|stairs) (to|at|from|into) (the|your) (door|entrance|room|platform|street), (lift|ramp) to (every|each|all) (floor|floors|platform|level), (reached|reach|travel|board|enter) (by|in|with) (a|your) wheelchair, wheelchair (users|fits through|space|spaces), wide (doors|doorways) and (a ramp|ramps|level|no thresholds)
policy-management: Policy management < compliance
  policy management, policy library, control library, policy template, compliance policy library
  > who has (read|signed|accepted|acknowledged) (the|which|each|every) (policy|policies|handbook), (everyone|staff) (reads|read|signs|sign) the (policy|policies|handbook), latest version of (every|each) policy
compliance-automation: Compliance automation < compliance
  compliance automation, automated evidence collection, control monitoring, continuous control monitoring, GRC, GRC platform, audit readiness, compliance monitoring, GRC software
  ? evidence collection
  > audit-ready, ready for [your|the|any] audit
  > (evidence|proof) (collects|gathers) itself, (auditor|auditors) (find|finds|gets|get) everything, ~pass (the|your|every|any) audit, audit without (panic|sleepless nights|the panic), ready when the (auditor|auditors|inspector|inspectors) (come|comes|call|calls|arrive|knock|knocks)
regulatory-reporting: Regulatory reporting < compliance
  regulatory reporting, statutory report, statutory reporting, regulatory filing, regulatory report
  ? mandatory reporting
  > (report|reports|filing|filings) (straight|directly) to the (regulator|authority|authorities|central bank|supervisor|ministry), what the (regulator|supervisor) (wants|asks for|requires) to see, in the regulator's [own] format
aml-screening: Money laundering checks < identity-verification
  AML screening, sanctions screening, anti-money laundering, PEP screening, AML check, AML monitoring, transaction monitoring, sanctions check, watchlist screening
  > ~check (every|each|your) (customer|customers|client|clients|payee|name) against (sanctions|watch) lists, ~screen (customers|clients|payees|names|payments) (against|for) (sanctions|terrorism|money laundering), who is on a (sanctions|watch) list, (dirty|laundered) money (stays out|has no)
legal-updates: Legal updates < compliance
  legal update service, automatically updated legal texts, legally updated templates, legal text generator, privacy policy generator, terms and conditions generator, regulatory change monitoring
  ? regulatory update
  > kept up to date with (the|new|changing) (law|laws|legislation|regulations)
  > when the law changes (we|your|the templates), (law|laws|regulations) change and (we|your|the), (new|latest) (laws|legislation|tax rates) (are built in|are already in|arrive), (lawyers|solicitors) keep (the|your|our|every) (texts|templates|contracts|clauses) (current|up to date), always in (line|step) with the law
electronic-records: Regulated records < compliance
  21 CFR Part 11, electronic batch record, GxP, GxP-compliant, validated system, computer system validation, GxP validation, Part 11 compliant
  > records the (FDA|inspector|regulator) accepts, (batch|laboratory|lab) records without paper, validated for (pharma|life sciences|GxP)
insured-service: Insured service
  fully insured, public liability insurance, professional indemnity insurance, insured up to, insured service, insurance cover included, insured cleaner, goods in transit insurance
  ? liability insurance
  > (covered|insured) (for|up to|against) (#|damage|damages|loss|any), damage is covered, (you|your items|your belongings|everything) (is|are) (insured|covered)
  > (covered|insured) if (something|anything) (breaks|goes wrong|gets broken|is damaged), our (insurance|insurer) pays, (anything|whatever) we break, (every|each) (parcel|move|booking|stay|job|clean) is insured, we pay for (any|the) damage
  > if (we|our movers|our cleaners|a mover|a cleaner|our team) (break|breaks|broke|damage|damages) (something|anything|it|a|your)
licensed-professionals: Licensed professionals
  licensed professional, qualified professional, qualified instructor, certified instructor, registered nurse, licensed therapist, qualified electrician, certified technician, master craftsman, certified engineer, qualified teacher, certified trainer, qualified tutor, chartered surveyor, chartered accountant, licensed physician, board-certified doctor, qualified staff, certified professional, registered dietitian, licensed electrician, licensed plumber, certified coach
  > (taught|treated|led|examined|cared for|run) by (qualified|certified|chartered|registered|licensed|state-registered) (teachers|nurses|doctors|instructors|engineers|electricians|therapists|accountants|trainers|guides|vets|dentists), (our|every|all our) (teachers|nurses|instructors|engineers|electricians|therapists|trainers|guides) (is|are|hold|holds) (qualified|certified|chartered|registered|licensed|a licence)
ethics-sourcing: Responsible sourcing
  ethically sourced, responsibly sourced, sustainably sourced, supply chain transparency, ethical sourcing, modern slavery statement, conflict-free diamond, conflict-free mineral, traceable supply chain
  ? living wage
  > (know|see|trace) which (farm|field|mine|factory|boat) (it|your|the|each), (paid|pay|pays|earn|earns) a living wage, no (child labour|child labor|sweatshops|forced labour|forced labor), factories we visit, back to the (farm|field|mine|mill|farmer|fisherman|grower)
animal-free: Vegan and cruelty-free products
  vegan product, not tested on animals, no animal testing, animal-free
  > no animal (was harmed|was hurt|ingredients|products), nothing (from|that comes from) (an animal|animals), (without|no) (meat|milk|eggs|leather) or (eggs|milk|honey|wool|meat|fur), (never|not) tested on (rabbits|mice)
`);
