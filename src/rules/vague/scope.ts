import { comparativeWords } from '../../language/lexicon/beyond/proof.js';
import { scopeConstructions } from '../../language/lexicon/vague/constructions/scope.js';
import { openLists } from '../../language/lexicon/vague/open-lists.js';
import { scopes } from '../../language/lexicon/vague/scope.js';
import { containsPhrase } from '../../match/contains-phrase.js';
import { isContentWord } from '../../match/vocabulary.js';
import { reportPhrase } from '../advice.js';
import { defineRule, type RuleContext } from '../define-rule.js';
import type { PhraseHit } from '../phrase-search.js';
import { vagueSearch } from '../vague-hits.js';

const find = vagueSearch('vague/scope', [...scopes, ...scopeConstructions], {
  accept: (hit, context) =>
    !isGranted(hit, context) &&
    !isAskedOfAll(hit, context) &&
    !isTitleOfRest(hit, context) &&
    !isListOfOthers(hit, context) &&
    !isComparing(hit, context) &&
    !isListedBehind(hit, context) &&
    !isSeries(hit, context),
});

/** "Whoever you are, sign in at the desk": what is asked of everybody is not what they get. */
function isAskedOfAll({ first }: PhraseHit, { statement: { tokens } }: RuleContext): boolean {
  if (first > 0 || !/^(?:who|what|wher|how)ever$|^no$/.test(tokens[0]?.lower ?? '')) return false;
  const comma = tokens.findIndex(({ lower }) => lower === ',');
  return comma > 0 && ASKED.has(tokens[comma + 1]?.lower ?? '');
}

const ASKED = new Set(
  'ask bring call check do keep pay please register report ring show sign tell wear'.split(' '),
);

/** "Level 1 costs £5, level 2 £10, and so on": two numbers tell how it goes on. */
function isSeries({ first, last }: PhraseHit, { statement: { tokens } }: RuleContext): boolean {
  const words = tokens.slice(first, last).map(({ lower }) => lower);
  if (words.at(-1) !== 'on' || !words.includes('so')) return false;
  return tokens.slice(0, first).filter(({ lower }) => /\d/.test(lower)).length > 1;
}

/** "The full security stack (MFA, IP allowlists, audit log)": brackets behind it say what it is, item by item. */
function isListedBehind({ last }: PhraseHit, { statement: { tokens } }: RuleContext): boolean {
  const open = tokens.findIndex(({ lower }, at) => at >= last && at <= last + 2 && lower === '(');
  const close = tokens.findIndex(({ lower }, at) => at > open && lower === ')');
  if (open < 0 || close < 0) return false;
  const inside = tokens.slice(open + 1, close).map(({ lower }) => lower);
  return (
    inside.includes(',') && !inside.some((each) => /^(?:etc|more|like|example|eg|including)$/.test(each))
  );
}

/** "Some patients, due to work, health, etc., …": a list of theirs, and of nothing that is offered. */
function isListOfOthers({ group }: PhraseHit, { statement: { tokens, subject } }: RuleContext): boolean {
  if (!openLists.includes(group) || subject === 'product') return false;
  return /^(?:some|most|many|few)$/.test(tokens[0]?.lower ?? '');
}

/** "Quieter and more shaded walks": a comparison goes on with an adjective and its noun, and the list is at its end. */
function isComparing({ first, last }: PhraseHit, { statement: { tokens } }: RuleContext): boolean {
  if (tokens[last - 1]?.lower !== 'more') return false;
  const before = tokens.slice(Math.max(0, first - 2), first);
  if (!before.some(({ lower }) => comparativeWords.has(lower))) return false;
  const [adjective, noun] = [tokens[last], tokens[last + 1]];
  if (adjective?.kind !== 'word' || noun?.kind !== 'word') return false;
  return isContentWord(adjective.lower) && isContentWord(noun.lower);
}

/** "Odds and ends" over the last few points of a page. */
function isTitleOfRest(
  { group, first, last }: PhraseHit,
  { statement: { block, tokens } }: RuleContext,
): boolean {
  if (block.kind !== 'heading' || !openLists.includes(group)) return false;
  const isOpening = first === 0 || tokens[first - 1]?.lower === ':';
  // "Odds and ends you asked about".
  return (
    isOpening && (last === tokens.length || /^(?:you|we|from|of|about)$/.test(tokens[last]?.lower ?? ''))
  );
}

/** "All your travellers in one place" where the entry has "one account for all travellers". */
function isGranted({ first, last }: PhraseHit, { statement, match }: RuleContext): boolean {
  const [all, ...things] = statement.tokens.slice(first, last).map(({ lower }) => lower);
  if (all !== 'all' && all !== 'every') return false;
  const [thing = ''] = things.filter((each) => !OWNERS.has(each));
  return match.links.some(
    ({ entry: { summary }, confidence }) =>
      confidence >= LIKELY && summary !== null && containsPhrase(summary, `${all} ${thing}`),
  );
}

const OWNERS = new Set(['your', 'the', 'of', 'our']);
const LIKELY = 0.5;

export default defineRule({
  id: 'vague/scope',
  title: 'Has no edge',
  description:
    'And more, everything you need, all-in-one, door to door: an offer that includes whatever the reader hopes for. Say what is in it; what is not in it then needs no words.',
  severity: 'warning',
  messages: { vague: { message: '"{quote}" leaves open what is included.', suggestion: null } },
  cites: [
    {
      title: 'CAP Code, section 3: Misleading advertising',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
    },
    {
      title: 'FTC .com Disclosures: How to Make Effective Disclosures in Digital Advertising',
      url: 'https://www.ftc.gov/business-guidance/resources/com-disclosures-how-make-effective-disclosures-digital-advertising',
    },
  ],
  examples: {
    caught: [
      {
        copy: 'Sauna, pool, massage and much more.',
        quote: 'and much more',
        why: 'A list that does not end.',
      },
      {
        copy: 'Everything a landlord needs.',
        quote: 'Everything a landlord needs',
        why: 'No offer has everything.',
      },
      { copy: 'The one-stop shop for your wedding.', quote: 'one-stop shop', why: 'Where does it end?' },
      {
        copy: 'We look after every detail of your move.',
        quote: 'look after every detail',
        why: 'Which ones?',
      },
    ],
    fine: [
      { copy: 'Messages have end-to-end encryption.', why: 'A technical term.' },
      { copy: 'Print it on an all-in-one printer.', why: 'A kind of printer.' },
      { copy: 'Parties of ten and more than two dogs need a call.', why: 'A comparison.' },
      { copy: 'Complete the form and send it back.', why: 'Complete is a verb here.' },
    ],
  },
  mayApply: find.mayApply,
  *check(context) {
    const hit = find(context);
    if (hit !== null) yield reportPhrase('vague', hit, context.match);
  },
});
