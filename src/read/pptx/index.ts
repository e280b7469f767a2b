import type { NotAuditedPart } from '../../model/document.js';
import { broken, type OfficePackage, readPackage } from '../office/package.js';
import type { Reader, ReadInput, ReadResult } from '../reader.js';
import { countWords } from '../words.js';
import { SlideBlocks } from './slide-blocks.js';
import { slidePartsOf } from './slide-parts.js';

const MAX_SLIDES = 2_000;

/** PowerPoint presentations: slides in their order, with tables, charts' titles, text alternatives and speaker notes. */
export const pptxReader: Reader = {
  format: 'pptx',
  extensions: ['.pptx'],
  read: (input: ReadInput): ReadResult =>
    readPackage(input, 'presentation', (office) => readPresentation(input, office)),
};

function readPresentation(input: ReadInput, office: OfficePackage): ReadResult {
  const parts = slidePartsOf(office);
  if (parts === null) return broken(input, 'presentation');
  const { title, subject } = office.properties();
  const maker = new SlideBlocks(office);
  maker.addProperties({ Title: meaningful(title), Subject: meaningful(subject) });
  const notAudited: NotAuditedPart[] = [];
  for (const [index, part] of parts.slides.slice(0, MAX_SLIDES + 1).entries()) {
    const slide = index + 1;
    if (slide > MAX_SLIDES) {
      notAudited.push({ page: null, slide, reason: `only the first ${MAX_SLIDES} slides were read` });
      break;
    }
    const reason = maker.addSlide(part, slide);
    if (reason !== null) notAudited.push({ page: null, slide, reason });
  }
  const { blocks, links } = maker;
  const heading = blocks.find((block) => block.kind === 'heading' && !block.hidden);
  return {
    kind: 'document',
    document: {
      path: input.path,
      format: 'pptx',
      title: meaningful(title) ?? heading?.text ?? null,
      published: null,
      blocks,
      lineStarts: [],
      words: blocks.reduce((sum, block) => sum + countWords(block.text), 0),
      notAudited,
      problems: [],
      directives: [],
      links: [...links],
    },
  };
}

/** What PowerPoint fills in itself is no title. */
function meaningful(title: string | null): string | null {
  return title === null || /^(?:powerpoint presentation|presentation|slide)\s?\d*$/iu.test(title)
    ? null
    : title;
}
