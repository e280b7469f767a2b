import { compareQuantities } from '../language/quantities/compare-quantities.js';
import { isValidOn, statusOn } from '../manifest/status.js';
import { isAnnounced } from '../match/announced.js';
import { describeLimit } from '../match/describe.js';
import { isStatusDisclosed } from '../match/disclosed.js';
import type { Match } from '../match/match.js';
import { statedProofs } from '../match/stated-proofs.js';
import { unavailableTopic } from '../match/topic.js';
import type { AnswerDocument, Body, CoverageAnswer } from '../model/answers.js';
import type { BoundValue, Entry, Limit, Manifest, Quantity, Status } from '../model/manifest.js';
import { placeInDocument } from '../model/places.js';
import { entryInAnswer } from './entry-in-answer.js';
import type { ExaminedDocument } from './examined-document.js';
import { isClaimOf, mentionsIn } from './mentions.js';

/** What one document tells of the manifest. */
export interface DocumentCoverage {
  /** How many sentences speak of an entry, by its id. */
  readonly sentences: ReadonlyMap<string, number>;
  /** How many of them claim it. */
  readonly claims: ReadonlyMap<string, number>;
  /** Limits that it tells, by `limitKey`. */
  readonly told: ReadonlySet<string>;
  readonly deprecated: CoverageAnswer['deprecated'];
}

const ENDING: ReadonlySet<Status> = new Set(['deprecated', 'retired']);
const THERE: ReadonlySet<Status> = new Set(['available', 'limited', 'preview']);

export function coverageIn({ document, matches, manifest, asOf }: ExaminedDocument): DocumentCoverage {
  const sentences = new Map<string, number>();
  const claims = new Map<string, number>();
  const told = new Set<string>();
  const deprecated: CoverageAnswer['deprecated'][number][] = [];
  for (const match of matches) {
    const { statement } = match;
    for (const key of limitsTold(match)) told.add(key);
    for (const { id } of statedProofs(match, manifest)) add(sentences, id);
    for (const link of mentionsIn(match)) {
      add(sentences, link.entry.id);
      if (isClaimOf(match, link)) add(claims, link.entry.id);
    }
    // To say that copy sells what is going away takes what the audit takes: more than a shared word.
    const topic = unavailableTopic(match);
    if (topic === null || !ENDING.has(topic.status) || isAnnounced(match, asOf)) continue;
    if (isClaimOf(match, topic)) {
      const { entry, status } = topic;
      deprecated.push({
        entry: entryInAnswer(entry, asOf),
        until: entry.until,
        place: placeInDocument(document, statement.block, statement.range),
        sentence: statement.text,
        isDisclosed: isStatusDisclosed(status, match),
      });
    }
  }
  return { sentences, claims, told, deprecated };
}

/** What all documents together leave out, and each by itself; `parts` belong to `documents`, one to one. */
export function answerCoverage(
  parts: readonly DocumentCoverage[],
  documents: readonly AnswerDocument[],
  { manifest, asOf }: { readonly manifest: Manifest; readonly asOf: string },
): Body<CoverageAnswer> {
  const there = manifest.entries.filter((entry) => isThere(entry, asOf));
  const covered = documents.map((document, index) => ({ document, part: parts[index] as DocumentCoverage }));
  const split = (group: typeof covered) => {
    const isMentioned = ({ id }: Entry) => group.some(({ part }) => part.sentences.has(id));
    return {
      mentioned: there.filter(isMentioned).map(({ id }) => id),
      unmentioned: there.filter((entry) => !isMentioned(entry)).map(({ id }) => id),
    };
  };
  return {
    entries: there.map((entry) => ({
      entry: entryInAnswer(entry, asOf),
      documents: covered.flatMap(({ document, part }) => {
        const sentences = part.sentences.get(entry.id) ?? 0;
        return sentences > 0 ? [{ path: document.path, sentences }] : [];
      }),
    })),
    unmentioned: split(covered).unmentioned,
    undisclosedLimits: there.flatMap((entry) => undisclosedLimits(entry, parts, asOf)),
    deprecated: parts.flatMap((part) => part.deprecated),
    byDocument: covered.map((each) => ({
      path: each.document.path,
      contentType: each.document.contentType,
      ...split([each]),
    })),
    byChannel: channelsOf(documents).map((contentType) => {
      const group = covered.filter(({ document }) => document.contentType === contentType);
      return { contentType, documents: group.length, ...split(group) };
    }),
  };
}

/** Whether copy may claim it on the day without more ado than a word. */
function isThere(entry: Entry, asOf: string): boolean {
  const isTimed = entry.kind === 'certification' || entry.kind === 'proof';
  return isTimed ? isValidOn(entry, asOf) : THERE.has(statusOn(entry, asOf));
}

/** In code-unit order; documents without a content type last. */
function channelsOf(documents: readonly AnswerDocument[]): (string | null)[] {
  const named = [...new Set(documents.flatMap(({ contentType }) => contentType ?? []))].sort();
  return documents.some(({ contentType }) => contentType === null) ? [...named, null] : named;
}

function undisclosedLimits(
  entry: Entry,
  parts: readonly DocumentCoverage[],
  asOf: string,
): CoverageAnswer['undisclosedLimits'][number][] {
  const claims = parts.reduce((sum, part) => sum + (part.claims.get(entry.id) ?? 0), 0);
  if (claims === 0) return [];
  return entry.limits.flatMap((limit) =>
    finiteValues(limit)
      .filter(({ plan }) => !parts.some((part) => part.told.has(limitKey(entry, limit, plan))))
      .map(({ plan, quantity }) => ({
        entry: entryInAnswer(entry, asOf),
        of: limit.of,
        declared: describeLimit(limit, quantity, null),
        plan,
        claims,
      })),
  );
}

/** The limits that a sentence tells: those with the amount that it names. */
function limitsTold({ comparisons }: Match): string[] {
  return comparisons.flatMap(({ entry, limit, mention }) =>
    finiteValues(limit)
      .filter(({ quantity }) => compareQuantities(mention.quantity, quantity, { ignoreNoun: true }) === 0)
      .map(({ plan }) => limitKey(entry, limit, plan)),
  );
}

function finiteValues({ bound }: Limit): { readonly plan: string | null; readonly quantity: Quantity }[] {
  const finite = (value: BoundValue, plan: string | null) =>
    value.kind === 'quantity' ? [{ plan, quantity: value.quantity }] : [];
  return bound.kind === 'same'
    ? finite(bound.value, null)
    : bound.values.flatMap(({ plan, value }) => finite(value, plan));
}

function limitKey(entry: Entry, limit: Limit, plan: string | null): string {
  return [entry.id, entry.limits.indexOf(limit), plan ?? ''].join('\n');
}

function add(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}
