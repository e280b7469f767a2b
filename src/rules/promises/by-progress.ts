import { RESULTS_OF_USE } from '../../language/lexicon/roadmap/arrival.js';
import {
  EVENTS,
  IN_THE_MAKING,
  INTENTIONS,
  LEARNERS,
  MAKERS,
  TRIED,
  UNDERTAKINGS,
  WORKS,
} from '../../language/lexicon/roadmap/schedule.js';
import type { Token } from '../../language/tokens.js';
import { wordClass } from '../../language/word-class.js';
import { isStatusDisclosed } from '../../match/disclosed.js';
import type { Match } from '../../match/match.js';
import type { Manifest } from '../../model/manifest.js';
import type { RuleContext } from '../define-rule.js';
import { endsWithProduct } from '../manifest-names.js';
import { headOf } from './clause.js';
import { isOnTheVerge, TO_BE } from './on-the-verge.js';
import { isConsequence, type Promised } from './promised.js';

/** In tokens: a bound on the work that a sentence without end can ask for. */
const LONGEST_SUBJECT = 20;
/** All verbs that this begins with. */
const PROGRESS = wordClass([...TO_BE, 'have', 'has', ...INTENTIONS]);
/** What a vendor is at every day: "we are hiring", "we are testing your water". */
const NO_NEWS = new Set('hiring recruiting working testing planning exploring equipping rolling'.split(' '));
const ADVERBS = new Set(
  'also now currently already still busy just actively quietly even right hard at work'.split(' '),
);
const BEFORE_NEW_THING = new Set('a an its another new their'.split(' '));
const PRONOUNS = new Set('it this that they he she you everything nothing what which who'.split(' '));

/**
 * Work that goes on: "a wet room is being fitted", "the museum is preparing an audio guide", "our scanner is getting a
 * new lens", "we have started testing it".
 */
export function promiseByProgress({ statement, manifest, match }: RuleContext): Promised | null {
  const { tokens, tense, isConditional, voice } = statement;
  // "Today we are launching …": it is there on that day.
  if (tokens.slice(0, 3).some(({ lower }) => lower === 'today')) return null;
  if (tense === 'past' || isConditional || voice === 'procedure' || !PROGRESS.occursIn(tokens)) return null;
  for (let index = 1; index < tokens.length; index++) {
    const last = endOfProgress(tokens, index, manifest);
    if (last < 0 || isConsequence(statement, index)) continue;
    // "Video visits are being tried in Leeds, as a pilot": open to some today, and said to be a preview.
    if (TRIED.has(tokens[last]?.lower ?? '') && isPreview(match)) continue;
    const start = tokens[Math.max(0, index - 4)] as Token;
    const quote = { start: start.start, end: (tokens[last] as Token).end };
    return { kind: 'future-promise', quote, isImminent: false, confidence: 0.7 };
  }
  return null;
}

const LIKELY = 0.5;

function isPreview(match: Match): boolean {
  const isOfPreview = match.links.some(
    ({ status, confidence }) => status === 'preview' && confidence >= LIKELY,
  );
  return isOfPreview && isStatusDisclosed('preview', match);
}

/** Index of the last word of the verb that begins at `index`; -1 where it tells of no work on something new. */
function endOfProgress(tokens: readonly Token[], index: number, manifest: Manifest): number {
  const { lower } = tokens[index] as Token;
  const isPerfect = lower === 'have' || lower === 'has';
  const intends = INTENTIONS.has(lower) && lower.endsWith('s') && tokens[index + 1]?.lower === 'to';
  if (!isPerfect && !intends && !TO_BE.has(lower)) return -1;
  // "… where your things are lost while you are moving": what the reader is at.
  if (tokens[index - 1]?.lower === 'you') return -1;
  const isBegun = isPerfect && /^(?:started|begun)$/.test(tokens[index + 1]?.lower ?? '');
  if (isPerfect && !isBegun) return -1;
  let at = index + 1;
  while (ADVERBS.has(tokens[at]?.lower ?? '')) at++;
  const verb = tokens[at]?.lower ?? '';
  if (!isPerfect && !intends && !mayBeWork(tokens, at)) return -1;
  const before = tokens.slice(Math.max(0, index - LONGEST_SUBJECT), index);
  const subject = before.slice(before.findLastIndex(({ lower }) => /^[:;–—]$/.test(lower)) + 1);
  const head = headOf(subject);
  if (isPerfect) {
    const isOurs = head === 'we' || MAKERS.has(head);
    if (isOurs && isUndertaking(tokens, index + 2)) return index + 2;
    return head === 'work' && /^(?:on|to|at)$/.test(tokens[index + 2]?.lower ?? '') ? index + 2 : -1;
  }
  if (intends) return MAKERS.has(head) ? index + 2 : -1;
  // "Every engineer is busy building features": told of them all, everywhere.
  if (/^(?:every|most|many)$/.test(subject[0]?.lower ?? '') && verb !== 'to' && verb !== 'being') return -1;
  // "Acme is set to read your drawings".
  if (isOnTheVerge(tokens, at)) return isVendorToDo(tokens, at, before, manifest) ? at + 2 : -1;
  if (verb === 'to') return isToBegin(tokens, at + 1, subject) ? at + 1 : -1;
  const isReaders = subject.some((token) => RESULTS_OF_USE.has(token.lower)) || PRONOUNS.has(head);
  const isOthers = isReaders || EVENTS.has(head);
  if (verb === 'being') {
    const work = tokens[at + 1]?.lower ?? '';
    const isNew = !isOthers && (WORKS.has(work) || IN_THE_MAKING.has(work));
    return (isNew || (!isReaders && TRIED.has(work))) && !isWorkOfOthers(tokens, at) ? at + 1 : -1;
  }
  if (verb === 'learning') {
    const what = tokens[at + 1];
    const isSkill = what?.lower === 'to' || what?.capitals === 'first';
    return isSkill && !isOthers && !LEARNERS.has(head) ? at : -1;
  }
  if (verb === 'training' && subject.some(({ lower }) => lower === 'our')) {
    return /^(?:to|as)$/.test(tokens[at + 1]?.lower ?? '') ? at : -1;
  }
  if (verb === 'getting') return !isOthers && BEFORE_NEW_THING.has(tokens[at + 1]?.lower ?? '') ? at : -1;
  const isBusy = tokens[at - 1]?.lower === 'busy' && verb.endsWith('ing');
  if (isBusy && (MAKERS.has(head) || head === 'we')) return at;
  const isNewPlan =
    verb === 'planning' && BEFORE_NEW_THING.has(tokens[at + 1]?.lower ?? '') && !isUpkeep(tokens, at + 2);
  if (isNewPlan && head === 'we') return at;
  const isVendor = head === 'we' || endsWithProduct(before, manifest);
  const isWorkingOn = verb === 'working' && tokens[at + 1]?.lower === 'on' && head !== 'we';
  if (isWorkingOn && isVendor && !/^(?:your|it|this|that)$/.test(tokens[at + 2]?.lower ?? '')) return at;
  const isOurs = MAKERS.has(head) || (isVendor && !NO_NEWS.has(verb));
  return isOurs && isUndertaking(tokens, at) ? at : -1;
}

