import { isNumberWord } from '../../language/number-words.js';
import type { Token } from '../../language/tokens.js';

export const TO_BE: ReadonlySet<string> = new Set(['is', 'are', 'am']);

/** Behind "is" and before "to" and a verb: "we are about to open". What one is bound to do is a duty, and no news. */
const ON_THE_VERGE = new Set('about set due poised'.split(' '));

/** What says that "is set to" tells of how something is configured: "is set to retry three times by default". */
const OF_SETTINGS = new Set(
  'default unless until when whenever if once every each automatically only always daily weekly monthly hourly'.split(
    ' ',
  ),
);

/** Whether the word at `at`, behind "is", says that what follows is about to be. */
export function isOnTheVerge(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (!ON_THE_VERGE.has(lower)) return false;
  return lower !== 'set' || !tokens.slice(at).some(isOfSettings);
}

function isOfSettings({ lower, kind }: Token): boolean {
  const isYear = /^20\d\d$/.test(lower);
  return OF_SETTINGS.has(lower) || isNumberWord(lower) || (kind === 'number' && !isYear);
}
