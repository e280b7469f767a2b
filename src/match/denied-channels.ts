import type { Statement } from '../claims/statement.js';
import { channels, respondingVerbs, turningVerbs } from '../language/lexicon/beyond/channels.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { findNegations } from '../language/negation.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import { wordClass } from '../language/word-class.js';
import type { Entry } from '../model/manifest.js';
import { isNegatedRange } from './claimed.js';
import type { DeniedNeed } from './denied-needs.js';
import type { Match } from './match.js';

const names = lexiconPhrases('channels/names', () =>
  channels.flatMap(({ channel, nouns }) => nouns.map((phrase) => ({ phrase, payload: channel }))),
);
const uses = lexiconPhrases('channels/uses', () =>
  channels.flatMap(({ channel, calls, services }) => [
    ...calls.map((phrase) => ({ phrase, payload: { channel, isCall: true } })),
    ...services.map((phrase) => ({ phrase, payload: { channel, isCall: false } })),
  ]),
);
const turning = lexiconPhrases('channels/turning', () =>
  turningVerbs.map((phrase) => ({ phrase, payload: true as const })),
);
const RESPONDING = wordClass(respondingVerbs);

/** Words for a channel, and where they stand: tokens [first, last). */
interface ChannelUse {
  readonly channel: string;
  readonly first: number;
  readonly last: number;
}

/** Whether a statement names a way by which somebody may be reached. */
export function namesChannel({ statement: { tokens } }: Match): boolean {
  return names.find(tokens).length > 0 || uses.find(tokens).length > 0;
}

/** "Reach us by chat or phone" where the entry says: "By chat and ticket; no phone." */
export function deniedChannels(match: Match, entry: Entry): DeniedNeed[] {
  const { statement } = match;
  // "Ring us at midnight and nobody answers."
  if (statement.mood === 'question' || statement.isConditional || statement.negations.length > 0) return [];
  const declared = [entry.value, entry.summary].filter((each) => each !== null).join('; ');
  const denied = channelsDenied(declared);
  if (denied.size === 0) return [];
  return [...invitations(statement), ...waysToReach(match, entry)]
    .filter(({ channel }) => denied.has(channel))
    .map(({ first, last }) => ({
      start: (statement.tokens[first] as Token).start,
      end: (statement.tokens[last - 1] as Token).end,
    }))
    .filter((range) => !isNegatedRange(statement, range))
    .slice(0, 1)
    .map((range) => ({ range, declared }));
}

/** "Call us.", "You can call us.", "Phone support is there." */
function invitations({ tokens }: Statement): ChannelUse[] {
  return uses.find(tokens).flatMap(({ payload: { channel, isCall }, first, last }) => {
    const opening = isCall ? skipBack(tokens, first, INVITING) : skipBack(tokens, first, DETERMINERS);
    // "Phone support staff" is somebody else's.
    const isWhole = isCall || isEdge(tokens[last]) || BEHIND_SERVICE.has(tokens[last]?.lower ?? '');
    return isWhole && isEdge(tokens[opening - 1]) ? [{ channel, first, last }] : [];
  });
}

/** "Reach us by chat or phone", "Support answers on the phone": the verb and whom it is about stand just before. */
function waysToReach(match: Match, entry: Entry): ChannelUse[] {
  const { tokens } = match.statement;
  const found = names.find(tokens);
  const isName = (at: number): boolean => found.some(({ first, last }) => at >= first && at < last);
  return found.flatMap(({ payload: channel, first, last }) => {
    let list = first;
    while (list > 0 && (LISTING.has(tokens[list - 1]?.lower ?? '') || isName(list - 1))) list--;
    const isByWay = tokens.slice(list, last).some(({ lower }) => BY.has(lower));
    // "In person" has its preposition in itself.
    if (!isByWay && !(channel === 'visit' && tokens[first]?.lower === 'in')) return [];
    const end = skipBack(tokens, list, ADVERBS);
    const isOffered = isTurnedTo(match, entry, end) || isThere(match, entry, end);
    return isOffered ? [{ channel, first: startOfWay(tokens, first), last }] : [];
  });
}

