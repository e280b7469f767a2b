import { writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { Command } from 'commander';
import { UserError } from '../../model/problem.js';
import { MANIFEST_NAMES } from '../audit/find-manifest.js';
import { errorCode, fileProblem } from '../files/file-problem.js';
import { findUpward, shownPath } from '../files/paths.js';
import { makeFolder } from '../files/write.js';
import { printable } from '../show-problem.js';
import { starterManifest } from '../starter-manifest.js';
import type { World } from '../world.js';

const HELP = `
Examples:
  $ overclaim init                    writes capabilities.yaml here
  $ overclaim init docs/product.yaml  writes it there
`;

/** `overclaim init`. */
export default function initCommand(world: World): Command {
  return new Command('init')
    .description('Writes a commented manifest to start from. A file that is there is never overwritten.')
    .argument('[file]', 'where to write it', MANIFEST_NAMES[0])
    .addHelpText('after', HELP)
    .action((file: string) => init(file, world));
}

const SCHEMA = 'node_modules/overclaim/schemas/manifest.schema.json';

function init(file: string, world: World): void {
  const target = resolve(world.cwd, file);
  const shown = shownPath(file, world.cwd);
  const content = starterManifest({ asOf: world.today(), schema: schemaSeenFrom(dirname(target)) });
  try {
    makeFolder(dirname(target));
    // "wx": whoever made the file between a look and the writing keeps it.
    writeFileSync(target, content, { flag: 'wx' });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw new UserError(fileProblem(error, shown, 'file'));
    throw new UserError({
      code: 'init/exists',
      severity: 'error',
      message: 'This file is there already and was left as it is.',
      path: shown,
      position: null,
      hint: 'Name another file, as in `overclaim init FILE`, or check this one with `overclaim manifest check`.',
    });
  }
  world.stdout.write(`Wrote ${printable(shown)}. Put your product's facts in, then:
  overclaim manifest check      is it sound?
  overclaim audit site/         does the copy keep to it?
`);
}

/** The schema of the installed package, as an editor finds it from `folder`. */
function schemaSeenFrom(folder: string): string {
  const installed = findUpward([SCHEMA], folder);
  if (installed === null) return `./${SCHEMA}`;
  const path = relative(folder, installed).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
}
