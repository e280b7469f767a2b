import { introducesSection, isPresentClaim } from '../../claims/is-claim.js';
import type { Token } from '../../language/tokens.js';
import { affirmedQuestion } from '../../match/affirmed.js';
import {
  isAmongAnnouncements,
  isAnnounced,
  isAnnouncedBefore,
  isServicePromise,
  isSetAhead,
} from '../../match/announced.js';
import { isNegatedRange } from '../../match/claimed.js';
import { claimedAgainst } from '../../match/concessions.js';
import { containsPhrase } from '../../match/contains-phrase.js';
import { describeStatus } from '../../match/describe.js';
import { isDisclosedBefore, isSaidInRow, isStatusDisclosed } from '../../match/disclosed.js';
import { isRecommended } from '../../match/recommended.js';
import { statedProofs } from '../../match/stated-proofs.js';
import { mayBeUnavailable, unavailableTopic } from '../../match/topic.js';
import type { Entry, Status } from '../../model/manifest.js';
import { defineRule } from '../define-rule.js';

const MESSAGES = {
  planned: 'planned',
  retired: 'gone',
  unsupported: 'unsupported',
  preview: 'undisclosed',
  'private-preview': 'undisclosed',
  limited: 'undisclosed',
  deprecated: 'undisclosed',
} as const satisfies Partial<Record<Status, string>>;

const DISCLOSURE: Readonly<Partial<Record<Status, string>>> = {
  preview: '(beta)',
  'private-preview': '(early access)',
  limited: '(limited availability)',
  deprecated: '(deprecated)',
};

/** "We'll pick you up" promises a service of today where nothing is to come. */
function isOver(status: Status): boolean {
  return status === 'retired' || status === 'unsupported';
}

/** "No: counting needs a network." */
function answersNo([first, second]: readonly Token[]): boolean {
  return first?.lower === 'no' && second?.kind === 'punctuation';
}

/** A result that was measured with something in preview speaks of the result. */
function describes(proof: Entry, { name, aliases }: Entry): boolean {
  const { claim } = proof;
  return claim !== null && [name, ...aliases].some((each) => containsPhrase(claim, each));
}

export default defineRule({
  id: 'beyond/unavailable-capability',
  title: 'Claims what is not available',
  description:
    'The copy speaks in the present tense of something that is planned, retired or unsupported on the day of the audit, or that is in preview, limited or deprecated without saying so beside the claim.',
  severity: 'error',
  cites: [
    {
      title: 'FTC Act, section 5: deceptive acts or practices',
      url: 'https://www.ftc.gov/legal-library/browse/ftc-policy-statement-deception',
    },
    {
      title: 'CAP Code, rule 3.1: marketing communications must not materially mislead',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
    },
  ],
  messages: {
    planned: {
      message: '{entry} is planned, not available today.',
      suggestion: 'Leave it out until it is there.',
    },
    gone: { message: '{entry} is no longer available.', suggestion: 'Take it out of the copy.' },
    unsupported: { message: '{entry} is not supported.', suggestion: 'Take it out of the copy.' },
    undisclosed: {
      message: '{entry} is {status}, and nothing beside the claim says so.',
      suggestion: 'Say so beside it: “{entry} {disclosure}”.',
    },
  },
  examples: {
    caught: [
      {
        copy: 'See the whole month in Gantt charts.',
        quote: 'Gantt charts',
        why: 'Gantt charts are planned.',
      },
      {
        copy: 'The route optimizer puts your visits in order.',
        quote: 'route optimizer',
        why: 'It is a beta, and nothing says so.',
      },
      { copy: 'Send faxes from the visit record.', quote: 'faxes', why: 'Fax was retired.' },
    ],
    fine: [
      {
        copy: 'The route optimizer (beta) puts your visits in order.',
        why: 'A preview that is said to be one.',
      },
      { copy: 'Fax sending was removed in 2025.', why: 'Says that it is gone.' },
      { copy: 'There are no Gantt charts.', why: 'A denial.' },
    ],
  },
  mayApply: ({ match }) => match.links.some(({ status }) => status !== 'available'),
  *check({ statement: told, match: answer, matches, document, manifest, asOf }) {
    const asked = affirmedQuestion(answer, matches);
    const match = asked ?? answer;
    const { statement } = match;
    const against = claimedAgainst(match, matches);
    if (against === null && !mayBeUnavailable(match)) return;
    if (!isPresentClaim(statement) || answersNo(statement.tokens)) return;
    if (statement.cell === 'repeated' || (asked === null && introducesSection(statement, document))) return;
    const topic = against ?? unavailableTopic(match);
    if (topic === null || topic.status === 'available') return;
    const { entry, status } = topic;
    if (isAnnounced(match, asOf) && !(isOver(status) && isServicePromise(match, asOf))) return;
    if (statedProofs(match, manifest).some((proof) => describes(proof, entry))) return;
    if (isNegatedRange(statement, topic.range)) return;
    if (status === 'planned' && isSetAhead(statement, asOf)) return;
    if (status === 'planned' && isAmongAnnouncements(statement, matches, asOf)) return;
    if (against === null && !isRecommended(topic, statement)) {
      if (isStatusDisclosed(status, answer) || (asked !== null && isStatusDisclosed(status, asked))) return;
      if (isDisclosedBefore(topic, statement, matches) || isSaidInRow(status, statement, matches)) return;
      if (isAnnouncedBefore(entry, statement, matches, asOf)) return;
    }
    yield {
      message: MESSAGES[status],
      quote: asked === null ? (topic.range ?? statement.range) : told.range,
      entry,
      claimed: 'available today',
      declared: `${describeStatus(status)}${entry.since !== null && status === 'planned' ? ` from ${entry.since}` : ''}${entry.until !== null ? ` until ${entry.until}` : ''}`,
      data: { status: describeStatus(status), disclosure: DISCLOSURE[status] ?? '' },
      confidence: topic.confidence,
    };
  },
});
