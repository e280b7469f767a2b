import { describe, expect, it } from 'vitest';
import { answerCoverage, coverageIn } from '../../src/questions/coverage.js';
import { examined, MANIFEST } from './ask.js';

async function coverage(
  pages: Readonly<Record<string, string>>,
  contentTypes: readonly (string | null)[] = [],
) {
  const documents = await examined({ manifest: MANIFEST, pages });
  const listed = documents.map(({ document: { path } }, index) => ({
    path,
    title: null,
    contentType: contentTypes[index] ?? null,
    notAudited: [],
  }));
  return answerCoverage(documents.map(coverageIn), listed, documents[0]!);
}

describe('what copy leaves out', () => {
  it('is the available entries that no document mentions, by document and by channel', async () => {
    const { entries, unmentioned, byDocument, byChannel } = await coverage(
      {
        'deck.html': '<p>Relay has Kanban boards.</p><p>Boards for everyone.</p>',
        'site.html': '<p>Sign in with single sign-on.</p>',
        'more.html': '<p>Kanban boards.</p>',
      },
      ['deck', 'web', null],
    );
    // What is planned, deprecated, unsupported or has run out is no loss.
    expect(entries.map(({ entry }) => entry.id)).toEqual(['boards', 'sso', 'export', 'uptime']);
    expect(entries[0]?.documents).toEqual([
      { path: 'deck.html', sentences: 2 },
      { path: 'more.html', sentences: 1 },
    ]);
    expect(unmentioned).toEqual(['export', 'uptime']);
    expect(byDocument.map(({ path, mentioned }) => [path, mentioned])).toEqual([
      ['deck.html', ['boards']],
      ['site.html', ['sso']],
      ['more.html', ['boards']],
    ]);
    expect(byChannel).toEqual([
      { contentType: 'deck', documents: 1, mentioned: ['boards'], unmentioned: ['sso', 'export', 'uptime'] },
      { contentType: 'web', documents: 1, mentioned: ['sso'], unmentioned: ['boards', 'export', 'uptime'] },
      { contentType: null, documents: 1, mentioned: ['boards'], unmentioned: ['sso', 'export', 'uptime'] },
    ]);
  });

  it.each<[string, string, readonly string[]]>([
    ['all limits of what is claimed', '<p>Relay has Kanban boards.</p>', ['boards Free', 'boards Team']],
    ['none of what is not claimed', '<p>Relay is here.</p>', []],
    [
      'the limits of plans that are not told',
      '<p>Kanban boards: up to 100 boards on Team.</p>',
      ['boards Free'],
    ],
    ['a limit that is only exceeded', '<p>CSV export of up to 9,000 rows.</p>', ['export null']],
    ['no limit that is told', '<p>CSV export of up to 5,000 rows.</p>', []],
  ])('has of limits: %s', async (_, page, expected) => {
    const { undisclosedLimits } = await coverage({ 'a.html': page });
    expect(undisclosedLimits.map(({ entry, plan }) => `${entry.id} ${plan}`)).toEqual(expected);
  });

  it('tells a limit where another document tells it', async () => {
    const { undisclosedLimits } = await coverage({
      'a.html': '<p>CSV export.</p>',
      'b.html': '<p>CSV export of up to 5,000 rows.</p>',
    });
    expect(undisclosedLimits).toEqual([]);
  });

  it('names what is deprecated and still claimed, and whether the copy says so', async () => {
    const { deprecated } = await coverage({
      'a.html':
        '<p>Relay reads paper forms.</p><p>Paper forms (deprecated).</p><h2>Other</h2><p>No paper forms here.</p>',
    });
    expect(
      deprecated.map(({ entry, until, sentence, isDisclosed }) => [entry.id, until, sentence, isDisclosed]),
    ).toEqual([
      ['forms', '2027-03-31', 'Relay reads paper forms.', false],
      ['forms', '2027-03-31', 'Paper forms (deprecated).', true],
    ]);
  });
});
