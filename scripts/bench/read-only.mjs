// Reads every document below the folder given and nothing else: what an audit costs is compared with this.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../dist/read/index.js';

const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!/\.(?:html|md|pdf)$/.test(name)) continue;
  const result = await readDocument({ path: name, bytes: readFileSync(join(folder, name)) });
  if (result.kind === 'unreadable') throw new Error(result.problem.message);
}
