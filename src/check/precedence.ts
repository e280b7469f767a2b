import type { FindingDraft } from '../model/finding.js';
import type { TextRange } from '../model/location.js';

/**
 * What is said of words that several rules fit: the first of these that fits says most about the difference. Roadmap
 * comes first because a promise is no statement about today; vague comes last because it says least.
 */
const MOST_TELLING_FIRST: readonly string[] = [
  'roadmap/overdue-promise',
  'roadmap/dated-promise',
  'roadmap/vision',
  'roadmap/future-promise',
  'roadmap/coming-soon',
  'beyond/unavailable-capability',
  'beyond/exceeded-limit',
  'beyond/wrong-scope',
  'beyond/unlisted-member',
  'beyond/unproven-claim',
  'beyond/absolute',
  'beyond/contradicted',
  'beyond/missing-disclosure',
  'beyond/undeclared-capability',
  'vague/quantity',
  'vague/timing',
  'vague/effort',
  'vague/scope',
  'vague/weasel',
  'vague/hedge',
  'vague/puffery',
];
const RANKS: ReadonlyMap<string, number> = new Map(MOST_TELLING_FIRST.map((rule, rank) => [rule, rank]));

/** Of these rules the earlier speaks for the later in the same sentence, wherever their words stand. */
interface Chain {
  readonly rules: readonly string[];
  /** Whether two findings of a chain are about the same thing. */
  sameMatter(telling: FindingDraft, other: FindingDraft): boolean;
}

const PROMISES = MOST_TELLING_FIRST.filter((rule) => rule.startsWith('roadmap/'));
/** What takes the edge off a sentence, or sets none: of a promise, or of an amount past its bound, it is a part. */
const MANNERS = ['vague/hedge', 'vague/scope'];
/** Those that only hold of what is said to be there. */
const CLAIMS_OF_TODAY = [
  'beyond/unavailable-capability',
  'beyond/wrong-scope',
  'beyond/unlisted-member',
  'beyond/undeclared-capability',
];

const CHAINS: readonly Chain[] = [
  {
    rules: ['beyond/exceeded-limit', 'beyond/absolute', 'beyond/contradicted'],
    sameMatter: (a, b) => a.entry !== null && a.entry === b.entry && a.declared === b.declared,
  },
  {
    rules: ['beyond/unavailable-capability', 'beyond/wrong-scope', 'beyond/missing-disclosure'],
    sameMatter: (a, b) => a.entry !== null && a.entry === b.entry,
  },
  {
    rules: [
      'roadmap/overdue-promise',
      'roadmap/dated-promise',
      'roadmap/future-promise',
      'roadmap/coming-soon',
    ],
    sameMatter: (a, b) => a.entry === b.entry || a.entry === null || b.entry === null,
  },
  // What is announced is not claimed for today: "We are adding anomaly detection to alerts".
  ...PROMISES.map((promise) => ({
    rules: [promise, ...CLAIMS_OF_TODAY, ...MANNERS],
    sameMatter: (promised: FindingDraft) => promised.rule === promise,
  })),
  // "Video courses will follow soon", "Soon, we will …": when it comes is what the promise is about.
  ...PROMISES.map((promise) => ({
    rules: [promise, 'vague/timing'],
    sameMatter: (promised: FindingDraft, { block, quote }: FindingDraft) =>
      promised.rule === promise &&
      (promised.quote.end + 1 === quote.start ||
        /^,? $/.test(block.text.slice(quote.end, promised.quote.start))) &&
      /^(?:soon|shortly)$/i.test(block.text.slice(quote.start, quote.end)),
  })),
  // "Our goal is a factory in which no machine ever fails": nobody says so of today.
  {
    rules: ['roadmap/vision', 'beyond/absolute', 'vague/effort'],
    sameMatter: (dream, other) => dream.rule === 'roadmap/vision' && !turnsToToday(dream, other),
  },
  // "In as little as ten seconds": the amount says what is wrong.
  {
    rules: ['beyond/exceeded-limit', 'vague/timing', ...MANNERS],
    sameMatter: (exceeding) => exceeding.rule === 'beyond/exceeded-limit',
  },
];

/** The drafts of one document without those that repeat what a more telling one says; order is kept. */
export function resolvePrecedence(drafts: readonly FindingDraft[]): FindingDraft[] {
  const kept = new Set<FindingDraft>();
  for (const sentence of bySentence(drafts)) {
    const inOrder = sentence.toSorted(
      (a, b) => rankOf(a) - rankOf(b) || b.confidence - a.confidence || lengthOf(b.quote) - lengthOf(a.quote),
    );
    const telling: FindingDraft[] = [];
    for (const draft of inOrder) {
      if (!telling.some((each) => speaksFor(each, draft))) telling.push(draft);
    }
    for (const draft of telling) kept.add(draft);
  }
  return drafts.filter((draft) => kept.has(draft));
}

function speaksFor(telling: FindingDraft, other: FindingDraft): boolean {
  if (overlap(telling.quote, other.quote)) return true;
  return CHAINS.some(
    ({ rules, sameMatter }) =>
      rules.includes(telling.rule) &&
      rules.indexOf(telling.rule) < rules.indexOf(other.rule) &&
      sameMatter(telling, other),
  );
}

/** "Our vision is a calmer office, and today you get …": between the two another clause begins, or the present. */
function turnsToToday({ block, quote }: FindingDraft, other: FindingDraft): boolean {
  const [start, end] =
    quote.start < other.quote.start ? [quote.end, other.quote.start] : [other.quote.end, quote.start];
  return /, (?:and|but|so)\b|;|\b(?:today|now|already)\b/i.test(block.text.slice(start, end));
}

/** Drafts of one sentence share its block and where it begins. */
function bySentence(drafts: readonly FindingDraft[]): FindingDraft[][] {
  const blocks = new Map<FindingDraft['block'], Map<number, FindingDraft[]>>();
  for (const draft of drafts) {
    const sentences = blocks.get(draft.block) ?? new Map<number, FindingDraft[]>();
    blocks.set(draft.block, sentences);
    const same = sentences.get(draft.sentence.start);
    if (same) same.push(draft);
    else sentences.set(draft.sentence.start, [draft]);
  }
  return [...blocks.values()].flatMap((sentences) => [...sentences.values()]);
}

function rankOf(draft: FindingDraft): number {
  return RANKS.get(draft.rule) ?? RANKS.size;
}

function lengthOf({ start, end }: TextRange): number {
  return end - start;
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}
