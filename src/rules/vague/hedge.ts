import { sectionKindOf } from '../../claims/sections.js';
import { hedgeConstructions } from '../../language/lexicon/vague/constructions/hedge.js';
import { hedgeProspects } from '../../language/lexicon/vague/constructions/hedge-prospects.js';
import { amountHedges, hedges } from '../../language/lexicon/vague/hedge.js';
import type { Token } from '../../language/tokens.js';
import { wordClass } from '../../language/word-class.js';
import { statusWordsIn } from '../../match/disclosed.js';
import { reportPhrase } from '../advice.js';
import { defineRule, type RuleContext } from '../define-rule.js';
import type { PhraseHit } from '../phrase-search.js';
import { isDeclaredAmount, isPreciseAmount } from '../precise-amount.js';
import { vagueSearch } from '../vague-hits.js';

const find = vagueSearch('vague/hedge', [amountHedges, ...hedges, ...hedgeConstructions, ...hedgeProspects], {
  // The figure is a statistic to be proven; what takes it back stands beside it.
  lastResort: amountHedges,
  accept: (hit, context) =>
    hit.group === amountHedges
      ? !isPreciseAmount(hit, context)
      : !isRating(hit, context) &&
        !isRequirement(hit, context) &&
        !isBesideBound(hit, context) &&
        !isDisclosure(hit, context) &&
        !namesException(hit, context) &&
        !isOfCasesNamed(hit, context) &&
        !explainsDenial(hit, context),
});

/** "We do not bake without flour, because our kitchen is basically made of it": the reason for what is not done. */
function explainsDenial({ first }: PhraseHit, { statement: { tokens, negations } }: RuleContext): boolean {
  const because = tokens.findLastIndex(({ lower }, at) => at < first && /^(?:because|since)$/.test(lower));
  return because > 0 && negations.some((scope) => scope.isOfClause && scope.first < because);
}

/** "It is a beta, so results may vary": what is said of a preview discloses what it is. */
function isDisclosure({ first, last }: PhraseHit, { statement: { tokens }, match }: RuleContext): boolean {
  const leavesOpen = tokens.slice(first, last).some(({ lower }) => /^(?:may|might|could)$/.test(lower));
  return leavesOpen && statusWordsIn(match).length > 0;
}

/** "In most cases a letter is required": how often something is asked of the reader takes back no claim. */
function isRequirement(hit: PhraseHit, { statement: { tokens, negations, mood } }: RuleContext): boolean {
  // "Bring a towel if possible".
  if (mood === 'imperative' && tokens[hit.last - 1]?.lower === 'possible') return true;
  if (isAdvice(hit, tokens)) return true;
  if (negations.length > 0 || !OFTEN.has(tokens[hit.first]?.lower ?? '')) return false;
  const asked = tokens.slice(hit.last);
  // "You will typically need your passport", "we usually require a deposit".
  if (/^(?:need|needs|require|requires)$/.test(asked[0]?.lower ?? '')) return true;
  return asked.some(({ lower }) => lower === 'required' || lower === 'must');
}

/** "You should do that first", "guests should keep their card": what somebody is to do, and not what they will have of it. */
function isAdvice({ first, last }: PhraseHit, tokens: readonly Token[]): boolean {
  if (tokens[first]?.lower !== 'should' && tokens[first]?.lower !== 'ought') return false;
  const subject = tokens[first - 1];
  const isAdvised =
    (subject !== undefined && ADVISED.includes(subject)) || ANYONE.test(tokens[0]?.lower ?? '');
  const isOutcome =
    /^(?:more|less|fewer)$/.test(tokens[last]?.lower ?? '') && tokens[last + 1]?.lower !== 'than';
  return isAdvised && !isOutcome && tokens.slice(first + 1, last).some((each) => DEEDS.includes(each));
}

const ADVISED = wordClass(
  'you they everyone everybody anyone anybody guests patients customers visitors passengers drivers riders walkers parents pupils students candidates applicants tenants members users children people',
);
const ANYONE = /^(?:anyone|anybody|whoever|everyone|everybody)$/;
/** Of the reader's own; "you should save a third" and "you should pay less" are what they are promised. */
const DEEDS = wordClass('do take keep make pay hold give go serve work arrive reach help run');

