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

/** `:100644 100644 3f1c… 9a02… R080`: modes and contents before and after, and what happened to the file. */
const RECORD = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/;

/** A file of which git says that it is not as it was. */
export interface TouchedFile {
  readonly path: string;
  /** Its path before; null where it was not renamed. */
  readonly renamedFrom: string | null;
  /** False where it was only renamed or got other permissions. */
  readonly hasOtherContent: boolean;
}

/** What `git diff --raw --no-abbrev -z` says, cut at its zeros. */
export function touchedFiles(fields: readonly string[]): TouchedFile[] {
  const files: TouchedFile[] = [];
  for (let next = 0; next < fields.length; next++) {
    const record = RECORD.exec(fields[next]!);
    if (record === null) continue;
    const [, before, after, status] = record;
    const renamedFrom = status === 'R' ? fields[++next]! : null;
    files.push({ path: fields[++next]!, renamedFrom, hasOtherContent: before !== after });
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
