import { isSpace } from '../text-builder.js';
import { hasAny, wordsInClassAndId } from './class-names.js';
import type { MarkupElement, MarkupNode } from './tree.js';

/** Footnotes of a document by their mark (`1`, `*`, `†`) or by the id that links to them name. */
export interface Footnotes {
  readonly byMark: ReadonlyMap<string, MarkupElement>;
  readonly byId: ReadonlyMap<string, MarkupElement>;
}

const holders = new Set(['p', 'li', 'div', 'small', 'td', 'dd', 'aside', 'span']);
const numberMark = /^(?:\d{1,2}|[a-z]|[*†‡§¶]{1,3})$/i;

/** The mark that a `<sup>` holds if it can be a footnote's ("1", "[2]", "*"), or null ("2" of m² can, "nd" cannot). */
export function markIn(text: string): string | null {
  const mark = text.trim().replace(/^[[(]|[\])]$/g, '');
  return numberMark.test(mark) ? mark : null;
}

/** Marks that stand in the text itself: `Unlimited*`. */
export function marksInText(text: string): string[] {
  return /[*†‡]/.test(text) ? (text.match(/[*†‡]{1,3}/g) ?? []) : [];
}

/** Finds what footnote marks refer to: blocks that begin with a mark, and elements that marks link to. */
export function collectFootnotes(root: MarkupElement, source: string): Footnotes {
  const byMark = new Map<string, MarkupElement>();
  const byId = new Map<string, MarkupElement>();
  if (!/<sup|[*†‡]|footnote|\[\^/i.test(source)) return { byMark, byId };

  const visit = (node: MarkupNode): void => {
    if (node.type === 'text' || node.name === 'script' || node.name === 'style') return;
    const id = node.attributes.id?.value;
    if (id !== undefined && /^(?:fn|foot|note|ref|cite|user-content-fn)/i.test(id)) byId.set(id, node);
    if (holders.has(node.name)) {
      const mark = leadingMark(node, source);
      if (mark !== null && !byMark.has(mark)) byMark.set(mark, node);
    }
    if (hasAny(wordsInClassAndId(node), ['footnotes', 'endnotes'])) numberItems(node, byMark);
    for (const child of node.children) visit(child);
  };
  visit(root);
  return { byMark, byId };
}

/** The items of an ordered list of footnotes are known by their number. */
function numberItems(element: MarkupElement, byMark: Map<string, MarkupElement>): void {
  for (const list of element.name === 'ol' ? [element] : element.children) {
    if (list.type !== 'element' || list.name !== 'ol') continue;
    let number = 0;
    for (const item of list.children) {
      if (item.type === 'element' && item.name === 'li') byMark.set(String(++number), item);
    }
  }
}

function leadingMark(element: MarkupElement, source: string): string | null {
  for (const child of element.children) {
    if (child.type === 'element') {
      if (child.name !== 'sup' || element.children.length < 2) return null;
      return markIn(source.slice(child.tagEnd, child.end).replace(/<[^>]{0,200}>/g, ''));
    }
    let at = child.start;
    while (at < child.end && isSpace(source.charCodeAt(at))) at++;
    if (at === child.end) continue;
    let end = at;
    while (end < child.end && '*†‡'.includes(source.charAt(end)) && end - at < 3) end++;
    const more = end < child.end || element.children.length > 1;
    return end > at && more ? source.slice(at, end) : null;
  }
  return null;
}

/** A footnote's text without the mark before it and the link back after it. `note` has its white space folded. */
export function noteWithoutMark(note: string): string {
  return note.replace(/^(?:[[(]?\d{1,2}[\])]? |[*†‡§¶]{1,3} ?)/, '').replace(/ ?↩\uFE0E?$/u, '');
}
