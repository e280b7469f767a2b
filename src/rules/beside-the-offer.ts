import type { Statement } from '../claims/statement.js';
import { hasFiniteVerb } from '../language/grammar.js';
import { singularOf } from '../language/inflection.js';
import { bystanders } from '../language/lexicon/vague/bystanders.js';
import { simplePastVerb } from '../language/past-tense.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import { wordClass } from '../language/word-class.js';
import { onceForEach } from '../match/once-for-each.js';
import { comparisonStem, contentStems } from '../match/vocabulary.js';
import type { Manifest } from '../model/manifest.js';
import type { RuleContext } from './define-rule.js';
import type { PhraseHit } from './phrase-search.js';

/**
 * Whether the words stand in a sentence that praises, claims and promises nothing of what is offered: they are spoken of
 * as words, told of a person, a creature or the vendor's past, or belong to a thing that is none of the vendor's.
 */
export function isBesideOffer({ statement, match, manifest }: RuleContext, hit: PhraseHit): boolean {
  if (isSpokenOf(statement, hit) || isGuess(statement) || isPersonsStory(statement)) return true;
  if (isFounding(statement) || isOfAnyThing(statement, hit)) return true;
  const isForeign = (noun: Token): boolean => {
    if (wordsOf(manifest).has(comparisonStem(noun.lower))) return false;
    return !match.concepts.some(
      ({ range }) => range !== null && range.start < noun.end && noun.start < range.end,
    );
  };
  return isOfBystander(statement, hit, isForeign) || isOfStrangeThing(statement, hit, isForeign);
}

const NAMES = wordClass(
  'name names word words term title nickname surname noun verb adjective adverb phrase slogan motto call calls called',
);
const NAMING = new Set(['called', 'named', 'nicknamed', 'christened', 'titled', 'dubbed', 'baptised']);
const WORDS = new Set(['word', 'words', 'term', 'adjective', 'adverb', 'phrase', 'noun', 'verb', 'cliché']);
const BE = new Set(['is', 'was', 'are', 'were']);
/** Behind its verb, in tokens: "is also what Mina's teacher called". */
const NAMED_WITHIN = 7;

/** "Robust, in our office, is the name of the cabinet", "a van called Magnificent", "the word seamless". */
function isSpokenOf({ tokens, namesUs }: Statement, { first, last }: PhraseHit): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (WORDS.has(before)) return true;
  if (NAMING.has(before) && tokens[first]?.capitals !== 'none') return true;
  if (tokens.slice(0, first).some(({ kind }) => kind === 'word')) return false;
  const verb = verbBehind(tokens, last);
  if (!BE.has(tokens[verb]?.lower ?? '')) return false;
  const told = tokens.slice(verb + 1, verb + 1 + NAMED_WITHIN);
  if (told.some((each) => NAMES.includes(each))) return true;
  if (last - first > 1 || namesUs || READER.occursIn(tokens)) return false;
  return /^(?:also|what|how|an?)$/.test(told[0]?.lower ?? '');
}

/** Where the clause goes on: behind an aside between commas, if one follows. */
function verbBehind(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== ',') return at;
  const comma = tokens.findIndex(({ lower }, index) => index > at && lower === ',');
  return comma < 0 ? at : comma + 1;
}

const READER = wordClass('you your yours yourself');

