import type { Statement } from '../claims/statement.js';
import { comparativeWords } from '../language/lexicon/beyond/proof.js';
import { isNumberWord } from '../language/number-words.js';
import { looksPlural, singularOf } from '../language/quantities/count-nouns.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import { wordClass } from '../language/word-class.js';

/** What an amount is, by the words right before and behind it. */
export interface Manner {
  /** "20 % faster", "a third less". */
  readonly isComparison: boolean;
  /** "Save €20", "€15 off", "£30 back": what is not paid, and no price. */
  readonly isTakenOff: boolean;
  /** "Every ten seconds". */
  readonly isInterval: boolean;
  /** "Events kept for a year", "going back two years". */
  readonly isKept: boolean;
  /** "From eight years on", "kittens of ten weeks". */
  readonly isAge: boolean;
  /** "In an hour", "within two days", "under a minute": how soon, and so no matter of how long at most. */
  readonly isSoon: boolean;
  /** "Just 14 kilos": small is said to be good. */
  readonly isSmall: boolean;
  /** "Six weeks ahead", "up to a year out". */
  readonly isAhead: boolean;
  /** "A talk of twenty minutes", "a month before the year ends": how long a thing is or how early, and no wait for it. */
  readonly isNoWait: boolean;
  /** A table's cell that holds a measured amount and nothing else. */
  readonly isWholeCell: boolean;
}

const NONE: Manner = {
  isComparison: false,
  isTakenOff: false,
  isInterval: false,
  isKept: false,
  isAge: false,
  isSoon: false,
  isSmall: false,
  isAhead: false,
  isNoWait: false,
  isWholeCell: false,
};

const KEPT = wordClass(
  'keep keeps kept keeping stay stays stored store stores retain retains retained save saved saves hold holds held back history archive archived remember remembers past old',
);
const AHEAD = new Set('ahead out beforehand'.split(' '));

export function mannerOf(statement: Statement, mention: QuantityMention | null): Manner {
  if (mention === null) return NONE;
  const { tokens, block } = statement;
  const { dimension } = mention.quantity;
  const isWholeCell =
    block.kind === 'cell' &&
    dimension !== 'count' &&
    tokens.every(
      (each) => each.kind === 'punctuation' || (each.start >= mention.start && each.end <= mention.end),
    );
  if (dimension !== 'duration') {
    const [isComparison, isTakenOff] = [isComparative(statement, mention), isSaved(statement, mention)];
    return { ...NONE, isWholeCell, isComparison, isTakenOff, isSmall: isPraisedAsSmall(statement, mention) };
  }
  const at = tokens.findIndex((each) => each.start >= mention.end);
  const [before, next] = [
    tokens.findLast((each) => each.end <= mention.start)?.lower ?? '',
    tokens[at]?.lower ?? '',
  ];
  return {
    ...NONE,
    isInterval: before === 'every',
    isKept: KEPT.occursIn(tokens) || KEPT.occursIn(statement.rowTokens),
    isAge:
      /^(?:old|olds)$/.test(next) ||
      /^(?:aged|age|ages)$/.test(before) ||
      isOfSomebody(statement, mention) ||
      isBareNumber(statement, mention),
    isSoon:
      SOON.test(block.text.slice(mention.start, mention.end)) || (before === 'in' && next !== 'advance'),
    isSmall: isPraisedAsSmall(statement, mention),
    isAhead: AHEAD.has(next) || (next === 'in' && tokens[at + 1]?.lower === 'advance'),
    isNoWait: before === 'of' || next === 'before' || next === 'long',
    isWholeCell,
  };
}

const SOON =
  /^(?:within|inside|in|under|less than|in under|in less than|as little as|in as little as|very|on the [a-z]+ itself)\b/i;

/** "Just 14 kilos", "only two weeks of data". */
function isPraisedAsSmall({ tokens }: Statement, { start, modifier }: QuantityMention): boolean {
  const before = tokens.findLast((each) => each.end <= start)?.lower ?? '';
  return modifier === 'exact' && /^(?:just|only|mere|barely)$/.test(before);
}

/** A percentage, a fraction or a multiple with a comparative behind it. */
function isComparative({ tokens }: Statement, { quantity, end }: QuantityMention): boolean {
  if (quantity.dimension !== 'ratio' && quantity.dimension !== 'multiple') return false;
  const next = tokens.find((each) => each.start >= end);
  return next !== undefined && comparativeWords.has(next.lower);
}

const SAVING =
  /^(?:sav(?:e|es|ed|ing|ings)|knocks?|takes?|discounts?|rebate|voucher|vouchers|credit|refund|less|cheaper|win|winning)$/;
const LEFT = /^(?:off|less|back|cheaper|more|extra|dearer|saved)$/;

/** Whether a sum of money is a difference, by the words around. */
function isSaved({ tokens }: Statement, { quantity, start, end }: QuantityMention): boolean {
  if (quantity.dimension !== 'money') return false;
  const before = tokens.filter((each) => each.end <= start).slice(-2);
  const next = tokens.find((each) => each.start >= end);
  return LEFT.test(next?.lower ?? '') || before.some((each) => SAVING.test(each.lower));
}

/** A time without a unit was read as an age. */
function isBareNumber({ tokens }: Statement, { end }: QuantityMention): boolean {
  const last = tokens.findLast((each) => each.end <= end);
  return last !== undefined && (last.kind === 'number' || isNumberWord(last.lower) || last.lower === 'half');
}

/** What lasts so long rather than being so old: "courses of ten weeks". */
const LASTING = new Set(
  'course class lesson session stay trip visit holiday contract plan subscription policy trial program programme stretch period term walk flight evening'.split(
    ' ',
  ),
);

const YOUNG = new Set(
  'babies children kids infants puppies kittens toddlers pupils calves foals lambs'.split(' '),
);

/** "Kittens of ten weeks", "lambs from six months on". */
function isOfSomebody({ tokens }: Statement, mention: QuantityMention): boolean {
  const at = tokens.findLastIndex((each) => each.end <= mention.start);
  // "From" is part of the amount: "babies from six weeks".
  const noun = mention.modifier === 'from' ? tokens[at] : tokens[at - 1];
  if (mention.modifier === 'from' && !YOUNG.has(noun?.lower ?? '')) return false;
  if (mention.modifier !== 'from' && tokens[at]?.lower !== 'of') return false;
  if (noun?.kind !== 'word' || !looksPlural(noun.lower)) return false;
  return !LASTING.has(singularOf(noun.lower));
}
