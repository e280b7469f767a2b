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
  > ~build (on top of|against|on) (us|our API|the API|our platform|our data), a few lines of (code|JavaScript|Python) (and|to|is), ~talk to (it|us|our system) from your (code|own code|software|app), anything you can (do|click) in the (app|interface|dashboard) you can do
  > (developers|your developers) can (reach|script|automate|read) (everything|it all|every)
graphql-api: GraphQL API < api
  GraphQL, GraphQL API, GraphQL endpoint, GraphQL schema
bulk-api: Bulk API < api
  bulk API, batch API, bulk endpoint
streaming-api: Streaming API < api
  streaming API, WebSocket API, WebSocket, server-sent events, event API, real-time API
webhooks: Webhooks < integrations
  webhook, outgoing webhook, incoming webhook, HTTP callback, event webhook, event subscription, push callback
  > your (system|systems|server|backend) is (notified|called|told) (when|whenever|as soon as), ~call your (endpoint|server|URL) (when|whenever), ~push events to your
  > (tells|calls|pings|notifies|informs) your (server|system|systems|app|backend|endpoint) (when|the moment|as soon|whenever|every), an event (for|on) every (change|order|payment|sale|booking), no [more] polling, stop polling
sdk: SDK < integrations
  SDK, software development kit, client library, client libraries, mobile SDK, JavaScript SDK, Python SDK, iOS SDK, Android SDK, developer kit, language binding
  > ~install (the|our|a) (package|library) (and|with|from), (libraries|packages) for (Python|JavaScript|Node|Ruby|Go|Java|PHP|Swift|Kotlin|iOS|Android|your language|every language), ~import (the|our|one) library
cli: Command line tool
  CLI, command line tool, command-line interface, command line client, terminal tool, CLI tool
  > from (the|your) (command line|terminal)
  > ~deploy (from|in) (your|the) (terminal|shell|command), (one|a single) command (and|in the terminal|deploys|starts|installs|to), ~script (it|everything) from (your|the) (shell|terminal)
sandbox: Sandbox environment
  sandbox, sandbox environment, sandbox account, test environment, test mode, developer sandbox, playground environment
  ? test account
  > ~test (safely|without risk|without touching live data|before you go live)
  > ~play (in|with|around in) (a|the|test) (playground|test account|copy|money|data), ~try (it|your integration|things|everything) with (fake|test|play) (money|data|cards|payments), (break|breaks) nothing (real|live|in production), fake (money|cards|payments|data) before (real|the)
developer-portal: Developer portal and docs
  developer portal, API documentation, API docs, developer documentation, API reference, developer docs, interactive API docs, OpenAPI specification, Swagger, Postman collection
  > copy-and-paste (examples|samples|code), (docs|documentation|examples) (developers|your developers|engineers) (love|like|enjoy|read|can)
api-management: API management
  API management, API gateway, API monetisation, API monetization, API versioning, API lifecycle management
app-marketplace: App marketplace < integrations
  app marketplace, integration marketplace, app store for integrations, extension marketplace, plugin directory, add-on store, integration directory, plugin marketplace
  ? app directory, partner marketplace
  > ~browse (apps|add-ons|plug-ins|plugins|extensions|integrations), (apps|add-ons|plugins|extensions) (by|from|built by) (partners|other developers|the community|third parties), ~sell your own (app|apps|plugin|plugins|extension)
plugins: Plug-ins and extensions < integrations
  extension API, plugin system, app framework, add-on framework, extension framework
  ? plugin, custom app, third-party app
  > ~write your own (plugin|plug-in|extension|add-on|plugins|extensions), ~bolt on (extra|more|what)
no-code-integration: No-code integration < integrations
  no-code integration, no-code connector, integration builder, Zapier integration, Make integration, iPaaS, integration platform, low-code integration
  > (connect|integrate) without (writing|a line of|any) code, ~connect [to] thousands of apps (through|via|with) (Zapier|Make)
  > ~click (integrations|connections|two apps|your apps|tools) together, ~connect (two|your|any) apps without, ~wire [up] (your|two|any) (apps|tools) (together|without)
