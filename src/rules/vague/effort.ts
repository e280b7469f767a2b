import type { Statement } from '../../claims/statement.js';
import { effortConstructions } from '../../language/lexicon/vague/constructions/effort.js';
import { effortLikenesses } from '../../language/lexicon/vague/constructions/effort-likenesses.js';
import { efforts } from '../../language/lexicon/vague/effort.js';
import { tokensOf } from '../../language/tokens-of.js';
import { comparisonStem, contentStems } from '../../match/vocabulary.js';
import { reportPhrase } from '../advice.js';
import { defineRule, type RuleContext } from '../define-rule.js';
import type { PhraseHit } from '../phrase-search.js';
import { asksToContact } from '../vague-contexts.js';
import { vagueSearch } from '../vague-hits.js';

const find = vagueSearch('vague/effort', [...efforts, ...effortConstructions, ...effortLikenesses], {
  accept: (hit, context) =>
    isNoMereSimply(hit, context) &&
    !isAboutThem(hit, context) &&
    !isAdvice(hit, context) &&
    !isHandedOver(hit, context),
});

/** "Simply upload a file" and "you simply tap" promise ease; elsewhere "simply" only means "just". */
function isNoMereSimply(hit: PhraseHit, { statement }: RuleContext): boolean {
  if (namesCode(statement)) return false;
  if (statement.tokens[hit.first]?.lower !== 'simply' || hit.last - hit.first > 1) return true;
  const before = statement.tokens[hit.first - 1]?.lower ?? '';
  if (asksToContact(statement.tokens, hit.last)) return false;
  // "She drives to Utrecht and simply leaves it there": told of somebody.
  if (before === 'and')
    return statement.mood === 'imperative' || statement.tokens.some(({ lower }) => lower === 'you');
  return hit.first === 0 || /^(?:you|then|,|:)$/.test(before);
}

/** "Send us the old contract, and we do the rest": the reader is told the one thing that is theirs to do. */
function isHandedOver({ first, last }: PhraseHit, { statement: { tokens } }: RuleContext): boolean {
  if (tokens[last - 1]?.lower !== 'rest' || !/^(?:and|then)$/.test(tokens[first - 1]?.lower ?? ''))
    return false;
  return tokens.slice(0, first).some(({ lower }) => HANDING_OVER.has(lower));
}

const HANDING_OVER = new Set('send post email print upload hand give sign fill'.split(' '));

/** "To make it variadic, simply append `...`": documentation that tells how, in code. */
function namesCode({ block, range }: Statement): boolean {
  if (block.kind === 'heading') return false;
  return block.verbatim.some((each) => each.start < range.end && range.start < each.end);
}

/** "Turning the boiler down is an easy way to use less gas": what the reader can do without the product. */
function isAdvice({ first }: PhraseHit, { statement: { tokens }, match }: RuleContext): boolean {
  const [opening, next] = tokens;
  const isDoing =
    opening?.lower.endsWith('ing') === true && /^(?:the|your|a|an|less|more)$/.test(next?.lower ?? '');
  const isWay = tokens.slice(first, first + 3).some(({ lower }) => lower === 'way' || lower === 'ways');
  return isDoing && isWay && !match.links.some(({ confidence }) => confidence >= LIKELY);
}

/** "From the age of five a child can fly": the entry is about children, and nobody is compared with one. */
function isAboutThem({ first, last }: PhraseHit, { statement, match }: RuleContext): boolean {
  const [article, person] = statement.tokens.slice(first, last);
  if (article?.lower !== 'a' || person === undefined) return false;
  return match.links.some(
    ({ entry, confidence }) =>
      confidence >= LIKELY &&
      contentStems(tokensOf([entry.name, ...entry.aliases].join(' '))).some(
        ({ stem }) => stem === comparisonStem(person.lower),
      ),
  );
}

const LIKELY = 0.6;

export default defineRule({
  id: 'vague/effort',
  title: 'Promises ease that nobody can measure',
  description:
    "Effortless, seamless, a child could do it, no learning curve: ease is the customer's to judge. Say what there is to do and how long it takes.",
  severity: 'warning',
  messages: { vague: { message: '"{quote}" promises an ease that nobody can measure.', suggestion: null } },
  cites: [
    {
      title: 'GOV.UK style guide: words to avoid',
      url: 'https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style',
    },
    {
      title: 'Federal Plain Language Guidelines: choose your words carefully',
      url: 'https://www.plainlanguage.gov/guidelines/words/',
    },
  ],
  examples: {
    caught: [
      {
        copy: 'Switching your energy supplier is a piece of cake.',
        quote: 'is a piece of cake',
        why: 'What does the customer have to do?',
      },
      { copy: 'Seamless check-in at every hotel.', quote: 'Seamless', why: 'Which steps are gone?' },
      {
        copy: 'If you can boil an egg, you can run our till.',
        quote: 'If you can boil an egg, you can',
        why: 'A comparison in the place of training.',
      },
      {
        copy: 'Book a court with no hassle.',
        quote: 'with no hassle',
        why: 'Whose hassle, and how much is left?',
      },
    ],
    fine: [
      { copy: 'The walk is graded easy, with one steep step.', why: 'A level of difficulty.' },
      { copy: 'We chart a simple moving average.', why: 'The name of a method.' },
      { copy: 'Setting up a trust is not easy.', why: 'Denied.' },
      { copy: 'Use the hands-free kit in the car.', why: 'The name of a thing.' },
    ],
  },
  mayApply: find.mayApply,
  *check(context) {
    const hit = find(context);
    if (hit !== null) yield reportPhrase('vague', hit, context.match);
  },
});
