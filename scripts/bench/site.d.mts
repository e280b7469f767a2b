export interface SiteShape {
  /** How many of each; default: none. */
  readonly html?: number;
  readonly markdown?: number;
  readonly pdf?: number;
  readonly pagesInPdf?: number;
  /** About how long a page of markup is. */
  readonly bytes?: number;
  /** Of the manifest. */
  readonly entries?: number;
  readonly seed?: number;
}

/** Writes a made-up company's website, guides, papers and manifest; paths are relative to `folder`. */
export function writeSite(
  folder: string,
  shape: SiteShape,
): Promise<{ readonly files: string[]; readonly bytes: number }>;
