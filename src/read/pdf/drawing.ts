import { operator, type PdfPage } from './pdfjs.js';

/** What a page shows besides text. */
export type Drawing = 'nothing' | 'image' | 'shapes';

/** Fewer paths than this are rules, frames and backgrounds; letters drawn as shapes are many. */
const MIN_PATHS = 40;

/**
 * Tells a blank page from one whose text is a picture. Images are left out by pdf.js undecoded (see `maxImageSize`), but
 * each leaves a trace: the page's matrix is set up for it and nothing is drawn in it.
 */
export async function drawingOf(page: PdfPage): Promise<Drawing> {
  const { fnArray } = await page.getOperatorList();
  let paths = 0;
  let prepared = false;
  let image = false;
  for (const name of fnArray) {
    if (name === operator.transform) prepared = true;
    else if (name === operator.restore || name === operator.paintFormEnd) {
      image ||= prepared;
      prepared = false;
    } else if (name === operator.constructPath) {
      paths += 1;
      prepared = false;
    } else if (name === operator.showText || name === operator.save || name === operator.paintFormBegin) {
      prepared = false;
    }
  }
  if (image || prepared) return 'image';
  return paths >= MIN_PATHS ? 'shapes' : 'nothing';
}