/** "Maybe your daughter-in-law's family speaks Portuguese": a guess at who reads it. */
function isGuess({ tokens }: Statement): boolean {
  const [adverb, you] = tokens;
  if (!/^(?:maybe|perhaps|possibly)$/.test(adverb?.lower ?? '')) return false;
  if (you?.lower !== 'you' && you?.lower !== 'your') return false;
  return !tokens.some(({ lower }) => /^(?:will|'ll|could|can|might|would)$/.test(lower));
}

const OF_US_OR_READER = wordClass('we our us ours you your yours');
const THIRD_PERSON = wordClass('he she his her him hers');

/** "I changed how we hash files", "Oluchi rewrote it in her thesis": what one person did once. */
function isPersonsStory({ tokens, tense }: Statement): boolean {
  const verb = simplePastVerb(tokens);
  if (tokens.some(({ lower }, at) => lower === 'i' && (at === verb - 1 || at === verb - 2))) return true;
  if (!THIRD_PERSON.occursIn(tokens) || OF_US_OR_READER.occursIn(tokens)) return false;
  return verb > 0 || tense === 'past';
}

/** "Founded in 1988 by two partners who disagreed about nearly everything": how it began. */
function isFounding({ tokens, tense }: Statement): boolean {
  return tense === 'past' && BEGINNING.occursIn(tokens) && tokens.some(({ lower }) => YEAR.test(lower));
}

const BEGINNING = wordClass('founded began started born established met opened');
const YEAR = /^(?:1\d|20)\d\d$/;

/** "A large increase in dose needs a doctor": what holds of any such thing, and of none that is offered. */
function isOfAnyThing({ tokens, mood, block }: Statement, { first, last, group }: PhraseHit): boolean {
  if (group.needs === 'alone' || first > 0 || mood !== 'statement' || block.kind !== 'paragraph')
    return false;
  if (!/^an?$/.test(tokens[0]?.lower ?? '') || OF_US_OR_READER.occursIn(tokens)) return false;
  return hasFiniteVerb(tokens.slice(last - 1));
}

/** How far into a sentence its subject is looked for, in tokens. */
const LONGEST_SUBJECT = 6;
/** From the words to the noun that they stand with: "a wide range of green hills". */
const NOUN_WITHIN = 2;

type NounTest = (noun: Token) => boolean;

/** "Countless slugs have tried our cabbages", "the office dog is legendary". */
function isOfBystander(
  { tokens, namesUs }: Statement,
  { first, last }: PhraseHit,
  isForeign: NounTest,
): boolean {
  const isBystander = (at: number): boolean => {
    const token = tokens[at];
    if (token?.kind !== 'word' || (at >= first && at < last)) return false;
    if (!bystanders.has(token.lower) && !bystanders.has(singularOf(token.lower))) return false;
    return isForeign(token) && !/^(?:your|and|or|even)$/.test(tokens[at - 1]?.lower ?? '');
  };
  const noun = tokens[last]?.lower === 'of' ? last + 1 : last;
  for (let at = noun; at < noun + NOUN_WITHIN; at++) {
    if (tokens[at]?.kind !== 'word' || FUNCTION_WORDS.has(tokens[at]?.lower ?? '')) break;
    if (isBystander(at)) return true;
  }
  if (namesUs || READER.occursIn(tokens)) return false;
  for (let at = 0; at < Math.min(LONGEST_SUBJECT, first); at++) {
    const { kind, lower } = tokens[at] as Token;
    // "Weighing a cat is effortless".
    if (kind !== 'word' || BE.has(lower) || lower.endsWith('ing')) return false;
    if (isBystander(at)) return true;
  }
  return false;
}

/**
 * "Robust biscuits are kept in the second drawer": one word of praise before the noun that opens the sentence, and that
 * noun is nothing of which the manifest or the lexicon knows.
 */
function isOfStrangeThing(statement: Statement, { first, last }: PhraseHit, isForeign: NounTest): boolean {
  const { tokens, mood, block } = statement;
  const isOpening = first === 0 || (first === 1 && /^(?:an?|the|one)$/.test(tokens[0]?.lower ?? ''));
  if (!isOpening || last - first > 1 || mood !== 'statement' || block.kind === 'heading') return false;
  if (OF_US_OR_READER.occursIn(tokens) || !hasFiniteVerb(tokens)) return false;
  const nouns: Token[] = [];
  for (const token of tokens.slice(last, last + NOUN_WITHIN)) {
    if (token.kind !== 'word' || token.before === 'hyphen' || FUNCTION_WORDS.has(token.lower)) break;
    nouns.push(token);
  }
  return nouns.length > 0 && nouns.every((noun) => isForeign(noun) && !OFFERED.has(noun.lower));
}

const FUNCTION_WORDS = new Set(
  `is are was were be been has have had can could may might will would must and or but nor that which who whom whose when
  where while if as than to of for from in into on at by with without about over under not never no it its they their he
  she his her this these those the a an all every each do does did so`.split(/\s+/),
);

/** What any copy offers, whatever its trade. */
const OFFERED = new Set(
  `experience experiences service services support care quality performance design technology features tools software
  platform app apps solution solutions results team teams people staff customers users prices price pricing deals value
  security insights analytics reports reporting dashboards automation integrations workflow workflows collaboration
  communication delivery food rooms location views comfort style products product setup onboarding start way ways things
  ride journey stay finish fit look feel touch taste data control details detail interface sound speed process
  processes payments checkout search help answers advice work accounts booking bookings`.split(/\s+/),
);

const wordsOf = onceForEach(({ product, entries, plans }: Manifest): ReadonlySet<string> => {
  const texts = [
    product.name,
    ...product.aliases,
    ...plans.map(({ name }) => name),
    ...entries.flatMap((entry) => [
      entry.name,
      ...entry.aliases,
      ...(entry.includes ?? []),
      ...entry.excludes,
      ...entry.limits.flatMap(({ of, aliases }) => [of, ...aliases]),
      entry.summary ?? '',
    ]),
  ];
  return new Set(texts.flatMap((text) => contentStems(tokensOf(text)).map(({ stem }) => stem)));
});
