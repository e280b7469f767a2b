import { concepts } from './concept-list.js';

/** Leads, deals and customers. */
export const sales = concepts(`
*crm: CRM
  CRM, customer relationship management, sales software, CRM system, CRM software, sales CRM, customer management
contact-management: Contact management < crm
  contact management, contact database, address book, customer database, company record, contact record, customer record, customer card, 360-degree customer view, client record, customer 360, contact card, client database, single customer view
  > everything about a customer in one place, ~manage contacts, all [your] contacts in one place
deal-pipeline: Deal pipeline < crm
  deal pipeline, sales pipeline, pipeline management, opportunity management, deal board, deal tracking, visual pipeline, pipeline view, deal stage, multiple pipelines, opportunity pipeline, deal management, unlimited pipelines
  > ~track deals, ~see every deal, every deal at a glance, ~move deals
lead-management: Lead management < crm
  lead management, lead tracking, lead qualification, lead nurturing, lead distribution, lead inbox
lead-capture: Lead capture < crm
  lead capture, lead form capture, lead generation form, business card scanner, business card scanning, web-to-lead, lead capture form, website lead form, lead collection, popup form
  > ~capture leads, ~turn visitors into leads, ~collect leads
lead-database: Lead database
  lead database, B2B contact database, prospect database, contact finder, email finder, verified contact, B2B database, prospecting tool, phone number finder, lead list, B2B contact data, company database, lead finder, sales intelligence
  > # [verified] (contacts|leads|profiles) (to|in|worldwide)
visitor-identification: Visitor identification
  visitor identification, website visitor identification, company identification, deanonymisation, de-anonymization, intent data, buyer intent, anonymous visitor identification, buying signal
  > which companies visit your (site|website)
sales-activities: Sales activity tracking < crm
  activity reminder, sales activity, sales task, call logging, automatic email logging, email logging, activity tracking, automatic activity capture, meeting logging, activity capture, log calls automatically
  > every (call|email|meeting) (is|gets) logged
territory-management: Territories and teams < crm
  territory management, sales territory, sales territories, sales team hierarchy, account hierarchy, sales quota, quota management, sales target, quota tracking
commission-tracking: Sales commission < crm
  sales commission, commission calculation, commission tracking, commission statement, incentive compensation, commission management, sales incentive
route-planning-sales: Visit planning < crm
  visit planning, field sales app, sales route planning, customer visit planning, door-to-door sales app, field sales route
product-catalog: Product catalog
  product catalog, product catalogue, price book, digital catalog, digital catalogue, online catalogue, online catalog, product library, service catalogue, digital product catalog
order-management: Order management
  order management, order processing, sales order, order entry, B2B ordering, order management system, OMS, order taking, order portal, order tracking for teams, order capture, wholesale ordering, B2B order portal
sales-enablement: Sales enablement
  sales enablement, sales content, battle card, sales playbook, digital sales room, sales coaching, sales deck library, content for sales, sales training, deal coaching, buyer engagement tracking
social-selling: Social selling
  social selling, LinkedIn automation, LinkedIn outreach, LinkedIn integration, LinkedIn sequence, LinkedIn prospecting
cold-email: Cold outreach
  cold email, cold outreach, outbound email, email outreach, mail warm-up, email warm-up, inbox rotation, outbound sequence, sales outreach, mailbox warm-up
partner-management: Partner management
  partner management, deal registration, partner relationship management, distributor portal, dealer portal, affiliate management, affiliate tracking, partner commission, reseller portal, influencer management
tender-management: Tenders
  tender management, RFP response, bid management, tender alert, RFP automation, public tender, tender monitoring, RFP software, bid writing, security questionnaire automation
account-based-marketing: Account-based marketing
  account-based marketing, ABM, target account list, account-based advertising, account scoring
revenue-recognition: Revenue recognition
  revenue recognition, ASC 606, IFRS 15, deferred revenue, revenue schedule
`);
