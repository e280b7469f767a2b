import type { Position } from '../model/location.js';
import type { RelatedPlace } from '../model/report.js';

/**
 * Lists of places, for very many of them: a run over 10,000 pages keeps some 200,000 places of texts that repeat. What most
 * places have is numbers in a few large arrays, a tenth of what they take as objects.
 */
export interface PlaceLists {
  /** Adds a place to the end of a list; `END` begins one. Returns the list as it is named from then on. */
  add(list: number, place: RelatedPlace): number;
  /** The places of a list, in the order in which they were added, made anew each time. */
  placesIn(list: number): RelatedPlace[];
}

/** The list that has nothing in it. */
export const END = -1;

enum Field {
  /** The place that was added to the list before this one. */
  Before,
  Path,
  Quote,
  StartLine,
  StartColumn,
  StartOffset,
  EndLine,
  EndColumn,
  EndOffset,
}
const FIELDS = 9;
const PLACES_OF_A_BLOCK = 4_096;
/** The line of a position that is not there. */
const NO_POSITION = -1;

/** What few places have. */
type Rest = Pick<RelatedPlace, 'kind' | 'page' | 'slide' | 'rectangles' | 'anchor' | 'message'>;
const USUAL: Rest = { kind: 'repeat', page: null, slide: null, rectangles: [], anchor: null, message: null };

export function createPlaceLists(): PlaceLists {
  const blocks: Int32Array[] = [];
  let count = 0;
  const texts = createTextNumbers();
  const rests = new Map<number, Rest>();

  function blockOf(place: number): Int32Array {
    const number = Math.floor(place / PLACES_OF_A_BLOCK);
    blocks[number] ??= new Int32Array(PLACES_OF_A_BLOCK * FIELDS);
    return blocks[number];
  }

  function placeAt(number: number): RelatedPlace {
    const block = blockOf(number);
    const at = (number % PLACES_OF_A_BLOCK) * FIELDS;
    return {
      path: texts.textOf(block[at + Field.Path] as number),
      quote: texts.textOf(block[at + Field.Quote] as number),
      start: positionAt(block, at + Field.StartLine),
      end: positionAt(block, at + Field.EndLine),
      ...(rests.get(number) ?? USUAL),
    };
  }

  return {
    add(list, place) {
      const { path, quote, start, end, ...rest } = place;
      const number = count++;
      const block = blockOf(number);
      const at = (number % PLACES_OF_A_BLOCK) * FIELDS;
      block[at + Field.Before] = list;
      block[at + Field.Path] = texts.numberOf(path);
      block[at + Field.Quote] = texts.numberOf(quote);
      writePosition(start, block, at + Field.StartLine);
      writePosition(end, block, at + Field.EndLine);
      if (!isUsual(rest)) rests.set(number, rest);
      return number;
    },
    placesIn(list) {
      const places: RelatedPlace[] = [];
      for (let number = list; number !== END; ) {
        places.push(placeAt(number));
        number = blockOf(number)[(number % PLACES_OF_A_BLOCK) * FIELDS + Field.Before] as number;
      }
      return places.reverse();
    },
  };
}

function isUsual({ kind, page, slide, rectangles, anchor, message }: Rest): boolean {
  const hasPlace = page !== null || slide !== null || rectangles.length > 0 || anchor !== null;
  return kind === USUAL.kind && !hasPlace && message === null;
}

function positionAt(block: Int32Array, at: number): Position | null {
  const line = block[at] as number;
  return line === NO_POSITION
    ? null
    : { line, column: block[at + 1] as number, offset: block[at + 2] as number };
}

function writePosition(position: Position | null, block: Int32Array, at: number): void {
  block[at] = position?.line ?? NO_POSITION;
  block[at + 1] = position?.column ?? 0;
  block[at + 2] = position?.offset ?? 0;
}

/** Numbers for texts, each of which is kept once. */
function createTextNumbers() {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    textOf: (number: number) => texts[number] as string,
    numberOf(text: string): number {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = texts.push(text) - 1;
      numbers.set(text, number);
      return number;
    },
  };
}
