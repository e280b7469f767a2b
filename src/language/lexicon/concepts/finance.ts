import { concepts } from './concept-list.js';

/** Accounting, banking, lending, investing and insurance. */
export const finance = concepts(`
*accounting: Accounting
  accounting, bookkeeping, accounting software, bookkeeping software, cloud accounting, online bookkeeping
  > ~keep your books, ~do your books
double-entry: Ledger < accounting
  double-entry bookkeeping, general ledger, chart of accounts, journal entry, journal entries, accounts receivable, accounts payable, AP automation, accounts payable automation, invoice processing, sub-ledger, AR automation
bank-reconciliation: Bank reconciliation < accounting <> bank-feed
  bank reconciliation, automatic reconciliation, payment matching, automatic payment matching, transaction matching, account reconciliation, statement matching, automatic payment reconciliation, three-way matching, 3-way matching, payment reconciliation, automatic bank matching
  > (payments|transactions) (are matched|match themselves) [automatically|with|to], ~match payments (to|with), ~reconcile (your|accounts|transactions|payments|bank|automatically|itself)
month-end-close: Month-end close < accounting
  month-end close, financial close, year-end close, closing checklist, period close, annual accounts, year-end accounts, annual financial statement, financial consolidation, close management
tax-filing: Tax filing < accounting
  tax filing, tax return, VAT filing, e-filing, Making Tax Digital, MTD, MTD-compatible, ELSTER, tax submission, sales tax filing, self-assessment, Making Tax Digital compatible, tax return preparation, self assessment tax return, automatic tax filing for businesses, MTD for VAT, HMRC-recognised, corporation tax return
  > ~file (your|the) (taxes|tax return|VAT return|VAT), ~submit (your|the) (VAT return|VAT|tax return) [directly|straight|to], straight to (HMRC|the tax office|the IRS)
tax-advice: Tax advice
  tax advice, tax consultancy, tax adviser network, tax planning, tax adviser, tax advisor, tax consultant, tax consultation
budgeting: Budgeting
  budgeting, budget planning, household budget, spending categories, budget planner, savings goal, spending insight, spending overview, FP&A, budget app, scenario planning, savings pot, spending tracker, budgeting tool, spending analysis, money pot, rolling forecast, what-if analysis, financial planning and analysis, savings space, monthly budget tracker
depreciation: Fixed assets < accounting
  depreciation, fixed asset, fixed asset accounting, asset depreciation, depreciation schedule
current-account: Current account
  current account, checking account, business account, joint account, free account with card, IBAN, business current account, business bank account, local IBAN, own IBAN, sub-account with IBAN, basic account, German IBAN, kids' account, youth account, student account, UK account details, local account details
account-opening: Online account opening
  online account opening, account opening, digital account opening, instant account opening, paperless account opening
  > ~open an account (in|online|from|within), account opened in, ~open your account (in|online|from|within)
account-switching: Account switching
  account switching service, account switch, seven-day switch, switching bonus, account switch service, switch guarantee, current account switch, 7-day switch
debit-cards: Debit cards
  debit card, bank card, metal card, free card, free debit card, Mastercard debit, Visa debit, prepaid card, physical card, replacement card, Visa debit card, prepaid debit card, Mastercard debit card
credit-cards: Credit cards
  credit card offer, credit card with, company credit card, corporate card, company card, business credit card, balance transfer, expense card, employee card, purchase card, corporate credit card, business card programme, smart company card, travel credit card
virtual-cards: Virtual cards
  virtual card, disposable card, single-use card, digital card, virtual debit card, virtual credit card, one-time card, disposable virtual card, instant virtual card
card-controls: Card controls
  card freeze, card lock, card limit, spending control, merchant lock, freeze your card, card control, instant card freeze, ATM limit, individual card limit, card blocking, per-card limit
  > ~freeze (your|the|a|a lost) card, ~block your card, ~lock your card, ~set (card|spending) limits, ~unfreeze your card
atm-withdrawals: Cash withdrawals
  ATM withdrawal, cash withdrawal, cash machine, free withdrawal, cash deposit, ATM network, free ATM withdrawal, fee-free withdrawal, cheque deposit, cash at the till, mobile cheque deposit, fee-free ATM, free cash withdrawal, mobile check deposit, free ATM
  > ~withdraw (cash|money)
instant-transfers: Instant transfers
  instant transfer, instant payment, real-time payment, faster payments, SEPA instant, real-time transfer, instant SEPA transfer, instant bank payment, SEPA Instant Credit Transfer
  > money arrives (in seconds|instantly|within seconds|immediately), ~send money (in seconds|instantly|to friends)
international-transfers: International transfers
  international transfer, international money transfer, foreign transfer, SWIFT transfer, remittance, cross-border payment, overseas transfer, international payment, money transfer abroad, global transfer, international bank transfer, cross-border transfer, international wire, global payment, SWIFT payment
  > ~send money (abroad|to # countries|overseas|worldwide|home|internationally|across borders|anywhere), ~transfer money (abroad|overseas|internationally|worldwide), ~pay suppliers abroad
no-foreign-fees: No foreign card fees
  no foreign transaction fees, fee-free spending abroad, zero foreign fees, free card use abroad
  > no (foreign transaction|foreign|foreign exchange|FX|overseas) (fee|fees|charges), ~spend abroad (without|fee-free|with no), ~pay abroad without (fees|charges)
bulk-payments: Bulk payments
  bulk payment, batch payment, payment run, mass payment, batch transfer, payment file upload, scheduled transfer, supplier payment, SEPA batch, bill payment, bill pay
overdraft: Overdraft
  overdraft, arranged overdraft, interest-free overdraft, overdraft facility, overdraft protection, fee-free overdraft
mortgages: Mortgages
  mortgage, remortgage, fixed-rate mortgage, home loan, mortgage broker, decision in principle, mortgage advice, first-time buyer mortgage, agreement in principle, buy-to-let mortgage, equity release, mortgage comparison, mortgage in principle
  > ~finance your home
personal-loans: Personal loans
  personal loan, instalment loan, instant loan, consumer loan, car finance, car loan, debt consolidation, student loan, payday loan, unsecured loan, salary advance, earned wage access, loan without credit check, debt consolidation loan, early repayment, instant credit, vehicle finance, credit line, consumer credit
  > ~borrow (up to|between|from)
business-finance: Business finance
  business loan, invoice financing, merchant cash advance, line of credit, working capital, revenue-based financing, invoice factoring, invoice finance, asset finance, equipment financing, growth loan, embedded finance, export finance, equipment leasing, trade finance, supply chain finance, start-up loan, overdraft for business, working capital loan, venture debt, bridging loan, commercial mortgage
loan-decision: Instant credit decision
  instant decision, credit decision, loan approval, pre-approval, instant approval, soft credit check, instant loan decision, instant credit check, automated underwriting, guaranteed approval, soft search, credit pre-approval
  > (decision|approval|approved|answer|money|funds|cash) (in|within) (minutes|seconds|# minutes|# seconds|24 hours|# hours|an hour|one day|a day|the hour), without (affecting|hurting|harming) your credit score, no impact on your credit score, no credit check
credit-score: Credit score
  credit score, credit report, credit monitoring, credit builder, free credit score, credit score tracking, Schufa, credit file, credit score monitoring, credit rating check
savings: Savings
  savings account, instant access savings, fixed-term deposit, fixed deposit, interest rate on savings, easy-access savings, cash ISA, interest on balance, automatic savings, notice account, fixed-rate bond, savings plan, call money account, interest-bearing account, overnight deposit, lifetime ISA, money market account, high-yield savings account, term deposit, certificate of deposit, regular saver
  > ~earn # %, ~earn up to # %, ~earn interest, # % (AER|APY|interest|p.a.), interest paid (daily|monthly|weekly)
deposit-protection: Deposit protection
  deposit protection, deposit guarantee, FSCS protection, FDIC insurance, FSCS, segregated account, deposit insurance, deposit guarantee scheme, FSCS-protected, safeguarding account, deposits protected, FDIC insured, safeguarded account, client money protection
  > protected up to #, your money is (protected|safe|safeguarded|insured|guaranteed), deposits are (protected|insured|guaranteed)
investing: Investing
  share dealing, stock trading, ETF savings plan, robo-advisor, investment account, fractional share, commission-free trading, stocks and shares ISA, managed portfolio, index fund, portfolio rebalancing, investment plan, securities account, robo-adviser, automatic rebalancing, pension plan, SIPP, private pension, retirement planning, wealth management, automatic portfolio rebalancing, IRA account, commission-free stock, ethical investing, sustainable investing, tax-loss harvesting, options trading, retirement account, copy trading, financial planner, workplace pension, ESG portfolio, paper trading
  > ~invest (from|in|with|your|automatically), ~trade (stocks|shares|ETFs|options|derivatives)
guaranteed-returns: Guaranteed returns
  guaranteed return, guaranteed profit, risk-free return, guaranteed yield, guaranteed rental income, capital guarantee, capital protection, guaranteed income, risk-free investment
crypto: Cryptocurrency
  cryptocurrency, crypto wallet, crypto trading, Bitcoin wallet, crypto exchange, staking, cold storage of crypto, crypto staking, NFT marketplace, crypto savings plan, stablecoin, crypto custody, DeFi, crypto tax report, tokenised asset, tokenized asset
  > ~buy (Bitcoin|crypto|cryptocurrencies), ~trade crypto
financial-advice: Financial advice
  financial advice, investment advice, independent financial advice, financial adviser, financial advisor, financial coach, money coach, regulated advice, pension advice, independent advice
investment-reports: Portfolio reports
  portfolio tracker, portfolio report, net worth tracker, performance report for portfolios, portfolio tracking, portfolio analysis, net worth tracking
*insurance: Insurance
  insurance, insurance policy, insurance cover, insurance company, insurance product
insurance-claims: Insurance claims < insurance
  insurance claim, claims handling, online claim, claim tracking, claim settlement, claims app, digital claim, claims management, claims processing, claim form, claims settlement, claims hotline, instant claim
  > ~file a claim, ~make a claim (online|in), ~claim (online|in the app|in minutes), claims (paid|settled|decided|handled|processed|approved) (in|within|online|instantly), claims are (paid|settled|decided|handled|processed) (in|within)
insurance-quotes: Insurance quotes < insurance
  insurance quote, insurance comparison, instant insurance quote, online insurance quote, insurance calculator, premium calculator
no-claims-bonus: No-claims bonus < insurance
  no-claims bonus, no-claims discount, protected no-claims bonus, accident forgiveness, no-claims protection, claims-free bonus
excess: Excess < insurance
  insurance excess, zero excess, no excess, voluntary excess, no deductible, excess waiver, collision damage waiver, excess protection, excess reduction
travel-insurance: Travel insurance < insurance
  travel insurance, trip cancellation insurance, cancellation cover, annual multi-trip cover, travel health insurance, trip protection, luggage insurance, baggage cover, medical cover abroad, winter sports cover, baggage insurance, trip cancellation cover, multi-trip insurance, trip interruption insurance
vehicle-insurance: Vehicle insurance < insurance
  car insurance, motor insurance, comprehensive cover, courtesy car, breakdown cover, pay-per-mile insurance, third-party cover, roadside assistance, vehicle insurance, fully comprehensive, telematics insurance, roadside recovery, van insurance, fleet insurance, courtesy car as standard, windscreen cover, motorcycle insurance, black box insurance, temporary car insurance
home-insurance: Home insurance < insurance
  home insurance, contents insurance, buildings insurance, household insurance, accidental damage cover, landlord insurance, renters insurance, rent guarantee, new-for-old cover, new for old, home emergency cover, bicycle insurance, rent guarantee insurance, gadget cover, gadget insurance, flood cover, homeowners insurance, legal expenses cover, phone insurance, personal possessions cover, escape of water cover
health-insurance: Health insurance < insurance
  health insurance, private medical insurance, dental insurance, income protection, critical illness cover, life insurance, supplementary insurance, dental cover, life cover, death benefit, disability insurance, private health insurance, term life insurance, funeral cover, long-term care insurance, critical illness insurance, optical cover, mental health cover, income protection insurance, over-50s life cover, accident insurance, dental plan
pet-insurance: Pet insurance < insurance
  pet insurance, vet fee cover, lifetime pet cover, vet bill cover, vet bills cover, dog insurance, cat insurance, lifetime pet insurance
pre-existing-conditions: Cover for existing conditions < insurance
  pre-existing condition, cover for pre-existing conditions, no medical exam, no health questions, no medical questions, no medical examination, waiting period
  > no (medical|health) (questions|exam|examination|questionnaire|check)
business-insurance: Business insurance < insurance
  business insurance, cyber insurance, commercial insurance, employers' liability insurance, directors and officers insurance, shop insurance, business interruption cover, business interruption insurance, professional liability insurance, contractor insurance, key person insurance, product liability insurance
debt-advice: Payment holidays
  payment holiday, payment break, repayment holiday, hardship support, payment deferral, repayment break
open-banking-api: Banking APIs
  banking API, banking as a service, BaaS, card issuing API, card issuing, account aggregation, white-label banking, virtual IBAN, embedded banking, virtual account, ledger API
treasury: Treasury
  treasury management, FX hedging, forward contract, cash pooling, liquidity management, cash management, currency risk management, hedging, forward exchange contract, interest on idle cash
branch-banking: Branch service
  bank branch, branch service, safe deposit box, mobile branch, local branch, branch appointment, branch banking, video banking
`);
