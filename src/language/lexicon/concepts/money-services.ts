import { concepts } from './concept-list.js';

/** Everyday banking, borrowing, investing and cover beyond the basics. */
export const moneyServices = concepts(`
round-ups: Round-ups
  round-ups, spare change saving, spare-change savings, roundup savings
  > ~round up (your|every|each)
savings-pots: Pots and spaces
  savings goals, money pots, sub-accounts, tax pot, vaults
early-salary: Salary early
  early salary, early payday, get paid early, early wages
  > ~get (paid|your salary|your wages|your pay) (early|a day early|# days early)
joint-account: Joint accounts
  shared account, couples account
youth-account: Accounts for the young
  children's account, teen account, pocket money card, junior account
multi-currency-account: Currency accounts
  currency account, dollar account, euro account, foreign currency account, IBANs in
account-numbers: Account details
  dedicated IBAN, named account, own account number
cheque-deposit: Cheques
  cheque imaging, check deposit by photo, pay in cheques, chequebook, checkbook
cash-deposit: Cash paid in
  cash deposits, pay in cash, cash pick-up, coin counting, night safe
standing-orders: Standing orders
  direct debit switching, payment scheduling, scheduled payments
metal-card: Card of metal
  wooden card, recycled card, custom card design, card design, biometric card
instant-notifications-spend: Spending notices
  instant spending notification, transaction notification, real-time transaction alert
spend-categories: Spending sorted
  spending insights, spending analytics
subscription-tracker: Subscriptions found
  subscription tracker, subscription blocker, cancel subscriptions from
bill-splitting: Bills shared
  shared bills, group expenses, money requests
purchase-protection: Purchases protected
  extended warranty cover, price protection, refund protection, seller protection
airport-perks: Card perks
  airport lounge access, concierge card, travel perks, card perks, partner offers
early-repayment: Early repayment
  no early repayment charge, overpayments, free early repayment, repay early
credit-builder: Credit builder
  credit-builder card, rent reporting, improve your credit score
debt-consolidation: Debts joined
  consolidation loan, refinancing
pay-later: Pay later <> instalments
  interest-free instalments, pay in 30 days, split in three
green-loans: Green loans
  green mortgage, green loan, EV loan, solar loan, renovation loan
mortgage-services: Mortgage steps
  offset mortgage, porting a mortgage, rate lock
fx-hedging: Currency risk
  FX forward, rate alert, limit order, currency hedging, locked exchange rate
cash-management: Idle cash
  cash sweep, money market fund, interest on your balance, high-yield account
stock-trading: Shares and funds < investing
  fractional shares, extended-hours trading, IPO access
savings-plans: Plans to invest < investing
  robo-advice, auto-invest, automatic investing, ISA transfer
pension-consolidation: Pensions
  pension consolidation, pension transfer, personal pension, pension calculator, retirement plan, annuity
precious-metals: Gold
  gold saving, buy gold, physical gold, precious metals trading
financial-calculators: Calculators
  loan calculator, mortgage calculator, savings calculator, tax calculator
wills-inheritance: Wills
  free will, inheritance planning, trust administration
carbon-footprint-spend: Footprint of spending
  carbon footprint of your spending, carbon tracker, footprint tracker, CO2 per purchase
account-aggregation: Other banks' accounts
  connect other banks, all your accounts in one, link your other accounts
accounting-in-account: Bookkeeping in the account
  in-app invoicing, built-in invoicing, receipt matching, bookkeeping in the app, tax-ready reports
merchant-services: Taking payments
  QR payments, instant settlement
network-tokens: Network tokens
  network tokens, network tokenization
one-tap-checkout: Remembered buyers < saved-payment-methods
  one-tap payments
  > ~remember (the|your|every) (buyer|buyers|shopper|shoppers)
surcharging: Fees passed on
  surcharging, interchange++, interchange plus, dynamic currency conversion, cost-plus pricing
payment-guarantee: Payments guaranteed
  payment guarantee, chargeback guarantee, fraud guarantee, guaranteed payouts
global-acquiring: Local acquiring
  local acquiring, global acquiring, cross-border acquiring, local payment methods, alternative payment methods
b2b-payments: Paying suppliers
  supplier payments, mass payouts, payment runs, payroll payments
new-for-old: New for old
  accidental damage, matching sets cover
home-emergency-cover: Home emergency
  key cover, family legal cover
gadget-cover: Gadgets and phones
  screen repair cover, mobile insurance, laptop insurance
cyber-cover: Cyber and liability
  professional indemnity, D&O insurance, employers' liability
pay-per-mile: Pay by use
  pay as you drive, short-term cover, hourly insurance, temporary cover
worldwide-cover: Cover abroad
  worldwide cover, repatriation, medical repatriation, emergency medical cover
premium-promises: Premiums
  premium freeze, fixed premium, multi-policy discount, multi-car discount, no admin fees, free policy changes
parametric-cover: Paid without a claim
  parametric insurance, automatic payout, flight delay payout, payout without a claim
`);
