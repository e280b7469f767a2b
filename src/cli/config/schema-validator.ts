import type { ValidateFunction } from 'ajv';

/**
 * Compiles the schema of a file that few projects have. Those of manifest and configuration come compiled
 * (model/generated/), because loading ajv takes longer than either file takes to read.
 */
export async function compileSchema<File>(schema: object): Promise<ValidateFunction<File>> {
  const [{ Ajv2020 }, { default: addFormats }] = await Promise.all([
    import('ajv/dist/2020.js'),
    import('ajv-formats'),
  ]);
  const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true, keywords: ['expected'] });
  addFormats.default(ajv, ['date']);
  return ajv.compile<File>(schema);
}
