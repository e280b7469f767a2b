import type { Problem } from '../../model/problem.js';
import type { CrawlPlan } from './crawl-plan.js';
import { shownAddress } from './site-problems.js';

/** Addresses that were found and not fetched, by what kept them out. */
export interface Shortfall {
  pages: number;
  depth: number;
  time: number;
  size: number;
  /** Those that robots.txt forbids, as shown. */
  readonly robots: string[];
}

const LISTED = 3;

/** What was left out, one problem for each reason, so that nobody takes a part of a site for the whole. */
export function leftOutProblems(shortfall: Shortfall, { starts, sitemaps, limits }: CrawlPlan): Problem[] {
  const site = [...starts, ...sitemaps][0]!.url;
  const { pages, depth, time, size, robots } = shortfall;
  const problems: Problem[] = [];
  const add = (code: string, message: string, hint: string) => {
    const path = shownAddress(new URL('/', site));
    problems.push({ code: `site/${code}`, severity: 'warning', message, path, position: null, hint });
  };
  if (robots.length > 0) {
    const listed = robots.slice(0, LISTED).join(', ');
    const rest = robots.length > LISTED ? ` and ${robots.length - LISTED} more` : '';
    add(
      'robots',
      `robots.txt keeps robots from ${addresses(robots.length)}, which ${were(robots.length)} not fetched: ${listed}${rest}.`,
      'On a site of your own, allow them in robots.txt under "User-agent: overclaim".',
    );
  }
  if (pages > 0) {
    add(
      'more-pages',
      `The site has more pages than the ${limits.pages} that were fetched.`,
      'Raise --max-pages, or audit a part of the site.',
    );
  }
  // Who asks for single pages knows that there are more.
  if (depth > 0 && limits.depth > 0) {
    add(
      'deeper-pages',
      `${addresses(depth)} more than ${limits.depth} links away from the start ${were(depth)} not fetched.`,
      'Raise --max-depth, or give --sitemap.',
    );
  }
  if (time > 0) {
    add(
      'time-up',
      `The time was up after ${limits.time / 1000} seconds; ${addresses(time)} ${were(time)} not fetched.`,
      'Raise --max-time, or audit a part of the site.',
    );
  }
  if (size > 0) {
    add(
      'too-much',
      `The pages are too large to be kept all at once; ${addresses(size)} ${were(size)} not fetched.`,
      'Audit the site in parts.',
    );
  }
  return problems;
}

function addresses(amount: number): string {
  return amount === 1 ? '1 address' : `${amount} addresses`;
}

function were(amount: number): string {
  return amount === 1 ? 'was' : 'were';
}
