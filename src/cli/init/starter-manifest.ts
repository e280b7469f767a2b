export interface StarterOptions {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** Where editors find the JSON Schema: a path relative to the manifest, or an address. */
  readonly schema: string;
}

/** A manifest that is sound as it stands and shows, in comments, what else can be said. */
export function starterManifest({ asOf, schema }: StarterOptions): string {
  return `# yaml-language-server: $schema=${schema}
#
# What the product can do today. Copy is checked against this file, so write down what is true, not what is planned.
# Check it with:  overclaim manifest check
# Check copy with:  overclaim audit site/ deck.pdf

manifest: 1

product:
  name: Your Product
  aliases: []               # other names that copy uses for it
  vendor: Your Company
  competitors: []           # what copy says of these is a comparison

as_of: ${asOf}           # the day on which these facts were last true
review_every: 90 days       # entries that were verified longer ago are reported as stale
unlisted: error             # a capability that is not in this file: error, warning or off

# Lowest first. Elsewhere "Team+" is Team and every plan after it.
plans:
  - Free
  - { name: Team, price: 12 USD per user per month }
  - { name: Enterprise, aliases: [Business] }
platforms: [web, iOS, Android]   # all there are
regions: [EU, US]                # all there are

capabilities:
  - id: boards
    name: Boards
    aliases: [kanban boards]     # other words that copy uses for it
    summary: Cards move between columns.
    status: available            # available, limited, preview, private-preview, planned, deprecated, retired, unsupported
    limits:                      # max: the most it can do; min: the least it can take
      - { of: boards, max: { Free: 3, Team: 100, Enterprise: unlimited } }
      - { of: file size, aliases: [attachment size], max: 250 MB }
    evidence: [docs/boards.md]   # what shows that it is true
    owner: product team
    verified: ${asOf}

  - id: single-sign-on
    name: Single sign-on
    aliases: [SSO, SAML login]
    summary: Members sign in through a SAML 2.0 identity provider.
    status: available
    plans: [Enterprise]          # all that have it; without this line, every plan
    platforms: [web]             # the same for platforms, and for regions
    requires: [a verified domain]
    includes: [Okta, Microsoft Entra ID]   # the whole list: copy that names another is reported
    excludes: [LDAP]
    disclose:                    # what copy has to say along with any claim of it
      any: [Enterprise plan]
      within: section            # sentence, section or document
    say: Single sign-on with SAML 2.0, on the Enterprise plan.   # approved wording
    evidence: [docs/sso.md]
    owner: identity team
    verified: ${asOf}

  - id: offline-mode
    name: Offline mode
    summary: Working without a connection.
    status: planned
    # Without "public: true" copy may not announce it at all; with it, for no earlier than the target.
    roadmap: { public: false }

# What is promised about service.
commitments:
  - id: uptime
    name: Uptime
    aliases: [availability, SLA]
    max: 99.9 %
    evidence: [docs/sla.md]
    owner: operations
    verified: ${asOf}
  - id: support-hours
    name: Support hours
    value: Mon-Fri 09:00-18:00 CET
    evidence: [docs/support.md]
    owner: support team
    verified: ${asOf}

# The whole list of certificates, standards and laws that the product meets. For example:
#  - { id: soc2, name: SOC 2 Type II, aliases: [SOC 2], valid_until: 2027-03-31, evidence: [trust/soc2.pdf] }
certifications: []

# Statistics, ranks, awards and comparisons that can be backed up. For example:
#  - { id: customers, claim: 400 customers, aliases: [teams], value: 400 customers, evidence: [crm export] }
proof: []
`;
}
