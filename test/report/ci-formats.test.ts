import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Report } from '../../src/model/report.js';
import github from '../../src/report/github.js';
import gitlab from '../../src/report/gitlab.js';
import junit from '../../src/report/junit.js';
import rdjson from '../../src/report/rdjson.js';
import { cleanReport, sampleContext, sampleReport } from './sample-report.js';
import { validatorOf } from './schemas.js';

const schemaUrl = (file: string) => new URL(`../data/schemas/${file}`, import.meta.url);

/** The sample with one finding that the baseline knows. */
function withKnownFinding(): Report {
  const [first, ...rest] = sampleReport().findings;
  return sampleReport({ findings: [{ ...first!, baseline: 'unchanged' }, ...rest] });
}

describe('the JUnit report', () => {
  const xsd = readFileSync(schemaUrl('jenkins-junit.xsd'), 'utf8');

  it.each([
    ['with findings', sampleReport()],
    ['that is clean', cleanReport()],
  ])('%s is valid', async (_, report) => {
    const contents = junit(report, sampleContext());
    const result = await validateXML({ xml: [{ fileName: 'report.xml', contents }], schema: [xsd] });
    expect(result.errors).toEqual([]);
  });

  it('shows one suite a document and one case a finding', () => {
    expect(junit(sampleReport(), sampleContext())).toMatchSnapshot();
  });

  it('fails what fails the job', () => {
    const failures = (failOn: 'error' | 'warning' | 'info' | 'never') =>
      /<testsuites[^>]* failures="(\d+)"/.exec(junit(sampleReport(), sampleContext({ failOn })))![1];
    expect([failures('error'), failures('warning'), failures('info'), failures('never')]).toEqual([
      '5',
      '7',
      '8',
      '0',
    ]);
  });

  it('leaves out what the baseline knows', () => {
    expect(junit(withKnownFinding(), sampleContext())).not.toContain('99.99% uptime');
  });
});

describe('the GitHub annotations', () => {
  it('come worst first, with the place in the file or in words', () => {
    expect(github(sampleReport(), sampleContext())).toMatchSnapshot();
  });

  it('say that nothing is to be mended', () => {
    expect(github(cleanReport(), sampleContext())).toBe('overclaim: nothing to mend in 4 documents\n');
  });

  it('escape line breaks, percent signs, colons and commas', () => {
    const [first] = sampleReport().findings;
    const finding = { ...first!, path: 'a,b:c.md', message: '100%0A sure\n::error::no', related: [] };
    const [line, ...rest] = github(
      sampleReport({ findings: [finding], problems: [] }),
      sampleContext(),
    ).split('\n');
    expect(line).toBe(
      '::error file=a%2Cb%3Ac.md,line=4,endLine=4,col=23,endColumn=35,title=beyond/exceeded-limit::' +
        '“99.99%25 uptime”%0A100%250A sure ::error::no. ' +
        'The manifest says: max 99.9 %25, on Fleet (uptime). Instead: Uptime of 99.9 %25 on the Fleet plan.',
    );
    expect(rest.filter((each) => each.startsWith('::') && !each.startsWith('::warning file=sales'))).toEqual(
      [],
    );
  });

  it('leave out what the baseline knows', () => {
    expect(github(withKnownFinding(), sampleContext())).not.toContain('99.99%25 uptime');
  });
});

describe('the GitLab report', () => {
  const validate = validatorOf(schemaUrl('gitlab-code-quality.schema.json'));

  it('is valid and has every finding', () => {
    const issues = JSON.parse(gitlab(sampleReport(), sampleContext()));
    expect(validate(issues)).toEqual([]);
    expect(issues).toHaveLength(8);
    expect(issues[0]).toEqual({
      description:
        '“99.99% uptime” (beyond/exceeded-limit): The copy says 99.99 %; the manifest allows at most 99.9 %, ' +
        'and that on the Fleet plan only. The manifest says: max 99.9 %, on Fleet (uptime). ' +
        'Instead: Uptime of 99.9 % on the Fleet plan. Also at site/index.html:12:5; site/features.html:30:5; site/fleet.html:8:5; and 1 more place.',
      check_name: 'beyond/exceeded-limit',
      fingerprint: 'f000000000000001',
      severity: 'major',
      location: { path: 'site/pricing.html', lines: { begin: 4, end: 4 } },
    });
    expect(issues[6].description).toMatch(/^On page 1: “2,000 marinas”/);
  });

  it('gives each issue a fingerprint of its own, since GitLab drops the second of two', () => {
    const [first] = sampleReport().findings;
    const issues = JSON.parse(gitlab(sampleReport({ findings: [first!, first!] }), sampleContext()));
    expect(issues.map((each: { fingerprint: string }) => each.fingerprint)).toEqual([
      'f000000000000001',
      'f000000000000001-2',
    ]);
  });

  it('is an empty list for a clean audit', () => {
    expect(gitlab(cleanReport(), sampleContext())).toBe('[]\n');
  });
});

describe('the rdjson report', () => {
  const validate = validatorOf(schemaUrl('rdjson.schema.json'));

  it('is valid and gives lines where there are any', () => {
    const result = JSON.parse(rdjson(sampleReport(), sampleContext()));
    expect(validate(result)).toEqual([]);
    expect(result.diagnostics).toHaveLength(8);
    expect(result.diagnostics[0]).toMatchObject({
      location: { path: 'site/pricing.html', range: { start: { line: 4 }, end: { line: 4 } } },
      severity: 'ERROR',
      code: { value: 'beyond/exceeded-limit' },
    });
    expect(result.diagnostics[6]).toMatchObject({ location: { path: 'sales/harborlight-deck.pdf' } });
    expect(result.diagnostics[6].message).toMatch(/^On page 1: /);
  });

  it('leaves out what the baseline knows', () => {
    expect(JSON.parse(rdjson(withKnownFinding(), sampleContext())).diagnostics).toHaveLength(7);
  });
});
