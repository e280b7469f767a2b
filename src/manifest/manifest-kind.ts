import type { ValidateFunction } from 'ajv';
import type { ManifestFile } from '../model/generated/manifest-file.js';
import manifestValidator from '../model/generated/manifest-validator.js';
import type { SchemaFileKind } from '../yaml/check-schema.js';

/** The manifest among the YAML files that people write. */
export const MANIFEST_KIND: SchemaFileKind<ManifestFile> = {
  family: 'manifest',
  noun: 'manifest',
  whenEmpty: 'Run `overclaim init` in an empty folder for one to start from.',
  validate: manifestValidator as unknown as ValidateFunction<ManifestFile>,
  whenMissing: {
    manifest: 'Begin the file with `manifest: 1`.',
    product: 'Write `product: { name: … }`.',
    as_of: 'Write the day on which these facts were last true, such as `as_of: 2026-11-01`.',
    id: 'Give the entry a short name of its own, such as `id: single-sign-on`.',
    name: 'Say what people call it.',
    claim: 'Write the statement that can be backed up.',
    of: 'Say what is counted or measured, such as `of: boards`.',
    any: 'List the wordings of the disclosure.',
  },
};
