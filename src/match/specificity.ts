import type { Statement } from '../claims/statement.js';
import { imperativeVerb } from '../language/grammar.js';
import { lastAnswer } from '../language/last-answer.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { Entry } from '../model/manifest.js';
import { freeOfCharge } from './free-of-charge.js';
import type { Match } from './match.js';
import { onceForEach } from './once-for-each.js';
import { comparisonStem, isContentWord, meantBy } from './vocabulary.js';

/** "On the house", "complimentary", "at no charge" are one word where entries are told apart. */
const FREE = 'free of charge';

/** Words of a statement, its headers included, that an entry's name, aliases and summary have too. */
export function sharedWords({ statement }: Pick<Match, 'statement'>, entry: Entry): ReadonlySet<string> {
  const said = wordsOfStatement(statement);
  return new Set(wordsOfEntry(entry).filter((each) => said.has(each)));
}

const wordsOfStatement = lastAnswer(
  ({ tokens, rowTokens }: Statement): ReadonlySet<string> => new Set([tokens, rowTokens].flatMap(wordsIn)),
);

/**
 * Whether a statement has a word of an entry's name or aliases, and not of its summary alone. The verb of a command is
 * none: "sign in with your badge" does not speak of "single sign-on".
 */
export function sharesName({ name, aliases }: Entry, { statement }: Pick<Match, 'statement'>): boolean {
  const said = wordsOfStatement(statement);
  const { tokens, mood } = statement;
  const verb = mood === 'imperative' ? comparisonStem(tokens[imperativeVerb(tokens)]?.lower ?? '') : null;
  return [name, ...aliases].some((each) =>
    wordsIn(tokensOf(each)).some((word) => said.has(word) && word !== verb),
  );
}

const wordsOfEntry = onceForEach((entry: Entry): readonly string[] => {
  return [entry.name, entry.summary, ...entry.aliases].flatMap((each) =>
    each === null ? [] : wordsIn(tokensOf(each)),
  );
});

function wordsIn(tokens: readonly Token[]): string[] {
  const words = tokens.flatMap(({ kind, lower }, index) => {
    if (kind === 'number') return [lower];
    const meant = meantBy(tokens, index);
    return kind === 'word' && isContentWord(meant) ? [comparisonStem(meant)] : [];
  });
  return freeOfCharge.find(tokens).length > 0 ? [...words, FREE] : words;
}

/**
 * Whether a statement says more of `other` than of `entry`, all that it says of `entry` included: "SAML for the
 * dashboard" speaks of the dashboard's single sign-on rather than of the dashboard.
 */
export function saysMoreOf(other: Entry, entry: Entry, match: Pick<Match, 'statement'>): boolean {
  const [more, less] = [sharedWords(match, other), sharedWords(match, entry)];
  return more.size > less.size && less.size > 0 && [...less].every((each) => more.has(each));
}
