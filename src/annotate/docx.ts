import { printableXml } from '../model/printable.js';
import { childrenOf, type XmlElement } from '../read/office/xml.js';
import { ArchiveError } from '../read/office/zip.js';
import type { Mark } from './marks.js';
import {
  type EditablePackage,
  editPackage,
  isStrictPart,
  namespaceOf,
  partWithRoot,
  type RootContent,
} from './office/editable-package.js';
import { type ParagraphEdges, paragraphEdges } from './office/paragraph-edges.js';
import { asUtf8, newPart } from './office/xml-edit.js';

const VOCABULARY = 'wordprocessingml/main';
/** Ids are 32 bits with a sign; greater ones are a broken file's. */
const LARGEST_ID = 2 ** 30;

/**
 * A copy of a Word document with a comment for each mark on the paragraph that holds the words; what stands in headers,
 * footers and notes, where comments can't be, is told at the first paragraph. Comments that are there stay. The bytes given
 * are left alone. Comments are dated with the day of the audit (`asOf`, YYYY-MM-DD). Null where the file is damaged.
 */
export function annotateDocx(bytes: Uint8Array, marks: readonly Mark[], asOf: string): Uint8Array | null {
  return editPackage(bytes, (copy) => addMarks(copy, marks, asOf));
}

function addMarks(copy: EditablePackage, marks: readonly Mark[], asOf: string): void {
  const { office } = copy;
  const main = office.related('', 'officeDocument');
  const xml = main === null ? null : office.source(main);
  if (main === null || xml === null) throw new ArchiveError('broken', 'lacks its main part');
  const offsetOf = ({ anchor }: Mark) =>
    anchor?.kind === 'paragraph' && anchor.part === main ? anchor.offset : -1;
  const { first, found } = paragraphEdges(xml, new Set(marks.map(offsetOf)));
  const placed = marks.flatMap((mark) => {
    const edges = found.get(offsetOf(mark)) ?? first;
    return edges === null ? [] : [{ mark, edges }];
  });
  if (placed.length === 0) return;
  const namespace = namespaceOf(VOCABULARY, isStrictPart(office, main));
  const known = partWithRoot(office, main, {
    relationship: 'comments',
    root: 'comments',
    vocabulary: VOCABULARY,
  });
  const firstId = known === null ? 0 : freeId(office.part(known));
  const comments = placed.map(({ mark, edges }, index) => ({ mark, edges, id: firstId + index }));
  copy.change(main, asUtf8(withRanges(xml, comments, namespace)));
  const content: RootContent = (prefix) =>
    comments.map(({ mark, id }) => commentElement(mark, { id, asOf }, named(prefix, namespace))).join('');
  if (known !== null) copy.append(known, content);
  else
    copy.add(main, {
      name: (number) => `word/comments${number === 1 ? '' : number}.xml`,
      contentType: 'wordprocessingml.comments',
      relationship: 'comments',
      xml: newPart('w:comments', namespace, content('w:')),
      isStrict: isStrictPart(office, main),
    });
}

/** The smallest id above all that comments have. */
function freeId(comments: XmlElement | null): number {
  const ids = childrenOf(comments ?? undefined, 'comment')
    .map(({ attributes }) => Number(attributes.id))
    .filter((id) => Number.isInteger(id) && id < LARGEST_ID);
  return ids.reduce((most, id) => Math.max(most, id), -1) + 1;
}

/** The names of Word's elements in some place, and the declaration that an element there needs; attributes always need a prefix. */
interface Names {
  readonly prefix: string;
  readonly declaration: string;
}

function named(prefix: string, namespace: string): Names {
  return prefix === ''
    ? { prefix: 'w:', declaration: ` xmlns:w="${namespace}"` }
    : { prefix, declaration: '' };
}

function commentElement(
  { quote, note }: Mark,
  { id, asOf }: { readonly id: number; readonly asOf: string },
  { prefix: w, declaration }: Names,
): string {
  const words = quote.trim() === '' ? [] : [`“${quote}”`];
  const paragraphs = [...words, ...note].map(
    (text) => `<${w}p><${w}r><${w}t xml:space="preserve">${printableXml(text)}</${w}t></${w}r></${w}p>`,
  );
  return `<${w}comment${declaration} ${w}id="${id}" ${w}author="overclaim" ${w}date="${asOf}T00:00:00Z" ${w}initials="OC">${paragraphs.join('')}</${w}comment>`;
}

/** The text of the main part with each comment's range around the contents of its paragraph. */
function withRanges(
  xml: string,
  comments: readonly { readonly id: number; readonly edges: ParagraphEdges }[],
  namespace: string,
): string {
  const insertions = comments.flatMap(({ id, edges: { prefix, start, end } }) => {
    const { prefix: w, declaration } = named(prefix, namespace);
    const about = `${declaration} ${w}id="${id}"`;
    return [
      { at: start, text: `<${w}commentRangeStart${about}/>` },
      {
        at: end,
        text: `<${w}commentRangeEnd${about}/><${w}r${declaration}><${w}commentReference ${w}id="${id}"/></${w}r>`,
      },
    ];
  });
  const pieces: string[] = [];
  let done = 0;
  for (const { at, text } of insertions.sort((a, b) => a.at - b.at)) {
    pieces.push(xml.slice(done, at), text);
    done = at;
  }
  return pieces.join('') + xml.slice(done);
}
