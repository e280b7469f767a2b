import type { TextRange } from '../model/location.js';
import { BASE_VERBS } from './base-verbs.js';
import { isNumberWord } from './number-words.js';
import type { Token } from './tokens.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Simple pasts that are no participle too, so that nothing but a finite verb can be meant. */
const PASTS = words(
  `arose awoke became began blew broke came chose drank drew drove ate fell flew forbade forgave forgot froze gave grew
  hid knew oversaw overtook rang rode rose ran sang sank saw spoke shook shrank sprang stole strove swam swore threw took
  tore undertook underwent went withdrew woke wore wrote wove`,
);
/** Irregular forms that are a participle as well: "the shop sold bread", "bread sold by weight". */
const PAST_PARTICIPLES = words(
  `bought brought built caught cost dealt fed felt fought found got heard held kept laid led left lent lost made meant met
  paid put rebuilt said sat sent set shot showed slept sold spent spread stood struck taught thought told understood won`,
);
/** May take an object although they are participles: "the app rated 4.8", "the hotel voted the best". */
const OF_VERDICTS = words(
  'rated ranked priced valued aged numbered called named awarded considered given offered voted',
);
/** "Nordlicht wanted something that runs in the browser". */
const WISHED = words('wanted needed hoped wished sought');
const WISHES = words('something somebody someone a an one more software');
/** "A head teacher asked why the graph starts in September". */
const ASKED = words('asked wondered');
const QUESTIONS = words('why whether if how when what where which for us');
/** What such verbs bring about is still there: "this autumn it added Gothenburg to its network". */
const LASTING = words(
  `added announced appointed became began brought built changed chose created cut designed developed doubled dropped earned
  enabled expanded extended finished fixed gave got halved hired improved increased introduced joined launched lifted
  lowered made moved opened passed published put raised rebuilt received redesigned reduced released removed renamed
  replaced reached rewrote set shipped simplified started switched taught tripled turned unveiled updated upgraded won`,
);
const PRESENT = words(
  'is are am has have do does can may must will would should could might be been being was were had did',
);
const SUBORDINATING = words(
  'who whom which that whose what if when where while because once as than how why',
);
const PRONOUNS = words('we they he she it i');
const DETERMINERS = words(
  'the a an this that these those every each all any some no its our your my his her their one another',
);
const OBJECT_PRONOUNS = words('him it them us you me');
const PREPOSITIONS = words(
  'of for in at with to on by from about into over under between during after before and or not',
);
/** In "delivered the same day" and "paid a week sooner" no object follows, but a time. */
const TIMES = words(
  'same next time times moment minute minutes hour hours day days night nights week weeks month months year years way',
);
/** Words of a time that is over. */
const THEN = /^(?:1[5-9]\d\d|20[01]\d|ago|yesterday|during)$/;

/** Index of the verb of the first clause that is told in the simple past ("the sisters nursed the sick"), or -1. */
export function simplePastVerb(tokens: readonly Token[]): number {
  if (BASE_VERBS.has(tokens[0]?.lower ?? '')) return -1;
  for (let index = 0; index < tokens.length; index++) {
    const { lower, kind } = tokens[index] as Token;
    if (PRESENT.has(lower) || (SUBORDINATING.has(lower) && index > 0)) return -1;
    if (kind !== 'word' || index === 0) continue;
    if (isPresentVerb(tokens, index)) return -1;
    if (isPast(tokens, index)) return index;
  }
  return -1;
}

/**
 * Whether a sentence told in the simple past speaks of a time that is over, and not of what the vendor has changed for
 * good: "the sisters nursed four hundred people", but not "we added a second clinic".
 */
export function tellsOfThen(tokens: readonly Token[]): boolean {
  const verb = simplePastVerb(tokens);
  if (verb < 0) return opensThen(tokens);
  if (tokens.some(({ lower }) => THEN.test(lower))) return true;
  const isOurs = tokens.slice(0, verb).some(({ lower }) => lower === 'we' || lower === 'our');
  return !isOurs && !LASTING.has((tokens[verb] as Token).lower);
}

/**
 * Whether a clause tells in the simple past of something done once, and holds what stands at `range`: the 164 of "we packed
 * 164 boxes", but not of "we added 164 boxes" or "we listened, and you get 164 boxes".
 */
