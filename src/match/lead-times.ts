import {
  bookedVerbs,
  bookingVerbs,
  momentPhrases,
  sufficingVerbs,
} from '../language/lexicon/beyond/lead-times.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { findQuantities, type QuantityMention } from '../language/quantities/find-quantities.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { isNegatedRange } from './claimed.js';
import type { Match } from './match.js';
import { singleStems } from './vocabulary.js';

/** How long before something else a thing is, or has to be, done. */
interface LeadTime extends TextRange {
  readonly seconds: number;
}

/** A statement that has something done later than its entry does: "the same morning" against three days ahead. */
export interface ShortLead {
  readonly range: TextRange;
  /** The entry's own words. */
  readonly declared: string;
}

const A_DAY = 86_400;
/** Behind an amount: "in advance", "days' notice". */
const BEFOREHAND = wordClass('ahead before beforehand advance prior earlier notice');
/** In tokens. */
const NEAR = 3;

const moments = lexiconPhrases('lead-times/moments', () =>
  momentPhrases.flatMap(({ days, phrases }) =>
    phrases.map((phrase) => ({ phrase, payload: { seconds: days * A_DAY } })),
  ),
);
const booking = lexiconPhrases('lead-times/booking', () =>
  bookingVerbs.map((phrase) => ({ phrase, payload: true as const })),
);
const booked = lexiconPhrases('lead-times/booked', () =>
  bookedVerbs.map((phrase) => ({ phrase, payload: true as const })),
);
const sufficing = lexiconPhrases('lead-times/sufficing', () =>
  sufficingVerbs.map((phrase) => ({ phrase, payload: true as const })),
);

/** Whether a statement tells how long before something is done. */
export function tellsLead({ statement: { tokens } }: Match): boolean {
  return BEFOREHAND.occursIn(tokens) || moments.find(tokens).length > 0;
}

/**
 * "Lunch can be had the same morning" where an order is due three days ahead; "announced a day ahead" against five days. Only
 * where the thing, the verb and the time stand in one clause, in the order in which they belong together.
 */
export function shortLeads(match: Match, entry: Entry): ShortLead[] {
  const { statement } = match;
  const { tokens, quantities, mood, isConditional } = statement;
  if (mood === 'question' || isConditional || LIMITING.occursIn(tokens)) return [];
  const told = leadsIn(tokens, quantities).filter((each) => !isNegatedRange(statement, each));
  const clauses = (entry.summary ?? '').split(/[.;]/).map((each) => each.trim());
  for (const lead of told) {
    if (isComparison(tokens, lead)) continue;
    const declared = [
      ...(isLeadOfBooking(match, entry, lead) ? entry.requires : []),
      ...clauses.filter((each) => isLeadOfDoing(match, entry, lead, each)),
    ].find((text) => {
      const words = tokensOf(text);
      const leads = leadsIn(words, findQuantities(text, words));
      // "Order three days ahead; it comes on the same morning" keeps to it.
      const isKept = leads.some((each) => told.some(({ seconds }) => seconds >= each.seconds));
      return leads.length > 0 && !isKept && leads.every(({ seconds }) => seconds > lead.seconds);
    });
    if (declared !== undefined) return [{ range: { start: lead.start, end: lead.end }, declared }];
  }
  return [];
}

/** What is so only in some cases, or less than what was asked for: "the same morning we can only offer soup". */
const LIMITING = wordClass('only sorry unless except urgent emergency emergencies changed moved');

/** "On the same day as your tour". */
function isComparison(tokens: readonly Token[], { end }: LeadTime): boolean {
  return tokens.find((each) => each.start >= end)?.lower === 'as';
}

/** "Order lunch the day before", "lunch can be had the same morning", "for lunch, two days ahead is fine". */
function isLeadOfBooking(match: Match, entry: Entry, lead: LeadTime): boolean {
  const { tokens } = match.statement;
  const at = tokens.findIndex((each) => each.start >= lead.start);
  const behind = tokens.findIndex((each) => each.start >= lead.end);
  const first = startOfClause(tokens, at);
  if (booked.find(tokens).some(({ last }) => last === at)) return isNamedWithin(match, entry, first, at);
  if (sufficing.find(tokens).some((each) => each.first === behind))
    return at - first <= 1 && isNamedWithin(match, entry, 0, at);
  return booking.find(tokens).some((each) => each.first >= first && isObject(match, entry, each.last, at));
}

/** "Changes are announced a day ahead", "we announce it a day ahead", where a clause of the entry says when they are. */
function isLeadOfDoing(match: Match, entry: Entry, lead: LeadTime, clause: string): boolean {
  const { tokens } = match.statement;
  const doing = new Set(
    tokensOf(clause)
      .filter(({ lower }) => /^.{3,}ed$/.test(lower))
      .flatMap(({ lower }) => singleStems(lower)),
  );
  const at = tokens.findIndex((each) => each.start >= lead.start);
  const first = startOfClause(tokens, at);
  const verb = tokens.findLastIndex(
    ({ lower }, index) => index >= first && index < at && singleStems(lower).some((stem) => doing.has(stem)),
  );
  if (verb < 0 || MODALS.has(tokens[verb - 2]?.lower ?? '')) return false;
  // "Asked for the day before", and "announced a day ahead".
  if (/^(?:is|are|be)$/.test(tokens[verb - 1]?.lower ?? ''))
    return isNamedWithin(match, entry, first, verb) && tokens.slice(verb + 1, at).every(isParticle);
  return isObject(match, entry, verb + 1, at);
}

const MODALS = new Set(['may', 'might', 'could']);

function isParticle({ lower }: Token): boolean {
  return lower === 'for' || lower === 'to' || lower === 'by';
}

/** Whether tokens [first, end) are the entry, or what stands for it. */
function isObject(match: Match, entry: Entry, first: number, end: number): boolean {
  const { tokens } = match.statement;
  const words = tokens.slice(first, end);
  if (words.length === 1 && /^(?:it|them)$/.test(words[0]?.lower ?? '')) return true;
  const isPlain = words.length <= LONGEST_OBJECT && !RELATING.occursIn(words);
  return isPlain && isNamedWithin(match, entry, first, end);
}

/** In tokens: "your lunch for forty". */
const LONGEST_OBJECT = 5;
const RELATING = wordClass('and or with to at is are can will comes arrives');

function isNamedWithin(
  { statement: { tokens }, links }: Match,
  entry: Entry,
  first: number,
  end: number,
): boolean {
  const start = tokens[first]?.start ?? 0;
  const range = links.find((each) => each.entry === entry)?.range ?? null;
  return range !== null && range.start >= start && range.end <= (tokens[end - 1]?.end ?? 0);
}

function startOfClause(tokens: readonly Token[], end: number): number {
  const edge = tokens.findLastIndex(
    ({ kind, lower }, at) => at < end && (kind === 'punctuation' || lower === 'and' || lower === 'but'),
  );
  return edge + 1;
}

function leadsIn(tokens: readonly Token[], quantities: readonly QuantityMention[]): LeadTime[] {
  const amounts = quantities.flatMap(({ quantity, start, end }): LeadTime[] => {
    if (quantity.dimension !== 'duration' || quantity.per.length > 0) return [];
    const at = tokens.findIndex((each) => each.start >= end);
    const behind = at < 0 ? [] : tokens.slice(at, at + NEAR);
    const word = behind.find((each) => BEFOREHAND.includes(each));
    return word === undefined ? [] : [{ seconds: quantity.amount, start, end: word.end }];
  });
  const told = moments.find(tokens).map(({ payload, start, end }) => ({ ...payload, start, end }));
  return [...amounts, ...told];
}
