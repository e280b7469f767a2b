import type { MarkdownConfig } from '@lezer/markdown';

const definitionPattern = /^\[\^([^\]\s^][^\]\s]{0,99})\]:[ \t]*/;
const bracket = 0x5b;
const caret = 0x5e;

/** Footnotes as GitHub, Pandoc and others have them: `text[^1]` and `[^1]: The note.` */
export const footnoteSyntax: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      composite(_context, line) {
        return line.next === -1 || line.indent >= line.baseIndent + 2;
      },
    },
    'FootnoteMark',
    'FootnoteReference',
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'LinkReference',
      parse(context, line) {
        const mark = line.next === bracket ? definitionPattern.exec(line.text.slice(line.pos)) : null;
        if (mark === null) return false;
        const start = context.lineStart + line.pos;
        context.startComposite('FootnoteDefinition', line.pos);
        context.addElement(context.elt('FootnoteMark', start, start + mark[0].trimEnd().length));
        line.moveBase(line.pos + mark[0].length);
        return null;
      },
      endLeaf: (_context, line) => line.next === bracket && definitionPattern.test(line.text.slice(line.pos)),
    },
  ],
  parseInline: [
    {
      name: 'FootnoteReference',
      before: 'Link',
      parse(context, next, position) {
        if (next !== bracket || context.char(position + 1) !== caret) return -1;
        const limit = Math.min(context.end, position + 100);
        for (let at = position + 2; at < limit; at++) {
          const unit = context.char(at);
          if (unit <= 0x20 || unit === bracket) return -1;
          if (unit === 0x5d) {
            if (at === position + 2) return -1;
            return context.addElement(context.elt('FootnoteReference', position, at + 1));
          }
        }
        return -1;
      },
    },
  ],
};
