import type { Block, Document, DocumentFormat, IgnoreDirective, NotAuditedPart } from '../model/document.js';
import { lineStartsOf } from '../model/places.js';
import type { Problem } from '../model/problem.js';
import { countWords } from './words.js';

/** More blocks than any document for readers has; a file with more is refused. */
export const maximumBlocks = 500_000;

/** Thrown inside a reader when a bound is passed; the reader's result is then `unreadable`. */
export class ReadingStopped extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** Collects what a reader finds, in reading order. */
export class DocumentBuilder {
  readonly blocks: Block[] = [];
  readonly problems: Problem[] = [];
  readonly directives: IgnoreDirective[] = [];
  readonly notAudited: NotAuditedPart[] = [];
  readonly lineStarts: readonly number[];
  title: string | null = null;
  published: string | null = null;
  private readonly links = new Set<string>();

  constructor(
    readonly path: string,
    readonly format: DocumentFormat,
    readonly source: string,
  ) {
    this.lineStarts = lineStartsOf(source);
  }

  add(block: Block): void {
    if (this.blocks.length >= maximumBlocks) {
      throw new ReadingStopped({
        code: 'document/too-many-blocks',
        severity: 'error',
        message: `The document has more than ${maximumBlocks} paragraphs.`,
        path: this.path,
        position: null,
        hint: 'Split the file, or leave it out of the audit.',
      });
    }
    this.blocks.push(block);
  }

  link(address: string): void {
    const trimmed = address.trim();
    if (trimmed !== '') this.links.add(trimmed);
  }

  finish(): Document {
    const firstHeading = this.blocks.find((block) => block.kind === 'heading');
    return {
      path: this.path,
      format: this.format,
      title: this.title ?? firstHeading?.text ?? null,
      published: this.published,
      blocks: this.blocks,
      lineStarts: this.lineStarts,
      words: this.blocks.reduce((sum, block) => sum + countWords(block.text), 0),
      notAudited: this.notAudited,
      problems: this.problems,
      directives: this.directives,
      links: [...this.links],
    };
  }
}
