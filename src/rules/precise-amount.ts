import type { Token } from '../language/tokens.js';
import type { Quantity } from '../model/manifest.js';
import type { RuleContext } from './define-rule.js';
import type { PhraseHit } from './phrase-search.js';

/** What an amount is promised of, rather than limited to: "save up to 30 %", "up to 2x faster". */
const BENEFITS = new Set(
  'save saves saving savings saved cut cuts cutting reduce reduces reducing reduction lower lowers boost boosts boosting increase increases increasing improve improves improvement gain gains earn earns win raise raises speed speeds off discount more less fewer faster quicker cheaper better longer higher sooner earlier stronger lighter cooler warmer safer quieter healthier cleaner cashback battery runtime playing playback listening standby protection relief hydration freshness productivity efficiency growth return returns yield interest'.split(
    ' ',
  ),
);
/** A limit by its own word. */
const ALLOWED = new Set('allowed permitted limit limited maximum max legal capped'.split(' '));
const RATIO_SIGNS = new Set(['%', 'percent', 'x', '×', 'times', 'fold', 'half', 'twice']);
/** "Three times a day" is a frequency, "three times faster" a gain. */
const FREQUENCY = new Set(['a', 'an', 'per', 'each', 'every', 'daily', 'weekly']);

/**
 * Whether an amount with "up to" or "as much as" is a limit and therefore precise: it is one of the manifest's bounds, or it
 * says how much fits or is allowed, not how much somebody gains.
 */
export function isPreciseAmount(hit: PhraseHit, context: RuleContext): boolean {
  const { tokens, quantities } = context.statement;
  const amount = quantities.find((each) => each.start <= hit.quote.end + 1 && each.end > hit.quote.start);
  if (amount !== undefined && isDeclaredAmount(amount.quantity, context)) return true;
  const before = tokens.slice(Math.max(0, hit.first - 4), hit.first);
  const after = tokens.slice(hit.first, hit.last + 5);
  // In "groups of ten or more" the hit's own "more" gains nothing.
  const isOfHit = (token: Token) => token.end <= hit.quote.end && /^(?:more|less)$/.test(token.lower);
  // "The call can return up to 100 rows" gains nothing either.
  const isAnswer = (token: Token, at: number) =>
    token.lower === 'return' && /^(?:can|may|will|to|could)$/.test(before[at - 1]?.lower ?? '');
  const isGain = [...before, ...after].some(
    (token, at) => BENEFITS.has(token.lower) && !isOfHit(token) && !isAnswer(token, at),
  );
  const isShare = after.some(
    (token, at) =>
      RATIO_SIGNS.has(token.lower) &&
      !(token.lower === 'times' && FREQUENCY.has(after[at + 1]?.lower ?? '')) &&
      // "Half a million", "half of what they have earned": a number, and a limit to what it is taken of.
      !(token.lower === 'half' && /^(?:an?|of)$/.test(after[at + 1]?.lower ?? '')) &&
      // "Children up to 12 travel at half price": the half is not what "up to" counts.
      !(token.lower === 'half' && at > hit.last - hit.first),
  );
  const isAllowance = tokens.some((token) => ALLOWED.has(token.lower));
  // "Speeds are up to 500 Mbps, and at least 400": both ends are given.
  const hasLeast = tokens.some(
    ({ lower }, at) =>
      lower === 'least' && tokens[at - 1]?.lower === 'at' && tokens[at + 1]?.kind === 'number',
  );
  return isAllowance || hasLeast || (!isGain && !isShare);
}

/** Whether the manifest gives this very amount somewhere. */
export function isDeclaredAmount(amount: Quantity, { manifest }: RuleContext): boolean {
  const isSame = (bound: Quantity | null) =>
    bound !== null && bound.dimension === amount.dimension && bound.amount === amount.amount;
  return manifest.entries.some(
    (entry) =>
      isSame(entry.quantity) ||
      entry.limits.some(({ bound }) =>
        (bound.kind === 'same' ? [bound.value] : bound.values.map(({ value }) => value)).some(
          (value) => value.kind === 'quantity' && isSame(value.quantity),
        ),
      ),
  );
}
