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
  let variants = 1;
  for (const part of phrase.match(/\([^()[\]]*\)|\[[^()[\]]*\]/g) ?? []) {
    variants *= part.split('|').length + (part.startsWith('[') ? 1 : 0);
  }
  if (variants > 200) faults.push(`${variants} variants`);
  for (const character of phrase) {
    if (character === '(' || character === '[') open.push(character);
    else if (character === ')' && open.pop() !== '(') faults.push('unbalanced )');
    else if (character === ']' && open.pop() !== '[') faults.push('unbalanced ]');
    else if (character === '|' && open.length === 0) faults.push('| outside a group');
  }
  if (open.length > 0) faults.push('group not closed');
  return faults;
}
