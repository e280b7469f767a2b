import { Parser } from 'htmlparser2';
import { prefixOf } from './xml-edit.js';

/** Between which offsets of the part a paragraph has its contents, behind its properties. */
export interface ParagraphEdges {
  /** Of its name, with the colon. */
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
}

interface OpenElement {
  readonly localName: string;
  readonly prefix: string;
  start: number;
  /** Offsets that asked for this paragraph. */
  readonly askedBy: number[];
}

/**
 * The edges of the paragraphs (`w:p`) whose tags begin at `offsets`, and those of the first paragraph of the part. What
 * stands in a text box, where comments can't be, is given the paragraph that the box hangs on.
 */
export function paragraphEdges(
  xml: string,
  offsets: ReadonlySet<number>,
): { readonly first: ParagraphEdges | null; readonly found: ReadonlyMap<number, ParagraphEdges> } {
  const open: OpenElement[] = [];
  const found = new Map<number, ParagraphEdges>();
  let first: ParagraphEdges | null = null;
  const parser = new Parser(
    {
      onopentag(name) {
        const prefix = prefixOf(name);
        const localName = name.slice(prefix.length);
        open.push({ localName, prefix, start: parser.endIndex + 1, askedBy: [] });
        if (offsets.has(parser.startIndex)) holderOf(open)?.askedBy.push(parser.startIndex);
      },
      onclosetag(_, isImplied) {
        const element = open.pop();
        if (!element) return;
        const parent = open.at(-1);
        if (element.localName === 'pPr' && parent?.localName === 'p') parent.start = parser.endIndex + 1;
        if (element.localName !== 'p' || isImplied) return;
        const { prefix, start } = element;
        const edges = { prefix, start, end: parser.startIndex };
        if (first === null && !open.some(isTextBox)) first = edges;
        for (const offset of element.askedBy) found.set(offset, edges);
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(xml);
  return { first, found };
}

/** The innermost paragraph that is in no text box. */
function holderOf(open: readonly OpenElement[]): OpenElement | undefined {
  const box = open.findIndex(isTextBox);
  return open.slice(0, box < 0 ? open.length : box).findLast(({ localName }) => localName === 'p');
}

function isTextBox({ localName }: OpenElement): boolean {
  return localName === 'txbxContent';
}
