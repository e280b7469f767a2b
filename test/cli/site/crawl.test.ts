import type { ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crawl } from '../../../src/cli/site/crawl.js';
import type { CrawlLimits, CrawlPlan } from '../../../src/cli/site/crawl-plan.js';
import type { CrawledDocument } from '../../../src/cli/site/harvest.js';
import { fail, type Handler, inTurn, linkTo, page, redirect, send, serve } from './server.js';

const LIMITS: CrawlLimits = {
  pages: 100,
  depth: 5,
  size: 1_000_000,
  timeout: 300,
  time: 10_000,
  concurrency: 4,
  retries: 1,
  backOff: 5,
};

interface Options extends Partial<Omit<CrawlPlan, 'limits' | 'starts' | 'sitemaps'>> {
  readonly starts?: readonly string[];
  readonly sitemaps?: readonly string[];
  readonly limits?: Partial<CrawlLimits>;
  readonly excludes?: (address: string) => boolean;
}

async function crawled({ starts = [], sitemaps = [], limits = {}, excludes, ...others }: Options) {
  const address = (text: string) => ({ url: new URL(text), authorization: null });
  const plan: CrawlPlan = {
    starts: starts.map(address),
    sitemaps: sitemaps.map(address),
    includeLinkedFiles: false,
    allowPrivateNetwork: true,
    ...others,
    limits: { ...LIMITS, ...limits },
  };
  const result = await crawl(plan, { version: '1.2.3', ...(excludes && { excludes }) });
  return {
    documents: result.documents,
    /** What came, by address; failed starts are among the problems. */
    paths: result.documents.filter((each) => each.bytes instanceof Uint8Array).map((each) => each.path),
    problems: [...result.documents.flatMap(problemOf), ...result.problems].map(
      ({ code, severity, path }) => `${severity} ${code} ${path}`,
    ),
    messages: [...result.documents.flatMap(problemOf), ...result.problems].map((each) => each.message),
  };
}

function problemOf({ bytes }: CrawledDocument) {
  return bytes instanceof Uint8Array ? [] : [bytes];
}

const text = (document: CrawledDocument | undefined) =>
  Buffer.from(document?.bytes as Uint8Array).toString('utf8');

