import { BASE_VERBS } from './base-verbs.js';
import { tellsOfThen } from './past-tense.js';
import type { Token } from './tokens.js';
import { wordClass } from './word-class.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const AUXILIARIES = wordClass(
  'is are am was were be been being has have had do does did can could will would shall should may might must',
);
const PAST_AUXILIARIES = wordClass('was were had did');
const PRESENT_AUXILIARIES = wordClass('is are am has have do does can may must');
/** Before "will" these make it a noun: "at will", "free will", "a will". */
const BEFORE_NOUN_WILL = words('at free good ill of a the your my his her their last living');
/** May stand before the verb of an imperative: "Now simply export …". */
const IMPERATIVE_OPENERS = words(
  'please now then just simply and or first next finally also always never so but instead do let',
);
const DETERMINERS = words(
  'the a an this that these those every each all any some no its our your my their his her one',
);
const SUBORDINATORS = words('if when whenever once unless should after before while until where as');
const COMPARING = wordClass('than from unlike versus vs like');
/** "Half the price of Torchy". */
const MEASURED = words('price cost speed size time effort fee rate');
const RELATIVES = words('who whom what which when where how whether why if');
const PEOPLE = wordClass(
  'customer customers client clients team teams company companies business businesses people everyone everybody somebody someone anyone anybody nobody they he she them research studies study experts analysts most many guests patients members users merchants agencies employees staff marketers sellers buyers parents students',
);

export function isQuestion(tokens: readonly Token[]): boolean {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const lower = tokens[index]?.lower;
    if (lower === '?') return true;
    if (tokens[index]?.kind !== 'punctuation') return false;
  }
  return false;
}

/** Index of the verb that commands ("Export to PDF", "Now simply drag it"), or -1. */
export function imperativeVerb(tokens: readonly Token[]): number {
  let index = 0;
  while (index < tokens.length && index < 3 && isOpener(tokens[index] as Token)) index++;
  const verb = tokens[index];
  if (verb === undefined || verb.kind !== 'word' || !BASE_VERBS.has(verb.lower)) return -1;
  const next = tokens[index + 1];
  if (next === undefined) return index;
  // "Free domains are back", "Open seats go first": praise of a thing.
  if (ALSO_ADJECTIVES.has(verb.lower) && AUXILIARIES.has(tokens[index + 2]?.lower ?? '')) return -1;
  // "Export options", "Book value": a noun before a noun or a finite verb is no command.
  if (AUXILIARIES.includes(next)) return -1;
  if (verb.lower === 'free' && !FREED.has(next.lower) && !DETERMINERS.has(next.lower)) return -1;
  if (isCompoundSubject(verb, next, tokens[index + 2])) return -1;
  if (next.kind !== 'word' || DETERMINERS.has(next.lower) || next.before === 'hyphen') {
    return next.before === 'hyphen' ? -1 : index;
  }
  return index;
}

/** "Free up an hour", "free staff from typing"; "free access" has no price. */
const FREED = words('up yourself yourselves them him us staff people time space hours');

/** "Work orders are coming", "Pick lists were printed": a verb's form before a plural that has its own verb is a noun. */
function isCompoundSubject(verb: Token, next: Token, after: Token | undefined): boolean {
  if (OF_CLAUSES.has(verb.lower) || next.kind !== 'word' || !/[^s]s$/.test(next.lower)) return false;
  return after !== undefined && PLURAL_VERBS.has(after.lower);
}

/** May command with a whole clause behind: "Check payments are correct". */
const OF_CLAUSES = words(
  'check see know say tell show find make keep watch learn discover decide confirm verify trust believe let read prevent get report validate notify remember',
);
const PLURAL_VERBS = words('are were have will can');

const ALSO_ADJECTIVES = words('free open clear complete secure separate live');

function isOpener(token: Token): boolean {
  return token.kind === 'punctuation' || IMPERATIVE_OPENERS.has(token.lower);
}

