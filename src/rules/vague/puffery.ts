import { pufferyConstructions } from '../../language/lexicon/vague/constructions/puffery.js';
import { pufferyLikenesses } from '../../language/lexicon/vague/constructions/puffery-likenesses.js';
import { puffery } from '../../language/lexicon/vague/puffery.js';
import { pufferyAdjectives, pufferyOfOwn } from '../../language/lexicon/vague/puffery-adjectives.js';
import { singularOf } from '../../language/quantities/count-nouns.js';
import { isContentWord } from '../../match/vocabulary.js';
import { reportPhrase } from '../advice.js';
import { defineRule, type RuleContext } from '../define-rule.js';
import { namesOf } from '../manifest-names.js';
import type { PhraseHit } from '../phrase-search.js';
import { vagueSearch } from '../vague-hits.js';

const find = vagueSearch(
  'vague/puffery',
  [...puffery, ...pufferyAdjectives, ...pufferyOfOwn, ...pufferyConstructions, ...pufferyLikenesses],
  {
    ofPraise: true,
    accept: (hit, context) => !pufferyOfOwn.includes(hit.group) || isOfOwn(hit, context),
  },
);

/** "Our robust exports", "robust boards" where the manifest names boards: praise of what is offered, whatever it is. */
function isOfOwn({ first, last }: PhraseHit, { statement: { tokens }, manifest }: RuleContext): boolean {
  const noun = tokens[last - 1];
  if (noun?.kind !== 'word' || !isContentWord(noun.lower) || tokens[last]?.before === 'hyphen') return false;
  if (tokens[first - 1]?.lower === 'our') return true;
  const { having } = namesOf(manifest);
  return having(noun.lower).length > 0 || having(singularOf(noun.lower)).length > 0;
}

export default defineRule({
  id: 'vague/puffery',
  title: 'Praises without content',
  description:
    'Praise that nobody can check: world-class, second to none, a joy to use. It says nothing that a competitor could not say too, and where readers take it for a fact the vendor has to prove it.',
  severity: 'warning',
  messages: { vague: { message: '"{quote}" is praise that a reader cannot check.', suggestion: null } },
  cites: [
    {
      title: 'CAP Code, section 3: Misleading advertising',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
    },
    {
      title: 'FTC Policy Statement on Deception',
      url: 'https://www.ftc.gov/legal-library/browse/ftc-policy-statement-deception',
    },
  ],
  examples: {
    caught: [
      {
        copy: 'Our bakery makes the finest sourdough you will ever taste.',
        quote: 'the finest sourdough you will ever',
        why: 'A superlative of taste that nobody can test.',
      },
      {
        copy: 'A savings account in a class of its own.',
        quote: 'in a class of its own',
        why: 'A rank that nobody gave.',
      },
      {
        copy: 'The new treadmills are a joy to use.',
        quote: 'a joy to use',
        why: 'A picture of praise without a fact.',
      },
      {
        copy: '## World-class physiotherapy',
        quote: 'World-class',
        why: 'Praise in a heading is praise too.',
      },
    ],
    fine: [
      { copy: '> "Second to none. We come back every year."\n>\n> A guest', why: 'The words of a customer.' },
      {
        copy: 'Your unique reference number is on the letter.',
        why: 'Unique says here that there is only one.',
      },
      { copy: 'The outstanding balance is due on the first of the month.', why: 'Outstanding means unpaid.' },
      { copy: 'We are not world-class. We are open on Sundays.', why: 'Praise that is denied.' },
    ],
  },
  mayApply: find.mayApply,
  *check(context) {
    const hit = find(context);
    if (hit !== null) yield reportPhrase('vague', hit, context.match);
  },
});
