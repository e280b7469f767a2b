import type { Statement } from '../claims/statement.js';
import { isCalendarName } from '../language/dates/calendar-names.js';
import { comparativeWords } from '../language/lexicon/beyond/proof.js';
import { rivalryPhrases } from '../language/lexicon/beyond/results.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { isNumberWord } from '../language/number-words.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';
import { speaksOfUs } from './about-us.js';
import type { Match } from './match.js';
import { aheadOfAllOthers } from './no-others.js';
import { slowerRival } from './slower-rivals.js';

/** A claim to be more than others are. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly range: TextRange;
  readonly quantity: null;
  readonly confidence: number;
}

/** "Twice as quick as Torchy", "half the price of Torchy". */
const equalities = lexiconPhrases('statistics/equalities', () =>
  [
    '(twice|thrice|half|three times|four times|five times|ten times|# times) as _ as',
    '(twice|thrice|half|# times) what _',
    '(half|twice|double|a third|two thirds|a quarter|a fifth|a tenth|a fraction|# times) [of] the (price|cost|speed|size|time|effort|fee|rate|throughput|capacity|performance|output|yield|range|storage|battery life) of',
  ].map((phrase) => ({ phrase, payload: true })),
);
const rivalries = lexiconPhrases('statistics/rivalries', () =>
  rivalryPhrases.map((each) => ({ ...each, payload: true })),
);

/** How many words before "than" the comparative may stand, and how many after it those compared with. */
const REACH = 5;

const THAN = wordClass('than');
const NOBODY = wordClass('no nobody nowhere not');
const FIRST_PERSON = wordClass('we our us ours');

/** Whether a text has words of any comparison with others. */
export function mayCompare(tokens: readonly Token[]): boolean {
  return (
    THAN.occursIn(tokens) ||
    NOBODY.occursIn(tokens) ||
    equalities.find(tokens).length > 0 ||
    rivalries.find(tokens).length > 0
  );
}

/** What a statement says it does better than others; at most one. */
export function findComparisons(match: Match): Comparison[] {
  const { statement } = match;
  if (statement.voice === 'procedure') return [];
  if (statement.subject === 'competitor') {
    const range = slowerRival(statement);
    return range === null ? [] : [{ kind: 'comparison', range, quantity: null, confidence: 0.75 }];
  }
  if (!mayCompare(statement.tokens)) return [];
  if (statement.tense === 'past' && !FIRST_PERSON.occursIn(statement.tokens)) return [];
  const range =
    equalityOf(match) ?? comparativeOf(match) ?? rivalryOf(statement) ?? aheadOfAllOthers(statement);
  return range === null ? [] : [{ kind: 'comparison', range, quantity: null, confidence: 0.75 }];
}

function equalityOf({ statement, things }: Match): TextRange | null {
  const { tokens } = statement;
  const hit = equalities
    .find(tokens)
    .find((each) => things.some((thing) => thing.range.start >= each.start) || startsName(tokens[each.last]));
  return hit === undefined ? null : { start: hit.start, end: hit.end };
}

function rivalryOf({ tokens, isConditional }: Statement): TextRange | null {
  const [hit] = rivalries.find(tokens);
  return hit === undefined || isConditional ? null : { start: hit.start, end: hit.end };
}

/** "faster than Torchy", "cheaper than any agency": a comparative with somebody to compare with. */
function comparativeOf(match: Match): TextRange | null {
  const { tokens } = match.statement;
  if (!THAN.occursIn(tokens)) return null;
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]?.lower !== 'than' || startsAmount(tokens[index + 1])) continue;
    const before = tokens.slice(Math.max(0, index - REACH), index);
    const comparative = before.findIndex((each) => comparativeWords.has(each.lower));
    if (comparative < 0 || !isAgainstOthers(match, index)) continue;
    const start = (before[comparative] as Token).start;
    const object = Math.min(index + 2, tokens.length - 1);
    const end = (tokens[tokens[object]?.kind === 'punctuation' ? object - 1 : object] as Token).end;
    return { start, end };
  }
  return null;
}

/** Whether somebody else stands behind the "than" at `index`. */
function isAgainstOthers({ statement, things, scope }: Match, index: number): boolean {
  const { tokens } = statement;
  const { end } = tokens[index] as Token;
  // "£6 more than Basic" compares two plans.
  if (scope.plans.some((each) => each.range !== null && each.range.start >= end)) return false;
  const after = tokens.slice(index + 1, index + 1 + REACH);
  // "Some are more common than others".
  if (after[0]?.lower === 'others' && tokens.slice(0, index).some((each) => each.lower === 'some'))
    return false;
  if (after.some((each) => OTHERS.has(each.lower)) || areTheirs(after)) return true;
  if (after.slice(0, 2).some(isNameOfOther)) return true;
  if (things.some((each) => each.range.start >= end)) return true;
  if (!speaksOfUs(statement)) return false;
  const [first, second] = AMONG.has(after[0]?.lower ?? '') ? after.slice(1) : after;
  if (first === undefined || second === undefined) return false;
  return ANYBODY.has(first.lower) && !MINDS.has(second.lower);
}

/** "Our rates are lower than those of the big banks", and not "than those of last year". */
function areTheirs(after: readonly Token[]): boolean {
  const [pronoun, of, article, ...owners] = after.map(({ lower }) => lower);
  if (!/^(?:that|those)$/.test(pronoun ?? '') || of !== 'of') return false;
  if (/^(?:most|many)$/.test(article ?? '')) return true;
  return /^(?:the|all|any)$/.test(article ?? '') && owners.some((each) => FIRMS.has(each));
}

const FIRMS = new Set(
  `bank banks broker brokers insurer insurers lender lenders shop shops store stores chain chains dealer dealers supermarket
  supermarkets firm firms company companies provider providers supplier suppliers vendor vendors agency agencies maker makers
  carrier carriers operator operators hotels clinics schools carmakers manufacturers retailers rivals competitors competition
  others other big high`.split(/\s+/),
);

/** "Than Torchy", but not "than on Mondays" and "than version A". */
function isNameOfOther({ lower, capitals }: Token): boolean {
  return capitals !== 'none' && lower.length > 1 && !isCalendarName(lower);
}

const OTHERS = new Set(
  'competitor competitors competition rival rivals other others alternative alternatives spreadsheet spreadsheets traditional manual average national industry'.split(
    ' ',
  ),
);
const AMONG = new Set('with at in from by on'.split(' '));
const ANYBODY = new Set('any most every anywhere conventional ordinary typical'.split(' '));
/** "Than most people think", "than any of us": nobody in particular. */
const MINDS = new Set('people of think expect realize realise would and or know'.split(' '));

function startsAmount(token: Token | undefined): boolean {
  return token !== undefined && (token.kind !== 'word' || isNumberWord(token.lower));
}

function startsName(token: Token | undefined): boolean {
  return token !== undefined && token.capitals !== 'none';
}