/** What it does so of today: "is set to round up". */
const OF_TODAY = new Set('round use be run send stop ask help please'.split(' '));

function isVendorToDo(
  tokens: readonly Token[],
  at: number,
  before: readonly Token[],
  manifest: Manifest,
): boolean {
  const doing = tokens[at + 2];
  if (tokens[at + 1]?.lower !== 'to' || doing?.kind !== 'word' || OF_TODAY.has(doing.lower)) return false;
  return endsWithProduct(before, manifest) || tokens[at - 2]?.lower === 'we';
}

/** What follows "is" and "are" where they tell of work; mostly something else does. */
function mayBeWork(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.lower ?? '';
  return verb === 'to' || isOnTheVerge(tokens, at) || verb.endsWith('ing') || UNDERTAKINGS.has(verb);
}

/** "A crèche is to open", "the club is to gain a pool", but not "the first step is to open the box". */
function isToBegin(tokens: readonly Token[], at: number, subject: readonly Token[]): boolean {
  const isDistributed = /^(?:each|every)$/.test(subject[0]?.lower ?? '') && tokens[at]?.lower === 'have';
  if (!NEWS.has(tokens[at]?.lower ?? '') && !isDistributed) return false;
  const head = headOf(subject);
  if (ABSTRACT.has(head) || EVENTS.has(head) || PRONOUNS.has(head)) return false;
  if (subject.some(({ lower }) => RESULTS_OF_USE.has(lower) && lower !== 'each')) return false;
  return BEFORE_NEW_THING.has(subject[0]?.lower ?? '') || OURS.has(subject[0]?.lower ?? '');
}

const NEWS = new Set('open launch gain join welcome receive host replace become house carry'.split(' '));
const OURS = new Set('our the each every two three'.split(' '));
const ABSTRACT = new Set(
  `step way aim goal idea plan point task job purpose trick rule thing first next option alternative solution answer
  key secret reason best hope intention role duty tip advice test practice method approach choice`.split(
    /\s+/,
  ),
);

/** "Is being resurfaced by the council". */
function isWorkOfOthers(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at)
    .some(({ lower }, index, rest) => OTHERS.has(lower) && rest[index - 2]?.lower === 'by');
}

/** "A power cut test", "an outage": what is planned for a day of work on the premises. */
function isUpkeep(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 3).some(({ lower }) => UPKEEP.has(lower));
}

const UPKEEP = new Set(
  'test tests outage maintenance closure shutdown drill stocktake repair repairs'.split(' '),
);

/** News only with what is tried or asked for: "toying with a menu", "applying for a licence", "in talks with". */
const HOBBIES = new Set(
  'toying tinkering fundraising lobbying bidding applying negotiating experimenting'.split(' '),
);

const OTHERS = new Set(
  'council government landlord airport authority network county city state utility owner owners'.split(' '),
);

/** "Building an app", "preparing a guide", but not "building trust". */
function isUndertaking(tokens: readonly Token[], at: number): boolean {
  if (!UNDERTAKINGS.has(tokens[at]?.lower ?? '')) return false;
  const next = tokens[at + 1]?.lower ?? '';
  if (HOBBIES.has(tokens[at]?.lower ?? '')) return next === 'with' || next === 'for' || next === 'to';
  if (tokens[at]?.lower === 'writing') return /^(?:the|a|an|our|its|another)$/.test(next);
  return !/^(?:your|you|houses|homes|trust|it|them|relationships|this|that|what|about|on)$/.test(next);
}
