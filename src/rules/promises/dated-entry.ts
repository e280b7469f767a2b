import { RESULTS_OF_USE, STATES_OF_ARRIVAL } from '../../language/lexicon/roadmap/arrival.js';
import { EVENTS, RELEASES } from '../../language/lexicon/roadmap/schedule.js';
import type { Token } from '../../language/tokens.js';
import { clauseFrom, headOf } from './clause.js';
import type { Time } from './dated-clause.js';
import { isAttribute, isNewThing } from './promised.js';

const FURTHER = new Set('new more further additional another second third all every'.split(' '));
/** In a relative clause these speak of no one: "a form that asks nothing twice". */
const PRONOUNS = new Set('that which who nothing nobody it each'.split(' '));
const SEPARATORS = new Set([':', '–', '—', '-', '(']);

/** "Every croft connected by 2030, that is our promise." */
function isVow(rest: readonly Token[]): boolean {
  return rest[0]?.lower === ',' && /^(?:that|this)$/.test(rest[1]?.lower ?? '') && rest[3]?.lower === 'our';
}

/** "Night trains: summer 2027", "Q4 2027 – biometrics at the gate", "SOC 2 Type II by June 2027". */
export function startOfEntry(tokens: readonly Token[], time: Time): number | null {
  const { date, at, isAhead } = time;
  const behind = tokens.findIndex(({ start }) => start >= date.end);
  const rest = behind < 0 ? [] : tokens.slice(behind).filter(({ lower }) => !/^[.!)]$/.test(lower));
  // "100% renewable by 2030: that's our commitment".
  const isLast =
    rest.length === 0 ||
    (tokens[at - 1]?.lower === 'by' && (SEPARATORS.has(rest[0]?.lower ?? '') || isVow(rest)));
  const isFirst = at === 0 && SEPARATORS.has(rest[0]?.lower ?? '');
  if (!isLast && !isFirst) return null;
  const thing = isFirst ? rest.slice(1) : thingBefore(tokens, time);
  if (thing === null || thing.length === 0) return null;
  if (
    clauseFrom(thing, 0) !== null ||
    thing.some(({ lower }) => lower === 'you') ||
    thing.some(({ lower }) => RESULTS_OF_USE.has(lower) && !PRONOUNS.has(lower))
  )
    return null;
  // "New rowers in every club by September 2026" is promised, whether or not that month has passed.
  const isPromisedBy =
    tokens[at - 1]?.lower === 'by' &&
    (FURTHER.has(thing[0]?.lower ?? '') || (isNewThing(thing) && tokens[at]?.kind !== 'number'));
  const isRelease =
    isPromisedBy || thing.some(({ lower }, index) => RELEASES.has(lower) && !isAttribute(thing, index));
  // A past or exact day beside a thing is more often that of an event or a photo than that of a release.
  if ((!isAhead || date.kind === 'day') && !isRelease) return null;
  if (!isRelease && EVENTS.has(headOf(thing))) return null;
  return (tokens[0] as Token).start;
}

/** "Live chat in Dutch: Q2 2027" begins as a request would; what is asked for a day has no colon in front of it. */
export function startOfImperativeEntry(tokens: readonly Token[], time: Time): number | null {
  return SEPARATORS.has(tokens[time.at - 1]?.lower ?? '') ? startOfEntry(tokens, time) : null;
}

/** The words in front of ": summer 2027" or "by June 2027"; null where the time is tied to them otherwise. */
function thingBefore(tokens: readonly Token[], { at, isAhead, comesOnce }: Time): readonly Token[] | null {
  const before = tokens[at - 1]?.lower ?? '';
  const beforeThat = tokens[at - 2]?.lower ?? '';
  if (/^some ?time$/.test(before) || (before === 'time' && beforeThat === 'some')) {
    const comma = before === 'time' ? at - 3 : at - 2;
    if (tokens[comma]?.lower === ',' && isAhead) return tokens.slice(0, comma);
  }
  // "Sleep studies at home, spring 2027", but not "Helsinki, spring 2027".
  if (before === ',' && isAhead && comesOnce) {
    const thing = tokens.slice(0, at - 1);
    return thing.slice(1).some(({ lower, capitals }) => capitals === 'none' && lower.length > 3)
      ? thing
      : null;
  }
  if (SEPARATORS.has(before)) return tokens.slice(0, at - 1);
  // "Android: out in Q1 2027", "holiday cover – here in time for Easter".
  const separator = tokens.findLastIndex(({ lower }, index) => index < at && SEPARATORS.has(lower));
  if (
    isAhead &&
    separator > 0 &&
    STATES_OF_ARRIVAL.has(tokens[separator + 1]?.lower ?? '') &&
    at - separator <= 5
  ) {
    return tokens.slice(0, separator);
  }
  if (before === 'by' || ((before === 'from' || before === 'in') && SEPARATORS.has(beforeThat))) {
    return tokens.slice(0, SEPARATORS.has(beforeThat) ? at - 2 : at - 1);
  }
  // "A cookery school before the year is out".
  if (before === 'the' && beforeThat === 'before' && isAhead && isNewThing(tokens))
    return tokens.slice(0, at - 2);
  // "Trams to the stadium from summer 2027".
  if (before === 'from' && isAhead) return tokens.slice(0, at - 1);
  // "Tests due after 29 March".
  if (/^(?:after|since|until|till|before)$/.test(before)) return null;
  return tokens.slice(0, at).some(({ lower }) => RELEASES.has(lower)) ? tokens.slice(0, at) : null;
}
