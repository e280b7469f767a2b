import { isPresentClaim } from '../claims/is-claim.js';
import type { Statement } from '../claims/statement.js';
import { burdenNouns } from '../language/lexicon/beyond/charges.js';
import type { Concept } from '../language/lexicon/lexicon.js';
import type { Token } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { isAnnounced, statusWordsIn } from './disclosed.js';
import type { ConceptMention, Match } from './match.js';
import { isOwnEvidence } from './topic.js';
import { singleStems } from './vocabulary.js';

export interface UndeclaredConcept {
  readonly concept: Concept;
  readonly range: TextRange;
  readonly confidence: number;
  /** The entry that the statement surely speaks of, which does not have the concept; null where it speaks of none. */
  readonly nearest: Entry | null;
}

/** Figures, prices, certificates and service levels: the rules on proof, limits and lists judge those. */
const JUDGED_ELSEWHERE = new Set([
  'accuracy',
  'cost-savings',
  'customer-count',
  'implementation-time',
  'market-position',
  'performance',
  'satisfaction-figures',
  'scalability',
  'security-certification',
  'time-savings',
  'uptime-guarantee',
  'free-plan',
  'pricing',
]);

/** From here on some entry may well be what the statement means, in other words. */
const PERHAPS_COVERED = 0.55;

/** Concepts that a statement claims and that no entry has. At most one for a statement: the most specific. */
export function undeclaredConcepts(match: Match, asOf: string): UndeclaredConcept[] {
  const { statement } = match;
  if (!isPresentClaim(statement) || isAnnounced(match, asOf) || statement.voice === 'procedure') return [];
  if (statement.cell === 'repeated') return [];
  const unknown = match.concepts.filter(
    (each) =>
      !each.isNegated &&
      each.concept.generic !== true &&
      !JUDGED_ELSEWHERE.has(each.concept.id) &&
      !each.isCovered &&
      !isOfTheWorld(match.statement, each.range) &&
      !isSupposed(match.statement, each.range) &&
      isOffered(match, each) &&
      !isAboutAvailability(match, each.range) &&
      !isInWordsOfEntry(match, each),
  );
  const [best] = unknown.sort(bySpecificity);
  if (best === undefined) return [];
  const coveredBy = match.links[0]?.confidence ?? 0;
  if (coveredBy >= PERHAPS_COVERED && !best.isTerm) return [];
  const [topic] = match.links;
  const isSure = topic !== undefined && topic.confidence >= SPOKEN_OF && isOwnEvidence(topic);
  const confidence = (best.isTerm ? 0.85 : 0.7) * (1 - Math.max(0, coveredBy - 0.4));
  return [
    {
      concept: best.concept,
      range: best.range ?? statement.range,
      confidence: Math.round(confidence * 10_000) / 10_000,
      nearest: isSure ? topic.entry : null,
    },
  ];
}

/** From here on a statement speaks of an entry. */
const SPOKEN_OF = 0.6;
/** So sure it has to be where only the last word is shared: "a quick reply" beside a declared "first reply". */
const SURE_HEAD = 0.75;
/** A row that is named so surely is of that entry, whatever else its name may mean. */
const SURE_ROW = 0.7;

/** "30-day money-back guarantee" beside a declared "money-back period": most of its words are those of the entry spoken of. */
function isInWordsOfEntry({ statement, links }: Match, { range }: ConceptMention): boolean {
  if (range === null) return (links[0]?.confidence ?? 0) >= SURE_ROW;
  const named = singleStems(statement.block.text.slice(range.start, range.end));
  return links.some((link) => {
    if (link.confidence < SPOKEN_OF || !isOwnEvidence(link)) return false;
    const words = new Set([link.entry.name, ...link.entry.aliases].flatMap(singleStems));
    const shared = named.filter((each) => words.has(each)).length;
    const isHeadShared = words.has(named.at(-1) ?? '') && link.confidence >= SURE_HEAD;
    return shared * 2 > named.length || isHeadShared;
  });
}

/** Before a name these make it somebody else's thing: "your payroll does the rest", "ask your account manager". */
const POSSESSIVES = new Set(['your', 'their', 'his', 'her', 'whose', "'s", 'my']);
/** After these verbs what is somebody's is what they get: "it shows their credit score". */
const GIVING = new Set('shows calculates estimates predicts forecasts generates creates produces'.split(' '));
/** After these a single word is what is offered: "with breakfast", "includes payroll". */
const OFFERING = new Set(
  'with includes include including included offers offer has have get gets provides provide supports support add plus built-in free daily own our new and or , & +'.split(
    ' ',
  ),
);

