import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { default as addFormats } from 'ajv-formats';

/** A function that names everything in which a value breaks the JSON Schema at `url`; empty when it is valid. */
export function validatorOf(url: URL): (value: unknown) => readonly string[] {
  const schema = JSON.parse(readFileSync(url, 'utf8'));
  // Draft 4 differs from what ajv speaks only in the name of `$id` as far as the vendored schemas go.
  delete schema.$schema;
  delete schema.id;
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (value) => {
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`);
  };
}
