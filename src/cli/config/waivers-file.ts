import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Waiver } from '../../check/waivers.js';
import type { WaiversFile } from '../../model/generated/waivers-file.js';
import schema from '../../model/generated/waivers-schema.js';
import { shownPath } from '../files/paths.js';
import type { Config } from './config.js';
import { compileSchema } from './schema-validator.js';
import { readYamlSettings } from './yaml-settings.js';

export const WAIVERS_NAME = 'overclaim.waivers.yaml';

/** The waivers file in force, absolute: the one that the configuration names, else the one beside it or here; null: none. */
export function findWaiversFile(config: Config, cwd: string): string | null {
  if (config.waivers !== null) return config.waivers;
  return (
    [config.folder, cwd].map((folder) => join(folder, WAIVERS_NAME)).find((path) => existsSync(path)) ?? null
  );
}

const WHEN_MISSING = {
  waivers: 'Write `waivers:` with one entry for each finding that may stand.',
  rule: 'Write a rule or a family, such as `rule: vague/effort`.',
  path: 'Write the document or a glob, such as `path: decks/*.pdf`.',
};

/**
 * The waivers in a file, with their paths as reports show paths.
 *
 * @throws UserError when the file is wrong.
 */
export async function loadWaivers(path: string, cwd: string): Promise<Waiver[]> {
  const validate = await compileSchema<WaiversFile>(schema);
  const { value, source } = readYamlSettings<WaiversFile>(path, cwd, {
    family: 'waivers',
    noun: 'waivers file',
    whenEmpty: null,
    validate,
    whenMissing: WHEN_MISSING,
  });
  return value.waivers.map(({ rule, path: glob, quote, reason, owner, until }, index) => {
    return {
      rule,
      path: shownPath(resolve(dirname(resolve(cwd, path)), glob), cwd),
      quote: quote ?? null,
      reason: reason ?? null,
      owner: owner ?? null,
      until: until ?? null,
      source: {
        path: source.path,
        range: source.rangeOf(['waivers', index]),
      },
    };
  });
}
