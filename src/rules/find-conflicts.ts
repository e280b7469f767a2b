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

/** What was said in the same words, wherever. */
interface Saying {
  readonly assertions: Assertion[];
}

/**
 * Every place at which what is said contradicts what is said elsewhere. The result does not depend on the order of the
 * assertions.
 */
export function findConflicts(rules: readonly ConflictRule[], assertions: readonly Assertion[]): Conflict[] {
  const ordered = assertions.toSorted(comparePlaces);
  return rules.flatMap((rule) => {
    const conflicts = [...groupBy(ordered, (each) => rule.matterOf(each))].flatMap(([, matter]) =>
      conflictsIn(matter, rule),
    );
    return oneForEachPlace(conflicts);
  });
}

function conflictsIn(matter: readonly Assertion[], rule: ConflictRule): Conflict[] {
  const sayings = [...groupBy(matter, (each) => rule.sayingOf(each))].map(
    ([, said]): Saying => ({ assertions: said }),
  );
  if (sayings.length < 2) return [];
  return sayings.flatMap((saying) => {
    const [first] = saying.assertions;
    if (first === undefined) return [];
    const opposed = sayings.filter(
      ({ assertions: [other] }) => other !== undefined && rule.contradict(first, other),
    );
    if (opposed.length === 0) return [];
    const others = opposed.flatMap(onePerDocument);
    const sure = Math.max(...others.map((each) => each.confidence));
    const texts = opposed.map((each) => inWords(each, rule));
    return saying.assertions.map((assertion) => {
      const claimed = rule.describe(assertion);
      const declared = rule.declaredBy(assertion);
      const data = { claimed, declared, others: texts.join('; ') };
      return {
        rule: rule.id,
        words: assertion.words,
        entry: assertion.entry,
        claimed,
        declared,
        message: fillTemplate(rule.message, data),
        suggestion: fillTemplate(rule.suggestion, data),
        confidence: Math.min(assertion.confidence, sure),
        others: others
          .slice(0, MOST_OTHERS)
          .map((other) => ({ words: other.words, says: rule.describe(other) })),
      };
    });
  });
}

/** "deck.md and site/faq.html say 50 boards". */
function inWords({ assertions }: Saying, rule: ConflictRule): string {
  const paths = [...new Set(assertions.map((each) => each.words.path))];
  const named = paths.slice(0, MOST_PATHS_IN_MESSAGE);
  const rest = paths.length - named.length;
  const all = rest === 0 ? named : [...named, `${rest} more`];
  const list = all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
  return `${list} ${paths.length > 1 ? 'say' : 'says'} ${rule.describe(assertions[0] as Assertion)}`;
}

/** The place of each document that its reader sees first. */
function onePerDocument({ assertions }: Saying): Assertion[] {
  return [...groupBy(assertions, (each) => each.words.path)].map(
    ([, [first, ...rest]]) =>
      [first as Assertion, ...rest].find((each) => each.words.prominence === 'body') ?? (first as Assertion),
  );
}

/** A sentence about several plans disagrees once, with all that says otherwise of any of them. */
function oneForEachPlace(conflicts: readonly Conflict[]): Conflict[] {
  return [...groupBy(conflicts, ({ words, entry }) => `${placeKey(words)}\0${entry ?? ''}`)].map(
    ([, [first, ...more]]) => {
      const others = [first as Conflict, ...more].flatMap((each) => each.others);
      const byPlace = new Map(others.map((each) => [placeKey(each.words), each]));
      return { ...(first as Conflict), others: [...byPlace.values()].slice(0, MOST_OTHERS) };
    },
  );
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
