import { concepts } from './concept-list.js';

/** Getting data in and out, keeping it, finding it. */
export const data = concepts(`
*data-management: Data management
  data management, data handling, master data management, data governance, data quality
data-import: Data import < data-management
  data import, bulk import, import wizard, import tool, importer, CSV import, Excel import, spreadsheet import, CSV upload, bulk upload, contact import, list import
  > ~import (your|all your|existing|the) (data|contacts|files|records|customers|projects|products|tasks), ~import from, ~upload (a|your) (spreadsheet|CSV|Excel file), ~bring your [existing|old] data (with you|across|over|in)
  > ~drag in (your|a) (spreadsheet|CSV|Excel file), ~drag (your|a) (spreadsheet|CSV|Excel file) (in|onto|into|over), ~drop in (a|your) (spreadsheet|CSV|Excel file), ~paste (rows|a table|straight) from (Excel|a spreadsheet|your spreadsheet)
  > ~bring (your contacts|your customers|your old data|all your data|your history|years of data) (across|over|with you|along), ~move (your|all your) (contacts|customers|records|products) (over|across) (from|in|with|without)
  > your (old|existing) (spreadsheet|spreadsheets|customer list) (comes|moves|come|move) (with you|across|over|along)
  > ~import (documents|files|your old documents|all your old|old files|past orders|years of|your history)
one-click-import: One-click import < data-import
  one-click import, one-click migration, one-click importer, automatic import
  > ~import everything (in|with) (one|a) click, ~bring everything over in one click
data-export: Data export < data-management
  data export, export function, export feature, CSV export, Excel export, bulk export, full export, export option, PDF export, XLSX export, spreadsheet export, JSON export, XML export, export to CSV, export to Excel, export to PDF, data portability, data takeout
  > ~export (your|all your|any|every|the) (data|records|reports|report|contacts|files|lists|list|tables), ~export (to|as|in|into) (CSV|Excel|PDF|XLSX|JSON|XML|Word|PowerPoint), ~take your data (with you|out|elsewhere|away), ~download (all your|your) data, get your data out, your data is (yours to take|portable)
  > ~take (everything|it all|your files|your records|all your data|the lot) with you, ~leave with (all your data|your data|every record), ~download (the lot|it all|your history|every record) (as a|as CSV|in Excel|whenever|at any|any time)
  > (everything|numbers|figures|tables|data) (out as|as a|out to) (CSV|spreadsheet|CSV file|Excel file|JSON|Excel), your (data|files|records) (leave|leaves|go|goes|come|comes) with you
scheduled-export: Scheduled export < data-export
  scheduled export, automatic export, recurring export, automated export, nightly export, daily export
  > exported (automatically|every night|every day|daily|nightly|weekly)
  > (file|export|spreadsheet|CSV) (lands|arrives|waits|appears) (every|each) (night|morning|Monday|week|month), ~send (the|a|your) (file|export) (every|each) (night|morning|Monday|week|month|hour), a fresh (file|export|CSV|spreadsheet) (every|each)
backups: Backups
  backup, data backup, automatic backup, automated backup, daily backup, hourly backup, nightly backup, weekly backup, off-site backup, cloud backup, encrypted backup, backup copy, backup and restore, incremental backup, snapshot backup, backup service, geo-redundant backup
  > ~back up (your|all|every|everything|daily|nightly|hourly), backed up (every|daily|nightly|hourly|automatically|continuously|in|to|twice), a copy of (your data|everything) (every night|every day|every hour)
  > (copied|copies) every (night|hour|day|evening|few minutes), if (your|the) (laptop|phone|computer|disk|server) (dies|breaks|is stolen|drowns|goes up), nothing is (ever lost|lost when|lost if), (saved|stored|kept|copied) in (two|three|several|#) (places|data centres|locations|data centers|cities)
  > ~keep (two|three|several|#) copies of (it|everything|your|every|all), a (second|spare) copy of (everything|your data|your files|it all)
  > (nightly|daily|hourly|weekly) copies of
point-in-time-recovery: Point-in-time recovery < backups
  point-in-time recovery, point-in-time restore, PITR, self-service restore, one-click restore, time machine restore
  > ~restore (any|to any) (point in time|point|minute|version|day), ~go back to any (point|moment|day|minute), ~roll back to any (point|moment|day|minute)
  > ~turn back the clock, ~wind (everything back|it back|the clock back) to, ~restore (yesterday|any day|any hour|the state|everything as it|it as it), (back|go back|return) to (yesterday|five minutes ago|the minute before|just before) (the|it|somebody|someone|your) (mistake|happened|deleted)
  > (back|go back|return) to (yesterday|five minutes ago|the minute before|just before) (the|it|somebody|someone|your) (crash|accident|slip)
disaster-recovery: Disaster recovery
  disaster recovery, disaster recovery plan, recovery time objective, recovery point objective, DR site, hot standby, disaster recovery as a service, DRaaS, business continuity plan
  ? business continuity, RTO, RPO
  > if (a|the|one|our|even a) (data centre|data center|server room) (burns|fails|floods|goes down|burns down), another (data centre|data center|region|server) takes over, back (up|online|running|in business) (within|in) (minutes|hours|# minutes|# hours|an hour) (after|of|if|even)
data-retention: Data retention
  data retention, retention policy, retention rule, data retention policy, retention setting, log retention, message retention, history retention
  ? retention period, retention schedule, storage period
  > (kept|stored|retained) for # (days|weeks|months|years), (kept|stored|retained) (forever|indefinitely), ~keep __ for # (days|months|years), unlimited history, keeps everything forever, # (days|months|years) of history
  > (stays|stay|remain|remains) for as long as, (kept|stored|saved|held) for as long as you (like|want|need|are|stay|pay|have), (gone|wiped|deleted|removed) after # (days|weeks|months|years|hours), ~look back (over|at) (years|# years|# months|two years), ~go back # (days|months|years|weeks)
  > ~scroll back (years|through years|months|as far), # (years|months|days) (of messages|of records|of data|of recordings|of logs)
data-deletion: Data deletion
  data deletion, data erasure, account deletion, permanent deletion, automatic deletion, secure deletion, data purge, auto-delete, certified data destruction, data wiping
  ? right to be forgotten, right to erasure
  > ~delete your (data|account) (at any time|any time|permanently|yourself|completely), ~erase your (data|account), deleted (within|after) # (hours|days|weeks|months), deleted automatically after
  > ~wipe (your account|your data|every trace|all your data|your history), gone for good (when|the moment|as soon as|within|if) (you|#|a), one click and (you're|you are|your account is|your data is) (gone|deleted|forgotten|erased)
  > we (delete|erase|wipe|shred|destroy) (your data|all your data|everything about you|everything we hold)
trash-recovery: Recycle bin
  trash recovery, deleted file recovery, deleted item recovery, soft delete, undelete, file recovery, deleted message recovery
  ? recycle bin
  > ~restore deleted (files|items|records|projects|messages), ~recover deleted (files|items|records|projects|messages), ~get back what you deleted
  > (deleted|binned) (something|a file|the wrong file|it) by (mistake|accident), ~fetch (it|files|deleted files|them) (back out of|out of|back from) the bin, ~get (deleted|binned) (files|items|records|emails|notes) back
undo: Undo
  undo function, undo and redo, multi-level undo, undo send, bulk undo, one-click undo
  > ~undo (any|every|your|the last) (change|changes|action|step|mistake)
  > ~take (the last|any|every) (step|change|move) back, every (step|change|move|click|action) can be (undone|reversed|taken back), press undo, ~undo (it|anything|everything) (with|in) (a|one) click
archiving: Archiving
  email archiving, document archive, document archiving, audit-proof archive, audit-proof archiving, long-term archive, long-term archiving, legal archive, archive storage, tamper-proof archive, GoBD archive
  ? digital archive, cold storage
  > (stored|kept|archived|filed) for (ten years|as long as the law|# years) (as|that|the) (the law|the tax|law|tax), (emails|invoices|documents|letters) (nobody|that nobody|no one) can (alter|change|delete|touch), the way the (tax office|law|taxman|auditor) (wants|demands|requires|likes|insists)
legal-hold: Legal hold and e-discovery < compliance
  legal hold, litigation hold, e-discovery, retention hold
  > ~freeze (mailboxes|records|evidence|files|a mailbox|documents) (for|before|while|until|when), nothing (can|may) be deleted (while|until|during) (the|a|any) (case|dispute|lawsuit|investigation|court|trial)
data-residency: Data residency < compliance
  data residency, data sovereignty, data localisation, data localization, EU hosting, EU data residency, US data residency, hosted in the EU, hosted in Germany, hosted in Europe, hosted in the UK, hosted in Switzerland, EU data center, EU data centre, German data centre, German data center, Swiss hosting, German hosting, hosting region, regional hosting, data region, in-country hosting
  ? data location, server location
  > data (stays|remains|is stored|is kept|is hosted) (in|on) [the] (EU|Europe|Germany|Switzerland|UK|US|country|European servers|German servers), data never leaves (the|your) __, data does not leave (the|your) __, choose where your data (lives|is stored|is kept), your data stays in __, servers (in|located in|are in) (the EU|Europe|Germany|Frankfurt|Switzerland|the UK|Ireland|France|the US), stored (only|exclusively|solely) (in|on) (the EU|Europe|European servers|Germany|German servers|the UK|the US)
  > (never|nothing) leaves (the country|Germany|Europe|the EU|Switzerland|the UK|Britain|France|Canada|Austria|Australia), on (British|German|Swiss|European|French|Canadian|Austrian|Dutch|Irish|Nordic|Australian) (soil|servers)
  > in (British|German|Swiss|European|French|Canadian|Austrian|Dutch|Irish|Nordic|Australian|EU) (data centres|data centers|data centre|data center), (data|files|records) (sleeps|lives|sits|rests|sleep|live|sit|rest) in (Frankfurt|Zurich|Dublin|Paris|London|the EU|Europe)
  > (data|files|records) (sleeps|lives|sits|rests|sleep|live|sit|rest) in (Germany|Switzerland|the UK|Amsterdam|Vienna|Munich|Berlin), ~pick (the|a|your) (region|country) (your data|where your|for your data|in which your)
  > (data|files|servers) (within|inside) (European|EU|German|Swiss|UK|the EU's) borders
data-ownership: Data ownership
  data ownership
  > you own your data, your data (belongs to you|is yours|remains yours|stays yours), you keep (ownership|the rights) of your
  > what you (upload|write|create|record|store) (is|remains|stays) yours, it's your data, (data|content|files|photos|recordings) (remain|remains|stay|stays) yours, we (claim|want|take|have) no rights (to|over|in) your
no-data-selling: Data is not sold < privacy
  > never (sell|share|rent) your data, (do not|don't|won't) (sell|share|rent) your data, your data is never (sold|shared)
  > we make no money (from|with) your (data|details), (nobody|no one|no advertiser) (buys|gets) your (data|details|number|email address), your (data|details|number|email|address) (is|are) (not|never) (for sale|passed on to advertisers|shared with advertisers), you are not the product
  > we live (from|off|on) (subscriptions|your subscription|what you pay) not your data
*search: Search
  search function, search feature, search bar, powerful search, fast search, instant search
  > ~find (anything|everything|what you need) (fast|quickly|in seconds|instantly)
full-text-search: Full-text search < search
  full-text search, search inside documents, search in attachments, global search, universal search, enterprise search, content search, cross-workspace search, federated search
  > ~search (across|through) (everything|all your|every), ~search (inside|within) (documents|files|attachments|PDFs|scans), search (every|any) (word|document|message|conversation|file), one search for everything
  > ~type (a|one|any) word and (find|get|see), ~find (a|the|any|that|one) (word|sentence|line) (in|among|across) (thousands|hundreds|every|all your), ~find (a|the|any|that|one) (clause|phrase|name) (in|among|across) (thousands|hundreds|every|all your)
  > ~find (a|the|any|that|one) (word|sentence|line) (in|among|across) (a hundred|ten thousand|years|millions), ~find (a|the|any|that|one) (clause|phrase|name) (in|among|across) (a hundred|ten thousand|years|millions)
  > ~search (attachments|every attachment|PDFs|scans|all projects|every folder|inside every|everything at once), down to the last (word|comma|attachment|footnote)
semantic-search: Semantic search < search
  semantic search, natural language search, AI search, vector search, meaning-based search, AI-powered search, neural search
  > ~search in (plain|everyday|your own) (language|words|English), ~search by meaning
  > ~find what you mean (not|even), ~understand what you mean, ~search (the way|like|as) (you talk|you speak|you think|you'd ask|people talk), even if you (don't know|can't remember|forgot|don't remember|have forgotten) the (exact word|right word|exact words|file name|name of)
advanced-search: Advanced search and filters < search
  advanced search, advanced filter, faceted search, boolean search, saved search, search operator, saved filter, smart filter, custom filter, faceted navigation
  > ~filter by (any|every|date|tag|status|price|location|owner|assignee|field), ~combine filters
  > ~narrow (the list|results|the results|your search|the search) [down] (by|to|with), ~sort and filter, ~save (a|your|any) (search|searches|filter|filters) (and|for), only (show|shows|see|list) (flats|homes|jobs|products|rooms|customers|orders) (with|that|under|in|near|within)
visual-search: Visual search < search
  visual search, image search, reverse image search, search by image, search by photo
  > ~upload a (photo|picture) and (find|see|we find|it finds), ~snap a (shoe|jacket|lamp|chair|dress|sofa) (and|you), ~find (products|the product|something similar|similar) (by|from|with) a (photo|picture|snapshot)
bulk-editing: Bulk editing
  bulk edit, bulk editing, bulk action, bulk update, mass update, mass edit, mass editing, batch edit, batch editing, batch update, bulk change, bulk operation
  ? batch processing
  > ~change (hundreds|thousands) of (records|items|products|tasks) at once, ~edit (many|several|multiple|hundreds of) (records|items|products|tasks) (at once|in one go|at the same time), ~update everything at once
  > ~change (a hundred|hundreds of|a thousand|all|dozens of|fifty|#) (prices|products|records|tasks|items) (at once|in one go|with one|together|at a stroke)
  > ~change (a hundred|hundreds of|a thousand|all|dozens of|fifty|#) (entries|rows|listings|shifts) (at once|in one go|with one|together|at a stroke), ~edit (all|hundreds of|dozens of|a hundred|#) (rows|products|records|listings|entries) (at once|in one|together|with one)
  > one change for (a hundred|hundreds|all|thousands)
deduplication: Duplicate detection
  deduplication, duplicate detection, duplicate merging, duplicate check, duplicate management, duplicate finder, automatic deduplication, record merging, merge duplicate, dedupe, duplicate removal, contact merging
  > ~merge duplicates, ~find duplicates, ~spot duplicates, ~remove duplicates, no more duplicates, ~clean up duplicates
  > (two|three) (entries|records) for the same (person|customer|company|contact|patient), no (customer|contact|person|guest|patient) (twice|in the list twice|appears twice|is listed twice), ~merge (two records|two entries|double entries|doubled records|twin records|double records)
  > no more (doubles|double entries)
data-enrichment: Data enrichment
  data enrichment, contact enrichment, company enrichment, lead enrichment, profile enrichment, firmographic data, automatic enrichment, lead data enrichment
  > ~fill in missing (details|data|fields|information) automatically, ~enrich (your|every|each) (contacts|leads|records|profiles)
  > ~add (the|missing) (logo|phone numbers|job titles|company size|industry) (to every|automatically|for every|to each), from (just an|only an|an) email address alone, ~know (the company|which company) (behind|someone works)
data-validation: Data validation
  data validation, input validation, field validation, validation rule, address validation, email validation, plausibility check, phone number validation
  ? address verification, email verification
  > ~catch (mistyped|invalid|misspelt|wrong) (addresses|numbers|emails|IBANs|postcodes), (mistyped|misspelt|invalid|impossible|wrong) (addresses|emails|numbers|dates|IBANs|postcodes) are (caught|rejected|spotted|stopped|flagged|corrected)
data-cleansing: Data cleansing
  data cleansing, data cleanup, data hygiene, data scrubbing, address cleansing
  ? data cleaning, list cleaning
  > ~clean up (your|old|messy|stale) (list|lists|data|contacts|addresses|records|database|CRM), ~tidy [up] (your|the|messy) (lists|data|contacts|addresses|records|database), (dead|outdated|stale) (addresses|contacts|records|emails) (are|get) (removed|updated|cleaned|weeded)
data-warehouse: Data warehouse
  lakehouse, data lakehouse, warehouse export, data warehouse sync, warehouse sync, warehouse-native
  ? data warehouse, data lake
  > ~query (everything|all your data|the data|it) (from|in|with) (Snowflake|BigQuery|Redshift|your warehouse), straight (into|to|from) (Snowflake|BigQuery|Redshift|Databricks|your warehouse), ~load (your|the|all) data (into|to) (Snowflake|BigQuery|Redshift|your warehouse)
etl: ETL and data pipelines < integrations
  ETL, ELT, data ingestion, data connector, data transformation, extract transform load, change data capture, stream processing, event streaming, data streaming, batch ingestion
  ? data pipeline
  > ~pipe (data|your data|events) (from|into|to), ~pull (data|tables|records|rows) (from|out of) (any|every|dozens|hundreds) (source|sources|system|systems), ~pull (data|tables|records|rows) (from|out of) (any|every|dozens|hundreds) (database|databases|of sources|of systems)
  > ~transform (data|tables) (on the way|before|in SQL|with SQL)
reverse-etl: Reverse ETL < integrations
  reverse ETL, data activation
data-catalog: Data catalog
  data catalog, data catalogue, data dictionary, data lineage, metadata management, business glossary
database: Database
  managed database, relational database, SQL database, NoSQL database, no-code database, database builder, in-memory database, vector database, graph database, time series database, serverless database, database as a service
sql-access: SQL access
  SQL access, SQL editor, SQL query, direct SQL, query editor, direct database access, read replica, SQL console, JDBC, ODBC
  > ~write (your own|plain|raw) (SQL|queries), ~query (the|your|our) (data|database|tables) (with|in|directly with) SQL, plain old SQL
file-storage: File storage
  file storage, cloud storage, online storage, cloud drive, cloud storage space, file hosting
  ? document storage, storage space, storage quota, storage limit
  > # (GB|TB|MB|gigabytes|terabytes) of (storage|space|cloud storage|file storage), ~store [all] your (files|documents|photos) (online|in the cloud|in one place)
  > (room|space) for (every|all your) (photo|photos|file|files|document|documents), ~keep (all your|your) (files|documents) (online|in the cloud|safe in), # (GB|TB|gigabytes|terabytes) in the cloud, # (GB|TB|gigabytes|terabytes) (free|included|of room|of space|per user|each)
unlimited-storage: Unlimited storage < file-storage
  unlimited storage, unlimited space, unlimited file storage, unlimited cloud storage, limitless storage, unmetered storage, infinite storage
  > no storage (limit|limits|cap|caps), never run out of (space|storage), as (many files|much data|much storage) as you (like|want|need), store as much as you
  > (store|keep|upload|save) (as much|as many files) as you (like|want|please), (never|no need to) (delete|clear out) (a|an|old|anything) (file|photo|email|files|photos|to make), room for everything, no (gigabytes|quotas|quota) to (count|watch|worry), space without (limit|limits)
large-files: Large file upload < file-storage
  large file transfer, large file sharing, large file upload, big file transfer, large attachment, file size limit, no file size limit, resumable upload
  > ~send (large|big|huge) files, ~upload (large|big|huge) files, files of any size, files up to # (GB|MB|TB)
  > too (big|large|heavy) (for|to) (email|e-mail|an email|your inbox|attach), ~send (films|whole albums|gigabytes|raw footage|# GB) (without|in one|by link|to), however (big|large|heavy) the (file|files|attachment|video), up to # (GB|TB|gigabytes) (per|a) (file|upload|transfer|video)
file-sync: File sync < file-storage
  file sync, file synchronisation, file synchronization, desktop sync, selective sync, sync client, sync folder, block-level sync, delta sync
  > (same|latest) (files|file|folder|folders|version) on (every|all your|each|both) (computer|device|devices), (same|latest) (files|file|folder|folders|version) on (every|all your|each|both) (laptop|machine|computers)
  > (change|save|edit) (it|a file) on (the|one|your) (laptop|desktop|computer|device) and, (folders|files) (stay|keep) (in step|the same) (on|everywhere|across)
file-sharing: File sharing
  file sharing, document sharing, share link, sharing link, shareable link, public link, external sharing
  ? shared folder, download link
  > ~share files (with|securely|easily), ~share [a|by|via|with a] link, ~send a link
  > ~share (a|any|your) (file|folder|document|album) (with|by|in) (anyone|a link|one link), ~share (a|any|your) (file|folder|document|album) (with|by|in) (people outside|clients|a click), ~send (a|one|the) link instead of (a|an|the) (attachment|file)
  > (instead of|no more) (attachments|emailing files|USB sticks|memory sticks)
expiring-links: Expiring and protected links < file-sharing
  expiring link, link expiry, link expiration, password-protected link, password-protected sharing, expiry date for links, link password
  > links that expire, ~protect links with a password, ~set an expiry date
  > (link|links) (dies|die|expires|expire|stops working|stop working|self-destructs|self-destruct) (after|on|when|by|in|itself|at), ~put (a password|an expiry date|a use-by date) on (the|a|every|any|your|each) (link|links|share), ~take (a|the|your) link back
version-history: Version history
  version history, version control, file versioning, document versioning, revision history, page history, document history, versioning, revision control
  ? previous version, change history
  > ~restore (an earlier|any earlier|earlier|previous|old|older|any previous|a previous) (version|versions), ~go back to (an earlier|earlier|previous|any|an older) version, ~roll back to (an earlier|a previous|any) version, every version is (kept|saved|stored), ~compare versions
  > every (draft|version|edit) (is|stays|remains) (kept|saved|there|recorded|stored), (back|return|go back|step back|roll back) to (yesterday's|last week's|Monday's|Friday's|an earlier|any earlier|the previous) (version|draft|text|state), who changed (which line|which word|which sentence)
  > no more (final final|v2 final|final v3|draft final), ~see what (changed|was changed|has changed) between (two|versions)
activity-history: Activity history
  activity log, activity feed, activity stream, activity history, activity timeline, contact history, customer timeline
  ? recent activity
  > see (who|what) changed, see what happened (when|while you were away)
  > every (call|email) (with|to) (a|the|each) (customer|client|patient|guest) (in one|on one|is on|in order), every (call|email) (from|and) (a|the|each) (customer|client|patient|guest) (in one|on one|is on|in order)
  > every (visit|note) (with|to) (a|the|each) (customer|client|patient|guest) (in one|on one|is on|in order), every (visit|note) (from|and) (a|the|each) (customer|client|patient|guest) (in one|on one|is on|in order)
  > every (call|email) (with|to) (every|this|your) (customer|client|patient|guest) (in one|on one|is on|in order), every (call|email) (from|and) (every|this|your) (customer|client|patient|guest) (in one|on one|is on|in order)
  > every (visit|note) (with|to) (every|this|your) (customer|client|patient|guest) (in one|on one|is on|in order), every (visit|note) (from|and) (every|this|your) (customer|client|patient|guest) (in one|on one|is on|in order)
  > every (call|email) (with|to) (a|the|each) (member|contact|family|lead) (in one|on one|is on|in order), every (call|email) (from|and) (a|the|each) (member|contact|family|lead) (in one|on one|is on|in order)
  > every (visit|note) (with|to) (a|the|each) (member|contact|family|lead) (in one|on one|is on|in order), every (visit|note) (from|and) (a|the|each) (member|contact|family|lead) (in one|on one|is on|in order)
  > every (call|email) (with|to) (every|this|your) (member|contact|family|lead) (in one|on one|is on|in order), every (call|email) (from|and) (every|this|your) (member|contact|family|lead) (in one|on one|is on|in order)
  > every (visit|note) (with|to) (every|this|your) (member|contact|family|lead) (in one|on one|is on|in order), every (visit|note) (from|and) (every|this|your) (member|contact|family|lead) (in one|on one|is on|in order)
  > every (call|email|visit) (email|and|call) [and] (note|email) (in one|on one|in order), every (call|email|visit) (email|and|call) [and] (meeting|visit) (in one|on one|in order), what happened while you were (away|out|on holiday|asleep)
real-time-data: Real-time data
  real-time data, real-time update, live update, real-time sync, real-time synchronisation, real-time synchronization, up-to-the-minute data, up-to-the-second data, instant sync, streaming data
  ? live data
  > updated in real time, ~update in real time, synced in real time, in real time across, the moment it happens, as it happens, refreshed every (second|minute|few seconds)
  > (the second|the moment|the minute) it (changes|happens|sells|is sold|arrives|is booked), (changes|updates|numbers|figures|prices|stock) (appear|show|arrive|update) (at once|instantly|within seconds|straight away|immediately|as you watch), no need to (refresh|reload)
  > not (last night's|yesterday's|last week's) (numbers|figures|data|stock|prices)
geodata: Maps and location data
  map view, interactive map, geocoding, geolocation, GIS, geospatial analysis, heat map view, location intelligence
  ? location data
  > ~see (everything|all your|your) __ on a map, ~plot __ on a map
  > (jobs|customers|sites|orders|vans|stores|homes|flats|assets|projects|branches) on (a|the|one) map, (pins|dots|markers) on (a|the) map, ~draw (a|an) (circle|area|zone|radius) on (the|a) map, ~see where (everything|every customer|your customers|all your customers) (is|are)
tagging: Tags and labels
  tagging, custom tag, color label, colour label, label management, custom label
  > ~tag (files|contacts|tasks|tickets|conversations|notes|photos|documents), ~organise with tags, ~organize with tags
  > ~label (tasks|emails|contacts|photos|notes|guests|conversations|tickets) (and|with|by|as), ~colour-code (tasks|everything|your|events|jobs|shifts|projects|bookings), ~color-code (tasks|everything|your|events|jobs|shifts|projects|bookings)
  > ~put (labels|tags|coloured labels|a label|a tag) on (tasks|emails|contacts|photos|notes|anything|everything|any|every)
data-room: Virtual data room
  virtual data room, data room, deal room, secure data room
  > (buyers|investors|bidders) (see|read|open) (only|exactly) (what|the documents), ~open (the|your) books to (investors|buyers|bidders), ready for due diligence
open-source: Open source
  open source, open-source software, source available, self-audit of the source, open codebase
  > the source code is (open|public|available), source code on GitHub
  > ~read (every line of|our) (our code|the code|source|source code), the (code|source) (is|lies|sits) (open|on GitHub|out in the open), (fork|audit|inspect) (it|the code|our code|the source|every line) (if|yourself|whenever), code anyone (can|may) (read|check|inspect|audit|see)
test-data: Sample data
  sample data, demo data
  ? test data, dummy data, demo content
  > ~play with (example|sample|made-up|pretend|demo|dummy) (data|customers|figures|projects|records), (filled|full|comes|preloaded) (of|with) (example|sample|made-up) (data|customers|records|projects|orders)
  > (filled|full|comes|preloaded) (of|with) (dummy|demo|invented) (data|customers|records|projects|orders)
rate-limits: Rate limits
  ? rate limit, API limit, request quota, API quota, request limit, fair use policy, fair-use limit
  > # (requests|calls|API calls) per (second|minute|hour|day|month), # API calls
unlimited-users: Unlimited users
  unlimited users, unlimited seats, unlimited members, unlimited team members, unlimited employees, unlimited agents, unlimited logins, unlimited collaborators
  > as many (users|people|seats|colleagues|team members|agents) as you (like|want|need), no (limit on|limit to the number of|cap on) (users|seats|people), no user limit, no per-seat, ~add as many (users|people|colleagues)
  > ~invite (as many people|as many colleagues|the whole company|your whole company|everyone at no|all your colleagues) (as|for free|at no|without|cost), (nobody|no one) (counts|is counting) (heads|seats|users|logins)
  > ~pay (no more|nothing more|nothing extra|no extra) for (each|every|extra|another|more|additional) (user|users|colleague|person|people|seat|seats), the (whole|entire) (company|team|office|staff|school) for one price
unlimited-projects: Unlimited projects and records
  unlimited projects, unlimited boards, unlimited contacts, unlimited records, unlimited documents, unlimited pages, unlimited products, unlimited items, unlimited forms, unlimited workspaces, unlimited sites, unlimited websites, unlimited invoices, unlimited customers, unlimited tasks
  > as many (projects|contacts|records|pages|products|documents|invoices|forms|websites) as you (like|want|need), no limit on (projects|contacts|records|pages|products|documents|invoices|forms|websites)
  > as many (boards|tasks|lists|customers|notes|items|listings|orders|bookings|surveys|workspaces|events|campaigns|tables|databases) as you (like|want|need|please), no (limit|cap) (to|on) the number of (projects|boards|contacts|records|customers|invoices|pages|forms|items|tasks)
  > (one project|one board|one site|one invoice) or a (hundred|thousand)
`);
