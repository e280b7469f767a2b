import { type CheerioAPI, load } from 'cheerio/slim';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

/**
 * What a reader sees of a document, one block a line. Made without the product's own readers, so that labels are
 * checked against the document and not against what the product makes of it.
 */
export function visibleText(source: string, format: 'html' | 'markdown'): string {
  return format === 'html' ? ofHtml(source) : ofMarkdown(source);
}

/** As quotes are compared: without case, markup, white space, and kinds of quotation marks and dashes. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[‐‑‒–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

const INLINE = new Set(
  'a abbr b cite code em i kbd mark q s small span strong sub sup time u var'.split(' '),
);
const SHOWN_ATTRIBUTES = ['alt', 'aria-label', 'placeholder'];
const SHOWN_META = new Set([
  'description',
  'og:title',
  'og:description',
  'twitter:title',
  'twitter:description',
]);

function ofHtml(source: string): string {
  const $ = load(source, { xml: { xmlMode: false, decodeEntities: true } });
  const metadata = structuredText($);
  $('script, style').remove();
  $('meta').each((_, element) => {
    const meta = $(element);
    if (SHOWN_META.has(meta.attr('name') ?? meta.attr('property') ?? ''))
      metadata.push(meta.attr('content') ?? '');
  });
  $('*').each((_, element) => {
    const node = $(element);
    for (const name of SHOWN_ATTRIBUTES) metadata.push(node.attr(name) ?? '');
    if (INLINE.has(node.prop('tagName')?.toLowerCase() ?? '')) return;
    node.prepend('\n');
    node.append('\n');
  });
  return [...metadata, $.root().text()].join('\n');
}

/** The strings of JSON-LD that search engines show. */
function structuredText($: CheerioAPI): string[] {
  const texts: string[] = [];
  $('script[type="application/ld+json"]').each((_, element) => {
    JSON.parse($(element).text(), (key, value) => {
      if (['name', 'description', 'featureList', 'text'].includes(key)) texts.push(String(value));
      return value;
    });
  });
  return texts;
}

function ofMarkdown(source: string): string {
  const tree = fromMarkdown(source, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
  return textOf(tree);
}

function textOf(node: Nodes): string {
  if (node.type === 'html') return '';
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const phrasing = ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link'];
  return node.children.map(textOf).join(phrasing.includes(node.type) ? '' : '\n');
}
