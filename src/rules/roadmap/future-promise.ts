import { isStatusDisclosed } from '../../match/disclosed.js';
import type { TextRange } from '../../model/location.js';
import { entryOf } from '../advice.js';
import { defineRule, type RuleContext } from '../define-rule.js';
import { findPromise } from '../promises/find-promise.js';
import { standingOf } from '../promises/standing.js';
import { timeOf } from '../promises/time-of.js';

/** "We're trialling video calls as a beta": a preview that runs today, and that is said to be one. */
function isTrialOfToday({ statement, match }: RuleContext, quote: TextRange): boolean {
  const [best] = match.links;
  if (best?.status !== 'preview' && best?.status !== 'private-preview') return false;
  const isTrial = statement.tokens.some(
    ({ lower, start, end }) =>
      start >= quote.start && end <= quote.end && /^(?:trial|pilot|test)/.test(lower),
  );
  return isTrial && best.confidence >= SURE && isStatusDisclosed(best.status, match);
}

const SURE = 0.75;

export default defineRule({
  id: 'roadmap/future-promise',
  title: 'Promises the future',
  description:
    'The copy promises that the product or its vendor will have or do something. Buyers decide on such promises, and a vendor who sells on them may owe them; in accounting terms a promise can hold revenue back until it is kept.',
  severity: 'warning',
  messages: {
    promise: {
      message: '"{quote}" promises what is not there today.',
      suggestion: 'Say what is there today, or leave it out until it is.',
    },
    available: {
      message: '"{quote}" promises what is there already: {entry}.',
      suggestion: 'Say it in the present tense: it is available today.',
    },
    planned: {
      message: '"{quote}" promises {entry}, which is planned but not announced.',
      suggestion: 'Leave it out until the roadmap entry is public, or ask its owner to make it so.',
    },
    unsupported: {
      message: '"{quote}" promises {entry}, which the manifest says is not supported.',
      suggestion: 'Leave it out: there is no plan to announce.',
    },
  },
  cites: [
    {
      title: 'ASC 606-10-25-16: promises implied by statements to customers',
      url: 'https://asc.fasb.org/606/tableOfContent',
    },
    {
      title: 'Safe harbor for forward-looking statements (15 U.S.C. 78u-5)',
      url: 'https://www.law.cornell.edu/uscode/text/15/78u-5',
    },
  ],
  examples: {
    caught: [
      {
        copy: 'We will add contactless payment to every machine.',
        quote: 'We will add',
        why: 'A promise of something that is not there.',
      },
      { copy: 'We are building a second sauna.', quote: 'We are building', why: 'The vendor at work on it.' },
      {
        copy: 'We plan to open a branch in Leeds.',
        quote: 'We plan to open',
        why: 'A plan is a promise to the reader.',
      },
      { copy: 'Soon you will be able to book by voice.', quote: 'Soon you will', why: 'Not today.' },
    ],
    fine: [
      { copy: 'You will receive a confirmation by email.', why: 'What follows from use.' },
      { copy: 'If you cancel, the room will be released.', why: 'A condition and its consequence.' },
      { copy: 'We will reply within one working day.', why: 'A service promise about now.' },
      { copy: 'His last will and testament is in the safe.', why: 'Will is a noun here.' },
    ],
  },
  mayApply: (context) => findPromise(context) !== null,
  *check(context) {
    const promise = findPromise(context);
    if (promise?.kind !== 'future-promise' || timeOf(promise, context).kind !== 'undated') return;
    if (isTrialOfToday(context, promise.quote)) return;
    const { quote, confidence } = promise;
    yield { message: standingOf(context.match), entry: entryOf(context.match), quote, confidence };
  },
});
