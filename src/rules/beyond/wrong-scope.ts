import { isPresentClaim } from '../../claims/is-claim.js';
import { isAnnounced } from '../../match/announced.js';
import { isNegatedRange } from '../../match/claimed.js';
import { listOf } from '../../match/describe.js';
import { foreignPlaces } from '../../match/foreign-places.js';
import { misplacedPlans } from '../../match/plan-scope.js';
import { topicsOf } from '../../match/topic.js';
import { defineRule } from '../define-rule.js';

export default defineRule({
  id: 'beyond/wrong-scope',
  title: 'Puts it on a plan, platform or region where it is not',
  description:
    'The copy says that a capability is on a plan, a platform or in a region where the manifest does not have it, or on all of them.',
  severity: 'error',
  cites: [
    {
      title: 'FTC, .com Disclosures: qualifying information close to the claim',
      url: 'https://www.ftc.gov/business-guidance/resources/com-disclosures-how-make-effective-disclosures-digital-advertising',
    },
    {
      title: 'CAP Code, rule 3.9: significant limitations and qualifications',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
    },
  ],
  messages: {
    plan: {
      message: '{entry} is not on {claimed}; it is on {plans}.',
      suggestion: 'Say that it is on {plans}.',
    },
    'every-plan': {
      message: '{entry} is not on every plan; it is on {plans}.',
      suggestion: 'Say that it is on {plans}.',
    },
    platform: { message: '{claimed} is not among the platforms: {known}.', suggestion: 'Name only {known}.' },
    region: { message: '{claimed} is not among the regions: {known}.', suggestion: 'Name only {known}.' },
  },
  examples: {
    caught: [
      { copy: 'Single sign-on is included in the Team plan.', quote: 'Team', why: 'It is on Enterprise.' },
      { copy: 'Every plan comes with single sign-on.', quote: 'Every plan', why: 'It is on Enterprise.' },
      {
        copy: 'The app runs on iOS, Android and Windows phones.',
        quote: 'Windows',
        why: 'Not among the platforms.',
      },
    ],
    fine: [
      { copy: 'Single sign-on is included in the Enterprise plan.', why: 'Where it is.' },
      { copy: 'Single sign-on is not part of Team.', why: 'A limit.' },
      { copy: 'Each plan has its own price.', why: 'Nothing is put on the plans.' },
    ],
  },
  mayApply: ({ match: { scope, things, links } }) =>
    scope.plans.length > 0 ||
    scope.everyPlan !== null ||
    scope.platforms.length > 0 ||
    scope.regions.length > 0 ||
    things.length > 0 ||
    links.some(({ entry }) => entry.platforms !== null),
  *check({ statement, match, manifest, asOf }) {
    if (!isPresentClaim(statement) || isAnnounced(match, asOf)) return;
    for (const { link, plans, range, isEvery } of misplacedPlans(match, manifest)) {
      const declared = listOf(link.entry.plans ?? []);
      yield {
        message: isEvery ? 'every-plan' : 'plan',
        quote: range,
        entry: link.entry,
        claimed: isEvery ? 'every plan' : listOf(plans),
        declared: `on ${declared}`,
        data: { plans: declared },
        confidence: link.confidence,
      };
    }
    for (const { kind, name, range, known, entry } of foreignPlaces(match, manifest)) {
      if (isNegatedRange(statement, range)) continue;
      yield {
        message: kind,
        quote: range,
        entry,
        claimed: name,
        declared: listOf(known),
        data: { known: listOf(known) },
        confidence: topicsOf(match).length > 0 ? 0.8 : 0.7,
      };
    }
  },
});
