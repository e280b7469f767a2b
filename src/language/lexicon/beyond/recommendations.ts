import type { PhrasePattern } from '../lexicon.js';

/** Ways to advise somebody to begin with a thing, or to choose it. */
export const recommendingWords: readonly PhrasePattern[] = [
  '(is|are) (best|easiest) (started|begun|built|set up|bought|booked|ordered) (on|with|in|from)',
  '(best|easiest|simplest|right|good|fine|great|ideal|natural) place to (begin|start)',
  '(best|easiest|simplest|right|good|fine|great|ideal|natural) (choice|way|one|pick|option) (for|to)',
  '(remains|is|stays) [still] the _ to (order|choose|use|pick|buy|take|get|start with|begin with|build on|go for)',
  '(remains|is|stays) [still] the one to (order|choose|use|pick|buy|take|get|start with|begin with|build on|go for)',
  '(we|our _|our _ _) [still] (recommend|recommends|suggest|suggests|advise|advises)',
  '(start|begin|build|go) (with|on)',
  'the (first|default|natural|safe) choice',
];
