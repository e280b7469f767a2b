import { describe, expect, it } from 'vitest';
import { concepts } from '../../../src/language/lexicon/concepts/concept-list.js';
import { allConcepts } from '../../../src/language/lexicon/concepts/index.js';
import type { Concept } from '../../../src/language/lexicon/lexicon.js';
import { phraseFaults } from './phrase-faults.js';

const byId = new Map(allConcepts.map((each) => [each.id, each]));

const phrasesOf = ({ terms, ambiguousTerms = [], phrasings = [] }: Concept) => [
  ...terms,
  ...ambiguousTerms,
  ...phrasings,
];

/** The concept and everything wider, in the order found. */
function widerThan({ id }: Concept): string[] {
  const found: string[] = [];
  const queue = [id];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (found.includes(next)) continue;
    found.push(next);
    queue.push(...(byId.get(next)?.broader ?? []));
  }
  return found;
}

describe('the notation of concept lists', () => {
  it('reads id, name, relations, names and phrasings', () => {
    const list = `
*planning: Planning
  project plan
gantt-chart: Gantt chart < planning
  gantt, follow-up, two columns
  ? chart, plan view
  > ~see it (all|whole)
`;
    expect(concepts(list)).toEqual([
      { id: 'planning', name: 'Planning', terms: ['project ~plan'], generic: true },
      {
        id: 'gantt-chart',
        name: 'Gantt chart',
        terms: ['~gantt', '(follow-up|follow-ups)', 'two columns'],
        ambiguousTerms: ['~chart', 'plan ~view'],
        phrasings: ['~see it (all|whole)'],
        broader: ['planning'],
      },
    ]);
  });

  it('refuses lines that fit nowhere', () => {
    expect(() => concepts('  gantt')).toThrow('starts with the names of none');
    expect(() => concepts('gantt')).toThrow('A concept without a name');
  });
});

describe('the concepts', () => {
  it('are many, each with an id and a name of its own', () => {
    expect(allConcepts.length).toBeGreaterThanOrEqual(1_200);
    expect(byId.size).toBe(allConcepts.length);
    expect(allConcepts.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(allConcepts.filter((each) => phrasesOf(each).length === 0)).toEqual([]);
  });

  it('name only concepts that exist, and none is wider than itself', () => {
    const unknown = allConcepts.flatMap(({ id, broader = [] }) =>
      broader.filter((each) => !byId.has(each)).map((each) => `${id}: ${each}`),
    );
    expect(unknown).toEqual([]);
    const circular = allConcepts.filter(({ id, broader = [] }) =>
      broader.some((each) => widerThan(byId.get(each)!).includes(id)),
    );
    expect(circular.map(({ id }) => id)).toEqual([]);
  });

  it('are written in well-formed phrases', () => {
    const faults = allConcepts.flatMap((each) =>
      phrasesOf(each).flatMap((phrase) =>
        phraseFaults(phrase).map((fault) => `${each.id}: ${phrase}: ${fault}`),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('share a phrase only with a wider concept', () => {
    const owners = new Map<string, string[]>();
    for (const each of allConcepts) {
      for (const phrase of phrasesOf(each)) {
        const key = phrase.toLowerCase().replaceAll('~', '').replaceAll(/[ -]/g, '');
        owners.set(key, [...(owners.get(key) ?? []), each.id]);
      }
    }
    const related = (one: string, other: string) =>
      one !== other &&
      (widerThan(byId.get(one)!).includes(other) || widerThan(byId.get(other)!).includes(one));
    const clashes = [...owners].filter(([, ids]) =>
      ids.some((one, index) => ids.slice(index + 1).some((other) => !related(one, other))),
    );
    expect(clashes).toEqual([]);
  });

  it('say nothing in one everyday word', () => {
    const phrasings = allConcepts.flatMap(({ id, phrasings = [] }) =>
      phrasings.filter((phrase) => !/[ -]/.test(phrase)).map((phrase) => `${id}: ${phrase}`),
    );
    expect(phrasings).toEqual([]);
  });
});
