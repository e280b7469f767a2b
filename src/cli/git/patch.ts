import type { LineRange } from '../../check/changes.js';

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** The lines of the new version that a patch (`git diff --unified=0`) adds or replaces, by path; removed lines count with the line before. */
export function changedLines(patch: string): Map<string, LineRange[]> {
  const files = new Map<string, LineRange[]>();
  let ranges: LineRange[] = [];
  let body = 0;
  for (const line of patch.split('\n')) {
    if (body > 0 && /^[-+]/.test(line)) {
      body--;
      continue;
    }
    if (line.startsWith('+++ ')) {
      ranges = [];
      files.set(pathOf(line.slice(4)), ranges);
    }
    const hunk = HUNK.exec(line);
    if (hunk === null) continue;
    const removed = Number(hunk[1] ?? 1);
    const first = Number(hunk[2]);
    const added = Number(hunk[3] ?? 1);
    body = removed + added;
    ranges.push(added > 0 ? { first, last: first + added - 1 } : { first, last: first + 1 });
  }
  return files;
}

/** `b/site/a.md`, with a tab behind it where it has spaces, in quotes with escapes where it has stranger signs. */
function pathOf(written: string): string {
  const name = written.replace(/\t$/, '');
  return (name.startsWith('"') ? unquote(name.slice(1, -1)) : name).replace(/^b\//, '');
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};

function unquote(text: string): string {
  return text.replace(/\\([0-7]{3}|.)/g, (_, sign: string) =>
    /^[0-7]{3}$/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (ESCAPES[sign] ?? sign),
  );
}
