import type { Block, BlockOrigin, Region } from '../../model/document.js';
import type { OfficePackage, Relationship } from '../office/package.js';
import { officeGrid } from '../office/table-grid.js';
import type { SlideParagraph } from './drawing-text.js';
import { chartTitle, diagramTexts, tableOf } from './frames.js';
import { hasPictureBackground, type Shape, shapesOf } from './shapes.js';
import { isText, joinParagraphs, slideContent, type TextShape } from './slide.js';

interface Place {
  readonly slide: number;
  readonly hidden: boolean;
  readonly section: readonly string[];
  readonly relationships: readonly Relationship[];
}

/** Collects the blocks of a presentation, slide by slide. */
export class SlideBlocks {
  readonly blocks: Block[] = [];
  readonly links = new Set<string>();
  readonly #office: OfficePackage;
  readonly #templates = new Set<string>();
  #tables = 0;

  constructor(office: OfficePackage) {
    this.#office = office;
  }

  addProperties(properties: Readonly<Record<string, string | null>>): void {
    for (const [key, text] of Object.entries(properties))
      if (text !== null)
        this.blocks.push({
          ...base(text, slideOrigin(1, null), []),
          kind: 'metadata',
          field: 'document-property',
          key,
        });
  }

  /** Adds a slide; returns why it was not audited, or null. */
  addSlide(part: string, slide: number): string | null {
    const root = this.#office.part(part);
    if (root === null) return `slide ${slide} is missing from the file`;
    const relationships = this.#office.relationships(part);
    const shapes = shapesOf(root);
    const layout = this.#office.related(part, 'slideLayout');
    const master = layout === null ? null : this.#office.related(layout, 'slideMaster');
    const templates = [layout, master].filter((name) => name !== null);
    const levels = templates.map((name) => shapesOf(this.#office.part(name)));
    const content = slideContent(shapes, levels);
    const hidden = root.attributes.show === '0';
    const title = content.title?.paragraphs.map(({ text }) => text).join(' ') ?? null;
    const place: Place = { slide, hidden, section: title === null ? [] : [title], relationships };
    const before = this.blocks.length;
    if (content.title && title !== null) this.#heading(title, content.title, place);
    for (const item of content.items) {
      if (isText(item)) this.#text(item, place);
      else this.#other(item, place);
    }
    const isEmpty = !this.blocks.slice(before).some((block) => block.kind !== 'alt-text');
    for (const footer of content.footers) this.#footer(footer, place);
    for (const [index, name] of templates.entries()) this.#template(name, levels[index]!, place);
    this.#notes(part, place);
    this.#office.release(part);
    const hasPicture = shapes.some(({ kind }) => kind === 'picture') || hasPictureBackground(root);
    if (isEmpty && hasPicture) return `slide ${slide} is an image without text`;
    return null;
  }

  #heading(title: string, { shape, paragraphs }: TextShape, place: Place): void {
    const level = place.slide === 1 || shape.placeholder?.type === 'ctrTitle' ? 1 : 2;
    this.blocks.push({
      ...base(title, slideOrigin(place.slide, shape), [], place),
      kind: 'heading',
      level,
    });
    this.#follow(paragraphs, place.relationships);
  }

  #text(item: TextShape, place: Place): void {
    const { shape } = item;
    const paragraphs = joinParagraphs(item.paragraphs);
    const origin = slideOrigin(place.slide, shape);
    let section = place.section;
    for (const [index, paragraph] of paragraphs.entries()) {
      const common = base(paragraph.text, origin, section, place);
      if (isSubheading(paragraph, paragraphs[index + 1])) {
        this.blocks.push({ ...common, section: place.section, kind: 'heading', level: 3 });
        section = [...place.section, paragraph.text];
      } else if (isItem(paragraph, shape)) {
        const ordered = paragraph.bullet === 'number';
        this.blocks.push({ ...common, kind: 'list-item', ordered, depth: paragraph.depth, checked: null });
      } else {
        this.blocks.push({ ...common, kind: 'paragraph' });
      }
    }
    this.#follow(item.paragraphs, place.relationships);
    this.#alternative(shape, place);
  }

