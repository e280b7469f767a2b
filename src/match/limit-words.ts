import { singularOf } from '../language/quantities/count-nouns.js';
import { TIME_UNITS } from '../language/quantities/units.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { Dimension, Limit, Quantity } from '../model/manifest.js';
import { onceForEach } from './once-for-each.js';
import { comparisonStem } from './vocabulary.js';

/** The words of a limit's names, as stems for comparison, and what it bounds. */
export interface LimitWords {
  readonly dimension: Dimension;
  readonly names: readonly (readonly string[])[];
  /** Those of what is counted. */
  readonly heads: ReadonlySet<string>;
  /** Whether it bounds how often something happens: "sync interval", "position updates". */
  readonly isInterval: boolean;
  /** Whether it bounds how long something is kept: "event retention", "usage history". */
  readonly isRetention: boolean;
  /** Whether it bounds how old somebody is. */
  readonly isAge: boolean;
  /** Whether it bounds how far ahead something can be done: "days ahead", "booking in advance". */
  readonly isAhead: boolean;
}

export const wordsOf = onceForEach((limit: Limit): LimitWords => {
  const names = [limit.of, ...limit.aliases].map((name) =>
    tokensOf(name).filter((each) => each.kind === 'word'),
  );
  const stem = ({ lower }: Token): string => comparisonStem(lower);
  const dimension = dimensionOf(limit);
  const has = (words: RegExp): boolean => names.some((name) => name.some((each) => words.test(each.lower)));
  return {
    dimension,
    names: names.map((name) => [
      ...new Set(tellingWords(isAmountOfThings(dimension) ? withoutPeriod(name) : name, dimension).map(stem)),
    ]),
    heads: new Set([...names.flatMap((name) => headOf(name).map(stem)), ...nounsOfBounds(limit)]),
    isInterval: has(INTERVALS),
    isRetention: has(RETENTIONS),
    isAge: has(AGES) || (dimension === 'duration' && has(YOUNG)),
    isAhead: has(AHEAD),
  };
});

/** Any sum of money would name "vet fees per year" by the vet alone. */
function isAmountOfThings(dimension: Dimension): boolean {
  return dimension === 'count' || dimension === 'data';
}

/** "Visits per month" are visits: the period is what their number is per. */
function withoutPeriod(name: readonly Token[]): readonly Token[] {
  const per = name.findIndex((each) => each.lower === 'per');
  return per > 0 && TIME_UNITS.has(name[per + 1]?.lower ?? '') ? name.slice(0, per) : name;
}

const INTERVALS = /^(?:intervals?|updates?|refresh|frequency|reporting|polling|sync)$/;

const RETENTIONS = /^(?:retention|retained|kept|stored|storage|history|archive|archived|lookback)$/;

const AGES = /^(?:age|ages|aged)$/;
const YOUNG = /^(?:children|child|kids|infants|babies)$/;

const AHEAD = /^(?:ahead|advance|beforehand)$/;

/** Words that an amount says by its unit: any sum of money is a price, any number of metres a length. */
const SAID_BY_UNIT: Partial<Record<Dimension, ReadonlySet<string>>> = {
  money: new Set('price prices fee fees cost costs charge charges amount'.split(' ')),
  length: new Set('length distance'.split(' ')),
  temperature: new Set(['temperature']),
  power: new Set(['power']),
  mass: new Set(['weight']),
  'data-rate': new Set(['speed']),
  duration: new Set('time duration'.split(' ')),
};

/** A bound "of days" is named by every amount of days, so that these words name nothing. */
const UNITS_OF_TIME = new Set(
  'second seconds minute minutes hour hours day days week weeks month months year years'.split(' '),
);

/** The words of a name that tell what it is of, beside what the unit tells already. */
function tellingWords(name: readonly Token[], dimension: Dimension): readonly Token[] {
  const long = name.filter((each) => each.lower.length > 2);
  if (dimension === 'duration' && long.every((each) => UNITS_OF_TIME.has(each.lower))) return [];
  const telling = long.filter((each) => SAID_BY_UNIT[dimension]?.has(each.lower) !== true);
  return telling.length > 0 ? telling : long;
}

