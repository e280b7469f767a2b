import { partlyThere, wordsOfYes } from '../language/lexicon/beyond/plans.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { isNumberWord } from '../language/number-words.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';
import { isNegatedRange } from './claimed.js';
import type { Match } from './match.js';

/** Whether a cell of a table of plans says that the plan of its column has what its row names, if only in part. */
export function mayHaveIt(match: Match): boolean {
  const { statement, scope } = match;
  const { block } = statement;
  if (isLeftToAnother(match) && !TICKS.has(statement.tokens[0]?.lower ?? '')) return false;
  if (saysSome(match)) return true;
  if (block.kind !== 'cell' || block.mark !== 'text' || statement.quantities.length > 0) return true;
  return saysPartly(match) || listsWhatPlanHas(match) || scope.plans.some((each) => each.range !== null);
}

/** A row that is named like a plan, and a cell that names entries: "Standard | Manufacturing, bank feeds". */
function listsWhatPlanHas({ statement: { block }, scope, links }: Match): boolean {
  if (block.kind !== 'cell') return false;
  const row = block.rowHeaders.at(-1)?.trim().toLowerCase() ?? '';
  const isPlan = scope.plans.some(({ plan }) =>
    [plan.name, ...plan.aliases].some((name) => name.toLowerCase() === row),
  );
  return isPlan && links.some(({ evidence, range }) => evidence === 'name' && range !== null);
}

/** What a cell has where the thing is there: a tick before a remark, a number, a yes. */
const TICKS = new Set('✓ ✔ ✅ ☑ some'.split(' '));

const ALSO = wordClass('also too');

/** "Enterprise only", in the column of another plan. */
function isLeftToAnother({ scope: { plans }, statement: { tokens } }: Match): boolean {
  const isNamed = plans.some(({ range }) => range !== null) && plans.some(({ range }) => range === null);
  return isNamed && tokens.length <= SHORTEST_SENTENCE && !ALSO.occursIn(tokens);
}

/** "Read-only", "Fridays only": there is something, if not all; "Enterprise only" puts it elsewhere. */
function saysPartly({ statement: { tokens }, scope }: Match): boolean {
  if (tokens.length > SHORTEST_SENTENCE || scope.plans.some(({ range }) => range !== null)) return false;
  return partly.find(tokens).length > 0 || (tokens.length > 1 && tokens.at(-1)?.lower === 'only');
}

const SHORTEST_SENTENCE = 5;
const partly = lexiconPhrases('plan-scope/partly', () =>
  partlyThere.map((phrase) => ({ phrase, payload: true as const })),
);

function saysSome({ statement }: Match): boolean {
  const { tokens } = statement;
  const first = tokens[0]?.lower ?? '';
  if (TICKS.has(first) || isNumberWord(first)) return true;
  return yes.find(tokens).some((each) => !isNegatedRange(statement, each)) && !isLaterOrDearer(tokens);
}

const yes = lexiconPhrases('plan-cells/yes', () =>
  wordsOfYes.map((phrase) => ({ phrase, payload: true as const })),
);

/** "Available as an add-on", "as well, from 2027": not with what the plan costs, or not yet. */
function isLaterOrDearer(tokens: readonly Token[]): boolean {
  if (!LATER_OR_DEARER.occursIn(tokens)) return false;
  return tokens.some(
    (each, at) =>
      LATER_OR_DEARER.includes(each) &&
      // "At no extra cost".
      !tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => /^(?:no|without|any)$/.test(lower)),
  );
}

const LATER_OR_DEARER = wordClass(
  'add-on addon extra surcharge cost charge fee buy request soon later planned coming beta pilot separately instead optional optionally',
);
