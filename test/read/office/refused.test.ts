import { describe, expect, it } from 'vitest';
import { docxReader } from '../../../src/read/docx/index.js';
import { pptxReader } from '../../../src/read/pptx/index.js';
import { buildPptx, title } from '../pptx/build-pptx.js';
import { relationships, zip } from './build-office.js';

async function problemOf(bytes: Uint8Array, reader = pptxReader): Promise<string> {
  const result = await reader.read({ path: 'deck', bytes });
  if (result.kind === 'document') return 'read';
  return `${result.problem.code}: ${result.problem.message} ${result.problem.hint}`;
}

const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Overwrites a part's unpacked size in the archive's directory, the last place where its name stands. */
function lieAboutSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(size, copy.lastIndexOf(name) - 46 + 24);
  return copy;
}

describe('an Office file that cannot be read', () => {
  it('is told apart: encrypted, old, broken', async () => {
    const encrypted = Buffer.concat([Buffer.from(container), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await problemOf(encrypted)).toBe(
      'document/encrypted: The presentation is encrypted and needs a password. Save a copy without a password and audit that.',
    );
    expect(await problemOf(Buffer.from([...container, 0, 0]), docxReader)).toBe(
      'document/legacy-office: The document is in the Office format from before 2007. Save it as .docx and audit that.',
    );
    const whole = buildPptx([{ shapes: title('One') }]);
    expect(await problemOf(whole.slice(0, whole.length - 40))).toMatch(
      /^document\/broken: The presentation is cut off\./,
    );
    expect(await problemOf(new Uint8Array())).toMatch(/^document\/broken: /);
    expect(await problemOf(zip({ 'a.txt': 'a' }))).toMatch(
      /^document\/broken: The presentation lacks its main part\./,
    );
  });

  it('is refused when it grows too large, whatever it says of its size', async () => {
    const bomb = buildPptx([{ shapes: '' }], { 'ppt/slides/slide1.xml': new Uint8Array(65 * 1024 * 1024) });
    expect(await problemOf(bomb)).toMatch(
      /^document\/too-large: The presentation is too large when unpacked\./,
    );
    const liar = lieAboutSize(bomb, 'ppt/slides/slide1.xml', 500);
    expect(await problemOf(liar)).toMatch(/^document\/too-large: The presentation is larger than it says/);
  });

  it('is refused when its XML is nested without end or defines entities', async () => {
    const nested = `${'<a>'.repeat(400)}${'</a>'.repeat(400)}`;
    expect(await problemOf(buildPptx([{ shapes: nested }]))).toMatch(
      /^document\/too-large: .* nested too deeply/,
    );
    const entities = buildPptx([{ shapes: '' }], {
      'ppt/slides/slide1.xml': '<!DOCTYPE a [<!ENTITY b "ha">]><a>&b;</a>',
    });
    expect(await problemOf(entities)).toMatch(/^document\/broken: .* document type definition/);
  });

  it('does not read parts from outside of the archive', async () => {
    const bytes = zip({
      '_rels/.rels': relationships([['r1', 'officeDocument', '../../../../etc/passwd']]),
    });
    expect(await problemOf(bytes)).toMatch(/^document\/broken: /);
  });
});
