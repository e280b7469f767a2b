import type { Statement } from '../claims/statement.js';
import { lastAnswer } from '../language/last-answer.js';
import { equalTerms } from '../language/lexicon/beyond/places.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { isAddition } from './additions.js';

const onEqualTerms = lexiconPhrases('equal-terms', () =>
  equalTerms.map((phrase) => ({ phrase, payload: true as const })),
);

/** Whether a sentence says that somebody is served as all the others are: by an addition, or in other words for it. */
export const saysTheSame = lastAnswer((statement: Statement): boolean => {
  const { tokens } = statement;
  return isAddition(statement) || onEqualTerms.find(tokens).length > 0 || endsInEither(statement);
});

/** "Members of Aviva pay nothing either." */
function endsInEither({ tokens, negations }: Statement): boolean {
  const last = tokens.findLast(({ kind }) => kind === 'word');
  return negations.length > 0 && last?.lower === 'either';
}
