import type { Block, Document, IgnoreDirective, Region } from '../../src/model/document.js';
import type { FindingDraft } from '../../src/model/finding.js';
import { lineStartsOf, positionAt } from '../../src/model/places.js';

export interface Part {
  readonly kind?: 'paragraph' | 'metadata' | 'cell';
  readonly text: string;
  readonly region?: Region;
  readonly row?: number;
  readonly column?: number;
}

/**
 * A document whose source is its parts, one a line. A part written `<!-- … -->` is an ignore comment
 * (`next RULE -- reason`), everything else is a block.
 */
export function documentOf(path: string, ...parts: readonly (string | Part)[]): Document {
  const texts = parts.map((part) => (typeof part === 'string' ? part : part.text));
  const source = texts.join('\n');
  const lineStarts = lineStartsOf(source);
  const blocks: Block[] = [];
  const directives: IgnoreDirective[] = [];
  let offset = 0;
  parts.forEach((part, index) => {
    const text = texts[index]!;
    const comment = /^<!-- (next|start|end|file)(.*?)(?: -- (.*))? -->$/.exec(text);
    if (comment) {
      directives.push({
        kind: comment[1] as IgnoreDirective['kind'],
        rules: comment[2]!.split(' ').filter(Boolean),
        reason: comment[3] ?? null,
        range: { start: positionAt(lineStarts, offset), end: positionAt(lineStarts, offset + text.length) },
      });
    } else {
      blocks.push(blockOf(typeof part === 'string' ? { text } : part, offset));
    }
    offset += text.length + 1;
  });
  return {
    path,
    format: 'markdown',
    title: null,
    published: null,
    blocks,
    lineStarts,
    words: 0,
    notAudited: [],
    problems: [],
    directives,
    links: [],
  };
}

function blockOf(
  { kind = 'paragraph', text, region = 'main', row = 0, column = 0 }: Part,
  source: number,
): Block {
  const base = {
    text,
    origin: { kind: 'source', runs: [{ start: 0, length: text.length, source, sourceLength: text.length }] },
    section: [],
    region,
    hidden: false,
    verbatim: [],
    footnotes: [],
  } as const;
  if (kind === 'metadata') return { ...base, kind, field: 'title', key: 'title' };
  if (kind === 'paragraph') return { ...base, kind };
  const cell = {
    rowHeaders: [],
    columnHeaders: [],
    mark: 'text',
    table: 0,
    isRowHeader: false,
    caption: null,
  } as const;
  return { ...base, ...cell, kind, row, column };
}

/** Every place of `quote` in the document as a draft of `rule`; the sentence is the block. */
export function draftsOf(
  document: Document,
  rule: string,
  quote: string,
  more: Partial<FindingDraft> = {},
): FindingDraft[] {
  return document.blocks.flatMap((block) => {
    const start = block.text.indexOf(quote);
    if (start < 0) return [];
    return [
      {
        rule,
        block,
        quote: { start, end: start + quote.length },
        sentence: { start: 0, end: block.text.length },
        sentenceText: block.text,
        entry: null,
        claimed: null,
        declared: null,
        message: `${rule}: ${quote}`,
        suggestion: null,
        confidence: 0.8,
        isUnlisted: false,
        ...more,
      },
    ];
  });
}
