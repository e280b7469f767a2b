// Generated from schemas/baseline.schema.json by npm run generate. Do not edit.

/**
 * What `overclaim baseline create` writes: findings that were there when the baseline was made.
 */
export interface BaselineFile {
  /**
   * The version of this format. Always 1.
   */
  baseline: 1;
  findings: Finding[];
}
export interface Finding {
  rule: string;
  /**
   * Id of the manifest entry concerned.
   */
  entry: string | null;
  /**
   * Where it was found, relative to this file's folder. Matching does not look at it.
   */
  path: string;
  sentence: string;
}
