import type { SyntaxNode, Tree } from '@lezer/common';
import type { HtmlParser } from '../markup/parse-html.js';
import { type Attributes, noAttributes, type TreeBuilder } from '../markup/tree.js';
import { tableToMarkup } from './table-to-markup.js';

export interface MarkdownSource {
  readonly source: string;
  readonly tree: TreeBuilder;
  /** Reads the HTML inside; it goes into the same tree. */
  readonly html: HtmlParser;
  readonly onComment: (text: string, start: number, end: number) => void;
}

/** Block nodes that are one element. */
const blockNames: Readonly<Record<string, string>> = {
  Paragraph: 'p',
  Blockquote: 'blockquote',
  BulletList: 'ul',
  OrderedList: 'ol',
  ListItem: 'li',
  Task: 'p',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`ATXHeading${level}`, `h${level}`])),
  SetextHeading1: 'h1',
  SetextHeading2: 'h2',
};
const inlineNames: Readonly<Record<string, string>> = {
  Emphasis: 'em',
  StrongEmphasis: 'strong',
  Strikethrough: 'del',
};
/** Marks that are no text. */
const marks = new Set(
  `HeaderMark QuoteMark ListMark LinkMark EmphasisMark CodeMark CodeInfo CodeText LinkTitle LinkLabel StrikethroughMark
   FootnoteMark FencedCode CodeBlock ProcessingInstruction ProcessingInstructionBlock TableDelimiter`.split(
    /\s+/,
  ),
);
/** Marks of admonitions (`:::tip`, `!!! note`) and attribute lists (`{#id}`, `{: .class}`): the title of the one is text. */
const markerPattern =
  /^[ \t]*(?::{3,}[ \t]*[\w-]*|(?:!!!|\?\?\?)\+?[ \t]+\w+)[ \t]*|\{[#.:][^{}\n]{0,100}\}/gm;

/** Turns Lezer's syntax tree into markup. Returns the ranges of inline code, in order. */
export function toMarkup(syntax: Tree, markdown: MarkdownSource): readonly (readonly [number, number])[] {
  const { source, tree, html } = markdown;
  const references = collectReferences(syntax, source);
  const code: (readonly [number, number])[] = [];

  const children = (node: SyntaxNode, from: number, to: number): void => {
    let done = from;
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.to <= from || child.from >= to) continue;
      text(done, child.from);
      visit(child);
      done = child.to;
    }
    text(done, to);
  };

  const text = (from: number, to: number): void => {
    if (to <= from) return;
    const slice = source.slice(from, to);
    if (!/:::|!!!|\?\?\?|\{[#.:]/.test(slice)) {
      tree.text(from, to, false);
      return;
    }
    let done = from;
    for (const hit of slice.matchAll(markerPattern)) {
      const isLine = !hit[0].startsWith('{');
      const start = from + hit.index;
      if (isLine && start !== 0 && source[start - 1] !== '\n' && start !== from) continue;
      tree.text(done, start, false);
      if (isLine) paragraphBreak(start);
      done = start + hit[0].length;
      if (!isLine) continue;
      const lineEnd = source.indexOf('\n', done);
      const titleEnd = lineEnd === -1 || lineEnd > to ? to : lineEnd;
      tree.text(done, titleEnd, false);
      paragraphBreak(titleEnd);
      done = titleEnd;
    }
    tree.text(done, to, false);
  };

  const paragraphBreak = (at: number): void => {
    tree.start('hr', noAttributes, at, at);
    tree.close('hr', at);
  };

  const element = (name: string, node: SyntaxNode, attributes: Attributes = noAttributes): void => {
    tree.startFenced(name, attributes, node.from, node.from);
    children(node, node.from, node.to);
    tree.endFenced(node.to);
  };

  const visit = (node: SyntaxNode): void => {
    const { name, from, to } = node;
    const block = blockNames[name];
    if (block !== undefined) {
      element(block, node);
      return;
    }
    const inline = inlineNames[name];
    if (inline !== undefined) {
      element(inline, node);
      return;
    }
    if (marks.has(name)) return;
    switch (name) {
      case 'Escape':
        tree.text(from + 1, to, false);
        break;
      case 'Entity':
        tree.text(from, to, true);
        break;
      case 'HardBreak':
        tree.start('br', noAttributes, from, to);
        tree.close('br', to);
        break;
      case 'HorizontalRule':
        paragraphBreak(from);
        break;
      case 'InlineCode': {
        const start = node.firstChild?.to ?? from;
        const end = node.lastChild?.from ?? to;
        code.push([start, end]);
        tree.startFenced('code', noAttributes, from, from);
        tree.text(start, end, false);
        tree.endFenced(to);
        break;
      }
      case 'Link':
        link(node);
        break;
      case 'Image': {
        const [start, end] = labelRange(node);
        const alt = { value: source.slice(start, end), start, end };
        tree.startFenced('img', { alt }, from, from);
        tree.endFenced(to);
        break;
      }
      case 'Autolink':
      case 'URL': {
        const start = name === 'URL' ? from : from + 1;
        const end = name === 'URL' ? to : to - 1;
        tree.startFenced('a', { href: { value: source.slice(start, end), start, end } }, from, from);
        tree.text(start, end, false);
        tree.endFenced(to);
        break;
      }
      case 'TaskMarker': {
        const value = { value: 'checkbox', start: from, end: to };
        const isChecked = /x/i.test(source.slice(from, to));
        tree.startFenced('input', isChecked ? { type: value, checked: value } : { type: value }, from, from);
        tree.endFenced(to);
        break;
      }
      case 'HTMLTag':
      case 'Comment':
      case 'HTMLBlock':
      case 'CommentBlock':
        htmlIn(node);
        break;
      case 'LinkReference':
        comment(node);
        break;
      case 'FootnoteReference': {
        const href = { value: `#${footnoteId(source.slice(from + 2, to - 1))}`, start: from, end: to };
        tree.startFenced('sup', noAttributes, from, from);
        tree.startFenced('a', { href }, from, from);
        tree.endFenced(to);
        tree.endFenced(to);
        break;
      }
      case 'FootnoteDefinition': {
        const mark = node.getChild('FootnoteMark');
        if (mark === null) break;
        const id = {
          value: footnoteId(source.slice(mark.from + 2, mark.to - 2)),
          start: mark.from,
          end: mark.to,
        };
        const role = { value: 'doc-footnote', start: mark.from, end: mark.to };
        element('div', node, { id, role });
        break;
      }
      case 'Table':
        tableToMarkup(node, source, tree, children);
        break;
      default:
        children(node, from, to);
    }
  };

  /** A link, or a word in brackets that refers to nothing and so is what it looks like. */
  const link = (node: SyntaxNode): void => {
    const url = node.getChild('URL');
    const [start, end] = labelRange(node);
    const label = node.getChild('LinkLabel');
    const name = label === null ? source.slice(start, end) : source.slice(label.from + 1, label.to - 1);
    const address =
      url === null
        ? references.get(normalize(name === '' ? source.slice(start, end) : name))
        : source.slice(url.from, url.to);
    const isInline = source[end + 1] === '(';
    if (address === undefined && !isInline) {
      if (/^!\w+$/.test(source.slice(start, end))) return;
      tree.text(node.from, start, false);
      children(node, start, end);
      if (label === null) tree.text(end, node.to, false);
      else tree.text(end, node.to, false);
      return;
    }
    const href = { value: address ?? '', start: url?.from ?? node.from, end: url?.to ?? node.from };
    tree.startFenced('a', { href }, node.from, node.from);
    children(node, start, end);
    tree.endFenced(node.to);
  };

  /** HTML, without the marks of quotations around it. */
  const htmlIn = (node: SyntaxNode): void => {
    let done = node.from;
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.name !== 'QuoteMark') continue;
      html.parse(done, child.from);
      done = child.to;
    }
    html.parse(done, node.to);
  };

  /** `[//]: # (a comment)` */
  const comment = (node: SyntaxNode): void => {
    const title = node.getChild('LinkTitle');
    if (title !== null) markdown.onComment(source.slice(title.from + 1, title.to - 1), node.from, node.to);
  };

  children(syntax.topNode, 0, source.length);
  return code;
}

function collectReferences(syntax: Tree, source: string): ReadonlyMap<string, string> {
  const references = new Map<string, string>();
  if (!source.includes(']:')) return references;
  syntax.iterate({
    enter(node) {
      if (node.name !== 'LinkReference') return;
      const label = node.node.getChild('LinkLabel');
      const url = node.node.getChild('URL');
      if (label === null || url === null) return;
      const name = normalize(source.slice(label.from + 1, label.to - 1));
      if (!references.has(name)) references.set(name, source.slice(url.from, url.to));
    },
  });
  return references;
}

/** The range between the brackets of a link or image. */
function labelRange(node: SyntaxNode): readonly [number, number] {
  const [open, close] = node.getChildren('LinkMark');
  return [open?.to ?? node.from, close?.from ?? node.to];
}

function normalize(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

function footnoteId(label: string): string {
  return `fn:${label.toLowerCase()}`;
}
