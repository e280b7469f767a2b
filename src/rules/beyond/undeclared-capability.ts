import { introducesSection } from '../../claims/is-claim.js';
import { isAmongAnnouncements } from '../../match/announced.js';
import { undeclaredConcepts } from '../../match/undeclared.js';
import { undeclaredIntegrations } from '../../match/undeclared-integrations.js';
import { defineRule } from '../define-rule.js';

export default defineRule({
  id: 'beyond/undeclared-capability',
  title: 'Claims what the manifest does not know',
  description:
    'The copy claims a concrete capability that no entry of the manifest covers, under this name or another.',
  severity: 'error',
  cites: [
    {
      title: 'FTC Policy Statement Regarding Advertising Substantiation (1984)',
      url: 'https://www.ftc.gov/legal-library/browse/ftc-policy-statement-regarding-advertising-substantiation',
    },
  ],
  messages: {
    undeclared: {
      message: 'No entry of the manifest covers “{concept}”.',
      suggestion: 'Take it out, or add it to the manifest if it is there today.',
    },
    beside: {
      message: 'No entry of the manifest covers “{concept}”; the nearest is {entry}.',
      suggestion: 'Take it out, or add it to the manifest if it is there today.',
    },
  },
  examples: {
    caught: [
      { copy: 'Built-in time tracking for every visit.', quote: 'time tracking', why: 'No such entry.' },
      {
        copy: 'A gift card for every visit.',
        quote: 'gift card',
        why: 'No such entry.',
      },
      { copy: 'Take e-signatures on the tablet.', quote: 'e-signatures', why: 'No such entry.' },
    ],
    fine: [
      { copy: 'Log in once with SAML, on the Enterprise plan.', why: 'Single sign-on in other words.' },
      { copy: 'No time tracking, no timesheets.', why: 'A denial.' },
      { copy: 'Torchy has time tracking.', why: 'What somebody else has.' },
    ],
  },
  mayApply: ({ match }) =>
    match.concepts.some((each) => !each.isNegated && !each.isCovered) ||
    match.things.some(({ thing }) => thing.category === 'software'),
  *check({ statement, match, matches, document, manifest, asOf }) {
    if (manifest.unlisted === 'off' || introducesSection(statement, document)) return;
    if (isAmongAnnouncements(statement, matches, asOf)) return;
    const undeclared = [
      ...undeclaredConcepts(match, manifest, asOf),
      ...undeclaredIntegrations(match, manifest, asOf),
    ];
    for (const { name, range, confidence, nearest } of undeclared) {
      yield {
        message: nearest === null ? 'undeclared' : 'beside',
        quote: range,
        entry: nearest,
        claimed: name,
        declared: 'not in the manifest',
        data: { concept: name },
        confidence,
      };
    }
  },
});
