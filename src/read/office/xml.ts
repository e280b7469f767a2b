import { Parser } from 'htmlparser2';
import { ArchiveError } from './zip.js';

/** An element of an Office part. Names are without their prefix: within one part they do not clash. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Character data directly in it. */
  readonly text: string;
  /** Offset of its tag in the decoded text of its part. */
  readonly start: number;
}

const MAX_DEPTH = 300;
const MAX_ELEMENTS = 1_000_000;

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
  readonly start: number;
}

/** Parses a part. Office files have no DTD, so one that does is refused: entities are a way to make a small file large. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '', start: 0 };
  const open: OpenElement[] = [root];
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements += 1;
        if (open.length > MAX_DEPTH || elements > MAX_ELEMENTS)
          throw new ArchiveError('too-large', 'is nested too deeply or has too many elements');
        const element: OpenElement = {
          name: localName(name),
          attributes: withLocalNames(attributes),
          children: [],
          text: '',
          start: parser.startIndex,
        };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
      ontext(text) {
        open.at(-1)!.text += text;
      },
      onprocessinginstruction(name) {
        if (name.toLowerCase() === '!doctype')
          throw new ArchiveError('broken', 'has a document type definition');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(decodeXml(bytes));
  const element = root.children[0];
  if (!element) throw new ArchiveError('broken', 'has an empty part');
  return element;
}

/** Children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The element that a path of names leads to, by the first child of each name. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) found = found?.children.find((child) => child.name === name);
  return found;
}

/** All elements of that name below, in document order. */
export function descendantsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  if (!element) return [];
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** `r:id` and `id` are both common and differ, so relationship attributes keep their prefix as `r:`. */
function withLocalNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const local: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('xmlns')) continue;
    const key = name.startsWith('r:') ? name : localName(name);
    local[key] = value;
  }
  return local;
}

/** The text of a part. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
