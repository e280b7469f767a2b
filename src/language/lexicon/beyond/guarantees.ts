import type { LexiconPhrase, PhrasePattern } from '../lexicon.js';

/** Guarantees that no product can keep unless its manifest says how. */
export const guaranteePhrases: readonly LexiconPhrase[] = [
  {
    phrase:
      '(never|cannot|can never|will never|can not|not ever) [ever] (lose|miss|forget|overlook|drop|fail|break|crash|go down|make a mistake|pay too much|overpay|run out|go wrong|be late|fall behind|lose sight of|be without)',
    except: ['never miss out on the', 'never forget your', 'never forget a password'],
  },
  { phrase: 'you (cannot|can not|can never|will never|never) [ever] (lose|miss|forget|drop)' },
  {
    phrase:
      '(nothing|no _|not a _|not a single _) [ever] (gets lost|goes missing|is lost|is missed|goes wrong|slips through|falls through|is forgotten|gets forgotten|gets missed|slips by|is left behind|breaks|fails)',
    // A mended fault is no guarantee.
    except: ['no longer (breaks|fails|goes wrong|gets lost|goes missing|slips through)'],
  },
  {
    phrase: 'never [ever] (get|gets) (lost|stuck|forgotten|missed|mixed up|damaged|stolen|hacked)',
    except: ['never get (lost|stuck) in'],
  },
  {
    phrase:
      '(stops|catches|prevents|blocks|finds|spots|detects|eliminates|fixes|solves) (every|all|any) [single] (scam|scams|fraud|frauds|threat|threats|attack|attacks|virus|viruses|error|errors|mistake|mistakes|leak|leaks|bug|bugs|defect|defects|fault|faults|problem|problems|spam)',
  },
  {
    phrase:
      '(everyone|everybody|anyone) who _ (gets|becomes|loses|passes|earns|succeeds|saves|wins|finds|sleeps)',
    except: [
      '(everyone|everybody|anyone) who _ gets (a|an|the|it|their|one|this|in|access|free|email|emails)',
    ],
  },
  {
    phrase: 'every _ works [, every|every] [day|time]',
    except: ['every _ works (with|on|in|for|at|to|from|as|like|the|out|a|an)'],
  },
  { phrase: '(perfect|flawless|faultless) _ (in every|every time|everywhere|every day)' },
  { phrase: '(nothing|no _) [ever] (falls|slips) through the (cracks|net)' },
  { phrase: '(nothing|nobody|no one) [ever] (slips|falls) through' },
  {
    phrase:
      '(100|one hundred|hundred) [%|percent|per cent] (accurate|accuracy|secure|security|safe|reliable|reliability|guaranteed|compliant|compliance|success|satisfaction|satisfied|uptime|available|availability|correct|error-free|free of errors|risk-free|automatic|automated)',
    except: ['100 % satisfaction guarantee'],
  },
  {
    phrase:
      '(zero|no) (downtime|errors|mistakes|data loss|outages|failures|fraud losses|losses|missed _|false alarms|false positives|risk|interruptions|breakdowns)',
    except: ['zero errors found', 'no errors were', 'no risk of', 'no mistakes were'],
  },
  { phrase: '(zero|no) _ losses' },
  { phrase: '(results|_ results|success|growth|satisfaction|savings) , guaranteed' },
  { phrase: 'zero (_|_ _) , (ever|whatever|guaranteed|whenever|wherever)' },
  { phrase: '(error|bug|mistake|risk|fail|worry|outage)-free', except: ['worry-free'] },
  {
    phrase: '(fool|bullet|future|fail|hacker|hack|tamper)-proof',
    except: ['tamper-proof (seal|packaging|bag|bags)'],
  },
  {
    phrase:
      '(unhackable|unbreakable|infallible|failsafe|foolproof|watertight|airtight|impenetrable|uncrackable)',
  },
  {
    phrase:
      '(always|is always|are always) (safe|secure|on|up|available|online|right|correct|accurate|there|on time|open|works|reaches|arrives|delivered|ready)',
    except: ['always on top', 'always on display', 'always right-click', 'always there to'],
  },
  { phrase: 'always (works|reaches|arrives|gets through|delivers)' },
  { phrase: 'every (time|single time) without (fail|exception)' },
  { phrase: 'without (fail|exception)' },
  { phrase: 'no matter (what|where you are|what happens|where)' },
  { phrase: 'whatever happens' },
  {
    phrase: 'under (any|all) circumstances',
    except: ['not under any circumstances', 'under any circumstances (be|disclose)'],
  },
  {
    phrase: 'in (any|every) (situation|case|weather|condition|conditions)',
    except: ['in any case ,', 'in every case study'],
  },
  { phrase: 'exactly once' },
  { phrase: 'completely (secure|safe|accurate|reliable|error-free)' },
  { phrase: '(absolutely|totally|perfectly) (secure|safe|accurate|reliable)' },
];

/** Words that guarantee something nameable, which an entry may well promise: they count where none does. */
export const promisePhrases: readonly LexiconPhrase[] = [
  { phrase: '(we|our _) guarantee', except: ['we guarantee the'] },
  {
    phrase: 'guaranteed',
    except: [
      'guaranteed (by|under|hours|minimum|loan|loans|period|asset|assets|income|pension|bond|bonds)',
      '(state|government|bank)-guaranteed',
      'guaranteed delivery dates',
    ],
  },
  { phrase: 'or (your|you get your) money back', except: ['fresh or your money back'] },
];

/** Ways to claim the whole of a kind without naming it: they count where an entry has a closed list. */
export const universalPhrases: readonly PhrasePattern[] = [
  'your (whole|entire|existing|full) [_|_ _] (stack|toolset|toolkit|toolchain|tech stack)',
  '(everything|every app|every tool|all the tools|all the apps) (you|your team|they) [already] (use|uses|run|runs|love|loves)',
  'however (you|they|your _) (like|likes|want|wants|prefer|prefers|choose|chooses) to pay',
  '(whichever|whatever) [of them|one|_] (you|they) (like|want|prefer|choose|use)',
  'any _ (you|they) (like|want|choose|prefer|use)',
  '(whatever|whichever) _ (you|they|your team) (use|uses|have|has|speak|speaks|run|runs|work with)',
];

/**
 * "any X" or "every X" of a kind of thing that closed lists hold: with such a noun, the whole kind is claimed.
 */
export const universalKinds: readonly string[] = [
  'tool',
  'app',
  'application',
  'system',
  'software',
  'platform',
  'service',
  'provider',
  'bank',
  'format',
  'file type',
  'file',
  'language',
  'currency',
  'country',
  'device',
  'browser',
  'carrier',
  'courier',
  'calendar',
  'source',
  'database',
  'card',
  'payment method',
  'wallet',
  'phone',
  'printer',
  'scanner',
  'sensor',
  'machine',
  'vehicle',
  'model',
  'brand',
  'make',
  'insurer',
  'airport',
  'location',
  'branch',
  'site',
  'hotel',
  'house',
  'clinic',
  'practice',
  'studio',
  'store',
  'shop',
  'restaurant',
  'school',
  'city',
  'address',
  'postcode',
  'region',
  'market',
  'crm',
  'erp',
  'cms',
  'pos',
  'stack',
  'website',
  'channel',
  'network',
  'cloud',
  'vendor',
  'supplier',
  'treatment',
  'class',
  'course',
  'subject',
  'host',
  'airline',
  'venue',
  'resort',
  'station',
  'operating system',
  'programming language',
  'framework',
  'exchange',
  'cuisine',
  'diet',
  'occasion',
  'instrument',
  'sport',
  'breed',
];
