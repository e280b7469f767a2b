import { concepts } from './concept-list.js';

/** Laws, certificates, audits and privacy. */
export const compliance = concepts(`
*compliance: Compliance
  compliance, regulatory compliance, legally compliant, compliant with regulation, fully compliant, compliance feature, compliance-ready
*privacy: Data protection
  data protection, data privacy, privacy protection, privacy by design, privacy first, GDPR-compliant, GDPR compliance, GDPR-ready, GDPR, DSGVO, compliant with GDPR, GDPR-friendly, CCPA-compliant, CCPA compliance
security-certification: Security certificates
  ISO 27001, ISO/IEC 27001, ISO 27001 certification, ISO 27001-certified, SOC 2, SOC 2 Type II, SOC 2 Type 2, SOC 2 report, SOC 2 certified, SOC 2 compliance, SOC 2 compliant, ISO 27017, ISO 27018, ISO 27701, SOC 1, SOC 3, BSI C5, C5 attestation, Cyber Essentials, Cyber Essentials Plus, CSA STAR, TISAX, HITRUST, FedRAMP, FedRAMP authorized, FedRAMP authorised, security certification, security certificate
  > independently (audited|certified), audited (by|every year|annually|yearly)
healthcare-compliance: Health data compliance < compliance
  HIPAA, HIPAA-compliant, HIPAA compliance, BAA, business associate agreement, HIPAA-ready, HITECH, NHS DSPT
payment-compliance: Payment card compliance < compliance
  PCI DSS, PCI-compliant, PCI compliance, PCI DSS Level 1, PCI-certified, PCI Level 1
quality-certification: Quality certificates
  ISO 9001, ISO 9001 certification, ISO 9001-certified, ISO 13485, GMP-certified, AS9100, ISO 17025, ISO 22000, HACCP, HACCP-certified, GMP, IATF 16949, TUV-certified, TÜV-certified
environment-certification: Environmental certificates
  ISO 14001, B Corp, B Corp-certified, B Corp certification, EMAS, LEED, BREEAM, Green Key, FSC-certified, climate-neutral certification, EU Ecolabel, Energy Star, ISO 50001, Blue Angel, Cradle to Cradle
organic-certification: Organic and fair certificates
  certified organic, organic certification, Fairtrade, Fairtrade-certified, Rainforest Alliance, organic-certified, MSC-certified, Soil Association, USDA Organic, GOTS-certified, Oeko-Tex, vegan-certified, cruelty-free
trade-certification: Trade accreditation
  Gas Safe registered, NICEIC approved, accreditation, officially accredited, trade association member, ABTA-protected, ATOL-protected, ATOL protection, IATA-accredited, TrustMark, state-approved, board-certified, fully certified, government-approved, accredited provider
financial-licence: Financial licence
  FCA-regulated, FCA-authorised, banking licence, banking license, BaFin-licensed, BaFin-regulated, e-money licence, regulated by the FCA, licensed bank, e-money institution, regulated bank, full banking licence, FINMA-regulated, SEC-registered, FINRA member
  > (authorised|authorized|regulated|licensed|supervised) by (the|BaFin|FINMA|a) __
medical-device-approval: Medical device approval
  FDA-cleared, FDA-approved, FDA clearance, CE-marked, CE mark, medical device certified, MDR-certified, CE-certified, medical device class, clinically validated, clinically proven, clinically tested, CE marking, FDA-registered
dpa: Data processing agreement < privacy
  data processing agreement, DPA, data processing addendum, AV contract, order processing agreement, subprocessor list, AVV, standard contractual clauses
consent-management: Consent management < privacy
  consent management, cookie consent, cookie banner, consent banner, consent tracking, consent management platform, consent log, preference centre, preference center, consent record, cookie notice
data-subject-requests: Data subject requests < privacy
  data subject request, DSAR, subject access request, privacy request, DSR automation, data subject access request
  > ~answer access requests
double-opt-in: Double opt-in < privacy
  double opt-in, confirmed opt-in, opt-in management
anonymity: Anonymity
  anonymous feedback, anonymous survey, anonymous reporting, anonymous response, anonymous use, fully anonymous, anonymous mode
whistleblowing: Whistleblowing channel
  whistleblowing system, whistleblower hotline, whistleblowing channel, speak-up channel, whistleblower system, whistleblowing software
accessibility: Accessibility
  accessibility, WCAG, WCAG 2.1, WCAG 2.2, WCAG 2.1 AA, screen reader support, barrier-free, accessible design, ADA-compliant, Section 508, VPAT, keyboard navigation, screen reader, high-contrast mode, WCAG-compliant, EN 301 549, accessibility conformance report, WCAG AA
  > works with screen readers, usable (by|with) (everyone|a keyboard)
wheelchair-access: Wheelchair access < accessibility
  wheelchair-accessible, wheelchair access, step-free access, step-free, accessible room, disabled access, accessible toilet, ramp access, accessible entrance, hearing loop, accessible bathroom, accessible vehicle, accessible parking, wheelchair ramp
policy-management: Policy management < compliance
  policy management, policy library, control library, policy template, compliance policy library
compliance-automation: Compliance automation < compliance
  compliance automation, automated evidence collection, evidence collection, control monitoring, continuous control monitoring, GRC, GRC platform, audit readiness, compliance monitoring, GRC software
  > audit-ready, ready for [your|the|any] audit
regulatory-reporting: Regulatory reporting < compliance
  regulatory reporting, statutory report, statutory reporting, regulatory filing, mandatory reporting, regulatory report
aml-screening: Money laundering checks < identity-verification
  AML screening, sanctions screening, anti-money laundering, PEP screening, AML check, AML monitoring, transaction monitoring, sanctions check, watchlist screening
legal-updates: Legal updates < compliance
  legal update service, automatically updated legal texts, legally updated templates, regulatory update, legal text generator, privacy policy generator, terms and conditions generator, regulatory change monitoring
  > kept up to date with (the|new|changing) (law|laws|legislation|regulations)
electronic-records: Regulated records < compliance
  21 CFR Part 11, electronic batch record, GxP, GxP-compliant, validated system, computer system validation, GxP validation, Part 11 compliant
insured-service: Insured service
  fully insured, public liability insurance, professional indemnity insurance, liability insurance, insured up to, insured service, insurance cover included, insured cleaner, goods in transit insurance
  > (covered|insured) (for|up to|against) (#|damage|damages|loss|any), damage is covered, (you|your items|your belongings|everything) (is|are) (insured|covered)
licensed-professionals: Licensed professionals
  licensed professional, qualified professional, qualified instructor, certified instructor, registered nurse, licensed therapist, qualified electrician, certified technician, master craftsman, certified engineer, qualified teacher, certified trainer, qualified tutor, chartered surveyor, chartered accountant, licensed physician, board-certified doctor, qualified staff, certified professional, registered dietitian, licensed electrician, licensed plumber, certified coach
ethics-sourcing: Responsible sourcing
  ethically sourced, responsibly sourced, sustainably sourced, supply chain transparency, ethical sourcing, living wage, modern slavery statement, conflict-free diamond, conflict-free mineral, traceable supply chain
animal-free: Vegan and cruelty-free products
  vegan product, not tested on animals, no animal testing, animal-free
`);
