import type { Statement } from '../claims/statement.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Status } from '../model/manifest.js';

/** How a statement was seen to speak of an entry, the surest first. */
export type LinkEvidence = 'name' | 'member' | 'concept' | 'limit' | 'words' | 'context';

/** A statement speaks of an entry. */
export interface EntryLink {
  readonly entry: Entry;
  /** On the audit's date. */
  readonly status: Status;
  readonly evidence: LinkEvidence;
  /** 0 to 1. */
  readonly confidence: number;
  /** The words that show it, in `statement.block.text`; null where they stand in a header or heading. */
  readonly range: TextRange | null;
}

/** A statement and the entries that it speaks of. */
export interface Match {
  readonly statement: Statement;
  /** Best first. */
  readonly links: readonly EntryLink[];
}
