import { isEachYear } from '../../language/dates/habits.js';
import { developmentVerbs } from '../../language/lexicon/roadmap/future-promise.js';
import { WORKS } from '../../language/lexicon/roadmap/schedule.js';
import { createPhraseIndex } from '../../language/phrases.js';
import type { Token } from '../../language/tokens.js';

/** The verb behind "will" or "going to": tokens [first, last). */
export interface Verb {
  readonly first: number;
  readonly last: number;
  readonly lower: string;
  readonly isDevelopment: boolean;
}

const developmentIndex = createPhraseIndex(developmentVerbs.map((phrase) => ({ phrase, payload: true })));

const ADVERBS = new Set(
  'also soon then even now still just eventually shortly finally later all both gradually progressively slowly'.split(
    ' ',
  ),
);
export const LATER = new Set(['soon', 'eventually', 'shortly', 'later', 'someday']);
/** "We will add you to the list", "we will make sure": what is done for the reader in the course of service. */
export const OBJECTS_OF_SERVICE = new Set('you your yours it them him her sure'.split(' '));

export function verbAfter(tokens: readonly Token[], from: number): Verb | null {
  let first = from;
  while (ADVERBS.has(tokens[first]?.lower ?? '')) first++;
  const token = tokens[first];
  if (token?.kind !== 'word' || token.lower === 'not' || token.lower === 'never') return null;
  const hits = developmentIndex.find(tokens, first, Math.min(tokens.length, first + 4));
  const hit = hits.find((each) => each.first === first);
  return { first, last: hit?.last ?? first + 1, lower: token.lower, isDevelopment: hit !== undefined };
}

/** Index of the verb's last word, or of the "soon" that belongs to it. */
export function lastWordOf(tokens: readonly Token[], { last }: Verb): number {
  const later = tokens.slice(last, last + LATER_REACH).findIndex(({ lower }) => LATER.has(lower));
  return later < 0 ? last - 1 : last + later;
}

/** In tokens. */
const LATER_REACH = 7;

/** "We will be delivering to Leeds soon", but not "we will be calling you soon". */
export function willBeDoing(tokens: readonly Token[], { first, lower }: Verb): boolean {
  const doing = tokens[first + 1]?.lower ?? '';
  if (
    lower !== 'be' ||
    !doing.endsWith('ing') ||
    /^(?:in|contacting|calling|writing|seeing|closing)$/.test(doing)
  )
    return false;
  return !OBJECTS_OF_SERVICE.has(tokens[first + 2]?.lower ?? '');
}

/** "We'll be bringing them into your inbox", "we shall be putting a lift in": what is brought about, for whoever it is. */
export function willBringAbout(tokens: readonly Token[], { first, lower }: Verb): boolean {
  const [doing, next] = [tokens[first + 1]?.lower ?? '', tokens[first + 2]?.lower ?? ''];
  return lower === 'be' && BRINGING.has(doing) && !SERVED.has(next) && !isEachYear(tokens, '');
}

const BRINGING = new Set(
  `adding bringing building creating covering delivering doubling expanding extending fitting growing
  installing introducing launching making opening publishing putting releasing removing replacing rolling selling
  shipping stocking supporting switching teaching training translating upgrading welcoming hiring recruiting
  converting turning testing trialling piloting`.split(/\s+/),
);
/** "We'll be taking part", "we'll be opening late", "we'll be giving you a call". */
const SERVED = new Set(
  'you your part place care note notes stock late later early earlier at as until off over up down to back every sure no in on'.split(
    ' ',
  ),
);

/** "We will be publishing the agenda before each meeting": a matter of routine. */
export function isDoneInTurn(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) => BEFORE_TURN.has(lower) && /^(?:each|every)$/.test(tokens[at + 1]?.lower ?? ''),
  );
}

const BEFORE_TURN = new Set('before after during'.split(' '));

/** "We will make every effort": a hedge on the service of today. */
export function isEffort(tokens: readonly Token[], { lower, last }: Verb): boolean {
  return (
    lower === 'make' &&
    tokens.slice(last, last + 4).some((each) => /^(?:efforts?|attempts?)$/.test(each.lower))
  );
}

/** "We shall be there till you are home", "we will be here for you": with whoever is served today. */
export function isPresence(tokens: readonly Token[], { first, lower }: Verb): boolean {
  if (lower !== 'be' || !/^(?:there|here)$/.test(tokens[first + 1]?.lower ?? '')) return false;
  return PRESENT.has(tokens[first + 2]?.lower ?? '');
}

const PRESENT = new Set('till until for with beside when whenever as all every throughout to'.split(' '));

/** "Cash will also be accepted": terms of today that are written as rules are. */
export function isTerm(tokens: readonly Token[], { first, lower }: Verb): boolean {
  if (lower !== 'be' || tokens[first - 1]?.lower !== 'also') return false;
  return /^(?:accepted|included|possible|considered)$/.test(tokens[first + 1]?.lower ?? '');
}

/** "Will go into the parcel", but not "will be sent". */
export function isActive(tokens: readonly Token[], { first, lower }: Verb): boolean {
  return lower !== 'be' || !/(?:ed|en|ent)$/.test(tokens[first + 1]?.lower ?? '');
}

/** "Will also be available to you", "will later make you an offer". */
export function isDoneForReader(tokens: readonly Token[], verb: Verb): boolean {
  return tokens.slice(verb.last, verb.last + 3).some(({ lower }) => OBJECTS_OF_SERVICE.has(lower));
}

/** "Will be built", "will be translated". */
export function isDone(tokens: readonly Token[], { first, lower }: Verb): boolean {
  return lower === 'be' && WORKS.has(tokens[first + 1]?.lower ?? '');
}
