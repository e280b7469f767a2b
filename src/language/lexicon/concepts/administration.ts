import { concepts } from './concept-list.js';

/** Running the product for many people. */
export const administration = concepts(`
*administration: Administration
  administration, admin panel, admin console, admin dashboard, admin area, central administration, admin centre, admin center, back office, management console
  > ~manage everything (centrally|in one place|from one place)
central-settings: Organization-wide settings < administration
  organisation-wide setting, organization-wide setting, global setting, company-wide policy, global policy, default setting, central setting, workspace setting, group policy
multi-location: Multiple locations < administration
  multi-location, multi-site, multiple locations, multiple sites, multi-branch, multiple branches, multi-site management, multi-store, multi-location management, several locations, multiple branches management, multi-property, multi-venue
  > ~manage (several|multiple|all your|all) (locations|sites|branches|stores|properties|venues|salons|clinics|restaurants), across (all|several|multiple) (locations|sites|branches|stores), one login for all (locations|sites|branches)
multi-brand: Multiple brands < administration
  multi-brand, multiple brands, multi-brand management, brand workspace, several brands
multi-company: Multiple companies < administration
  multi-company, multi-entity, several legal entities, multiple legal entities, group company, intercompany, multi-entity management, multi-entity accounting, multi-client capability, multiple businesses
licence-management: Licence management < administration
  licence management, license management, seat management, licence reassignment, SaaS management, software licence tracking, license reassignment, software asset management
cost-centers: Cost centers < administration
  cost centre, cost center, department budget, chargeback by department, departmental billing, cost allocation, cost-centre report
it-asset-management: Asset management <> fleet-management
  asset management, asset tracking, asset register, equipment tracking, inventory of devices, IT asset management, fixed asset register, tool tracking, equipment management, asset inventory
usage-reports-admin: Adoption and usage reports < administration
  adoption report, licence usage report, login report, user activity report, admin report, admin insights, license usage report
*change-log: Release notes
  release notes, changelog, what's new page, product update newsletter, release notes feed
early-access: Early access < administration
  early access, beta programme, beta program, beta access, preview programme, preview program, early adopter programme
content-moderation: Content moderation
  content moderation, moderation tool, comment moderation, profanity filter, automatic moderation, spam comment filter, moderation queue, review moderation
data-classification: Data classification < data-management
  data classification, sensitivity label, information classification, confidentiality level
sandbox-org: Configuration management < administration
  configuration management, configuration export, configuration sync between environments, change set, configuration backup
terms-acceptance: Consent on terms
  terms acceptance, clickwrap, clickwrap agreement, policy acknowledgement, policy acknowledgment, read and acknowledge, policy attestation
bulk-user-import: Bulk invitations < administration
  bulk invite, bulk user import, bulk invitation, invitation link, invite link, team invite
`);