/** "Reach us", "contact the event desk": up to `end`. */
function isTurnedTo({ statement: { tokens }, links }: Match, entry: Entry, end: number): boolean {
  return turning.find(tokens).some(({ last }) => {
    const object = last - 1;
    if (object >= end) return false;
    if (tokens[object]?.lower === 'us') return last === end;
    const name = skipForth(tokens, object, DETERMINERS);
    return isNameOf(tokens, links, entry, name, end);
  });
}

/** "We answer", "the phone line can be reached": a clause of nothing else up to `end`. */
function isThere({ statement: { tokens }, links }: Match, entry: Entry, end: number): boolean {
  const verb = tokens[end - 1];
  if (verb === undefined || !RESPONDING.includes(verb)) return isNameAlone(tokens, links, entry, end);
  const subjectEnd = skipBack(tokens, end - 1, AUXILIARIES);
  const start = startOfClause(tokens, subjectEnd);
  if (tokens[start]?.lower === 'we') return subjectEnd === start + 1;
  return isNameOf(tokens, links, entry, skipForth(tokens, start, DETERMINERS), subjectEnd);
}

/** "Support by phone." */
function isNameAlone(tokens: readonly Token[], links: Match['links'], entry: Entry, end: number): boolean {
  if (startOfClause(tokens, end) > 0 || tokens[end]?.lower === 'on') return false;
  return isNameOf(tokens, links, entry, skipForth(tokens, 0, DETERMINERS), end);
}

/** Whether tokens [first, end) name the entry. */
function isNameOf(
  tokens: readonly Token[],
  links: Match['links'],
  entry: Entry,
  first: number,
  end: number,
): boolean {
  const range = links.find((link) => link.entry === entry && link.evidence === 'name')?.range ?? null;
  if (range === null || first >= end) return false;
  const [head, tail] = [tokens[first] as Token, tokens[end - 1] as Token];
  return head.start <= range.start && tail.end === range.end && end - first <= LONGEST_NAME;
}

/** In tokens: "friendly booking office". */
const LONGEST_NAME = 4;

function skipBack(tokens: readonly Token[], end: number, words: ReadonlySet<string>): number {
  let at = end;
  while (at > 0 && words.has(tokens[at - 1]?.lower ?? '')) at--;
  return at;
}

function skipForth(tokens: readonly Token[], first: number, words: ReadonlySet<string>): number {
  let at = first;
  while (words.has(tokens[at]?.lower ?? '')) at++;
  return at;
}

function startOfClause(tokens: readonly Token[], end: number): number {
  let at = end;
  while (!isEdge(tokens[at - 1])) at--;
  return at;
}

function isEdge(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'punctuation' || token.lower === 'and';
}

/** "Or phone", "on the phone". */
function startOfWay(tokens: readonly Token[], first: number): number {
  const noun = tokens[first - 1]?.lower === 'the' ? first - 1 : first;
  const before = tokens[noun - 1]?.lower ?? '';
  return BY.has(before) || before === 'or' || before === 'and' ? noun - 1 : noun;
}

const BY = new Set('by via over per through on'.split(' '));
const LISTING = new Set([...BY, ...'and or either the a an our ticket tickets form , /'.split(' ')]);
const DETERMINERS = new Set('the our your'.split(' '));
const ADVERBS = new Set('also directly easily always too for you any time'.split(' '));
const AUXILIARIES = new Set('is are can may be also always still'.split(' '));
const INVITING = new Set('you can may just simply please or to then'.split(' '));
const BEHIND_SERVICE = new Set('is from at on for comes around included'.split(' '));

function channelsDenied(text: string): ReadonlySet<string> {
  const tokens = tokensOf(text);
  const scopes = findNegations(tokens);
  const hits = names.find(tokens);
  const isDenied = (at: number): boolean => scopes.some(({ first, last }) => at > first && at < last);
  const denied = new Set(hits.filter(({ first }) => isDenied(first)).map(({ payload }) => payload));
  // "No phone at weekends; by phone on working days."
  for (const { first, payload } of hits) if (!isDenied(first)) denied.delete(payload);
  return denied;
}
