import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageRectangle } from '../../src/model/location.js';

/** A word on a page; where it stands depends on who says it. */
export interface PlacedWord extends PageRectangle {
  readonly text: string;
  readonly page: number;
}

/** Whether the tools of poppler are there; tests that compare with them are skipped elsewhere. */
export const hasPoppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** The words of a PDF by `pdftotext -bbox`: in points from the upper left corner of the visible page. */
export function popplerWords(bytes: Uint8Array): PlacedWord[] {
  const folder = mkdtempSync(join(tmpdir(), 'overclaim-'));
  const file = join(folder, 'page.pdf');
  writeFileSync(file, bytes);
  const html = execFileSync('pdftotext', ['-bbox', '-cropbox', file, '-'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const words: PlacedWord[] = [];
  let page = 0;
  for (const line of html.split('\n')) {
    if (line.includes('<page ')) page += 1;
    const found = /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]+)</.exec(line);
    if (!found) continue;
    const [x, y, right, bottom] = found.slice(1, 5).map(Number) as [number, number, number, number];
    words.push({ text: decoded(found[5]!), page, x, y, width: right - x, height: bottom - y });
  }
  return words;
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
