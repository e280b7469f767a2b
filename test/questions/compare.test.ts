import { describe, expect, it } from 'vitest';
import { answerCompare, saidInDocument } from '../../src/questions/compare.js';
import { examined, MANIFEST } from './ask.js';

async function compare(pages: Readonly<Record<string, string>>) {
  const documents = await examined({ manifest: MANIFEST, pages });
  return answerCompare(documents.map(saidInDocument), documents[0]!);
}

const TABLE = `<table><tr><th></th><th>Free</th><th>Team</th><th>Enterprise</th></tr>
<tr><th scope="row">Kanban boards</th><td>3 boards</td><td>100 boards</td><td>Unlimited</td></tr>
<tr><th scope="row">Single sign-on</th><td>–</td><td>–</td><td>✓</td></tr></table>`;

describe('documents side by side', () => {
  it('shows for each entry what each document says of it', async () => {
    const { entries } = await compare({
      'pricing.html': TABLE,
      'deck.html': '<p>Up to 100 boards on Team.</p><p>Gantt charts arrive in Q2 2027.</p>',
    });
    expect(
      entries.map(({ entry, documents }) => [
        entry.id,
        documents.map(({ path, plans, notOnPlans, values, dates }) => ({
          path,
          plans,
          notOnPlans,
          values,
          dates,
        })),
      ]),
    ).toEqual([
      [
        'boards',
        [
          {
            path: 'pricing.html',
            plans: ['Free', 'Team', 'Enterprise'],
            notOnPlans: [],
            values: [
              { of: 'boards', plan: 'Free', text: '3 boards' },
              { of: 'boards', plan: 'Team', text: '100 boards' },
              { of: 'boards', plan: 'Enterprise', text: 'unlimited' },
            ],
            dates: [],
          },
          {
            path: 'deck.html',
            plans: ['Team'],
            notOnPlans: [],
            values: [{ of: 'boards', plan: 'Team', text: '100 boards' }],
            dates: [],
          },
        ],
      ],
      [
        'sso',
        [
          {
            path: 'pricing.html',
            plans: ['Enterprise'],
            notOnPlans: ['Free', 'Team'],
            values: [],
            dates: [],
          },
        ],
      ],
      ['gantt', [{ path: 'deck.html', plans: [], notOnPlans: [], values: [], dates: ['Q2 2027'] }]],
    ]);
    expect(entries[0]?.declared).toEqual({
      plans: null,
      values: [
        { of: 'boards', plan: 'Free', text: 'max 3' },
        { of: 'boards', plan: 'Team', text: 'max 100' },
        { of: 'boards', plan: 'Enterprise', text: 'unlimited' },
      ],
      target: null,
    });
    expect(entries[2]?.declared.target).toBe('2027-Q2');
  });

  it.each<[string, string, string, readonly string[]]>([
    [
      'the same amount in other words',
      'Uptime of 99.9% on Enterprise.',
      'Uptime of 99.90 % on Enterprise.',
      [],
    ],
    [
      'two amounts',
      'Uptime of 99.9% on Enterprise.',
      'Uptime of 99.99% on Enterprise.',
      ['value Uptime on Enterprise'],
    ],
    ['two amounts, one for no plan', 'Uptime of 99.9% on Enterprise.', 'Uptime of 99.99%.', ['value Uptime']],
    ['amounts of two plans', 'Up to 3 boards on Free.', 'Up to 100 boards on Team.', []],
    ['two dates', 'Gantt charts arrive in Q2 2027.', 'Gantt charts arrive in Q3 2027.', ['date date']],
    ['a day and its month', 'Gantt charts arrive in May 2027.', 'Gantt charts arrive on 3 May 2027.', []],
    ['an example within the limit', 'Up to 100 boards on Team.', 'A team with 12 boards on Team.', []],
    ['two plans', 'Single sign-on on every plan.', TABLE, ['plan Free', 'plan Team']],
  ])('sees of %s what differs', async (_, a, b, expected) => {
    const { entries } = await compare({
      'a.html': `<p>${a}</p>`,
      'b.html': b.startsWith('<') ? b : `<p>${b}</p>`,
    });
    const differences = entries.flatMap((each) =>
      each.differences.map(({ kind, about }) => `${kind} ${about}`),
    );
    expect(differences).toEqual(expected);
  });

  it('names the documents on each side', async () => {
    const { entries, summary } = await compare({
      'a.html': '<p>Uptime of 99.9% on Enterprise.</p>',
      'b.html': '<p>Uptime of 99.99% on Enterprise.</p>',
      'c.html': '<p>Uptime of 99.9% on Enterprise.</p>',
    });
    expect(entries.map(({ differences }) => differences)).toEqual([
      [
        {
          kind: 'value',
          about: 'Uptime on Enterprise',
          says: [
            { text: '99.9%', paths: ['a.html', 'c.html'] },
            { text: '99.99%', paths: ['b.html'] },
          ],
        },
      ],
    ]);
    expect(summary).toEqual({ entries: 1, shared: 1, differing: 1, prices: 0, differingPrices: 0 });
  });

  it('shows the prices of plans, and where they differ for one way of billing', async () => {
    const manifest = MANIFEST.replace('Team,', '{ name: Team, price: 12 USD per user per month },');
    const pages = {
      'a.html':
        '<p>The Team plan costs $12 per user per month.</p><p>The Team plan costs $10 per user per month with annual billing.</p>',
      'b.html': '<p>The Team plan costs $15 per user per month.</p>',
      'c.html': '<p>The Team plan costs $12 a month.</p><p>The Enterprise plan costs $90 per month.</p>',
    };
    const documents = await examined({ manifest, pages });
    const { plans, summary } = answerCompare(documents.map(saidInDocument), documents[0]!);
    expect(
      plans.map(({ documents: said, ...plan }) => ({
        ...plan,
        said: said.map(({ path, prices }) => [path, ...prices]),
      })),
    ).toEqual([
      {
        plan: 'Team',
        price: '12 USD per user per month',
        differences: [
          {
            kind: 'price',
            about: 'price',
            says: [
              { text: '$12 per user per month', paths: ['a.html'] },
              { text: '$15 per user per month', paths: ['b.html'] },
              { text: '$12 a month', paths: ['c.html'] },
            ],
          },
        ],
        said: [
          ['a.html', '$12 per user per month', '$10 per user per month (annual billing)'],
          ['b.html', '$15 per user per month'],
          ['c.html', '$12 a month'],
        ],
      },
    ]);
    expect(summary).toMatchObject({ prices: 1, differingPrices: 1 });
  });
});
