// Generated from schemas/config.schema.json by npm run generate. Do not edit.

export type Paths = string[];

/**
 * overclaim.config.yaml: what to audit and how severe to be. Paths in it are relative to its own folder.
 */
export interface ConfigFile {
  /**
   * The capability manifest, for example capabilities.yaml.
   */
  manifest?: string;
  include?: Paths;
  exclude?: Paths;
  /**
   * The severity from which findings fail the run (exit status 1).
   */
  failOn?: 'error' | 'warning' | 'info' | 'never';
  /**
   * The run fails when there are more warnings than this.
   */
  maxWarnings?: number;
  /**
   * The baseline file, for example overclaim.baseline.json.
   */
  baseline?: string;
  /**
   * The waivers file; overclaim.waivers.yaml beside this file is found by itself.
   */
  waivers?: string;
  severity?: Severities;
  /**
   * What is different for some paths. Where several fit a document, the later one counts.
   */
  overrides?: Override[];
}
export interface Severities {
  [k: string]: 'error' | 'warning' | 'info' | 'off';
}
export interface Override {
  paths: Paths;
  /**
   * What kind of text these are; sets severities that suit it.
   */
  contentType?: 'web' | 'deck' | 'docs' | 'blog' | 'release-notes' | 'press' | 'legal';
  severity?: Severities;
}
