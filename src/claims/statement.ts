import type { DateMention } from '../language/dates/mention.js';
import type { NegationScope } from '../language/negation.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { Token } from '../language/tokens.js';
import type { Block } from '../model/document.js';
import type { TextRange } from '../model/location.js';

/** Whom a statement is about. */
export type Subject =
  /** The product, its vendor, "we", "our", or nobody named in the vendor's own copy. */
  | 'product'
  /** "you", "your team": what the reader can do with it. */
  | 'reader'
  | 'competitor'
  /** Customers and other people. */
  | 'others'
  /** Anybody or anything, and nothing of the vendor's: how things are in the world, or what somebody else says. */
  | 'world';

export type Mood = 'statement' | 'imperative' | 'question' | 'fragment';
export type Tense = 'present' | 'past' | 'future';

/** In whose voice and for what purpose the words stand. Only `copy` is the vendor's promise by itself. */
export type Voice =
  | 'copy'
  /** A customer or somebody else is quoted: statistics count, praise does not. */
  | 'quotation'
  /** A step that tells the reader how to use what is there. */
  | 'procedure'
  | 'legal'
  | 'navigation'
  /** Speaker notes: said, but not shown. */
  | 'notes';

/** What the section around is for, told by its headings. */
export type SectionKind =
  | 'roadmap'
  | 'limitations'
  | 'release-notes'
  | 'competitor'
  | 'requirements'
  | 'legal'
  /** Teasers of articles and news. */
  | 'editorial'
  /** What a vacancy asks and offers. */
  | 'recruitment'
  | 'general';

/**
 * What a table's cell has to say. What a row is about is claimed once, by the first cell that has it, and then only
 * repeated for other columns.
 */
export type CellRole = 'no-cell' | 'row-header' | 'absent' | 'first' | 'repeated';

/** One sentence, heading, bullet, cell or label, with all that is known of how it is said, before any manifest is asked. */
export interface Statement {
  readonly block: Block;
  /** Counts the statements of a document from 0. */
  readonly index: number;
  /** Where it stands in `block.text`. */
  readonly range: TextRange;
  /** What a reader takes in: the sentence, or for a table cell "row header | column header | cell". */
  readonly text: string;
  /** Tokens of `block.text` inside `range`; their offsets are those of `block.text`. */
  readonly tokens: readonly Token[];
  /** Tokens of what the reader has before the eyes besides: a cell's row headers, then its column headers. */
  readonly rowTokens: readonly Token[];
  readonly columnTokens: readonly Token[];
  readonly cell: CellRole;
  readonly voice: Voice;
  readonly section: SectionKind;
  readonly subject: Subject;
  /** It says "we", "our" or "us", or names the product or its vendor. */
  readonly namesUs: boolean;
  readonly mood: Mood;
  readonly tense: Tense;
  /** "if you delete it …", "should it fail …", "when you …, it will …". */
  readonly isConditional: boolean;
  /** In indexes of `tokens`. */
  readonly negations: readonly NegationScope[];
  readonly quantities: readonly QuantityMention[];
  readonly dates: readonly DateMention[];
}

/** A document with its statements in reading order. */
export interface StatedDocument {
  readonly path: string;
  /** The day by which its relative dates are read: its own for a dated post, else the audit's. YYYY-MM-DD. */
  readonly referenceDate: string;
  readonly statements: readonly Statement[];
}
