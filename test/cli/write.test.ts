import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOutputs, writeOutput } from '../../src/cli/files/write.js';
import { UserError } from '../../src/model/problem.js';
import { scratch, withoutPrivileges } from './scratch.js';

async function refusal(work: () => unknown): Promise<string[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map((each) => `${each.path}: ${each.code}`);
  }
}

describe('writeOutput', () => {
  it('makes folders, replaces files and leaves nothing beside them', async () => {
    const cwd = scratch({});
    await writeOutput('out/report.json', cwd, 'one');
    await writeOutput('out/report.json', cwd, 'two');
    expect(readdirSync(join(cwd, 'out'))).toEqual(['report.json']);
    expect(readFileSync(join(cwd, 'out/report.json'), 'utf8')).toBe('two');
  });

  it('writes what comes in pieces as a whole or not at all', async () => {
    const cwd = scratch({ 'kept.txt': 'kept' });
    await writeOutput('new.txt', cwd, ['one ', 'two']);
    expect(readFileSync(join(cwd, 'new.txt'), 'utf8')).toBe('one two');
    const failing = function* () {
      yield 'half ';
      throw new Error('no more');
    };
    await expect(writeOutput('kept.txt', cwd, failing())).rejects.toThrow('no more');
    expect(readFileSync(join(cwd, 'kept.txt'), 'utf8')).toBe('kept');
    expect(readdirSync(cwd).sort()).toEqual(['kept.txt', 'new.txt']);
  });

  it('keeps the rights of a file that it replaces, and the link that leads to it', async () => {
    const cwd = scratch({ 'real.txt': 'old' });
    chmodSync(join(cwd, 'real.txt'), 0o640);
    symlinkSync('real.txt', join(cwd, 'link.txt'));
    await writeOutput('link.txt', cwd, 'new');
    expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'real.txt'), 'utf8')).toBe('new');
    expect(statSync(join(cwd, 'real.txt')).mode & 0o777).toBe(0o640);
  });

  it('writes to a device instead of replacing it', async () => {
    await writeOutput('/dev/null', '/', 'gone');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('says why it can not write, and leaves what was there', async () => {
    const cwd = scratch({ file: 'kept' });
    mkdirSync(join(cwd, 'locked'));
    chmodSync(join(cwd, 'locked'), 0o555);
    expect(await refusal(() => writeOutput('file/report.txt', cwd, 'x'))).toEqual([
      'file/report.txt: output/not-writable',
    ]);
    expect(await withoutPrivileges(() => refusal(() => writeOutput('locked/report.txt', cwd, 'x')))).toEqual([
      'locked/report.txt: output/not-writable',
    ]);
    expect(readFileSync(join(cwd, 'file'), 'utf8')).toBe('kept');
  });
});

describe('checkOutputs', () => {
  it('refuses inputs, folders, places that can not be made and the same file twice', async () => {
    const cwd = scratch({ 'page.html': '', 'folder/x': '' });
    symlinkSync('page.html', join(cwd, 'alias.html'));
    const outputs = [
      'alias.html',
      'folder',
      'a.json',
      './a.json',
      'page.html/b.json',
      'new/c.json',
      '/dev/null',
      '/dev/null',
    ];
    expect(await refusal(() => checkOutputs(outputs, ['page.html'], cwd))).toEqual([
      'alias.html: output/is-input',
      'folder: output/is-folder',
      'a.json: output/twice',
      'page.html/b.json: output/not-writable',
    ]);
  });
});
