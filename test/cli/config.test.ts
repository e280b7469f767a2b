import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBaseline, writeBaseline } from '../../src/cli/config/baseline-file.js';
import { contentTypeOf, excludedBy, loadConfig, severityLayersFor } from '../../src/cli/config/config.js';
import { findWaiversFile, loadWaivers } from '../../src/cli/config/waivers-file.js';
import { showProblem } from '../../src/cli/show-problem.js';
import { UserError } from '../../src/model/problem.js';
import { scratch } from './scratch.js';

const rules = ['beyond/absolute', 'vague/effort', 'vague/timing'];

/** What the user is told. */
async function refusal(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(showProblem).join('');
    throw error;
  }
  return '';
}

function load(yaml: string | Uint8Array) {
  return loadConfig(null, scratch({ 'overclaim.config.yaml': yaml }), rules);
}

describe('loadConfig', () => {
  it('finds the file upward and takes its paths from there', () => {
    const root = scratch({
      'overclaim.config.yaml':
        'manifest: product/capabilities.yaml\ninclude: [site]\nexclude: ["site/old/**"]\n',
      'site/pages/x.md': '',
    });
    const config = loadConfig(null, join(root, 'site/pages'), rules);
    expect(config).toEqual({
      path: '../../overclaim.config.yaml',
      folder: root,
      manifest: join(root, 'product/capabilities.yaml'),
      include: [join(root, 'site')],
      exclude: ['site/old/**'],
      failOn: null,
      maxWarnings: null,
      baseline: null,
      waivers: null,
      severity: {},
      overrides: [],
    });
    expect([join(root, 'site/old/a/b.md'), join(root, 'site/new.md')].map(excludedBy(config))).toEqual([
      true,
      false,
    ]);
  });

  it('takes the name of a folder for all below it', () => {
    const config = load('exclude: [old, drafts/, ./beta, "*.md"]\n');
    const excludes = excludedBy(config);
    const excluded = ['old/a/b.md', 'drafts/a.md', 'beta/a.md', 'a.md', 'older/a.md', 'site/a.md'].filter(
      (path) => excludes(join(config.folder, path)),
    );
    expect(excluded).toEqual(['old/a/b.md', 'drafts/a.md', 'beta/a.md', 'a.md']);
  });

  it('is empty without a file and with an empty one', () => {
    expect(loadConfig(null, scratch({}), rules).path).toBe(null);
    expect(load('# nothing yet\n').path).toBe('overclaim.config.yaml');
  });

  it.each<[string, string | Uint8Array, string]>([
    [
      'an unknown key',
      'severity:\n  vague: info\nfialOn: never\n',
      `overclaim.config.yaml:3:1: Unknown key "fialOn". Did you mean "failOn"?
  3 | fialOn: never
    | ^^^^^^
`,
    ],
    [
      'a word that is none of those allowed',
      'failOn: warnings\n',
      `overclaim.config.yaml:1:9: "warnings" is not a value of "failOn". Did you mean "warning"?
  1 | failOn: warnings
    |         ^^^^^^^^
`,
    ],
    [
      'a rule that does not exist',
      'overrides:\n  - paths: [blog/**]\n    severity: { vague/efort: off }\n',
      `overclaim.config.yaml:3:17: There is no rule or family "vague/efort". Did you mean "vague/effort"? \`overclaim rules\` lists them.
  3 |     severity: { vague/efort: off }
    |                 ^^^^^^^^^^^
`,
    ],
    [
      'a missing key and a wrong type, both',
      'include: site\noverrides:\n  - contentType: blog\n',
      `overclaim.config.yaml:1:10: "include" is the text "site". Expected a list.
  1 | include: site
    |          ^^^^
overclaim.config.yaml:3:5: The key "paths" is missing in "overrides". Write which documents are meant, such as \`paths: [blog/**]\`.
  3 |   - contentType: blog
    |     ^^^^^^^^^^^
`,
    ],
    [
      'a key twice',
      'failOn: info\nfailOn: error\n',
      `overclaim.config.yaml:2:1: This key stands twice in the same map. Keep one of the two.
  2 | failOn: error
    | ^^^^^^
`,
    ],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e']
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcd'[index]}`)}]`)
        .join('\n')}\n`,
      `overclaim.config.yaml: The anchors of this configuration unfold into far more than it holds (an “alias bomb”). Write the repeated parts out.
`,
    ],
    [
      'a nest of brackets',
      '['.repeat(100_000),
      'overclaim.config.yaml: The configuration is nested too deeply to be read.\n',
    ],
    [
      'a file that is no text',
      new Uint8Array([0x50, 0x4b, 3, 4, 0, 0xff]),
      'overclaim.config.yaml: The configuration is not valid UTF-8. Save it as UTF-8.\n',
    ],
    [
      'a file of 6 MB',
      `# ${'x'.repeat(6 * 1024 * 1024)}`,
      'overclaim.config.yaml: This file has 6.0 MB; the most that overclaim reads is 5 MB. Split it, or leave it out.\n',
    ],
  ])('refuses %s', async (_, yaml, expected) => {
    expect(await refusal(() => load(yaml))).toBe(expected);
  });

  it('reads what PowerShell writes', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from('failOn: never\n', 'utf16le')]);
    expect(loadConfig(null, scratch({ 'overclaim.config.yaml': utf16 }), rules).failOn).toBe('never');
  });

  it('says when the file that was named is not there', async () => {
    expect(await refusal(() => loadConfig('my.yaml', scratch({}), rules))).toBe(
      'my.yaml: There is no such file. Check the spelling of the path.\n',
    );
  });
});

