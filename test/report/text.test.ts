import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { streamedReport } from '../../src/model/whole-report.js';
import text, { textPieces } from '../../src/report/text.js';
import { manyFindings } from './many-findings.js';
import { cleanReport, sampleContext, sampleReport } from './sample-report.js';

describe('the text report', () => {
  it('reads well in a pipe', () => {
    expect(text(sampleReport(), sampleContext())).toMatchSnapshot();
  });

  it('reads well in a narrow terminal with colours', () => {
    const report = sampleReport({ findings: sampleReport().findings.slice(0, 1) });
    expect(text(report, sampleContext({ color: true, width: 50 }))).toMatchSnapshot();
  });

  it('comes in pieces, document by document', () => {
    const report = manyFindings(1_000);
    const pieces = [...textPieces(streamedReport(report), sampleContext())];
    expect(pieces.length).toBeGreaterThan(3);
    const lines = pieces.join('').split('\n');
    const headings = report.documents.map((each) => lines.indexOf(each.path));
    expect(headings).toEqual(headings.toSorted((a, b) => a - b));
    expect(headings).not.toContain(-1);
    expect(lines.filter((line, index) => line === '' && lines[index + 1] === '')).toEqual([]);
  });

  it('says that nothing is to be mended', () => {
    expect(text(cleanReport(), sampleContext())).toMatchSnapshot();
  });

  it('keeps within the width, also with wide characters and words without end', () => {
    const [first, ...rest] = sampleReport().findings;
    const sentence = `${'毎月の稼働率は'.repeat(20)} https://example.com/${'a'.repeat(300)} ends`;
    const finding = { ...first!, sentence, quote: 'ends', quoteStart: sentence.length - 4 };
    for (const width of [40, 61, 80, 100]) {
      const lines = text(sampleReport({ findings: [finding, ...rest] }), sampleContext({ width })).split(
        '\n',
      );
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
      expect(lines.join('\n')).toContain('«ends»');
    }
  });

  it('shows a quote that is no part of its sentence above it', () => {
    const [first] = sampleReport().findings;
    const finding = { ...first!, sentence: 'Included', quote: 'Single sign-on', quoteStart: -1 };
    const lines = text(sampleReport({ findings: [finding] }), sampleContext()).split('\n');
    const at = lines.findIndex((line) => line.includes('«Single sign-on»'));
    expect(lines[at + 1]!.trim()).toBe('Included');
  });

  it('leaves out what the baseline knows and counts it', () => {
    const [first, second] = sampleReport().findings;
    const report = sampleReport({
      findings: [
        { ...first!, baseline: 'unchanged' },
        { ...second!, baseline: 'new' },
      ],
    });
    const shown = text(report, sampleContext());
    expect(shown).not.toContain(first!.message.slice(0, 30));
    expect(shown).toContain('1 known from the baseline');
    expect(shown).toContain(second!.message.slice(0, 30));
  });
});
