import { concepts } from './concept-list.js';

/** Messages, calls and notifications. */
export const communication = concepts(`
*notifications: Notifications
  notification, alert, notification feature, real-time notification, instant notification, real-time alert, instant alert
  > ~keep you (informed|posted|updated|up to date), ~stay (informed|updated|up to date), ~get notified, ~notify you
push-notifications: Push notifications < notifications
  push notification, mobile push, push message, push alert, web push, browser push, browser notification, app notification, lock-screen notification, desktop notification
  > pushed to your phone, ~get a push
email-notifications: Email notifications < notifications
  email notification, email alert, notification email, email digest
sms-notifications: Text message notifications < notifications <> push-notifications
  SMS notification, SMS alert, text message alert, text alert, text notification, SMS message, SMS messaging, text messaging, SMS sending, SMS gateway, bulk SMS, business SMS, SMS, two-way SMS, text message
  > ~text (your customers|customers|patients|guests|clients|you), by text [message], ~send (a text|texts|an SMS)
whatsapp-messaging: WhatsApp messaging
  WhatsApp message, WhatsApp Business, WhatsApp integration, WhatsApp chat, WhatsApp notification, WhatsApp channel, WhatsApp Business API, WhatsApp campaign, WhatsApp inbox, WhatsApp newsletter, WhatsApp marketing, WhatsApp reminder
  > (via|by|on|through|over) WhatsApp
notification-settings: Notification settings < notifications
  notification setting, notification preference, do not disturb, quiet hours, snooze, mute notification, notification control, focus mode, custom notification
team-chat: Team chat < collaboration
  team chat, instant messaging, internal chat, group chat, team messaging, company chat, business messenger, internal messenger, chat channel, staff chat, direct message, instant messenger
  > ~chat with (your team|colleagues|teammates)
secure-messaging: Secure messaging
  secure messaging, encrypted messaging, secure message, encrypted messenger, encrypted chat, secure inbox, secure patient messaging, self-destructing message, disappearing message
video-calls: Video calls
  video call, video conferencing, video conference, video meeting, video chat, video calling, HD video call, web conferencing, built-in video, one-to-one video, face-to-face video, group video call, video consultation tool, online meeting, video meeting tool
  > ~meet by video, ~meet face to face by video, ~start a video call, ~jump on a video call
screen-sharing: Screen sharing < video-calls
  screen sharing, screen share, shared screen
  > ~share your screen
meeting-recording: Meeting recording < video-calls
  meeting recording, call recording of meetings, cloud recording, recorded meeting, record meeting, video meeting recording
  > ~record (meetings|your meetings|every meeting|the meeting)
breakout-rooms: Breakout rooms < video-calls
  breakout room, breakout session, virtual breakout room
webinar-hosting: Webinars and live streams
  webinar platform, webinar hosting, webinar software, live stream, live streaming, virtual event, virtual event platform, host webinar, streaming to social, hybrid event, live broadcast, virtual conference
  > ~host webinars, ~run webinars, ~stream live
virtual-backgrounds: Virtual backgrounds < video-calls
  virtual background, background blur, background noise suppression, noise cancellation, noise suppression
screen-recording: Screen recording
  screen recording, screen recorder, video message, async video, screencast, asynchronous video
voip: Business telephony
  VoIP, cloud phone system, business phone system, virtual phone number, hosted PBX, cloud PBX, cloud telephony, internet telephony, softphone, IP telephony, virtual number, business phone number, virtual landline, SIP trunk, SIP trunking, phone system, desk phone
call-recording: Call recording < voip
  call recording, recorded call, phone call recording, call archive, conversation recording, automatic call recording
  > ~record (calls|every call|phone calls|all calls|your calls), calls are recorded
call-routing: Call routing < voip
  call routing, call forwarding, call queue, ring group, call transfer, call distribution, ACD, automatic call distribution, hunt group, call queuing, simultaneous ringing
ivr: Phone menus < voip
  IVR, interactive voice response, auto attendant, phone menu, phone tree, IVR menu, digital receptionist
voicemail: Voicemail < voip
  voicemail, voicemail to email, voicemail box, answering machine, visual voicemail
click-to-call: Click to call < voip
  click-to-call, click-to-dial, power dialer, power dialler, auto dialer, predictive dialer, built-in dialer, built-in dialler, one-click calling, parallel dialer
  > ~call (customers|leads|contacts|prospects) (with one click|from the|straight from|directly from|from inside)
call-monitoring: Call monitoring < voip
  call monitoring, call whisper, call barging, live call listening, call coaching, call analytics, conversation intelligence, call quality scoring, call tracking, dynamic number insertion
answering-service: Answering service
  telephone answering service, call answering service, virtual receptionist, telephone secretary, answering service, receptionist service
  > ~answer your calls (for you|in your name|when), never miss a call
unlimited-calls: Unlimited calls
  unlimited calls, unlimited minutes, free calls, unlimited calling, flat-rate calls, inclusive minutes, unlimited minutes and texts, unlimited texts, free minutes
fax: Fax
  online fax, fax service, fax-to-email, e-fax, digital fax
announcements: Announcements
  company announcement, broadcast message, news feed, noticeboard, mass notification, digital noticeboard, staff announcement, company news feed, emergency notification
  > ~reach everyone at once
email-sending: Transactional email
  transactional email, SMTP relay, email API, email delivery service, email sending API, SMTP server, transactional message, SMTP
email-tracking: Email tracking
  email tracking, open tracking, click tracking, email open notification, read receipt for emails, link tracking, open rate tracking, email open tracking
  > know when (they|your email|an email|someone) (open|opens|is opened|was opened|reads), see who (opened|opens|read|reads|clicked|clicks)
email-scheduling: Send later
  email scheduling, send later, scheduled send, scheduled message, scheduled sending, send-time optimisation, send-time optimization, best-time sending
  > ~schedule (emails|messages) (to|for|in)
internal-notes: Internal notes
  internal note, private note, side conversation, internal comment, private comment
walkie-talkie: Push-to-talk
  push-to-talk, walkie-talkie, intercom system, video intercom, video doorbell, door intercom, video door phone
`);
