import type { Problem } from '../../model/problem.js';
import type { ReadInput, ReadResult } from '../reader.js';
import { childAt, decodeXml, parseXml, type XmlElement } from './xml.js';
import { Archive, ArchiveError } from './zip.js';

/** Where a relationship leads: a part of the package, or an address outside of it. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the relationship's type: "slide", "notesSlide", "hyperlink". */
  readonly type: string;
  /** Name of the part, or the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** An Office file: XML parts that refer to each other by relationships (ECMA-376, part 2). */
export class OfficePackage {
  readonly #archive: Archive;
  readonly #parts = new Map<string, XmlElement | null>();

  constructor(bytes: Uint8Array) {
    this.#archive = new Archive(bytes);
  }

  /** The root element of a part; null where there is no such part. */
  part(name: string): XmlElement | null {
    const known = this.#parts.get(name);
    if (known !== undefined) return known;
    const bytes = this.#archive.read(name);
    const root = bytes === null ? null : parseXml(bytes);
    this.#parts.set(name, root);
    return root;
  }

  /** Lets go of a part that is not needed again. */
  release(name: string): void {
    this.#parts.delete(name);
  }

  /** The relationships of a part, or of the package where `name` is empty. */
  relationships(name: string): readonly Relationship[] {
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    const root = this.part(`${folder}_rels/${name.slice(folder.length)}.rels`);
    return (root?.children ?? []).map(({ attributes }) => {
      const external = attributes.TargetMode === 'External';
      const target = attributes.Target ?? '';
      return {
        id: attributes.Id ?? '',
        type: (attributes.Type ?? '').split('/').at(-1)!,
        target: external ? target : resolvePart(folder, target),
        external,
      };
    });
  }

  /** The part that a package or part names as its main one, first image, layout …; null where it names none. */
  related(name: string, type: string): string | null {
    return this.relationships(name).find((each) => each.type === type && !each.external)?.target ?? null;
  }

  /** The names of all parts, and of what else the archive holds. */
  get names(): readonly string[] {
    return this.#archive.names;
  }

  /** The text of a part as it is written; null where there is no such part. */
  source(name: string): string | null {
    const bytes = this.#archive.read(name);
    return bytes === null ? null : decodeXml(bytes);
  }

  /** Title and subject that the file's properties give. */
  properties(): { readonly title: string | null; readonly subject: string | null } {
    const name = this.related('', 'core-properties');
    const core = name === null ? null : this.part(name);
    const value = (key: string) =>
      childAt(core ?? undefined, key)
        ?.text.replace(/\s+/gu, ' ')
        .trim() || null;
    return { title: value('title'), subject: value('subject') };
  }
}

/**
 * Opens an Office file and reads it; what is wrong with the file as a whole becomes a problem. `kind` is what a person
 * calls the file: "presentation", "document".
 */
export function readPackage(
  input: ReadInput,
  kind: 'presentation' | 'document',
  read: (office: OfficePackage) => ReadResult,
): ReadResult {
  const old = problemOfOldFormat(input.bytes, kind);
  if (old !== null) return unreadable(input, old);
  try {
    return read(new OfficePackage(input.bytes));
  } catch (error) {
    if (error instanceof ArchiveError) return unreadable(input, problemOf(error, kind));
    throw error;
  }
}

export function broken(input: ReadInput, kind: 'presentation' | 'document'): ReadResult {
  return unreadable(input, problemOf(new ArchiveError('broken', 'lacks its main part'), kind));
}

type Reason = Pick<Problem, 'code' | 'message' | 'hint'>;

/** Files in the container of old Office are either encrypted new ones or files from before 2007. */
function problemOfOldFormat(bytes: Uint8Array, kind: string): Reason | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 8 || view.readUInt32BE(0) !== 0xd0cf11e0) return null;
  if (view.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return encrypted(kind);
  return {
    code: 'document/legacy-office',
    message: `The ${kind} is in the Office format from before 2007.`,
    hint: `Save it as ${kind === 'presentation' ? '.pptx' : '.docx'} and audit that.`,
  };
}

function problemOf(error: ArchiveError, kind: string): Reason {
  if (error.reason === 'encrypted') return encrypted(kind);
  if (error.reason === 'too-large')
    return {
      code: 'document/too-large',
      message: `The ${kind} ${error.message}.`,
      hint: 'Split it into parts, or leave it out of the audit.',
    };
  return {
    code: 'document/broken',
    message: `The ${kind} ${error.message}.`,
    hint: 'Open it in an Office program and save it again, else get a new copy.',
  };
}

function encrypted(kind: string): Reason {
  return {
    code: 'document/encrypted',
    message: `The ${kind} is encrypted and needs a password.`,
    hint: 'Save a copy without a password and audit that.',
  };
}

function unreadable(input: ReadInput, reason: Reason): ReadResult {
  return { kind: 'unreadable', problem: { ...reason, severity: 'error', path: input.path, position: null } };
}

/** A target is relative to the folder of its part, or absolute within the package. */
function resolvePart(folder: string, target: string): string {
  const segments: string[] = [];
  for (const segment of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
