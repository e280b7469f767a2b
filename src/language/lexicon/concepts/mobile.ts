import { concepts } from './concept-list.js';

/** Apps, devices and work on the move. */
export const mobile = concepts(`
*app: App
  app, application, software, intuitive app, easy-to-use app
mobile-app: Mobile apps
  mobile app, smartphone app, native app, native mobile app, phone app, companion app, mobile application, iOS and Android app, app for iOS and Android, iPhone and Android app, iOS/Android app, apps for iPhone and Android, mobile version, member app, guest app, driver app, patient app, staff app, customer app, employee app, technician app, apps for phone and tablet
  > (in|from) your pocket, from the palm of your hand, ~download the app, from any device, on any device, on every device, on all devices, on all your devices
  > your (phone|smartphone) is (enough|all you need), ~do it from your phone, all on your phone
ios-app: iOS app < mobile-app
  iOS app, iPhone app, app for iPhone, app for iOS, app in the App Store, iPhone version, Apple app, native iOS app
  > on (the|your) iPhone, in the App Store, on iOS
  > built for iPhone, on an iPhone
android-app: Android app < mobile-app
  Android app, app for Android, Android version, native Android app, Google Play app
  > on Google Play, on (your|the) Android, in the Play Store, on Android
  > on (a|any|every) Android phone, built for Android
tablet-app: Tablet app < mobile-app
  tablet app, iPad app, tablet version, app for tablets, app for iPad, tablet support, Android tablet app
  > on (your|an|the|a) (iPad|tablet), on (tablets|iPads)
  > ~turn (a|an|any) (tablet|iPad) into, (pass|hand) the (iPad|tablet) round, on a (tablet|iPad) (behind|at|by) the
desktop-app: Desktop app
  desktop app, desktop client, Windows app, Mac app, desktop application, macOS app, native desktop app, Linux client, desktop version, Mac version, Windows version, app for Windows, app for Mac, Linux version, Windows client, menu bar app, Linux app
  > on (your|a) (Mac|PC), on Windows and Mac, on Mac and Windows
  > program for (Windows|macOS|Mac|Linux), ~install it on (your|a) (Mac|PC|laptop), on Windows and Linux, (sits|lives) in (the|your) (menu bar|taskbar|dock|system tray)
smartwatch-app: Smartwatch app
  smartwatch app, Apple Watch app, watch app, Wear OS app, Apple Watch, wearable app, Garmin app
  > on your (wrist|watch), from your (wrist|watch)
  > (glance|look) at your (wrist|watch), (buzz|tap|tick) on (the|your) wrist, leave the phone at home, ~pay with your watch, (start|stop|approve|check|answer) from the wrist
  > on the (wrist|watch), from the watch
tv-app: TV app
  TV app, smart TV app, Apple TV app, Android TV app, Fire TV app, Chromecast support, AirPlay, Chromecast, Roku channel, Roku app, casting to TV
  > on your (TV|television), ~cast to your (TV|television)
  > on the (big|biggest) screen in the (house|living room), (Apple TV|Fire TV|Chromecast|Roku|smart TV) (too|as well), (watch|stream|play) (it|films) on the (television|TV|telly)
  > on the (telly|television)
car-integration: In-car apps
  Apple CarPlay, CarPlay, Android Auto, in-car app
  > on the (car's|dashboard) (screen|display), (on|in) the dashboard of your car, through the car's (speakers|screen|display), while you drive hands-free
web-app: Web app
  web app, browser version, progressive web app, PWA, web application, browser-based, browser app, web version, web client
  > in any (browser|modern browser), from any browser, no app (needed|required|to download), without (downloading|installing) an app, no download (needed|required)
  > (opens|works) in the browser, just (open|type) (a|the) (browser|address), nothing to (download|install), (straight|right) (in|from) the browser, (Chrome|Safari) or (Firefox|Safari|Edge) is all you need
mobile-responsive: Mobile-friendly pages
  responsive design, mobile-friendly, mobile-optimised, mobile-optimized, mobile responsive, responsive layout, mobile-first design, mobile-first
  > looks (good|great|right|perfect) on (every|any|all) (device|devices|screen|screens)
  > (phone|phones) tablet (and|or) (desktop|laptop|computer), fits (any|every) screen, (shrinks|adapts) to (the|every|any|your) screen, looks as good on a phone as, (small|smallest) (screen|screens|phone) too
offline-mode: Offline use
  offline mode, offline access, offline use, offline capability, offline working, offline support, offline sync, offline editing, works offline, offline-first, offline functionality, offline version, offline-capable, offline operation, usable offline, available offline
  > ~work offline, ~use it offline, (works|work|working|use|usable|keep working) without [an|a|any] (internet|network|connection|signal|reception|WiFi|internet connection|mobile signal), no (internet|signal|connection|reception|network|WiFi|internet connection) (needed|required|necessary), even (offline|without signal|without reception|without internet|without a connection|without a signal|with no signal|with no reception|with no internet), (on a plane|in the basement|in a tunnel|on the underground|in the air|in dead zones|in a dead zone), when (the|your) (internet|connection|network|WiFi|Wi-Fi|signal) (is down|drops|goes down|fails|is gone|is patchy|cuts out)
  > (down|in) (the|a) (mine|mine shaft|cellar|tunnel|basement|lift shaft|bunker|forest|cold store|car park) (with|where there is) no (signal|reception|network), (~save|~keep|~store) (it|everything|your changes) until you are back (online|in range|in reach), (catches up|syncs|uploads|sends it) when you are back (online|in range|above ground), (middle of nowhere|out at sea|up the mountain|in the hills|at the back of the barn) (without|with no), nothing is lost when (there is no|you lose the) (signal|connection|network|reception)
  > (syncs|sync|synchronises|synchronizes) (later|once you are back|when you are back|afterwards), (works|work) (underground|at sea|in tunnels|in the tunnel|in the mine|in the cellar|in cellars|in a cellar|in the basement|in lifts|on the plane|in the air|in the middle of nowhere), no (signal|reception|internet) and (still|it still|you still|it works)
offline-downloads: Downloads for offline use < offline-mode
  offline download, offline playback, download for offline viewing, offline viewing, offline listening, offline reading, offline map
  > ~download (episodes|films|movies|songs|lessons|courses|music|series|content|maps) (to|for|and), ~watch offline, ~listen offline, ~read offline
  > (~take|~save|~load) (films|episodes|songs|books|lessons|maps|podcasts) (for the plane|for the flight|for the train|for the journey|onto your phone), play without (a signal|internet|a connection|reception), maps (that work|work) without (a signal|internet|reception)
cross-device-sync: Sync across devices
  cross-device sync, sync between devices, multi-device sync, device sync, cross-platform sync, device synchronisation
  > ~sync (across|between|on|to) [all|your|all your] devices, ~start on one device, ~pick up where you left off, same on (every|all) (device|devices)
  > (begin|start) on (the|your|a) (phone|laptop|train|sofa|bus) and (finish|carry on|continue) (on|at), switch from phone to (laptop|tablet|desktop), exactly where you stopped, leave off on one (device|screen)
device-limit: Number of devices
  simultaneous device, unlimited devices, device limit, parallel stream, simultaneous stream, concurrent stream
  ? number of devices, multiple devices
  > (up to|on) # devices, on # (devices|screens) (at|at once|at the same time), # devices at once, as many devices as you
  > (whole|entire) (family|household|house) (watches|listens|streams|plays) at (once|the same time), (watch|stream|play|listen) on (two|three|four|five|#) (screens|devices|televisions)
gps-tracking: GPS location
  GPS tracking, location tracking, GPS tracker, geofencing, geofence, GPS location, GPS positioning, location sharing, live location, GPS-based
  > see where (your|they|everyone|each|every) __ (is|are) [right now|now|at any time]
  > dots on (the|a) map, follow (the|your|a|every) (van|dog|child|bus|cat|ship|bike|driver|runner|tractor) on (a|the) map, where (your|the) (dog|cat|bike|child|children|van|boat|cow|cows|trailer|tractor) (is|are) right now, ~draw a (fence|circle) on the map
  > ~follow the (van|bus|courier|driver|ship|dog) (live|on the map)
photo-capture: Photo documentation
  photo documentation, photo upload, mobile photo capture, photo proof, photo evidence, photo attachment, before-and-after photo, photo report
  ? site photo
  > ~take photos (on site|in the app|and attach)
  > (snap|take) a photo (on site|of the damage|of the meter|of the finished), (pictures|photos) (go|land|are saved) straight (in|into|on|with) the (job|report|file|ticket|record|form), ~attach (a photo|photos|pictures) to (the|a|every|each) (job|report|ticket|task|form)
kiosk-mode: Kiosk mode
  kiosk mode, self-service terminal, check-in kiosk, tablet kiosk, self-order kiosk, self-ordering kiosk, kiosk app, lobby kiosk, self-check-in kiosk
  > (guests|patients|visitors) (check|sign) in on (a|the) (screen|tablet|terminal), (order|check in|sign in|pay) at (a|the) (screen|terminal|kiosk), (screen|terminal|tablet) (in|at|by) the (lobby|entrance|door|reception|counter), ~tap your order (in|on)
augmented-reality: Augmented and virtual reality
  augmented reality, AR preview, virtual reality, VR headset, AR viewer, VR tour, AR try-on, virtual try-on, VR training, AR view, AR app, try before you buy in AR
  > (~point|~hold|~aim) (your|the) (phone|camera|tablet) at the (floor|wall|lawn|room|corner|table|garden), ~try on (glasses|shoes|lipstick|make-up|a ring|a watch) (through|with|on) (the|your) (camera|phone|screen), see (it|them|the sofa|the lamp|furniture|a rug|the picture) in your own (room|living room|home|kitchen|garden|hallway), (stands|appears|hangs) (in|on) your (living room|wall|garden|desk|lawn), life size, ~put on (a|the|your) headset
  > how (it|the _|a _|that _) (looks|will look|would look|fits) in your [own] (living room|room|home|kitchen|garden|house|bathroom|hallway)
supported-browsers: Supported browsers
  browser support, supported browser, all major browsers, every modern browser, all browsers, any browser
  > (Chrome|Safari) (Firefox|Edge|Safari) and (Edge|Safari|Firefox), even in Internet Explorer, whichever browser you use
system-requirements: System requirements
  legacy device support, compatible with all devices
  ? minimum requirement, system requirement, compatible device
  > (runs|works) on (old|older|any|ten-year-old|a ten-year-old|a five-year-old) (laptop|laptops|phone|phones|computer|computers|hardware|machine), no (special|new|expensive) (hardware|computer|phone|equipment) (needed|required|necessary)
app-widgets: Home-screen widgets
  home-screen widget, phone widget, iOS widget, Android widget, lock-screen widget
  > (at a glance|right) on (the|your) (home screen|lock screen), without (opening|unlocking) the app, on (the|your) lock screen
low-bandwidth: Low bandwidth use
  low-bandwidth mode, data saver mode, data-saving mode, low-data mode
  ? lite version
  > (on|over) a slow (connection|line|network|internet connection), (works|loads|runs) on (2G|3G|a slow), (saves|spares) your (data allowance|data plan|data volume)
`);
