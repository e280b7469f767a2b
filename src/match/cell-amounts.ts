import type { Statement } from '../claims/statement.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import { readNumber } from '../language/quantities/numbers.js';

/** A number in words that a cell of a table begins with: "eight, all generations". What it counts stands in the header. */
export function cellMention({ block, tokens, quantities }: Statement): QuantityMention | null {
  const [first] = tokens;
  if (block.kind !== 'cell' || quantities.length > 0 || first?.kind !== 'word') return null;
  const number = readNumber({ text: block.text, tokens }, 0);
  if (number === null || number.form !== 'words' || number.isFraction) return null;
  const behind = tokens[number.next];
  if (behind !== undefined && (behind.kind !== 'punctuation' || behind.before === 'hyphen')) return null;
  const { start } = first;
  const end = tokens[number.next - 1]?.end ?? first.end;
  const quantity = {
    amount: number.value,
    dimension: 'count',
    noun: '',
    per: [],
    text: block.text.slice(start, end),
  } as const;
  return { quantity, modifier: 'exact', range: null, start, end };
}
