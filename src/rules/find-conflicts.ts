import type { Assertion } from '../model/assertion.js';
import type { PlacedWords } from '../model/placed-words.js';
import type { ConflictRule } from './conflict-rule.js';
import { fillTemplate } from './define-rule.js';

/** Words that other words contradict. */
export interface Conflict {
  readonly rule: string;
  readonly words: PlacedWords;
  readonly entry: string | null;
  readonly claimed: string;
  readonly declared: string;
  readonly message: string;
  readonly suggestion: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Places that say otherwise, one of each document and value, in the order of their paths; not more than a reader looks up. */
  readonly others: readonly { readonly words: PlacedWords; readonly says: string }[];
}

const MOST_OTHERS = 12;
const MOST_PATHS_IN_MESSAGE = 3;
const MOST_SAYINGS_IN_MESSAGE = 5;

/** What was said in the same words, wherever. */
interface Saying {
  readonly assertions: readonly Assertion[];
  readonly first: Assertion;
  /** One place of each document: the one that its reader sees first. */
  readonly places: readonly Assertion[];
  /** "deck.md and site/faq.html say 50 boards". */
  readonly text: string;
  /** The most of its places. */
  readonly confidence: number;
}

/**
 * Every place at which what is said contradicts what is said elsewhere. The result does not depend on the order of the
 * assertions.
 */
export function findConflicts(rules: readonly ConflictRule[], assertions: readonly Assertion[]): Conflict[] {
  const ordered = assertions.toSorted(comparePlaces);
  return rules.flatMap((rule) => {
    const conflicts = [...groupBy(ordered, (each) => rule.matterOf(each)).values()].flatMap((matter) =>
      conflictsIn(matter, rule),
    );
    return oneForEachPlace(conflicts);
  });
}

function conflictsIn(matter: readonly Assertion[], rule: ConflictRule): Conflict[] {
  const said = [...groupBy(matter, (each) => rule.sayingOf(each)).values()];
  if (said.length < 2) return [];
  const sayings = said.map((assertions) => sayingOf(assertions, rule));
  return sayings.flatMap((saying) => {
    const opposed = sayings.filter((other) => rule.contradict(saying.first, other.first));
    if (opposed.length === 0) return [];
    const others = distinct(
      placesOf(opposed).map((other) => ({ words: other.words, says: rule.describe(other) })),
    );
    const sure = opposed.reduce((most, each) => Math.max(most, each.confidence), 0);
    const texts = inMessage(opposed);
    // What a template says is said on every page, in texts that all of its places share.
    const wordings = new Map<string, Wording>();
    return saying.assertions.map((assertion) => {
      const claimed = rule.describe(assertion);
      const declared = rule.declaredBy(assertion);
      const { isDeclared } = assertion;
      const key = `${claimed}\0${declared}\0${isDeclared}`;
      const wording = wordings.get(key) ?? wordingOf(rule, { claimed, declared, others: texts }, isDeclared);
      wordings.set(key, wording);
      return {
        rule: rule.id,
        words: assertion.words,
        entry: assertion.entry,
        ...wording,
        confidence: Math.min(assertion.confidence, sure),
        others,
      };
    });
  });
}

type Wording = Pick<Conflict, 'claimed' | 'declared' | 'message' | 'suggestion'>;

function wordingOf(
  rule: ConflictRule,
  data: { readonly claimed: string; readonly declared: string; readonly others: string },
  isDeclared: boolean,
): Wording {
  return {
    claimed: data.claimed,
    declared: data.declared,
    message: fillTemplate(rule.message, data),
    suggestion: fillTemplate(isDeclared ? rule.suggestionIfDeclared : rule.suggestion, data),
  };
}

function sayingOf(assertions: readonly Assertion[], rule: ConflictRule): Saying {
  const places = onePerDocument(assertions);
  return {
    assertions,
    first: assertions[0] as Assertion,
    places,
    text: inWords(assertions, rule),
    confidence: places.reduce((most, each) => Math.max(most, each.confidence), 0),
  };
}

/** Of what says otherwise, as many places as a reader looks up. */
function placesOf(opposed: readonly Saying[]): Assertion[] {
  const places: Assertion[] = [];
  for (const saying of opposed) {
    places.push(...saying.places.slice(0, MOST_OTHERS - places.length));
    if (places.length === MOST_OTHERS) break;
  }
  return places;
}

/** What is said elsewhere, as far as anybody reads on. */
function inMessage(opposed: readonly Saying[]): string {
  const texts = opposed.slice(0, MOST_SAYINGS_IN_MESSAGE).map(({ text }) => text);
  const rest = opposed.length - texts.length;
  const all = rest === 0 ? texts : [...texts, `${rest} more ${rest > 1 ? 'values' : 'value'} elsewhere`];
  return all.join('; ');
}

function inWords(assertions: readonly Assertion[], rule: ConflictRule): string {
  const paths = [...new Set(assertions.map((each) => each.words.path))];
  const named = paths.slice(0, MOST_PATHS_IN_MESSAGE);
  const rest = paths.length - named.length;
  const all = rest === 0 ? named : [...named, `${rest} more`];
  const list = all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
  return `${list} ${paths.length > 1 ? 'say' : 'says'} ${rule.describe(assertions[0] as Assertion)}`;
}

/** The place of each document that its reader sees first. */
function onePerDocument(assertions: readonly Assertion[]): Assertion[] {
  return [...groupBy(assertions, (each) => each.words.path).values()].map(
    (same) => same.find((each) => each.words.prominence === 'body') ?? (same[0] as Assertion),
  );
}

/** A sentence about several plans disagrees once, with all that says otherwise of any of them. */
function oneForEachPlace(conflicts: readonly Conflict[]): Conflict[] {
  return [...groupBy(conflicts, ({ words, entry }) => `${placeKey(words)}\0${entry ?? ''}`).values()].map(
    ([first, ...more]) => {
      if (more.length === 0) return first as Conflict;
      const others = [first as Conflict, ...more].flatMap((each) => each.others);
      return { ...(first as Conflict), others: distinct(others).slice(0, MOST_OTHERS) };
    },
  );
}

function distinct(others: Conflict['others']): Conflict['others'] {
  return [...new Map(others.map((each) => [placeKey(each.words), each])).values()];
}

function placeKey({
  path,
  start,
  page,
  slide,
  rectangles,
  sentence,
  quote,
  quoteStart,
}: PlacedWords): string {
  const { x = 0, y = 0 } = rectangles[0] ?? {};
  return [path, start?.offset ?? '', page ?? '', slide ?? '', x, y, sentence, quote, quoteStart].join('\0');
}

function comparePlaces(a: Assertion, b: Assertion): number {
  const [left, right] = [a.words, b.words];
  if (left.path !== right.path) return left.path < right.path ? -1 : 1;
  return 0;
}

/** Groups in the order of their first members; what has no key is left out. */
function groupBy<Item>(items: readonly Item[], key: (item: Item) => string | null): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