describe('crawl', () => {
  it('follows links of its own origin, level by level, each page once', async () => {
    const other = await serve({ '/': page('elsewhere') });
    const site = await serve({
      '/': page(
        linkTo(
          '/b',
          'a#top',
          '/a?x=1&amp;y=2',
          `${other.origin}/`,
          '/',
          '/pic.png',
          '/deck.pdf',
          'mailto:a@b.c',
        ),
      ),
      '/a': page(linkTo('/c', 'b')),
      '/a?x=1&y=2': page('query'),
      '/b': page('b'),
      '/c': page('c'),
    });
    const { origin } = site;
    const { paths, problems } = await crawled({ starts: [origin] });
    expect(problems).toEqual([]);
    expect(paths).toEqual(['/', '/b', '/a', '/a?x=1&y=2', '/c'].map((path) => origin + path));
    expect(site.requests.sort()).toEqual(['/', '/a', '/a?x=1&y=2', '/b', '/c']);
    expect(other.requests).toEqual([]);
  });

  it('gives the same result whatever answers first', async () => {
    const late = (delay: number) => (_: unknown, response: ServerResponse) => {
      setTimeout(() => send('text/html', page(linkTo(`/next-${delay}`)))(_ as never, response), delay);
    };
    const names = [40, 5, 20, 0];
    const { origin } = await serve({
      '/': page(linkTo(...names.map((delay) => `/${delay}`))),
      ...Object.fromEntries(names.map((delay) => [`/${delay}`, late(delay)])),
      ...Object.fromEntries(names.map((delay) => [`/next-${delay}`, page('next')])),
    });
    const { paths } = await crawled({ starts: [origin], limits: { pages: 7 } });
    expect(paths.map((path) => path.slice(origin.length))).toEqual([
      '/',
      '/40',
      '/5',
      '/20',
      '/0',
      '/next-40',
      '/next-5',
    ]);
  });

  it('takes links relative to <base> and decodes redirects within the site', async () => {
    const { origin } = await serve({
      '/': '<!doctype html><base href="/docs/"><a href="guide">g</a> <a href="/old">o</a>',
      '/docs/guide': page('guide'),
      '/old': redirect('/new'),
      '/new': page(linkTo('/new')),
    });
    const { paths, problems } = await crawled({ starts: [origin] });
    expect(problems).toEqual([]);
    expect(paths).toEqual([`${origin}/`, `${origin}/docs/guide`, `${origin}/new`]);
  });

  it('names the broken link and the page it is on, and goes on', async () => {
    const { origin } = await serve({ '/': page(linkTo('/gone', '/b')), '/b': page('b') });
    const { paths, problems } = await crawled({ starts: [origin] });
    expect(paths).toEqual([`${origin}/`, `${origin}/b`]);
    expect(problems).toEqual([`warning site/not-found ${origin}/gone`]);
  });

  it('fetches files that pages link to only on demand, by their type', async () => {
    const pages = {
      '/': page(linkTo('/deck.pdf', '/download', '/notes.txt', '/feed')),
      '/deck.pdf': send('application/pdf', '%PDF-1.4'),
      '/download': send('application/pdf', '%PDF-1.4'),
      '/notes.txt': send('text/plain', 'notes'),
      '/feed': send('application/rss+xml', '<rss/>'),
    };
    const site = await serve(pages);
    expect((await crawled({ starts: [site.origin] })).paths).toEqual([`${site.origin}/`]);
    expect(site.requests.sort()).toEqual(['/', '/download', '/feed']);
    const { paths, problems } = await crawled({ starts: [site.origin], includeLinkedFiles: true });
    expect(problems).toEqual([]);
    expect(paths.map((path) => path.slice(site.origin.length))).toEqual([
      '/',
      '/deck.pdf',
      '/download',
      '/notes.txt',
    ]);
  });

  it('leaves out what the configuration excludes', async () => {
    const site = await serve({ '/': page(linkTo('/blog/a', '/b')), '/b': page('b'), '/blog/a': page('a') });
    const { paths } = await crawled({
      starts: [site.origin],
      excludes: (address) => address.includes('/blog/'),
    });
    expect(paths).toEqual([`${site.origin}/`, `${site.origin}/b`]);
    expect(site.requests.sort()).toEqual(['/', '/b']);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('decompresses %s and keeps the charset', async (encoding, compress) => {
    const { origin } = await serve({
      '/': send('Text/HTML;Charset=ISO-8859-1', compress(page('hello')), { 'content-encoding': encoding }),
    });
    const { documents } = await crawled({ starts: [origin] });
    expect(text(documents[0])).toBe(page('hello'));
    expect(documents[0]?.contentType).toEqual({ mediaType: 'text/html', charset: 'ISO-8859-1' });
  });

  it('says who it is, sends no cookies and no referrer', async () => {
    const headers: Record<string, unknown>[] = [];
    const { origin } = await serve({
      '/': (request, response) => {
        headers.push(request.headers);
        send('text/html', page(linkTo('/b')), { 'set-cookie': 'a=b' })(request, response);
      },
      '/b': (request, response) => {
        headers.push(request.headers);
        send('text/html', page(''))(request, response);
      },
    });
    await crawled({ starts: [origin] });
    const names = headers.map((each) => Object.keys(each).sort());
    const expected = ['accept', 'accept-encoding', 'connection', 'host', 'user-agent'];
    expect(names).toEqual([expected, expected]);
    expect(headers[0]!['user-agent']).toMatch(/^overclaim\/1\.2\.3 /);
  });
});

describe('bounds', () => {
  it('fetches no more pages than allowed, the first ones of 10,000 links', async () => {
    const links = Array.from({ length: 10_000 }, (_, index) => `/p/${index}`);
    const site = await serve({
      '/': page(linkTo(...links)),
      ...Object.fromEntries(links.slice(0, 9).map((link) => [link, page(link)])),
    });
    const { paths, problems } = await crawled({ starts: [site.origin], limits: { pages: 10 } });
    expect(paths).toEqual(['/', ...links.slice(0, 9)].map((path) => site.origin + path));
    expect(problems).toEqual([`warning site/more-pages ${site.origin}/`]);
    expect(site.requests).toHaveLength(10);
  });

  it('follows links only so far', async () => {
    const site = await serve({ '/': page(linkTo('/1')), '/1': page(linkTo('/2')), '/2': page('far') });
    const { paths, problems } = await crawled({ starts: [site.origin], limits: { depth: 1 } });
    expect(paths).toEqual([`${site.origin}/`, `${site.origin}/1`]);
    expect(problems).toEqual([`warning site/deeper-pages ${site.origin}/`]);
  });

  it('stops when the time is up', async () => {
    const { origin } = await serve({ '/': page(linkTo('/slow', '/b')), '/slow': () => {}, '/b': page('b') });
    const began = Date.now();
    const { paths, problems } = await crawled({
      starts: [origin],
      limits: { time: 250, timeout: 5000, concurrency: 1 },
    });
    expect(Date.now() - began).toBeLessThan(2000);
    expect(paths).toEqual([`${origin}/`]);
    expect(problems).toEqual([`warning site/time-up ${origin}/`]);
  });

  it('reports a start for which no time or number of pages is left', async () => {
    const { origin } = await serve({ '/': () => {}, '/b': page('b'), '/c': page('c') });
    expect(
      (await crawled({ starts: [origin], limits: { time: 100, timeout: 5000, retries: 0 } })).problems,
    ).toEqual([`error site/left-out ${origin}/`]);
    expect(
      (await crawled({ starts: [`${origin}/b`, `${origin}/c`], limits: { pages: 1 } })).problems,
    ).toEqual([`error site/left-out ${origin}/c`]);
  });

  it('fetches single pages without a word about their links', async () => {
    const site = await serve({ '/': page(linkTo('/b')), '/b': page('b') });
    const { paths, problems } = await crawled({ starts: [site.origin], limits: { depth: 0 } });
    expect({ paths, problems }).toEqual({ paths: [`${site.origin}/`], problems: [] });
  });

  it.each([
    ['a slow answer', () => () => {}],
    [
      'a body that drips without end',
      () => (_: unknown, response: ServerResponse) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const timer = setInterval(() => response.write('<p>more'), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ])('gives up on %s', async (_, handler) => {
    const { origin } = await serve({ '/': handler() });
    const { problems } = await crawled({ starts: [origin], limits: { timeout: 120, retries: 0 } });
    expect(problems).toEqual([`error site/time-out ${origin}/`]);
  });

  it.each([
    [
      'a body that floods without end',
      (_: unknown, response: ServerResponse) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const flood = () => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a')));
        };
        response.on('drain', flood);
        flood();
      },
    ],
    [
      'a small answer that decompresses to a large one',
      send('text/html', gzipSync(Buffer.alloc(5_000_000)), { 'content-encoding': 'gzip' }),
    ],
  ])('gives up on %s', async (_, handler) => {
    const { origin } = await serve({ '/': handler });
    const { problems } = await crawled({ starts: [origin], limits: { timeout: 5000 } });
    expect(problems).toEqual([`error site/too-large ${origin}/`]);
  });
});

describe('servers that misbehave', () => {
  it.each([
    ['garbage that should be gzip', Buffer.from('no gzip at all'), 'gzip', 'broken-compression'],
    [
      'gzip that breaks off',
      gzipSync(page('hello '.repeat(99))).subarray(0, 40),
      'gzip',
      'broken-compression',
    ],
    ['Brotli that is none', Buffer.from('no brotli at all'), 'br', 'broken-compression'],
    ['a compression nobody asked for', Buffer.from('x'), 'zstd', 'unknown-encoding'],
  ])('reports %s', async (_, body, encoding, code) => {
    const { origin } = await serve({ '/': send('text/html', body, { 'content-encoding': encoding }) });
    const { problems } = await crawled({ starts: [origin] });
    expect(problems).toEqual([`error site/${code} ${origin}/`]);
  });

  it.each([
    ['a loop', '/', '/', 'redirects', 6],
    ['no web address', '/', 'javascript:alert(1)', 'redirects', 1],
  ])('reports a redirect to %s', async (_, from, to, code, requests) => {
    const site = await serve({ [from]: redirect(to) });
    const { problems } = await crawled({ starts: [site.origin] });
    expect(problems).toEqual([`error site/${code} ${site.origin}/`]);
    expect(site.requests).toHaveLength(requests);
  });

  it('does not follow a redirect to another site', async () => {
    const other = await serve({ '/': page('other') });
    const { origin } = await serve({
      '/': page(linkTo('/away')),
      '/away': redirect(`${other.origin}/?user=1`),
    });
    const { paths, problems, messages } = await crawled({ starts: [origin] });
    expect(paths).toEqual([`${origin}/`]);
    expect(problems).toEqual([`warning site/other-site ${origin}/away`]);
    expect(messages[0]).toContain(`${other.origin}/?user=1`);
    expect(other.requests).toEqual([]);
  });

  it('tries again after 429, as long as Retry-After says, and after a failure', async () => {
    const site = await serve({
      '/': inTurn(fail(429, { 'retry-after': '0' }), send('text/html', page(linkTo('/b')))),
      '/b': inTurn(
        fail(503),
        fail(503, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }),
        send('text/html', page('b')),
      ),
    });
    const { paths, problems } = await crawled({ starts: [site.origin], limits: { retries: 2 } });
    expect(problems).toEqual([]);
    expect(paths).toEqual([`${site.origin}/`, `${site.origin}/b`]);
    expect(site.requests).toEqual(['/', '/', '/b', '/b', '/b']);
  });

  it.each([
    [500, {}, 'server-error', 2],
    [429, { 'retry-after': '3600' }, 'too-many-requests', 1],
    [403, {}, 'forbidden', 1],
    [404, {}, 'not-found', 1],
  ])('gives up on status %i', async (status, headers, code, requests) => {
    const site = await serve({ '/': fail(status, headers) });
    const { problems } = await crawled({ starts: [site.origin] });
    expect(problems).toEqual([`error site/${code} ${site.origin}/`]);
    expect(site.requests).toHaveLength(requests);
  });

  it('reports a connection that breaks, and one that nobody accepts', async () => {
    const { origin } = await serve({
      '/': page(linkTo('/cut')),
      '/cut': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
        response.write('<p>');
        setTimeout(() => response.destroy(), 10);
      },
    });
    expect((await crawled({ starts: [origin] })).problems).toEqual([
      `warning site/connection-lost ${origin}/cut`,
    ]);
    expect((await crawled({ starts: ['http://127.0.0.1:1/'] })).problems).toEqual([
      'error site/no-answer http://127.0.0.1:1/',
    ]);
  });

  it('refuses what is no document where it is asked for by name', async () => {
    const { origin } = await serve({ '/': send('image/png', 'PNG') });
    expect((await crawled({ starts: [origin] })).problems).toEqual([`error site/wrong-type ${origin}/`]);
  });
});

