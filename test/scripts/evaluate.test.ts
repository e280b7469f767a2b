import { describe, expect, it } from 'vitest';
import {
  addScores,
  overall,
  rates,
  type ScoredFinding,
  scoreDocument,
} from '../../scripts/evaluate/score.mjs';

const SOURCE = 'Relay is powerful. Boards are unlimited. SSO is coming soon. It may rain.';

function finding(
  rule: string,
  sentence: string,
  quote: string,
  more: Partial<ScoredFinding> = {},
): ScoredFinding {
  const offset = SOURCE.indexOf(quote);
  return {
    family: rule.slice(0, rule.indexOf('/')),
    rule,
    sentence,
    quote,
    entry: null,
    start: { offset },
    end: { offset: offset + quote.length },
    ...more,
  };
}

const DOCUMENT = {
  path: 'index.md',
  labels: [
    { quote: 'powerful', rule: 'vague/puffery', why: 'praise' },
    {
      quote: 'unlimited',
      rule: 'beyond/absolute',
      or: ['beyond/exceeded-limit'],
      entry: 'boards',
      why: 'bounded',
    },
    { quote: 'coming soon', rule: 'roadmap/coming-soon', entry: 'sso', why: 'announced' },
    { quote: 'is powerful', rule: 'beyond/unproven-claim', optional: true, why: 'readers differ' },
  ],
  fine: [{ quote: 'It may rain.', tempting: 'vague', why: 'the weather' }],
};

describe('scoreDocument', () => {
  it('finds a label by its sentence, and the rules that are as right', () => {
    const score = scoreDocument(
      DOCUMENT,
      [
        finding('vague/puffery', 'Relay is powerful.', 'powerful'),
        finding('beyond/exceeded-limit', 'Boards are unlimited.', 'unlimited', { entry: 'boards' }),
        finding('roadmap/dated-promise', 'SSO is coming soon.', 'coming soon', { entry: 'scim' }),
      ],
      SOURCE,
    );
    expect(score).toEqual({
      families: {
        beyond: { found: 1, missed: 0, falseAlarms: 0 },
        roadmap: { found: 1, missed: 0, falseAlarms: 0 },
        vague: { found: 1, missed: 0, falseAlarms: 0 },
      },
      rightRule: 2,
      rightEntry: 1,
      entriesAsked: 2,
      fine: 1,
      fineHit: 0,
      positions: 3,
      wrongPositions: 0,
      notes: [
        {
          kind: 'rule',
          path: 'index.md',
          rule: 'roadmap/coming-soon',
          quote: 'coming soon',
          detail: 'reported as roadmap/dated-promise',
        },
        { kind: 'entry', path: 'index.md', rule: 'sso', quote: 'coming soon', detail: 'reported for scim' },
      ],
    });
  });

  it('counts misses, false alarms once a sentence, near misses and wrong positions', () => {
    const score = scoreDocument(
      DOCUMENT,
      [
        finding('vague/hedge', 'It may rain.', 'may'),
        finding('vague/timing', 'It may rain.', 'rain', { start: { offset: 0 }, end: { offset: 5 } }),
      ],
      SOURCE,
    );
    expect(score.families).toEqual({
      beyond: { found: 0, missed: 1, falseAlarms: 0 },
      roadmap: { found: 0, missed: 1, falseAlarms: 0 },
      vague: { found: 0, missed: 1, falseAlarms: 1 },
    });
    expect({ fineHit: score.fineHit, wrongPositions: score.wrongPositions }).toEqual({
      fineHit: 1,
      wrongPositions: 1,
    });
    expect(score.notes.map((note) => `${note.kind} ${note.quote}`)).toEqual([
      'position rain',
      'miss unlimited',
      'miss coming soon',
      'miss powerful',
      'false rain',
    ]);
  });

  it('counts an optional label neither way', () => {
    const found = scoreDocument(
      DOCUMENT,
      [finding('beyond/unproven-claim', 'Relay is powerful.', 'powerful')],
      SOURCE,
    );
    expect(found.families.beyond).toEqual({ found: 0, missed: 1, falseAlarms: 0 });
  });

  it('takes a finding in a table cell for the label that quotes its row', () => {
    const row = {
      path: 'a.pdf',
      labels: [{ quote: 'Boards Free ✓ Team ✓', rule: 'beyond/wrong-scope', why: '' }],
    };
    const cell = finding('beyond/wrong-scope', 'Boards · Free · ✓', '✓', { start: null, end: null });
    expect(scoreDocument(row, [cell], null).families.beyond).toEqual({ found: 1, missed: 0, falseAlarms: 0 });
  });
});

describe('rates', () => {
  it('gives precision, recall and F1 over all documents', () => {
    const score = scoreDocument(DOCUMENT, [finding('vague/hedge', 'It may rain.', 'may')], SOURCE);
    const other = scoreDocument(
      DOCUMENT,
      [finding('vague/puffery', 'Relay is powerful.', 'powerful')],
      SOURCE,
    );
    const counts = overall(addScores([score, other]));
    expect(counts).toEqual({ found: 1, missed: 5, falseAlarms: 1 });
    expect(rates(counts)).toEqual({ precision: 0.5, recall: 1 / 6, f1: 0.25 });
  });

  it('is 1 where there was nothing to find and nothing was reported', () => {
    expect(rates({ found: 0, missed: 0, falseAlarms: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});
