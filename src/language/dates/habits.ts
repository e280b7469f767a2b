import { isNumberWord } from '../number-words.js';
import type { Token } from '../tokens.js';
import { WEEKDAYS, WEEKDAYS_OF_HABIT } from './calendar-names.js';
import { namesFeast } from './holidays.js';
import type { DateMention } from './mention.js';
import { MONTHS, SEASONS } from './month-names.js';

/** Whether a time comes once, so that what is told of it in the present can only be meant to come: "in March 2027". */
export function comesOnce(text: string): boolean {
  return /\d{4}|\b(?:next|this|new|coming|later|end|time)\b/i.test(text);
}

/** "In spring the garden opens every day", "in winter the shop opens at ten": what is so each year. */
export function isEachYear(tokens: readonly Token[], date: string): boolean {
  if (comesOnce(date)) return false;
  if (isCalendar(tokens) || tellsHowOften(tokens)) return true;
  return tokens.some(
    ({ lower }, at) =>
      HABITUAL.has(lower) ||
      (/^(?:at|from|until)$/.test(lower) &&
        (tokens[at + 1]?.kind === 'number' || isNumberWord(tokens[at + 1]?.lower ?? ''))),
  );
}

/** "New menus will be published each Tuesday": a habit that there already is. */
export function tellsHowOften(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) => (lower === 'every' || lower === 'each') && SPANS.has(tokens[at + 1]?.lower ?? ''),
  );
}

/**
 * "On Boxing Day", "over Easter": a feast of every year, where "by Easter" is the next one. "At Easter" tells so only of
 * what there is already.
 */
export function isKeptEachYear(tokens: readonly Token[], { start }: DateMention, date: string): boolean {
  if (!namesFeast(date)) return false;
  const before = tokens.findLast(({ end, lower }) => end <= start && lower !== 'the');
  return /^(?:on|at|over|during|around)$/.test(before?.lower ?? '');
}

/** "In June you get flowers, in July you get haymaking": one month after another opens a clause of the present. */
function isCalendar(tokens: readonly Token[]): boolean {
  const months = tokens.filter(({ lower }, at) => MONTHS_AND_SEASONS.has(lower) && opensClause(tokens, at));
  return (
    months.length > 1 &&
    tokens.some(
      ({ lower }, at) =>
        OF_EACH_YEAR.test(lower) || (OF_WHO_COMES.test(lower) && VISITORS.test(tokens[at - 1]?.lower ?? '')),
    )
  );
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== 'in') return false;
  const before = tokens[at - 2];
  return before === undefined || before.kind === 'punctuation' || before.lower === 'and';
}

const MONTHS_AND_SEASONS = new Set([...MONTHS, ...SEASONS.keys()]);
const OF_EACH_YEAR = /^(?:is|are|bloom|blooms|flower|flowers|smell|smells|comes)$/;
/** What "you" do each year; that "the app gets a map" is news. */
const OF_WHO_COMES = /^(?:get|see|find|have|eat|hear)$/;
const VISITORS = /^(?:you|we|they|guests|visitors|children|everyone)$/;

const HABITUAL = new Set([
  ...WEEKDAYS_OF_HABIT,
  ...'daily always usually weekends weekdays pm am'.split(' '),
]);
const SPANS = new Set([
  ...WEEKDAYS,
  ...'hour morning afternoon evening day night week weekend month quarter season year spring summer autumn winter'.split(
    ' ',
  ),
]);

const STATES = new Set('is are has have may can might must need needs'.split(' '));

/** "The sauna is warm in winter", "rooms are cheaper in January": a state, and no event, told before the season. */
export function isStateInSeason(tokens: readonly Token[], { start }: DateMention, date: string): boolean {
  if (comesOnce(date)) return false;
  const before = tokens.filter(({ end }) => end <= start);
  if (!/^(?:in|at|during)$/.test(before.at(-1)?.lower ?? '')) return false;
  const at = before.findLastIndex(({ lower, capitals }) => STATES.has(lower) && capitals === 'none');
  if (at < 0 || before.slice(at).some(({ kind }) => kind === 'punctuation')) return false;
  return before.slice(at + 1).every(({ lower }) => !/(?:ed|ing|built|due|done|made|there)$/.test(lower));
}

/**
 * "In May the meadows are full of gentians", "from November there is a hole in the ice": how it is in a season of every
 * year. "From May cards are accepted on board" tells of something that begins.
 */
export function isOfSeason(tokens: readonly Token[], { end }: DateMention, date: string): boolean {
  if (comesOnce(date)) return false;
  const behind = tokens.filter(({ start }) => start >= end);
  // "In winter your panels will make less than in June".
  if (behind[0]?.lower === 'your' && behind.some(({ lower }) => lower === 'will')) return true;
  const at = behind.findIndex(({ lower, capitals }) => STATES.has(lower) && capitals === 'none');
  if (at < 0) return false;
  const { lower } = behind[at]!;
  if (lower === 'has' || lower === 'have' || lower === 'can') {
    return !tokens.some(({ lower: each }) => each === 'from');
  }
  const verb = behind[at + 1]?.lower ?? '';
  return !(lower === 'is' || lower === 'are') || !/(?:ed|ing)$/.test(verb);
}
