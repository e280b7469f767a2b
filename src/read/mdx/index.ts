import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Document } from '../../model/document.js';
import { positionAt } from '../../model/places.js';
import { parseDirective } from '../directives.js';
import { DocumentBuilder } from '../document-builder.js';
import { frontMatterEnd, readFrontMatter } from '../markdown/front-matter.js';
import { readMarkdown } from '../markdown/index.js';
import { readMarkup } from '../markup/read-markup.js';
import { TreeBuilder } from '../markup/tree.js';
import { textReader } from '../text-reader.js';
import { toMarkup } from './to-markup.js';

/** Markdown with components: their text and the strings that they are given are read, their code is not. */
export const mdxReader = textReader('mdx', ['.mdx'], readMdx);

/** The parser's time grows faster than its input; a longer file is read as Markdown. */
const longestMdx = 1_000_000;

function readMdx(source: string, path: string): Document {
  if (source.length > longestMdx)
    return asMarkdown(source, path, 'The file is too long to be read as MDX', null);
  let root: ReturnType<typeof fromMarkdown>;
  try {
    root = fromMarkdown(source, {
      extensions: [frontmatter(['yaml', 'toml']), gfm(), mdxjs()],
      mdastExtensions: [frontmatterFromMarkdown(['yaml', 'toml']), gfmFromMarkdown(), mdxFromMarkdown()],
    });
  } catch (error) {
    return asMarkdown(source, path, 'The file is not valid MDX', error);
  }
  const document = new DocumentBuilder(path, 'mdx', source);
  const end = frontMatterEnd(source);
  if (end > 0) readFrontMatter(source, end, document);
  const tree = new TreeBuilder(path, source.length);
  toMarkup(root, source, tree, (text, from, to) => {
    const directive = parseDirective(text, from, to, document.lineStarts);
    if (directive !== null) document.directives.push(directive);
  });
  readMarkup(tree, source, document);
  return document.finish();
}

function asMarkdown(source: string, path: string, message: string, error: unknown): Document {
  const document = readMarkdown(source, path);
  // Who named it Markdown may write what MDX does not allow.
  if (!/\.mdx$/i.test(path)) return document;
  const place =
    error !== null && typeof error === 'object' ? (error as { place?: unknown }).place : undefined;
  const offset = offsetOf(place);
  const reason =
    error !== null && typeof error === 'object' ? (error as { reason?: unknown }).reason : undefined;
  return {
    ...document,
    format: 'mdx',
    problems: [
      ...document.problems,
      {
        code: 'document/mdx',
        severity: 'warning',
        message: `${message}, so it was read as Markdown.`,
        path,
        position: offset === null ? null : positionAt(document.lineStarts, offset),
        hint: typeof reason === 'string' ? reason : null,
      },
    ],
  };
}

/** The offset in what the parser's messages call a place: a point or a range. */
function offsetOf(place: unknown): number | null {
  if (place === null || typeof place !== 'object') return null;
  const { offset, start } = place as { offset?: unknown; start?: { offset?: unknown } };
  if (typeof offset === 'number') return offset;
  return typeof start?.offset === 'number' ? start.offset : null;
}
