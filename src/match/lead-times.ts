import { bookingVerbs, momentPhrases } from '../language/lexicon/beyond/lead-times.js';
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

/** Whether a statement tells how long before something is done. */
export function tellsLead({ statement: { tokens } }: Match): boolean {
  return BEFOREHAND.occursIn(tokens) || moments.find(tokens).length > 0;
}

/** "Lunch can be had the same morning" where an order is due three days ahead; "announced a day ahead" against five days. */
export function shortLeads({ statement }: Match, entry: Entry): ShortLead[] {
  const { tokens, quantities, mood } = statement;
  if (mood === 'question') return [];
  const told = leadsIn(tokens, quantities).filter((each) => !isNegatedRange(statement, each));
  const latest = told.toSorted((a, b) => a.seconds - b.seconds)[0];
  if (latest === undefined) return [];
  const isBooking = booking.find(tokens).length > 0;
  const spoken = new Set(singleStems(statement.text));
  const clauses = (entry.summary ?? '').split(/[.;]/).map((each) => each.trim());
  const declared = [
    ...(isBooking ? entry.requires : []),
    // "Maintenance is announced five days ahead", and "we announce it a day ahead".
    ...clauses.filter((each) => doingIn(each).some((stem) => spoken.has(stem))),
  ].find((text) => {
    const words = tokensOf(text);
    const leads = leadsIn(words, findQuantities(text, words));
    // "Order three days ahead; it comes on the same morning" keeps to it.
    const isKept = leads.some((lead) => told.some(({ seconds }) => seconds >= lead.seconds));
    return leads.length > 0 && !isKept && leads.every(({ seconds }) => seconds > latest.seconds);
  });
  return declared === undefined ? [] : [{ range: { start: latest.start, end: latest.end }, declared }];
}

/** The stems of the participle that tells what is done: "announced". */
function doingIn(clause: string): readonly string[] {
  const participles = tokensOf(clause).filter(({ lower }) => /^.{3,}ed$/.test(lower));
  return participles.flatMap(({ lower }) => singleStems(lower));
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
