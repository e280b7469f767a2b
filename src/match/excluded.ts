import { addingWords } from '../language/lexicon/beyond/left-out.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { isNegatedRange } from './claimed.js';
import { lexiconIndex } from './lexicon-index.js';
import type { ManifestIndex } from './manifest-index.js';
import type { EntryLink, LinkedStatement, MemberMention } from './match.js';
import { isWeekday } from './named-in-manifest.js';

/** What a statement claims although an entry excludes it, by its name or in other words. */
export function excludedMentions(match: LinkedStatement, index: ManifestIndex): MemberMention[] {
  return [...excludedMembers(match, index), ...excludedConcepts(match)];
}

function excludedMembers(match: LinkedStatement, index: ManifestIndex): MemberMention[] {
  const { statement } = match;
  const mentions: MemberMention[] = [];
  for (const hit of index.names.find(statement.tokens)) {
    const { role, entry, text, specificity } = hit.payload;
    if (role !== 'excluded' || isNegatedRange(statement, hit)) continue;
    const found = match.links.slice(0, MOST_TOPICS).find((each) => each.entry === entry.entry);
    // The name itself is a part of the link: without other words for the entry it may be named for another reason.
    const link =
      found === undefined || found.evidence === 'member' || found.evidence === 'context'
        ? 0
        : found.confidence;
    // At the beginning of a sentence every word has a capital.
    const isProperName =
      (hit.first === 0 ? /\p{Lu}/u.test(text) : (statement.tokens[hit.first] as Token).capitals !== 'none') &&
      specificity >= 0.6;
    const isOnlyExcluded =
      (isProperName ||
        isMoreOfferedOf(found, statement) ||
        (specificity >= SPECIFIC && isOfVendor(statement)) ||
        isOursBefore(statement, hit.first)) &&
      !index.names
        .find(statement.tokens)
        .some((each) => each.first === hit.first && each.payload.role !== 'excluded');
    // A day on which something else is not there says nothing of the hours of this.
    if (link < 0.55 && isWeekday(text) && isRather(match.links, found)) continue;
    if (link < 0.55 && !isOnlyExcluded && !isAmongMembers(entry.entry, statement, index)) continue;
    mentions.push({
      name: text,
      range: { start: hit.start, end: hit.end },
      entry: entry.entry,
      standing: 'excluded',
      confidence: Math.min(0.95, 0.5 + link / 2),
    });
  }
  return mentions;
}

/** Whether another entry is more likely meant by words of its own. */
function isRather(links: readonly EntryLink[], than: EntryLink | undefined): boolean {
  return links.some((each) => each.evidence === 'words' && each.confidence > (than?.confidence ?? 0));
}

/** "International numbers are charged separately": said outright not to be part of it. */
export function isChargedApart(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) =>
      /^(?:charged|billed|priced|paid)$/.test(lower) &&
      (/^(?:separately|extra|apart|per)$/.test(tokens[at + 1]?.lower ?? '') ||
        (tokens[at + 1]?.lower === 'by' && tokens[at + 2]?.lower === 'the')),
  );
}

/** ".com, .eu, .de and .ai": in one breath with those of the list. */
function isAmongMembers(
  entry: Entry,
  { tokens }: LinkedStatement['statement'],
  index: ManifestIndex,
): boolean {
  const listed = index.names
    .find(tokens)
    .filter(({ payload }) => payload.role === 'member' && payload.entry.entry === entry);
  return new Set(listed.map((each) => each.payload.text)).size > 1;
}

/** What comes after so many other entries is no longer what a statement is about. */
const MOST_TOPICS = 4;

/** "Electrical gear can now be sent along": other words point to the entry, if weakly, and the sentence adds to it. */
function isMoreOfferedOf(link: EntryLink | undefined, { tokens }: LinkedStatement['statement']): boolean {
  return (
    link !== undefined &&
    link.confidence >= FAIR_BY_MEMBER &&
    tokens.slice(1).some(({ lower }) => addingWords.has(lower))
  );
}

const FAIR_BY_MEMBER = 0.7;

/** A name of several words hardly stands for anything else. */
const SPECIFIC = 0.9;

/** "We rewind electric motors", "our vans take live animals", "there is the convertible": what the vendor does or has. */
function isOfVendor({ tokens }: LinkedStatement['statement']): boolean {
  return (
    tokens.slice(0, OPENING).some((each) => /^(?:we|our|ours)$/.test(each.lower)) ||
    tokens.some(({ lower }, at) => lower === 'there' && /^(?:is|are|'s)$/.test(tokens[at + 1]?.lower ?? ''))
  );
}

/** "For the sourest brines, our foundry pours titanium": what the vendor does something with, in the same clause. */
function isOursBefore({ tokens, mood, isConditional }: LinkedStatement['statement'], at: number): boolean {
  if (mood === 'question' || isConditional) return false;
  const before = tokens.slice(0, at);
  const clause = before.slice(before.findLastIndex(({ lower }) => CLAUSE_EDGES.has(lower)) + 1);
  const owner = clause.findIndex(({ lower }) => lower === 'we' || lower === 'our');
  return owner >= 0 && owner <= 1 && clause.length - owner <= OPENING && clause.length - owner > 1;
}

const CLAUSE_EDGES = new Set(', ; : — – who that which when if because'.split(' '));

/** In words: who does it stands at the beginning. */
const OPENING = 4;

/** "Text messages" where SMS is excluded: the same concept in other words, of an entry that the statement is about. */
function excludedConcepts(match: LinkedStatement): MemberMention[] {
  const topics = match.links
    .slice(0, MOST_TOPICS)
    .filter(
      (each) => each.confidence >= 0.55 && each.evidence !== 'context' && each.entry.excludes.length > 0,
    );
  return topics.flatMap(({ entry, confidence }) =>
    match.concepts.flatMap((mention) => {
      const { range, concept, isNegated } = mention;
      if (range === null || isNegated || !mention.isTerm || concept.generic === true) return [];
      if (isNameOfAnother(match, entry, range)) return [];
      const excluded = entry.excludes.find((name) =>
        lexiconIndex()
          .conceptPhrases.find(tokensOf(name))
          .some(
            (hit) =>
              hit.payload.concept.id === concept.id &&
              hit.payload.isTerm &&
              hit.last === tokensOf(name).length,
          ),
      );
      const isOwn = [entry.name, ...entry.aliases, ...(entry.includes ?? [])].some((name) =>
        lexiconIndex()
          .conceptPhrases.find(tokensOf(name))
          .some((hit) => hit.payload.concept.id === concept.id),
      );
      if (excluded === undefined || isOwn) return [];
      return [
        {
          name: excluded,
          range,
          entry,
          standing: 'excluded' as const,
          confidence: Math.min(0.8, confidence),
        },
      ];
    }),
  );
}

/** "Job sheets" are an entry of their own, whatever concept they share with what another one excludes. */
function isNameOfAnother({ links }: LinkedStatement, entry: Entry, range: TextRange): boolean {
  return links.some(
    (each) =>
      each.entry !== entry &&
      each.evidence === 'name' &&
      each.range !== null &&
      each.range.start <= range.start &&
      each.range.end >= range.end,
  );
}
