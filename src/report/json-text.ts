/** Characters that a terminal or an old script engine acts upon, or that nobody sees, and that JSON lets stand unescaped. */
const active = /[\u007F-\u009F\u200B\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/**
 * JSON indented by two spaces, with a line break at the end. Inside strings, characters that terminals act upon or that
 * nobody sees, and the `##` of the commands that build servers read from logs, are written as escapes: the values stay
 * the same.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(active, unicodeEscape).replaceAll('##', '#\\u0023');
  return `${text}\n`;
}

function unicodeEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
