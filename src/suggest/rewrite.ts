import { findDates } from '../language/dates/find-dates.js';
import { periodInWords } from '../language/dates/period-in-words.js';
import { statusOn } from '../manifest/status.js';
import type { FindingDraft } from '../model/finding.js';
import type { Manifest } from '../model/manifest.js';
import { onlyAmount, replaceAmount } from './amounts.js';
import {
  absolute,
  exceededLimit,
  missingDisclosure,
  type Rewriter,
  unavailable,
  unlistedMember,
  wrongScope,
} from './rewrite-beyond.js';
import type { Rewrite } from './text-edit.js';

/** "more than proven": the proven figure. */
const unproven: Rewriter = ({ draft, quote, entry }) => {
  const mention = onlyAmount(quote);
  if (mention === null || !entry?.quantity || draft.declared !== entry.value) return null;
  const edit = replaceAmount(quote, mention, { ...entry.quantity, noun: mention.quantity.noun }, 'max');
  if (edit === null) return null;
  const { start } = draft.quote;
  const range = { start: start + edit.range.start, end: start + edit.range.end };
  return { range, text: edit.text, isCertain: edit.isPlain };
};

/** "without a sample list" becomes "with a sample list" where one is required. */
const contradicted: Rewriter = ({ draft, quote }) => {
  const without = /^without\b/i.exec(quote);
  if (without === null) return null;
  const { start } = draft.quote;
  const text = quote.startsWith('W') ? 'With' : 'with';
  return { range: { start, end: start + without[0].length }, text, isCertain: false };
};

/** A public target in place of the earlier date. */
function datedPromise(asOf: string): Rewriter {
  return ({ draft, quote, entry }) => {
    const target = entry?.roadmap?.public ? entry.roadmap.target : null;
    const [date, ...others] = findDates(quote, asOf);
    if (!target || target.text !== draft.declared || date === undefined || others.length > 0) return null;
    const { start } = draft.quote;
    const range = { start: start + date.start, end: start + date.end };
    return {
      range,
      text: periodInWords(target.text),
      isCertain: /\b(?:in|by|for) $/i.test(quote.slice(0, date.start)),
    };
  };
}

const REWRITERS: Readonly<Record<string, Rewriter>> = {
  'beyond/exceeded-limit': exceededLimit,
  'beyond/absolute': absolute,
  'beyond/wrong-scope': wrongScope,
  'beyond/unlisted-member': unlistedMember,
  'beyond/unavailable-capability': unavailable,
  'beyond/missing-disclosure': missingDisclosure,
  'beyond/unproven-claim': unproven,
  'beyond/contradicted': contradicted,
};

/** A finding that may be a false alarm is no ground for changing a file. */
const SURE = 0.7;

/**
 * How the manifest would have a finding's words; null where it has no words for it, only advice.
 * @param faults the words at fault in the same block, this finding's among them
 */
export function rewriteOf(
  draft: FindingDraft,
  faults: ReadonlySet<string>,
  manifest: Manifest,
  asOf: string,
): Rewrite | null {
  const entry = manifest.entries.find((each) => each.id === draft.entry) ?? null;
  const { block, quote, sentence } = draft;
  const context = {
    draft,
    entry,
    manifest,
    quote: block.text.slice(quote.start, quote.end),
    status: entry && statusOn(entry, asOf),
    faults,
  };
  const rewriter = draft.rule === 'roadmap/dated-promise' ? datedPromise(asOf) : REWRITERS[draft.rule];
  const rewrite = rewriter?.(context) ?? null;
  if (rewrite !== null) return { ...rewrite, isCertain: rewrite.isCertain && draft.confidence > SURE };
  // Approved wording says it better than any rewrite, but may leave out what else the sentence says.
  const isWholeBlock = sentence.start === 0 && sentence.end === block.text.length && block.kind !== 'cell';
  if (!entry?.say || !isWholeBlock || !draft.rule.startsWith('beyond/') || block.text === entry.say)
    return null;
  return { range: { start: 0, end: block.text.length }, text: entry.say, isCertain: false };
}
