import type { Statement } from '../claims/statement.js';
import {
  apartPredicates,
  demandingVerbs,
  exceptingWords,
  nothingWords,
  othersAtWork,
  referringWords,
} from '../language/lexicon/beyond/apart.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';

const predicates = lexiconPhrases('set-apart/predicates', () =>
  apartPredicates.map((phrase) => ({ phrase, payload: true })),
);

/** How far behind a thing, in tokens, its predicate begins: others may be named between. */
const REACH = 12;
const AUXILIARIES = new Set(
  'is are was were do does did can could will would may might must should has have had cannot'.split(' '),
);
/** What stands between the things of a list and its verb: more things, commas, "for example". */
const ENDS = new Set('; . ! ? ( ) who that which with from to in on at by if when because'.split(' '));

/**
 * Whether a sentence names a thing as one that the offer is without: "live animals and pianos are not on our list",
 * "cash needs a policy of its own", "carpets stay with you", "everything but windows".
 */
export function isSetApart(statement: Pick<Statement, 'tokens' | 'negations'>, range: TextRange): boolean {
  const { tokens } = statement;
  const first = tokens.findIndex(({ start }) => start >= range.start);
  const behind = tokens.findLastIndex(({ end }) => end <= range.end) + 1;
  if (first < 0 || behind === 0) return false;
  return isExcepted(tokens, first) || isTurnedAway(statement, behind);
}

/** "Everything but windows and carpets", "apart from pianos". */
function isExcepted(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - REACH / 2); at--) {
    const { lower, kind } = tokens[at] as Token;
    if (exceptingWords.has(lower)) return tokens[at + 1]?.lower !== 'also';
    if ((lower === 'from' || lower === 'than') && /^(?:apart|other|aside)$/.test(tokens[at - 1]?.lower ?? ''))
      return true;
    if (kind !== 'word' && lower !== ',') return false;
    if (ENDS.has(lower) || AUXILIARIES.has(lower)) return false;
  }
  return false;
}

/** What is said of the thing behind it keeps it out. */
function isTurnedAway(
  { tokens, negations }: Pick<Statement, 'tokens' | 'negations'>,
  behind: number,
): boolean {
  for (let at = behind; at < Math.min(tokens.length, behind + REACH); at++) {
    const { lower } = tokens[at] as Token;
    const next = tokens[at + 1]?.lower ?? '';
    if (lower === ':') return referringWords.has(next) || negations.some(({ first }) => first > at);
    if (demandingVerbs.has(lower)) return !nothingWords.has(next);
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
