import { decodeHTML } from 'entities/lib/decode.js';
import type { TreeBuilder } from '../markup/tree.js';

const entityPattern = /&(?:#[xX][0-9a-fA-F]{1,8}|#\d{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});/y;

/**
 * Adds the text of an mdast node, whose source is source[start, end): the parser says only where a text begins and ends,
 * so escapes, character references and the prefixes of continued lines are found by comparing the two.
 */
export function alignedText(
  value: string,
  source: string,
  start: number,
  end: number,
  tree: TreeBuilder,
): void {
  let from = start;
  let at = start;
  let done = 0;
  while (at < end && done < value.length) {
    const unit = source[at];
    if (unit === '&') {
      entityPattern.lastIndex = at;
      const entity = entityPattern.exec(source)?.[0];
      const decoded = entity === undefined ? '' : decodeHTML(entity);
      if (entity !== undefined && decoded !== entity && value.startsWith(decoded, done)) {
        tree.text(from, at, false);
        tree.text(at, at + entity.length, true);
        at += entity.length;
        from = at;
        done += decoded.length;
        continue;
      }
    }
    const isEscape =
      unit === '\\' && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? '') && source[at + 1] === value[done];
    if (!isEscape && unit === value[done]) {
      at++;
      done++;
      continue;
    }
    tree.text(from, at, false);
    at++;
    from = at;
  }
  tree.text(from, at, false);
}
