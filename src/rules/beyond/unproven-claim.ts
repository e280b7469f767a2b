import { unprovenClaims } from '../../match/proof.js';
import { mayNeedProof } from '../../match/statistics.js';
import { defineRule } from '../define-rule.js';

export default defineRule({
  id: 'beyond/unproven-claim',
  title: 'States what no proof covers',
  description:
    'The copy states a statistic, a rank, an award, a superlative of fact or a comparison that no valid proof entry of the manifest covers, or a higher figure than the proof has.',
  severity: 'error',
  cites: [
    {
      title: 'FTC Policy Statement Regarding Advertising Substantiation (1984)',
      url: 'https://www.ftc.gov/legal-library/browse/ftc-policy-statement-regarding-advertising-substantiation',
    },
    {
      title: 'CAP Code, rules 3.7 and 3.33–3.38: substantiation and comparisons',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
    },
  ],
  messages: {
    statistic: {
      message: 'No proof in the manifest covers “{quote}”.',
      suggestion: 'Back it with a proof entry and its evidence, or take the figure out.',
    },
    audience: {
      message: 'No proof in the manifest covers “{quote}”.',
      suggestion: 'Give a number that is proven, or none.',
    },
    rank: {
      message: 'No proof in the manifest covers “{quote}”.',
      suggestion: 'Name the source and date of the rank in a proof entry, or take it out.',
    },
    comparison: {
      message: 'No proof in the manifest covers the comparison “{quote}”.',
      suggestion: 'Back the comparison with a proof entry, or say what the product does by itself.',
    },
    'more-than-proven': {
      message: 'The copy says {claimed}; what is proven is {declared}.',
      suggestion: 'Say {declared}.',
    },
    'ran-out': {
      message: 'The proof for “{quote}” ran out on {until}.',
      suggestion: 'Renew the proof or take it out.',
    },
  },
  examples: {
    caught: [
      { copy: 'Trusted by 2,000 practices.', quote: '2,000 practices', why: 'The proof is 400 customers.' },
      { copy: 'The #1 planner for vets.', quote: '#1', why: 'A rank without proof.' },
      { copy: 'Practices save 8 hours a week.', quote: '8 hours a week', why: 'A statistic without proof.' },
      {
        copy: 'Ten times faster than Torchy.',
        quote: 'faster than Torchy',
        why: 'A comparison without proof.',
      },
    ],
    fine: [
      { copy: 'Trusted by 400 practices.', why: 'The proof entry.' },
      { copy: 'Four in five breaches start with a password.', why: 'A statistic about the world.' },
      { copy: 'Reports are ready 3x faster than with spreadsheets.', why: 'The proof entry.' },
    ],
  },
  mayApply: ({ statement }) => mayNeedProof(statement),
  *check({ match, manifest, asOf }) {
    for (const { kind, range, entry, claimed, declared, confidence } of unprovenClaims(
      match,
      manifest,
      asOf,
    )) {
      yield {
        message: kind,
        quote: range,
        entry,
        claimed,
        declared: declared ?? 'no proof entry',
        data: { until: entry?.validUntil ?? '' },
        confidence,
      };
    }
  },
});
