import { importDraft } from '../../src/import/import-draft.js';
import type { ImportFormat } from '../../src/import/import-formats.js';
import { manifestText } from '../../src/import/manifest-text.js';
import { settleDraft } from '../../src/import/settle-draft.js';
import { loadManifest } from '../../src/manifest/load-manifest.js';
import type { Manifest } from '../../src/model/manifest.js';

export interface DraftedText {
  /** The manifest, or the problems as `path:line message hint`, one a line. */
  readonly text: string;
  /** What comes of reading it again; null where there is no manifest. */
  readonly manifest: Manifest | null;
}

/** A file drafted, written and read again; throws where the draft is no sound manifest. */
export async function drafted(
  path: string,
  content: string | Uint8Array,
  format: ImportFormat | null = null,
): Promise<DraftedText> {
  const result = await importDraft({ path, bytes: Buffer.from(content), format });
  if ('problems' in result) {
    const lines = result.problems.map(
      ({ path, position, message, hint }) => `${path}:${position?.line ?? '-'} ${message} ${hint ?? ''}`,
    );
    return { text: lines.join('\n'), manifest: null };
  }
  const options = { path, product: null, asOf: '2026-11-21', schema: './manifest.schema.json' };
  const text = manifestText(settleDraft(result.draft), options);
  const { manifest, problems } = loadManifest({ path, bytes: Buffer.from(text) });
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  if (errors.length > 0 || manifest === null) throw new Error(`${errors.join('\n')}\n${text}`);
  return { text, manifest };
}
