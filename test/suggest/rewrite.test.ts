import { describe, expect, it } from 'vitest';
import { htmlOf, suggestFor } from './suggest-source.js';

/** Each rewrite of one paragraph of HTML: its kind and the sentence as it would be. */
async function rewritesOf(paragraph: string): Promise<(string | null)[][]> {
  const { suggested } = await suggestFor('page.html', Buffer.from(htmlOf([paragraph])));
  return suggested.suggestions.map(({ kind, rewritten }) => [kind, rewritten]);
}

describe('what is certain', () => {
  it.each([
    ['Relay gives you 500 boards.', 'Relay gives you 100 boards.'],
    ['Relay gives you up to 500 boards.', 'Relay gives you up to 100 boards.'],
    ['Every board holds 10,000 cards.', 'Every board holds 5,000 cards.'],
    ['Attachments of up to 5 GB.', 'Attachments of up to 250 MB.'],
    ['Relay has 99.99% uptime.', 'Relay has 99.9% uptime.'],
    ['The Team plan costs $9 per user per month.', 'The Team plan costs $12 per user per month.'],
    ['Unlimited boards in Relay.', 'Up to 100 boards in Relay.'],
    ['Relay comes with unlimited boards.', 'Relay comes with up to 100 boards.'],
    ['Single sign-on is included in every plan.', 'Single sign-on is included in the Enterprise plan.'],
    ['Single sign-on is included in the Team plan.', 'Single sign-on is included in the Enterprise plan.'],
    [
      'Calendar sync works with Google Calendar, Outlook and Apple Calendar.',
      'Calendar sync works with Google Calendar and Outlook.',
    ],
    [
      'Calendar sync works with Google Calendar, Apple Calendar, and Outlook.',
      'Calendar sync works with Google Calendar and Outlook.',
    ],
    [
      'Calendar sync works with Apple Calendar, Outlook, and Google Calendar.',
      'Calendar sync works with Outlook and Google Calendar.',
    ],
    [
      'Calendar sync works with Fastmail, Google Calendar, Outlook, and Apple Calendar.',
      'Calendar sync works with Fastmail, Google Calendar, and Outlook.',
    ],
    ['Alarms reach you by email, push and SMS.', 'Alarms reach you by email and push.'],
    ['ISO 27001 · GDPR · HIPAA', 'ISO 27001 · GDPR'],
    [
      'The route optimizer puts your visits in order.',
      'The route optimizer (beta) puts your visits in order.',
    ],
    ['Relay has consent forms.', 'Relay has consent forms (limited availability).'],
    ['The audit log keeps every change.', 'The audit log (Enterprise plan) keeps every change.'],
    ['Offline mode arrives in January 2027.', 'Offline mode arrives in Q2 2027.'],
    ['Video clips arrive in January 2027.', 'Video clips arrive in June 2027.'],
  ])('%s', async (before, after) => {
    expect(await rewritesOf(before)).toEqual([['certain', after]]);
  });

  it('takes two members out of one list, one after the other', async () => {
    const list = 'Alarms reach you by email, SMS, push and phone calls.';
    const { suggested } = await suggestFor('page.html', Buffer.from(htmlOf([list])));
    expect(suggested.source?.certain).toBe(htmlOf(['Alarms reach you by email and push.']));
    expect(suggested.suggestions.map((each) => each.kind)).toEqual(['certain', 'certain']);
  });

  it('takes two members out that stand side by side', async () => {
    const list = 'Alarms reach you by push, SMS or phone calls.';
    const { suggested } = await suggestFor('page.html', Buffer.from(htmlOf([list])));
    expect(suggested.source?.certain).toBe(htmlOf(['Alarms reach you by push.']));
    expect(suggested.suggestions.map((each) => each.kind)).toEqual(['certain', 'certain']);
  });
});

describe('what is for a person to decide', () => {
  it.each([
    ['The price is gone.', null],
    ['Relay gives you over 500 boards.', 'Relay gives you up to 100 boards.'],
    ['Every plan and team has 500 guests.', null],
    ['Next-day payouts for all.', '2-working-day payouts for all.'],
  ])('%s', async (before, after) => {
    const rewrites = await rewritesOf(before);
    expect(rewrites.some(([kind]) => kind === 'certain')).toBe(false);
    if (after !== null) expect(rewrites).toContainEqual(['proposal', after]);
  });

  it('is the bound of an entry on a plan that does not have the entry', async () => {
    const rows =
      '<tr><th></th><th>Team</th><th>Enterprise</th></tr><tr><th>Card fee</th><td>1.4%</td><td>0.9%</td></tr>';
    const { suggested } = await suggestFor(
      'page.html',
      Buffer.from(htmlOf([`</p><table>${rows}</table><p>`])),
    );
    expect(suggested.suggestions.map(({ kind }) => kind)).toEqual(['proposal']);
    const team = rows.replace('1.4%', '0.9%').replace('<td>0.9%</td></tr>', '<td>–</td></tr>');
    const own = await suggestFor('page.html', Buffer.from(htmlOf([`</p><table>${team}</table><p>`])));
    expect(own.suggested.suggestions.map(({ kind, rewritten }) => [kind, rewritten])).toEqual([
      ['certain', 'Card fee | Team | 1.4%'],
    ]);
  });

  it('is only told of words that markup breaks up', async () => {
    const { suggested, bytes } = await suggestFor(
      'page.html',
      Buffer.from(
        htmlOf(['Alarms reach you by <a href="e">email</a>, <a href="p">push</a> and <a href="s">SMS</a>.']),
      ),
    );
    expect(bytes).toBeNull();
    expect(suggested.suggestions.map(({ kind, rewritten }) => [kind, rewritten])).toEqual([
      ['proposal', 'Alarms reach you by email and push.'],
    ]);
  });

  it('has advice alone for what the manifest has no words for', async () => {
    expect(await rewritesOf('Send faxes with fax sending.')).toEqual([['advice', null]]);
    expect(await rewritesOf('Relay is a world-class planner.')).toEqual([['advice', null]]);
  });
});