describe('robots.txt', () => {
  const rules =
    'User-agent: *\nDisallow: /\n\nUser-agent: overclaim\nDisallow: /private\nAllow: /private/ok\n';

  it('is obeyed for links, redirects and starts', async () => {
    const site = await serve({
      '/robots.txt': send('text/plain', rules),
      '/': page(linkTo('/private/a', '/private/ok', '/to-private')),
      '/private/ok': page('ok'),
      '/to-private': redirect('/private/b'),
    });
    const { origin } = site;
    const { paths, problems, messages } = await crawled({ starts: [origin, `${origin}/private/c`] });
    expect(paths).toEqual([`${origin}/`, `${origin}/private/ok`]);
    expect(problems).toEqual([
      `error site/robots ${origin}/private/c`,
      `warning site/robots ${origin}/private/b`,
      `warning site/robots ${origin}/`,
    ]);
    expect(messages[2]).toContain(`${origin}/private/a`);
    expect(site.requests.sort()).toEqual(['/', '/private/ok', '/to-private']);
  });

  it('that fails forbids everything', async () => {
    const site = await serve({ '/robots.txt': fail(500), '/': page('a') });
    expect((await crawled({ starts: [site.origin] })).problems).toEqual([
      `error site/robots ${site.origin}/`,
    ]);
    expect(site.requests).toEqual([]);
  });

  it('of hostile length does not hold up the clock', async () => {
    const rules = `User-agent: *\n${'Disallow: /*a*a*a*a*b\n'.repeat(5000)}`;
    const links = Array.from({ length: 500 }, (_, index) => `/${'a'.repeat(1000)}${index}`);
    const { origin } = await serve({
      '/robots.txt': send('text/plain', rules),
      '/': page(linkTo(...links)),
    });
    const began = Date.now();
    const { problems } = await crawled({ starts: [origin], limits: { time: 500, pages: 1000 } });
    expect(Date.now() - began).toBeLessThan(5000);
    expect(problems).toEqual([`warning site/time-up ${origin}/`]);
  });

  it('sets the pace', async () => {
    const times: number[] = [];
    const timed =
      (body: string): Handler =>
      (request, response) => {
        times.push(Date.now());
        send('text/html', body)(request, response);
      };
    const { origin } = await serve({
      '/robots.txt': send('text/plain', 'User-agent: *\nCrawl-delay: 0.1\n'),
      '/': timed(page(linkTo('/a', '/b'))),
      '/a': timed(page('a')),
      '/b': timed(page('b')),
    });
    await crawled({ starts: [origin] });
    expect(times).toHaveLength(3);
    expect(times[1]! - times[0]!).toBeGreaterThan(80);
    expect(times[2]! - times[1]!).toBeGreaterThan(80);
  });
});

