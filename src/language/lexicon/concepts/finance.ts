import { concepts } from './concept-list.js';

/** Accounting, banking, lending, investing and insurance. */
export const finance = concepts(`
*accounting: Accounting
  accounting, bookkeeping, accounting software, bookkeeping software, cloud accounting, online bookkeeping
  > ~keep your books, ~do your books
double-entry: Ledger < accounting
  double-entry bookkeeping, general ledger, chart of accounts, accounts receivable, accounts payable, AP automation, accounts payable automation, invoice processing, sub-ledger, AR automation
  ? journal entry, journal entries
  > every (debit|credit) (has|finds) its (credit|debit), ~post (it|to|them|everything) to the (ledger|right account|right accounts), (books|ledger) that always (balance|balances), who owes you (what|how much)
bank-reconciliation: Bank reconciliation < accounting
  bank reconciliation, automatic reconciliation, payment matching, automatic payment matching, transaction matching, account reconciliation, statement matching, automatic payment reconciliation, three-way matching, 3-way matching, payment reconciliation, automatic bank matching
  > (payments|transactions) (are matched|match themselves) [automatically|with|to], ~match payments (to|with), ~reconcile (your|accounts|transactions|payments|bank|automatically|itself)
  > ~tick off (payments|transactions|each payment|every line), every (payment|transaction|bank line) (finds|meets|matches) its (invoice|receipt|booking), (payment|money) comes in and the invoice, ~match (money in|incoming payments|bank lines|bank transactions) (to|with)
month-end-close: Month-end close < accounting
  month-end close, financial close, year-end close, closing checklist, annual financial statement, financial consolidation, close management
  ? period close, annual accounts, year-end accounts
  > ~close the (books|month|quarter) (faster|in a day|in two days|in three days|in days|in hours|by the third|by the fifth|on day|in # days), (books|month) closed (in|by|on) (a day|two days|three days|days|hours|the third|the fifth|day|# days)
  > no more (month-end|year-end) (panic|weekends|late nights)
tax-filing: Tax filing < accounting
  tax filing, tax return, VAT filing, e-filing, Making Tax Digital, MTD, MTD-compatible, ELSTER, tax submission, sales tax filing, self-assessment, Making Tax Digital compatible, tax return preparation, self assessment tax return, automatic tax filing for businesses, MTD for VAT, HMRC-recognised, corporation tax return
  > ~file (your|the) (taxes|tax return|VAT return|VAT), ~submit (your|the) (VAT return|VAT|tax return) [directly|straight|to], straight to (HMRC|the tax office|the IRS)
  > ~send (your|the) [VAT|tax|return|figures|numbers] [straight|directly] to (HMRC|the tax office|the IRS), ~send (it|them) [VAT|tax|return|figures|numbers] [straight|directly] to (HMRC|the tax office|the IRS)
  > ~send (your|the|it|them) [VAT|tax|return|figures|numbers] [straight|directly] to (the taxman|the tax authorities), (VAT|tax) (return|returns) (filed|done|sent|submitted) (in|with|for you|by itself|straight|from), ready for (HMRC|the taxman|the tax office|Making Tax Digital|your tax return)
  > tax return done (by|in|before|for you|while)
tax-advice: Tax advice
  tax advice, tax consultancy, tax adviser network, tax planning, tax adviser, tax advisor, tax consultant, tax consultation
  > our (accountants|tax experts|tax specialists) (check|answer|file|prepare|review) your, ~ask (our|a) (tax adviser|tax expert|tax specialist|accountant) (anything|whenever)
budgeting: Budgeting
  budgeting, budget planning, spending categories, budget planner, savings goal, spending overview, FP&A, budget app, scenario planning, savings pot, spending tracker, budgeting tool, spending analysis, money pot, rolling forecast, financial planning and analysis, savings space, monthly budget tracker
  ? household budget, spending insight, what-if analysis
  > where (your|the|all your|all the) money (goes|went|disappears|vanishes|has gone), ~put (money|a little|something|cash) aside (for|every|each|automatically), ~set yourself a (budget|monthly budget), what's left until (payday|the end of the month), what you can (still|safely) spend
  > ~split (your|the) (salary|money|pay|wages) into (pots|jars|envelopes|spaces), (pots|jars|envelopes) for (rent|holidays|bills|groceries)
depreciation: Fixed assets < accounting
  fixed asset accounting, asset depreciation, depreciation schedule
  ? depreciation, fixed asset
current-account: Current account
  current account, checking account, joint account, free account with card, business current account, business bank account, local IBAN, own IBAN, sub-account with IBAN, basic account, German IBAN, kids' account, youth account, student account, UK account details, local account details
  ? business account, IBAN
account-opening: Online account opening
  online account opening, account opening, digital account opening, instant account opening, paperless account opening
  > ~open an account (in|online|from|within), account opened in, ~open your account (in|online|from|within)
  > ~open (it|yours|an account|your account|a business account) (from|on) (your sofa|the sofa|your phone), ~open (an account|your account|a business account) with a selfie, an account (in|within) (minutes|five minutes|ten minutes|# minutes), no branch visit
  > without (going to|visiting|setting foot in|a trip to) (a|the|any) (branch|bank)
account-switching: Account switching
  account switching service, account switch, seven-day switch, switching bonus, account switch service, switch guarantee, current account switch, 7-day switch
  > we (move|switch|bring|transfer) (your|all your) (direct debits|standing orders), (direct debits|standing orders) (come|move|follow|switch) (with you|over|across|along|too|automatically), ~switch banks (in|with|without)
debit-cards: Debit cards
  debit card, metal card, free debit card, Mastercard debit, Visa debit, prepaid card, replacement card, Visa debit card, prepaid debit card, Mastercard debit card
  ? bank card, free card, physical card
  > a card for every (account|pocket|purse), your card arrives (in|within|by)
credit-cards: Credit cards
  credit card offer, credit card with, company credit card, corporate card, business credit card, balance transfer, employee card, purchase card, corporate credit card, business card programme, smart company card, travel credit card
  ? company card, expense card
  > # (days|months) interest-free, interest-free for # (days|months), a card for every (employee|team|member of staff|manager)
virtual-cards: Virtual cards
  virtual card, disposable card, single-use card, virtual debit card, virtual credit card, one-time card, disposable virtual card, instant virtual card
  ? digital card
  > ~create (as many|new|another|a new) (cards|card|card number|card numbers) (in seconds|as you|for each|for every), a (new|fresh|throwaway) card number for (every|each), (card|number) that (works|exists) (once|only once|for one purchase)
  > a (separate|different) card (number) for (every|each) (supplier|shop|subscription|trial)
card-controls: Card controls
  card freeze, card lock, card limit, spending control, merchant lock, freeze your card, card control, instant card freeze, ATM limit, individual card limit, card blocking, per-card limit
  > ~freeze (your|the|a|a lost) card, ~block your card, ~lock your card, ~set (card|spending) limits, ~unfreeze your card
  > ~switch (the|your|a) card off, ~turn (the|your|a) card off, ~block (gambling|online|foreign|ATM|contactless) (payments|merchants|withdrawals|spending|transactions), ~limit (what|how much|where) (each|a|every|any) (card|employee) (can|may) (spend|buy)
atm-withdrawals: Cash withdrawals
  ATM withdrawal, cash withdrawal, free withdrawal, cash deposit, ATM network, free ATM withdrawal, fee-free withdrawal, cheque deposit, cash at the till, mobile cheque deposit, fee-free ATM, free cash withdrawal, mobile check deposit, free ATM
  ? cash machine
  > ~withdraw (cash|money)
  > ~take out cash (for free|free|anywhere|from|abroad|worldwide), cash (from|at|out of) (any|every|thousands of|# ) (ATM|cash machine|cashpoint|ATMs|cash machines|cashpoints), ~pay in (cash|coins|notes|takings|cheques) at
instant-transfers: Instant transfers
  instant transfer, instant payment, real-time payment, SEPA instant, real-time transfer, instant SEPA transfer, instant bank payment, SEPA Instant Credit Transfer
  ? faster payments
  > money arrives (in seconds|instantly|within seconds|immediately), ~send money (in seconds|instantly|to friends)
  > (money|payment|transfer) (is|lands|arrives) in their account (in|within|before|instantly|at once), money (moves|travels|lands) in (seconds|ten seconds|a blink|# seconds), ~split the bill with friends, ~pay (friends|a friend|your mates) back (instantly|in seconds|from your phone)
international-transfers: International transfers
  international transfer, international money transfer, foreign transfer, SWIFT transfer, remittance, cross-border payment, overseas transfer, international payment, money transfer abroad, global transfer, international bank transfer, cross-border transfer, international wire
  ? global payment, SWIFT payment
  > ~send money (abroad|to # countries|overseas|worldwide|home|internationally|across borders|anywhere), ~transfer money (abroad|overseas|internationally|worldwide), ~pay suppliers abroad
  > ~send (pounds|euros|dollars|rupees|pesos|money) (home to|to family|to friends abroad|back home), ~pay (suppliers|staff|freelancers|contractors) (in|across) (# countries|# currencies|their own currency|their currency|their local currency)
  > at the (real|mid-market|interbank|mid market) (exchange rate|rate), (they|your family|family|suppliers) (receive|receives|get|gets) (euros|dollars|pounds|rupees|pesos|local currency|their own currency)
no-foreign-fees: No foreign card fees
  no foreign transaction fees, fee-free spending abroad, zero foreign fees, free card use abroad
  > no (foreign transaction|foreign|foreign exchange|FX|overseas) (fee|fees|charges), ~spend abroad (without|fee-free|with no), ~pay abroad without (fees|charges)
  > ~pay abroad (like at home|like a local|as if|without fees), ~spend (abroad|overseas|euros|dollars) (like a local|like at home|without fees), no (charge|surcharge|fee|fees) (for|when) (paying|using your card|you pay|you use your card|spending) (abroad|overseas|in foreign)
bulk-payments: Bulk payments
  bulk payment, batch payment, mass payment, batch transfer, payment file upload, scheduled transfer, supplier payment, SEPA batch, bill payment, bill pay
  ? payment run
  > ~pay (a hundred|hundreds of|fifty|thousands of) (people|suppliers|invoices|employees|freelancers|salaries) (at once|in one go|with one|in one|from one), ~pay (twenty|all your|#) (people|suppliers|invoices|employees|freelancers|salaries) (at once|in one go|with one|in one|from one)
  > ~upload (a|one|the) (file|list|spreadsheet) and pay everyone
overdraft: Overdraft
  overdraft, arranged overdraft, interest-free overdraft, overdraft facility, overdraft protection, fee-free overdraft
  > ~dip below zero, ~go below zero, ~go into the red (without|for|up|by|interest-free|free)
mortgages: Mortgages
  mortgage, remortgage, fixed-rate mortgage, home loan, mortgage broker, decision in principle, mortgage advice, first-time buyer mortgage, agreement in principle, buy-to-let mortgage, equity release, mortgage comparison, mortgage in principle
  > ~finance your home
  > ~buy your first (home|house|flat), ~move up the property ladder, ~remortgage (in|with|online)
personal-loans: Personal loans
  personal loan, instalment loan, instant loan, consumer loan, car finance, payday loan, unsecured loan, salary advance, earned wage access, loan without credit check, debt consolidation loan, instant credit, vehicle finance, consumer credit
  ? car loan, debt consolidation, student loan, early repayment, credit line
  > ~borrow (up to|between|from)
  > ~spread the cost of (a|your|the) (new car|car|kitchen|wedding|bathroom|boiler|holiday), ~roll (your|all your|several) (debts|loans|cards) into one, ~pay (your|the) loan off early
business-finance: Business finance
  business loan, invoice financing, merchant cash advance, line of credit, revenue-based financing, invoice factoring, invoice finance, asset finance, equipment financing, growth loan, embedded finance, export finance, equipment leasing, trade finance, supply chain finance, start-up loan, overdraft for business, working capital loan, venture debt, bridging loan, commercial mortgage
  ? working capital
  > ~get paid for (invoices|your invoices|an invoice) (today|before|early|straight), ~turn (unpaid|outstanding|open) invoices into cash, ~repay (as you|when you) (sell|earn)
loan-decision: Instant credit decision
  instant decision, loan approval, instant approval, soft credit check, instant loan decision, instant credit check, automated underwriting, guaranteed approval, soft search, credit pre-approval
  ? credit decision, pre-approval
  > (decision|approval|approved|answer|money|funds|cash) (in|within) (minutes|seconds|# minutes|# seconds|24 hours|# hours|an hour|one day|a day|the hour), without (affecting|hurting|harming) your credit score, no impact on your credit score, no credit check
  > (yes|no|answer|decision) (while you wait|on the spot|before the kettle|before you|the same day), ~check (your|the) rate without, ~see what you (can|could) borrow without
credit-score: Credit score
  credit monitoring, credit builder, free credit score, credit score tracking, Schufa, credit score monitoring, credit rating check
  ? credit score, credit report, credit file
  > ~see your (score|credit score) (for free|change|rise|every month), ~improve your credit, ~build (your|a) credit (history|rating), what (lenders|banks) see (about you|when)
savings: Savings
  savings account, instant access savings, fixed-term deposit, fixed deposit, easy-access savings, cash ISA, interest on balance, automatic savings, notice account, fixed-rate bond, savings plan, call money account, interest-bearing account, overnight deposit, lifetime ISA, money market account, high-yield savings account, term deposit, certificate of deposit, regular saver
  ? interest rate on savings
  > ~earn # %, ~earn up to # %, ~earn interest, # % (AER|APY|interest|p.a.), interest paid (daily|monthly|weekly)
  > (money|savings|cash) (that earns|earns|earn|earning) interest, ~round up (every|your|each) (purchase|purchases|payment|card), interest every (day|month|night|single day), ~save for (a house|a rainy day|a deposit|a wedding), ~put your (change|spare change|pennies) aside
deposit-protection: Deposit protection
  deposit protection, deposit guarantee, FSCS protection, FDIC insurance, FSCS, segregated account, deposit insurance, deposit guarantee scheme, FSCS-protected, safeguarding account, deposits protected, FDIC insured, safeguarded account, client money protection
  > protected up to #, your money is (protected|safe|safeguarded|insured|guaranteed), deposits are (protected|insured|guaranteed)
  > (protected|covered|guaranteed|insured|safeguarded) by the (FSCS|state|deposit|government|Financial Services), even if (we|the bank) (fail|fails|go bust|goes bust|go under|goes under|collapse|collapses)
investing: Investing
  share dealing, stock trading, ETF savings plan, robo-advisor, investment account, fractional share, commission-free trading, stocks and shares ISA, managed portfolio, index fund, portfolio rebalancing, investment plan, securities account, robo-adviser, automatic rebalancing, pension plan, SIPP, private pension, retirement planning, wealth management, automatic portfolio rebalancing, IRA account, commission-free stock, ethical investing, sustainable investing, tax-loss harvesting, options trading, retirement account, copy trading, workplace pension, ESG portfolio, paper trading
  ? financial planner
  > ~invest (from|in|with|your|automatically), ~trade (stocks|shares|ETFs|options|derivatives)
  > ~buy (shares|stocks|ETFs|bonds|a slice of|slices of), ~own a (slice|piece|share) of (Apple|companies|thousands|the world's|big), ~put your (money|savings) (to work|into) (in the|shares|funds|the stock|stocks), ~build a portfolio
guaranteed-returns: Guaranteed returns
  guaranteed return, guaranteed profit, guaranteed yield, guaranteed rental income, capital guarantee, capital protection, risk-free investment
  ? risk-free return, guaranteed income
  > ~never lose a (penny|cent), no risk (to your|of losing), doubles your money, # % (a|per|every) year guaranteed, (returns|return|profit|profits) (you can bank on|are certain|are guaranteed|is guaranteed|is certain)
crypto: Cryptocurrency
  cryptocurrency, crypto wallet, crypto trading, Bitcoin wallet, crypto exchange, cold storage of crypto, crypto staking, NFT marketplace, crypto savings plan, stablecoin, crypto custody, DeFi, crypto tax report, tokenised asset, tokenized asset
  ? staking
  > ~buy (Bitcoin|crypto|cryptocurrencies), ~trade crypto
  > ~hold (Bitcoin|crypto|Ethereum|stablecoins), ~swap (Bitcoin|crypto|tokens|ether), ~send (Bitcoin|crypto|stablecoins|tokens), ~pay (in|with) (Bitcoin|crypto|stablecoins)
financial-advice: Financial advice
  financial advice, investment advice, independent financial advice, financial adviser, financial advisor, money coach, regulated advice, pension advice
  ? financial coach, independent advice
  > a plan for your (money|retirement|pension), when you can afford to (retire|stop working|work less), ~talk to (a|an|our|your) (adviser|advisor|planner|coach) about your (money|pension|savings|retirement|investments|future)
investment-reports: Portfolio reports
  portfolio tracker, portfolio report, net worth tracker, performance report for portfolios, portfolio tracking, portfolio analysis, net worth tracking
  > how your (investments|portfolio|shares|pension) (is|are) (doing|performing), all your (accounts|pensions|investments) (in|on) one (place|screen|view|app)
*insurance: Insurance
  insurance, insurance policy, insurance cover, insurance company, insurance product
insurance-claims: Insurance claims < insurance
  insurance claim, claims handling, claim tracking, claim settlement, claims app, digital claim, claims management, claims processing, claims settlement, instant claim
  ? online claim, claim form, claims hotline
  > ~file a claim, ~make a claim (online|in), ~claim (online|in the app|in minutes), claims (paid|settled|decided|handled|processed|approved) (in|within|online|instantly), claims are (paid|settled|decided|handled|processed) (in|within)
  > ~film the (damage|dent|crack|leak), ~photograph the (damage|dent|crack|leak|scratch), ~send (a|us a|in a) (photo|picture|video) of the (damage|dent|crack|leak|scratch|vet bill), ~claim (with|from) (a photo|your phone|a selfie|a few photos)
  > (payout|claim|claims) (paid|settled) (the same day|within|before)
insurance-quotes: Insurance quotes < insurance
  insurance quote, insurance comparison, instant insurance quote, online insurance quote, insurance calculator, premium calculator
  > a quote (in|within) (# minutes|two minutes|# seconds|a minute), ~see what you'd pay, ~compare (insurers|policies|# insurers|premiums)
no-claims-bonus: No-claims bonus < insurance
  no-claims bonus, no-claims discount, protected no-claims bonus, accident forgiveness, no-claims protection, claims-free bonus
  > # years without a (claim|accident), ~keep your (bonus|no-claims|discount) even, a claim (won't|doesn't|does not|will not) (push up|raise|put up|touch|affect) your (premium|price|bonus|discount)
excess: Excess < insurance
  insurance excess, zero excess, voluntary excess, no deductible, excess waiver, collision damage waiver, excess protection, excess reduction
  ? no excess
  > nothing to pay (when|if) you (claim|crash), no first # to pay, we cover everything from the first (pound|penny|euro|cent)
travel-insurance: Travel insurance < insurance
  travel insurance, trip cancellation insurance, cancellation cover, annual multi-trip cover, travel health insurance, trip protection, luggage insurance, baggage cover, medical cover abroad, winter sports cover, baggage insurance, trip cancellation cover, multi-trip insurance, trip interruption insurance
  > ~fly you home if, covered (on every trip|on holiday|on the slopes|for every trip|wherever you travel), (lost|delayed|stolen) (luggage|baggage|suitcase|suitcases|passport) (is|are) covered
vehicle-insurance: Vehicle insurance < insurance
  car insurance, motor insurance, comprehensive cover, courtesy car, breakdown cover, pay-per-mile insurance, third-party cover, roadside assistance, vehicle insurance, fully comprehensive, telematics insurance, roadside recovery, van insurance, fleet insurance, courtesy car as standard, windscreen cover, motorcycle insurance, temporary car insurance
  ? black box insurance
  > a car while yours is (repaired|fixed|in the garage|being repaired), ~cover your (car|van|motorbike|moped|scooter), ~pay (by|per) the mile, (breakdown|broken down|flat battery) (we come|anywhere in|at home|at the roadside)
home-insurance: Home insurance < insurance
  home insurance, contents insurance, buildings insurance, accidental damage cover, landlord insurance, renters insurance, rent guarantee, new-for-old cover, new for old, home emergency cover, bicycle insurance, rent guarantee insurance, gadget cover, gadget insurance, flood cover, homeowners insurance, legal expenses cover, phone insurance, personal possessions cover, escape of water cover
  ? household insurance
  > (burst pipes|burglary|theft|fire|storm damage) (are|is|and) (covered|insured|flood|theft|fire), your (sofa|bike|belongings|laptop|furniture|possessions) (is|are) (insured|covered) (at home|against|even|wherever|outside)
health-insurance: Health insurance < insurance
  health insurance, private medical insurance, dental insurance, income protection, critical illness cover, life insurance, supplementary insurance, dental cover, life cover, death benefit, disability insurance, private health insurance, term life insurance, funeral cover, long-term care insurance, critical illness insurance, optical cover, mental health cover, income protection insurance, over-50s life cover, accident insurance
  ? dental plan
  > ~see a (consultant|specialist) privately, ~pay (your|the) (dentist|dental|hospital|optician|physio) bills, a (lump sum|payout) if you (fall ill|die|are diagnosed|become ill)
pet-insurance: Pet insurance < insurance
  pet insurance, vet fee cover, lifetime pet cover, vet bill cover, vet bills cover, dog insurance, cat insurance, lifetime pet insurance
  > (vet's|vet) (bill|bills|fees) (paid|covered|up to), ~pay (the|your) vet (directly|direct|straight), (cover|covers|insure|insures) your (dog|cat|rabbit|horse|puppy|kitten|pet)
pre-existing-conditions: Cover for existing conditions < insurance
  cover for pre-existing conditions, no medical exam, no health questions, no medical questions, no medical examination
  ? pre-existing condition, waiting period
  > no (medical|health) (questions|exam|examination|questionnaire|check)
  > no doctor's (letter|note) (needed|required|necessary), cover whatever your (health|medical history), covered even if you (are already ill|have diabetes|have asthma|have a condition)
business-insurance: Business insurance < insurance
  business insurance, cyber insurance, commercial insurance, employers' liability insurance, directors and officers insurance, shop insurance, business interruption cover, business interruption insurance, professional liability insurance, contractor insurance, key person insurance, product liability insurance
  > cover for (your|the) (shop|van|tools|stock|staff|business|freelancers|sole traders), if a customer (slips|trips|sues)
debt-advice: Payment holidays
  payment holiday, payment break, repayment holiday, hardship support, payment deferral, repayment break
  > ~skip a (payment|repayment) (if|when|once), ~take a (payment|repayment) (holiday|break), ~lower your (repayments|instalments) (if|when|for)
open-banking-api: Banking APIs
  banking API, banking as a service, BaaS, card issuing API, card issuing, account aggregation, white-label banking, virtual IBAN, embedded banking, ledger API
  ? virtual account
  > ~issue (your own|branded|virtual) cards (to|under|with|through), ~connect to (every|any|thousands of) (bank|banks)
treasury: Treasury
  treasury management, FX hedging, forward contract, cash pooling, liquidity management, cash management, currency risk management, hedging, forward exchange contract, interest on idle cash
  > ~lock in (today's|an|the|an exchange|exchange) (rate|exchange rate) (for|now|until), ~hedge (currency|your|against|exchange|FX), ~see (all your|every) (balances|bank balance|bank balances|cash positions)
branch-banking: Branch service
  branch service, safe deposit box, mobile branch, branch appointment, branch banking, video banking
  ? bank branch, local branch
  > a branch (near you|on the high street|in every|in your town|round the corner), ~keep (your|the) (jewellery|valuables|gold) (in|safe in) our (vault|safe|strongroom)
`);
