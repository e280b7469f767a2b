import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { streamedReport } from '../../src/model/whole-report.js';
import json, { jsonPieces } from '../../src/report/json.js';
import { manyFindings } from './many-findings.js';
import { cleanReport, sampleContext, sampleReport } from './sample-report.js';
import { validatorOf } from './schemas.js';

const validate = validatorOf(new URL('../../schemas/report.schema.json', import.meta.url));

/** The same data with the keys of every object in reverse order, as another producer might hand it over. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reversed(each)]),
  );
}

describe('the JSON report', () => {
  it.each([
    ['with findings', sampleReport()],
    ['that is clean', cleanReport()],
  ])('%s is valid and loses nothing', (_, report) => {
    const parsed: unknown = JSON.parse(json(report, sampleContext()));
    expect(validate(parsed)).toEqual([]);
    const problems = report.problems.map((problem) => ({ page: null, ...problem }));
    const withoutAnchor = <Place extends { anchor: unknown }>({ anchor: _, ...written }: Place) => written;
    const findings = report.findings.map((finding) => ({
      ...withoutAnchor(finding),
      related: finding.related.map(withoutAnchor),
    }));
    expect(parsed).toEqual({ ...report, findings, problems });
  });

  it('comes in pieces, in the form that JSON.stringify gives it', () => {
    const report = manyFindings(2_000);
    const pieces = [...jsonPieces(streamedReport(report), sampleContext())];
    expect(pieces.length).toBeGreaterThan(10);
    for (const piece of pieces) expect(piece.length).toBeLessThan(100_000);
    const parsed = JSON.parse(pieces.join('')) as Report;
    expect(parsed.findings).toHaveLength(2_000);
    expect(`${JSON.stringify(parsed, null, 2)}\n`).toBe(pieces.join(''));
  });

  it('has the same bytes whatever the order of keys it was handed', () => {
    const report = sampleReport();
    expect(json(reversed(report) as typeof report, sampleContext())).toBe(json(report, sampleContext()));
  });

  it('is refused by its schema when a field is missing, unknown or of another kind', () => {
    const report = JSON.parse(json(sampleReport(), sampleContext()));
    const { asOf: _, ...withoutDate } = report;
    expect(validate(withoutDate)).toEqual(["/ must have required property 'asOf'"]);
    expect(validate({ ...report, extra: 1 })).toEqual(['/ must NOT have additional properties']);
    report.findings[0].start.line = 0;
    expect(validate(report)).toContain('/findings/0/start/line must be >= 1');
  });

  it('ends with a line break and is indented by two spaces', () => {
    const text = json(cleanReport(), sampleContext());
    expect(text.endsWith('}\n')).toBe(true);
    expect(text.split('\n')[1]).toBe('  "schemaVersion": 1,');
  });
});
