import type { Problem } from '../../model/problem.js';
import type { ContentTypeHeader } from '../../read/reader.js';
import type { CrawlPlan } from './crawl-plan.js';
import { leftOutProblems, type Shortfall } from './shortfall.js';
import { shownAddress, siteProblem } from './site-problems.js';
import type { Errand, Visit } from './visit.js';

/** A page or file of a website, like a file that was read. */
export interface CrawledDocument {
  /** Its address. */
  readonly path: string;
  /** Or why there is none; only for what the command line names. */
  readonly bytes: Uint8Array | Problem;
  readonly contentType: ContentTypeHeader | null;
  /** Whether the command line names it. */
  readonly isNamed: boolean;
}

export interface CrawlResult {
  /** Without repeats. The same site gives the same ones in the same order, whatever order it answers in. */
  readonly documents: readonly CrawledDocument[];
  readonly problems: readonly Problem[];
}

/** What keeps an address from being fetched, besides robots.txt and failures: a bound that was reached. */
export type Bound = 'pages' | 'time' | 'size';

const BOUND_REACHED: Readonly<Record<Bound, string>> = {
  pages: 'It was not fetched: --max-pages allows no more.',
  time: 'It was not fetched: the time was up.',
  size: 'It was not fetched: the pages before it are too large to be kept all at once.',
};

/** Collects what comes of a crawl. What the command line names is accounted for one by one, the rest in sum. */
export class Harvest {
  private readonly documents = new Map<string, CrawledDocument>();
  private readonly problems: Problem[] = [];
  private readonly shortfall: Shortfall = { pages: 0, depth: 0, time: 0, size: 0, robots: [] };
  /** Bytes of all documents. */
  size = 0;

  has(url: URL): boolean {
    return this.documents.has(url.href);
  }

  /** False where another address has led to the same document before. */
  keep({ role }: Errand, { url, bytes, contentType }: Extract<Visit, { kind: 'document' }>): boolean {
    if (this.has(url)) return false;
    const path = shownAddress(url);
    this.documents.set(url.href, { path, bytes, contentType, isNamed: role === 'start' });
    return true;
  }

  fail({ url, role, linkedFrom }: Errand, problem: Problem): void {
    if (role === 'start') {
      const path = shownAddress(url);
      const bytes: Problem = { ...problem, path, severity: 'error' };
      this.documents.set(url.href, { path, bytes, contentType: null, isNamed: true });
    } else if (linkedFrom !== null && problem.code === 'site/not-found') {
      this.problems.push({ ...problem, hint: `Correct the link on ${shownAddress(linkedFrom)}.` });
    } else this.problems.push(problem);
  }

  /** Robots.txt, or what is wrong with getting it, keeps an address from being fetched. */
  refuse(errand: Errand, refusal: Problem): void {
    if (errand.role === 'start' || refusal.code !== 'site/robots') this.fail(errand, refusal);
    else this.shortfall.robots.push(shownAddress(errand.url));
  }

  /** The configuration leaves an address out: worth a word only where it was named. */
  exclude({ url, role }: Errand): void {
    if (role !== 'start') return;
    const message = 'Left out by `exclude` in the configuration.';
    this.problems.push(siteProblem(url, 'excluded', message, 'It was not audited.'));
  }

  leaveOut(errand: Errand, bound: Bound): void {
    if (errand.role === 'start') this.fail(errand, siteProblem(errand.url, 'left-out', BOUND_REACHED[bound]));
    else this.shortfall[bound]++;
  }

  /** So many addresses, not known one by one, are beyond a bound. */
  count(bound: Bound | 'depth', amount: number): void {
    this.shortfall[bound] += amount;
  }

  note(problems: readonly Problem[]): void {
    this.problems.push(...problems);
  }

  result(plan: CrawlPlan): CrawlResult {
    const problems = [...this.problems, ...leftOutProblems(this.shortfall, plan)];
    return { documents: [...this.documents.values()], problems };
  }
}