describe('severityLayersFor', () => {
  it('gives the later override first, then its content type, then what holds for all', () => {
    const config = load(`severity: { vague: error }
overrides:
  - { paths: ["docs/**"], contentType: docs }
  - { paths: ["docs/new/*"], contentType: release-notes, severity: { beyond/absolute: warning } }
  - { paths: ["blog/**"], contentType: blog }
`);
    const path = join(config.folder, 'docs/new/a.md');
    expect(contentTypeOf(config, path)).toBe('release-notes');
    expect(severityLayersFor(config, path)).toEqual([
      {
        source: 'overclaim.config.yaml, overrides 2 (docs/new/*)',
        severities: { 'beyond/absolute': 'warning' },
      },
      { source: 'content type release-notes', severities: { vague: 'info', 'vague/timing': 'off' } },
      { source: 'content type docs', severities: { vague: 'info' } },
      { source: 'overclaim.config.yaml, severity', severities: { vague: 'error' } },
    ]);
  });
});

describe('waivers', () => {
  it('are found beside the configuration and speak of paths from there', async () => {
    const root = scratch({
      'overclaim.config.yaml': '',
      'overclaim.waivers.yaml':
        'waivers:\n  - rule: vague\n    path: decks/*.pdf\n    reason: by hand\n    until: 2027-03-31\n',
      'decks/x.pdf': '',
    });
    const cwd = join(root, 'decks');
    const file = findWaiversFile(loadConfig(null, cwd, rules), cwd)!;
    expect(await loadWaivers(file, cwd)).toEqual([
      {
        rule: 'vague',
        path: '*.pdf',
        quote: null,
        reason: 'by hand',
        owner: null,
        until: '2027-03-31',
        source: {
          path: '../overclaim.waivers.yaml',
          range: { start: { line: 2, column: 5, offset: 13 }, end: { line: 6, column: 1, offset: 89 } },
        },
      },
    ]);
  });

  it('refuse a date that is none', async () => {
    const cwd = scratch({ 'w.yaml': 'waivers:\n  - { rule: vague, path: a.md, until: 2027-02-30 }\n' });
    expect(await refusal(() => loadWaivers('w.yaml', cwd))).toBe(
      `w.yaml:2:39: "until" is the text "2027-02-30". Expected a date such as 2027-03-31.
  2 |   - { rule: vague, path: a.md, until: 2027-02-30 }
    |                                       ^^^^^^^^^^
`,
    );
  });
});

describe('baseline', () => {
  const entry = { rule: 'vague/effort', entry: null, path: 'site/a.md', sentence: 'So easy.' };

  it('is read as it was written, from any folder', async () => {
    const cwd = scratch({ 'site/a.md': '' });
    await writeBaseline('b.json', cwd, [entry, { ...entry, entry: 'boards' }]);
    expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe(`{
  "baseline": 1,
  "findings": [
    {"rule":"vague/effort","entry":null,"path":"site/a.md","sentence":"So easy."},
    {"rule":"vague/effort","entry":"boards","path":"site/a.md","sentence":"So easy."}
  ]
}
`);
    expect((await readBaseline('../b.json', join(cwd, 'site')))[0]).toEqual({ ...entry, path: 'a.md' });
  });

  it('is refused when it is something else', async () => {
    const cwd = scratch({ 'b.json': '{"baseline": 1, "findings": [1]}' });
    expect(await refusal(() => readBaseline('b.json', cwd))).toBe(
      'b.json: This is no baseline of overclaim. Make one with `overclaim baseline create`.\n',
    );
  });
});
