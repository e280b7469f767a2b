import { concepts } from './concept-list.js';

/** Reaching people: campaigns, pages, social media and loyalty. */
export const marketing = concepts(`
*marketing-tools: Marketing
  marketing tool, marketing software, marketing platform, digital marketing, online marketing, marketing suite
email-campaigns: Email campaigns < marketing-tools
  email campaign, email marketing, newsletter tool, mass email, email blast, bulk email, newsletter builder, email broadcast, newsletter sending, mass mailing, newsletter software, marketing email, email newsletter
  > ~send newsletters, ~send campaigns
  > ~write to (all your|every|thousands of) (customers|subscribers|readers|members|customers at once), one email to (everyone|all your|thousands|every customer), ~keep (subscribers|readers|customers) in the loop by email, ~send (a|your|the) newsletter
email-editor: Email editor < email-campaigns
  email editor, drag-and-drop email editor, newsletter editor, newsletter template, responsive email template, email builder, email designer, drag-and-drop email builder
  > ~drag (pictures|text|images|blocks) (and text|into your email|into the newsletter), (newsletters|emails) that look (good|right) on (every|any) (phone|screen|inbox)
marketing-automation: Marketing automation < marketing-tools
  marketing automation, drip campaign, customer journey builder, lifecycle email, triggered email, nurture campaign, automated campaign, automated email, drip sequence, behavioural email, welcome email series, journey builder, behavior-based email, trigger email, lifecycle campaign, automated customer journey, customer journey automation, lead nurturing campaign, nurture sequence
  ? welcome series
  > (email|message) (goes out|is sent) when (somebody|someone|they|a customer) (signs up|joins|clicks|leaves|buys|browses), ~welcome new (subscribers|customers|members|sign-ups) (automatically|with a series|by email), the right (message|email|offer) at the right (time|moment|second)
  > ~wake [up] (sleeping|dormant) customers, (emails|messages) that (send|write) themselves, ~send (a|every) birthday (greeting|email|offer|card|voucher)
unlimited-sends: Unlimited sends < email-campaigns
  unlimited emails, unlimited sends, unlimited email sends, unlimited campaigns
  > # (emails|sends|messages) (per|a) month, no sending (limit|limits)
  > ~send as (many|often) (emails|newsletters|campaigns|messages|as) [as] you (like|want), no limit (on|to) (sends|emails|newsletters)
abandoned-cart: Abandoned cart recovery < marketing-automation
  abandoned cart, abandoned cart recovery, abandoned cart email, cart recovery, abandoned basket, basket recovery, browse abandonment, cart abandonment email, abandoned checkout, back-in-stock alert, abandoned checkout recovery
  > ~win back (abandoned|lost) (carts|baskets), ~recover (abandoned|lost) (carts|baskets|sales)
  > ~remind shoppers (of|what), left in the (basket|cart|trolley), ~bring back shoppers who (left|leave|left without|abandon), forgot to check out, ~rescue (abandoned|lost|forgotten) (carts|baskets|orders)
segmentation: Segmentation < marketing-tools
  segmentation, audience segment, dynamic segment, contact segmentation, behavioural segmentation, behavioral segmentation, target group selection, RFM analysis, smart segment, audience builder, customer segmentation
  ? customer segment, smart list, dynamic list, contact segment
  > ~segment (your|customers|contacts|audiences|users|by)
  > ~group (customers|contacts|subscribers|guests|members) by (what|who|behaviour|interest|spend|age), ~send (only|it only) to (those|people|customers|subscribers) who, only (those|customers|subscribers) who (bought|clicked|live|opened|haven't), ~slice your (list|audience|customers)
campaign-personalization: Personalized campaigns < marketing-tools
  personalised email, personalized email, merge field, merge tag, personalised campaign, personalized campaign, personalised offer, personalized offer, website personalisation, website personalization, personalised content block, content personalisation, content personalization, real-time personalization
  ? dynamic content
  > (emails|messages|offers) with (their|each customer's|the customer's|the reader's) name, every (reader|customer|visitor|subscriber) (sees|gets) (a different|their own|something different), ~greet (visitors|customers|readers) by name
ab-testing: A/B testing
  A/B test, A/B testing, split test, split testing, multivariate test, AB test, AB testing, subject line test, experimentation platform, multivariate testing, A/B/n test, A/B experiment, subject line testing
  > ~test (two|different|several) (versions|variants|subject lines|headlines)
  > which (subject line|headline|version|button|variant) (wins|works|works better|performs better|sells more), ~try (two|three|several) (headlines|subject lines|versions|variants) (and|on), the winner (goes|is sent) (to|automatically), ~split your (traffic|audience|list) between
landing-pages: Landing pages
  landing page, landing page builder, landing page editor, microsite, campaign page, conversion page
  > a page for (every|each) (campaign|ad|offer|launch), ~publish a (campaign page|one-page|page for your campaign), ~build a page (for|in) (your|minutes|every) (campaign|launch|offer)
popups: Pop-ups
  exit-intent popup, website popup, opt-in form, sign-up form, exit-intent, lightbox form, website banner, smart bar, pop-up builder, newsletter sign-up form, exit popup, sticky bar
  > ~catch visitors before they (leave|go|close), before they (leave|close) your (site|page|shop), a (box|window|banner) that (slides|pops)
deliverability: Email deliverability < email-campaigns
  email deliverability, deliverability, inbox placement, DKIM, SPF record, DMARC, dedicated sending domain, bounce handling, deliverability monitoring, BIMI, DMARC monitoring, spam score check, inbox placement test, bounce management
  ? inbox rate, sender reputation, delivery rate
  > ~land in the inbox, ~reach the inbox, not in spam, not in the spam folder
  > (emails|newsletters|mails|messages) that (arrive|land|get through|reach the inbox), (out of|past) the (spam|junk) (folder|filter), not in the junk folder
social-media-management: Social media management
  social media management, social media scheduler, social post scheduling, social media calendar, social publishing, social media planning, social media tool, social scheduling, content calendar, post scheduler, social media scheduling, auto-posting
  ? social media post, social calendar
  > ~schedule (posts|social posts|your posts|social media posts), ~post to (Instagram|Facebook|LinkedIn|TikTok|all your channels), ~plan posts, ~publish to all your channels
  > ~post (everywhere|to Instagram|to LinkedIn|to Facebook|to TikTok|on every channel|to every channel) (at once|and|with one|from one), ~plan (a month|a week|weeks) of posts, ~queue (posts|up posts|a week of posts), (posts|post) (go|goes) out (at the best|while you|by themselves|automatically)
  > Instagram LinkedIn and (TikTok|Facebook|X)
social-inbox: Social inbox < social-media-management
  social inbox, social media inbox, social messaging, Facebook Messenger integration, comment management, Instagram integration, social media message, Instagram automation
  ? Instagram DM, Facebook Messenger, Instagram direct message
  > (comments|DMs|direct messages|Instagram messages|Messenger) (from|in) (every|all|one) (channel|channels|network|networks|inbox|place), ~answer (comments|DMs|Instagram messages|direct messages) (from|in|without)
social-listening: Social listening
  social listening, brand monitoring, mention tracking, media monitoring, press monitoring, social monitoring, brand mention, news monitoring, reputation monitoring, press clipping
  > (what|who) (people|customers|the internet|the web) (say|says|is saying|are saying) about you, ~know when (someone|somebody|anyone) mentions (you|your|the), whenever (your|the) (name|brand|company) (comes up|is mentioned|appears)
ad-management: Ad management
  ad management, Google Ads integration, Facebook Ads integration, ad campaign management, programmatic advertising, ad optimisation, ad optimization, bid management for ads, retargeting, remarketing, ad retargeting, Google Ads management, Facebook ads, PPC management, Meta Ads integration, ad spend optimisation, ad spend optimization, automated bidding, ad automation, lookalike audience, custom audience sync
  ? paid search management
  > ~run (ads|your ads|campaigns) on (Google|Facebook|Instagram|Meta|TikTok|LinkedIn), ~spend your ad budget, ~follow (visitors|shoppers) (around|with) (the web|ads), ~stop ads that, which ad (sold|sells|brought|works)
ad-free: Ad-free
  ad-free, no ads, advert-free, without ads, no adverts, no advertising, without adverts, without advertising, free of ads, ad-free listening, ad-free experience, ad-free viewing
  > (nobody|no one) (interrupts|sells you), never (an|a single) (ad|advert), (no|without) (commercial breaks|ad breaks|banners|pop-ups), not a single (ad|advert|banner)
seo-tools: SEO
  SEO tool, SEO feature, search engine optimisation, search engine optimization, SEO-friendly, SEO-optimised, SEO-optimized, keyword research, rank tracking, keyword tracking, backlink analysis, SEO audit, XML sitemap, on-page SEO, rank tracker, SEO setting, SEO analysis, position tracking, backlink checker, local SEO, schema markup
  ? meta tag, sitemap, structured data, site audit
  > ~rank higher, ~get found on Google, first page of Google, top of Google
  > ~be found (on|in) (Google|search|search engines), (found|find you|show up|appear|higher|climb) (on|in) Google, (page one|number one|first place) on Google, which (keywords|words|searches) (bring|people|customers), ~climb (the rankings|Google|the search results)
  > (found|show up|appear|climb) (on|in) Google, which keywords (bring|people)
reviews-collection: Review collection
  review collection, review request, review management, Google review request, review widget, testimonial collection, reputation management, review invitation, automatic review request, review generation, product review collection, customer review widget, review response
  ? Google review
  > ~collect (reviews|testimonials|ratings), ~ask for (reviews|a review), ~respond to reviews
  > ~ask (happy|every|your) (customers|customer|guests|guest|patients) for (a|their) (review|opinion|stars), more stars on Google, ~gather (reviews|stars|testimonials|feedback from), (reviews|stars|ratings) (come in|roll in|collected|arrive) (by themselves|automatically|after)
  > ~reply to (reviews|every review|Google reviews), ~show your (stars|reviews|ratings) (on|in|next)
  > ~ask (happy|every) (customers|customer|guest|guests|patient|patients) for a review
verified-reviews: Verified reviews
  verified review, verified customer review, verified buyer review, verified rating
  ? independent review, genuine review
  > only (people|customers|guests|buyers|patients) who (bought|booked|stayed) [bought|stayed|booked|been] (can|may), only (people|customers|guests|buyers|patients) who (really|have actually|actually) [bought|stayed|booked|been] (can|may), no (bought|fake|made-up|invented) (reviews|stars|ratings)
  > reviews (from|by) (real|actual) (buyers|customers|guests)
loyalty-program: Loyalty program
  loyalty programme, loyalty program, loyalty points, loyalty scheme, reward points, rewards programme, rewards program, loyalty card, bonus points, stamp card, digital loyalty card, points programme, points program, loyalty reward, frequent flyer programme, frequent flyer program, digital stamp card, bonus programme, loyalty app, tiered loyalty, member points, rewards scheme, VIP tier, rewards points, loyalty system
  > ~earn points, ~collect points, points (for|with) every (purchase|order|stay|booking|pound|euro|dollar|visit), ~redeem points, # points per, points never expire, ~reward (loyal|your best|regular) customers
  > the tenth (coffee|cut|wash|visit|pizza|one|night) (is free|on us|is on us|is on the house|free), every (tenth|sixth|fifth) (coffee|visit|cut|wash|night|order) (is free|free|on us|is on us|on the house), ~collect (stamps|stars|miles|bonus points), a stamp for every
  > ~earn (a stamp|stars|bonus points) (with|for|on), ~turn (points|stamps|stars) into (rewards|a free|vouchers|discounts|money), ~thank (loyal|regular) (customers|guests), (regulars|regular customers) (get|are) (rewarded|a|free)
cashback: Cashback
  cashback, cashback card, cashback offer, cashback reward
  > # % cashback, # % back on, money back on (every|each|your) (purchase|purchases|order), ~earn # % back
  > (money|pennies|cash|a little) back (every time|each time|whenever) you (spend|pay|buy|shop|tap), (percent|per cent|# %) of (what you spend|every purchase) (comes|returns|back)
gift-cards: Gift cards
  gift card, gift voucher, digital gift card, e-gift card, gift certificate, physical gift card, voucher sale, gift subscription, online voucher shop, voucher shop
  > ~give (an experience|a massage|a night|a lesson|a class|dinner) (as|to|for), ~print (it|a voucher|the voucher) at home, ~send a (voucher|gift) (by email|by text|in seconds), the last-minute (gift|present), (wrapped|delivered|sent) as a gift (card|voucher)
  > ~give (a massage|a night away|a lesson|an experience) as a (gift|present)
discount-codes: Discount codes
  discount code, coupon code, promo code, promotion code, voucher code, promotional code, discount rule, automatic discount, flash sale, promotion engine, discount campaign, bundle discount, promotions engine, discount voucher, welcome discount
  ? coupon
  > ~type the code at (checkout|the till), # % off with (the code|code|your code), ~enter (code|the code) [_] at checkout, (half|# %) off (this|for a|until|on your first) (weekend|weekend only|order|day|purchase), two for (one|the price), ~create (codes|vouchers|a code|an offer|offers) for
event-management: Event management
  event management, event registration, ticket sale, event ticketing, online ticketing, attendee management, event app, ticket scanning, ticket shop, event check-in, seating plan, event planning, ticketing platform, e-ticket, badge printing, event website, guest list management, attendee check-in
  ? event page, guest list, registration page, seat map, name badge, RSVP
  > ~sell tickets
  > ~sell (your|out your|more) (tickets|event), guests (sign up|register|book|RSVP) (online|for your), ~scan tickets at the (door|gate|entrance), who is coming (and|to|with), ~check (guests|attendees|people) in at the (door|entrance), ~fill (the|your|every) (hall|venue|room|event)
  > (invite|invite people|invitations) (to|for) your (event|party|conference|wedding|launch), from invitation to
  > ~check (guests|attendees) in at the (door|entrance), ~sell out your (event|show|concert)
networking-events: Event networking < event-management
  event networking, attendee matchmaking, business matchmaking, networking app, speed networking, exhibitor lead capture, virtual booth, exhibitor portal
  > ~meet the right (people|person|buyers|investors|contacts) (at|before|on), who you should meet, ~match (attendees|visitors|founders|buyers) (with|and|by)
content-planning: Content planning
  campaign management, content workflow, campaign calendar, content approval, marketing resource management
  ? content planning, marketing calendar, campaign planning, marketing planning, content brief
  > who (writes|publishes|posts) what (and|when|by)
link-shortening: Short links
  link shortener, URL shortener, branded link, link in bio, link-in-bio page, bio link, UTM builder, custom short link, UTM tracking
  ? short link
  > ~shorten (links|a link|your|any|long), (links|link) (short|small) enough, (long|ugly) links (short|into), all your links (on|behind|in|under) one
customer-data-platform: Customer data platform
  customer data platform, CDP, identity resolution, unified customer profile, audience sync, unified profile, customer profile unification
  > one (profile|picture|view) (of|for|per) (each|every|the) customer, every (click|purchase|visit) (and|in) (one|email|call|purchase) [in|profile], everything you know about (a|each|every|your) customer
direct-mail: Direct mail
  direct mail, automated postcard, letter sending, print and post, hybrid mail, postal mailing, postcard mailing, letterbox service, digital mailroom, mail scanning, mail forwarding
  ? postal letter
  > (letters|letter|postcards) (printed|and we print|print) (stamped|posted|franked|folded|and posted|and sent), on (real|actual) paper (through|in|to), through (their|the customer's|every) letterbox
user-generated-content: User-generated content
  user-generated content, UGC, Instagram feed on site, customer photo gallery, shoppable gallery, UGC gallery
  ? photo review
  > customers' (photos|pictures|own photos)
contests: Contests and games
  online contest, giveaway tool, sweepstake, gamification, gamified, spin-the-wheel, giveaway campaign, gamified challenge
  ? prize draw, photo contest
  > ~win a (prize|trip|holiday|bike|voucher), ~enter the (draw|raffle|prize draw), ~run a (competition|prize draw|giveaway|contest|raffle|quiz)
tag-management: Tag management
  tag manager, tag management, server-side tracking, conversion API, server-side tagging, pixel tracking, tracking pixel, Meta Pixel, Facebook Pixel
  > ~place (pixels|tags|tracking code) without, (pixels|tags) without (a|code|touching)
local-listings: Local listings
  listing management, Google My Business, listings sync, online directory listing
  ? business listing, Google Business Profile, local listing, directory listing, Google Maps listing
  > ~change your (opening hours|hours|address) once, found on (the map|Google Maps|Apple Maps)
press-distribution: Press work
  press release distribution, press distribution, PR distribution, media contact database, journalist database, media database
  ? online newsroom
  > ~reach (journalists|editors|newsrooms|reporters|the press)
`);
