import type { Token } from '../tokens.js';
import { type Day, dayOf, monthsPeriod, partsOf } from './calendar.js';
import { FEASTS } from './feasts.js';
import { type ReadDate, upcoming, yearBehind } from './read-date.js';

/** The names of feasts by their first word, longer ones first. */
const NAMES = new Map<string, (readonly string[])[]>();
for (const name of FEASTS.keys()) {
  const words = name.split(' ');
  const [first = ''] = words;
  NAMES.set(
    first,
    [...(NAMES.get(first) ?? []), words].sort((a, b) => b.length - a.length),
  );
}

/** The words that a feast's name may begin with. */
export const FIRST_WORDS: readonly string[] = [...NAMES.keys(), 'saint'];

const SAYS_WHEN = new Set(
  'by before until till for after at on from over around come next this of during past'.split(' '),
);

/** Whether the name of a feast begins at `index`. */
export function isHoliday(tokens: readonly Token[], index: number): boolean {
  return nameAt(tokens, index) !== null;
}

/** Whether words are a feast's name without its year: "Easter", "next Easter", "St Patrick's Day". */
export function namesFeast(text: string): boolean {
  const name = text.toLowerCase().replaceAll('’', "'").replaceAll('-', ' ');
  const bare = name.replace(QUALIFIER, '').replace(/^(?:saint|st\.) /, 'st ');
  return FEASTS.has(bare.replace("'", " '")) || bare === 'new year';
}

const QUALIFIER = /^(?:this|next|last|coming|upcoming) /;

/** "Easter 2027", "by Christmas", "on St Patrick's Day", "this side of Christmas"; not "Christmas menus". */
export function readHoliday(tokens: readonly Token[], index: number, asOf: Day): ReadDate | null {
  const name = nameAt(tokens, index);
  if (name === null) return null;
  const year = yearBehind(tokens, name.next, asOf);
  const { days } = name;
  if (year !== null) return { period: days(year.year), kind: 'day', next: year.next };
  const before = tokens[index - 1]?.lower ?? '';
  const preposition = before === 'the' ? (tokens[index - 2]?.lower ?? '') : before;
  const after = tokens[name.next];
  // "For Christmas dinner", "by Christmas Ball": the feast only says which.
  const isPartOfName =
    after?.kind === 'word' &&
    !ENDS_TIME.has(after.lower) &&
    (after.capitals === 'first' || before === 'for' || after.lower === "'s");
  if (!SAYS_WHEN.has(preposition) || isPartOfName) return null;
  const { start, end } = upcoming((of) => ({ ...days(of), text: '' }), asOf);
  return { period: { start, end }, kind: 'day', next: name.next };
}

const ENDS_TIME = new Set('and or but when with as in at if so'.split(' '));

function nameAt(
  tokens: readonly Token[],
  index: number,
): { days: ReturnType<typeof daysNamed>; next: number } | null {
  const first = tokens[index]?.lower ?? '';
  const isSaint = first === 'saint' || first === 'st';
  const names = NAMES.get(isSaint ? 'st' : first);
  if (names === undefined) return null;
  // "St. Patrick's Day".
  const skipped = isSaint && tokens[index + 1]?.lower === '.' ? 1 : 0;
  const found = names.find((words) =>
    words.every((word, at) => at === 0 || tokens[index + skipped + at]?.lower === word),
  );
  return found === undefined ? null : { days: daysNamed(found), next: index + skipped + found.length };
}

function daysNamed(words: readonly string[]) {
  return FEASTS.get(words.join(' '))!;
}

/** "In the new year": its first two months. "By New Year" is its first day. */
export function readNewYear(tokens: readonly Token[], index: number, asOf: Day): ReadDate | null {
  if (tokens[index]?.lower !== 'new' || tokens[index + 1]?.lower !== 'year') return null;
  const before = tokens[index - 1]?.lower;
  const preposition = tokens[index - 2]?.lower ?? '';
  const after = tokens[index + 2];
  const isPart = after?.kind === 'word' && (before === 'for' || before === 'at');
  if (/^(?:by|before|after|until|come|for|at)$/.test(before ?? '') && after?.lower !== "'s" && !isPart) {
    const day = dayOf(partsOf(asOf).year + 1, 1, 1);
    return { period: { start: day, end: day }, kind: 'day', next: index + 2 };
  }
  if (before !== 'the' || !/^(?:in|into|by|from|of|before|for|with)$/.test(preposition)) return null;
  const { start, end } = monthsPeriod(partsOf(asOf).year + 1, 1, 2, '');
  return { period: { start, end }, kind: 'relative', next: index + 2 };
}
