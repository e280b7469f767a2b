import type { CellMark, Region } from '../../model/document.js';
import type { DocumentBuilder } from '../document-builder.js';
import type { SectionStack } from '../sections.js';
import type { TextBuilder } from '../text-builder.js';
import type { Footnotes } from './footnotes.js';
import type { Styles } from './styles.js';
import type { Attribute, MarkupElement, MarkupNode } from './tree.js';

/** What makes one kind of block different from the others: a block without its text and place. */
export type BlockShape =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'caption' }
  | { readonly kind: 'alt-text' }
  | { readonly kind: 'heading'; readonly level: number }
  | {
      readonly kind: 'list-item';
      readonly ordered: boolean;
      readonly depth: number;
      readonly checked: boolean | null;
    }
  | { readonly kind: 'label'; readonly control: 'button' | 'link' | 'input' | 'aria-label' }
  | { readonly kind: 'quotation'; readonly author: string | null }
  | {
      readonly kind: 'cell';
      readonly rowHeaders: readonly string[];
      readonly columnHeaders: readonly string[];
      readonly mark: CellMark;
      readonly table: number;
      readonly row: number;
      readonly column: number;
      readonly isRowHeader: boolean;
      readonly caption: string | null;
    };

/** Where the walk is: what becomes of the text that it meets. Passed down, never changed. */
export interface Place {
  readonly shape: BlockShape;
  readonly region: Region;
  readonly hidden: boolean;
  /** In a heading, button or caption: what is otherwise a block of its own is one line with the rest. */
  readonly flat: boolean;
  /** Depth of the innermost list, from 0; -1 outside lists. */
  readonly listDepth: number;
  /** The caption that is read here names what follows: a question, a term, a plan. */
  readonly opensSection: boolean;
}

/** What is known so far of the block that is being collected. */
export interface PendingBlock {
  readonly verbatim: { readonly start: number; readonly end: number }[];
  readonly footnotes: string[];
  /** Offsets in its text at which a `<br>` stands; the same one twice for an empty line. */
  readonly breaks: number[];
  isFootnote: boolean;
}

/** The state of one walk over a markup tree, and the steps that the parts of the walk take in turn. */
export interface Walk {
  /** The source as it was parsed: template expressions are blank. */
  readonly source: string;
  readonly document: DocumentBuilder;
  readonly sections: SectionStack;
  readonly text: TextBuilder;
  readonly styles: Styles;
  readonly footnotes: Footnotes;
  /** Elements that were read as part of something else (an author, a table caption) and are passed over. */
  readonly consumed: Set<MarkupElement>;
  pending: PendingBlock;
  visit(node: MarkupNode, place: Place): void;
  visitChildren(element: MarkupElement, place: Place): void;
  /** Ends the block that is being collected. */
  flush(place: Place): void;
  /** A block made of an attribute's value; it follows the block that is being collected. */
  addAttribute(attribute: Attribute | undefined, shape: BlockShape, place: Place): void;
  /** What a reader sees of an element, on one line. */
  textOf(element: MarkupElement): string;
  /** What a footnote says, without the mark that it begins with. */
  noteOf(element: MarkupElement): string;
  /** Numbers tables in the order of their beginning. */
  nextTable(): number;
}

export type CellShape = Extract<BlockShape, { kind: 'cell' }>;
