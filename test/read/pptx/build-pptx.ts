import { coreProperties, emu, type Link, relationships, zip } from '../office/build-office.js';

export interface SlideSource {
  /** Shapes, as XML. */
  readonly shapes: string;
  readonly links?: readonly Link[];
  readonly notes?: string;
  /** A text box that somebody drew beside the notes. */
  readonly notesBox?: string;
  readonly hidden?: boolean;
}

const namespaces = 'xmlns:a="urn:a" xmlns:p="urn:p" xmlns:r="urn:r" xmlns:mc="urn:mc"';

/** A presentation whose slide parts are numbered against their order, as happens after slides were moved. */
export function buildPptx(
  slides: readonly SlideSource[],
  extra: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '_rels/.rels': relationships([
      ['r1', 'officeDocument', 'ppt/presentation.xml'],
      ['r2', 'metadata/core-properties', 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties('Roomline for offices'),
    'ppt/presentation.xml': `<p:presentation ${namespaces}><p:sldIdLst>${slides
      .map((_, index) => `<p:sldId id="${256 + index}" r:id="s${index}"/>`)
      .join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relationships(
      slides.map((_, index) => [`s${index}`, 'slide', `slides/slide${slides.length - index}.xml`] as const),
    ),
    'ppt/slideLayouts/slideLayout1.xml': tree(
      'sldLayout',
      shape('Title', 'Click to edit', { placeholder: 'type="title"', at: [50, 40, 800, 60] }) +
        shape('Body', 'Click to edit', { placeholder: 'idx="1"', at: [50, 150, 400, 300] }) +
        shape('Tagline', 'Rooms that know who comes', { at: [50, 510, 300, 20] }),
    ),
  };
  for (const [index, slide] of slides.entries()) {
    const number = slides.length - index;
    const links: Link[] = [
      ['layout', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ...(slide.links ?? []),
    ];
    if (slide.notes !== undefined) {
      links.push(['notes', 'notesSlide', `../notesSlides/notesSlide${number}.xml`]);
      parts[`ppt/notesSlides/notesSlide${number}.xml`] = tree(
        'notes',
        shape('Image', '', { placeholder: 'type="sldImg"' }) +
          shape('Notes', slide.notes, { placeholder: 'type="body" idx="1"', at: [50, 300, 400, 200] }) +
          shape('Number', '2', { placeholder: 'type="sldNum"' }) +
          (slide.notesBox === undefined ? '' : shape('Box', slide.notesBox, { at: [50, 600, 300, 40] })),
      );
    }
    parts[`ppt/slides/slide${number}.xml`] = tree('sld', slide.shapes, slide.hidden ? ' show="0"' : '');
    parts[`ppt/slides/_rels/slide${number}.xml.rels`] = relationships(links);
  }
  return zip({ ...parts, ...extra });
}

function tree(root: string, shapes: string, attributes = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><p:${root} ${namespaces}${attributes}><p:cSld><p:spTree><p:nvGrpSpPr/><p:grpSpPr/>${shapes}</p:spTree></p:cSld></p:${root}>`;
}

export interface ShapeDetails {
  readonly placeholder?: string;
  /** x, y, width, height in points. */
  readonly at?: readonly [number, number, number, number];
  readonly size?: number;
  readonly bold?: boolean;
}

let ids = 1;

/** A shape with one paragraph for each line of the text. */
export function shape(
  name: string,
  text: string,
  { placeholder, at, size, bold }: ShapeDetails = {},
): string {
  ids += 1;
  const properties = `<a:rPr lang="en-GB"${size ? ` sz="${size * 100}"` : ''}${bold ? ' b="1"' : ''}/>`;
  const paragraphs = text
    .split('\n')
    .map((line) => `<a:p><a:r>${properties}<a:t>${line}</a:t></a:r></a:p>`)
    .join('');
  return `<p:sp><p:nvSpPr><p:cNvPr id="${ids}" name="${name}"/><p:cNvSpPr/><p:nvPr>${placeholder ? `<p:ph ${placeholder}/>` : ''}</p:nvPr></p:nvSpPr><p:spPr>${at ? frame('a', at) : ''}</p:spPr><p:txBody><a:bodyPr/>${paragraphs}</p:txBody></p:sp>`;
}

export function frame(
  prefix: string,
  [x, y, width, height]: readonly [number, number, number, number],
): string {
  return `<${prefix}:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${prefix}:xfrm>`;
}

export function title(text: string): string {
  return shape('Title', text, { placeholder: 'type="title"' });
}
