import { findQuantities, type QuantityMention } from '../language/quantities/find-quantities.js';
import type { Limit, Quantity } from '../model/manifest.js';
import type { TextEdit } from './text-edit.js';

const thousands = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
/** A number in digits with its multiplier and the plus behind it: "250,000", "5k", "2 million", "30+". */
const digits = /\d[\d,.]*(?:\s?(?:k|K|M|million|thousand|bn|billion)\b)?\+?/;

/** The one amount in a quote, its place counted from the quote's start; null where there is none or more than one. */
export function onlyAmount(quote: string): QuantityMention | null {
  const mentions = findQuantities(quote);
  return mentions.length === 1 && mentions[0]!.range === null ? mentions[0]! : null;
}

/**
 * The edit that puts the manifest's amount in place of the copy's, in the copy's own way of writing it: "500 boards"
 * becomes "100 boards", "99.99%" becomes "99.9%". Null where it can't be written so; plain where nothing but the amount was said.
 */
export function replaceAmount(
  quote: string,
  mention: QuantityMention,
  bound: Quantity,
  direction: Limit['direction'],
): (TextEdit & { readonly isPlain: boolean }) | null {
  const { quantity } = mention;
  const start = quote.indexOf(quantity.text, mention.start);
  if (start < 0) return null;
  const written = amountLike(quantity, bound);
  if (written === null) return null;
  // "Requests over 120 a minute are refused" tells the limit by its other side.
  const isOpenEnded = /^(?:over|at-least|from)$/.test(mention.modifier) || quantity.text.includes('+');
  if (isOpenEnded && direction === 'max') {
    return { range: { start: mention.start, end: mention.end }, text: `up to ${written}`, isPlain: false };
  }
  const isOwnSide =
    mention.modifier === (direction === 'max' ? 'up-to' : 'at-least') ||
    (mention.modifier === 'from' && direction === 'min');
  const isPlain = (mention.modifier === 'exact' || isOwnSide) && isLikely(quantity, bound);
  return { range: { start, end: start + quantity.text.length }, text: written, isPlain };
}

/** Copy exaggerates; but what is off by so much speaks of something else. */
function isLikely(claimed: Quantity, bound: Quantity): boolean {
  const factor = Math.max(claimed.amount / bound.amount, bound.amount / claimed.amount);
  return factor <= (claimed.dimension === 'money' ? 2 : 30);
}

function amountLike(claimed: Quantity, bound: Quantity): string | null {
  if (claimed.dimension !== bound.dimension) return null;
  const samePer = claimed.per.join() === bound.per.join();
  const number = digits.exec(claimed.text);
  if (samePer && claimed.dimension === 'count')
    return number && withNumber(claimed.text, number, bound.amount);
  // "$35" under "Price per month" leaves the month to the header.
  if (claimed.dimension === 'money' && (samePer || claimed.per.length === 0)) {
    if (claimed.noun !== bound.noun || number === null) return null;
    return withNumber(claimed.text, number, bound.amount);
  }
  if (samePer && claimed.dimension === 'ratio' && number !== null && claimed.text.includes('%')) {
    return withNumber(claimed.text, number, Math.round(bound.amount * 1e8) / 1e6);
  }
  if (!samePer && bound.per.length === 0) return null;
  return hyphenated(claimed.text) ? hyphenate(bound.text) : bound.text;
}

function withNumber(text: string, number: RegExpExecArray, amount: number): string {
  return text.slice(0, number.index) + thousands.format(amount) + text.slice(number.index + number[0].length);
}

/** "a 24-hour reply". */
function hyphenated(text: string): boolean {
  return /^\d+-[a-z]+$/i.test(text);
}

/** "2 working days" as it stands before a noun: "2-working-day". */
export function hyphenate(text: string): string | null {
  const parts = /^(\d+(?: [a-z]+)*? [a-z]+?)s?$/i.exec(text);
  return parts && parts[1]!.replaceAll(' ', '-');
}

/** A bare number as copy writes it: "100,000". */
export function numberInWords(amount: number): string {
  return thousands.format(amount);
}
