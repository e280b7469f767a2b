import { describe, expect, it } from 'vitest';
import { resolvePrecedence } from '../../src/check/precedence.js';
import type { FindingDraft } from '../../src/model/finding.js';
import { documentOf, draftsOf } from './documents.js';

type Hit = [rule: string, quote: string, more?: Partial<FindingDraft>];

const SENTENCE =
  'Every plan has powerful boards with 5 GB uploads and unlimited cards, and SSO is coming soon in 2027.';

function survivors(...hits: readonly Hit[]): string[] {
  const document = documentOf('a.md', SENTENCE);
  const drafts = hits.flatMap(([rule, quote, more]) => draftsOf(document, rule, quote, more));
  return resolvePrecedence(drafts).map((draft) => draft.rule);
}

describe('resolvePrecedence', () => {
  const boards = { entry: 'boards', declared: 'max 250 MB' };

  it.each<[string, readonly Hit[], readonly string[]]>([
    [
      'a number before a word before an opposite, of one bound',
      [
        ['beyond/contradicted', 'powerful boards', boards],
        ['beyond/absolute', 'unlimited cards', boards],
        ['beyond/exceeded-limit', '5 GB uploads', boards],
      ],
      ['beyond/exceeded-limit'],
    ],
    [
      'two bounds of one entry side by side',
      [
        ['beyond/exceeded-limit', '5 GB uploads', boards],
        ['beyond/absolute', 'unlimited cards', { entry: 'boards', declared: 'max 5000' }],
      ],
      ['beyond/exceeded-limit', 'beyond/absolute'],
    ],
    [
      'status before scope before disclosure, of one entry',
      [
        ['beyond/missing-disclosure', 'SSO', { entry: 'sso' }],
        ['beyond/wrong-scope', 'Every plan', { entry: 'sso' }],
        ['beyond/unavailable-capability', 'boards', { entry: 'boards' }],
      ],
      ['beyond/wrong-scope', 'beyond/unavailable-capability'],
    ],
    [
      'a closed list before the unknown, on the same words',
      [
        ['beyond/undeclared-capability', 'SSO'],
        ['beyond/unlisted-member', 'SSO', { entry: 'integrations' }],
      ],
      ['beyond/unlisted-member'],
    ],
    [
      'a date before a promise of the same thing',
      [
        ['roadmap/coming-soon', 'coming soon', { entry: 'sso' }],
        ['roadmap/dated-promise', 'in 2027', { entry: 'sso' }],
        ['roadmap/future-promise', 'is coming'],
      ],
      ['roadmap/dated-promise'],
    ],
    [
      'an overdue date before all',
      [
        ['roadmap/dated-promise', 'in 2027'],
        ['roadmap/overdue-promise', 'in 2027'],
      ],
      ['roadmap/overdue-promise'],
    ],
    [
      'vague words only where nothing else says more',
      [
        ['vague/puffery', 'powerful'],
        ['vague/timing', 'soon'],
        ['vague/quantity', 'unlimited'],
        ['roadmap/coming-soon', 'coming soon'],
        ['beyond/absolute', 'unlimited cards', { entry: 'cards' }],
      ],
      ['vague/puffery', 'roadmap/coming-soon', 'beyond/absolute'],
    ],
    [
      'a promise before what it would claim of today, wherever its words stand',
      [
        ['beyond/undeclared-capability', 'SSO'],
        ['beyond/exceeded-limit', '5 GB uploads', boards],
        ['roadmap/coming-soon', 'coming soon'],
      ],
      ['beyond/exceeded-limit', 'roadmap/coming-soon'],
    ],
    [
      'an amount past its bound before the manner in which it is put',
      [
        ['beyond/exceeded-limit', '5 GB uploads', boards],
        ['vague/scope', 'Every plan'],
        ['vague/puffery', 'powerful'],
      ],
      ['beyond/exceeded-limit', 'vague/puffery'],
    ],
  ])('keeps %s', (_, hits, expected) => {
    expect(survivors(...hits)).toEqual(expected);
  });

  it('does not let one sentence speak for another', () => {
    const document = documentOf('a.md', 'SSO on every plan.', 'SSO for all.');
    const drafts = [
      ...draftsOf(document, 'beyond/wrong-scope', 'every plan', { entry: 'sso' }),
      ...draftsOf(document, 'beyond/missing-disclosure', 'SSO', { entry: 'sso' }),
    ];
    expect(resolvePrecedence(drafts).map((draft) => [draft.rule, draft.sentenceText])).toEqual([
      ['beyond/wrong-scope', 'SSO on every plan.'],
      ['beyond/missing-disclosure', 'SSO for all.'],
    ]);
  });
});
