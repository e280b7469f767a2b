import type { TextRange } from '../model/location.js';

/** Characters of a text that are replaced; an empty range where something is only put in. */
export interface TextEdit {
  readonly range: TextRange;
  readonly text: string;
}

/** A change of the words of a block that mends one finding. */
export interface Rewrite extends TextEdit {
  /** Whether the manifest leaves only this one way to say it; else it is for a person to judge. */
  readonly isCertain: boolean;
}

/** The text with all edits made. They must not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { range, text: replacement } of edits.toSorted((a, b) => a.range.start - b.range.start)) {
    result += text.slice(at, range.start) + replacement;
    at = range.end;
  }
  return result + text.slice(at);
}

/** The first of these edits, in the order of the text, and each after it that does not touch one before. */
export function withoutOverlaps<Edit extends TextEdit>(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)) {
    const before = kept.at(-1);
    if (before === undefined || edit.range.start > before.range.end) kept.push(edit);
  }
  return kept;
}

/** The same edit without the characters that it would replace by themselves. */
export function trimmed<Edit extends TextEdit>(text: string, edit: Edit): Edit {
  let { start, end } = edit.range;
  let replacement = edit.text;
  while (start < end && replacement !== '' && text[start] === replacement[0]) {
    start++;
    replacement = replacement.slice(1);
  }
  while (end > start && replacement !== '' && text[end - 1] === replacement.at(-1)) {
    end--;
    replacement = replacement.slice(0, -1);
  }
  return { ...edit, range: { start, end }, text: replacement };
}
