import type { Statement } from '../claims/statement.js';
import {
  demandingVerbs,
  exceptingAfterAll,
  exceptingWords,
  leavingOutPredicates,
  littleWords,
  othersAtWork,
  referringWords,
  refusals,
  wholes,
} from '../language/lexicon/beyond/left-out.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';
import type { MemberMention } from './match.js';

const predicates = lexiconPhrases('left-out/predicates', () =>
  leavingOutPredicates.map((phrase) => ({ phrase, payload: true })),
);

const refusing = lexiconPhrases('left-out/refusals', () =>
  refusals.map((phrase) => ({ phrase, payload: true })),
);

/** How far behind a thing, in tokens, its predicate begins: others may be named between. */
const REACH = 12;
const AUXILIARIES = new Set(
  'is are was were do does did can could will would may might must should has have had cannot'.split(' '),
);
/** What stands between the things of a list and its verb: more things, commas, "for example". */
const ENDS = new Set('; . ! ? ( ) who that which with from to in on at by if when because'.split(' '));

/**
 * Whether a sentence names a thing as one that the offer leaves out: "live animals and pianos are not on our list",
 * "cash needs a policy of its own", "carpets stay with you", "everything but windows".
 */
export function isLeftOut(
  statement: Pick<Statement, 'tokens' | 'negations'>,
  { range, standing }: Pick<MemberMention, 'range' | 'standing'>,
): boolean {
  const { tokens } = statement;
  const first = tokens.findIndex(({ start }) => start >= range.start);
  const behind = tokens.findLastIndex(({ end }) => end <= range.end) + 1;
  if (first < 0 || behind === 0) return false;
  return isExcepted(tokens, first) || isTurnedAway(statement, behind, standing === 'excluded');
}

/** "Everything but windows and carpets", "apart from pianos"; not "not only boxes but pianos". */
function isExcepted(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - REACH / 2); at--) {
    const { lower, kind } = tokens[at] as Token;
    const before = tokens[at - 1]?.lower ?? '';
    if (exceptingWords.has(lower)) return true;
    if (exceptingAfterAll.has(lower)) return wholes.has(before) || wholes.has(tokens[at - 2]?.lower ?? '');
    if (lower === 'from' || lower === 'than') return /^(?:apart|other|aside)$/.test(before);
    if ((kind !== 'word' && lower !== ',') || ENDS.has(lower) || AUXILIARIES.has(lower)) return false;
  }
  return false;
}

/** What is said of the thing behind it keeps it out. */
function isTurnedAway(
  { tokens, negations }: Pick<Statement, 'tokens' | 'negations'>,
  behind: number,
  isExcluded: boolean,
): boolean {
  for (let at = behind; at < Math.min(tokens.length, behind + REACH); at++) {
    const { lower } = tokens[at] as Token;
    const next = tokens[at + 1]?.lower ?? '';
    if (lower === ':') {
      if (isExcluded && negations.some(({ first, isOfClause }) => isOfClause && first > at)) return true;
      const isLast = at + 2 === tokens.length && /^(?:never|no|not)$/.test(next);
      return (
        isLast || referringWords.has(next) || refusing.find(tokens).some((each) => each.first === at + 1)
      );
    }
    if (isExcluded && demandingVerbs.has(lower)) return !littleWords.has(next);
    if (predicates.find(tokens).some((each) => each.first === at)) return true;
    if (AUXILIARIES.has(lower)) {
      return (
        negations.some(({ first, isOfClause }) => isOfClause && (first === at || first === at + 1)) ||
        isDoneByOthers(tokens, at)
      );
    }
    if (lower === 'for' ? next !== 'example' && next !== 'instance' : ENDS.has(lower)) return false;
  }
  return false;
}

/** "Are moved by our partner" */
function isDoneByOthers(tokens: readonly Token[], from: number): boolean {
  const by = tokens.findIndex(({ lower }, at) => at > from && at <= from + 4 && lower === 'by');
  return by > 0 && tokens.slice(by + 1, by + 4).some(({ lower }) => othersAtWork.has(lower));
}
