import { stemOf } from '../language/inflection.js';
import { synonymGroups } from '../language/lexicon/synonyms.js';
import { isNumberWord } from '../language/number-words.js';
import { createRecent } from '../language/recent.js';
import { type Token, tokenize } from '../language/tokens.js';

/** Words that say nothing of what a sentence is about. */
const STOP_WORDS = new Set(
  `a an the this that these those and or but nor so yet if then else than as at by for from in into of off on onto out over
  per to up upon via with within without about above after again against all along also always am among any anyone
  anything are around be became because been before being below between both can cannot could did do does doing done
  down during each either even ever every everyone everything few first get gets getting give gives go goes going got
  had has have having he her here hers him his how however i is it its itself just keep keeps last less let lets like
  made make makes making many may me might mine more most much must my need needs never new next no none not nothing now
  one only other others our ours ourselves own part put puts rather really right same see sees she should since some
  somebody something soon still such sure take takes than their theirs them themselves there they thing things though
  through too toward towards under until us use used uses using very want wants was way we well were what whatever when
  whenever where which while who whoever whole whom whose why will would yes you your yours yourself 's lot lots come
  comes works work`.split(/\s+/),
);

const representative = new Map<string, string>();
for (const group of synonymGroups) {
  const [head] = group;
  if (head === undefined) continue;
  for (const word of group) if (!word.includes(' ')) representative.set(stemOf(word), stemOf(head));
}

/** Words come from documents, so that those kept are bounded. */
const MOST_WORDS = 50_000;
const comparisonStems = new Map<string, string>();

/** The stem under which a word is compared: words that mean the same in copy share one ("staff" and "team"). */
export function comparisonStem(word: string): string {
  const known = comparisonStems.get(word);
  if (known !== undefined) return known;
  const stem = stemOf(word);
  const compared = representative.get(stem) ?? stem;
  if (comparisonStems.size < MOST_WORDS) comparisonStems.set(word, compared);
  return compared;
}

export interface StemOccurrence {
  readonly stem: string;
  /** Index in the tokens given. */
  readonly token: number;
}

/**
 * Stems of the words that carry meaning. Two neighbours also give their compound ("roll over" meets "rollover",
 * "check-in" meets "checkin"), at the first one's place.
 */
export function contentStems(tokens: readonly Token[]): StemOccurrence[] {
  const occurrences: StemOccurrence[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word') continue;
    const next = tokens[index + 1];
    if (next?.kind === 'word' && token.lower.length + next.lower.length > 5) {
      occurrences.push({ stem: `${stemOf(token.lower)}${stemOf(next.lower)}`, token: index });
    }
    const lower = meantBy(tokens, index);
    if (!isContentWord(lower)) continue;
    occurrences.push({ stem: comparisonStem(lower), token: index });
  }
  return occurrences;
}

/** Whether a word says something of what a sentence is about: "two" does not, whatever comes in twos. */
export function isContentWord(lower: string): boolean {
  return lower.length > 1 && !STOP_WORDS.has(lower) && !isNumberWord(lower);
}

/** The word by which a token is compared: the "off" of "20 % off" and of a row's "Off other treatment" is a discount. */
export function meantBy(tokens: readonly Token[], index: number): string {
  const { lower } = tokens[index] as Token;
  return lower === 'off' && isTakenOff(tokens, index) ? 'discount' : lower;
}

function isTakenOff(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined) return tokens.length > 1;
  return before.kind === 'number' || /^(?:%|percent|cent|half|third|quarter|fifth|tenth)$/.test(before.lower);
}

export function isStopWord(lower: string): boolean {
  return STOP_WORDS.has(lower);
}

/** In characters. */
const MOST_TEXT = 200_000;
const stemsOfTexts = createRecent<string, readonly string[]>(MOST_TEXT, (text) => text.length);

/** Stems of a text's content words, each once, without compounds. */
export function singleStems(text: string): readonly string[] {
  const known = stemsOfTexts.get(text);
  if (known !== undefined) return known;
  const words = tokenize(text).filter(
    (each) => each.kind === 'word' && each.lower.length > 1 && !STOP_WORDS.has(each.lower),
  );
  const stems = [...new Set(words.map((each) => comparisonStem(each.lower)))];
  stemsOfTexts.set(text, stems);
  return stems;
}

/** Tokens as text, in lower case, a space between each two. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map((each) => each.lower).join(' ');
}
