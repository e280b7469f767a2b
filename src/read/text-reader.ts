import type { Document, DocumentFormat } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { decode } from './decode.js';
import { ReadingStopped } from './document-builder.js';
import type { Reader, ReadInput, ReadResult } from './reader.js';

/** A reader for a format that is text: decodes, reads, and turns a bound that was passed into an `unreadable` result. */
export function textReader(
  format: DocumentFormat,
  extensions: readonly string[],
  readText: (source: string, path: string) => Document,
): Reader {
  return {
    format,
    extensions,
    read({ path, bytes, contentType }: ReadInput): ReadResult {
      const decoded = decode(bytes, path, contentType?.charset);
      if (decoded.kind === 'binary') return { kind: 'unreadable', problem: decoded.problem };
      try {
        const document = readText(decoded.text, path);
        const problems = [...decoded.problems, ...document.problems];
        if (decoded.text.trim() === '') problems.push(emptyProblem(path));
        return { kind: 'document', document: { ...document, problems } };
      } catch (error) {
        if (error instanceof ReadingStopped) return { kind: 'unreadable', problem: error.problem };
        throw error;
      }
    },
  };
}

function emptyProblem(path: string): Problem {
  return {
    code: 'document/empty',
    severity: 'warning',
    message: 'The file is empty, so there was nothing to check.',
    path,
    position: null,
    hint: null,
  };
}
