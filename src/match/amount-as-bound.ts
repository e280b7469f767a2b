import type { Statement } from '../claims/statement.js';
import { CELSIUS, FAHRENHEIT, TIME_UNITS, unitOfWord } from '../language/quantities/units.js';
import { wordClass } from '../language/word-class.js';
import type { Dimension, Limit, Quantity } from '../model/manifest.js';
import { asMoneyOf } from './money-of-bound.js';
import { singleStems } from './vocabulary.js';

/** An amount as what its bound is: bits a second where it says bits, pounds sterling where it says pounds, per what its row says. */
export function claimedAs(claimed: Quantity, bound: Quantity, statement: Statement): Quantity {
  const measured = inUnitOfRow(asShareOfUptime(claimed, bound, statement), bound, statement);
  const inUnit = asDegrees(asMoneyOf(asRate(measured, bound), bound), bound);
  return perOfRow(inUnit, bound, statement);
}

/** "Down for 20 minutes a year" beside an uptime of 99.9 %: the share of the time that is left. */
function asShareOfUptime(claimed: Quantity, bound: Quantity, { tokens, quantities }: Statement): Quantity {
  const [period] = claimed.per;
  const whole = claimed.per.length === 1 ? TIME_UNITS.get(period ?? '') : undefined;
  if (claimed.dimension !== 'duration' || bound.dimension !== 'ratio' || whole === undefined) return claimed;
  if (bound.amount < LEAST_UPTIME || !DOWN.occursIn(tokens)) return claimed;
  const [down, most] = [claimed.amount / whole, 1 - bound.amount];
  const isSaidBeside = quantities.some(
    ({ quantity }) => quantity.dimension === 'ratio' && quantity.amount === bound.amount,
  );
  const isSame = isSaidBeside || Math.abs(down - most) <= most * ROUNDING;
  return { ...claimed, dimension: 'ratio', amount: isSame ? bound.amount : 1 - down, per: [] };
}

const DOWN = wordClass(
  'down downtime offline outage outages unavailable interruption interruptions unreachable',
);
/** Of the time down: 43 minutes a month, as 99.9 % is usually put, are 43.8 exactly. */
const ROUNDING = 0.03;
/** Smaller shares are of something else. */
const LEAST_UPTIME = 0.9;

/**
 * "Two minutes per sensor" as a time for the whole, to be held against a bound that is for the whole: one of them takes no
 * longer than that at most, and even several are not done within the least time. Likewise "500,000 euros per customer" beside
 * a most that names no customer.
 */
export function asAmountOfWhole(claimed: Quantity, bound: Quantity, limit: Limit): Quantity {
  const isOfEach = claimed.per.length > 0 && !claimed.per.some((each) => TIME_UNITS.has(each));
  if (!isOfEach || bound.per.length > 0 || claimed.dimension !== bound.dimension) return claimed;
  if (limit.direction === 'max' && OF_WHOLE.has(claimed.dimension))
    return isOfSingle(claimed, limit) ? { ...claimed, per: [] } : claimed;
  if (claimed.dimension !== 'duration') return claimed;
  return { ...claimed, per: [], amount: claimed.amount * (limit.direction === 'min' ? SEVERAL : 1) };
}

/** What each has so much of, all have at least as much of. */
const OF_WHOLE: ReadonlySet<Dimension> = new Set(['money', 'data']);

/** Per customer, per case, or per what the limit is of: not "1.2 million per branch", "3 GB per thousand", "500 MB per tab". */
function isOfSingle({ per }: Quantity, { of, aliases }: Limit): boolean {
  const names = new Set([of, ...aliases].flatMap((each) => singleStems(each)));
  return per.some((each) => SINGLES.has(each) || singleStems(each).some((stem) => names.has(stem)));
}

const SINGLES = new Set(
  'customer client member person people user household family couple account team workspace company organization organisation business firm child patient guest traveller traveler passenger pet dog cat animal policy policyholder borrower investor owner tenant seat incident accident event claim case consignment shipment parcel trip journey booking'.split(
    ' ',
  ),
);

/** So many things are the most of which one vouches for the time of each, and another for that of all. */
const SEVERAL = 10;

/** "Eighty degrees" are those of the thermometer by which the bound is given. */
function asDegrees(claimed: Quantity, bound: Quantity): Quantity {
  if (claimed.dimension !== 'count' || claimed.noun !== 'degree' || bound.dimension !== 'temperature')
    return claimed;
  const { factor, offset = 0 } = /f(?:ahrenheit)?$/i.test(bound.text) ? FAHRENHEIT : CELSIUS;
  return { ...claimed, dimension: 'temperature', noun: '', amount: claimed.amount * factor + offset };
}

/** "Days to return | 60", "Storage (GB) | 50": the unit of a bare number stands in the header. */
function inUnitOfRow(
  claimed: Quantity,
  bound: Quantity,
  { tokens, rowTokens, columnTokens }: Statement,
): Quantity {
  if (claimed.dimension !== 'count' || claimed.noun !== '' || bound.dimension === 'count') return claimed;
  // "Days at the baths | six of them" counts things, and does not measure one.
  if (tokens.some((each) => each.lower === 'of')) return claimed;
  const unit = [rowTokens, columnTokens]
    .flatMap((tokens) => tokens.filter((_, at) => !PER.has(tokens[at - 1]?.lower ?? '')))
    .map((each) => unitOfWord(each.lower))
    .find((each) => each?.dimension === bound.dimension);
  return unit ? { ...claimed, dimension: unit.dimension, amount: claimed.amount * unit.factor } : claimed;
}

/** "API calls per minute | 1,200": what the amount is per stands in the header. */
function perOfRow(claimed: Quantity, bound: Quantity, { rowTokens, columnTokens }: Statement): Quantity {
  const [unit] = bound.per;
  if (claimed.per.length > 0 || claimed.dimension !== 'count' || bound.per.length !== 1) return claimed;
  const isOfHeader = [rowTokens, columnTokens].some((tokens) =>
    tokens.some(({ lower }, at) => lower === unit && PER.has(tokens[at - 1]?.lower ?? '')),
  );
  return isOfHeader ? { ...claimed, per: bound.per } : claimed;
}

const PER = new Set(['per', 'a', 'an', 'each', 'every', '/']);

/** Nouns have been compared by stem and synonym already; here only the amounts are. */
export function nounless(quantity: Quantity): Quantity {
  return quantity.dimension === 'count' ? { ...quantity, noun: '' } : quantity;
}

const RATE = /\b(?:per|an?|each|every) ([a-z]+)$/i;

/** What an amount is per may stand in the limit's name: "requests per minute", "amount per run". */
export function inTime(bound: Quantity, { of }: Limit, claimed: Quantity): Quantity {
  const unit = bound.per.length === 0 && claimed.per.length > 0 ? RATE.exec(of)?.[1] : undefined;
  return unit === undefined ? bound : { ...bound, per: [unit.toLowerCase()] };
}

/** "It runs at a gigabit": beside a bound per second, so many bits are so many bits per second. */
function asRate(claimed: Quantity, bound: Quantity): Quantity {
  const isBits = claimed.dimension === 'data' && bound.dimension === 'data-rate' && /bit/i.test(claimed.text);
  return isBits ? { ...claimed, dimension: 'data-rate', amount: claimed.amount * BITS_PER_BYTE } : claimed;
}

const BITS_PER_BYTE = 8;