/** "Experience with payroll", "knowledge of Kubernetes": what an applicant brings. */
const APPLICANTS = new Set(
  'experience experienced familiar familiarity knowledge skills comfortable'.split(' '),
);

/**
 * Whether the words name what is offered. A name of several words or in capitals does by itself; a single common word
 * ("breakfast", "checklist") only where it is all that a line says or follows a word of offering; and nothing does
 * that is the reader's or part of somebody's name.
 */
function isOffered(match: Match, { range, isTerm }: ConceptMention): boolean {
  if (range === null) return true;
  const { statement } = match;
  const { tokens } = statement;
  const first = tokens.findIndex((each) => each.start >= range.start);
  const named = tokens.filter((each) => each.start >= range.start && each.end <= range.end);
  const before = tokens[first - 1];
  if (named.some((each) => POSSESSIVES.has(each.lower))) return false;
  // "Exit fee": nobody offers what somebody has to pay.
  if (burdenNouns.has(named.at(-1)?.lower ?? '')) return false;
  if (isQuotedTerm(tokens, first, named.length) || isOfOthersThing(tokens, first)) return false;
  if (isLearned(statement, first) || isPurpose(match, first)) return false;
  if (POSSESSIVES.has(before?.lower ?? '') && !GIVING.has(tokens[first - 2]?.lower ?? '')) return false;
  if (statement.quantities.some((each) => overlap(each, range) && isTerm === false)) return false;
  if (APPLICANTS.has(tokens[first - 2]?.lower ?? '') && OFFERING.has(before?.lower ?? '')) return false;
  if (isVerbOrAudience(tokens, first, named)) return false;
  const [head] = named;
  const isPartOfName =
    head?.capitals === 'first' && before?.capitals === 'first' && before.kind === 'word' && first > 0;
  if (isPartOfName && statement.mood === 'fragment') return false;
  if (statement.block.kind === 'heading' && tokens.length <= 2) return false;
  const content = named.filter((each) => each.kind === 'word');
  if (content.length > 1 || head?.capitals === 'all' || head?.capitals === 'mixed') return true;
  const isLine =
    statement.mood === 'fragment' && tokens.length <= 4 && (first === 0 || OFFERING.has(before?.lower ?? ''));
  return isLine || OFFERING.has(before?.lower ?? '') || statement.mood === 'imperative';
}

/** "We merged the “Pay as you go” tier": a word is spoken of. */
function isQuotedTerm(tokens: readonly Token[], first: number, length: number): boolean {
  return (
    /^["“‘«]$/.test(tokens[first - 1]?.lower ?? '') && /^["”’»]$/.test(tokens[first + length]?.lower ?? '')
  );
}

/** "Vercel's serverless API", "WAL-G, an open source tool": what a name of others has or is. */
function isOfOthersThing(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 3), first);
  const owner = before.findIndex((each) => each.lower === "'s");
  if (owner > 0 && before[owner - 1]?.capitals !== 'none') return true;
  const isApposed = /^an?$/.test(before.at(-1)?.lower ?? '') && before.at(-2)?.lower === ',';
  const named = tokens[first - 3];
  return isApposed && first > 4 && named?.kind === 'word' && named.capitals !== 'none';
}

/** "Understanding usage limits" under "What you will learn": a lesson. */
function isLearned({ tokens, mood }: Statement, first: number): boolean {
  return (
    mood === 'fragment' && first <= 2 && /^(?:understanding|learning|knowing)$/.test(tokens[0]?.lower ?? '')
  );
}

/** "Branches for development, testing and CI/CD": what a declared thing is used for, one of several. */
function isPurpose({ statement: { tokens }, links }: Match, first: number): boolean {
  const at = tokens.findLastIndex(({ lower }, index) => index < first && lower === 'for');
  const between = at < 0 ? [] : tokens.slice(at + 1, first);
  if (!between.some(({ lower }) => lower === ',') || between.length > LONGEST_PURPOSE) return false;
  return (
    between.every(({ kind, lower }) => kind === 'word' || lower === ',') &&
    links.some(
      ({ evidence, confidence, range }) =>
        evidence === 'name' &&
        confidence >= SPOKEN_OF &&
        range !== null &&
        range.end <= (tokens[at]?.start ?? 0),
    )
  );
}

/** In tokens. */
const LONGEST_PURPOSE = 8;

