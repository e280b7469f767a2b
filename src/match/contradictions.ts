import type { Statement } from '../claims/statement.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { containsPhrase } from './contains-phrase.js';
import { deniedTerms } from './denied-terms.js';
import type { Match } from './match.js';
import { contentStems } from './vocabulary.js';

export interface Contradiction {
  readonly kind: 'requirement' | 'opposite' | 'denied';
  readonly entry: Entry;
  readonly range: TextRange;
  /** The requirement, the word of the summary, or what is denied. */
  readonly declared: string;
  readonly confidence: number;
}

const LINKED = 0.5;
/** An entry that a statement speaks of so much less surely than of another is not the one it contradicts. */
const LIKEWISE = 0.2;

/**
 * Words of which a thing is one or the other, each side with ways to say it. The first is what a buyer would rather
 * have: who says the second of something that has the first promises less than there is.
 */
const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['two-way', 'bidirectional', 'bi-directional', 'both ways', 'in both directions', '2-way'],
    ['one-way', 'one direction', 'read-only', 'in one direction'],
  ],
  [
    [
      'automatic',
      'automatically',
      'automated',
      'on its own',
      'by itself',
      'hands-free',
      'without lifting a finger',
    ],
    ['manual', 'manually', 'by hand'],
  ],
  [
    ['on-premise', 'on-premises', 'self-hosted', 'on your own servers'],
    ['hosted', 'cloud only', 'cloud-only'],
  ],
  [
    ['free', 'free of charge', 'at no (cost|charge)', 'complimentary', 'at no extra (cost|charge)'],
    ['charged', 'paid', 'chargeable', 'for a fee'],
  ],
  [['dedicated', 'private'], ['shared']],
  [
    ['editable', 'edit'],
    ['read-only', 'view-only'],
  ],
  [
    ['anonymous', 'anonymously'],
    ['named', 'by name'],
  ],
  [
    ['in-house', 'our own'],
    ['outsourced', 'third-party', 'by partners'],
  ],
];
const BETTER_SIDE = 0;

const sides = lexiconPhrases('contradictions/sides', () =>
  OPPOSITES.flatMap(([left, right], pair) => [
    ...left.map((phrase) => ({ phrase, payload: { pair, side: 0 } })),
    ...right.map((phrase) => ({ phrase, payload: { pair, side: 1 } })),
  ]),
);

/** Whether a statement denies anything, or has words of which there is an opposite. */
export function mayContradict({ negations, tokens }: Statement): boolean {
  return negations.length > 0 || sides.find(tokens).length > 0;
}

/** Where a statement denies what an entry requires, or takes the other side of what its summary says. */
export function contradictions(match: Match): Contradiction[] {
  const linked = match.links.filter((each) => each.confidence >= LINKED && each.evidence !== 'context');
  const [best] = linked;
  const found = linked
    .slice(0, 2)
    .filter((each) => best !== undefined && best.confidence - each.confidence <= LIKEWISE)
    .flatMap(({ entry, confidence }) => [
      ...deniedRequirements(match, entry, confidence),
      ...oppositeWords(match, entry, confidence),
    ]);
  if (found.length > 0) return found;
  return deniedTerms(match).map((each) => ({ kind: 'denied', confidence: 0.75, ...each }));
}

function deniedRequirements({ statement }: Match, entry: Entry, confidence: number): Contradiction[] {
  return statement.negations.flatMap((scope) => {
    // "Without the price list it takes longer" says what the requirement is for.
    if (scope.first === 0 && scope.word === 'without') return [];
    // "No longer jams" tells of a repair.
    if (scope.word === 'no longer') return [];
    const denied = new Set(
      contentStems(statement.tokens.slice(scope.first, scope.last)).map((each) => each.stem),
    );
    const requirement = entry.requires.find((each) => {
      const stems = contentStems(tokensOf(each)).map((one) => one.stem);
      return (
        stems.some((stem) => denied.has(stem)) &&
        stems.filter((stem) => denied.has(stem)).length * 2 >= Math.min(stems.length, 2)
      );
    });
    if (requirement === undefined) return [];
    const range = {
      start: (statement.tokens[scope.first] as Token).start,
      end: (statement.tokens[scope.last - 1] as Token).end,
    };
    return [{ kind: 'requirement' as const, entry, range, declared: requirement, confidence }];
  });
}

/** "Dedicated cars", which at weekends are shared: the word is the name of the thing, and claims no more. */
function isOfName({ name, aliases }: Entry, word: Token | undefined): boolean {
  return word !== undefined && [name, ...aliases].some((each) => containsPhrase(each, word.lower));
}

function oppositeWords({ statement, links }: Match, entry: Entry, confidence: number): Contradiction[] {
  const claims = sides.find(statement.tokens).filter(({ payload }) => payload.side === BETTER_SIDE);
  if (entry.summary === null || claims.length === 0) return [];
  const summaryTokens = tokensOf(entry.summary);
  const declared = sides.find(summaryTokens);
  // Another entry that may be meant as well has it so.
  const known = links
    .filter((each) => each.entry === entry || each.confidence >= confidence - LIKEWISE)
    .flatMap((each) => sides.find(tokensOf(each.entry.summary ?? '')));
  for (const claimed of claims) {
    const { pair, side } = claimed.payload;
    const sameSide = known.some((each) => each.payload.pair === pair && each.payload.side === side);
    const other = declared.find((each) => each.payload.pair === pair && each.payload.side !== side);
    if (sameSide || other === undefined || isOfName(entry, statement.tokens[claimed.first])) continue;
    const isDenied = statement.negations.some(
      (scope) => claimed.first >= scope.first && claimed.first < scope.last,
    );
    if (isDenied) continue;
    return [
      {
        kind: 'opposite',
        entry,
        range: { start: claimed.start, end: claimed.end },
        declared: entry.summary.slice(other.start, other.end),
        confidence: Math.min(confidence, 0.75),
      },
    ];
  }
  return [];
}
