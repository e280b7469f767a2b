import { freeOfChargePhrases } from '../language/lexicon/beyond/charges.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';

/** Where words say that nothing is to be paid: "on the house", "at no charge". */
export const freeOfCharge = lexiconPhrases('free-of-charge', () =>
  freeOfChargePhrases.map((each) => ({ ...each, payload: true })),
);
