import type { StatedDocument } from '../claims/statement.js';
import type { Match } from '../match/match.js';
import type { Document } from '../model/document.js';
import type { FindingDraft } from '../model/finding.js';
import type { Manifest } from '../model/manifest.js';

/** One document with all that is known of it before findings are made of it: what questions are asked of. */
export interface ExaminedDocument {
  readonly document: Document;
  readonly stated: StatedDocument;
  /** Of all statements, by `statement.index`. */
  readonly matches: readonly Match[];
  /** What the rules found, before severity, precedence and suppression. */
  readonly drafts: readonly FindingDraft[];
  readonly manifest: Manifest;
  /** YYYY-MM-DD. */
  readonly asOf: string;
}
