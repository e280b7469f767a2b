import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';

const OUTSIDERS =
  'accountant|administrator|advisor|airline|attorney|bank|broker|carrier|consulate|council|dentist|dermatologist|doctor|embassy|employer|gp|insurer|landlord|lawyer|line manager|manufacturer|midwife|notary|nurse|optician|paediatrician|pediatrician|pharmacist|physician|physiotherapist|school|solicitor|specialist|supervisor|surgeon|therapist|university|vet';
const ASKING =
  '(ask|consult|contact|call|ring|see|tell|inform|notify|visit|talk to|speak to|speak with|check with|talk with|turn to)';
/** "Financial adviser", "own doctor", "local council". */
const KIND =
  '[own|local|family|tax|financial|legal|medical|it|system|network|travel|health|home|previous|old]';

const sending = lexiconPhrases('elsewhere/sending', () =>
  [
    `${ASKING} (your|their) ${KIND} (${OUTSIDERS}|adviser|tax office|health insurer|insurance company)`,
    `${ASKING} (them|him|her) (before|first|about|whether|if|for|what|how|when)`,
  ].map((phrase) => ({ phrase, payload: true as const })),
);
const sendingFirst = lexiconPhrases('elsewhere/sending-first', () => [
  {
    phrase: `${ASKING} (a|an|the) ${KIND} (${OUTSIDERS}|adviser|professional|expert)`,
    payload: true as const,
  },
]);
const CAUTIONS = new Set(['before', 'first', 'if', 'whether', 'unsure', 'instead', 'unless']);

/**
 * Whether a sentence sends the reader to somebody else: "Talk to a doctor before you start training", "ask your
 * employer". Such advice offers nothing of the vendor's.
 */
export function sendsElsewhere(tokens: readonly Token[]): boolean {
  if (sending.find(tokens).some((each) => isWhole(each, tokens))) return true;
  return (
    sendingFirst.find(tokens).some((each) => isWhole(each, tokens)) &&
    tokens.some(({ lower }) => CAUTIONS.has(lower))
  );
}

/** Whom the words name is nobody where a noun follows: "see your bank balance". */
function isWhole({ last }: { readonly last: number }, tokens: readonly Token[]): boolean {
  const next = tokens[last];
  const closing = [tokens[last - 1], next].some((each) => AFTER_A_PERSON.has(each?.lower ?? ''));
  return closing || next === undefined || next.kind !== 'word';
}

const AFTER_A_PERSON = new Set(
  'about and as at before beforehand by first for how if in instead on or so straight that to today unless until what when where whether which who why with'.split(
    ' ',
  ),
);
