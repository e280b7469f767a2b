import { type Box, union } from '../layout/box.js';
import { linesInOrder } from './lines.js';
import { layOut } from './paragraphs.js';
import type { StructureContent, StructureNode } from './pdfjs.js';
import { type Line, type Piece, roughText, type TableCell, type TextRole, textPiece } from './piece.js';
import type { Word } from './words.js';

/** The pieces that a page's tags tell, and the words that no tag speaks of. */
export interface TaggedPage {
  readonly pieces: readonly Piece[];
  readonly rest: readonly Word[];
}

/** A structure tree deeper than this is broken or hostile. */
const MAX_DEPTH = 200;

type Role = { readonly role: TextRole; readonly level?: number };

const textRoles: Readonly<Record<string, Role>> = {
  Title: { role: 'heading', level: 1 },
  H: { role: 'heading', level: 2 },
  P: { role: 'paragraph' },
  LBody: { role: 'list-item' },
  BlockQuote: { role: 'quotation' },
  Caption: { role: 'caption' },
  Note: { role: 'footnote' },
  FENote: { role: 'footnote' },
  TOCI: { role: 'navigation' },
};

/** What of the page the tags do not tell. */
export interface TaggedSurface {
  /** Width of the upright page. */
  readonly width: number;
  /** Turns a rectangle of user space (x0, y0, x1, y1) into a box of the upright page. */
  toBox(rectangle: readonly number[]): Box;
}

/** Reads a page by its structure tree. */
export function piecesByTags(
  tree: StructureNode,
  words: readonly Word[],
  surface: TaggedSurface,
): TaggedPage {
  const byContent = new Map<string, Word[]>();
  for (const word of words) {
    if (word.content === null) continue;
    const known = byContent.get(word.content);
    if (known) known.push(word);
    else byContent.set(word.content, [word]);
  }
  const reader = new TagReader(byContent, surface);
  reader.read(tree);
  return { pieces: reader.pieces, rest: words.filter((word) => !reader.used.has(word)) };
}

interface OpenText {
  readonly role: TextRole | null;
  readonly level: number | null;
  readonly ordered: boolean;
  readonly depth: number;
  words: Word[];
}

/** Walks the tree once. Text goes to the innermost element that is a paragraph, heading or item of its own. */
class TagReader {
  readonly pieces: Piece[] = [];
  readonly used = new Set<Word>();
  readonly #byContent: ReadonlyMap<string, readonly Word[]>;
  readonly #surface: TaggedSurface;
  #open: OpenText = untagged();
  #listDepth = -1;
  #ordered = false;

  constructor(byContent: ReadonlyMap<string, readonly Word[]>, surface: TaggedSurface) {
    this.#byContent = byContent;
    this.#surface = surface;
  }

  read(tree: StructureNode): void {
    this.#children(tree, 0);
    this.#close();
  }

