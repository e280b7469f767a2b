// Writes docs/rules/ and the README's rule table from the built rules (run `npm run build` first; `npm run generate`
// does). test/scripts/generate-docs.test.ts fails when either is stale.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { OWN_RULES } from '../dist/check/own-rules.js';
import { conflictRules, rules } from '../dist/rules/index.js';
import { replaceBetween, rulePages, ruleTable } from './docs/rule-pages.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const described = [...rules, ...conflictRules, ...OWN_RULES];

rmSync(path.join(root, 'docs/rules'), { recursive: true, force: true });
for (const [file, content] of rulePages(described)) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}
const readme = path.join(root, 'README.md');
writeFileSync(readme, replaceBetween(readFileSync(readme, 'utf8'), 'rules', ruleTable(described)));
