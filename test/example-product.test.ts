import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../src/model/report.js';
import { run } from './cli/run.js';

const audit = async (...paths: string[]): Promise<Report> => {
  const manifest = 'fixtures/product/capabilities.yaml';
  const { stdout } = await run(
    ['audit', ...paths, '--manifest', manifest, '--as-of', '2026-11-21', '--format', 'json'],
    {
      cwd: process.cwd(),
    },
  );
  return JSON.parse(stdout) as Report;
};

describe('the example product', () => {
  it('has findings of all three families on the site, in the guide and in the deck', async () => {
    const { findings } = await audit(
      'fixtures/product/site',
      'fixtures/product/docs',
      'fixtures/product/sales',
    );
    const families = (ending: string) =>
      new Set(findings.filter((each) => each.path.endsWith(ending)).map((each) => each.family));
    for (const ending of ['.html', '.md', '.pdf']) {
      expect([...families(ending)]).toEqual(expect.arrayContaining(['beyond', 'roadmap', 'vague']));
    }
  });

  it('has honest documents, full of near misses, without any finding', async () => {
    const { findings } = await audit('fixtures/product/honest');
    expect(findings.map((each) => `${each.rule}: ${each.quote}`)).toEqual([]);
  });

  it('is reported in the words that the README shows', async () => {
    const sample = /```\n(.*?)\n```/s.exec(readFileSync('README.md', 'utf8'))![1]!;
    const { stdout } = await run(
      ['audit', 'fixtures/product', '--manifest', 'fixtures/product/capabilities.yaml'],
      { cwd: process.cwd(), today: '2026-11-21' },
    );
    const said = stdout.split('\n\n');
    expect(said).toEqual(expect.arrayContaining(sample.split('\n\n')));
  });
});
