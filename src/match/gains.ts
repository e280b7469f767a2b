import type { Statement } from '../claims/statement.js';
import { gainVerbs, incomeVerbs } from '../language/lexicon/beyond/results.js';
import { isNumberWord } from '../language/number-words.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { Token } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';
import { speaksOfUs } from './about-us.js';
import { namesCustomers } from './about-world.js';

/**
 * Whether a time or a sum of money is what somebody saves.
 * @param around the tokens around the amount
 */
export function isSaved(mention: QuantityMention, statement: Statement, around: readonly Token[]): boolean {
  const { dimension } = mention.quantity;
  if (dimension !== 'duration' && dimension !== 'money') return false;
  if (statement.isConditional || isRate(statement, mention) || isProgress(mention, statement)) return false;
  const isSavedNear = around.some(
    (each, index) => SAVING.test(each.lower) && !savesNoTime(around.slice(index + 1, index + 3), each.lower),
  );
  return isSavedNear || isWonBack(mention, statement) || isDifference(mention, statement);
}

/** "£340 of £900 saved": how far somebody has come. */
function isProgress({ start, end, quantity }: QuantityMention, { quantities, block }: Statement): boolean {
  if (quantity.dimension !== 'money') return false;
  const between = (from: number, to: number) => block.text.slice(from, to).trim();
  return quantities.some(
    (other) =>
      other.quantity.dimension === 'money' &&
      (between(end, other.start) === 'of' || between(other.end, start) === 'of'),
  );
}

/** "Teachers get back four hours a week". */
function isWonBack({ start }: TextRange, { tokens }: Statement): boolean {
  const [verb, back] = tokens.filter((each) => each.end <= start).slice(-2);
  return back?.lower === 'back' && /^(?:gets?|getting|got|wins?|won|gains?|gained)$/.test(verb?.lower ?? '');
}

const SAVING = /^(?:sav(?:e|es|ed|ing|ings)|reclaim(?:ed)?|recover(?:ed)?|claw)$/;

/** "Three hours less", "two days sooner"; but not "three months less one day". */
function isDifference({ end }: TextRange, { tokens }: Statement): boolean {
  const at = tokens.findIndex((each) => each.start >= end);
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (word === 'less' || word === 'fewer')
    return !/^(?:than|an?|the|any|£|€|\$|\d.*)$/.test(next) && !isNumberWord(next);
  return /^(?:sooner|earlier|faster|quicker|shorter)$/.test(word);
}

/** Whether an amount is told as what somebody has come to have by use. */
export function isGain(mention: QuantityMention, statement: Statement): boolean {
  return (
    isEarned(statement, mention) ||
    isGained(statement, mention) ||
    isLostWeight(statement, mention) ||
    isLengthened(statement, mention) ||
    isAheadOfPeers(statement, mention)
  );
}

/** "It takes two minutes, and it can save a life", "a savings account requires a deposit of $100". */
function savesNoTime(next: readonly Token[], word: string): boolean {
  if (word === 'savings' && ACCOUNTS.test(next[0]?.lower ?? '')) return true;
  return next.some((each) =>
    /^(?:life|lives|changes?|draft|file|place|date|seat|settings?)$/.test(each.lower),
  );
}

const ACCOUNTS = /^(?:accounts?|banks?|bonds?|plans?|pots?|rates?|products?|goals?|certificates?)$/;

/** "a week, per engineer" tells how often, not how much. */
function isRate(statement: Statement, { start, end }: TextRange): boolean {
  const { text } = statement.block;
  return (
    /^(?:an? [a-z]+$|per |every |each )/i.test(text.slice(start, end)) ||
    /\b(?:every|each)\s$/i.test(text.slice(Math.max(0, start - 6), start))
  );
}

