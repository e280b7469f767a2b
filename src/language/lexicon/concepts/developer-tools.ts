import { concepts } from './concept-list.js';

/** What vendors of interfaces and platforms offer to developers. */
export const developerTools = concepts(`
*idempotency: Idempotent requests
  idempotency key, idempotent request, idempotency
automatic-retries: Automatic retries
  automatic retry, automatic retries, retry policy, exponential backoff, retries with backoff, webhook retries, retry queue
  > ~retry (for|up to|failed)
event-replay: Events replayed
  event replay, webhook replay, replay events, redeliver webhooks, event redelivery, dead-letter queue
signed-webhooks: Signed webhooks < webhooks
  signed webhook, webhook signature, webhook signing, signature verification
*request-logs: Request logs
  request log, API log, request inspector, API explorer, request history, event log viewer
openapi-spec: API description
  OpenAPI spec, Swagger file, OpenAPI description, AsyncAPI document
mock-server: Mock server
  mock server, mock API, local emulator, API mocking, offline emulator, simulator for tests
*test-cards: Test numbers
  test card, test cards, test number, test fixtures, magic test values, test clock, time travel testing
api-key-rotation: Keys rotated
  key rotation, API key rotation, restricted keys, scoped keys, scoped API key, key expiry, publishable key
*oauth-apps: OAuth apps
  OAuth app, OAuth 2.0, OAuth flow, client credentials grant, personal access token, service account
*api-versioning: API versions
  version pinning, dated versions, pinned version, deprecation policy
*pagination: Pagination and filters
  cursor pagination, pagination, sparse fieldsets, field selection, field expansion
batch-requests: Batch requests < bulk-api
  batch request, batch endpoint, batch upload, bulk lookup, CSV batch
*async-jobs: Jobs in the background
  background jobs, async jobs, asynchronous jobs, job queue, cron jobs, scheduled jobs, long-running jobs
sdk-generation: Client libraries < sdk
  official library, server library, official SDKs, typed client, type definitions, TypeScript types
mobile-sdk: Mobile SDK < sdk
  React Native SDK, Flutter SDK, drop-in UI, drop-in component, prebuilt UI, UI components
terraform-provider: Terraform provider < infrastructure-as-code
  Kubernetes operator, Ansible collection
preview-environments: Preview environments < staging-environments
  ephemeral environment, review app
hot-reload: Hot reload
  hot reload, live reload, hot module replacement, instant preview
rollbacks: Rollbacks
  automatic rollback, canary deployment, blue-green deployment, progressive rollout
remote-debugging: Remote debugging
  remote debugging, live debugging, breakpoints in production, continuous profiling, flame graph
multi-region: Several regions
  multi-region replication, cross-region replication, active-active, region failover, data replication
edge-functions: Code at the edge < serverless
  edge functions, edge runtime, edge locations
schema-registry: Schemas
  schema registry, schema validation, schema migration, database migrations, zero-downtime migrations
realtime-api: Live connections < streaming-api
  long polling, gRPC
vector-search: Vector search
  embeddings API, model fine-tuning
address-autocomplete: Address autocomplete
  address autocomplete, address lookup, type-ahead address, postcode lookup, address finder, address suggestions
address-verification: Address verification
  address check, address standardisation, address standardization, delivery point validation, deliverability check
geocoding: Geocoding
  reverse geocoding, rooftop geocoding, rooftop accuracy, what3words, isochrones, distance matrix
phone-verification: Phone check
  phone verification, phone validation, phone lookup, number lookup, HLR lookup, one-time passcode, OTP delivery
email-verification: E-mail check
  disposable email detection, mailbox verification
bank-account-check: Bank account check
  bank account verification, IBAN validation, IBAN check, confirmation of payee, account name check, micro-deposits, penny test
company-lookup: Company register data
  company lookup, company search, company registry data, beneficial ownership, UBO check, KYB check
change-of-address: Change of address
  change-of-address data, move update, mover data, NCOA processing, PAF data, gone-away suppression
bulk-signing: Bulk sending < digital-signature
  bulk send, bulk sending, mass signing, signing in bulk, batch signing
in-person-signing: Signing in person < digital-signature
  in-person signing, on-site signing, kiosk signing
remote-notarisation: Notary online < notary-service
  online notarisation, remote notary, e-notary, digital notary, electronic witnessing, video witness
signing-order: Signing order < digital-signature
  signing order, sequential signing, parallel signing, signer routing, signer reminders, signing reminders
signer-identification: Signers identified < digital-signature
  signer identification, signer authentication, ID check before signing, knowledge-based authentication, SMS code to sign
electronic-seal: Electronic seal < digital-signature
  electronic seal, company seal, eSeal, qualified seal, qualified timestamp, time stamping, trusted timestamp, long-term validation
signature-templates: Templates to sign < digital-signature
  signature template, document template, merge fields
code-signing: Code signing
  code signing, signed binaries, reproducible builds, build provenance
sandbox-parity: Test mode like live < sandbox
  free sandbox, unlimited sandbox, production-like sandbox, full-featured sandbox
dev-support: Support by engineers
  support from engineers, developer support, Slack channel with our engineers, shared Slack channel, office hours with engineers, solutions engineer, integration support
  > ~talk to (an engineer|the engineers|engineers) (directly|not), engineers answer
usage-metering: Usage metering
  usage metering, usage dashboard, usage alerts, quota alerts, spend alerts
`);
