import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/**
 * A function that names everything in which a value breaks the JSON Schema at `url`; empty when it is valid. `others`
 * are schemas that it refers to.
 */
export function validatorOf(url: URL, others: readonly URL[] = []): (value: unknown) => readonly string[] {
  const schema = JSON.parse(readFileSync(url, 'utf8'));
  // The vendored draft 4 schema uses nothing that later drafts read otherwise but `id`, and a pattern without the u flag.
  delete schema.$schema;
  delete schema.id;
  const ajv = new Ajv2020({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  for (const other of others) ajv.addSchema(JSON.parse(readFileSync(other, 'utf8')));
  const validate = ajv.compile(schema);
  return (value) => {
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`);
  };
}
