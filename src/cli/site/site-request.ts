import { type Command, Option } from 'commander';
import { type Problem, UserError } from '../../model/problem.js';
import { isWebAddress } from '../files/paths.js';
import { wholeNumberOption } from '../option-values.js';
import type { Address, CrawlPlan } from './crawl-plan.js';

const HEADING = 'Websites:';
const MEGABYTE = 1_000_000;

/** Adds the options of websites. None of them has an effect without an address. */
export function addSiteOptions(command: Command): Command {
  const option = (flags: string, description: string) => new Option(flags, description).helpGroup(HEADING);
  const numbers: readonly [
    flags: string,
    description: string,
    preset: number,
    least: number,
    most: number,
  ][] = [
    ['--max-pages <number>', 'addresses to fetch at most', 500, 1, 100_000],
    ['--max-depth <number>', 'links to follow from the first page at most', 5, 0, 100],
    ['--max-size <MB>', 'largest page or file', 25, 1, 50],
    ['--max-time <seconds>', 'time for all requests together', 600, 1, 86_400],
    ['--timeout <seconds>', 'time for one request', 20, 1, 600],
    ['--concurrency <number>', 'requests at a time', 4, 1, 16],
    ['--retries <number>', 'repetitions of a request that failed for a moment', 2, 0, 10],
  ];
  command.addOption(
    option('--sitemap <address>', 'audit the pages that a sitemap lists; may be given several times')
      .argParser((text: string, before: readonly string[]) => [...before, text])
      .default([], 'none'),
  );
  for (const [flags, description, preset, least, most] of numbers) {
    command.addOption(option(flags, description).default(preset).argParser(wholeNumberOption(least, most)));
  }
  return command
    .addOption(
      option('--include-linked-files', 'also PDF, PowerPoint, Word and text files that pages link to'),
    )
    .addOption(option('--allow-private-network', 'also addresses of this machine and the local network'));
}

/**
 * What to fetch; null where no address is given, and then nothing is fetched.
 *
 * @throws UserError when an address is none.
 */
export function crawlPlanOf(
  paths: readonly string[],
  options: Readonly<Record<string, unknown>>,
): CrawlPlan | null {
  const starts = paths.filter(isWebAddress).map(addressOf);
  // A command that fetches nothing has no such option.
  const sitemaps = ((options.sitemap ?? []) as readonly string[]).map(addressOf);
  if (starts.length + sitemaps.length === 0) return null;
  const number = (name: string) => options[name] as number;
  return {
    starts,
    sitemaps,
    includeLinkedFiles: options.includeLinkedFiles === true,
    allowPrivateNetwork: options.allowPrivateNetwork === true,
    limits: {
      pages: number('maxPages'),
      depth: number('maxDepth'),
      size: number('maxSize') * MEGABYTE,
      time: number('maxTime') * 1000,
      timeout: number('timeout') * 1000,
      concurrency: number('concurrency'),
      retries: number('retries'),
      backOff: 500,
    },
  };
}

/** Takes user and password out of an address, so that they stand in no report. */
function addressOf(text: string): Address {
  if (!isWebAddress(text) || !URL.canParse(text)) throw new UserError(badAddress(text));
  const url = new URL(text);
  const { username, password } = url;
  url.username = '';
  url.password = '';
  url.hash = '';
  if (username === '' && password === '') return { url, authorization: null };
  const credentials = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64');
  return { url, authorization: `Basic ${credentials}` };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function badAddress(text: string): Problem {
  // What follows an @ may be all there is of a host; what stands before it may be a password.
  const shown = text.slice(text.lastIndexOf('@') + 1);
  return {
    code: 'site/bad-address',
    severity: 'error',
    message: `"${shown}" is no web address.`,
    path: null,
    position: null,
    hint: 'Write it whole, for example https://www.example.com/sitemap.xml.',
  };
}
