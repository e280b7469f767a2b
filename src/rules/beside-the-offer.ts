import type { Statement } from '../claims/statement.js';
import { hasFiniteVerb, startsAt } from '../language/grammar.js';
import { bystanders } from '../language/lexicon/vague/bystanders.js';
import { simplePastVerb } from '../language/past-tense.js';
import { singularOf } from '../language/quantities/count-nouns.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import { wordClass } from '../language/word-class.js';
import type { Match } from '../match/match.js';
import { onceForEach } from '../match/once-for-each.js';
import { comparisonStem, contentStems } from '../match/vocabulary.js';
import type { Manifest } from '../model/manifest.js';
import type { RuleContext } from './define-rule.js';
import { endsWithProduct } from './manifest-names.js';
import type { PhraseHit } from './phrase-search.js';

/**
 * Whether the words stand in a sentence that praises, claims and promises nothing of what is offered: they are spoken of
 * as words, told of a person, a creature or the vendor's past, or belong to a thing that is none of the vendor's.
 */
export function isBesideOffer({ statement, match, manifest }: RuleContext, hit: PhraseHit): boolean {
  if (isSpokenOf(statement, hit) || isGuess(statement) || isPersonsStory(statement)) return true;
  if (isFounding(statement) || isOfAnyThing(statement, hit)) return true;
  if (isDefined(statement, hit) || isTakenBack(statement, hit)) return true;
  if (isOfNamedOther(statement, match, hit, manifest)) return true;
  const isForeign = (noun: Token): boolean => {
    if (wordsOf(manifest).has(comparisonStem(noun.lower))) return false;
    return !match.concepts.some(
      ({ range }) => range !== null && range.start < noun.end && noun.start < range.end,
    );
  };
  return isOfBystander(statement, hit, isForeign);
}

const NAMES = wordClass(
  'name names word words term title nickname surname noun verb adjective adverb phrase slogan motto call calls called',
);
const NAMING = new Set(['called', 'named', 'nicknamed', 'christened', 'titled', 'dubbed', 'baptised']);
const WORDS = new Set(['word', 'words', 'term', 'adjective', 'adverb', 'phrase', 'noun', 'verb', 'cliché']);
const IN_THE_SENSE = ['in', 'the', 'sense'];
const BE = new Set(['is', 'was', 'are', 'were']);
/** Behind its verb, in tokens: "is also what Mina's teacher called". */
const NAMED_WITHIN = 7;

/** "Robust, in our office, is the name of the cabinet", "a van called Magnificent", "the word seamless". */
function isSpokenOf({ tokens }: Statement, { first, last }: PhraseHit): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (WORDS.has(before)) return true;
  // "Nine of them seamless, in the sense of the weld".
  const behind = tokens[last]?.lower === ',' ? last + 1 : last;
  if (startsAt(tokens, behind, IN_THE_SENSE)) return true;
  if (NAMING.has(before) && tokens[first]?.capitals !== 'none') return true;
  if (tokens.slice(0, first).some(({ kind }) => kind === 'word')) return false;
  const verb = verbBehind(tokens, last);
  if (!BE.has(tokens[verb]?.lower ?? '')) return false;
  const told = tokens.slice(verb + 1, verb + 1 + NAMED_WITHIN);
  const nameAt = told.findIndex((each) => NAMES.includes(each));
  if (nameAt < 0) return false;
  // "Robust is the name of our founder's dog" praises nobody.
  const isNameOf = told[nameAt + 1]?.lower === 'of';
  if (PRAISING.occursIn(told.slice(0, nameAt + (isNameOf ? 1 : NAMED_WITHIN)))) return false;
  return told[nameAt - 1]?.lower !== 'middle' && told[nameAt + 3]?.lower !== 'game';
}

/** Who says so praises: "effortless is how customers describe it", "is our middle name", "is the word for it". */
const PRAISING = wordClass(
  'we our us you your it everyone everybody people customers clients guests patients members users visitors critics',
);

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
  return !tokens.some(({ lower }) =>
    /^(?:will|'ll|could|can|might|would|want|need|like|deserve|prefer)$/.test(lower),
  );
}

const OF_US_OR_READER = wordClass('we our us ours you your yours');
const THIRD_PERSON = wordClass('he she his her him hers');
/** What somebody says who has bought: "she found it seamless" is praise by a customer. */
const EXPERIENCES = wordClass(
  'found felt said says thought told called got had received enjoyed loved liked stayed bought made',
);
const CUSTOMERS = wordClass('customer client guest patient tenant member pupil buyer user owner');

/** "I changed how we hash files", "Oluchi rewrote it in her thesis": what one person did once. */
function isPersonsStory({ tokens }: Statement): boolean {
  const verb = simplePastVerb(tokens);
  if (verb < 0 || EXPERIENCES.occursIn(tokens) || CUSTOMERS.occursIn(tokens)) return false;
  if (tokens.some(({ lower }, at) => lower === 'i' && (at === verb - 1 || at === verb - 2))) return true;
  return THIRD_PERSON.occursIn(tokens) && !OF_US_OR_READER.occursIn(tokens);
}

/** "Founded in 1988 by two partners who disagreed about nearly everything": how it began. */
function isFounding({ tokens, tense }: Statement): boolean {
  return tense === 'past' && BEGINNING.occursIn(tokens) && tokens.some(({ lower }) => YEAR.test(lower));
}

const BEGINNING = wordClass('founded began started born established met opened');
const YEAR = /^(?:1\d|20)\d\d$/;

