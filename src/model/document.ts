import type { PageRectangle, PartElement, SlideRectangle, SourceRange } from './location.js';
import type { Problem } from './problem.js';

export type DocumentFormat = 'html' | 'markdown' | 'mdx' | 'pdf' | 'pptx' | 'docx' | 'text';

/**
 * One document as its reader sees it: blocks of text in reading order. Made by a reader from bytes, plain data,
 * so that it can be cached, sent to a worker and compared.
 */
export interface Document {
  /** Relative to the working directory, with forward slashes; of a page that was fetched, its address. */
  readonly path: string;
  readonly format: DocumentFormat;
  /** What the document calls itself: `<title>`, front matter title, first heading, PDF info or first slide title. */
  readonly title: string | null;
  /** The day a dated post gives as its own (front matter `date`, `article:published_time`, `<time>` of the article), YYYY-MM-DD. */
  readonly published: string | null;
  readonly blocks: readonly Block[];
  /** Offsets at which the lines of the decoded source begin (the first is 0); empty for formats without text positions. */
  readonly lineStarts: readonly number[];
  /** Words of all blocks, as a reader counts them. */
  readonly words: number;
  /** Parts that hold no text and so were not audited: image-only pages or slides. A document with any is never clean. */
  readonly notAudited: readonly NotAuditedPart[];
  /** What went wrong without stopping the reading (invalid bytes replaced, front matter that is no YAML …). */
  readonly problems: readonly Problem[];
  /** `overclaim-ignore…` comments, in source order. */
  readonly directives: readonly IgnoreDirective[];
  /** Addresses that the document links to, as written but for `<base>`, without repeats; used when a website is followed. */
  readonly links: readonly string[];
}

export interface NotAuditedPart {
  readonly page: number | null;
  readonly slide: number | null;
  /** For a person: "page 4 is an image without text". */
  readonly reason: string;
}

/** Where on the page a block stands; what is not `main` is judged more gently or not at all. */
export type Region =
  | 'main'
  | 'header'
  | 'navigation'
  | 'footer'
  | 'aside'
  | 'cookie-banner'
  | 'legal'
  | 'speaker-notes'
  | 'running-header'
  | 'running-footer'
  | 'footnote';

export interface BlockBase {
  /** What a reader sees: entities decoded, markup gone, white space folded to single spaces, not empty, trimmed. */
  readonly text: string;
  readonly origin: BlockOrigin;
  /** Titles of the headings above, outermost first, without the block itself. */
  readonly section: readonly string[];
  readonly region: Region;
  /** True for what is said but not shown at first: a hidden slide, a closed dialog, text for browsers without scripts. */
  readonly hidden: boolean;
  /** Ranges of `text` that are code, a keyboard key, a variable or a file name: read, but no prose. */
  readonly verbatim: readonly { readonly start: number; readonly end: number }[];
  /** Texts of the footnotes that marks in this block refer to. */
  readonly footnotes: readonly string[];
}

export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading';
  /** 1 is the outermost. */
  readonly level: number;
}

export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph';
}

export interface ListItemBlock extends BlockBase {
  readonly kind: 'list-item';
  readonly ordered: boolean;
  /** 0 for an item of the outermost list. */
  readonly depth: number;
  /** A task list's box; null where there is none. */
  readonly checked: boolean | null;
}

/** What a cell of a plan table says by a sign or one word. */
export type CellMark = 'included' | 'excluded' | 'add-on' | 'text';

/** A body cell of a table. Header cells are no blocks of their own but stand in the cells' headers. */
export interface CellBlock extends BlockBase {
  readonly kind: 'cell';
  /** Headers of the row, outermost first ("Security" › "Single sign-on"); empty for the row header's own cell. */
  readonly rowHeaders: readonly string[];
  /** Headers of the column, outermost first. */
  readonly columnHeaders: readonly string[];
  readonly mark: CellMark;
  /** Counts tables of the document from 0, and rows and columns of the grid (spans resolved) from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** True where the cell is its row's header (its first cell, or `<th scope=row>`). */
  readonly isRowHeader: boolean;
  readonly caption: string | null;
}

export interface QuotationBlock extends BlockBase {
  readonly kind: 'quotation';
  readonly author: string | null;
}

/** Text that is not on the page but that search engines, previews and assistive tools show. */
export interface MetadataBlock extends BlockBase {
  readonly kind: 'metadata';
  readonly field:
    | 'title'
    | 'description'
    | 'og:title'
    | 'og:description'
    | 'twitter:title'
    | 'twitter:description'
    | 'json-ld'
    | 'front-matter'
    | 'document-property';
  /** The key inside JSON-LD, front matter or document properties ("offers.price", "description"); else equal to `field`. */
  readonly key: string;
}

export interface AltTextBlock extends BlockBase {
  readonly kind: 'alt-text';
}

/** A button, a link that looks like one, a form label, placeholder or aria-label. */
export interface LabelBlock extends BlockBase {
  readonly kind: 'label';
  readonly control: 'button' | 'link' | 'input' | 'aria-label';
}

/** A definition term, figure caption, table caption, `<summary>` … short text that introduces what follows. */
export interface CaptionBlock extends BlockBase {
  readonly kind: 'caption';
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListItemBlock
  | CellBlock
  | QuotationBlock
  | MetadataBlock
  | AltTextBlock
  | LabelBlock
  | CaptionBlock;

/**
 * Where a block's characters come from. A position is made where the text is parsed and never searched for
 * afterwards, so runs cover the text from its first character to its last, in order and without gaps.
 */
export type BlockOrigin =
  /** HTML, Markdown, MDX, plain text: characters of the decoded source. */
  | { readonly kind: 'source'; readonly runs: readonly SourceRun[] }
  /** PDF: page (from 1) and rectangles. */
  | { readonly kind: 'page'; readonly page: number; readonly runs: readonly PageRun[] }
  /** PPTX: slide (from 1), the shape's id in the slide's XML, and where the shape stands; null where the file does not say. */
  | {
      readonly kind: 'slide';
      readonly slide: number;
      readonly shape: string | null;
      readonly rectangle: SlideRectangle | null;
    }
  /** DOCX: the paragraph's number from 1, and its element; null where comments can't be: headers, footers, notes. */
  | { readonly kind: 'flow'; readonly paragraph: number; readonly element: PartElement | null };

/**
 * `length` characters of the block's text, from `start`, that come from the source range [source, source + sourceLength).
 * Where `length === sourceLength` the two are the same characters, one by one, but for white space: a line break, tab or
 * no-break space of the source is a space of the text. Otherwise the text stands for the range as a whole (a decoded
 * entity, folded white space, a tag that separates words; `sourceLength` may be 0).
 */
export interface SourceRun {
  readonly start: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** `length` characters of the block's text, from `start`, that are set in `rectangle`, evenly spread along its width. */
export interface PageRun {
  readonly start: number;
  readonly length: number;
  readonly rectangle: PageRectangle;
}

/** A comment in the source that switches rules off (`overclaim-ignore-next RULE -- reason`). */
export interface IgnoreDirective {
  readonly kind: 'next' | 'start' | 'end' | 'file';
  /** Rule ids or families; empty means every rule. */
  readonly rules: readonly string[];
  readonly reason: string | null;
  readonly range: SourceRange;
}
