import { resolve } from 'node:path';
import { UserError } from '../../model/problem.js';
import type { Config } from '../config/config.js';
import { findUpward } from '../files/paths.js';

export const MANIFEST_NAMES = ['capabilities.yaml', 'capabilities.yml'];

/**
 * The manifest's file, absolute: the one named, else the configuration's, else the one here or in the nearest folder
 * above.
 *
 * @throws UserError when there is none.
 */
export function findManifest(named: string | null, config: Pick<Config, 'manifest'>, cwd: string): string {
  if (named !== null) return resolve(cwd, named);
  const found = config.manifest ?? findUpward(MANIFEST_NAMES, cwd);
  if (found !== null) return found;
  throw new UserError({
    code: 'manifest/missing',
    severity: 'error',
    message: `There is no manifest: no ${MANIFEST_NAMES[0]} here or in a folder above.`,
    path: null,
    position: null,
    hint: 'Run `overclaim init` for one to start from, or name yours with --manifest FILE.',
  });
}
