import { CharacterClass, classOf, isHyphenBeforeLetter, isInsideWord } from './characters.js';
import { type Word, wordOf } from './words.js';

/** A word, number or sign of a text, in the form in which phrases are compared. */
export interface Token {
  readonly kind: 'word' | 'number' | 'symbol' | 'punctuation';
  /**
   * Lower case, without accents, apostrophes straight, contractions written out: "we’re" gives `we` + `are`, "won't" gives `will` + `not`,
   * "somebody's" gives `somebody` + `'s`. "e-mail" and its like give one token, `email`, and so does "Wi-Fi".
   */
  readonly lower: string;
  /** What all tokens with this `lower` share. */
  readonly word: Word;
  /** Characters of the text that it stands for, half open. */
  readonly start: number;
  readonly end: number;
  /** `first`: "Slack"; `all`: "SSO"; `mixed`: "iPhone", "HubSpot". */
  readonly capitals: 'none' | 'first' | 'all' | 'mixed';
  /** What stands between the token before and this one. A contraction's second half has `none`. */
  readonly before: 'space' | 'hyphen' | 'none';
}

/** What the part behind an apostrophe stands for; `s` depends on the word before. */
const CONTRACTIONS: Readonly<Record<string, string>> = {
  re: 'are',
  ve: 'have',
  ll: 'will',
  d: 'would',
  m: 'am',
};
const S_MEANS_IS = new Set(
  'it that this what there here he she who where how everything nothing everyone something'.split(' '),
);
const NEGATED: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall', ai: 'is' };

/** Splits a text into tokens, in one pass and in time linear in its length. White space gives none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let index = 0;
  let before: Token['before'] = 'none';
  while (index < length) {
    const kind = classOf(text, index);
    if (kind === CharacterClass.Space) {
      before = 'space';
      index++;
      continue;
    }
    if (kind === CharacterClass.Letter) {
      index = pushWord(tokens, text, index, before);
    } else if (kind === CharacterClass.Digit) {
      const end = endOfNumber(text, index);
      tokens.push(token('number', text, index, end, before));
      index = end;
    } else if (kind === CharacterClass.Hyphen && isInsideWord(text, index)) {
      before = 'hyphen';
      index++;
      continue;
    } else if (kind === CharacterClass.Hyphen) {
      tokens.push(token('punctuation', text, index, index + 1, before));
      index++;
    } else {
      const end = index + (isHighSurrogate(text, index) ? 2 : 1);
      const isSign = kind === CharacterClass.Other;
      // "#1" is said "number 1".
      const isNumberSign =
        text[index] === '#' && end < text.length && classOf(text, end) === CharacterClass.Digit;
      tokens.push(
        token(
          isSign ? 'symbol' : 'punctuation',
          text,
          index,
          end,
          before,
          isNumberSign ? 'number' : undefined,
        ),
      );
      index = end;
    }
    before = 'none';
  }
  return tokens;
}

function pushWord(tokens: Token[], text: string, start: number, before: Token['before']): number {
  let end = endOfWord(text, start);
  if (isHyphenBeforeLetter(text, end) && isWrittenTogether(text, start, end)) {
    end = endOfWord(text, end + 1);
    tokens.push(
      token('word', text, start, end, before, text.slice(start, end).replace(/[-\u2010\u2011]/, '')),
    );
    return end;
  }
  const apostrophe = end;
  if (apostrophe < text.length - 1 && classOf(text, apostrophe) === CharacterClass.Apostrophe) {
    const tailEnd = endOfLetters(text, apostrophe + 1);
    const tail = text.slice(apostrophe + 1, tailEnd).toLowerCase();
    const head = text.slice(start, apostrophe).toLowerCase();
    if (tail === 't' && head.endsWith('n') && head.length > 1) {
      const cut = head === 'can' ? apostrophe : apostrophe - 1;
      const stem = head.slice(0, cut - start);
      tokens.push(token('word', text, start, cut, before, NEGATED[stem] ?? stem));
      tokens.push(token('word', text, cut, tailEnd, 'none', 'not'));
      return tailEnd;
    }
    const meaning =
      tail === 's' ? (S_MEANS_IS.has(head) ? 'is' : head === 'let' ? 'us' : "'s") : CONTRACTIONS[tail];
    if (meaning !== undefined) {
      tokens.push(token('word', text, start, apostrophe, before));
      tokens.push(token('word', text, apostrophe, tailEnd, 'none', meaning));
      return tailEnd;
    }
    if (tailEnd > apostrophe + 1) {
      tokens.push(token('word', text, start, tailEnd, before, `${head}'${tail}`));
      return tailEnd;
    }
  }
  if (end - start === 'cannot'.length && text.slice(start, end).toLowerCase() === 'cannot') {
    tokens.push(token('word', text, start, start + 3, before));
    tokens.push(token('word', text, start + 3, end, 'none'));
    return end;
  }
  tokens.push(token('word', text, start, end, before));
  return end;
}

function token(
  kind: Token['kind'],
  text: string,
  start: number,
  end: number,
  before: Token['before'],
  lower?: string,
): Token {
  const { word, capitals } = spellingOf(text.slice(start, end));
  const meant = lower === undefined ? word : wordOf(plain(lower.toLowerCase()));
  return {
    kind,
    lower: meant.lower,
    word: meant,
    start,
    end,
    capitals: kind === 'word' ? capitals : 'none',
    before,
  };
}

/** What a stretch of letters or other characters is, wherever it stands. */
interface Spelling {
  readonly word: Word;
  readonly capitals: Token['capitals'];
}

