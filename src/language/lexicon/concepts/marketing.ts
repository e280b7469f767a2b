import { concepts } from './concept-list.js';

/** Reaching people: campaigns, pages, social media and loyalty. */
export const marketing = concepts(`
*marketing-tools: Marketing
  marketing tool, marketing software, marketing platform, digital marketing, online marketing, marketing suite
email-campaigns: Email campaigns < marketing-tools
  email campaign, email marketing, newsletter tool, mass email, email blast, bulk email, newsletter builder, email broadcast, newsletter sending, mass mailing, newsletter software, marketing email, email newsletter
  > ~send newsletters, ~send campaigns
email-editor: Email editor < email-campaigns
  email editor, drag-and-drop email editor, newsletter editor, newsletter template, responsive email template, email builder, email designer, drag-and-drop email builder
marketing-automation: Marketing automation < marketing-tools
  marketing automation, drip campaign, customer journey builder, lifecycle email, triggered email, nurture campaign, welcome series, automated campaign, automated email, drip sequence, behavioural email, welcome email series, journey builder, behavior-based email, trigger email, lifecycle campaign, automated customer journey, customer journey automation, lead nurturing campaign, nurture sequence
unlimited-sends: Unlimited sends < email-campaigns
  unlimited emails, unlimited sends, unlimited email sends, unlimited campaigns
  > # (emails|sends|messages) (per|a) month, no sending (limit|limits)
abandoned-cart: Abandoned cart recovery < marketing-automation
  abandoned cart, abandoned cart recovery, abandoned cart email, cart recovery, abandoned basket, basket recovery, browse abandonment, cart abandonment email, abandoned checkout, back-in-stock alert, abandoned checkout recovery
  > ~win back (abandoned|lost) (carts|baskets), ~recover (abandoned|lost) (carts|baskets|sales)
segmentation: Segmentation < marketing-tools
  segmentation, audience segment, dynamic segment, customer segment, contact segmentation, behavioural segmentation, behavioral segmentation, smart list, target group selection, RFM analysis, dynamic list, smart segment, contact segment, audience builder, customer segmentation
  > ~segment (your|customers|contacts|audiences|users|by)
campaign-personalization: Personalized campaigns < marketing-tools
  personalised email, personalized email, dynamic content, merge field, merge tag, personalised campaign, personalized campaign, personalised offer, personalized offer, website personalisation, website personalization, personalised content block, content personalisation, content personalization, real-time personalization
ab-testing: A/B testing
  A/B test, A/B testing, split test, split testing, multivariate test, AB test, AB testing, subject line test, experimentation platform, multivariate testing, A/B/n test, A/B experiment, subject line testing
  > ~test (two|different|several) (versions|variants|subject lines|headlines)
landing-pages: Landing pages
  landing page, landing page builder, landing page editor, microsite, campaign page, conversion page
popups: Pop-ups
  exit-intent popup, website popup, opt-in form, sign-up form, exit-intent, lightbox form, website banner, smart bar, pop-up builder, newsletter sign-up form, exit popup, sticky bar
deliverability: Email deliverability < email-campaigns
  email deliverability, deliverability, inbox placement, DKIM, SPF record, DMARC, dedicated sending domain, bounce handling, inbox rate, sender reputation, deliverability monitoring, BIMI, DMARC monitoring, delivery rate, spam score check, inbox placement test, bounce management
  > ~land in the inbox, ~reach the inbox, not in spam, not in the spam folder
social-media-management: Social media management
  social media management, social media scheduler, social post scheduling, social media calendar, social publishing, social media planning, social media tool, social scheduling, content calendar, post scheduler, social media scheduling, social media post, auto-posting, social calendar
  > ~schedule (posts|social posts|your posts|social media posts), ~post to (Instagram|Facebook|LinkedIn|TikTok|all your channels), ~plan posts, ~publish to all your channels
social-inbox: Social inbox < social-media-management
  social inbox, social media inbox, social messaging, Instagram DM, Facebook Messenger integration, Facebook Messenger, comment management, Instagram integration, Instagram direct message, social media message, Instagram automation
social-listening: Social listening
  social listening, brand monitoring, mention tracking, media monitoring, press monitoring, social monitoring, brand mention, news monitoring, reputation monitoring, press clipping
ad-management: Ad management
  ad management, Google Ads integration, Facebook Ads integration, ad campaign management, programmatic advertising, ad optimisation, ad optimization, bid management for ads, retargeting, remarketing, ad retargeting, Google Ads management, Facebook ads, paid search management, PPC management, Meta Ads integration, ad spend optimisation, ad spend optimization, automated bidding, ad automation, lookalike audience, custom audience sync
ad-free: Ad-free
  ad-free, no ads, advert-free, without ads, no adverts, no advertising, without adverts, without advertising, free of ads, ad-free listening, ad-free experience, ad-free viewing
seo-tools: SEO
  SEO tool, SEO feature, search engine optimisation, search engine optimization, SEO-friendly, SEO-optimised, SEO-optimized, meta tag, sitemap, structured data, keyword research, rank tracking, keyword tracking, site audit, backlink analysis, SEO audit, XML sitemap, on-page SEO, rank tracker, SEO setting, SEO analysis, position tracking, backlink checker, local SEO, schema markup
  > ~rank higher, ~get found on Google, first page of Google, top of Google
reviews-collection: Review collection
  review collection, review request, review management, Google review request, review widget, testimonial collection, reputation management, review invitation, automatic review request, review generation, Google review, product review collection, customer review widget, review response
  > ~collect (reviews|testimonials|ratings), ~ask for (reviews|a review), ~respond to reviews
verified-reviews: Verified reviews
  verified review, verified customer review, verified buyer review, independent review, verified rating, genuine review
loyalty-program: Loyalty program
  loyalty programme, loyalty program, loyalty points, loyalty scheme, reward points, rewards programme, rewards program, loyalty card, bonus points, stamp card, digital loyalty card, points programme, points program, loyalty reward, frequent flyer programme, frequent flyer program, digital stamp card, bonus programme, loyalty app, tiered loyalty, member points, rewards scheme, VIP tier, rewards points, loyalty system
  > ~earn points, ~collect points, points (for|with) every (purchase|order|stay|booking|pound|euro|dollar|visit), ~redeem points, # points per, points never expire, ~reward (loyal|your best|regular) customers
cashback: Cashback
  cashback, cashback card, cashback offer, cashback reward
  > # % cashback, # % back on, money back on (every|each|your) (purchase|purchases|order), ~earn # % back
gift-cards: Gift cards
  gift card, gift voucher, digital gift card, e-gift card, gift certificate, physical gift card, voucher sale, gift subscription, online voucher shop, voucher shop
discount-codes: Discount codes
  discount code, coupon code, promo code, promotion code, voucher code, coupon, promotional code, discount rule, automatic discount, flash sale, promotion engine, discount campaign, bundle discount, promotions engine, discount voucher, welcome discount
event-management: Event management
  event management, event registration, ticket sale, event ticketing, online ticketing, attendee management, event page, guest list, event app, ticket scanning, ticket shop, event check-in, registration page, seat map, seating plan, event planning, ticketing platform, e-ticket, badge printing, event website, guest list management, name badge, RSVP, attendee check-in
  > ~sell tickets
networking-events: Event networking < event-management
  event networking, attendee matchmaking, business matchmaking, networking app, speed networking, exhibitor lead capture, virtual booth, exhibitor portal
content-planning: Content planning
  content planning, marketing calendar, campaign planning, campaign management, marketing planning, content brief, content workflow, campaign calendar, content approval, marketing resource management
link-shortening: Short links
  link shortener, short link, URL shortener, branded link, link in bio, link-in-bio page, bio link, UTM builder, custom short link, UTM tracking
customer-data-platform: Customer data platform
  customer data platform, CDP, identity resolution, unified customer profile, audience sync, unified profile, customer profile unification
direct-mail: Direct mail
  direct mail, automated postcard, letter sending, print and post, hybrid mail, postal mailing, postcard mailing, postal letter, letterbox service, digital mailroom, mail scanning, mail forwarding
user-generated-content: User-generated content
  user-generated content, UGC, photo review, Instagram feed on site, customer photo gallery, shoppable gallery, UGC gallery
contests: Contests and games
  online contest, giveaway tool, prize draw, sweepstake, gamification, gamified, spin-the-wheel, giveaway campaign, photo contest, gamified challenge
tag-management: Tag management
  tag manager, tag management, server-side tracking, conversion API, server-side tagging, pixel tracking, tracking pixel, Meta Pixel, Facebook Pixel
local-listings: Local listings
  business listing, listing management, Google Business Profile, local listing, directory listing, Google My Business, listings sync, online directory listing, Google Maps listing
press-distribution: Press work
  press release distribution, press distribution, online newsroom, PR distribution, media contact database, journalist database, media database
`);
