import { readFileSync } from 'node:fs';
import { checkExamined, createAudit, createReport, examineDocument } from '../../src/audit.js';
import { loadManifest } from '../../src/manifest/load-manifest.js';
import type { Manifest } from '../../src/model/manifest.js';
import type { ScoreCard } from '../../src/model/score.js';
import { readDocument } from '../../src/read/index.js';
import { rules } from '../../src/rules/index.js';
import { disclosedLimits } from '../../src/score/disclosed-limits.js';
import { scoreReport } from '../../src/score/score-report.js';

export const AS_OF = '2026-11-21';

export function manifestOf(yaml: string | Uint8Array): Manifest {
  const { manifest, problems } = loadManifest({
    path: 'capabilities.yaml',
    bytes: typeof yaml === 'string' ? new TextEncoder().encode(yaml) : yaml,
  });
  if (manifest === null) throw new Error(problems.map((each) => each.message).join('\n'));
  return manifest;
}

export const productManifest = manifestOf(readFileSync('fixtures/product/capabilities.yaml'));

/** The score of pages given by path as the HTML of their `main`. */
export async function scorePages(
  pages: Readonly<Record<string, string>>,
  manifest: Manifest = productManifest,
  channelOf: (path: string) => string | null = () => null,
): Promise<ScoreCard> {
  const run = {
    rules,
    unlisted: manifest.unlisted,
    severityLayers: () => [],
    asOf: AS_OF,
    waivers: [],
    baseline: null,
    changes: null,
  };
  const audit = createAudit(manifest, AS_OF, run);
  const examined = await Promise.all(
    Object.entries(pages).map(async ([path, main]) => {
      const bytes = new TextEncoder().encode(
        `<!doctype html><title>Aliquot</title><main><h1>Aliquot</h1>${main}</main>`,
      );
      const read = await readDocument({ path, bytes });
      if (read.kind === 'unreadable') throw new Error(read.problem.message);
      return examineDocument(read.document, audit);
    }),
  );
  const audited = examined.map((each) => checkExamined(each, audit));
  const report = createReport(audited, audit, run, { problems: [], unread: [], version: '0.0.0' });
  const disclosed = examined.flatMap(({ document, matches }) => disclosedLimits(document.path, matches));
  return scoreReport({ report, manifest, disclosed, channelOf });
}
