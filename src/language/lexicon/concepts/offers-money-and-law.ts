import { concepts } from './concept-list.js';

/** Money, insurance, law and accounts. */
export const offersMoneyAndLaw = concepts(`
automatic-dispute-evidence: Automatic dispute evidence
  automatic dispute evidence
fraud-liability-shift: Fraud liability shift
  fraud liability shift
one-click-checkout-network: One-click checkout network < network-tokens
  one-click checkout network
smart-retries: Smart retries
  smart retries
least-cost-routing: Least-cost routing < payment-orchestration, offline-payments
  least-cost routing
tipping-at-the-terminal: Tipping at the terminal
  tipping at the terminal
tap-to-pay-on-phone: Tap to pay on phone
  tap to pay on phone, buy now pay later at checkout
stored-wallet-across-shops: Stored wallet across shops
  stored wallet across shops
kids-card: Kids' card < virtual-cards, card-controls, debit-cards
  kids' card, card in the post tomorrow, travel insurance with the card, airport lounge with the card
spare-change-round-up: Spare-change round-up
  spare-change round-up
crypto-purchase: Crypto purchase
  crypto purchase
salary-sorter: Salary sorter < early-salary
  salary sorter
cash-deposits-at: Cash deposits at
  cash deposits at, cardless cash withdrawal
cheque-scanning: Cheque scanning
  cheque scanning
overdraft-buffer: Overdraft buffer
  overdraft buffer
subscription-cancelling-for-you: Subscription cancelling for you
  subscription cancelling for you
credit-score-in-the-app: Credit score in the app
  credit score in the app
cashback-at-partners: Cashback at partners
  cashback at partners
junior-isa: Junior ISA < savings
  junior ISA
telematics-discount: Telematics discount
  telematics discount, multi-pet discount
protected-no-claims: Protected no-claims
  protected no-claims, claims by video, claims by photo, instant claim payout
named-driver-cover: Named driver cover < home-insurance, home-emergency-cover, pre-existing-conditions, travel-insurance, health-insurance
  named driver cover, contents cover worldwide, parametric cover, loss-of-rent cover, courtesy car cover, cover from day one
new-for-old-replacement: New-for-old replacement
  new-for-old replacement
fixed-fee-legal-advice: Fixed-fee legal advice < no-win-no-fee, legal-consultation
  fixed-fee legal advice, immigration advice
document-storage-for-wills: Document storage for wills < document-templates-legal
  document storage for wills
notary-on-site: Notary on site
  notary on site
online-divorce: Online divorce
  online divorce
out-of-hours-solicitor: Out-of-hours solicitor
  out-of-hours solicitor
free-first-consultation: Free first consultation
  free first consultation
virtual-cfo: Virtual CFO
  virtual CFO, fractional CFO
bookkeeping-clean-up: Bookkeeping clean-up
  bookkeeping clean-up
management-accounts-monthly: Management accounts monthly
  management accounts monthly
year-end-filing: Year-end filing
  year-end filing
payroll-bureau: Payroll bureau
  payroll bureau
company-secretarial-service: Company secretarial service
  company secretarial service
audit-representation: Audit representation
  audit representation
fee-protection-insurance: Fee protection insurance
  fee protection insurance
benchmarking-report: Benchmarking report
  benchmarking report
tax-investigation-cover: Tax investigation cover
  tax investigation cover
grant-accounting: Grant accounting
  grant accounting
multi-entity-consolidation: Multi-entity consolidation
  multi-entity consolidation
temp-staff-by-tomorrow: Temp staff by tomorrow
  temp staff by tomorrow, payroll for temps
replacement-guarantee: Replacement guarantee
  replacement guarantee
skills-test: Skills test < skill-assessments
  skills test
blind-hiring: Blind hiring
  blind hiring
candidate-rediscovery: Candidate rediscovery
  candidate rediscovery
employer-branding: Employer branding < employer-of-record
  employer branding
salary-benchmarking: Salary benchmarking
  salary benchmarking
referral-bonus-tracking: Referral bonus tracking
  referral bonus tracking
laptop-shipped-to-new-hires: Laptop shipped to new hires
  laptop shipped to new hires, equipment shipped to
onboarding-buddy: Onboarding buddy
  onboarding buddy
nine-box-grid: Nine-box grid
  nine-box grid
whistleblowing-line: Whistleblowing line
  whistleblowing line
wellbeing-days: Wellbeing days
  wellbeing days
benefits-marketplace: Benefits marketplace
  benefits marketplace
share-option-management: Share option management
  share option management
`);
