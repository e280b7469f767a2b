/** Characters that a terminal or an old script engine acts upon and that JSON lets stand unescaped. */
const active = /[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g;

/**
 * JSON indented by two spaces, with a line break at the end. Inside strings, characters that terminals act upon and the
 * `##` of the commands that build servers read from logs are written as escapes: the values stay the same.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(active, unicodeEscape).replaceAll('##', '#\\u0023');
  return `${text}\n`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
