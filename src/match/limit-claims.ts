import type { Statement } from '../claims/statement.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Limit, Quantity } from '../model/manifest.js';
import { ageClaims, saysAge } from './ages.js';
import { freeClaims } from './charges.js';
import { describeLimit } from './describe.js';
import { freeOfCharge } from './free-of-charge.js';
import { frequencyClaims, saysHowOften } from './frequencies.js';
import { instantClaims, saysInstant } from './instant.js';
import type { Match } from './match.js';

/** A limit that words go past without giving a number. */
export interface LimitClaim {
  readonly kind: 'not-instant' | 'free' | 'age' | 'frequency';
  readonly entry: Entry;
  readonly range: TextRange;
  /** The limit with its name, then what the copy may say of it. */
  readonly declared: string;
  readonly bound: string;
  readonly plan: string | null;
  readonly confidence: number;
}

/** Whether a statement has words that may go past a limit. */
export function maySpeakOfLimit(statement: Statement): boolean {
  const { tokens } = statement;
  return (
    saysInstant(tokens) || freeOfCharge.find(tokens).length > 0 || saysAge(tokens) || saysHowOften(statement)
  );
}

/** "In real time", "on the house", "toddlers welcome", "every week" beside limits of times, prices, ages and intervals. */
export function limitClaims(match: Match): LimitClaim[] {
  return [
    ...instantClaims(match).map((each) => claimOf('not-instant', each, each.bound.text, null)),
    ...freeClaims(match).map((each) => claimOf('free', each, each.bound.text, each.plan)),
    ...ageClaims(match).map((each) => claimOf('age', each, agesOf(each), each.plan)),
    ...frequencyClaims(match)
      .filter((each) => each.isLimit)
      .map(({ entry, range, declared, confidence }) => ({
        kind: 'frequency' as const,
        entry,
        range,
        declared,
        bound: declared,
        plan: null,
        confidence,
      })),
  ];
}

function agesOf({ limit, bound }: { readonly limit: Limit; readonly bound: Quantity }): string {
  return limit.direction === 'min' ? `${bound.text} and older` : `up to ${bound.text}`;
}

function claimOf(
  kind: LimitClaim['kind'],
  claim: {
    readonly entry: Entry;
    readonly limit: Limit;
    readonly bound: Quantity;
    readonly range: TextRange;
    readonly confidence: number;
  },
  bound: string,
  plan: string | null,
): LimitClaim {
  const { entry, range, confidence } = claim;
  return {
    kind,
    entry,
    range,
    declared: describeLimit(claim.limit, claim.bound, plan),
    bound,
    plan,
    confidence,
  };
}
