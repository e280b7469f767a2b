import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as plainText } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import githubJobSummary from '../../src/report/github-job-summary.js';
import markdown from '../../src/report/markdown.js';
import { escapeMarkdown } from '../../src/report/markdown-escape.js';
import { manyFindings } from './many-findings.js';
import { cleanReport, sampleContext, sampleReport } from './sample-report.js';

const parse = (text: string) =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

describe('the Markdown report', () => {
  it('reads well as a comment', () => {
    expect(markdown(sampleReport(), sampleContext())).toMatchSnapshot();
  });

  it('says that nothing is to be mended', () => {
    expect(markdown(cleanReport(), sampleContext())).toBe(
      '## Overclaim: nothing to mend ✅\n\n**Harborlight**, audited as of 2026-11-21 · 4 documents · 10 claims · 10 supported (100%)\n',
    );
  });

  it('fits into a comment, keeps the worst, and says how many are missing', () => {
    const report = manyFindings(5000);
    const comment = markdown(report, sampleContext());
    expect(comment.length).toBeLessThanOrEqual(65_000);
    expect(comment.length).toBeGreaterThan(60_000);
    const shown = comment.split('\n- **').length - 1;
    expect(comment).toContain(
      `_${(5000 - shown).toLocaleString('en-US')} of 5,000 findings are not shown here`,
    );
    expect(comment).not.toContain('### 🔵');
  });

  it('fits into a comment even if every field is huge', () => {
    const [first] = sampleReport().findings;
    const huge = '<&@#*'.repeat(40_000);
    const finding = {
      ...first!,
      path: huge,
      sentence: huge,
      quote: huge,
      quoteStart: 0,
      message: huge,
      declared: huge,
    };
    const report = sampleReport({ findings: [finding, finding], problems: [] });
    const named = { ...report, manifest: { ...report.manifest, product: huge } };
    expect(markdown(named, sampleContext()).length).toBeLessThanOrEqual(65_000);
  });

  it('has more room on the summary page of a job', () => {
    const report = manyFindings(5000);
    const summary = githubJobSummary(report, sampleContext());
    expect(summary.length).toBeGreaterThan(200_000);
    expect(new TextEncoder().encode(summary).length).toBeLessThan(1024 * 1024);
  });
});

describe('escapeMarkdown', () => {
  it.each([
    '**bold** _it_ `code` ~~gone~~',
    '[link](https://evil.example) ![image](https://evil.example/x.png)',
    '<script>alert(1)</script> &amp; <img src=x onerror=alert(1)>',
    'https://evil.example www.evil.example mailto:a@b.example',
    '# heading',
    '- item',
    '1. item',
    '+ item',
    '=== underline',
    '> quotation',
    '$x^2$ and $$y$$',
    'line \\ slash \\*',
    '| a | b |',
    '[x] task [^1]',
  ])('shows %j as it is', (text) => {
    const tree = parse(escapeMarkdown(text));
    expect(tree.children.map((child) => child.type)).toEqual(['paragraph']);
    const [paragraph] = tree.children;
    expect(paragraph).toMatchObject({ children: [{ type: 'text' }] });
    expect(plainText(tree).replaceAll('\u200B', '')).toBe(text);
  });

  it('notifies nobody and links no issue', () => {
    expect(plainText(parse(escapeMarkdown('ask @octocat about #12')))).toBe(
      'ask @\u200Boctocat about #\u200B12',
    );
  });
});
