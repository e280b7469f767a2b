import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { supportedExtensions } from '../src/read/index.js';
import { scratch, type Tree } from './cli/scratch.js';

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const actionSource = readFileSync('action.yml', 'utf8');
const action = parse(actionSource) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
};

/** Runs the step that audits as a runner does: inputs in its environment, files for outputs and the summary. */
function runAction(tree: Tree, inputs: Readonly<Record<string, string>> = {}) {
  const cwd = scratch({ ...tree, '.runner/output': '', '.runner/summary': '' });
  const step = action.runs.steps.find(({ id }) => id === 'audit')!;
  const given = (name: string) => inputs[name] ?? action.inputs[name]!.default;
  const env = Object.fromEntries(
    Object.entries(step.env!).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)![1]!;
      return [name, given(input)];
    }),
  );
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run!],
    {
      cwd,
      encoding: 'utf8',
      env: {
        ...{ PATH: process.env.PATH, CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_ACTION_PATH: resolve('.') },
        ...{ GITHUB_OUTPUT: join(cwd, '.runner/output'), GITHUB_STEP_SUMMARY: join(cwd, '.runner/summary') },
        ...env,
      },
    },
  );
  const read = (path: string) => (existsSync(join(cwd, path)) ? readFileSync(join(cwd, path), 'utf8') : null);
  return { status, stdout, stderr, read, output: read('.runner/output'), summary: read('.runner/summary') };
}

const tree = {
  'capabilities.yaml': `manifest: 1
product: { name: Relay }
as_of: 2026-11-01
capabilities:
  - { id: boards, name: Kanban boards, aliases: [boards], limits: [{ of: boards, max: 100 }] }
`,
  'site/a page.html': '<p>Relay gives you 500 boards.</p>',
  'site/-b.md': 'Relay gives you 600 boards.\n',
  'old.md': 'Relay gives you 700 boards.\n',
};

describe('the GitHub action', () => {
  it('declares the inputs that it uses, and uses those that it declares', () => {
    const used = [...actionSource.matchAll(/inputs\.([\w-]+)/g)].map((match) => match[1]!);
    expect([...new Set(used)].sort()).toEqual(Object.keys(action.inputs).sort());
    const outputs = Object.values(action.outputs).map(({ value }) => value);
    expect(outputs.map((value) => /steps\.audit\.outputs\.([\w-]+)/.exec(value)?.[1])).toEqual([
      'sarif-file',
    ]);
  });

  it('makes no input a part of a script', () => {
    const scripts = action.runs.steps.flatMap(({ run }) => run ?? []);
    expect(scripts).toHaveLength(2);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
    expect(action.runs.steps.filter(({ run, shell }) => run !== undefined && shell !== 'bash')).toEqual([]);
  });

  it('audits everything by default: annotations, a summary, SARIF, and a failed step', () => {
    const { status, stdout, stderr, output, summary, read } = runAction(tree);
    expect({ status, stderr, output }).toEqual({
      status: 1,
      stderr: '',
      output: 'sarif-file=overclaim.sarif\n',
    });
    expect(stdout.match(/^::error file=[^,]*,line=1,/gm)).toEqual([
      '::error file=old.md,line=1,',
      '::error file=site/-b.md,line=1,',
      '::error file=site/a page.html,line=1,',
    ]);
    expect(summary).toContain('500 boards');
    const { results } = JSON.parse(read('overclaim.sarif')!).runs[0] as { results: { level: string }[] };
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(3);
  });

  it('takes paths by lines, and lets a severity decide', () => {
    const { status, stdout, stderr } = runAction(tree, {
      paths: 'site/a page.html\n\nsite/-b.md\n',
      'fail-on': 'never',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.match(/^::error file=[^,]*/gm)).toEqual([
      '::error file=site/-b.md',
      '::error file=site/a page.html',
    ]);
  });

  it('hands every other input on', () => {
    const { status, stderr } = runAction(tree, { manifest: 'no.yaml' });
    expect([status, stderr.includes('no.yaml')]).toEqual([2, true]);
    expect(runAction(tree, { config: 'no-config.yaml' }).stderr).toContain('no-config.yaml');
    expect(runAction(tree, { baseline: 'no-baseline.json' }).stderr).toContain('no-baseline.json');
    expect(runAction(tree, { diff: 'no-such-branch' }).status).toBe(2);
    expect(runAction(tree, { 'as-of': 'tomorrow' }).stderr).toContain('tomorrow');
  });

  it.each([
    ['a command', '$(touch harmed)`touch harmed`;touch harmed'],
    ['an option', '--config=harmed'],
    ['quotes', '"; touch harmed; echo "'],
  ])('takes hostile paths as paths: %s', (_, paths) => {
    const { status, stderr, read } = runAction(tree, { paths });
    expect([status, read('harmed')]).toEqual([2, null]);
    expect(stderr).toContain(`overclaim: ${paths}: `);
  });

  it('lets the name of the SARIF file set no second output', () => {
    const { output } = runAction(tree, { 'sarif-file': 'a.sarif\nstolen=yes' });
    expect(output).toBe('sarif-file=a.sarifstolen=yes\n');
  });
});

describe('the pre-commit hook', () => {
  const [hook, ...others] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as {
    entry: string;
    files: string;
    language: string;
  }[];

  it('calls the program that the package installs', () => {
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> };
    expect(others).toEqual([]);
    expect(Object.keys(bin)).toContain(hook!.entry.split(' ')[0]);
    expect(hook!.language).toBe('node');
    // pre-commit takes all that `npm pack` prints for a file name.
    expect(readFileSync('.npmrc', 'utf8')).toContain('\nforeground-scripts=false\n');
  });

  it('is given the files that are read, and no others', () => {
    const files = new RegExp(hook!.files);
    expect(supportedExtensions.filter((extension) => !files.test(`copy${extension}`))).toEqual([]);
    expect(['a.css', 'a.json', 'md'].filter((name) => files.test(name))).toEqual([]);
  });

  it('ends as the audit does', () => {
    const audit = (name: string) => {
      const [, ...options] = hook!.entry.split(' ');
      return spawnSync(process.execPath, [resolve('bin/overclaim.js'), ...options, name], {
        cwd: scratch({ ...tree, 'fine.md': 'Relay has boards.\n' }),
        encoding: 'utf8',
      });
    };
    expect(audit('site/-b.md')).toMatchObject({ status: 1, stderr: '' });
    expect(audit('fine.md')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });
});

describe('the container image', () => {
  const lines = readFileSync('Dockerfile', 'utf8').split('\n');
  const copied = lines.flatMap(
    (line) => /^COPY --from=build (.*) \/app\/\S*$/.exec(line)?.[1]?.split(' ') ?? [],
  );

  it('has what the package has, and starts its program', () => {
    const { files, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      files: string[];
      bin: Record<string, string>;
    };
    const needed = [...files, 'package.json', 'LICENSE', 'node_modules'].map((each) => `/app/${each}`);
    expect(copied.sort()).toEqual(needed.sort());
    expect(lines).toContain(`ENTRYPOINT ["node", "/app/${bin.overclaim}"]`);
  });
});
