import type { Statement } from '../../claims/statement.js';
import type { Token } from '../../language/tokens.js';
import { wordClass } from '../../language/word-class.js';

const SAYING = wordClass(
  'say says said reports reported announced predicts expects warns confirms according',
);
/** Before whoever belongs to those who are spoken of: "says its board". */
const OWNERS = new Set('its their his her'.split(' '));
/** Who is no one of ours, as "a spokesman" and "the founder" may be. */
const AUTHORITIES = new Set(
  'board regulator ministry government council court union agency authority study report survey press association federation bank'.split(
    ' ',
  ),
);

/**
 * Whether it is told behind the sentence that somebody else says so: "The exam will change next year, says its board",
 * "fares will rise in March, according to the regulator".
 */
export function isSaidByOthers({ tokens, namesUs }: Statement): boolean {
  if (namesUs || !SAYING.occursIn(tokens)) return false;
  return tokens.some((token, at) => {
    if (!SAYING.includes(token) || tokens[at - 1]?.lower !== ',') return false;
    const source = at + (token.lower === 'according' ? 2 : 1);
    const article = tokens[source]?.lower ?? '';
    const isOthers =
      OWNERS.has(article) ||
      (/^(?:the|a|an)$/.test(article) && tokens.slice(source).some(({ lower }) => AUTHORITIES.has(lower)));
    return isOthers && endsSentence(tokens, source);
  });
}

/** "…, says the head of the board." */
function endsSentence(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, -1).every(({ kind }) => kind === 'word');
}
