import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditDocument, createAudit } from '../src/audit.js';
import { loadManifest } from '../src/manifest/load-manifest.js';
import { readDocument } from '../src/read/index.js';
import { rules } from '../src/rules/index.js';

const path = 'fixtures/product/capabilities.yaml';
const { manifest } = loadManifest({ path, bytes: readFileSync(path) });
if (manifest === null) throw new Error(`${path} has mistakes.`);
const audit = createAudit(manifest, '2026-11-21', {
  rules,
  unlisted: manifest.unlisted,
  severityLayers: () => [],
});

/** The processor's time that reading and understanding a text take, in seconds; other programs do not count. */
async function secondsFor(name: string, text: string): Promise<number> {
  const before = process.cpuUsage();
  const result = await readDocument({ path: name, bytes: new TextEncoder().encode(text) });
  if (result.kind !== 'document') throw new Error(result.problem.message);
  auditDocument(result.document, audit);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Several times what these need; each took minutes while it took time that grows with the square. */
const patience = 20;

describe('copy that means harm takes time that grows with its size', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['one sentence of amounts', 'a.md', '$5 '.repeat(20_000)],
    ['one sentence of measures', 'a.md', '5ft '.repeat(15_000)],
    ['one sentence of dates', 'a.md', 'Q3 '.repeat(20_000)],
    ['a cell of amounts', 'a.html', `<table><tr><th>Limits<td>${'5 GB '.repeat(10_000)}</table>`],
    [
      'a header above a thousand cells',
      'a.html',
      `<table><tr><th>Feature<th>${'Lab plan and '.repeat(4_000)}${'<tr><th>Freezer maps<td>✓'.repeat(1_000)}</table>`,
    ],
    ['one paragraph of what is not there yet', 'a.md', 'The robot arm is here. '.repeat(8_000)],
    ['rows of what is not there yet', 'a.html', `<table>${'<tr><th>Robot arm<td>✓'.repeat(4_000)}</table>`],
    [
      'headings about what is next for somebody',
      'a.md',
      "# What's next for Oakline\n\nOakline grows here.\n\n".repeat(14_000),
    ],
    ['claims without their disclosure', 'a.md', 'Electronic signatures on every transfer.\n\n'.repeat(6_000)],
    [
      'comments that open and never end',
      'a.md',
      '<!-- overclaim-ignore-start vague -- x -->\n\nSeamless.\n\n'.repeat(4_000),
    ],
    [
      'comments one after another',
      'a.md',
      '<!-- overclaim-ignore-next vague -- x -->\nSeamless.\n\n'.repeat(4_000),
    ],
  ];
  it.each(cases)(
    '%s',
    async (_name, name, text) => {
      expect(await secondsFor(name, text)).toBeLessThan(patience);
    },
    120_000,
  );
});
