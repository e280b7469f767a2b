import type { Block, BlockOrigin, Region } from '../../model/document.js';
import type { OfficePackage, Relationship } from '../office/package.js';
import { type OfficeCell, type OfficeRow, officeGrid } from '../office/table-grid.js';
import { childAt, childrenOf, descendantsOf, type XmlElement } from '../office/xml.js';
import { SectionStack } from '../sections.js';
import { type ParagraphText, paragraphText } from './runs.js';
import { type StyleSheet, styleOf } from './styles.js';

/** Texts of footnotes and endnotes by "footnote 2". */
export type Notes = ReadonlyMap<string, XmlElement>;

const MAX_DEPTH = 40;

/** Collects the blocks of a text document as they follow each other. */
export class FlowBlocks {
  readonly blocks: Block[] = [];
  readonly links = new Set<string>();
  readonly #office: OfficePackage;
  readonly #sheet: StyleSheet;
  readonly #notes: Notes;
  readonly #sections = new SectionStack();
  #relationships: readonly Relationship[] = [];
  #part = '';
  #paragraphs = 0;
  #tables = 0;

  constructor(office: OfficePackage, sheet: StyleSheet, notes: Notes) {
    this.#office = office;
    this.#sheet = sheet;
    this.#notes = notes;
  }

  addProperty(key: string, text: string | null): void {
    if (text === null) return;
    this.blocks.push({
      ...this.#base(text, 'main', null),
      origin: { kind: 'flow', paragraph: 1, element: null },
      kind: 'metadata',
      field: 'document-property',
      key,
    });
  }

  /** Adds the paragraphs and tables of a part: the body, a header, a footnote. */
  addPart(part: string, content: XmlElement, region: Region): void {
    this.#part = part;
    this.#relationships = this.#office.relationships(part);
    this.#content(content, region, 0);
  }

