import { isPresentClaim } from '../claims/is-claim.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { isNegated } from '../language/negation.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import { isValidOn } from '../manifest/status.js';
import type { Entry } from '../model/manifest.js';
import { isAnnounced } from './disclosed.js';
import { lexiconIndex } from './lexicon-index.js';
import type { LinkedStatement } from './link-statements.js';
import type { ManifestIndex } from './manifest-index.js';
import type { MemberMention, NamedThingMention } from './match.js';
import { unknownSiblings } from './siblings.js';

const CERTIFICATE_CATEGORIES = new Set(['certificate', 'law', 'standard']);
/** Kinds of things that are named for many other reasons: they count only beside members of the same list. */
const NEEDS_SIBLING = new Set([
  'country',
  'region',
  'city',
  'currency',
  'language',
  'device',
  'operating-system',
  'browser',
  'airport',
  'award',
]);

/** Members of closed lists that the statement claims and that the lists lack, exclude or no longer have. */
export function findMembers(match: LinkedStatement, index: ManifestIndex): MemberMention[] {
  if (!isPresentClaim(match.statement) || isAnnounced(match)) return [];
  const mentions = [
    ...excludedMembers(match, index),
    ...certificates(match, index),
    ...unlistedThings(match, index),
    ...siblings(match, index),
  ];
  return withoutOverlaps(mentions);
}

function withoutOverlaps(mentions: readonly MemberMention[]): MemberMention[] {
  const kept: MemberMention[] = [];
  for (const mention of mentions) {
    const overlaps = kept.some(
      (each) => each.range.start < mention.range.end && mention.range.start < each.range.end,
    );
    if (!overlaps) kept.push(mention);
  }
  return kept.sort((a, b) => a.range.start - b.range.start);
}

