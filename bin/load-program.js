// Loads the bundled program, where there is one, with the code that V8 compiled when it was built: compiling what a run
// over one page needs takes longer than that run (docs/decisions/0009).
import { existsSync, readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** In ASCII, which V8 keeps in half the memory. */
export const PROGRAM_FILE = fileURLToPath(new URL('../dist/program/overclaim.cjs', import.meta.url));
/** The part of it that reads PDF files, as the program asks for it. */
export const PDF_PART = './pdf.cjs';
export const PDF_FILE = fileURLToPath(new URL('../dist/program/pdf.cjs', import.meta.url));

export const isBuilt = existsSync(PROGRAM_FILE);

/** Where the compiled code of a file is. V8 takes it from its own version alone. @param {string} file */
export function compiledCodeOf(file) {
  return `${file}.${process.version}-${process.arch}.bin`;
}

/**
 * What src/cli/program.ts exports.
 *
 * @returns {typeof import('../dist/cli/program.js')}
 */
export function loadProgram() {
  raiseInterruptBudget();
  if (existsSync(compiledCodeOf(PROGRAM_FILE))) return loadScript(PROGRAM_FILE, compiledPart).exports;
  // Node 22.8 and later keep the compiled code of our modules on disk by themselves.
  module.enableCompileCache?.();
  return createRequire(import.meta.url)(PROGRAM_FILE);
}

/** @param {string} file */
function compiledPart(file) {
  return loadScript(file, compiledPart).exports;
}

/**
 * Runs a file of the program.
 *
 * @param {string} file
 * @param {(file: string) => unknown} loadPart gives what the file of another part exports
 */
export function loadScript(file, loadPart) {
  const script = compileScript(file);
  const own = { exports: {} };
  const requireOther = createRequire(file);
  const require = (name) => (name === PDF_PART ? loadPart(PDF_FILE) : requireOther(name));
  script.runInThisContext()(own.exports, require, own, file, dirname(file));
  return { exports: own.exports, script };
}

/**
 * A file of the program as one script, so that V8 takes code for it and can be asked for its code. Compiled code is used
 * where it is there and fits.
 *
 * @param {string} file
 */
export function compileScript(file) {
  raiseInterruptBudget();
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`;
  const compiled = compiledCodeOf(file);
  return new Script(source, {
    filename: file,
    ...(existsSync(compiled) && { cachedData: readFileSync(compiled) }),
  });
}

/**
 * V8 optimizes a function after a while of use. In Node 20 that while is so short that optimizing took a third of the
 * processor's time over one page, and still a seventh over a hundred files; later versions have not been measured.
 * Compiled code belongs to the flags that it was made with.
 */
function raiseInterruptBudget() {
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=500000');
}
