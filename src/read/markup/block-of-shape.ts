import type { Block, BlockBase } from '../../model/document.js';
import type { BlockShape } from './walk.js';

/**
 * A block with its text and place. Each kind is written out: one object that is spread into another gets its properties
 * one by one while the program runs, which took a seventh of the time of reading.
 */
export function blockOfShape(shape: BlockShape, base: BlockBase): Block {
  const { kind } = shape;
  const { text, origin, section, region, hidden, verbatim, footnotes } = base;
  switch (kind) {
    case 'paragraph':
    case 'caption':
    case 'alt-text':
      return { kind, text, origin, section, region, hidden, verbatim, footnotes };
    case 'heading': {
      const { level } = shape;
      return { kind, level, text, origin, section, region, hidden, verbatim, footnotes };
    }
    case 'label': {
      const { control } = shape;
      return { kind, control, text, origin, section, region, hidden, verbatim, footnotes };
    }
    case 'quotation': {
      const { author } = shape;
      return { kind, author, text, origin, section, region, hidden, verbatim, footnotes };
    }
    case 'list-item': {
      const { ordered, depth, checked } = shape;
      return { kind, ordered, depth, checked, text, origin, section, region, hidden, verbatim, footnotes };
    }
    case 'cell': {
      const { rowHeaders, columnHeaders, mark, table, row, column, isRowHeader, caption } = shape;
      return {
        kind,
        rowHeaders,
        columnHeaders,
        mark,
        table,
        row,
        column,
        isRowHeader,
        caption,
        text,
        origin,
        section,
        region,
        hidden,
        verbatim,
        footnotes,
      };
    }
  }
}
