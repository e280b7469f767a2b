import type { Block, Document, NotAuditedPart } from '../../model/document.js';
import type { Problem } from '../../model/problem.js';
import type { Reader, ReadInput, ReadResult } from '../reader.js';
import { countWords } from '../words.js';
import { BlockMaker } from './blocks.js';
import { joinCallouts } from './callouts.js';
import { GlyphWidths } from './glyph-widths.js';
import { markHeadings } from './headings.js';
import { readOutline } from './outline.js';
import { type PageContent, readPage } from './page.js';
import { type PdfDocument, withPdfDocument } from './pdfjs.js';
import { commonSize } from './piece.js';
import { findRunningText } from './running-text.js';
import { tallyWords } from './text.js';

const MAX_PAGES = 2_000;
const MAX_WORDS = 1_500_000;

/**
 * PDF with text: pages in order, each by its tags where it has them and by the places of its words elsewhere. Pages
 * without text and damaged pages are named in `notAudited`.
 */
export const pdfReader: Reader = {
  format: 'pdf',
  extensions: ['.pdf'],
  async read(input: ReadInput): Promise<ReadResult> {
    if (!endsAsPdf(input.bytes)) return unreadable(input, broken('ends before its end was written'));
    try {
      return await withPdfDocument(input.bytes, (document) => readDocument(input, document));
    } catch (error) {
      const problem = problemOf(error);
      if (problem === null) throw error;
      return unreadable(input, problem);
    }
  },
};

async function readDocument(input: ReadInput, document: PdfDocument): Promise<ReadResult> {
  if (document.numPages > MAX_PAGES)
    return unreadable(input, tooLarge(`${document.numPages} pages`, `${MAX_PAGES} pages`));
  const { info } = await document.getMetadata();
  const outline = await readOutline(document);
  const widths = new GlyphWidths();
  const contents: PageContent[] = [];
  const notAudited: NotAuditedPart[] = [];
  let words = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await readPage(document, number, widths).catch((error: unknown) => {
      if (!isPdfError(error)) throw error;
      notAudited.push({
        page: number,
        slide: null,
        reason: `page ${number} is damaged and could not be read`,
      });
      return undefined;
    });
    if (content === null)
      notAudited.push({ page: number, slide: null, reason: `page ${number} has too much text to be read` });
    if (!content) continue;
    contents.push(content);
    words += content.words.length;
    if (words > MAX_WORDS)
      return unreadable(input, tooLarge(`over ${MAX_WORDS} words`, `${MAX_WORDS} words`));
  }
  const bodySize = commonSize(sample(contents.flatMap((content) => content.words)));
  const running = findRunningText(contents, bodySize);
  const counts = tallyWords(contents.map((content) => content.words));
  const withCallouts = contents.map((content) => ({ ...content, pieces: joinCallouts(content.pieces) }));
  const maker = new BlockMaker({ running, counts, outline, bodySize });
  for (const [index, page] of markHeadings(withCallouts, bodySize, outline).entries()) {
    const before = maker.blocks.length;
    maker.addPage(page, contents[index]!.fromDisplay);
    const reason = whyNotAudited(contents[index]!, maker.blocks.slice(before));
    if (reason !== null) notAudited.push({ page: page.number, slide: null, reason });
  }
  return { kind: 'document', document: finish(input, info, contents, maker.blocks, notAudited) };
}

function finish(
  input: ReadInput,
  info: Readonly<Record<string, unknown>>,
  contents: readonly PageContent[],
  content: readonly Block[],
  notAudited: readonly NotAuditedPart[],
): Document {
  const blocks = [...documentProperties(info), ...content];
  const heading = content.find((block) => block.kind === 'heading');
  return {
    path: input.path,
    format: 'pdf',
    title: meaningfulTitle(info.Title) ?? heading?.text ?? null,
    published: null,
    blocks,
    lineStarts: [],
    words: blocks.reduce((sum, block) => sum + countWords(block.text), 0),
    notAudited: [...notAudited].sort((one, other) => one.page! - other.page!),
    problems: [],
    directives: [],
    links: [...new Set(contents.flatMap((page) => page.links))],
  };
}

function whyNotAudited(page: PageContent, blocks: readonly Block[]): string | null {
  if (blocks.some((block) => block.region === 'main')) return null;
  if (page.drawing === 'image') return `page ${page.number} is an image without text`;
  if (page.drawing === 'shapes') return `page ${page.number} is a drawing without text`;
  return null;
}

/** Title and subject as viewers and search engines show them. They stand on no page; the first one is named for them. */
function documentProperties(info: Readonly<Record<string, unknown>>): Block[] {
  const properties = [
    ['Title', meaningfulTitle(info.Title)],
    ['Subject', meaningfulTitle(info.Subject)],
  ] as const;
  return properties.flatMap(([key, text]) =>
    text === null
      ? []
      : [
          {
            kind: 'metadata' as const,
            field: 'document-property' as const,
            key,
            text,
            origin: { kind: 'page' as const, page: 1, runs: [] },
            section: [],
            region: 'main' as const,
            hidden: false,
            verbatim: [],
            footnotes: [],
          },
        ],
  );
}

/** A title that a person gave; null for what programs fill in (file names, "Untitled"). */
function meaningfulTitle(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const title = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const isFilledIn =
    /^(?:untitled|microsoft (?:word|powerpoint)|powerpoint presentation|presentation|slide) ?(?:-.*|\d*)$/iu.test(
      title,
    ) ||
    /\.(?:docx?|pptx?|indd|qxd|pdf|html?|key|odt|odp)$/iu.test(title) ||
    /^(?:https?|about|file|data):/iu.test(title);
  return title === '' || isFilledIn ? null : title;
}

/** Enough words to tell the common font size by. */
function sample<Item>(items: readonly Item[]): Item[] {
  const step = Math.max(1, Math.floor(items.length / 20_000));
  return items.filter((_, index) => index % step === 0);
}

/** A PDF ends with the place of its table of contents; a download that broke off lacks it. */
function endsAsPdf(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-65_536);
  return tail.includes('startxref') || tail.includes('%%EOF');
}

const pdfErrors: Readonly<Record<string, true>> = {
  InvalidPDFException: true,
  FormatError: true,
  UnknownErrorException: true,
  ResponseException: true,
};

function isPdfError(error: unknown): error is Error {
  return (
    error instanceof Error && (Object.hasOwn(pdfErrors, error.name) || error.name === 'XRefParseException')
  );
}

type Reason = Pick<Problem, 'code' | 'message' | 'hint'>;

function problemOf(error: unknown): Reason | null {
  if (error instanceof Error && error.name === 'PasswordException')
    return {
      code: 'document/encrypted',
      message: 'The PDF is encrypted and needs a password.',
      hint: 'Save a copy without a password and audit that.',
    };
  return isPdfError(error) ? broken('is damaged') : null;
}

function broken(what: string): Reason {
  return {
    code: 'document/broken',
    message: `The PDF ${what}.`,
    hint: 'Open it in a viewer; if it opens, print or export it again, else get a new copy.',
  };
}

function tooLarge(has: string, limit: string): Reason {
  return {
    code: 'document/too-large',
    message: `The PDF has ${has}; at most ${limit} are read.`,
    hint: 'Split it into parts and audit these.',
  };
}

function unreadable(input: ReadInput, reason: Reason): ReadResult {
  return { kind: 'unreadable', problem: { ...reason, severity: 'error', path: input.path, position: null } };
}
