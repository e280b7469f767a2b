import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import sarif from '../../src/report/sarif.js';
import { cleanReport, sampleContext, sampleReport, sampleRules } from './sample-report.js';
import { validatorOf } from './schemas.js';

const validate = validatorOf(new URL('../data/schemas/sarif-schema-2.1.0.json', import.meta.url));

function runOf(report: Report) {
  const log = JSON.parse(sarif(report, sampleContext())) as Log;
  expect(validate(log)).toEqual([]);
  return log.runs[0]!;
}

describe('the SARIF report', () => {
  it('is valid for a clean audit', () => {
    const run = runOf(cleanReport());
    expect(run.results).toEqual([]);
    expect(run.invocations![0]!.executionSuccessful).toBe(true);
  });

  it('points at the words of a web page and at its other places', () => {
    const [result] = runOf(sampleReport()).results!;
    expect(result).toMatchObject({
      ruleId: 'beyond/exceeded-limit',
      ruleIndex: 0,
      level: 'error',
      partialFingerprints: { 'overclaim/v1': 'f000000000000001' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'site/pricing.html', index: 0 },
            region: {
              startLine: 4,
              startColumn: 23,
              endLine: 4,
              endColumn: 36,
              snippet: { text: 'Every plan comes with 99.99% uptime.' },
            },
          },
          logicalLocations: [{ name: 'Every plan', kind: 'section' }],
        },
      ],
    });
    expect(result!.relatedLocations).toHaveLength(5);
    expect(result!.relatedLocations![4]).toMatchObject({
      message: { text: 'says 99.9 %' },
      logicalLocations: [{ name: 'page 2', kind: 'page' }],
    });
  });

  it('points at a page of a PDF by its logical location and the sentence', () => {
    const result = runOf(sampleReport()).results!.find((each) => each.ruleId === 'beyond/unproven-claim')!;
    expect(result.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'sales/harborlight-deck.pdf', index: 2 },
          region: { startLine: 1, snippet: { text: 'Trusted by 2,000 marinas' } },
        },
        logicalLocations: [
          { name: 'page 1', fullyQualifiedName: 'sales/harborlight-deck.pdf › page 1', kind: 'page' },
        ],
      },
    ]);
  });

  it('tells of problems and parts that were not audited', () => {
    const [invocation] = runOf(sampleReport()).invocations!;
    expect(invocation!.executionSuccessful).toBe(false);
    expect(invocation!.toolExecutionNotifications!.map((each) => [each.descriptor!.id, each.level])).toEqual([
      ['document/encrypted', 'error'],
      ['document/not-audited', 'warning'],
    ]);
  });

  it('describes every rule, also one that is known from a finding only', () => {
    const [first] = sampleReport().findings;
    const run = runOf(
      sampleReport({ findings: [{ ...first!, rule: 'document/unreadable', baseline: 'unchanged' }] }),
    );
    expect(run.tool.driver.rules!.map((each) => each.id)).toEqual([
      ...sampleRules.map((each) => each.id),
      'document/unreadable',
    ]);
    expect(run.tool.driver.rules![0]).toMatchObject({
      name: 'BeyondExceededLimit',
      shortDescription: { text: 'Goes past a limit' },
      defaultConfiguration: { level: 'error' },
    });
    expect(run.tool.driver.rules![0]!.help!.markdown).toContain('Store 5 GB per file.');
    expect(run.results![0]).toMatchObject({ ruleIndex: sampleRules.length, baselineState: 'unchanged' });
  });

  it('encodes paths as relative addresses and leaves addresses alone', () => {
    const [first] = sampleReport().findings;
    const run = runOf(
      sampleReport({
        findings: [
          { ...first!, path: 'site/new page #1.html', related: [] },
          { ...first!, path: 'https://example.com/a b?x=1', related: [] },
        ],
      }),
    );
    const uris = run.results!.map((each) => each.locations![0]!.physicalLocation!.artifactLocation!.uri);
    expect(uris).toEqual(['site/new%20page%20%231.html', 'https://example.com/a%20b?x=1']);
  });

  it('keeps braces and brackets of the copy from being read as placeholders and links', () => {
    const [first] = sampleReport().findings;
    const run = runOf(
      sampleReport({ findings: [{ ...first!, message: 'Hi {0}, see [this](https://evil.example).' }] }),
    );
    expect(run.results![0]!.message.text).toContain('Hi {{0}}, see [this] (https://evil.example).');
  });
});
