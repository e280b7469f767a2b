import { describe, expect, it } from 'vitest';
import { lineStartsOf, pageRectanglesOf, positionAt, sourceRangeOf } from '../../src/model/places.js';

describe('positions', () => {
  it('counts lines that end with LF, CR LF or CR', () => {
    expect(lineStartsOf('a\nb\r\nc\rd')).toEqual([0, 2, 5, 7]);
    expect(lineStartsOf('a\n\nb')).toEqual([0, 2, 3]);
    expect(positionAt([0, 2, 5, 7], 4)).toEqual({ line: 2, column: 3, offset: 4 });
    expect(positionAt([0, 2, 5, 7], 7)).toEqual({ line: 4, column: 1, offset: 7 });
  });

  it('finds a range of a block in the source, through entities and markup', () => {
    // Source: `<p>R&amp;D <b>ok</b></p>`, text: `R&D ok`
    const runs = [
      { start: 0, length: 1, source: 3, sourceLength: 1 },
      { start: 1, length: 1, source: 4, sourceLength: 5 },
      { start: 2, length: 2, source: 9, sourceLength: 2 },
      { start: 4, length: 2, source: 14, sourceLength: 2 },
    ];
    const block = { origin: { kind: 'source' as const, runs } };
    const offsets = (start: number, end: number) => {
      const range = sourceRangeOf({ lineStarts: [0] }, block, start, end);
      return range && [range.start.offset, range.end.offset];
    };
    expect(offsets(0, 6)).toEqual([3, 16]);
    expect(offsets(0, 3)).toEqual([3, 10]);
    expect(offsets(1, 2)).toEqual([4, 9]);
    expect(offsets(5, 6)).toEqual([15, 16]);
    expect(offsets(3, 3)).toBeNull();
    expect(
      sourceRangeOf({ lineStarts: [] }, { origin: { kind: 'flow', paragraph: 1, element: null } }, 0, 1),
    ).toBeNull();
  });

  it('cuts the rectangles of a page run', () => {
    const rectangle = { x: 10, y: 700, width: 100, height: 12 };
    const runs = [
      { start: 0, length: 10, rectangle },
      { start: 10, length: 5, rectangle: { ...rectangle, y: 680, width: 50 } },
    ];
    const block = { origin: { kind: 'page' as const, page: 1, runs } };
    expect(pageRectanglesOf(block, 5, 12)).toEqual([
      { x: 60, y: 700, width: 50, height: 12 },
      { x: 10, y: 680, width: 20, height: 12 },
    ]);
  });
});
