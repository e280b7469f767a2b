import { dayOf } from '../dates.js';
import { TextBuilder } from '../text-builder.js';
import { metadataBlock } from './metadata.js';
import type { MarkupElement } from './tree.js';
import type { Place, Walk } from './walk.js';

/** Keys whose text search engines show. */
const proseKeys = new Set([
  'name',
  'headline',
  'alternativeHeadline',
  'description',
  'abstract',
  'slogan',
  'disambiguatingDescription',
  'featureList',
  'award',
  'text',
  'price',
  'lowPrice',
  'highPrice',
]);
/** Things that have a name too, but say nothing of the product. */
const foreignKeys = new Set([
  'author',
  'publisher',
  'creator',
  'editor',
  'seller',
  'brand',
  'address',
  'review',
  'itemListElement',
  'breadcrumb',
  'potentialAction',
  'logo',
  'image',
  'contactPoint',
  'aggregateRating',
  'founder',
  'employee',
  'geo',
  'openingHoursSpecification',
]);
const maximumDepth = 64;
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** Reads the texts of a `<script type="application/ld+json">`, each at its own place. Broken JSON is read as far as it goes. */
export function readJsonLd(walk: Walk, element: MarkupElement, place: Place): void {
  if (element.attributes.type?.value.trim().toLowerCase() !== 'application/ld+json') return;
  const first = element.children[0];
  const last = element.children.at(-1);
  if (first === undefined || last === undefined) return;
  walk.flush(place);
  const { source } = walk;
  const builder = new TextBuilder(source);
  const end = last.end;
  let at = first.start;
  const path: string[] = [];

  const skipSpace = (): void => {
    while (at < end && (source.charCodeAt(at) <= 0x20 || source[at] === ',')) at++;
  };

  /** Moves over a string, whose opening quote is at `at`, and returns its inner range. */
  const string = (): { readonly start: number; readonly end: number } => {
    const start = ++at;
    while (at < end && source[at] !== '"') at += source[at] === '\\' ? 2 : 1;
    const inner = { start, end: Math.min(at, end) };
    at++;
    return inner;
  };

  const emit = (start: number, stop: number): void => {
    const key = path.at(-1) ?? '';
    if (key === 'datePublished') {
      walk.document.published ??= dayOf(source.slice(start, stop));
      return;
    }
    if (!proseKeys.has(key) || path.some((each) => foreignKeys.has(each))) return;
    appendJsonString(builder, source, start, stop);
    const built = builder.take();
    if (built !== null)
      walk.document.add(
        metadataBlock(built, 'json-ld', path.filter((each) => !each.startsWith('@')).join('.')),
      );
  };

  const value = (depth: number): void => {
    skipSpace();
    const unit = source[at];
    if (at >= end || depth > maximumDepth) {
      at = end;
    } else if (unit === '"') {
      const inner = string();
      emit(inner.start, inner.end);
    } else if (unit === '{') {
      at++;
      for (skipSpace(); at < end && source[at] !== '}'; skipSpace()) {
        if (source[at] !== '"') {
          at++;
          continue;
        }
        const key = string();
        skipSpace();
        if (source[at] !== ':') continue;
        at++;
        path.push(source.slice(key.start, key.end));
        value(depth + 1);
        path.pop();
      }
      at++;
    } else if (unit === '[') {
      at++;
      for (skipSpace(); at < end && source[at] !== ']'; skipSpace()) value(depth + 1);
      at++;
    } else {
      const start = at;
      while (at < end && !',]}'.includes(source[at] as string) && source.charCodeAt(at) > 0x20) at++;
      if (at === start) at++;
      else if (/^-?\d/.test(source.slice(start, start + 2))) emit(start, at);
    }
  };

  while (at < end) {
    value(0);
    skipSpace();
  }
}

function appendJsonString(builder: TextBuilder, source: string, start: number, end: number): void {
  let done = start;
  for (let at = source.indexOf('\\', start); at !== -1 && at < end; at = source.indexOf('\\', done)) {
    builder.appendEncoded(done, at);
    const next = source[at + 1] ?? '';
    const length = next === 'u' ? 6 : 2;
    const text =
      next === 'u'
        ? String.fromCharCode(Number.parseInt(source.slice(at + 2, at + 6), 16) || 0xfffd)
        : (escapes[next] ?? next);
    builder.replace(text, at, length);
    done = Math.min(end, at + length);
  }
  builder.appendEncoded(done, end);
}
