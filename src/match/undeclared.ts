import { isPresentClaim } from '../claims/is-claim.js';
import type { Concept } from '../language/lexicon/lexicon.js';
import type { TextRange } from '../model/location.js';
import { isAnnounced, statusWordsIn } from './disclosed.js';
import type { ConceptMention, Match } from './match.js';

export interface UndeclaredConcept {
  readonly concept: Concept;
  readonly range: TextRange;
  readonly confidence: number;
}

/** Figures, prices, certificates and service levels: the rules on proof, limits and lists judge those. */
const JUDGED_ELSEWHERE = new Set([
  'accuracy',
  'cost-savings',
  'customer-count',
  'implementation-time',
  'market-position',
  'performance',
  'satisfaction-figures',
  'scalability',
  'security-certification',
  'time-savings',
  'uptime-guarantee',
  'free-plan',
  'pricing',
]);

/** From here on some entry may well be what the statement means, in other words. */
const PERHAPS_COVERED = 0.55;

/** Concepts that a statement claims and that no entry has. At most one for a statement: the most specific. */
export function undeclaredConcepts(match: Match): UndeclaredConcept[] {
  const { statement } = match;
  if (!isPresentClaim(statement) || isAnnounced(match) || statement.voice === 'procedure') return [];
  if (statement.cell === 'repeated') return [];
  const unknown = match.concepts.filter(
    (each) =>
      !each.isNegated &&
      each.concept.generic !== true &&
      !JUDGED_ELSEWHERE.has(each.concept.id) &&
      !each.isCovered &&
      !isAboutAvailability(match, each.range),
  );
  const [best] = unknown.sort(bySpecificity);
  if (best === undefined) return [];
  const coveredBy = match.links[0]?.confidence ?? 0;
  if (coveredBy >= PERHAPS_COVERED && !best.isTerm) return [];
  const confidence = (best.isTerm ? 0.85 : 0.7) * (1 - Math.max(0, coveredBy - 0.4));
  return [
    {
      concept: best.concept,
      range: best.range ?? statement.range,
      confidence: Math.round(confidence * 10_000) / 10_000,
    },
  ];
}

/** "Early access" and "the Free plan" are not what is offered but how. */
function isAboutAvailability(match: Match, range: TextRange | null): boolean {
  if (range === null) return false;
  const isPlan = match.scope.plans.some((each) => each.range !== null && overlap(each.range, range));
  const isPlatform = match.scope.platforms.some((each) => each.range !== null && overlap(each.range, range));
  return isPlan || isPlatform || statusWordsIn(match).some((each) => overlap(each, range));
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

function bySpecificity(a: ConceptMention, b: ConceptMention): number {
  if (a.isTerm !== b.isTerm) return a.isTerm ? -1 : 1;
  return lengthOf(b.range) - lengthOf(a.range);
}

function lengthOf(range: TextRange | null): number {
  return range === null ? 0 : range.end - range.start;
}
