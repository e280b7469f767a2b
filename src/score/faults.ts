import { normalizeText } from '../check/normalize.js';
import type { Finding } from '../model/report.js';

export type FaultKind = 'overclaim' | 'overdue-promise' | 'open-promise' | 'disagreement' | 'vague-words';

/** What each kind of fault weighs in the score, in overclaims. docs/score.md gives the reasons. */
export const FAULT_WEIGHTS: Readonly<Record<FaultKind | 'unread-part', number>> = {
  overclaim: 1,
  'overdue-promise': 1,
  'open-promise': 0.5,
  disagreement: 0.5,
  'vague-words': 0.1,
  'unread-part': 1,
};

/** A finding as the score sees it. */
export interface Fault {
  readonly kind: FaultKind;
  /** The same for what says the same, wherever it stands, so that a repeat changes nothing. */
  readonly key: string;
  readonly path: string;
  readonly entry: string | null;
}

/** The faults among a report's findings, one for every place; what is about the manifest or about comments is none. */
export function faultsOf(findings: readonly Finding[]): Fault[] {
  return findings.flatMap((finding) => {
    const kind = kindOf(finding);
    if (kind === null) return [];
    const { rule, entry, sentence, quote, quoteStart } = finding;
    const key = [rule, entry ?? '', normalizeText(sentence), normalizeText(quote), quoteStart].join('\0');
    const repeats = finding.related.filter((each) => each.kind === 'repeat');
    const paths = new Set([finding.path, ...repeats.map((each) => each.path)]);
    return [...paths].map((path) => ({ kind, key, path, entry }));
  });
}

function kindOf({ family, rule }: Finding): FaultKind | null {
  switch (family) {
    case 'beyond':
      return 'overclaim';
    case 'roadmap':
      if (rule === 'roadmap/overdue-promise') return 'overdue-promise';
      // A dream promises nothing that could fall due.
      return rule === 'roadmap/vision' ? 'vague-words' : 'open-promise';
    case 'vague':
      return 'vague-words';
    case 'conflict':
      return 'disagreement';
    default:
      return null;
  }
}

/** How many distinct faults there are of each kind. */
export function countFaults(faults: readonly Fault[]): Readonly<Record<FaultKind, number>> {
  const counts: Record<FaultKind, number> = {
    overclaim: 0,
    'overdue-promise': 0,
    'open-promise': 0,
    disagreement: 0,
    'vague-words': 0,
  };
  for (const kind of new Map(faults.map((each) => [each.key, each.kind])).values()) counts[kind]++;
  return counts;
}
