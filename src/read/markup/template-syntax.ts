/** Opening and closing marks of the expressions of Handlebars, Liquid, Jinja, Twig, EJS, ERB and PHP; the longer first. */
const marks: readonly (readonly [open: string, close: string, longest: number])[] = [
  ['{{!--', '--}}', 5_000],
  ['{{{', '}}}', 1_000],
  ['{{', '}}', 1_000],
  ['{%', '%}', 2_000],
  ['{#', '#}', 5_000],
  ['<%', '%>', 5_000],
  ['<?', '?>', 20_000],
];

const anyMark = /\{\{|\{%|\{#|<%|<\?/g;
const liquidComment = /\{%-?\s{0,9}comment\b/y;
const liquidCommentEnd = /\{%-?\s{0,9}endcomment\s{0,9}-?%\}/g;

/**
 * Replaces template expressions with `filler`, so that every offset stays what it was. An expression is no text, and a
 * quote or `>` inside it must not end a tag. Where an expression has its line to itself the line becomes blank.
 */
export function blankTemplateExpressions(source: string, filler = ' '): string {
  const closing = closingMarks(source);
  let result = '';
  let done = 0;
  anyMark.lastIndex = 0;
  for (let hit = anyMark.exec(source); hit !== null; hit = anyMark.exec(source)) {
    const start = hit.index;
    const end = expressionEnd(source, start, closing);
    if (end === -1) continue;
    const blank = isLineOfItsOwn(source, start, end) ? ' ' : filler;
    result += source.slice(done, start) + source.slice(start, end).replace(/[^\r\n]/g, blank);
    done = end;
    anyMark.lastIndex = end;
  }
  return done === 0 ? source : result + source.slice(done);
}

function isLineOfItsOwn(source: string, start: number, end: number): boolean {
  const before = source.slice(Math.max(0, start - 200), start);
  const after = source.slice(end, end + 200);
  return /(?:^|[\r\n])[ \t]*$/.test(before) && /^[ \t]*(?:[\r\n]|$)/.test(after);
}

function expressionEnd(source: string, start: number, closing: ClosingMarks): number {
  for (const [open, close, longest] of marks) {
    if (!source.startsWith(open, start)) continue;
    const inside = start + open.length;
    const closeAt = closing(close, inside);
    if (closeAt === -1 || closeAt - start > longest) continue;
    // Two braces of a script or style sheet, not an expression: it would swallow the end tag.
    const braces = open === '{{' || open === '{{{';
    if (braces && /<\/|\n\s*\n/.test(source.slice(inside, closeAt))) continue;
    const end = closeAt + close.length;
    liquidComment.lastIndex = start;
    return liquidComment.test(source) ? liquidCommentClose(source, end) : end;
  }
  return -1;
}

/** Liquid's `{% comment %} … {% endcomment %}` hides what is between. */
function liquidCommentClose(source: string, from: number): number {
  liquidCommentEnd.lastIndex = from;
  const close = liquidCommentEnd.exec(source);
  return close === null ? source.length : close.index + close[0].length;
}

type ClosingMarks = (mark: string, from: number) => number;

/** Finds closing marks; asked with rising offsets, it looks at each character once. */
function closingMarks(source: string): ClosingMarks {
  const next = new Map<string, number>();
  return (mark, from) => {
    const known = next.get(mark);
    if (known === -1 || (known !== undefined && known >= from)) return known;
    const found = source.indexOf(mark, from);
    next.set(mark, found);
    return found;
  };
}
