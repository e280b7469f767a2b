import { entryOf } from '../advice.js';
import { defineRule } from '../define-rule.js';
import { findPromise } from '../promises/find-promise.js';
import { standingOf } from '../promises/standing.js';
import { timeOf } from '../promises/time-of.js';

export default defineRule({
  id: 'roadmap/overdue-promise',
  title: 'Promises a day that has passed',
  description:
    'The copy promises something for a day that is gone. Either it came and the copy has not noticed, or it did not and the copy tells every reader so.',
  severity: 'error',
  messages: {
    overdue: {
      message: '"{quote}" promises something for {when}, which has passed.',
      suggestion: 'If it is there, say so in the present tense; if not, take it out.',
    },
    available: {
      message: '"{quote}" promises {entry} for {when}; it is there today.',
      suggestion: 'Say it in the present tense.',
    },
  },
  cites: [
    {
      title: 'FTC Policy Statement on Deception',
      url: 'https://www.ftc.gov/legal-library/browse/ftc-policy-statement-deception',
    },
    {
      title: 'CAP Code, section 3: Misleading advertising',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
    },
  ],
  examples: {
    caught: [
      {
        copy: 'The night bus is coming in spring 2019.',
        quote: 'coming in spring 2019',
        why: 'That spring is long gone.',
      },
      { copy: 'We will launch the app by June 2020.', quote: 'We will launch', why: 'The month has passed.' },
      {
        copy: 'Weekend appointments: live by autumn 2021.',
        quote: 'live by autumn 2021',
        why: 'That autumn has passed.',
      },
    ],
    fine: [
      { copy: 'We launched the night bus in spring 2019.', why: 'The past, told as the past.' },
      { copy: 'The fleet has been electric since June 2020.', why: 'It came.' },
      { copy: 'The price list of autumn 2021 no longer applies.', why: 'No promise.' },
    ],
  },
  mayApply: (context) => findPromise(context) !== null,
  *check(context) {
    const promise = findPromise(context);
    if (promise === null) return;
    const time = timeOf(promise, context);
    if (time.kind !== 'overdue') return;
    const { when } = time;
    const { quote, confidence } = promise;
    const message = standingOf(context.match) === 'available' ? 'available' : 'overdue';
    yield { message, quote, confidence, entry: entryOf(context.match), claimed: when, data: { when } };
  },
});
