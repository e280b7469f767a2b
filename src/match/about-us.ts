import type { Statement } from '../claims/statement.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';

/** From here on a line speaks of something that the product has to do with, and not of the world. */
export const RELATED = 0.3;

/** Whether the vendor or what comes with the product is spoken of: "we", its name, "with us", "using it". */
export function speaksOfUs({ tokens, namesUs }: Pick<Statement, 'tokens' | 'namesUs'>): boolean {
  if (namesUs) return true;
  return USING.occursIn(tokens) && tokens.some((each, at) => USING.includes(each) && isOurs(tokens[at + 1]));
}

const USING = wordClass('with using');

/** "With it", "using Lumen": no other thing that somebody has or does something with. */
function isOurs(object: Token | undefined): boolean {
  return object !== undefined && (object.capitals !== 'none' || THIS.has(object.lower));
}

const THIS = new Set('us our it this that these the'.split(' '));
