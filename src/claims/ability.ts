import { stemOf } from '../language/inflection.js';
import { capabilityVerbs } from '../language/lexicon/verbs.js';
import type { Token } from '../language/tokens.js';
import type { Statement } from './statement.js';

const ABILITIES: ReadonlySet<string> = new Set(
  capabilityVerbs
    .filter((each) => each.concrete && !each.lemma.includes(' '))
    .map((each) => stemOf(each.lemma)),
);

/** What may stand between a subject and what it does. */
const BETWEEN = new Set(
  'can also even then now simply just already always automatically instantly both all quietly and'.split(' '),
);
const SUBJECTS = new Set('it we they this that which who you'.split(' '));
/** A subject of more words than this has a clause inside. */
const LONGEST_SUBJECT = 5;

/** Places in which a company says what it can do; titles, labels and pictures only name it. */
const PLACES = new Set(['paragraph', 'list-item', 'cell']);

/**
 * Whether a statement says that something is done ("Build landing pages", "Our engineer sets up your printer",
 * "It translates …"), told by a verb of ability where the verb of such a sentence stands. It does not tell whether the
 * vendor does it: for that see `isPresentClaim`.
 */
export function statesAbility({ block, tokens, mood, voice, tense, isConditional }: Statement): boolean {
  if (!PLACES.has(block.kind) || voice === 'procedure' || tense !== 'present' || isConditional) return false;
  const words = tokens.filter((each) => each.kind === 'word');
  if (words.length < 3) return false;
  if (mood === 'imperative') return words.slice(0, 3).some(isAbility);
  if (mood !== 'statement') return false;
  const first = words.findIndex((each) => !BETWEEN.has(each.lower));
  const start = SUBJECTS.has(words[first]?.lower ?? '') ? first + 1 : first;
  return words
    .slice(start, start + LONGEST_SUBJECT)
    .some((each, index) => isAbility(each) && (start > first || (index > 0 && isThirdPerson(each))));
}

function isAbility({ lower }: Token): boolean {
  return ABILITIES.has(stemOf(lower));
}

function isThirdPerson({ lower }: Token): boolean {
  return lower.endsWith('s') && !lower.endsWith('ss');
}