  #content(container: XmlElement, region: Region, depth: number): void {
    if (depth > MAX_DEPTH) return;
    for (const child of container.children) {
      if (child.name === 'p') this.#paragraph(child, region, depth);
      else if (child.name === 'tbl') this.#table(child, region, depth);
      else if (child.name === 'sdt') this.#content(childAt(child, 'sdtContent') ?? empty, region, depth + 1);
      else if (['ins', 'moveTo', 'customXml', 'smartTag'].includes(child.name))
        this.#content(child, region, depth + 1);
    }
  }

  #paragraph(element: XmlElement, region: Region, depth: number): void {
    this.#paragraphs += 1;
    const content = paragraphText(element);
    this.#follow(content);
    if (content.text !== '') this.#text(element, content, region);
    for (const text of content.alternatives)
      this.blocks.push({ ...this.#base(text, region, element), kind: 'alt-text' });
    for (const box of content.textBoxes) this.#content(box, region, depth + 1);
  }

  #text(element: XmlElement, content: ParagraphText, region: Region): void {
    const { headingLevel, list, role } = styleOf(element, this.#sheet);
    const common = {
      ...this.#base(content.text, role === 'contents' ? 'navigation' : region, element),
      verbatim: content.verbatim,
      footnotes: content.notes.flatMap((note) => this.#noteText(note)),
    };
    if (headingLevel !== null && region === 'main' && role !== 'contents') {
      const section = this.#sections.titlesAbove(headingLevel);
      this.blocks.push({ ...common, section, kind: 'heading', level: headingLevel });
      this.#sections.open(headingLevel, content.text);
    } else if (list) this.blocks.push({ ...common, ...list, kind: 'list-item', checked: null });
    else if (role === 'caption') this.blocks.push({ ...common, kind: 'caption' });
    else if (role === 'quotation') this.blocks.push({ ...common, kind: 'quotation', author: null });
    else this.blocks.push({ ...common, kind: 'paragraph' });
  }

  #noteText(note: string): string[] {
    const element = this.#notes.get(note);
    const text = descendantsOf(element, 'p')
      .map((paragraph) => paragraphText(paragraph).text)
      .join(' ')
      .trim();
    return text === '' ? [] : [text];
  }

  #table(element: XmlElement, region: Region, depth: number): void {
    const first = this.#paragraphs + 1;
    const rows = rowsOf(element, depth).map((row) => ({
      isHeader: childAt(row, 'trPr', 'tblHeader') !== undefined,
      cells: cellsOf(row, depth).map((cell) => this.#cell(cell)),
    }));
    const look = childAt(element, 'tblPr', 'tblLook')?.attributes;
    const table = this.#tables++;
    for (const { text, cell, row, column, mark, isRowHeader, rowHeaders, columnHeaders } of officeGrid(
      rows,
      isFirstRowHeader(look, rows),
    ))
      this.blocks.push({
        ...this.#base(text, region, cell.element),
        origin: this.#origin(Math.max(first, cell.paragraph), region, cell.element),
        footnotes: cell.notes.flatMap((note) => this.#noteText(note)),
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

  #cell(cell: XmlElement): FlowCell {
    const paragraph = this.#paragraphs + 1;
    const paragraphs = descendantsOf(cell, 'p');
    const contents = paragraphs.map((each) => paragraphText(each));
    this.#paragraphs += contents.length;
    for (const content of contents) this.#follow(content);
    const filled = contents.filter(({ text }) => text !== '');
    const merge = childAt(cell, 'tcPr', 'vMerge');
    return {
      text:
        filled.map(({ text }) => text).join(' ') ||
        contents.flatMap(({ alternatives }) => alternatives).join(' '),
      columnSpan: Math.min(
        1_000,
        Math.max(1, Number(childAt(cell, 'tcPr', 'gridSpan')?.attributes.val ?? 1) || 1),
      ),
      continuesAbove: merge !== undefined && merge.attributes.val !== 'restart',
      bold: filled.length > 0 && filled.every(({ bold }) => bold),
      paragraph,
      element: paragraphs[contents.findIndex(({ text }) => text !== '')] ?? null,
      notes: contents.flatMap(({ notes }) => notes),
    };
  }

  #follow({ links }: ParagraphText): void {
    for (const id of links) {
      const target = this.#relationships.find((each) => each.id === id);
      if (target?.external) this.links.add(target.target);
    }
  }

  #base(text: string, region: Region, element: XmlElement | null) {
    return {
      text,
      origin: this.#origin(this.#paragraphs, region, element),
      section: this.#sections.titles,
      region,
      hidden: false,
      verbatim: [],
      footnotes: [] as readonly string[],
    };
  }

  #origin(paragraph: number, region: Region, element: XmlElement | null): BlockOrigin {
    const isCommentable = region === 'main' || region === 'navigation';
    return {
      kind: 'flow',
      paragraph,
      element: element && isCommentable ? { part: this.#part, offset: element.start } : null,
    };
  }
}

interface FlowCell extends OfficeCell {
  readonly paragraph: number;
  /** The first paragraph with text. */
  readonly element: XmlElement | null;
  readonly notes: readonly string[];
}

const empty: XmlElement = { name: '', attributes: {}, children: [], text: '', start: 0 };

/** Rows and cells may stand in content controls and tracked insertions; deleted rows are gone. */
function rowsOf(table: XmlElement, depth: number): XmlElement[] {
  return unwrapped(table, 'tr', depth).filter((row) => !childAt(row, 'trPr', 'del'));
}

function cellsOf(row: XmlElement, depth: number): XmlElement[] {
  return unwrapped(row, 'tc', depth);
}

function unwrapped(parent: XmlElement, name: string, depth: number): XmlElement[] {
  if (depth > MAX_DEPTH) return [];
  return parent.children.flatMap((child) => {
    if (child.name === name) return [child];
    return ['sdt', 'sdtContent', 'ins', 'customXml'].includes(child.name)
      ? unwrapped(child, name, depth + 1)
      : [];
  });
}

/** Word turns the look of a header row on for every new table, so the cells have to look like headers too. */
function isFirstRowHeader(
  look: Readonly<Record<string, string>> | undefined,
  rows: readonly OfficeRow[],
): boolean {
  const isOn = look?.firstRow === '1' || (Number.parseInt(look?.val ?? '0', 16) & 0x20) !== 0;
  const first = rows[0]?.cells ?? [];
  return isOn && first.every(({ text }) => text.split(' ').length <= 6 && !/[.!?]$/.test(text));
}

export function notesOf(office: OfficePackage, main: string): Notes {
  const notes = new Map<string, XmlElement>();
  for (const kind of ['footnote', 'endnote']) {
    const part = office.related(main, `${kind}s`);
    const root = part === null ? null : office.part(part);
    // Separators are notes too, with a type.
    for (const note of childrenOf(root ?? undefined, kind))
      if (note.attributes.type === undefined) notes.set(`${kind} ${note.attributes.id}`, note);
  }
  return notes;
}
