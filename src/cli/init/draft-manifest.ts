import { importDraft } from '../../import/import-draft.js';
import type { ImportFormat } from '../../import/import-formats.js';
import { manifestText, REVIEW } from '../../import/manifest-text.js';
import { settleDraft } from '../../import/settle-draft.js';
import { loadManifest } from '../../manifest/load-manifest.js';
import { UserError } from '../../model/problem.js';
import { isWebAddress, shownPath } from '../files/paths.js';
import { readSettingsFile } from '../files/read.js';

export interface DraftRequest {
  /** The file to draft from, as the user named it. */
  readonly from: string;
  readonly format: ImportFormat | null;
  readonly product: string | null;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Where editors find the schema, seen from the manifest. */
  readonly schema: string;
}

export interface DraftedManifest {
  readonly text: string;
  /** For standard output: what it was made from and how much there is to look at. */
  readonly summary: string;
}

/** Pages saved whole are large, lists of features are not. In bytes. */
const LARGEST_SOURCE = 50 * 1024 * 1024;

/**
 * The text of a manifest drafted from a file, checked as `overclaim manifest check` would.
 *
 * @throws UserError when the file can't be read or tells of no features.
 */
export async function draftManifest(request: DraftRequest, cwd: string): Promise<DraftedManifest> {
  const { from, format, product, today, schema } = request;
  if (isWebAddress(from)) {
    const message = 'A manifest is drafted from a file, not from a web address.';
    const hint = 'Save the page, then name the file.';
    throw new UserError({
      code: 'init/web-address',
      severity: 'error',
      message,
      path: from,
      position: null,
      hint,
    });
  }
  const path = shownPath(from, cwd);
  const drafted = await importDraft({ path, bytes: readSettingsFile(from, cwd, LARGEST_SOURCE), format });
  if ('problems' in drafted) throw new UserError(drafted.problems);
  const settled = settleDraft(drafted.draft);
  const text = manifestText(settled, { path, product, asOf: today, schema });
  const { problems } = loadManifest({ path, bytes: new TextEncoder().encode(text) });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`The draft is no sound manifest: ${errors[0]!.message}`);
  const { entries, plans, source } = settled;
  const toReview = text.split(`${REVIEW}:`).length - 1;
  const counts = `${counted(entries.length, 'entry', 'entries')}, ${counted(plans.length, 'plan', 'plans')}`;
  return {
    text,
    summary: `${counts}, from ${path}, ${source}; ${counted(toReview, 'place', 'places')} marked ${REVIEW}`,
  };
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
