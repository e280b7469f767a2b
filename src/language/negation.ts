import type { Token } from './tokens.js';
import { wordClass } from './word-class.js';

/** Tokens [first, last) that a denial covers, the denying word itself included. */
export interface NegationScope {
  readonly first: number;
  readonly last: number;
  readonly word: string;
  /** Whether it denies its clause, and not only a phrase or the verb of a relative clause. */
  readonly isOfClause: boolean;
}

/** Denies the rest of its clause: "does not support LDAP". */
const CLAUSE_NEGATORS = new Set([
  'not',
  'never',
  'neither',
  'nor',
  'cannot',
  'hardly',
  'nobody',
  'nothing',
  'none',
]);
/** Denies the noun phrase that follows: "no setup fee", "without code", "free of jargon". */
const PHRASE_NEGATORS = new Set(['no', 'without', 'zero', 'minus', 'lacks', 'lacking']);
const NEGATORS = wordClass([...CLAUSE_NEGATORS, ...PHRASE_NEGATORS]);
const CLAUSE_ENDS = new Set([
  '.',
  '!',
  '?',
  ';',
  ':',
  '—',
  '–',
  ',',
  '(',
  ')',
  'but',
  'because',
  'so',
  'while',
  'until',
]);
const PHRASE_ENDS = new Set([
  ...CLAUSE_ENDS,
  'and',
  'is',
  'are',
  'was',
  'will',
  'can',
  'to',
  'for',
  'in',
  'on',
  'at',
  'with',
  'from',
]);
/** "Guests without a car may …": the verb of those who lack it ends what is denied; "no house has …" goes on. */
const ENDS_OF_LACK = new Set([
  ...PHRASE_ENDS,
  ...'were has have could may might must should get gets'.split(' '),
]);
/** Denials that assert: "not only fast but …", "no more than 5", "not least", "no fewer than". */
const ASSERTING_AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
  not: new Set(['only', 'just', 'merely', 'least']),
  no: new Set(['more', 'less', 'fewer', 'later', 'sooner', 'matter', 'longer', '1']),
  nothing: new Set(['but']),
  none: new Set(['other']),
};

/**
 * Where a sentence denies, and how far. A denied capability is no claim; "not only X but Y" claims both.
 * "no longer" is a denial of its clause.
 */
export function findNegations(tokens: readonly Token[]): NegationScope[] {
  const scopes: NegationScope[] = [];
  if (!NEGATORS.occursIn(tokens)) return scopes;
  for (let index = 0; index < tokens.length; index++) {
    const word = (tokens[index] as Token).lower;
    const next = tokens[index + 1]?.lower ?? '';
    if (word === 'no' && next === 'longer') {
      scopes.push({
        first: index,
        last: endOfScope(tokens, index + 2, CLAUSE_ENDS),
        word: 'no longer',
        isOfClause: true,
      });
      continue;
    }
    const isClause = CLAUSE_NEGATORS.has(word);
    if (!isClause && !PHRASE_NEGATORS.has(word)) continue;
    if (ASSERTING_AFTER[word]?.has(next) || isFigure(tokens, index)) continue;
    const ends = isClause ? CLAUSE_ENDS : word === 'without' ? ENDS_OF_LACK : PHRASE_ENDS;
    if (isClause && opensWithFreeRelative(tokens, index)) {
      scopes.push({ first: index, last: Math.min(index + 2, tokens.length), word, isOfClause: false });
      continue;
    }
    const end = endOfScope(tokens, index + 1, ends);
    const last = word === 'without' ? endOfAlternatives(tokens, end) : end;
    scopes.push({ first: index, last, word, isOfClause: isClause });
  }
  return scopes;
}

/** "Scales to zero", "nothing a month": where something goes or what it costs, and nothing is denied. */
function isFigure(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower;
  if (word === 'nothing') return isRate(tokens, index + 1);
  return word === 'zero' && /^(?:to|from|at|near|above|below)$/.test(tokens[index - 1]?.lower ?? '');
}

function isRate(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:an?|per)$/.test(tokens[index]?.lower ?? '') &&
    /^(?:month|year|week|day|quarter|term|user|seat|head)$/.test(tokens[index + 1]?.lower ?? '')
  );
}

/** "Without sizing, planning, or upkeep": behind commas the list of what there is not goes on up to its "or". */
function endOfAlternatives(tokens: readonly Token[], end: number): number {
  let last = end;
  while (tokens[last]?.lower === ',') {
    const next = endOfScope(tokens, last + 1, PHRASE_ENDS);
    if (next - last > LONGEST_ALTERNATIVE) return end;
    const isLast = /^(?:or|nor)$/.test(tokens[last + 1]?.lower ?? '');
    const hasOr = tokens.slice(last + 1, next).some((each) => /^(?:or|nor)$/.test(each.lower));
    last = next;
    if (isLast || hasOr) return last;
  }
  return end;
}

/** In tokens. */
const LONGEST_ALTERNATIVE = 5;

/** "What the client does not use rolls over": the denial is the relative clause's, the sentence asserts. */
function opensWithFreeRelative(tokens: readonly Token[], index: number): boolean {
  return (
    index <= 6 && /^(?:what|whatever|who|whoever|those|anything|everything)$/.test(tokens[0]?.lower ?? '')
  );
}

function endOfScope(tokens: readonly Token[], from: number, ends: ReadonlySet<string>): number {
  let last = from;
  // The first word after the negator is always inside: "not to be missed", "without so much as".
  if (last < tokens.length && (tokens[last] as Token).kind !== 'punctuation') last++;
  while (last < tokens.length && (!ends.has((tokens[last] as Token).lower) || goesOnInList(tokens, last)))
    last++;
  return last;
}

/** Items of a list are short. */
const LONGEST_ITEM = 3;

/** "Not to Iran, Cuba or Syria": a comma between the items of a list that ends in "or" ends no denial. */
function goesOnInList(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.lower !== ',') return false;
  let words = 0;
  for (let index = comma + 1; index < tokens.length; index++) {
    const { lower, kind } = tokens[index] as Token;
    if (lower === 'or' || lower === 'nor') return words <= LONGEST_ITEM;
    if (lower === ',' && words > 0 && words <= LONGEST_ITEM) words = 0;
    else if (kind === 'punctuation' || words > LONGEST_ITEM || NO_ITEM.has(lower)) return false;
    else words++;
  }
  return false;
}

/** What begins a clause of its own. */
const NO_ITEM = new Set(
  'it we you they he she i this that there is are was were can will has have does do but so because if when and'.split(
    ' ',
  ),
);

export function isNegated(scopes: readonly NegationScope[], token: number): boolean {
  return scopes.some((each) => token >= each.first && token < each.last);
}
