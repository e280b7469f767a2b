import type { NamedThingCategory, PhrasePattern } from '../lexicon.js';

/** Kinds of things that are named for many other reasons: they count only beside members of the same list. */
export const namedForManyReasons: ReadonlySet<NamedThingCategory> = new Set<NamedThingCategory>([
  'country',
  'region',
  'city',
  'currency',
  'language',
  'device',
  'operating-system',
  'browser',
  'airport',
  'award',
]);

/** Ways to say that a product and something else work together. */
export const connectingWords: readonly PhrasePattern[] = [
  '~integrate',
  'integration',
  'integrations',
  '~connect',
  'connector',
  'connectors',
  '~sync',
  '~import',
  '~export',
  '~push',
  '~pull',
  'plugin',
  'plugins',
  'plug-in',
  'add-on',
  'works with',
  'work with',
  'two-way',
  '~support',
  '~accept',
  '~send to',
  '~sign in',
  '~log in',
  '~pay',
  'compatible',
  'available (in|on|for)',
  '~talk to',
  'straight (from|into|to)',
  'right (from|in|inside)',
  'directly (from|into|in)',
  'library',
  'libraries',
  'sdk',
  'extension',
  '~link',
  '~upload',
  '~embed',
  'runs on',
  'app for',
  'built (for|into)',
  'inside',
  'native',
  'via',
  'through',
  '~copy',
  'copies to',
];

/** Beside these a name is what the reader comes from, what others do, or whose the ground is that something stands on. */
export const comparingWords: readonly PhrasePattern[] = [
  'switch from',
  'switching from',
  'switched from',
  'move from',
  'moving from',
  'migrate from',
  'coming from',
  'instead of',
  'unlike',
  'compared (to|with)',
  'alternative to',
  'than',
  'versus',
  'vs',
  'trademark',
  'trademarks',
  'formerly',
  'previously',
  'founded',
  'worked at',
  'backed by',
  'investors',
  'case study',
  'hosted (on|by|in)',
  '(written|wrote) [it|everything] in',
  '(follow|like|join|connect with) us',
  'powered by',
];

/** Between a thing and "by" or "at" these tell who made it. */
export const makingParticiples: ReadonlySet<string> = new Set(
  'designed developed invented created founded written acquired funded'.split(' '),
);

/** Before "from" or "on" and a name these tell who judges. */
export const wordsOfRating: ReadonlySet<string> = new Set('grade graded rating rated stars'.split(' '));

/** Before "on" and a name these tell who judges; before "from" they may be what is brought over. */
export const wordsOfReview: ReadonlySet<string> = new Set(
  'ratings score scores scored review reviews reviewed'.split(' '),
);

/**
 * Of what kind a closed list is that holds things of these categories. Others are told by the rules on platforms, places and
 * certificates.
 */
export const familiesOfCategories: Partial<Record<NamedThingCategory, string>> = {
  software: 'software',
  'file-format': 'file format',
  language: 'language',
  'programming-language': 'programming language',
  'payment-method': 'means of payment',
  carrier: 'carrier',
  currency: 'currency',
  device: 'device',
  country: 'place',
  region: 'place',
  city: 'place',
  airport: 'place',
};

/** Behind these a line names something that is offered with it: "smart charging for BMW", "books to Xero". */
export const governingPrepositions: ReadonlySet<string> = new Set(
  'for to into with via through against by from in of'.split(' '),
);

/** Software is spoken of for more reasons: "follow us on LinkedIn", "a talk by Slack". */
export const connectingPrepositions: ReadonlySet<string> = new Set('for to into with via through'.split(' '));

/** Things of these families are named before the noun that they tell the kind of: "silk rugs", "keto bowls", "Toyota hybrids". */
export const attributiveFamilies: ReadonlySet<string> = new Set([
  'diet',
  'fabric',
  'make of car',
  'class or sport',
  'vaccination',
  'health insurer',
  'language exam',
  'music exam',
  'means of payment',
  'device',
  'material for printing',
]);

/** Behind a language these show that it is one, and not where something comes from. */
export const besideLanguages: ReadonlySet<string> = new Set(
  `are has have can lessons lesson courses course classes class speakers speaker speaking interpreter interpreters subtitles translation
  translations version versions support too also as is are has have can and or for from at on with
  , . ! ; :`.split(/\s+/),
);

/** Directly before a place these say that the vendor is there now: "now in Galway", "nonstop to Gdańsk". */
export const arrivingWords: readonly PhrasePattern[] = [
  '(now|also|newly) [open|available|live|operating] (in|at)',
  '(now|also) (serving|supplying|covering)',
  '(now|also) (flying|sailing|delivering|shipping|running|sending|moving) (to|in|into)',
  '(nonstop|non-stop|direct) [flights|flight|trains|service] to',
  '(fly|flies|sail|sails) to',
  '(second|third|new|another) (warehouse|school|clinic|shop|store|branch|site|depot|studio|office|gym|club|house|location) in',
  'we (also|now|even) (deliver|ship|fly|serve|supply|cover) [to|in]',
  'now also (in|at)',
];

/** Directly before the name of software these say that the product works with it. */
export const integratingWords: readonly PhrasePattern[] = [
  '(plug|plugs|hook|hooks|slot|slots) [straight|right|up] (into|to)',
  '(integrate|integrates|connect|connects|sync|syncs|link|links|tie|ties) (with|to|into)',
  '(integration|integrations|integrated|connected|connection|connector|plugin|plug-in|add-on|add-in|extension) (with|for|to)',
  '(import|imports|pull|pulls|read|reads) (from|out of)',
  '(export|exports|push|pushes|post|posts) (to|into)',
  '(right|straight|directly) (from|in|inside|into|to) [your|the]',
  '(works|work) with',
  '(talks|talk) to',
];

/** Directly before a language: "speak Ukrainian with us". */
export const speakingVerbs: ReadonlySet<string> = new Set(
  'speak speaks talk talks read reads write writes'.split(' '),
);

/** What people do in a language. */
export const languageVerbs: ReadonlySet<string> = new Set(
  'speak speaks talk talks read reads write writes ask asks answer answers reply replies chat chats type types search searches see sees hear hears listen get gets appear appears arrive arrives come comes work works greet greets explain explains sign signs teach teaches'.split(
    ' ',
  ),
);

/** What people do in a currency. */
export const payingVerbs: ReadonlySet<string> = new Set(
  'pay pays give gives charge charges bill bills invoice invoices price prices quote quotes settle settles donate donates sell sells buy buys earn earns hold holds send sends receive receives collect collects'.split(
    ' ',
  ),
);
