import { entryOf } from '../advice.js';
import { defineRule } from '../define-rule.js';
import { findPromise } from '../promises/find-promise.js';
import { standingOf } from '../promises/standing.js';
import { timeOf } from '../promises/time-of.js';

export default defineRule({
  id: 'roadmap/coming-soon',
  title: 'Announces without a promise',
  description:
    'Coming soon, on our roadmap, watch this space, join the waitlist: the copy sells what is not there without saying that it will be. Readers hear a promise all the same.',
  severity: 'warning',
  messages: {
    promise: {
      message: '"{quote}" announces what is not there today.',
      suggestion:
        'Leave it out until it is there, or announce it with the words and date that the roadmap allows.',
    },
    available: {
      message: '"{quote}" announces what is there already: {entry}.',
      suggestion: 'Say that it is available today.',
    },
    planned: {
      message: '"{quote}" announces {entry}, which is planned but not public.',
      suggestion: 'Leave it out until the roadmap entry is public, or ask its owner to make it so.',
    },
    unsupported: {
      message: '"{quote}" announces {entry}, which the manifest says is not supported.',
      suggestion: 'Leave it out: there is no plan to announce.',
    },
  },
  cites: [
    {
      title: 'ASC 606-10-25-16: promises implied by statements to customers',
      url: 'https://asc.fasb.org/606/tableOfContent',
    },
    {
      title: 'FTC Policy Statement on Deception',
      url: 'https://www.ftc.gov/legal-library/browse/ftc-policy-statement-deception',
    },
  ],
  examples: {
    caught: [
      { copy: 'Coming soon: yoga on the roof.', quote: 'Coming soon', why: 'An announcement.' },
      {
        copy: 'Home visits? Watch this space.',
        quote: 'Watch this space',
        why: 'An announcement that names no day.',
      },
      {
        copy: 'Join the waitlist for our credit card.',
        quote: 'Join the waitlist',
        why: 'Sells what is not there.',
      },
      { copy: 'A vegan menu is in the pipeline.', quote: 'in the pipeline', why: 'On its way, they say.' },
    ],
    fine: [
      { copy: 'Your driver is on the way.', why: "The driver of today's ride." },
      { copy: 'The bakery is just down the road.', why: 'A place.' },
      { copy: 'Put the bread in the oven for 20 minutes.', why: 'A real oven.' },
      { copy: 'See your upcoming appointments in the app.', why: "The reader's own calendar." },
    ],
  },
  mayApply: (context) => findPromise(context) !== null,
  *check(context) {
    const promise = findPromise(context);
    if (promise?.kind !== 'coming-soon' || timeOf(promise, context).kind !== 'undated') return;
    const { quote, confidence } = promise;
    yield { message: standingOf(context.match), entry: entryOf(context.match), quote, confidence };
  },
});
