import { concepts } from './concept-list.js';

/** Law firms, notaries and public offices. */
export const legal = concepts(`
*legal-services: Legal services
  legal service, law firm, legal advice, legal help, solicitor, legal support, attorney
legal-consultation: Legal consultation < legal-services
  legal consultation, initial legal consultation, free initial consultation, initial advice, lawyer by phone, legal hotline, free legal advice, online legal advice, lawyer call, legal advice line, free case evaluation, free case review, legal helpline
  > ~speak to a (lawyer|solicitor|attorney)
no-win-no-fee: No win no fee < legal-services
  no win no fee, contingency fee, success fee, litigation funding, conditional fee, no cost risk
  > pay if (we|you) win, no fee unless, don't pay unless we, unless you win
fixed-fees-legal: Fixed legal fees < legal-services
  fixed legal fee, fixed-fee legal, capped fee, flat legal fee, legal fee transparency, legal subscription, legal plan
document-templates-legal: Legal documents < legal-services
  legal document template, contract template, will writing, online will, lasting power of attorney, terms generator, legal template, legal document, lawyer-checked contract, company formation documents, lawyer-drafted, NDA template, power of attorney, prenuptial agreement, living will, lawyer-approved template, estate planning, probate, lawyer-reviewed
company-formation: Company formation
  company formation, incorporation service, business registration, company registration, trademark registration, LLC formation, GmbH formation, company incorporation, trademark search, patent filing, registered agent, company secretary service, patent search, IP management, business formation, business incorporation, trademark monitoring, EIN, company secretarial
case-management: Case management
  case management, matter management, legal practice management, case file, legal case management, e-filing with courts, matter-centric, electronic case file, court filing, legal billing, docketing, case tracker, conflict of interest check, matter budget, legal CRM, client intake for law firms, trust account, court deadline, deadline calculator, e-billing, litigation management, legal calendar
legal-research: Legal research
  legal research, case law database, AI legal research, statute database, case law search, legal database, case law, legal AI, citation check
mediation: Mediation and disputes
  mediation, arbitration, dispute resolution, online dispute resolution, ombudsman, class action, small claims, consumer claim, collective redress, parking fine appeal, complaints procedure, out-of-court settlement
notary-service: Notary
  notary service, online notary, remote online notarisation, certified copy, sworn translation, apostille, remote online notarization, certified translation, online notarization, document legalisation, notarisation, notarization, sworn translator, legalisation, RON
translation-service: Translation by people
  translation service, human translation, professional translation, interpreting, proofreading, native-speaker translator, subtitle translation, telephone interpreting, video interpreting, certified translator, sign language interpreter, on-demand interpreter, post-editing, translation agency, remote interpreting, simultaneous interpreting, sign-language interpreting, website translation, technical translation
online-applications: Online applications to offices
  online application, digital application, e-government, online form for citizens, citizen portal, digital administration, online licence application, online public service, online permit, online registration of vehicle, benefit application, digital ID, eID, online tax payment, council service, parking permit, permit application, online service for citizens, passport renewal, residence permit, birth certificate, driving licence renewal, electronic ID, vehicle registration, planning portal, resident parking permit, council tax, licence renewal, online vehicle registration, once-only principle
  > ~apply online, no need to visit the office, without (a visit to|visiting|going to) the (office|town hall)
appointments-office: Office appointments
  counter appointment, office appointment, walk-in citizen service, registry appointment, citizens' office, service counter, citizen service centre, citizen service center
defect-reporting-city: Report a problem
  report a problem, pothole reporting, defect reporter, report-it app, fly-tipping report, street light report, issue reporting by residents, damage reporter, citizen reporting, 311 app, report fly-tipping, graffiti report
participation: Citizen participation
  citizen participation, public consultation, participatory budgeting, petition, public participation, online petition, e-petition, civic engagement, e-participation, participatory budget, petitions platform
open-data: Open data
  open data, open data portal, public register, freedom of information request, transparency portal, FOI request, open government
funeral-service: Funeral services
  funeral service, funeral plan, direct cremation, memorial page, prepaid funeral plan, cremation, burial, grief counselling, online memorial, burial at sea, bereavement support
`);
