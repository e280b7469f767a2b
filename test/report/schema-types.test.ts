import { describe, expectTypeOf, it } from 'vitest';
import type { ReportFile } from '../../src/model/generated/report-file.js';
import type { WrittenReport } from '../../src/report/json.js';

type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** A problem's page may be left out in the program and is always written in JSON; its excerpt is for terminals alone. */
type Written = Omit<WrittenReport, 'problems'> & {
  readonly problems: readonly Omit<Required<WrittenReport['problems'][number]>, 'excerpt'>[];
};

// These fail in `npm run types`, where all tests are compiled.
describe('the types of the report', () => {
  it('accept everything that the schema accepts', () => {
    expectTypeOf<DeepReadonly<ReportFile>>().toExtend<Written>();
  });

  it('allow nothing that the schema refuses', () => {
    expectTypeOf<Written>().toExtend<DeepReadonly<ReportFile>>();
  });
});
