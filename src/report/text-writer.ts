import { wrap } from './wrap.js';

/** Puts ANSI codes around text; the identity where there is no colour. */
export type Paint = (text: string) => string;

/** Collects lines of at most `width` columns. Text handed over must be cleaned with `printable` before. */
export interface Writer {
  /** Wrapped text from the first column. */
  line(text: string, paint?: Paint): void;
  /** `label` at the left, `text` wrapped in a column beside it. */
  row(label: string, text: string, paint?: { readonly label?: Paint; readonly text?: Paint }): void;
  /** Like a row without label; `[start, end)` of `text` is painted, also where it runs over several lines. */
  marked(text: string, start: number, end: number, paint: Paint): void;
  /** An empty line before what comes next, if something does. */
  blank(): void;
  text(): string;
  /** What was written since the last piece was taken; empty while that is too little to be worth handing on. */
  piece(): string;
}

const labelColumn = 12;
/** In characters. */
const largePiece = 64 * 1024;
const narrowest = 40;
/** Lines longer than this are hard to read, however wide the window. */
const widest = 100;

/** GitHub Actions runs what follows `::` at the start of a line of output. */
const workflowCommand = /^( *)::/;

const plain: Paint = (text) => text;

export function createWriter(terminalWidth: number): Writer {
  const width = Math.min(Math.max(terminalWidth, narrowest), widest);
  let written = '';
  /** Whether the next line has one above it, and whether that is to be an empty one. */
  let isFirst = true;
  let isApart = false;
  const push = (line: string) => {
    const safe = line.includes('::') ? line.replace(workflowCommand, '$1: :') : line;
    written += isApart ? `\n${safe}\n` : `${safe}\n`;
    isFirst = false;
    isApart = false;
  };
  const indent = ' '.repeat(labelColumn);

  return {
    line(text, paint = plain) {
      for (const { start, end } of wrap(text, width)) push(paint(text.slice(start, end)));
    },
    row(label, text, paint = {}) {
      const ranges = wrap(text, width - labelColumn);
      const left = (paint.label ?? plain)(label);
      const padding = ' '.repeat(Math.max(1, labelColumn - 2 - label.length));
      ranges.forEach(({ start, end }, index) => {
        const content = (paint.text ?? plain)(text.slice(start, end));
        push(index === 0 ? `  ${left}${padding}${content}` : `${indent}${content}`);
      });
      if (ranges.length === 0) push(`  ${left}`);
    },
    marked(text, start, end, paint) {
      for (const line of wrap(text, width - labelColumn)) {
        const from = Math.min(Math.max(start, line.start), line.end);
        const to = Math.max(Math.min(end, line.end), from);
        const inside = to > from ? paint(text.slice(from, to)) : '';
        push(`${indent}${text.slice(line.start, from)}${inside}${text.slice(to, line.end)}`);
      }
    },
    blank() {
      isApart = !isFirst;
    },
    text() {
      return written;
    },
    piece() {
      if (written.length < largePiece) return '';
      const piece = written;
      written = '';
      return piece;
    },
  };
}
