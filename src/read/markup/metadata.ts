import type { MetadataBlock, SourceRun } from '../../model/document.js';
import { dayOf } from '../dates.js';
import { TextBuilder } from '../text-builder.js';
import type { MarkupElement } from './tree.js';
import type { Place, Walk } from './walk.js';

const fields: Readonly<Record<string, MetadataBlock['field']>> = {
  title: 'title',
  description: 'description',
  'og:title': 'og:title',
  'og:description': 'og:description',
  'twitter:title': 'twitter:title',
  'twitter:description': 'twitter:description',
};
const dateNames = new Set([
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'publish_date',
]);
const altNames = new Set(['og:image:alt', 'twitter:image:alt']);

/** `<meta>`: text that search engines and previews show, and the day of publication. */
export function readMeta(walk: Walk, element: MarkupElement, place: Place): void {
  const { name, property, itemprop, content } = element.attributes;
  const key = (property ?? name ?? itemprop)?.value.trim().toLowerCase();
  if (key === undefined || content === undefined) return;
  if (dateNames.has(key)) {
    walk.document.published = dayOf(content.value) ?? walk.document.published;
    return;
  }
  if (altNames.has(key)) {
    walk.addAttribute(content, { kind: 'alt-text' }, place);
    return;
  }
  const field = fields[key];
  if (field !== undefined) addMetadata(walk, content.start, content.end, field, field);
}

/** The document's `<title>`. */
export function readTitle(walk: Walk, element: MarkupElement, place: Place): void {
  const first = element.children[0];
  const last = element.children.at(-1);
  if (first === undefined || last === undefined) return;
  walk.flush(place);
  const text = addMetadata(walk, first.start, last.end, 'title', 'title');
  walk.document.title ??= text;
}

function addMetadata(
  walk: Walk,
  start: number,
  end: number,
  field: MetadataBlock['field'],
  key: string,
): string | null {
  const builder = new TextBuilder(walk.source);
  builder.appendEncoded(start, end);
  const built = builder.take();
  if (built === null) return null;
  walk.document.add(metadataBlock(built, field, key));
  return built.text;
}

export function metadataBlock(
  built: { readonly text: string; readonly runs: readonly SourceRun[] },
  field: MetadataBlock['field'],
  key: string,
): MetadataBlock {
  return {
    kind: 'metadata',
    field,
    key,
    text: built.text,
    origin: { kind: 'source', runs: built.runs },
    section: [],
    region: 'main',
    hidden: false,
    verbatim: [],
    footnotes: [],
  };
}
