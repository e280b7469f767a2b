import { concepts } from './concept-list.js';

/** Law firms, notaries and public offices. */
export const legal = concepts(`
*legal-services: Legal services
  legal service, law firm, legal advice, legal help, solicitor, legal support, attorney
  > ~stand up for your rights, lawyer on your side
legal-consultation: Legal consultation < legal-services
  legal consultation, initial legal consultation, free initial consultation, lawyer by phone, legal hotline, free legal advice, online legal advice, lawyer call, legal advice line, free case evaluation, free case review, legal helpline
  ? initial advice
  > ~speak to a (lawyer|solicitor|attorney)
  > (~ask|~call|~ring|~see|~phone|~consult) (a|our) (lawyer|solicitor|attorney|lawyers), (lawyer|solicitor|attorney) (calls you|rings you|listens|answers), where you stand legally, whether you have a case
no-win-no-fee: No win no fee < legal-services
  no win no fee, litigation funding, conditional fee
  ? contingency fee, success fee, no cost risk
  > pay if (we|you) win, no fee unless, don't pay unless we, unless you win
  > (pay|owe) [us] (nothing|only) (if|unless) (you|we) (lose|win), (lose|lost) and you (pay|owe) nothing, only get paid (if|when) you (win|get), costs you nothing if (you|we) lose
  > pay us only if (we|you) win, only pay [us] if (we|you) win
fixed-fees-legal: Fixed legal fees < legal-services
  fixed legal fee, fixed-fee legal, flat legal fee, legal fee transparency, legal subscription, legal plan
  ? capped fee
  > know what (the|your|a) (lawyer|case|divorce|solicitor) (will cost|costs), (divorce|will|conveyancing|NDA|house purchase|lawyer) for a fixed (price|fee|sum), no hourly (rates|bill|billing|clock), price agreed before the lawyer
document-templates-legal: Legal documents < legal-services
  legal document template, contract template, will writing, online will, lasting power of attorney, terms generator, legal template, lawyer-checked contract, company formation documents, lawyer-drafted, NDA template, prenuptial agreement, living will, lawyer-approved template, estate planning, probate, lawyer-reviewed
  ? legal document, power of attorney
  > (~write|~draw up|~make|~draft) (your|a|an) (will|power of attorney|living will|tenancy agreement|NDA|prenup|lease|employment contract), (contracts|letters|wills|agreements|terms) (written|drafted|checked|drawn up|vetted) by (lawyers|solicitors|attorneys|our lawyers), answer (a few|ten|some|twenty) questions and (the|your) (contract|will|document|agreement)
company-formation: Company formation
  company formation, incorporation service, company registration, trademark registration, LLC formation, GmbH formation, company incorporation, trademark search, patent filing, company secretary service, patent search, IP management, business formation, business incorporation, trademark monitoring, EIN, company secretarial
  ? business registration, registered agent
  > (~found|~form|~register|~incorporate) (your|a) (company|limited company|GmbH|LLC|corporation|Ltd), (company|LLC|Ltd|limited company|GmbH) (registered|formed|founded|incorporated) (in|within|today|online), (~register|~protect) (your|a) (trademark|trade mark|patent|brand name|invention)
case-management: Case management
  case management, matter management, legal practice management, legal case management, e-filing with courts, matter-centric, electronic case file, legal billing, docketing, case tracker, conflict of interest check, matter budget, legal CRM, client intake for law firms, court deadline, deadline calculator, e-billing, litigation management, legal calendar
  ? case file, court filing, trust account
  > every (deadline|hearing|matter|court date) (in|on) one (place|calendar|diary|screen), never miss a (court|filing|limitation) (deadline|date), ~file (claims|motions|documents) (with|to) the court, which (matters|cases) (are|have) (due|open|coming up)
legal-research: Legal research
  legal research, case law database, AI legal research, statute database, case law search, legal database, legal AI, citation check
  ? case law
  > (~search|~find) (every|the|relevant|matching|millions of) (judgment|judgments|ruling|rulings|statutes|precedent|precedents|verdicts), (precedents|judgments|rulings) in seconds
mediation: Mediation and disputes
  dispute resolution, online dispute resolution, small claims, consumer claim, collective redress, parking fine appeal, out-of-court settlement
  ? mediation, arbitration, ombudsman, class action, complaints procedure
  > (~settle|~resolve) (a|the|your) (dispute|disputes|quarrel|row|argument) (out of court|without a judge|before it|online), neutral (mediator|third party|arbitrator), without (going to|seeing) court
notary-service: Notary
  notary service, online notary, remote online notarisation, sworn translation, apostille, remote online notarization, certified translation, online notarization, document legalisation, notarisation, notarization, sworn translator, legalisation, RON
  ? certified copy
  > (~certify|~notarise|~notarize|~legalise) (your|a|the) (documents|document|signature|copy|copies|deed), (stamped|sealed|sworn) (by|before|in front of) (a|our|the) (notary|court)
translation-service: Translation by people
  translation service, human translation, professional translation, interpreting, proofreading, native-speaker translator, subtitle translation, telephone interpreting, video interpreting, certified translator, sign language interpreter, on-demand interpreter, post-editing, translation agency, remote interpreting, simultaneous interpreting, sign-language interpreting, website translation, technical translation
  > (translated|checked|proofread|interpreted) by (a native|a human|native|human|professional|certified|sworn|two) (speaker|speakers|translator|translators|people|linguists), (translators|interpreters|linguists) (in|for|on) (# languages|the phone|live video|court|hospitals), (interpreter|interpreters) (at|by) (your side|the bedside|your appointment)
  > (read|checked|proofread|translated|edited) by a native
online-applications: Online applications to offices
  e-government, online form for citizens, citizen portal, digital administration, online licence application, online public service, online permit, online registration of vehicle, benefit application, eID, online tax payment, parking permit, permit application, online service for citizens, electronic ID, planning portal, resident parking permit, online vehicle registration, once-only principle
  ? online application, digital application, digital ID, council service, passport renewal, residence permit, birth certificate, driving licence renewal, vehicle registration, council tax, licence renewal
  > ~apply online, no need to visit the office, without (a visit to|visiting|going to) the (office|town hall)
  > (~apply for|~renew|~order) (a|your) (passport|permit|licence|parking permit|birth certificate|building permit|identity card) (from home|online|from the sofa|at midnight|on your phone), (passport|permit|licence|birth certificate) without (queuing|a queue|a visit), no (queue|number) at (the|a) (town hall|city hall|counter), (town hall|city hall|council) in your (pocket|phone|living room)
appointments-office: Office appointments
  counter appointment, office appointment, walk-in citizen service, registry appointment, citizens' office, citizen service centre, citizen service center
  ? service counter
  > (appointment|slot) at the (town hall|registry|city hall|citizens' office|passport office|embassy), ~book (a|your) (slot|visit|time) at the (town hall|registry|city hall|citizens' office|passport office)
defect-reporting-city: Report a problem
  report a problem, pothole reporting, defect reporter, report-it app, fly-tipping report, street light report, issue reporting by residents, damage reporter, citizen reporting, 311 app, report fly-tipping, graffiti report
  > (~report|~photograph|~snap) (a|the) (pothole|broken street lamp|broken street light|street lamp|overflowing bin|blocked drain|broken swing), (pothole|potholes|street lamp|street light) (reported|photographed|on the map), ~tell the (city|council|town hall) about (potholes|a pothole|broken|dumped)
participation: Citizen participation
  citizen participation, participatory budgeting, public participation, online petition, e-petition, civic engagement, e-participation, participatory budget, petitions platform
  ? public consultation, petition
  > ~have your say on (the budget|the town|local plans|council plans|new plans), (citizens|residents|neighbours) (decide|vote|propose|discuss) (on|how|what|which), ~vote on the (council|city|town) (budget|plans), ~start a petition
open-data: Open data
  open data portal, freedom of information request, transparency portal, FOI request, open government
  ? open data, public register
  > (council|city|public) (figures|data|spending) (open to|free for|for everyone|to download), every (contract|penny|vote) (the council|the city) (spent|signed)
funeral-service: Funeral services
  funeral service, funeral plan, direct cremation, memorial page, prepaid funeral plan, cremation, grief counselling, online memorial, burial at sea, bereavement support
  ? burial
  > ~plan your own funeral, ~spare your (family|children) the (funeral|cost), (urn|ashes|coffin) (in|under) the (forest|trees|sea), say (goodbye|farewell) to (a loved one|your loved ones|someone you)
`);
