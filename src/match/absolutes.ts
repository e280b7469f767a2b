import { isPresentClaim } from '../claims/is-claim.js';
import type { Statement } from '../claims/statement.js';
import { guaranteePhrases, promisePhrases } from '../language/lexicon/beyond/guarantees.js';
import { openEndedPhrases } from '../language/lexicon/beyond/unlimited.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { isNegated } from '../language/negation.js';
import type { PhraseMatch } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { endlessMention, hasEndlessWords } from './endless.js';
import { identityClaim } from './identities.js';
import type { BoundClaim, Match } from './match.js';
import { hasUniversalWords, type UniversalClaim, universalClaims } from './universals.js';

export type AbsoluteClaim =
  | (BoundClaim & { readonly kind: 'unlimited' | 'forever' })
  | UniversalClaim
  | { readonly kind: 'guarantee'; readonly entry: Entry | null; readonly range: TextRange };

const guarantees = lexiconPhrases('absolutes/guarantees', () => [
  ...guaranteePhrases.map((each) => ({ ...each, payload: 'absolute' as const })),
  ...promisePhrases.map((each) => ({ ...each, payload: 'promise' as const })),
  ...openEndedPhrases.map((phrase) => ({ phrase, payload: 'open-ended' as const })),
]);

type Guarantee = 'absolute' | 'promise' | 'open-ended';

const guaranteeWords = lexiconPhrases('absolutes/guarantee-words', () => [
  { phrase: '(~guarantee|~promise|money-back)', payload: true },
]);
const LINKED = 0.5;
/** An entry so much less likely meant than the best backs no guarantee of it. */
const LIKELY_TOO = 0.2;

/** Whether anything in the statement may be an absolute claim. */
export function hasAbsoluteWords(statement: Statement): boolean {
  const { tokens } = statement;
  return (
    hasEndlessWords(tokens) ||
    guarantees.find(tokens).length > 0 ||
    hasUniversalWords(statement) ||
    identityClaim(statement) !== null
  );
}

/** Unlimited amounts, universal coverage and guarantees, with what the manifest has instead. */
export function absoluteClaims(match: Match): AbsoluteClaim[] {
  return [
    ...endlessClaims(match),
    ...universalClaims(match),
    ...guaranteeClaims(match),
    ...sameClaims(match),
  ];
}

function endlessClaims(match: Match): AbsoluteClaim[] {
  const mention = endlessMention(match);
  if (mention === null || mention.value.kind === 'unlimited') return [];
  const { kind, entry, limit, value, plan, range, relatedness } = mention;
  return [
    { kind, entry, limit, bound: value.quantity, plan: plan?.name ?? null, range, confidence: relatedness },
  ];
}

function guaranteeClaims(match: Match): AbsoluteClaim[] {
  const { statement } = match;
  if (statement.voice === 'procedure') return [];
  const [hit] = guarantees.find(statement.tokens).filter((each) => isGiven(each, match));
  if (hit === undefined) return [];
  // "We guarantee 99.9% uptime" is the commitment itself, as long as its number is.
  if (match.comparisons.some((each) => each.entry.kind === 'commitment')) return [];
  const best = match.links[0]?.confidence ?? 0;
  const linked = match.links.filter((each) => each.confidence >= Math.max(LINKED, best - LIKELY_TOO));
  if (linked.some(({ entry }) => backs(entry, hit.payload))) return [];
  const { start, end } = hit;
  return [{ kind: 'guarantee', entry: linked[0]?.entry ?? null, range: { start, end } }];
}

/** "The balance it shows is the balance you will have", of an entry that is spoken of and promises no such thing. */
function sameClaims({ statement, links }: Match): AbsoluteClaim[] {
  const range = statement.voice === 'procedure' ? null : identityClaim(statement);
  const isDenied = statement.negations.some(
    ({ first }) => (statement.tokens[first]?.start ?? 0) >= (range?.start ?? 0),
  );
  if (isDenied) return [];
  const entry = links.find((each) => each.confidence >= SPOKEN_OF && each.evidence !== 'context')?.entry;
  return range === null || entry === undefined ? [] : [{ kind: 'guarantee', entry, range }];
}

/**
 * "Not guaranteed", "if you apply in time, a place is guaranteed" and a guarantee in a quoted name promise nothing by
 * themselves; a time left to the reader promises something where an entry is spoken of that has no other end.
 */
function isGiven({ payload, first }: PhraseMatch<Guarantee>, match: Match): boolean {
  const { negations, isConditional, tokens } = match.statement;
  if (payload === 'absolute') {
    if (isImagined(tokens, first)) return false;
    // "We can't promise that nobody is ever late", "No method is foolproof".
    const isDenied = negations.some((each) => each.first < first && first < each.last);
    return !isDenied && !(first > 0 && DENYING_SUBJECTS.has(tokens[0]?.lower ?? ''));
  }
  if (isNegated(negations, first) || isConditional) return false;
  return (
    payload === 'promise' || ((match.links[0]?.confidence ?? 0) >= LINKED && endlessMention(match) === null)
  );
}

/** "Picture a country where no one is ever …", "the day on which nobody is ever woken": what is worked for. */
function isImagined(tokens: readonly Token[], first: number): boolean {
  return tokens
    .slice(0, first)
    .some(
      ({ lower }, at) =>
        /^(?:picture|imagine|dream|dreaming|suppose|envision)$/.test(lower) ||
        (/^(?:day|world|future|time)$/.test(lower) &&
          /^(?:on|in|when|where)$/.test(tokens[at + 1]?.lower ?? '')),
    );
}

const DENYING_SUBJECTS = new Set(['no', 'none', 'nothing', 'few', 'hardly']);

/**
 * Whether a statement makes a claim of today. "Nobody's power is ever cut off" speaks of everybody, and of the product as
 * soon as an entry is spoken of.
 */
export function mayBeAbsolute({ statement, links }: Match): boolean {
  if (isPresentClaim(statement)) return true;
  return (
    statement.subject === 'world' &&
    /^(?:nobody|no)$/.test(statement.tokens[0]?.lower ?? '') &&
    links.some((each) => each.confidence >= SPOKEN_OF && each.evidence !== 'context') &&
    isPresentClaim({ ...statement, subject: 'others' })
  );
}

const SPOKEN_OF = 0.4;

/** A commitment backs what is guaranteed by name, but not "never" and "zero": for these the entry has to say so itself. */
function backs(entry: Entry, kind: Guarantee): boolean {
  if (entry.kind === 'commitment' && kind === 'promise') return true;
  const words = [
    entry.name,
    entry.claim,
    entry.value,
    entry.summary,
    entry.say,
    ...entry.aliases,
    ...entry.requires,
  ];
  return words.some((each) => each !== null && isGuarantee(tokensOf(each)));
}

function isGuarantee(tokens: readonly Token[]): boolean {
  // "Order is not guaranteed" backs nothing.
  const given = [...guaranteeWords.find(tokens), ...guarantees.find(tokens)];
  return given.some(({ first }) => !/^(?:not|no|never|without)$/.test(tokens[first - 1]?.lower ?? ''));
}
