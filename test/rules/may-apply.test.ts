import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findStatements } from '../../src/claims/find-statements.js';
import { namesOf } from '../../src/claims/names.js';
import { loadManifest } from '../../src/manifest/load-manifest.js';
import { createManifestIndex, matchDocument } from '../../src/match/index.js';
import { readDocument } from '../../src/read/index.js';
import { applyRules } from '../../src/rules/apply-rules.js';
import { rules } from '../../src/rules/index.js';

const AS_OF = '2026-11-21';
const SITES = readdirSync('fixtures/scenarios', { withFileTypes: true })
  .filter((each) => each.isDirectory() && !each.name.startsWith('heldout'))
  .map((each) => `fixtures/scenarios/${each.name}`);
const askedAlways = rules.map((rule) => ({ ...rule, mayApply: () => true }));

it.each(SITES)('no rule that may not apply would have found anything in %s', async (site) => {
  const { manifest } = loadManifest({
    path: 'capabilities.yaml',
    bytes: readFileSync(`${site}/capabilities.yaml`),
  });
  if (manifest === null) throw new Error('The fixture has no manifest.');
  const index = createManifestIndex(manifest, AS_OF);
  const files = readdirSync(`${site}/docs`).filter((name) => /\.(?:md|html)$/.test(name));
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) {
    const read = await readDocument({ path: name, bytes: readFileSync(`${site}/docs/${name}`) });
    if (read.kind !== 'document') throw new Error(read.problem.message);
    const document = findStatements(read.document, { asOf: AS_OF, names: namesOf(manifest.product) });
    const input = { document, matches: matchDocument(document, index), manifest, asOf: AS_OF };
    expect(applyRules(rules, input)).toEqual(applyRules(askedAlways, input));
  }
});
