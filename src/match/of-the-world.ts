import type { Statement } from '../claims/statement.js';
import {
  conditions,
  nounsOfLaw,
  othersQuantifiers,
  tellingVerbs,
  troublesomeWords,
} from '../language/lexicon/beyond/of-the-world.js';
import type { Token } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';

/** Names of laws, and things of which a sentence says how they are in the world, offer nothing. */
export function isOfTheWorld({ tokens }: Statement, range: TextRange | null): boolean {
  // "Many gyms have a day pass", "some hosts charge a cancellation fee".
  if (othersQuantifiers.has(tokens[0]?.lower ?? '')) return true;
  if (isDuty(tokens)) return true;
  if (range === null) return false;
  const last = tokens.findLastIndex((each) => each.end <= range.end);
  const next = tokens[last + 1]?.lower ?? '';
  if (nounsOfLaw.has(next)) return true;
  const first = tokens.findIndex((each) => each.start >= range.start);
  const isFirst = first <= 1;
  // "A heat pump uses a third of it", "a standing order is an instruction": tells what such a thing is.
  if (first === 1 && /^an?$/.test(tokens[0]?.lower ?? '') && isTold(tokens, last + 1)) return true;
  if (!isFirst || !/^(?:is|are|can|gets?)$/.test(next)) return false;
  return tokens.slice(last + 2, last + 6).some((each) => troublesomeWords.has(each.lower));
}

/** "Under HIPAA, covered entities must sign", "your own obligations under HIPAA": what a law demands of others. */
function isDuty(tokens: readonly Token[]): boolean {
  const duty = tokens.findIndex(({ lower }) => DUTIES.has(lower));
  if (duty >= 0 && tokens.slice(duty, duty + LONGEST_DUTY).some(({ lower }) => lower === 'under'))
    return true;
  const isUnder = tokens[0]?.lower === 'under';
  return isUnder && tokens.some(({ lower }) => /^(?:must|shall|required|obliged)$/.test(lower));
}

const DUTIES = new Set('obligations duties responsibilities liabilities'.split(' '));
/** In tokens: "duties of their own under". */
const LONGEST_DUTY = 6;

/** Whether the words from `at` on tell what a thing is, takes or costs. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const [verb, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return tellingVerbs.has(verb) || (verb === 'is' && /^(?:an?|the|what|when|how)$/.test(next));
}

/** "If you have X-rays, bring them", "when you need a visa": what the reader may have or want. */
export function isSupposed({ tokens }: Statement, range: TextRange | null): boolean {
  if (range === null) return false;
  const at = tokens.findIndex((each) => each.start >= range.start);
  const condition = tokens.findLastIndex((each, index) => index < at && conditions.has(each.lower));
  // "Check what you are insured for", "make sure you are covered".
  if (/^(?:what|sure|whether|if)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at]?.lower === 'you')
    return true;
  if (condition < 0) return false;
  const between = tokens.slice(condition + 1, at);
  if (!/^(?:you|your|they|customers|somebody|someone)$/.test(between[0]?.lower ?? '')) return false;
  // Behind a comma the main clause begins, unless a list goes on.
  const comma = between.findLastIndex((each) => each.lower === ',');
  return comma < 0 || between.slice(comma + 1).every((each) => /^(?:or|and)$/.test(each.lower));
}
