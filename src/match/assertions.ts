import { isPresentClaim } from '../claims/is-claim.js';
import type { StatedDocument, Statement } from '../claims/statement.js';
import type { Assertion } from '../model/assertion.js';
import type { Document } from '../model/document.js';
import type { TextRange } from '../model/location.js';
import type { Manifest } from '../model/manifest.js';
import { type PlacedWords, placeWords } from '../model/placed-words.js';
import { isAnnounced } from './announced.js';
import { assertedAmounts } from './asserted-amounts.js';
import { assertedPlans } from './asserted-plans.js';
import type { Match } from './match.js';

/**
 * What a document says today of amounts and plans, in text order: in the vendor's own voice, neither quoted nor asked,
 * announced, supposed or told of the past.
 */
export function assertionsOf(
  document: Document,
  stated: StatedDocument,
  matches: readonly Match[],
  audit: { readonly manifest: Manifest; readonly asOf: string },
): Assertion[] {
  return matches.flatMap((match) => {
    const { statement } = match;
    if (!hasAmountOrPlan(match)) return [];
    if (!isOfToday(statement, stated, audit.asOf) || isAnnounced(match, audit.asOf)) return [];
    const amounts = isPresentClaim(statement) ? assertedAmounts(match, audit.manifest) : [];
    return [
      ...amounts.map(({ range, ...said }) => ({ ...said, words: wordsAt(document, statement, range) })),
      ...assertedPlans(match, audit.manifest).map(({ range, ...said }) => ({
        ...said,
        words: wordsAt(document, statement, range),
      })),
    ];
  });
}

function hasAmountOrPlan({ statement, scope }: Match): boolean {
  return statement.quantities.length > 0 || scope.plans.length > 0 || scope.everyPlan !== null;
}

function wordsAt(document: Document, { block, range, text }: Statement, quote: TextRange): PlacedWords {
  return placeWords(document, { block, quote, sentence: range, sentenceText: text });
}

function isOfToday(statement: Statement, { referenceDate }: StatedDocument, asOf: string): boolean {
  if (statement.section === 'release-notes' || statement.tense !== 'present') return false;
  if (statement.isConditional || statement.mood === 'question') return false;
  const today = referenceDate < asOf ? referenceDate : asOf;
  return statement.dates.every(({ period }) => period === null || period.end >= today);
}
