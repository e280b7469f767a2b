import type { PhrasePattern } from '../lexicon.js';

/** What opens a sentence that adds one thing more: "better still, it spots …". */
export const addingOpeners: readonly PhrasePattern[] = [
  '(better|best|still better) (still|of all)',
  'even better',
  'on top of (it|that|this|all that|all this)',
  'not only that',
  'that is not all',
  'what is more',
  'moreover',
  'furthermore',
  'in addition',
  'additionally',
  'as a bonus',
  'for good measure',
];

/** Words for what is done without the reader: "on its own", "for you". */
export const selfActingPhrases: readonly PhrasePattern[] = [
  'automatically',
  'on (its|their) own',
  'by (itself|themselves)',
  'of its own accord',
  'for you',
  'on your behalf',
  'at the (press|push|touch|tap|click|flick|turn) of (a|an|one) _',
];

/** Verbs of what is so, and of what a thing asks or means, as against what it does. */
export const stativeVerbs: ReadonlySet<string> = new Set(
  `is has was does goes means needs helps costs takes applies depends counts matters likes loves wants hopes thinks believes
  says knows stays remains seems looks feels sounds belongs comes gets makes works keeps lives sits stands costs wins`.split(
    /\s+/,
  ),
);
