import { NUMBER_WORDS } from '../number-words.js';
import type { Token } from '../tokens.js';
import { fractionBehind, readFraction, wholeBehind } from './fractions.js';
import { MAGNITUDES, magnitudeAt } from './magnitudes.js';

/** A number read from tokens: its value, and the index of the first token behind it. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
  readonly form: 'figures' | 'words' | 'article';
  /** What magnitude words and letters multiplied it by: 1,000,000 in "2.5 million"; shared by the first of "2 to 3 million". */
  readonly scale: number;
  /** One half, a third, three quarters: a share, where nothing makes an amount of it. */
  readonly isFraction: boolean;
}

/** The tokens of a text, with the spelling of each at hand. */
export interface TokenText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A token as it is spelled in the text. */
export function spelling({ text, tokens }: TokenText, index: number): string {
  const token = tokens[index];
  return token === undefined ? '' : text.slice(token.start, token.end);
}

/** Whether the token touches the one before it: the "MB" of "250MB". */
export function isAttached({ tokens }: TokenText, index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  return token !== undefined && previous !== undefined && previous.end === token.start;
}

/** Right behind figures: "2.5k", "10M". A lower-case "m" may be metres and is left to the grammar of units. */
const ATTACHED_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['B', 1e9],
  ['b', 1e9],
]);

const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
]);

/** Tokens that one number may have: hostile text must not be read again and again from each of its words. */
const LONGEST_NUMBER = 14;

/** The value of a number token; null where its dots and commas make no number ("2.0.1", "1,2,3"). */
export function valueOfFigures(written: string): number | null {
  const [whole = '', ...decimals] = written.split('.');
  if (decimals.length > 1 || decimals[0]?.includes(',')) return null;
  const groups = whole.split(',');
  const isGrouped = groups.length > 1;
  if (isGrouped && (groups[0]!.length > 3 || groups.slice(1).some((group) => group.length !== 3)))
    return null;
  const value = Number(`${groups.join('')}.${decimals[0] ?? '0'}`);
  return Number.isFinite(value) ? value : null;
}

/** Reads the number that begins at `index`: figures, words, an article or a fraction; null where there is none. */
export function readNumber(source: TokenText, index: number): ReadNumber | null {
  const token = source.tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'number') return readFigures(source, index);
  const vulgar = VULGAR_FRACTIONS.get(token.lower);
  if (vulgar !== undefined)
    return { value: vulgar, next: index + 1, form: 'figures', scale: 1, isFraction: true };
  if (token.kind !== 'word') return null;
  return readHalf(source, index) ?? readWords(source, index);
}

function readFigures(source: TokenText, index: number): ReadNumber | null {
  const { tokens } = source;
  let value = valueOfFigures(tokens[index]!.lower);
  if (value === null) return null;
  let next = index + 1;
  if (/^[1-9]\d{0,2}$/.test(tokens[index]!.lower)) {
    let grouped = tokens[index]!.lower;
    while (next - index < LONGEST_NUMBER && isThousandsGroup(source, next)) grouped += tokens[next++]!.lower;
    value = Number(grouped);
  }
  const vulgar = VULGAR_FRACTIONS.get(tokens[next]?.lower ?? '');
  if (vulgar !== undefined && isAttached(source, next)) {
    value += vulgar;
    next++;
  }
  let scale = 1;
  const attached = isAttached(source, next) ? ATTACHED_MAGNITUDES.get(spelling(source, next)) : undefined;
  if (attached !== undefined) {
    scale *= attached;
    next++;
  }
  for (; next - index < LONGEST_NUMBER; next++) {
    const magnitude = magnitudeAt(tokens, next);
    if (magnitude === undefined) break;
    scale *= magnitude;
  }
  if (isAboutSoMany(tokens, next)) next++;
  return { value: exact(value * scale), next, form: 'figures', scale, isFraction: false };
}

/** The second group of "1 000" and "12 500 000": three digits after one space. */
function isThousandsGroup({ text, tokens }: TokenText, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'number' || !/^\d{3}(?:\.\d+)?$/.test(token.lower)) return false;
  const gap = text.slice(tokens[index - 1]!.end, token.start);
  return gap === ' ' || gap === '\u00a0' || gap === '\u202f' || gap === '\u2009';
}

/** "half a million", "half an hour", "half a dozen", "half the": what it halves is the caller's. */
function readHalf({ tokens }: TokenText, index: number): ReadNumber | null {
  if (tokens[index]!.lower !== 'half') return null;
  const after = tokens[index + 1]?.lower;
  if (after !== 'a' && after !== 'an')
    return { value: 0.5, next: index + 1, form: 'words', scale: 1, isFraction: true };
  let value = 0.5;
  let next = index + 2;
  const magnitude = magnitudeAt(tokens, next);
  if (magnitude !== undefined) {
    value *= magnitude;
    next++;
  }
  return { value, next, form: 'words', scale: 1, isFraction: false };
}