/** They come from documents, so that those kept are bounded. */
const MOST_SPELLINGS = 100_000;
const spellings = new Map<string, Spelling>();

function spellingOf(raw: string): Spelling {
  const known = spellings.get(raw);
  if (known !== undefined) return known;
  const spelling = { word: wordOf(plain(raw.toLowerCase())), capitals: capitalsOf(raw) };
  if (spellings.size < MOST_SPELLINGS) spellings.set(raw, spelling);
  return spelling;
}

/** Without accents, since manifests and copy differ in them: "Évora" meets "Evora", "café" meets "cafe". */
function plain(lower: string): string {
  return NON_ASCII.test(lower) ? lower.normalize('NFD').replace(/\p{M}+/gu, '') || lower : lower;
}

const NON_ASCII = /[^\u0020-\u007e]/;

function capitalsOf(word: string): Token['capitals'] {
  const lower = word.toLowerCase();
  if (lower === word) return 'none';
  if (word === word.toUpperCase()) return word.length === 1 ? 'first' : 'all';
  return word[0] !== lower[0] && word.slice(1) === lower.slice(1) ? 'first' : 'mixed';
}

/** Letters and digits, with dots, ampersands and underscores inside them: "Node.js", "v2.0", "R&D", "U.S.". */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const kind = classOf(text, end);
    if (kind === CharacterClass.Letter || kind === CharacterClass.Digit) {
      end++;
      continue;
    }
    const character = text[end];
    if (character !== '.' && character !== '&') break;
    if (end + 1 >= text.length) break;
    const next = classOf(text, end + 1);
    const previous = classOf(text, end - 1);
    if (character === '&') {
      if (next !== CharacterClass.Letter) break;
    } else {
      const isInitial = next === CharacterClass.Letter && end - start === 1;
      const isLowerTail = next === CharacterClass.Letter && text[end + 1] === text[end + 1]?.toLowerCase();
      const isVersion = next === CharacterClass.Digit && previous === CharacterClass.Digit;
      if (!isInitial && !isLowerTail && !isVersion) break;
    }
    end += 2;
  }
  return end;
}

function endOfLetters(text: string, start: number): number {
  let end = start;
  while (end < text.length && classOf(text, end) === CharacterClass.Letter) end++;
  return end;
}

/** Digits with separators inside: "20,000", "99.9", "1 000" is left in two. */
function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    if (classOf(text, end) === CharacterClass.Digit) {
      end++;
      continue;
    }
    const isSeparator = text[end] === '.' || text[end] === ',';
    if (!isSeparator || end + 1 >= text.length || classOf(text, end + 1) !== CharacterClass.Digit) break;
    end += 2;
  }
  return end;
}

/** "E-mail" and "email", "Wi-Fi" and "WiFi" are the same word; [start, end) is the part before the hyphen. */
function isWrittenTogether(text: string, start: number, end: number): boolean {
  const part = text.slice(start, end).toLowerCase();
  return part === 'e' || (part === 'wi' && WI_FI.test(text.slice(start, end + 4)));
}

const WI_FI = /^wi.fi\b/i;

function isHighSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xd800 && code <= 0xdbff && index + 1 < text.length;
}