two-way-sync: Two-way sync < integrations
  two-way sync, two-way synchronisation, two-way synchronization, bidirectional sync, two-way integration, bidirectional synchronization, bidirectional synchronisation, two-way calendar sync, bi-directional integration, 2-way sync
  > ~sync (both ways|in both directions|back and forth|to and fro), changes (flow|go|sync) (both ways|in both directions), change it in one place and it (changes|updates) in the other
  > (change|edit|update) it (here|there|in one) and it (changes|is changed|updates|appears) (there|here|in both|everywhere), (both|two) (systems|sides|calendars|apps) (stay|stays|keep|always) (in step|in sync|the same|agree|match)
  > never (type|enter|key) (it|anything|data|the same thing|something) twice, no more double entry of
one-way-sync: One-way sync < integrations
  one-way sync, one-way synchronisation, one-way synchronization, one-way integration, read-only sync, read-only integration
crm-integration: CRM integration < integrations
  CRM integration, CRM sync, CRM connector, integration with your CRM, Salesforce integration, HubSpot integration, Salesforce sync, HubSpot sync, Pipedrive integration, Salesforce connector
  > ~sync (with|to) your CRM, ~connect your CRM, ~push __ to your CRM, logged in your CRM, straight into your CRM
  > (calls|emails|leads) (land|appear|show up|logged|go straight|arrive) in (your|the) (CRM|Salesforce|HubSpot|Pipedrive), (notes|meetings|deals) (land|appear|show up|logged|go straight|arrive) in (your|the) (CRM|Salesforce|HubSpot|Pipedrive), every (call|email|lead|meeting|note) in (your|the) CRM
  > ~update (your|the) CRM (for you|by itself|automatically|while|after)
accounting-integration: Accounting integration < integrations
  accounting integration, bookkeeping integration, accounting software integration, Xero integration, QuickBooks integration, DATEV export, DATEV interface, Sage integration, accounting sync, accounting export, accounting software sync
  > ~sync (with|to) your (accounting|accounts|books|bookkeeping) [software|package|system], straight into your accounts, ~connect your accounting [software]
  > (straight|directly) into (Xero|QuickBooks|DATEV|Sage|FreeAgent|your books), (invoices|payouts|sales|expenses) (flow|go|land|are posted|straight) into (Xero|QuickBooks|DATEV|Sage|your books|your accounts|FreeAgent)
  > (payments|takings|bills) (flow|go|land|are posted|straight) into (Xero|QuickBooks|DATEV|Sage|your books|your accounts|FreeAgent)
erp-integration: ERP integration < integrations
  ERP integration, ERP connector, SAP integration, ERP interface, NetSuite integration, SAP connector, ERP connection, integration with your ERP
  > ~connect your ERP, ~sync with your ERP
  > (talks|speaks|writes|connects) (to|with) (SAP|NetSuite|your ERP|Dynamics), (straight|directly) (into|from) (SAP|NetSuite|your ERP)
