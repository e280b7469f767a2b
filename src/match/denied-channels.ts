import type { Statement } from '../claims/statement.js';
import { channels } from '../language/lexicon/beyond/channels.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { findNegations } from '../language/negation.js';
import { tokensOf } from '../language/tokens-of.js';
import type { Entry } from '../model/manifest.js';
import { isNegatedRange } from './claimed.js';
import type { DeniedNeed } from './denied-needs.js';
import type { Match } from './match.js';

const names = lexiconPhrases('channels/names', () =>
  channels.flatMap(({ channel, nouns }) => nouns.map((phrase) => ({ phrase, payload: channel }))),
);
const uses = lexiconPhrases('channels/uses', () =>
  channels.flatMap(({ channel, ways }) => ways.map((phrase) => ({ phrase, payload: channel }))),
);

/** Whether a statement says by which way somebody is reached. */
export function namesChannel({ statement: { tokens } }: Match): boolean {
  return uses.find(tokens).length > 0;
}

/** "Reach us by chat or phone" where the entry says: "By chat and ticket; no phone." */
export function deniedChannels({ statement }: Match, { summary, value }: Entry): DeniedNeed[] {
  // "Ring us at midnight and nobody answers."
  if (statement.mood === 'question' || statement.isConditional || statement.negations.length > 0) return [];
  const declared = [value, summary].filter((each) => each !== null).join('; ');
  const denied = channelsDenied(declared);
  if (denied.size === 0) return [];
  return uses
    .find(statement.tokens)
    .filter(
      (each) =>
        denied.has(each.payload) && !isNegatedRange(statement, each) && !isOurs(statement, each.first),
    )
    .slice(0, 1)
    .map(({ start, end }) => ({ range: { start, end }, declared }));
}

/** "We call you back": who has the telephone in hand is the vendor. */
function isOurs({ tokens }: Statement, first: number): boolean {
  return /^(?:we|will)$/.test(tokens[first - 1]?.lower ?? '');
}

function channelsDenied(text: string): ReadonlySet<string> {
  const tokens = tokensOf(text);
  const scopes = findNegations(tokens);
  const hits = names.find(tokens);
  const isDenied = (at: number): boolean => scopes.some(({ first, last }) => at > first && at < last);
  const denied = new Set(hits.filter(({ first }) => isDenied(first)).map(({ payload }) => payload));
  // "No phone at weekends; by phone on working days."
  for (const { first, payload } of hits) if (!isDenied(first)) denied.delete(payload);
  return denied;
}
