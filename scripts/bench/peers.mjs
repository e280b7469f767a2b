import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Other checkers of prose, and what each is run with on the same Markdown files. */
const PEERS = [
  {
    name: 'textlint with write-good',
    packages: ['textlint', 'textlint-rule-write-good'],
    bin: 'textlint/bin/textlint.js',
    args: ['--rule', 'write-good', '--format', 'json'],
  },
  {
    name: 'textlint with write-good and alex',
    packages: ['textlint', 'textlint-rule-write-good', 'textlint-rule-alex'],
    bin: 'textlint/bin/textlint.js',
    args: ['--rule', 'write-good', '--rule', 'alex', '--format', 'json'],
  },
  { name: 'alex', packages: ['alex'], bin: 'alex/cli.js', args: ['--quiet'] },
  { name: 'write-good', packages: ['write-good'], bin: 'write-good/bin/write-good.js', args: [] },
  {
    name: 'markdownlint-cli2',
    packages: ['markdownlint-cli2'],
    bin: 'markdownlint-cli2/markdownlint-cli2-bin.mjs',
    args: [],
  },
  {
    name: 'cspell',
    packages: ['cspell'],
    bin: 'cspell/bin.mjs',
    args: ['--no-progress', '--no-summary', '--no-config-search'],
  },
];

/**
 * Installs the peers that are not there yet and returns how to run each.
 *
 * @param {string} folder
 * @returns {{ name: string, argsFor: (files: readonly string[]) => string[] }[]}
 */
export function installPeers(folder) {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'package.json')))
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const packages = [...new Set(PEERS.flatMap((each) => each.packages))];
  const missing = packages.filter((each) => !existsSync(join(folder, 'node_modules', each)));
  if (missing.length > 0) {
    const { status } = spawnSync(
      'npm',
      ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...missing],
      {
        cwd: folder,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      },
    );
    if (status !== 0) throw new Error('The other programs could not be installed.');
  }
  return PEERS.map(({ name, bin, args }) => ({
    name,
    argsFor: (files) => [join(folder, 'node_modules', bin), ...args, ...files],
  }));
}