calendar-sync: Calendar sync < integrations
  calendar sync, calendar integration, calendar synchronisation, calendar synchronization, Google Calendar sync, Outlook calendar sync, Google Calendar integration, Outlook calendar integration, iCal feed, iCal export, calendar feed, calendar subscription
  > ~sync (with|to) your calendar, ~connect your calendar, appears in your calendar, (shows up|lands) in your calendar, ~add it to your calendar
  > (appears|appear|lands|land|shows|show up|turns up|drops|pops up) in (your|their|Google|Outlook|the|your own|everyone's) calendar, straight (into|to|in) your (calendar|diary), your (calendar|diary) (fills|updates|knows|stays|blocks) (itself|when|automatically|by itself|in sync)
  > (Google|Outlook|Apple) (calendar|calendars) (and|stays|stay|fills|knows|updates), no double booking with your (own|private) calendar, ~see (it|them|shifts|bookings|lessons|appointments) in your [own] calendar
email-integration: Email integration < integrations
  email integration, inbox integration, mailbox sync, Outlook add-in, Gmail add-on, Outlook plugin, Gmail plugin, Outlook integration, Gmail integration, email sync, Outlook add-on, Gmail extension, mailbox connection
  > from (inside|within) your inbox, right from your inbox, without leaving your inbox, (works|lives) inside (Gmail|Outlook)
  > (beside|next to|inside|in|within) (Gmail|Outlook) (itself|without|where), without (leaving|switching from) (Gmail|Outlook|your inbox|your email)
email-forwarding-in: Email to record
  email-to-ticket, email to task, email-to-case, email-in address, mail-in address, email parsing, email parser
  > ~forward (an|any) email to (create|make|add), ~turn (emails|an email|any email) into (tasks|a task|tickets|a ticket)
  > an email (becomes|turns into|is turned into) (a|an) (task|ticket|case|order|lead|job|to-do|record), ~send (bills|invoices|receipts|orders) to your own address, ~forward (it|an email|invoices|bills|the email) to your (own|personal|private|unique) address
chat-integration: Team chat integration < integrations
  Slack integration, Teams integration, Microsoft Teams integration, Slack app, Slack bot, chat integration, Slack notification, Microsoft Teams app, Teams notification
  > ~post to (Slack|Teams|Microsoft Teams), (without leaving|right from|from inside) (Slack|Teams|Microsoft Teams), straight (to|into) (Slack|Teams)
  > (alerts|news|updates|messages|approvals) (in|to|into|land in|straight into|arrive in|pop up in) (Slack|Teams|Microsoft Teams|Discord), (notifications|orders|leads|tickets|reports) (in|to|into|land in|straight into|arrive in|pop up in) (Slack|Teams|Microsoft Teams|Discord)
  > (ask|answer|approve|reply|vote|book|search) (in|from|inside) (Slack|Teams|Microsoft Teams), never leave (Slack|Teams)
storage-integration: Cloud storage integration < integrations
  Google Drive integration, Dropbox integration, OneDrive integration, SharePoint integration, Box integration, cloud storage integration, cloud drive integration
  > ~attach files from (Google Drive|Dropbox|OneDrive|SharePoint|Box)
  > (files|documents|photos|folders) (in|from|stay in|live in|straight from|straight to) (Google Drive|Dropbox|OneDrive|SharePoint|Box), ~save (it|files|documents|everything|attachments|them) (to|straight to|in) (Google Drive|Dropbox|OneDrive|SharePoint)
issue-tracker-integration: Issue tracker integration < integrations
  Jira integration, issue tracker integration, GitHub integration, GitLab integration, Linear integration, Jira sync, Git integration, Bitbucket integration, Azure DevOps integration
  > ~turn (feedback|bugs|errors|tickets|comments) into (Jira|GitHub|Linear|GitLab) (issues|tickets), ~open a (Jira|GitHub|Linear|GitLab) (issue|ticket)
helpdesk-integration: Helpdesk integration < integrations
  Zendesk integration, helpdesk integration, Intercom integration, Freshdesk integration, ticketing integration
  > (inside|straight into) (Zendesk|Intercom|Freshdesk|your helpdesk)
payment-integration: Payment provider integration < integrations
  payment integration, payment gateway integration, Stripe integration, PayPal integration, payment provider integration, payment connector
  > ~plug in (Stripe|PayPal|Mollie|Adyen|Klarna|your Stripe), ~connect [your] (Stripe|PayPal|Mollie|Adyen) [account], (paid|payments|money) (through|via|by|into) your own (Stripe|PayPal|Mollie)
pos-integration: POS integration < integrations
  POS integration, till integration, EPOS integration, point-of-sale integration, cash register integration, POS connector, till system integration
  > (till|tills|cash register|point of sale) (and|talks to|knows|knows what|is connected) (online|shop|the|your|website)
pms-integration: Property management system integration < integrations
  PMS integration, PMS interface, property management system integration, hotel PMS integration
shop-integration: Online shop integration < integrations
  shop integration, e-commerce integration, ecommerce platform integration, Shopify integration, WooCommerce integration, Magento integration, shop connector, Shopify app, store integration, shop plugin, WooCommerce plugin
  > ~connect your (shop|store|webshop|online shop|online store)
  > (orders|products|customers|sales) (from|flow in from|come in from|arrive from|pulled from) (Shopify|WooCommerce|Magento|your shop|your webshop|your online shop|Shopware|BigCommerce), ~plug [it|us] into (Shopify|WooCommerce|Magento|your shop|your webshop)
  > ~add it to your (Shopify|WooCommerce|online) (shop|store)
marketplace-integration: Marketplace integration < integrations
  marketplace integration, Amazon integration, eBay integration, marketplace connector, Etsy integration, marketplace listing sync, multichannel listing
  > ~sell on (Amazon|eBay|Etsy|marketplaces) (from|without)
  > ~list (once|a product once|products once|it) (and|on) (sell|Amazon|eBay|Etsy|every marketplace), ~sell (everywhere|on every marketplace|on all marketplaces|on marketplaces), (Amazon|eBay|Etsy) and (your|eBay|Amazon|Etsy) (own|orders|sales|stock) [shop] in one
carrier-integration: Carrier integration < integrations
  carrier integration, shipping integration, carrier API, multi-carrier shipping, courier integration, shipping carrier integration, multi-carrier integration
  > all (your|the) (carriers|couriers) (in|on|from|under) (one|a single)
hr-integration: HR system integration < integrations
  HRIS integration, HR integration, payroll integration, payroll software integration, HRIS sync, Workday integration, BambooHR integration, payroll export, payroll interface
  > (hours|shifts|timesheets|absences) (straight|directly) (to|into) [your] payroll, (new starters|hires|hours|absences|leavers) (flow|go|land) (straight into|into) (payroll|Workday|BambooHR|Personio)
ats-integration: ATS integration < integrations
  ATS integration, applicant tracking integration, Greenhouse integration, job board integration
lms-integration: LMS integration < integrations
  LMS integration, LTI integration, Moodle integration, Canvas integration, learning management system integration, LTI 1.3
ehr-integration: Health record integration < integrations
  EHR integration, EMR integration, HL7 integration, FHIR API, HL7 interface, practice management integration, Epic integration, EHR connector
  > (lands|appears|goes|written|filed) (in|into|straight into|straight to|back to) the (patient record|patient's record|medical record|patient's notes|patient's file|patient file), (talks|speaks|writes back) to (your|the) (practice|clinic|hospital) (software|system)
bi-connector: BI connector < integrations
  BI connector, Power BI connector, Tableau connector, Power BI integration, Tableau integration, Looker connector, BI integration, Looker Studio connector, data studio connector
  > (straight|directly) (in|into|from) (Power BI|Tableau|Looker|Qlik), ~open (it|your data|the data|everything) in (Power BI|Tableau|Looker), ~feed [your|the] (Power BI|Tableau|Looker|dashboards in)
bank-feed: Bank feeds < integrations
  bank feed, bank connection, bank integration, open banking, bank account connection, direct bank feed, PSD2 interface, live bank feed, bank sync, open banking connection, account information service
  > ~connect your bank [account|accounts], ~import bank transactions, transactions (flow|come|arrive) in (daily|automatically)
  > (transactions|bank transactions|payments|statements|bank statement) (appear|arrive|come in|flow in) (every|each|by themselves|daily|automatically|overnight|from your bank)
  > (transactions|bank transactions|payments|statements|bank statement) (are pulled|imported|show up|are there) (every|each|by themselves|daily|automatically|overnight|from your bank), ~link your bank [account|accounts], no more (typing|copying|downloading|uploading) [in] bank statements
  > all your (banks|bank accounts) in one
  > your (bank transactions|transactions) (appear|arrive|flow in) (every|each|by themselves)
custom-integrations: Custom integrations < integrations
  custom integration, bespoke integration, tailor-made integration, custom connector, integration on request, custom-built integration
  > ~build (a|any|the) (custom|bespoke) (integration|connector) for you, if (it|your tool) isn't listed
  > ~build (you|it|what) (a|for|the) (connector|you|one|bridge|missing) [link|connector|if]
edi: EDI < integrations
  EDI, electronic data interchange, EDIFACT, EDI integration, EDI interface, Peppol, AS2 connection, ANSI X12
  > (orders|order) (arrive|come) (as|by|via|through) (EDI|EDIFACT|Peppol), (supermarkets|big retailers|wholesalers|retailers) (order|orders) (electronically|through your|the way), straight into (the|your) (retailer's|customer's|supplier's) system
embeds: Embeds and widgets < integrations
  embed code, embeddable widget, website widget, iframe embed, embedded widget, embed on your site, web widget, embeddable form, embeddable calendar, embedded booking, oEmbed
  > ~embed (it|them|forms|videos|the form|the widget|reports|your calendar) (on|in|into) (your|any) (website|site|page)
  > one line of (code|HTML|JavaScript) (and|on|adds|puts), ~paste (one line|a line|a snippet|two lines|a few lines) [of code] (into|in) your (site|website|page), ~put the (widget|booking button|form|player|calendar) on your (website|site|page)
  > one line of (code|HTML|JavaScript) on your (site|website|page), ~embed the (form|widget|calendar|player|chat|button) on your own
browser-extension: Browser extension
  browser extension, Chrome extension, browser add-on, browser plugin, Firefox add-on, web clipper, Edge extension, Safari extension, Chrome plugin
  > (one|a) click in (your|the) browser (and|saves|adds|fills), a button in (your|the) browser [toolbar|bar], (sits|lives) in (your|the) (browser|toolbar|Chrome)
spreadsheet-integration: Spreadsheet integration < integrations
  Google Sheets integration, Excel add-in, Google Sheets add-on, Excel plugin, Google Sheets sync, spreadsheet add-on, spreadsheet sync
  > (straight|directly) (from|into|to|in) Google Sheets, (inside|within) (Excel|Google Sheets), (rows|cells|numbers|sheet) (in|that) (your|update|updates|Google|Excel) (Sheets|themselves|itself|update)
git-sync: Git workflows
  Git-based workflow, pull request integration, branch preview, commit link, Git sync, pull request check, merge request integration
  > ~link (commits|pull requests|branches) (to|with), ~push (to|a) (main|branch|Git) and (it|we|your|the), (every|each) (pull request|branch) gets (its own|a) (preview|URL|environment)
ci-cd: CI/CD
  CI/CD, CI/CD pipeline, continuous integration, continuous delivery, continuous deployment, build pipeline, deployment pipeline, build server
  > ~deploy (on|with) every (push|commit), ~ship (ten times|several times|many times|every) (a|day|commit|hour), ~push (code|your code|a commit) and we (build|test|deploy), (every|each) (commit|push) is (built|tested|deployed)
feature-flags: Feature flags
  feature flag, feature toggle, feature flagging, gradual rollout, percentage rollout, canary release
  ? staged rollout, kill switch
  > ~release to (one|ten|five|a few|#|some) (percent|% |per cent|users|customers) (first|of|and), ~turn (a feature|any feature|new features|features) (on|off) (for|without), ~roll (features|a feature|it) out to (ten|five|a few|#|one) (percent|% |per cent|users|customers)
  > ~switch (a feature|any feature|it) off without (a deploy|deploying)
flaky-test-detection: Flaky test detection
  flaky test detection, flaky test management, test quarantine, flaky test report
  > ~detect flaky tests, ~quarantine flaky tests, ~find flaky tests
device-testing: Tests on real devices
  device lab, real device testing, device farm, cross-browser testing
  > (on|across) # real (phones|devices|tablets), tests on real (phones|devices)
  > ~test on (real|every|actual|hundreds|thousands) (phones|phone|devices|of phones|of devices|iPhones|hardware), does it work on (an old|a|every) (Samsung|iPhone|phone)
error-tracking: Error tracking
  error tracking, crash reporting, crash report, error monitoring, exception tracking, session replay for errors
  ? stack trace grouping
  > ~catch (bugs|errors|crashes|exceptions) before (your|users|customers|they|anyone), which line (broke|crashed|of code|is to blame|threw), (knows|know|see|tells) (which|what) (commit|release|line|deploy) (broke|caused|introduced), (errors|crashes|exceptions) (grouped|sorted) by
log-management: Log management
  log management, log aggregation, centralised logging, centralized logging, log search, log analysis, log analytics
  > (logs|log lines) from (every|all) (server|servers|service|services|machine|container|containers), ~search (your|all your|billions of) (logs|log lines)
tracing: Distributed tracing
  distributed tracing, application performance monitoring, APM, request tracing, trace view, OpenTelemetry, real user monitoring
  ? profiler
  > where (the|a|your) (request|time|page|query) (is|gets|spends) (slow|its time|stuck|spent|lost), where (the|a|your) (request|time|page|query) (goes|waits) (slow|its time|stuck|spent|lost), which (query|call|service|request) is (slow|to blame|the bottleneck)
  > ~follow (a|one|every|each) request (through|across) (your|the|every|all)
infrastructure-as-code: Infrastructure as code
  infrastructure as code, Terraform provider, Terraform module, IaC, configuration as code, GitOps, Pulumi provider
  > (servers|infrastructure|configuration) (described|defined|written|kept|lives) (in|as) (code|Git|files|Terraform|text), (settings|everything) (described|defined|written|kept|lives) (in|as) (code|Git|files|Terraform|text), ~review infrastructure like code
mcp-server: MCP server < integrations
  MCP server, Model Context Protocol, AI connector, ChatGPT plugin, ChatGPT connector, MCP integration
  > ~connect (Claude|ChatGPT|your AI assistant|AI assistants) to
  > ~ask (Claude|ChatGPT|your AI|your assistant) (about|to|for) (your|in|look), (Claude|ChatGPT|Cursor|your AI assistant|your AI) (can|reads|sees|works|knows) (read|your|with|see|use|query)
`);
