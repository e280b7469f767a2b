import type { Statement } from '../../claims/statement.js';
import { weaselConstructions } from '../../language/lexicon/vague/constructions/weasel.js';
import { weaselGroups } from '../../language/lexicon/vague/constructions/weasel-groups.js';
import { weasels } from '../../language/lexicon/vague/weasel.js';
import { isNumberWord } from '../../language/number-words.js';
import type { Token } from '../../language/tokens.js';
import { reportPhrase } from '../advice.js';
import { defineRule, type RuleContext } from '../define-rule.js';
import type { PhraseHit } from '../phrase-search.js';
import { vagueSearch } from '../vague-hits.js';

const find = vagueSearch('vague/weasel', [...weasels, ...weaselConstructions, ...weaselGroups], {
  ofOthers: true,
  accept: (hit, context) => isOwnClause(hit, context) && !isAcquaintance(hit, context),
});

const CLAUSE_OPENERS = new Set(['what', 'how', 'when', 'if', 'whether', 'where', 'until', 'why']);

/** "What HR teams say" and "when users report it" lean on nobody; "2,300 accountants recommend us" is a statistic. */
function isOwnClause(hit: PhraseHit, { statement }: RuleContext): boolean {
  const { tokens } = statement;
  if (tokens.slice(Math.max(0, hit.first - 1), hit.last).some(isFigure) || isShareOf(statement, hit))
    return false;
  return !tokens
    .slice(Math.max(0, hit.first - 2), hit.first)
    .some((token) => CLAUSE_OPENERS.has(token.lower));
}

/** "Everyone knows Bess": the name of whom they know. */
function isAcquaintance({ first, last }: PhraseHit, { statement: { tokens } }: RuleContext): boolean {
  const verb = tokens[last - 1]?.lower ?? '';
  const next = tokens[last];
  const isKnowing = /^(?:know|knows)$/.test(verb) && last - first < LONGEST_KNOWING;
  return isKnowing && next?.kind === 'word' && next.capitals === 'first';
}

/** In tokens: "everyone already knows". */
const LONGEST_KNOWING = 4;

/** "Trusted by 5,000 teams", "nine out of ten customers recommend us". */
function isFigure({ kind, lower }: Token): boolean {
  return kind === 'number' || (lower !== 'one' && isNumberWord(lower));
}

/** "88% of patients say": a share that can be looked up. */
function isShareOf({ tokens }: Statement, { first }: PhraseHit): boolean {
  if (!/^(?:of|in)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  const share = tokens[first - 2];
  return share?.kind === 'number' || /^(?:%|percent|ten|hundred)$/.test(share?.lower ?? '');
}

export default defineRule({
  id: 'vague/weasel',
  title: 'Leans on nobody in particular',
  description:
    'Authority without a name: studies show, experts agree, many of our customers. A reader can neither look it up nor ask. Name the source or the number, or say it in your own name.',
  severity: 'warning',
  messages: { vague: { message: '"{quote}" leans on nobody in particular.', suggestion: null } },
  cites: [
    {
      title:
        'FTC Guides Concerning the Use of Endorsements and Testimonials in Advertising (16 CFR Part 255)',
      url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255',
    },
    {
      title: 'CAP Code, section 3: Misleading advertising',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
    },
  ],
  examples: {
    caught: [
      { copy: 'Studies show that pets sleep better on wool.', quote: 'Studies show', why: 'Which studies?' },
      { copy: 'Experts agree: check your tyres in autumn.', quote: 'Experts agree', why: 'Nobody is named.' },
      {
        copy: 'Trusted by leading hospitals.',
        quote: 'Trusted by leading hospitals',
        why: 'Which ones, and how many?',
      },
      {
        copy: 'It is no secret that branch banking is slow.',
        quote: 'It is no secret',
        why: "Everybody's opinion is nobody's.",
      },
    ],
    fine: [
      {
        copy: 'The survey shows how your tenants rate the lift.',
        why: 'A report of the product, not an authority.',
      },
      { copy: 'Riverside Hospital uses it on four wards.', why: 'A named customer.' },
      { copy: 'Ask your doctor before you start.', why: 'Advice to the reader.' },
      { copy: 'How many customers can I import?', why: 'A question.' },
    ],
  },
  mayApply: find.mayApply,
  *check(context) {
    const hit = find(context);
    if (hit !== null) yield reportPhrase('vague', hit, context.match);
  },
});