function excludedMembers(match: LinkedStatement, index: ManifestIndex): MemberMention[] {
  const { statement } = match;
  const mentions: MemberMention[] = [];
  for (const hit of index.names.find(statement.tokens)) {
    const { role, entry, text, specificity } = hit.payload;
    if (role !== 'excluded' || isNegated(statement.negations, hit.first)) continue;
    const found = match.links.find((each) => each.entry === entry.entry);
    // The name itself is a part of the link: without other words for the entry it may be named for another reason.
    const link =
      found === undefined || found.evidence === 'member' || found.evidence === 'context'
        ? 0
        : found.confidence;
    const isProperName = (statement.tokens[hit.first] as Token).capitals !== 'none' && specificity >= 0.6;
    const isOnlyExcluded =
      isProperName &&
      !index.names
        .find(statement.tokens)
        .some((each) => each.first === hit.first && each.payload.entry !== entry);
    if (link < 0.55 && !isOnlyExcluded) continue;
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

/** An obligation of somebody's, a code list or a format is no certificate of ours. */
const notClaimed = lexiconPhrases(
  [
    'under (gdpr|ccpa|hipaa)',
    '(obligations|duties|rights|request|requests) under',
    'iso (639|3166|4217|8601|20022|8583)',
    'required by',
    'requires you',
    'you (must|have to|need to)',
    'your (obligations|duties)',
    'prepare for',
    'preparing for',
    'we are not',
    'no current',
    'working towards',
    'in progress',
    'asked about',
    'questionnaire',
  ].map((phrase) => ({ phrase, payload: true })),
);

function certificates(match: LinkedStatement, index: ManifestIndex): MemberMention[] {
  const { statement } = match;
  const mentions: MemberMention[] = [];
  for (const mention of match.things) {
    if (!CERTIFICATE_CATEGORIES.has(mention.thing.category) || mention.isNegated) continue;
    if (notClaimed.find(statement.tokens).length > 0) continue;
    const declared = declaredCertificate(mention, match, index);
    if (declared !== null && isValidOn(declared, index.asOf)) continue;
    if (declared === null && mention.thing.category !== 'certificate' && !claimsConformity(match)) continue;
    mentions.push({
      name: mention.thing.name,
      range: mention.range,
      entry: declared,
      standing: declared === null ? 'certificate-unlisted' : 'certificate-expired',
      confidence: 0.85,
    });
  }
  return mentions;
}

/** The certification entry, or any other entry that names it (a product may support a standard without holding it). */
function declaredCertificate(
  mention: NamedThingMention,
  match: LinkedStatement,
  index: ManifestIndex,
): Entry | null {
  const names = index.names.find(match.statement.tokens);
  const named = names.filter((each) => each.start < mention.range.end && mention.range.start < each.end);
  const certification = named.find((each) => each.payload.entry.entry.kind === 'certification');
  const byThing = index.entries.find(
    (each) => each.entry.kind === 'certification' && namesThing(each.entry, mention.thing.name),
  );
  const other = named[0]?.payload.entry ?? index.entries.find((each) => mentions(each.entry, mention));
  return (certification?.payload.entry ?? byThing ?? other)?.entry ?? null;
}

function namesThing(entry: Entry, name: string): boolean {
  const { things } = lexiconIndex();
  return [entry.name, ...entry.aliases].some((each) =>
    things.find(tokensOf(each)).some((hit) => hit.payload.name === name),
  );
}

function mentions(entry: Entry, { thing }: NamedThingMention): boolean {
  const text = [entry.name, entry.summary, entry.claim, ...entry.aliases, ...(entry.includes ?? [])].join(
    ' . ',
  );
  return lexiconIndex()
    .things.find(tokensOf(text))
    .some((hit) => hit.payload.name === thing.name);
}

const conformityPhrases = lexiconPhrases(
  [
    'compliant',
    'compliance',
    'certified',
    'certification',
    'accredited',
    'accreditation',
    'ready',
    'meets',
    'conforms',
    'approved',
    'registered',
    'audited',
    'attested',
    'comply',
    'complies',
    'level',
    'accordance',
    'licensed',
    'regulated by',
    'authorised by',
    'authorized by',
  ].map((phrase) => ({ phrase, payload: true })),
);

/** Says that something meets a standard, or is a bare badge of it. */
function claimsConformity({ statement }: LinkedStatement): boolean {
  return (
    conformityPhrases.find(statement.tokens).length > 0 ||
    (statement.mood === 'fragment' && statement.tokens.length <= 8)
  );
}

const connecting = lexiconPhrases(
  [
    '~integrate',
    'integration',
    'integrations',
    '~connect',
    'connector',
    'connectors',
    '~sync',
    '~import',
    '~export',
    '~push',
    '~pull',
    'plugin',
    'plugins',
    'plug-in',
    'add-on',
    'works with',
    'work with',
    'two-way',
    '~support',
    '~accept',
    '~send to',
    '~sign in',
    '~log in',
    '~pay',
    'compatible',
    'available (in|on|for)',
    '~talk to',
    'straight (from|into|to)',
    'right (from|in|inside)',
    'directly (from|into|in)',
    'library',
    'libraries',
    'sdk',
    'extension',
    '~link',
    '~upload',
    '~embed',
    'runs on',
    'app for',
    'built (for|into)',
    'inside',
    'native',
    'via',
    'through',
    '~copy',
    'copies to',
  ].map((phrase) => ({ phrase, payload: true })),
);

const comparing = lexiconPhrases(
  [
    'switch from',
    'switching from',
    'switched from',
    'move from',
    'moving from',
    'migrate from',
    'coming from',
    'instead of',
    'unlike',
    'compared (to|with)',
    'alternative to',
    'than',
    'versus',
    'vs',
    'trademark',
    'trademarks',
    'formerly',
    'previously',
    'founded',
    'worked at',
    'backed by',
    'investors',
    'case study',
    'hosted (on|by|in)',
    'powered by',
  ].map((phrase) => ({ phrase, payload: true })),
);

function unlistedThings(match: LinkedStatement, index: ManifestIndex): MemberMention[] {
  const { statement } = match;
  if (statement.subject === 'others' || comparing.find(statement.tokens).length > 0) return [];
  const connects = [statement.tokens, statement.rowTokens].some((each) => connecting.find(each).length > 0);
  const mentions: MemberMention[] = [];
  for (const mention of match.things) {
    const { category } = mention.thing;
    if (mention.isNegated || CERTIFICATE_CATEGORIES.has(category) || category === 'award') continue;
    if (isKnown(mention, match, index)) continue;
    const lists = index.entries.filter((each) => holdsCategory(each.entry, category));
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
          (!NEEDS_SIBLING.has(category) && (each.link >= 0.45 || (connects && each.link >= 0.2))) ||
          each.link >= 0.7,
      )
      .sort((a, b) => Number(b.sibling) - Number(a.sibling) || b.link - a.link);
    const [best] = linked;
    if (best === undefined && (!connects || lists.length === 0 || NEEDS_SIBLING.has(category))) continue;
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

/** Named anywhere in the manifest, or a part or kind of something that is. */
function isKnown(mention: NamedThingMention, match: LinkedStatement, index: ManifestIndex): boolean {
  if (index.isPartOfName(match.statement.tokens, mention.range)) return true;
  const isNamed = index.names
    .find(match.statement.tokens)
    .some((hit) => hit.start < mention.range.end && mention.range.start < hit.end);
  if (isNamed) return true;
  const { manifest } = index;
  const own = [
    manifest.product.name,
    ...manifest.product.aliases,
    manifest.product.vendor ?? '',
    ...manifest.product.competitors,
    ...manifest.platforms,
    ...manifest.regions,
    ...manifest.plans.flatMap((each) => [each.name, ...each.aliases]),
  ];
  if (
    own.some((name) =>
      lexiconIndex()
        .things.find(tokensOf(name))
        .some((hit) => hit.payload.name === mention.thing.name),
    )
  )
    return true;
  return index.entries.some((each) => mentions(each.entry, mention));
}

function holdsCategory(entry: Entry, category: string): boolean {
  return (entry.includes ?? []).some((member) =>
    lexiconIndex()
      .things.find(tokensOf(member))
      .some((hit) => hit.payload.category === category),
  );
}

function siblings(match: LinkedStatement, index: ManifestIndex): MemberMention[] {
  return unknownSiblings(match, index).map(({ entry, range }) => ({
    name: match.statement.block.text.slice(range.start, range.end),
    range,
    entry,
    standing: 'unlisted' as const,
    confidence: 0.7,
  }));
}
