import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../src/language/lexicon-phrases.js';
import { readPhraseTable, writePhraseTable } from '../../src/language/phrase-table.js';
import { createPhraseIndex, searchPhraseBook } from '../../src/language/phrases.js';
import { tokenize } from '../../src/language/tokens.js';
import '../../src/index.js';

const PHRASES = [
  {
    name: 'colors',
    phrases: [{ phrase: '(light|dark|#) [very] blue' }, { phrase: '_ red' }, { phrase: 'dark blue' }],
  },
  { name: 'none', phrases: [] },
  {
    name: 'animals',
    phrases: [
      { phrase: '~whale', except: ['blue whale watching', '# ~whale'] },
      { phrase: 'blue whale' },
      { phrase: 'e-mail __ whale' },
    ],
  },
];
const LISTS = PHRASES.map((list) => ({ ...list, payloads: list.phrases.map((_, place) => 2 * place) }));

describe('a table of phrases', () => {
  it.each([
    'Dark blue whales and a dark very blue whale',
    'Blue whale watching, 3 whales, two whales, email the big old whale',
    'A light, red and 7 blue things; seven very blue whaling ships',
    'Red, red; email, whale. 3, whales and 3 red whales',
  ])('finds what the patterns find (%s)', (text) => {
    const sources = LISTS.flatMap(({ phrases }, list) =>
      phrases.map((phrase, place) => ({ ...phrase, payload: { list, place, payload: 2 * place } })),
    );
    const tokens = tokenize(text);
    const found = searchPhraseBook(readPhraseTable(writePhraseTable(LISTS))).find(tokens);
    expect(found).toEqual(createPhraseIndex(sources).find(tokens));
    expect(found.length).toBeGreaterThan(0);
  });

  it('of all word lists knows each by its name', () => {
    const { lists } = compileLexicon();
    expect(new Set(lists).size).toBe(lists.length);
    expect(lists).toContain('concepts');
  });

  it('refuses what it has no room for', () => {
    const phrases = Array.from({ length: 90_000 }, () => ({ phrase: 'a' }));
    expect(() =>
      writePhraseTable([{ name: 'long', phrases, payloads: phrases.map((_, place) => place) }]),
    ).toThrow(RangeError);
  });
});
