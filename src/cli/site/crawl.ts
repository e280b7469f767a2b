import { setImmediate as breathe } from 'node:timers/promises';
import type { Problem } from '../../model/problem.js';
import { type Client, createClient } from './client.js';
import type { CrawlPlan } from './crawl-plan.js';
import { type CrawlResult, Harvest } from './harvest.js';
import { inParallel } from './in-parallel.js';
import { fetchRobots, type Robots } from './robots.js';
import { shownAddress } from './site-problems.js';
import { listPages } from './sitemaps.js';
import { type Errand, visit } from './visit.js';

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
  const { starts, sitemaps, limits } = plan;
  const harvest = new Harvest();
  const robots = new Map<string, Promise<Robots>>();
  /** Addresses that wait for their turn or had it. */
  const known = new Set<string>();
  /** Addresses that were requested. */
  const asked = new Set<string>();
  let done = 0;

  async function refuses(url: URL): Promise<Problem | null> {
    const rules = robots.get(url.origin) ?? fetchRobots(url.origin, client);
    robots.set(url.origin, rules);
    return (await rules).refusal(url);
  }

  /** What of a level may be requested; what may not is accounted for. */
  async function admit(level: readonly Errand[]): Promise<Errand[]> {
    const admitted: Errand[] = [];
    for (const errand of level) {
      const { url } = errand;
      // Long rules of a robots.txt are slow to compare: the clock and Ctrl-C have to be heard in between.
      await breathe();
      if (asked.has(url.href) || harvest.has(url)) continue;
      if (options.excludes?.(url.href)) harvest.exclude(errand);
      else if (client.isOver) harvest.leaveOut(errand, 'time');
      else if (asked.size >= limits.pages) harvest.leaveOut(errand, 'pages');
      else {
        const refusal = await refuses(url);
        if (refusal !== null) harvest.refuse(errand, refusal);
        else {
          asked.add(url.href);
          admitted.push(errand);
        }
      }
    }
    return admitted;
  }

  /** Fetches a level and returns the next: what its pages link to and nobody knew. */
  async function fetchLevel(level: readonly Errand[]): Promise<Errand[]> {
    const admitted = await admit(level);
    const visits = await inParallel(admitted, limits.concurrency, async (errand) => {
      if (client.isOver) return 'time';
      if (harvest.size > MOST_KEPT) return 'size';
      options.onProgress?.(done++, asked.size, shownAddress(errand.url));
      const result = await visit(errand, plan, client, refuses);
      if (result.kind === 'document') harvest.size += result.bytes.length;
      return result.kind === 'failed' && client.isOver ? 'time' : result;
    });
    const next: Errand[] = [];
    for (const [index, result] of visits.entries()) {
      const errand = admitted[index]!;
      if (result === 'time' || result === 'size') harvest.leaveOut(errand, result);
      else if (result.kind === 'failed') harvest.fail(errand, result.problem);
      else if (result.kind === 'document' && harvest.keep(errand, result)) {
        for (const url of result.links) {
          if (known.has(url.href)) continue;
          known.add(url.href);
          next.push({ url, role: 'linked', follow: true, linkedFrom: result.url });
        }
      }
    }
    harvest.count('pages', Math.max(0, next.length - MOST_WAITING));
    return next.slice(0, MOST_WAITING);
  }

  for (const { url } of starts) known.add(url.href);
  let level: Errand[] = starts.map(({ url }) => ({ url, role: 'start', follow: true, linkedFrom: null }));
  for (let depth = 0; level.length > 0; depth++) {
    level = await fetchLevel(level);
    if (depth < limits.depth) continue;
    harvest.count('depth', level.length);
    break;
  }
  for (const { url } of sitemaps) {
    const most = limits.pages - asked.size;
    const listed = await listPages(url, client, { most, refuses, isKnown: (page) => asked.has(page.href) });
    harvest.note(listed.problems);
    harvest.count('pages', listed.isCut ? 1 : 0);
    await fetchLevel(
      listed.pages.map((page) => ({ url: page, role: 'listed', follow: false, linkedFrom: null })),
    );
  }
  return harvest.result(plan);
}
