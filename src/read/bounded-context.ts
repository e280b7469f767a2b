import type { Block, Document } from '../model/document.js';

/** In characters: several times the longest heading or table header that anybody would read. */
const LONGEST_HEADING = 1000;
/** The same for footnotes, in which the terms of an offer may stand. */
const LONGEST_FOOTNOTE = 5000;
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

const isLongHeading = (text: string): boolean => text.length > LONGEST_HEADING;
const isLongFootnote = (text: string): boolean => text.length > LONGEST_FOOTNOTE;

function hasLongContext(block: Block): boolean {
  if (block.section.some(isLongHeading) || block.footnotes.some(isLongFootnote)) return true;
  if (block.footnotes.length > MOST_FOOTNOTES) return true;
  return (
    block.kind === 'cell' && (block.rowHeaders.some(isLongHeading) || block.columnHeaders.some(isLongHeading))
  );
}

function bounded(block: Block): Block {
  const context = {
    section: block.section.map(shortHeading),
    footnotes: block.footnotes.slice(0, MOST_FOOTNOTES).map((each) => cutAt(LONGEST_FOOTNOTE, each)),
  };
  if (block.kind !== 'cell') return { ...block, ...context };
  return {
    ...block,
    ...context,
    rowHeaders: block.rowHeaders.map(shortHeading),
    columnHeaders: block.columnHeaders.map(shortHeading),
  };
}

const shortHeading = (heading: string): string => cutAt(LONGEST_HEADING, heading);

function cutAt(longest: number, text: string): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest - 1);
  const cut = text.slice(0, space > longest / 2 ? space : longest - 1);
  return `${cut.replace(/\p{Surrogate}$/u, '')}…`;
}
