import type { Block } from '../../model/document.js';
import type { DocumentBuilder } from '../document-builder.js';
import { SectionStack } from '../sections.js';
import { type BuiltText, TextBuilder } from '../text-builder.js';
import { blockOfShape } from './block-of-shape.js';
import { visitElement } from './elements-in-flow.js';
import { joinedPair } from './figures.js';
import { collectFootnotes, marksInText, noteWithoutMark } from './footnotes.js';
import { itemsOfLines } from './lines.js';
import { collectLinks } from './links.js';
import { markQuotations } from './quotations.js';
import { collectStyles } from './styles.js';
import type { MarkupElement, TreeBuilder } from './tree.js';
import { visibleText } from './visible-text.js';
import type { BlockShape, PendingBlock, Place, Walk } from './walk.js';

const wordPattern = /[\p{L}\p{N}]/u;

/** Reads the text of a markup tree into `document`. `source` is what was parsed: the tree's offsets count in it. */
export function readMarkup(tree: TreeBuilder, source: string, document: DocumentBuilder): void {
  const { root } = tree;
  const text = new TextBuilder(source);
  const attributeText = new TextBuilder(source);
  const sections = new SectionStack(tree.titles === 1);
  const footnotes = collectFootnotes(root, source);
  const styles = collectStyles(root, source);
  const waiting: Block[] = [];
  const notes = new Map<MarkupElement, string>();
  let tables = 0;

  const walk: Walk = {
    source,
    document,
    sections,
    text,
    styles,
    footnotes,
    consumed: new Set(),
    pending: nothingPending(),
    visit(node, place) {
      if (node.type === 'element') visitElement(walk, node, place);
      else if (node.encoded) text.appendEncoded(node.start, node.end);
      else text.append(node.start, node.end);
    },
    visitChildren(element, place) {
      const { children } = element;
      for (let index = 0; index < children.length; index++) {
        const child = children[index] as MarkupElement;
        const partner = place.flat ? null : joinedPair(walk, element, index);
        if (partner === null) {
          walk.visit(child, place);
          continue;
        }
        const line: Place = { ...place, flat: true };
        walk.flush(place);
        walk.visit(child, line);
        text.space(child.end, 0);
        walk.visit(partner, line);
        walk.flush(line);
        index = partner.index;
      }
    },
    flush(place) {
      const built = text.take();
      const { verbatim, footnotes: notes, breaks, isFootnote } = walk.pending;
      if (verbatim.length + notes.length + breaks.length > 0 || isFootnote) walk.pending = nothingPending();
      if (built !== null) {
        const pieces =
          place.flat || breaks.length === 0
            ? [{ built, offset: 0, isItem: false }]
            : itemsOfLines(built, breaks);
        for (const piece of pieces) {
          const end = piece.offset + piece.built.text.length;
          const inside = verbatim.filter((range) => range.start < end && range.end > piece.offset);
          add(piece.built, piece.isItem ? asItem(place) : place, {
            verbatim: inside.map((range) => ({
              start: Math.max(0, range.start - piece.offset),
              end: Math.min(end, range.end) - piece.offset,
            })),
            footnotes: notes,
            isFootnote,
          });
        }
      }
      for (const block of waiting) document.add(block);
      waiting.length = 0;
    },
    addAttribute(attribute, shape, place) {
      if (attribute === undefined) return;
      attributeText.appendEncoded(attribute.start, attribute.end);
      const built = attributeText.take();
      if (built === null || !wordPattern.test(built.text)) return;
      const block = blockOf(built, shape, place, { verbatim: [], footnotes: [] });
      if (text.length === 0) document.add(block);
      else waiting.push(block);
    },
    textOf: (element) => visibleText(walk, element),
    noteOf(element) {
      const known = notes.get(element);
      if (known !== undefined) return known;
      const note = noteWithoutMark(visibleText(walk, element));
      notes.set(element, note);
      return note;
    },
    nextTable: () => tables++,
  };

  function add(
    built: BuiltText,
    place: Place,
    details: Pick<Block, 'verbatim' | 'footnotes'> & { readonly isFootnote: boolean },
  ): void {
    if (place.shape.kind !== 'cell' && !wordPattern.test(built.text)) return;
    const marks = [...new Set(marksInText(built.text))];
    const isFootnote =
      details.isFootnote || marks.some((mark) => footnotes.byMark.has(mark) && built.text.startsWith(mark));
    const referred = isFootnote
      ? []
      : marks.map((mark) => footnotes.byMark.get(mark)).filter((note) => note !== undefined);
    const texts = [...new Set([...details.footnotes, ...referred.map((note) => walk.noteOf(note))])];
    const region = isFootnote && place.region === 'main' ? 'footnote' : place.region;
    document.add(
      blockOf(built, place.shape, { ...place, region }, { verbatim: details.verbatim, footnotes: texts }),
    );
    if (place.shape.kind === 'heading') sections.open(place.shape.level, built.text);
    else if (place.opensSection) sections.open(innermostLevel, built.text);
  }

  function blockOf(
    built: BuiltText,
    shape: BlockShape,
    place: Place,
    details: Pick<Block, 'verbatim' | 'footnotes'>,
  ): Block {
    const section = shape.kind === 'heading' ? sections.titlesAbove(shape.level) : sections.titles;
    const openingOne = place.opensSection && shape.kind === 'caption';
    return blockOfShape(shape, {
      text: built.text,
      origin: { kind: 'source', runs: built.runs },
      section: openingOne ? sections.titlesAbove(innermostLevel) : section,
      region: place.region,
      hidden: place.hidden,
      verbatim: details.verbatim,
      footnotes: details.footnotes,
    });
  }

  const top: Place = {
    shape: { kind: 'paragraph' },
    region: 'main',
    hidden: false,
    flat: false,
    listDepth: -1,
    opensSection: false,
  };
  walk.visitChildren(root, top);
  walk.flush(top);
  collectLinks(tree, document);
  markQuotations(document.blocks);
}

function nothingPending(): PendingBlock {
  return { verbatim: [], footnotes: [], breaks: [], isFootnote: false };
}

/** Captions open sections inside those of all headings. */
const innermostLevel = 7;

function asItem(place: Place): Place {
  return { ...place, shape: { kind: 'list-item', ordered: false, depth: 0, checked: null } };
}
