import type { Block, Document } from '../../src/model/document.js';
import { readDocument } from '../../src/read/index.js';

/** Reads a document out of a test's text; fails if it cannot be read. */
export async function readText(path: string, text: string): Promise<Document> {
  const result = await readDocument({ path, bytes: new TextEncoder().encode(text) });
  if (result.kind !== 'document') throw new Error(result.problem.message);
  return result.document;
}

/** One line a block: its kind with what is special about it, its section, its text. */
export async function outlineOf(path: string, text: string): Promise<string[]> {
  return (await readText(path, text)).blocks.map(outline);
}

export function outline(block: Block): string {
  const region = block.region === 'main' ? '' : ` in ${block.region}`;
  const hidden = block.hidden ? ' hidden' : '';
  const section = block.section.length === 0 ? '' : ` under ${block.section.join(' > ')}`;
  const code = block.verbatim.map((range) => ` code(${block.text.slice(range.start, range.end)})`).join('');
  const notes = block.footnotes.map((note) => ` note(${note})`).join('');
  return `${head(block)}${region}${hidden}${section}: ${block.text}${code}${notes}`;
}

function head(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `h${block.level}`;
    case 'list-item': {
      const box = block.checked === null ? '' : block.checked ? ' [x]' : ' [ ]';
      return `${block.ordered ? 'ol' : 'ul'}${block.depth}${box}`;
    }
    case 'cell': {
      const headers = `[${block.rowHeaders.join(' > ')} | ${block.columnHeaders.join(' > ')}]`;
      return `cell ${block.row},${block.column}${block.isRowHeader ? ' header' : ''} ${headers} ${block.mark}`;
    }
    case 'metadata':
      return block.key === block.field ? block.field : `${block.field} ${block.key}`;
    case 'label':
      return block.control;
    case 'quotation':
      return `quotation by ${block.author}`;
    default:
      return block.kind;
  }
}
