import type { LexiconPhrase, PhrasePattern } from '../lexicon.js';

/** Words that leave an amount without any end. */
export const unlimitedPhrases: readonly LexiconPhrase[] = [
  { phrase: 'unlimited' },
  { phrase: 'limitless' },
  { phrase: 'unrestricted' },
  { phrase: 'unmetered' },
  { phrase: 'uncapped' },
  { phrase: 'infinite' },
  { phrase: 'infinitely [many]' },
  { phrase: 'endless' },
  { phrase: 'boundless' },
  { phrase: 'no (limit|limits|cap|caps|ceiling|maximum|upper limit)' },
  { phrase: 'without (limit|limits|a limit|any limit|any limits|a cap|caps)' },
  { phrase: 'not limited' },
  {
    phrase: '(never|not) (limited|capped|rationed|metered|counted)',
    // "Your first visit is not counted towards the two" tells how the amount is reckoned.
    except: [
      '(never|not) (metered|counted) (as|towards|toward|among|against|for|in|into|until|till|before|twice|separately|when|if)',
    ],
  },
  {
    phrase: '(nobody|no one) (counts|is counting|keeps count)',
    except: ['(nobody|no one) counts (on|for|as)'],
  },
  {
    phrase: '(we|_) (do not|never) (count|ration|meter) (them|it|you|your _|how many)',
    except: [
      "(we|_) (do not|never) (count|ration|meter) your _ ('s|') _",
      '(we|_) (do not|never) (count|ration|meter) (them|it|you|your _) (as|towards|toward|among|against|for|in|on|until|till|before|twice|separately|when|if)',
    ],
  },
  { phrase: "the sky ('s|is) the limit" },
  { phrase: '(till|until) the cows come home' },
  { phrase: 'knock yourself out' },
  { phrase: "to your heart 's content" },
  {
    phrase: '(go|goes) (wild|nuts|mad)',
    except: ['(go|goes) (wild|nuts|mad) (for|over|about|by|and|with|when|if)'],
  },
  {
    phrase:
      'as (large|big|long|high|heavy|wide|deep) (a|an) _ __ as you (can|could|care|like|please|want|wish|need|dare)',
  },
  { phrase: '(as many|as much) (_|_ _) as there (is|are) _' },
  { phrase: '(a|an|one) _ for (each|every) (_|_ _) you (will ever|can ever|could ever|may ever|might ever)' },
  { phrase: '(there is|there are) always (room|space) for (another|more|one more)' },
  { phrase: '(any|whatever) (number|amount|quantity|volume) [of]' },
  {
    phrase:
      'as many __ as (you|they|we|your team|your business|anyone) [could|can|may|might|ever] (like|want|need|please|wish|wants|needs|likes|brought|have|handle|carry)',
  },
  {
    phrase:
      'as much __ as (you|they|we|your team|your business) [could|can|may|might|ever] (like|want|need|please|wish|wants|needs|likes|have)',
  },
  { phrase: 'as (often|long|far|big|large) as you (like|want|need|please|wish)' },
  { phrase: 'as many as (you (like|want|need|please|wish)|it takes)' },
  { phrase: 'as much as you (like|want|need|please|wish)' },
  { phrase: 'as many __ as you (brought|bring|own|can carry|can eat|can fit)' },
  {
    phrase: '(as many|as much|as often) as (you|they|your _) _',
    // Advice: "write as often as you can".
    except: ['as (many|much|often) as (you|they) (can|could|possibly)'],
  },
  {
    phrase: '(as many|as much) (_|_ _) as (you|they|it|your _|the _) _',
    except: ['(as many|as much) (_|_ _) as (you|they) (can|could|possibly)'],
  },
  { phrase: 'no _ is [ever] too (big|large|heavy|long|far|many|much|old|wide|tall|high|bulky)' },
  { phrase: 'no _ [that] is too (big|large|heavy|long|far|many|much|old|wide|tall|high|bulky)' },
  { phrase: 'there (is|are) no (limit|limits|ceiling|cap|end|maximum|bounds) (to|on|for)' },
  {
    phrase: '(everything|everyone|everybody|all) you (will ever|have ever|could ever|ever) _',
    except: ['(everything|all) you (ever|have ever) (wanted|needed) to'],
  },
  { phrase: '(~add|~invite|~bring|~enrol|~enroll|~seat|~host) (the|your) (whole|entire) _' },
  { phrase: '(of|for|in) (any|every) [and every] (size|weight|length|age|height|width)' },
  { phrase: 'all you can _' },
  { phrase: 'of any (size|length)' },
  { phrase: 'however (many|much|big|large|long|often|far|heavy|high|tall|wide)' },
  { phrase: 'no matter how (many|much|big|large|long|often|far|heavy|high|tall|wide)' },
];

