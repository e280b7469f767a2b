import { reducingPhrases } from '../language/lexicon/beyond/conditions.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { isNegated } from '../language/negation.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import { wordClass } from '../language/word-class.js';
import type { Entry } from '../model/manifest.js';
import type { DeniedRequirement } from './denied-requirements.js';
import type { Match } from './match.js';
import { comparisonStem, isContentWord } from './vocabulary.js';

const reducing = lexiconPhrases('reduced-to-one', () =>
  reducingPhrases.map((phrase) => ({ phrase, payload: true })),
);

export interface ReducedRequirement extends DeniedRequirement {
  readonly entry: Entry;
  readonly confidence: number;
}

/** Whether a statement says that one of several is enough. */
export function mayReduce({ statement }: Match): boolean {
  return reducing.find(statement.tokens).length > 0;
}

const SPOKEN_OF = 0.4;
const SURE = 0.7;

/** "Only one of the directors has to sign" where an entry takes it from each of them. At most one for a statement. */
export function reducedToOne({ statement, links }: Match): ReducedRequirement[] {
  const { tokens, negations } = statement;
  for (const { first, last, start } of reducing.find(tokens)) {
    if (isNegated(negations, first)) continue;
    const nouns = tokens.slice(first, last + 1).filter(isTelling);
    for (const noun of nouns) {
      const needed = links.find(
        (each) => each.confidence >= SPOKEN_OF && neededOfAll(each.entry, noun) !== undefined,
      );
      const declared = needed === undefined ? undefined : neededOfAll(needed.entry, noun);
      if (needed === undefined || declared === undefined) continue;
      if (!asksForOne(tokens, { first, last, noun }, declared)) continue;
      const { entry, confidence } = needed;
      return [{ entry, declared, range: { start, end: noun.end }, confidence: Math.max(SURE, confidence) }];
    }
  }
  return [];
}

const ENOUGH = wordClass('enough do suffices takes need');
const AND_THAT_IS_ALL = wordClass('. ! for');

/** "Only one has to sign" where signatures are required, and not "only one gets the receipt" or "one is enough to start". */
function asksForOne(
  tokens: readonly Token[],
  { first, last, noun }: { readonly first: number; readonly last: number; readonly noun: Token },
  declared: string,
): boolean {
  const at = tokens.indexOf(noun);
  const behind = tokens.slice(at + 1);
  if (/^['’]s?$/.test(behind[0]?.lower ?? '') || behind.some((each) => ALL.includes(each))) return false;
  const closing = tokens[last - 1];
  const next = tokens[last];
  if (closing !== undefined && ENOUGH.includes(closing) && last > first)
    return next === undefined || AND_THAT_IS_ALL.includes(next);
  const deeds = tokensOf(declared).filter(isTelling);
  return behind
    .slice(0, LONGEST_PREDICATE)
    .some((each) => isTelling(each) && deeds.some((deed) => areOfOneRoot(each.lower, deed.lower)));
}

/** In tokens: "has to sign in person". */
const LONGEST_PREDICATE = 4;

/** In letters. */
const SHORTEST_ROOT = 4;

/** "Sign" and "signature", "approve" and "approval", and not "contact" and "contract": alike but for the last two letters of the shorter. */
function areOfOneRoot(a: string, b: string): boolean {
  const length = Math.max(SHORTEST_ROOT, Math.min(a.length, b.length) - 2);
  return a.slice(0, length) === b.slice(0, length) && a.length >= length && b.length >= length;
}

const ALL = wordClass('every each all both');
/** In tokens: "each managing director". */
const LONGEST_NOUN = 3;

/** What an entry asks of every one of those. */
function neededOfAll({ requires }: Entry, noun: Token): string | undefined {
  const stem = comparisonStem(noun.lower);
  return requires.find((each) => {
    const words = tokensOf(each);
    return words.some(
      (word, at) =>
        ALL.includes(word) &&
        words.slice(at + 1, at + 1 + LONGEST_NOUN).some(({ lower }) => comparisonStem(lower) === stem),
    );
  });
}

function isTelling({ kind, lower }: Token): boolean {
  return kind === 'word' && isContentWord(lower);
}
