import type { Statement } from '../claims/statement.js';
import type { Opposite } from '../language/lexicon/beyond/opposite.js';
import { opposites } from '../language/lexicon/beyond/opposites.js';
import type { LexiconPhrase } from '../language/lexicon/lexicon.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { findNegations } from '../language/negation.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { containsPhrase } from './contains-phrase.js';
import { deniedChannels, namesChannel } from './denied-channels.js';
import { deniedNeeds } from './denied-needs.js';
import { deniedRequirements, mayFree } from './denied-requirements.js';
import { deniedTerms } from './denied-terms.js';
import { freeToLeave, maySetFree } from './free-to-leave.js';
import { shortLeads, tellsLead } from './lead-times.js';
import type { EntryLink, Match } from './match.js';
import { mayReduce, reducedToOne } from './reduced-to-one.js';
import { claimsOfDenied, type DeniedClaim, deniesAnything } from './summary-denials.js';
import { isToldOfPart } from './summary-parts.js';

export interface Contradiction extends DeniedClaim {
  readonly kind: 'requirement' | 'opposite' | 'denied';
}

const LINKED = 0.5;
const GONE_ON = 0.35;
/** An entry that a statement speaks of so much less surely than of another is not the one it contradicts. */
const LIKEWISE = 0.2;

const sides = lexiconPhrases('contradictions/sides', () =>
  opposites.flatMap(({ better, worse }, pair) => [
    ...better.map((each) => ({ ...asPhrase(each), payload: { pair, isBetter: true } })),
    ...worse.map((each) => ({ ...asPhrase(each), payload: { pair, isBetter: false } })),
  ]),
);

function asPhrase(each: Opposite['better'][number]): LexiconPhrase {
  return typeof each === 'string' ? { phrase: each } : each;
}

/** Whether a statement denies anything, has words of which there is an opposite, or speaks of what an entry denies. */
export function mayContradict(match: Match): boolean {
  return (
    mayFree(match) ||
    maySetFree(match) ||
    namesChannel(match) ||
    tellsLead(match) ||
    mayReduce(match) ||
    sides.find(match.statement.tokens).length > 0 ||
    match.links.some(({ entry }) => deniesAnything(entry))
  );
}

/** Where a statement denies what an entry requires, or takes the other side of what its summary says. */
export function contradictions(match: Match): Contradiction[] {
  const sure = match.links.filter((each) => each.confidence >= LINKED && each.evidence !== 'context');
  const linked = sure.length > 0 ? sure : match.links.slice(0, 1).filter(isGoneOnAbout);
  const [best] = linked;
  const found = linked
    .slice(0, 2)
    .filter((each) => best !== undefined && best.confidence - each.confidence <= LIKEWISE)
    .flatMap(({ entry, confidence }) => [
      ...deniedRequirements(match, entry).map((each) => ({
        kind: 'requirement' as const,
        entry,
        confidence,
        ...each,
      })),
      ...oppositeWords(match, entry, confidence),
      ...[...deniedNeeds(match, entry), ...deniedChannels(match, entry), ...shortLeads(match, entry)].map(
        (each) => ({ kind: 'denied' as const, entry, confidence, ...each }),
      ),
    ]);
  if (found.length > 0) return found;
  const reduced = reducedToOne(match);
  if (reduced.length > 0) return reduced.map((each) => ({ kind: 'requirement', ...each }));
  const denied = claimsOfDenied(match);
  if (denied.length > 0) return denied.map((each) => ({ kind: 'opposite', ...each }));
  const terms = deniedTerms(match);
  return (terms.length > 0 ? terms : freeToLeave(match)).map((each) => ({
    kind: 'denied',
    confidence: 0.75,
    ...each,
  }));
}

/** What the sentence before was about, where this one speaks of nothing more. */
function isGoneOnAbout({ confidence, evidence }: EntryLink): boolean {
  return confidence >= GONE_ON && (evidence === 'context' || evidence === 'heading');
}

/** "Dedicated cars", which at weekends are shared: the word is the name of the thing, or of another, and claims no more. */
function isOfName({ name, aliases }: Entry, word: Token | undefined): boolean {
  return word !== undefined && [name, ...aliases].some((each) => containsPhrase(each, word.lower));
}

/** What an entry tells of itself. */
function textOf({ summary, value, requires }: Entry): string {
  return [summary, value, ...requires].filter((each) => each !== null).join('. ');
}

/** Which side of which pair an entry tells of itself, and where. */
interface ToldSide extends TextRange {
  readonly pair: number;
  readonly isBetter: boolean;
  /** Tokens [first, last). */
  readonly first: number;
  readonly last: number;
}

