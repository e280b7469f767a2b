import { describe, expect, it } from 'vitest';
import { pdfReader } from '../../../src/read/pdf/index.js';
import { buildPdf } from './build-pdf.js';

/** Where the words of a page stand, in points. */
type Place = (index: number) => readonly [x: number, y: number];

/** The processor's time that reading a page of 9,000 words takes, in seconds. */
async function secondsFor(place: Place): Promise<number> {
  const bytes = await buildPdf(
    ({ text }) => {
      for (let index = 0; index < 9_000; index++) text(`w${index}`, ...place(index), 1);
    },
    [595, 842],
  );
  const before = process.cpuUsage();
  const { kind } = await pdfReader.read({ path: 'crowded.pdf', bytes });
  const { user, system } = process.cpuUsage(before);
  expect(kind).toBe('document');
  return (user + system) / 1e6;
}

/** Several times what these need; both took longer while time grew with the square. */
const patience = 8;

describe('a page crowded with words takes time that grows with their number', () => {
  const places: readonly (readonly [string, Place])[] = [
    ['one below the other', (index) => [50, 1 + index * 0.09]],
    ['along a diagonal', (index) => [index * 0.06, 1 + index * 0.09]],
  ];
  it.each(places)('%s', async (_name, place) => {
    expect(await secondsFor(place)).toBeLessThan(patience);
  });
});
