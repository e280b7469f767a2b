import type { Statement } from '../claims/statement.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';

const COPULAS = wordClass('is are');
const DETERMINERS = new Set(['the', 'a', 'an', 'every', 'each']);
const CLAUSE_EDGES = new Set([',', ';', ':', '.', '–', '—', '(', ')', 'and', 'but', 'that']);
/** What is charged as it is shown, and who does what he says, is a plain fact: "the price you see is the price you pay". */
const PLAIN = wordClass(
  'price prices fee fees cost costs rate rates tariff rent sum person man woman vet doctor nurse lawyer tutor teacher driver same one day thing way place name',
);

/** Who has, sees or gets it: what opens a clause without "that". */
const PERSONS = wordClass('you we they it he she your our their everyone everybody');

/** In tokens: what may stand between the noun and the verb. */
const LONGEST_SUBJECT = 9;

/**
 * "The balance it shows is the balance you will have", "a claim made is a claim paid": what is shown or asked for, said to
 * be what comes of it, without fail. "A promise is a promise" says nothing.
 */
export function identityClaim({ tokens, mood }: Statement): TextRange | null {
  if (mood === 'question' || !COPULAS.occursIn(tokens)) return null;
  for (let at = 2; at < tokens.length - 2; at++) {
    if (!COPULAS.has(tokens[at]!.lower)) continue;
    const [determiner, noun] = [tokens[at + 1]!, tokens[at + 2]!];
    if (!DETERMINERS.has(determiner.lower) || noun.kind !== 'word' || PLAIN.has(noun.lower)) continue;
    const first = subjectBefore(tokens, at, noun.lower);
    const ends = endOfClause(tokens, at + 3);
    if (first !== null && tellsWhatComes(tokens, at + 3, ends))
      return { start: tokens[first]!.start, end: tokens[ends - 1]!.end };
  }
  return null;
}

/** Where the clause begins whose subject is the same noun with something said of it: "the balance it shows". */
function subjectBefore(tokens: readonly Token[], verb: number, noun: string): number | null {
  for (let at = verb - 2; at > 0 && verb - at <= LONGEST_SUBJECT; at--) {
    const { lower } = tokens[at]!;
    if (CLAUSE_EDGES.has(lower)) return null;
    if (lower === noun && DETERMINERS.has(tokens[at - 1]!.lower)) return at - 1;
  }
  return null;
}

/**
 * "The balance you will have", "a claim paid": something is done. "The account for sole traders" and "the room with the
 * number on the key" tell which one is meant.
 */
function tellsWhatComes(tokens: readonly Token[], from: number, ends: number): boolean {
  const next = tokens[from];
  if (next === undefined || ends <= from) return false;
  if (PERSONS.has(next.lower)) return ends > from + 1;
  return ends === from + 1 && /(?:ed|en|id|ept|elt|ost|one|ade|old)$/.test(next.lower);
}

function endOfClause(tokens: readonly Token[], from: number): number {
  const edge = tokens.findIndex(
    (each, at) => at >= from && (CLAUSE_EDGES.has(each.lower) || each.kind === 'punctuation'),
  );
  return edge < 0 ? tokens.length : edge;
}
