import { absoluteClaims, hasAbsoluteWords, mayBeAbsolute } from '../../match/absolutes.js';
import { describeLimit, listOf } from '../../match/describe.js';
import { defineRule } from '../define-rule.js';

export default defineRule({
  id: 'beyond/absolute',
  title: 'Makes it unlimited, universal or guaranteed',
  description:
    'The copy takes a declared capability to where nothing bounds it: unlimited, for every tool, never failing. The manifest has a bound or a closed list, or promises no such thing.',
  severity: 'error',
  cites: [
    {
      title: 'FTC Policy Statement on Deception (1983)',
      url: 'https://www.ftc.gov/legal-library/browse/ftc-policy-statement-deception',
    },
    {
      title: 'CAP Code, rule 3.11: no exaggerating the capability or performance of a product',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
    },
  ],
  messages: {
    unlimited: { message: '“{quote}”, but {entry} ends at {bound}.', suggestion: 'Say {bound}.' },
    forever: { message: '“{quote}”, but {entry} ends at {bound}.', suggestion: 'Say {bound}.' },
    least: { message: '“{quote}”, but {entry} begins at {bound}.', suggestion: 'Say from {bound}.' },
    universal: {
      message: '“{quote}”, but {entry} covers {members} only.',
      suggestion: 'Name what it covers: {members}.',
    },
    without: {
      message: '“{quote}”, but {entry} leaves out {members}.',
      suggestion: 'Say where it is not: {members}.',
    },
    guarantee: {
      message: 'Nothing in the manifest guarantees “{quote}”.',
      suggestion: 'Say what the product does to get there, without the guarantee.',
    },
  },
  examples: {
    caught: [
      {
        copy: 'Unlimited boards for everyone in the practice.',
        quote: 'Unlimited',
        why: '100 boards are the bound.',
      },
      { copy: 'Calendar sync works with any calendar.', quote: 'any calendar', why: 'The list is closed.' },
      {
        copy: 'You will never lose a visit record again.',
        quote: 'You will never lose a visit record again',
        why: 'Nothing guarantees it.',
      },
    ],
    fine: [
      { copy: 'Up to 100 boards.', why: 'The bound.' },
      { copy: 'Any member of the team can open a visit.', why: 'Not a kind of thing that a list closes.' },
      { copy: 'Never share your password.', why: 'An instruction.' },
    ],
  },
  mayApply: ({ statement }) => hasAbsoluteWords(statement),
  *check({ match }) {
    if (!mayBeAbsolute(match)) return;
    for (const claim of absoluteClaims(match)) {
      if (claim.kind === 'guarantee') {
        yield {
          message: 'guarantee',
          quote: claim.range,
          entry: claim.entry,
          declared: 'no such guarantee',
          confidence: 0.75,
        };
      } else if (claim.kind === 'universal') {
        const members = listOf(claim.members);
        yield {
          message: claim.leavesOut ? 'without' : 'universal',
          quote: claim.range,
          entry: claim.entry,
          declared: claim.leavesOut ? `not ${members}` : members,
          data: { members },
          confidence: claim.confidence,
        };
      } else {
        const { limit, bound, plan } = claim;
        yield {
          message: limit.direction === 'min' ? 'least' : claim.kind,
          quote: claim.range,
          entry: claim.entry,
          declared: describeLimit(limit, bound, plan),
          data: { bound: `${bound.text}${plan === null ? '' : ` on ${plan}`}` },
          confidence: claim.confidence,
        };
      }
    }
  },
});