/** "£2 billion invoiced every month", "14 million parcels shipped a year": what all customers together do. */
export function isVolume({ tokens, mood, block }: Statement, mention: QuantityMention): boolean {
  const { quantity, start, end } = mention;
  if (mood !== 'fragment' || block.kind === 'cell' || quantity.amount < LARGE_VOLUME) return false;
  if (quantity.dimension !== 'money' && quantity.dimension !== 'count') return false;
  if (tokens.some((each) => each.end <= start && each.kind === 'word')) return false;
  const [verb, every, time] = tokens.filter((each) => each.start >= end);
  return (
    /^(?:[a-z]{3,}ed|sent|paid|sold|made|run|read)$/.test(verb?.lower ?? '') &&
    /^(?:every|each|an?|per|last|this)$/.test(every?.lower ?? '') &&
    /^(?:day|week|month|quarter|year)$/.test(time?.lower ?? '')
  );
}

/** No plan allows so much. */
const LARGE_VOLUME = 1_000_000;

/** "I lost 22 pounds": what a customer tells of having gained. */
function isGained({ tokens, voice }: Statement, { start, quantity }: QuantityMention): boolean {
  if (voice !== 'quotation' || !['mass', 'money', 'duration'].includes(quantity.dimension)) return false;
  const before = tokens.filter((each) => each.end <= start).slice(-3);
  return before.some((each) => gainVerbs.has(each.lower));
}

/** "Members lose 5 kilos": what customers gain by losing it. */
function isLostWeight({ tokens, isConditional }: Statement, { start, quantity }: QuantityMention): boolean {
  if (quantity.dimension !== 'mass' || isConditional || !namesCustomers(tokens)) return false;
  const before = tokens.filter((each) => each.end <= start).slice(-3);
  return before.some((each) => /^(?:lose|lost|shed|drop|dropped)$/.test(each.lower));
}

/** "Graduates earn £6,000 more than their friends". */
function isEarned({ tokens }: Statement, { start, end, quantity }: QuantityMention): boolean {
  if (quantity.dimension !== 'money') return false;
  const before = tokens.filter((each) => each.end <= start).slice(-3);
  const next = tokens.filter((each) => each.start >= end).slice(0, 4);
  return (
    before.some((each) => incomeVerbs.has(each.lower)) &&
    next.some((each) => each.lower === 'more' || each.lower === 'extra')
  );
}

/** "They start school half a year ahead of their classmates". */
function isAheadOfPeers({ tokens }: Statement, { quantity, end }: QuantityMention): boolean {
  if (quantity.dimension !== 'duration' && quantity.dimension !== 'ratio') return false;
  const [ahead, of, whose, peers] = tokens.filter((each) => each.start >= end).map((each) => each.lower);
  return (
    ahead === 'ahead' &&
    of === 'of' &&
    /^(?:their|other|others|the|our)$/.test(whose ?? '') &&
    PEERS.test(peers ?? '')
  );
}

const PEERS =
  /^(?:classmates|peers|rest|others|competitors|competition|rivals|colleagues|average|market|field|friends)$/;

/** "Our visits take 40 minutes on average". */
export function isAverage(statement: Statement, { start, end }: QuantityMention): boolean {
  const { tokens } = statement;
  if (!speaksOfUs(statement)) return false;
  const on = tokens.findIndex((each, index) => each.lower === 'on' && tokens[index + 1]?.lower === 'average');
  const [from, to] = [
    tokens.findLastIndex((each) => each.end <= start),
    tokens.findIndex((each) => each.start >= end),
  ];
  if (on < 0) return false;
  const between = on <= from ? tokens.slice(on, from + 1) : tokens.slice(Math.max(to, 0), on);
  return between.length <= NEAR && between.every((each) => each.kind !== 'punctuation');
}

/** In tokens. */
const NEAR = 6;

/** "With us, tenants stay 18 months longer". */
function isLengthened(statement: Statement, { end, quantity }: QuantityMention): boolean {
  const next = statement.tokens.find((each) => each.start >= end);
  return quantity.dimension === 'duration' && next?.lower === 'longer' && speaksOfUs(statement);
}