/** "two and a half thousand", "a hundred and twenty", "twenty-five", "three quarters", "a fifth". */
function readWords(source: TokenText, index: number): ReadNumber | null {
  const { tokens } = source;
  const first = tokens[index]!.lower;
  const isArticle = first === 'a' || first === 'an';
  if (!isArticle && !NUMBER_WORDS.has(first)) return null;
  let next = index + (isArticle ? 1 : 0);
  if (isArticle && tokens[next]?.lower === 'couple') {
    const behind = next + (tokens[next + 1]?.lower === 'of' ? 2 : 1);
    const magnitude = magnitudeAt(tokens, behind);
    return {
      value: 2 * (magnitude ?? 1),
      next: magnitude === undefined ? behind : behind + 1,
      form: 'words',
      scale: 1,
      isFraction: false,
    };
  }
  if (isArticle && isWholeMagnitude(tokens, next)) next++;
  let total = 0;
  let group = isArticle ? 1 : 0;
  let read = 0;
  const end = Math.min(tokens.length, index + LONGEST_NUMBER);
  for (; next < end; next++) {
    const word = tokens[next]!.lower;
    const value =
      tokens[next]!.kind === 'word' ? (MAGNITUDES.get(word) ?? NUMBER_WORDS.get(word)) : undefined;
    if (value === undefined) {
      const half = readFraction(tokens, next);
      if (half !== null && read > 0) {
        group += half.value;
        next = half.next - 1;
        continue;
      }
      const continues = word === 'and' && group >= 100 && continuesNumber(tokens, next + 1, group);
      const continuesTotal = word === 'and' && total > 0 && continuesNumber(tokens, next + 1, total);
      if (!continues && !continuesTotal) break;
      continue;
    }
    if (value >= 1000) {
      total += (group || 1) * value;
      group = 0;
    } else if (value === 100 || value === 12) {
      if (value === 12 && word === 'twelve') {
        if (!fits(group, value)) break;
        group += value;
      } else group = (group || 1) * value;
    } else {
      if (isArticle && read === 0) break;
      if (read > 0 && !fits(group, value)) break;
      group += value;
    }
    read++;
  }
  if (isAboutSoMany(tokens, next)) next++;
  const value = total + group;
  const fraction = fractionBehind(tokens, next, read === 0 ? 1 : value);
  if (fraction !== null) {
    const whole = wholeBehind(tokens, fraction.next);
    if (whole !== null) {
      const { magnitude, next } = whole;
      return { value: exact(fraction.value * magnitude), next, form: 'words', scale: 1, isFraction: false };
    }
    const isMixed = read > 0 && fraction.joined;
    return { value: fraction.value, next: fraction.next, form: 'words', scale: 1, isFraction: !isMixed };
  }
  if (read === 0)
    return isArticle ? { value: 1, next: index + 1, form: 'article', scale: 1, isFraction: false } : null;
  return {
    value: exact(value),
    next,
    form: 'words',
    scale: value % 1000 === 0 ? magnitudeOf(value) : 1,
    isFraction: false,
  };
}

/** The "full" of "a full dozen". */
export function isWholeMagnitude(tokens: readonly Token[], index: number): boolean {
  return WHOLE.test(tokens[index]?.lower ?? '') && magnitudeAt(tokens, index + 1) !== undefined;
}

const WHOLE = /^(?:full|whole|good|round|cool|clear)$/;

/** The "odd" of "twenty-odd farms" and "30-odd farms". */
function isAboutSoMany(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.lower === 'odd' && tokens[index]?.before === 'hyphen';
}

/** The greatest of thousand, million, billion in a round number that words gave. */
function magnitudeOf(value: number): number {
  return [1e9, 1e6, 1e3].find((each) => value >= each) ?? 1;
}

/** Whether `value` may follow within one group: "twenty" + "five", "hundred" + "twelve", not "five" + "six". */
function fits(group: number, value: number): boolean {
  if (value === 0) return false;
  if (group === 0 || group % 100 === 0) return true;
  return group % 10 === 0 && group % 100 >= 20 && value < 10;
}

function continuesNumber(tokens: readonly Token[], index: number, before: number): boolean {
  const value = NUMBER_WORDS.get(tokens[index]?.lower ?? '');
  return value !== undefined && value > 0 && value < 100 && value < before;
}

/** Without the noise that multiplication leaves: 1.1 × 1000 is 1100. */
export function exact(value: number): number {
  return Number(value.toPrecision(15));
}
