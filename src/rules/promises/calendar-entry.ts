import type { Statement } from '../../claims/statement.js';
import { FUTURE_WORDS } from '../../language/grammar.js';
import { GATHERINGS } from '../../language/lexicon/roadmap/schedule.js';
import type { Token } from '../../language/tokens.js';
import { clauseFrom, headOf } from './clause.js';

const HELD = new Set(
  'is are be take takes happen happens start starts begin begins held run runs'.split(' '),
);

/**
 * Whether a statement stands in a calendar of what people meet for: "12 March 2027: spring concert", "The annual meeting is
 * on 12 May 2027", a day alone below "Upcoming open days". Under "Coming up" these stand as well as plans do.
 */
export function isCalendarEntry({ block, tokens, dates, mood }: Statement): boolean {
  const day = dates.find(({ kind }) => kind === 'day');
  if (day === undefined || block.kind === 'heading') return false;
  const clause = mood === 'fragment' ? null : clauseFrom(tokens, 0);
  if (clause !== null) return GATHERINGS.has(headOf(clause.subject)) && HELD.has(clause.verb);
  if (FUTURE_WORDS.occursIn(tokens)) return false;
  const isBeside = ({ start, end }: Token) => end <= day.start || start >= day.end;
  return (
    tokens.every((each) => each.kind !== 'word' || !isBeside(each)) ||
    tokens.some((each, at) => isBeside(each) && GATHERINGS.has(each.lower) && endsName(tokens[at + 1]))
  );
}

/** "Meeting in Oban", but not "meeting rooms". */
function endsName(next: Token | undefined): boolean {
  return next?.kind !== 'word' || /^(?:in|at|by|for|with|on|of|and)$/.test(next.lower);
}
