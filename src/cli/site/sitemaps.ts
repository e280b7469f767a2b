import type { Problem } from '../../model/problem.js';
import type { Client } from './client.js';
import { pageAddress } from './page-address.js';
import { shownAddress, siteProblem } from './site-problems.js';
import { readSitemapFile, SITEMAP_BYTES } from './sitemap-file.js';

export interface ListedPages {
  /** In the order of the sitemap, without repeats. */
  readonly pages: readonly URL[];
  readonly problems: readonly Problem[];
  /** Whether there may be more pages than were asked for. */
  readonly isCut: boolean;
}

/** An index lists sitemaps; indexes of indexes are against the protocol and not followed further. */
const DEEPEST_INDEX = 2;
const MOST_FILES = 1000;

export interface ListOptions {
  /** Pages at most. */
  readonly most: number;
  /** Whether a page is at hand already, and so is left out. */
  isKnown(page: URL): boolean;
  /** Why an address may not be fetched; null where it may. */
  refuses(target: URL): Promise<Problem | null>;
}

/** The first pages that a sitemap lists, itself or through the sitemaps that it lists; of its own origin only. */
export async function listPages(
  sitemap: URL,
  client: Client,
  { most, isKnown, refuses }: ListOptions,
): Promise<ListedPages> {
  const pages = new Map<string, URL>();
  const problems: Problem[] = [];
  let listed = 0;
  let elsewhere = 0;
  let example: URL | null = null;
  const seen = new Set([sitemap.href]);
  const waiting: { readonly url: URL; readonly depth: number }[] = [{ url: sitemap, depth: 0 }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { url, depth } = next;
    const isFirst = depth === 0;
    const file = await fetchSitemap(url, client, refuses);
    if (file.kind === 'failed') {
      problems.push(isFirst ? { ...file.problem, severity: 'error' } : file.problem);
      continue;
    }
    for (const address of file.addresses) {
      const target = pageAddress(address, file.url);
      if (target === null) continue;
      if (target.origin !== sitemap.origin) {
        elsewhere++;
        example ??= target;
      } else if (file.kind === 'pages') {
        listed++;
        if (!isKnown(target)) pages.set(target.href, target);
      } else if (depth < DEEPEST_INDEX && seen.size < MOST_FILES && !seen.has(target.href)) {
        seen.add(target.href);
        waiting.push({ url: target, depth: depth + 1 });
      }
    }
    if (pages.size > most || client.isOver) break;
  }
  if (example !== null) problems.push(elsewhereProblem(sitemap, example, elsewhere - 1, listed === 0));
  else if (listed === 0 && problems.length === 0) problems.push(emptyProblem(sitemap));
  return { pages: [...pages.values()].slice(0, most), problems, isCut: pages.size > most };
}

type Fetched =
  | { readonly kind: 'pages' | 'index'; readonly url: URL; readonly addresses: readonly string[] }
  | { readonly kind: 'failed'; readonly problem: Problem };

async function fetchSitemap(
  url: URL,
  client: Client,
  refuses: (target: URL) => Promise<Problem | null>,
): Promise<Fetched> {
  const refusal = await refuses(url);
  if (refusal !== null) return { kind: 'failed', problem: refusal };
  const result = await client.get(url, { most: SITEMAP_BYTES, longer: 'fail', accepts: () => true, refuses });
  if (result.kind === 'failed') return { kind: 'failed', problem: result.problem };
  const bytes = result.kind === 'answer' ? result.bytes : new Uint8Array();
  const file = await readSitemapFile(bytes);
  if (file.kind !== 'unreadable') return { ...file, url: result.url };
  const hint = 'Give the address of a sitemap in XML or plain text, or of an index of sitemaps.';
  const message = `This sitemap can't be read: ${file.reason}.`;
  return { kind: 'failed', problem: siteProblem(url, 'bad-sitemap', message, hint) };
}

function elsewhereProblem(sitemap: URL, example: URL, more: number, isAll: boolean): Problem {
  const others = more > 0 ? ` and ${more} more` : '';
  return {
    ...siteProblem(
      sitemap,
      'other-site',
      `The sitemap lists ${shownAddress(example)}${others}: another site, which is not audited.`,
      'Give the sitemap at that site.',
    ),
    severity: isAll ? 'error' : 'warning',
  };
}

function emptyProblem(sitemap: URL): Problem {
  const message = 'The sitemap lists no pages, so there was nothing to audit.';
  return { ...siteProblem(sitemap, 'bad-sitemap', message), severity: 'error' };
}