/** The "degree" of "water temperature, max: 34 degrees": what the bound itself counts. */
function nounsOfBounds({ bound }: Limit): readonly string[] {
  const values = bound.kind === 'same' ? [bound.value] : bound.values.map((each) => each.value);
  return values.flatMap((each) =>
    each.kind === 'quantity' && each.quantity.dimension === 'count' && each.quantity.noun !== ''
      ? [comparisonStem(each.quantity.noun)]
      : [],
  );
}

function dimensionOf({ bound }: Limit): Dimension {
  const values = bound.kind === 'same' ? [bound.value] : bound.values.map((each) => each.value);
  const quantity = values.find((each) => each.kind === 'quantity');
  return quantity?.kind === 'quantity' ? quantity.quantity.dimension : 'count';
}

/** "Projects per programme" counts projects: the head stands before a preposition. */
function headOf(words: readonly Token[]): readonly Token[] {
  const cut = words.findIndex((each) => /^(?:per|in|on|of|for|at|from|by|with)$/.test(each.lower));
  return words.slice(0, cut < 0 ? words.length : Math.max(cut, 1));
}

/** Count what the row or the sentence names: "Hold bags: 3 pieces". */
const COUNTERS = new Set(['piece', 'item', 'unit', 'one']);

export function countsSomething({ dimension, noun }: Quantity): boolean {
  return dimension === 'count' && noun !== '' && !COUNTERS.has(noun);
}

/** Whether an amount counts what the limit counts. */
export function countedNounFits(quantity: Quantity, limit: Limit): boolean {
  if (!countsSomething(quantity)) return false;
  const { heads } = wordsOf(limit);
  return (
    heads.has(comparisonStem(quantity.noun)) ||
    isOnePerHead(quantity.noun, heads) ||
    areCountedAlike(quantity.noun, heads)
  );
}

/** Whether what is counted goes by the very word that heads the limit's name. */
export function isNamedByNoun(limit: Limit, { quantity }: { readonly quantity: Quantity }): boolean {
  if (!countsSomething(quantity)) return false;
  return [limit.of, ...limit.aliases].some((name) => {
    const head = headOf(tokensOf(name).filter((each) => each.kind === 'word')).at(-1);
    return head !== undefined && singularOf(head.lower) === quantity.noun;
  });
}

/** "Ten sorts of vegetables" beside a bound of kinds, "fifty calls a second" beside one of requests. */
function areCountedAlike(noun: string, heads: ReadonlySet<string>): boolean {
  const stem = comparisonStem(noun);
  return COUNTED_ALIKE.some((group) => group.has(stem) && [...heads].some((each) => group.has(each)));
}

const COUNTED_ALIKE: readonly ReadonlySet<string>[] = [
  'kind sort type variety',
  'request call query hit',
  'photo picture image snap shot',
  'step round stage',
  'core cpu vcpu',
  'visit appointment consultation',
  'parcel package',
  'site location branch',
  'video clip film',
].map((group) => new Set(group.split(' ').map(comparisonStem)));

/** "A table for twelve friends" beside a bound of people, "classes of thirty" beside one of pupils. */
function isOnePerHead(noun: string, heads: ReadonlySet<string>): boolean {
  if (noun === 'person') return [...heads].some((each) => PEOPLE_STEMS.has(each) || SERVED_STEMS.has(each));
  if (SERVED.has(noun)) return [...heads].some((each) => SERVED_STEMS.has(each));
  return PEOPLE.has(noun) && (heads.has(comparisonStem('person')) || heads.has(comparisonStem('seat')));
}

/** Whether a limit counts people or their places. */
export function countsPeople(limit: Limit): boolean {
  const { heads } = wordsOf(limit);
  return heads.has(comparisonStem('person')) || [...heads].some((each) => PEOPLE_STEMS.has(each));
}

const PEOPLE = new Set(
  'colleague friend guest delegate teammate participant attendee adult visitor diner passenger pupil student child kid player'.split(
    ' ',
  ),
);
/** Whom something is made for or sent to, by whatever name they go in a trade. */
const SERVED = new Set(
  'employee worker recipient addressee signer signatory tenant resident household subscriber viewer listener patient customer client contractor volunteer donor parent family'.split(
    ' ',
  ),
);
const SERVED_STEMS: ReadonlySet<string> = new Set([...SERVED].map(comparisonStem));
const PEOPLE_STEMS: ReadonlySet<string> = new Set([...PEOPLE, 'seat'].map(comparisonStem));
