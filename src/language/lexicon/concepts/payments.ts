import { concepts } from './concept-list.js';

/** Taking and making payments, invoices and dunning. */
export const payments = concepts(`
*payment-processing: Payments
  payment processing, online payment, payment acceptance, payment solution, secure payment, payment platform
  > ~take payments, ~accept payments, ~get paid
card-payments: Card payments < payment-processing
  card payment, credit card payment, debit card payment, card acceptance, credit card processing, card processing, online card payment, payment by card
  > ~pay by card, ~pay with card, ~take card payments, ~accept (cards|credit cards|all major cards|all major credit cards|debit cards), all major (cards|credit cards)
  > (Visa|Mastercard|American Express|Amex) (and|or) (Mastercard|American Express|Amex|Visa), ~take (plastic|cards), ~pay with (plastic|your card|any card)
contactless-payments: Contactless payments < payment-processing
  contactless payment, tap to pay, tap and pay, Apple Pay, Google Pay, mobile wallet payment, NFC payment, tap to phone, SoftPOS
  > ~pay with (your phone|your watch|a tap), ~pay contactless
  > ~tap (your|a|the) (phone|watch|card) to pay, (~hold|~wave) (your|a|the) (phone|watch|card) (over|near|to) the (reader|terminal|till), just tap and go, (phone|watch) instead of (a|the) card
  > ~hold your (phone|watch|card) to the (reader|terminal|till)
cash-payments: Cash payments < payment-processing
  cash on delivery, payment in cash, pay on arrival, pay on collection
  ? cash payment, COD
  > ~pay (cash|in cash|on arrival|at the property|the driver)
  > (notes|coins|cash) (at|in) the (door|till|desk|counter), (cash|notes and coins) (welcome|accepted|is fine|is welcome), ~pay when you (arrive|collect|pick it up)
direct-debit: Direct debit < payment-processing
  direct debit, SEPA direct debit, SEPA, ACH debit, ACH payment, bank debit, SEPA payment, SEPA mandate, Bacs Direct Debit, ACH transfer
  > (we|automatically) (collect|take|collected|taken) (it|the fee|the money|fees|the rent) from your (bank account|account), (taken|collected|debited) straight from (your|the|their) [bank] account
bank-transfer: Payment by bank transfer < payment-processing
  bank transfer, wire transfer, pay by bank, account-to-account payment, instant bank transfer, open banking payment, payment initiation
  ? bank payment
  > ~pay (straight|directly) from your (bank account|account|bank), money (moves|goes) from bank to bank, ~wire the (money|amount)
instalments: Payment in instalments < payment-processing
  instalment, installment, pay later, buy now pay later, BNPL, instalment plan, installment plan, payment plan, instalment payment, interest-free instalment, split payment, pay in instalments, pay in 3, pay in three, hire purchase, 0% finance, interest-free finance, financing option, deferred payment, interest-free credit
  ? monthly instalment
  > ~spread the cost, ~pay in (instalments|installments|three|3|four|4|parts|stages), ~pay over (time|#), ~split the (payment|cost|bill) (over|into|in), in # (monthly|interest-free|easy|equal) (payments|instalments|installments), # (interest-free|monthly) (payments|instalments|installments)
  > (month by month|a little every month|a bit each month) instead of all at once, ~pay (a quarter|a third|half) now, ~spread (it|the bill|payments|the payments|the price) over (#|three|six|twelve|several) months, no need to pay it all at once, interest-free over
  > ~pay (for it|it off|it) over (#|three|six|twelve|several) months, ~spread the (price|cost|bill) over, month by month at no (interest|extra cost)
wallet-payments: Digital wallets < payment-processing
  digital wallet, e-wallet, prepaid balance, in-app wallet, top-up balance, electronic wallet
  ? stored value, prepaid credit
  > (~load|~top up) (money|credit|your balance|your wallet|a card), ~pay from your balance, (balance|credit) in the app
crypto-payments: Crypto payments < payment-processing
  crypto payment, cryptocurrency payment, Bitcoin payment, stablecoin payment, stablecoin payout
  > ~pay (with|in) (crypto|Bitcoin|cryptocurrency), ~accept (crypto|Bitcoin|cryptocurrency)
  > ~pay in (Bitcoin|ether|Ethereum|stablecoins|USDC|coins), (Bitcoin|Ethereum|USDC|stablecoins) accepted, ~settle in stablecoins
payment-links: Payment links < payment-processing
  payment link, pay link, pay-by-link, payment QR code, payment page
  ? payment request
  > ~send a payment link, ~request money, ~pay straight from the invoice
  > (~send|~text|~share) a link (and|to) (get|they pay|the customer pays|pay), ~get paid (by|with|through) a link, QR code (to|and|they) pay, pay button in (every|each|the) (invoice|email|message|chat)
recurring-payments: Recurring payments < payment-processing
  recurring payment, recurring billing, subscription billing, subscription management, subscription payment, automatic billing, recurring invoice, recurring invoicing, subscription commerce, automatic renewal billing, automatic collection, membership billing, autopay
  ? standing order
  > ~bill (customers|members|clients) automatically, ~charge cards automatically, ~collect fees automatically
  > (~charge|~bill|~debit) (customers|members|clients|cards|subscribers) (every month|each month|monthly|by itself|on the same day), money comes in every month, fees collect themselves, invoices (go out|repeat) by themselves, ~collect (dues|subscriptions|fees|the fee) (by itself|every month|automatically)
dunning: Dunning and reminders < recurring-payments
  dunning, payment reminder, failed payment recovery, payment retry, smart retry, late payment reminder, overdue reminder, dunning process, debt collection, automatic dunning, overdue invoice reminder, invoice chasing, card updater, account updater, credit control
  > ~chase (late payers|unpaid invoices|overdue invoices|payments|late payments), ~chase up (late payers|unpaid invoices|payments), reminds (late payers|customers to pay)
  > (~chase|~nag|~remind|~nudge) (late|slow|forgetful) (payers|customers|clients), ~remind customers (who|to pay|when), (polite|friendly|gentle|stern) (reminder|reminders) (when|to|for|until) (an invoice|invoices|late|they|it is), never ask for (your|the) money twice, (failed|declined) (card|cards|payments|payment) (is|are) (tried|charged|retried) again, unpaid invoices (chase|collect) themselves
  > ~remind (late|slow) (payers|customers|clients), ~send (the|a|polite|friendly) (reminder|reminders) (to late|for unpaid|when an invoice)
late-fees: Late fees < dunning
  late fee, late payment fee, late payment interest, automatic late fee
  > (interest|fee|charge) (on|for) late (payment|payments|invoices)
payouts: Payouts < payment-processing
  payout, next-day payout, instant payout, daily payout, same-day settlement, next-day settlement, weekly payout, faster payout, same-day payout, mass payout
  > money (in|on) your account (the next|within|next|the same|in), paid out (daily|weekly|the next|within|every|instantly), ~get paid the (same|next) day, ~get your money the next day
  > (today's|yesterday's|Tuesday's|Monday's|Friday's|weekend) takings in your account, takings (arrive|land|are in your account) (the next|the same|by|within|tomorrow), money in the bank (by|the next|tomorrow|before|within|the same) (morning|day|lunch|evening|hour), ~pay (you|sellers|drivers|hosts) out (daily|weekly|instantly|every)
  > money is in your account (the next|the same|within|by|tomorrow), takings (the next|the same) (morning|day)
split-payouts: Split payments < payment-processing
  split payout, marketplace payout, commission split, split settlement, connected account payout, payment splitting
  ? revenue split
  > ~split (each|every|the|a) (sale|payment) (between|among|with) (sellers|vendors|partners|hosts), every seller gets (their|his|her) (share|cut|part), ~pay (sellers|vendors|hosts|partners) their (share|cut|part)
split-bill: Split the bill < payment-processing
  split the bill, bill splitting, bill split, split bill
  > ~pay (separately|for what they ate|their own share), (guests|diners|the table) (split|pay) (the bill|separately|for what), bill (split|divided) (by seat|by dish|at the table|between guests)
  > ~pay for what (they|each) (ate|had|ordered)
tipping: Tipping < payment-processing
  digital tip, tip pooling, gratuity option, cashless tip
  ? tip jar
  > (~leave|~give|~add) a tip (by card|on the card|on the terminal|in the app|with), ~tip (by card|the team|the driver|your driver|with a tap)
  > tips (shared|pooled) (among|between) the
  > (guests|customers|riders|clients|passengers|diners) [can] (leave|add) a tip
card-terminals: Card terminals < payment-processing
  card terminal, card reader, payment terminal, card machine, mobile card reader, POS terminal, card payment terminal, EFTPOS
  > (reader|terminal|machine) (that|which) (fits|takes|accepts), ~plug in the [card] reader
payment-cards-processing-fees: Transaction fees < payment-processing
  transaction fee, card fee, processing fee, payment fee, card surcharge, interchange fee, merchant fee, booking fee, service fee, payment processing fee
  > no (transaction|card|processing|booking|service|payment) (fee|fees|charges), # % per (transaction|sale|payment|booking)
  > ~keep every penny of (the|your) (sale|sales|takings), cents (per|a) (transaction|payment|sale|swipe), plus # (cents|pence|p) (per|a)
multi-currency: Multiple currencies
  multi-currency, multiple currencies, currency conversion, currency converter, multi-currency account, multi-currency pricing, multi-currency invoice, multi-currency checkout, automatic exchange rate, foreign-currency invoice
  ? foreign currency, foreign currencies, local currency, local currencies
  > in # currencies, in (your|their) own currency, in any currency, in (different|several|all) currencies, # currencies, ~pay in their (own|local) currency
  > (dollars|euros|pounds|yen) (or|and) (euros|dollars|pounds|yen|francs), (~show|~see|~shows) prices in (their|the shopper's|the guest's|local) currency, (~charge|~bill|~invoice|~price) in (dollars|euros|foreign currencies|any currency|the customer's), (buyers|guests|shoppers|customers) pay in the currency
exchange-rates: Real exchange rate < multi-currency
  mid-market rate, interbank rate, real exchange rate, no exchange fee, exchange rate mark-up, foreign exchange fee, mid-market exchange rate, foreign transaction fee, zero markup exchange
  > no (mark-up|markup|hidden mark-up) on [the] exchange
  > the rate (you see|Google shows) (on Google|is), (no|without) (padding|margin|commission|mark-up) on the (rate|exchange rate|currency), the rate the banks (use|give|get)
invoicing: Invoicing
  invoicing, online invoicing, invoicing tool, invoicing software, invoice creation, invoice generator, automatic invoicing, automated invoicing, automatic invoice, invoice template, electronic invoicing, invoice software, billing software
  > ~send invoices, ~create invoices, ~write invoices, ~invoice (clients|customers|your clients|your customers), ~turn __ into (invoices|an invoice), invoices (in|with) (one click|a click|two clicks|seconds), ~bill your clients
  > invoice (goes|is) out (before|while|as soon as|from the van), from (quote|timesheet|hours|job) to invoice, invoices that write themselves
  > ~raise an invoice (on site|from the van|on the spot|in the field), ~draw up an invoice (in seconds|in a minute|on the train), ~bill (your hours|the job) before you
e-invoicing: E-invoicing < invoicing
  e-invoice, e-invoicing, XRechnung, ZUGFeRD, Factur-X, FatturaPA, structured electronic invoice, Peppol invoice, mandatory e-invoicing, UBL invoice
  > invoices the (tax office|state|authorities|ministry|government) (accept|accepts|reads|can read), invoices (over|through|via) Peppol, (machine-readable|XML|structured) (invoice|invoices)
invoice-tracking: Invoice tracking < invoicing
  invoice tracking, invoice status, invoice view notification, unpaid invoice overview
  > see when (an|your|the) invoice (is|has been|was) (opened|viewed|paid)
  > who has (paid|not paid) [you], which invoices are (open|unpaid|overdue|late), who (still owes|owes) you
deposits-prepayment: Deposits and prepayments < payment-processing
  booking deposit, deposit payment, deposit invoice, card hold, pre-authorisation, pre-authorization
  ? prepayment, upfront payment, advance payment, down payment, partial payment
  > ~take (a deposit|deposits), ~ask for a deposit
  > (half|a third|ten percent|a quarter) (now|up front|upfront|in advance) (and|rest) the rest, ~pay (part|half|the rest) (on|when|at) (arrival|booking|collection|you)
  > ~charge a deposit (up front|when they book|at booking), deposit up front
no-show-fees: No-show fees < payment-processing
  no-show fee, late cancellation fee, no-show protection, no-show charge, cancellation fee, late cancel fee
  > ~charge for no-shows, ~charge no-shows
  > ~charge (guests|patients|clients|customers|whoever|those) who (don't|do not) (show|turn|come), (guests|clients|patients) who don't turn up, card (on file|held) (in case|against) (of a|they|no-shows), empty (table|chair) (is|gets) paid for
quotes-estimates: Quotes and estimates
  quote builder, estimate builder, quotation software, online quote, proposal software, quote template, proposal builder, CPQ, configure price quote, quoting tool, digital quote, quote approval, quote generator
  ? cost estimate
  > ~send (quotes|estimates|proposals), ~create (quotes|estimates|proposals), ~turn quotes into
  > customer (signs|accepts|approves) the (quote|estimate|offer|proposal), quotes that win, (quote|estimate|proposal) (out|sent) before (you|lunch)
free-quotes: Free quotes
  free quote, no-obligation quote, free estimate, non-binding quote, free no-obligation quote, instant quote, instant online quote, free valuation, free survey, free site visit, free assessment
  > (quote|estimate) (costs|costs you) nothing, (come|look|visit) and (quote|measure up|estimate) (for free|free|for nothing)
pos-system: Point of sale
  point of sale, POS system, EPOS, till system, POS software, checkout till, mobile POS, iPad till, mPOS, EPOS system
  ? cash register
  > ~ring up (sales|a sale|orders|the bill), ~turn (a|an|your) (iPad|tablet|phone) into a till, till (on|that runs on|in) (a|an|your) (iPad|tablet|phone|hand), ~take orders at the table
offline-payments: Offline payments < pos-system
  offline payment, offline mode for payments, store-and-forward payment, offline card payment, offline till, offline POS
  > (sell|keep selling|take payments|keep taking payments) (offline|when the internet is down|without internet)
  > (~keep|~go on) (selling|ringing|taking cards|taking payments) (when|even|without|while|if) (the|internet), till (keeps|goes on|works|still) (working|running|without|when)
digital-receipts: Digital receipts < pos-system
  digital receipt, email receipt, e-receipt, paperless receipt, SMS receipt, electronic receipt
  > receipt (by|in|to|on) (email|text|your phone|the app|the phone|SMS), no [more] paper (receipt|receipts), (~send|~text|~email) the receipt
chargebacks: Chargebacks < payment-processing
  chargeback, chargeback protection, dispute management, dispute handling, chargeback management, chargeback insurance, liability shift, payment dispute
  > (fight|fights|contest|win|dispute) (chargebacks|disputes|the chargeback|a chargeback), when a (customer|cardholder|buyer) disputes, (evidence|proof) for (the|a|every) (dispute|chargeback)
  > win (chargebacks|disputes) (you|more)
strong-customer-authentication: Strong customer authentication < payment-processing
  3D Secure, 3DS, 3DS2, strong customer authentication
  ? SCA
  > (~approve|~confirm) (the|a|each|every) (payment|purchase) in (the|your|their) (banking app|bank's app|bank app), bank asks (the|your) (buyer|customer|cardholder) to confirm
saved-payment-methods: Saved payment methods < payment-processing
  saved card, card on file, stored payment method, one-click checkout, one-tap checkout, express checkout, saved payment method, network tokenisation, accelerated checkout
  > ~save (your|their) card, ~check out (in|with) one (click|tap)
  > ~pay [again] with one (tap|click) (next|from|and), never (fetch|look for|type) (your|the) card (again|number)
payment-orchestration: Payment routing < payment-processing
  payment orchestration, smart payment routing, payment routing, multi-acquirer, acquirer routing, authorisation rate optimisation, authorization rate optimization
  > (~route|~send) (each|every|the|a) payment (to|through|over|where) (the|whichever|another|several), if one (processor|acquirer|provider) (fails|declines|is down), (second|another|next) (processor|acquirer|provider) (takes|tries|steps)
tax-calculation: Tax calculation
  tax calculation, automatic tax calculation, sales tax calculation, VAT calculation, automatic tax, tax engine, tax automation, sales tax automation, automatic VAT
  > ~calculate (tax|taxes|VAT|sales tax|the right tax), (tax|VAT|sales tax) is (worked out|calculated|added) automatically
  > (~add|~work out|~charge) the (right|correct) (tax|VAT|sales tax), (right|correct) (tax|VAT|sales tax|rate) (for|in) (every|each) (country|state|county|city|sale|order), which (VAT|tax) (rate|rates) (apply|applies|is|are)
vat-handling: VAT handling < tax-calculation
  VAT handling, reverse charge, VAT ID check, VAT number validation, OSS reporting, one stop shop VAT, IOSS, VAT ID validation, merchant of record, EU VAT
  > (~check|~validate|~verify) (VAT|the VAT|a VAT|every VAT) (number|numbers|ID|IDs), VAT (in|for|of) (27|every EU|all EU|each|every|twenty-seven) (country|countries|states|member)
escrow: Escrow
  escrow, escrow payment, buyer protection, purchase protection, escrow account, held in escrow, safe deposit account
  > money is (held|released) (until|only|when)
  > money is (held|kept) safe until, ~release the money (once|when|only when) (you|the buyer|goods|work), seller is paid only (once|when|after), we hold the money until
donations: Donations
  donation form, donation page, online donation, recurring donation, fundraising page, donation button, crowdfunding, fundraising campaign, Gift Aid
  > ~give (monthly|a little every month|to charity), ~raise money for (a good cause|charity|your club|your school), (supporters|donors) give (monthly|online|regularly)
`);
