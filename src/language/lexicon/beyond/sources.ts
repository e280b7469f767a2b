import type { PhrasePattern } from '../lexicon.js';

/** Words by which a figure is somebody else's finding and not the vendor's own. */
export const sourcePhrases: readonly PhrasePattern[] = [
  'according to',
  '(studies|surveys|research|researchers|experts|analysts|scientists|economists) (show|shows|find|finds|found|prove|proves|proved|indicate|indicates|agree|put|puts|measured)',
  '(a|an|one|the|recent|another) [recent|new|national|large|major] (study|survey|poll|report|census|paper|trial|review|inquiry) (by|of|from|in) __ (found|finds|shows|showed|puts|put|counted|concludes|concluded)',
  '(a|an|one|the|another) [recent|new|national|large|major] (study|survey|poll|report|census|paper) (found|finds|shows|showed|puts|put|counted|concludes|concluded)',
];
