import { concepts } from './concept-list.js';

/** Taking and making payments, invoices and dunning. */
export const payments = concepts(`
*payment-processing: Payments
  payment processing, online payment, payment acceptance, payment solution, secure payment, payment platform
  > ~take payments, ~accept payments, ~get paid
card-payments: Card payments < payment-processing
  card payment, credit card payment, debit card payment, card acceptance, credit card processing, card processing, online card payment, payment by card
  > ~pay by card, ~pay with card, ~take card payments, ~accept (cards|credit cards|all major cards|all major credit cards|debit cards), all major (cards|credit cards)
contactless-payments: Contactless payments < payment-processing
  contactless payment, tap to pay, tap and pay, Apple Pay, Google Pay, mobile wallet payment, NFC payment, tap to phone, SoftPOS
  > ~pay with (your phone|your watch|a tap), ~pay contactless
cash-payments: Cash payments < payment-processing
  cash payment, cash on delivery, payment in cash, pay on arrival, pay on collection, COD
  > ~pay (cash|in cash|on arrival|at the property|the driver)
direct-debit: Direct debit < payment-processing
  direct debit, SEPA direct debit, SEPA, ACH debit, ACH payment, bank debit, SEPA payment, SEPA mandate, Bacs Direct Debit, ACH transfer
bank-transfer: Payment by bank transfer < payment-processing
  bank transfer, wire transfer, bank payment, pay by bank, account-to-account payment, instant bank transfer, open banking payment, payment initiation
instalments: Payment in instalments < payment-processing
  instalment, installment, pay later, buy now pay later, BNPL, instalment plan, installment plan, payment plan, instalment payment, interest-free instalment, split payment, pay in instalments, pay in 3, pay in three, hire purchase, 0% finance, interest-free finance, financing option, deferred payment, monthly instalment, interest-free credit
  > ~spread the cost, ~pay in (instalments|installments|three|3|four|4|parts|stages), ~pay over (time|#), ~split the (payment|cost|bill) (over|into|in), in # (monthly|interest-free|easy|equal) (payments|instalments|installments), # (interest-free|monthly) (payments|instalments|installments)
wallet-payments: Digital wallets < payment-processing
  digital wallet, e-wallet, stored value, prepaid balance, in-app wallet, top-up balance, electronic wallet, prepaid credit
crypto-payments: Crypto payments < payment-processing
  crypto payment, cryptocurrency payment, Bitcoin payment, stablecoin payment, stablecoin payout
  > ~pay (with|in) (crypto|Bitcoin|cryptocurrency), ~accept (crypto|Bitcoin|cryptocurrency)
payment-links: Payment links < payment-processing
  payment link, pay link, pay-by-link, payment request, payment QR code, payment page
  > ~send a payment link, ~request money, ~pay straight from the invoice
recurring-payments: Recurring payments < payment-processing
  recurring payment, recurring billing, subscription billing, subscription management, subscription payment, automatic billing, recurring invoice, recurring invoicing, subscription commerce, automatic renewal billing, automatic collection, membership billing, autopay, standing order
  > ~bill (customers|members|clients) automatically, ~charge cards automatically, ~collect fees automatically
dunning: Dunning and reminders < recurring-payments
  dunning, payment reminder, failed payment recovery, payment retry, smart retry, late payment reminder, overdue reminder, dunning process, debt collection, automatic dunning, overdue invoice reminder, invoice chasing, card updater, account updater, credit control
  > ~chase (late payers|unpaid invoices|overdue invoices|payments|late payments), ~chase up (late payers|unpaid invoices|payments), reminds (late payers|customers to pay)
late-fees: Late fees < dunning
  late fee, late payment fee, late payment interest, automatic late fee
payouts: Payouts < payment-processing
  payout, next-day payout, instant payout, daily payout, same-day settlement, next-day settlement, weekly payout, faster payout, same-day payout, mass payout
  > money (in|on) your account (the next|within|next|the same|in), paid out (daily|weekly|the next|within|every|instantly), ~get paid the (same|next) day, ~get your money the next day
split-payouts: Split payments < payment-processing
  split payout, marketplace payout, revenue split, commission split, split settlement, connected account payout, payment splitting
split-bill: Split the bill < payment-processing
  split the bill, bill splitting, bill split, split bill
tipping: Tipping < payment-processing
  digital tip, tip jar, tip pooling, gratuity option, cashless tip
card-terminals: Card terminals < payment-processing
  card terminal, card reader, payment terminal, card machine, mobile card reader, POS terminal, card payment terminal, EFTPOS
payment-cards-processing-fees: Transaction fees < payment-processing
  transaction fee, card fee, processing fee, payment fee, card surcharge, interchange fee, merchant fee, booking fee, service fee, payment processing fee
  > no (transaction|card|processing|booking|service|payment) (fee|fees|charges), # % per (transaction|sale|payment|booking)
multi-currency: Multiple currencies
  multi-currency, multiple currencies, foreign currency, foreign currencies, currency conversion, currency converter, multi-currency account, multi-currency pricing, multi-currency invoice, multi-currency checkout, local currency, local currencies, automatic exchange rate, foreign-currency invoice
  > in # currencies, in (your|their) own currency, in any currency, in (different|several|all) currencies, # currencies, ~pay in their (own|local) currency
exchange-rates: Real exchange rate < multi-currency
  mid-market rate, interbank rate, real exchange rate, no exchange fee, exchange rate mark-up, foreign exchange fee, mid-market exchange rate, foreign transaction fee, zero markup exchange
  > no (mark-up|markup|hidden mark-up) on [the] exchange
invoicing: Invoicing
  invoicing, online invoicing, invoicing tool, invoicing software, invoice creation, invoice generator, automatic invoicing, automated invoicing, automatic invoice, invoice template, electronic invoicing, invoice software, billing software
  > ~send invoices, ~create invoices, ~write invoices, ~invoice (clients|customers|your clients|your customers), ~turn __ into (invoices|an invoice), invoices (in|with) (one click|a click|two clicks|seconds), ~bill your clients
e-invoicing: E-invoicing < invoicing
  e-invoice, e-invoicing, XRechnung, ZUGFeRD, Factur-X, FatturaPA, structured electronic invoice, Peppol invoice, mandatory e-invoicing, UBL invoice
invoice-tracking: Invoice tracking < invoicing
  invoice tracking, invoice status, invoice view notification, unpaid invoice overview
  > see when (an|your|the) invoice (is|has been|was) (opened|viewed|paid)
deposits-prepayment: Deposits and prepayments < payment-processing
  booking deposit, prepayment, upfront payment, advance payment, down payment, deposit payment, deposit invoice, partial payment, card hold, pre-authorisation, pre-authorization
  > ~take (a deposit|deposits), ~ask for a deposit
no-show-fees: No-show fees < payment-processing
  no-show fee, late cancellation fee, no-show protection, no-show charge, cancellation fee, late cancel fee
  > ~charge for no-shows, ~charge no-shows
quotes-estimates: Quotes and estimates
  quote builder, estimate builder, quotation software, online quote, proposal software, quote template, proposal builder, CPQ, configure price quote, quoting tool, cost estimate, digital quote, quote approval, quote generator
  > ~send (quotes|estimates|proposals), ~create (quotes|estimates|proposals), ~turn quotes into
free-quotes: Free quotes
  free quote, no-obligation quote, free estimate, non-binding quote, free no-obligation quote, instant quote, instant online quote, free valuation, free survey, free site visit, free assessment
pos-system: Point of sale
  point of sale, POS system, EPOS, till system, cash register, POS software, checkout till, mobile POS, iPad till, mPOS, EPOS system
offline-payments: Offline payments < pos-system
  offline payment, offline mode for payments, store-and-forward payment, offline card payment, offline till, offline POS
  > (sell|keep selling|take payments|keep taking payments) (offline|when the internet is down|without internet)
digital-receipts: Digital receipts < pos-system
  digital receipt, email receipt, e-receipt, paperless receipt, SMS receipt, electronic receipt
chargebacks: Chargebacks < payment-processing
  chargeback, chargeback protection, dispute management, dispute handling, chargeback management, chargeback insurance, liability shift, payment dispute
strong-customer-authentication: Strong customer authentication < payment-processing
  3D Secure, 3DS, 3DS2, strong customer authentication, SCA
saved-payment-methods: Saved payment methods < payment-processing
  saved card, card on file, stored payment method, one-click checkout, one-tap checkout, express checkout, saved payment method, network tokenisation, accelerated checkout
  > ~save (your|their) card, ~check out (in|with) one (click|tap)
payment-orchestration: Payment routing < payment-processing
  payment orchestration, smart payment routing, payment routing, multi-acquirer, acquirer routing, authorisation rate optimisation, authorization rate optimization
tax-calculation: Tax calculation
  tax calculation, automatic tax calculation, sales tax calculation, VAT calculation, automatic tax, tax engine, tax automation, sales tax automation, automatic VAT
  > ~calculate (tax|taxes|VAT|sales tax|the right tax), (tax|VAT|sales tax) is (worked out|calculated|added) automatically
vat-handling: VAT handling < tax-calculation
  VAT handling, reverse charge, VAT ID check, VAT number validation, OSS reporting, one stop shop VAT, IOSS, VAT ID validation, merchant of record, EU VAT
escrow: Escrow
  escrow, escrow payment, buyer protection, purchase protection, escrow account, held in escrow, safe deposit account
  > money is (held|released) (until|only|when)
donations: Donations
  donation form, donation page, online donation, recurring donation, fundraising page, donation button, crowdfunding, fundraising campaign, Gift Aid
`);
