import { describe, expect, it } from 'vitest';
import { allKinds } from '../../../src/language/lexicon/kinds/index.js';
import { kindsOfThings } from '../../../src/language/lexicon/kinds/kind-list.js';
import { phraseFaults } from './phrase-faults.js';

describe('the notation of kinds of things', () => {
  it('reads kinds with their families, nouns and things', () => {
    expect(
      kindsOfThings(`
animal | pet
  dog, puppy; Pug
wallet < means of payment | mobile wallet
  Apple Pay
`),
    ).toEqual([
      {
        name: 'animal',
        family: 'animal',
        nouns: ['pet'],
        wholes: ['~pet'],
        things: [
          { name: 'dog', names: ['dog', 'puppy'], terms: ['~dog', '~puppy'] },
          { name: 'Pug', names: ['Pug'], terms: ['(Pug|Pugs)'] },
        ],
      },
      {
        name: 'wallet',
        family: 'means of payment',
        nouns: ['mobile wallet'],
        wholes: ['mobile ~wallet'],
        things: [{ name: 'Apple Pay', names: ['Apple Pay'], terms: ['Apple (Pay|Pays)'] }],
      },
    ]);
  });

  it('refuses things without a kind', () => {
    expect(() => kindsOfThings('  dog; cat')).toThrow('Things before the name of their kind');
  });
});

describe('the kinds of things', () => {
  it('have names of their own and things that are told apart', () => {
    expect(new Set(allKinds.map(({ name }) => name)).size).toBe(allKinds.length);
    for (const { things } of allKinds) {
      const terms = things.flatMap((each) => each.terms);
      expect(terms.filter((each, at) => terms.indexOf(each) !== at)).toEqual([]);
    }
  });

  it('are written in well-formed phrases', () => {
    const phrases = allKinds.flatMap(({ wholes, things }) => [
      ...wholes,
      ...things.flatMap(({ terms }) => terms),
    ]);
    expect(phrases.flatMap((each) => phraseFaults(each))).toEqual([]);
  });
});
