import { concepts } from './concept-list.js';

/** Apps, devices and work on the move. */
export const mobile = concepts(`
*app: App
  app, application, software, intuitive app, easy-to-use app
mobile-app: Mobile apps
  mobile app, smartphone app, native app, native mobile app, phone app, companion app, mobile application, iOS and Android app, app for iOS and Android, iPhone and Android app, iOS/Android app, apps for iPhone and Android, mobile version, member app, guest app, driver app, patient app, staff app, customer app, employee app, technician app, apps for phone and tablet
  > (in|from) your pocket, from the palm of your hand, ~download the app, from any device, on any device, on every device, on all devices, on all your devices
ios-app: iOS app < mobile-app
  iOS app, iPhone app, app for iPhone, app for iOS, app in the App Store, iPhone version, Apple app, native iOS app
  > on (the|your) iPhone, in the App Store, on iOS
android-app: Android app < mobile-app
  Android app, app for Android, Android version, native Android app, Google Play app
  > on Google Play, on (your|the) Android, in the Play Store, on Android
tablet-app: Tablet app < mobile-app
  tablet app, iPad app, tablet version, app for tablets, app for iPad, tablet support, Android tablet app
  > on (your|an|the|a) (iPad|tablet), on (tablets|iPads)
desktop-app: Desktop app
  desktop app, desktop client, Windows app, Mac app, desktop application, macOS app, native desktop app, Linux client, desktop version, Mac version, Windows version, app for Windows, app for Mac, Linux version, Windows client, menu bar app, Linux app
  > on (your|a) (Mac|PC), on Windows and Mac, on Mac and Windows
smartwatch-app: Smartwatch app
  smartwatch app, Apple Watch app, watch app, Wear OS app, Apple Watch, wearable app, Garmin app
  > on your (wrist|watch), from your (wrist|watch)
tv-app: TV app
  TV app, smart TV app, Apple TV app, Android TV app, Fire TV app, Chromecast support, AirPlay, Chromecast, Roku channel, Roku app, casting to TV
  > on your (TV|television), ~cast to your (TV|television)
car-integration: In-car apps
  Apple CarPlay, CarPlay, Android Auto, in-car app
web-app: Web app
  web app, browser version, progressive web app, PWA, web application, browser-based, browser app, web version, web client
  > in any (browser|modern browser), from any browser, no app (needed|required|to download), without (downloading|installing) an app, no download (needed|required)
mobile-responsive: Mobile-friendly pages
  responsive design, mobile-friendly, mobile-optimised, mobile-optimized, mobile responsive, responsive layout, mobile-first design, mobile-first
  > looks (good|great|right|perfect) on (every|any|all) (device|devices|screen|screens)
offline-mode: Offline use
  offline mode, offline access, offline use, offline capability, offline working, offline support, offline sync, offline editing, works offline, offline-first, offline functionality, offline version, offline-capable, offline operation, usable offline, available offline
  > ~work offline, ~use it offline, (works|work|working|use|usable|keep working) without [an|a|any] (internet|network|connection|signal|reception|WiFi|internet connection|mobile signal), no (internet|signal|connection|reception|network|WiFi|internet connection) (needed|required|necessary), even (offline|without signal|without reception|without internet|without a connection|without a signal|with no signal|with no reception|with no internet), (on a plane|in the basement|in a tunnel|on the underground|in the air|in dead zones|in a dead zone), when (the|your) (internet|connection|network|WiFi|Wi-Fi|signal) (is down|drops|goes down|fails|is gone|is patchy|cuts out)
offline-downloads: Downloads for offline use < offline-mode
  offline download, offline playback, download for offline viewing, offline viewing, offline listening, offline reading, offline map
  > ~download (episodes|films|movies|songs|lessons|courses|music|series|content|maps) (to|for|and), ~watch offline, ~listen offline, ~read offline
cross-device-sync: Sync across devices
  cross-device sync, sync between devices, multi-device sync, device sync, cross-platform sync, device synchronisation
  > ~sync (across|between|on|to) [all|your|all your] devices, ~start on one device, ~pick up where you left off, same on (every|all) (device|devices)
device-limit: Number of devices
  simultaneous device, unlimited devices, number of devices, device limit, parallel stream, simultaneous stream, concurrent stream, multiple devices
  > (up to|on) # devices, on # (devices|screens) (at|at once|at the same time), # devices at once, as many devices as you
gps-tracking: GPS location
  GPS tracking, location tracking, GPS tracker, geofencing, geofence, GPS location, GPS positioning, location sharing, live location, GPS-based
  > see where (your|they|everyone|each|every) __ (is|are) [right now|now|at any time]
photo-capture: Photo documentation
  photo documentation, photo upload, mobile photo capture, photo proof, photo evidence, site photo, photo attachment, before-and-after photo, photo report
  > ~take photos (on site|in the app|and attach)
kiosk-mode: Kiosk mode
  kiosk mode, self-service terminal, check-in kiosk, tablet kiosk, self-order kiosk, self-ordering kiosk, kiosk app, lobby kiosk, self-check-in kiosk
augmented-reality: Augmented and virtual reality
  augmented reality, AR preview, virtual reality, VR headset, AR viewer, VR tour, AR try-on, virtual try-on, VR training, AR view, AR app, try before you buy in AR
supported-browsers: Supported browsers
  browser support, supported browser, all major browsers, every modern browser, all browsers, any browser
system-requirements: System requirements
  minimum requirement, system requirement, compatible device, legacy device support, compatible with all devices
app-widgets: Home-screen widgets
  home-screen widget, phone widget, iOS widget, Android widget, lock-screen widget
low-bandwidth: Low bandwidth use
  low-bandwidth mode, data saver mode, data-saving mode, low-data mode, lite version
`);
