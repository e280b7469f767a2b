import type { DocumentFormat } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { withBoundedContext } from './bounded-context.js';
import { detectFormat, isText } from './detect.js';
import type { Reader, ReadInput, ReadResult } from './reader.js';

export { supportedExtensions, supportedMediaTypes } from './detect.js';

/** Larger files are refused: no page, deck or guide comes near it. */
const maximumBytes = 50 * 1024 * 1024;

/** Readers bring their parsers along, so each is loaded when a document first needs it. */
const readers: Partial<Record<DocumentFormat, () => Promise<Reader>>> = {
  markdown: async () => (await import('./markdown/index.js')).markdownReader,
  mdx: async () => (await import('./mdx/index.js')).mdxReader,
  html: async () => (await import('./html/index.js')).htmlReader,
  text: async () => (await import('./plain-text.js')).plainTextReader,
  pdf: async () => (await import('./pdf/index.js')).pdfReader,
  pptx: async () => (await import('./pptx/index.js')).pptxReader,
  docx: async () => (await import('./docx/index.js')).docxReader,
};

/** Reads one document, choosing the reader by content where that is unmistakable and by extension elsewhere. */
export async function readDocument(input: ReadInput): Promise<ReadResult> {
  if (input.bytes.length > maximumBytes) {
    const megabytes = Math.round(input.bytes.length / (1024 * 1024));
    return refuse(
      input,
      'document/too-large',
      `The file is ${megabytes} MB; 50 MB is the most that is read.`,
    );
  }
  const format = detectFormat(input.path, input.bytes, input.contentType?.mediaType);
  if (format === 'legacy-office') {
    return refuse(
      input,
      'document/legacy-office',
      'The file is in the Office format from before 2007, or encrypted.',
      'Save it as .pptx or .docx without a password.',
    );
  }
  if (format === 'other-archive') {
    return refuse(input, 'document/archive', 'The file is an archive, not a document.', 'Unpack it first.');
  }
  if (input.bytes.length === 0 && !isText(format)) {
    return refuse(input, 'document/empty', 'The file is empty.', 'Get a new copy: nothing is left of it.');
  }
  const load = readers[format];
  if (load === undefined)
    return refuse(input, 'document/unknown-format', `Files of this format (${format}) cannot be read.`);
  const result = await (await load()).read(input);
  return result.kind === 'document' ? { ...result, document: withBoundedContext(result.document) } : result;
}

function refuse(input: ReadInput, code: string, message: string, hint?: string): ReadResult {
  const problem: Problem = {
    code,
    severity: 'error',
    message,
    path: input.path,
    position: null,
    hint: hint ?? 'Leave the file out of the audit, or give another version of it.',
  };
  return { kind: 'unreadable', problem };
}
