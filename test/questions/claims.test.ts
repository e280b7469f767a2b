import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../src/check/ledger.js';
import { answerClaims } from '../../src/questions/claims.js';
import { examined, MANIFEST } from './ask.js';

const PAGE = `<h1>Relay</h1>
<p>Relay has Kanban boards.</p>
<p>Single sign-on works on Enterprise.</p>
<p>Relay is SOC 2 compliant.</p>
<p>Includes payroll for every country.</p>
<p>Gantt charts are coming soon.</p>
<p>A world-class product.</p>`;

async function answer(only: 'all' | 'owed') {
  const [document] = await examined({ manifest: MANIFEST, pages: { 'a.html': PAGE } });
  const { claims } = ledgerOf(document!.document, document!.matches, document!.drafts, document!.manifest);
  return answerClaims(claims, only, document!);
}

describe('the ledger of claims', () => {
  it('says of each claim what it rests on and what is owed', async () => {
    const { claims } = await answer('all');
    expect(
      claims.map(({ sentence, verdict, entry, owner, verified, owed }) => [
        sentence,
        verdict,
        entry?.id ?? null,
        owner,
        verified,
        owed,
      ]),
    ).toEqual([
      ['Relay has Kanban boards.', 'supported', 'boards', 'planning team', '2026-10-12', null],
      [
        'Single sign-on works on Enterprise.',
        'supported',
        'sso',
        'identity team',
        '2026-11-01',
        'no-evidence',
      ],
      ['Relay is SOC 2 compliant.', 'overstated', 'soc2', null, '2026-11-01', 'run-out'],
      ['Includes payroll for every country.', 'unlisted', null, null, null, 'no-entry'],
      ['Gantt charts are coming soon.', 'forward-looking', 'gantt', null, '2026-11-01', null],
      ['A world-class product.', 'vague', null, null, null, null],
    ]);
  });

  it('rests on no imported entry until somebody has confirmed it', async () => {
    const manifest = MANIFEST.replace(
      'name: Kanban boards\n',
      'name: Kanban boards\n    confirmed: false\n',
    ).replace(/ {4}verified: .*\n/, '');
    const [document] = await examined({ manifest, pages: { 'a.html': '<p>Relay has Kanban boards.</p>' } });
    const { claims } = ledgerOf(document!.document, document!.matches, document!.drafts, document!.manifest);
    expect(answerClaims(claims, 'all', document!).claims[0]).toMatchObject({
      verdict: 'supported',
      evidence: ['docs/boards.md'],
      verified: null,
      owed: 'unconfirmed',
    });
  });

  it('lists with `owed` only what owes evidence, and counts all', async () => {
    const { only, claims, summary } = await answer('owed');
    expect({ only, owed: claims.map((each) => each.owed), summary }).toEqual({
      only: 'owed',
      owed: ['no-evidence', 'run-out', 'no-entry'],
      summary: {
        claims: 6,
        owed: 3,
        byVerdict: {
          supported: 2,
          overstated: 1,
          contradicted: 0,
          unlisted: 1,
          'forward-looking': 1,
          vague: 1,
          'not-checkable': 0,
        },
      },
    });
  });
});
