import { BASE_VERBS } from '../../language/base-verbs.js';
import type { Token } from '../../language/tokens.js';
import { wordClass } from '../../language/word-class.js';
import type { Match } from '../../match/match.js';
import type { TextRange } from '../../model/location.js';
import type { RuleContext } from '../define-rule.js';

/** In tokens. */
const LONGEST_QUESTION = 8;
const LONGEST_ANSWER = 12;
const LONGEST_NAME = 7;
const SURE = 0.7;

/**
 * What is put off in a few words among plans: "Soup in jars? Jen is stirring.", "A Terraform provider: branch exists, tests
 * are red".
 */
export function announcedInFewWords(context: RuleContext): TextRange | null {
  const { statement } = context;
  if (statement.negations.length > 0 || statement.isConditional) return null;
  return asAnswer(context) ?? behindColon(context) ?? asNewThing(context);
}

/** Verbs, auxiliaries and question words: a question with one of them asks more than for a thing. */
const ASKING = wordClass(
  'is are do does did can could will would shall should may have has what where when why how who which whose whom i you questions question ideas idea suggestions feedback problems thoughts doubts comments',
);
/** An answer that begins so tells how it is today, or where to turn. */
const ANSWERED = wordClass(
  'no not never yes none only both of sure absolutely certainly indeed always already included free ask tell call write email contact visit read see talk send drop speak here there your you',
);

function asAnswer({ statement, document, matches, match }: RuleContext): TextRange | null {
  const { block, index, tokens, range } = statement;
  const asked = document.statements[index - 1];
  if (asked === undefined || asked.block !== block || asked.mood !== 'question') return null;
  if (asked.tokens.length > LONGEST_QUESTION || tokens.length > LONGEST_ANSWER) return null;
  if (asked.tokens.some((token) => ASKING.includes(token))) return null;
  const [first] = tokens;
  if (first === undefined || ANSWERED.includes(first) || isThere(matches[index - 1]) || isThere(match))
    return null;
  return range;
}

/** "GPU jobs: cooking". */
function behindColon({ statement, match }: RuleContext): TextRange | null {
  const { tokens, mood, range, quantities, block } = statement;
  const colon = tokens.findIndex(({ lower }) => lower === ':');
  const rest = tokens.slice(colon + 1);
  if (colon < 1 || colon > LONGEST_NAME || rest.length < 1 || rest.length > LONGEST_ANSWER) return null;
  if (mood === 'imperative' || block.kind === 'cell' || quantities.length > 0 || isThere(match)) return null;
  const [opening, first] = [tokens[0], rest[0]];
  if (opening === undefined || first === undefined || ASKING.includes(opening)) return null;
  if (ANSWERED.includes(first) || BASE_VERBS.has(first.lower)) return null;
  return rest.some(tellsOfWork) ? range : null;
}

/** "Cooking", "branch exists, tests are red": work, and not how it is. */
function tellsOfWork({ lower, kind }: Token): boolean {
  return kind === 'word' && (/^exists?$/.test(lower) || /[a-z]{3}ing$/.test(lower));
}

const OF_AMOUNT = wordClass(
  'lot few bit number couple portion proportion share part majority minority half third quarter day week month year handful little word note copy list look',
);
/** In tokens. */
const LONGEST_SUBJECT = 9;

/** "A second glasshouse is a twinkle in the architect's eye": what is first heard of, and whatever is said of it. */
function asNewThing({ statement, match }: RuleContext): TextRange | null {
  const { tokens, mood, range } = statement;
  if (mood === 'imperative') return null;
  const from = tokens.findLastIndex(({ lower }, at) => at < LONGEST_SUBJECT && lower === ',') + 1;
  const [article, noun] = [tokens[from]?.lower ?? '', tokens[from + 1]];
  if (!/^(?:an?|another)$/.test(article) || noun === undefined || OF_AMOUNT.includes(noun)) return null;
  // "A healthy portion of the trade is here already".
  const of = tokens.findIndex(({ lower }, at) => at > from && at < from + 4 && lower === 'of');
  if (of > 0 && OF_AMOUNT.includes(tokens[of - 1] as Token)) return null;
  const is = tokens.findIndex(({ lower }, at) => at > from && /^(?:is|has)$/.test(lower));
  if (is < 0 || is - from > LONGEST_SUBJECT) return null;
  const subject = tokens.slice(from, is);
  // "A card is in the drawer" speaks of what is there, "below the kitchen a second bath is …" of a bath.
  const named = match.links[0]?.range;
  const [first, end] = [subject[0]?.start ?? 0, subject.at(-1)?.end ?? 0];
  if (isThere(match) && named != null && named.start >= first && named.end <= end) return null;
  return subject.some(({ lower }) => /^(?:that|which|who|you|your)$/.test(lower)) ? null : range;
}

/** Whether the manifest says that what it names is there today. */
function isThere(match: Match | undefined): boolean {
  const best = match?.links[0];
  return best !== undefined && best.status === 'available' && best.confidence >= SURE;
}
