// Makes dist/program/ from src/: the command line in one file, because finding, opening and compiling hundreds took most
// of a start, and in another what reads PDF files; and beside them the code that V8 makes of them. docs/decisions/0009 has the figures.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { htmlDecodeTree } from 'entities/lib/decode.js';
import { build } from 'esbuild';
import { compiledCodeOf, loadScript, PDF_FILE, PDF_PART, PROGRAM_FILE } from '../bin/load-program.js';
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
  'proper-lockfile',
  'robots-parser',
  'tinypool',
  'undici',
];

/** Reads what `asTypedArray` wrote. */
const BYTES_OF = `
  function bytesOf(text) {
    const { buffer, byteOffset, byteLength } = Buffer.from(text, 'base64');
    return buffer.slice(byteOffset, byteOffset + byteLength);
  }`;

/** A script has no `import.meta`. */
const OWN_URL = "const ownUrl=require('node:url').pathToFileURL(__filename).href;";

/**
 * Modules whose content is worked out here instead of at each start, which for 20,000 phrases took longer than auditing a
 * page. All of them is plain data.
 */
const WORKED_OUT = {
  'src/language/compiled-lexicon.ts': `export const compiledLexicon = ${withTypedArrays(compileLexicon())};`,
  // What concepts are called is in the compiled lexicon.
  'src/language/lexicon/concepts/index.ts': `export const allConcepts = ${asJson(
    allConcepts.map(({ terms, ambiguousTerms, phrasings, ...known }) => ({ ...known, terms: [] })),
  )};`,
  'src/language/lexicon/named-things/index.ts': `export const allNamedThings = ${asJson(allNamedThings)};`,
  'entities/lib/esm/generated/decode-data-html.js': `export default ${asTypedArray(htmlDecodeTree)};${BYTES_OF}`,
};

/** Many objects are read faster from JSON than as code, and in ASCII V8 keeps them in half the memory. */
function asJson(value) {
  return `JSON.parse(${JSON.stringify(inAscii(JSON.stringify(value)))})`;
}

/** @param {object} table */
function withTypedArrays(table) {
  const fields = Object.entries(table).map(
    ([name, value]) => `${name}: ${ArrayBuffer.isView(value) ? asTypedArray(value) : JSON.stringify(value)}`,
  );
  return `{ ${fields.join(', ')} };${BYTES_OF}`;
}

/** Bytes in base64 cost a start nothing to speak of, and many numbers as code a lot. */
function asTypedArray(numbers) {
  const bytes = Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  return `new ${numbers.constructor.name}(bytesOf('${bytes.toString('base64')}'))`;
}

const workedOut = {
  name: 'worked-out',
  setup({ onLoad }) {
    for (const [module, contents] of Object.entries(WORKED_OUT)) {
      const path = module.replaceAll('.', String.raw`\.`).replaceAll('/', String.raw`[\\/]`);
      onLoad({ filter: new RegExp(String.raw`[\\/]${path}$`) }, () => ({ contents, loader: 'js' }));
    }
  },
};

/** What a run would load of packages and never asks for. */
const notAskedFor = {
  name: 'not-asked-for',
  setup({ onResolve, onLoad, resolve }) {
    // Commander starts other programs for commands that are programs, of which there is none.
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'nothing', namespace: 'not-asked-for' } : null,
    );
    onLoad({ filter: /^nothing$/, namespace: 'not-asked-for' }, () => ({ contents: '' }));
    // Whether a report has colors is told to chalk, which need not look for itself.
    onResolve({ filter: /^#supports-color$/ }, ({ resolveDir }) =>
      resolve('./vendor/supports-color/browser.js', { resolveDir, kind: 'import-statement' }),
    );
    // Of htmlparser2 nothing but its parser is used.
    onResolve({ filter: /^htmlparser2$/ }, async ({ resolveDir, pluginData }) => {
      if (pluginData === 'index') return null;
      const { path } = await resolve('htmlparser2', {
        resolveDir,
        kind: 'import-statement',
        pluginData: 'index',
      });
      return { path: join(dirname(path), 'Parser.js') };
    });
  },
};

/** The program asks for what reads PDF files as for a file beside it. */
const pdfApart = {
  name: 'pdf-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^pdf-parse$/ }, () => ({ path: PDF_PART, external: true }));
  },
};

/** pdf.js would load a library to draw with, of which reading needs nothing. */
const withoutDrawing = {
  name: 'without-drawing',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]pdf-parse[\\/].*[\\/]index\.cjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('"@napi-rs/canvas"', '"./no-canvas"'),
    }));
  },
};
const PDF_PARSE = createRequire(import.meta.url).resolve('pdf-parse');
const PDF_ENTRY = {
  contents: "require('./pdf.worker.mjs'); exports.PDFParse = require('./index.cjs').PDFParse;",
  resolveDir: dirname(PDF_PARSE),
};

// Compiled code that outlived its program would be taken for that of the next one.
rmSync(PROGRAM, { recursive: true, force: true });
const inputs = [
  ...(await bundle(PROGRAM_FILE, { entryPoints: ['src/cli/program.ts'] }, [
    workedOut,
    notAskedFor,
    pdfApart,
  ])),
  ...(await bundle(PDF_FILE, { stdin: PDF_ENTRY }, [withoutDrawing])),
];
writeFileSync(join(PROGRAM, 'LICENSES.txt'), licensesOf(packagesAmong(inputs)));
for (const [file, code] of await compiledCode()) writeFileSync(compiledCodeOf(file), code);

/**
 * Writes a script for Node and returns the files that went into it.
 *
 * @param {string} outfile
 * @param {Pick<import('esbuild').BuildOptions, 'entryPoints' | 'stdin'>} entry
 * @param {import('esbuild').Plugin[]} plugins
 */
async function bundle(outfile, entry, plugins) {
  const { metafile } = await build({
    ...entry,
    absWorkingDir: ROOT,
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    external: OUTSIDE,
    plugins,
    banner: { js: OWN_URL },
    define: { 'import.meta.url': 'ownUrl' },
    // V8 forgets for code that it takes ready-made how such a script imports; Node requires ES modules as well.
    supported: { 'dynamic-import': false },
    // Names stay as they are: the trace in a report of a bug shows them.
    minifySyntax: true,
    minifyWhitespace: true,
    sourcemap: 'linked',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  writeFileSync(outfile, inAscii(readFileSync(outfile, 'utf8')));
  return Object.keys(metafile.inputs);
}

/** What esbuild leaves as it is stands in regular expressions, where an escape means the same. @param {string} code */
function inAscii(code) {
  return code.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** V8 compiles a function when it is first called: what auditing a page or a deck calls is what is worth keeping. */
async function compiledCode() {
  const scripts = new Map();
  const load = (file) => {
    const { exports, script } = loadScript(file, load);
    scripts.set(file, script);
    return exports;
  };
  const program = load(PROGRAM_FILE);
  const silent = { write: () => {}, isTTY: false, columns: 80 };
  const world = {
    cwd: join(ROOT, 'fixtures/product'),
    env: {},
    stdout: silent,
    stderr: silent,
    stdin: { isTTY: true, read: async () => new Uint8Array() },
    today: () => '2026-11-20',
  };
  for (const args of [
    ['audit', 'docs', 'site', 'honest'],
    // An audit reads PDF files in a thread, whose compiled code is out of reach; this reads them here.
    ['claims', 'sales/deck.pdf'],
  ]) {
    const status = await program.main(args, world);
    if (status > 1) throw new Error('The program as it is bundled can not audit its own example.');
  }
  return [...scripts].map(([file, script]) => [file, script.createCachedData()]);
}

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
