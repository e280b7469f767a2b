import type { SlideRectangle } from '../model/location.js';
import { printableXml } from '../model/printable.js';
import { childrenOf } from '../read/office/xml.js';
import { ArchiveError } from '../read/office/zip.js';
import { slidePartsOf } from '../read/pptx/slide-parts.js';
import type { Mark } from './marks.js';
import {
  type EditablePackage,
  editPackage,
  isStrictPart,
  namespaceOf,
  partWithRoot,
  type RootContent,
} from './office/editable-package.js';
import { newPart } from './office/xml-edit.js';

const VOCABULARY = 'presentationml/main';
/** Comments are placed in 576ths of an inch, eight to a point. */
const UNITS_PER_POINT = 8;
/** The marks of comments on one shape stand side by side: as far apart as the lines of the grid on which LibreOffice puts them. In points. */
const STEP = 45;
/** The longest side of a slide that PowerPoint allows is 56 inches. In points. */
const LONGEST_SIDE = 4032;
const FEWEST_IN_A_ROW = 3;
/** PowerPoint has this many colors for the marks of authors. */
const COLORS = 10;

/**
 * A copy of a presentation with a comment for each mark, at the upper left corner of the shape that holds the words; comments
 * that are there stay. The bytes given are left alone. Comments are of the kind that every version of PowerPoint and
 * LibreOffice shows ("classic", ISO/IEC 29500-1, 19.4), dated with the day of the audit (`asOf`, YYYY-MM-DD). Null where the file is damaged.
 */
export function annotatePptx(bytes: Uint8Array, marks: readonly Mark[], asOf: string): Uint8Array | null {
  return editPackage(bytes, (copy) => addMarks(copy, marks, asOf));
}

function addMarks(copy: EditablePackage, marks: readonly Mark[], asOf: string): void {
  const parts = slidePartsOf(copy.office);
  if (parts === null) throw new ArchiveError('broken', 'lacks its main part');
  const bySlide = groupBySlide(marks, parts.slides, copy);
  const total = [...bySlide.values()].reduce((sum, each) => sum + each.length, 0);
  if (total === 0) return;
  const isStrict = isStrictPart(copy.office, parts.main);
  const author = addAuthor(copy, parts.main, { comments: total, isStrict });
  let index = 0;
  for (const [slide, onSlide] of bySlide) {
    const places = positions(onSlide);
    const comments = onSlide.map((mark, number) => {
      index += 1;
      return { author, index, asOf, position: places[number]!, text: textOf(mark) };
    });
    addComments(copy, slide, comments, isStrict);
  }
}

/** Marks by the part of their slide; those on no slide of the file are left out. */
function groupBySlide(
  marks: readonly Mark[],
  slides: readonly string[],
  { office }: EditablePackage,
): Map<string, Mark[]> {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const part = mark.slide === null ? undefined : slides[mark.slide - 1];
    if (!part || office.part(part) === null) continue;
    const group = groups.get(part);
    if (group) group.push(mark);
    else groups.set(part, [mark]);
  }
  return groups;
}

/** Adds the author of the comments to the presentation's list of authors; returns its id. */
function addAuthor(
  copy: EditablePackage,
  main: string,
  { comments, isStrict }: { readonly comments: number; readonly isStrict: boolean },
): number {
  const found = partWithRoot(copy.office, main, {
    relationship: 'commentAuthors',
    root: 'cmAuthorLst',
    vocabulary: VOCABULARY,
  });
  const known = found === null ? [] : childrenOf(copy.office.part(found) ?? undefined, 'cmAuthor');
  const ids = known.map(({ attributes }) => Number(attributes.id)).filter(isSmallCount);
  const id = ids.reduce((most, each) => Math.max(most, each), -1) + 1;
  const author: RootContent = (prefix) =>
    `<${prefix}cmAuthor id="${id}" name="overclaim" initials="OC" lastIdx="${comments}" clrIdx="${id % COLORS}"/>`;
  if (found !== null) copy.append(found, author);
  else
    copy.add(main, {
      name: (number) => `ppt/commentAuthors${number === 1 ? '' : number}.xml`,
      contentType: 'presentationml.commentAuthors',
      relationship: 'commentAuthors',
      xml: newPart('p:cmAuthorLst', namespaceOf(VOCABULARY, isStrict), author('p:')),
      isStrict,
    });
  return id;
}

interface Comment {
  readonly author: number;
  /** Counts the author's comments from 1. */
  readonly index: number;
  readonly asOf: string;
  readonly position: Position;
  readonly text: string;
}

function addComments(
  copy: EditablePackage,
  slide: string,
  comments: readonly Comment[],
  isStrict: boolean,
): void {
  const content: RootContent = (prefix) => comments.map((each) => commentElement(each, prefix)).join('');
  const found = partWithRoot(copy.office, slide, {
    relationship: 'comments',
    root: 'cmLst',
    vocabulary: VOCABULARY,
  });
  if (found !== null) copy.append(found, content);
  else
    copy.add(slide, {
      name: (number) => `ppt/comments/comment${number}.xml`,
      contentType: 'presentationml.comments',
      relationship: 'comments',
      xml: newPart('p:cmLst', namespaceOf(VOCABULARY, isStrict), content('p:')),
      isStrict,
    });
}

function commentElement({ author, index, asOf, position: { x, y }, text }: Comment, prefix: string): string {
  return `<${prefix}cm authorId="${author}" dt="${asOf}T00:00:00.000" idx="${index}"><${prefix}pos x="${x}" y="${y}"/><${prefix}text>${text}</${prefix}text></${prefix}cm>`;
}

/** The words first: the mark shows the shape, not the words in it. */
function textOf({ quote, note }: Mark): string {
  const words = quote.trim() === '' ? [] : [`“${quote}”`];
  return [...words, ...note].map(printableXml).join('\n\n');
}

/** In 576ths of an inch from the slide's upper left corner. */
interface Position {
  readonly x: number;
  readonly y: number;
}

/** Where the marks of a slide stand: at their shape, in rows where one shape has several, at the slide's corner without one. */
function positions(marks: readonly Mark[]): Position[] {
  const taken = new Map<string, number>();
  return marks.map(({ anchor }) => {
    const shape: SlideRectangle =
      anchor?.kind === 'shape' ? anchor : { left: 0, top: 0, width: 0, height: 0 };
    const key = `${shape.left} ${shape.top}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    const columns = Math.max(FEWEST_IN_A_ROW, Math.floor(shape.width / STEP));
    return {
      x: toUnits(shape.left + (before % columns) * STEP),
      y: toUnits(shape.top + Math.floor(before / columns) * STEP),
    };
  });
}

function toUnits(points: number): number {
  return Math.round(Math.min(LONGEST_SIDE, Math.max(0, points)) * UNITS_PER_POINT);
}

/** Ids and counts that a program may have written; anything greater is a broken file's. */
function isSmallCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1_000_000;
}
