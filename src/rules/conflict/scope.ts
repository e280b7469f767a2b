import { listOf } from '../../match/describe.js';
import { defineConflictRule } from '../conflict-rule.js';

export default defineConflictRule({
  id: 'conflict/scope',
  title: 'On a plan here, not on it there',
  description:
    'One place says that a capability is on a plan, another says that it is not: a tick in the table, “Enterprise only” in the FAQ. Each place is reported and names the others. A place that only leaves a plan out says nothing about it.',
  severity: 'warning',
  cites: [
    {
      title: 'FTC, .com Disclosures: a disclosure cannot cure a claim that it contradicts',
      url: 'https://www.ftc.gov/business-guidance/resources/com-disclosures-how-make-effective-disclosures-digital-advertising',
    },
  ],
  message: 'Here it is {claimed}; {others}.',
  suggestion: 'Say the same everywhere. By the manifest it is {declared}.',
  suggestionIfDeclared: 'The manifest agrees with this place ({declared}): mend the other.',
  examples: {
    caught: [
      {
        copy: 'Single sign-on is included in the Team plan.',
        beside: 'Single sign-on is not part of the Team plan.',
        quote: 'Team',
        why: 'On Team here, not on Team there.',
      },
      {
        copy: 'Single sign-on is only available on the Enterprise plan.',
        beside: 'Every plan comes with single sign-on.',
        quote: 'Enterprise',
        why: '“Only” leaves the other plans out.',
      },
      {
        copy: '| | Free | Team |\n|---|---|---|\n| Single sign-on | ✗ | ✓ |\n\nSingle sign-on is not included in Team.',
        quote: '✓',
        why: 'The table and the sentence below it disagree.',
      },
    ],
    fine: [
      {
        copy: 'Single sign-on is included in the Enterprise plan.',
        beside: 'Single sign-on is not part of the Team plan.',
        why: 'Two plans.',
      },
      {
        copy: 'Single sign-on is available on Enterprise.',
        beside: 'Boards are not on Enterprise.',
        why: 'Two things.',
      },
      {
        copy: 'Single sign-on is not part of Team.',
        beside: 'Upgrade from Team to get single sign-on.',
        why: 'An upgrade path puts nothing on the plan that it starts from.',
      },
    ],
  },
  matterOf(assertion) {
    return assertion.kind === 'plan' ? [assertion.entry, assertion.plan].join('\0') : null;
  },
  sayingOf(assertion) {
    return assertion.kind === 'plan' && assertion.isOn ? 'on' : 'off';
  },
  contradict(a, b) {
    return a.kind === 'plan' && b.kind === 'plan' && a.isOn !== b.isOn;
  },
  describe(assertion) {
    return `${assertion.kind === 'plan' && assertion.isOn ? 'on' : 'not on'} ${assertion.plan}`;
  },
  declaredBy(assertion) {
    if (assertion.kind !== 'plan' || assertion.declared === null) return 'on every plan';
    return `on ${listOf(assertion.declared)}`;
  },
});
