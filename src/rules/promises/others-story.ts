import type { StatedDocument, Statement } from '../../claims/statement.js';
import { lastAnswer } from '../../language/last-answer.js';
import { isNamedThingAt } from '../../language/named-thing-at.js';
import type { Token } from '../../language/tokens.js';
import type { RuleContext } from '../define-rule.js';
import { namesOf } from '../manifest-names.js';

/**
 * Whether a statement belongs to the story of a customer and speaks of nobody else: what "the company wants to equip next
 * year" under "How Vanhoutte Transport lost its fear of the archive" is no promise of the vendor.
 */
export function isOfOthersStory({ statement, document, manifest }: RuleContext): boolean {
  if (statement.namesUs || statement.block.kind === 'heading') return false;
  const hero = heroOf(document);
  return hero !== null && !namesOf(manifest).all.some((name) => name.includes(hero));
}

/** The first word of the name that the title opens with and of which sentences go on to tell; null where there is none. */
const heroOf = lastAnswer(({ statements }: StatedDocument): string | null => {
  const title = statements.find(({ block }) => block.kind === 'heading');
  if (title === undefined || title.namesUs) return null;
  const name = nameIn(title);
  // "How …" tells a story by itself; else the text has to say what the product has to do with it.
  if (!HOW.test(title.tokens[0]?.lower ?? '') && !statements.some(({ namesUs }) => namesUs)) return null;
  // "All your projects on one page": a common word is somewhere written small.
  if (name === undefined || statements.some(({ tokens }) => tokens.some((each) => isCommon(each, name))))
    return null;
  const told = statements.filter(
    ({ block, tokens }) =>
      block.kind === 'paragraph' && tokens.slice(0, OPENING).some((each) => isSame(each, name)),
  );
  return told.length >= SENTENCES ? name.lower : null;
});

/** "How Vanhoutte Transport lost …", "Brookfield Academy knows …"; where most words have capitals none is told to be a name. */
function nameIn({ tokens }: Statement): Token | undefined {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const long = words.filter(({ lower }) => lower.length > 3);
  if (long.filter(({ capitals }) => capitals !== 'none').length * 2 > long.length) return undefined;
  const [first, second] = words;
  const name = HOW.test(first?.lower ?? '') ? second : first;
  if (name === undefined || name.capitals === 'none') return undefined;
  // "Berlin is getting bigger", "Android gets faster": where somebody is, and what they use.
  return isNamedThingAt(tokens, tokens.indexOf(name)) ? undefined : name;
}

function isCommon({ lower, capitals }: Token, name: Token): boolean {
  return lower === name.lower && capitals === 'none';
}

function isSame({ lower, capitals }: Token, name: Token): boolean {
  return lower === name.lower && capitals !== 'none';
}

const HOW = /^(?:how|why)$/;
/** In tokens: "In 2023, Brookfield". */
const OPENING = 4;
/** So many sentences have to begin with it. */
const SENTENCES = 2;
