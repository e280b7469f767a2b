import type { Statement } from '../claims/statement.js';
import {
  atOncePhrases,
  atWillPhrases,
  leavingWords,
  noticeNouns,
  reservingWords,
  termNouns,
  unannouncedPhrases,
  untiedPhrases,
} from '../language/lexicon/beyond/leaving.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { tokensOf } from '../language/tokens-of.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Limit } from '../model/manifest.js';
import { areInOneClause, isNegatedRange } from './claimed.js';
import type { DeniedTerm } from './denied-terms.js';
import { describeBound } from './describe.js';
import type { Match } from './match.js';
import { onceForEach } from './once-for-each.js';

type Freedom = 'at will' | 'at once' | 'untied' | 'unannounced';

const freedoms = lexiconPhrases<Freedom>('leaving', () => [
  ...atWillPhrases.map((phrase) => ({ phrase, payload: 'at will' as const })),
  ...atOncePhrases.map((phrase) => ({ phrase, payload: 'at once' as const })),
  ...untiedPhrases.map((phrase) => ({ phrase, payload: 'untied' as const })),
  ...unannouncedPhrases.map((phrase) => ({ phrase, payload: 'unannounced' as const })),
]);

const LEAVING = wordClass(leavingWords);
const RESERVING = wordClass(reservingWords);
const TERM = wordClass(termNouns);
const NOTICE = wordClass(noticeNouns);

/** Whether a statement has words that may set the reader free to leave. */
export function maySetFree({ statement: { tokens } }: Match): boolean {
  return freedoms.find(tokens).length > 0;
}

/** From here on a statement is about an entry rather than near it. */
const SPOKEN_OF = 0.55;
/** So much less likely meant than another entry, it is not what the reader is free to leave. */
const CLOSE = 0.1;

/**
 * "Leave whenever you like", "no tie-in", "stop from one day to the next", where the manifest has a least term or a notice.
 * Where a notice is all there is, one may well leave at any time: only leaving at once is denied by it.
 */
export function freeToLeave({ statement, scope, links }: Match): DeniedTerm[] {
  const hits = freedoms.find(statement.tokens);
  if (hits.length === 0 || RESERVING.occursIn(statement.tokens)) return [];
  const [best] = links;
  for (const { entry, confidence, evidence } of links) {
    if (confidence < SPOKEN_OF || evidence === 'member') continue;
    const kept = keptBy(entry);
    if (kept === null || !isOnPlans(entry, scope)) continue;
    const isMeant = confidence >= (best?.confidence ?? 0) - CLOSE;
    const hit = hits.find(
      ({ payload, start, end }) =>
        DENIED_BY[kept.kind].has(payload) &&
        (isMeant || OF_TERMS.has(payload)) &&
        isSaid(statement, { start, end }, payload),
    );
    if (hit !== undefined)
      return [{ entry, range: { start: hit.start, end: hit.end }, declared: kept.declared }];
  }
  return [];
}

const DENIED_BY: Readonly<Record<Kept['kind'], ReadonlySet<Freedom>>> = {
  term: new Set<Freedom>(['at will', 'at once', 'untied']),
  notice: new Set<Freedom>(['at once', 'unannounced']),
};

/** These name the term or the notice themselves, whatever else the statement is about. */
const OF_TERMS: ReadonlySet<Freedom> = new Set<Freedom>(['untied', 'unannounced']);

function isOnPlans({ plans }: Entry, scope: Match['scope']): boolean {
  return plans === null || scope.plans.some(({ plan }) => plans.includes(plan.name));
}

/** Said of leaving, in the same clause, and not of how long something else takes. */
function isSaid(statement: Statement, range: TextRange, freedom: Freedom): boolean {
  const { tokens, quantities } = statement;
  const isTimed = quantities.some(
    ({ quantity, start, end }) =>
      quantity.dimension === 'duration' && (end <= range.start || start >= range.end),
  );
  if (isTimed) return false;
  if (OF_TERMS.has(freedom)) return true;
  if (isNegatedRange(statement, range)) return false;
  return tokens.some((each) => LEAVING.has(each.lower) && areInOneClause(tokens, each, range));
}

/** What keeps a customer: a least term, or a notice to be given. */
interface Kept {
  readonly kind: 'term' | 'notice';
  readonly declared: string;
}

const keptBy = onceForEach((entry: Entry): Kept | null => {
  const own = [entry.summary, entry.value, entry.say].map((each) => tokensOf(each ?? ''));
  if (own.some((each) => freedoms.find(each).length > 0)) return null;
  for (const limit of entry.limits) {
    const kind = kindOf([entry.name, ...entry.aliases, limit.of, ...limit.aliases]);
    const least = leastTime(limit);
    if (kind !== null && least !== null) return { kind, declared: `at least ${least}` };
  }
  const kind = kindOf([entry.name, ...entry.aliases]);
  const told = entry.value ?? entry.summary;
  return kind === 'term' && told !== null && RUNNING.test(told) ? { kind, declared: told } : null;
});

/** A term that is told in words: "Care plans run for 12 months." */
const RUNNING = /\b(?:\d+|one|two|three|six|twelve|eighteen|twenty-four)[ -](?:months?|years?)\b/i;

function kindOf(names: readonly string[]): Kept['kind'] | null {
  const tokens = names.flatMap((each) => tokensOf(each));
  if (NOTICE.occursIn(tokens)) return 'notice';
  return TERM.occursIn(tokens) ? 'term' : null;
}

/** The least that it takes on every plan, in words; null where it takes no time on some plan. */
function leastTime({ direction, bound }: Limit): string | null {
  if (direction !== 'min' || bound.kind !== 'same' || bound.value.kind !== 'quantity') return null;
  const { quantity } = bound.value;
  return quantity.dimension === 'duration' && quantity.amount >= A_DAY ? describeBound(bound.value) : null;
}

/** In seconds. */
const A_DAY = 86_400;
