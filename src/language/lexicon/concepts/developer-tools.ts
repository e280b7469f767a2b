import { concepts } from './concept-list.js';

/** What vendors of interfaces and platforms offer to developers. */
export const developerTools = concepts(`
*idempotency: Idempotent requests
  idempotency key, idempotent request, idempotency
  > ~send the same request twice, (charged|billed|booked|processed) only once (even|however), never charge (a customer|anyone|anybody|a card) twice, safe to retry
automatic-retries: Automatic retries
  automatic retry, automatic retries, retry policy, exponential backoff, retries with backoff, webhook retries, retry queue
  > ~retry (for|up to|failed)
  > ~try again until (your server|your endpoint|it), (tries|retries|redelivers) for (#|three|up to|several) (days|hours), nothing is lost (when|if|while) your (server|endpoint), (failed|missed) (webhooks|deliveries|calls|requests) (are|get) (sent|tried|repeated|retried|delivered) again
event-replay: Events replayed
  event replay, webhook replay, replay events, redeliver webhooks, event redelivery, dead-letter queue
  > ~replay (any|every|an|the|all|old|missed|lost|past) (event|events|webhook|webhooks|messages), ~resend (any|an|old|missed|lost|past) (event|events|webhook|webhooks), ~rewind the (stream|queue|log|events), ~play (events|webhooks) back
signed-webhooks: Signed webhooks < webhooks
  signed webhook, webhook signature, webhook signing, signature verification
  > ~verify (that|every|each|a) (webhook|event|callback|it), (webhook|event|callback) (carries|has) a signature, ~prove that (a|the|every|each) (webhook|event|callback) (is|came|comes) from us
*request-logs: Request logs
  request log, API log, request inspector, API explorer, request history, event log viewer
  > see (every|each|the last) (request|API call), (every|each) (request|API call) is (logged|kept|searchable), what went over the wire, ~search (your|all|past) (API requests|API calls|requests)
openapi-spec: API description
  OpenAPI spec, Swagger file, OpenAPI description, AsyncAPI document
mock-server: Mock server
  mock server, mock API, local emulator, API mocking, offline emulator, simulator for tests
  > ~develop (against|with) (a|our|the) (fake|mock|simulated) (API|server|account), (fake|canned|simulated|pretend) (responses|answers|payments|server), ~test without a live (account|server|API)
*test-cards: Test numbers
  test card, test cards, test number, test fixtures, magic test values, test clock, time travel testing
  > ~simulate (a|any|every|each|failed) (decline|declines|failure|failures|refund|refunds|chargeback|chargebacks|dispute|bounce|payment|payments), card numbers (that always|for testing|for every decline), ~fast-forward (the clock|time|a year|months), test every (failure|edge case|decline|outcome)
api-key-rotation: Keys rotated
  key rotation, API key rotation, restricted keys, scoped keys, scoped API key, key expiry, publishable key
  > ~rotate (the|your|a|every|all|API) (key|keys|secret|secrets|token|tokens), ~roll (the|your|a|API) (key|keys|secret|secrets), keys that (can only read|only read|expire), (separate|own) key for (every|each) (service|environment|developer|app), ~limit (a|each|every) key to
*oauth-apps: OAuth apps
  OAuth app, OAuth 2.0, OAuth flow, client credentials grant, personal access token, service account
  > users (grant|give) (your|the|an|each) app access, ~act on behalf of (a|another|their) (user|users|customer|merchant)
*api-versioning: API versions
  version pinning, dated versions, pinned version, deprecation policy
  > (old|existing) (code|integration|integrations|versions) (keeps|keep) (working|running), (no|never|without) breaking (change|changes), ~upgrade the API (when you want|at your own pace), pinned to (the|a) (version|date|release), never break your integration
*pagination: Pagination and filters
  cursor pagination, pagination, sparse fieldsets, field selection, field expansion
  > (~fetch|~return|~request) only the (fields|columns) you need, ~page through (results|thousands|millions|records|lists), results page by page
batch-requests: Batch requests < bulk-api
  batch request, batch endpoint, batch upload, bulk lookup, CSV batch
  > (hundreds|thousands|a thousand|a hundred) [of] (requests|records|calls|addresses|rows|lookups|envelopes) in (one|a single) (call|request|go|batch|upload|file), ~upload a (CSV|list|spreadsheet) of (addresses|numbers|emails|names|thousands)
  > # (addresses|records|requests|rows|numbers|contacts|documents|lookups) in (one|a single) (call|request|file|batch|upload|go)
*async-jobs: Jobs in the background
  background jobs, async jobs, asynchronous jobs, job queue, cron jobs, scheduled jobs, long-running jobs
  > jobs (that run|run|running) (for hours|in the background|overnight|on a schedule), ~queue (a|long|slow|heavy) (job|jobs|task|tasks), ~hand off (a|long|slow|heavy) (job|jobs|task|tasks)
sdk-generation: Client libraries < sdk
  official library, server library, official SDKs, typed client, type definitions, TypeScript types
  > (library|libraries|package|packages|wrapper|gem) for (Python|Ruby|Go|Java|PHP|Node|Node.js|JavaScript|TypeScript|Rust|Swift|Kotlin|your language|every language), (autocomplete|type hints|autocompletion) in your editor, (npm|pip|gem|composer) install
mobile-sdk: Mobile SDK < sdk
  React Native SDK, Flutter SDK, drop-in UI, drop-in component, prebuilt UI, UI components
  > ~drop (it|ready-made screens|our form) into (your|the|any) (app|mobile app|iOS app|Android app), (ready-made|prebuilt|native) (screens|components|payment form|widgets) (for|in) (your|the) [mobile|iOS|Android] app, ~embed (it|the scanner|the form) in your [own|mobile] app
terraform-provider: Terraform provider < infrastructure-as-code
  Kubernetes operator, Ansible collection
  > (infrastructure|servers|settings|configuration|monitors|dashboards|alerts) as code, (~declare|~describe|~define) (your|everything|all|servers) in (code|Terraform), (settings|configuration|dashboards|monitors) in (Git|version control|your repository)
preview-environments: Preview environments < staging-environments
  ephemeral environment, review app
  > (every|each) (pull request|branch|merge request) (gets|has|spins up|opens) (a|an|its), (link|URL|copy|environment) for (every|each) (pull request|branch|merge request|commit), ~review (changes|a change) on (a|its own) live (URL|copy|link)
hot-reload: Hot reload
  hot reload, live reload, hot module replacement, instant preview
  > see (the|your|every) change (as you type|the moment you save|when you save|before you save), hit save and (the|see), without restarting (the|your) (app|server|build)
rollbacks: Rollbacks
  automatic rollback, canary deployment, blue-green deployment, progressive rollout
  > ~roll back (in|with|to|automatically), ~go back to the (last good|previous|last working) (version|release|build|deploy), undo a (release|deployment|deploy|rollout), (one|five|ten) percent of (users|traffic|your users|your traffic) first, bad (release|deploy|deployment|rollout) (rolls itself back|is rolled back|is stopped|gets reverted)
  > rolled back (by itself|automatically|for you), ~roll itself back
remote-debugging: Remote debugging
  remote debugging, live debugging, continuous profiling, flame graph
  ? breakpoints in production
  > ~debug (a|the|your) (live|running) (process|app|service|server), ~inspect (a|the|your) (live|running) (process|app|program), ~attach to (a|the|running) (process|processes|live), ~set breakpoints (in|on), which (line|function|query|method) is slow
multi-region: Several regions
  multi-region replication, cross-region replication, active-active, region failover, data replication
  > (data|database|databases|service) (copied|replicated|mirrored) (to|across|in) (several|two|three|other|a second) (regions|continents|data centres|data centers|region), ~run in (several|two|three) (regions|continents) at once, (whole|entire) (region|data centre|data center) (goes down|fails|can fail|burns)
edge-functions: Code at the edge < serverless
  edge functions, edge runtime, edge locations
  > (code|functions|logic|scripts) (runs|run|running) (close|near|next) to (your|the) (users|visitors|user), (code|functions) (runs|run|executes|execute) in # (cities|locations)
schema-registry: Schemas
  schema registry, schema validation, schema migration, database migrations, zero-downtime migrations
  > (~change|~migrate|~alter) (the|your) (schema|database|tables) without (downtime|locking|stopping), ~check (every|each) (event|message|payload) against (the|a|its) schema
realtime-api: Live connections < streaming-api
  long polling, gRPC
  > (no|without|instead of|stop) polling, ~subscribe to (changes|events|every change|price updates|live), (pushed|streamed) to (your app|your server|clients|the browser) (the moment|as)
vector-search: Vector search
  embeddings API, model fine-tuning
  > finds what (people|users|they) mean, ~train (a|the) model on your own
address-autocomplete: Address autocomplete
  address autocomplete, address lookup, type-ahead address, postcode lookup, address finder, address suggestions
  > ~type (a few|three|two) letters and the (address|street), (suggests|completes|finishes) (the|an|your|their|every) address, address (fills|completes|finishes) itself, (postcode|ZIP code|zip code) and the address (fills|appears|is there)
address-verification: Address verification
  address standardisation, address standardization, delivery point validation, deliverability check
  ? address check
  > whether (an|the|a|that|every) address (exists|is real|is deliverable|is right), (~fix|~correct|~clean up|~tidy) (wrong|misspelt|misspelled|bad|old|your|every|each) (address|addresses|postcodes), undeliverable (mail|addresses|address|post|parcels), (parcels|letters) (that never|never|no longer) come back
geocoding: Geocoding
  reverse geocoding, rooftop geocoding, rooftop accuracy, what3words, isochrones, distance matrix
  > ~turn (addresses|an address|postcodes|a postcode|any address|coordinates) into (coordinates|a point on the map|points on a map|addresses), (coordinates|latitude and longitude) (for|of) (every|each|any|an|the) (address|postcode|roof|building), how far it is from (door|A), everything within (# minutes|ten minutes|half an hour|an hour) (of|by) (car|bike|foot|the office|an address)
phone-verification: Phone check
  phone verification, phone validation, phone lookup, number lookup, HLR lookup, one-time passcode, OTP delivery
  > whether (a|the|their) [phone|mobile] number (exists|works|is real|belongs), ~check (a|the|every|each) (phone|mobile) number, ~text (them|users|customers) a (code|PIN|one-time code|six-digit code)
email-verification: E-mail check
  disposable email detection, mailbox verification
  > whether (an|the|their) [email] (address|mailbox|inbox) (exists|is real|works|is alive|will bounce), (throwaway|disposable|burner|mistyped|misspelt) [email] (address|addresses|inboxes|emails)
bank-account-check: Bank account check
  bank account verification, IBAN validation, IBAN check, confirmation of payee, account name check, micro-deposits, penny test
  > whether (an|the|that|their|this) (account|IBAN|bank account|account number) (exists|belongs), (name|names) and account [number] match, ~check (a|the|every|each) (IBAN|IBANs|bank account|payee) before (you|money|paying|anything)
company-lookup: Company register data
  company lookup, company registry data, beneficial ownership, UBO check, KYB check
  ? company search
  > who really owns (a|the|which|any) (company|business|firm|supplier), ~look up (a|any|every) (company|business|supplier|firm), (type|enter) (the|a) company (name|number)
change-of-address: Change of address
  change-of-address data, move update, mover data, NCOA processing, PAF data, gone-away suppression
  > (customers|people|members|subscribers) who have moved [house|away], new address of (people|customers|anyone|everyone) who (moved|moves|has moved|have moved), ~follow (customers|people|members|subscribers) to their new (address|home)
bulk-signing: Bulk sending < digital-signature
  bulk send, bulk sending, mass signing, signing in bulk, batch signing
  > ~send (one|the same) (document|contract|form|agreement) to (hundreds|thousands|everyone|a hundred|five hundred), (hundreds|thousands|a hundred) of (contracts|signatures|agreements) (at once|in one go|in one batch), ~sign (a|the) (stack|pile|batch) of
in-person-signing: Signing in person < digital-signature
  in-person signing, on-site signing, kiosk signing
  > ~sign (on|with) (the|a|your) tablet (at|in), ~sign (across|at) the (counter|desk|front desk|kitchen table|bedside), ~hand (over|them|round) the tablet (to sign|and they sign), ~sign with (a|your|their) finger
remote-notarisation: Notary online < notary-service
  online notarisation, remote notary, e-notary, digital notary, electronic witnessing, video witness
  > notary (on|by|over) (video|your screen|webcam|a video call), (~see|~meet|~visit) (a|the|your) notary (by video|online|on screen|over video|from home), (notarised|notarized|witnessed) (online|by video|over video|from home|on screen)
signing-order: Signing order < digital-signature
  signing order, sequential signing, parallel signing, signer routing, signer reminders, signing reminders
  > who signs (first|when|next|in what order|in which order|last), one signs after the other, first the (director|manager|tenant|buyer|landlord|boss|CEO) then, (next|second) signer (gets|is|receives), (~chase|~nudge|~remind) (signers|whoever|anyone) who (has not|have not|hasn't|haven't) signed
signer-identification: Signers identified < digital-signature
  signer identification, signer authentication, ID check before signing, knowledge-based authentication, SMS code to sign
  > (know|prove) who [really] (signed|signs|is signing), (signers|signer) (show|shows|scan|scans|hold|holds) (their|a|an) (passport|ID), (code|SMS|passport|selfie|ID) before (they|anyone) (sign|signs|can sign)
electronic-seal: Electronic seal < digital-signature
  electronic seal, eSeal, qualified seal, qualified timestamp, trusted timestamp, long-term validation
  ? company seal, time stamping
  > ~prove (when|that nothing) (it was signed|was signed|has changed|was changed|changed), (stamped|sealed) with the (company|exact time|exact second|organisation), nobody can (change|alter) (it|a document|the document|a word) (afterwards|after signing|unnoticed)
signature-templates: Templates to sign < digital-signature
  signature template, merge fields
  ? document template
  > ~prepare (the|a|your) (contract|form|agreement|NDA) once, (names|prices|dates) (drop|flow|are filled) into (the|your|each|every) (contract|contracts|document|documents|form), ~save (a|your|the) (contract|NDA|agreement) as a template
code-signing: Code signing
  code signing, signed binaries, reproducible builds, build provenance
  > ~sign (your|every|each|the) (binaries|builds|build|packages|commits|images|artifacts), where (a|every|the|each) (build|binary|package|artifact) came from
sandbox-parity: Test mode like live < sandbox
  free sandbox, unlimited sandbox, production-like sandbox, full-featured sandbox
  > (test|sandbox|staging) (mode|environment) (behaves|works) (exactly|just) like (live|production|the live|the real), everything (that works|you can do) in (live|production) works in (test|sandbox), (same|identical) as production
dev-support: Support by engineers
  support from engineers, developer support, Slack channel with our engineers, shared Slack channel, office hours with engineers, solutions engineer
  ? integration support
  > ~talk to (an engineer|the engineers|engineers) (directly|not), engineers answer
  > (~talk|~write|~speak) (to|with) the (people|engineers|developers|team) who (built|wrote|write|build|made|make|run) (it|the), (answered|answers|support|replies) (by|from) [the|our|an|real] (engineers|engineer|developers|people who built), our engineers (in|on) (your|a shared) Slack
usage-metering: Usage metering
  usage metering, usage dashboard, usage alerts, quota alerts, spend alerts
  > how (much|many requests|many calls) (you|each customer|each team) (have|has) used (so far|this month|today), (~warn|~warned|~alert|~email) [you] (before|when) you (hit|reach|near|approach) (your|the) (quota|limit), ~meter (every|each|usage|what), ~bill customers by (usage|the call|the request|what they use)
`);
