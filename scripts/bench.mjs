// Measures how fast the product is, as ratios that hold on any machine. docs/performance.md shows and explains them.
//   npm run build && npm run bench -- [--peers] [--pages 1000] [--repeat 2] [--only reading,threads] [--keep FOLDER]
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measure } from './bench/measure.mjs';
import { installPeers } from './bench/peers.mjs';
import { writeSite } from './bench/site.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'bin/overclaim.js');
const READ_ONLY = join(ROOT, 'scripts/bench/read-only.mjs');
const DAY = ['--as-of', '2026-11-20'];

const { values: options } = parseArgs({
  options: {
    peers: { type: 'boolean', default: false },
    pages: { type: 'string', default: '1000' },
    repeat: { type: 'string', default: '2' },
    only: { type: 'string' },
    keep: { type: 'string' },
  },
});
const pages = Number(options.pages);
const repeat = Number(options.repeat);
const wanted = options.only?.split(',');
const scratch = options.keep ?? mkdtempSync(join(tmpdir(), 'overclaim-bench-'));

const audit = (folder, ...args) =>
  measure([CLI, 'audit', '.', ...DAY, '-o', join(scratch, 'report.txt'), ...args], { cwd: folder, repeat });

async function site(name, shape) {
  const folder = join(scratch, name);
  const { files, bytes } = await writeSite(folder, shape);
  return { folder, files, bytes };
}

/** How a ratio is shown: what it is made of stands beside it. */
function show(what, ratio, target, ...usages) {
  const parts = usages.map(
    ({ label, usage, bytes }) =>
      `${label} ${usage.wall.toFixed(2)} s (cpu ${usage.cpu.toFixed(2)} s, ${usage.memory.toFixed(0)} MB${bytes ? `, ${(bytes / 1e6 / usage.cpu).toFixed(2)} MB/s` : ''})`,
  );
  process.stdout.write(
    `${what}: ${ratio.toFixed(2)}${target ? ` (to reach: ${target})` : ''}\n    ${parts.join('\n    ')}\n`,
  );
}

const sections = {
  async start() {
    const { folder } = await site('start', { html: 1, markdown: 1, pdf: 1, pagesInPdf: 10 });
    const nothing = measure(['-e', '0'], { repeat: 5 });
    const against = (what, args, target) => {
      const usage = measure([CLI, ...args], { cwd: folder, repeat: 5 });
      show(
        `${what} / node -e 0`,
        usage.cpu / nothing.cpu,
        target,
        { label: what, usage },
        { label: 'node -e 0', usage: nothing },
      );
    };
    against('--version', ['--version'], '≤ 1.5');
    against('one Markdown page', ['audit', 'guides', ...DAY], '≤ 6');
    against('one HTML page', ['audit', 'site', ...DAY]);
    against('one PDF of ten pages', ['audit', 'papers', ...DAY]);
  },
  async reading() {
    const kinds = [
      ['HTML', { html: pages }, '≤ 2.0'],
      ['Markdown', { markdown: Math.ceil(pages / 3) }, '≤ 2.0'],
      ['PDF', { pdf: Math.ceil(pages / 50) }, '≤ 1.2'],
    ];
    for (const [kind, shape, target] of kinds) {
      const { folder, bytes } = await site(`reading-${kind}`, shape);
      const reading = measure([READ_ONLY, folder], { repeat });
      const whole = audit(folder, '--workers', '1');
      show(
        `audit / reading alone, ${kind}`,
        whole.cpu / reading.cpu,
        target,
        { label: 'audit', usage: whole, bytes },
        { label: 'reading', usage: reading, bytes },
      );
    }
  },
  async cache() {
    const { folder, bytes } = await site('cache', { html: pages });
    const cache = join(scratch, 'kept');
    const args = [
      CLI,
      'audit',
      '.',
      ...DAY,
      '-o',
      join(scratch, 'report.txt'),
      '--workers',
      '1',
      '--cache-location',
      cache,
    ];
    const first = measure(args, {
      cwd: folder,
      repeat,
      before: () => rmSync(cache, { recursive: true, force: true }),
    });
    const again = measure(args, { cwd: folder, repeat });
    show(
      `cached / first audit, ${pages} pages`,
      again.cpu / first.cpu,
      '≤ 0.10',
      { label: 'first', usage: first, bytes },
      { label: 'cached', usage: again, bytes },
    );
  },
  async threads() {
    const { folder, bytes } = await site('threads', { html: 2 * pages });
    const one = audit(folder, '--workers', '1');
    const two = audit(folder, '--workers', '2');
    show(
      `2 workers / 1 worker by the clock, ${2 * pages} pages`,
      two.wall / one.wall,
      '≤ 0.65 on two idle cores',
      { label: '1 worker', usage: one, bytes },
      { label: '2 workers', usage: two, bytes },
    );
  },
  async growth() {
    let first;
    for (const times of [1, 2, 4, 8]) {
      const { folder, bytes } = await site(`growth-${times}`, { html: times * pages });
      const usage = audit(folder, '--workers', '1');
      first ??= usage;
      show(`${times * pages} / ${pages} pages, time`, usage.cpu / first.cpu, times === 8 ? '≤ 8.5' : null, {
        label: 'audit',
        usage,
        bytes,
      });
      show(
        `${times * pages} / ${pages} pages, memory`,
        usage.memory / first.memory,
        times === 8 ? '≤ 1.3' : null,
      );
      rmSync(folder, { recursive: true });
    }
  },
  async peers() {
    if (!options.peers) return;
    const { folder, files, bytes } = await site('peers', { markdown: pages });
    const peers = installPeers(join(tmpdir(), 'overclaim-bench-peers'));
    const ours = audit(folder, '--workers', '1');
    for (const { name, argsFor } of peers) {
      const usage = measure(argsFor(files), { cwd: folder, repeat: 1, anyStatus: true });
      const target = {
        'textlint with write-good': '≥ 10',
        cspell: '≥ 1.5',
        'write-good': '≥ 1.5',
        'markdownlint-cli2': '≥ 1.5',
      }[name];
      show(
        `${name} / overclaim, ${pages} Markdown files`,
        usage.cpu / ours.cpu,
        target,
        { label: name, usage, bytes },
        { label: 'overclaim', usage: ours, bytes },
      );
    }
  },
};

if (!existsSync(join(ROOT, 'dist'))) throw new Error('Build first: npm run build');
try {
  for (const [name, section] of Object.entries(sections)) {
    if (wanted === undefined || wanted.includes(name)) await section();
  }
} finally {
  if (options.keep === undefined) rmSync(scratch, { recursive: true, force: true });
}
