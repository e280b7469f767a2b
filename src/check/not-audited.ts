import type { Document, NotAuditedPart } from '../model/document.js';
import type { Severity } from '../model/report.js';
import { fingerprintOf } from './fingerprint.js';
import { findingApart, type PlacedFinding } from './placed-finding.js';

/** One finding for all parts of a document that hold no text, at the first of them; none where there is no such part. */
export function notAuditedFindings(
  { path, notAudited }: Pick<Document, 'path' | 'notAudited'>,
  severity: Severity,
): PlacedFinding[] {
  const [first, ...others] = notAudited;
  if (first === undefined) return [];
  const rule = 'document/not-audited';
  const parts = namedParts(notAudited);
  const identity = { rule, path, sentence: parts, quote: '', entry: null };
  const finding = {
    ...identity,
    sentence: '',
    family: 'document' as const,
    severity,
    start: null,
    end: null,
    page: first.page,
    slide: first.slide,
    rectangles: [],
    anchor: null,
    section: [],
    quoteStart: -1,
    claimed: null,
    declared: null,
    message:
      others.length === 0
        ? `Nothing was checked here: ${first.reason}.`
        : `Nothing was checked on ${parts}: no text to read.`,
    suggestion: 'Look at it yourself, or export the document with its text.',
    confidence: 1,
    related: [],
    fingerprint: fingerprintOf(identity),
    baseline: null,
  };
  return [findingApart(finding)];
}

/** "pages 2-4, 7", "slide 3", "2 parts". */
function namedParts(parts: readonly NotAuditedPart[]): string {
  const names = (['page', 'slide'] as const).flatMap((kind) => {
    const numbers = parts.map((part) => part[kind]).filter((each) => each !== null);
    if (numbers.length === 0) return [];
    return [`${kind}${numbers.length > 1 ? 's' : ''} ${ranges(numbers.sort((a, b) => a - b))}`];
  });
  const placeless = parts.filter((part) => part.page === null && part.slide === null).length;
  if (placeless > 0) names.push(`${placeless} ${placeless > 1 ? 'parts' : 'part'}`);
  return names.join(' and ');
}

function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}
