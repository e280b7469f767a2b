import { Parser } from 'htmlparser2';
import { ArchiveError } from '../../read/office/zip.js';

/** The root element of a part: its name as written, the prefix in it with its colon, and what its namespace is. */
export interface XmlRoot {
  readonly name: string;
  readonly localName: string;
  readonly prefix: string;
  readonly namespace: string;
  /** Offsets of its closing tag; of the `/>` where it has none. */
  readonly end: { readonly start: number; readonly selfClosing: boolean };
}

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function newPart(root: string, namespace: string, content: string): string {
  return `${HEADER}<${root} xmlns${prefixOf(root) === '' ? '' : `:${prefixOf(root).slice(0, -1)}`}="${namespace}">${content}</${root}>`;
}

/** @throws ArchiveError where the root element is not closed. */
export function rootOf(xml: string): XmlRoot {
  let root: Omit<XmlRoot, 'end'> | null = null;
  let end: XmlRoot['end'] | null = null;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (root !== null) return;
        const prefix = prefixOf(name);
        const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
        root = {
          name,
          localName: name.slice(prefix.length),
          prefix,
          namespace: attributes[declaration] ?? '',
        };
      },
      onclosetag(_, isImplied) {
        depth -= 1;
        if (depth > 0 || end !== null) return;
        const selfClosing = xml.endsWith('/>', parser.endIndex + 1) && xml[parser.startIndex + 1] !== '/';
        if (isImplied && !selfClosing) return;
        end = { start: selfClosing ? parser.endIndex - 1 : parser.startIndex, selfClosing };
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  if (root === null || end === null) throw new ArchiveError('broken', 'has a part that is cut off');
  return { ...(root as Omit<XmlRoot, 'end'>), end };
}

/** Adds elements behind the last child of the root. */
export function appendToRoot(xml: string, { name, end }: XmlRoot, content: string): string {
  const before = xml.slice(0, end.start);
  if (end.selfClosing) return asUtf8(`${before}>${content}</${name}>${xml.slice(end.start + 2)}`);
  return asUtf8(before + content + xml.slice(end.start));
}

/** A decoded part as it is written: in UTF-8, whatever it was. Throws an ArchiveError where it may have been decoded wrongly. */
export function asUtf8(xml: string): string {
  const declaration = /^\s*<\?xml[^>]*\?>\s*/.exec(xml)?.[0] ?? '';
  const encoding = /encoding\s*=\s*["']([^"']*)/.exec(declaration)?.[1] ?? 'utf-8';
  if (!/^utf-?(?:8|16)/i.test(encoding))
    throw new ArchiveError('broken', 'has a part in an unknown encoding');
  return HEADER + xml.slice(declaration.length);
}

/** "w:" of "w:p"; empty where there is none. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}
