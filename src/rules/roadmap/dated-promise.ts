import { periodInWords } from '../../language/dates/period-in-words.js';
import { entryOf } from '../advice.js';
import { defineRule } from '../define-rule.js';
import { findPromise } from '../promises/find-promise.js';
import { timeOf } from '../promises/time-of.js';

export default defineRule({
  id: 'roadmap/dated-promise',
  title: 'Ties a promise to a day or version',
  description:
    'The promise has a date or a release in it that the manifest does not allow: the roadmap is not public, or its target is later. A date is what buyers put into their plans and contracts.',
  severity: 'error',
  messages: {
    dated: {
      message: '"{quote}" promises something for {when}, and the manifest announces no such date.',
      suggestion: 'Take the date out, and the promise too, unless the roadmap entry is public.',
    },
    version: {
      message: '"{quote}" ties a promise to {when}.',
      suggestion: 'Say what the version of today does, and announce the next one when it is there.',
    },
    early: {
      message: '"{quote}" promises it for {when}; the public target is {target}.',
      suggestion: 'Say {target}, the public target.',
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
        copy: 'The pool opens in March 2031.',
        quote: 'opens in March 2031',
        why: 'A date that no entry announces.',
      },
      {
        copy: 'By 2035 every van will be electric.',
        quote: 'By 2035',
        why: 'A promise with a year.',
      },
      {
        copy: 'Dark mode lands with version 12.',
        quote: 'lands with version 12',
        why: 'A version is a date too.',
      },
      {
        copy: 'Branches in Wales will follow in autumn 2031.',
        quote: 'will follow',
        why: 'The promise has a season.',
      },
    ],
    fine: [
      { copy: 'Gift vouchers expire on 31 March 2031.', why: 'An end, not a promise.' },
      { copy: 'Registration for the marathon ends in May 2031.', why: 'A deadline.' },
      { copy: 'We opened the second clinic in March 2019.', why: 'The past.' },
      { copy: 'The certificate is valid until June 2031.', why: 'A validity.' },
    ],
  },
  mayApply: (context) => findPromise(context) !== null,
  *check(context) {
    const promise = findPromise(context);
    if (promise === null) return;
    const time = timeOf(promise, context);
    const { quote, confidence } = promise;
    if (time.kind === 'dated' || time.kind === 'version') {
      const { kind, when } = time;
      yield {
        message: kind,
        quote,
        confidence,
        entry: entryOf(context.match),
        claimed: when,
        data: { when },
      };
    } else if (time.kind === 'early') {
      const { when, target, link } = time;
      yield {
        message: 'early',
        quote,
        confidence,
        entry: link.entry,
        claimed: when,
        declared: target,
        data: { when, target: periodInWords(target) },
      };
    }
  },
});
