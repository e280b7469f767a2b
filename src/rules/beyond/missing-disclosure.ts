import { introducesSection, isPresentClaim } from '../../claims/is-claim.js';
import type { Statement } from '../../claims/statement.js';
import { tokensOf } from '../../language/tokens-of.js';
import { isAnnounced } from '../../match/announced.js';
import { isNegatedRange } from '../../match/claimed.js';
import { containsPhrase } from '../../match/contains-phrase.js';
import { listOf } from '../../match/describe.js';
import { isStatusDisclosed } from '../../match/disclosed.js';
import type { EntryLink, Scope } from '../../match/match.js';
import { isDisclosed } from '../../match/required-words.js';
import { sharedWords, sharesName } from '../../match/specificity.js';
import { isOwnEvidence, topicsOf } from '../../match/topic.js';
import type { TextRange } from '../../model/location.js';
import type { Disclosure } from '../../model/manifest.js';
import { defineRule } from '../define-rule.js';

/** A disclosure is asked for only where the claim is beyond doubt. */
const SURE = 0.72;

/** "You choose between another flight and your money, as the law says": nothing of the vendor's to set conditions to. */
function givenByLaw({ tokens }: Statement): boolean {
  return tokens.some(
    (each, index) =>
      (each.lower === 'law' || each.lower === 'statute') &&
      /^(?:the|by|under)$/.test(tokens[index - 1]?.lower ?? '') &&
      /^(?:as|by|under)$/.test((tokens[index - 2] ?? tokens[index - 1])?.lower ?? ''),
  );
}

/** Entries whose confidence is nearer than this are as likely meant. */
const TIE = 0.05;

/**
 * Whether a statement rather speaks of another entry: "a health check" is the plain one as well as the complete one, and
 * words alone count for the entry that has most of them.
 */
function isOutdone({ entry, confidence, range, evidence }: EntryLink, links: readonly EntryLink[]): boolean {
  return links.some((other) => {
    if (other.entry === entry || other.status !== 'available' || !isOwnEvidence(other)) return false;
    if (evidence === 'words' && other.confidence > confidence) return true;
    return (
      other.confidence >= confidence - TIE && other.evidence !== 'name' && areSameWords(other.range, range)
    );
  });
}

function areSameWords(a: TextRange | null, b: TextRange | null): boolean {
  return a === null || b === null || (a.start < b.end && b.start < a.end);
}

function isBareItem({ block, mood }: Statement): boolean {
  return block.kind === 'list-item' && mood === 'fragment';
}

/** "See health checks" on a button, a title: names a thing, and what is said of it stands elsewhere. */
function isPointer({ block, tokens }: Statement): boolean {
  if (block.kind === 'label') return true;
  return block.kind === 'metadata' && tokens.length <= TITLE;
}

/** In words. */
const TITLE = 7;

/** A section or column of a plan says "on that plan" of all that stands in it. */
function namesPlanFor({ any }: Disclosure, { plans }: Scope): boolean {
  return any.some((phrase) => {
    const named = tokensOf(phrase).filter(({ lower }) => !AROUND_PLANS.has(lower));
    const name = named.map(({ lower }) => lower).join(' ');
    return name !== '' && plans.some(({ plan }) => containsPhrase(plan.name, name));
  });
}

/** "On the Fleet plan", "Fleet only": what surrounds the name of a plan. */
const AROUND_PLANS = new Set(
  'a an at comes for from in included is of on only our part plan the with'.split(' '),
);

export default defineRule({
  id: 'beyond/missing-disclosure',
  title: 'Claims it without the words that belong to it',
  description:
    'The manifest wants something said wherever this capability is claimed (a plan, a condition, a consent), and it is not said within reach: the sentence, the section or the document.',
  severity: 'error',
  cites: [
    {
      title: 'FTC, .com Disclosures (2013)',
      url: 'https://www.ftc.gov/business-guidance/resources/com-disclosures-how-make-effective-disclosures-digital-advertising',
    },
    {
      title: 'CAP Code, rule 3.10: qualifications must be presented clearly',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
    },
  ],
  messages: {
    missing: {
      message: '{entry} may be claimed only with {phrases} in the same {within}.',
      suggestion: 'Add {phrases} to this {within}.',
    },
  },
  examples: {
    caught: [
      { copy: 'Sign in with SSO.', quote: 'SSO', why: 'Nowhere “Enterprise plan”.' },
      {
        copy: '# Security\n\nSingle sign-on for the whole practice.',
        quote: 'Single sign-on',
        why: 'The section does not say it.',
      },
      {
        copy: 'Your staff uses single sign-on through Okta.',
        quote: 'single sign-on',
        why: 'The plan is not named.',
      },
    ],
    fine: [
      { copy: 'Sign in with SSO, on the Enterprise plan.', why: 'Said in the sentence.' },
      {
        copy: '# Security\n\nSingle sign-on for the whole practice. It comes with the Enterprise plan.',
        why: 'Said in the section.',
      },
      { copy: 'There is no SSO on Free.', why: 'A denial claims nothing.' },
    ],
  },
  mayApply: ({ match }) => match.links.some(({ entry }) => entry.disclose !== null),
  *check({ statement, match, document, asOf }) {
    if (!isPresentClaim(statement) || isAnnounced(match, asOf)) return;
    if (statement.cell === 'repeated' || introducesSection(statement, document)) return;
    if (givenByLaw(statement) || isPointer(statement)) return;
    for (const link of topicsOf(match, SURE)) {
      const { entry, range, status, confidence } = link;
      const { disclose } = entry;
      if (disclose === null || isNegatedRange(statement, range)) continue;
      if (status !== 'available' && !isStatusDisclosed(status, match)) continue;
      // "VDO and Stoneridge units": a list of what there is leaves the claim to the sentence beside it.
      if (link.evidence === 'member' && isBareItem(statement)) continue;
      if (link.evidence === 'words' && !(sharesName(entry, match) && sharedWords(match, entry).size > 1))
        continue;
      if (isOutdone(link, match.links)) continue;
      if (isDisclosed(disclose, statement, document) || namesPlanFor(disclose, match.scope)) continue;
      yield {
        message: 'missing',
        quote: range ?? statement.range,
        entry,
        claimed: 'without the disclosure',
        declared: `say ${disclose.any.map((each) => `“${each}”`).join(' or ')}`,
        data: {
          phrases: listOf(
            disclose.any.map((each) => `“${each}”`),
            'or',
          ),
          within: disclose.within,
        },
        confidence,
        ...(entry.say === null ? {} : { suggestion: entry.say }),
      };
      return;
    }
  },
});
