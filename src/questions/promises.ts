import { type Token, tokenize } from '../language/tokens.js';
import { roadmapTarget, statusOn } from '../manifest/status.js';
import type { Match } from '../match/match.js';
import { comparisonStem, isStopWord } from '../match/vocabulary.js';
import type { Body, PromisesAnswer, RegisteredPromise } from '../model/answers.js';
import type { Entry, Period, Status } from '../model/manifest.js';
import { placeInDocument } from '../model/places.js';
import { entryOf } from '../rules/advice.js';
import { findPromise } from '../rules/promises/find-promise.js';
import type { Promised } from '../rules/promises/promised.js';
import { announcedLink, promisedTimes } from '../rules/promises/time-of.js';
import { entryInAnswer } from './entry-in-answer.js';
import type { ExaminedDocument } from './examined-document.js';

/** Everything that a document promises for the future, allowed or not, in text order. */
export function promisesIn(examined: ExaminedDocument): RegisteredPromise[] {
  const { stated, matches, manifest, asOf } = examined;
  return matches.flatMap((match) => {
    const { statement } = match;
    const promise = findPromise({ statement, match, document: stated, matches, manifest, asOf });
    return promise === null ? [] : [registered(promise, match, examined)];
  });
}

export function answerPromises(promises: readonly RegisteredPromise[]): Body<PromisesAnswer> {
  const count = (fits: (promise: RegisteredPromise) => boolean) => promises.filter(fits).length;
  return {
    promises,
    summary: {
      promises: promises.length,
      overdue: count((each) => each.isOverdue),
      undated: count((each) => each.when === null),
      unannounced: count((each) => each.standing === 'unannounced' || each.standing === 'unsupported'),
    },
  };
}

function registered(
  promise: Promised,
  match: Match,
  { document, asOf }: ExaminedDocument,
): RegisteredPromise {
  const { statement } = match;
  const { block } = statement;
  const time = timeNamed(promise, match, asOf);
  const announced = announcedLink(match);
  const entry = announced?.entry ?? entryOf(match);
  const target = entry === null ? null : (roadmapTarget(entry, asOf) ?? entry.roadmap?.target ?? null);
  const standing = isThere(promise, match) ? 'kept' : standingOf(entry, time?.period ?? null, target, asOf);
  const due = time === null ? target : time.period;
  return {
    place: placeInDocument(document, block, statement.range),
    sentence: statement.text,
    quote: block.text.slice(promise.quote.start, promise.quote.end),
    when: time === null ? null : block.text.slice(time.start, time.end),
    from: time?.period?.start ?? null,
    due: time?.period?.end ?? null,
    entry: entry === null ? null : entryInAnswer(entry, asOf),
    isPublic: entry?.roadmap?.public ?? false,
    target: target?.text ?? null,
    standing,
    isOverdue: standing !== 'kept' && due !== null && due.end < asOf,
  };
}

/** The time that says most of a promise: one that has passed, else the first, else a version. */
function timeNamed(promise: Promised, { statement }: Match, asOf: string) {
  const { dated, version } = promisedTimes(promise, { statement, asOf });
  const passed = dated.find((date) => date.period !== null && date.period.end < asOf);
  return passed ?? dated[0] ?? version;
}

const THERE: ReadonlySet<Status> = new Set(['available', 'limited', 'preview', 'deprecated']);
/** Less than a name of its own: the entry may be about something near. */
const SURELY = 0.8;

/**
 * Whether what is promised is there already. A promise often extends what is there ("Phone keys in all houses"), so
 * that no content word may be left which the entry does not know.
 */
function isThere(promise: Promised, { statement, links: [best] }: Match): boolean {
  if (best === undefined || best.evidence !== 'name' || best.confidence < SURELY) return false;
  if (!THERE.has(best.status)) return false;
  const { entry } = best;
  const known = [entry.name, ...entry.aliases, entry.summary ?? '', ...(entry.includes ?? [])].join(' . ');
  const stems = new Set(contentWords(tokenize(known)).map((token) => comparisonStem(token.lower)));
  const { quote } = promise;
  const { range } = statement;
  const isWhole = quote.start <= range.start && quote.end >= range.end;
  const apart = [...(isWhole ? [] : [quote]), ...statement.dates];
  return contentWords(statement.tokens)
    .filter((token) => !apart.some((each) => token.start < each.end && each.start < token.end))
    .every((token) => stems.has(comparisonStem(token.lower)));
}

function contentWords(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token) => token.kind === 'word' && !isStopWord(token.lower));
}

function standingOf(
  entry: Entry | null,
  promised: Period | null,
  target: Period | null,
  asOf: string,
): RegisteredPromise['standing'] {
  const status = entry === null ? null : statusOn(entry, asOf);
  if (status === 'unsupported' || status === 'retired') return 'unsupported';
  if (status !== 'planned' || entry?.roadmap?.public !== true) return 'unannounced';
  return promised !== null && target !== null && promised.end < target.start ? 'early' : 'announced';
}
