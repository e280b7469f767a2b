/** Nothing that the rest would change: plain letters with single spaces. */
const SIMPLE = /^(?:[!-~]| (?! ))*$/;

/** Text reduced to what makes it the same sentence for a reader: no difference in case, spaces, quotation marks or dashes. */
export function normalizeText(text: string): string {
  const lower = text.toLowerCase();
  // Most text is that simple, and most of it is asked about more than once in a run.
  if (SIMPLE.test(lower)) return lower.trim();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
