// Makes dist/program/ from src/: the command line in one file, because finding, opening and compiling hundreds took most
// of a start; and beside it the code that V8 makes of it. docs/decisions/0009 has the figures.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { htmlDecodeTree } from 'entities/lib/decode.js';
import { build } from 'esbuild';
import { COMPILED_CODE, loadScript, PROGRAM_FILE } from '../bin/load-program.js';
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
    allConcepts.map(({ terms, phrasings, ...known }) => ({ ...known, terms: [] })),
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

// Compiled code that outlived its program would be taken for that of the next one.
rmSync(PROGRAM, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: ['src/cli/program.ts'],
  outfile: PROGRAM_FILE,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  external: OUTSIDE,
  plugins: [workedOut, notAskedFor],
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
writeFileSync(PROGRAM_FILE, inAscii(readFileSync(PROGRAM_FILE, 'utf8')));
writeFileSync(join(PROGRAM, 'LICENSES.txt'), licensesOf(packagesAmong(Object.keys(metafile.inputs))));
writeFileSync(COMPILED_CODE, await compiledCode());

/** What esbuild leaves as it is stands in regular expressions, where an escape means the same. @param {string} code */
function inAscii(code) {
  return code.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** V8 compiles a function when it is first called: what auditing a page calls is what is worth keeping. */
async function compiledCode() {
  const { program, script } = loadScript();
  const silent = { write: () => {}, isTTY: false, columns: 80 };
  const world = {
    cwd: join(ROOT, 'fixtures/product'),
    env: {},
    stdout: silent,
    stderr: silent,
    stdin: { isTTY: false, read: async () => new Uint8Array() },
    today: () => '2026-11-20',
  };
  const status = await program.main(['audit', 'docs', 'site', 'honest'], world);
  if (status > 1) throw new Error('The program as it is bundled can not audit its own example.');
  return script.createCachedData();
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
