import type { Concept } from '../lexicon.js';

/**
 * Reads concepts from their compact notation, in which a thousand of them stay readable:
 *
 *     gantt-chart: Gantt chart < project-planning
 *       gantt chart, gantt view
 *       ? project timeline
 *       > ~see every dependency on one timeline
 *
 * A line at the margin opens a concept: id, name, then the wider concepts after `<`. A `*` before the id marks it
 * as generic. Indented lines hold its names, separated by commas; after `?` they hold names that mean something else in other
 * trades, after `>` ways to say it. All are phrases of the lexicon's notation. The last word of a name stands for its plural too, so `gantt chart` gives `gantt ~chart`. Throws an Error for a line that fits none of these.
 */
export function concepts(list: string): readonly Concept[] {
  const found: { -readonly [Key in keyof Concept]: Concept[Key] }[] = [];
  for (const line of list.split('\n')) {
    const text = line.trim();
    if (text === '') continue;
    if (!line.startsWith(' ')) {
      found.push(opening(text));
      continue;
    }
    const concept = found.at(-1);
    if (concept === undefined) throw new Error(`A list of concepts starts with the names of none: ${text}`);
    if (text.startsWith('? '))
      concept.ambiguousTerms = [...(concept.ambiguousTerms ?? []), ...items(text.slice(2)).map(withPlural)];
    else if (text.startsWith('> '))
      concept.phrasings = [...(concept.phrasings ?? []), ...items(text.slice(2))];
    else concept.terms = [...concept.terms, ...items(text).map(withPlural)];
  }
  return found;
}

function opening(text: string): Concept {
  const generic = text.startsWith('*');
  const colon = text.indexOf(': ');
  if (colon < 0) throw new Error(`A concept without a name: ${text}`);
  const [name = '', broader] = text.slice(colon + 2).split(' < ');
  return {
    id: text.slice(generic ? 1 : 0, colon),
    name,
    terms: [],
    ...(broader === undefined ? {} : { broader: items(broader) }),
    ...(generic ? { generic } : {}),
  };
}

function items(text: string): string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** Words that end so have no plural, or are one. */
const plain = /(?:s|ing|ed|ly)$/i;
const letters = /^[a-z]+$/i;

function withPlural(term: string): string {
  const start = Math.max(term.lastIndexOf(' '), term.lastIndexOf('-')) + 1;
  const last = term.slice(start);
  if (!letters.test(last) || plain.test(last)) return term;
  if (term[start - 1] !== '-') return `${term.slice(0, start)}~${last}`;
  const word = term.lastIndexOf(' ') + 1;
  return `${term.slice(0, word)}(${term.slice(word)}|${term.slice(word)}s)`;
}
