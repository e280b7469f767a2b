/** What to fetch and how far to go. */
export interface CrawlPlan {
  /** Pages to begin with; links are followed from them. */
  readonly starts: readonly Address[];
  /** Sitemaps; the pages that they list are fetched, links on these are not followed. */
  readonly sitemaps: readonly Address[];
  /** Whether PDF, PowerPoint, Word and text files that pages link to are fetched. */
  readonly includeLinkedFiles: boolean;
  readonly allowPrivateNetwork: boolean;
  readonly limits: CrawlLimits;
}

/** An address that was given on the command line. */
export interface Address {
  /** Without user and password. */
  readonly url: URL;
  /** The `Authorization` header for its origin; null where the address held no user or password. */
  readonly authorization: string | null;
}

export interface CrawlLimits {
  /** Addresses requested, sitemaps and robots.txt aside. */
  readonly pages: number;
  /** Links from a start to a page. */
  readonly depth: number;
  /** Of one page or file, decompressed, in bytes. */
  readonly size: number;
  /** For one request, in milliseconds. */
  readonly timeout: number;
  /** For everything, in milliseconds. */
  readonly time: number;
  /** Requests at a time. */
  readonly concurrency: number;
  /** Repetitions of a request that failed and may succeed. */
  readonly retries: number;
  /** Before the first repetition, in milliseconds; doubled before each further one. */
  readonly backOff: number;
}
