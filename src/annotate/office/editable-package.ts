import { OfficePackage } from '../../read/office/package.js';
import { childrenOf } from '../../read/office/xml.js';
import { ArchiveError } from '../../read/office/zip.js';
import { copyArchive } from './copy-archive.js';
import { appendToRoot, newPart, rootOf } from './xml-edit.js';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The two spellings of the namespaces of Office files: ISO/IEC 29500 Transitional and Strict. */
const TRANSITIONAL = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

/** A part to be added. */
export interface NewPart {
  /** Its name for a number, from which a free one is made. */
  readonly name: (number: number) => string;
  /** What stands between "openxmlformats-officedocument." and "+xml". */
  readonly contentType: string;
  /** Last segment of the relationship's type. */
  readonly relationship: string;
  readonly xml: string;
  readonly isStrict: boolean;
}

/** Elements for the end of a root element, as XML; they are given the root's prefix with its colon. */
export type RootContent = (prefix: string) => string;

/** An Office file of which some parts are changed and some are added; the rest stays as it is, byte for byte. */
export class EditablePackage {
  readonly office: OfficePackage;
  readonly #bytes: Uint8Array;
  /** Whole texts of parts, and what is added to roots when the copy is made: parts are parsed once, not for every addition. */
  readonly #texts = new Map<string, string>();
  readonly #additions = new Map<string, RootContent[]>();
  /** In lower case: names of parts differ in more than case. */
  readonly #names: Set<string>;
  readonly #relationshipIds = new Map<string, Set<string>>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.office = new OfficePackage(bytes);
    const overrides = childrenOf(this.office.part(CONTENT_TYPES) ?? undefined, 'Override');
    const declared = overrides.map(({ attributes }) => (attributes.PartName ?? '').replace(/^\//, ''));
    this.#names = new Set([...this.office.names, ...declared].map((name) => name.toLowerCase()));
  }

  /** Gives a part another text. */
  change(name: string, xml: string): void {
    this.#texts.set(name, xml);
  }

  append(name: string, content: RootContent): void {
    const queue = this.#additions.get(name);
    if (queue) queue.push(content);
    else this.#additions.set(name, [content]);
  }

  /** Adds a part that `owner` refers to. */
  add(owner: string, { name: nameOf, contentType, relationship, xml, isStrict }: NewPart): void {
    let number = 1;
    while (this.#names.has(nameOf(number).toLowerCase())) number += 1;
    const name = nameOf(number);
    this.#names.add(name.toLowerCase());
    this.change(name, xml);
    this.append(
      CONTENT_TYPES,
      (prefix) =>
        `<${prefix}Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${contentType}+xml"/>`,
    );
    this.#relate(owner, name, `${namespaceOf('officeDocument', isStrict)}/relationships/${relationship}`);
  }

  /** The copy. Throws an ArchiveError where a part that has to be changed is missing or damaged. */
  save(): Uint8Array {
    for (const [name, contents] of this.#additions) {
      const xml = this.#texts.get(name) ?? this.office.source(name);
      if (xml === null) throw new ArchiveError('broken', 'lacks a part');
      const root = rootOf(xml);
      this.#texts.set(
        name,
        appendToRoot(xml, root, contents.map((content) => content(root.prefix)).join('')),
      );
    }
    return copyArchive(this.#bytes, this.#texts);
  }

  #relate(owner: string, target: string, type: string): void {
    const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
    const part = `${folder}_rels/${owner.slice(folder.length)}.rels`;
    if (!this.#names.has(part.toLowerCase())) {
      this.#names.add(part.toLowerCase());
      this.change(part, newPart('Relationships', RELATIONSHIPS, ''));
    }
    const id = this.#freeId(owner);
    this.append(part, (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="/${target}"/>`);
  }

  #freeId(owner: string): string {
    const ids =
      this.#relationshipIds.get(owner) ?? new Set(this.office.relationships(owner).map(({ id }) => id));
    this.#relationshipIds.set(owner, ids);
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number += 1;
    ids.add(`rId${number}`);
    return `rId${number}`;
  }
}

/** A copy of an Office file after `edit`; null where the file is damaged. */
export function editPackage(bytes: Uint8Array, edit: (copy: EditablePackage) => void): Uint8Array | null {
  try {
    const copy = new EditablePackage(bytes);
    edit(copy);
    return copy.save();
  } catch (error) {
    if (error instanceof ArchiveError) return null;
    throw error;
  }
}

/** "presentationml/main" as a namespace. */
export function namespaceOf(vocabulary: string, isStrict: boolean): string {
  if (isStrict) return STRICT + vocabulary;
  const [name, rest] = vocabulary.split('/') as [string, string | undefined];
  return `${TRANSITIONAL}${name}/2006${rest === undefined ? '' : `/${rest}`}`;
}

/** Whether a part is written in the Strict spelling. */
export function isStrictPart(office: OfficePackage, name: string): boolean {
  return rootOf(office.source(name) ?? '').namespace.startsWith(STRICT);
}

/** The first part that `owner` refers to in this way and whose root is that element of that vocabulary; null without one. */
export function partWithRoot(
  office: OfficePackage,
  owner: string,
  { relationship, root, vocabulary }: { relationship: string; root: string; vocabulary: string },
): string | null {
  const namespaces = [false, true].map((isStrict) => namespaceOf(vocabulary, isStrict));
  for (const { type, target, external } of office.relationships(owner)) {
    if (type !== relationship || external) continue;
    const xml = office.source(target);
    if (xml === null) continue;
    const found = rootOf(xml);
    if (found.localName === root && namespaces.includes(found.namespace)) return target;
  }
  return null;
}
