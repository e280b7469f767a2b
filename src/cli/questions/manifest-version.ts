import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadManifest } from '../../manifest/load-manifest.js';
import { UserError } from '../../model/problem.js';
import { type LoadedManifest, readManifest } from '../audit/prepare-audit.js';
import { LARGEST_SETTINGS } from '../files/read.js';
import { readVersion } from '../git/read-version.js';

/**
 * A manifest named by its file, or by a revision of it in git (`REV:path`). A file of that very name comes first.
 *
 * @throws UserError naming each error in it, or why it can't be read.
 */
export async function readManifestVersion(name: string, cwd: string): Promise<LoadedManifest> {
  const file = resolve(cwd, name);
  if (existsSync(file) || !name.includes(':')) return readManifest(file, cwd);
  const bytes = await readVersion(name, cwd, LARGEST_SETTINGS);
  const { manifest, problems } = loadManifest({ path: name, bytes });
  if (manifest === null) throw new UserError(problems);
  return { manifest, problems, file: null };
}