describe('sitemaps', () => {
  const urlset = (...addresses: readonly string[]) =>
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="i">${addresses
      .map(
        (each) => `<url><loc> ${each} </loc><image:image><image:loc>/x.png</image:loc></image:image></url>`,
      )
      .join('')}</urlset>`;
  const index = (...addresses: readonly string[]) =>
    `<sitemapindex>${addresses.map((each) => `<sitemap><loc>${each}</loc></sitemap>`).join('')}</sitemapindex>`;

  it('list the pages through an index, gzip and plain text, and links are not followed', async () => {
    const site = await serve((origin) => ({
      '/sitemap.xml': send(
        'application/xml',
        index(`${origin}/one.xml.gz`, `${origin}/two.txt`, `${origin}/sitemap.xml`),
      ),
      '/one.xml.gz': send('application/gzip', gzipSync(urlset(`${origin}/a?x=1&amp;y=2`, `${origin}/b`))),
      '/two.txt': send('text/plain', `${origin}/c\r\n${origin}/b\r\n`),
      '/a?x=1&y=2': page(linkTo('/not-listed')),
      '/b': page('b'),
      '/c': page('c'),
    }));
    const { paths, problems } = await crawled({ sitemaps: [`${site.origin}/sitemap.xml`] });
    expect(problems).toEqual([]);
    expect(paths).toEqual(['/a?x=1&y=2', '/b', '/c'].map((path) => site.origin + path));
  });

  it('are cut at the number of pages', async () => {
    const site = await serve((origin) => ({
      '/sitemap.xml': send('text/xml', urlset(...Array.from({ length: 50 }, (_, n) => `${origin}/${n}`))),
      '/0': page('0'),
      '/1': page('1'),
    }));
    const { paths, problems } = await crawled({
      sitemaps: [`${site.origin}/sitemap.xml`],
      limits: { pages: 2 },
    });
    expect(paths).toEqual([`${site.origin}/0`, `${site.origin}/1`]);
    expect(problems).toEqual([`warning site/more-pages ${site.origin}/`]);
  });

  it('of another site are refused', async () => {
    const site = await serve({
      '/sitemap.xml': send('text/xml', urlset('https://www.relay.example/', 'https://www.relay.example/b')),
    });
    const { problems, messages } = await crawled({ sitemaps: [`${site.origin}/sitemap.xml`] });
    expect(problems).toEqual([`error site/other-site ${site.origin}/sitemap.xml`]);
    expect(messages[0]).toContain('https://www.relay.example/ and 1 more');
  });

  it.each([
    ['a bomb', gzipSync(Buffer.alloc(53_000_000, '<'))],
    ['broken gzip', gzipSync('<urlset/>').subarray(0, 15)],
    ['a web page', page('hello')],
    ['nothing', ''],
    ['a list of nothing', '<urlset></urlset>'],
    ['XML with entities that grow', '<!DOCTYPE u [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><u>&b;</u>'],
  ])('that are %s are refused', async (_, body) => {
    const { origin } = await serve({ '/sitemap.xml': send('application/xml', body) });
    expect((await crawled({ sitemaps: [`${origin}/sitemap.xml`] })).problems).toEqual([
      `error site/bad-sitemap ${origin}/sitemap.xml`,
    ]);
  });

  it('come after the pages that links lead to', async () => {
    const site = await serve((origin) => ({
      '/sitemap.xml': send('text/xml', urlset(`${origin}/a`, `${origin}/b`)),
      '/': page(linkTo('/a')),
      '/a': page('a'),
      '/b': page('b'),
    }));
    const { origin } = site;
    const { paths, problems } = await crawled({
      starts: [origin],
      sitemaps: [`${origin}/sitemap.xml`],
      limits: { pages: 3 },
    });
    expect(problems).toEqual([]);
    expect(paths).toEqual([`${origin}/`, `${origin}/a`, `${origin}/b`]);
    expect(site.requests.filter((each) => each === '/a')).toHaveLength(1);
  });
});

describe('private networks', () => {
  it.each([
    'http://127.0.0.1:9/',
    'http://localhost:9/',
    'http://[::1]:9/',
    'http://[::ffff:127.0.0.1]:9/',
    'http://2130706433:9/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
  ])('%s is refused', async (start) => {
    const { problems } = await crawled({ starts: [start], allowPrivateNetwork: false });
    expect(problems).toEqual([`error site/private-network ${new URL(start).href}`]);
  });

  it('are not reached through a sitemap either', async () => {
    const site = await serve({ '/sitemap.xml': send('text/xml', '<urlset/>') });
    const { problems } = await crawled({
      sitemaps: [`${site.origin}/sitemap.xml`],
      allowPrivateNetwork: false,
    });
    expect(problems).toEqual([`error site/private-network ${site.origin}/sitemap.xml`]);
    expect(site.requests).toEqual([]);
  });
});
