import { continuingWords, offeringPredicates } from '../language/lexicon/beyond/offers.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';

const predicates = lexiconPhrases('offers/predicates', () =>
  offeringPredicates.map((phrase) => ({ phrase, payload: true as const })),
);

/** Whether what stands from token `at` on, behind a thing that a line opens with, offers it rather than tells of it. */
export function continuesOffer(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || /^[.!:;,—–]$/.test(next.lower)) return true;
  if (continuingWords.has(next.lower)) return true;
  return predicates.find(tokens).some((each) => each.first === at);
}
