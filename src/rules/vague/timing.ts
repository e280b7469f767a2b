import { introducesSection } from '../../claims/is-claim.js';
import { imperativeVerb } from '../../language/grammar.js';
import { timingConstructions } from '../../language/lexicon/vague/constructions/timing.js';
import { timingComparisons } from '../../language/lexicon/vague/constructions/timing-comparisons.js';
import { timings } from '../../language/lexicon/vague/timing.js';
import { wordClass } from '../../language/word-class.js';
import { reportPhrase } from '../advice.js';
import { defineRule, type RuleContext } from '../define-rule.js';
import type { PhraseHit } from '../phrase-search.js';
import { asksToContact, isMeasured } from '../vague-contexts.js';
import { vagueSearch } from '../vague-hits.js';

const find = vagueSearch('vague/timing', [...timings, ...timingConstructions, ...timingComparisons], {
  accept: (hit, context) =>
    !isInCompound(hit, context) &&
    !isMeasured(context.statement, hit) &&
    !isOrdinal(hit, context) &&
    !isLowerBound(hit, context) &&
    !isTimedBehind(hit, context) &&
    !isInstruction(hit, context) &&
    !isTitleOfPage(hit, context) &&
    !isTimedBelow(context) &&
    !isAskedFor(hit, context) &&
    !isOfHarm(hit, context),
});

/** "Bought lists ruin your reputation in no time": a warning promises nothing. */
function isOfHarm({ first }: PhraseHit, { statement: { tokens } }: RuleContext): boolean {
  return tokens.slice(0, first).some((each) => HARM.has(each.lower));
}

/** Not "kill", "destroy" and "drain": that is what a product against weeds or mould, or a pump, is for. */
const HARM = new Set(
  ['ruin', 'damage', 'spoil', 'waste', 'wreck', 'harm', 'blunt'].flatMap((verb) => [
    verb,
    `${verb}s`,
    verb.endsWith('e') ? `${verb}d` : `${verb}ed`,
  ]),
);

/** "Walk in or call us ASAP": how soon the reader is to get in touch. */
function isAskedFor({ first }: PhraseHit, { statement: { tokens, mood } }: RuleContext): boolean {
  if (mood !== 'imperative') return false;
  return [1, 2, 3, 4, 5].some((back) => first >= back && asksToContact(tokens, first - back));
}

/** "Eat it while it is warm", "while the paint is wet, keep the window open": when the reader is to do something. */
function isInstruction({ first }: PhraseHit, { statement: { tokens, mood } }: RuleContext): boolean {
  const opening = tokens[first]?.lower ?? '';
  if (opening === 'while' && mood === 'imperative') return !RECEIVING.has(tokens[0]?.lower ?? '');
  if (first > 0 || !/^(?:while|before)$/.test(opening)) return false;
  const comma = tokens.findIndex(({ lower }, at) => at > first && lower === ',');
  return comma > 0 && imperativeVerb(tokens.slice(comma + 1)) >= 0;
}

const RECEIVING = new Set('expect get have receive enjoy see watch find be'.split(' '));

/** "No sooner than fifteen minutes after you write": a bound from below promises no speed. */
function isLowerBound({ last }: PhraseHit, { statement: { tokens } }: RuleContext): boolean {
  const isThan = tokens[last]?.lower === 'than' || tokens[last - 1]?.lower === 'than';
  const comparative = tokens[last]?.lower === 'than' ? last - 1 : last - 2;
  return isThan && /^(?:no|not|never)$/.test(tokens[comparative - 1]?.lower ?? '');
}

/** "We are quick, and a Monday's application has its answer by the Friday": the time is told in the same sentence. */
function isTimedBehind({ last }: PhraseHit, { statement: { tokens } }: RuleContext): boolean {
  if (/^(?:minutes|seconds|moments)$/.test(tokens[last - 1]?.lower ?? '')) return false;
  return tokens.some(({ lower }, at) => {
    if (at < last || !/^(?:by|within|before)$/.test(lower)) return false;
    const next = tokens[at + 1]?.lower === 'the' ? tokens[at + 2] : tokens[at + 1];
    if (lower === 'within' && next?.kind === 'number') return true;
    return WEEKDAY.test(next?.lower ?? '') && AWAITED.occursIn(tokens.slice(last, at));
  });
}