const CASES = wordClass('who whom whose that which if when where until unless');
/** In tokens: "those of your guests who have". */
const NEAR = 3;

/** "Signers who have not signed", "if it was not opened": tells of whom or when it is, and nothing of the entry. */
function isOfCase(told: readonly Token[], denial: number): boolean {
  return told.slice(Math.max(0, denial - NEAR), denial).some((each) => CASES.includes(each));
}

/** "No walk-ins", "never automatically": what is denied is the other side. */
function sidesTold(told: readonly Token[]): ToldSide[] {
  const denials = findNegations(told).filter(({ first }) => !isOfCase(told, first));
  return sides.find(told).map(({ payload: { pair, isBetter }, first, last, start, end }) => {
    const around = denials.filter((each) => each.first < first && first < each.last);
    const from = Math.min(start, ...around.map((each) => (told[each.first] as Token).start));
    const isTurned = around.length % 2 === 1;
    return {
      pair,
      isBetter: isBetter !== isTurned,
      isTurned,
      first,
      last,
      start: isTurned ? from : start,
      end,
    };
  });
}

function oppositeWords({ statement, links }: Match, entry: Entry, confidence: number): Contradiction[] {
  const claims = sides.find(statement.tokens).filter(({ payload }) => payload.isBetter);
  if (claims.length === 0) return [];
  const text = textOf(entry);
  const told = tokensOf(text);
  const declared = sidesTold(told);
  // Another entry that may be meant as well has it so.
  const known = links
    .filter((each) => each.entry === entry || each.confidence >= confidence - LIKEWISE)
    .flatMap((each) => sidesTold(tokensOf(textOf(each.entry))));
  for (const claimed of claims) {
    const { pair } = claimed.payload;
    const sameSide = known.some((each) => each.pair === pair && each.isBetter);
    const other = declared.find(
      (each) => each.pair === pair && !each.isBetter && !isToldOfPart(told, each, statement.tokens),
    );
    const word = statement.tokens[claimed.first];
    const isNamed = links.some((each) => each.confidence >= LINKED && isOfName(each.entry, word));
    if (sameSide || other === undefined || isNamed) continue;
    const isDenied = statement.negations.some(
      (scope) => claimed.first > scope.first && claimed.first < scope.last,
    );
    if (isDenied || staysAsItIs(statement, claimed) || isOfLimits(statement, claimed)) continue;
    if (isPartOf(statement, claimed, links)) continue;
    return [
      {
        kind: 'opposite',
        entry,
        range: { start: claimed.start, end: claimed.end },
        declared: text.slice(other.start, other.end),
        confidence: Math.min(confidence, 0.75),
      },
    ];
  }
  return [];
}

const CONDITIONS = wordClass('if where when whenever unless');
const BOUNDS = wordClass('before until');
const STOPPING = wordClass('stop stops wait waits pause pauses');

/** "If there is no signal, …", "edit it until it is locked", "in flight mode it is off": where what is told ends. */
function isOfLimits({ tokens }: Statement, { first, last }: { first: number; last: number }): boolean {
  const opening = tokens[0];
  if (opening !== undefined && CONDITIONS.includes(opening) && first <= NEAR) return true;
  return tokens.some(
    (each, at) =>
      (BOUNDS.includes(each) && at >= last && at <= last + NEAR + 1) ||
      (STOPPING.includes(each) && (at < first || at >= last)) ||
      (each.lower === 'off' && /^(?:is|are)$/.test(tokens[at - 1]?.lower ?? '')),
  );
}

/** "Tea is included in breakfast" tells what breakfast has, and not that it is included. */
function isPartOf({ tokens }: Statement, { last }: { last: number }, links: Match['links']): boolean {
  if (tokens[last]?.lower !== 'in') return false;
  const behind = tokens.slice(last + 1, last + 1 + NEAR);
  return links.some(
    ({ evidence, range }) => evidence === 'name' && behind.some((each) => each.start === range?.start),
  );
}

const STAYING = wordClass('stays stay remains remain');

/** "During the day the route stays as it is": as much as to deny that it does anything then. */
function staysAsItIs({ tokens }: Statement, { first, last }: { first: number; last: number }): boolean {
  return tokens.some(
    (each, at) =>
      STAYING.includes(each) &&
      (at < first || at >= last) &&
      /^(?:as|the|unchanged|where)$/.test(tokens[at + 1]?.lower ?? ''),
  );
}
