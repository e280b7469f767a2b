import type { Statement } from '../claims/statement.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';
import { isValidOn } from '../manifest/status.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { unknownAccreditations } from './accreditations.js';
import { isNegatedRange } from './claimed.js';
import type { ManifestIndex } from './manifest-index.js';
import type { LinkedStatement, MemberMention, NamedThingMention } from './match.js';
import { mentions as mentionedIn, namesThing, overlaps } from './named-in-manifest.js';
import { standardsByNumber, unknownStandards } from './standards.js';
import { comparisonStem } from './vocabulary.js';

/** Kinds of things that somebody certifies or that one has to meet. */
export const CERTIFICATE_CATEGORIES: ReadonlySet<string> = new Set(['certificate', 'law', 'standard']);

/** Certificates, standards and laws that a statement claims and that the manifest lacks, or that have run out. */
export function certificateMembers(match: LinkedStatement, index: ManifestIndex): MemberMention[] {
  return [
    ...certificates(match, index),
    ...expiredCertificates(match, index),
    ...unknownCertificates(match, index),
    ...standardsByNumber(match, index),
    ...unknownStandards(match, index),
    ...unknownAccreditations(match, index),
  ];
}

/** An obligation of somebody's, a code list or a format is no certificate of ours. */
const notClaimed = lexiconPhrases('certificates/not-claimed', () =>
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
    if (
      notClaimed.find(statement.tokens).length > 0 ||
      isDefined(statement, mention.range) ||
      isOtherThing(statement, mention)
    )
      continue;
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

/** "Ofsted (the Office for Standards in Education) is a government department": tells what the body or standard is. */
function isDefined({ tokens }: Statement, { start, end }: TextRange): boolean {
  const first = tokens.findIndex((each) => each.start >= start);
  if (first > (tokens[0]?.lower === 'the' ? 1 : 0)) return false;
  let at = tokens.findIndex((each) => each.start >= end);
  if (tokens[at]?.lower === '(') at = tokens.findIndex((each, index) => index > at && each.lower === ')') + 1;
  return /^(?:is|are)$/.test(tokens[at]?.lower ?? '') && /^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? '');
}

/** "A new RDS instance": a few capitals that stand for something else, of which there is one more. */
function isOtherThing({ tokens }: Statement, { thing, range }: NamedThingMention): boolean {
  if (range.end - range.start > SHORT_NAME || thing.category !== 'certificate') return false;
  const at = tokens.findIndex((each) => each.start >= range.start);
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]];
  if (!/^(?:an?|new|your|every|each)$/.test(before)) return false;
  return next?.kind === 'word' && next.capitals === 'none' && !BESIDE_CERTIFICATES.has(next.lower);
}

/** In characters. */
const SHORT_NAME = 4;
const BESIDE_CERTIFICATES = new Set(
  `accreditation accredited approval approved attestation attested audit audited authorised authorized badge bonded certificate certified
  certification code compliance compliant firm insured installer kitemark level licence license licensed listed mark
  member membership number protected protection rated rating ready registered registration regulated report scheme seal
  standard standards status verified and or`.split(/\s+/),
);

/** "UKAS accredited": a name in capitals before a word of certification, whether the lexicon knows it or not. */
function unknownCertificates(match: LinkedStatement, index: ManifestIndex): MemberMention[] {
  const { tokens } = match.statement;
  const mentions: MemberMention[] = [];
  if (!CERTIFYING.occursIn(tokens)) return mentions;
  for (let at = 1; at < tokens.length; at++) {
    if (!CERTIFYING.includes(tokens[at] as Token)) continue;
    const name = tokens[at - 1] as Token;
    const range = { start: name.start, end: name.end };
    const isKnownThing = match.things.some((each) => overlaps(each.range, range));
    if (
      name.capitals !== 'all' ||
      name.end - name.start < 3 ||
      isKnownThing ||
      isNegatedRange(match.statement, range)
    )
      continue;
    if (index.stemOfEntries(comparisonStem(name.lower)) !== null || notClaimed.find(tokens).length > 0)
      continue;
    mentions.push({
      name: name.lower.toUpperCase(),
      range,
      entry: null,
      standing: 'certificate-unlisted',
      confidence: 0.75,
    });
  }
  return mentions;
}

const CERTIFYING = wordClass('accredited certified compliant certification accreditation approved');

/** Certifications that the manifest names but that do not hold on the day, by their own names. */
function expiredCertificates(match: LinkedStatement, index: ManifestIndex): MemberMention[] {
  return index.names.find(match.statement.tokens).flatMap((hit) => {
    const { entry } = hit.payload.entry;
    const isExpired = entry.kind === 'certification' && !isValidOn(entry, index.asOf);
    const isOwnName = hit.payload.role === 'name' || hit.payload.role === 'alias';
    if (
      !isExpired ||
      !isOwnName ||
      isNegatedRange(match.statement, hit) ||
      notClaimed.find(match.statement.tokens).length > 0
    )
      return [];
    return [
      {
        name: hit.payload.text,
        range: { start: hit.start, end: hit.end },
        entry,
        standing: 'certificate-expired' as const,
        confidence: 0.85,
      },
    ];
  });
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
  const other = named[0]?.payload.entry ?? index.entries.find((each) => mentionedIn(each.entry, mention));
  return (certification?.payload.entry ?? byThing ?? other)?.entry ?? null;
}

const conformityPhrases = lexiconPhrases('certificates/conformity-phrases', () =>
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
    '~tick',
    '(signed|sign|signs) off (to|against|by|under)',
    '~pass [_] (audit|audits|inspection|assessment)',
    '(to|up to|against|under) the __ standard',
    '~satisfy',
    '~conform',
    'in line with',
    '(audited|assessed|inspected|tested|verified) (to|against|under|for|by)',
    'an auditor',
    'auditors',
  ].map((phrase) => ({ phrase, payload: true })),
);

/** Says that something meets a standard, or is a bare badge of it. */
function claimsConformity({ statement }: LinkedStatement): boolean {
  return (
    conformityPhrases.find(statement.tokens).length > 0 ||
    (statement.mood === 'fragment' && statement.tokens.length <= 8)
  );
}
