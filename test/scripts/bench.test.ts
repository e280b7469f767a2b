import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { measure } from '../../scripts/bench/measure.mjs';
import { writeSite } from '../../scripts/bench/site.mjs';
import { loadManifest } from '../../src/manifest/load-manifest.js';
import { run } from '../cli/run.js';

const SHAPE = { html: 2, markdown: 2, pdf: 1, pagesInPdf: 2, bytes: 2000, entries: 20 };

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'overclaim-bench-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

it('writes the same site for the same seed, with a sound manifest and things to find', async () => {
  const [first, second, other] = [folder(), folder(), folder()];
  const { files } = await writeSite(first, SHAPE);
  await writeSite(second, SHAPE);
  await writeSite(other, { ...SHAPE, seed: 2 });
  const contents = (root: string) =>
    [...files, 'capabilities.yaml'].map((file) => readFileSync(join(root, file)).toString('base64'));
  expect(files).toHaveLength(5);
  expect(contents(second)).toEqual(contents(first));
  expect(contents(other)).not.toEqual(contents(first));
  const { problems } = loadManifest({
    path: 'capabilities.yaml',
    bytes: readFileSync(join(first, 'capabilities.yaml')),
  });
  expect(problems).toEqual([]);
  const { stdout } = await run(['audit', 'site', 'guides', '--format', 'json', '--as-of', '2026-11-20'], {
    cwd: first,
  });
  const { summary } = JSON.parse(stdout);
  expect(Object.keys(summary.byFamily).sort()).toEqual(['beyond', 'roadmap', 'vague']);
});

it('measures time and memory, and tells when what it runs fails', () => {
  const usage = measure(['-e', 'const until = Date.now() + 80; while (Date.now() < until);']);
  expect(usage.wall).toBeGreaterThan(0.08);
  expect(usage.cpu).toBeGreaterThan(0.01);
  expect(usage.memory).toBeGreaterThan(10);
  expect(() => measure(['-e', 'process.exit(2)'])).toThrow('ended with 2');
});
