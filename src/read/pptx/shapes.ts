import type { Box } from '../layout/box.js';
import { childAt, childrenOf, type XmlElement } from '../office/xml.js';

/** Something on a slide, placed in the slide's own coordinates (points from the upper left corner). */
export interface Shape {
  readonly kind: 'text' | 'picture' | 'table' | 'frame';
  readonly id: string | null;
  readonly element: XmlElement;
  /** Null where neither the slide nor its layout and master say where it stands. */
  readonly box: Box | null;
  readonly alternative: string | null;
  readonly placeholder: Placeholder | null;
}

export interface Placeholder {
  /** "title", "ctrTitle", "subTitle", "body", "ftr" …; "obj" where the slide says none. */
  readonly type: string;
  readonly index: string | null;
}

/** English Metric Units in a point. */
const EMU = 12_700;
const MAX_GROUP_DEPTH = 50;

type Placement = (box: Box) => Box;

/** The visible shapes of a slide, layout or master in drawing order, those in groups included. */
export function shapesOf(root: XmlElement | null): Shape[] {
  const tree = childAt(root ?? undefined, 'cSld', 'spTree');
  return tree ? shapesIn(tree, (box) => box, 0) : [];
}

function shapesIn(parent: XmlElement, place: Placement, depth: number): Shape[] {
  if (depth > MAX_GROUP_DEPTH) return [];
  return parent.children.flatMap((element) => {
    if (element.name === 'AlternateContent') {
      const choice = childAt(element, 'Choice') ?? childAt(element, 'Fallback');
      return choice ? shapesIn(choice, place, depth + 1) : [];
    }
    const about = element.children.find((child) => /^nv\w*Pr$/.test(child.name));
    const common = childAt(about, 'cNvPr');
    if (common?.attributes.hidden === '1') return [];
    if (element.name === 'grpSp') return shapesIn(element, groupPlacement(element, place), depth + 1);
    const kind = kindOf(element);
    if (kind === null) return [];
    const frame = boxOf(childAt(element, 'spPr', 'xfrm') ?? childAt(element, 'xfrm'));
    const holder = childAt(about, 'nvPr', 'ph');
    return [
      {
        kind,
        id: common?.attributes.id ?? null,
        element,
        box: frame ? place(frame) : null,
        alternative: alternativeOf(common, holder !== undefined),
        placeholder: holder
          ? { type: holder.attributes.type ?? 'obj', index: holder.attributes.idx ?? null }
          : null,
      },
    ];
  });
}

function kindOf(element: XmlElement): Shape['kind'] | null {
  if (element.name === 'sp') return 'text';
  if (element.name === 'pic') return 'picture';
  if (element.name !== 'graphicFrame') return null;
  return childAt(element, 'graphic', 'graphicData', 'tbl') ? 'table' : 'frame';
}

/** What a person wrote for people who do not see it; programs' own guesses and file names are no text. */
function alternativeOf(common: XmlElement | undefined, isPlaceholder: boolean): string | null {
  const text = (common?.attributes.descr ?? '').replace(/\s+/gu, ' ').trim();
  const isGuess =
    /description automatically generated|^(?:a )?(?:picture|image|graphic)\s?\d*$/iu.test(text) ||
    /\.(?:png|jpe?g|gif|svg|emf|wmf|tiff?|webp)$/iu.test(text);
  return text === '' || isGuess || (isPlaceholder && text.startsWith('Click to')) ? null : text;
}

function boxOf(transform: XmlElement | undefined): Box | null {
  const offset = childAt(transform, 'off')?.attributes;
  const extent = childAt(transform, 'ext')?.attributes;
  if (!offset || !extent) return null;
  return toBox(offset.x, offset.y, extent.cx, extent.cy);
}

function toBox(x?: string, y?: string, width?: string, height?: string): Box | null {
  const [left, top, across, down] = [x, y, width, height].map((value) => Number(value) / EMU);
  if (![left, top, across, down].every(Number.isFinite)) return null;
  return { left: left!, top: top!, right: left! + across!, bottom: top! + down! };
}

/** A group maps its children's coordinates (`chOff`, `chExt`) onto its own frame. */
function groupPlacement(group: XmlElement, outer: Placement): Placement {
  const transform = childAt(group, 'grpSpPr', 'xfrm');
  const frame = boxOf(transform);
  const from = childAt(transform, 'chOff')?.attributes;
  const size = childAt(transform, 'chExt')?.attributes;
  const inner = toBox(from?.x, from?.y, size?.cx, size?.cy);
  if (!frame || !inner) return outer;
  const scaleX = (frame.right - frame.left) / (inner.right - inner.left || 1);
  const scaleY = (frame.bottom - frame.top) / (inner.bottom - inner.top || 1);
  return (box) =>
    outer({
      left: frame.left + (box.left - inner.left) * scaleX,
      top: frame.top + (box.top - inner.top) * scaleY,
      right: frame.left + (box.right - inner.left) * scaleX,
      bottom: frame.top + (box.bottom - inner.top) * scaleY,
    });
}

/** Where a placeholder of the layout or master stands that this one inherits from. */
export function inheritedBox(placeholder: Placeholder, levels: readonly (readonly Shape[])[]): Box | null {
  for (const shapes of levels) {
    const parents = shapes.filter((shape) => shape.placeholder !== null);
    const parent =
      parents.find((shape) => placeholder.index !== null && shape.placeholder!.index === placeholder.index) ??
      parents.find((shape) => titleOrSelf(shape.placeholder!.type) === titleOrSelf(placeholder.type));
    if (parent?.box) return parent.box;
  }
  return null;
}

function titleOrSelf(type: string): string {
  return type === 'ctrTitle' ? 'title' : type;
}

/** Whether the slide itself is filled with a picture. */
export function hasPictureBackground(root: XmlElement | null): boolean {
  const background = childAt(root ?? undefined, 'cSld', 'bg', 'bgPr');
  return childrenOf(background, 'blipFill').length > 0;
}
