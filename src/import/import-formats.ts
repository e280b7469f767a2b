/** What a manifest can be drafted from. `document`: a page or text with a plan table or a list of features. */
export const IMPORT_FORMATS = ['pricing2yaml', 'openapi', 'csv', 'document'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];
