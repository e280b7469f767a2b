/** Characters that a terminal or an old script engine acts upon, or that nobody sees, and that JSON lets stand unescaped. */
const active = /[\u007F-\u009F\u200B\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/**
 * JSON indented by two spaces, with a line break at the end. Inside strings, characters that terminals act upon or that
 * nobody sees, and the `##` of the commands that build servers read from logs, are written as escapes: the values stay
 * the same.
 */
export function jsonText(value: unknown): string {
  return `${safeJson(value)}\n`;
}

/** In characters. */
const LARGE_PIECE = 64 * 1024;

/** The same text of an object in pieces: of values that are iterables, items are taken one by one. */
export function* jsonTextPieces(object: Readonly<Record<string, unknown>>): Iterable<string> {
  let piece = '{';
  let isFirst = true;
  for (const [key, value] of Object.entries(object)) {
    piece += `${isFirst ? '' : ','}\n  ${JSON.stringify(key)}: `;
    isFirst = false;
    if (!isIterable(value)) {
      piece += indented(value, '  ');
      continue;
    }
    let isEmpty = true;
    for (const item of value) {
      piece += `${isEmpty ? '[' : ','}\n    ${indented(item, '    ')}`;
      isEmpty = false;
      if (piece.length < LARGE_PIECE) continue;
      yield piece;
      piece = '';
    }
    piece += isEmpty ? '[]' : '\n  ]';
  }
  yield `${piece}\n}\n`;
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** JSON holds line breaks between its values only. */
function indented(value: unknown, indent: string): string {
  return safeJson(value).replaceAll('\n', `\n${indent}`);
}

function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(active, unicodeEscape).replaceAll('##', '#\\u0023');
}

function unicodeEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
