import { printable } from '../model/printable.js';

/** Characters with which Markdown begins or ends emphasis, code, links, formulas and strikethrough. */
const syntax = /[\\`*_[\]~$]/g;

/** What is a list, a heading or its underline, or a command of GitHub Actions (`::`), only at the start of a line. */
const lineStart = /^[-+=#:]/;
const orderedItem = /^(\d{1,9})([.)])(?= |$)/;

/** What GitHub does something with after Markdown is done, so that no escape helps: addresses, `@name`, `#12`. */
const references = /:(?=\/\/)|\bwww(?=\.)|[@#]/gi;
const zeroWidthSpace = '&#8203;';

/**
 * One line of text from a document as Markdown that shows these characters and does nothing else: no markup, HTML,
 * image, link, mention, issue reference or formula.
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(syntax, '\\$&')
    .replace(lineStart, '\\$&')
    .replace(orderedItem, '$1\\$2')
    .replace(references, `$&${zeroWidthSpace}`);
}
