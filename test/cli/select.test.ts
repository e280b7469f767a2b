import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { selectFiles } from '../../src/cli/files/select.js';
import { scratch, type Tree, withoutPrivileges } from './scratch.js';

const extensions = ['.html', '.md', '.pdf'];

function select(tree: Tree, paths: readonly string[], cwd = '.') {
  const { files, problems } = selectFiles(paths, { cwd: join(scratch(tree), cwd), extensions });
  return { files, problems: problems.map((each) => `${each.path}: ${each.code}`) };
}

const site: Tree = {
  'site/index.html': '',
  'site/Zebra.HTML': '',
  'site/docs/a.md': '',
  'site/docs/logo.png': '',
  'site/.hidden/x.md': '',
  'site/node_modules/pkg/README.md': '',
  'deck.pdf': '',
  'notes.txt.bak': '',
};

describe('selectFiles', () => {
  it.each<[string, Tree, readonly string[], { files: string[]; problems?: string[] }, string?]>([
    ['a file as it is', site, ['deck.pdf'], { files: ['deck.pdf'] }],
    [
      'a folder recursively, in code-unit order, without hidden files, packages and other types',
      site,
      ['site'],
      { files: ['site/Zebra.HTML', 'site/docs/a.md', 'site/index.html'] },
    ],
    [
      'a file once, however often it is named',
      site,
      ['deck.pdf', './deck.pdf', '*.pdf'],
      { files: ['deck.pdf'] },
    ],
    ['globs', site, ['site/**/*.md', '*.{pdf,html}'], { files: ['deck.pdf', 'site/docs/a.md'] }],
    ['paths above the working folder', site, ['../deck.pdf'], { files: ['../deck.pdf'] }, 'site'],
    ['a file whose name looks like a glob', { '[draft].md': '' }, ['[draft].md'], { files: ['[draft].md'] }],
    [
      'no file of another type',
      site,
      ['notes.txt.bak'],
      { files: [], problems: ['notes.txt.bak: file/unknown-type'] },
    ],
    ['no missing file', site, ['pricing.html'], { files: [], problems: ['pricing.html: file/missing'] }],
    [
      'the rest where a path gives nothing',
      { ...site, empty: null },
      ['deck.pdf', 'empty', '*.docx'],
      { files: ['deck.pdf'], problems: ['empty: file/nothing-matched', '*.docx: file/nothing-matched'] },
    ],
    [
      'what git does not ignore, nested rules and exceptions included',
      {
        '.git': null,
        '.gitignore': 'build/\n*.pdf\n!kept.pdf\n',
        'build/a.html': '',
        'a.pdf': '',
        'kept.pdf': '',
        'docs/.gitignore': '/draft.md\n!all.pdf\n',
        'docs/draft.md': '',
        'docs/all.pdf': '',
        'docs/sub/draft.md': '',
      },
      ['.'],
      { files: ['docs/all.pdf', 'docs/sub/draft.md', 'kept.pdf'] },
    ],
    [
      'an ignored folder that is named',
      {
        '.git': null,
        '.gitignore': 'dist/\n',
        'dist/a.html': '',
        'dist/.gitignore': 'b.html',
        'dist/b.html': '',
      },
      ['dist'],
      { files: ['dist/a.html'] },
    ],
    [
      'rules of folders above the named one',
      { '.git': null, '.gitignore': 'draft*\n', 'site/draft.md': '', 'site/final.md': '' },
      ['site'],
      { files: ['site/final.md'] },
    ],
    [
      'linked files and folders once, and says where links go round',
      {
        'site/a.md': '',
        'site/again': { link: 'real' },
        'site/real/b.md': '',
        'site/outside': { link: '../other' },
        'other/c.md': '',
        'site/up': { link: '..' },
        'site/self.md': { link: 'self.md' },
        'site/gone.md': { link: 'nowhere.md' },
      },
      ['site'],
      {
        files: ['site/a.md', 'site/outside/c.md', 'site/real/b.md'],
        problems: [
          'site/gone.md: file/broken-link',
          'site/self.md: file/link-loop',
          'site/up: file/link-loop',
        ],
      },
    ],
  ])('selects %s', (_, tree, paths, expected, cwd) => {
    expect(select(tree, paths, cwd)).toEqual({ problems: [], ...expected });
  });

  it('names a folder that may not be entered', async () => {
    const cwd = scratch({ 'site/a.md': '', 'site/secret/b.md': '' });
    chmodSync(join(cwd, 'site/secret'), 0);
    const { files, problems } = await withoutPrivileges(() => selectFiles(['site'], { cwd, extensions }));
    chmodSync(join(cwd, 'site/secret'), 0o755);
    expect(files).toEqual(['site/a.md']);
    expect(problems).toEqual([
      {
        code: 'file/unreadable',
        severity: 'error',
        message: 'This folder may not be read.',
        path: 'site/secret',
        position: null,
        hint: 'Give yourself permission to read it, or leave it out.',
      },
    ]);
  });
});
