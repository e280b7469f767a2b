import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { ClaimsAnswer, CompareAnswer, PromisesAnswer } from '../../src/model/answers.js';
import { claimsFormats } from '../../src/report/answers/claims.js';
import { compareFormats } from '../../src/report/answers/compare.js';
import { promisesFormats } from '../../src/report/answers/promises.js';

const HOSTILE = '</td><script>alert(1)</script>"\u001b[2J\u202e=1+1';
const head = {
  schemaVersion: 1,
  tool: { name: 'overclaim', version: '1.0.0' },
  asOf: '2026-11-21',
  manifest: { path: HOSTILE, product: HOSTILE, asOf: '2026-11-01', sha256: 'f'.repeat(64) },
  documents: [
    {
      path: HOSTILE,
      title: HOSTILE,
      contentType: null,
      notAudited: [{ page: 1, slide: null, reason: HOSTILE }],
    },
  ],
  problems: [],
} as const;
const place = { path: HOSTILE, start: null, page: 1, slide: null, section: [HOSTILE] };
const entry = { id: HOSTILE, name: HOSTILE, kind: 'capability', status: 'available' } as const;

const claims: ClaimsAnswer = {
  ...head,
  only: 'all',
  claims: [
    {
      id: 'a',
      place,
      sentence: `=${HOSTILE}`,
      verdict: 'supported',
      entry,
      evidence: [HOSTILE],
      owner: HOSTILE,
      verified: '2026-11-01',
      owed: null,
      confidence: 1,
    },
  ],
  summary: {
    claims: 1,
    owed: 0,
    byVerdict: {
      supported: 1,
      overstated: 0,
      contradicted: 0,
      unlisted: 0,
      'forward-looking': 0,
      vague: 0,
      'not-checkable': 0,
    },
  },
};
const promises: PromisesAnswer = {
  ...head,
  promises: [
    {
      place,
      sentence: HOSTILE,
      quote: HOSTILE,
      when: HOSTILE,
      from: null,
      due: '2026-01-31',
      entry,
      isPublic: true,
      target: HOSTILE,
      standing: 'early',
      isOverdue: true,
    },
  ],
  summary: { promises: 1, overdue: 1, undated: 0, unannounced: 0 },
};
const value = { of: HOSTILE, plan: HOSTILE, text: HOSTILE };
const compare: CompareAnswer = {
  ...head,
  entries: [
    {
      entry,
      declared: { plans: [HOSTILE], values: [value], target: HOSTILE },
      differences: [{ kind: 'value', about: HOSTILE, says: [{ text: HOSTILE, paths: [HOSTILE] }] }],
      documents: [
        {
          path: HOSTILE,
          sentences: [{ place, sentence: HOSTILE }],
          plans: [HOSTILE],
          notOnPlans: [HOSTILE],
          values: [value],
          dates: [HOSTILE],
        },
      ],
    },
  ],
  plans: [
    {
      plan: HOSTILE,
      price: HOSTILE,
      differences: [{ kind: 'price', about: HOSTILE, says: [{ text: HOSTILE, paths: [HOSTILE] }] }],
      documents: [{ path: HOSTILE, sentences: [{ place, sentence: HOSTILE }], prices: [HOSTILE] }],
    },
  ],
  summary: { entries: 1, shared: 0, differing: 1, prices: 1, differingPrices: 1 },
};

describe('answers about hostile documents', () => {
  it.each([
    ['claims', claimsFormats.html!(claims)],
    ['compare', compareFormats.html!(compare)],
    ['promises', promisesFormats.html!(promises)],
  ])('%s: the page holds nothing of theirs but text', (_, page) => {
    for (const sign of ['<script', '\u001b', '\u202e']) expect(page).not.toContain(sign);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it.each([
    ['claims', claimsFormats.text(claims, { color: false, width: 80 })],
    ['compare', compareFormats.text(compare, { color: false, width: 80 })],
    ['promises', promisesFormats.text(promises, { color: false, width: 80 })],
  ])('%s: the text drives no terminal', (_, text) => {
    for (const sign of ['\u001b', '\u202e']) expect(text).not.toContain(sign);
  });

  it('shows a formula as text in a spreadsheet', () => {
    const [row] = parse(claimsFormats.csv(claims), {
      bom: true,
      columns: true,
      record_delimiter: '\r\n',
    }) as Record<string, string>[];
    expect(row?.sentence).toMatch(/^'=/);
  });
});
