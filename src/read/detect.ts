import type { DocumentFormat } from '../model/document.js';

/** What a file is, judged by its first bytes and, where these are plain text, by its extension. */
export type Detection = DocumentFormat | 'legacy-office' | 'other-archive';

const formatsByExtension: Readonly<Record<string, DocumentFormat>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.hbs': 'html',
  '.handlebars': 'html',
  '.mustache': 'html',
  '.liquid': 'html',
  '.njk': 'html',
  '.jinja': 'html',
  '.jinja2': 'html',
  '.j2': 'html',
  '.twig': 'html',
  '.ejs': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdx': 'mdx',
  '.txt': 'text',
  '.text': 'text',
  '.pdf': 'pdf',
  '.pptx': 'pptx',
  '.docx': 'docx',
};

/** Lower case, with the dot: the files that a folder is searched for. */
export const supportedExtensions: readonly string[] = Object.keys(formatsByExtension);

const textFormats: ReadonlySet<DocumentFormat> = new Set(['html', 'markdown', 'mdx', 'text']);

/** Whether files of a format are text throughout; an empty one is well-formed then. */
export function isText(format: DocumentFormat): boolean {
  return textFormats.has(format);
}

const formatsByMediaType: Readonly<Record<string, DocumentFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/plain': 'text',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/** Media types of documents, as servers send them. */
export const supportedMediaTypes: readonly string[] = Object.keys(formatsByMediaType);

/** The format of a file. Content that is unmistakable wins over what the server says, and that over the extension. */
export function detectFormat(path: string, bytes: Uint8Array, mediaType: string | null = null): Detection {
  const named =
    (mediaType === null ? undefined : formatsByMediaType[mediaType]) ?? formatsByExtension[extensionOf(path)];
  const head = asAscii(bytes.subarray(0, 1024));
  if (head.startsWith('%PDF-') || (named === 'pdf' && head.includes('%PDF-'))) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return archiveFormat(bytes, named);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    return named === 'pptx' || named === 'docx' ? named : 'legacy-office';
  }
  if (named !== undefined && !textFormats.has(named)) return named;
  if (beginsAsHtml(head)) return 'html';
  if (named === 'markdown' && COMPONENT.test(asAscii(bytes))) return 'mdx';
  return named ?? 'text';
}

/** A line that begins with a component, as site generators allow in plain Markdown files too: `<QuoteBlock author="…" />`. */
const COMPONENT = /(?:^|\n)<[A-Z][a-z][A-Za-z]*[ \n\r/>]/;

function archiveFormat(bytes: Uint8Array, named: DocumentFormat | undefined): Detection {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.includes('ppt/presentation.xml')) return 'pptx';
  if (view.includes('word/document.xml')) return 'docx';
  return named === 'pptx' || named === 'docx' ? named : 'other-archive';
}

/** True for `<!doctype html` or `<html` after white space, a byte order mark and comments, in UTF-8 or UTF-16. */
function beginsAsHtml(head: string): boolean {
  let rest = head
    .replaceAll('\u0000', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end === -1) return false;
    rest = rest.slice(end + 3).trimStart();
  }
  return /^<(?:!doctype html|html)\b/i.test(rest);
}

function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot).toLowerCase();
}

/** One character per byte, so that signatures can be compared as text. */
function asAscii(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
