import { concepts } from './concept-list.js';

/** Everyday banking, borrowing, investing and cover beyond the basics. */
export const moneyServices = concepts(`
round-ups: Round-ups
  round-ups, spare change saving, spare-change savings, roundup savings
  > ~round up (your|every|each)
  > spare change (goes into|is saved|adds up|lands in), every (coffee|purchase|payment) is rounded up, rounded up to the (next|nearest) (pound|euro|dollar), (pennies|cents) go into your savings
  > ~round (every|each|all) (purchase|payment|purchases|payments|coffee) up
savings-pots: Pots and spaces
  savings goals, money pots, sub-accounts, tax pot
  ? vaults
  > (jar|jars|pot|pots|envelope|envelopes) for (holidays|the holiday|tax|rent|bills|rainy days|a rainy day|the taxman|VAT), ~save for (a|the) (holiday|house|rainy day|bike|wedding|car)
  > ~put money aside automatically
early-salary: Salary early
  early salary, early payday, get paid early, early wages
  > ~get (paid|your salary|your wages|your pay) (early|a day early|# days early)
  > (salary|wages|pay) (a day|two days|one day|up to two days) early, payday comes (early|a day early), ~get (paid|your wages|your salary) before everyone
  > (salary|wages|pay) (two|#) days early
joint-account: Joint accounts
  couples account
  ? shared account
  > ~share (an|one) account with, both of you (see|pay|spend|save), (couples|flatmates|partners) share (an|one) account
youth-account: Accounts for the young
  children's account, teen account, pocket money card, junior account
  > pocket money (on|paid into|onto) (a|the|their) (card|account), (card|account) for your (child|children|kids|teenager|teenagers|teen|son|daughter), (children|kids|teens|teenagers) learn (to save|about money|to handle money), (card|account) for (children|kids|teens|teenagers)
multi-currency-account: Currency accounts
  currency account, euro account, foreign currency account, IBANs in, dollar account
  > (~hold|~keep) (dollars|euros|pounds|yen|francs) (and|in|side by side), account in (dollars|euros|pounds|yen|# currencies|Swiss francs), (dollars|euros|pounds|yen) (beside|next to|alongside) (dollars|euros|pounds|yen), # currencies in one account
account-numbers: Account details
  dedicated IBAN, own account number
  ? named account
  > (sort code|account number|IBAN) (of your own|in your name|in your company's name)
cheque-deposit: Cheques
  cheque imaging, check deposit by photo, pay in cheques, chequebook, checkbook
  > (~photograph|~snap|~scan) (a|the|your) (cheque|check), (cheque|check) by photo
cash-deposit: Cash paid in
  cash pick-up, coin counting, night safe
  ? cash deposits, pay in cash
  > (~pay in|~deposit) (cash|notes|coins|takings|your takings) (at|over), (cash|takings|coins) (paid in|can be paid in) at, ~count your (coins|change)
standing-orders: Standing orders
  direct debit switching
  ? payment scheduling, scheduled payments
  > ~schedule (a payment|payments|rent|the rent|bills), rent goes out on the first, payment on the first of (every|each|the) month, (rent|bills) (leave|go out|are paid) by themselves
metal-card: Card of metal
  wooden card, recycled card, custom card design, biometric card
  ? card design
  > card (made|cut|milled) (of|from|out of) (metal|steel|wood|titanium), (steel|metal|titanium) in your wallet, ~design your own card, your own (picture|photo|design) on the card
instant-notifications-spend: Spending notices
  instant spending notification, transaction notification, real-time transaction alert
  > (phone|watch) (buzzes|pings) (when you pay|the moment you pay|every time you pay|as soon as you), (notified|told|hear) (of|about) every (payment|purchase|tap|penny), see every payment the moment
spend-categories: Spending sorted
  spending insights, spending analytics
  > where your money (goes|went|is going|has gone), how much went on (coffee|groceries|food|taxis|eating out|takeaways), (spending|payments|purchases) sorted (by|into) (category|categories|kind), we sort the spending, what you spend on (coffee|groceries|food|taxis|eating out|takeaways)
  > how much you spend on
subscription-tracker: Subscriptions found
  subscription tracker, subscription blocker, cancel subscriptions from
  > (subscriptions|memberships|trials) you (forgot|have forgotten|had forgotten|no longer use|never use), (forgotten|unused|zombie) (subscriptions|memberships), ~find (all|every|the) (subscriptions|subscription) you pay for
bill-splitting: Bills shared
  shared bills, group expenses
  ? money requests
  > who owes (whom|who), (~split|~share|~divide) (the|a) (bill|dinner|taxi|restaurant bill) (with|between|among), everyone pays their (share|part|half), ~ask friends for their share
  > ~split the (dinner|restaurant|taxi) bill
purchase-protection: Purchases protected
  extended warranty cover, price protection, refund protection, seller protection
  > (broken|stolen|damaged) within (#|ninety|thirty) days of (buying|purchase), (covered|insured) when you buy (with|by) the card, ~pay with the card and it is (covered|insured)
airport-perks: Card perks
  airport lounge access, concierge card
  ? travel perks, card perks, partner offers
  > (lounge|lounges) at (#|every|any) (airport|airports), card opens (the|#|airport|every) (lounge|lounges), card (gets|lets) you into the lounge
early-repayment: Early repayment
  no early repayment charge, overpayments, free early repayment, repay early
  > (~pay off|~repay|~overpay|~clear) (your|the|a) (loan|mortgage|debt) (early|sooner|whenever|faster|ahead of time), debt-free (sooner|earlier)
credit-builder: Credit builder
  credit-builder card, rent reporting, improve your credit score
  > (~build|~improve|~raise|~repair|~boost) (your|a) credit (score|history|rating|file), (rent|bills) (counts|count) (towards|toward) your credit
debt-consolidation: Debts joined
  consolidation loan, refinancing
  > (one|a single) (payment|loan|instalment) instead of (five|three|many|several|ten|a handful), (~roll|~combine|~merge) (all|your|several) (debts|loans|credit cards) into one
pay-later: Pay later
  interest-free instalments, pay in 30 days, split in three
  > ~pay (in 30 days|in thirty days|next month|after payday|in four parts|in three parts), (buy|wear|take it home) now [and] pay (later|next month|after), ~pay when you get paid
green-loans: Green loans
  green mortgage, green loan, EV loan, solar loan, renovation loan
  > (loan|mortgage|money) for (solar panels|a heat pump|insulation|an electric car), (cheaper|lower) (loan|rate|interest) for (green|efficient|well-insulated|energy-efficient) (homes|houses)
mortgage-services: Mortgage steps
  offset mortgage, porting a mortgage
  ? rate lock
  > (~lock|~reserve) (your|the|today's) mortgage rate, ~take your mortgage with you, mortgage (offer|decision) (in|within) (minutes|a day|an hour|24 hours)
fx-hedging: Currency risk
  FX forward, rate alert, limit order, currency hedging, locked exchange rate
  > (~lock|~lock in|~fix|~secure) (the|today's|an) exchange rate, ~tell you when the (pound|dollar|euro|exchange rate) (reaches|hits|rises|falls), what the (dollar|euro|pound) will cost
cash-management: Idle cash
  cash sweep, money market fund, interest on your balance, high-yield account
  > (idle|spare|resting) (cash|money) (earns|works|grows), interest on (your|every|the) (balance|penny|idle cash), money that sits idle
stock-trading: Shares and funds < investing
  fractional shares, extended-hours trading, IPO access
  > (~buy|~own) a (slice|fraction|piece) of (a|one|an expensive) share, (shares|stocks|ETFs) from one (pound|euro|dollar)
savings-plans: Plans to invest < investing
  robo-advice, auto-invest, automatic investing, ISA transfer
  > ~invest (a little|as little as|small amounts|a fixed sum) (every|each|a) (month|payday|week), (invests|invest) your money for you, portfolio (rebalances|manages|looks after) itself
pension-consolidation: Pensions
  pension consolidation, pension transfer, personal pension, pension calculator, annuity
  ? retirement plan
  > (old|lost|forgotten|scattered) (pension|pensions) (in|found|into|together), (~find|~bring|~combine|~gather|~track down) (your|all your) [old|lost] (pensions|pension pots), what you will live on when you retire
precious-metals: Gold
  gold saving, buy gold, precious metals trading
  ? physical gold
  > (~own|~buy|~store) [real|physical] (gold|silver|platinum) (by the gram|bars|coins|from), gold by the gram, (bars|coins|gold) in (our|a) vault
financial-calculators: Calculators
  loan calculator, mortgage calculator, savings calculator, tax calculator
  > ~work out (what|how much) you (can|could) (borrow|afford|save|repay), ~slide the (slider|sliders), what (it|the loan|the mortgage) will cost a month
wills-inheritance: Wills
  inheritance planning, trust administration
  ? free will
  > who (gets|inherits) (what|the house), ~write your will, leave (something|money|your house) to (charity|whoever)
carbon-footprint-spend: Footprint of spending
  carbon footprint of your spending, carbon tracker, footprint tracker, CO2 per purchase
  > (carbon|CO2) [cost] of (every|each) (purchase|payment|coffee), how much (carbon|CO2) (each|every|your) (purchase|payment|shopping)
account-aggregation: Other banks' accounts
  connect other banks, all your accounts in one, link your other accounts
  > (all your|every) (banks|bank accounts|bank account) (in|on) one (app|place|screen|view), your other (banks|bank accounts) (too|in the same app), (~add|~connect|~link) (accounts|your accounts) (from|at|with) other banks
accounting-in-account: Bookkeeping in the account
  in-app invoicing, built-in invoicing, receipt matching, bookkeeping in the app, tax-ready reports
  > (invoices|receipts|bookkeeping|accounting) (right|straight) in the (bank account|account|banking app), ~write invoices from the (bank account|account|banking app), bank account that does (the|your) (books|bookkeeping|accounting)
merchant-services: Taking payments
  QR payments, instant settlement
  > take card payments (on|with) (your|a) phone, code on the (table|counter) to pay, takings (reach|arrive in|land in) your account
network-tokens: Network tokens
  network tokens, network tokenization
one-tap-checkout: Remembered buyers < saved-payment-methods
  one-tap payments
  > ~remember (the|your|every) (buyer|buyers|shopper|shoppers)
  > (recognised|recognized|remembered) (in|at|across) (every|any) (shop|store|merchant), never type (a|your|the) card number (twice|again)
surcharging: Fees passed on
  surcharging, interchange++, interchange plus, dynamic currency conversion, cost-plus pricing
  > ~pass the [card] (fee|fees|cost|surcharge) on to (the|your) (customer|customers|buyer|buyers|cardholder), exactly what the (card schemes|schemes) charge
payment-guarantee: Payments guaranteed
  payment guarantee, chargeback guarantee, fraud guarantee, guaranteed payouts
  > paid even if the (buyer|customer|debtor|shopper) (doesn't|does not|defaults|never), we (carry|bear|take) the (chargeback|chargebacks|fraud risk|risk of fraud|credit risk), chargebacks are (our problem|on us)
global-acquiring: Local acquiring
  local acquiring, global acquiring, cross-border acquiring, alternative payment methods
  ? local payment methods
  > payments (cleared|settled|processed|acquired) (locally|in the country), the way (people|shoppers|customers) pay in (their|Germany|each|Brazil|the Netherlands|Poland|China)
b2b-payments: Paying suppliers
  supplier payments, mass payouts, payment runs, payroll payments
  > (suppliers|freelancers|contractors) paid in one (go|click|batch|run), one (file|upload|click) pays (everyone|all)
  > ~pay (all|hundreds of) (suppliers|bills) (at once|in one go|in bulk)
new-for-old: New for old
  ? accidental damage, matching sets cover
  > new one for (the|your) old, (red wine|wine|paint) on the (carpet|sofa|rug), (sat on|dropped) your (glasses|laptop|phone)
home-emergency-cover: Home emergency
  key cover, family legal cover
  > (burst pipe|broken boiler|blocked drain) (at midnight|in the night|at Christmas|on a Sunday), (plumber|electrician|locksmith) (out|sent|at your door) (within|in|day or night), somebody comes when the (boiler|pipe|heating)
gadget-cover: Gadgets and phones
  screen repair cover, mobile insurance, laptop insurance
  > (cracked|smashed|shattered) (screen|screens|display) (repaired|replaced|covered|is covered), (phone|laptop|tablet|camera) (in the toilet|in the bath|falls in|stolen on)
cyber-cover: Cyber and liability
  professional indemnity, D&O insurance, employers' liability
  > (hackers|ransomware|data breach|cyber attack) and we (pay|cover), (covered|insured) (against|when) (hackers|ransomware|hacked|a data breach|cyber attacks)
pay-per-mile: Pay by use
  pay as you drive, hourly insurance
  ? short-term cover, temporary cover
  > ~pay (by|per) the (mile|kilometre) you drive, only pay for the (miles|kilometres) you drive, (insured|cover|covered|insurance) (for|by) (a day|an hour|the day|the hour|a weekend), (stays|sits|stands) in the (garage|drive) and costs
worldwide-cover: Cover abroad
  worldwide cover, medical repatriation, emergency medical cover
  ? repatriation
  > (fly|flown|bring|brought) you home (if|when) you (are|fall|get) (ill|sick|injured), (hospital|doctor|broken leg|operation) (abroad|overseas|on holiday), (covered|insured) (in every country|anywhere in the world|wherever you travel|around the world|on every continent)
premium-promises: Premiums
  premium freeze, multi-policy discount, multi-car discount, no admin fees, free policy changes
  ? fixed premium
  > (premium|premiums) (stays|stay|never|will not|won't|does not|doesn't) (the same|rise|rises|go up|increase), your premium is (fixed|frozen), ~insure (two|both|several|three) cars
parametric-cover: Paid without a claim
  parametric insurance, automatic payout, flight delay payout, payout without a claim
  > pays out (by itself|without a claim|as soon as the|the moment the|automatically when), (flight|train|plane) late and the money, money before you (claim|land|fill in)
`);