const PREPOSITIONS = /^(?:in|on|off|out|up|through|down|over)$/;
const PEOPLE_AT_WORK =
  /^(?:managers?|planners?|officers?|agents?|engineers?|designers?|developers?|teachers?|owners?|buyers?|bookkeepers?|accountants?|lawyers?|nurses?|recruiters?|marketers?|coordinators?|administrators?)$/;

/** "A walk in the park", "the last mile of your form", "for travel managers": words that meet a name by chance. */
function isVerbOrAudience(tokens: readonly Token[], first: number, named: readonly Token[]): boolean {
  const last = named.at(-1);
  const next = tokens[first + named.length]?.lower ?? '';
  if (last === undefined) return false;
  const isApart = named.every((each, index) => index === 0 || each.before === 'space');
  if (isApart && PREPOSITIONS.test(last.lower) && /^(?:the|a|an|your|our|this)$/.test(next)) return true;
  if (isApart && named.length === 2 && MEASURES.test(last.lower) && next === 'of') return true;
  return PEOPLE_AT_WORK.test(last.lower) && tokens[first - 1]?.lower === 'for' && first <= 1;
}

const MEASURES = /^(?:mile|inch|yard|step|minute|hour)$/;

/** Behind a name these make it something that the state made: "anti-money-laundering law". */
const MADE_BY_LAW = new Set(
  'law laws act acts legislation regulation regulations directive statute rules obligations duties'.split(
    ' ',
  ),
);
/** What opens so tells of others, or of nobody in particular. */
const OTHERS = new Set(['many', 'some', 'most', 'few', 'several', 'other']);
/** What is said of things as they are everywhere: "waiting lists are long". */
const TROUBLESOME = new Set(
  `long longer slow slower hard harder difficult expensive costly complicated complex confusing boring tedious painful rare
  scarce late broken dead dying messy risky stressful unreliable overrated important essential vital crucial everywhere`.split(
    /\s+/,
  ),
);

/** Names of laws, and things of which a sentence says how they are in the world, offer nothing. */
function isOfTheWorld({ tokens }: Statement, range: TextRange | null): boolean {
  // "Many gyms have a day pass", "some hosts charge a cancellation fee".
  if (OTHERS.has(tokens[0]?.lower ?? '')) return true;
  if (range === null) return false;
  const last = tokens.findLastIndex((each) => each.end <= range.end);
  const next = tokens[last + 1]?.lower ?? '';
  if (MADE_BY_LAW.has(next)) return true;
  const isFirst = tokens.findIndex((each) => each.start >= range.start) <= 1;
  if (!isFirst || !/^(?:is|are|can|gets?)$/.test(next)) return false;
  return tokens.slice(last + 2, last + 6).some((each) => TROUBLESOME.has(each.lower));
}

/** "If you have X-rays, bring them", "when you need a visa": what the reader may have or want. */
function isSupposed({ tokens }: Statement, range: TextRange | null): boolean {
  if (range === null) return false;
  const at = tokens.findIndex((each) => each.start >= range.start);
  const condition = tokens.findLastIndex((each, index) => index < at && CONDITIONS.has(each.lower));
  // "Check what you are insured for", "make sure you are covered".
  if (/^(?:what|sure|whether|if)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at]?.lower === 'you')
    return true;
  if (condition < 0) return false;
  const between = tokens.slice(condition + 1, at);
  if (!/^(?:you|your|they|customers|somebody|someone)$/.test(between[0]?.lower ?? '')) return false;
  // Behind a comma the main clause begins, unless a list goes on.
  const comma = between.findLastIndex((each) => each.lower === ',');
  return comma < 0 || between.slice(comma + 1).every((each) => /^(?:or|and)$/.test(each.lower));
}

const CONDITIONS = new Set(['if', 'whether', 'unless', 'whenever']);

/** "Early access" and "the Free plan" are not what is offered but how. */
function isAboutAvailability(match: Match, range: TextRange | null): boolean {
  if (range === null) return false;
  const isPlan = match.scope.plans.some((each) => each.range !== null && overlap(each.range, range));
  const isPlatform = match.scope.platforms.some((each) => each.range !== null && overlap(each.range, range));
  return isPlan || isPlatform || statusWordsIn(match).some((each) => overlap(each, range));
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

function bySpecificity(a: ConceptMention, b: ConceptMention): number {
  if (a.isTerm !== b.isTerm) return a.isTerm ? -1 : 1;
  return lengthOf(b.range) - lengthOf(a.range);
}

function lengthOf(range: TextRange | null): number {
  return range === null ? 0 : range.end - range.start;
}
