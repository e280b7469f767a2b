import { concepts } from './concept-list.js';

/** Messages, calls and notifications. */
export const communication = concepts(`
*notifications: Notifications
  notification, alert, notification feature, real-time notification, instant notification, real-time alert, instant alert
  > ~keep you (informed|posted|updated|up to date), ~stay (informed|updated|up to date), ~get notified, ~notify you
push-notifications: Push notifications < notifications
  push notification, mobile push, push message, push alert, web push, browser push, browser notification, app notification, lock-screen notification, desktop notification
  > pushed to your phone, ~get a push
  > your phone (buzzes|pings|lights up|vibrates) (when|the moment|as soon|before|if|every), ~ping you (when|the moment|as soon as|if|before), a (ping|buzz) on (your|the|their) (phone|wrist|watch), straight to (your|their) lock screen, ~pop up on (your|their) (phone|lock screen)
email-notifications: Email notifications < notifications
  email notification, email alert, notification email, email digest
  > ~email you (when|whenever|as soon as|the moment|if), an email (whenever|as soon as|the moment) (something|someone|a|it|your|anything), ~drop you an email (when|if|as)
sms-notifications: Text message notifications < notifications
  SMS notification, SMS alert, text message alert, text alert, text notification, SMS message, SMS messaging, text messaging, SMS sending, SMS gateway, bulk SMS, business SMS, SMS, two-way SMS, text message
  > ~text (your customers|customers|patients|guests|clients|you), by text [message], ~send (a text|texts|an SMS)
  > ~text (patients|guests|customers|clients|parents|tenants) (when|before|the|as soon|a|if), ~text you (when|before|the day|the moment|as soon|if|a|an hour), a text (when the|when your|before the|the moment|the day before|an hour before), ~get a text (when|before|message|as soon|the day)
  > straight to (their|your) (phone|mobile) by (text|SMS)
whatsapp-messaging: WhatsApp messaging
  WhatsApp message, WhatsApp Business, WhatsApp integration, WhatsApp chat, WhatsApp notification, WhatsApp channel, WhatsApp Business API, WhatsApp campaign, WhatsApp inbox, WhatsApp newsletter, WhatsApp marketing, WhatsApp reminder
  > (via|by|on|through|over) WhatsApp
  > ~WhatsApp us, the green messenger
notification-settings: Notification settings < notifications
  notification setting, notification preference, mute notification, notification control, focus mode, custom notification
  ? do not disturb, quiet hours, snooze
  > ~choose (what|which) (you get|alerts you|notifications you|you hear|you are) (told|get|about|want|notified), ~mute (what you|the rest|everything else|channels|any channel|a conversation|a chat)
  > no (pings|buzzing|alerts|notifications) (at night|after hours|during dinner|after work|on holiday|at weekends), (silent|quiet) (after hours|at night|after six|after work|until morning)
team-chat: Team chat < collaboration
  team chat, instant messaging, internal chat, group chat, team messaging, company chat, business messenger, internal messenger, chat channel, staff chat, direct message, instant messenger
  > ~chat with (your team|colleagues|teammates)
  > (channels|groups|a channel|a chat) for (every|each) (team|project|topic|shift|site|department|branch), (colleagues|teams|staff|crews) (chat|message) (each other|with each other|without private|instead of), ~chat with (the team|your crew|the crew|your shift|colleagues)
secure-messaging: Secure messaging
  secure messaging, encrypted messaging, secure message, encrypted messenger, encrypted chat, secure inbox, secure patient messaging, self-destructing message, disappearing message
  > ~send (sensitive|confidential) (messages|information|documents) (safely|securely), ~write to (your|the) (practice|bank|lawyer|adviser|advisor|clinic|surgery) (safely|securely)
video-calls: Video calls
  video call, video conferencing, video conference, video meeting, video chat, video calling, HD video call, web conferencing, built-in video, one-to-one video, face-to-face video, group video call, video consultation tool, video meeting tool
  ? online meeting
  > ~meet by video, ~meet face to face by video, ~start a video call, ~jump on a video call
  > face to face (on screen|over video|by video|via video|on your screen|from your sofa), ~see (each other|one another) (on screen|by video|over video|on video), ~meet (on screen|over video|on camera), ~call with video, ~talk (by|over|on|via) (video|webcam)
screen-sharing: Screen sharing < video-calls
  screen sharing, screen share
  ? shared screen
  > ~share your screen
  > ~show (them|us|customers|colleagues|others|everyone) your screen, ~see (what's|what is) on (their|your) screen, ~look at (your|the same|their) screen (with|together|while)
meeting-recording: Meeting recording < video-calls
  meeting recording, call recording of meetings, cloud recording, recorded meeting, record meeting, video meeting recording
  > ~record (meetings|your meetings|every meeting|the meeting)
  > ~watch the (meeting|call) (again|later|afterwards|back), meetings you can (replay|rewatch|watch again), ~play the (meeting|call) back
breakout-rooms: Breakout rooms < video-calls
  breakout room, breakout session, virtual breakout room
  > ~split (the|your|a) (class|group|call|meeting|audience) into (small|smaller|groups|pairs|rooms), (small|smaller) groups (within|inside) (the|a|one) (call|meeting|session|webinar)
webinar-hosting: Webinars and live streams
  webinar platform, webinar hosting, webinar software, live stream, live streaming, virtual event, virtual event platform, host webinar, streaming to social, hybrid event, live broadcast, virtual conference
  > ~host webinars, ~run webinars, ~stream live
  > ~go live (to|with|in front of) (thousands|hundreds|#|your audience|an audience), ~broadcast (your|the|an) (event|talk|lecture|webinar|class) (live|to), ~host (online|live online|virtual) (events|seminars|talks), ~stream (your|the|an) (event|talk|concert|service|lecture|webinar|match) (live|to)
virtual-backgrounds: Virtual backgrounds < video-calls
  virtual background, background blur, background noise suppression, noise cancellation, noise suppression
  > ~hide (the|your) (mess|messy|kitchen|bookshelf|washing) (behind|in the background|on calls), ~blur (what's behind|what is behind|the room behind|your background), nobody hears the (dog|drill|vacuum|traffic|children|dishwasher|lawnmower|washing machine)
screen-recording: Screen recording
  screen recording, screen recorder, video message, async video, screencast, asynchronous video
  > ~record your (screen|browser) (and|with|instead|to), (film|record|capture) what you (click|do on screen|see on screen), ~send a video of your screen
voip: Business telephony
  VoIP, cloud phone system, business phone system, virtual phone number, hosted PBX, cloud PBX, cloud telephony, internet telephony, softphone, IP telephony, virtual number, business phone number, virtual landline, SIP trunk, SIP trunking, phone system
  ? desk phone
  > ~take the (office|business|desk) (number|phone|line) (home|with you|anywhere|everywhere), (office|business|desk) (number|phone|line) (rings|ringing) (on|in|wherever), ~ring (on|at) (your|every|the) (laptop|mobile|desk) and (on|at|your), no more (desk phones|desk phone|PBX in the cupboard)
  > calls (from|on|in) (your|the|any) (browser|laptop), (phones|phoning|calls) over the internet
call-recording: Call recording < voip
  call recording, recorded call, phone call recording, call archive, conversation recording, automatic call recording
  > ~record (calls|every call|phone calls|all calls|your calls), calls are recorded
  > ~listen (back|again) to (any|every|the|past|old|your) (call|calls|conversation|conversations), ~play back (any|every|the|a) (call|calls), (calls|every call) (are|is) (kept|saved|stored) for, what was (said|agreed|promised) on the (phone|line)
call-routing: Call routing < voip
  call routing, call forwarding, call queue, ring group, call transfer, call distribution, ACD, automatic call distribution, hunt group, call queuing, simultaneous ringing
  > ~ring (everyone|everybody|all phones|the whole team) (at once|in turn|until), (calls|callers) (go|reach|get|land|are put) (straight|through|directly) (to|through) (the right|whoever|someone), ~pass calls (on|to|straight), ~forward (calls|your calls|every call) (to|when|after)
  > (callers|customers) (wait in|hear their place in) (a|the) queue
ivr: Phone menus < voip
  IVR, interactive voice response, auto attendant, IVR menu, digital receptionist
  ? phone menu, phone tree
  > press (one|1) for, press (two|2) for, (callers|customers) choose (from a|who they|the department|what they)
voicemail: Voicemail < voip
  voicemail, voicemail to email, voicemail box, visual voicemail
  ? answering machine
  > ~leave (a|you a) voice message, voice messages (in|to|land|arrive) (your|in your) inbox
click-to-call: Click to call < voip
  click-to-call, click-to-dial, power dialer, power dialler, auto dialer, predictive dialer, built-in dialer, built-in dialler, one-click calling, parallel dialer
  > ~call (customers|leads|contacts|prospects) (with one click|from the|straight from|directly from|from inside)
  > ~call (anyone|a lead|a number) (with|from|in) (one|a|your) (click|CRM|list|record|browser), ~call (anyone|a lead|a number) (with|from|in) (inside the|the) (click|CRM|list|record|browser), ~call (a customer|a contact|any number) (with|from|in) (one|a|your) (click|CRM|list|record|browser)
  > ~call (a customer|a contact|any number) (with|from|in) (inside the|the) (click|CRM|list|record|browser), ~click (a|the|any) number to (call|dial|ring), ~dial (straight|right|directly) from (your|the) (CRM|list|browser|screen), never (type|dial|key in) a number again
call-monitoring: Call monitoring < voip
  call monitoring, call whisper, call barging, live call listening, call coaching, call analytics, conversation intelligence, call quality scoring, call tracking, dynamic number insertion
  > ~listen in on (calls|live|your|new|any|agents), ~whisper (to|advice to|tips to|into) (your agents|agents|an agent|the agent), ~coach (agents|new agents|your agents|reps) (on live|during|while they|mid-call)
answering-service: Answering service
  telephone answering service, call answering service, virtual receptionist, telephone secretary, answering service, receptionist service
  > ~answer your calls (for you|in your name|when), never miss a call
  > (answer|answers|take|takes|pick up|picks up) your (calls|phone) (when you|in your|for you|while you|so you), calls answered in your (name|company name|firm's name), ~take (messages|your calls|a message) (for you|while you), receptionists who (answer|know your|sound)
unlimited-calls: Unlimited calls
  unlimited calls, unlimited minutes, free calls, unlimited calling, flat-rate calls, inclusive minutes, unlimited minutes and texts, unlimited texts, free minutes
  > ~call (as long|as much|as often|who you like as long) as you (like|want|please), ~talk (as long|for as long|as much) as you (like|want|please), (calls|minutes|texts) that never (run out|end|cost extra), talk (all day|until the cows)
fax: Fax
  online fax, fax service, fax-to-email, e-fax, digital fax
  > ~send a fax (from|by|without|over), fax without (a|the) (machine|fax machine), faxes (in|to|arrive in) your (inbox|email)
announcements: Announcements
  company announcement, broadcast message, mass notification, digital noticeboard, staff announcement, company news feed, emergency notification
  ? news feed, noticeboard
  > ~reach everyone at once
  > ~tell (the whole company|all staff|all members|all parents|every resident|all tenants|the whole workforce) (at once|in one go|with one|with a|in a), one message (to|reaches) (the whole|every employee|all staff|everyone at)
  > (news|updates) that (reach|reaches) (all staff|every employee|even those|the whole|everyone without), ~reach (every|all|the whole) (employee|employees|resident|residents|member|members|tenant|tenants|staff|workforce) (at once|in one|with one|even)
email-sending: Transactional email
  transactional email, SMTP relay, email API, email delivery service, email sending API, SMTP server, transactional message, SMTP
  > (password resets|order confirmations|receipts|shipping confirmations) (arrive|delivered|sent) (in|through|from|by) (seconds|our|your), ~send (email|emails|mail) from your (app|code|application|backend)
email-tracking: Email tracking
  email tracking, open tracking, click tracking, email open notification, read receipt for emails, link tracking, open rate tracking, email open tracking
  > know when (they|your email|an email|someone) (open|opens|is opened|was opened|reads), see who (opened|opens|read|reads|clicked|clicks)
  > ~know (that|when) (your|the|an) (email|offer|quote) (was|has been|is|gets) (opened|read), ~know (if|whether) (your|the|an) (email|offer|quote) (was|has been|is|gets) (opened|read), ~know (that|when|if|whether) (your|the|an) (proposal|newsletter) (was|has been|is|gets) (opened|read)
  > (see|know) (when|whether|if) (they|your email|the customer|a customer|a prospect) (opened|opens|has opened|read|was opened|is opened), who (opened|clicked|read) (and who|what and|which link|the newsletter|your newsletter)
email-scheduling: Send later
  email scheduling, send later, scheduled send, scheduled message, scheduled sending, send-time optimisation, send-time optimization, best-time sending
  > ~schedule (emails|messages) (to|for|in)
  > ~write (it now|now|tonight) and send (it|later|tomorrow), ~send it (tomorrow morning|when they wake|next Monday), (email|message|mail|newsletter) (goes out|leaves|lands) (tomorrow morning|at the right|when they're awake|when they are awake|at eight)
internal-notes: Internal notes
  side conversation, internal comment
  ? internal note, private note, private comment
  > ~leave a note (only|that only) (colleagues|your team|the team|staff), notes (only your team|only the team|only staff|only colleagues|that customers never|customers never|that only your), (comments|notes) the (customer|client|patient|guest|tenant) (never|can't|won't|doesn't|does not) see
walkie-talkie: Push-to-talk
  push-to-talk, walkie-talkie, intercom system, video intercom, video doorbell, door intercom, video door phone
  > ~press (a|the|one) button and (talk|speak) to, (speak|talk) to (the|a) (courier|visitor|postman) (at|from|wherever|even) (the|your|anywhere), (speak|talk) to (whoever is|whoever's) (courier|visitor|postman) (at|from|wherever|even) (the|your|anywhere)
  > (speak|talk) to (the|a|whoever is|whoever's) (courier|visitor|postman) (at|from|wherever|even) (you|when), (speak|talk) to (the|a|whoever is|whoever's) (at the door|caller) (at|from|wherever|even) (the|your|anywhere)
  > (speak|talk) to (the|a|whoever is|whoever's) (at the door|caller) (at|from|wherever|even) (you|when), ~answer the (door|doorbell|gate) (from|when|with|on) (your phone|anywhere|you're out|afar|the beach|work)
`);
