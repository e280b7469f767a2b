import type { NamedThingCategory, PhrasePattern } from '../lexicon.js';

export const platformCategories: ReadonlySet<NamedThingCategory> = new Set(['operating-system', 'device']);
export const regionCategories: ReadonlySet<NamedThingCategory> = new Set(['country', 'region', 'city']);

/** The statement speaks of where the product runs. */
export const runningWords: readonly PhrasePattern[] = [
  'on',
  'for',
  'app',
  'apps',
  'available',
  'runs',
  'works',
  'client',
  'version',
  'native',
  'tablet',
  'tablets',
  'phones',
  'laptops',
  'desktop',
  'store',
  'watch',
  'covered',
  'supported',
  'catered for',
  'installer',
  'installers',
  'binary',
  'binaries',
  'build',
  'builds',
];

/** The statement speaks of where data is kept or the service is offered. */
export const offeringWords: readonly PhrasePattern[] = [
  'data center',
  'data centers',
  'data centre',
  'data centres',
  'datacenter',
  '~host',
  '~store',
  '~keep',
  'stays in',
  'residency',
  'resides',
  'servers',
  '~available in',
  'live in',
  'businesses in',
  'customers in',
  '(companies|businesses|customers|teams|merchants|clients|users|data|servers|systems) [are] based in',
  'region',
  'regions',
  'located',
  'shipping to',
  'ship to',
  'deliver to',
  'delivery to',
  'merchants in',
  'companies in',
  'offered in',
  'operate in',
  'markets',
];

/** Beside these a place is where people are or were, not where the service is. */
export const otherPlaceWords: readonly PhrasePattern[] = [
  '~office',
  '~team',
  '~colleague',
  'staff',
  '~hire',
  '(open|current|new) (roles|positions|jobs)',
  'vacancies',
  'headquarters',
  '~found',
  'born',
  'grew up',
  '~travel',
  '~conference',
  '~event',
  '~meet',
  'speak',
  'speaks',
  '~visit',
  'people from',
];

/** Words for where a product runs, as everybody says them: in a browser, in an app, from a store of apps. */
export const everydayWords: Readonly<
  Record<'web' | 'app' | 'phone' | 'Android' | 'iOS', readonly PhrasePattern[]>
> = {
  web: [
    '(on|in|into|from|through|via) (the|our|your|a|any|their) (web|website|web site|browser|web browser|computer|laptop|desktop|pc)',
    '(on|in|into|from|through|via) (the|our|your|a|any|their) browser (window|tab)',
    '(on|in|from) (laptops|desktops|computers|pcs)',
    'online in (the|your) browser',
  ],
  Android: [
    '(on|in|from|and|or) [in|on|from] [the] (google play|play store)',
    'android (app|apps|phone|phones|tablet|tablets|device|devices|handset|handsets|version)',
    '(on|from|for|with|or|and) [your|the|a|an|any|their|our|his|her] (samsung|pixel|galaxy|oneplus|xiaomi|fairphone|nothing phone)',
    '(the|your|a) (galaxy|pixel|samsung) in your [_] (pocket|hand|bag)',
  ],
  iOS: [
    "(on|in|from|and|or) [in|on|from] [the|apple 's] app store",
    "(on|in|from|for|with) [your|the|a|an|any|their|our|_ '|_ 's] (iphone|iphones|ipad|ipads)",
    '(iphone|ipad|ios) (app|apps|version|users|owners)',
  ],
  app: ['(in|on|from|with) (the|our) (mobile|phone) (app|apps)'],
  // A browser on the phone shows what is on the web.
  phone: ['(on|from) (your|the|a|any) (phone|smartphone|mobile)'],
};

