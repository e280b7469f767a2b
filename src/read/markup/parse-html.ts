import { Parser } from 'htmlparser2';
import { type Attribute, noAttributes, type TreeBuilder } from './tree.js';

export interface HtmlParser {
  /** Parses source[from, to) into the tree. Pieces have to come in order; what one leaves open, a later one may close. */
  parse(from: number, to: number): void;
  end(): void;
}

const rawText = new Set(['script', 'style']);
const expressionPattern = /\$?\{[^{}\n]{0,200}\}/y;

/** Parses HTML, whole or piece by piece, into `tree`. Comments go to `onComment` with their place. */
export function htmlParser(
  source: string,
  tree: TreeBuilder,
  onComment: (text: string, start: number, end: number) => void,
): HtmlParser {
  /** What to add to the parser's index, which counts from the first character that it was given. */
  let shift = 0;
  let given = 0;
  let pieceStart = 0;
  let attributes: Record<string, Attribute> | null = null;

  const parser: Parser = new Parser(
    {
      onattribute(name, value, quote) {
        const end = parser.endIndex + shift - (quote === '"' || quote === "'" ? 1 : 0);
        attributes ??= Object.create(null) as Record<string, Attribute>;
        attributes[name] ??= { value, start: end - value.length, end };
      },
      onopentag(name) {
        tree.start(name, attributes ?? noAttributes, at(parser.startIndex), parser.endIndex + 1 + shift);
        attributes = null;
      },
      onclosetag(name, implied) {
        tree.close(name, implied ? at(parser.startIndex) : parser.endIndex + 1 + shift);
      },
      ontext(data) {
        const end = parser.endIndex + 1 + shift;
        const start = end - data.length;
        if (rawText.has(tree.current.name)) tree.text(start, end, false);
        else if (data.includes('{')) textAroundExpressions(source, start, end, tree);
        else tree.text(start, end, true);
      },
      oncomment(data) {
        onComment(data, at(parser.startIndex), parser.endIndex + 1 + shift);
      },
    },
    { decodeEntities: false, recognizeSelfClosing: false },
  );

  function at(index: number): number {
    return Math.max(pieceStart, index + shift);
  }

  return {
    parse(from, to) {
      shift = from - given;
      pieceStart = from;
      given += to - from;
      parser.write(from === 0 && to === source.length ? source : source.slice(from, to));
    },
    end: () => parser.end(),
  };
}

/** Adds the text between `{expressions}`: what they stand for is not known here, so they are no text. */
function textAroundExpressions(source: string, start: number, end: number, tree: TreeBuilder): void {
  let done = start;
  for (let brace = source.indexOf('{', start); brace !== -1 && brace < end; ) {
    const from = brace > done && source.charCodeAt(brace - 1) === 0x24 ? brace - 1 : brace;
    expressionPattern.lastIndex = from;
    const length = expressionPattern.exec(source)?.[0].length ?? 0;
    if (length === 0 || from + length > end) {
      brace = source.indexOf('{', brace + 1);
      continue;
    }
    tree.text(done, from, true);
    done = from + length;
    brace = source.indexOf('{', done);
  }
  tree.text(done, end, true);
}
