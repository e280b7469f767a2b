import { concepts } from './concept-list.js';

/** Getting data in and out, keeping it, finding it. */
export const data = concepts(`
*data-management: Data management
  data management, data handling, master data management, data governance, data quality
data-import: Data import < data-management <> data-export, migration-service
  data import, bulk import, import wizard, import tool, importer, CSV import, Excel import, spreadsheet import, CSV upload, bulk upload, contact import, list import
  > ~import (your|all your|existing|the) (data|contacts|files|records|customers|projects|products|tasks), ~import from, ~upload (a|your) (spreadsheet|CSV|Excel file), ~bring your [existing|old] data (with you|across|over|in)
one-click-import: One-click import < data-import
  one-click import, one-click migration, one-click importer, automatic import
  > ~import everything (in|with) (one|a) click, ~bring everything over in one click
data-export: Data export < data-management <> data-import, backups
  data export, export function, export feature, CSV export, Excel export, bulk export, full export, export option, PDF export, XLSX export, spreadsheet export, JSON export, XML export, export to CSV, export to Excel, export to PDF, data portability, data takeout
  > ~export (your|all your|any|every|the) (data|records|reports|report|contacts|files|lists|list|tables), ~export (to|as|in|into) (CSV|Excel|PDF|XLSX|JSON|XML|Word|PowerPoint), ~take your data (with you|out|elsewhere|away), ~download (all your|your) data, get your data out, your data is (yours to take|portable)
scheduled-export: Scheduled export < data-export
  scheduled export, automatic export, recurring export, automated export, nightly export, daily export
  > exported (automatically|every night|every day|daily|nightly|weekly)
backups: Backups <> data-export, disaster-recovery
  backup, data backup, automatic backup, automated backup, daily backup, hourly backup, nightly backup, weekly backup, off-site backup, cloud backup, encrypted backup, backup copy, backup and restore, incremental backup, snapshot backup, backup service, geo-redundant backup
  > ~back up (your|all|every|everything|daily|nightly|hourly), backed up (every|daily|nightly|hourly|automatically|continuously|in|to|twice), a copy of (your data|everything) (every night|every day|every hour)
point-in-time-recovery: Point-in-time recovery < backups
  point-in-time recovery, point-in-time restore, PITR, self-service restore, one-click restore, time machine restore
  > ~restore (any|to any) (point in time|point|minute|version|day), ~go back to any (point|moment|day|minute), ~roll back to any (point|moment|day|minute)
disaster-recovery: Disaster recovery <> backups
  disaster recovery, business continuity, disaster recovery plan, recovery time objective, recovery point objective, RTO, RPO, DR site, hot standby, disaster recovery as a service, DRaaS, business continuity plan
data-retention: Data retention
  data retention, retention period, retention policy, retention rule, data retention policy, retention setting, log retention, message retention, history retention, retention schedule, storage period
  > (kept|stored|retained) for # (days|weeks|months|years), (kept|stored|retained) (forever|indefinitely), ~keep __ for # (days|months|years), unlimited history, keeps everything forever, # (days|months|years) of history
data-deletion: Data deletion
  data deletion, data erasure, account deletion, permanent deletion, right to be forgotten, right to erasure, automatic deletion, secure deletion, data purge, auto-delete, certified data destruction, data wiping
  > ~delete your (data|account) (at any time|any time|permanently|yourself|completely), ~erase your (data|account), deleted (within|after) # (hours|days|weeks|months), deleted automatically after
trash-recovery: Recycle bin
  recycle bin, trash recovery, deleted file recovery, deleted item recovery, soft delete, undelete, file recovery, deleted message recovery
  > ~restore deleted (files|items|records|projects|messages), ~recover deleted (files|items|records|projects|messages), ~get back what you deleted
undo: Undo
  undo function, undo and redo, multi-level undo, undo send, bulk undo, one-click undo
  > ~undo (any|every|your|the last) (change|changes|action|step|mistake)
archiving: Archiving
  email archiving, document archive, document archiving, audit-proof archive, audit-proof archiving, long-term archive, long-term archiving, legal archive, digital archive, archive storage, tamper-proof archive, GoBD archive, cold storage
legal-hold: Legal hold and e-discovery < compliance
  legal hold, litigation hold, e-discovery, retention hold
data-residency: Data residency < compliance
  data residency, data location, data sovereignty, data localisation, data localization, EU hosting, EU data residency, US data residency, hosted in the EU, hosted in Germany, hosted in Europe, hosted in the UK, hosted in Switzerland, EU data center, EU data centre, German data centre, German data center, Swiss hosting, German hosting, hosting region, regional hosting, data region, in-country hosting, server location
  > data (stays|remains|is stored|is kept|is hosted) (in|on) [the] (EU|Europe|Germany|Switzerland|UK|US|country|European servers|German servers), data never leaves (the|your) __, data does not leave (the|your) __, choose where your data (lives|is stored|is kept), your data stays in __, servers (in|located in|are in) (the EU|Europe|Germany|Frankfurt|Switzerland|the UK|Ireland|France|the US), stored (only|exclusively|solely) (in|on) (the EU|Europe|European servers|Germany|German servers|the UK|the US)
data-ownership: Data ownership
  data ownership
  > you own your data, your data (belongs to you|is yours|remains yours|stays yours), you keep (ownership|the rights) of your
no-data-selling: Data is not sold < privacy
  > never (sell|share|rent) your data, (do not|don't|won't) (sell|share|rent) your data, your data is never (sold|shared)
*search: Search
  search function, search feature, search bar, powerful search, fast search, instant search
  > ~find (anything|everything|what you need) (fast|quickly|in seconds|instantly)
full-text-search: Full-text search < search
  full-text search, search inside documents, search in attachments, global search, universal search, enterprise search, content search, cross-workspace search, federated search
  > ~search (across|through) (everything|all your|every), ~search (inside|within) (documents|files|attachments|PDFs|scans), search (every|any) (word|document|message|conversation|file), one search for everything
semantic-search: Semantic search < search
  semantic search, natural language search, AI search, vector search, meaning-based search, AI-powered search, neural search
  > ~search in (plain|everyday|your own) (language|words|English), ~search by meaning
advanced-search: Advanced search and filters < search
  advanced search, advanced filter, faceted search, boolean search, saved search, search operator, saved filter, smart filter, custom filter, faceted navigation
  > ~filter by (any|every|date|tag|status|price|location|owner|assignee|field), ~combine filters
visual-search: Visual search < search
  visual search, image search, reverse image search, search by image, search by photo
bulk-editing: Bulk editing
  bulk edit, bulk editing, bulk action, bulk update, mass update, mass edit, mass editing, batch edit, batch editing, batch update, bulk change, batch processing, bulk operation
  > ~change (hundreds|thousands) of (records|items|products|tasks) at once, ~edit (many|several|multiple|hundreds of) (records|items|products|tasks) (at once|in one go|at the same time), ~update everything at once
deduplication: Duplicate detection
  deduplication, duplicate detection, duplicate merging, duplicate check, duplicate management, duplicate finder, automatic deduplication, record merging, merge duplicate, dedupe, duplicate removal, contact merging
  > ~merge duplicates, ~find duplicates, ~spot duplicates, ~remove duplicates, no more duplicates, ~clean up duplicates
data-enrichment: Data enrichment
  data enrichment, contact enrichment, company enrichment, lead enrichment, profile enrichment, firmographic data, automatic enrichment, lead data enrichment
  > ~fill in missing (details|data|fields|information) automatically, ~enrich (your|every|each) (contacts|leads|records|profiles)
data-validation: Data validation
  data validation, input validation, field validation, validation rule, address validation, email validation, address verification, plausibility check, email verification, phone number validation
data-cleansing: Data cleansing
  data cleansing, data cleaning, data cleanup, data hygiene, list cleaning, data scrubbing, address cleansing
data-warehouse: Data warehouse
  data warehouse, data lake, lakehouse, data lakehouse, warehouse export, data warehouse sync, warehouse sync, warehouse-native
etl: ETL and data pipelines < integrations
  ETL, ELT, data pipeline, data ingestion, data connector, data transformation, extract transform load, change data capture, stream processing, event streaming, data streaming, batch ingestion
reverse-etl: Reverse ETL < integrations
  reverse ETL, data activation
data-catalog: Data catalog
  data catalog, data catalogue, data dictionary, data lineage, metadata management, business glossary
database: Database
  managed database, relational database, SQL database, NoSQL database, no-code database, database builder, in-memory database, vector database, graph database, time series database, serverless database, database as a service
sql-access: SQL access
  SQL access, SQL editor, SQL query, direct SQL, query editor, direct database access, read replica, SQL console, JDBC, ODBC
file-storage: File storage
  file storage, cloud storage, online storage, document storage, storage space, storage quota, storage limit, cloud drive, cloud storage space, file hosting
  > # (GB|TB|MB|gigabytes|terabytes) of (storage|space|cloud storage|file storage), ~store [all] your (files|documents|photos) (online|in the cloud|in one place)
unlimited-storage: Unlimited storage < file-storage
  unlimited storage, unlimited space, unlimited file storage, unlimited cloud storage, limitless storage, unmetered storage, infinite storage
  > no storage (limit|limits|cap|caps), never run out of (space|storage), as (many files|much data|much storage) as you (like|want|need), store as much as you
large-files: Large file upload < file-storage
  large file transfer, large file sharing, large file upload, big file transfer, large attachment, file size limit, no file size limit, resumable upload
  > ~send (large|big|huge) files, ~upload (large|big|huge) files, files of any size, files up to # (GB|MB|TB)
file-sync: File sync < file-storage <> two-way-sync
  file sync, file synchronisation, file synchronization, desktop sync, selective sync, sync client, sync folder, block-level sync, delta sync
file-sharing: File sharing
  file sharing, document sharing, share link, sharing link, shareable link, public link, shared folder, download link, external sharing
  > ~share files (with|securely|easily), ~share [a|by|via|with a] link, ~send a link
expiring-links: Expiring and protected links < file-sharing
  expiring link, link expiry, link expiration, password-protected link, password-protected sharing, expiry date for links, link password
  > links that expire, ~protect links with a password, ~set an expiry date
version-history: Version history <> audit-log, activity-history, backups
  version history, version control, file versioning, document versioning, revision history, page history, document history, versioning, previous version, change history, revision control
  > ~restore (an earlier|any earlier|earlier|previous|old|older|any previous|a previous) (version|versions), ~go back to (an earlier|earlier|previous|any|an older) version, ~roll back to (an earlier|a previous|any) version, every version is (kept|saved|stored), ~compare versions
activity-history: Activity history <> audit-log
  activity log, activity feed, activity stream, activity history, activity timeline, recent activity, contact history, customer timeline
  > see (who|what) changed, see what happened (when|while you were away)
real-time-data: Real-time data
  real-time data, live data, real-time update, live update, real-time sync, real-time synchronisation, real-time synchronization, up-to-the-minute data, up-to-the-second data, instant sync, streaming data
  > updated in real time, ~update in real time, synced in real time, in real time across, the moment it happens, as it happens, refreshed every (second|minute|few seconds)
geodata: Maps and location data
  map view, interactive map, geocoding, geolocation, GIS, geospatial analysis, location data, heat map view, location intelligence
  > ~see (everything|all your|your) __ on a map, ~plot __ on a map
tagging: Tags and labels
  tagging, custom tag, color label, colour label, label management, custom label
  > ~tag (files|contacts|tasks|tickets|conversations|notes|photos|documents), ~organise with tags, ~organize with tags
data-room: Virtual data room
  virtual data room, data room, deal room, secure data room
open-source: Open source
  open source, open-source software, source available, self-audit of the source, open codebase
  > the source code is (open|public|available), source code on GitHub
test-data: Sample data
  sample data, demo data, test data, dummy data, demo content
rate-limits: Rate limits
  rate limit, API limit, request quota, API quota, request limit, usage limit, fair use policy, fair-use limit
  > # (requests|calls|API calls) per (second|minute|hour|day|month), # API calls
unlimited-users: Unlimited users
  unlimited users, unlimited seats, unlimited members, unlimited team members, unlimited employees, unlimited agents, unlimited logins, unlimited collaborators
  > as many (users|people|seats|colleagues|team members|agents) as you (like|want|need), no (limit on|limit to the number of|cap on) (users|seats|people), no user limit, no per-seat, ~add as many (users|people|colleagues)
unlimited-projects: Unlimited projects and records
  unlimited projects, unlimited boards, unlimited contacts, unlimited records, unlimited documents, unlimited pages, unlimited products, unlimited items, unlimited forms, unlimited workspaces, unlimited sites, unlimited websites, unlimited invoices, unlimited customers, unlimited tasks
  > as many (projects|contacts|records|pages|products|documents|invoices|forms|websites) as you (like|want|need), no limit on (projects|contacts|records|pages|products|documents|invoices|forms|websites)
`);
