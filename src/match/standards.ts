import {
  certifyingWords,
  numbersOfStandards,
  technicalSeries,
  wordsBeforeUnknownStandards,
} from '../language/lexicon/beyond/standards.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import { isValidOn } from '../manifest/status.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { isNegatedRange } from './claimed.js';
import type { ManifestIndex } from './manifest-index.js';
import type { LinkedStatement, MemberMention } from './match.js';
import { overlaps } from './named-in-manifest.js';
import { comparisonStem, isStopWord } from './vocabulary.js';

const certifying = lexiconPhrases('standards/certifying', () =>
  certifyingWords.map((phrase) => ({ phrase, payload: true as const })),
);

const beforeUnknown = lexiconPhrases('standards/before-unknown', () =>
  wordsBeforeUnknownStandards.map((phrase) => ({ phrase, payload: true as const })),
);

/** In tokens: how far before a standard the word of certification stands. */
const NEAR = 8;

/** "An auditor has ticked all the boxes of 27001": a standard by its number alone, beside a word of certification. */
export function standardsByNumber(match: LinkedStatement, index: ManifestIndex): MemberMention[] {
  const { statement, things } = match;
  const { tokens } = statement;
  return tokens.flatMap((token, at): MemberMention[] => {
    const number = token.kind === 'number' ? token.lower : '';
    const name = numbersOfStandards.get(number);
    const before = tokens[at - 1]?.lower ?? '';
    if (name === undefined || !/^(?:of|to|for|against|with|our|the|and|,)$/.test(before)) return [];
    const range = { start: token.start, end: token.end };
    if (things.some((each) => overlaps(each.range, range)) || isNegatedRange(statement, range)) return [];
    if (!certifying.find(tokens).some(({ first }) => first <= at && first >= at - NEAR)) return [];
    const declared = index.entries.find(({ entry }) => namesOf(entry).some((each) => each.includes(number)));
    if (declared !== undefined && isValidOn(declared.entry, index.asOf)) return [];
    return [unlisted(name, range, declared?.entry ?? null)];
  });
}

function unlisted(name: string, range: TextRange, entry: Entry | null): MemberMention {
  const standing = entry === null ? 'certificate-unlisted' : 'certificate-expired';
  return { name, range, entry, standing, confidence: 0.75 };
}

function namesOf({ name, aliases }: Entry): readonly string[] {
  return [name, ...aliases];
}

/**
 * "Machines certified to UL 3100": a name in capitals behind a word of certification, whether the lexicon knows it or not.
 * Without a number it may be anything ("assessed for ADHD", "an audit of IT systems") but behind the surest of these words.
 */
export function unknownStandards(match: LinkedStatement, index: ManifestIndex): MemberMention[] {
  const { statement, things } = match;
  const { tokens } = statement;
  const sure = new Set(beforeUnknown.find(tokens).map(({ last }) => last));
  return certifying.find(tokens).flatMap(({ last }): MemberMention[] => {
    const range = standardAt(tokens, last, sure.has(last));
    if (range === null || isNegatedRange(statement, range)) return [];
    if (things.some((each) => overlaps(each.range, range))) return [];
    const words = tokens.filter(
      (each) => each.kind === 'word' && each.start >= range.start && each.end <= range.end,
    );
    if (words.every(({ lower }) => index.stemOfEntries(comparisonStem(lower)) !== null)) return [];
    const name = statement.block.text.slice(range.start, range.end);
    if (isOfProduct(name, index)) return [];
    return [unlisted(name, range, null)];
  });
}

function isOfProduct(name: string, { manifest }: ManifestIndex): boolean {
  const own = [manifest.product.name, ...manifest.product.aliases, manifest.product.vendor ?? ''];
  const words = tokensOf(name).map(({ lower }) => lower);
  return own.some((each) => tokensOf(each).some(({ lower }) => words.includes(lower)));
}

/** Capitals, with the number behind them: "UL 3100", "PAS 2060", "EN ISO 13485". */
function standardAt(tokens: readonly Token[], at: number, needsNoNumber: boolean): TextRange | null {
  let first = at;
  while (/^(?:the|a|an|both)$/.test(tokens[first]?.lower ?? '')) first++;
  let last = first;
  while (isCapitals(tokens[last])) last++;
  if (last === first || technicalSeries.has(tokens[first]?.lower ?? '')) return null;
  const number = last;
  while (tokens[last]?.kind === 'number') last++;
  if (number === last && !(needsNoNumber && endsName(tokens[last]))) return null;
  return { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
}

/** Not "certified with HTML skills", where the capitals belong to what is behind them. */
function endsName(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'punctuation' || isStopWord(next.lower);
}

function isCapitals(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capitals === 'all' && token.end - token.start >= 2;
}
