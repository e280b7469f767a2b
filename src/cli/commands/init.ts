import { writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { Command, Option } from 'commander';
import { IMPORT_FORMATS, type ImportFormat } from '../../import/import-formats.js';
import { UserError } from '../../model/problem.js';
import { MANIFEST_NAMES } from '../audit/find-manifest.js';
import { errorCode, fileProblem } from '../files/file-problem.js';
import { findUpward, shownPath } from '../files/paths.js';
import { checkOutputs, makeFolder, writeOutput } from '../files/write.js';
import { starterManifest } from '../init/starter-manifest.js';
import { wordOption } from '../option-values.js';
import { printable } from '../show-problem.js';
import type { World } from '../world.js';

const HELP = `
With --from, the entries are made of a file that you have:
  pricing2yaml  plans, features and usage limits of a SaaS pricing model (YAML)
  openapi       the tags of an API description (OpenAPI or Swagger; YAML or JSON)
  csv           a feature a row; the first row names the columns (feature, description, status, plans, owner ...),
                or the plans
  document      a plan table, or a list of features, in HTML, Markdown, Word ...
Each entry is marked \`confirmed: false\` until somebody has looked at it.

Exit status:
  0  written
  2  it could not be; standard error says what and why

Examples:
  $ overclaim init                              writes capabilities.yaml here
  $ overclaim init docs/product.yaml            writes it there
  $ overclaim init --from pricing.html          makes a first one of a plan table
  $ overclaim init --from features.csv --product Relay
`;

const SCHEMA = 'node_modules/overclaim/schemas/manifest.schema.json';

interface InitOptions {
  readonly from?: string;
  readonly fromFormat?: ImportFormat;
  readonly product?: string;
  readonly force?: boolean;
}

/** `overclaim init`. */
export default function initCommand(world: World): Command {
  return new Command('init')
    .description('Writes a commented manifest to start from, or a first one made of a file that you have.')
    .argument('[file]', 'where to write it', MANIFEST_NAMES[0])
    .option('--from <source>', 'make the entries of this file')
    .addOption(
      new Option(
        '--from-format <format>',
        `what that file is, where it can't be told: ${IMPORT_FORMATS.join(', ')}`,
      ).argParser(wordOption(IMPORT_FORMATS)),
    )
    .option('--product <name>', "with --from: the product's name, where the file does not say it")
    .option('--force', 'overwrite the file if it is there')
    .addHelpText('after', HELP)
    .action(async (file: string, options: InitOptions) => {
      await init(file, options, world);
    });
}

async function init(file: string, options: InitOptions, world: World): Promise<void> {
  const target = resolve(world.cwd, file);
  const shown = shownPath(file, world.cwd);
  checkOutputs([file], options.from === undefined ? [] : [options.from], world.cwd);
  const schema = schemaSeenFrom(dirname(target));
  if (options.from === undefined) {
    await write(file, starterManifest({ asOf: world.today(), schema }), options, world);
    world.stdout.write(`Wrote ${printable(shown)}. Put your product's facts in, then:\n${NEXT}`);
    return;
  }
  // Readers and parsers of other formats are needed for this alone.
  const { draftManifest } = await import('../init/draft-manifest.js');
  const { from, fromFormat: format = null, product = null } = options;
  const { text, summary } = await draftManifest(
    { from, format, product, today: world.today(), schema },
    world.cwd,
  );
  await write(file, text, options, world);
  world.stdout.write(`Wrote ${printable(shown)}: ${printable(summary)}.
Nobody has confirmed it yet: go through the entries and remove \`confirmed: false\` from those that are right. Then:\n${NEXT}`);
}

const NEXT = `  overclaim manifest check      is it sound?
  overclaim audit site/         does the copy keep to it?
`;

async function write(file: string, content: string, { force }: InitOptions, { cwd }: World): Promise<void> {
  if (force === true) return writeOutput(file, cwd, content);
  const target = resolve(cwd, file);
  const shown = shownPath(file, cwd);
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
      hint: 'Name another file, as in `overclaim init FILE`, or overwrite it with --force.',
    });
  }
}

/** The schema of the installed package, as an editor finds it from `folder`. */
function schemaSeenFrom(folder: string): string {
  const installed = findUpward([SCHEMA], folder);
  if (installed === null) return `./${SCHEMA}`;
  const path = relative(folder, installed).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
}
