import type { Prominence } from '../model/placed-words.js';
import type { Family, Finding, RelatedPlace } from '../model/report.js';
import { normalizeText } from './normalize.js';
import { compareFindings } from './order.js';
import type { PlacedFinding } from './placed-finding.js';

/** Body text that stands word for word on this many pages comes from a template (a card, a banner), not from its author. */
const PAGES_OF_A_TEMPLATE = 3;
const PROMINENCE: readonly Prominence[] = ['body', 'template', 'metadata'];

/**
 * One finding for text that repeats: within a document (title, preview texts, body), and across documents of one format
 * where a header, a footer or a template repeats it. The most prominent place leads, the others become related places.
 */
export function mergeRepeats(placed: readonly PlacedFinding[]): Finding[] {
  const findings: Finding[] = [];
  for (const sameText of groupBy(placed, textKey)) {
    const documents = groupBy(sameText, ({ finding }) => finding.path).map(mergeInDocument);
    findings.push(...mergeAcrossDocuments(documents));
  }
  return findings;
}

function mergeInDocument(places: readonly PlacedFinding[]): PlacedFinding {
  const [first, ...others] = places.toSorted(
    (a, b) =>
      PROMINENCE.indexOf(a.prominence) - PROMINENCE.indexOf(b.prominence) ||
      compareFindings(a.finding, b.finding),
  );
  return {
    ...first!,
    finding: withRepeats(
      first!.finding,
      others.map((each) => each.finding),
    ),
  };
}

function mergeAcrossDocuments(documents: readonly PlacedFinding[]): Finding[] {
  const findings: Finding[] = [];
  for (const sameFormat of groupBy(documents, ({ format }) => format ?? '')) {
    const inOrder = sameFormat.map((each) => each.finding).sort(compareFindings);
    const isTemplate =
      sameFormat.length >= PAGES_OF_A_TEMPLATE || sameFormat.every((each) => each.prominence === 'template');
    const [first, ...others] = inOrder;
    if (isTemplate) findings.push(withRepeats(first!, others));
    else findings.push(...inOrder);
  }
  return findings;
}

function withRepeats(finding: Finding, others: readonly Finding[]): Finding {
  if (others.length === 0) return finding;
  const repeats = others.flatMap((other) => [
    repeatOf(other),
    ...other.related.filter((each) => each.kind === 'repeat'),
  ]);
  return { ...finding, related: [...finding.related, ...repeats] };
}

function repeatOf({ path, start, end, page, slide, rectangles, anchor, quote }: Finding): RelatedPlace {
  return { kind: 'repeat', path, start, end, page, slide, rectangles, anchor, quote, message: null };
}

const ABOUT_COPY: ReadonlySet<Family> = new Set(['beyond', 'roadmap', 'vague', 'conflict']);

/** What is said of copy is the same where rule, entry and words are; anything else is told at each of its places. */
function textKey({ finding }: PlacedFinding): string {
  const place = !ABOUT_COPY.has(finding.family) ? `${finding.path}\0${finding.fingerprint}` : '';
  const words = [normalizeText(finding.sentence), normalizeText(finding.quote), finding.quoteStart];
  // Under another heading the same words may be about another plan and differ from other places.
  if (finding.family === 'conflict') words.push(finding.message);
  return [finding.rule, finding.entry ?? '', ...words, place].join('\0');
}

/** Groups in the order of their first members. */
function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const own = key(item);
    const group = groups.get(own);
    if (group) group.push(item);
    else groups.set(own, [item]);
  }
  return [...groups.values()];
}
