import type { Statement } from '../../claims/statement.js';
import type { Token } from '../../language/tokens.js';
import { wordClass } from '../../language/word-class.js';
import type { EntryLink, Match } from '../../match/match.js';
import type { RuleContext } from '../define-rule.js';
import type { Promised } from './promised.js';

const SURE = 0.7;
/** In tokens: what says no more than that work goes on is short. */
const LONGEST_WORD_OF_IT = 9;
const SEPARATORS = wordClass(': – — , ( …');
const ADVERBS = wordClass(
  'still already now currently just almost nearly quietly slowly busy only also right',
);
/** Prepositions that end like verbs. */
const NO_WORK = wordClass(
  'including excluding starting using during following according depending regarding being',
);
const PUT_OFF = wordClass('patience soon nearly almost someday eventually');

/**
 * The manifest plans it, and the copy says that it is in the making: "Kubernetes, being caulked", "Group orders: gently
 * simmering", "Heat pumps: we are warming up", "Wi-Fi on board? We are threading the cables."
 */
export function promiseOfPlannedEntry({ statement, match, document, matches }: RuleContext): Promised | null {
  const { tokens, block, index, mood, negations, range } = statement;
  if (negations.length > 0) return null;
  if (mood === 'imperative')
    return asksToWatchOut(tokens) && plannedLink(match) !== null ? announced(range) : null;
  const asked = document.statements[index - 1];
  const answers = asked !== undefined && asked.block === block && asked.mood === 'question';
  if (answers && isPlanned(matches[index - 1]) && isAtWork(tokens)) return announced(range);
  const link = plannedLink(match);
  if (link?.range == null) return null;
  const at = tokens.findIndex((token) => token.start >= (link.range?.end ?? 0));
  const next = tokens[at];
  const rest = wordsBehind(tokens, at);
  if (/^(?:is|are)$/.test(next?.lower ?? '') && (isNear(rest) || isUnfinished(rest))) return announced(range);
  if (seesToIt(rest)) return announced(range);
  if (next === undefined || !SEPARATORS.includes(next)) return null;
  return rest.length <= LONGEST_WORD_OF_IT && tellsOfMaking(rest) ? announced(range) : null;
}

/** "Watch out for heat pumps!" */
function asksToWatchOut([verb, out, of]: readonly Token[]): boolean {
  return /^(?:watch|look|listen)$/.test(verb?.lower ?? '') && out?.lower === 'out' && of?.lower === 'for';
}

/** "Heat pumps are coming!", "Kubernetes is just around the corner". */
function isNear(words: readonly Token[]): boolean {
  const text = words.map(({ lower }) => lower).join(' ');
  return /^(?:(?:now|just|right|already|finally) )?(?:coming|happening|(?:a)?round the corner|in sight|within sight|imminent)$/.test(
    text,
  );
}

/** "The sauna is still a drawing on a napkin", "the pool is dry, for now". */
function isUnfinished(words: readonly Token[]): boolean {
  const [first, second] = words;
  if (first?.lower === 'still' && /^(?:an?|in|on|at|being|only|just)$/.test(second?.lower ?? '')) return true;
  const [last, beforeLast] = [words[words.length - 1], words[words.length - 2]];
  return words.length <= LONGEST_WORD_OF_IT && beforeLast?.lower === 'for' && last?.lower === 'now';
}

/** "What is missing is Wi-Fi, and we are seeing to it". */
function seesToIt(words: readonly Token[]): boolean {
  const at = words.findIndex(({ lower }) => lower === 'we');
  return at >= 0 && at <= 2 && isAtWork(words.slice(at)) && words[words.length - 1]?.lower === 'it';
}

function announced(quote: Statement['range']): Promised {
  return { kind: 'coming-soon', quote, isImminent: false, confidence: 0.75 };
}

function isPlanned(match: Match | undefined): boolean {
  return match !== undefined && plannedLink(match) !== null;
}

/** What the statement names before all else, where it is planned. */
function plannedLink({ links: [first] }: Match): EntryLink | null {
  if (first === undefined || first.status !== 'planned' || first.confidence < SURE) return null;
  return first.evidence === 'heading' || first.evidence === 'context' ? null : first;
}

function wordsBehind(tokens: readonly Token[], separator: number): readonly Token[] {
  return tokens.slice(separator + 1).filter(({ lower }) => !/^[.!)…]$/.test(lower));
}

function tellsOfMaking(words: readonly Token[]): boolean {
  const [first] = words;
  if (first === undefined) return false;
  if (PUT_OFF.includes(first) && words.length <= 3) return true;
  if (first.lower === 'being') return words.length > 1;
  return isAtWork(words) || isProgressAlone(words);
}

/** "We are still choosing the tiles". */
function isAtWork([we, are, ...rest]: readonly Token[]): boolean {
  if (we?.lower !== 'we' || are?.lower !== 'are') return false;
  const verb = rest.find((token) => !ADVERBS.includes(token));
  return verb !== undefined && isProgress(verb);
}

/** "Simmering gently", "slowly taking root", but not "relaxing massages". */
function isProgressAlone(words: readonly Token[]): boolean {
  const verb = words.findIndex(isProgress);
  const isOpened = words.slice(0, verb).every((token) => ADVERBS.includes(token) || isAdverb(token));
  const behind = words.slice(verb + 1);
  return verb >= 0 && isOpened && behind.length <= 2 && behind.every(isAdverb);
}

function isAdverb({ lower }: Token): boolean {
  return lower.endsWith('ly') || /^(?:up|away|along|on|nicely|well|as|we|speak)$/.test(lower);
}

function isProgress(token: Token): boolean {
  return (
    token.lower.length > 5 &&
    token.lower.endsWith('ing') &&
    token.capitals === 'none' &&
    !NO_WORK.includes(token)
  );
}
