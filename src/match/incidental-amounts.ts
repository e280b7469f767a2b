import type { Statement } from '../claims/statement.js';
import { imperativeVerb } from '../language/grammar.js';
import { strangerNouns } from '../language/lexicon/people.js';
import { looksPlural } from '../language/quantities/count-nouns.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import { wordClass } from '../language/word-class.js';
import type { Entry, Limit } from '../model/manifest.js';
import type { RelatedLimit } from './related-limits.js';
import { comparisonStem, singleStems } from './vocabulary.js';

/** "For as long as six weeks", "over 24 months" tell how far something goes, which is no matter of how long it takes at least. */
export function tellsExtent({ tokens, block }: Statement, mention: QuantityMention): boolean {
  const at = tokens.findLastIndex((each) => each.end <= mention.start);
  // "For £60" is a price, but "insured for £500" is not.
  const isPrice = mention.quantity.dimension === 'money' && !COVERED.test(tokens[at - 1]?.lower ?? '');
  const before = tokens[at]?.lower ?? '';
  const next = tokens.find((each) => each.start >= mention.end)?.lower ?? '';
  const words = block.text.slice(mention.start, mention.end).toLowerCase();
  // "Up to one hour before your appointment" is notice.
  if (/^(?:before|beforehand|ahead|in|prior|earlier)$/.test(next)) return false;
  return (
    (!isPrice && /^(?:for|over|lasts?|during)$/.test(before)) ||
    /^(?:as (?:long|many|much) as|up to|for)\b/.test(words)
  );
}

const COVERED = /^(?:insured|covered|protected|guaranteed|liable|secured|good|worth|cover|insurance)$/;

/** "Send photos within seven days": by when the reader has to, which no least time of the vendor's is about. */
export function isDeadline({ tokens, mood }: Statement, { modifier, quantity }: QuantityMention): boolean {
  if (mood !== 'imperative' || modifier !== 'up-to' || quantity.dimension !== 'duration') return false;
  return OWED.has(tokens[imperativeVerb(tokens)]?.lower ?? '');
}

const OWED = new Set(
  'send tell report notify inform contact claim submit return pay bring let upload'.split(' '),
);

/** "Requests over 120 a minute are answered with status 429": what lies past the bound is the subject, not the promise. */
export function tellsWhatHappensPast(statement: Statement, mention: QuantityMention): boolean {
  const before = statement.tokens.filter((each) => each.end <= mention.start);
  if (isSupposedOfReader(statement, mention)) return true;
  if (mention.modifier === 'under') return isOfCondition(before);
  if (mention.modifier !== 'over' && mention.modifier !== 'at-least') return false;
  const next = statement.tokens.find((each) => each.start >= mention.end)?.lower ?? '';
  return (
    before.length > 0 &&
    before.length <= 3 &&
    /^(?:is|are|has|have|must|may|need|needs|cost|costs|go|goes|come|comes|take|takes|get|gets)$/.test(next)
  );
}

/** "If you owe money at 30 %", "if your script needs more than two a second": what the reader has or needs. */
export function isSupposedOfReader({ tokens }: Statement, { start, modifier }: QuantityMention): boolean {
  const before = tokens.filter((each) => each.end <= start);
  const [opening, reader] = before.map((each) => each.lower);
  if (!/^(?:if|when|suppose)$/.test(opening ?? '') || !/^(?:you|your)$/.test(reader ?? '')) return false;
  if (before.some((each) => each.kind === 'punctuation')) return false;
  return before.some(
    ({ lower }) =>
      REACHING.test(lower) || (modifier === 'over' && /^(?:needs?|wants?|ha(?:ve|s))$/.test(lower)),
  );
}

const REACHING = /^(?:owes?|earns?|spend|spends|lose|loses|won|inherit|weighs?)$/;

