import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16le(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]));
}

async function read(path: string, bytes: Uint8Array) {
  const result = await readDocument({ path, bytes });
  return result.kind === 'document'
    ? {
        format: result.document.format,
        texts: result.document.blocks.map((block) => block.text),
        problems: result.document.problems.map(({ code, position }) => [
          code,
          position?.line,
          position?.column,
        ]),
      }
    : { unreadable: result.problem.code };
}

describe('bytes of text files', () => {
  it('drops a byte order mark', async () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('Café')]);
    expect(await read('a.txt', bytes)).toEqual({ format: 'text', texts: ['Café'], problems: [] });
  });

  it('reads UTF-16 with and without a byte order mark', async () => {
    const text = 'Unlimited boards – for every team';
    const expected = { format: 'text', texts: [text], problems: [] };
    expect(await read('a.txt', Uint8Array.from([0xff, 0xfe, ...utf16le(text)]))).toEqual(expected);
    expect(await read('a.txt', utf16le(text))).toEqual(expected);
    const bigEndian = utf16le(text);
    for (let at = 0; at < bigEndian.length; at += 2) bigEndian.subarray(at, at + 2).reverse();
    expect(await read('a.txt', Uint8Array.from([0xfe, 0xff, ...bigEndian]))).toEqual(expected);
  });

  it('reads windows-1252 and says so', async () => {
    const bytes = Uint8Array.from([...utf8('One\nThe caf'), 0xe9, ...utf8(' takes '), 0x80, ...utf8('5')]);
    expect(await read('a.txt', bytes)).toEqual({
      format: 'text',
      texts: ['One The café takes €5'],
      problems: [['document/not-utf-8', 2, 8]],
    });
  });

  it('reads the encoding that HTML names', async () => {
    const bytes = Uint8Array.from([
      ...utf8('<meta charset="windows-1252"><p>caf'),
      0xe9,
      0x93,
      ...utf8('</p>'),
    ]);
    expect(await read('a.html', bytes)).toEqual({ format: 'html', texts: ['café“'], problems: [] });
    const utf16 = Uint8Array.from([0xff, 0xfe, ...utf16le('<!doctype html><p>café</p>')]);
    expect(await read('a.txt', utf16)).toEqual({ format: 'html', texts: ['café'], problems: [] });
  });

  it('replaces invalid bytes of a UTF-8 file and names the place of the first', async () => {
    const bytes = Uint8Array.from([...utf8('Café\nbad: '), 0xff, ...utf8('!')]);
    expect(await read('a.txt', bytes)).toEqual({
      format: 'text',
      texts: ['Café bad: \uFFFD!'],
      problems: [['document/invalid-bytes', 2, 6]],
    });
  });

  it('refuses binary data, archives and old Office files', async () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256);
    expect(await read('notes.txt', noise)).toEqual({ unreadable: 'document/binary' });
    expect(await read('notes.txt', utf8('PK\u0003\u0004stuff'))).toEqual({ unreadable: 'document/archive' });
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await read('deck.ppt', old)).toEqual({ unreadable: 'document/legacy-office' });
  });

  it('says that a file is empty', async () => {
    expect(await read('notes.txt', new Uint8Array())).toEqual({
      format: 'text',
      texts: [],
      problems: [['document/empty', undefined, undefined]],
    });
  });

  it('refuses a file over 50 MB', async () => {
    const result = await read('a.txt', new Uint8Array(50 * 1024 * 1024 + 1));
    expect(result).toEqual({ unreadable: 'document/too-large' });
  });
});

describe('plain text', () => {
  it('has paragraphs, bullets and underlined headings', async () => {
    const source = [
      'Relay',
      '=====',
      '',
      'Plan work',
      'with your team.',
      '',
      'Plans',
      '-----',
      '- Free: 3 boards',
      '* Team: 100',
      '  boards',
      '',
      '1. Sign up',
      '',
      'Done.',
      '',
    ].join('\n');
    const result = await readDocument({ path: 'a.txt', bytes: utf8(source) });
    expect(result.kind).toBe('document');
    if (result.kind !== 'document') return;
    const { document } = result;
    expect(document.title).toBe('Relay');
    expect(document.words).toBe(16);
    expect(document.blocks.map((block) => [block.kind, block.text, block.section])).toEqual([
      ['heading', 'Relay', []],
      ['paragraph', 'Plan work with your team.', ['Relay']],
      ['heading', 'Plans', ['Relay']],
      ['list-item', 'Free: 3 boards', ['Relay', 'Plans']],
      ['list-item', 'Team: 100 boards', ['Relay', 'Plans']],
      ['list-item', 'Sign up', ['Relay', 'Plans']],
      ['paragraph', 'Done.', ['Relay', 'Plans']],
    ]);
    expect(document.blocks[1]?.origin).toEqual({
      kind: 'source',
      runs: [{ start: 0, length: 25, source: 13, sourceLength: 25 }],
    });
  });
});
