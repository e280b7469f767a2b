import { describe, expect, it } from 'vitest';
import type { NamedThing } from '../../../src/language/lexicon/lexicon.js';
import { allNamedThings } from '../../../src/language/lexicon/named-things/index.js';
import { names } from '../../../src/language/lexicon/named-things/name-list.js';

const spellings = ({ name, aliases = [] }: NamedThing) => [name, ...aliases];

describe('the notation of name lists', () => {
  it('reads names, other spellings, ordinary words and wholes', () => {
    expect(names('software', 'Box?, Box.com; MS Teams,\n Teams? < Office, Microsoft 365;')).toEqual([
      { name: 'Box', aliases: ['Box.com'], category: 'software', ordinaryWord: true },
      { name: 'MS Teams', category: 'software', partOf: ['Office', 'Microsoft 365'] },
      {
        name: 'Teams',
        category: 'software',
        ordinaryWord: true,
        partOf: ['MS Teams', 'Office', 'Microsoft 365'],
      },
    ]);
  });
});

describe('the named things', () => {
  it('are many', () => {
    expect(allNamedThings.length).toBeGreaterThanOrEqual(1_200);
  });

  it('bear each spelling once in a category', () => {
    const seen = new Map<string, number>();
    for (const thing of allNamedThings) {
      for (const spelling of spellings(thing)) {
        const key = `${thing.category}: ${spelling}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
    }
    expect([...seen].filter(([, count]) => count > 1).map(([key]) => key)).toEqual([]);
  });

  it('are parts only of things that are named', () => {
    const known = new Set(allNamedThings.flatMap(spellings));
    const unknown = allNamedThings.flatMap(({ name, partOf = [] }) =>
      partOf.filter((whole) => !known.has(whole)).map((whole) => `${name}: ${whole}`),
    );
    expect(unknown).toEqual([]);
  });

  it('are spelled without the signs of the notation', () => {
    const faulty = allNamedThings
      .flatMap(spellings)
      .filter((each) => each.trim() === '' || each !== each.trim() || /[;<]|\?$|\s{2}/.test(each));
    expect(faulty).toEqual([]);
  });
});