  #children(node: StructureNode, depth: number): void {
    if (depth > MAX_DEPTH) return;
    for (const child of node.children) {
      if (isContent(child)) this.#open.words.push(...this.#take(child));
      else this.#element(child, depth + 1);
    }
  }

  #element(node: StructureNode, depth: number): void {
    const { role } = node;
    if (role === 'Table') this.#table(node, depth);
    else if (role === 'L') this.#list(node, depth);
    else if (role === 'LI') this.#item(node, depth);
    else if (role === 'Lbl' && this.#listDepth >= 0) {
      const label = roughText([wordsBelow(node, depth, (content) => this.#take(content))]);
      this.#ordered = /[\p{L}\p{N}]/u.test(label);
      this.#open = { ...this.#open, ordered: this.#ordered };
    } else {
      this.#text(node, depth);
    }
  }

  #text(node: StructureNode, depth: number): void {
    const { role } = node;
    if ((role === 'Figure' || role === 'Formula') && node.alt?.trim()) this.#figure(node);
    const text = textRoleOf(role);
    // A paragraph inside an item, a quotation or a footnote stays what its parent is.
    const inherits = role === 'P' && this.#open.role !== null && this.#open.role !== 'paragraph';
    if (!text || (text.role === 'list-item' && this.#listDepth < 0)) {
      this.#children(node, depth);
      return;
    }
    const parent = this.#open;
    this.#close();
    this.#open = {
      ...(inherits ? parent : { ...untagged(), role: text.role, level: text.level ?? null }),
      words: [],
    };
    if (text.role === 'list-item')
      this.#open = { ...this.#open, ordered: this.#ordered, depth: this.#listDepth };
    this.#children(node, depth);
    this.#close();
    this.#open = { ...parent, words: [] };
  }

  #list(node: StructureNode, depth: number): void {
    const parent = this.#open;
    const ordered = this.#ordered;
    this.#close();
    this.#open = untagged();
    this.#listDepth += 1;
    this.#children(node, depth);
    this.#listDepth -= 1;
    this.#close();
    this.#ordered = ordered;
    this.#open = { ...parent, words: [] };
  }

  #item(node: StructureNode, depth: number): void {
    const parent = this.#open;
    this.#close();
    this.#ordered = false;
    this.#open = {
      role: 'list-item',
      level: null,
      ordered: false,
      depth: Math.max(this.#listDepth, 0),
      words: [],
    };
    this.#children(node, depth);
    this.#close();
    this.#open = { ...parent, words: [] };
  }

  #table(node: StructureNode, depth: number): void {
    const parent = this.#open;
    this.#close();
    const rows: TableCell[][] = [];
    let caption: Line[] = [];
    const visit = (element: StructureNode, at: number) => {
      if (at > MAX_DEPTH) return;
      for (const child of element.children) {
        if (isContent(child)) continue;
        if (child.role === 'TR') rows.push(this.#row(child, at));
        else if (child.role === 'Caption')
          caption = linesInOrder(wordsBelow(child, at, (each) => this.#take(each)));
        else visit(child, at + 1);
      }
    };
    visit(node, depth);
    const cells = rows.flat();
    if (cells.length > 0)
      this.pieces.push({
        kind: 'table',
        rows: rows.filter((row) => row.length > 0),
        caption,
        box: union(cells.map((cell) => cell.box)),
      });
    this.#open = { ...parent, words: [] };
  }

  #row(node: StructureNode, depth: number): TableCell[] {
    const cells: TableCell[] = [];
    for (const child of node.children) {
      if (isContent(child) || (child.role !== 'TH' && child.role !== 'TD')) continue;
      const lines = linesInOrder(wordsBelow(child, depth, (content) => this.#take(content)));
      const alternatives = alternativesBelow(child, depth);
      const box =
        lines.length > 0 ? union(lines.flat().map((word) => word.box)) : this.#boxBelow(child, depth);
      if (box)
        cells.push({
          lines,
          box,
          isHeader: child.role === 'TH',
          alternatives: alternatives.map(([text]) => text),
        });
    }
    return cells;
  }

  #boxBelow(node: StructureNode, depth: number): Box | null {
    const boxes = alternativesBelow(node, depth).flatMap(([, bbox]) =>
      bbox ? [this.#surface.toBox(bbox)] : [],
    );
    return boxes.length > 0 ? union(boxes) : null;
  }

  #figure(node: StructureNode): void {
    const alternative = node.alt!.replace(/\s+/gu, ' ').trim();
    this.pieces.push({ kind: 'figure', alternative, box: node.bbox ? this.#surface.toBox(node.bbox) : null });
  }

  #take(content: StructureContent): readonly Word[] {
    const words = (content.type === 'content' ? this.#byContent.get(content.id) : undefined) ?? [];
    const fresh = words.filter((word) => !this.used.has(word));
    for (const word of fresh) this.used.add(word);
    return fresh;
  }

  #close(): void {
    const { role, level, ordered, depth, words } = this.#open;
    if (words.length === 0) return;
    this.#open = { ...this.#open, words: [] };
    if (role === null) this.pieces.push(...layOut(words, this.#surface.width));
    else this.pieces.push(textPiece(linesInOrder(words), role, { level, ordered, depth, tagged: true }));
  }
}

function untagged(): OpenText {
  return { role: null, level: null, ordered: false, depth: 0, words: [] };
}

function isContent(child: StructureNode | StructureContent): child is StructureContent {
  return 'type' in child;
}

function textRoleOf(role: string): Role | undefined {
  const heading = /^H([1-6])$/.exec(role);
  if (heading) return { role: 'heading', level: Number(heading[1]) };
  return Object.hasOwn(textRoles, role) ? textRoles[role] : undefined;
}

function wordsBelow(
  node: StructureNode,
  depth: number,
  take: (content: StructureContent) => readonly Word[],
): Word[] {
  if (depth > MAX_DEPTH) return [];
  return node.children.flatMap((child) =>
    isContent(child) ? take(child) : wordsBelow(child, depth + 1, take),
  );
}

function alternativesBelow(
  node: StructureNode,
  depth: number,
): (readonly [string, readonly number[] | undefined])[] {
  if (depth > MAX_DEPTH) return [];
  return node.children.flatMap((child) => {
    if (isContent(child)) return [];
    const own = child.alt?.trim() ? [[child.alt.trim(), child.bbox] as const] : [];
    return [...own, ...alternativesBelow(child, depth + 1)];
  });
}
