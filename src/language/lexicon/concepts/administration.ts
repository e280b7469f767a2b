import { concepts } from './concept-list.js';

/** Running the product for many people. */
export const administration = concepts(`
*administration: Administration
  administration, admin panel, admin console, admin dashboard, admin area, central administration, admin centre, admin center, back office, management console
  > ~manage everything (centrally|in one place|from one place)
central-settings: Organization-wide settings < administration
  organisation-wide setting, organization-wide setting, global setting, company-wide policy, global policy, central setting, workspace setting, group policy
  ? default setting
  > ~set (it|the rule|the policy|the defaults|a rule|a policy) once for (everyone|the whole company|every team|all teams|every workspace|every branch), ~enforce (settings|policies|defaults) (across|for) (all|every|the whole|your whole|each)
  > (one|the same) (policy|setting) for (every|all) (workspace|workspaces|team|teams|user|users)
multi-location: Multiple locations < administration
  multi-location, multi-site, multi-branch, multi-site management, multi-store, multi-location management, multiple branches management, multi-property, multi-venue
  ? multiple locations, multiple sites, multiple branches, several locations
  > ~manage (several|multiple|all your|all) (locations|sites|branches|stores|properties|venues|salons|clinics|restaurants), across (all|several|multiple) (locations|sites|branches|stores), one login for all (locations|sites|branches)
  > ~run (all your|several|both|two|three|five|ten) (branches|shops|salons|restaurants|sites) from one (screen|account|login|place|dashboard), ~run (all your|several|both|two|three|five|ten) (stores|clinics|studios|practices) from one (screen|account|login|place|dashboard)
  > every (branch|site|shop|salon|store|clinic|restaurant|studio) (on|in) one (screen|account|login|dashboard), ~switch between (branches|locations|sites|stores|salons|clinics), ~compare (branches|sites|stores|shops|locations) side by side
  > ~open a (second|third) (branch|shop|salon|site|restaurant|studio) and (add|it)
multi-brand: Multiple brands < administration
  multi-brand, multi-brand management, brand workspace
  ? multiple brands, several brands
  > ~run (several|two|all your|multiple) brands (from|in|under|with|side), ~switch between brands, each brand (gets|has|keeps|with) its own, one account for (all your|several) brands, a separate (look|inbox|logo|help centre|help center|storefront) for (each|every) brand
multi-company: Multiple companies < administration
  multi-company, multi-entity, intercompany, multi-entity management, multi-entity accounting, multi-client capability
  ? several legal entities, multiple legal entities, group company, multiple businesses
  > ~run (several|two|all your|multiple) (companies|entities|limited companies) (from|in|under|with) (one|a single), ~switch between (companies|entities|businesses), ~consolidate (your|all|several) (companies|entities|subsidiaries), one login for (all your|several) (companies|businesses|entities)
  > ~add (a second|another) (company|entity) (to|in|without|under)
licence-management: Licence management < administration
  licence management, license management, seat management, licence reassignment, SaaS management, software licence tracking, license reassignment, software asset management
  > ~reassign (a|the|unused|their) (licence|license|seat|licences|licenses|seats), ~find (unused|idle|forgotten) (licences|licenses|seats|subscriptions), ~hand (the|their|a) (seat|licence|license) (on|over) to, (seats|licences|licenses|subscriptions) (nobody uses|no one uses|nobody is using)
  > software you (pay for|are paying for) and (nobody|no one) uses
cost-centers: Cost centers < administration
  cost centre, cost center, department budget, chargeback by department, departmental billing, cost allocation, cost-centre report
  > ~charge (it|costs|travel|spending|usage|each trip|every trip) to (the right|a|any) (department|cost code|project code), ~split (the bill|the invoice|costs|spending) (by|between|across) (department|departments|project codes), each department (gets|pays|sees) its own (bill|invoice|share|budget)
  > (spend|spending|costs) (per|by) department
it-asset-management: Asset management
  asset tracking, asset register, equipment tracking, inventory of devices, IT asset management, fixed asset register, tool tracking, equipment management, asset inventory
  ? asset management
  > who has (which|what) (laptop|laptops|device|devices|tool|tools|keys|equipment), where (your|every|each|all your) (tools|tool|laptop|laptops|equipment|machines|drills) (is|are), ~track (laptops|tools|equipment|every laptop|every tool|your tools|your equipment|company phones)
  > ~put a (sticker|tag|label) on every (tool|laptop|machine|device), ~hand out (laptops|tools|keys|equipment) and
usage-reports-admin: Adoption and usage reports < administration
  adoption report, licence usage report, login report, user activity report, admin report, admin insights, license usage report
  > see who (has logged in|actually uses|is actually using|never logs in|hasn't logged in), which teams (have adopted|are using|never use), (last|latest) login (of|for) (every|each) (user|person|account), ~track adoption (by|across|per|team)
*change-log: Release notes
  release notes, changelog, what's new page, product update newsletter, release notes feed
early-access: Early access < administration
  beta programme, beta program, beta access, preview programme, preview program, early adopter programme
  ? early access
  > ~try (new features|features|what we build|new tools) (first|early|before anyone else|before everyone else|before the rest|before they), ~get new features (early|before everyone|before anyone|weeks before|first), ~test new features before
content-moderation: Content moderation
  content moderation, moderation tool, comment moderation, profanity filter, automatic moderation, spam comment filter, moderation queue, review moderation
  > ~hide (abusive|offensive|rude|nasty|hateful|spammy) (comments|posts|messages|replies), ~remove (abusive|offensive|rude|hateful|nasty) (comments|posts|messages|reviews), ~filter [out] (swear words|swearing|profanity|insults|abuse)
  > (trolls|swear words|insults|rude comments|spam comments) (are|get) (removed|blocked|filtered|hidden|taken down), checks every (post|comment|review|listing) before it, ~approve comments before
data-classification: Data classification < data-management
  data classification, sensitivity label, information classification, confidentiality level
  > ~label (documents|files|emails|data) (confidential|as confidential|by sensitivity), ~mark (documents|files|emails) [as] (confidential|secret|internal), ~classify (data|documents|files) by (sensitivity|confidentiality)
sandbox-org: Configuration management < administration
  configuration management, configuration export, configuration sync between environments, configuration backup
  ? change set
  > ~move (settings|configuration|changes|your set-up|your setup) from (test|staging|sandbox) to (live|production), ~copy your (configuration|set-up|setup|settings) (from|to|between) (one|another|your)
terms-acceptance: Consent on terms
  terms acceptance, clickwrap, clickwrap agreement, policy acknowledgement, policy acknowledgment, read and acknowledge, policy attestation
  > who has (read|accepted|agreed to|signed off) (the|your|each|every|which) (policy|policies|terms|rules|handbook), ~prove (who|that) _ (accepted|agreed|read) (the|your) (terms|policy), ~record who (accepted|agreed|read) (the|your|which), staff (confirm|tick) [that] they (have read|have understood)
bulk-user-import: Bulk invitations < administration
  bulk invite, bulk user import, bulk invitation, invitation link, invite link, team invite
  > ~invite (your whole team|the whole team|everyone|your colleagues|all your staff|hundreds of people) (with|by) (one|a|a single) (link|click|spreadsheet|list), ~paste [in] a list of (email addresses|emails|addresses|names)
  > ~upload a (list|spreadsheet) of (users|people|employees|staff|pupils|colleagues|members), ~add (the whole team|all your people|your whole team|hundreds of users) at once
`);
