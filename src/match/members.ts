import { isPresentClaim } from '../claims/is-claim.js';
import {
  comparingWords,
  connectingWords,
  makingParticiples,
  namedForManyReasons,
  wordsOfRating,
  wordsOfReview,
} from '../language/lexicon/beyond/members.js';
import { regionCategories } from '../language/lexicon/beyond/places.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { isAnnounced } from './announced.js';
import { CERTIFICATE_CATEGORIES, certificateMembers } from './certificates.js';
import { isWhatCustomersDo } from './customers.js';
import { excludedMentions, isChargedApart } from './excluded.js';
import { excludedInWords } from './excluded-in-words.js';
import { kindredThings } from './kindred-things.js';
import { isKindCovered } from './kinds.js';
import { isLeftOut } from './left-out.js';
import type { ManifestIndex } from './manifest-index.js';
import type { LinkedStatement, MemberMention, NamedThingMention } from './match.js';
import {
  categoriesListed,
  competitorThings,
  isWeekday,
  mentions,
  overlaps,
  thingsBesideEntries,
} from './named-in-manifest.js';
import { unknownSiblings } from './siblings.js';
import { strangersSaidOf } from './strangers.js';
import { unlistedMakes } from './unlisted-makes.js';
import { unlistedSites } from './unlisted-sites.js';

/**
 * Members of closed lists that the statement claims and that the lists lack, exclude or no longer have.
 * @param listed what the list around the statement, or recited before it, makes of it
 */
export function findMembers(
  match: LinkedStatement,
  index: ManifestIndex,
  listed: readonly MemberMention[],
): MemberMention[] {
  if (isAnnounced(match, index.asOf)) return [];
  // A question that is taken up claims what a list recited before it makes of it.
  if (!isPresentClaim(match.statement)) return match.statement.mood === 'question' ? [...listed] : [];
  const mentions = [
    ...excludedMentions(match, index),
    ...certificateMembers(match, index),
    ...unlistedThings(match, index),
    ...siblings(match, index),
    ...strangersSaidOf(match, index),
    ...(isCompared(match) ? [] : kindredThings(match, index, (each) => isKnown(each, match, index))),
    ...listed,
    ...excludedInWords(match, index),
    ...unlistedSites(match, index),
  ];
  const { statement } = match;
  const isApart = isChargedApart(statement.tokens);
  const claimed = mentions.filter(
    (each) => !(each.standing === 'excluded' && isApart) && !isLeftOut(statement, each),
  );
  // Who "need do nothing different" is not left out.
  return withoutOverlaps([...claimed, ...unlistedMakes(match, index)]);
}

function withoutOverlaps(mentions: readonly MemberMention[]): MemberMention[] {
  const kept: MemberMention[] = [];
  for (const mention of mentions) {
    if (!kept.some((each) => overlaps(each.range, mention.range))) kept.push(mention);
  }
  return kept.sort((a, b) => a.range.start - b.range.start);
}

const connecting = lexiconPhrases('members/connecting', () =>
  connectingWords.map((phrase) => ({ phrase, payload: true })),
);

const comparing = lexiconPhrases('members/comparing', () =>
  comparingWords.map((phrase) => ({ phrase, payload: true })),
);

function unlistedThings(match: LinkedStatement, index: ManifestIndex): MemberMention[] {
  const { statement } = match;
  if (statement.subject === 'others' || isCompared(match)) return [];
  const connects = [statement.tokens, statement.rowTokens].some((each) => connecting.find(each).length > 0);
  const mentions: MemberMention[] = [];
  for (const mention of match.things) {
    const { category } = mention.thing;
    if (
      isWeekday(mention.thing.name) ||
      mention.isNegated ||
      isMakerOrJudge(statement.tokens, mention.range) ||
      isWhatCustomersDo(statement.tokens, mention.range) ||
      isOrigin(statement.tokens, mention) ||
      CERTIFICATE_CATEGORIES.has(category) ||
      category === 'award'
    )
      continue;
    if (isKnown(mention, match, index)) continue;
    const lists = index.entries.filter((each) => categoriesListed(each.entry).has(category));
    const hasSibling = (entry: Entry): boolean =>
      index.names
        .find(statement.tokens)
        .some((hit) => hit.payload.entry.entry === entry && hit.payload.role === 'member');
    const linked = lists
      .map((each) => ({
        entry: each.entry,
        link: match.links.find((link) => link.entry === each.entry)?.confidence ?? 0,
        sibling: hasSibling(each.entry),
      }))
      .filter(
        (each) =>
          each.sibling ||
          (!namedForManyReasons.has(category) && (each.link >= 0.45 || (connects && each.link >= 0.2))) ||
          each.link >= (isOneOfSeveral(mention, match) ? 0.6 : 0.7),
      )
      .sort((a, b) => Number(b.sibling) - Number(a.sibling) || b.link - a.link);
    const [best] = linked;
    if (
      best === undefined &&
      (!connects || lists.length === 0 || namedForManyReasons.has(category) || category === 'file-format')
    )
      continue;
    mentions.push({
      name: mention.thing.name,
      range: mention.range,
      entry: best?.entry ?? (lists.length === 1 ? (lists[0]?.entry ?? null) : null),
      standing: 'unlisted',
      confidence: best === undefined ? 0.6 : Math.min(0.95, 0.6 + best.link / 3 + (best.sibling ? 0.2 : 0)),
    });
  }
  return mentions;
}