  #other(shape: Shape, place: Place): void {
    const origin = slideOrigin(place.slide, shape);
    if (shape.kind === 'table') this.#table(shape, place);
    if (shape.kind === 'frame') {
      const title = chartTitle(shape, this.#office, place.relationships);
      if (title !== null) this.blocks.push({ ...base(title, origin, place.section, place), kind: 'caption' });
      for (const text of diagramTexts(shape, this.#office, place.relationships))
        this.blocks.push({
          ...base(text, origin, place.section, place),
          kind: 'list-item',
          ordered: false,
          depth: 0,
          checked: null,
        });
    }
    this.#alternative(shape, place);
  }

  #table(shape: Shape, place: Place): void {
    const { rows, firstRow } = tableOf(shape);
    const table = this.#tables++;
    for (const { text, row, column, mark, isRowHeader, rowHeaders, columnHeaders } of officeGrid(
      rows,
      firstRow,
    ))
      this.blocks.push({
        ...base(text, slideOrigin(place.slide, shape), place.section, place),
        kind: 'cell',
        rowHeaders,
        columnHeaders,
        mark,
        table,
        row,
        column,
        isRowHeader,
        caption: null,
      });
  }

  #alternative(shape: Shape, place: Place): void {
    if (shape.alternative === null) return;
    const origin = slideOrigin(place.slide, shape);
    this.blocks.push({ ...base(shape.alternative, origin, place.section, place), kind: 'alt-text' });
  }

  #footer({ shape, paragraphs }: TextShape, place: Place, region: Region = 'running-footer'): void {
    for (const { text } of paragraphs)
      this.blocks.push({
        ...base(text, slideOrigin(place.slide, shape), [], place, region),
        kind: 'paragraph',
      });
  }

  /** Text that a layout or master shows on every slide made from it is read once, on the first of them. */
  #template(name: string, shapes: readonly Shape[], place: Place): void {
    if (this.#templates.has(name)) return;
    this.#templates.add(name);
    const content = slideContent(
      shapes.filter((shape) => shape.placeholder === null && shape.kind === 'text'),
      [],
    );
    for (const item of [content.title, ...content.items])
      if (item && isText(item))
        this.#footer({ ...item, shape: { ...item.shape, id: null, box: null } }, place);
  }

  #notes(part: string, place: Place): void {
    const name = this.#office.related(part, 'notesSlide');
    if (name === null) return;
    const content = slideContent(
      // The notes and boxes drawn beside them; other placeholders hold the slide's picture, its number, a date.
      shapesOf(this.#office.part(name)).filter(
        ({ placeholder }) => placeholder === null || placeholder.type === 'body',
      ),
      [],
    );
    for (const item of [content.title, ...content.items])
      for (const { text } of item && isText(item) ? item.paragraphs : [])
        this.blocks.push({
          ...base(text, slideOrigin(place.slide, null), place.section, place, 'speaker-notes'),
          kind: 'paragraph',
        });
    this.#office.release(name);
  }

  #follow(paragraphs: readonly SlideParagraph[], relationships: readonly Relationship[]): void {
    for (const id of paragraphs.flatMap(({ links }) => links)) {
      const target = relationships.find((each) => each.id === id);
      if (target?.external) this.links.add(target.target);
    }
  }
}

function slideOrigin(slide: number, shape: Pick<Shape, 'id' | 'box'> | null): BlockOrigin {
  const box = shape?.box ?? null;
  const rectangle = box && {
    left: box.left,
    top: box.top,
    width: box.right - box.left,
    height: box.bottom - box.top,
  };
  return { kind: 'slide', slide, shape: shape?.id ?? null, rectangle };
}

function base(
  text: string,
  origin: BlockOrigin,
  section: readonly string[],
  place?: Place,
  region: Region = 'main',
) {
  return { text, origin, section, region, hidden: place?.hidden ?? false, verbatim: [], footnotes: [] };
}

/** A short bold line above lighter text of the same box. */
function isSubheading(paragraph: SlideParagraph, next: SlideParagraph | undefined): boolean {
  const isShort = paragraph.text.split(' ').length <= 8 && !/[.,;:]$/u.test(paragraph.text);
  return next !== undefined && isShort && paragraph.bold && !next.bold;
}

/** Content placeholders have bullets unless a paragraph says otherwise; text boxes have none. */
function isItem(paragraph: SlideParagraph, { placeholder }: Shape): boolean {
  if (paragraph.bullet !== null) return paragraph.bullet !== 'none';
  return placeholder !== null && (placeholder.type === 'obj' || placeholder.type === 'body');
}
