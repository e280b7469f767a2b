import { compareQuantities } from '../../language/quantities/compare-quantities.js';
import type { AmountAssertion, Assertion } from '../../model/assertion.js';
import type { Quantity } from '../../model/manifest.js';
import { defineConflictRule } from '../conflict-rule.js';

export default defineConflictRule({
  id: 'conflict/values',
  title: 'Two values for one thing',
  description:
    'Two places give different values for the same thing on the same plan: the deck says 99.99 %, the site 99.9 %. Each place is reported and names the others, whichever of them the manifest agrees with: whoever reads both believes neither, and a contract may be read by the better one. The same amount in another unit, an amount within a bound, a range and “from” are no second value.',
  severity: 'warning',
  cites: [
    {
      title: 'Directive 2006/114/EC on misleading advertising, article 3: price and characteristics',
      url: 'https://eur-lex.europa.eu/eli/dir/2006/114/oj',
    },
    {
      title: 'CAP Code, rule 3.9: qualifications must not contradict the claims that they qualify',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
    },
  ],
  message: 'Here it is {claimed}; {others}.',
  suggestion: 'Give one value everywhere. The manifest has {declared}.',
  suggestionIfDeclared: 'The manifest agrees with this place ({declared}): mend the other.',
  examples: {
    caught: [
      {
        copy: 'Attach files of up to 250 MB to a visit.',
        beside: 'Attach files of up to 200 MB to a visit.',
        quote: 'up to 250 MB',
        why: 'Both state the most that can be attached.',
      },
      {
        copy: 'The Team plan costs $15 per user per month.',
        beside: 'The Team plan costs $12 per user per month.',
        quote: '$15 per user per month',
        why: 'Two prices of one plan for one period.',
      },
      {
        copy: 'Onboarding takes 3 weeks.\n\nPlans and prices follow.\n\nOnboarding takes 5 weeks.',
        quote: '3 weeks',
        why: 'One document at two places.',
      },
    ],
    fine: [
      {
        copy: 'Onboarding takes 2 weeks.',
        beside: 'Onboarding takes 14 days.',
        why: 'The same time in another unit.',
      },
      {
        copy: 'Attach files of up to 250 MB to a visit.',
        beside: 'For example, attach a 20 MB film to a visit.',
        why: 'An amount within the bound.',
      },
      {
        copy: 'The Team plan costs $15 per user per month.',
        beside: 'The Team plan costs $12 per user per month, billed annually.',
        why: 'Another way of billing has its own price.',
      },
    ],
  },
  matterOf(assertion) {
    if (!isBound(assertion)) return null;
    const { entry, of, plan, circumstances } = assertion;
    return [entry ?? '', of, plan ?? '', ...circumstances].join('\0');
  },
  sayingOf(assertion) {
    if (!isBound(assertion)) return '';
    const { amount, dimension, noun, per } = assertion.quantity;
    return [amount, dimension, noun, ...per].join('\0');
  },
  contradict(a, b) {
    if (!isBound(a) || !isBound(b) || timesIn(a.quantity) !== timesIn(b.quantity)) return false;
    if (areOtherCells(a, b) || areFarApart(a.quantity, b.quantity)) return false;
    const order = compareQuantities(a.quantity, b.quantity, { ignoreNoun: true });
    return order !== null && order !== 0;
  },
  describe(assertion) {
    if (!isBound(assertion)) return '';
    const { quantity, of, plan } = assertion;
    const isBare = quantity.dimension === 'count' && quantity.noun === '';
    // "Within the hour": a unit without its number.
    const isUnitAlone = /^(?:second|minute|hour|day|week|month|quarter|year)$/.test(quantity.text);
    const amount = `${isUnitAlone ? '1 ' : ''}${quantity.text}${isBare ? ` ${of}` : ''}`;
    return plan === null ? amount : `${amount} on ${plan}`;
  },
  declaredBy(assertion) {
    return isBound(assertion) ? assertion.declared : '';
  },
});

function isBound(assertion: Assertion): assertion is AmountAssertion {
  return assertion.kind === 'amount' && assertion.statesBound;
}

/** "Ghent | Largest room | 50 seats" beside "Antwerp | Largest room | 80 seats": a table has a value for each of its cells. */
function areOtherCells(a: AmountAssertion, b: AmountAssertion): boolean {
  if (a.words.path !== b.words.path || a.labels.length === 0 || b.labels.length === 0) return false;
  const isWithin = (some: readonly string[], all: readonly string[]) =>
    some.every((each) => all.includes(each));
  return !isWithin(a.labels, b.labels) && !isWithin(b.labels, a.labels);
}

/**
 * Who gives two values for one thing is off by less than an order of magnitude: "310 warehouses" are all customers'
 * beside "up to 20 warehouses", which are one's. Times are given in hours here and in days there.
 */
function areFarApart(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension || a.dimension === 'ratio' || a.per.join() !== b.per.join()) return false;
  const most = a.dimension === 'duration' ? 100 : 12;
  const least = Math.min(a.amount, b.amount);
  return least > 0 && Math.max(a.amount, b.amount) > most * least;
}

/** Money a month and money a year are two prices: who pays by the year pays less. */
function timesIn({ dimension, per }: Quantity): string {
  return dimension === 'money'
    ? per.filter((each) => /^(?:day|week|month|quarter|year)$/.test(each)).join()
    : '';
}
