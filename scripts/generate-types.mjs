// Makes src/model/generated/ from schemas/: for each NAME.schema.json the types of the file's own shape
// (NAME-file.ts); what the answers have in common stands in answer-file.ts alone. What the program checks by also comes as a module, because files outside src are not in the build:
// the schema (NAME-schema.ts), or the code that ajv makes of it (NAME-validator.ts) where loading ajv and compiling at
// run time would cost each start more than reading the file does.
// With --check it writes nothing and fails when a generated file is missing, stale or left over.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const schemaFolder = path.join(root, 'schemas');
const outputFolder = path.join(root, 'src/model/generated');

/** Without what stands beside a `$ref`: the compiler would make a type of its own for each such place (Texts1, Texts2 …). */
function bareReferences(node) {
  if (Array.isArray(node)) return node.map(bareReferences);
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') return { $ref: node.$ref };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, bareReferences(value)]));
}

/** What the compiler puts into the comment of a type that is only referred to from elsewhere. */
const REFERENCE_NOTE =
  /^ \*\n \* This (?:interface|type) was referenced by .*\n \* via the `definition` .*\n|^ \* This (?:interface|type) was referenced by .*\n \* via the `definition` .*\n/gm;
const PRECOMPILED = new Set(['config', 'manifest']);
/** Schemas that the program compiles when it meets such a file; for all others it needs no more than the types. */
const COMPILED_AT_RUN_TIME = new Set(['baseline', 'waivers']);

/** The code that checks a value by the schema. `expected` is this project's own annotation: words for messages. */
function validatorOf(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    strictTypes: false,
    keywords: ['expected'],
    // Lengths are told from 0 only, which is the same in any unit; counting code points would import ajv.
    unicode: false,
    logger: false,
    code: { source: true, esm: true },
  });
  return standaloneCode.default(ajv, ajv.compile(schema));
}

/** @returns {Map<string, string>} name of each exported type -> its declaration, comment included */
function declarationsIn(types) {
  const source = ts.createSourceFile('types.ts', types, ts.ScriptTarget.Latest);
  return new Map(
    source.statements.map((each) => [
      each.name.text,
      types
        .slice(each.pos, each.end)
        .replace(/^\/\/.*\n/, '')
        .trim(),
    ]),
  );
}

/** The types without those that `shared` declares to the letter: these are imported from the answers' file. */
function withShared(types, shared) {
  const declared = declarationsIn(types);
  const own = [...declared].filter(([name, text]) => shared.get(name) !== text);
  if (own.length === declared.size) return types;
  const ownText = own.map(([, text]) => text).join('\n');
  const used = [...shared.keys()].filter(
    (name) =>
      shared.get(name) === declared.get(name) &&
      new RegExp(`\\b${name}\\b`).test(ownText.replace(/\/\*[\s\S]*?\*\//g, '')),
  );
  const banner = types.slice(0, types.indexOf('\n') + 1);
  return `${banner}import type { ${used.sort().join(', ')} } from './answer-file.js';\n\n${ownText}\n`;
}

/** @returns {Promise<Map<string, string>>} file name in the output folder -> content */
async function generate() {
  const files = new Map();
  const suffix = '.schema.json';
  let shared = new Map();
  // The answers' common schema comes first of them by its name.
  for (const file of readdirSync(schemaFolder).sort()) {
    if (!file.endsWith(suffix)) continue;
    const name = file.slice(0, -suffix.length);
    const schemaText = readFileSync(path.join(schemaFolder, file), 'utf8');
    const schema = JSON.parse(schemaText);
    const banner = `// Generated from schemas/${file} by npm run generate. Do not edit.\n`;
    const compiled = await compile(bareReferences(schema), schema.title ?? name, {
      bannerComment: banner,
      additionalProperties: false,
      unknownAny: true,
      unreachableDefinitions: name === 'answer',
      cwd: schemaFolder,
      style: { singleQuote: true, printWidth: 110 },
    });
    const types = compiled.replaceAll(REFERENCE_NOTE, '');
    if (name === 'answer') shared = declarationsIn(types);
    const isShared = schemaText.includes('answer.schema.json#');
    files.set(`${name}-file.ts`, isShared ? withShared(types, shared) : types);
    if (PRECOMPILED.has(name)) {
      files.set(`${name}-validator.ts`, `${banner}// @ts-nocheck\n${validatorOf(schema)}\n`);
    } else if (COMPILED_AT_RUN_TIME.has(name)) {
      files.set(`${name}-schema.ts`, `${banner}export default ${JSON.stringify(schema, null, 2)};\n`);
    }
  }
  return files;
}

function current(file) {
  try {
    return readFileSync(path.join(outputFolder, file), 'utf8');
  } catch {
    return null;
  }
}

const files = await generate();
if (process.argv.includes('--check')) {
  const stale = [...files].filter(([file, content]) => current(file) !== content).map(([file]) => file);
  const leftOver = readdirSync(outputFolder).filter((file) => !files.has(file));
  if (stale.length + leftOver.length > 0) {
    console.error(
      `Stale in src/model/generated: ${[...stale, ...leftOver].join(', ')}. Run: npm run generate`,
    );
    process.exitCode = 1;
  }
} else {
  mkdirSync(outputFolder, { recursive: true });
  for (const [file, content] of files) writeFileSync(path.join(outputFolder, file), content);
}
