import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import csv from '../../src/report/csv.js';
import { cleanReport, sampleContext, sampleReport } from './sample-report.js';

type Row = Readonly<Record<string, string>>;

const rowsOf = (text: string) => parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }) as Row[];

describe('the CSV report', () => {
  it('has one row a finding', () => {
    const rows = rowsOf(csv(sampleReport(), sampleContext()));
    expect(rows).toHaveLength(8);
    expect(rows[0]).toEqual({
      path: 'site/pricing.html',
      line: '4',
      column: '23',
      page: '',
      slide: '',
      section: 'Pricing › Every plan',
      severity: 'error',
      rule: 'beyond/exceeded-limit',
      family: 'beyond',
      sentence: 'Every plan comes with 99.99% uptime.',
      quote: '99.99% uptime',
      claimed: '99.99 %',
      entry: 'uptime',
      declared: 'max 99.9 %, on Fleet',
      message: 'The copy says 99.99 %; the manifest allows at most 99.9 %, and that on the Fleet plan only.',
      suggestion: 'Uptime of 99.9 % on the Fleet plan.',
      'other places': '5',
      baseline: '',
      fingerprint: 'f000000000000001',
    });
  });

  it('has a header when nothing was found', () => {
    expect(csv(cleanReport(), sampleContext()).split('\r\n')).toHaveLength(2);
  });

  it.each([
    '=HYPERLINK("https://evil.example","x")',
    '+1+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1',
  ])('shows %j as text, not as a formula', (sentence) => {
    const [first] = sampleReport().findings;
    const [row] = rowsOf(csv(sampleReport({ findings: [{ ...first!, sentence }] }), sampleContext()));
    expect(row!.sentence).toBe(`'${sentence.trim()}`);
  });

  it('keeps quotes, commas and semicolons inside their cell', () => {
    const [first] = sampleReport().findings;
    const sentence = 'Say "hi", then; stop';
    const [row] = rowsOf(csv(sampleReport({ findings: [{ ...first!, sentence }] }), sampleContext()));
    expect(row!.sentence).toBe(sentence);
  });
});
