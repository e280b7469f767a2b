import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../src/cli/all-rules.js';
import { COMMANDS } from '../src/cli/commands.js';
import { conflictRules, rules as statementRules } from '../src/rules/index.js';
import { run } from './cli/run.js';

const LONGEST_FILE = 400;
const FEWEST_EXAMPLES = 3;

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => path.endsWith(ending));
}

const ownSources = ['src', 'bin', 'scripts'].flatMap((folder) => [
  ...filesIn(folder, '.ts'),
  ...filesIn(folder, '.js'),
  ...filesIn(folder, '.mjs'),
]);

const rules = [...statementRules, ...conflictRules];

describe('every rule', () => {
  const families = ['beyond', 'roadmap', 'vague', 'conflict'];
  const files = families.flatMap((family) =>
    existsSync(`src/rules/${family}`) ? filesIn(`src/rules/${family}`, '.ts') : [],
  );

  it('is a file of its name and stands in the index', async () => {
    const declared: string[] = [];
    for (const file of files) {
      const { default: rule } = (await import(join('..', file))) as { default?: { id: string } };
      // A file without a rule serves the rules of its family.
      if (rule === undefined) continue;
      expect(file).toBe(`src/rules/${rule.id}.ts`);
      declared.push(rule.id);
    }
    expect(rules.map((rule) => rule.id).sort()).toEqual(declared.sort());
  });

  it.each(
    rules.map((rule) => [rule.id, rule] as const),
  )('%s has examples of what is caught and what is fine', (_, rule) => {
    expect(rule.examples.caught.length).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
    expect(rule.examples.fine.length).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
  });

  it.each(ALL_RULES.map((rule) => rule.id))('%s has a page and a line in the README', (id) => {
    expect(existsSync(`docs/rules/${id}.md`)).toBe(true);
    expect(readFileSync('README.md', 'utf8')).toContain(`docs/rules/${id}.md`);
  });
});

describe('every command', () => {
  it.each(COMMANDS.map((command) => command.name))('%s explains itself with examples', async (name) => {
    const { stdout, status } = await run([name, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: overclaim ${name}`));
    const subcommands = [...stdout.matchAll(/^ {2}(\w+) .*\[options\]/gm)].map((match) => match[1]!);
    const helps = await Promise.all(
      subcommands
        .filter((each) => each !== 'help')
        .map(async (each) => (await run([name, each, '--help'])).stdout),
    );
    expect([stdout, ...helps].join('\n')).toContain('  $ overclaim');
  });
});

describe('every file', () => {
  it('can be read in one sitting', () => {
    const isData = /src\/(?:model\/generated|language\/lexicon)\//;
    const long = ownSources.filter(
      (path) => !isData.test(path) && readFileSync(path, 'utf8').split('\n').length > LONGEST_FILE,
    );
    expect(long).toEqual([]);
  });

  it('leaves nothing for later', () => {
    expect(ownSources.filter((path) => /\b(?:TODO|FIXME|XXX)\b/.test(readFileSync(path, 'utf8')))).toEqual(
      [],
    );
  });
});