/** "By Direct Debit through GoCardless": the listed one is what does it. */
function isThroughMember(
  { range }: NamedThingMention,
  { statement: { tokens } }: LinkedStatement,
  index: ManifestIndex,
): boolean {
  const at = tokens.findIndex((each) => each.start >= range.end);
  if (!/^(?:through|via|using)$/.test(tokens[at]?.lower ?? '')) return false;
  return index.names.find(tokens).some(({ first, payload }) => first === at + 1 && payload.role === 'member');
}

function isCompared({ statement }: LinkedStatement): boolean {
  return comparing.find(statement.tokens).length > 0;
}

/** "An engine designed at Oracle", "an A grade from Gartner": where a thing comes from, or who rated it. */
function isMakerOrJudge(tokens: readonly Token[], { start }: TextRange): boolean {
  const at = tokens.findIndex((each) => each.start >= start);
  const [verb, preposition] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  if (/^(?:at|by)$/.test(preposition) && makingParticiples.has(verb)) return true;
  if (!/^(?:from|by|on|at)$/.test(preposition)) return false;
  // "Rated 4.8 on", "4.8 stars on".
  const rating = tokens.slice(0, at - 1).findLast(({ kind, lower }) => kind === 'word' && !SCALE.test(lower));
  return (
    rating !== undefined &&
    (wordsOfRating.has(rating.lower) || (preposition === 'on' && wordsOfReview.has(rating.lower)))
  );
}

const SCALE = /^(?:out|of)$/;

/** "A vice from Sheffield": where a thing was made. */
function isOrigin(tokens: readonly Token[], { thing, range }: NamedThingMention): boolean {
  const at = tokens.findIndex((each) => each.start >= range.start);
  const [article, , preposition] = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  return (
    regionCategories.has(thing.category) && preposition === 'from' && /^(?:an?|the|its)$/.test(article ?? '')
  );
}

/** "Japanese and Polish are available as well": a list by itself. */
function isOneOfSeveral({ thing }: NamedThingMention, { things }: LinkedStatement): boolean {
  return things.some((each) => each.thing.name !== thing.name && each.thing.category === thing.category);
}

/** Named anywhere in the manifest, or a part or kind of something that is. */
export function isKnown(mention: NamedThingMention, match: LinkedStatement, index: ManifestIndex): boolean {
  if (index.isPartOfName(match.statement.tokens, mention.range)) return true;
  const isNamed = index.names
    .find(match.statement.tokens)
    .some((hit) => hit.start < mention.range.end && mention.range.start < hit.end);
  if (isNamed) return true;
  const isBeside = thingsBesideEntries(index.manifest).has(mention.thing.name);
  if (isBeside && !isBroughtOver(mention, match, index)) return true;
  if (isKindCovered(mention.thing.name, index.manifest) || isThroughMember(mention, match, index))
    return true;
  return index.entries.some((each) => mentions(each.entry, mention));
}

/** "Jira imports are there too": a competitor's name is known, and yet it may be one of which a list of imports has others. */
function isBroughtOver(
  { thing, range }: NamedThingMention,
  { statement: { tokens } }: LinkedStatement,
  { manifest }: ManifestIndex,
): boolean {
  if (!competitorThings(manifest).has(thing.name)) return false;
  const at = tokens.findIndex((each) => each.start >= range.end);
  const isOpening =
    /^(?:import(?:s|er)?|migrat(?:e|ion|ions))$/.test(tokens[0]?.lower ?? '') &&
    tokens.some(({ lower }) => lower === 'from');
  return isOpening || /^(?:imports?|importer)$/.test(tokens[at]?.lower ?? '');
}

function siblings(match: LinkedStatement, index: ManifestIndex): MemberMention[] {
  return unknownSiblings(match, index)
    .filter(
      ({ entry, range, isOfTopic }) =>
        !match.things.some(
          (each) =>
            each.range.start <= range.start &&
            each.range.end >= range.end &&
            (isOfTopic ? mentions(entry, each) : isKnown(each, match, index)),
        ),
    )
    .map(({ entry, range }) => ({
      name: match.statement.block.text.slice(range.start, range.end),
      range,
      entry,
      standing: 'unlisted' as const,
      confidence: 0.7,
    }));
}
