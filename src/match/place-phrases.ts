import {
  elsewhereWords,
  everydayWords,
  everyPlatformWords,
  offeringWords,
  otherPlaceWords,
  runningWords,
} from '../language/lexicon/beyond/places.js';
import { type LexiconPhrases, lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';

const phrasesOf = (name: string, phrases: readonly string[]): LexiconPhrases<true> =>
  lexiconPhrases(`places/${name}`, () => phrases.map((phrase) => ({ phrase, payload: true as const })));

/** The statement speaks of where the product runs. */
export const runningOn = phrasesOf('running-on', runningWords);
/** The statement speaks of where the service is offered. */
export const offeredIn = phrasesOf('offered-in', offeringWords);
/** The statement speaks of where people are or were. */
export const elsewhere = phrasesOf('elsewhere', otherPlaceWords);
const asides = phrasesOf('asides', elsewhereWords);

/** Somebody or something is told of that is elsewhere: a journey, a friend, where things are made. */
export function isToldOfElsewhere(tokens: readonly Token[]): boolean {
  return elsewhere.find(tokens).length > 0 || asides.find(tokens).length > 0;
}

/** Platforms that everybody has a word for. */
export const platformsInEverydayWords = (['web', 'app', 'phone', 'Android', 'iOS'] as const).map((words) => ({
  name: words === 'app' || words === 'phone' ? 'mobile' : words,
  /** On the phone there is a browser, too: the words alone name no other platform. */
  isVague: words === 'phone',
  phrases: phrasesOf(`platform-${words}`, everydayWords[words]),
}));
/** Every platform, or every phone. */
export const everyPlatformPhrases = (['phone', 'any'] as const).map((kind) => ({
  kind,
  phrases: phrasesOf(`every-platform-${kind}`, everyPlatformWords[kind]),
}));
