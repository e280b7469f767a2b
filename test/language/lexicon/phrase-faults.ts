import { compilePhrase, PhraseSyntaxError } from '../../../src/language/phrase-pattern.js';

/** Where a phrase breaks the notation of the lexicon, in words; empty for a good phrase. */
export function phraseFaults(phrase: string): readonly string[] {
  const faults: string[] = [];
  if (phrase !== phrase.trim() || phrase.includes('  ')) faults.push('stray space');
  if (/[^\p{L}\p{N} ~()[\]|_#'’&/%.+@!-]/u.test(phrase)) faults.push('character outside the notation');
  if (/[([|][|)\]]/.test(phrase)) faults.push('empty alternative');
  if (/~(?![\p{L}])/u.test(phrase)) faults.push('~ before no word');
  if (/[^ (|[~-]~/.test(phrase)) faults.push('~ inside a word');
  if (/[^ (|[][([]|[)\]][^ )|\]]/.test(phrase)) faults.push('group not set off by spaces');
  const open: string[] = [];
  for (const character of phrase) {
    if (character === '(' || character === '[') open.push(character);
    else if (character === ')' && open.pop() !== '(') faults.push('unbalanced )');
    else if (character === ']' && open.pop() !== '[') faults.push('unbalanced ]');
    else if (character === '|' && open.length === 0) faults.push('| outside a group');
  }
  if (open.length > 0) faults.push('group not closed');
  if (faults.length === 0) faults.push(...syntaxErrors(phrase));
  return faults;
}

/** Why it doesn't compile: too many variants, a word of no letters. */
function syntaxErrors(phrase: string): readonly string[] {
  try {
    compilePhrase(phrase);
    return [];
  } catch (error) {
    if (error instanceof PhraseSyntaxError) return [error.message];
    throw error;
  }
}
