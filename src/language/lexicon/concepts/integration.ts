import { concepts } from './concept-list.js';

/** Connections with other software, and tools for those who build them. */
export const integration = concepts(`
*integrations: Integrations
  integration, connector, third-party integration, native integration, app integration, software integration, built-in integration, prebuilt integration, ready-made integration, out-of-the-box integration
  > ~integrate with, ~connect (with|to) (your|the|all|all your) (tools|apps|systems|stack|software), works with the tools you (already|use|love), plays (well|nicely) with, plugs into your, fits into your (stack|existing tools)
integration-count: Number of integrations < integrations
  > # integrations, (over|more than) # integrations, # (native|ready-made|built-in|prebuilt|app) integrations, # apps and counting, (hundreds|thousands) of (integrations|apps|tools|connectors), (connects|integrates) with (everything|anything|any tool|any app|every tool|every app|# apps|# tools|hundreds of|thousands of)
api: API < integrations
  API, REST API, RESTful API, open API, public API, GraphQL API, developer API, web API, API access, programmable interface, HTTP API, SOAP API, programming interface, JSON API, full API, API-first
  > built on top of our API, ~build your own integrations, everything (is available|can be done) (through|via|over) the API
graphql-api: GraphQL API < api
  GraphQL, GraphQL API, GraphQL endpoint, GraphQL schema
bulk-api: Bulk API < api
  bulk API, batch API, bulk endpoint
streaming-api: Streaming API < api
  streaming API, WebSocket API, WebSocket, server-sent events, event API, real-time API
webhooks: Webhooks < integrations <> api
  webhook, outgoing webhook, incoming webhook, HTTP callback, event webhook, event subscription, push callback
  > your (system|systems|server|backend) is (notified|called|told) (when|whenever|as soon as), ~call your (endpoint|server|URL) (when|whenever), ~push events to your
sdk: SDK < integrations
  SDK, software development kit, client library, client libraries, mobile SDK, JavaScript SDK, Python SDK, iOS SDK, Android SDK, developer kit, language binding
cli: Command line tool
  CLI, command line tool, command-line interface, command line client, terminal tool, CLI tool
  > from (the|your) (command line|terminal)
sandbox: Sandbox environment
  sandbox, sandbox environment, sandbox account, test environment, test mode, developer sandbox, test account, playground environment
  > ~test (safely|without risk|without touching live data|before you go live)
developer-portal: Developer portal and docs
  developer portal, API documentation, API docs, developer documentation, API reference, developer docs, interactive API docs, OpenAPI specification, Swagger, Postman collection
api-management: API management
  API management, API gateway, API monetisation, API monetization, API versioning, API lifecycle management
app-marketplace: App marketplace < integrations
  app marketplace, integration marketplace, app store for integrations, app directory, extension marketplace, plugin directory, add-on store, integration directory, partner marketplace, plugin marketplace
plugins: Plug-ins and extensions < integrations
  plugin, extension API, plugin system, app framework, add-on framework, extension framework, custom app, third-party app
no-code-integration: No-code integration < integrations
  no-code integration, no-code connector, integration builder, Zapier integration, Make integration, iPaaS, integration platform, low-code integration
  > (connect|integrate) without (writing|a line of|any) code, ~connect [to] thousands of apps (through|via|with) (Zapier|Make)
two-way-sync: Two-way sync < integrations <> one-way-sync
  two-way sync, two-way synchronisation, two-way synchronization, bidirectional sync, two-way integration, bidirectional synchronization, bidirectional synchronisation, two-way calendar sync, bi-directional integration, 2-way sync
  > ~sync (both ways|in both directions|back and forth|to and fro), changes (flow|go|sync) (both ways|in both directions), change it in one place and it (changes|updates) in the other
one-way-sync: One-way sync < integrations <> two-way-sync
  one-way sync, one-way synchronisation, one-way synchronization, one-way integration, read-only sync, read-only integration
crm-integration: CRM integration < integrations
  CRM integration, CRM sync, CRM connector, integration with your CRM, Salesforce integration, HubSpot integration, Salesforce sync, HubSpot sync, Pipedrive integration, Salesforce connector
  > ~sync (with|to) your CRM, ~connect your CRM, ~push __ to your CRM, logged in your CRM, straight into your CRM
accounting-integration: Accounting integration < integrations
  accounting integration, bookkeeping integration, accounting software integration, Xero integration, QuickBooks integration, DATEV export, DATEV interface, Sage integration, accounting sync, accounting export, accounting software sync
  > ~sync (with|to) your (accounting|accounts|books|bookkeeping) [software|package|system], straight into your accounts, ~connect your accounting [software]
erp-integration: ERP integration < integrations
  ERP integration, ERP connector, SAP integration, ERP interface, NetSuite integration, SAP connector, ERP connection, integration with your ERP
  > ~connect your ERP, ~sync with your ERP
calendar-sync: Calendar sync < integrations
  calendar sync, calendar integration, calendar synchronisation, calendar synchronization, Google Calendar sync, Outlook calendar sync, Google Calendar integration, Outlook calendar integration, iCal feed, iCal export, calendar feed, calendar subscription
  > ~sync (with|to) your calendar, ~connect your calendar, appears in your calendar, (shows up|lands) in your calendar, ~add it to your calendar
email-integration: Email integration < integrations
  email integration, inbox integration, mailbox sync, Outlook add-in, Gmail add-on, Outlook plugin, Gmail plugin, Outlook integration, Gmail integration, email sync, Outlook add-on, Gmail extension, mailbox connection
  > from (inside|within) your inbox, right from your inbox, without leaving your inbox, (works|lives) inside (Gmail|Outlook)
email-forwarding-in: Email to record
  email-to-ticket, email to task, email-to-case, email-in address, mail-in address, email parsing, email parser
  > ~forward (an|any) email to (create|make|add), ~turn (emails|an email|any email) into (tasks|a task|tickets|a ticket)
chat-integration: Team chat integration < integrations
  Slack integration, Teams integration, Microsoft Teams integration, Slack app, Slack bot, chat integration, Slack notification, Microsoft Teams app, Teams notification
  > ~post to (Slack|Teams|Microsoft Teams), (without leaving|right from|from inside) (Slack|Teams|Microsoft Teams), straight (to|into) (Slack|Teams)
storage-integration: Cloud storage integration < integrations
  Google Drive integration, Dropbox integration, OneDrive integration, SharePoint integration, Box integration, cloud storage integration, cloud drive integration
  > ~attach files from (Google Drive|Dropbox|OneDrive|SharePoint|Box)
issue-tracker-integration: Issue tracker integration < integrations
  Jira integration, issue tracker integration, GitHub integration, GitLab integration, Linear integration, Jira sync, Git integration, Bitbucket integration, Azure DevOps integration
helpdesk-integration: Helpdesk integration < integrations
  Zendesk integration, helpdesk integration, Intercom integration, Freshdesk integration, ticketing integration
payment-integration: Payment provider integration < integrations
  payment integration, payment gateway integration, Stripe integration, PayPal integration, payment provider integration, payment connector
pos-integration: POS integration < integrations
  POS integration, till integration, EPOS integration, point-of-sale integration, cash register integration, POS connector, till system integration
pms-integration: Property management system integration < integrations
  PMS integration, PMS interface, property management system integration, hotel PMS integration
shop-integration: Online shop integration < integrations
  shop integration, e-commerce integration, ecommerce platform integration, Shopify integration, WooCommerce integration, Magento integration, shop connector, Shopify app, store integration, shop plugin, WooCommerce plugin
  > ~connect your (shop|store|webshop|online shop|online store)
marketplace-integration: Marketplace integration < integrations
  marketplace integration, Amazon integration, eBay integration, marketplace connector, Etsy integration, marketplace listing sync, multichannel listing
  > ~sell on (Amazon|eBay|Etsy|marketplaces) (from|without)
carrier-integration: Carrier integration < integrations
  carrier integration, shipping integration, carrier API, multi-carrier shipping, courier integration, shipping carrier integration, multi-carrier integration
hr-integration: HR system integration < integrations
  HRIS integration, HR integration, payroll integration, payroll software integration, HRIS sync, Workday integration, BambooHR integration, payroll export, payroll interface
ats-integration: ATS integration < integrations
  ATS integration, applicant tracking integration, Greenhouse integration, job board integration
lms-integration: LMS integration < integrations
  LMS integration, LTI integration, Moodle integration, Canvas integration, learning management system integration, LTI 1.3
ehr-integration: Health record integration < integrations
  EHR integration, EMR integration, HL7 integration, FHIR API, HL7 interface, practice management integration, Epic integration, EHR connector
bi-connector: BI connector < integrations
  BI connector, Power BI connector, Tableau connector, Power BI integration, Tableau integration, Looker connector, BI integration, Looker Studio connector, data studio connector
bank-feed: Bank feeds < integrations <> bank-reconciliation
  bank feed, bank connection, bank integration, open banking, bank account connection, direct bank feed, PSD2 interface, live bank feed, bank sync, open banking connection, account information service
  > ~connect your bank [account|accounts], ~import bank transactions, transactions (flow|come|arrive) in (daily|automatically)
custom-integrations: Custom integrations < integrations
  custom integration, bespoke integration, tailor-made integration, custom connector, integration on request, custom-built integration
  > ~build (a|any|the) (custom|bespoke) (integration|connector) for you, if (it|your tool) isn't listed
edi: EDI < integrations
  EDI, electronic data interchange, EDIFACT, EDI integration, EDI interface, Peppol, AS2 connection, ANSI X12
embeds: Embeds and widgets < integrations
  embed code, embeddable widget, website widget, iframe embed, embedded widget, embed on your site, web widget, embeddable form, embeddable calendar, embedded booking, oEmbed
  > ~embed (it|them|forms|videos|the form|the widget|reports|your calendar) (on|in|into) (your|any) (website|site|page)
browser-extension: Browser extension
  browser extension, Chrome extension, browser add-on, browser plugin, Firefox add-on, web clipper, Edge extension, Safari extension, Chrome plugin
spreadsheet-integration: Spreadsheet integration < integrations
  Google Sheets integration, Excel add-in, Google Sheets add-on, Excel plugin, Google Sheets sync, spreadsheet add-on, spreadsheet sync
git-sync: Git workflows
  Git-based workflow, pull request integration, branch preview, commit link, Git sync, pull request check, merge request integration
ci-cd: CI/CD
  CI/CD, CI/CD pipeline, continuous integration, continuous delivery, continuous deployment, build pipeline, deployment pipeline, build server
feature-flags: Feature flags
  feature flag, feature toggle, feature flagging, gradual rollout, percentage rollout, canary release, staged rollout, kill switch
flaky-test-detection: Flaky test detection
  flaky test detection, flaky test management, test quarantine, flaky test report
  > ~detect flaky tests, ~quarantine flaky tests, ~find flaky tests
device-testing: Tests on real devices
  device lab, real device testing, device farm, cross-browser testing
  > (on|across) # real (phones|devices|tablets), tests on real (phones|devices)
error-tracking: Error tracking
  error tracking, crash reporting, crash report, error monitoring, exception tracking, stack trace grouping, session replay for errors
log-management: Log management
  log management, log aggregation, centralised logging, centralized logging, log search, log analysis, log analytics
tracing: Distributed tracing
  distributed tracing, application performance monitoring, APM, request tracing, trace view, OpenTelemetry, real user monitoring, profiler
infrastructure-as-code: Infrastructure as code
  infrastructure as code, Terraform provider, Terraform module, IaC, configuration as code, GitOps, Pulumi provider
mcp-server: MCP server < integrations
  MCP server, Model Context Protocol, AI connector, ChatGPT plugin, ChatGPT connector, MCP integration
  > ~connect (Claude|ChatGPT|your AI assistant|AI assistants) to
`);
