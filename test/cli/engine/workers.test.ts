import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { batchesOf } from '../../../src/cli/engine/batches.js';
import { auditInWorkers } from '../../../src/cli/engine/pool.js';
import { loadManifest } from '../../../src/manifest/load-manifest.js';
import { run } from '../run.js';
import { scratch } from '../scratch.js';
import { MANIFEST, SITE } from './pages.js';

describe('audit --workers', () => {
  it('gives the same bytes from any number of threads', async () => {
    const cwd = scratch(SITE);
    const runs = await Promise.all(
      ['1', '2', '3', 'auto'].map((workers) =>
        run(['audit', '.', '--format', 'json', '--workers', workers], { cwd }),
      ),
    );
    const [first] = runs;
    expect(first?.status).toBe(2);
    expect(JSON.parse(first?.stdout ?? '').findings.length).toBeGreaterThan(10);
    for (const each of runs) expect(each).toEqual(first);
  });

  it.each(['0', '65', 'many', '1.5'])('refuses %s', async (workers) => {
    const { status, stderr } = await run(['audit', '.', '--workers', workers], { cwd: scratch(SITE) });
    expect(status).toBe(2);
    expect(stderr).toContain('Write auto, or a number from 1 to 64.');
  });
});

it('loses only the document whose thread runs out of memory', async () => {
  const cwd = scratch({
    'small.md': 'Relay gives you 500 boards.',
    'large.md': 'So many words here.\n\n'.repeat(100_000),
  });
  const { manifest } = loadManifest({ path: 'capabilities.yaml', bytes: Buffer.from(MANIFEST) });
  const job = { cwd, manifest: manifest!, asOf: '2026-11-20', cache: null, keepDocuments: false };
  const taskOf = (path: string) => ({
    task: { task: { path, severityLayers: [], contentType: null, isNamed: true }, content: null },
    bytes: 1,
  });
  const outcomes = await auditInWorkers(job, [taskOf('large.md'), taskOf('small.md')], {
    workers: 1,
    memory: 60,
    receive: (outcome) => (outcome.kind === 'unread' ? outcome.problem : outcome.path),
  });
  expect(outcomes).toEqual([
    {
      code: 'document/out-of-memory',
      severity: 'error',
      message: 'This document needs more memory than one document may have.',
      path: 'large.md',
      position: null,
      hint: 'Split the file, or leave it out of the audit.',
    },
    'small.md',
  ]);
});

/** A PDF of a few kilobytes whose hundreds of pages all show the same drawing, which takes a second to go through. */
async function endlessPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const drawing = pdf.context.register(pdf.context.flateStream('q Q\n'.repeat(1_000_000)));
  for (let page = 0; page < 500; page++) pdf.addPage().node.set(PDFName.of('Contents'), drawing);
  return pdf.save();
}

it('loses only the document that does not come to an end', async () => {
  const { manifest } = loadManifest({ path: 'capabilities.yaml', bytes: Buffer.from(MANIFEST) });
  const job = { cwd: '.', manifest: manifest!, asOf: '2026-11-20', cache: null, keepDocuments: false };
  const taskOf = (path: string, content: Uint8Array) => ({
    task: { task: { path, severityLayers: [], contentType: null, isNamed: true }, content },
    bytes: 1,
  });
  const small = new TextEncoder().encode('Relay gives you 500 boards.');
  const outcomes = await auditInWorkers(
    job,
    [taskOf('endless.pdf', await endlessPdf()), taskOf('small.md', small)],
    {
      workers: 1,
      patience: 10_000,
      receive: (outcome) => (outcome.kind === 'unread' ? outcome.problem.code : outcome.path),
    },
  );
  expect(outcomes).toEqual(['document/too-slow', 'small.md']);
});

it('cuts batches by bytes and by number, and keeps the order', () => {
  const sizes = [100, 300_000, 10, 20, 250_000, ...Array.from({ length: 120 }, () => 1)];
  const batches = batchesOf(sizes.map((bytes, task) => ({ task, bytes })));
  expect(batches.flat()).toEqual(sizes.map((_, task) => task));
  expect(batches.map((batch) => batch.length)).toEqual([1, 1, 50, 50, 23]);
  expect(batchesOf([])).toEqual([]);
});
