import { concepts } from './concept-list.js';

/** Text, pictures, video, music and news. */
export const content = concepts(`
*content-tools: Content creation
  content creation, content tool, creative tool, content platform, creative suite
cms: Content management
  content management system, CMS, headless CMS, blog editor, page editor, content editor, built-in blog, content management, blogging platform, visual editor, blogging tool, blog feature, WYSIWYG editor, built-in CMS, block-based editor
content-scheduling: Scheduled publishing < cms
  scheduled publishing, publishing workflow, editorial workflow, scheduled post, draft and publish, content approval workflow, draft preview, scheduled content, editorial approval
image-editing: Image editing < content-tools
  image editing, photo editor, background remover, photo retouching, image resize, batch image editing, background removal, image editor, photo editing, image cropping, photo enhancement, red-eye removal, image optimisation, image optimization, image compression, retouching, automatic image optimisation, layer editing, RAW editing, one-click background removal, automatic image resizing, photo filter, colour grading, color grading
design-tool: Design tool < content-tools
  design tool, graphic design, design template, logo maker, vector editor, brand template, design software, graphic editor, presentation maker, design editor, vector graphics, logo generator, presentation builder, infographic maker, icon library, poster maker, graphic design service, slide templates, magic resize, slide editor, illustration service
prototyping-design: Prototypes and hand-off < design-tool
  interactive prototype, design system, developer hand-off, component library, wireframe, design handoff, dev mode, design tokens, clickable prototype, UI kit, auto layout, design-to-code, wireframing, shared component library, code export for designs
video-editing: Video editing < content-tools
  video editor, video editing, automatic subtitles, video trimming, green screen, captioning, auto-captions, video template, video clips, timeline editor, automatic captions, subtitle generator, clip maker, video maker, burned-in captions, auto-subtitles, video effects, multi-track editing, 4K export, video cutting, text-based video editing, AI clips, short-form clips
subtitles: Subtitles
  subtitles, closed captions, live captions, audio description, subtitle, closed captioning, live captioning, captions in # languages, live subtitles, live transcription captions, sign language interpretation, dubbed version, dubbing, subtitled
  > (subtitled|captioned) in #
video-hosting: Video hosting
  video hosting, video player, video streaming, ad-free player, video library hosting, video CDN, embeddable player, adaptive bitrate streaming, video on demand, HLS, low-latency streaming, VOD, branded video player, secure video hosting, private video, adaptive streaming, video analytics, domain-restricted video, video monetisation, video monetization
digital-asset-management: Digital asset management
  digital asset management, media library, DAM system, DAM software, asset library, image library, brand portal, brand asset management, media asset management, brand centre, asset management for media, media management, brand hub, central image database
stock-media: Stock media
  stock photo, stock image, royalty-free, stock video, music library, royalty-free music, stock library, free stock images, stock footage, royalty-free image, licensed music, sound effects library, stock music, premium stock, icon set, free images, sound effects, stock asset, extended licence, font library
  > # (stock|royalty-free|premium) (photos|images|videos|tracks|templates|assets|elements), # (templates|fonts|icons|illustrations) (to|in|for|available)
pdf-tools: PDF tools
  PDF editor, PDF merge, PDF converter, fillable PDF, PDF editing, PDF form, PDF compression, PDF viewer, convert to PDF, PDF annotation tool, PDF splitting, PDF to Word, merge PDFs, fillable form, PDF redaction, PDF conversion, password-protected PDF
  > ~edit PDFs, ~convert PDFs, ~convert (files|documents) (to|into) PDF
document-viewer: Preview in browser
  file preview, document viewer, in-browser preview, document preview, preview without download, office document editing, online office suite, video preview, in-browser viewer, preview for # file types, online Office editing, thumbnail preview
document-management: Document management
  document management, document management system, DMS, paperless office, digital filing, electronic filing, document repository, records management, document workflow, digital document management, enterprise content management, document filing, e-filing cabinet, document scanning, central document storage
document-tracking: Document tracking
  document tracking, document analytics, view tracking, proposal tracking, page-by-page analytics, document engagement, link analytics, content analytics, viewer analytics
  > see (who|when|how long) __ (opened|viewed|read|reads|views|opens) (your|the|each|it)
presentations: Presentations
  presentation software, slide deck builder, interactive presentation, audience poll, live Q&A tool, pitch deck builder, presenter view, speaker notes, audience response, audience interaction, live polling, word cloud, audience engagement tool, presentation tool, interactive polls, remote clicker
podcasts: Podcasts
  podcast hosting, podcast recording, podcast distribution, remote recording studio, podcast editor, podcast analytics, private podcast, podcast library, exclusive podcasts, audio editing, multitrack recording, video podcast, podcast monetisation, dynamic ad insertion, podcast studio, separate tracks, RSS distribution, podcast platform
music-streaming: Music streaming
  music streaming, playlist, lossless audio, curated playlist, lyrics display, hi-res audio, unlimited skips, Dolby Atmos, high-resolution audio, spatial audio, hi-fi streaming, lossless streaming, real-time lyrics, crossfade, CD quality, collaborative playlist, personalised playlist
  > # (songs|tracks|million songs|million tracks)
video-streaming: Film and series streaming
  film streaming, movie streaming, 4K streaming, original series, box sets, movie library, HDR, Dolby Vision, 4K Ultra HD, ultra HD, live sport, catch-up TV, exclusive series, 4K HDR, new releases every week, live sports streaming, new episodes weekly, full HD, UHD, kids' shows, streaming in 4K
  > # (films|movies|series|titles|shows|episodes) (to|on|in|available|and), in (4K|UHD|Dolby Vision|ultra HD)
cloud-recording-tv: Recording television
  cloud recording of TV, cloud DVR, time-shift, restart TV, series recording, pause live TV, network recorder, replay TV, DVR, instant restart, catch-up viewing, series link, replay function
  > ~record (shows|programmes|programs|your favourite), # hours of recording
ebooks-audiobooks: E-books and audiobooks
  e-book, audiobook, ebook library, unlimited audiobooks, audiobook credit, ebook reader, digital library, e-reader, audiobook library, book summary, book summaries, unlimited reading, e-book lending
news-subscription: News
  digital newspaper, e-paper, news archive, exclusive article, newsletter briefing, paywall, digital subscription, news app, article archive, subscriber-only content, press review, unlimited articles, breaking news alert, print edition, daily briefing, premium article, e-paper edition, newspaper archive, member-only content, metered paywall
gaming: Games
  cloud gaming, multiplayer, game server hosting, cross-play, in-game purchase, leaderboard and achievements, online multiplayer, game library, cross-platform play, split-screen, controller support, esports, no in-app purchases, game streaming, in-app purchase, ray tracing, mod support, anti-cheat, single-player, co-op mode, cross-progression, matchmaking, cloud saves
print-products: Print products
  photo book, print on demand, photo print, business cards, canvas print, poster printing, calendar printing, online printing, personalised card, photo calendar, print shop, brochure printing, label printing service, business card printing, large-format printing, sticker printing, greetings card, photo mug, photo gifts, wall art, banner printing, framed print, T-shirt printing
photo-storage: Photo storage
  photo storage, photo backup, shared album, face grouping, automatic photo backup, photo library, full-resolution storage, photo gallery for clients, online gallery, client gallery, photo album sharing, shared photo album, original quality, photo sharing, face recognition for albums
photography-service: Photography
  photographer, wedding photography, product photography, videography, portrait session, photo shoot, video production, corporate video, image film, photo studio, drone videography, headshot session, professional photographer, event photography, explainer video, video production service, aerial photography, product video
membership-sites: Memberships and paid content
  membership site, paid newsletter, gated content, members-only content, creator monetisation, creator monetization, membership platform, paid community, member-only area, subscriber content, community platform, online community, paid membership, content paywall, paid course, branded community, fan membership, community app, community space
digital-signage: Digital signage
  digital signage, display network, screen management, digital poster, in-store TV, signage software, waiting room TV, advertising display, digital display, screen scheduling, menu boards, in-store radio, background music, store music, video wall
maps-navigation: Navigation
  navigation app, turn-by-turn directions, traffic information, offline navigation, live traffic, voice guidance, lane guidance, speed camera alert, real-time traffic, turn-by-turn, hiking map, route tracking, GPX export, indoor navigation, walking directions, indoor map, topographic map, wayfinding, truck navigation, GPX import, indoor positioning, trail map
dating-matching: Matching people
  matching algorithm, member verification, profile verification, video dating, compatibility test, verified profile, blind date, compatibility score, unlimited likes, unlimited swipes, see who likes you, profile boost, incognito mode, photo verification, super like
writing-tools: Writing aids
  grammar check, spell check, spelling check, style check, grammar checker, spell checker, tone suggestions, tone of voice check, tone detection, plain language check, autocorrect, readability score, paraphrasing tool, style guide enforcement, word count, terminology check, predictive text, thesaurus
`);
