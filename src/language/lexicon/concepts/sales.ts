import { concepts } from './concept-list.js';

/** Leads, deals and customers. */
export const sales = concepts(`
*crm: CRM
  CRM, customer relationship management, sales software, CRM system, CRM software, sales CRM, customer management
contact-management: Contact management < crm
  contact management, contact database, customer database, contact record, customer record, customer card, 360-degree customer view, client record, customer 360, contact card, client database, single customer view
  ? address book, company record
  > everything about a customer in one place, ~manage contacts, all [your] contacts in one place
  > everything you know about (a|each|every) (customer|contact|client), every (call|email|letter) with (a|each|every) (customer|client|contact), whole (history|story) of (a|each|every) (customer|client|contact), who spoke to which (customer|client)
deal-pipeline: Deal pipeline < crm
  deal pipeline, sales pipeline, pipeline management, opportunity management, deal board, deal tracking, visual pipeline, pipeline view, deal stage, multiple pipelines, opportunity pipeline, deal management, unlimited pipelines
  > ~track deals, ~see every deal, every deal at a glance, ~move deals
  > where (every|each) deal (stands|is stuck|sits), deals from stage to stage, which deals (are stuck|will close|close this)
lead-management: Lead management < crm
  lead management, lead tracking, lead qualification, lead nurturing, lead distribution, lead inbox
  > no lead is (lost|forgotten|left behind), who (takes|gets|follows up) which lead, leads go (straight|automatically) to the right (rep|person|seller|agent), ~hand out leads (fairly|automatically|to)
lead-capture: Lead capture < crm
  lead capture, lead form capture, lead generation form, business card scanner, business card scanning, web-to-lead, lead capture form, website lead form, lead collection, popup form
  > ~capture leads, ~turn visitors into leads, ~collect leads
  > ~scan (business cards|a business card|badges|a badge), visitors leave their (details|email|number), ~turn (clicks|visits|strangers) into (leads|enquiries), (business cards|badges) (scanned|photographed) at the (stand|fair|trade show)
  > ~turn (visitors|readers|browsers|followers) into (enquiries|leads|contacts|prospects)
lead-database: Lead database
  lead database, B2B contact database, prospect database, contact finder, email finder, verified contact, B2B database, prospecting tool, phone number finder, lead list, B2B contact data, lead finder, sales intelligence
  ? company database
  > # [verified] (contacts|leads|profiles) (to|in|worldwide)
  > (email addresses|phone numbers|contact details) of (decision makers|decision-makers|buyers|founders), decision-makers at (any|every|#) (company|companies)
visitor-identification: Visitor identification
  visitor identification, website visitor identification, company identification, deanonymisation, de-anonymization, intent data, buyer intent, anonymous visitor identification
  ? buying signal
  > which companies visit your (site|website)
  > who is (visiting|looking at) your (site|website|pricing page), which (companies|firms) (visited|read|looked at|are on) your (site|website|pages|pricing), ~put a name to (visitors|anonymous visitors)
sales-activities: Sales activity tracking < crm
  activity reminder, sales activity, call logging, automatic email logging, email logging, automatic activity capture, meeting logging, log calls automatically
  ? sales task, activity tracking, activity capture
  > every (call|email|meeting) (is|gets) logged
  > (calls|emails|meetings) log themselves, every (call|email|meeting) is (noted|filed|recorded) (on|in|with) the (deal|contact|record), who (called|emailed) whom and when, no more logging calls
territory-management: Territories and teams < crm
  territory management, sales territory, sales territories, sales team hierarchy, account hierarchy, quota management, quota tracking
  ? sales quota, sales target
  > which (rep|seller|salesperson) (looks after|owns|covers) which (region|postcode|customer|account|area), (~carve up|~divide|~draw) [the] (territories|territory|regions), (targets|quotas) for (every|each) (rep|seller)
commission-tracking: Sales commission < crm
  sales commission, commission calculation, commission tracking, commission statement, incentive compensation, commission management, sales incentive
  > what (each|every) (rep|seller|agent|broker|stylist) has earned, (reps|sellers|agents) see (their|what) commission, ~work out (commissions|the commission|commission)
route-planning-sales: Visit planning < crm
  visit planning, field sales app, sales route planning, customer visit planning, door-to-door sales app, field sales route
  > which customers to visit (today|next|first), customers (nearby|near you) (on|who), ~visit more customers (a|per|in a) (day|week)
product-catalog: Product catalog
  product catalog, product catalogue, price book, product library, service catalogue, digital product catalog
  ? digital catalog, digital catalogue, online catalogue, online catalog
  > (~leaf|~flick|~page) through the (catalogue|catalog|range), price list that is always (current|up to date|right), (whole|entire) range with (prices|pictures)
order-management: Order management
  order management, order processing, sales order, order entry, B2B ordering, order management system, OMS, order taking, order portal, order tracking for teams, order capture, wholesale ordering, B2B order portal
  > every order from (click|basket|entry) to (delivery|door|dispatch|invoice), (~key|~type|~enter) orders (once|on the road|at the counter), orders from (phone|email|fax) and (web|shop|reps|email), where (each|every) order (stands|has got to)
sales-enablement: Sales enablement
  sales enablement, battle card, sales playbook, digital sales room, sales coaching, sales deck library, content for sales, sales training, deal coaching, buyer engagement tracking
  ? sales content
  > which slide (works|wins), (reps|sellers) always have the (latest|right|current) (deck|slides|price list|brochure), what to say when (a|the) (customer|buyer|prospect) (objects|says no)
social-selling: Social selling
  social selling, LinkedIn automation, LinkedIn outreach, LinkedIn sequence, LinkedIn prospecting
  ? LinkedIn integration
  > (~message|~write to|~reach|~connect with) (people|prospects|buyers) on LinkedIn, LinkedIn (messages|invitations) (go out|sent)
cold-email: Cold outreach
  cold email, cold outreach, outbound email, email outreach, mail warm-up, email warm-up, inbox rotation, outbound sequence, sales outreach, mailbox warm-up
  > (emails|messages) to (strangers|people who have never heard of you|companies you don't know), ~write to (strangers|people you don't know), land in the inbox of strangers
partner-management: Partner management
  partner management, deal registration, partner relationship management, distributor portal, dealer portal, affiliate management, affiliate tracking, partner commission, reseller portal, influencer management
  > (partners|dealers|resellers|distributors) (register|log|submit) (deals|leads|their deals), ~pay (partners|affiliates|resellers) (a|their) commission, what (each|every) (partner|dealer|reseller|affiliate) (sells|sold|brings|has earned)
tender-management: Tenders
  tender management, RFP response, bid management, tender alert, RFP automation, tender monitoring, RFP software, bid writing, security questionnaire automation
  ? public tender
  > (~spot|~win|~answer) [public] (tenders|RFPs), (tenders|RFPs) that (fit|match|suit) you, security questionnaire answers itself
account-based-marketing: Account-based marketing
  account-based marketing, ABM, target account list, account-based advertising, account scoring
  > (ads|campaigns|pages) for (one|a single|named) (company|companies|accounts), ~target (named|dream) (accounts|companies)
revenue-recognition: Revenue recognition
  revenue recognition, ASC 606, IFRS 15, revenue schedule
  ? deferred revenue
  > (~recognise|~recognize|~spread|~defer) revenue (over|month by month), revenue in the right (month|period)
`);
