import { parser as commonMark, Strikethrough, Table, TaskList } from '@lezer/markdown';
import type { Document } from '../../model/document.js';
import { parseDirective } from '../directives.js';
import { DocumentBuilder } from '../document-builder.js';
import { htmlParser } from '../markup/parse-html.js';
import { readMarkup } from '../markup/read-markup.js';
import { blankTemplateExpressions } from '../markup/template-syntax.js';
import { TreeBuilder } from '../markup/tree.js';
import { textReader } from '../text-reader.js';
import { boundedInline } from './bounded-inline.js';
import { footnoteSyntax } from './footnote-syntax.js';
import { frontMatterEnd, readFrontMatter } from './front-matter.js';
import { type MarkdownSource, toMarkup } from './to-markup.js';

/** CommonMark with GitHub's extensions and footnotes, and the front matter of site generators. */
export const markdownReader = textReader('markdown', ['.md', '.markdown'], readMarkdown);

/** GitHub's bare links are left out: they are text as they stand, and looking for them at every character takes long. */
const parser = commonMark.configure([Table, TaskList, Strikethrough, footnoteSyntax, boundedInline()]);
/** A character that has no width: it keeps an expression's place without being text or indentation. */
const zeroWidthSpace = '\u200b';

export function readMarkdown(source: string, path: string): Document {
  const document = new DocumentBuilder(path, 'markdown', source);
  const end = frontMatterEnd(source);
  if (end > 0) readFrontMatter(source, end, document);
  const parsed = blankTemplateExpressions(withoutFrontMatter(source, end), zeroWidthSpace);
  const syntax = parser.parse(parsed);

  const tree = new TreeBuilder(path, source.length);
  const onComment = (text: string, start: number, stop: number): void => {
    const directive = parseDirective(text, start, stop, document.lineStarts);
    if (directive !== null) document.directives.push(directive);
  };
  const markdown: MarkdownSource = {
    source: parsed,
    tree,
    html: htmlParser(parsed, tree, onComment),
    onComment,
  };
  const verbatim = toMarkup(syntax, markdown);
  markdown.html.end();
  readMarkup(tree, parsed === source ? source : withOriginals(parsed, source, verbatim), document);
  return document.finish();
}

/** The front matter as blank lines, so that offsets stay what they are. */
function withoutFrontMatter(source: string, end: number): string {
  return end === 0 ? source : source.slice(0, end).replace(/[^\r\n]/g, ' ') + source.slice(end);
}

/** What looks like a template expression inside code is code. */
function withOriginals(
  parsed: string,
  source: string,
  ranges: readonly (readonly [number, number])[],
): string {
  let result = '';
  let done = 0;
  for (const [start, end] of ranges) {
    result += parsed.slice(done, start) + source.slice(start, end);
    done = end;
  }
  return result + parsed.slice(done);
}
