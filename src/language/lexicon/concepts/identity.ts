import { concepts } from './concept-list.js';

/** Signing in, accounts, roles and rights. */
export const identity = concepts(`
*authentication: Authentication
  authentication, sign-in method, login method, user authentication, secure login, secure sign-in
  > ~log in securely, ~sign in securely
*access-control: Access control
  access control, access management, user permission, access right, user right
  > control who (sees|can see|~access) what, decide who (sees|can see) what, ~manage who has access, the right people see the right __
single-sign-on: Single sign-on < authentication <> user-provisioning, two-factor-authentication, social-login
  SSO, single sign-on, SAML, SAML 2.0, SAML-based login, OIDC, OpenID Connect, federated login, federated identity, enterprise sign-on, identity provider integration
  > ~log in once, ~sign in once, one (login|password|sign-in) for (everything|all your tools|every tool|all your apps), with (your|their) (existing|company|corporate|work) (login|credentials|account|identity provider), ~connect your identity provider, through your identity provider, (company|corporate|work) (login|credentials)
social-login: Social login < authentication <> single-sign-on
  social login, social sign-in, Google sign-in, Sign in with Google, Sign in with Apple, Log in with Google, Login with Facebook, Continue with Google
  > ~sign in with your (Google|Apple|Facebook|Microsoft|LinkedIn) account, ~log in with your (Google|Apple|Facebook|Microsoft|LinkedIn) account
two-factor-authentication: Two-factor authentication < authentication <> single-sign-on
  2FA, MFA, two-factor authentication, two-factor login, two-factor, multi-factor authentication, two-step verification, 2-step verification, two-step login, second factor, one-time password, one-time code, TOTP, authenticator app, OTP login
  > a second step at login, a code on top of the password, (with|using) an authenticator app, ~confirm [each|every] login with a code
two-factor-enforcement: Enforced two-factor authentication < two-factor-authentication
  enforced 2FA, enforced MFA, mandatory 2FA, mandatory MFA, mandatory two-factor authentication, required 2FA, MFA enforcement, 2FA enforcement
  > ~enforce (2FA|MFA|two-factor authentication|multi-factor authentication), ~require (2FA|MFA|two-factor authentication) for (everyone|all users|every user)
passwordless-login: Passwordless login < authentication
  passwordless login, passwordless sign-in, passwordless authentication, magic link, login link, email link login
  > ~sign in without a password, ~log in without a password, no password to remember, no more passwords
passkeys: Passkeys < passwordless-login
  passkey, FIDO2, WebAuthn, security key, hardware key, hardware token, YubiKey
biometric-login: Biometric login < authentication
  biometric login, biometric authentication, biometric sign-in, Face ID, Touch ID, fingerprint login, face recognition login, fingerprint unlock
  > ~log in with (your|a) (fingerprint|face), ~unlock with your (fingerprint|face), ~sign in with your (fingerprint|face)
user-provisioning: User provisioning < administration <> single-sign-on
  SCIM, SCIM 2.0, user provisioning, automatic provisioning, automated provisioning, automated deprovisioning, user deprovisioning, user lifecycle management, joiner mover leaver, automatic account creation
  > accounts are (created|removed|closed) automatically, ~add and remove users automatically, (leavers|departing employees) lose access (automatically|at once|immediately)
just-in-time-provisioning: Just-in-time provisioning < user-provisioning
  just-in-time provisioning, JIT provisioning, just-in-time account creation
  > accounts are created at first login
directory-sync: Directory sync < administration <> single-sign-on
  directory sync, directory synchronization, directory synchronisation, directory integration, LDAP, LDAP integration, LDAP sync, AD sync, Active Directory sync, group sync
  > ~sync users from (Active Directory|Azure AD|Entra ID|Okta|your directory), ~sync with your directory
roles-and-permissions: Roles and permissions < access-control
  roles and permissions, RBAC, role-based access, role-based access control, role-based permission, permission level, access level, user role, permission scheme, permission setting
  > ~give everyone the right access, (different|separate) rights for each role, (different|separate) permissions for each role
custom-roles: Custom roles < roles-and-permissions
  custom role, customizable role, customisable role, custom permission, custom user role, own roles, custom access level
  > ~define your own roles, ~create your own roles, ~build your own roles, ~tailor roles
granular-permissions: Granular permissions < roles-and-permissions
  granular permission, fine-grained permission, fine-grained access control, granular access control, field-level permission, object-level permission, attribute-based access control, ABAC, row-level security, column-level security, record-level permission
  > permissions down to (the|each|every) (field|record|page|folder|document|row), permissions (per|by) (field|record|folder|document)
guest-access: Guest access < access-control
  guest access, guest user, guest account, external user, external collaborator, guest seat, guest login, client access, external guest
  > ~invite (clients|customers|guests|freelancers|contractors|external people|outside partners|suppliers) [to|into], ~bring (clients|guests|contractors|freelancers) into
free-guests: Free guests < guest-access
  free guest, free viewer, free guest user, free collaborator, unlimited guest, free read-only user
  > (guests|viewers|clients) are free, no charge for (guests|viewers|clients|read-only users), guests don't cost
view-only-access: View-only access < access-control
  view-only access, view-only link, read-only access, read-only user, read-only mode, view-only mode, view-only user, viewer seat, viewer role
team-management: Teams and groups < administration
  user group, user group management, team management, member management, user management
  > ~organise (users|people) (in|into) (teams|groups), ~organize (users|people) (in|into) (teams|groups)
session-management: Session management < authentication
  session management, session timeout, automatic logout, auto-logout, idle timeout, session control, session duration, active session
  > ~log out of all devices, ~sign out of all devices, ~log out idle users, ~end sessions remotely
ip-allowlist: IP allow list < access-control
  IP allowlist, IP allowlisting, IP whitelist, IP whitelisting, IP restriction, allowed IP address, network restriction, IP-based access, IP address restriction, IP filtering
  > ~restrict access (by|to) IP, ~restrict access to your [office|company] network, only from your [office|company] network, logins only from (approved|trusted|known) (addresses|networks)
conditional-access: Conditional access < access-control
  conditional access, context-aware access, risk-based authentication, adaptive authentication, device trust, trusted device, location-based access, geofenced login
password-policy: Password policy < authentication
  password policy, password policies, password rule, password strength, password expiry, password expiration, password rotation, password complexity
password-manager: Password manager < security
  password manager, password vault, password storage, shared vault, credential vault, password sharing, credential sharing
  > ~store [all] your passwords, ~share passwords safely
secrets-management: Secrets management < security
  secrets management, secret store, secrets manager, secrets vault, secret rotation, API key management, encrypted environment variable
privileged-access: Privileged access management < access-control
  privileged access, privileged access management, PAM solution, just-in-time access, break-glass access, admin elevation
zero-trust-access: Zero trust access < security
  zero trust, zero trust network access, ZTNA, zero-trust architecture, zero-trust security
login-alerts: Login alerts < security
  login alert, login notification, new device alert, suspicious login alert, new login alert, unusual login alert
  > (told|notified|warned|alerted) (of|about) (every|each|new|unusual|suspicious) (login|logins|sign-in|sign-ins)
brute-force-protection: Brute-force protection < security
  brute-force protection, brute-force detection, login throttling, account lockout, failed login lock, login rate limiting, credential stuffing protection, bot login protection, account takeover protection
impersonation: Sign in as a user < administration
  user impersonation, login as user, sign in as user, view as user, impersonate user
  > ~log in as (a|any|your) (user|customer|client), see what (a|your) user sees
identity-verification: Identity verification <> authentication
  identity verification, ID verification, identity check, ID check, KYC, KYC check, know your customer, document verification, selfie check, liveness check, liveness detection, video ident, video identification, right-to-work check, proof of identity, identity proofing
  > ~verify (identities|identity|your identity) (online|in minutes|in seconds|remotely), ~check (IDs|passports) automatically
customer-accounts: Customer accounts
  customer account, customer login, member area, members area, member login, client login, customer area, account area
multiple-accounts: Multiple accounts < administration
  multiple accounts, account switcher, account switching, multi-account management, multi-account access, multiple workspaces, multiple organisations, multiple organizations
  > ~switch between (accounts|workspaces|organisations|organizations|companies), ~manage (several|multiple) (accounts|workspaces|organisations|organizations|companies|businesses)
multi-tenancy: Multi-tenancy < administration
  multi-tenant, multi-tenancy, tenant isolation, tenant separation, isolated tenant, sub-account, sub-organisation, sub-organization
domain-capture: Domain capture < administration
  domain capture, domain claim, domain verification, verified domain, managed domain, account discovery, shadow account
delegated-access: Delegated access < access-control
  delegated access, delegate access, deputy access, proxy access, substitute user, out-of-office delegate
  > ~delegate access to (a|your|an) (colleague|assistant|deputy|accountant)
accountant-access: Accountant access < access-control
  accountant access, accountant login, adviser access, advisor access, bookkeeper access, accountant seat
  > ~invite your (accountant|bookkeeper|tax adviser|tax advisor), ~give your (accountant|bookkeeper) access
self-registration: Self-registration < authentication
  self-registration, self-signup, open registration, self-service registration, user self-registration
`);
