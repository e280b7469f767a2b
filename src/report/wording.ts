import type { Position } from '../model/location.js';
import { printable } from '../model/printable.js';
import type { Family, Severity } from '../model/report.js';

/** Worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** In the order in which people are told of them. */
export const families: readonly Family[] = [
  'beyond',
  'roadmap',
  'vague',
  'conflict',
  'document',
  'manifest',
  'suppression',
];

/** What a family means, in a few words for headings. */
export const familyTitles: Readonly<Record<Family, string>> = {
  beyond: 'Beyond the manifest',
  roadmap: 'Promises of the future',
  vague: 'Vague language',
  conflict: 'Documents that disagree',
  document: 'Not audited',
  manifest: 'About the manifest',
  suppression: 'About ignore comments and waivers',
};

const severityNouns: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

let thousands: Intl.NumberFormat | null = null;

/** 12345 as "12,345". */
export function figure(amount: number): string {
  if (Number.isSafeInteger(amount) && amount >= 0) return grouped(String(amount));
  thousands ??= new Intl.NumberFormat('en-US');
  return thousands.format(amount);
}

/** Counts by hand, since making the format takes longer than writing most reports. */
function grouped(digits: string): string {
  return digits.length <= 3 ? digits : `${grouped(digits.slice(0, -3))},${digits.slice(-3)}`;
}

/** "1 error", "1,200 errors"; `plural` where it is not the noun with an s. */
export function counted(amount: number, noun: string, plural = `${noun}s`): string {
  return `${figure(amount)} ${amount === 1 ? noun : plural}`;
}

/** "2 errors, 1 note"; severities without findings are left out; empty where there are none. */
export function countedBySeverity(bySeverity: Readonly<Record<Severity, number>>): string {
  return severities
    .filter((severity) => bySeverity[severity] > 0)
    .map((severity) => counted(bySeverity[severity], severityNouns[severity]))
    .join(', ');
}

export function tallyBySeverity(
  findings: readonly { readonly severity: Severity }[],
): Record<Severity, number> {
  const tally: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) tally[severity] += 1;
  return tally;
}

/** Whole percents, rounded down so that "100 %" is said only of all; null of nothing. */
export function percentage(part: number, whole: number): number | null {
  return whole > 0 ? Math.floor((100 * part) / whole) : null;
}

/** A place inside a document. */
export interface Place {
  readonly start: Position | null;
  readonly page: number | null;
  readonly slide: number | null;
}

/** "line 41, column 12", "page 3", "slide 4"; empty where only the document is known. */
export function placeInWords({ start, page, slide }: Place): string {
  if (start) return `line ${start.line}, column ${start.column}`;
  if (page !== null) return `page ${page}`;
  return slide === null ? '' : `slide ${slide}`;
}

/** "site/pricing.html:41:12", which terminals and editors open, or "deck.pdf, page 3". */
export function placeWithPath(place: Place & { readonly path: string }): string {
  const path = printable(place.path);
  if (place.start) return `${path}:${place.start.line}:${place.start.column}`;
  const inside = placeInWords(place);
  return inside ? `${path}, ${inside}` : path;
}

/** "Pricing › Enterprise". */
export function sectionInWords(section: readonly string[]): string {
  return section.map((title) => printable(title).trim()).join(' › ');
}

/** A sentence cut into the words before the quote, the quote, and the words after. */
export interface MarkedSentence {
  readonly before: string;
  /** Empty where the quote is no part of the sentence. */
  readonly quote: string;
  readonly after: string;
}

/** Cuts a finding's sentence at its quote, each piece cleaned for showing. */
export function markedSentence(finding: {
  readonly sentence: string;
  readonly quote: string;
  readonly quoteStart: number;
}): MarkedSentence {
  const { sentence, quote, quoteStart } = finding;
  const end = quoteStart + quote.length;
  if (quoteStart < 0 || quote === '' || end > sentence.length)
    return { before: printable(sentence), quote: '', after: '' };
  return {
    before: printable(sentence.slice(0, quoteStart)),
    quote: printable(sentence.slice(quoteStart, end)),
    after: printable(sentence.slice(end)),
  };
}
