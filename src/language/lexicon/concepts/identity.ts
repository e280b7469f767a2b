import { concepts } from './concept-list.js';

/** Signing in, accounts, roles and rights. */
export const identity = concepts(`
*authentication: Authentication
  authentication, sign-in method, login method, user authentication, secure login, secure sign-in
  > ~log in securely, ~sign in securely
*access-control: Access control
  access control, access management, user permission, access right, user right
  > control who (sees|can see|~access) what, decide who (sees|can see) what, ~manage who has access, the right people see the right __
  > who (sees|may see|can see|opens|may open|may edit) what, only the people who (should|need to|ought to) (see|open) it, nobody sees (more than|what) they shouldn't, ~decide who may (see|edit|open)
single-sign-on: Single sign-on < authentication
  SSO, single sign-on, SAML, SAML 2.0, SAML-based login, OIDC, OpenID Connect, federated login, federated identity, enterprise sign-on, identity provider integration
  > ~log in once, ~sign in once, one (login|password|sign-in) for (everything|all your tools|every tool|all your apps), with (your|their) (existing|company|corporate|work) (login|credentials|account|identity provider), ~connect your identity provider, through your identity provider, (company|corporate|work) (login|credentials)
  > (same|one) (password|login) opens every, ~sign in with the account (they|you) already have, no (extra|separate|second) (password|passwords|login) to remember, through (Okta|Entra|Entra ID|Azure AD|OneLogin)
social-login: Social login < authentication
  social login, social sign-in, Google sign-in, Sign in with Google, Sign in with Apple, Log in with Google, Login with Facebook, Continue with Google
  > ~sign in with your (Google|Apple|Facebook|Microsoft|LinkedIn) account, ~log in with your (Google|Apple|Facebook|Microsoft|LinkedIn) account
  > (~sign in|~log in|~sign up) with (Google|Apple|Facebook|LinkedIn|GitHub|Microsoft), your (Google|Apple|Facebook) account is enough
two-factor-authentication: Two-factor authentication < authentication
  2FA, MFA, two-factor authentication, two-factor login, two-factor, multi-factor authentication, two-step verification, 2-step verification, two-step login, TOTP, authenticator app, OTP login
  ? second factor, one-time password, one-time code
  > a second step at login, a code on top of the password, (with|using) an authenticator app, ~confirm [each|every] login with a code
  > (code|prompt) (on|to) your phone (when|every time) you (sign|log), password alone is not enough, (password|login) and a code, ~text you a code (when|every time), stolen password is (useless|worthless|not enough)
  > code from your phone
two-factor-enforcement: Enforced two-factor authentication < two-factor-authentication
  enforced 2FA, enforced MFA, mandatory 2FA, mandatory MFA, mandatory two-factor authentication, required 2FA, MFA enforcement, 2FA enforcement
  > ~enforce (2FA|MFA|two-factor authentication|multi-factor authentication), ~require (2FA|MFA|two-factor authentication) for (everyone|all users|every user)
  > nobody (signs in|logs in|gets in) without a second (factor|step), ~make (everyone|staff|all users) use (2FA|MFA|two-factor|a second factor), ~insist on (2FA|MFA|two-factor|a second factor)
passwordless-login: Passwordless login < authentication
  passwordless login, passwordless sign-in, passwordless authentication, magic link, login link, email link login
  > ~sign in without a password, ~log in without a password, no password to remember, no more passwords
  > no password to (type|forget|steal|lose), ~sign in with a link (in|sent|we), (link|code) in your inbox (signs|logs|lets) you in, forget your password for (good|ever)
passkeys: Passkeys < passwordless-login
  passkey, FIDO2, WebAuthn, security key, hardware key, hardware token, YubiKey
  > your (face|fingerprint|thumb) is (your|the) (password|key), (face|fingerprint|thumb) instead of (a|the|your) password, ~tap your (security key|hardware key|YubiKey)
  > (sign in|log in) with your face, face instead of a password
biometric-login: Biometric login < authentication
  biometric login, biometric authentication, biometric sign-in, Face ID, Touch ID, fingerprint login, face recognition login, fingerprint unlock
  > ~log in with (your|a) (fingerprint|face), ~unlock with your (fingerprint|face), ~sign in with your (fingerprint|face)
  > (~unlock|~open|~log in|~sign in|~approve|~confirm) with (a|your) (thumb|fingerprint|face|glance), your (thumb|fingerprint|face) (opens|unlocks|signs), (one|a) (look|glance) at (your|the) (phone|camera) (and|opens), (thumb|finger) on the (sensor|reader)
user-provisioning: User provisioning < administration
  SCIM, SCIM 2.0, user provisioning, automatic provisioning, automated provisioning, automated deprovisioning, user deprovisioning, user lifecycle management, joiner mover leaver, automatic account creation
  > accounts are (created|removed|closed) automatically, ~add and remove users automatically, (leavers|departing employees) lose access (automatically|at once|immediately)
  > (new|every new) (colleague|employee|starter|joiner|hire|starters|joiners) (gets|get|has|have) (accounts|access|logins|an account) (on day one|before|from day one|automatically), accounts (open|close|appear|disappear) by themselves, access (ends|stops) the (day|minute|moment) (somebody|someone|they) (leaves|leave), leavers are (locked out|cut off)
  > access ends the same (day|minute|moment|hour), (leavers|leaver) (lose|loses) (access|their access|their accounts)
just-in-time-provisioning: Just-in-time provisioning < user-provisioning
  just-in-time provisioning, JIT provisioning, just-in-time account creation
  > accounts are created at first login
  > account is (made|created|opened) the first time
directory-sync: Directory sync < administration
  directory sync, directory synchronization, directory synchronisation, directory integration, LDAP, LDAP integration, LDAP sync, AD sync, Active Directory sync, group sync
  > ~sync users from (Active Directory|Azure AD|Entra ID|Okta|your directory), ~sync with your directory
  > (users|groups) (from|straight from|out of) (Active Directory|Entra|Entra ID|Azure AD|Okta|your directory|Google Workspace|LDAP), (groups|departments) (follow|mirror|match) your directory, in step with your directory
roles-and-permissions: Roles and permissions < access-control
  roles and permissions, RBAC, role-based access, role-based access control, role-based permission, permission level, access level, user role, permission scheme, permission setting
  > ~give everyone the right access, (different|separate) rights for each role, (different|separate) permissions for each role
  > (trainees|interns|temps|volunteers) (see|can see|may see) (only|less), (admins|managers) see everything (and|but), (owner|admin|editor) or viewer, different (rights|permissions) for (admins|managers|staff|trainees|volunteers)
custom-roles: Custom roles < roles-and-permissions
  custom role, customizable role, customisable role, custom permission, custom user role, own roles, custom access level
  > ~define your own roles, ~create your own roles, ~build your own roles, ~tailor roles
  > (~write|~name|~invent|~design) your own (role|roles), roles (as|the way) you (like|need|want) them
granular-permissions: Granular permissions < roles-and-permissions
  granular permission, fine-grained permission, fine-grained access control, granular access control, field-level permission, object-level permission, attribute-based access control, ABAC, row-level security, column-level security, record-level permission
  > permissions down to (the|each|every) (field|record|page|folder|document|row), permissions (per|by) (field|record|folder|document)
  > (right down|down) to the (single|individual|last) (field|record|folder|button|column), who may (edit|change|delete|export) (each|which) (field|record|column|folder), ~hide (one|single|the salary) (field|column|columns|fields) from
guest-access: Guest access < access-control
  guest access, guest user, guest account, external collaborator, guest seat, guest login, external guest
  ? external user, client access
  > ~invite (clients|customers|guests|freelancers|contractors|external people|outside partners|suppliers) [to|into], ~bring (clients|guests|contractors|freelancers) into
  > ~let (clients|outsiders|freelancers|contractors|suppliers|the client) (in|look|comment), ~bring (outsiders|suppliers|partners) in, people outside (your|the) (company|team|organisation|organization) (see|join|work|log in|comment), without (buying|paying for|using up) a (seat|licence|license)
  > ~let (freelancers|clients|outsiders|contractors|guests|suppliers|partners) in without
free-guests: Free guests < guest-access
  free guest, free viewer, free guest user, free collaborator, unlimited guest, free read-only user
  > (guests|viewers|clients) are free, no charge for (guests|viewers|clients|read-only users), guests don't cost
  > (clients|guests|viewers|readers|freelancers) (cost nothing|pay nothing|come in free|join for free), ~invite (clients|guests|viewers|freelancers) for (free|nothing), only pay for (editors|people who edit), (guest|viewer|reader) seats (are free|cost nothing)
view-only-access: View-only access < access-control
  view-only access, view-only link, read-only access, read-only user, read-only mode, view-only mode, view-only user, viewer seat, viewer role
  > (look|read|see) but not (touch|change|edit), ~share (a plan|the board|a report) read-only, can (look|read|see|view) but not (change|edit|touch)
  > (look|see|read|view) but (cannot|can not) (change|edit|touch|delete)
team-management: Teams and groups < administration
  user group management, team management, member management, user management
  ? user group
  > ~organise (users|people) (in|into) (teams|groups), ~organize (users|people) (in|into) (teams|groups)
  > (~group|~sort|~organise|~organize) (people|users|members|staff) (by|into) (teams|groups|departments|team|department), ~move (users|members|people|staff) (between|to another) (teams|team|groups|departments)
session-management: Session management < authentication
  session management, session timeout, automatic logout, auto-logout, idle timeout, session control, session duration
  ? active session
  > ~log out of all devices, ~sign out of all devices, ~log out idle users, ~end sessions remotely
  > (~log|~sign) (you|everyone|them) out (after|everywhere|remotely), (~log|~sign) out everywhere, forgotten (laptop|computer|screen) (logs|locks) itself, ~kick out (old|every|a stolen) (session|sessions|device|devices)
ip-allowlist: IP allow list < access-control
  IP allowlist, IP allowlisting, IP whitelist, IP whitelisting, IP restriction, allowed IP address, IP-based access, IP address restriction, IP filtering
  ? network restriction
  > ~restrict access (by|to) IP, ~restrict access to your [office|company] network, only from your [office|company] network, logins only from (approved|trusted|known) (addresses|networks)
  > (log in|logins|access|sign in|reachable) only from (the|your|inside the) (office|company network|building), nobody (logs|signs) in from outside [the|your] (office|network), outside (your|the) (office|company) network (nothing|nobody)
conditional-access: Conditional access < access-control
  conditional access, context-aware access, risk-based authentication, adaptive authentication, device trust, location-based access, geofenced login
  ? trusted device
  > (unknown|unmanaged|unfamiliar) (device|devices|laptop|laptops) (is|are) (blocked|stopped|refused|turned away), ~block (logins|sign-ins) from (unknown|other countries|strange|abroad|unmanaged), (login|sign-in) from (a strange|an unknown|a new) (country|city|device)
password-policy: Password policy < authentication
  password policy, password policies, password rule, password expiry, password expiration, password rotation, password complexity
  ? password strength
  > passwords (must|have to) (be at least|change|contain|expire), (weak|leaked|stolen) passwords are (refused|rejected|turned away), how (long|strong) passwords (must|have to) be
password-manager: Password manager < security
  password manager, password vault, password storage, shared vault, credential vault, password sharing, credential sharing
  > ~store [all] your passwords, ~share passwords safely
  > (~keep|~store|~hold|~remember) (all|every|the team's) (passwords|logins|password), no more passwords on (sticky notes|post-its), ~share a (login|password) without (showing|sending), one password to remember
secrets-management: Secrets management < security
  secrets management, secret store, secrets manager, secrets vault, secret rotation, API key management, encrypted environment variable
  > (keys|secrets|tokens|credentials) (out of|never in) (the|your) (code|repository|codebase), (~rotate|~inject|~fetch) (secrets|credentials)
privileged-access: Privileged access management < access-control
  privileged access, privileged access management, PAM solution, just-in-time access, break-glass access, admin elevation
  > admin (rights|powers) (for an hour|for two hours|that expire|only when needed), root for (an hour|ten minutes), ~borrow admin (rights|powers)
zero-trust-access: Zero trust access < security
  zero trust, zero trust network access, ZTNA, zero-trust architecture, zero-trust security
  > (trust|trusts) no device, every (device|request|connection) is (checked|verified) (every|each|again)
login-alerts: Login alerts < security
  login alert, login notification, new device alert, suspicious login alert, new login alert, unusual login alert
  > (told|notified|warned|alerted) (of|about) (every|each|new|unusual|suspicious) (login|logins|sign-in|sign-ins)
  > (~tell|~warn|~email|~text|~alert) you when (somebody|someone|a new device|an unknown device|a strange device) (signs in|logs in), (strange|unknown) (login|device|sign-in) and you (get|hear|know)
brute-force-protection: Brute-force protection < security
  brute-force protection, brute-force detection, login throttling, account lockout, failed login lock, login rate limiting, credential stuffing protection, bot login protection, account takeover protection
  > (locks|blocks|locked|blocked|freezes) [the account|accounts] after (three|five|ten|too many|several|#) (wrong|failed) (passwords|tries|attempts|logins), too many (wrong|failed) (passwords|attempts|logins|guesses)
impersonation: Sign in as a user < administration
  user impersonation, login as user, sign in as user, view as user, impersonate user
  > ~log in as (a|any|your) (user|customer|client), see what (a|your) user sees
  > ~see the (app|screen|account|product) (through|as) (your|the) (customer's|user's) [eyes], ~step into (a|the|your) (user's|customer's) (shoes|account)
identity-verification: Identity verification
  identity verification, ID verification, KYC, KYC check, know your customer, document verification, selfie check, liveness check, liveness detection, video ident, video identification, right-to-work check, identity proofing
  ? identity check, ID check, proof of identity
  > ~verify (identities|identity|your identity) (online|in minutes|in seconds|remotely), ~check (IDs|passports) automatically
  > (passport|ID|driving licence) and a selfie, selfie and (a|your) (passport|ID|driving licence), (~hold|~show) your (passport|ID|identity card) to the camera, (~prove|~verify|~make sure) (a|the) (customer|guest|tenant|person|caller|signer) is who, no branch visit needed
customer-accounts: Customer accounts
  ? customer account, customer login, member area, members area, member login, client login, customer area, account area
  > (customers|members|buyers|clients) log in to (see|track|find) their, (orders|invoices|bookings|documents) in their own account
multiple-accounts: Multiple accounts < administration
  account switcher, account switching, multi-account management, multi-account access, multiple workspaces, multiple organisations, multiple organizations
  ? multiple accounts
  > ~switch between (accounts|workspaces|organisations|organizations|companies), ~manage (several|multiple) (accounts|workspaces|organisations|organizations|companies|businesses)
  > (two|three|several|all your) (companies|businesses|clubs|brands|firms) (in|under|with|from) one login, (~jump|~hop|~flip) between (accounts|companies|workspaces|businesses), no logging out to switch
multi-tenancy: Multi-tenancy < administration
  multi-tenant, multi-tenancy, tenant isolation, tenant separation, isolated tenant, sub-account, sub-organisation, sub-organization
  > (each|every) (client|customer|subsidiary|school|branch|franchise|tenant) (has|gets) its own (space|workspace|account|area|instance|database), (clients|customers|tenants) never see (each other|one another)
domain-capture: Domain capture < administration
  domain capture, domain claim, domain verification, managed domain, account discovery, shadow account
  ? verified domain
  > (everyone|anyone) with (your|the|a) company (email|address), ~claim your [email] domain
delegated-access: Delegated access < access-control
  delegated access, delegate access, deputy access, proxy access, substitute user, out-of-office delegate
  > ~delegate access to (a|your|an) (colleague|assistant|deputy|accountant)
  > (~sign|~approve|~answer|~act) on behalf of (a|your|the|somebody|someone), (assistant|deputy|stand-in|secretary|PA) (approves|signs|reads|manages) (for you|your), ~hand over your (inbox|tasks|approvals) while, somebody stands in while you are (away|on holiday)
accountant-access: Accountant access < access-control
  accountant access, accountant login, adviser access, advisor access, bookkeeper access, accountant seat
  > ~invite your (accountant|bookkeeper|tax adviser|tax advisor), ~give your (accountant|bookkeeper) access
  > your (accountant|bookkeeper|tax adviser|tax advisor) (logs in|gets a login|gets her own|gets his own|has access|works in), (accountant|bookkeeper|tax adviser) gets (their|his|her) own (login|access|seat), no more (shoebox|shoeboxes) (for|to|of), free seat for (your|the) (accountant|bookkeeper)
self-registration: Self-registration < authentication
  self-registration, self-signup, open registration, self-service registration, user self-registration
  > (customers|users|members|visitors|suppliers) (sign up|register) (themselves|by themselves|on their own)
`);
