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
/** V8 takes compiled code from its own version alone. */
export const COMPILED_CODE = `${PROGRAM_FILE}.${process.version}-${process.arch}.bin`;

export const isBuilt = existsSync(PROGRAM_FILE);

/**
 * What src/cli/program.ts exports.
 *
 * @returns {typeof import('../dist/cli/program.js')}
 */
export function loadProgram() {
  raiseInterruptBudget();
  if (existsSync(COMPILED_CODE)) return loadScript(readFileSync(COMPILED_CODE)).program;
  // Node 22.8 and later keep the compiled code of our modules on disk by themselves.
  module.enableCompileCache?.();
  return createRequire(import.meta.url)(PROGRAM_FILE);
}

/**
 * The program as one script, so that V8 takes code for it and can be asked for its code.
 *
 * @param {Buffer} [cachedData] is not used when it doesn't fit
 */
export function loadScript(cachedData) {
  raiseInterruptBudget();
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(PROGRAM_FILE, 'latin1')}\n})`;
  const script = new Script(source, {
    filename: PROGRAM_FILE,
    ...(cachedData && { cachedData }),
  });
  const own = { exports: {} };
  script.runInThisContext()(
    own.exports,
    createRequire(PROGRAM_FILE),
    own,
    PROGRAM_FILE,
    dirname(PROGRAM_FILE),
  );
  return { program: own.exports, script };
}

/**
 * V8 optimizes a function after a while of use. In Node 20 that while is so short that optimizing took a third of the
 * processor's time over one page, and still a seventh over a hundred files; later versions have not been measured.
 * Compiled code belongs to the flags that it was made with.
 */
function raiseInterruptBudget() {
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=500000');
}
