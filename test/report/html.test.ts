import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { PageData } from '../../src/report/html/page-data.js';
import html from '../../src/report/html.js';
import { cleanReport, documentTexts, sampleContext, sampleReport } from './sample-report.js';

function pageDataOf(page: string): PageData {
  return JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page)![1]!);
}

/** Each block as text with the marked words between brackets. */
function markedText(data: PageData, path: string): readonly string[] {
  const document = data.documents.find((each) => each.path === path)!;
  return document.blocks!.map((block) =>
    block.parts.map(([text, ...findings]) => (findings.length > 0 ? `[${findings}:${text}]` : text)).join(''),
  );
}

describe('the HTML report', () => {
  it('allows exactly the style and the script that are in it', () => {
    const page = html(sampleReport(), sampleContext());
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    const [style] = [...page.matchAll(/<style>(.*?)<\/style>/gs)].map((match) => match[1]!);
    const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map((match) => match[1]!);
    expect(scripts).toHaveLength(1);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(scripts[0]!)}`,
      `style-src ${hash(style!)}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]);
    expect(page).not.toMatch(/ style=| on[a-z]+=/);
  });

  it('marks the words of each finding in the text of its document', () => {
    const data = pageDataOf(html(sampleReport(), sampleContext()));
    expect(markedText(data, 'site/pricing.html')).toEqual([
      'Pricing',
      'Harborlight takes berth bookings for marinas of any size.',
      'Every plan',
      'Every plan comes with [0:99.99% uptime].',
      '[1:Unlimited berths on every plan].',
      'Card payments through Stripe and [2:PayPal].',
      'Seamless for your staff, [3:effortless] for your guests.',
    ]);
    expect(markedText(data, 'sales/harborlight-deck.pdf')).toEqual([
      'Trusted by [6:2,000 marinas]',
      'Uptime of 99.9% on the Fleet plan.',
    ]);
    expect(data.documents.find((each) => each.path === 'site/about.html')!.blocks).toBeNull();
  });

  it('marks words that two findings share for both', () => {
    const [first] = sampleReport().findings;
    const wider = { ...first!, quote: 'comes with 99.99%', quoteStart: 11, related: [] };
    const start = { ...first!.start!, column: 12, offset: first!.start!.offset - 11 };
    const end = { ...first!.start!, column: 29, offset: first!.start!.offset + 6 };
    const findings = [first!, { ...wider, start, end }];
    const data = pageDataOf(html(sampleReport({ findings }), sampleContext()));
    expect(markedText(data, 'site/pricing.html')[3]).toBe(
      'Every plan [0:comes with ][0,1:99.99%][1: uptime].',
    );
  });

  it('works without the texts of the documents', () => {
    const data = pageDataOf(html(sampleReport(), sampleContext({ documents: [] })));
    expect(data.documents.every((document) => document.blocks === null)).toBe(true);
    expect(data.findings).toHaveLength(8);
  });

  it('keeps only the surroundings of findings when the texts are very long', () => {
    const [pricing] = documentTexts();
    const filler = { ...pricing!.blocks[1]!, kind: 'paragraph', text: 'x'.repeat(400_000) } as const;
    const documents = [{ ...pricing!, blocks: [...Array(10).fill(filler), ...pricing!.blocks] }];
    const page = html(sampleReport(), sampleContext({ documents }));
    expect(page.length).toBeLessThan(1_000_000);
    const blocks = pageDataOf(page).documents[0]!.blocks!;
    expect(blocks[0]).toMatchObject({
      gap: true,
      parts: [['Harborlight takes berth bookings for marinas of any size.']],
    });
    expect(blocks).toHaveLength(6);
  });

  it('says that nothing is to be mended', () => {
    const page = html(cleanReport(), sampleContext());
    expect(page).toContain('<p class="headline">Nothing to fix</p>');
    expect(page).toContain('10 of 10 claims supported by the manifest');
  });
});
