import { setTimeout as pause } from 'node:timers/promises';
import { type Dispatcher, parseMIMEType, request } from 'undici';
import type { Problem } from '../../model/problem.js';
import type { ContentTypeHeader } from '../../read/reader.js';
import { ACCEPTED_ENCODINGS, type Body, readBody } from './body.js';
import { checkLiteralAddress, createAgent } from './connection.js';
import type { CrawlPlan } from './crawl-plan.js';
import { Pace } from './pace.js';
import { pageAddress } from './page-address.js';
import { networkProblem, siteProblem, statusProblem } from './site-problems.js';

/** A page or file as the server sent it. */
export interface Answer {
  readonly kind: 'answer';
  /** Where it was found, after redirects. */
  readonly url: URL;
  /** Null where the server did not say. */
  readonly contentType: ContentTypeHeader | null;
  readonly bytes: Uint8Array;
}

export type GetResult =
  | Answer
  /** Something that was not asked for; its body was not read. */
  | { readonly kind: 'other-type'; readonly url: URL; readonly mediaType: string }
  /** `status` is null where there was no answer. */
  | { readonly kind: 'failed'; readonly problem: Problem; readonly status: number | null };

export interface GetOptions {
  /** In bytes, decompressed. */
  readonly most: number;
  /** What to do with what is longer: it fails, or its beginning is taken. */
  readonly longer: 'fail' | 'cut';
  /** Whether to read a body of this type ("text/html"); null where the server did not say. */
  accepts(mediaType: string | null): boolean;
  /** Why a redirect is not followed; null to follow it. */
  refuses(target: URL): Promise<Problem | null> | Problem | null;
}

/** Fetches politely: bounded in time, size and redirects, patient with servers that are busy. */
export interface Client {
  get(url: URL, options: GetOptions): Promise<GetResult>;
  /** Asks for this time, in milliseconds, between requests to an origin. */
  setPace(origin: string, delay: number): void;
  /** Ends everything when the time is up; true once it has. */
  readonly isOver: boolean;
  close(): Promise<void>;
}

const MOST_REDIRECTS = 5;
/** Nobody waits longer for a busy server; in milliseconds. */
const LONGEST_WAIT = 30_000;
const BUSY: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Failures of the network that may be gone a moment later. */
const PASSING: ReadonlySet<string> = new Set(['site/time-out', 'site/connection-lost']);

export function createClient(plan: CrawlPlan, version: string): Client {
  const { limits, allowPrivateNetwork } = plan;
  const agent = createAgent({
    allowPrivateNetwork,
    timeout: limits.timeout,
    connections: limits.concurrency,
  });
  const deadline = AbortSignal.timeout(limits.time);
  const pace = new Pace();
  const authorizations = new Map(
    [...plan.starts, ...plan.sitemaps].flatMap(({ url, authorization }) =>
      authorization === null ? [] : [[url.origin, authorization] as const],
    ),
  );

  /** One request, answered or failed. The body of an answer is still to be read. */
  async function send(url: URL, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    checkLiteralAddress(url, allowPrivateNetwork);
    const authorization = authorizations.get(url.origin);
    return await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        'user-agent': `overclaim/${version} (audits copy; obeys robots.txt as "overclaim")`,
        accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8',
        'accept-encoding': ACCEPTED_ENCODINGS,
        ...(authorization !== undefined && { authorization }),
      },
    });
  }

  async function attempt(url: URL, options: GetOptions): Promise<Attempt> {
    try {
      await pace.wait(url.origin, deadline);
      const signal = AbortSignal.any([deadline, AbortSignal.timeout(limits.timeout)]);
      const { statusCode, headers, body } = await send(url, signal);
      const drop = () => body.on('error', () => {}).destroy();
      const location = first(headers.location);
      if (statusCode >= 300 && statusCode < 400 && location !== null) {
        drop();
        return { kind: 'redirect', location };
      }
      if (statusCode < 200 || statusCode >= 300) {
        drop();
        const wait = waitOf(first(headers['retry-after']));
        return { kind: 'failed', problem: statusProblem(url, statusCode), status: statusCode, wait };
      }
      const contentType = contentTypeOf(first(headers['content-type']));
      if (!options.accepts(contentType?.mediaType ?? null)) {
        drop();
        return { kind: 'other-type', url, mediaType: contentType?.mediaType ?? '' };
      }
      const read = await readBody(body, first(headers['content-encoding']) ?? '', options.most);
      const problem = bodyProblem(read, url, options);
      if (problem !== null) return { kind: 'failed', problem, status: statusCode, wait: null };
      return { kind: 'answer', url, contentType, bytes: 'bytes' in read ? read.bytes : new Uint8Array() };
    } catch (error) {
      return {
        kind: 'failed',
        problem: networkProblem(deadline.aborted ? deadline.reason : error, url),
        status: null,
        wait: null,
      };
    }
  }

  async function attempts(url: URL, options: GetOptions): Promise<Attempt> {
    for (let again = 0; ; again++) {
      const result = await attempt(url, options);
      if (result.kind !== 'failed' || again >= limits.retries || deadline.aborted) return result;
      if (result.status === null ? !PASSING.has(result.problem.code) : !BUSY.has(result.status))
        return result;
      const wait = result.wait ?? limits.backOff * 2 ** again;
      if (wait > LONGEST_WAIT) return result;
      await pause(wait, undefined, { signal: deadline }).catch(() => {});
    }
  }

  return {
    get isOver() {
      return deadline.aborted;
    },
    async get(start, options) {
      let url = start;
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        const result = await attempts(url, options);
        if (result.kind !== 'redirect') return result;
        const target = pageAddress(result.location, url);
        const problem = target === null ? badRedirect(start) : await options.refuses(target);
        if (target === null || problem !== null) {
          return { kind: 'failed', problem: problem ?? badRedirect(start), status: null };
        }
        url = target;
      }
      const message = `It redirects more than ${MOST_REDIRECTS} times.`;
      const problem = siteProblem(start, 'redirects', message, 'Link to the page that is meant.');
      return { kind: 'failed', problem, status: null };
    },
    setPace: (origin, delay) => pace.set(origin, delay),
    close: () => agent.destroy(),
  };
}

type Attempt =
  | Exclude<GetResult, { kind: 'failed' }>
  | (Extract<GetResult, { kind: 'failed' }> & { readonly wait: number | null })
  | { readonly kind: 'redirect'; readonly location: string };

function bodyProblem(body: Body, url: URL, { most, longer }: GetOptions): Problem | null {
  if (body.kind === 'cut' && longer === 'fail') {
    const megabytes = Math.max(1, Math.round(most / 1_000_000));
    return siteProblem(
      url,
      'too-large',
      `It is larger than ${megabytes} MB.`,
      'Raise --max-size if it is no mistake.',
    );
  }
  if (body.kind === 'broken') {
    return siteProblem(url, 'broken-compression', 'The answer is not compressed as the server says.');
  }
  if (body.kind === 'unknown-encoding') {
    return siteProblem(url, 'unknown-encoding', 'The answer is compressed in a way that was not asked for.');
  }
  return null;
}

function badRedirect(url: URL): Problem {
  return siteProblem(url, 'redirects', 'It redirects to what is no web address.');
}

/** What Retry-After asks for, in milliseconds: it holds seconds or a date. */
function waitOf(header: string | null): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

function contentTypeOf(header: string | null): ContentTypeHeader | null {
  const parsed = header === null ? 'failure' : parseMIMEType(header);
  if (parsed === 'failure') return null;
  return { mediaType: parsed.essence, charset: parsed.parameters.get('charset') ?? null };
}

function first(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null;
}
