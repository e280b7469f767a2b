import robotsModule from 'robots-parser';
import type { Problem } from '../../model/problem.js';
import type { Client } from './client.js';
import { siteProblem } from './site-problems.js';

/** The package's types describe a default export of an ES module; what it has is the function itself. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default;
/** The name under which robots.txt can address this program. */
const ROBOT = 'overclaim';
/** What every robot has to read of a robots.txt (RFC 9309, section 2.5); in bytes. */
const MOST_BYTES = 500 * 1024;

export interface Robots {
  /** Why an address of this origin may not be fetched; null where it may. */
  refusal(url: URL): Problem | null;
}

const ALLOWS_ALL: Robots = { refusal: () => null };

/**
 * The rules of an origin for robots, as RFC 9309 has them: without a robots.txt everything is allowed; while it can't
 * be had, nothing is. Also sets the pace that the rules ask for.
 */
export async function fetchRobots(origin: string, client: Client): Promise<Robots> {
  const url = new URL('/robots.txt', origin);
  const result = await client.get(url, {
    most: MOST_BYTES,
    longer: 'cut',
    accepts: () => true,
    // The rules may stand at another host; pages may not.
    refuses: () => null,
  });
  if (result.kind === 'failed') {
    const { status, problem } = result;
    const isMissing =
      problem.code === 'site/redirects' || (status !== null && status < 500 && status !== 429);
    return isMissing ? ALLOWS_ALL : { refusal: (page) => withoutRules(page, problem, status) };
  }
  if (result.kind === 'other-type') return ALLOWS_ALL;
  const rules = robotsParser(url.href, new TextDecoder().decode(result.bytes));
  const delay = rules.getCrawlDelay(ROBOT) ?? 0;
  if (delay > 0) client.setPace(origin, delay * 1000);
  return {
    refusal: (page) => (rules.isAllowed(page.href, ROBOT) === false ? forbidden(page) : null),
  };
}

function forbidden(page: URL): Problem {
  return siteProblem(
    page,
    'robots',
    'robots.txt keeps robots from this page, so it was not fetched.',
    'On a site of your own, allow it in robots.txt under "User-agent: overclaim".',
  );
}

/** Where nobody answers at all, that is what the user has to know; robots.txt is beside the point. */
function withoutRules(page: URL, problem: Problem, status: number | null): Problem {
  if (status === null) return { ...problem, path: siteProblem(page, '', '').path };
  return siteProblem(
    page,
    'robots',
    `robots.txt can't be fetched (HTTP ${status}); until it can, nothing here may be.`,
    'Run again, or ask who runs the server.',
  );
}
