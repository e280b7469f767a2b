import type { Block, Document } from '../model/document.js';
import { DocumentBuilder } from './document-builder.js';
import { SectionStack } from './sections.js';
import { TextBuilder } from './text-builder.js';
import { textReader } from './text-reader.js';

const bulletPattern = /^[ \t]*(?:[-*•‣▪–·]|(\d{1,3}|[a-z])[.)])[ \t]+(?=\S)/;
const underlinePattern = /^[ \t]*(?:={3,}|-{3,}|~{3,})\s*$/;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const plainTextReader = textReader('text', ['.txt', '.text'], readPlainText);

/** Paragraphs by blank lines, bullets, and headings that are underlined. */
function readPlainText(source: string, path: string): Document {
  const document = new DocumentBuilder(path, 'text', source);
  const builder = new TextBuilder(source);
  const sections = new SectionStack();
  let item: { readonly ordered: boolean; readonly depth: number } | null = null;

  const flush = (level: number | null): void => {
    const built = builder.take();
    const kept = item;
    item = null;
    if (built === null) return;
    const common = {
      text: built.text,
      origin: { kind: 'source' as const, runs: built.runs },
      section: level === null ? sections.titles : sections.titlesAbove(level),
      region: 'main' as const,
      hidden: false,
      verbatim: [],
      footnotes: [],
    };
    let block: Block = { kind: 'paragraph', ...common };
    if (level !== null) block = { kind: 'heading', level, ...common };
    else if (kept !== null) block = { kind: 'list-item', ...kept, checked: null, ...common };
    document.add(block);
    if (level !== null) sections.open(level, built.text);
  };

  const lines = linesOf(source, document.lineStarts);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.text.trim() === '') {
      flush(null);
      continue;
    }
    const next = lines[index + 1];
    if (
      builder.length === 0 &&
      next !== undefined &&
      underlinePattern.test(next.text) &&
      line.text.length < 120
    ) {
      builder.append(line.start, line.end);
      flush(next.text.includes('=') ? 1 : 2);
      index++;
      continue;
    }
    if (underlinePattern.test(line.text)) {
      flush(null);
      continue;
    }
    const bullet = bulletPattern.exec(line.text);
    if (bullet !== null) {
      flush(null);
      item = { ordered: bullet[1] !== undefined, depth: indentOf(line.text) >= 4 ? 1 : 0 };
      builder.append(line.start + bullet[0].length, line.end);
      continue;
    }
    builder.append(line.start, line.end);
  }
  flush(null);
  return document.finish();
}

/** Lines with their line ends, so that text which goes on in the next line stays one run. */
function linesOf(source: string, lineStarts: readonly number[]): Line[] {
  return lineStarts.map((start, index) => {
    const end = lineStarts[index + 1] ?? source.length;
    return { start, end, text: source.slice(start, end) };
  });
}

function indentOf(line: string): number {
  let indent = 0;
  for (const unit of line) {
    if (unit === ' ') indent++;
    else if (unit === '\t') indent += 4;
    else break;
  }
  return indent;
}
