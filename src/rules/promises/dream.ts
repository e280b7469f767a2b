import type { Statement } from '../../claims/statement.js';
import { lastAnswer } from '../../language/last-answer.js';
import { cities, countries, regions } from '../../language/lexicon/named-things/places.js';
import { dreams } from '../../language/lexicon/roadmap/dreams.js';
import { visions } from '../../language/lexicon/roadmap/vision.js';
import { simplePastVerb } from '../../language/past-tense.js';
import type { Token } from '../../language/tokens.js';
import { wordClass } from '../../language/word-class.js';
import type { TextRange } from '../../model/location.js';
import { isDenied, isVerbatim, phraseSearch } from '../phrase-search.js';

const findPhrase = phraseSearch('roadmap/vision', [...visions, ...dreams]);

/** The words of a statement that sell a dream, by a word list or by their grammar; null where there are none. */
export const dreamIn = lastAnswer((statement: Statement): TextRange | null => {
  const { tokens } = statement;
  const hit = findPhrase(statement).find(
    (each) => !isDenied(statement, each) && !isVerbatim(statement, each) && !isToldOfPast(tokens, each.first),
  );
  if (hit !== undefined) return hit.quote;
  return RELATIVES.occursIn(tokens) || DAYS.occursIn(tokens) ? (placeOf(tokens) ?? dayOf(tokens)) : null;
});

/** "It would have been the future of jazz". */
function isToldOfPast(tokens: readonly Token[], first: number): boolean {
  return tokens
    .slice(Math.max(0, first - 2), first)
    .some(({ lower }) => /^(?:was|were|been|once)$/.test(lower));
}

const SEES = wordClass(
  'see sees picture pictures imagine imagines dream dreams hope hopes long longs want wants aim goal',
);
const UNIVERSALS = wordClass('nobody every everyone everybody all never nothing ever no');

/** What is a dream where plans are told: "The elder sister sees a lantern lit in every town". */
export function dreamAmongPlans({ tokens, mood, range }: Statement): TextRange | null {
  if (mood !== 'statement' || !SEES.occursIn(tokens)) return null;
  const at = tokens.findIndex((token) => SEES.includes(token));
  if (at < 1 || at > 4 || tokens.slice(0, at).some(({ lower }) => lower === 'you' || lower === 'they'))
    return null;
  return tokens.slice(at + 1).some((token) => UNIVERSALS.includes(token)) ? range : null;
}

const RELATIVES = wordClass('where which without');
const DAYS = wordClass('day someday');

/** "An England where no one waits", "a Britain in which …": a place that there is one of has an article only where it is dreamt of. */
function placeOf(tokens: readonly Token[]): TextRange | null {
  const at = tokens.findIndex(
    ({ capitals, kind, lower }, index) =>
      kind === 'word' &&
      capitals === 'first' &&
      isPlace(lower) &&
      /^an?$/.test(tokens[index - 1]?.lower ?? '') &&
      tokens[index - 1]?.capitals === 'none' &&
      tellsWhere(tokens, index + 1),
  );
  if (at < 0) return null;
  return { start: (tokens[at - 1] as Token).start, end: (tokens[at + 1] as Token).end };
}

let places: ReadonlySet<string> | undefined;

/** Whether a word is a country, a region or a city; a day, a month and a make have an article as often. */
function isPlace(lower: string): boolean {
  places ??= new Set(
    [...countries, ...regions, ...cities].flatMap(({ name, aliases = [] }) =>
      [name, ...aliases].map((each) => each.toLowerCase()),
    ),
  );
  return places.has(lower);
}

function tellsWhere(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] ?? {};
  return lower === 'where' || (/^(?:in|on)$/.test(lower ?? '') && tokens[at + 1]?.lower === 'which');
}

const SUBJECTS = new Set(
  'the our your every all no nobody everyone everybody there we you it this'.split(' '),
);
const PRESENT_VERBS = new Set('is are can has have needs need'.split(' '));
/** What is so of one day out of many: "one day the soup is a broth, the next a stew". */
const OTHER_DAYS = wordClass('next another other then');

/**
 * "One day the database is the model", "one day every field has one": what becomes another thing, or so of all. It is not
 * "one day is enough", "one day your pass is used up" and no tale of what happened one day.
 */
function dayOf(tokens: readonly Token[]): TextRange | null {
  const [first, second] = [tokens[0]?.lower ?? '', tokens[1]?.lower ?? ''];
  const length = first === 'someday' ? 1 : /^(?:one|some)$/.test(first) && second === 'day' ? 2 : 0;
  const from = tokens[length]?.lower === ',' ? length + 1 : length;
  if (length === 0 || !SUBJECTS.has(tokens[from]?.lower ?? '') || simplePastVerb(tokens) >= 0) return null;
  if (tokens.some(({ lower }) => lower === 'was' || lower === 'were' || lower === '?')) return null;
  if (OTHER_DAYS.occursIn(tokens)) return null;
  const verb = tokens.findIndex(({ lower }, at) => at > from && PRESENT_VERBS.has(lower));
  if (verb < 0) return null;
  const becomesOther =
    /^(?:is|are)$/.test(tokens[verb]?.lower ?? '') && /^(?:an?|the)$/.test(tokens[verb + 1]?.lower ?? '');
  if (!becomesOther && !tokens.slice(from).some((token) => UNIVERSALS.includes(token))) return null;
  return { start: (tokens[0] as Token).start, end: (tokens[verb] as Token).end };
}
