import type { Statement } from '../../claims/statement.js';
import { quantityConstructions } from '../../language/lexicon/vague/constructions/quantity.js';
import { quantityComparisons } from '../../language/lexicon/vague/constructions/quantity-comparisons.js';
import { quantities } from '../../language/lexicon/vague/quantity.js';
import { reportPhrase } from '../advice.js';
import { defineRule } from '../define-rule.js';
import type { PhraseHit } from '../phrase-search.js';
import { isMeasured } from '../vague-contexts.js';
import { vagueSearch } from '../vague-hits.js';

const find = vagueSearch(
  'vague/quantity',
  [...quantities, ...quantityConstructions, ...quantityComparisons],
  {
    // "Do you fly to London? No. It has plenty of airlines already.": no amount of ours.
    accept: (hit, { statement }) =>
      statement.section !== 'limitations' && !isMeasured(statement, hit) && !isOfFigure(hit, statement),
  },
);

/** "Up to 40 chairs, which is a great deal of coffee": what is made of a figure that stands before. */
function isOfFigure({ first }: PhraseHit, { tokens, quantities }: Statement): boolean {
  const [relative, verb] = tokens.slice(Math.max(0, first - 2), first).map(({ lower }) => lower);
  if (!/^(?:which|that)$/.test(relative ?? '') || !/^(?:is|makes|comes|are)$/.test(verb ?? '')) return false;
  const start = tokens[first]?.start ?? 0;
  return quantities.some(({ end }) => end <= start);
}

export default defineRule({
  id: 'vague/quantity',
  title: 'Gives an amount that is none',
  description:
    'Hundreds of, countless, a wide range of, dramatically faster: words in the place of a figure. Where there is a figure, it says more; where there is none, nothing was measured.',
  severity: 'warning',
  messages: { vague: { message: '"{quote}" stands where a figure should.', suggestion: null } },
  cites: [
    {
      title: 'FTC Policy Statement Regarding Advertising Substantiation',
      url: 'https://www.ftc.gov/legal-library/browse/ftc-policy-statement-regarding-advertising-substantiation',
    },
    {
      title: 'Federal Plain Language Guidelines: choose your words carefully',
      url: 'https://www.plainlanguage.gov/guidelines/words/',
    },
  ],
  examples: {
    caught: [
      { copy: 'Choose from hundreds of recipes.', quote: 'hundreds of', why: 'How many are there?' },
      {
        copy: 'Our boilers are significantly cheaper to run.',
        quote: 'significantly',
        why: 'Cheaper by how much, and than what?',
      },
      { copy: 'Members get a wide range of classes.', quote: 'a wide range of', why: 'How many, and which?' },
      {
        copy: 'Pay a fraction of the price.',
        quote: 'a fraction of the price',
        why: 'Nine tenths are a fraction too.',
      },
    ],
    fine: [
      {
        copy: 'Your team is drowning in countless spreadsheets.',
        why: "The reader's problem, not the offer.",
      },
      { copy: 'The lorry carries 20 tons of gravel.', why: 'Tons are a unit here.' },
      {
        copy: 'The difference is not statistically significantly different from zero.',
        why: 'A term of statistics.',
      },
      { copy: 'We grind hundredths of a millimetre off the edge.', why: 'A unit.' },
    ],
  },
  mayApply: find.mayApply,
  *check(context) {
    const hit = find(context);
    if (hit !== null) yield reportPhrase('vague', hit, context.match);
  },
});
