import { concepts } from './concept-list.js';

/** Protection of systems and data against attack and loss. */
export const security = concepts(`
*security: Security
  security, data security, enterprise-grade security, enterprise security, bank-grade security, bank-level security, security feature, cyber security, information security, IT security
  > keeps your data (safe|secure), your data is (safe|secure|protected), safe and secure
encryption: Encryption < security
  encryption, data encryption, encrypted storage, encrypted data, AES-256, 256-bit encryption, bank-grade encryption, bank-level encryption, 128-bit encryption
  > (data|files|messages|everything) (is|are) [always] encrypted, ~encrypt (data|files|messages|everything)
encryption-at-rest: Encryption at rest < encryption <> encryption-in-transit, end-to-end-encryption
  encryption at rest, encrypted at rest, at-rest encryption, encrypted disk, disk encryption, encrypted on disk, encrypted on our servers, database encryption, full-disk encryption
  > encrypted (at rest and in transit|in transit and at rest), encrypted both (at rest and in transit|in transit and at rest)
encryption-in-transit: Encryption in transit < encryption <> encryption-at-rest, end-to-end-encryption
  encryption in transit, encrypted in transit, TLS encryption, TLS 1.2, TLS 1.3, encrypted connection, encrypted transfer, transport encryption, SSL encryption, SSL encrypted
end-to-end-encryption: End-to-end encryption < encryption <> encryption-at-rest, encryption-in-transit
  end-to-end encryption, end-to-end encrypted, E2EE, E2E encryption, E2E encrypted, zero-knowledge encryption, zero knowledge, client-side encryption
  > not even we can (read|see), only you (can read|hold the key|have the key), we can't read your
customer-managed-keys: Customer-managed keys < encryption
  customer-managed key, customer-managed encryption key, BYOK, bring your own key, own encryption keys, CMEK, customer key, hold your own key, HYOK, key management service, hardware security module, HSM
  > ~bring your own (key|keys|encryption key|encryption keys), ~manage your own [encryption] keys, ~hold your own keys
audit-log: Audit log < security <> activity-history, version-history
  audit log, audit trail, audit logging, audit history, audit record, security log, access log, admin log, tamper-proof log, event log, audit event
  > who did what and when, who did what when, ~record (every|each) (change|action|access|step|click), every (change|action|access) is (logged|recorded), ~log (every|each) (change|action|access), trace every (change|action), ~log who (opened|changed|saw|viewed|accessed)
log-export: Audit log export < audit-log
  audit log export, audit log API, SIEM integration, SIEM export, log streaming, log forwarding, log drain, SIEM connector
  > ~stream (logs|events|audit logs) to, ~send (logs|events|audit logs) to your SIEM, ~forward logs to
penetration-testing: Penetration testing < security
  penetration test, penetration testing, pen test, pen testing, ethical hacking, third-party security test, external security test, red team exercise
  > tested by (independent|external) (security|hackers|testers|experts), ~hire hackers to
bug-bounty: Bug bounty < security
  bug bounty, bug bounty programme, bug bounty program, vulnerability disclosure programme, vulnerability disclosure program, responsible disclosure
vulnerability-scanning: Vulnerability scanning < security
  vulnerability scan, vulnerability scanning, vulnerability scanner, vulnerability management, vulnerability assessment, security scan, security scanning, container scanning, image scanning, attack surface management
  > ~scan your (dependencies|code|packages|images|containers|servers|website|network) for
dependency-scanning: Dependency scanning < vulnerability-scanning
  dependency scanning, dependency scan, software composition analysis, SBOM, software bill of materials, open source vulnerability, licence compliance scanning, license compliance scanning, vulnerable dependency alert
code-scanning: Code security scanning < vulnerability-scanning
  static application security testing, SAST, DAST, static code analysis, static analysis, code scanning, secret scanning, secret detection, secure code review
malware-scanning: Malware scanning < security
  malware scan, malware scanning, malware protection, virus scan, virus scanning, virus scanner, antivirus, anti-virus protection, anti-malware, malware removal, malware detection
  > ~scan (every|each|all) (file|files|upload|uploads|attachment|attachments) for (viruses|malware), checked for (viruses|malware)
ransomware-protection: Ransomware protection < security
  ransomware protection, ransomware detection, ransomware recovery, ransomware rollback, anti-ransomware
phishing-protection: Phishing protection < security
  phishing protection, anti-phishing, phishing filter, phishing detection, phishing simulation, simulated phishing, phishing test, phishing training
spam-filter: Spam filter < security
  spam filter, spam filtering, spam protection, anti-spam, spam detection, junk filter, spam blocker, junk mail filter
  > ~keep spam out, ~block spam
ddos-protection: DDoS protection < security
  DDoS protection, DDoS mitigation, DDoS defence, DDoS defense, anti-DDoS, DoS protection, denial-of-service protection, protection against DDoS attack
  > ~absorb (DDoS|denial-of-service) attacks, ~stop DDoS attacks, ~block DDoS attacks, attack traffic is filtered
web-application-firewall: Web application firewall < security
  web application firewall, WAF, application firewall, managed firewall rule
firewall: Firewall < security
  firewall, network firewall, managed firewall, next-generation firewall, cloud firewall, security group, firewall rule
bot-protection: Bot protection < security
  bot protection, bot management, bot mitigation, bot detection, CAPTCHA, reCAPTCHA, scraping protection, bot traffic filtering
intrusion-detection: Intrusion detection < security
  intrusion detection, intrusion prevention, IDS/IPS, threat detection, anomaly detection for security, endpoint detection and response, EDR, XDR, MDR service, managed detection and response, network intrusion detection
security-monitoring: Security monitoring < security
  security monitoring, security operations centre, security operations center, SOC team, 24/7 security monitoring, round-the-clock security monitoring, threat monitoring, threat hunting, dark web monitoring, breach monitoring, SIEM
  > ~watch over your (systems|network) (day and night|round the clock|around the clock)
incident-response: Incident response < security
  incident response, security incident response, incident response team, incident response plan, breach response, breach notification
data-loss-prevention: Data loss prevention < security
  data loss prevention, DLP, data leak prevention, data leakage protection, leak prevention, sensitive data detection, data exfiltration protection
vpn: VPN < security
  VPN, VPN access, site-to-site VPN, virtual private network, VPN tunnel, business VPN, IPsec, WireGuard, OpenVPN
mobile-device-management: Mobile device management < administration
  mobile device management, MDM, device management, unified endpoint management, UEM, endpoint management, mobile application management, device enrolment, device enrollment, zero-touch enrolment, zero-touch deployment
remote-wipe: Remote wipe < mobile-device-management
  remote wipe, remote lock, remote erase, remote data wipe, lost device lock, remote locking
  > ~wipe (lost|stolen) (devices|phones|laptops), ~erase (a lost|a stolen|lost|stolen) (device|phone|laptop), ~lock (lost|stolen) (devices|phones|laptops)
fraud-detection: Fraud protection < security
  fraud detection, fraud prevention, fraud protection, anti-fraud, fraud monitoring, fraud screening, fraud filter, fraud alert, fraud check, fraud scoring, fraud score, fraud rule
  > ~spot fraud, ~stop fraud, ~block fraudulent (transactions|orders|payments), ~catch fraudsters, suspicious (payments|transactions) are (blocked|stopped|flagged)
data-masking: Data masking < security
  data masking, redaction, automatic redaction, PII redaction, PII masking, pseudonymisation, pseudonymization, data anonymisation, data anonymization, tokenisation, data obfuscation, face blurring
  > ~mask (sensitive|personal) (data|information), ~redact (sensitive|personal) (data|information)
watermarking: Watermarking < security
  watermark, watermarking, dynamic watermark, document watermark, screenshot protection, screen capture protection, DRM, digital rights management, copy protection
security-questionnaire: Security documentation < compliance
  security questionnaire, security whitepaper, trust centre, trust center, security portal, vendor security review, security review
security-training: Security awareness training < security
  security awareness training, security training, cyber security training, security awareness programme, security awareness program
background-checked-staff: Vetted staff <> background-checks
  vetted staff, vetted professional, vetted provider, vetted cleaner, vetted sitter, vetted carer, vetted tradesperson, background-checked staff, DBS-checked, police-checked, background-checked, CRB checked, security-cleared staff, enhanced DBS
  > (everyone|all our staff|all our cleaners|all our carers|all our sitters|every sitter|every carer|every cleaner|every driver) (is|are|has been|have been) (vetted|background-checked|DBS-checked|interviewed)
video-surveillance: Video surveillance < security
  CCTV camera, video surveillance, security camera, surveillance camera, indoor camera, outdoor camera, video monitoring
alarm-system: Alarm system < security
  alarm system, burglar alarm, intruder alarm, alarm monitoring, alarm receiving centre, monitored alarm, intrusion alarm
security-guards: Security guards < security
  security guard, on-site security, 24-hour security, security patrol, security staff, night watchman, manned guarding
smoke-detection: Smoke and fire alarms
  smoke alarm, smoke detector, fire alarm, fire detection, carbon monoxide alarm, CO alarm, sprinkler system
confidential-computing: Confidential computing < security
  confidential computing, secure enclave, trusted execution environment
secure-file-transfer: Secure file transfer < security
  secure file transfer, managed file transfer, SFTP, FTPS, encrypted file transfer, secure file sharing, secure document exchange, secure upload
parental-controls: Parental controls
  parental control, child lock, kids profile, kids mode, child account, content filter for children, screen time limit, screen time control
  > ~block (unsuitable|adult) (sites|content), safe for kids to browse
content-filtering: Web content filtering < security
  web filtering, content filtering, URL filtering, DNS filtering, web filter, site blocking, ad blocker, ad blocking, tracker blocking
`);
