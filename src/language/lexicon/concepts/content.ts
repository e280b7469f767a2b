import { concepts } from './concept-list.js';

/** Text, pictures, video, music and news. */
export const content = concepts(`
*content-tools: Content creation
  content creation, content tool, creative tool, content platform, creative suite
cms: Content management
  content management system, CMS, headless CMS, blog editor, built-in blog, content management, blogging platform, visual editor, blogging tool, blog feature, WYSIWYG editor, built-in CMS, block-based editor
  ? page editor, content editor
  > ~update (your|the) (site|website|page|pages) yourself, ~change (a|the) (text|price|picture|headline) on (your|the) (site|website) (yourself|without|as easily|in), ~edit (your|the) (site|website|pages) (as you would|like a|right on the page|without a developer|yourself)
content-scheduling: Scheduled publishing < cms
  scheduled publishing, publishing workflow, editorial workflow, scheduled post, draft and publish, content approval workflow, draft preview, scheduled content, editorial approval
  > ~write (today|it today|now) and publish (tomorrow|later|next), (posts|articles|pages) (go live|goes live|appear|publish) (by themselves|at the time|at midnight|on the day|when you|while you), ~line up (posts|articles) (for|weeks|days), ~set (a|the) (publish|publishing) (date|time)
image-editing: Image editing < content-tools
  image editing, photo editor, background remover, photo retouching, image resize, batch image editing, background removal, image editor, photo editing, image cropping, photo enhancement, red-eye removal, image optimisation, image optimization, image compression, retouching, automatic image optimisation, layer editing, RAW editing, one-click background removal, automatic image resizing, photo filter, colour grading, color grading
  > ~cut out the background, ~remove (the|any|its|your) background (from|in|with|behind), ~crop and (straighten|resize|rotate|brighten), ~brighten (dull|dark|your) (photos|pictures|shots), ~retouch (photos|portraits|pictures|skin), ~erase (the stranger|strangers|passers-by|photobombers|power lines)
design-tool: Design tool < content-tools
  design tool, graphic design, design template, logo maker, vector editor, brand template, design software, graphic editor, presentation maker, design editor, vector graphics, logo generator, presentation builder, infographic maker, icon library, poster maker, graphic design service, slide templates, magic resize, slide editor, illustration service
  > ~design (a|your|your own) (logo|poster|flyer|brochure|menu|invitation|business card|leaflet) (in|without|yourself|from|with), like a designer (made|did) it, no design (skills|experience|degree) (needed|required|necessary)
prototyping-design: Prototypes and hand-off < design-tool
  interactive prototype, developer hand-off, component library, design handoff, dev mode, design tokens, clickable prototype, UI kit, auto layout, design-to-code, wireframing, shared component library, code export for designs
  ? design system, wireframe
  > ~click through (the|your|a) (design|prototype|screens) (before|as if|on), ~hand (designs|the design|screens) [over] to (developers|engineering|the developers), (design|designs) that (clicks|click) like the real
video-editing: Video editing < content-tools
  video editor, video editing, automatic subtitles, video trimming, green screen, captioning, auto-captions, video template, video clips, timeline editor, automatic captions, subtitle generator, clip maker, video maker, burned-in captions, auto-subtitles, video effects, multi-track editing, 4K export, video cutting, text-based video editing, AI clips, short-form clips
  > ~trim (your|the|a) (clip|clips|video|videos|footage), ~cut (your|the|a) (clip|clips|video|videos|footage|film) (in|on|together|without), ~edit (video|videos) (by deleting|like a|in the browser|in your browser), ~cut out the (ums|silences|pauses|boring)
subtitles: Subtitles
  subtitles, closed captions, live captions, audio description, subtitle, closed captioning, live captioning, captions in # languages, live subtitles, live transcription captions, sign language interpretation, dubbed version, dubbing, subtitled
  > (subtitled|captioned) in #
  > (subtitles|captions) (appear|added|made|written|generated) (automatically|by themselves|as you|live|in), ~read along (as|while|with), ~watch with the sound off, ~caption (your|every|the|all) (videos|video|clip|stream|calls)
video-hosting: Video hosting
  video hosting, video player, video streaming, ad-free player, video library hosting, video CDN, embeddable player, adaptive bitrate streaming, video on demand, HLS, low-latency streaming, VOD, branded video player, secure video hosting, private video, adaptive streaming, video analytics, domain-restricted video, video monetisation, video monetization
  > ~put (your|a) (video|videos|film|films) on your (site|website|page), (videos|video) (plays|play) without (ads|adverts|buffering|stuttering|somebody), no (ads|adverts) (before|around|in) your (videos|video)
digital-asset-management: Digital asset management
  digital asset management, media library, DAM system, DAM software, asset library, image library, brand portal, brand asset management, media asset management, brand centre, asset management for media, media management, brand hub, central image database
  > every (logo|picture|photo|image|asset) in (one|the right|its) (place|version|library), no more hunting for the (logo|latest logo|right picture|right photo), (latest|right|current) (logo|picture|image) (in|for) (the right|every) (size|format|place)
  > (latest|right|current) (logo|picture|image) (in|for) (any|one) (size|format|place)
stock-media: Stock media
  stock photo, stock image, royalty-free, stock video, music library, royalty-free music, stock library, free stock images, stock footage, royalty-free image, licensed music, sound effects library, stock music, premium stock, icon set, sound effects, stock asset, extended licence, font library
  ? free images
  > # (stock|royalty-free|premium) (photos|images|videos|tracks|templates|assets|elements), # (templates|fonts|icons|illustrations) (to|in|for|available)
pdf-tools: PDF tools
  PDF editor, PDF merge, PDF converter, fillable PDF, PDF editing, PDF form, PDF compression, PDF viewer, convert to PDF, PDF annotation tool, PDF splitting, PDF to Word, merge PDFs, fillable form, PDF redaction, PDF conversion, password-protected PDF
  > ~edit PDFs, ~convert PDFs, ~convert (files|documents) (to|into) PDF
  > ~merge (PDFs|several PDFs|two PDFs|files into one PDF|PDF files), ~split (PDFs|a PDF|long PDFs), ~fill in PDFs, ~compress (PDFs|a PDF|big PDFs|large PDFs), ~turn (it|anything|a document|your document|pages|photos|Word files) into a PDF
document-viewer: Preview in browser
  file preview, document viewer, in-browser preview, document preview, preview without download, office document editing, online office suite, video preview, in-browser viewer, preview for # file types, online Office editing, thumbnail preview
  > ~open (Word files|PDFs|files|any file|documents|attachments) (in the browser|without downloading|without Word|without installing|right in the), ~look inside (files|a file|documents|attachments) without (opening|downloading), ~view (files|documents|drawings|attachments) without downloading
document-management: Document management
  document management, document management system, DMS, paperless office, digital filing, electronic filing, document repository, records management, document workflow, digital document management, enterprise content management, document filing, e-filing cabinet, document scanning, central document storage
  > (goodbye|farewell) (paper|filing cabinets|filing cabinet|folders|binders), no more (filing cabinets|filing cabinet|binders|lever arch files|ring binders|piles of paper), every (document|letter|contract|invoice) (in|finds|has) (its place|one place|the right folder|the right place)
  > ~file (letters|documents|invoices|post|paper|your paperwork) (by themselves|automatically|for you|in seconds|in the right)
document-tracking: Document tracking
  document tracking, document analytics, view tracking, proposal tracking, page-by-page analytics, document engagement, link analytics, content analytics, viewer analytics
  > see (who|when|how long) __ (opened|viewed|read|reads|views|opens) (your|the|each|it)
  > (know|see) (who|when|how long) _ (opened|read) (your|the|it) (proposal|offer|deck|quote), (know|see) (who|when|how long) _ (viewed|looked) (your|the|it) (proposal|offer|deck|quote), (know|see) (who|when|how long) _ (opened|read|viewed|looked) (at|each) (proposal|offer|deck|quote)
  > (know|see) (which page|whether) _ (opened|read|viewed|looked) (your|the|it) (proposal|offer|deck|quote), (know|see) (which page|whether) _ (opened|read|viewed|looked) (at|each) (proposal|offer|deck|quote), (know|see) (who|when|how long) _ (opened|read) (your|the|it) (brochure|document|page)
  > (know|see) (who|when|how long) _ (viewed|looked) (your|the|it) (brochure|document|page), (know|see) (who|when|how long) _ (opened|read|viewed|looked) (at|each) (brochure|document|page), (know|see) (which page|whether) _ (opened|read|viewed|looked) (your|the|it) (brochure|document|page)
  > (know|see) (which page|whether) _ (opened|read|viewed|looked) (at|each) (brochure|document|page), which (page|pages|slide|slides) (they|people|investors|readers|customers|prospects) (read|linger|skip|looked|spent)
  > how long (they|readers|investors|prospects) (spent|stayed|lingered) on (each|every|a|the) (page|slide)
presentations: Presentations
  presentation software, slide deck builder, interactive presentation, audience poll, live Q&A tool, pitch deck builder, presenter view, audience response, audience interaction, live polling, audience engagement tool, presentation tool, interactive polls, remote clicker
  ? speaker notes, word cloud
  > ~build (slides|a deck|your deck|your slides|presentations|a presentation) (in|with|from|together|without|that), ~ask the audience (a|and|live|during), (slides|slide) that (design|look|build|write) (themselves|good|like)
  > (audience|listeners|room) (votes|vote|answers|asks|ask|answer) (live|on their|from their|by phone)
podcasts: Podcasts
  podcast hosting, podcast recording, podcast distribution, remote recording studio, podcast editor, podcast analytics, private podcast, podcast library, exclusive podcasts, audio editing, multitrack recording, video podcast, podcast monetisation, dynamic ad insertion, podcast studio, separate tracks, RSS distribution, podcast platform
  > ~publish (your|a|the) (podcast|episodes|episode|show) (to|on|everywhere|in|wherever), ~record (your|a) (podcast|guests|show|interviews) (remotely|in studio|from|wherever), on (Spotify|Apple Podcasts) and (Apple Podcasts|Spotify|every|wherever|everywhere)
music-streaming: Music streaming
  music streaming, lossless audio, curated playlist, lyrics display, hi-res audio, unlimited skips, Dolby Atmos, high-resolution audio, spatial audio, hi-fi streaming, lossless streaming, real-time lyrics, crossfade, CD quality, collaborative playlist, personalised playlist
  ? playlist
  > # (songs|tracks|million songs|million tracks)
  > ~sing along (with|to) the (words|lyrics), skip as (many songs|many tracks|often) as you (like|want), every song (ever|you love|in one|you can think), (millions|thousands) of (songs|tracks)
video-streaming: Film and series streaming
  film streaming, movie streaming, 4K streaming, original series, movie library, Dolby Vision, 4K Ultra HD, live sport, catch-up TV, exclusive series, 4K HDR, new releases every week, live sports streaming, new episodes weekly, kids' shows, streaming in 4K
  ? box sets, HDR, ultra HD, full HD, UHD
  > # (films|movies|series|titles|shows|episodes) (to|on|in|available|and), in (4K|UHD|Dolby Vision|ultra HD)
  > ~watch (films|movies|series|box sets) (whenever|on any|on your|without ads|on the sofa|as soon), ~binge (series|whole series|a whole series|box sets), new (films|movies|series|episodes) every (week|month|Friday|day|Thursday), (films|movies|series) on demand
cloud-recording-tv: Recording television
  cloud recording of TV, cloud DVR, time-shift, restart TV, series recording, pause live TV, network recorder, replay TV, DVR, instant restart, catch-up viewing, series link, replay function
  > ~record (shows|programmes|programs|your favourite), # hours of recording
  > ~pause (live TV|live television|the match|the news|the film|whatever is on), ~rewind (live TV|to the start|the match|live|programmes), ~watch from the (start|beginning) even (if|when), (missed|miss) the (start|beginning|episode|match|programme)
  > ~record (the match|series|a series|whole series|your programmes|films|every episode|shows while|programmes while)
ebooks-audiobooks: E-books and audiobooks
  audiobook, ebook library, unlimited audiobooks, audiobook credit, ebook reader, digital library, e-reader, audiobook library, book summaries, unlimited reading, e-book lending
  ? e-book, book summary
  > ~listen to (books|a book|novels|bestsellers) (while|on the), ~borrow (e-books|ebooks) (from|on|without), (books|novels|bestsellers) read (to you|aloud), a (thousand|million|hundred) books in your (pocket|bag)
news-subscription: News
  digital newspaper, e-paper, news archive, newsletter briefing, digital subscription, news app, article archive, subscriber-only content, unlimited articles, breaking news alert, daily briefing, premium article, e-paper edition, newspaper archive, member-only content, metered paywall
  ? exclusive article, paywall, press review, print edition
  > ~read (tomorrow's paper|the paper|every article) (tonight|online|on your|in full|without), the (paper|newspaper) (on your phone|on your tablet|as a PDF|through your letterbox), every article unlocked
gaming: Games
  cloud gaming, multiplayer, game server hosting, cross-play, in-game purchase, leaderboard and achievements, online multiplayer, game library, cross-platform play, split-screen, controller support, esports, no in-app purchases, game streaming, in-app purchase, ray tracing, mod support, anti-cheat, co-op mode, cross-progression, cloud saves
  ? single-player, matchmaking
  > ~play (with|against) friends online, ~play (console|the latest|PC) games (on any|without a), (games|game) (runs|run|stream|streams) (in the cloud|on our servers|without a console)
print-products: Print products
  photo book, print on demand, photo print, canvas print, poster printing, calendar printing, online printing, personalised card, photo calendar, print shop, brochure printing, label printing service, business card printing, large-format printing, sticker printing, greetings card, photo mug, photo gifts, banner printing, framed print, T-shirt printing
  ? business cards, wall art
  > ~turn (photos|your photos|holiday photos|pictures|your pictures) into (a book|prints|a calendar|a canvas|posters|books|a poster|calendars), printed (only when|as soon as) (ordered|somebody orders|someone orders|it is ordered|they order), (photos|pictures) on (canvas|mugs|a mug)
photo-storage: Photo storage
  photo storage, photo backup, shared album, face grouping, automatic photo backup, photo library, full-resolution storage, photo gallery for clients, online gallery, client gallery, photo album sharing, shared photo album, photo sharing, face recognition for albums
  ? original quality
  > (photos|pictures) (back themselves up|backed up automatically|safe even if), every (photo|picture) you take (is|saved|safe|backed), ~find (photos|pictures|a photo) by (face|person|place|who|typing), ~free up space on your phone
  > ~share (an album|albums) with (family|the family|grandparents|friends)
photography-service: Photography
  wedding photography, product photography, videography, portrait session, video production, corporate video, image film, photo studio, drone videography, headshot session, professional photographer, event photography, explainer video, video production service, aerial photography, product video
  ? photographer, photo shoot
  > (photographer|photographers) (comes|come) to (you|your), ~photograph your (wedding|products|product|house|property|event|family|team)
membership-sites: Memberships and paid content
  membership site, paid newsletter, gated content, members-only content, creator monetisation, creator monetization, membership platform, paid community, member-only area, subscriber content, community platform, online community, paid membership, content paywall, paid course, branded community, fan membership, community app, community space
  > ~charge (readers|fans|your readers|your fans|followers) (monthly|every month|for access|for extra), ~put (content|articles|videos|posts|courses) behind (a|your) (paywall|login|membership), (fans|readers|followers) (pay|support) you (monthly|directly|each month)
  > only (paying members|subscribers) (see|get|read|can see)
digital-signage: Digital signage
  digital signage, display network, screen management, digital poster, in-store TV, signage software, waiting room TV, advertising display, digital display, screen scheduling, menu boards, in-store radio, store music, video wall
  ? background music
  > ~change (every|all the|the) (screens|screen|displays|posters) (at once|from one|from anywhere|remotely|from head office), (screens|displays|TVs) in (every|all your|each) (shop|shops|branch|branches|window|store|stores|lobby) (from|show)
maps-navigation: Navigation
  navigation app, turn-by-turn directions, offline navigation, live traffic, voice guidance, lane guidance, speed camera alert, real-time traffic, turn-by-turn, route tracking, GPX export, indoor navigation, indoor map, topographic map, wayfinding, truck navigation, GPX import, indoor positioning
  ? traffic information, hiking map, walking directions, trail map
  > (around|past|avoid|avoids) (traffic jams|the traffic|the jam|jams|every jam), ~tell you (when|where) to turn, turn left in # (metres|yards|feet|meters)
dating-matching: Matching people
  matching algorithm, member verification, profile verification, video dating, compatibility test, verified profile, blind date, compatibility score, unlimited likes, unlimited swipes, see who likes you, profile boost, incognito mode, photo verification, super like
  > ~find (love|your match|your other half), (matched|match) with (people|someone) who (share|shares|like|likes) your, real (profiles|singles)
writing-tools: Writing aids
  grammar check, spell check, spelling check, style check, grammar checker, spell checker, tone suggestions, tone of voice check, tone detection, plain language check, autocorrect, readability score, paraphrasing tool, style guide enforcement, terminology check, predictive text, thesaurus
  ? word count
  > ~catch (typos|every typo|spelling mistakes|grammar mistakes) (before|as you|while), ~correct (your spelling|your grammar|spelling and grammar|typos) (as you|before|while|automatically|for you), no more typos, ~sound (more formal|friendlier|less formal|like a native)
`);
