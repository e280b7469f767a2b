import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../../model/problem.js';
import type { Config } from '../config/config.js';
import { findUpward, shownPath } from '../files/paths.js';

export const MANIFEST_NAMES = ['capabilities.yaml', 'capabilities.yml'];

/**
 * The manifest's file, absolute: the one named, else the configuration's, else the one here or in the nearest folder
 * above.
 *
 * @param paths what is to be read: a manifest in one of these folders is not taken, since others may have put it there,
 *   but named
 * @throws UserError when there is none.
 */
export function findManifest(
  named: string | null,
  config: Pick<Config, 'manifest'>,
  cwd: string,
  paths: readonly string[] = [],
): string {
  if (named !== null) return resolve(cwd, named);
  const found = config.manifest ?? findUpward(MANIFEST_NAMES, cwd);
  if (found !== null) return found;
  const beside = paths
    .flatMap((path) => MANIFEST_NAMES.map((name) => join(resolve(cwd, path), name)))
    .find((file) => existsSync(file));
  throw new UserError({
    code: 'manifest/missing',
    severity: 'error',
    message: `There is no manifest: no ${MANIFEST_NAMES[0]} here or in a folder above.`,
    path: null,
    position: null,
    hint:
      beside === undefined
        ? 'Run `overclaim init` for one to start from, or name yours with --manifest FILE.'
        : `To use the one that lies among the documents, add --manifest ${shownPath(beside, cwd)}.`,
  });
}
