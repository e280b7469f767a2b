// The few parts of pdf.js that reading needs, reached through pdf-parse: its own `getText()` gives a page as one string,
// without places, tags or fonts, so the pdf.js document behind it is used. A second copy of pdf.js in the process would throw.
import type { PDFParse } from 'pdf-parse';
import type { Matrix } from './geometry.js';

export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
  getOutline(): Promise<readonly OutlineItem[] | null>;
  getDestination(name: string): Promise<readonly unknown[] | null>;
  getPageIndex(reference: unknown): Promise<number>;
}

export interface OutlineItem {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly OutlineItem[];
}

export interface PdfPage {
  /** x0, y0, x1, y1 of the visible part in user space. */
  readonly view: readonly number[];
  getViewport(options: { scale: number }): {
    readonly width: number;
    readonly height: number;
    /** From user space to the upright page with its origin at the upper left. */
    readonly transform: Matrix;
  };
  getTextContent(options: { includeMarkedContent: boolean }): Promise<{
    readonly items: readonly TextContentItem[];
    readonly styles: Readonly<Record<string, { readonly ascent: number; readonly descent: number }>>;
  }>;
  getStructTree(): Promise<StructureNode | null>;
  getAnnotations(): Promise<
    readonly { readonly subtype?: string; readonly url?: string; readonly unsafeUrl?: string }[]
  >;
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  cleanup(): void;
}

export type TextContentItem =
  | {
      readonly str: string;
      readonly dir: string;
      readonly width: number;
      readonly height: number;
      readonly transform: Matrix;
      readonly fontName: string;
    }
  | {
      readonly type: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent';
      readonly id?: string;
      readonly tag?: string;
    };

export interface StructureNode {
  readonly role: string;
  readonly children: readonly (StructureNode | StructureContent)[];
  readonly alt?: string;
  /** x0, y0, x1, y1 in user space. */
  readonly bbox?: readonly number[];
}

export interface StructureContent {
  readonly type: 'content' | 'object' | 'annotation';
  readonly id: string;
}

/** Numbers of pdf.js's drawing operators (its `OPS`), fixed by the protocol between its two halves. */
export const operator = {
  save: 10,
  restore: 11,
  transform: 12,
  setFont: 37,
  showText: 44,
  paintFormBegin: 74,
  paintFormEnd: 75,
  constructPath: 91,
} as const;

let loading: Promise<typeof PDFParse> | undefined;

/** Opens a PDF without worker thread, network, system fonts, scripts or messages. Rejects as pdf.js does. */
export async function withPdfDocument<Result>(
  bytes: Uint8Array,
  use: (document: PdfDocument) => Promise<Result>,
): Promise<Result> {
  loading ??= loadParser();
  const Parser = await loading;
  const parser = new Parser({
    // pdf.js takes the buffer over, so it gets a copy.
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    // Every image is left out undecoded: only where one stands matters (see drawing.ts).
    maxImageSize: 0,
  });
  try {
    return await use(await openDocument(parser));
  } finally {
    await parser.destroy();
  }
}

function openDocument(parser: PDFParse): Promise<PdfDocument> {
  // `load` is private in pdf-parse's types; its public methods do nothing but call it first.
  return (parser as unknown as { load(): Promise<PdfDocument> }).load();
}

async function loadParser(): Promise<typeof PDFParse> {
  // pdf.js makes a DOMMatrix when it is loaded and warns where the optional canvas package has none. Nothing is drawn
  // here, so empty classes do.
  const globals = globalThis as unknown as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) globals[name] ??= class {};
  const warn = console.warn;
  console.warn = () => {};
  try {
    return (await import('pdf-parse')).PDFParse;
  } finally {
    console.warn = warn;
  }
}