export function isOfDeed(tokens: readonly Token[], { start, end }: TextRange): boolean {
  const verb = simplePastVerb(tokens);
  if (verb < 0 || LASTING.has((tokens[verb] as Token).lower)) return false;
  const first = tokens.findIndex((each) => each.end > start);
  const behind = tokens.findIndex((each) => each.start >= end);
  const [from, to] = first > verb ? [verb + 1, first] : [behind < 0 ? tokens.length : behind, verb];
  return !tokens.some((_, index) => index >= from && index < to && opensClause(tokens, index));
}

/** "So every team", "and now you": behind such a word another verb is told of, and it may be in the present. */
function opensClause(tokens: readonly Token[], index: number): boolean {
  const [word, next] = [tokens[index]?.lower ?? '', tokens[index + 1]?.lower ?? ''];
  if (CLAUSE_OPENERS.has(word) || SUBORDINATING.has(word)) return true;
  const isJoining = /^(?:and|or|but|,)$/.test(word);
  return isJoining && (SUBJECTS.has(next) || PRONOUNS.has(next));
}

const CLAUSE_OPENERS = words('; : — – . so now today');
const SUBJECTS = words('you every each everyone everybody all our your');

/** "In 1851, 68 students sat in one room": dated to a time that is over, and nothing in it is of today. */
function opensThen(tokens: readonly Token[]): boolean {
  const [preposition, year, comma] = tokens;
  if (!/^(?:in|by|around|until)$/.test(preposition?.lower ?? '') || !THEN.test(year?.lower ?? ''))
    return false;
  if (comma?.lower !== ',' || tokens.some(({ lower }) => PRESENT.has(lower))) return false;
  return tokens.every((_, index) => index < 2 || !isPresentVerb(tokens, index));
}

function isPast(tokens: readonly Token[], index: number): boolean {
  const { lower, before } = tokens[index] as Token;
  const subject = tokens[index - 1] as Token;
  if (before === 'hyphen' || subject.kind === 'punctuation') return false;
  if (DETERMINERS.has(subject.lower) || PREPOSITIONS.has(subject.lower)) return false;
  if (PASTS.has(lower)) return true;
  const next = tokens[index + 1]?.lower ?? '';
  if ((WISHED.has(lower) && WISHES.has(next)) || (ASKED.has(lower) && QUESTIONS.has(next))) return true;
  if (!PAST_PARTICIPLES.has(lower) && !/^[a-z]{2,}[^e]ed$/.test(lower)) return false;
  if (PRONOUNS.has(subject.lower)) return true;
  return !OF_VERDICTS.has(lower) && isFullSubject(tokens, index) && opensObject(tokens, index + 1);
}

/** With a determiner or a name in front: of the bare "orders placed" nobody knows who did what. */
function isFullSubject(tokens: readonly Token[], verb: number): boolean {
  if ((tokens[verb - 1] as Token).capitals !== 'none' && verb > 1) return true;
  return tokens.slice(0, verb - 1).some(({ lower }) => DETERMINERS.has(lower) || isNumberWord(lower));
}

function opensObject(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from];
  if (next === undefined || tokens.slice(from, from + 4).some(({ lower }) => TIMES.has(lower))) return false;
  return (
    DETERMINERS.has(next.lower) ||
    OBJECT_PRONOUNS.has(next.lower) ||
    next.kind === 'number' ||
    isNumberWord(next.lower)
  );
}

/** "It sends a report", "we offer …": the present has the first word. */
function isPresentVerb(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index] as Token;
  const before = tokens[index - 1] as Token;
  const after = tokens[index + 1]?.lower ?? '';
  if (BASE_VERBS.has(lower)) return PRONOUNS.has(before.lower) || before.lower === 'you' || isPlural(before);
  const isThirdPerson = lower.endsWith('s') && BASE_VERBS.has(lower.slice(0, -1));
  if (!isThirdPerson || DETERMINERS.has(before.lower)) return false;
  return DETERMINERS.has(after) || PREPOSITIONS.has(after) || OBJECT_PRONOUNS.has(after);
}

function isPlural({ lower, kind }: Token): boolean {
  return kind === 'word' && lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss');
}
