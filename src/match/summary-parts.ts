import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';
import { comparisonStem, isContentWord } from './vocabulary.js';

/** A phrase of what an entry tells: tokens [first, last). */
interface ToldPhrase {
  readonly first: number;
  readonly last: number;
}

const CLAUSE_ENDS = new Set([',', ';', ':', '.', '(', ')', '–', '—']);
const COPULAS = wordClass('is are');
/** Tell of a plural when or how there is any; "restoring creates a copy" has a verb. */
const BEHIND_PLURALS = wordClass('on upon by at for in from with after if when only');
/** Open a way that "or" adds: "by video or in the clinic"; "edited or removed" is none. */
const BEFORE_WAYS = wordClass('by in at on the a an over');
/** In tokens. */
const LONGEST_PART = 2;

/**
 * Whether an entry tells a phrase of one of its parts that the copy does not speak of ("breakfast; drinks are extra"), of
 * all but the part that the copy speaks of ("in groups; private tours on request"), or as one way of several ("by video or
 * in the clinic"): the copy may then say the opposite and be right.
 */
export function isToldOfPart(
  told: readonly Token[],
  { first, last }: ToldPhrase,
  copy: readonly Token[],
): boolean {
  if (isOneWay(told, first, last)) return true;
  const spoken = new Set(copy.map(({ lower }) => comparisonStem(lower)));
  return partsOf(told).some((part) => {
    const isSpokenOf = part.stems.every((each) => spoken.has(each));
    // "Duplicates can occur" is told of the thing itself.
    if (first === part.first) return false;
    const isWithin = first > part.first && first < part.last;
    return isWithin ? !isSpokenOf : isSpokenOf;
  });
}

function isOneWay(told: readonly Token[], first: number, last: number): boolean {
  if (told[last]?.lower === 'or' && BEFORE_WAYS.has(told[last + 1]?.lower ?? '')) return true;
  let before = first - 1;
  while (before >= 0 && BEFORE_WAYS.has(told[before]!.lower)) before--;
  return told[before]?.lower === 'or';
}

/** A clause that has a subject of its own, and the stems of that. */
interface Part extends ToldPhrase {
  readonly stems: readonly string[];
}

/** "Drinks are extra", "paper copies on request" behind the first clause: a plural without an article is no verb and not the entry. */
function partsOf(told: readonly Token[]): Part[] {
  const parts: Part[] = [];
  for (let first = endOfClause(told, 0) + 1; first < told.length; first = endOfClause(told, first) + 1) {
    const last = endOfClause(told, first);
    const subject = subjectAt(told.slice(first, last));
    if (subject.length > 0) parts.push({ first, last, stems: subject });
  }
  return parts;
}

function endOfClause(told: readonly Token[], from: number): number {
  const edge = told.findIndex((each, at) => at >= from && CLAUSE_ENDS.has(each.lower));
  return edge < 0 ? told.length : edge;
}

/** The stems of the one or two words that a clause opens with and that name what it is about; none where nothing does. */
function subjectAt(clause: readonly Token[]): string[] {
  for (let length = 1; length <= LONGEST_PART; length++) {
    const [noun, behind] = [clause[length - 1], clause[length]];
    const words = clause.slice(0, length);
    if (noun === undefined || !words.every(({ lower, kind }) => kind === 'word' && isContentWord(lower)))
      return [];
    const isSubject = behind !== undefined && COPULAS.has(behind.lower);
    const isPlural =
      length === LONGEST_PART && /[^su]s$/.test(noun.lower) && BEHIND_PLURALS.has(behind?.lower ?? '');
    if (isSubject || isPlural) return words.map(({ lower }) => comparisonStem(lower));
  }
  return [];
}