/** "If we closed tomorrow, your savings would go to another bank": a case that is only supposed. */
export function isInSupposedCase({ tokens, isConditional }: Statement, { start }: QuantityMention): boolean {
  if (!isConditional || tokens[0]?.lower !== 'if') return false;
  const comma = tokens.findIndex(({ lower }) => lower === ',');
  return (
    comma > 0 &&
    start < (tokens[comma]?.start ?? 0) &&
    tokens.slice(comma).some(({ lower }) => /^(?:would|'d)$/.test(lower))
  );
}

/** "If you cancel less than two hours before, …". */
function isOfCondition(before: readonly Token[]): boolean {
  const opens = /^(?:if|when|should|whoever|anyone)$/.test(before[0]?.lower ?? '');
  return opens && before.every((each) => each.kind !== 'punctuation');
}

/** "One lesson of two hours a week": the week counts the lessons and is no time of its own. */
export function isRateOfAnother({ block, tokens, quantities }: Statement, mention: QuantityMention): boolean {
  const text = block.text.slice(mention.start, mention.end);
  if (mention.quantity.dimension !== 'duration' || !/^(?:an?|per|each|every) /i.test(text)) return false;
  // "Whenever a month ends": one of the calendar's.
  if (ENDING.test(tokens.find((each) => each.start >= mention.end)?.lower ?? '')) return true;
  // "A day pass": the unit says what kind of pass.
  const next = tokens.find((each) => each.start >= mention.end);
  if (next?.before === 'space' && KINDS_BY_TIME.test(next.lower)) return true;
  const before = tokens.findLast((each) => each.end <= mention.start);
  const earlier = quantities.filter((each) => each !== mention && each.end <= mention.start);
  // "120 requests in a minute", "a year of trips of ten days each".
  if (before?.lower === 'in' && earlier.some((each) => isCountRightBefore(each, before))) return true;
  if (next?.lower === 'of' && quantities.some((each) => isLaterTime(each, next))) return true;
  const isOwnTime = before === undefined || AHEAD_OF_TIME.test(before.lower);
  return !isOwnTime && earlier.length > 0;
}

const ENDING = /^(?:ends?|begins?|starts?|closes?|turns)$/;

function isCountRightBefore({ quantity, end }: QuantityMention, { start }: Token): boolean {
  return quantity.dimension === 'count' && quantity.per.length === 0 && start - end <= 1;
}

function isLaterTime({ quantity, start }: QuantityMention, { end }: Token): boolean {
  return quantity.dimension === 'duration' && start >= end;
}

/** "A third of those orders": a share of things told of before, for which the limit has no word, is no rate that it bounds. */
export function isShareOfOthers(
  { tokens }: Statement,
  { quantity, end }: QuantityMention,
  { limit }: RelatedLimit,
): boolean {
  if (quantity.dimension !== 'ratio') return false;
  const [of, ...rest] = tokens.filter((each) => each.start >= end);
  if (of?.lower !== 'of' || !POINTING_BACK.test(rest[0]?.lower ?? '')) return false;
  const noun = rest.slice(0, LONGEST_SHARED).find((each) => looksPlural(each.lower));
  if (noun === undefined) return false;
  const stem = comparisonStem(noun.lower);
  return [limit.of, ...limit.aliases].every((name) => !singleStems(name).includes(stem));
}

const POINTING_BACK = /^(?:those|these|such)$/;
/** In words: "of those standing orders". */
const LONGEST_SHARED = 3;

/** "Spread over three days" tells how something is shared out, and nothing of how much there is. */
export function isSharedOut({ tokens }: Statement, { start, modifier }: QuantityMention): boolean {
  const at = tokens.findLastIndex((each) => each.end <= start);
  const before = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? ''];
  return before.some((each) => SHARING.test(each)) && (modifier === 'exact' || modifier === 'over');
}

const SHARING = /^(?:spread|shared|split|divided|staggered)$/;

/** "The court fee is £612", "30 hours from the government": what others take and give. */
export function isOfAuthority({ tokens }: Statement, entry: Entry): boolean {
  const authority = tokens.find((each) => AUTHORITIES.includes(each));
  return authority !== undefined && !namesOfEntry(entry).includes(authority.lower);
}

const AUTHORITIES = wordClass(
  'court courts government state council councils ministry parliament nhs medicare hmrc irs statutory embassy consulate',
);

function namesOfEntry({ name, aliases, summary, limits }: Entry): string {
  return [name, ...aliases, summary ?? '', ...limits.map((each) => each.of)].join(' ').toLowerCase();
}

/** "Every minute offline costs orders": what each of them comes to, and nothing of how soon or how often. */
export function isWhatTimeIsWorth(
  { block, tokens }: Statement,
  { quantity, start, end }: QuantityMention,
): boolean {
  if (quantity.dimension !== 'duration' || !/^(?:every|each) /i.test(block.text.slice(start, end))) {
    const before = tokens.findLast((each) => each.end <= start);
    if (quantity.dimension !== 'duration' || !/^(?:every|each)$/.test(before?.lower ?? '')) return false;
  }
  const behind = tokens.filter((each) => each.start >= end).slice(0, FARTHEST_WORTH);
  const verb = behind.findIndex(({ lower }) => WORTH.test(lower));
  return verb >= 0 && behind.slice(0, verb).every(({ kind }) => kind === 'word');
}

/** In tokens: "every minute that is lost costs". */
const FARTHEST_WORTH = 4;
const WORTH = /^(?:costs?|counts?|matters?|hurts?|pays|is worth)$/;

/** "A child knows about 10,000 words at six": what holds of everybody is no bound of the vendor's. */
export function isOfAnybody({ tokens, namesUs, mood }: Statement): boolean {
  const [article, noun, verb] = tokens;
  if (namesUs || mood !== 'statement' || !/^(?:an?|most|many|some)$/.test(article?.lower ?? '')) return false;
  const isEverybody = strangerNouns.has(noun?.lower ?? '') || ANYBODY.has(noun?.lower ?? '');
  return isEverybody && verb !== undefined && !MAY.test(verb.lower);
}

const ANYBODY = new Set(
  'child adult person woman man baby toddler family household employee worker'.split(' '),
);
/** "A child may join from eight on" speaks of what is offered. */
const MAY = /^(?:may|can|must|has|needs?|gets?|pays?|costs?)$/;

/** "A full day is ten hours", "a day on the lake is six": the first amount is told, and the second is what it comes to. */
export function isDefined({ tokens, quantities }: Statement, { quantity, end }: QuantityMention): boolean {
  const at = tokens.findIndex((each) => each.start >= end);
  if (
    at < 0 ||
    !quantities.some((each) => each.start >= end && each.quantity.dimension === quantity.dimension)
  )
    return false;
  const isPlace = BEFORE_PLACE.test(tokens[at]?.lower ?? '');
  const verb = isPlace ? tokens.slice(at, at + LONGEST_PLACE).find(isVerbOfBeing) : tokens[at];
  return verb !== undefined && isVerbOfBeing(verb);
}

const BEFORE_PLACE = /^(?:at|in|on|with|of)$/;
const LONGEST_PLACE = 5;

function isVerbOfBeing({ lower }: Token): boolean {
  return /^(?:is|are|means|equals)$/.test(lower);
}

/** "Anybody who has sailed with us in the last twelve months": when something was, and no bound of what there is. */
export function isLookingBack({ tokens }: Statement, { quantity, start }: QuantityMention): boolean {
  if (quantity.dimension !== 'duration') return false;
  const at = tokens.findLastIndex((each) => each.end <= start);
  if (!/^(?:last|past|previous|preceding)$/.test(tokens[at]?.lower ?? '')) return false;
  return tokens.slice(0, at).some((each) => /^(?:has|have|had|was|were|been)$/.test(each.lower));
}

const WAITS = /^(?:wait|waiting|reply|response|answer|notice|delay|lead)$/;
/** Of what a time is a wait: "a response time of an hour". */
const WAITED = /^(?:times?|window|term|period|turnaround)$/;

/** "The first appointment takes 45 minutes", "a talk of 20 minutes": how long a thing is, held against no wait for it. */
export function isLengthBesideWait(
  { tokens }: Statement,
  mention: QuantityMention,
  { entry, limit }: RelatedLimit,
): boolean {
  if (mention.quantity.dimension !== 'duration') return false;
  const next = tokens.find((each) => each.start >= mention.end);
  // "An hour after you arrive" is no notice.
  if (next?.lower === 'after' && isNotice(limit)) return true;
  if (tokens.some((each) => WAITS.test(each.lower))) return false;
  const at = tokens.findLastIndex((each) => each.end <= mention.start);
  const [before, noun] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  const isSize = before === 'of' && !WAITED.test(noun);
  if (isSize && entry.kind === 'commitment' && limit.direction === 'min') return true;
  if (!isSize && !/^(?:takes?|lasts?|lasting|is)$/.test(before) && next?.lower !== 'long') return false;
  return [limit.of, ...limit.aliases].every((name) => tokensOf(name).some((each) => WAITS.test(each.lower)));
}

function isNotice({ of, aliases }: Limit): boolean {
  return [of, ...aliases].some((name) => tokensOf(name).some((each) => each.lower === 'notice'));
}

const KINDS_BY_TIME =
  /^(?:pass|passes|trip|trips|ticket|tickets|rate|rates|guide|course|plan|job|school|nursery|centre|center|spa|planner|view|old|olds)$/;
const AHEAD_OF_TIME =
  /^(?:in|within|for|after|under|over|than|least|most|takes?|lasts?|is|about|around|up|to|by|half|and|or|,|only|just|every|at)$/;

/** "Keep the bathroom at 21", "Stay below 40": what a number of nothing stands on a scale for, it counts nothing. */
export function isSetting({ tokens, mood }: Statement, { quantity, start }: QuantityMention): boolean {
  if (quantity.dimension !== 'count' || quantity.noun !== '' || mood !== 'imperative') return false;
  const before = tokens.findLast((each) => each.end <= start);
  return /^(?:at|below|above)$/.test(before?.lower ?? '');
}