/** Words that leave a time without any end: storage, validity, access. */
export const foreverPhrases: readonly LexiconPhrase[] = [
  {
    phrase:
      'for as long as (you|your _|they) (like|want|need|wish|please|train|work|play|stay|sleep|shop|park|care)',
  },
  { phrase: 'forever' },
  { phrase: 'for ever' },
  { phrase: 'for good' },
  { phrase: 'for life' },
  { phrase: 'lifetime' },
  { phrase: 'indefinitely' },
  { phrase: 'never (expire|expires|expiring|run out|runs out|lapse|lapses|end|ends)' },
  { phrase: '(does|do|will) not (expire|run out|lapse)' },
  { phrase: 'permanently' },
  { phrase: 'until the end of time' },
  { phrase: 'eternally' },
  { phrase: 'in perpetuity' },
  {
    phrase: '(for|to) the (rest|end) of (your|their) (life|lives|working life|working lives|career|careers)',
  },
  {
    phrase: '[for] as long as (you|they|he|she) (live|lives|breathe|breathes|exist|exists)',
    // A condition of where somebody lives.
    except: ['as long as (you|they|he|she) (live|lives) (in|at|with|here|there|near|on|within|abroad|alone)'],
  },
  { phrase: '(until|till) (kingdom come|hell freezes over|the end of your days)' },
  { phrase: 'for as long as (it takes|there is _)' },
  { phrase: 'with no end date' },
  { phrase: '(for|to) [all] eternity' },
  { phrase: 'for the rest of time' },
  { phrase: '(~outlive|~outlast) (you|us|them|your _)' },
  { phrase: '(lasts|last) (a lifetime|forever|for life|for generations)' },
];

/** Ways to leave the time to the reader: they promise something even where the manifest has no bound. */
export const openEndedPhrases: readonly PhrasePattern[] = [
  'for as long as (you|they|anyone) [ever|may|might|could] (like|likes|need|needs|want|wants|wish|wishes|please|care) [it|them|to]',
  'as long as you (like|please|wish|want)',
  'until the day (you|they) (die|retire)',
  '(for|till|until) the end of (time|your days|days)',
  'for all (time|eternity)',
];

/** Words that leave no time in between. */
export const instantPhrases: readonly PhrasePattern[] = [
  'real-time',
  'in real-time',
  'live (updates|data|view|figures|numbers|sync)',
  'instant',
  'instantly',
  'instantaneous',
  'instantaneously',
  'immediate',
  'immediately',
  'in an instant',
  'straight away',
  'right away',
  'straightaway',
  'at once',
  'on the spot',
  'there and then',
  'then and there',
  'as it happens',
  'as they happen',
  'in (seconds|a second|a split second|milliseconds)',
  'within seconds',
  'a split second',
  'the [very] (second|moment|instant|minute) [that] (you|they|we|it|someone|somebody|anyone|a|an|the|something|your|his|her|their) _',
  'the [very|same] (second|moment|instant) _ _ (is|are|has|have|was|goes|comes|arrives|lands)',
  'the (second|moment|instant|minute) (you|they|we|it|someone|somebody) _',
  'with no (delay|lag|wait|waiting)',
  'without (delay|lag|waiting|any delay)',
  'no (delay|delays|lag|waiting)',
  'zero (delay|lag|latency)',
];
