import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { type Attribute, type Attributes, noAttributes, type TreeBuilder } from '../markup/tree.js';
import { alignedText } from './aligned-text.js';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
type OnComment = (text: string, start: number, end: number) => void;

/** Elements of mdast that are one element of markup. */
const names: Readonly<Record<string, string>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  listItem: 'li',
};
/** Components with a meaning that their name gives away; others are sections of their own. */
const components: Readonly<Record<string, string>> = {
  Button: 'button',
  Link: 'a',
  Image: 'img',
  Img: 'img',
  Quote: 'blockquote',
  Blockquote: 'blockquote',
  Testimonial: 'blockquote',
  QuoteBlock: 'blockquote',
  BlockQuote: 'blockquote',
  PullQuote: 'blockquote',
};
/** Properties of components that are shown, and the markup that they are shown as. */
const shownProperties: Readonly<Record<string, readonly [name: string, className: string]>> = {
  title: ['div', 'card-title'],
  heading: ['div', 'card-title'],
  headline: ['div', 'card-title'],
  subtitle: ['p', ''],
  description: ['p', ''],
  summary: ['p', ''],
  text: ['p', ''],
  tagline: ['p', ''],
  caption: ['p', ''],
  label: ['p', ''],
  quote: ['blockquote', ''],
  author: ['cite', ''],
};

/** Turns an mdast tree with MDX into markup. */
export function toMarkup(root: Root, source: string, tree: TreeBuilder, onComment: OnComment): void {
  const definitions = new Map<string, string>();
  for (const node of root.children) {
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
  }

  const inside = (name: string, node: Nodes, attributes: Attributes, content: () => void): void => {
    tree.startFenced(name, attributes, startOf(node), startOf(node));
    content();
    tree.endFenced(endOf(node));
  };
  const children = (node: { readonly children: readonly Nodes[] }): void => {
    for (const child of node.children) visit(child);
  };

  const visit = (node: Nodes | RootContent): void => {
    const name = names[node.type];
    if (name !== undefined && 'children' in node) {
      inside(name, node, noAttributes, () => {
        if (node.type === 'listItem' && typeof node.checked === 'boolean') checkbox(node, node.checked);
        children(node as { children: Nodes[] });
      });
      return;
    }
    switch (node.type) {
      case 'text':
        alignedText(node.value, source, startOf(node), endOf(node), tree);
        break;
      case 'heading':
        inside(`h${node.depth}`, node, noAttributes, () => children(node));
        break;
      case 'list':
        inside(node.ordered === true ? 'ol' : 'ul', node, noAttributes, () => children(node));
        break;
      case 'inlineCode': {
        const [start, end] = insideBackticks(source, startOf(node), endOf(node));
        inside('code', node, noAttributes, () => tree.text(start, end, false));
        break;
      }
      case 'break':
        inside('br', node, noAttributes, () => {});
        break;
      case 'thematicBreak':
        inside('hr', node, noAttributes, () => {});
        break;
      case 'link':
      case 'linkReference': {
        const url = node.type === 'link' ? node.url : (definitions.get(node.identifier) ?? '');
        inside('a', node, { href: synthetic(url, node) }, () => children(node));
        break;
      }
      case 'image':
      case 'imageReference': {
        const start = startOf(node) + 2;
        const alt = node.alt ?? '';
        if (source.startsWith(alt, start)) {
          inside('img', node, { alt: { value: alt, start, end: start + alt.length } }, () => {});
        }
        break;
      }
      case 'table':
        inside('table', node, noAttributes, () => {
          node.children.forEach((row, index) => {
            inside(index === 0 ? 'thead' : 'tbody', row, noAttributes, () => {
              inside('tr', row, noAttributes, () => {
                for (const cell of row.children) {
                  inside(index === 0 ? 'th' : 'td', cell, noAttributes, () => children(cell));
                }
              });
            });
          });
        });
        break;
      case 'footnoteReference':
        inside('sup', node, noAttributes, () => {
          inside('a', node, { href: synthetic(`#fn:${node.identifier}`, node) }, () => {});
        });
        break;
      case 'footnoteDefinition': {
        const attributes = {
          id: synthetic(`fn:${node.identifier}`, node),
          role: synthetic('doc-footnote', node),
        };
        inside('div', node, attributes, () => children(node));
        break;
      }
      case 'mdxFlowExpression':
      case 'mdxTextExpression': {
        const comment = /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(node.value);
        if (comment !== null) onComment(comment[1] as string, startOf(node), endOf(node));
        break;
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        component(node);
        break;
      case 'root':
        children(node);
        break;
    }
  };

  const component = (node: JsxElement): void => {
    const attributes = attributesOf(node, source);
    const isComponent = node.name !== null && /^\p{Lu}|\./u.test(node.name);
    if (!isComponent) {
      const fallback = node.type === 'mdxJsxFlowElement' ? 'div' : 'span';
      inside(node.name?.toLowerCase() ?? fallback, node, attributes, () =>
        children(node as { children: Nodes[] }),
      );
      return;
    }
    const name = components[node.name ?? ''] ?? (node.type === 'mdxJsxFlowElement' ? 'section' : 'span');
    inside(name, node, attributes, () => {
      for (const [property, [shown, className]] of Object.entries(shownProperties)) {
        const value = attributes[property];
        if (value === undefined) continue;
        const isInline = node.type === 'mdxJsxTextElement' && shown !== 'cite';
        const classes = className === '' ? noAttributes : { class: synthetic(className, node) };
        tree.startFenced(isInline ? 'span' : shown, classes, value.start, value.start);
        tree.text(value.start, value.end, true);
        tree.endFenced(value.end);
      }
      if (attributes.alt !== undefined && name !== 'img')
        inside('img', node, { alt: attributes.alt }, () => {});
      children(node as { children: Nodes[] });
    });
  };

  const checkbox = (node: Nodes, checked: boolean): void => {
    const type = synthetic('checkbox', node);
    inside('input', node, checked ? { type, checked: type } : { type }, () => {});
  };

  visit(root);
}

/** String properties with their places. `className` is HTML's `class`. */
function attributesOf(node: JsxElement, source: string): Attributes {
  const attributes: Record<string, Attribute> = {};
  for (const each of node.attributes) {
    if (each.type !== 'mdxJsxAttribute' || each.position === undefined) continue;
    const start = each.position.start.offset ?? 0;
    const end = each.position.end.offset ?? start;
    if (each.value === null || each.value === undefined) {
      attributes[each.name] = { value: '', start: end, end };
      continue;
    }
    if (typeof each.value !== 'string') continue;
    const quote = source.slice(start, end).search(/["']/);
    if (quote === -1) continue;
    const from = start + quote + 1;
    const name = each.name === 'className' ? 'class' : each.name;
    attributes[name] = { value: source.slice(from, end - 1), start: from, end: end - 1 };
  }
  return attributes;
}

function synthetic(value: string, node: Nodes): Attribute {
  return { value, start: startOf(node), end: startOf(node) };
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

function insideBackticks(source: string, start: number, end: number): readonly [number, number] {
  let from = start;
  let to = end;
  while (from < to && source[from] === '`' && source[to - 1] === '`') {
    from++;
    to--;
  }
  return [from, to];
}
