import type { OutlineEntry } from './headings.js';
import type { OutlineItem, PdfDocument } from './pdfjs.js';

const MAX_ENTRIES = 2_000;
const MAX_DEPTH = 12;

/** The outline (bookmarks) as a flat list in its own order; entries that lead nowhere are left out. */
export async function readOutline(document: PdfDocument): Promise<readonly OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  const visit = async (items: readonly OutlineItem[], ancestors: readonly string[]): Promise<void> => {
    for (const item of items) {
      if (entries.length >= MAX_ENTRIES) return;
      const title = item.title.replace(/\s+/gu, ' ').trim();
      const page = await pageOf(document, item);
      if (title !== '' && page !== null) entries.push({ title, page, ancestors });
      if (ancestors.length < MAX_DEPTH)
        await visit(item.items, title === '' ? ancestors : [...ancestors, title]);
    }
  };
  await visit((await document.getOutline()) ?? [], []);
  return entries;
}

async function pageOf(document: PdfDocument, item: OutlineItem): Promise<number | null> {
  try {
    const target = typeof item.dest === 'string' ? await document.getDestination(item.dest) : item.dest;
    const page = target?.[0];
    if (typeof page === 'number') return page + 1;
    return page === undefined || page === null ? null : (await document.getPageIndex(page)) + 1;
  } catch {
    // A bookmark to a page that is not there.
    return null;
  }
}
