import type { Statement } from '../../claims/statement.js';
import { clauseFrom, headOf } from './clause.js';

const GATHERINGS: ReadonlySet<string> = new Set(
  `concert concerts meeting meetings webinar webinars workshop workshops lecture lectures talk talks exam exams festival fair
  party quiz dinner picnic singing carols reading race marathon match holiday holidays term conference exhibition
  performance tournament gala anniversary day days`.split(/\s+/),
);
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
  if (mood !== 'fragment') {
    const clause = clauseFrom(tokens, 0);
    return clause !== null && GATHERINGS.has(headOf(clause.subject)) && HELD.has(clause.verb);
  }
  const rest = tokens.filter(
    ({ start, end, kind }) => kind === 'word' && (end <= day.start || start >= day.end),
  );
  return rest.length === 0 || rest.some(({ lower }) => GATHERINGS.has(lower));
}
