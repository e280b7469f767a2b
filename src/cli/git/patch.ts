import type { LineRange } from '../../check/changes.js';

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

const BINARY = /^Binary files .* and ("?b\/.*) differ$/;

/**
 * The lines of the new version that a patch (`git diff --unified=0`) adds or replaces, by path; removed lines count with
 * the line before. Binary files have no lines: all of them. Files that only got another name or other permissions are left out.
 */
export function changedLines(patch: string): Map<string, LineRange[] | 'all'> {
  const files = new Map<string, LineRange[] | 'all'>();
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
    const binary = BINARY.exec(line);
    if (binary !== null) files.set(pathOf(binary[1]!), 'all');
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

/** What files were called before, by their path now, from what `git diff --name-status -z` says, cut at its zeros. */
export function formerPaths(fields: readonly string[]): Map<string, string> {
  const former = new Map<string, string>();
  for (let next = 0; next < fields.length; next += 2) {
    // "R080", the old path and the new one; other letters have one path.
    if (!fields[next]!.startsWith('R')) continue;
    former.set(fields[next + 2]!, fields[next + 1]!);
    next++;
  }
  return former;
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
