import type { DateMention } from '../../language/dates/mention.js';
import { CAME, ENDINGS, RESULTS_OF_USE } from '../../language/lexicon/roadmap/arrival.js';
import { EVENTS, VERBS_OF_EVENTS } from '../../language/lexicon/roadmap/schedule.js';
import type { Token } from '../../language/tokens.js';
import type { RuleContext } from '../define-rule.js';
import { headOf } from './clause.js';
import { namesMonthOrYear, type Promised } from './promised.js';

const WERE = new Set(['was', 'were']);
const AUXILIARIES = new Set('have be been had'.split(' '));
const PLANNED = new Set(
  'meant supposed due planned promised announced scheduled slated expected intended billed pledged'.split(
    ' ',
  ),
);
/** Papers and sums that somebody owed for a day. */
const OWED = new Set(
  'filed signed returned submitted sent settled played rained renewed handed repaid'.split(' '),
);
/** Years for which an unkept promise is still one, and no history. */
const RECENT = 3;

/**
 * What was to be there by a day that is over, where nothing says that it came: "the app was meant to be in your hands by
 * Easter", "we promised this for summer 2026", "originally due in March, it is now …".
 */
export function promiseByOldPlan({ statement, asOf }: RuleContext): Promised | null {
  const { tokens, block, dates, isConditional } = statement;
  if (dates.length === 0 || isConditional || tokens.some(({ lower }) => ENDINGS.has(lower))) return null;
  for (const date of dates) {
    if (!isRecentlyOver(date, asOf) || !namesMonthOrYear(block.text.slice(date.start, date.end))) continue;
    const at = tokens.findIndex(({ start }) => start >= date.start);
    const from = startOfPlan(tokens, at);
    if (from < 0 || hasEnded(tokens, from)) continue;
    const quote = { start: (tokens[from] as Token).start, end: date.end };
    return { kind: 'future-promise', quote, isImminent: false, confidence: 0.75 };
  }
  return null;
}

function isRecentlyOver({ period }: DateMention, asOf: string): boolean {
  if (period === null || period.end >= asOf) return false;
  return Number(period.end.slice(0, 4)) >= Number(asOf.slice(0, 4)) - RECENT;
}

/** Index of the words of planning that the date at `at` belongs to, or -1. */
function startOfPlan(tokens: readonly Token[], at: number): number {
  const preposition = tokens[at - 1]?.lower ?? '';
  const isFor = /^(?:for|by|in|before|since|the|of)$/.test(preposition);
  if (!isFor) return -1;
  for (let index = at - 1; index >= Math.max(0, at - 12); index--) {
    const { lower } = tokens[index] as Token;
    const next = tokens[index + 1]?.lower ?? '';
    const isShould = lower === 'should' && next === 'have';
    const isWas = WERE.has(lower) && (next === 'to' || (PLANNED.has(next) && isAim(tokens, index + 1, at)));
    if (isShould || isWas) return isOurs(tokens, index, at) ? index : -1;
    // "We said we would open it by June 2026".
    if (SAID.has(lower) && tokens.slice(index + 1, index + 4).some((each) => each.lower === 'would'))
      return SPEAKERS.has(tokens[index - 1]?.lower ?? '') ? index : -1;
    const isBare = /^(?:originally|first|once|initially)$/.test(lower) && PLANNED.has(next);
    const isOurPlan = PROMISED.has(lower) && /^(?:we|ourselves)$/.test(tokens[index - 1]?.lower ?? '');
    if (isBare || (isOurPlan && (lower === 'promised' || namesAim(tokens, index, at)))) return index;
  }
  return -1;
}

const SAID = new Set('said promised swore announced vowed pledged'.split(' '));
const SPEAKERS = new Set('we had have i'.split(' '));
const PROMISED = new Set('promised announced planned scheduled pencilled penciled slated billed'.split(' '));

/** "Announced for spring" is a plan, "announced in spring" a day. */
function isAim(tokens: readonly Token[], participle: number, at: number): boolean {
  return tokens[participle]?.lower !== 'announced' || namesAim(tokens, participle, at);
}

function namesAim(tokens: readonly Token[], participle: number, at: number): boolean {
  return tokens.slice(participle, at).some(({ lower }) => /^(?:for|to|as)$/.test(lower));
}

function isOurs(tokens: readonly Token[], index: number, at: number): boolean {
  const subject = tokens.slice(Math.max(0, index - 8), index);
  const head = headOf(subject);
  if (
    head === 'you' ||
    EVENTS.has(head) ||
    subject.some(({ lower }) => RESULTS_OF_USE.has(lower) && !/^(?:it|they)$/.test(lower))
  ) {
    return false;
  }
  const verbs = tokens.slice(index + 1, at).filter(({ lower }) => !AUXILIARIES.has(lower));
  return !verbs.some(({ lower }) => VERBS_OF_EVENTS.has(lower) || OWED.has(lower));
}

const KEPT = new Set('did kept managed succeeded done'.split(' '));

/** "… but it opened in June", "… but was rained off": what became of it is told. */
function hasEnded(tokens: readonly Token[], from: number): boolean {
  return tokens.some(({ lower }, at) => {
    if (at <= from + 1) return false;
    if (KEPT.has(lower)) return true;
    if (CAME.has(lower) && lower !== 'finished' && lower !== 'slipped') return true;
    return lower === 'but' && /^(?:was|were|had)$/.test(tokens[at + 1]?.lower ?? '');
  });
}
