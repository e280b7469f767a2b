import { strToU8, type Zippable, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** [id, type, target]; targets with a scheme are outside of the file. */
export type Link = readonly [id: string, type: string, target: string];

export function relationships(links: readonly Link[]): string {
  const each = links.map(([id, type, target]) => {
    const mode = target.includes('://') ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files, { mtime: '2026-01-01T00:00:00Z' });
}

export function coreProperties(title: string): string {
  return `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"><dc:title>${title}</dc:title></cp:coreProperties>`;
}

/** Points as English Metric Units. */
export function emu(points: number): number {
  return points * 12_700;
}