/** Ways to say every platform that there is: of phones, and of any. */
export const everyPlatformWords: Readonly<Record<'phone' | 'any', readonly PhrasePattern[]>> = {
  phone: [
    '(every|any|all|all your) [kind of|kinds of|sort of|make of|type of|types of|of your] (phone|phones|smartphone|smartphones|mobile|mobiles|handset|handsets)',
    '(whatever|whichever) (phone|smartphone) you (have|use|own|carry)',
    '(iphone|iphones|ios) (and|or) android (alike|both|users alike)',
    'both (iphone|ios|iphones) and android',
  ],
  any: [
    '(every|any|all|all your) [kind of|kinds of|sort of|of your|other] (device|devices|platform|platforms|operating system|operating systems|screen|screens)',
    '(whatever|whichever) (device|platform) you (have|use|own|are on|prefer)',
  ],
};

/** Names of platforms on which a browser or a computer's own program runs, and of a phone's. */
export const webPlatforms =
  /\b(?:web|browser|desktop|chrome|safari|firefox|edge|windows|mac(?:os)?|linux|online|computer)\b/i;
/** Those of one maker or the other. */
export const phonePlatforms = /\b(?:ios|android|iphone|ipad)\b/i;
export const mobilePlatforms = /\b(?:ios|android|iphone|ipad|phone|mobile|app)\b/i;

/** What a platform's name covers in everyday words, by the name in lower case. */
export const everydayPlatforms: Readonly<Record<string, readonly string[]>> = {
  macos: ['Mac', 'MacBook', 'iMac', 'macOS'],
  mac: ['Mac', 'MacBook', 'iMac', 'macOS'],
  ios: ['iPhone', 'iPad', 'iOS', 'iPadOS'],
  android: ['Android', 'Android phone', 'Android tablet'],
  windows: ['Windows', 'PC', 'Windows PC'],
  web: ['Chrome', 'Safari', 'Firefox', 'Edge', 'browser'],
};

/** Ways to say that somebody is served as all the others are. */
export const equalTerms: readonly PhrasePattern[] = [
  '(in|by|on|under) [just|exactly] the same (way|ways|route|terms|conditions|manner) [as everyone|as everybody|as anyone|as all]',
  '(like|as) (everyone|everybody|anyone|anybody) else',
  '(like|as) the rest of (us|you|them)',
  'same price',
  'same (terms|deal|service|rates|fees|prices)',
  '(need|needs|have|has) [to] do nothing (different|differently|special|else)',
  '(is|are) no (different|exception)',
  '(is|are) (catered for|looked after|in luck|not left out|not forgotten)',
  'need not miss out',
];

/** Said of a place: one more of those that there are. */
export const ordinalPlaces: readonly PhrasePattern[] = [
  '(is|makes|became) (the|our|a) (second|third|fourth|fifth|sixth|seventh|eighth|other|newest|latest|next) (choice|option|region|location|site|branch|home|one|place|city|town|country|market|stop|office|clinic|shop|store|studio|school|house)',
];

/** Beside these a place is where somebody lives, learned, travels or makes something, and nothing is offered there. */
export const elsewhereWords: readonly PhrasePattern[] = [
  '(she|he|who|i|they|family|families) (live|lives|lived) in',
  '~study',
  '~train in',
  '~learn [their|our|the] [trade|craft|art] (in|at)',
  '(trained|studied|qualified|apprenticed|worked) (in|at)',
  '(made|roasted|grown|printed|sewn|produced|built|baked|brewed|woven|milled|designed|assembled|sourced|bought|born|raised) (in|at|near)',
  '(sister|parent) (company|firm|brand|organisation|organization)',
  '~supplier',
  '~investor',
  '~holiday',
  '~holidaymaker',
  '(cousin|aunt|uncle|brother|sister|mother|father|grandmother|grandfather|friend|parents) in',
  '# (people|of us)',
  '~university',
];

/** What serves people at a place. */
export const premisesNouns: readonly string[] =
  'branch | shop | store | clinic | studio | centre | center | school | gym | club | garage | salon | restaurant | showroom | surgery | nursery | campus | location | café | cafe | theatre | pool | library | museum | hotel | pharmacy | market | spa'.split(
    ' | ',
  );
