// Makes dist/program/ from src/: the command line in a few files, because finding and opening hundreds took most of a
// start. What is imported dynamically stays in files of its own. docs/decisions/0009 has the figures.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
// Every module that has word lists is loaded with it.
import '../dist/index.js';
import { allConcepts } from '../dist/language/lexicon/concepts/index.js';
import { allNamedThings } from '../dist/language/lexicon/named-things/index.js';
import { compileLexicon } from '../dist/language/lexicon-phrases.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM = join(ROOT, 'dist/program');

/** Packages that few runs need, or that look for files beside their own code. */
const OUTSIDE = [
  '@cantoo/pdf-lib',
  'diff',
  'ipaddr.js',
  'mdast-util-*',
  'micromark-extension-*',
  'pdf-parse',
  'proper-lockfile',
  'robots-parser',
  'tinypool',
  'undici',
  'write-file-atomic',
];

/** Packages in CommonJS call `require` for modules of Node, which an ES module does not have. */
const REQUIRE =
  "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);";

/**
 * Modules of the lexicon whose content is worked out here instead of at each start, which for 20,000 phrases took
 * longer than auditing a page. All of them is plain data.
 */
const WORKED_OUT = {
  'compiled-lexicon': `export const compiledLexicon = ${JSON.stringify(compileLexicon())};`,
  'lexicon/concepts/index': `export const allConcepts = ${asJson(allConcepts)};`,
  'lexicon/named-things/index': `export const allNamedThings = ${asJson(allNamedThings)};`,
};

/** Many objects are read faster from JSON than as code. */
function asJson(value) {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

const workedOut = {
  name: 'worked-out',
  setup({ onLoad }) {
    for (const [module, contents] of Object.entries(WORKED_OUT)) {
      const path = ['src', 'language', ...module.split('/')].join(String.raw`[\\/]`);
      onLoad({ filter: new RegExp(String.raw`${path}\.ts$`) }, () => ({ contents }));
    }
  },
};

const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: {
    main: 'src/cli/main.ts',
    'process-world': 'src/cli/process-world.ts',
    worker: 'src/cli/engine/worker.ts',
  },
  outdir: PROGRAM,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: OUTSIDE,
  plugins: [workedOut],
  banner: { js: REQUIRE },
  // Names stay as they are: the trace in a report of a bug shows them.
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: 'linked',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});
writeFileSync(join(PROGRAM, 'LICENSES.txt'), licensesOf(packagesAmong(Object.keys(metafile.inputs))));

/** @param {readonly string[]} files */
function packagesAmong(files) {
  const folders = files.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0]);
  return [...new Set(folders.filter((each) => each !== undefined))].sort();
}

/** The licenses of bundled packages ask to go with every copy. @param {readonly string[]} folders */
function licensesOf(folders) {
  return folders
    .map((folder) => {
      const path = join(ROOT, folder);
      const { name, version } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
      const file = readdirSync(path).find((each) => /^licen[cs]e/i.test(each));
      if (file === undefined) throw new Error(`${name} comes without its license and can't be bundled.`);
      return `${name} ${version}\n\n${readFileSync(join(path, file), 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
