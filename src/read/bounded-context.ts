import type { Block, Document } from '../model/document.js';

/** In characters: several times the longest heading, table header or footnote that anybody would read. */
const LONGEST = 1000;
const MOST_FOOTNOTES = 50;

/**
 * Headings, table headers and footnotes belong to every block below or beside them, and are read, compared and printed
 * with each. What is longer than they can be is cut there, while its own block keeps all of its text: a megabyte in a
 * header would else be a gigabyte in the report.
 */
export function withBoundedContext(document: Document): Document {
  if (!document.blocks.some(hasLongContext)) return document;
  return {
    ...document,
    blocks: document.blocks.map((block) => (hasLongContext(block) ? bounded(block) : block)),
  };
}

const isLong = (text: string): boolean => text.length > LONGEST;

function hasLongContext(block: Block): boolean {
  if (block.section.some(isLong) || block.footnotes.some(isLong)) return true;
  if (block.footnotes.length > MOST_FOOTNOTES) return true;
  return block.kind === 'cell' && (block.rowHeaders.some(isLong) || block.columnHeaders.some(isLong));
}

function bounded(block: Block): Block {
  const context = {
    section: block.section.map(shortened),
    footnotes: block.footnotes.slice(0, MOST_FOOTNOTES).map(shortened),
  };
  if (block.kind !== 'cell') return { ...block, ...context };
  return {
    ...block,
    ...context,
    rowHeaders: block.rowHeaders.map(shortened),
    columnHeaders: block.columnHeaders.map(shortened),
  };
}

function shortened(text: string): string {
  if (!isLong(text)) return text;
  const space = text.lastIndexOf(' ', LONGEST - 1);
  const cut = text.slice(0, space > LONGEST / 2 ? space : LONGEST - 1);
  return `${cut.replace(/\p{Surrogate}$/u, '')}…`;
}
