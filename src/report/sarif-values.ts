import type { DocumentFormat } from '../model/document.js';
import { printable } from '../model/printable.js';

export const mimeTypes: Readonly<Record<DocumentFormat, string>> = {
  html: 'text/html',
  markdown: 'text/markdown',
  mdx: 'text/mdx',
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  text: 'text/plain',
};

const address = /^https?:\/\//i;

/** A path as URI reference, relative paths relative; the address of a page that was fetched stays what it is. */
export function fileUri(path: string): string {
  const clean = printable(path).trim();
  if (address.test(clean)) return encodeURI(clean);
  const encoded = clean.split('/').map(encodeURIComponent).join('/');
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}

/**
 * Text for a SARIF message, in which braces would be placeholders (section 3.11.5 of the specification) and
 * `[text](target)` a link (3.11.6).
 */
export function sarifText(text: string): string {
  return printable(text).replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '] (');
}
