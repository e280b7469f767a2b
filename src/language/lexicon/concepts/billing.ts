import { concepts } from './concept-list.js';

/** What the product itself costs and how it is bought, changed and left. */
export const billing = concepts(`
*pricing: Pricing
  pricing plan, price plan, subscription plan, pricing tier, price list, transparent pricing, simple pricing
  > pay for what you need
free-plan: Free plan <> free-trial
  free plan, free tier, free version, free forever, forever free, free account, freemium, always free, free edition, free-forever plan, free starter plan, free basic plan
  > free for (teams|up to|individuals|small teams|everyone|personal use|students|life)
free-trial: Free trial <> free-plan, money-back-guarantee
  free trial, trial period, trial account, trial version, 14-day trial, 30-day trial, 7-day trial, try free, free test, test phase, free month, trial without obligation, risk-free trial, first month free, trial class, free trial lesson, free trial session
  > ~try it free, ~try it for free, ~try __ (free|for free) for, # (days|weeks|months) free, # days for free, first # months free, first month on us
no-credit-card: No card needed to try < free-trial
  > no credit card (required|needed|necessary), without a credit card, no card (required|needed|details needed), no payment details (required|needed)
no-setup-fee: No set-up fee
  set-up fee, onboarding fee, activation fee, joining fee, connection fee, installation fee, enrolment fee, registration fee
  > no (set-up|setup|onboarding|activation|joining|connection|installation|start-up|sign-up|enrolment|registration|admin|administration) (fee|fees|cost|costs|charge|charges), free (set-up|setup)
no-hidden-fees: No hidden fees
  hidden fee, hidden cost, hidden charge, surprise fee, surprise charge
  > no (hidden|surprise|extra|additional) (fees|costs|charges|extras), no small print, what you see is what you pay, no surprises on (the|your) bill, all-in price, the price you see is the price you pay
no-commission: No commission
  commission-free, zero commission, no commission, 0 % commission
  > (without|no|zero) commission, keep # % of (your|the) (revenue|sales|earnings|takings), we (take|charge) no (cut|commission|percentage), don't take a cut
monthly-billing: Monthly billing < pricing
  monthly billing, monthly plan, monthly subscription, monthly payment plan, pay monthly, month-to-month, monthly rolling contract, rolling contract, rolling monthly contract
annual-billing: Annual billing < pricing
  annual billing, yearly billing, annual plan, annual subscription, yearly plan, annual discount, yearly discount, annual prepayment, two months free
  > # % off (annual|yearly) (plans|billing|payment), ~save # % (with|by paying|when you pay) (annual|annually|yearly|a year)
cancel-anytime: Cancel any time <> free-cancellation, refunds
  no minimum term, no contract term, no fixed term, no minimum contract, no long-term contract, no lock-in, no lock-in contract, notice period, minimum term, minimum contract term, cancellation period, contract length, minimum contract period, no minimum contract term, contract lock-in
  > ~cancel (any time|anytime|at any time|whenever you like|whenever you want|monthly|with one click|online|when you like), no (contract|commitment|strings attached|long contracts|annual contract|tie-in), not tied in, leave (any time|whenever you like), stop (any time|whenever you like), cancellable (at any time|monthly|any time), terminable monthly
pause-subscription: Pause subscription
  subscription pause, membership pause, membership freeze, freeze your membership, pause your subscription, skip a delivery, skip a week, membership hold
  > ~pause (any time|anytime|at any time|your subscription|your membership|your plan|deliveries), ~freeze (any time|your membership|for), ~skip (a|any) (week|delivery|box|month)
plan-changes: Upgrade and downgrade
  plan upgrade, plan downgrade, upgrade and downgrade, plan change, prorated billing, tariff change, plan switch
  > ~upgrade (any time|anytime|at any time|whenever), ~downgrade (any time|anytime|at any time|whenever), ~switch plans (any time|anytime|at any time|whenever), ~change (plan|plans|your plan) (any time|anytime|at any time|whenever)
money-back-guarantee: Money-back guarantee < refunds <> free-trial
  money-back guarantee, satisfaction guarantee, refund guarantee, no-questions-asked refund, satisfaction guaranteed, love-it-or-your-money-back guarantee
  > your money back, money back (if|within|guaranteed|no questions), ~get your money back, or your money back, (don't|do not) pay (a penny|a cent|anything) if
refunds: Refunds <> returns, cancel-anytime, free-cancellation
  refund, full refund, partial refund, pro-rata refund, refund policy, refund period, instant refund, prorated refund
  > ~refund (you|the|your|in full|within|unused), ~get a refund, (we'll|we will) refund
price-guarantee: Price guarantee <> price-match
  price guarantee, fixed price, fixed price guarantee, price freeze, price lock, price lock guarantee, locked-in price, no price increase, fixed quote, price promise for life, fixed rate for
  > price (is|stays|remains) fixed, your price (never|won't) (goes up|go up|rise|change|changes), the price you sign up (at|with) (stays|is), no price (rises|increases|hikes), prices (stay|remain) (fixed|the same)
price-match: Price match <> price-guarantee
  price match, price match guarantee, price matching, best price guarantee, lowest price guarantee, price beat guarantee, low price guarantee, best-rate guarantee, best price promise, price promise, never undersold
  > ~match (any|the|their) price, ~beat any (price|quote), find it cheaper, found it cheaper, cheaper elsewhere, cheapest price guaranteed, (we'll|we will) (match|beat) (it|any)
volume-discounts: Volume discounts
  volume discount, bulk discount, quantity discount, team discount, tiered pricing, volume pricing, bulk pricing, scale discount, group discount, group rate, multi-seat discount
nonprofit-discount: Nonprofit and education discounts
  nonprofit discount, charity discount, education discount, student discount, startup discount, start-up programme, startup program, NGO discount, charity pricing, nonprofit pricing, student price, student rate, student pricing, educational discount, academic discount, teacher discount
  > # % off for (nonprofits|charities|students|schools|startups|NGOs|teachers), half price for (nonprofits|charities|students|schools), free for (nonprofits|charities|students|schools|teachers|NGOs|open source)
concession-discounts: Concession discounts
  senior discount, concession price, concession rate, family discount, sibling discount, corporate rate, corporate discount, military discount, NHS discount, blue light discount, resident discount, early bird discount, early-bird price, early booking discount, last-minute discount, key worker discount
  > children (under #|up to #) (free|go free|stay free|eat free), kids (go|stay|eat) free
lifetime-deal: Lifetime licence
  lifetime deal, lifetime licence, lifetime license, one-time payment, perpetual licence, perpetual license, one-time purchase, lifetime access
  > pay once (use|and use|own|keep), buy once, no subscription (needed|required|necessary)
usage-based-pricing: Usage-based pricing < pricing
  usage-based pricing, pay-as-you-go, pay per use, metered billing, consumption-based pricing, per-minute billing, per-second billing, usage-based billing, pay-per-order, pay-per-mile, per-hour billing
  > only pay for what you use, pay only for what you use, pay for what you use, only pay when
flat-rate: Flat rate < pricing
  flat rate, flat fee, flat-fee pricing, all-inclusive price, one price for everything, flat monthly fee, flat monthly price, unlimited flat rate
per-user-pricing: Per-user pricing < pricing
  per-user pricing, per-seat pricing, seat-based pricing, user-based pricing, per user licence
self-service-billing: Self-service billing
  billing portal, invoice download, self-service billing, billing history, payment method management, billing management
spending-limits: Spending limits
  spending cap, spend limit, budget cap, bill cap, cost cap, spending limit, spend cap, cost control, cost alert
  > no bill shock, no surprise bills
all-inclusive-features: All features in every plan < pricing
  > all features (included|in every plan|in all plans|on every plan), every feature (included|in every plan|on every plan), every plan includes everything, no paid add-ons, no add-ons, everything included in (one|the) price, all features from day one
reseller-program: Partner and referral programme
  referral programme, referral program, affiliate programme, affiliate program, refer-a-friend, reseller programme, reseller program, partner programme, partner program, referral bonus, referral reward, recommend a friend, referral scheme, affiliate scheme
  > ~refer a friend (and|to), ~invite a friend and
invoice-payment-terms: Purchase on account
  purchase on account, pay by invoice, payment on invoice, invoice payment, payment terms, net 30, 30-day payment terms, credit account, trade account, purchase order billing, payment by invoice
deposit-free: No deposit
  no deposit, deposit-free, zero deposit, without a deposit, security deposit, deposit scheme
  > no deposit (needed|required|necessary)
`);
