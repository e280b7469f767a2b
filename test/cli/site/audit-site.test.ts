import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.js';
import { run } from '../run.js';
import { scratch, type Tree } from '../scratch.js';
import { fail, linkTo, page, send, serve } from './server.js';

const MANIFEST = `manifest: 1
product: { name: Relay }
as_of: 2026-11-01
capabilities:
  - id: boards
    name: Kanban boards
    aliases: [boards]
    status: available
    limits:
      - { of: boards, max: 100 }
`;
const OVERSTATED = '<p>Relay gives you 500 boards.</p>';
const HONEST = '<p>Relay gives you 100 boards.</p>';

async function audit(args: readonly string[], tree: Tree = {}) {
  const cwd = scratch({ 'capabilities.yaml': MANIFEST, ...tree });
  return await run(['audit', ...args, '--allow-private-network', '--retries', '0'], { cwd });
}

async function reportOf(args: readonly string[], tree: Tree = {}) {
  const { status, stdout, stderr } = await audit([...args, '--format', 'json'], tree);
  return { status, stderr, report: JSON.parse(stdout) as Report };
}

describe('overclaim audit of a website', () => {
  it('reports what the pages say at their addresses, beside files', async () => {
    const { origin } = await serve({ '/': page(HONEST + linkTo('/pricing')), '/pricing': page(OVERSTATED) });
    const { status, stderr, report } = await reportOf([origin, 'deck.txt'], {
      'deck.txt': 'Relay has boards.',
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(report.documents.map((each) => [each.path, each.format])).toEqual([
      ['deck.txt', 'text'],
      [`${origin}/`, 'html'],
      [`${origin}/pricing`, 'html'],
    ]);
    const aboutManifest = report.findings.filter((each) => each.family !== 'conflict');
    expect(aboutManifest.map((each) => [each.path, each.rule, each.quote])).toEqual([
      [`${origin}/pricing`, 'beyond/exceeded-limit', '500 boards'],
    ]);
  });

  it('reads a page without a doctype by its type, in the encoding that the server names', async () => {
    const { origin } = await serve({
      '/': send('text/html; charset=iso-8859-1', Buffer.from('<p>Caf\xe9 boards: 500 boards.', 'latin1')),
    });
    const { report } = await reportOf([origin]);
    expect(report.problems).toEqual([]);
    expect(report.findings.map((each) => each.sentence)).toEqual(['Café boards: 500 boards.']);
  });

  it.each<[string, (origin: string) => string, number]>([
    ['the start is missing', (origin) => `${origin}/gone`, 2],
    ['a page that is linked is missing', (origin) => `${origin}/`, 0],
    ['a page that is linked holds no text', (origin) => `${origin}/broken`, 0],
    ['the start holds no text', (origin) => `${origin}/binary`, 2],
  ])('when %s ends with its status', async (_, start, expected) => {
    const { origin } = await serve({
      '/': page(HONEST + linkTo('/gone')),
      '/broken': page(HONEST + linkTo('/binary')),
      '/binary': send('text/html', Buffer.from([0, 1, 2, 3, 0, 0, 1, 2, 0, 5, 0, 0, 7, 0, 0, 0, 0])),
    });
    const { status, stderr, report } = await reportOf([start(origin)]);
    expect(status).toBe(expected);
    expect(report.problems).toHaveLength(1);
    expect(stderr === '').toBe(expected === 0);
  });

  it('sends user and password and shows them nowhere', async () => {
    const { origin } = await serve({
      '/': (request, response) => {
        const expected = `Basic ${Buffer.from('me:p@ss').toString('base64')}`;
        const answer =
          request.headers.authorization === expected ? send('text/html', page(OVERSTATED)) : fail(401);
        answer(request, response);
      },
      '/robots.txt': fail(404),
    });
    const start = origin.replace('//', '//me:p%40ss@');
    const { status, stdout } = await audit([start, '--format', 'json', '--report', 'html=out.html']);
    expect(status).toBe(1);
    expect(stdout).not.toMatch(/p%40ss|p@ss|me:/);
    const denied = await audit([start.replace('me:', 'you:')]);
    expect(denied.status).toBe(2);
    expect(denied.stdout + denied.stderr).not.toMatch(/p%40ss|p@ss/);
  });

  it('takes the configuration into account: excluded addresses and severities', async () => {
    const { origin } = await serve({
      '/': page(OVERSTATED + linkTo('/blog/a', '/b')),
      '/b': page(OVERSTATED),
      '/blog/a': page(OVERSTATED),
    });
    const config = `exclude: ["${origin}/blog/**"]\noverrides:\n  - paths: ["${origin}/b"]\n    severity: { beyond: info }\n`;
    const { report } = await reportOf([origin], { 'overclaim.config.yaml': config });
    expect(report.findings.map((each) => [each.path, each.severity])).toEqual([
      [`${origin}/`, 'error'],
      [`${origin}/b`, 'info'],
    ]);
  });

  it('says so when the configuration excludes the address itself', async () => {
    const { origin } = await serve({ '/': page(OVERSTATED) });
    const { status, report } = await reportOf([origin], {
      'overclaim.config.yaml': `exclude: ["${origin}/**"]\n`,
    });
    expect(status).toBe(0);
    expect(report.problems.map(({ code, path }) => [code, path])).toEqual([['site/excluded', `${origin}/`]]);
  });

  it('does not call a page clean whose text only scripts would show', async () => {
    const { origin } = await serve({
      '/': '<!doctype html><title>Relay</title><script src="/app.js"></script>',
    });
    const { report } = await reportOf([origin]);
    expect(report.findings.map((each) => each.rule)).toEqual(['document/not-audited']);
  });

  it.each<[string, readonly string[], string]>([
    ['an address that is none', ['http://'], '"http://" is no web address.'],
    ['a sitemap that is none', ['--sitemap', 'sitemap.xml'], '"sitemap.xml" is no web address.'],
    ['an address with a password', ['https://me:secret@'], '"" is no web address.'],
    ['changes of a site', ['http://127.0.0.1:1/', '--diff', 'main'], '--diff compares files in git'],
    ['no pages', ['http://127.0.0.1:1/', '--max-pages', '0'], 'Write a whole number from 1 to 100000.'],
  ])('refuses %s', async (_, args, message) => {
    const { status, stdout, stderr } = await audit(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('secret');
  });
});

describe('text that a template repeats', () => {
  const FOOTER = '<footer><p>Relay is the world-class planner.</p></footer>';
  const CARD = '<aside><p>Relay gives you 500 boards.</p></aside>';
  const count = 200;
  const name = (index: number) => `page-${String(index).padStart(3, '0')}`;
  const repeated = (index: number) =>
    page(`<h1>Page ${index}</h1>${index % 2 === 0 ? CARD : ''}${FOOTER}`.replace('</main>', ''));

  it('on a website of 200 pages is one finding with all its places', async () => {
    const names = Array.from({ length: count }, (_, index) => name(index));
    const { origin } = await serve({
      '/': page(linkTo(...names)),
      ...Object.fromEntries(names.map((each, index) => [`/${each}`, repeated(index)])),
    });
    const { report } = await reportOf([origin]);
    expect(report.documents).toHaveLength(count + 1);
    expect(
      report.findings.map(({ path, quote, related }) => [path, quote, related.map((each) => each.path)]),
    ).toEqual([
      [
        `${origin}/page-000`,
        '500 boards',
        names.filter((_, index) => index % 2 === 0 && index > 0).map((each) => `${origin}/${each}`),
      ],
      [`${origin}/page-000`, 'world-class', names.slice(1).map((each) => `${origin}/${each}`)],
    ]);
  });

  it('in a folder of 200 pages too, and the text report gives the number of places', async () => {
    const site = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`site/${name(index)}.html`, repeated(index)]),
    );
    const { stdout } = await audit(['site'], site);
    const joined = stdout.replace(/\s+/g, ' ');
    expect(joined.match(/Also at/g)).toHaveLength(2);
    expect(joined).toContain('Also at site/page-002.html:');
    expect(joined).toContain('and 96 more places');
    expect(joined).toContain('and 196 more places');
    expect(joined).toContain('Found 1 error, 1 warning');
  });
});
