import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { isNegated } from '../language/negation.js';
import type { Token } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';
import { isNegatedRange } from './claimed.js';
import type { ManifestIndex } from './manifest-index.js';
import type { LinkedStatement, MemberMention } from './match.js';
import { overlaps } from './named-in-manifest.js';
import { comparisonStem, isContentWord } from './vocabulary.js';

/** Words behind which stands who accredits, or what one belongs to. */
const awarding = lexiconPhrases('accreditations/awarding', () =>
  [
    '(accredited|certified|endorsed|licensed|approved|audited) by [the]',
    '(is|are|as|proud|full|founding|accredited) (a|an|proud|full) (member|members) of [the]',
    '(we are|are|proud|full|founding|accredited) members of [the]',
    'member of [the]',
    'members of [the]',
  ].map((phrase) => ({ phrase, payload: true })),
);

/** What bodies that accredit somebody are called. */
const BODIES = new Set(
  'society institute institution association council board federation guild chamber academy alliance authority bureau foundation register union confederation league'.split(
    ' ',
  ),
);
const SMALL = new Set('of and for the &'.split(' '));
const LONGEST = 8;

/**
 * "Accredited by the British Beekeepers' Guild": a body that the manifest does not know, whether the lexicon does or
 * not. Asked of what the vendor says of itself; "if you are a member of the Guild" speaks to the reader.
 */
export function unknownAccreditations(match: LinkedStatement, index: ManifestIndex): MemberMention[] {
  const { statement, things } = match;
  const { tokens } = statement;
  const [hit] = awarding.find(tokens);
  if (hit === undefined || statement.subject !== 'product' || statement.isConditional) return [];
  if (isNegated(statement.negations, hit.first) || tokens.some((each) => READERS.has(each.lower))) return [];
  const range = bodyAt(tokens, hit.last);
  if (range === null || isNegatedRange(statement, range)) return [];
  if (things.some((each) => overlaps(each.range, range))) return [];
  const words = tokens.filter((each) => each.start >= range.start && each.end <= range.end);
  const isKnown = words
    .filter((each) => isContentWord(each.lower) && !BODIES.has(each.lower))
    .every((each) => index.stemOfEntries(comparisonStem(each.lower)) !== null);
  if (isKnown) return [];
  const name = statement.block.text.slice(range.start, range.end);
  return [{ name, range, entry: null, standing: 'certificate-unlisted', confidence: 0.75 }];
}

const READERS = new Set('you your if must'.split(' '));

/** Words in capitals from `first` on, when one of them says that it is a body. */
function bodyAt(tokens: readonly Token[], first: number): TextRange | null {
  let last = -1;
  let isBody = false;
  for (let at = first; at < Math.min(tokens.length, first + LONGEST); at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' && token.capitals !== 'none') {
      last = at;
      isBody ||= BODIES.has(token.lower);
    } else if (!SMALL.has(token.lower) && token.lower !== "'s" && token.lower !== "'") break;
  }
  if (last < first || !isBody) return null;
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}
