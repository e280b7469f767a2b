import { burdenNouns } from '../language/lexicon/beyond/charges.js';
import { findNegations, type NegationScope } from '../language/negation.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { isNegatedRange } from './claimed.js';
import type { Match } from './match.js';
import { comparisonStem, isContentWord } from './vocabulary.js';

/** What an entry says of itself that it does not do: "never in parallel", "reported, not cleaned". */
interface Denial {
  /** Of the words denied, each once. */
  readonly stems: readonly string[];
  /** As the entry has it. */
  readonly text: string;
}

/** A statement that claims what its entry denies. */
export interface DeniedClaim {
  readonly entry: Entry;
  readonly range: TextRange;
  /** What the entry says instead, in its own words. */
  readonly declared: string;
  readonly confidence: number;
}

/** From here on a statement is about an entry rather than near it. */
const ABOUT = 0.68;
/** An entry that is so much less likely meant than another denies nothing that is said of the other. */
const CLOSE = 0.1;

/** Words that an entry denies of itself and that a statement says of it. At most one for each entry. */
export function claimsOfDenied({ statement, links }: Match): DeniedClaim[] {
  const [best] = links;
  if (best === undefined || statement.mood === 'question' || statement.isConditional) return [];
  const about = links.filter(
    (each) =>
      each.confidence >= ABOUT && best.confidence - each.confidence <= CLOSE && each.evidence !== 'member',
  );
  return about.flatMap(({ entry, confidence }) => {
    for (const denial of denialsOf(entry)) {
      const range = saidOf(denial, statement.tokens);
      if (range === null || isNegatedRange(statement, range)) continue;
      return [{ entry, range, declared: denial.text, confidence: Math.min(confidence, 0.75) }];
    }
    return [];
  });
}

/** Whether an entry's own texts deny anything that copy may claim. */
export function deniesAnything(entry: Entry): boolean {
  return denialsOf(entry).length > 0;
}

/** Where a statement has all the words of a denial, from the first to the last of them; null where it lacks one. */
function saidOf({ stems }: Denial, tokens: readonly Token[]): TextRange | null {
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const stem of stems) {
    const token = tokens.find((each) => each.kind === 'word' && comparisonStem(each.lower) === stem);
    if (token === undefined) return null;
    start = Math.min(start, token.start);
    end = Math.max(end, token.end);
  }
  return { start, end };
}

const denialsByEntry = new WeakMap<Entry, readonly Denial[]>();

function denialsOf(entry: Entry): readonly Denial[] {
  const known = denialsByEntry.get(entry);
  if (known !== undefined) return known;
  const denials = [entry.summary, entry.value].flatMap((text) =>
    text === null ? [] : denialsIn(text, entry),
  );
  denialsByEntry.set(entry, denials);
  return denials;
}

function denialsIn(text: string, entry: Entry): Denial[] {
  const tokens = tokensOf(text);
  const scopes = findNegations(tokens);
  return scopes.flatMap((scope, at) => {
    // "Not without approval", "not before the day", "no more than five": what is denied is a bound or a condition.
    const isNested = scopes.some(
      (other, index) => index !== at && other.first < scope.last && scope.first < other.last,
    );
    const words = tokens.slice(scope.first + 1, scope.last);
    if (isNested || scope.word === 'no longer' || scope.word === 'without') return [];
    if (words.some(isOfCondition) || isFreedFrom(tokens, scope)) return [];
    const stems = [...new Set(words.filter(tells).map((each) => comparisonStem(each.lower)))];
    if (stems.length === 0 || stems.length > MOST_WORDS) return [];
    if (words.some((each) => burdenNouns.has(each.lower)) || isSaidToo(stems, tokens, scope, entry))
      return [];
    const first = tokens[scope.first] as Token;
    const last = tokens[scope.last - 1] as Token;
    return [{ stems, text: text.slice(first.start, last.end) }];
  });
}

/** A denial of more words than this tells of one case, and hardly any copy has them all. */
const MOST_WORDS = 4;

const CONDITIONS = new Set(
  'until unless before after without except than more less fewer only if when while yet every all always each any'.split(
    ' ',
  ),
);

function isFreedFrom(tokens: readonly Token[], scope: NegationScope): boolean {
  return (
    scope.word === 'no' && tokens.slice(scope.last, scope.last + 2).some((each) => NECESSITY.has(each.lower))
  );
}

function isOfCondition({ kind, lower }: Token): boolean {
  return kind === 'number' || CONDITIONS.has(lower);
}

/** Words that many a claim has, whatever is denied: of offering, of times, of people, of getting in touch. */
const COMMON = new Set(
  `include included includes including offer offered available availability support supported need needed needs apply
  applied possible change changed part itself later afterwards there own member members customer customers people service
  do does done be have has hour hours day days week weeks month months year years minute minutes second seconds time times
  call calls ring phone write email ask contact visit`.split(/\s+/),
);

/** "No account is needed": what nobody has to have or do. */
const NECESSITY = new Set('needed required necessary obligatory compulsory'.split(' '));

function tells({ kind, lower }: Token): boolean {
  return kind === 'word' && isContentWord(lower) && !COMMON.has(lower);
}

/** The same word stands in the entry's name, or its text asserts it too: "gas, not district gas". */
function isSaidToo(
  stems: readonly string[],
  tokens: readonly Token[],
  scope: NegationScope,
  entry: Entry,
): boolean {
  const names = [entry.name, ...entry.aliases, ...(entry.includes ?? [])].flatMap((each) => tokensOf(each));
  const asserted = [...names, ...tokens.slice(0, scope.first), ...tokens.slice(scope.last)];
  const said = new Set(
    asserted.filter((each) => each.kind === 'word').map((each) => comparisonStem(each.lower)),
  );
  return stems.every((each) => said.has(each));
}
