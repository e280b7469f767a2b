import { isPresentClaim } from '../../claims/is-claim.js';
import { mayNameSchedule } from '../../language/dates/schedules.js';
import { exceededAmounts } from '../../match/exceeded-amounts.js';
import { maySpeakOfLimit } from '../../match/limit-claims.js';
import { defineRule } from '../define-rule.js';

export default defineRule({
  id: 'beyond/exceeded-limit',
  title: 'Goes past a limit',
  description:
    'The copy gives a number, a price, a time or service hours that go past a bound of the manifest: more than the most that the product can do, or less than the least that it takes.',
  severity: 'error',
  cites: [
    {
      title: 'FTC Policy Statement Regarding Advertising Substantiation (1984)',
      url: 'https://www.ftc.gov/legal-library/browse/ftc-policy-statement-regarding-advertising-substantiation',
    },
    {
      title: 'CAP Code, rule 3.7: objective claims need documentary evidence',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
    },
  ],
  messages: {
    'too-much': {
      message: 'The copy says {claimed}; {entry} goes up to {bound}{onPlan}.',
      suggestion: 'Say {bound}{onPlan}, or leave the number out.',
    },
    'too-little': {
      message: 'The copy says {claimed}; {entry} takes at least {bound}{onPlan}.',
      suggestion: 'Say {bound}{onPlan} or longer.',
    },
    'not-instant': {
      message: '“{quote}” leaves no time between; {entry} takes at least {bound}.',
      suggestion: 'Say how long it takes: {bound} at the fastest.',
    },
    free: {
      message: '“{quote}”, but {entry} costs at least {bound}{onPlan}.',
      suggestion: 'Give the price: {bound}{onPlan}.',
    },
    age: {
      message: '“{quote}”, but {entry} is for {bound}.',
      suggestion: 'Say {bound}.',
    },
    frequency: {
      message: '“{quote}” is more often than {entry}: {bound}.',
      suggestion: 'Say {bound}.',
    },
    hours: {
      message: '“{quote}” promises more hours than {entry} has: {bound}.',
      suggestion: 'Say {bound}.',
    },
    price: {
      message: 'The copy says {claimed}; {plan} costs {bound}.',
      suggestion: 'Give the price that the manifest has: {bound}.',
    },
  },
  examples: {
    caught: [
      {
        copy: 'Attach files of up to 5 GB to a visit.',
        quote: 'up to 5 GB',
        why: 'The manifest ends at 250 MB.',
      },
      {
        copy: 'First reply from support within 45 minutes.',
        quote: 'within 45 minutes',
        why: 'Four hours is the fastest.',
      },
      {
        copy: 'Your calendar syncs in real time.',
        quote: 'in real time',
        why: 'Calendar sync takes 15 minutes.',
      },
      {
        copy: 'The Team plan costs $9 per user per month.',
        quote: '$9 per user per month',
        why: 'Team costs 12 USD.',
      },
    ],
    fine: [
      { copy: 'Attach files of up to 250 MB to a visit.', why: 'The bound itself.' },
      { copy: 'Support answers within a day.', why: 'Slower than the manifest allows for.' },
      { copy: 'Watch the 90-second tour.', why: 'No limit is about the tour.' },
      { copy: 'Files of more than 250 MB cannot be attached to a visit.', why: 'An honest limit.' },
    ],
  },
  mayApply: ({ statement, match }) =>
    statement.quantities.length > 0 ||
    match.comparisons.length > 0 ||
    maySpeakOfLimit(statement) ||
    mayNameSchedule(statement.tokens),
  *check({ statement, match, manifest, asOf }) {
    if (!isPresentClaim(statement)) return;
    for (const exceeded of exceededAmounts(match, manifest, asOf)) {
      const { kind, range, entry, claimed, declared, bound, plan, confidence } = exceeded;
      const isSaid = claimed !== null;
      yield {
        message: kind,
        quote: range,
        entry,
        declared,
        data: { bound, plan: plan ?? '', onPlan: plan === null ? '' : ` on ${plan}` },
        confidence,
        ...(isSaid ? { claimed } : {}),
        ...(isSaid && entry?.say ? { suggestion: entry.say } : {}),
      };
    }
  },
});
