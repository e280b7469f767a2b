import type { Document } from '../../model/document.js';
import { parseDirective } from '../directives.js';
import { DocumentBuilder } from '../document-builder.js';
import { htmlParser } from '../markup/parse-html.js';
import { readMarkup } from '../markup/read-markup.js';
import { blankTemplateExpressions } from '../markup/template-syntax.js';
import { TreeBuilder } from '../markup/tree.js';
import { textReader } from '../text-reader.js';

/** HTML documents, fragments and templates that make HTML. */
export const htmlReader = textReader(
  'html',
  [
    '.html',
    '.htm',
    '.xhtml',
    '.hbs',
    '.handlebars',
    '.mustache',
    '.liquid',
    '.njk',
    '.jinja',
    '.jinja2',
    '.j2',
    '.twig',
    '.ejs',
  ],
  readHtml,
);

function readHtml(source: string, path: string): Document {
  const document = new DocumentBuilder(path, 'html', source);
  const parsed = blankTemplateExpressions(source);
  const tree = new TreeBuilder(path, source.length);
  const parser = htmlParser(parsed, tree, (text, start, end) => {
    const directive = parseDirective(text, start, end, document.lineStarts);
    if (directive !== null) document.directives.push(directive);
  });
  parser.parse(0, parsed.length);
  parser.end();
  readMarkup(tree, parsed, document);
  const isShell = tree.runsScripts && tree.refresh === null;
  if (isShell && document.blocks.every((block) => block.kind === 'metadata' || block.hidden)) {
    const reason = 'the page shows no text before its scripts have run';
    document.notAudited.push({ page: null, slide: null, reason });
  }
  return document.finish();
}
