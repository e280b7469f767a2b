// Generated from schemas/waivers.schema.json by npm run generate. Do not edit.

/**
 * overclaim.waivers.yaml: findings that are allowed to stand, with the reason. Paths are relative to this file's folder.
 */
export interface WaiversFile {
  /**
   * One entry for each finding, or kind of finding, that may stand.
   */
  waivers: Waiver[];
}
export interface Waiver {
  /**
   * A rule (vague/effort) or a family (vague).
   */
  rule: string;
  /**
   * The document, or a glob of documents, for example decks/*.pdf.
   */
  path: string;
  /**
   * Words of the sentence that may stand. Without it the whole document is meant.
   */
  quote?: string;
  /**
   * Why it may stand. Without a reason the waiver is reported.
   */
  reason?: string;
  /**
   * Who decided it.
   */
  owner?: string;
  /**
   * The last day on which it counts, for example 2027-03-31.
   */
  until?: string;
}
