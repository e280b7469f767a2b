import type { Statement } from '../claims/statement.js';
import { isNegated, type NegationScope } from '../language/negation.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const AUXILIARIES = words(
  'is are was were be been do does did can could will would should may might must has have had',
);
const CLAUSE_EDGES = words(', ; : — – ( ) . ! ? but because so while until');
/** "Gases are refused": denials without a denying word. */
const REFUSALS = wordClass(
  'refused excluded prohibited forbidden declined rejected banned unsupported unavailable',
);

/** "Surfboards stay at home": denied without saying no; "we look after whoever stays behind" denies nothing. */
const LEAVING_BEHIND = wordClass('home behind outside elsewhere more alone limits bounds beyond menu');
const LEFT_BEHIND =
  /(?<!\b(?:who|whoever|whom|that|which|what|whatever|anyone|those) )\b(?:(?:stays?|remains?|left) (?:at home|behind|outside)|(?:is|are) (?:no more$|elsewhere$|left alone|off limits|out of bounds|off the menu|beyond (?:us|our)\b))/;

/**
 * Whether a statement denies the words, or denies in their clause: "no LDAP", "LDAP is not supported", "files of more
 * than 5 GB cannot be sent". Words in a header or heading (null) are not denied by the sentence.
 */
export function isNegatedRange(
  { tokens, negations }: Pick<Statement, 'tokens' | 'negations'>,
  range: TextRange | null,
): boolean {
  if (range === null) return false;
  if (negations.length === 0 && !REFUSALS.occursIn(tokens) && !LEAVING_BEHIND.occursIn(tokens)) return false;
  const token = tokens.findIndex((each) => each.end > range.start);
  if (token < 0) return false;
  if (isNegated(negations, token) || deniesObject(negations, token)) return true;
  if (isDeniedBehindColon(tokens, token)) return true;
  if (isInDeniedList(tokens, negations, token) || isListedAsDenied(tokens, negations, token)) return true;
  const [first, last] = clauseAround(tokens, token);
  const clause = tokens.slice(first, last).map((each) => each.lower);
  if (clause.some((each) => REFUSALS.has(each)) || LEFT_BEHIND.test(clause.join(' '))) return true;
  return negations.some(
    (scope) => scope.first >= first && scope.first < last && deniesPredicate(tokens, scope),
  );
}

/** "Jewellery, cash and plants are not covered": the verb denies all items of the list that is its subject. */
function isInDeniedList(
  tokens: readonly Token[],
  negations: readonly NegationScope[],
  token: number,
): boolean {
  const verb = tokens.findIndex((each, at) => at > token && AUXILIARIES.has(each.lower));
  if (verb < 0 || verb - token > LONGEST_LIST) return false;
  if (!negations.some(({ first, isOfClause }) => isOfClause && first === verb + 1)) return false;
  const between = tokens.slice(token, verb).map((each) => each.lower);
  return (
    between.includes(',') &&
    between.some((each) => each === 'and' || each === 'or') &&
    between.every((each) => each === ',' || !(CLAUSE_EDGES.has(each) || OPENS_CLAUSE.has(each)))
  );
}

/** "Stablecoins: not supported." */
function isDeniedBehindColon(tokens: readonly Token[], token: number): boolean {
  const colon = tokens.findIndex(({ lower }, at) => at > token && lower === ':');
  if (colon < 0 || colon > LONGEST_NAME) return false;
  return tokens[colon + 1]?.lower === 'not' && DENIED_AS.has(tokens[colon + 2]?.lower ?? '');
}

/** In tokens. */
const LONGEST_NAME = 5;
const DENIED_AS = words(
  'supported offered available included possible yet covered provided planned ours accepted with here sold',
);

/** "There are things we do not prescribe: sleeping pills and painkillers": what is denied is told behind the colon. */
function isListedAsDenied(
  tokens: readonly Token[],
  negations: readonly NegationScope[],
  token: number,
): boolean {
  const colon = tokens.findIndex(({ lower }) => lower === ':');
  if (colon < 0 || token <= colon) return false;
  return negations.some(
    ({ first, last, isOfClause }) =>
      isOfClause && last === colon && tokens.slice(0, first).some(({ lower }) => ANNOUNCING.has(lower)),
  );
}

/** Words for what a list behind a colon goes on to name. */
const ANNOUNCING = words('thing things what which these following items exceptions kinds cases those');

/** In tokens. */
const LONGEST_LIST = 14;
/** Behind one of these the verb is another clause's: "25,000 rows go in, and each row that does not fit is named". */
const OPENS_CLAUSE = words('that who which every each we you it they he she i this these there');

/** "It blocks nothing": the object denies its verb. */
function deniesObject(negations: readonly NegationScope[], verb: number): boolean {
  return negations.some(({ first, word }) => first === verb + 1 && NO_OBJECTS.has(word));
}

const NO_OBJECTS = words('nothing nobody none');

function clauseAround(tokens: readonly Token[], token: number): [number, number] {
  let first = token;
  while (first > 0 && !CLAUSE_EDGES.has((tokens[first - 1] as Token).lower)) first--;
  let last = token;
  while (last < tokens.length && !CLAUSE_EDGES.has((tokens[last] as Token).lower)) last++;
  return [first, last];
}

function deniesPredicate(
  tokens: readonly Token[],
  { first, word: denial, isOfClause }: NegationScope,
): boolean {
  const [word, before, next] = [
    tokens[first]?.lower,
    tokens[first - 1]?.lower ?? '',
    tokens[first + 1]?.lower,
  ];
  if (denial === 'no longer') return AUXILIARIES.has(before);
  if (word === 'no') return tokens[first - 2]?.lower === 'there' || before === 'has' || before === 'have';
  return isOfClause && (word === 'not' || word === 'never') && AUXILIARIES.has(before) && next !== 'only';
}

const CLAUSE_BREAKS = words('; : — – . ( ) but while whereas than from unlike');

/**
 * Whether nothing that begins another clause stands between two places of a statement.
 *
 * @param ignored a word that begins none here: "from" before a platform
 */
export function areInOneClause(
  tokens: readonly Token[],
  a: TextRange,
  b: TextRange,
  ignored?: string,
): boolean {
  const [start, end] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return !tokens.some(
    ({ lower, start: from, end: to }) =>
      from >= start && to <= end && CLAUSE_BREAKS.has(lower) && lower !== ignored,
  );
}
