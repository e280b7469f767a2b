import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from 'yaml';
import { dayOf } from '../dates.js';
import type { DocumentBuilder } from '../document-builder.js';
import { metadataBlock } from '../markup/metadata.js';
import { TextBuilder } from '../text-builder.js';

/** Keys, without case, hyphens and underscores, whose values are shown to readers of a page, a search or a preview. */
const proseKeys = new Set(
  `title subtitle description summary excerpt tagline headline subheadline heading subheading lead intro abstract teaser
   blurb text details caption alt cta question answer seotitle metatitle seodescription metadescription ogtitle
   ogdescription longdescription shortdescription sidebarlabel`.split(/\s+/),
);
const dateKeys = new Set([
  'date',
  'published',
  'publishdate',
  'pubdate',
  'publishedat',
  'publishedon',
  'datepublished',
]);
const longest = 100_000;
const deepest = 8;

/** The offset behind the front matter (`---` … `---` or `+++` … `+++` at the very beginning), or 0 if there is none. */
export function frontMatterEnd(source: string): number {
  const open = /^(---|\+\+\+)[ \t]*\r?\n/.exec(source);
  if (open === null) return 0;
  const window = source.slice(open[0].length - 1, longest);
  const close =
    open[1] === '---'
      ? /\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/.exec(window)
      : /\n\+\+\+[ \t]*(?=\r?\n|$)/.exec(window);
  return close === null ? 0 : open[0].length - 1 + close.index + close[0].length;
}

/** Reads prose fields and the date of the YAML in source[0, end) into the document. TOML front matter is passed over. */
export function readFrontMatter(source: string, end: number, document: DocumentBuilder): void {
  if (!source.startsWith('---')) return;
  const start = source.indexOf('\n') + 1;
  const yaml = source.slice(start, source.lastIndexOf('\n', end - 1) + 1);
  const parsed = parseDocument(yaml, {
    lineCounter: new LineCounter(),
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const broken = parsed.errors[0];
  if (broken !== undefined) {
    const line = yaml.slice(0, broken.pos[0]).split('\n').length;
    const column = broken.pos[0] - (yaml.lastIndexOf('\n', broken.pos[0] - 1) + 1) + 1;
    // An error, although the text below is audited: what a preview shows of the page was perhaps not.
    document.problems.push({
      code: 'document/front-matter',
      severity: 'error',
      message: 'The front matter is not valid YAML, so parts of it may not have been read.',
      path: document.path,
      position: { line: line + 1, column, offset: start + broken.pos[0] },
      hint: (broken.message.split('\n')[0] ?? '')
        .replace(/ at line \d+, column \d+:?$/, '.')
        .replace(/\.\.$/, '.'),
    });
  }
  const builder = new TextBuilder(source);
  const visit = (node: unknown, path: readonly string[]): void => {
    if (isAlias(node) || path.length > deepest) return;
    if (isMap(node)) {
      for (const pair of node.items)
        if (isScalar(pair.key)) visit(pair.value, [...path, String(pair.key.value)]);
    } else if (isSeq(node)) {
      for (const item of node.items) visit(item, path);
    } else if (isScalar(node)) {
      readScalar(node, path);
    }
  };
  const readScalar = (node: Scalar, path: readonly string[]): void => {
    const key = (path.at(-1) ?? '').toLowerCase().replace(/[-_]/g, '');
    if (path.length === 1 && dateKeys.has(key))
      document.published ??= dayOf(String(node.source ?? node.value ?? ''));
    if (!proseKeys.has(key) || typeof node.value !== 'string' || node.range == null) return;
    appendScalar(builder, source, node, start + node.range[0], start + node.range[1]);
    const built = builder.take();
    if (built === null) return;
    document.add(metadataBlock(built, 'front-matter', path.join('.')));
    if (path.length === 1 && key === 'title') document.title = built.text;
  };
  visit(parsed.contents, []);
}

/** Appends source[from, to) without the tags of markup in it: themes let titles have `<br>` and `<strong>`. */
function appendText(builder: TextBuilder, source: string, from: number, to: number): void {
  let done = from;
  for (let at = source.indexOf('<', from); at !== -1 && at < to; at = source.indexOf('<', at + 1)) {
    const close = source.indexOf('>', at);
    if (close === -1 || close >= to) break;
    if (close - at > LONGEST_TAG || !/[a-z/]/i.test(source[at + 1] ?? '')) continue;
    builder.append(done, at);
    if (/^<(?:br|p|div|li)\b/i.test(source.slice(at, at + 5))) builder.replace(' ', at, close + 1 - at);
    done = close + 1;
    at = close;
  }
  builder.append(done, to);
}

/** In characters. */
const LONGEST_TAG = 400;

function appendScalar(builder: TextBuilder, source: string, node: Scalar, start: number, end: number): void {
  switch (node.type) {
    case 'QUOTE_DOUBLE':
      appendEscaped(builder, source, start + 1, end - 1);
      break;
    case 'QUOTE_SINGLE':
      appendDoubled(builder, source, start + 1, end - 1);
      break;
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      appendText(builder, source, source.indexOf('\n', start) + 1, end);
      break;
    default:
      appendText(builder, source, start, end);
  }
}

const escapes: Readonly<Record<string, string>> = { n: ' ', t: ' ', '\n': ' ', _: ' ' };

/** The inside of a double-quoted scalar. */
function appendEscaped(builder: TextBuilder, source: string, start: number, end: number): void {
  let done = start;
  for (let at = source.indexOf('\\', start); at !== -1 && at < end; at = source.indexOf('\\', done)) {
    appendText(builder, source, done, at);
    const mark = source[at + 1] ?? '';
    const digits = { x: 2, u: 4, U: 8 }[mark];
    const code =
      digits === undefined ? Number.NaN : Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
    const text =
      digits === undefined
        ? (escapes[mark] ?? mark)
        : code <= 0x10ffff
          ? String.fromCodePoint(code)
          : '\uFFFD';
    const length = 2 + (digits ?? 0);
    builder.replace(text, at, length);
    done = Math.min(end, at + length);
  }
  appendText(builder, source, done, end);
}

/** The inside of a single-quoted scalar, where two quotes are one. */
function appendDoubled(builder: TextBuilder, source: string, start: number, end: number): void {
  let done = start;
  for (let at = source.indexOf("''", start); at !== -1 && at < end; at = source.indexOf("''", at + 2)) {
    appendText(builder, source, done, at + 1);
    done = at + 2;
  }
  appendText(builder, source, done, end);
}
