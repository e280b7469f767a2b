import { concepts } from './concept-list.js';

/** Making the product one's own. */
export const customization = concepts(`
*customization: Customization
  customisation, customization, fully customisable, fully customizable, personalisation, personalization, flexible configuration, configurable, tailor-made
  > ~tailor it to your (needs|business|process), adapts to (your|the way), ~make it your own, fits the way you work
custom-fields: Custom fields < customization
  custom field, own fields, customizable field, customisable field, custom attribute, custom property, custom properties, custom data field, additional field, user-defined field
  > ~add your own fields, ~create your own fields
custom-objects: Custom objects < customization
  custom object, custom data model, custom entity, custom entities, custom record type, custom table, flexible data model
custom-workflows: Custom workflows and statuses < customization
  custom workflow, custom status, custom statuses, custom stage, customizable workflow, customisable workflow, custom pipeline stage, own workflow
  > ~define your own (stages|statuses|steps|workflow|workflows|process), ~adapt the (stages|steps|workflow) to
white-label: White label < customization
  white label, white labelling, white labeling, white-labelled, white-labeled, rebrandable, private label, white-label solution, unbranded, white-label app, resell under your brand
  > under your own (brand|name|logo), under your (brand|name|logo), without our (logo|branding|brand|name), ~remove our (logo|branding|brand|badge), no trace of us, your (clients|customers) (only see|see only) your (brand|logo), (no|without) (vendor|third-party|visible) branding, ~remove the (logo|branding|badge|powered by)
custom-branding: Custom branding < customization
  custom branding, own branding, brand colour, brand color, custom logo, branded portal, company branding, own logo, custom theme, brand kit, corporate design, branded page, branded email, custom colours, custom colors, branded experience, custom login page, brand customisation, brand customization
  > with your [own] (logo|colours|colors|branding), in your (colours|colors|brand colours|brand colors|corporate design|branding|brand), ~add your logo, ~upload your logo
custom-css: Custom CSS and code < customization
  custom CSS, custom HTML, theme code editing, custom JavaScript, custom theme development, CSS editor, code access, template code
dark-mode: Dark mode
  dark mode, dark theme, night mode, dark interface
personal-views: Personal views < customization
  saved view, custom view, personal view, personal start page, personal home page, layout editor, custom layout, configurable view, personalised view
multi-language-interface: Interface languages <> machine-translation, support-languages
  multilingual interface, multi-language interface, interface language, user interface language, multilingual app, localised interface, localized interface, available languages, multi-language, multilingual, language selection, language switcher, language version
  > (available|usable|works|speaks|comes|offered|runs) in # languages, in your [own] language
multilingual-content: Multilingual content < multi-language-interface
  multilingual website, multilingual content, translated content, content localisation, content localization, multi-language site, multilingual page, multilingual shop, multilingual store, translation management, localised storefront, localized storefront, multi-language website, multilingual survey, translation workflow
rtl-support: Right-to-left languages < multi-language-interface
  right-to-left, RTL support, RTL language, right-to-left language
custom-terminology: Own terms < customization
  custom terminology, custom label text, relabel fields, custom vocabulary, custom glossary, custom dictionary
localization: Local formats
  local date format, time zone support, regional setting, time zone conversion, time zones, local format, metric and imperial, automatic time zone detection, time zone detection
custom-email-templates: Own message texts < customization
  custom email template, custom message text, own email text, customizable email, customisable email, custom invoice template, custom notification text, branded invoice, custom document template
custom-packaging: Personalised products
  engraving, monogramming, custom printing, personalised product, personalized product, gift message, personalised message, custom packaging, branded packaging, made to measure, made-to-order, bespoke design, custom-made, embroidery service, handwritten note, gift note, custom sizing
  > ~add (a|your|any) (name|message|photo|text) to
product-configurator: Product configurator
  product configurator, 3D configurator, product customizer, product customiser, visual configurator, online configurator, product builder
`);
