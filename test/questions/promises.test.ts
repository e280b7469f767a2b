import { describe, expect, it } from 'vitest';
import { answerPromises, promisesIn } from '../../src/questions/promises.js';
import { examined, MANIFEST } from './ask.js';

async function register(sentence: string, asOf = '2026-11-21') {
  const documents = await examined({
    manifest: MANIFEST,
    pages: { 'a.html': `<h1>Plans</h1><p>${sentence}</p>` },
    asOf,
  });
  return documents.flatMap(promisesIn);
}

describe('the register of promises', () => {
  it.each<[string, string, string | null, string | null, boolean]>([
    ['Gantt charts arrive in Q2 2027.', 'announced', 'gantt', '2027-06-30', false],
    ['Gantt charts arrive in January 2027.', 'early', 'gantt', '2027-01-31', false],
    ['Gantt charts are coming soon.', 'announced', 'gantt', null, false],
    ['Dark mode is coming in 2027.', 'unannounced', 'dark', '2027-12-31', false],
    ['The fax gateway is coming in 2027.', 'unsupported', 'fax', '2027-12-31', false],
    ['Single sign-on is coming soon.', 'kept', 'sso', null, false],
    ['Single sign-on is coming in March 2026.', 'kept', 'sso', '2026-03-31', false],
    ['The night bus is coming in spring 2026.', 'unannounced', null, '2026-05-31', true],
  ])('says of “%s” that it is %s', async (sentence, standing, entry, due, isOverdue) => {
    const promises = await register(sentence);
    expect(promises.map((each) => [each.standing, each.entry?.id ?? null, each.due, each.isOverdue])).toEqual(
      [[standing, entry, due, isOverdue]],
    );
  });

  it('does not take what extends an entry for the entry', async () => {
    const [promise] = await register('Single sign-on for contractors is coming soon.');
    expect([promise?.standing, promise?.entry?.id]).toEqual(['unannounced', 'sso']);
  });

  it('knows a promise without a day as overdue once the public target has passed', async () => {
    const sentence = 'Gantt charts are coming soon.';
    expect((await register(sentence, '2027-06-30'))[0]?.isOverdue).toBe(false);
    expect((await register(sentence, '2027-07-01'))[0]?.isOverdue).toBe(true);
  });

  it('gives words, time, place and figures', async () => {
    const promises = await register('Gantt charts arrive in January 2027.');
    expect(answerPromises(promises)).toEqual({
      promises: [
        {
          place: {
            path: 'a.html',
            start: { line: 1, column: 18, offset: 17 },
            page: null,
            slide: null,
            section: ['Plans'],
          },
          sentence: 'Gantt charts arrive in January 2027.',
          quote: 'arrive in January 2027',
          when: 'January 2027',
          from: '2027-01-01',
          due: '2027-01-31',
          entry: { id: 'gantt', name: 'Gantt charts', kind: 'capability', status: 'planned' },
          isPublic: true,
          target: '2027-Q2',
          standing: 'early',
          isOverdue: false,
        },
      ],
      summary: { promises: 1, overdue: 0, undated: 0, unannounced: 0 },
    });
  });

  it('is empty where nothing is promised', async () => {
    expect(await register('Relay has boards.')).toEqual([]);
  });
});
