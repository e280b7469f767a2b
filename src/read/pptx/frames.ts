import type { OfficePackage, Relationship } from '../office/package.js';
import type { OfficeRow } from '../office/table-grid.js';
import { childAt, childrenOf, descendantsOf, type XmlElement } from '../office/xml.js';
import { paragraphsOf, textOf } from './drawing-text.js';
import type { Shape } from './shapes.js';

/** The rows of a slide's table (`a:tbl`), and whether its style calls the first one a header. */
export function tableOf(shape: Shape): { readonly rows: readonly OfficeRow[]; readonly firstRow: boolean } {
  const table = childAt(shape.element, 'graphic', 'graphicData', 'tbl');
  const rows = childrenOf(table, 'tr').map((row) => ({
    isHeader: false,
    cells: childrenOf(row, 'tc')
      // A cell that another one spans is there, marked so, and empty.
      .filter((cell) => cell.attributes.hMerge !== '1')
      .map((cell) => {
        const body = childAt(cell, 'txBody');
        const paragraphs = paragraphsOf(body);
        return {
          text: textOf(body),
          columnSpan: Math.min(1_000, Math.max(1, Number(cell.attributes.gridSpan ?? 1) || 1)),
          continuesAbove: cell.attributes.vMerge === '1',
          bold: paragraphs.length > 0 && paragraphs.every(({ bold }) => bold),
        };
      }),
  }));
  return { rows, firstRow: childAt(table, 'tblPr')?.attributes.firstRow === '1' };
}

/** A chart's title; null for other frames and charts without one. */
export function chartTitle(
  shape: Shape,
  office: OfficePackage,
  relationships: readonly Relationship[],
): string | null {
  const id = childAt(shape.element, 'graphic', 'graphicData', 'chart')?.attributes['r:id'];
  const part = partOf(office, relationships, id);
  const title = childAt(part, 'chart', 'title');
  const text = joinText(descendantsOf(title, 't'));
  return text === '' ? null : text;
}

/** The texts of a SmartArt diagram, in the order of its data. */
export function diagramTexts(
  shape: Shape,
  office: OfficePackage,
  relationships: readonly Relationship[],
): readonly string[] {
  const id = childAt(shape.element, 'graphic', 'graphicData', 'relIds')?.attributes['r:dm'];
  const data = partOf(office, relationships, id);
  const points = childrenOf(childAt(data, 'ptLst'), 'pt').filter(
    ({ attributes }) => attributes.type === undefined || attributes.type === 'node',
  );
  return points.map((point) => textOf(childAt(point, 't'))).filter((text) => text !== '');
}

function partOf(
  office: OfficePackage,
  relationships: readonly Relationship[],
  id: string | undefined,
): XmlElement | undefined {
  const target = relationships.find((each) => each.id === id && !each.external)?.target;
  return target === undefined ? undefined : (office.part(target) ?? undefined);
}

function joinText(elements: readonly XmlElement[]): string {
  return elements
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}