/** "End-to-end is how two wagons are joined", "robust porter is a style": a term, and what it means. */
function isDefined({ tokens, namesUs }: Statement, { first, last }: PhraseHit): boolean {
  if (namesUs || first > 0 || PRAISING.occursIn(tokens)) return false;
  const verb = tokens.findIndex(({ lower }, at) => at >= last && DEFINING.test(lower));
  if (verb < 0 || verb > last + 2) return false;
  if (!BE.has(tokens[verb]?.lower ?? '')) return true;
  const next = tokens[verb + 1]?.lower ?? '';
  return next === 'how' || (/^an?$/.test(next) && TERMS.has(tokens[verb + 2]?.lower ?? ''));
}

const DEFINING = /^(?:is|are|means|denotes)$/;
const TERMS = new Set(
  'style term word kind type class grade unit technique variety breed species dish'.split(' '),
);

/** "A real test runs from the first hop to the last; ours doesn't": what others do, and the vendor says that it does not. */
function isTakenBack({ tokens }: Statement, { last }: PhraseHit): boolean {
  const cut = tokens.findLastIndex(({ lower }) => /^[;,:–—]$/.test(lower));
  if (cut < last) return false;
  const end = tokens
    .slice(cut + 1)
    .filter(({ kind, lower }) => kind === 'word' && !/^(?:but|and)$/.test(lower));
  const [subject, auxiliary, not, ...more] = end.map(({ lower }) => lower);
  if (more.length > 0 || !/^(?:we|ours|it|this)$/.test(subject ?? '')) return false;
  return /^(?:do|does|is|are|can|has|have)$/.test(auxiliary ?? '') && not === 'not';
}

/** "DeepL, which is fast and cheap", "from Strava, who answer at once": told of another's product behind its name. */
function isOfNamedOther(
  { tokens, negations }: Statement,
  { things }: Match,
  { first, last }: PhraseHit,
  manifest: Manifest,
): boolean {
  const which = tokens.findLastIndex(({ lower }, at) => at < first && /^(?:which|who)$/.test(lower));
  const name = tokens[tokens[which - 1]?.lower === ',' ? which - 2 : which - 1];
  if (which < 1 || name === undefined || tokens.slice(which, first).some(({ lower }) => lower === ','))
    return false;
  // "Xero, which is seamless with" the product.
  const clause = tokens.slice(which, last + REST_OF_CLAUSE);
  if (clause.some((_, at) => endsWithProduct(clause.slice(0, at + 1), manifest))) return false;
  return things.some(({ thing, range }) => {
    if (!OF_OTHERS.has(thing.category) || range.start > name.start || name.end > range.end) return false;
    // "We connect to Xero, which is effortless": what we do with it is.
    const before = tokens.findLast(({ end }) => end <= range.start);
    return negations.length > 0 || before === undefined || !/^(?:to|with|into)$/.test(before.lower);
  });
}

/** In tokens, behind the words. */
const REST_OF_CLAUSE = 3;

const OF_OTHERS: ReadonlySet<string> = new Set(['software', 'cloud']);

/** "A large increase in dose needs a doctor": what holds of any such thing, and of none that is offered. */
function isOfAnyThing({ tokens, mood, block }: Statement, { first, last, group }: PhraseHit): boolean {
  if (group.needs === 'alone' || first > 0 || mood !== 'statement' || block.kind !== 'paragraph')
    return false;
  if (!/^an?$/.test(tokens[0]?.lower ?? '') || OF_US_OR_READER.occursIn(tokens)) return false;
  return hasFiniteVerb(tokens.slice(last - 1));
}

/** How far into a sentence its subject is looked for, in tokens. */
const LONGEST_SUBJECT = 6;
/** From the words to the creature that they stand with: "a wide range of green frogs". */
const NOUN_WITHIN = 2;

/** "Countless slugs have tried our cabbages", "the office dog is legendary". */
function isOfBystander(
  { tokens, namesUs }: Statement,
  { first, last }: PhraseHit,
  isForeign: (noun: Token) => boolean,
): boolean {
  const isBystander = (at: number): boolean => {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (!bystanders.has(token.lower) && !bystanders.has(singularOf(token.lower))) return false;
    return isForeign(token) && !/^(?:your|our|and|or|even)$/.test(tokens[at - 1]?.lower ?? '');
  };
  const isOurs = /^(?:our|your)$/.test(tokens[first - 1]?.lower ?? '');
  const noun = tokens[last]?.lower === 'of' ? last + 1 : last;
  for (let at = noun; at < noun + NOUN_WITHIN && !isOurs; at++) {
    if (tokens[at]?.kind !== 'word' || FUNCTION_WORDS.has(tokens[at]?.lower ?? '')) break;
    if (isBystander(at)) return endsNoun(tokens[at + 1]);
  }
  if (namesUs || READER.occursIn(tokens) || !endsNoun(tokens[last])) return false;
  const verb = tokens.slice(0, Math.min(LONGEST_SUBJECT, first)).findIndex(({ lower }) => BE.has(lower));
  return verb > 0 && verb === first - 1 && !tokens[0]?.lower.endsWith('ing') && isBystander(verb - 1);
}

/** Whether no other noun follows that the one before only qualifies: "dog treats", "sheep fencing". */
function endsNoun(next: Token | undefined): boolean {
  return next?.kind !== 'word' || FUNCTION_WORDS.has(next.lower);
}

const FUNCTION_WORDS = new Set(
  `is are was were be been has have had can could may might will would must and or but nor that which who whom whose when
  where while if as than to of for from in into on at by with without about over under not never no it its they their he
  she his her this these those the a an all every each do does did so`.split(/\s+/),
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