/** Without one of these nothing is told in the future. */
export const FUTURE_WORDS = wordClass('will shall going');

/** Whether "will" or "shall" stands there as an auxiliary of the future; "any meter will do" is enough today. */
export function isFutureAuxiliary(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.lower !== 'will' && token?.lower !== 'shall') return false;
  if (token.capitals === 'first' && index > 0 && tokens[index - 1]?.kind === 'word') return false;
  const previous = tokens[index - 1]?.lower ?? '';
  return !BEFORE_NOUN_WILL.has(previous) && !isEnough(tokens, index);
}

function isEnough(tokens: readonly Token[], will: number): boolean {
  const end = tokens[will + 2];
  return tokens[will + 1]?.lower === 'do' && (end === undefined || /^[.!;:)]$/.test(end.lower));
}

export function tenseOf(tokens: readonly Token[]): 'present' | 'past' | 'future' {
  if (FUTURE_WORDS.occursIn(tokens) && tokens.some((_, index) => isInFuture(tokens, index))) return 'future';
  if (PRESENT_AUXILIARIES.occursIn(tokens)) return 'present';
  let sawPast = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (PAST_AUXILIARIES.includes(token)) sawPast = true;
    else if (token.lower === 'used' && tokens[index + 1]?.lower === 'to' && !isBe(tokens[index - 1]))
      sawPast = true;
    else if (!sawPast && isPlainPresent(tokens, index)) return 'present';
  }
  return sawPast || tellsOfThen(tokens) ? 'past' : 'present';
}

function isInFuture(tokens: readonly Token[], index: number): boolean {
  if (isFutureAuxiliary(tokens, index)) return !isInRelativeClause(tokens, index);
  return (
    tokens[index]?.lower === 'going' && tokens[index + 1]?.lower === 'to' && isGoingToVerb(tokens, index)
  );
}

/** "You sleep as you did at seven": told of today, whatever it is compared with. */
function isPlainPresent(tokens: readonly Token[], index: number): boolean {
  return (
    BASE_VERBS.has((tokens[index] as Token).lower) &&
    !SAME_IN_THE_PAST.has((tokens[index] as Token).lower) &&
    /^(?:we|you|they)$/.test(tokens[index - 1]?.lower ?? '')
  );
}

const SAME_IN_THE_PAST = words(
  'put cut let set read cost hit shut split spread cast hurt quit bet burst beat come run become overcome',
);

/** "predicts who will buy", "shows what will happen": the sentence itself is in the present. */
export function isInRelativeClause(tokens: readonly Token[], index: number): boolean {
  for (let before = index - 1; before > 0 && index - before <= 3; before--) {
    if (RELATIVES.has((tokens[before] as Token).lower)) return true;
  }
  return false;
}

function isBe(token: Token | undefined): boolean {
  return token !== undefined && /^(?:is|are|was|were|be|been|being|am|get|gets)$/.test(token.lower);
}

function isGoingToVerb(tokens: readonly Token[], going: number): boolean {
  const before = tokens[going - 1];
  const after = tokens[going + 2];
  return after?.kind === 'word' && !DETERMINERS.has(after.lower) && (isBe(before) || before?.lower === 'not');
}

/** A condition or time clause opens the sentence or stands in it with "if", "unless" or "once". */
export function isConditional(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.lower ?? '';
  if (SUBORDINATORS.has(first) && tokens.length > 3) return true;
  return CONDITIONS.occursIn(tokens);
}

const CONDITIONS = wordClass('if unless whenever');

/** May stand between a pronoun and its verb: "we also deliver". */
const ADVERBS = words('also always even never now often only still then usually simply just already');

