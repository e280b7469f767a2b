import type { Statement } from '../claims/statement.js';
import { endingWords, goneWords } from '../language/lexicon/beyond/disclosures.js';
import { recommendingWords } from '../language/lexicon/beyond/recommendations.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { EntryLink } from './match.js';

const recommending = lexiconPhrases('recommended/words', () =>
  recommendingWords.map((phrase) => ({ phrase, payload: true as const })),
);
const ending = lexiconPhrases('recommended/ending', () =>
  [...endingWords, ...goneWords].map((phrase) => ({ phrase, payload: true as const })),
);

/**
 * Whether a sentence advises the reader to begin with what is about to end, without saying so itself: that it was said
 * before makes "New integrations are best started on v1" no better.
 */
export function isRecommended({ status }: EntryLink, { tokens, negations }: Statement): boolean {
  if (status !== 'deprecated' && status !== 'retired') return false;
  if (negations.some(({ isOfClause }) => isOfClause) || ending.find(tokens).length > 0) return false;
  return recommending.find(tokens).length > 0;
}