/** "In most cases like that": the cases were told before. */
function isOfCasesNamed({ last }: PhraseHit, { statement: { tokens } }: RuleContext): boolean {
  const isCases = /^(?:cases|situations|circumstances)$/.test(tokens[last - 1]?.lower ?? '');
  return isCases && /^(?:like|where|when|such|involving)$/.test(tokens[last]?.lower ?? '');
}

/** "Forty minutes, give or take": where the manifest gives that very amount, only its edges are left open. */
function isBesideBound(hit: PhraseHit, context: RuleContext): boolean {
  const words = context.statement.tokens.slice(hit.first, hit.last).map(({ lower }) => lower);
  if (!BESIDE_AMOUNTS.has(words.join(' '))) return false;
  return context.statement.quantities.some(({ quantity }) => isDeclaredAmount(quantity, context));
}

const BESIDE_AMOUNTS = new Set([
  'as a rule',
  'give or take',
  'or thereabouts',
  'usually',
  'normally',
  'generally',
  'aim for',
  'aim to',
  'we aim for',
  'we aim to',
]);

/** "Nearly every room has a bath; number 9 has only a shower": what is left open is told. */
function namesException(hit: PhraseHit, { statement: { tokens } }: RuleContext): boolean {
  if (!/^(?:nearly|almost|most)$/.test(tokens[hit.first]?.lower ?? '')) return false;
  const semicolon = tokens.findIndex(({ lower }, at) => at >= hit.last && (lower === ';' || lower === 'but'));
  return semicolon >= 0 && tokens.slice(semicolon).some(({ lower }) => EXCEPTIONS.has(lower));
}

const EXCEPTIONS = new Set(['only', 'except', 'without', 'no', 'not']);

const OFTEN = new Set('in under typically usually normally generally'.split(' '));

/** "Designed to meet EN 343", "built to close at 6 bar": what it is rated for, not what it hopes to do. */
function isRating(hit: PhraseHit, { statement }: RuleContext): boolean {
  const { tokens } = statement;
  if (tokens[hit.last - 1]?.lower !== 'to') return false;
  const after = tokens.slice(hit.last, hit.last + 5);
  const figure = after.findIndex((token) => token.kind === 'number');
  return figure >= 0 && !/^(?:%|percent|x|times|half)$/.test(after[figure + 1]?.lower ?? '');
}

export default defineRule({
  id: 'vague/hedge',
  title: 'Claims and takes back',
  description:
    'A claim with a way out: up to, can help, designed to, in most cases. The reader keeps the promise in mind, the vendor keeps the qualifier. An amount with "up to" is fine where it is a limit, as in "files up to 250 MB".',
  severity: 'warning',
  messages: { vague: { message: '"{quote}" promises and takes it back.', suggestion: null } },
  cites: [
    {
      title: 'FTC Policy Statement Regarding Advertising Substantiation',
      url: 'https://www.ftc.gov/legal-library/browse/ftc-policy-statement-regarding-advertising-substantiation',
    },
    {
      title: 'CAP Code, section 3: Misleading advertising',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
    },
  ],
  examples: {
    caught: [
      {
        copy: 'Save up to 40% on your heating bill.',
        quote: 'Save up to',
        why: 'Only one customer needs to save that much, and nobody learns what the others save.',
      },
      {
        copy: 'The course can help you find a better job.',
        quote: 'can help you',
        why: 'It does not say that anybody found one.',
      },
      {
        copy: 'Our mattresses are designed to ease back pain.',
        quote: 'designed to',
        why: 'An intention, not an effect.',
      },
      {
        copy: 'In most cases the repair costs less than a new phone.',
        quote: 'In most cases',
        why: 'Which cases are these?',
      },
    ],
    fine: [
      { copy: 'Attach files of up to 25 MB.', why: 'A limit is precise.' },
      { copy: 'You may bring one guest.', why: 'May gives a permission.' },
      { copy: 'The office is closed in May.', why: 'May is the month.' },
      { copy: 'Events may arrive out of order.', why: 'An honest warning promises nothing.' },
    ],
  },
  mayApply: find.mayApply,
  *check(context) {
    // "What we hope to bring" says what stands below it.
    const { block } = context.statement;
    if (block.kind === 'heading' && sectionKindOf([block.text], () => false) === 'roadmap') return;
    const hit = find(context);
    if (hit !== null) yield reportPhrase('vague', hit, context.match);
  },
});
