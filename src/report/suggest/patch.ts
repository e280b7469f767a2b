import { createTwoFilesPatch } from 'diff';

/** The unified diff from one text of a file to another; empty where they are equal. Line breaks are as in the file. */
export function patchOf(path: string, before: string, after: string): string {
  if (before === after) return '';
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
  });
  // The line of equals signs that the library begins with says nothing.
  return patch.replace(/^=+\n/, '');
}
