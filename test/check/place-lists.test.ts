import { expect, it } from 'vitest';
import { createPlaceLists, END } from '../../src/check/place-lists.js';
import type { RelatedPlace } from '../../src/model/report.js';

const onPage = (path: string, line: number, more: Partial<RelatedPlace> = {}): RelatedPlace => ({
  kind: 'repeat',
  path,
  start: { line, column: 3, offset: 10 * line },
  end: { line: line + 1, column: 9, offset: 10 * line + 40 },
  page: null,
  slide: null,
  rectangles: [],
  anchor: null,
  quote: `in ${path}`,
  message: null,
  ...more,
});

it('gives places back as they were, list by list, in their order', () => {
  const places = createPlaceLists();
  const inDeck = onPage('deck.pdf', 1, {
    start: null,
    end: null,
    page: 4,
    rectangles: [{ x: 0.1, y: 0.2, width: 0.3, height: 0.1 }],
  });
  const atShape = onPage('offer.pptx', 1, {
    anchor: { kind: 'shape', left: 10, top: 20, width: 300, height: 40 },
  });
  const first = [onPage('a.html', 1), inDeck, onPage('b.html', 70_000)];
  const second = [
    atShape,
    onPage('a.html', 2, { kind: 'conflict', message: 'says 5' }),
    onPage('c.pptx', 0, { slide: 2 }),
  ];
  let firstList = END;
  let secondList = END;
  for (const [index, place] of first.entries()) {
    firstList = places.add(firstList, place);
    secondList = places.add(secondList, second[index] as RelatedPlace);
  }
  expect(places.placesIn(firstList)).toEqual(first);
  expect(places.placesIn(secondList)).toEqual(second);
  expect(places.placesIn(END)).toEqual([]);
});

it('keeps more places than a block holds', () => {
  const places = createPlaceLists();
  const many = Array.from({ length: 10_000 }, (_, index) => onPage(`page-${index % 100}.html`, index));
  const list = many.reduce((before, place) => places.add(before, place), END);
  expect(places.placesIn(list)).toEqual(many);
});
