import { concepts } from './concept-list.js';

/** Work, courses and agencies. */
export const offersWorkAndLearning = concepts(`
exam-at-home: Exam at home < proctoring
  exam at home, exam retake free
accommodation-guarantee: Accommodation guarantee < pass-guarantee, job-guarantee
  accommodation guarantee
money-back-if-you-fail: Money-back if you fail
  money-back if you fail
industry-mentor: Industry mentor
  industry mentor
alumni-network-access: Alumni network access
  alumni network access
lecture-replay: Lecture replay < class-recordings
  lecture replay, recording studio for students
rolling-start-dates: Rolling start dates
  rolling start dates
monthly-intake: Monthly intake
  monthly intake
evening-and-weekend-classes: Evening and weekend classes
  evening and weekend classes
laptop-to-keep: Laptop to keep < library-access
  laptop to keep
free-textbooks: Free textbooks
  free textbooks
childcare-for-students: Childcare for students
  childcare for students, student visa sponsorship, airport pick-up for students
payment-by-instalments: Payment by instalments
  payment by instalments
pay-when-employed: Pay when employed
  pay when employed
conversation-club: Conversation club
  conversation club
gradebook-sync: Gradebook sync
  gradebook sync
school-trips-abroad: School trips abroad
  school trips abroad
welding-bay: Welding bay
  welding bay
teaching-kitchen: Teaching kitchen
  teaching kitchen
mock-courtroom: Mock courtroom
  mock courtroom
simulation-ward: Simulation ward
  simulation ward
pass-plus-course: Pass-plus course < driving-lessons
  pass-plus course
automatic-lessons: Automatic lessons
  automatic lessons, lessons in your own car, motorway lesson, refresher lesson, pick-up for lessons
female-instructor: Female instructor
  female instructor
translation-memory: Translation memory < notary-service
  translation memory, same-day translation, desktop publishing for translations
conference-interpreting: Conference interpreting < translation-service
  conference interpreting
transcreation: Transcreation
  transcreation
subtitling: Subtitling
  subtitling
localisation-testing: Localisation testing
  localisation testing
glossary-management: Glossary management
  glossary management
proofreading-by-a-second-linguist: Proofreading by a second linguist
  proofreading by a second linguist
sign-language-video: Sign-language video
  sign-language video
influencer-campaign: Influencer campaign
  influencer campaign, direct mail campaign
tiktok-management: TikTok management
  TikTok management
out-of-home-advertising: Out-of-home advertising
  out-of-home advertising
podcast-production: Podcast production
  podcast production, radio spot production
conversion-rate-audit: Conversion rate audit < seo-tools
  conversion rate audit
brand-workshop: Brand workshop
  brand workshop
pr-retainer: PR retainer
  PR retainer
crisis-communications: Crisis communications
  crisis communications
guaranteed-rankings: Guaranteed rankings
  guaranteed rankings
link-building: Link building
  link building
dedicated-designer: Dedicated designer
  dedicated designer
unlimited-revisions: Unlimited revisions
  unlimited revisions
weekly-strategy-call: Weekly strategy call
  weekly strategy call
performance-dashboard-for-clients: Performance dashboard for clients
  performance dashboard for clients
source-files-included: Source files included
  source files included
trade-fair-stand: Trade-fair stand
  trade-fair stand
bilingual-receptionists: Bilingual receptionists
  bilingual receptionists, dedicated receptionist
overflow-answering: Overflow answering
  overflow answering
call-recording-archive: Call recording archive < call-monitoring
  call recording archive, call-back within the hour
outbound-calling: Outbound calling
  outbound calling
appointment-setting: Appointment setting
  appointment setting
order-taking-by-phone: Order taking by phone
  order taking by phone, lead qualification by phone, holiday cover for phones
live-chat-operators: Live chat operators
  live chat operators
local-number-in-every: Local number in every
  local number in every
malware-clean-up: Malware clean-up < malware-scanning
  malware clean-up
daily-off-site-backups: Daily off-site backups < website-builder
  daily off-site backups, disaster recovery site, air-gapped backup, immutable backup
bare-metal-restore: Bare-metal restore < dedicated-servers, gpu-servers
  bare-metal restore
email-hosting-included: Email hosting included < domain-registration
  email hosting included
ipv6-support: IPv6 support
  IPv6 support
remote-hands: Remote hands
  remote hands
cross-connect: Cross connect
  cross connect
restore-testing: Restore testing
  restore testing
seed-drive-by-post: Seed drive by post
  seed drive by post
same-day-laptop-replacement: Same-day laptop replacement
  same-day laptop replacement
device-as-a-service: Device as a service
  device as a service
it-asset-disposal: IT asset disposal
  IT asset disposal
certified-data-wiping: Certified data wiping
  certified data wiping
virtual-cio: Virtual CIO
  virtual CIO
penetration-test-included: Penetration test included
  penetration test included, printer supplies included
patching-overnight: Patching overnight
  patching overnight
network-cabling: Network cabling
  network cabling
wi-fi-survey: Wi-Fi survey
  Wi-Fi survey
out-of-hours-helpdesk: Out-of-hours helpdesk
  out-of-hours helpdesk
user-onboarding-kit: User onboarding kit
  user onboarding kit
cloud-cost-review: Cloud cost review
  cloud cost review, quarterly business review
dedicated-account-team: Dedicated account team
  dedicated account team, named account team
`);
