import type { CellMark } from '../model/document.js';

/** What people put into the cells of plan tables, and the names that icons of the same meaning go by. */
const vocabulary: Readonly<Record<Exclude<CellMark, 'text'>, ReadonlySet<string>>> = {
  included: new Set(
    [
      '✓ ✔ ✅ ☑ 🗸 √ ✔︎ ● ⬤ • 🟢 👍',
      'yes y included include includes available check checked checkmark tick ticked true supported',
    ].flatMap((line) => line.split(' ')),
  )
    .add('check mark')
    .add('full access')
    .add('check circle')
    .add('standard feature'),
  excluded: new Set(
    [
      '✗ ✘ ✕ ✖ × ❌ ❎ ☒ ☓ ⨯ x – — - ‒ ― − -- --- ○ ◯ ☐ 🔴',
      'no n none excluded unavailable cross crossed n/a false unsupported minus dash',
    ].flatMap((line) => line.split(' ')),
  )
    .add('not included')
    .add('not available')
    .add('not supported')
    .add('no access')
    .add('cross mark')
    .add('x mark')
    .add('not applicable'),
  'add-on': new Set([
    'add-on',
    'add on',
    'addon',
    'paid add-on',
    'paid addon',
    'optional',
    'optional add-on',
    'as add-on',
    'as an add-on',
    'available as add-on',
    'available as an add-on',
    'extra',
    'extra cost',
    'at extra cost',
    'for an extra fee',
  ]),
};

/**
 * What a table cell says by a sign or one word; `text` for everything else. Footnote marks, variation selectors and a
 * closing period do not count: `✓*`, `Included¹` and `Yes.` are all `included`.
 */
export function cellMark(text: string): CellMark {
  const word = withoutNoteMarks(text.replace(/[\u{FE0E}\u{FE0F}\u{20E3}]/gu, '').trim()).toLowerCase();
  for (const mark of ['included', 'excluded', 'add-on'] as const) {
    if (vocabulary[mark].has(word)) return mark;
  }
  const sign = word.split(' ')[0] ?? '';
  const rest = word.slice(sign.length).trim();
  // An icon with its own text alternative: "✓ Included".
  if (
    rest !== '' &&
    !/[\p{L}\p{N}]/u.test(sign) &&
    cellMark(sign) !== 'text' &&
    cellMark(sign) === cellMark(rest)
  )
    return cellMark(sign);
  // "✓ for signed files".
  if (TICKS.has(sign)) return 'included';
  return 'text';
}

/** Signs that say yes whatever words follow; a bullet or a dot begins a list as well. */
const TICKS = new Set(['✓', '✔', '✅', '☑', '🗸', '✔︎']);

const noteMarks = new Set('*†‡§¹²³⁴⁵⁶⁷⁸⁹.!');

function withoutNoteMarks(text: string): string {
  let end = text.length;
  while (end > 0 && noteMarks.has(text[end - 1]!)) end -= 1;
  return text.slice(0, end).trimEnd();
}
