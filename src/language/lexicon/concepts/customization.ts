import { concepts } from './concept-list.js';

/** Making the product one's own. */
export const customization = concepts(`
*customization: Customization
  customisation, customization, fully customisable, fully customizable, personalisation, personalization, flexible configuration, configurable, tailor-made
  > ~tailor it to your (needs|business|process), adapts to (your|the way), ~make it your own, fits the way you work
custom-fields: Custom fields < customization
  custom field, own fields, customizable field, customisable field, custom attribute, custom property, custom properties, custom data field, user-defined field
  ? additional field
  > ~add your own fields, ~create your own fields
  > ~add (a|any|the|extra) (field|fields) (you need|you like|of your own|for anything), your own (fields|columns|properties|attributes), ~store (whatever|anything) you need about (a|each|every) (customer|contact|deal|project|guest)
custom-objects: Custom objects < customization
  custom object, custom data model, custom entity, custom entities, custom record type, custom table, flexible data model
  > ~model your [own] (business|data) (as|the way|with), your own (objects|tables|record types|entities)
custom-workflows: Custom workflows and statuses < customization
  custom workflow, custom status, custom statuses, custom stage, customizable workflow, customisable workflow, custom pipeline stage, own workflow
  > ~define your own (stages|statuses|steps|workflow|workflows|process), ~adapt the (stages|steps|workflow) to
  > (your|their) own (stages|statuses|steps|process), ~name the (stages|statuses|steps|columns) (yourself|as you like), ~rename (the|any|every) (stage|stages|status|statuses|step|steps), ~draw your own (process|workflow), (stages|steps|statuses) that match (how|your|the way)
white-label: White label < customization
  white label, white labelling, white labeling, white-labelled, white-labeled, rebrandable, private label, white-label solution, white-label app, resell under your brand
  ? unbranded
  > under your own (brand|name|logo), under your (brand|name|logo), without our (logo|branding|brand|name), ~remove our (logo|branding|brand|badge), no trace of us, your (clients|customers) (only see|see only) your (brand|logo), (no|without) (vendor|third-party|visible) branding, ~remove the (logo|branding|badge|powered by)
  > (clients|customers|guests|members|nobody) [will] never (see|sees|know|knows|notice) (our name|our logo|it is us), your (name|logo|brand) on (it|the door|everything) not ours, ~sell it (as|under) your own, ~resell (it|the platform|our software) (under|as), as if you had built it yourself, our (name|logo|brand) (appears|is|shows) nowhere
  > never know (we|you use us|that we) exist, (nobody|no one) (knows|will know) (we|it is us|we are)
custom-branding: Custom branding < customization
  custom branding, own branding, custom logo, branded portal, custom theme, brand kit, branded page, branded email, custom colours, custom colors, branded experience, custom login page, brand customisation, brand customization
  ? brand colour, brand color, company branding, own logo, corporate design
  > with your [own] (logo|colours|colors|branding), in your (colours|colors|brand colours|brand colors|corporate design|branding|brand), ~add your logo, ~upload your logo
  > (in|with) your own (livery|look|fonts|design|colours|colors), looks like (part of your|your own) (brand|company|business|website|shop)
  > everything __ in your [own] (colours|colors|livery)
custom-css: Custom CSS and code < customization
  custom CSS, custom HTML, theme code editing, custom JavaScript, custom theme development, CSS editor, template code
  ? code access
  > (write|add|use|edit) (your|the) own (CSS|HTML|JavaScript|styles|stylesheet), ~edit the (theme|templates|HTML|source|CSS|stylesheet) (yourself|directly), down to the last (pixel|line of CSS)
dark-mode: Dark mode
  dark mode, dark theme, night mode
  ? dark interface
  > easy on the eyes (at night|after dark|in the dark), white on black, ~switch (off|out) the lights in (the|your) (app|editor), screen (goes|turns) dark (at night|after dark|at sunset)
personal-views: Personal views < customization
  saved view, custom view, personal view, personal start page, personal home page, layout editor, custom layout, configurable view, personalised view
  > ~save (your|the|a|every) (filter|filters|search|view|views) (and|as|for) (come back|a view|later|next time), (everyone|everybody|each person|each user) (arranges|builds|gets|has) their own (view|start page|layout|home page|screen), ~arrange the (screen|home page|start page|panels) (as|the way|how) you (like|want), ~hide the (columns|fields|panels) you (don't|never)
multi-language-interface: Interface languages
  multilingual interface, multi-language interface, interface language, user interface language, multilingual app, localised interface, localized interface, multi-language, language switcher, language version
  ? available languages, multilingual, language selection
  > (available|usable|works|speaks|comes|offered|runs) in # languages, in your [own] language
  > ~switch the (app|menus|interface|screens) (to|between|into) (German|French|Spanish|Italian|Polish|Dutch|English|Portuguese|Welsh|Turkish|Arabic), (menus|interface|buttons|screens) in (German|French|Spanish|Italian|Polish|Dutch|Portuguese|Welsh|Turkish|Arabic|# languages|your language), (everyone|each user|every user|each colleague) (works|sees it|reads it) in their own language, (app|interface|software) speaks (# languages|German|French|Spanish|Polish|your language)
multilingual-content: Multilingual content < multi-language-interface
  multilingual website, multilingual content, translated content, content localisation, content localization, multi-language site, multilingual page, multilingual shop, multilingual store, translation management, localised storefront, localized storefront, multi-language website, multilingual survey, translation workflow
  > (pages|site|website|shop|menu|articles) in (two|three|several|many) languages, ~show (visitors|shoppers|guests|each visitor) the (site|shop|page|menu) in their [own] language, (page|site|shop|version|menu) for (each|every) language, ~publish in (several|two|many|#) languages
rtl-support: Right-to-left languages < multi-language-interface
  right-to-left, RTL support, RTL language, right-to-left language
  > (Arabic|Hebrew|Persian|Farsi|Urdu) (runs|reads|reading|is laid out) (from right|right to left|correctly)
custom-terminology: Own terms < customization
  custom terminology, custom label text, relabel fields, custom vocabulary, custom glossary, custom dictionary
  > ~call (projects|tasks|clients|things|customers|them) (what|whatever) you (like|call them|want), your own (words|names|vocabulary) for (things|everything|fields|stages), in your [own] (words|vocabulary) (throughout|everywhere)
localization: Local formats
  local date format, time zone support, regional setting, time zone conversion, local format, metric and imperial, automatic time zone detection, time zone detection
  ? time zones
  > (dates|times|numbers|addresses|prices) (the way|as) (your|each|the) (country|reader|readers) (writes|write|expects), (miles|kilograms|pounds|Celsius|Fahrenheit|gallons) or (kilometres|pounds|kilograms|Celsius|Fahrenheit|litres), (times|shown|meetings) in (your|everyone's|the guest's|each person's) [own|local] time, whatever time zone
custom-email-templates: Own message texts < customization
  custom email template, custom message text, own email text, customizable email, customisable email, custom invoice template, custom notification text, branded invoice, custom document template
  > ~write your own (reminders|confirmation|confirmations|reminder texts), ~word the (emails|messages|reminders|confirmations) (yourself|as you like|your way), (emails|invoices|messages|confirmations|reminders|quotes) in your own (words|tone|voice|design), your (logo|letterhead) on (every|each|the) (invoice|email|quote|message|receipt|letter)
custom-packaging: Personalised products
  engraving, monogramming, custom printing, personalised product, personalized product, gift message, personalised message, custom packaging, branded packaging, made to measure, embroidery service, handwritten note, gift note, custom sizing
  ? bespoke design, custom-made
  > ~add (a|your|any) (name|message|photo|text) to
  > (your|their|any|his|her) (name|initials|monogram) (engraved|stitched|printed|sewn|embroidered|burned), (engraved|embroidered|stitched|monogrammed) with (your|a|their|any|his|her|the) (name|initials|date|message|logo), (handwritten|hand-written) (card|letter|line), (cut|made|built|sewn|sawn) to (your size|your measurements|the millimetre|the inch|your exact), ~slip in a card
  > ~engrave (it|them|your|each|every|any), ~embroider (it|them|your|each|every|any), ~print your (name|photo|logo|message|initials) on
product-configurator: Product configurator
  product configurator, 3D configurator, product customizer, product customiser, visual configurator, online configurator, product builder
  > ~design your own (sofa|bike|kitchen|shoe|shoes|desk|bed|wardrobe|cake|shed|watch|guitar|ring|table|shelf|lamp), ~build your own (sofa|bike|kitchen|desk|wardrobe|shelf|pizza|bed), ~choose the (fabric|wood|leather|legs) and (watch|see), (see|watch) your (sofa|kitchen|bike|desk|wardrobe|shed) (change|turn|grow|take shape), ~turn it round on (the|your) screen, (thousands|millions|hundreds) of [possible] combinations
  > ~put your own (bike|sofa|desk|wardrobe|kitchen|watch|bed) together
`);
