import type { Problem } from '../../model/problem.js';
import { readDocument } from '../../read/index.js';
import type { ContentTypeHeader } from '../../read/reader.js';
import type { Client } from './client.js';
import type { CrawlPlan } from './crawl-plan.js';
import { pageAddress } from './page-address.js';
import { shownAddress, siteProblem } from './site-problems.js';
import { isPage, isWanted, mayBeWanted, type Role } from './wanted.js';

/** An address that is to be fetched. */
export interface Errand {
  readonly url: URL;
  readonly role: Role;
  /** Whether the links on the page are wanted. */
  readonly follow: boolean;
  /** The first page that links to it; null where none does. */
  readonly linkedFrom: URL | null;
}

export type Visit =
  | {
      readonly kind: 'document';
      /** Where it was found, after redirects. */
      readonly url: URL;
      readonly contentType: ContentTypeHeader | null;
      readonly bytes: Uint8Array;
      /** Addresses of its own origin that it links to and that may be pages, in source order. */
      readonly links: readonly URL[];
    }
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** An image, a feed: linked, but nothing to audit. */
  | { readonly kind: 'unwanted' };

/** Fetches one address and finds its links. `refuses` is what robots.txt says of an address of this origin. */
export async function visit(
  { url, role, follow }: Errand,
  plan: CrawlPlan,
  client: Client,
  refuses: (target: URL) => Promise<Problem | null>,
): Promise<Visit> {
  const { includeLinkedFiles, limits } = plan;
  const result = await client.get(url, {
    most: limits.size,
    longer: 'fail',
    accepts: (mediaType) => isWanted(url, mediaType, role, includeLinkedFiles),
    refuses: (target) => (target.origin === url.origin ? refuses(target) : otherSite(url, target)),
  });
  if (result.kind === 'failed') return { kind: 'failed', problem: result.problem };
  if (result.kind === 'other-type') {
    if (role === 'linked') return { kind: 'unwanted' };
    const message = `The server sends ${result.mediaType}, which can't be audited.`;
    const hint = 'overclaim reads web pages, PDF, PowerPoint, Word, Markdown and plain text.';
    return { kind: 'failed', problem: siteProblem(url, 'wrong-type', message, hint) };
  }
  const { contentType, bytes } = result;
  const links =
    follow && isPage(contentType?.mediaType ?? null)
      ? await linksOf(result.url, bytes, contentType, includeLinkedFiles)
      : [];
  return { kind: 'document', url: result.url, contentType, bytes, links };
}

async function linksOf(
  url: URL,
  bytes: Uint8Array,
  contentType: ContentTypeHeader | null,
  includeFiles: boolean,
): Promise<readonly URL[]> {
  const read = await readDocument({ path: shownAddress(url), bytes, contentType });
  // Why it can't be read is told when it is audited.
  if (read.kind === 'unreadable') return [];
  return read.document.links
    .map((link) => pageAddress(link, url))
    .filter(
      (link) => link !== null && link.origin === url.origin && mayBeWanted(link, includeFiles),
    ) as URL[];
}

export function otherSite(url: URL, target: URL): Problem {
  return siteProblem(
    url,
    'other-site',
    `It redirects to ${shownAddress(target)}, another site, which was not fetched.`,
    'Give that address too if you mean it.',
  );
}