/** What one waits for, so that a weekday behind it is its time: "import yours before Friday" times nothing. */
const AWAITED = wordClass(
  'answer answers answered decided paid fixed shipped sent reply replies decision decisions result results report quote money refund payment parcel parcels delivery deliveries delivered order orders repair repaired ready back done arrive arrives',
);

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "In a second language", "within a second window": one more, and no time. */
function isOrdinal({ last }: PhraseHit, { statement: { tokens } }: RuleContext): boolean {
  if (tokens[last - 1]?.lower !== 'second' || tokens[last - 2]?.lower !== 'a') return false;
  const next = tokens[last];
  return next?.kind === 'word' && next.before === 'space' && !AFTER_A_SECOND.has(next.lower);
}

const AFTER_A_SECOND = new Set(
  `after and as at before but by even flat for from if in instead it on once or rather so straight that thanks to too
  using we when whenever wherever with without you your`.split(/\s+/),
);

/** "Quick answers" over the questions of a page. */
function isTitleOfPage({ first, last }: PhraseHit, { statement: { block, tokens } }: RuleContext): boolean {
  if (block.kind !== 'heading' || first > 0 || last < tokens.length) return false;
  return PARTS_OF_PAGES.has(tokens[last - 1]?.lower ?? '');
}

const PARTS_OF_PAGES = new Set(
  'answer answers facts guide links question questions reference tips tour'.split(' '),
);

/** "Earlier-slot alerts": the word is a part of another. */
function isInCompound({ last }: PhraseHit, { statement }: RuleContext): boolean {
  return (
    /^(?:sooner|faster|quicker|earlier)$/.test(statement.tokens[last - 1]?.lower ?? '') &&
    statement.tokens[last]?.before === 'hyphen'
  );
}

/** "Faster support" as the heading of a paragraph that gives the times. */
function isTimedBelow({ statement, document }: RuleContext): boolean {
  if (!introducesSection(statement, document)) return false;
  const section = statement.block.section.length + 1;
  return document.statements
    .slice(statement.index + 1, statement.index + 1 + NEAR)
    .filter(({ block }) => block.section.length >= section && block.section.includes(statement.block.text))
    .some(({ quantities }) => quantities.some(({ quantity }) => quantity.dimension === 'duration'));
}

/** In sentences: what a heading announces is told at once. */
const NEAR = 3;

export default defineRule({
  id: 'vague/timing',
  title: 'Gives a time that is none',
  description:
    'In no time, promptly, in minutes, before you know it: a promise of speed that no clock can test. Give the time that a customer can expect, and from when it counts.',
  severity: 'warning',
  messages: { vague: { message: '"{quote}" names no time.', suggestion: null } },
  cites: [
    {
      title: 'Federal Plain Language Guidelines: choose your words carefully',
      url: 'https://www.plainlanguage.gov/guidelines/words/',
    },
    {
      title: 'CAP Code, section 3: Misleading advertising',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
    },
  ],
  examples: {
    caught: [
      {
        copy: 'Our vets call you back promptly.',
        quote: 'promptly',
        why: 'Within an hour, or within a week?',
      },
      { copy: 'Your new account is open in no time.', quote: 'in no time', why: 'How long does it take?' },
      { copy: 'Get a mortgage decision in minutes.', quote: 'in minutes', why: 'How many?' },
      { copy: 'We send the plumber as soon as we can.', quote: 'as soon as we can', why: 'When is that?' },
    ],
    fine: [
      { copy: 'Enter the duration in minutes.', why: 'Minutes are the unit of a field.' },
      { copy: 'Soon after the payment you see a receipt.', why: 'A point in a procedure.' },
      { copy: 'Cancel as soon as you know that you cannot come.', why: 'Tells the reader when.' },
      { copy: 'Refunds arrive within five working days.', why: 'A time that can be checked.' },
    ],
  },
  mayApply: find.mayApply,
  *check(context) {
    const hit = find(context);
    if (hit !== null) yield reportPhrase('vague', hit, context.match);
  },
});
