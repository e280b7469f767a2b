// Starts a rule: npm run new-rule -- vague/timing. CONTRIBUTING.md says what to fill in.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseRuleId, ruleStub, withRule } from './new-rule/stub.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const id = process.argv[2];
try {
  const { family, name } = parseRuleId(id);
  const index = path.join(root, 'src/rules/index.ts');
  const extended = withRule(readFileSync(index, 'utf8'), id);
  writeFileSync(path.join(root, `src/rules/${family}/${name}.ts`), ruleStub(id), { flag: 'wx' });
  writeFileSync(index, extended);
  console.log(`src/rules/${family}/${name}.ts is started and listed in src/rules/index.ts. Now:
1. Write its title, description, messages, examples and check; its tests fail until then.
2. Give it its place in src/check/precedence.ts.
3. npm run generate writes its page and its row in the README.
4. npm run evaluate -- fixtures/scenarios shows what it finds and where it cries wolf.`);
} catch (error) {
  console.error(`new-rule: ${error.message}`);
  process.exitCode = 2;
}
