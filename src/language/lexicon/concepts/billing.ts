import { concepts } from './concept-list.js';

/** What the product itself costs and how it is bought, changed and left. */
export const billing = concepts(`
*pricing: Pricing
  pricing plan, price plan, subscription plan, pricing tier, price list, transparent pricing, simple pricing
  > pay for what you need
free-plan: Free plan
  free plan, free tier, free version, free forever, forever free, free account, freemium, always free, free edition, free-forever plan, free starter plan, free basic plan
  > free for (teams|up to|individuals|small teams|everyone|personal use|students|life)
  > stays free (for|as|forever|up), free as long as you, costs nothing (up to|as long|until), (free|nothing) up to # (users|people|members|contacts|employees|invoices|projects)
free-trial: Free trial
  free trial, trial account, trial version, 14-day trial, 30-day trial, 7-day trial, try free, free month, trial without obligation, risk-free trial, first month free, trial class, free trial lesson, free trial session
  ? trial period, free test, test phase
  > ~try it free, ~try it for free, ~try __ (free|for free) for, # (days|weeks|months) free, # days for free, first # months free, first month on us
  > (the|your) first (month|week|two weeks|fortnight) (is|are|costs|cost) (free|on us|on the house|nothing|you nothing), (the|your) first (# days|# weeks|# months) (is|are|costs|cost) (free|on us|on the house|nothing|you nothing)
  > (on the house|free|gratis) for (the|your) first (month|week|# days|two weeks|# months|fortnight), ~test (it|everything|all features|the full version) (for # days|free|for two weeks|for a month|for a fortnight|for nothing)
  > (one|two|four|#) (months|weeks|days|month|week) (on us|on the house|without paying|free of charge), ~play with (it|everything) for (a week|two weeks|# days|a month|a fortnight)
no-credit-card: No card needed to try < free-trial
  > no credit card (required|needed|necessary), without a credit card, no card (required|needed|details needed), no payment details (required|needed)
  > without (entering|giving|giving us|leaving|handing over|typing in) (your|a|any) (credit card|card|card details|card number|payment details|bank details), (keep|leave) your (card|credit card) in (your|the) (pocket|wallet|drawer|bag|purse)
  > no need (for|to enter|to give us) (a|your|any) (credit card|card details|card number|payment details), no card number (to type|required|needed|asked)
no-setup-fee: No set-up fee
  set-up fee, onboarding fee, activation fee, joining fee, connection fee, installation fee, enrolment fee, registration fee
  > no (set-up|setup|onboarding|activation|joining|connection|installation|start-up|sign-up|enrolment|registration|admin|administration) (fee|fees|cost|costs|charge|charges), free (set-up|setup)
  > nothing to pay to (set up|get started), costs nothing to (set up|install), (setting up|registration|registering|set-up|onboarding|activation|enrolment) (is free|costs nothing|is on us|is on the house), we charge nothing (for|to) (set-up|setup|setting|onboarding|set up)
no-hidden-fees: No hidden fees
  hidden fee, hidden cost, hidden charge, surprise fee, surprise charge
  > no (hidden|surprise|extra|additional) (fees|costs|charges|extras), no small print, what you see is what you pay, no surprises on (the|your) bill, all-in price, the price you see is the price you pay
  > no asterisks (in|on|next to|behind) (the|our) (price|prices|price list), not a (penny|cent) (more|on top|extra), nothing (added|gets added|is added|comes) (on top|later|at checkout|at the till|at the end)
  > the price (on the page|you see|shown|quoted|we quote) is (the price|what|the one|the final)
  > the (quote|estimate) is the (bill|price|final)
no-commission: No commission
  commission-free, zero commission, no commission, 0 % commission
  > (without|no|zero) commission, keep # % of (your|the) (revenue|sales|earnings|takings), we (take|charge) no (cut|commission|percentage), don't take a cut
  > you keep (every|all the|all of the|the whole|all your|# % of the|# % of your) (penny|cent|takings|tips|sales|revenue|earnings|sale), we (take|want|keep) (none|nothing) of (your|the) (sales|takings|bookings|revenue|earnings|tips)
  > (no|a) (cut|slice|percentage|share) of (your|the|every|each) (sale|sales|booking|bookings), (no|a) (cut|slice|percentage|share) of (your|the|every|each) (takings|revenue|earnings)
  > (every|each) (penny|cent) (you earn|you take|they pay|your guests pay|your customers pay) (is yours|stays with you|goes to you|reaches you), without (taking|giving away) a (cut|slice|percentage|share)
monthly-billing: Monthly billing < pricing
  monthly billing, monthly plan, monthly subscription, monthly payment plan, pay monthly, month-to-month, monthly rolling contract, rolling contract, rolling monthly contract
  > ~pay (by the month|month by month|each month|one month at a time|from month to month), (billed|charged|invoiced) (monthly|every month|by the month|month by month|each month|once a month)
annual-billing: Annual billing < pricing
  annual billing, yearly billing, annual plan, annual subscription, yearly plan, annual discount, yearly discount, annual prepayment, two months free
  > # % off (annual|yearly) (plans|billing|payment), ~save # % (with|by paying|when you pay) (annual|annually|yearly|a year)
  > ~pay (once a year|by the year|yearly|annually|a year up front|a year in advance|for the whole year|for a year upfront), (billed|charged|invoiced) (annually|yearly|once a year|every year|by the year)
  > (one|two|three|#) months free (when|if|with|on) (you pay|paying|annual|yearly|the annual|the yearly), cheaper (by the year|if you pay yearly|when you pay yearly|if you pay annually|when you pay annually)
cancel-anytime: Cancel any time
  no minimum term, no contract term, no fixed term, no minimum contract, no long-term contract, no lock-in, no lock-in contract, no minimum contract term
  ? notice period, minimum term, minimum contract term, cancellation period, contract length, minimum contract period, contract lock-in
  > ~cancel (any time|anytime|at any time|whenever you like|whenever you want|monthly|with one click|online|when you like), no (contract|commitment|strings attached|long contracts|annual contract|tie-in), not tied in, leave (any time|whenever you like), stop (any time|whenever you like), cancellable (at any time|monthly|any time), terminable monthly
  > (leave|quit|walk away) (when|whenever) you (like|want|wish|please), (you're|you are) (never|not) (tied|locked) (in|to|down), # (click|clicks) (to|and you) (cancel|leave), (notice|email|click) and (you're|you are) out, no (questions|hard feelings|drama|fuss) (when|if) you (leave|cancel|go)
  > without (a|any) (minimum|fixed|long) (term|contract|commitment), ~cancel (from|in) (your account|the app|your settings|two clicks|one click|a click|seconds), no (minimum stay|twelve-month contract|annual commitment)
pause-subscription: Pause subscription
  subscription pause, membership pause, membership freeze, freeze your membership, pause your subscription, skip a delivery, skip a week, membership hold
  > ~pause (any time|anytime|at any time|your subscription|your membership|your plan|deliveries), ~freeze (any time|your membership|for), ~skip (a|any) (week|delivery|box|month)
  > ~put (your|the) (subscription|membership|plan|deliveries|box|contract) on (hold|ice|pause), ~skip (the next|one|your next|next) (box|delivery|month|week|order|shipment)
  > ~pause (it|your deliveries|the subscription|your box|your contract|your subscription) (while|for|when|if|over|in|with|from|whenever), ~pause or (cancel|skip), ~take a (break|month off) from (your|the) (subscription|membership|box|plan)
plan-changes: Upgrade and downgrade
  plan upgrade, plan downgrade, upgrade and downgrade, prorated billing, plan switch
  ? plan change, tariff change
  > ~upgrade (any time|anytime|at any time|whenever), ~downgrade (any time|anytime|at any time|whenever), ~switch plans (any time|anytime|at any time|whenever), ~change (plan|plans|your plan) (any time|anytime|at any time|whenever)
  > ~switch to (a|another|the) (bigger|smaller|larger|cheaper) (plan|tariff|package|tier|bundle) (whenever|any time|anytime), ~switch to (a|another|the) (bigger|smaller|larger|cheaper) (plan|tariff|package|tier|bundle) (at any time|when|each)
  > ~switch to (a|another|the) (different|other|higher|lower) (plan|tariff|package|tier|bundle) (whenever|any time|anytime), ~switch to (a|another|the) (different|other|higher|lower) (plan|tariff|package|tier|bundle) (at any time|when|each)
  > ~switch to (a|another|the) (bigger|smaller|larger|cheaper) (plan|tariff|package) (every|with|online|for free|free), ~switch to (a|another|the) (bigger|smaller|larger|cheaper) (tier|bundle) (every|with|online|for free|free)
  > ~switch to (a|another|the) (different|other|higher|lower) (plan|tariff|package) (every|with|online|for free|free), ~switch to (a|another|the) (different|other|higher|lower) (tier|bundle) (every|with|online|for free|free)
  > ~move (up|down|up or down|up and down) (a plan|a tier|between plans|a size), ~move (up or down|between plans|up a plan|down a plan) (whenever|any time|anytime|at any time|as), ~grow into (a|the) (bigger|larger|next) plan, only pay the difference
money-back-guarantee: Money-back guarantee < refunds
  money-back guarantee, satisfaction guarantee, refund guarantee, no-questions-asked refund, satisfaction guaranteed, love-it-or-your-money-back guarantee
  > your money back, money back (if|within|guaranteed|no questions), ~get your money back, or your money back, (don't|do not) pay (a penny|a cent|anything) if
  > ~give (you|back) (every penny|every cent|your money|it all) [back], ~return (every penny|every cent|your money|the full price), ~refund (every penny|every cent|it all|the lot), (love it|happy) or (your money|it's free|you pay nothing|we refund|get your)
refunds: Refunds
  refund, full refund, partial refund, pro-rata refund, refund policy, refund period, instant refund, prorated refund
  > ~refund (you|the|your|in full|within|unused), ~get a refund, (we'll|we will) refund
  > (money|refund) (is|lands) [back] (in|on) your (account|card|bank account) (in|within|the same), (money|refund) (arrives|will be) [back] (in|on) your (account|card|bank account) (in|within|the same)
  > (money|refund) (is|lands|arrives|will be) [back] (in|on) your (account|card|bank account) (by|after), ~pay back (unused|what you|the unused|the rest), ~credit (unused|the unused|what you haven't|what you didn't)
  > ~refund (any|unused|the unused|remaining|every) (days|months|credit|time|weeks|unused)
price-guarantee: Price guarantee
  price guarantee, fixed price, fixed price guarantee, price freeze, price lock, price lock guarantee, locked-in price, no price increase, fixed quote, price promise for life, fixed rate for
  > price (is|stays|remains) fixed, your price (never|won't) (goes up|go up|rise|change|changes), the price you sign up (at|with) (stays|is), no price (rises|increases|hikes), prices (stay|remain) (fixed|the same)
  > (price|rate|rent|tariff) (never|won't|will not|doesn't|does not|can't) (go up|rise|change|increase|climb), (premium|fee|fees) (never|won't|will not|doesn't|does not|can't) (go up|rise|change|increase|climb), (price|prices) [is|are|stays|remains|stay] (locked|frozen|fixed) (for|until|in)
  > (rate|rates) [is|are|stays|remains|stay] (locked|frozen|fixed) (for|until|in), (price|prices|rate|rates) [is|are|stays|remains|stay] (guaranteed|held) (for|until|in), (rent|tariff|fees) [is|are|stays|remains|stay] (locked|frozen|fixed) (for|until|in)
  > (rent|tariff|fees) [is|are|stays|remains|stay] (guaranteed|held) (for|until|in), no (price|rent|rate|fare|mid-contract) (rise|rises|increase|increases|hike|hikes) (for|until|mid-contract|ever|in|during)
  > we (won't|never|don't|will not) (raise|put up|increase|touch) (your|the|our) (price|prices|rate|rent), we (won't|never|don't|will not) (raise|put up|increase|touch) (your|the|our) (fee|fees|tariff|fares)
  > the same price (next year|for as long|as long as|for life|forever|in year two|every year|year after year)
  > (no|never a) (mid-contract|annual|yearly) (rise|rises|increase|increases|price rise|price rises)
price-match: Price match
  price match, price match guarantee, price matching, best price guarantee, lowest price guarantee, price beat guarantee, low price guarantee, best-rate guarantee, best price promise, price promise, never undersold
  > ~match (any|the|their) price, ~beat any (price|quote), find it cheaper, found it cheaper, cheaper elsewhere, cheapest price guaranteed, (we'll|we will) (match|beat) (it|any)
  > (seen|see|saw|found|find|spotted|spot) it (for less|cheaper|for a lower|at a lower|for a better), (find|found) (a|the same) (lower|better|cheaper) (price|quote|fare) (elsewhere|somewhere|online|anywhere)
  > (find|found) (a|the same) (lower|better|cheaper) (rate|offer|deal) (elsewhere|somewhere|online|anywhere), ~beat (any|every|their) (written|genuine|like-for-like|competitor's|competing) (quote|price|offer), cheaper (next door|anywhere else|across the road|down the road) and we
volume-discounts: Volume discounts
  volume discount, bulk discount, quantity discount, team discount, tiered pricing, volume pricing, bulk pricing, scale discount, group discount, group rate, multi-seat discount
  > the more you (buy|order|send|ship|book|print|add) the (less|cheaper|lower|more you save), cheaper (by the dozen|in bulk|the more), ~buy (ten|five|three|twelve|six) (and|to) (pay less|pay for|save)
  > # % off (from|for|when you buy|if you order|orders of) # (seats|users|licences|items|units|boxes|pieces|employees), (price|cost) per (seat|user|unit|item) (falls|drops|goes down|shrinks) (as|the|when|with), (rate|fee) per (seat|user|unit|item) (falls|drops|goes down|shrinks) (as|the|when|with)
  > (price|cost) per (piece|parcel|licence|license) (falls|drops|goes down|shrinks) (as|the|when|with), (rate|fee) per (piece|parcel|licence|license) (falls|drops|goes down|shrinks) (as|the|when|with)
nonprofit-discount: Nonprofit and education discounts
  nonprofit discount, charity discount, education discount, student discount, startup discount, NGO discount, charity pricing, nonprofit pricing, student price, student rate, student pricing, educational discount, academic discount, teacher discount
  > # % off for (nonprofits|charities|students|schools|startups|NGOs|teachers), half price for (nonprofits|charities|students|schools), free for (nonprofits|charities|students|schools|teachers|NGOs|open source)
  > (charities|nonprofits|schools|NGOs|teachers|universities|startups|students) pay (half|nothing|less|#), (charities|nonprofits|schools|NGOs|teachers|universities|startups|students) get (# % off|it free|it for nothing|a discount|half off|it half price|a special price|it for free)
  > (special|reduced|lower) (price|prices|rates|rate) for (charities|nonprofits|schools|students|NGOs|teachers|startups|universities), on the house for (charities|nonprofits|schools|students|NGOs|teachers)
concession-discounts: Concession discounts
  senior discount, concession price, concession rate, family discount, sibling discount, corporate rate, corporate discount, military discount, NHS discount, blue light discount, resident discount, early bird discount, early-bird price, early booking discount, last-minute discount, key worker discount
  > children (under #|up to #) (free|go free|stay free|eat free), kids (go|stay|eat) free
  > (children|kids|babies|toddlers|under-fives) (travel|fly|get in|come in|swim|ride|sail) (for free|free|for nothing|half price|for half), (pensioners|seniors|apprentices|carers) (pay|get|travel|go|save) (half|less|in free|# % off|cheaper|a discount|free|#)
  > half price for (children|kids|seniors|pensioners|carers|apprentices), (second|third) child (free|half price|pays half|goes free|gets # % off)
lifetime-deal: Lifetime licence
  lifetime deal, lifetime licence, lifetime license, perpetual licence, perpetual license, one-time purchase, lifetime access
  ? one-time payment
  > pay once (use|and use|own|keep), buy once, no subscription (needed|required|necessary)
  > ~pay (just|only) once, ~pay for it once, one payment (and|for) (it's yours|it is yours|life|you own|it's done), ~buy it once, ~own it outright
usage-based-pricing: Usage-based pricing < pricing
  usage-based pricing, pay-as-you-go, pay per use, metered billing, consumption-based pricing, per-minute billing, per-second billing, usage-based billing, pay-per-order, pay-per-mile, per-hour billing
  > only pay for what you use, pay only for what you use, pay for what you use, only pay when
  > ~pay (per|for each|for every) (transaction|message|document|signature|envelope|request|label|API call|click|booking|minute), only pay (for|when) (the|what|each) (messages|days|hours|minutes|months) [you|it|that], only pay (for|when) (the|what|each) (time|weeks|trips|space) [you|it|that]
  > (quiet|slow) (month|months|week) (costs|cost) (you|less|next|nothing), no (use|usage) no (bill|fee|charge|cost)
flat-rate: Flat rate < pricing
  flat rate, flat fee, flat-fee pricing, all-inclusive price, one price for everything, flat monthly fee, flat monthly price, unlimited flat rate
  > one (price|fee|fixed price|flat price) (however|whatever|regardless|no matter) (many|much|how|of|you|often), the same (price|fee) (however|no matter|whatever) (many|much|how|often|big|you)
  > (however|no matter how) (much|many|often) you (call|send|drive|print|visit|ship|surf|stream) (the price|you pay|it costs), ~pay one (price|fee|fixed price) (for|and|a) (everything|all|month|it)
per-user-pricing: Per-user pricing < pricing
  per-user pricing, per-seat pricing, seat-based pricing, user-based pricing, per user licence
  > ~pay (per|for each|by the|for every|only for) (user|seat|agent|employee|team member|active user|active users|active members), # (per|a|for each) (user|seat|agent|employee|team member) (per|a|each|and) month, (price|prices) per (user|seat|agent|employee)
self-service-billing: Self-service billing
  billing portal, invoice download, self-service billing, payment method management, billing management
  ? billing history
  > ~download (your|all your|every|old|past|any) (invoices|invoice|bills|bill) (whenever|any time|yourself|at any time|online|in the app|from your account|in your account)
  > ~change your (card|payment method|card details|billing address|direct debit) (yourself|online|in the app|in your account|whenever|any time|at any time|without), ~see (every|all your|your|past|old) (bill|bills|invoice|invoices) (online|in the app|in your account)
  > ~update your (card|payment details|payment method|billing details) (yourself|online|in the app|any time|in your account)
spending-limits: Spending limits
  spending cap, spend limit, budget cap, bill cap, cost cap, spending limit, spend cap, cost alert
  ? cost control
  > no bill shock, no surprise bills
  > ~set (a|your|the|your own) (limit|cap|ceiling|maximum) (on|for) (what you spend|your bill|spending|your spending), ~set (a|your|the|your own) (limit|cap|ceiling|maximum) (on|for) (the bill|your costs|costs), never (spend|pay) more than you (plan|planned|set|decide|agreed)
  > (bill|spend|spending|costs) (can't|cannot|won't) (exceed|go over|go above) (your|the|what|a), (bill|spend|spending|costs) (can't|cannot|won't) (rise above|pass) (your|the|what|a), (bill|spend|spending|costs) (never|will never) (exceed|go over|go above|rise above|pass) (your|the|what|a)
  > ~cap your (spending|bill|spend|costs|monthly bill)
all-inclusive-features: All features in every plan < pricing
  > all features (included|in every plan|in all plans|on every plan), every feature (included|in every plan|on every plan), every plan includes everything, no paid add-ons, no add-ons, everything included in (one|the) price, all features from day one
  > (everyone|every customer|every plan|all plans|all customers|each plan) (gets|get|has|have|comes with) (everything|every feature|all features|all the features), (nothing|no feature|no features) [is|are] (locked|held back|hidden|kept) (behind|back|away)
  > one plan (with|that has) (everything|all features|every feature), the (small|smallest|cheapest|free|basic|starter) plan (has|gets|includes|comes with) (everything|every feature|all features|the same)
reseller-program: Partner and referral programme
  referral programme, referral program, affiliate programme, affiliate program, refer-a-friend, reseller programme, reseller program, partner programme, partner program, referral bonus, referral reward, recommend a friend, referral scheme, affiliate scheme
  > ~refer a friend (and|to), ~invite a friend and
  > ~bring a (friend|colleague|neighbour|mate) and (you both|both|get|each|save), ~tell a (friend|colleague|neighbour) and (you both|both|get|each|save), for (every|each) (friend|customer|client|colleague) you (bring|refer|recommend|introduce|win)
  > ~earn (money|commission|credit|cash) (for|by|when) (every|each|referring|recommending|you refer|you recommend)
invoice-payment-terms: Purchase on account
  purchase on account, pay by invoice, payment on invoice, invoice payment, net 30, 30-day payment terms, trade account, purchase order billing, payment by invoice
  ? payment terms, credit account
  > ~pay (within|in|after) # days (of|after|from) (invoice|the invoice|receiving|receipt|delivery|your order), # days to pay (your|the|an|each|every) (invoice|bill), we'll (send|post|email) (you|your company) an invoice, first pay (later|afterwards)
  > (invoiced|billed) (once|after|when) (the job|the work|we|everything) (is|have|has|are)
deposit-free: No deposit
  no deposit, deposit-free, zero deposit, without a deposit
  ? security deposit, deposit scheme
  > no deposit (needed|required|necessary)
  > without (paying|leaving|putting down) (a|any) deposit, no need (for|to pay|to leave|to put down) a deposit, no money down, we (don't|never|won't|do not) (hold|take|block|charge|require|want|ask for) (a|any) deposit
`);
