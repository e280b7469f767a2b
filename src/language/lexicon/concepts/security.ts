import { concepts } from './concept-list.js';

/** Protection of systems and data against attack and loss. */
export const security = concepts(`
*security: Security
  security, data security, enterprise-grade security, enterprise security, bank-grade security, bank-level security, security feature, cyber security, information security, IT security
  > keeps your data (safe|secure), your data is (safe|secure|protected), safe and secure
encryption: Encryption < security
  encryption, data encryption, encrypted storage, encrypted data, AES-256, 256-bit encryption, bank-grade encryption, bank-level encryption, 128-bit encryption
  > (data|files|messages|everything) (is|are) [always] encrypted, ~encrypt (data|files|messages|everything)
encryption-at-rest: Encryption at rest < encryption
  encryption at rest, encrypted at rest, at-rest encryption, encrypted disk, disk encryption, encrypted on disk, encrypted on our servers, database encryption, full-disk encryption
  > encrypted (at rest and in transit|in transit and at rest), encrypted both (at rest and in transit|in transit and at rest)
  > (scrambled|encrypted|locked) on (the|our|every) (disk|disks|drive|drives|server|servers), (disk|disks) (nobody|no one|a thief) can read
encryption-in-transit: Encryption in transit < encryption
  encryption in transit, encrypted in transit, TLS encryption, TLS 1.2, TLS 1.3, encrypted connection, encrypted transfer, transport encryption, SSL encryption, SSL encrypted
  > (scrambled|encrypted) on (the|its) way [to|from|between], (nobody|no one) (listens in|can listen in|reads along|can read) (on|along|it) (the|on|the way)
end-to-end-encryption: End-to-end encryption < encryption
  end-to-end encryption, end-to-end encrypted, E2EE, E2E encryption, E2E encrypted, zero-knowledge encryption, zero knowledge, client-side encryption
  > not even we can (read|see), only you (can read|hold the key|have the key), we can't read your
  > not [even] (our|we) (staff|engineers|can|could|administrators) (read|see|can|open|look), the key (never leaves|stays on|lives only on) your (device|phone|laptop|computer), nobody in (between|the middle) (can|reads|sees), (we|even we) (can't|cannot|couldn't) (read|open|decrypt) (your|it|them)
  > (only|just) you and the (recipient|person you), our (staff|engineers|administrators) (can't|cannot|never) (read|see|open) (your|it|them)
customer-managed-keys: Customer-managed keys < encryption
  customer-managed key, customer-managed encryption key, BYOK, bring your own key, own encryption keys, CMEK, hold your own key, HYOK, key management service, hardware security module, HSM
  ? customer key
  > ~bring your own (key|keys|encryption key|encryption keys), ~manage your own [encryption] keys, ~hold your own keys
  > ~revoke the key and, the encryption keys (stay|remain) (yours|with you)
  > encrypted with your own (key|keys)
audit-log: Audit log < security
  audit log, audit trail, audit logging, audit history, audit record, security log, admin log, tamper-proof log, event log, audit event
  ? access log
  > who did what and when, who did what when, ~record (every|each) (change|action|access|step|click), every (change|action|access) is (logged|recorded), ~log (every|each) (change|action|access), trace every (change|action), ~log who (opened|changed|saw|viewed|accessed)
  > every (click|step|change|access|login|edit|view|download) (is|gets|leaves) (logged|recorded|noted|a trace|written|kept|traced), who (opened|changed|deleted|touched|read) what and when, nothing (happens|changes|is changed) without a (trace|record)
  > a record of (who|every|everything) (changed|did|change|access|opened|touched|that|step), (auditor|auditors) [can] (see|follow|trace|read) every, every (click|step|change|access|login|edit|download) (is logged|is recorded|leaves a trace|is noted|gets recorded|gets logged)
  > who (opened|changed|deleted|viewed|downloaded|edited) (what|which) (and when|file|record|document|and), a record of (who changed|who did|who opened|every change|every access|every step)
log-export: Audit log export < audit-log
  audit log export, audit log API, SIEM integration, SIEM export, log streaming, log forwarding, log drain, SIEM connector
  > ~stream (logs|events|audit logs) to, ~send (logs|events|audit logs) to your SIEM, ~forward logs to
  > (logs|events|log entries) (straight|flow|stream|go|sent) (into|to) (Splunk|your SIEM|Datadog|Sentinel|Elastic|S3), ~pipe (the|your|every|audit) (log|logs|audit) (to|into|logs)
penetration-testing: Penetration testing < security
  penetration test, penetration testing, pen test, pen testing, ethical hacking, third-party security test, external security test, red team exercise
  > tested by (independent|external) (security|hackers|testers|experts), ~hire hackers to
  > we pay (people|hackers|experts|strangers) to (break|hack|attack), (hackers|ethical hackers|outside experts) (try to break|try to get|attack us|break in), ~attack our own (systems|servers|software), we pay (hackers|experts|strangers) to (break|attack)
bug-bounty: Bug bounty < security
  bug bounty, bug bounty programme, bug bounty program, vulnerability disclosure programme, vulnerability disclosure program, responsible disclosure
  > ~pay (hackers|researchers) (who find|to find|for finding), ~pay (hackers|researchers) who find, a reward for (every|each) (bug|hole|vulnerability)
vulnerability-scanning: Vulnerability scanning < security
  vulnerability scan, vulnerability scanning, vulnerability scanner, vulnerability management, vulnerability assessment, security scan, security scanning, container scanning, image scanning, attack surface management
  > ~scan your (dependencies|code|packages|images|containers|servers|website|network) for
  > (holes|weak spots|vulnerabilities) (found|spotted|closed|patched) (before|within|every|daily|automatically)
dependency-scanning: Dependency scanning < vulnerability-scanning
  dependency scanning, dependency scan, software composition analysis, SBOM, software bill of materials, open source vulnerability, licence compliance scanning, license compliance scanning, vulnerable dependency alert
code-scanning: Code security scanning < vulnerability-scanning
  static application security testing, SAST, DAST, static code analysis, static analysis, code scanning, secret scanning, secret detection, secure code review
  > ~find (secrets|passwords|keys|vulnerabilities|holes|tokens) in your (code|repository|repo|commits)
malware-scanning: Malware scanning < security
  malware scan, malware scanning, malware protection, virus scan, virus scanning, virus scanner, antivirus, anti-virus protection, anti-malware, malware removal, malware detection
  > ~scan (every|each|all) (file|files|upload|uploads|attachment|attachments) for (viruses|malware), checked for (viruses|malware)
  > every (file|upload|attachment|download) (is|gets) (checked|scanned|screened) (for|before), every (file|upload|attachment|download) is (checked|scanned|screened) (for|before)
  > (infected|malicious) files are (cleaned|removed|quarantined|deleted|repaired)
ransomware-protection: Ransomware protection < security
  ransomware protection, ransomware detection, ransomware recovery, ransomware rollback, anti-ransomware
  > without paying (a|the|any) ransom
phishing-protection: Phishing protection < security
  phishing protection, anti-phishing, phishing filter, phishing detection, phishing simulation, simulated phishing, phishing test, phishing training
  > ~teach [your] (staff|colleagues|employees|team) to spot (fake|phishing|dodgy), ~send (fake|test|harmless) phishing, (fake|phishing|dodgy) (emails|mails|messages) (never reach|are stopped|are blocked|are caught|get caught), ~send (fake|harmless) phishing
spam-filter: Spam filter < security
  spam filter, spam filtering, spam protection, anti-spam, spam detection, junk filter, spam blocker, junk mail filter
  > ~keep spam out, ~block spam
  > (spam|junk|junk mail) (stays|never|is|goes|doesn't) (out|reaches|filtered|blocked|in|straight|reach|caught), no more (spam|junk) (in|mail|messages), (spam|junk|junk mail) (stays out|never reaches|is filtered)
ddos-protection: DDoS protection < security
  DDoS protection, DDoS mitigation, DDoS defence, DDoS defense, anti-DDoS, DoS protection, denial-of-service protection, protection against DDoS attack
  > ~absorb (DDoS|denial-of-service) attacks, ~stop DDoS attacks, ~block DDoS attacks, attack traffic is filtered
  > (attack|attacks|floods) of traffic (is|are|bounces|never), attacks (bounce|are absorbed|never reach|are soaked|fizzle)
web-application-firewall: Web application firewall < security
  web application firewall, WAF, application firewall, managed firewall rule
firewall: Firewall < security
  firewall, network firewall, managed firewall, next-generation firewall, cloud firewall, firewall rule
  ? security group
bot-protection: Bot protection < security
  bot protection, bot management, bot mitigation, bot detection, CAPTCHA, reCAPTCHA, scraping protection, bot traffic filtering
  > ~tell (humans|people) from (bots|robots|machines), ~block (bots|scrapers|bad bots|scalpers), ~keep (bots|scrapers|scalpers) (out|away), ~tell (humans|people) from (bots|robots), (bots|scrapers) stay out
intrusion-detection: Intrusion detection < security
  intrusion detection, intrusion prevention, IDS/IPS, threat detection, anomaly detection for security, endpoint detection and response, EDR, XDR, MDR service, managed detection and response, network intrusion detection
security-monitoring: Security monitoring < security
  security monitoring, security operations centre, security operations center, SOC team, 24/7 security monitoring, round-the-clock security monitoring, threat monitoring, threat hunting, dark web monitoring, breach monitoring, SIEM
  > ~watch over your (systems|network) (day and night|round the clock|around the clock)
  > someone (watches|is watching) (your|the|over your) (network|systems|servers|alarms), (analysts|experts|specialists) watch your (network|systems|logs|servers), someone (watches|is watching) your (network|systems|servers)
incident-response: Incident response < security
  incident response, security incident response, incident response team, breach response
  ? incident response plan, breach notification
data-loss-prevention: Data loss prevention < security
  data loss prevention, DLP, data leak prevention, data leakage protection, sensitive data detection, data exfiltration protection
  ? leak prevention
  > ~stop (staff|employees|people|colleagues|anyone) (emailing|sending|copying|leaking|from) (sensitive|customer|confidential|files|secrets|data), ~stop (staff|employees|anyone) (emailing|sending|copying|leaking) (customer|confidential|sensitive|company)
vpn: VPN < security
  VPN, VPN access, site-to-site VPN, virtual private network, VPN tunnel, business VPN, IPsec, WireGuard, OpenVPN
  > ~tunnel (safely|securely|into|through), (safe|securely|safely) (on|in|over) (public|hotel|café|airport|coffee-shop) (WiFi|Wi-Fi|networks), ~hide your IP, safe on (public|hotel|café|airport) (WiFi|Wi-Fi)
mobile-device-management: Mobile device management < administration
  mobile device management, MDM, device management, unified endpoint management, UEM, endpoint management, mobile application management, device enrolment, device enrollment, zero-touch enrolment, zero-touch deployment
  > ~lock [down] (company|staff|school|work) (phones|tablets|devices|laptops), ~lock (company|staff|school|work) (phones|tablets|devices|laptops), ~set up (hundreds of|a hundred|all your) (phones|tablets|laptops|devices) (remotely|at once|without)
remote-wipe: Remote wipe < mobile-device-management
  remote wipe, remote erase, remote data wipe, remote locking
  ? remote lock, lost device lock
  > ~wipe (lost|stolen) (devices|phones|laptops), ~erase (a lost|a stolen|lost|stolen) (device|phone|laptop), ~lock (lost|stolen) (devices|phones|laptops)
  > ~wipe (the phone|the laptop|the device|a lost phone|a lost laptop) (remotely|from|clean), (phone|laptop) left in a taxi
fraud-detection: Fraud protection < security
  fraud detection, fraud prevention, fraud protection, anti-fraud, fraud monitoring, fraud screening, fraud filter, fraud alert, fraud check, fraud scoring, fraud score, fraud rule
  > ~spot fraud, ~stop fraud, ~block fraudulent (transactions|orders|payments), ~catch fraudsters, suspicious (payments|transactions) are (blocked|stopped|flagged)
  > ~block (stolen|dodgy|fraudulent) (cards|payments|orders|transactions), ~spot (fraudsters|crooks|stolen cards|fake orders|dodgy orders|suspicious payments), ~block (stolen cards|suspicious payments|dodgy payments|suspicious orders)
data-masking: Data masking < security
  data masking, redaction, automatic redaction, PII redaction, PII masking, pseudonymisation, pseudonymization, data anonymisation, data anonymization, tokenisation, data obfuscation, face blurring
  > ~mask (sensitive|personal) (data|information), ~redact (sensitive|personal) (data|information)
  > ~blur (faces|number plates|licence plates|personal|names), ~black out (names|faces|personal data|addresses|sensitive), ~blur (faces|number plates|licence plates)
watermarking: Watermarking < security
  watermarking, dynamic watermark, document watermark, screenshot protection, screen capture protection, DRM, digital rights management, copy protection
  ? watermark
  > your (name|logo|mark) (across|over|on) every (photo|image|page|document|picture|video), (name|email) of (the|every|each) (viewer|reader|recipient) (on|across|stamped|in)
security-questionnaire: Security documentation < compliance
  security questionnaire, security whitepaper, trust centre, trust center, security portal, vendor security review
  ? security review
  > ~answer (your|the) (security|vendor|auditor's|procurement) (questions|questionnaire|questionnaires|team's questions|department's questions)
security-training: Security awareness training < security
  security awareness training, security training, cyber security training, security awareness programme, security awareness program
  > ~teach [your] (staff|colleagues|employees|teams) (about security|about passwords|about phishing|to recognise phishing), (short|bite-sized|five-minute) (lessons|videos) (on|about) (security|phishing|passwords|cyber)
background-checked-staff: Vetted staff
  vetted staff, vetted professional, vetted provider, vetted cleaner, vetted sitter, vetted carer, vetted tradesperson, background-checked staff, DBS-checked, police-checked, background-checked, CRB checked, security-cleared staff, enhanced DBS
  > (everyone|all our staff|all our cleaners|all our carers|all our sitters|every sitter|every carer|every cleaner|every driver) (is|are|has been|have been) (vetted|background-checked|DBS-checked|interviewed)
  > criminal records (checked|are checked), (every|each) (cleaner|sitter|carer|tutor|tradesperson|babysitter|nanny) (is|has been) (checked|vetted|interviewed|police-checked), we interview (every|each) (cleaner|sitter|carer|tutor|tradesperson|babysitter|nanny)
video-surveillance: Video surveillance < security
  CCTV camera, video surveillance, security camera, surveillance camera, video monitoring
  ? indoor camera, outdoor camera
  > ~watch (your|the) (front door|shop|warehouse|stable) from your (phone|sofa), ~see who (was|is|came|rang) at the (door|gate)
alarm-system: Alarm system < security
  alarm system, burglar alarm, intruder alarm, alarm monitoring, alarm receiving centre, monitored alarm, intrusion alarm
  > a break-in (sets off|triggers)
security-guards: Security guards < security
  security guard, on-site security, 24-hour security, security patrol, night watchman, manned guarding
  ? security staff
smoke-detection: Smoke and fire alarms
  smoke alarm, smoke detector, fire detection, carbon monoxide alarm, CO alarm
  ? fire alarm, sprinkler system
  > ~warn you of (smoke|fire|gas|carbon monoxide)
confidential-computing: Confidential computing < security
  confidential computing, secure enclave, trusted execution environment
  > (encrypted|protected) in use
secure-file-transfer: Secure file transfer < security
  secure file transfer, managed file transfer, SFTP, FTPS, encrypted file transfer, secure file sharing, secure document exchange
  ? secure upload
  > ~send (payslips|contracts|medical files|patient files|tax documents|X-rays|confidential files|sensitive files) (safely|securely|without email|so only), ~exchange (confidential|sensitive) (files|documents) (with|securely|safely)
parental-controls: Parental controls
  parental control, kids profile, kids mode, content filter for children, screen time limit, screen time control
  ? child lock, child account
  > ~block (unsuitable|adult) (sites|content), safe for kids to browse
  > ~keep (children|kids|your children|your kids|little ones) (safe|away) (online|from|on the), ~set (screen time|bedtimes|time limits) for (your|the) (children|child|kids), what your (children|kids|child) (can|may) (see|watch|buy|play), ~keep (children|kids|your children|your kids) safe online
content-filtering: Web content filtering < security
  web filtering, content filtering, URL filtering, DNS filtering, web filter, site blocking, ad blocker, ad blocking, tracker blocking
  > ~block (gambling|adult|time-wasting|distracting|harmful|dangerous|whole categories) (sites|websites|pages|of|content), ~decide which (sites|websites) (staff|pupils|employees|children), ~block (gambling|adult|harmful|distracting) (sites|websites|pages)
`);
