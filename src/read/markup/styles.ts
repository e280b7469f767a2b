import { classesOf } from './class-names.js';
import type { MarkupElement, MarkupNode } from './tree.js';

/** How an element is shown, as far as the page's own style sheets and attributes say. */
export interface Shown {
  /** `at-first`: hidden until some script or state reveals it, as an answer that is folded away. */
  readonly hidden: 'no' | 'at-first' | 'always';
  /** The value of `display`, or null where nothing is said. */
  readonly display: string | null;
}

const shown: Shown = { hidden: 'no', display: null };
const simpleSelector = /^(?:[a-z][a-z0-9]*)?(?:[.#][\w-]+)?$/i;

/** Simple rules of style sheets: by element name, `.class` and `#id`. */
export interface Styles {
  of(element: MarkupElement): Shown;
}

/** Reads the style sheets inside a document: enough of CSS to tell what is hidden and what stands on its own line. */
export function collectStyles(root: MarkupElement, source: string): Styles {
  const rules = new Map<string, Shown>();
  const revealed = new Set<string>();
  for (const sheet of styleSheets(root, source)) readSheet(sheet, rules, revealed);

  const ruleFor = (selector: string): Shown | undefined => {
    const rule = rules.get(selector);
    return rule?.hidden === 'always' && revealed.has(selector) ? { ...rule, hidden: 'at-first' } : rule;
  };

  return {
    of(element) {
      let result = shown;
      if (rules.size > 0) {
        const { id } = element.attributes;
        const selectors = [element.name];
        for (const each of classesOf(element)) selectors.push(`.${each}`, `${element.name}.${each}`);
        if (id !== undefined) selectors.push(`#${id.value}`, `${element.name}#${id.value}`);
        for (const selector of selectors) result = merge(result, ruleFor(selector));
      }
      const style = element.attributes.style?.value;
      return style === undefined ? result : merge(result, readDeclarations(style));
    },
  };
}

function merge(base: Shown, next: Shown | undefined | null): Shown {
  if (next === undefined || next === null) return base;
  const display = next.display ?? base.display;
  return { display, hidden: next.display === null && next.hidden === 'no' ? base.hidden : next.hidden };
}

function styleSheets(root: MarkupElement, source: string): string[] {
  const sheets: string[] = [];
  if (!source.includes('<style')) return sheets;
  const visit = (node: MarkupNode): void => {
    if (node.type === 'text') return;
    if (node.name !== 'style') {
      node.children.forEach(visit);
      return;
    }
    for (const child of node.children)
      if (child.type === 'text') sheets.push(source.slice(child.start, child.end));
  };
  visit(root);
  return sheets;
}

/** Rules inside `@media` and other at-rules are left out: they hold only sometimes. */
function readSheet(sheet: string, rules: Map<string, Shown>, revealed: Set<string>): void {
  const css = withoutComments(sheet);
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open === -1) return;
    const before = css.slice(at, open);
    const selectors = before.slice(before.lastIndexOf(';') + 1).trim();
    if (selectors.startsWith('@')) {
      at = blockEnd(css, open);
      continue;
    }
    const close = css.indexOf('}', open);
    const end = close === -1 ? css.length : close;
    const declared = readDeclarations(css.slice(open + 1, end));
    if (declared !== null) {
      for (const selector of selectors.split(',')) addRule(selector.trim(), declared, rules, revealed);
    }
    at = end + 1;
  }
}

function addRule(selector: string, declared: Shown, rules: Map<string, Shown>, revealed: Set<string>): void {
  if (simpleSelector.test(selector)) {
    rules.set(selector, merge(rules.get(selector) ?? shown, declared));
    return;
  }
  if (declared.hidden !== 'no') return;
  const last = selector.slice(
    Math.max(selector.lastIndexOf(' '), selector.lastIndexOf('>'), selector.lastIndexOf('~')) + 1,
  );
  for (const name of last.match(/[.#][\w-]+/g) ?? []) revealed.add(name);
}

function readDeclarations(text: string): Shown | null {
  if (!/display|visibility/i.test(text)) return null;
  let display: string | null = null;
  let hidden: Shown['hidden'] = 'no';
  let said = false;
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim()
      .toLowerCase();
    if (property === 'display') {
      display = value;
      said = true;
      if (value === 'none') hidden = 'always';
    } else if (property === 'visibility') {
      said = true;
      if (value === 'hidden' || value === 'collapse') hidden = 'always';
    }
  }
  return said ? { display, hidden } : null;
}

function blockEnd(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    const unit = css.charCodeAt(at);
    if (unit === 0x7b) depth++;
    else if (unit === 0x7d && --depth === 0) return at + 1;
  }
  return css.length;
}

function withoutComments(css: string): string {
  let result = '';
  let at = 0;
  for (let open = css.indexOf('/*'); open !== -1; open = css.indexOf('/*', at)) {
    result += css.slice(at, open);
    const close = css.indexOf('*/', open + 2);
    if (close === -1) return result;
    at = close + 2;
  }
  return result + css.slice(at);
}