/** Whether some verb form shows that the text is a sentence and not a bare noun phrase. */
export function hasFiniteVerb(tokens: readonly Token[]): boolean {
  if (AUXILIARIES.occursIn(tokens)) return true;
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word') continue;
    const isThirdPerson = token.lower.endsWith('s') && BASE_VERBS.has(token.lower.slice(0, -1));
    const before = ADVERBS.has(tokens[index - 1]?.lower ?? '') ? index - 2 : index - 1;
    const isPlainAfterPronoun =
      BASE_VERBS.has(token.lower) &&
      /^(?:we|you|they|i|who|teams|customers|people)$/.test(tokens[before]?.lower ?? '');
    if (isThirdPerson || isPlainAfterPronoun) return true;
  }
  return false;
}

/** The names that tell who is spoken of, as lower-case token sequences. */
export interface Names {
  readonly product: readonly (readonly string[])[];
  readonly competitors: readonly (readonly string[])[];
  /** Of the product's plans, in lower case. */
  readonly plans?: readonly string[];
}

const RIVALS = wordClass('competitor competitors rivals competition');

/** How far a subject is looked for, in tokens. */
const LONGEST_OPENING = 8;

/** Whom the sentence is about, told by what stands before its first verb and by the names in it. */
export function subjectOf(
  tokens: readonly Token[],
  names: Names,
): 'product' | 'reader' | 'competitor' | 'others' {
  for (let index = 0; index < tokens.length && index < LONGEST_OPENING; index++) {
    const token = tokens[index] as Token;
    const { lower } = token;
    // "faster than Torchy", "twice as quick as Torchy", "switch from Torchy": what comes is compared with, not spoken of.
    if (COMPARING.includes(token)) return 'product';
    if (index > 0 && lower === 'as') return 'product';
    if (lower === 'of' && MEASURED.has(tokens[index - 1]?.lower ?? '')) return 'product';
    const rival = nameAt(names.competitors, tokens, index);
    // "Jira imports are there too": what is brought over from somebody else's product is ours.
    if (rival !== undefined && !BROUGHT_OVER.has(tokens[index + rival.length]?.lower ?? ''))
      return 'competitor';
    if (startsWithOneOf(names.product, tokens, index)) return 'product';
    if (lower === 'our' && RIVALS.has(tokens[index + 1]?.lower ?? '')) return 'competitor';
    if (lower === 'we' || lower === 'our' || lower === 'us' || lower === 'ours') return 'product';
    if (lower === 'you' || lower === 'your') return 'reader';
    if (index < 4 && PEOPLE.includes(token) && !isInNameOrPassive(tokens, index)) return 'others';
    if (index > 0 && AUXILIARIES.includes(token)) return 'product';
  }
  return 'product';
}

/** "Microsoft Teams messages", "they can be exported": a name, and things to which something is done. */
function isInNameOrPassive(tokens: readonly Token[], index: number): boolean {
  const { lower, capitals } = tokens[index] as Token;
  if (lower === 'they') {
    return /^(?:can|may)$/.test(tokens[index + 1]?.lower ?? '') && tokens[index + 2]?.lower === 'be';
  }
  return index > 0 && lower === 'teams' && capitals === 'first' && tokens[index - 1]?.capitals !== 'none';
}

export function startsAt(tokens: readonly Token[], index: number, name: readonly string[]): boolean {
  if (name.length === 0) return false;
  for (let offset = 0; offset < name.length; offset++) {
    if (tokens[index + offset]?.lower !== name[offset]) return false;
  }
  return true;
}

const BROUGHT_OVER = words('import imports importer integration sync migration connector plugin');

function nameAt(
  names: readonly (readonly string[])[],
  tokens: readonly Token[],
  index: number,
): readonly string[] | undefined {
  return names.find((name) => startsAt(tokens, index, name));
}

/** Whether one of the names stands at the index. */
export function startsWithOneOf(
  names: readonly (readonly string[])[],
  tokens: readonly Token[],
  index: number,
): boolean {
  for (const name of names) if (startsAt(tokens, index, name)) return true;
  return false;
}
