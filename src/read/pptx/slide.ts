import { type Box, union } from '../layout/box.js';
import { captionsOf, isAbove } from '../layout/captions.js';
import { readingOrder } from '../layout/reading-order.js';
import { paragraphsOf, type SlideParagraph } from './drawing-text.js';
import { inheritedBox, type Shape } from './shapes.js';

/** A text shape with its paragraphs. */
export interface TextShape {
  readonly shape: Shape;
  readonly paragraphs: readonly SlideParagraph[];
}

/** What a slide shows, in the order in which it is read. */
export interface SlideContent {
  /** The title's paragraphs as one text; null where the slide has none. */
  readonly title: TextShape | null;
  readonly items: readonly (TextShape | Shape)[];
  /** Dates and footers. */
  readonly footers: readonly TextShape[];
}

/** Font size in points of text whose style is set by the master: the common default. */
const DEFAULT_SIZE = 18;

/** Sorts a slide's shapes for reading and finds its title. `levels`: shapes of its layout, then of its master. */
export function slideContent(shapes: readonly Shape[], levels: readonly (readonly Shape[])[]): SlideContent {
  const placed = shapes.map((shape) => ({
    ...shape,
    box: shape.box ?? (shape.placeholder && inheritedBox(shape.placeholder, levels)),
  }));
  const items = placed.map((shape): TextShape | Shape =>
    shape.kind === 'text' ? { shape, paragraphs: paragraphsOf(bodyOf(shape)) } : shape,
  );
  const texts = items.filter(isText).filter(({ paragraphs }) => paragraphs.length > 0);
  const title = texts.find(({ shape }) => isTitle(shape)) ?? titleBySize(texts);
  const footers = texts.filter(({ shape }) => ['ftr', 'dt', 'hdr'].includes(shape.placeholder?.type ?? ''));
  const rest = items.filter((item) => {
    if (!isText(item)) return true;
    // Shapes without text can still have a text alternative.
    if (item.paragraphs.length === 0) return item.shape.alternative !== null;
    return item !== title && !footers.includes(item) && item.shape.placeholder?.type !== 'sldNum';
  });
  return { title: title ?? null, items: joinCallouts(inOrder(rest)), footers };
}

export function isText(item: TextShape | Shape): item is TextShape {
  return 'paragraphs' in item;
}

function bodyOf(shape: Shape) {
  return shape.element.children.find((child) => child.name === 'txBody');
}

function isTitle(shape: Shape): boolean {
  return shape.placeholder?.type === 'title' || shape.placeholder?.type === 'ctrTitle';
}

function boxOf(item: TextShape | Shape): Box | null {
  return isText(item) ? item.shape.box : item.box;
}

/** By place; what has none comes last, in drawing order. */
function inOrder(items: readonly (TextShape | Shape)[]): (TextShape | Shape)[] {
  const placed = items.filter((item) => boxOf(item) !== null);
  const unplaced = items.filter((item) => boxOf(item) === null);
  return [...readingOrder(placed, (item) => boxOf(item)!), ...unplaced];
}

/** On a slide made of text boxes, the one in clearly larger type near the top. */
function titleBySize(texts: readonly TextShape[]): TextShape | undefined {
  const sized = texts
    .map((item) => ({ item, size: sizeOf(item) }))
    .sort((one, other) => other.size - one.size);
  const [largest, second] = sized;
  if (!largest || !second || largest.size < 1.25 * second.size) return undefined;
  const { paragraphs, shape } = largest.item;
  const text = paragraphs.map((each) => each.text).join(' ');
  const top = Math.min(...texts.map((each) => each.shape.box?.top ?? 0));
  const isNearTop = shape.box !== null && shape.box.top <= top + largest.size;
  return isNearTop && text.split(' ').length <= 16 && /\p{L}{3}/u.test(text) ? largest.item : undefined;
}

function sizeOf({ paragraphs }: TextShape): number {
  return Math.max(...paragraphs.map((paragraph) => paragraph.size ?? DEFAULT_SIZE));
}

/** Joins a figure in large type to its caption in another text box. */
function joinCallouts(items: readonly (TextShape | Shape)[]): (TextShape | Shape)[] {
  const sized = items.filter(isText).flatMap((item) => {
    const { box, placeholder } = item.shape;
    if (box === null || item.paragraphs.length === 0) return [];
    return [
      {
        item,
        text: item.paragraphs.map(({ text }) => text).join(' '),
        box,
        size: sizeOf(item),
        lines: item.paragraphs.length,
        canBeFigure: item.paragraphs.length === 1 && placeholder === null,
        canBeCaption:
          item.paragraphs.length <= 2 &&
          item.paragraphs.every(({ bullet }) => bullet === null || bullet === 'none'),
      },
    ];
  });
  const captions = new Map([...captionsOf(sized)].map(([figure, caption]) => [figure.item, caption.item]));
  const taken = new Set(captions.values());
  return items.flatMap((item): (TextShape | Shape)[] => {
    if (!isText(item)) return [item];
    if (taken.has(item)) return [];
    const caption = captions.get(item);
    return caption ? [joined(item, caption)] : [item];
  });
}

function joined(figure: TextShape, caption: TextShape): TextShape {
  const [first, second] = isAbove(caption.shape.box!, figure.shape.box!)
    ? [caption, figure]
    : [figure, caption];
  const paragraphs = [...first.paragraphs, ...second.paragraphs];
  const text = paragraphs.map((paragraph) => paragraph.text).join(' ');
  const box = union([figure.shape.box!, caption.shape.box!]);
  const links = paragraphs.flatMap((paragraph) => paragraph.links);
  return {
    shape: { ...figure.shape, box },
    paragraphs: [{ ...caption.paragraphs[0]!, text, links, bold: false }],
  };
}

/** Within one text box a large figure and the smaller line below it are one statement as well. */
export function joinParagraphs(paragraphs: readonly SlideParagraph[]): SlideParagraph[] {
  const joined: SlideParagraph[] = [];
  for (const paragraph of paragraphs) {
    const before = joined.at(-1);
    const isCaption =
      before?.size &&
      before.size >= 1.4 * (paragraph.size ?? DEFAULT_SIZE) &&
      /^\P{L}{0,6}\d/u.test(before.text) &&
      before.text.length <= 24;
    if (isCaption)
      joined.splice(-1, 1, {
        ...paragraph,
        text: `${before.text} ${paragraph.text}`,
        links: [...before.links, ...paragraph.links],
      });
    else joined.push(paragraph);
  }
  return joined;
}
