import { isBrushedAside, isPresentClaim } from '../../claims/is-claim.js';
import { contradictions, mayContradict } from '../../match/contradictions.js';
import { frequencyClaims, saysHowOften } from '../../match/frequencies.js';
import { defineRule } from '../define-rule.js';

export default defineRule({
  id: 'beyond/contradicted',
  title: 'Says the opposite',
  description:
    'The copy says the opposite of what the manifest says in a summary or a requirement: that nothing is needed where something is, that a sync runs both ways where it runs one way.',
  severity: 'error',
  cites: [
    {
      title: 'CAP Code, rule 3.3: no omitting of material information',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
    },
  ],
  messages: {
    requirement: {
      message: '“{quote}”, but {entry} requires {declared}.',
      suggestion: 'Say that it takes {declared}.',
    },
    denied: {
      message: '“{quote}”, but the manifest has {entry}: {declared}.',
      suggestion: 'Say what there is: {declared}.',
    },
    frequency: {
      message: '“{quote}”, but {entry} is {declared}.',
      suggestion: 'Say {declared}.',
    },
    opposite: {
      message: '“{quote}”, but the manifest says “{declared}” of {entry}.',
      suggestion: 'Say “{declared}”.',
    },
  },
  examples: {
    caught: [
      {
        copy: 'Single sign-on without DNS access.',
        quote: 'without DNS access',
        why: 'DNS access is required.',
      },
      {
        copy: 'No named admin needed for single sign-on.',
        quote: 'No named admin needed',
        why: 'A named admin is required.',
      },
      {
        copy: 'Billing export sends a manual file, and its two-way sync keeps both ledgers equal.',
        quote: 'two-way',
        why: 'The export is one-way.',
      },
    ],
    fine: [
      { copy: 'Single sign-on, on the Enterprise plan, needs DNS access.', why: 'Says what it takes.' },
      {
        copy: 'No credit card needed to try single sign-on on the Enterprise plan.',
        why: 'Not what is required.',
      },
      { copy: 'The one-way billing export runs every night.', why: 'As the manifest says.' },
    ],
  },
  mayApply: ({ match }) => mayContradict(match) || saysHowOften(match.statement),
  *check({ statement, match, document }) {
    if (!isPresentClaim(statement) && !isBrushedAside(statement, document)) return;
    for (const { entry, range, declared, isLimit, confidence } of frequencyClaims(match)) {
      if (!isLimit) yield { message: 'frequency', quote: range, entry, declared, confidence };
    }
    for (const { kind, entry, range, declared, confidence } of contradictions(match)) {
      yield { message: kind, quote: range, entry, declared, confidence };
    }
  },
});
