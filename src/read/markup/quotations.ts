import type { Block, QuotationBlock } from '../../model/document.js';
import { sliceBuilt } from '../text-builder.js';
import { hasAny, wordsInClassAndId } from './class-names.js';
import type { MarkupElement, MarkupNode } from './tree.js';
import type { Walk } from './walk.js';

const dashPattern = /^(?:[—–―~]|--?)\s*(?=[\p{L}])/u;
const longestAuthor = 120;

/** The author of a `<blockquote>`, who stands inside it, in the figure's caption or in the element after it. */
export function authorAround(walk: Walk, quotation: MarkupElement): string | null {
  const inside = findInside(quotation);
  const parent = quotation.parent;
  const caption =
    parent?.name === 'figure'
      ? parent.children.find((child) => child.type === 'element' && child.name === 'figcaption')
      : undefined;
  const element = inside ?? (caption?.type === 'element' ? caption : attributionAfter(walk, quotation));
  if (element === null) return null;
  const author = walk.textOf(element).replace(dashPattern, '').trim();
  if (author === '' || author.length > longestAuthor) return null;
  walk.consumed.add(element);
  return author;
}

function findInside(element: MarkupElement): MarkupElement | null {
  for (const child of element.children) {
    if (child.type === 'text') continue;
    if (child.name === 'footer' || child.name === 'cite' || child.name === 'figcaption') return child;
    const found = findInside(child);
    if (found !== null) return found;
  }
  return null;
}

function attributionAfter(walk: Walk, quotation: MarkupElement): MarkupElement | null {
  const siblings = quotation.parent?.children ?? [];
  for (let at = quotation.index + 1; at < siblings.length; at++) {
    const sibling = siblings[at] as MarkupNode;
    if (sibling.type === 'text') {
      if (walk.source.slice(sibling.start, sibling.end).trim() !== '') return null;
      continue;
    }
    if (sibling.end - sibling.start > 1000 || sibling.firstHeading > 0) return null;
    if (sibling.name === 'cite') return sibling;
    const isNamed = hasAny(wordsInClassAndId(sibling), [
      'author',
      'attribution',
      'byline',
      'cite',
      'person',
      'customer',
    ]);
    return isNamed || dashPattern.test(walk.textOf(sibling)) ? sibling : null;
  }
  return null;
}

/**
 * Turns the blocks of a testimonial card, from index `from` on, into a quotation with its author: what stands in quote
 * marks is the quotation, the short lines after it name the author.
 */
export function markTestimonial(blocks: Block[], from: number): void {
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    if (block.kind === 'quotation' ? block.author !== null : !isProse(block) || !beginsQuoted(block.text))
      continue;
    const lines: string[] = [];
    const others: Block[] = [];
    let next = at + 1;
    for (; next < blocks.length && lines.length < 3; next++) {
      const line = blocks[next] as Block;
      if (line.kind === 'alt-text') others.push(line);
      else if (isAuthorLine(line)) lines.push(line.text.replace(dashPattern, ''));
      else break;
    }
    if (block.kind !== 'quotation' && lines.length === 0 && !endsQuoted(block.text)) continue;
    const quotation = asQuotation(block, lines.length === 0 ? null : lines.join(', '));
    blocks.splice(at, next - at, quotation, ...others);
  }
}

/** Finds quotations by their quote marks alone: `“…” — Name`, and a paragraph in quote marks before one that begins with a dash. */
export function markQuotations(blocks: Block[]): void {
  let kept = 0;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    const next = blocks[at + 1];
    const isOpen =
      block.kind === 'quotation' ? block.author === null : isProse(block) && beginsQuoted(block.text);
    if (!isOpen) {
      blocks[kept++] = block;
      continue;
    }
    const signed = signedQuotation(block);
    const follows =
      next !== undefined &&
      (isProse(next) || next.kind === 'quotation') &&
      next.text.length <= longestAuthor &&
      dashPattern.test(next.text);
    if (signed !== null) blocks[kept++] = signed;
    else if (follows && (block.kind === 'quotation' || endsQuoted(block.text))) {
      blocks[kept++] = asQuotation(block, next.text.replace(dashPattern, ''));
      at++;
    } else if (block.kind !== 'quotation' && endsQuoted(block.text) && block.text.split(' ').length >= 5) {
      blocks[kept++] = asQuotation(block, null);
    } else blocks[kept++] = block;
  }
  blocks.length = kept;
}

/** `“Relay saved us.” — Ann, Acme`: cut into quotation and author. */
function signedQuotation(block: Block): QuotationBlock | null {
  if (block.origin.kind !== 'source') return null;
  const close = Math.max(...closingMarksOf(block).map((mark) => block.text.lastIndexOf(mark)));
  if (close <= 0) return null;
  const rest = block.text.slice(close + 1).trim();
  if (!dashPattern.test(rest) || rest.length > longestAuthor) return null;
  const built = sliceBuilt({ text: block.text, runs: block.origin.runs }, 0, close + 1);
  if (built === null) return null;
  const verbatim = block.verbatim.filter((range) => range.end <= built.text.length);
  const cut = { ...block, text: built.text, origin: { kind: 'source' as const, runs: built.runs }, verbatim };
  return asQuotation(cut, rest.replace(dashPattern, ''));
}

/** In a block that is set as a quotation a sentence may end it too: `> It never failed us. — Eve`. */
function closingMarksOf(block: Block): readonly string[] {
  const quoteMarks = ['”', '"', '»', '“'];
  return block.kind === 'quotation' && !beginsQuoted(block.text)
    ? [...quoteMarks, '. —', '! —', '. –', '! –']
    : quoteMarks;
}

function asQuotation(block: Block, author: string | null): QuotationBlock {
  const { text, origin, section, region, hidden, verbatim, footnotes } = block;
  return { kind: 'quotation', author, text, origin, section, region, hidden, verbatim, footnotes };
}

function isProse(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'caption';
}

function beginsQuoted(text: string): boolean {
  return /^["“„«]/.test(text);
}

/** Whether the quote mark that opens the text closes at its end, not before. */
function endsQuoted(text: string): boolean {
  if (!/["”“»][.!?]?$/.test(text)) return false;
  return !/["”»]/.test(text.slice(1, -2));
}

function isAuthorLine(block: Block): boolean {
  if (!isProse(block) && block.kind !== 'heading') return false;
  return (
    !beginsQuoted(block.text) &&
    block.text.split(' ').length <= 10 &&
    !/[.!?]$/.test(block.text.replace(/\b\p{Lu}\.$/u, ''))
  );
}
