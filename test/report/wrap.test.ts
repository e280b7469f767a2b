import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrap } from '../../src/report/wrap.js';

const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 40 });

function linesOf(text: string, width: number): string[] {
  return wrap(text, width).map(({ start, end }) => text.slice(start, end));
}

it('breaks at spaces, each line as full as it can be', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 60 }), (all, width) => {
      const lines = linesOf(all.join(' '), width);
      expect(lines.join(' ')).toBe(all.join(' '));
      for (const [index, line] of lines.entries()) {
        expect(line.length).toBeLessThanOrEqual(width);
        const next = lines[index + 1]?.split(' ')[0];
        if (next !== undefined) expect(`${line} ${next}`.length).toBeGreaterThan(width);
      }
    }),
  );
});

it('does without the spaces at its ends, and breaks words that are wider than a line', () => {
  expect(linesOf('  two  words ', 20)).toEqual(['two  words']);
  expect(linesOf('an extraordinarily long word', 8)).toEqual(['an', 'extraord', 'inarily', 'long', 'word']);
  expect(linesOf('', 8)).toEqual([]);
});
