import type { Block, Document, DocumentFormat } from '../model/document.js';
import { sourceRangeOf } from '../model/places.js';
import { type TextEdit, trimmed } from './text-edit.js';

/**
 * An edit of a block's text as an edit of the document's source, in UTF-16 units of the decoded text. Null where the
 * words are broken up by markup or written as entities, so that they can't be changed without touching what is no text.
 */
export function sourceEditOf(
  document: Document,
  source: string,
  block: Block,
  edit: TextEdit,
): TextEdit | null {
  const { range, text } = trimmed(block.text, edit);
  const place =
    range.start === range.end
      ? insertionPoint(document, block, range.start)
      : placeOf(document, block, range);
  if (place === null) return null;
  const replaced = block.text.slice(range.start, range.end);
  if (source.slice(place.start, place.end).replace(/\s+/g, ' ') !== replaced) return null;
  const written = escaped(text, document.format, block);
  return written === null ? null : { range: place, text: written };
}

function placeOf(document: Document, block: Block, range: TextEdit['range']): TextEdit['range'] | null {
  const found = sourceRangeOf(document, block, range.start, range.end);
  return found && { start: found.start.offset, end: found.end.offset };
}

/** Behind the character before, so that what is put in stands inside the same emphasis or link. */
function insertionPoint(document: Document, block: Block, at: number): TextEdit['range'] | null {
  const before = at > 0 ? sourceRangeOf(document, block, at - 1, at) : null;
  const offset = before?.end.offset ?? sourceRangeOf(document, block, at, at + 1)?.start.offset;
  return offset === undefined ? null : { start: offset, end: offset };
}

/** Means the same in every format, and in an attribute, a JSON string or a line of YAML as well. */
const harmless = /^[\p{L}\p{N} .,%()–$€£+-]*$/u;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string, format: DocumentFormat, block: Block): string | null {
  if (harmless.test(text)) return text;
  // A line break or a brace can end a statement of a template, a table's row or a paragraph.
  if (block.kind === 'metadata' || /[\p{Cc}{}]/u.test(text)) return null;
  if (format === 'html') return text.replace(/[&<>"']/g, (character) => entities[character]!);
  if (format === 'text') return text;
  return text.replace(/[!-/:-@[-`|~]/g, (character) =>
    /[.,()%'/-]/.test(character) ? character : `\\${character}`,
  );
}
