// Generated from schemas/suggest.schema.json by npm run generate. Do not edit.
import type { Manifest, Position, Problems, Tool } from './answer-file.js';

/**
 * What `overclaim suggest --format json` prints: for each finding how the manifest would have the sentence.
 */
export interface SuggestFile {
  /**
   * Changes when a consumer has to change.
   */
  schemaVersion: 1;
  tool: Tool;
  /**
   * The day the answer speaks of (`--as-of`), YYYY-MM-DD.
   */
  asOf: string;
  manifest: Manifest;
  /**
   * Those with findings, in the order of their paths.
   */
  documents: Document[];
  problems: Problems;
}
export interface Document {
  /**
   * Relative to the working directory, with forward slashes; of a page of a website, its address.
   */
  path: string;
  /**
   * What kind of file it is.
   */
  format: 'html' | 'markdown' | 'mdx' | 'pdf' | 'pptx' | 'docx' | 'text';
  /**
   * In the order of their places.
   */
  suggestions: Suggestion[];
}
export interface Suggestion {
  /**
   * certain: the manifest leaves one way to say it, and putting it in mends the finding and changes nothing else. proposal: a way to say it that a person has to judge. advice: no wording can be given, only what to do.
   */
  kind: 'certain' | 'proposal' | 'advice';
  /**
   * What the audit says, in short.
   */
  finding: {
    /**
     * `family/name`.
     */
    rule: string;
    severity: 'error' | 'warning' | 'info';
    /**
     * Where it begins in the source file; null for PDF, slides and DOCX.
     */
    start: Position | null;
    /**
     * PDF page, counted from 1; null elsewhere.
     */
    page: number | null;
    /**
     * Slide, counted from 1; null elsewhere.
     */
    slide: number | null;
    /**
     * The sentence, heading or cell as a reader sees it.
     */
    sentence: string;
    /**
     * The words at fault.
     */
    quote: string;
    /**
     * Id of the manifest entry concerned.
     */
    entry: string | null;
    /**
     * What the manifest says, in short.
     */
    declared: string | null;
    message: string;
    /**
     * What to write instead.
     */
    suggestion: string | null;
    /**
     * Stable over moved lines.
     */
    fingerprint: string;
  };
  /**
   * The sentence as the manifest would have it; null for advice.
   */
  rewritten: string | null;
}
