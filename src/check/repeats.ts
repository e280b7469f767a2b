import type { DocumentFormat } from '../model/document.js';
import type { Prominence } from '../model/placed-words.js';
import type { Finding, RelatedPlace } from '../model/report.js';
import { comparePlaced } from './order.js';
import { createPlaceLists, END } from './place-lists.js';
import type { PlacedFinding } from './placed-finding.js';

/** Body text that stands word for word on this many pages comes from a template (a card, a banner), not from its author. */
const PAGES_OF_A_TEMPLATE = 3;
const PROMINENCE: readonly Prominence[] = ['body', 'template', 'metadata'];

/**
 * Texts that repeat: within a document (title, preview texts, body), and across documents of one format where a header, a
 * footer or a template repeats them. The most prominent place leads, the others become related places. Of each text only
 * the places beyond its first are kept, so that a run needs little memory for its findings.
 */
export interface Repeats {
  /** To be told of every document once, in the order of their paths, before anything is asked. */
  note(ofDocument: readonly PlacedFinding[]): void;
  /** What is reported of a document that was noted, in text order. */
  reported(ofDocument: readonly PlacedFinding[]): Finding[];
}

/** Where a text stands in documents of one format. */
interface SameText {
  /** The document in which it leads if it comes from a template. */
  readonly firstPath: string;
  documents: number;
  isAlwaysTemplate: boolean;
  /** The list of its places in all documents but the first. */
  others: number;
}

export function createRepeats(): Repeats {
  const texts = new Map<DocumentFormat | null, Map<string, SameText>>();
  const places = createPlaceLists();
  return {
    note(ofDocument) {
      for (const placed of mergeInDocument(ofDocument)) {
        const { finding, prominence, format, textKey } = placed;
        const ofFormat = texts.get(format) ?? new Map<string, SameText>();
        texts.set(format, ofFormat);
        const known = ofFormat.get(textKey);
        const isTemplate = prominence === 'template';
        if (known === undefined) {
          ofFormat.set(textKey, {
            firstPath: finding.path,
            documents: 1,
            isAlwaysTemplate: isTemplate,
            others: END,
          });
          continue;
        }
        known.documents++;
        known.isAlwaysTemplate &&= isTemplate;
        for (const place of placesOf(finding)) known.others = places.add(known.others, place);
      }
    },
    reported(ofDocument) {
      return mergeInDocument(ofDocument)
        .sort(comparePlaced)
        .flatMap((placed) => {
          const { finding, format, textKey } = placed;
          const text = texts.get(format)?.get(textKey);
          if (text === undefined || text.others === END || !comesFromTemplate(text)) return [finding];
          return finding.path === text.firstPath ? [withRelated(finding, places.placesIn(text.others))] : [];
        });
    },
  };
}

function comesFromTemplate({ documents, isAlwaysTemplate }: SameText): boolean {
  return documents >= PAGES_OF_A_TEMPLATE || isAlwaysTemplate;
}

/** One finding for each text of a document. */
function mergeInDocument(placed: readonly PlacedFinding[]): PlacedFinding[] {
  const byText = new Map<string, PlacedFinding[]>();
  for (const each of placed) {
    const same = byText.get(each.textKey);
    if (same) same.push(each);
    else byText.set(each.textKey, [each]);
  }
  if (byText.size === placed.length) return [...placed];
  return [...byText.values()].map((places) => {
    const [first, ...others] = places.sort(
      (a, b) => PROMINENCE.indexOf(a.prominence) - PROMINENCE.indexOf(b.prominence) || comparePlaced(a, b),
    ) as [PlacedFinding, ...PlacedFinding[]];
    const repeats = others.flatMap((each) => placesOf(each.finding));
    return { ...first, finding: withRelated(first.finding, repeats) };
  });
}

function withRelated(finding: Finding, repeats: readonly RelatedPlace[]): Finding {
  return repeats.length === 0 ? finding : { ...finding, related: [...finding.related, ...repeats] };
}

/** A finding's own place and those that repeat it. */
function placesOf(finding: Finding): RelatedPlace[] {
  const { path, start, end, page, slide, rectangles, anchor, quote } = finding;
  return [
    { kind: 'repeat', path, start, end, page, slide, rectangles, anchor, quote, message: null },
    ...finding.related.filter((each) => each.kind === 'repeat'),
  ];
}
