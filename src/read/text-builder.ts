import { decodeHTML } from 'entities/lib/decode.js';
import type { SourceRun } from '../model/document.js';
import { runIndexAt } from '../model/places.js';

export interface BuiltText {
  readonly text: string;
  readonly runs: readonly SourceRun[];
}

const SPACE = 0x20;
const AMPERSAND = 0x26;
const entityPattern = /&(?:#[xX][0-9a-fA-F]{1,8}|#\d{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?/y;

/**
 * Collects the text of one block out of ranges of the source: white space is folded, invisible characters are dropped,
 * entities are decoded, and for each character it is kept where it came from.
 */
export class TextBuilder {
  private text = '';
  /** Three numbers for each run: length, source, source length. */
  private runs: number[] = [];
  private endsInSpace = true;

  constructor(private readonly source: string) {}

  get length(): number {
    return this.text.length;
  }

  /** Length of the text without a space at its end. */
  get trimmedLength(): number {
    return this.endsInSpace && this.text.length > 0 ? this.text.length - 1 : this.text.length;
  }

  /** Appends source[from, to) as it stands. */
  append(from: number, to: number): void {
    const source = this.source;
    let segment = from;
    let at = from;
    while (at < to) {
      const unit = source.charCodeAt(at);
      if (unit > SPACE && unit < 0xa0) {
        this.endsInSpace = false;
        at++;
        continue;
      }
      if (isInvisible(unit)) {
        this.push(segment, at);
        at++;
        segment = at;
        continue;
      }
      if (!isSpace(unit)) {
        this.endsInSpace = false;
        at++;
        continue;
      }
      let next = at + 1;
      while (next < to && isSpace(source.charCodeAt(next))) next++;
      if (this.endsInSpace) {
        this.push(segment, at);
        segment = next;
      } else if (next === at + 1 && unit === SPACE) {
        this.endsInSpace = true;
      } else {
        this.push(segment, at);
        this.space(at, next - at);
        segment = next;
      }
      at = next;
    }
    this.push(segment, to);
  }

  /** Appends source[from, to) with its character references decoded. */
  appendEncoded(from: number, to: number): void {
    let done = from;
    for (let at = this.indexOfAmpersand(from, to); at !== -1; at = this.indexOfAmpersand(at, to)) {
      entityPattern.lastIndex = at;
      const entity = entityPattern.exec(this.source)?.[0];
      const decoded = entity === undefined || at + entity.length > to ? undefined : decodeHTML(entity);
      if (entity === undefined || decoded === undefined || decoded === entity) {
        at++;
        continue;
      }
      this.append(done, at);
      this.replace(decoded, at, entity.length);
      at += entity.length;
      done = at;
    }
    this.append(done, to);
  }

  /** Appends `text`, which stands for source[from, from + sourceLength) as a whole. */
  replace(text: string, from: number, sourceLength: number): void {
    if (text === '') return;
    const unit = text.charCodeAt(0);
    if (text.length === 1 && isInvisible(unit)) return;
    if (text.length === 1 && isSpace(unit)) {
      this.space(from, sourceLength);
      return;
    }
    this.text += text;
    // Equal lengths would say that the characters are the same.
    const isSame = text.length !== sourceLength || this.source.startsWith(text, from);
    this.addRun(text.length, from, isSame ? sourceLength : 0);
    this.endsInSpace = false;
  }

  /** A space where the source has something else that separates words: a line break, a tag, a block's edge. */
  space(from: number, sourceLength: number): void {
    if (this.endsInSpace) return;
    this.text += ' ';
    this.addRun(1, from, sourceLength);
    this.endsInSpace = true;
  }

  /** The block's text, trimmed, or null if there is none. The builder is empty afterwards. */
  take(): BuiltText | null {
    if (this.text === '') return null;
    let text = this.text;
    const flat = this.runs;
    this.text = '';
    this.runs = [];
    const endsInSpace = this.endsInSpace;
    this.endsInSpace = true;
    if (endsInSpace && text.length > 0) {
      text = text.slice(0, -1);
      const last = flat.length - 3;
      const length = flat[last] as number;
      if (length === 1) flat.length = last;
      else {
        flat[last] = length - 1;
        flat[last + 2] = (flat[last + 2] as number) - 1;
      }
    }
    if (text === '') return null;
    text = detached(text);
    const runs: SourceRun[] = [];
    let start = 0;
    for (let at = 0; at < flat.length; at += 3) {
      const length = flat[at] as number;
      runs.push({ start, length, source: flat[at + 1] as number, sourceLength: flat[at + 2] as number });
      start += length;
    }
    return { text, runs };
  }

  private push(from: number, to: number): void {
    if (to <= from) return;
    this.text += this.source.slice(from, to);
    this.addRun(to - from, from, to - from);
  }

  private addRun(length: number, source: number, sourceLength: number): void {
    const runs = this.runs;
    const last = runs.length - 3;
    if (last >= 0 && length === sourceLength) {
      const lastLength = runs[last] as number;
      if (lastLength === runs[last + 2] && (runs[last + 1] as number) + lastLength === source) {
        runs[last] = lastLength + length;
        runs[last + 2] = lastLength + length;
        return;
      }
    }
    runs.push(length, source, sourceLength);
  }

  private indexOfAmpersand(from: number, to: number): number {
    for (let at = from; at < to; at++) if (this.source.charCodeAt(at) === AMPERSAND) return at;
    return -1;
  }
}

/**
 * The same text as a string of its own. V8 makes a piece of a string by pointing into it: who kept a heading would keep
 * the whole page that it was cut from. Cut from something new it takes no more than it needs.
 */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

/** White space that is folded: what separates words for a reader, so no-break spaces and control characters too. */
export function isSpace(unit: number): boolean {
  if (unit <= SPACE) return true;
  if (unit < 0xa0) return false;
  return (
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0x1680
  );
}

/** Characters that a reader does not see: soft hyphens, zero-width spaces and joiners between words, marks of direction. */
function isInvisible(unit: number): boolean {
  return (
    unit === 0xad ||
    unit === 0x200b ||
    unit === 0x200e ||
    unit === 0x200f ||
    unit === 0x2060 ||
    unit === 0xfeff ||
    (unit >= 0x202a && unit <= 0x202e)
  );
}

/** The part [start, end) of a built text, trimmed, or null where only white space is left. */
export function sliceBuilt(built: BuiltText, start: number, end: number): BuiltText | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(built.text.charCodeAt(from))) from++;
  while (to > from && isSpace(built.text.charCodeAt(to - 1))) to--;
  if (from === to) return null;
  const runs: SourceRun[] = [];
  for (let index = runIndexAt(built.runs, from); index < built.runs.length; index++) {
    const run = built.runs[index] as SourceRun;
    if (run.start >= to) break;
    const first = Math.max(from, run.start);
    const last = Math.min(to, run.start + run.length);
    const exact = run.length === run.sourceLength;
    runs.push({
      start: first - from,
      length: last - first,
      source: exact ? run.source + first - run.start : run.source,
      sourceLength: exact ? last - first : run.sourceLength,
    });
  }
  return { text: built.text.slice(from, to), runs };
}
