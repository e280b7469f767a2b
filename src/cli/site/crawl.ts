import type { Problem } from '../../model/problem.js';
import type { ContentTypeHeader } from '../../read/reader.js';
import { type Client, createClient } from './client.js';
import type { CrawlPlan } from './crawl-plan.js';
import { fetchRobots, type Robots } from './robots.js';
import { leftOutProblems, type Shortfall } from './shortfall.js';
import { shownAddress } from './site-problems.js';
import { listPages } from './sitemaps.js';
import { type Errand, type Visit, visit } from './visit.js';

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

export interface CrawlOptions {
  /** Of this program: servers are told. */
  readonly version: string;
  /** Whether the configuration leaves an address out. */
  excludes?(address: string): boolean;
  /** Tells how far it is: requests made, requests planned so far, and the one that comes next. */
  onProgress?(done: number, total: number, next: string): void;
}

/** More than this is not kept; in bytes. */
const MOST_KEPT = 512 * 1024 * 1024;
/** More addresses than this do not wait for their turn. */
const MOST_WAITING = 100_000;

/** Fetches the pages that a plan means: level by level from its starts, then what its sitemaps list. */
export async function crawl(plan: CrawlPlan, options: CrawlOptions): Promise<CrawlResult> {
  const client = createClient(plan, options.version);
  try {
    return await crawlWith(client, plan, options);
  } finally {
    await client.close();
  }
}

async function crawlWith(client: Client, plan: CrawlPlan, options: CrawlOptions): Promise<CrawlResult> {
  const { limits } = plan;
  const robots = new Map<string, Promise<Robots>>();
  const known = new Set<string>();
  const documents = new Map<string, CrawledDocument>();
  const problems: Problem[] = [];
  const shortfall: Shortfall = { overPages: 0, overDepth: 0, overTime: 0, overSize: 0, robots: [] };
  let requested = 0;
  let done = 0;
  let kept = 0;

  async function refuses(url: URL): Promise<Problem | null> {
    const rules = robots.get(url.origin) ?? fetchRobots(url.origin, client);
    robots.set(url.origin, rules);
    return (await rules).refusal(url);
  }

  /** What of a level may be fetched; what may not is accounted for. */
  async function admit(level: readonly Errand[]): Promise<Errand[]> {
    const admitted: Errand[] = [];
    for (const errand of level) {
      if (documents.has(errand.url.href) || options.excludes?.(errand.url.href)) continue;
      if (client.isOver) shortfall.overTime++;
      else if (requested >= limits.pages) shortfall.overPages++;
      else {
        const refusal = await refuses(errand.url);
        if (refusal === null) {
          requested++;
          admitted.push(errand);
        } else if (errand.role === 'start' || refusal.code !== 'site/robots') fail(errand, refusal);
        else shortfall.robots.push(refusal.path!);
      }
    }
    return admitted;
  }

  function fail({ url, role, linkedFrom }: Errand, problem: Problem): void {
    if (role === 'start') {
      const path = shownAddress(url);
      const bytes: Problem = { ...problem, path, severity: 'error' };
      documents.set(url.href, { path, bytes, contentType: null, isNamed: true });
    } else if (linkedFrom !== null && problem.code === 'site/not-found') {
      problems.push({ ...problem, hint: `Correct the link on ${shownAddress(linkedFrom)}.` });
    } else problems.push(problem);
  }

  function keep(
    { role }: Errand,
    { url, bytes, contentType }: Extract<Visit, { kind: 'document' }>,
  ): boolean {
    if (documents.has(url.href)) return false;
    documents.set(url.href, { path: shownAddress(url), bytes, contentType, isNamed: role === 'start' });
    return true;
  }

  /** Fetches a level and returns the next: what its pages link to and nobody knew. */
  async function fetchLevel(level: readonly Errand[]): Promise<Errand[]> {
    const admitted = await admit(level);
    const visits = await inParallel(admitted, limits.concurrency, async (errand) => {
      if (client.isOver || kept > MOST_KEPT) return null;
      options.onProgress?.(done++, requested, shownAddress(errand.url));
      const result = await visit(errand, plan, client, refuses);
      if (result.kind === 'document') kept += result.bytes.length;
      return result.kind === 'failed' && client.isOver ? null : result;
    });
    const found: Errand[] = [];
    for (const [index, result] of visits.entries()) {
      const errand = admitted[index]!;
      if (result === null) shortfall[client.isOver ? 'overTime' : 'overSize']++;
      else if (result.kind === 'failed') fail(errand, result.problem);
      else if (result.kind === 'document' && keep(errand, result)) {
        for (const link of result.links) {
          if (known.has(link.href)) continue;
          if (found.length >= MOST_WAITING) shortfall.overPages++;
          else {
            known.add(link.href);
            found.push({ url: link, role: 'linked', follow: true, linkedFrom: result.url });
          }
        }
      }
    }
    return found;
  }

  let level: Errand[] = plan.starts
    .filter(({ url }) => !known.has(url.href) && known.add(url.href))
    .map(({ url }) => ({ url, role: 'start', follow: true, linkedFrom: null }));
  for (let depth = 0; level.length > 0; depth++) {
    const found = await fetchLevel(level);
    if (depth >= limits.depth) {
      shortfall.overDepth = found.length;
      break;
    }
    level = found;
  }
  for (const { url } of plan.sitemaps) {
    const listed = await listPages(url, limits.pages - requested, client, refuses);
    problems.push(...listed.problems);
    if (listed.isCut) shortfall.overPages++;
    await fetchLevel(
      listed.pages.map((page) => ({ url: page, role: 'listed', follow: false, linkedFrom: null })),
    );
  }
  return { documents: [...documents.values()], problems: [...problems, ...leftOutProblems(shortfall, plan)] };
}

/** Runs `work` on all items, so many at a time; results in the order of the items. */
async function inParallel<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(items.length);
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await work(items[index]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
