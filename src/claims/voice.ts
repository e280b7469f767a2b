import { BASE_VERBS } from '../language/base-verbs.js';
import { imperativeVerb } from '../language/grammar.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';
import type { Block } from '../model/document.js';
import type { ReadSentence } from './read-text.js';
import { isSaidByOthers } from './said-by-others.js';
import type { Mood, SectionKind, Voice } from './statement.js';

/** Verbs of handling an interface: an ordered list that opens with them is a procedure. */
const HANDLING_VERBS = new Set(
  'open click tap press choose select go enter type paste tick untick check toggle log sign navigate scroll fill copy save run install download create invite set verify test connect pick scan wait drag turn write send read tell give bring'.split(
    ' ',
  ),
);

const LEGAL_WORDS = wordClass(
  '© trademark trademarks reserved vat liability terms subject jurisdiction incorporated ltd plc inc gmbh',
);
const REGISTERED = wordClass('registered');
const OF_REGISTERS = new Set(
  'in at as under with by office address company charity number no. name mark design'.split(' '),
);

/** "Registered in England" is the imprint; "ISO 9001 registered" says what the vendor has. */
function tellsRegister(tokens: readonly Token[]): boolean {
  return (
    REGISTERED.occursIn(tokens) &&
    tokens.some(
      (each, index) => each.lower === 'registered' && OF_REGISTERS.has(tokens[index + 1]?.lower ?? ''),
    )
  );
}

/** What a landing page's numbered steps end in for the reader, where those of a guide say what to do: "Get your quote". */
const GIVING_VERBS = new Set('get receive enjoy relax earn benefit experience discover'.split(' '));

/** "Tip: Start with one team": set apart like a quotation, and said by the vendor. */
const ASIDE = /^(?:pro tip|tip|hint|note|important|warning|caution|remember|good to know)\s?[:!–—]/i;

/**
 * "Press Send.", "Tap Pay": what is pressed has its label's capitals. "Click Pay and money arrives in seconds" goes on to
 * say what it brings about.
 */
function pressesControl(tokens: readonly Token[]): boolean {
  const verb = imperativeVerb(tokens);
  const label = tokens[verb + 1];
  if (!/^(?:press|click|tap|hit)$/.test(tokens[verb]?.lower ?? '')) return false;
  if (label?.kind !== 'word' || label.capitals === 'none') return false;
  const next = tokens.findIndex(({ lower }, at) => at > verb + 1 && /^(?:and|then|[,;:–—])$/.test(lower));
  if (next < 0) return true;
  const then = tokens[next + 1]?.lower === 'and' ? next + 2 : next + 1;
  return HANDLING_VERBS.has(tokens[then]?.lower ?? '') || BASE_VERBS.has(tokens[then]?.lower ?? '');
}

/** Who speaks in a sentence, and to what end. */
export function voiceOf(block: Block, sentence: ReadSentence, mood: Mood, section: SectionKind): Voice {
  const { tokens } = sentence;
  const isQuotation = block.kind === 'quotation' && !ASIDE.test(block.text);
  if (isQuotation || sentence.isQuoted || isSaidByOthers(tokens)) return 'quotation';
  if (block.region === 'legal' || section === 'legal') return 'legal';
  if (block.region === 'footer' && (LEGAL_WORDS.occursIn(tokens) || tellsRegister(tokens))) return 'legal';
  if (block.region === 'navigation') return 'navigation';
  if (block.region === 'speaker-notes') return 'notes';
  const verb = mood === 'imperative' ? (tokens[imperativeVerb(tokens)]?.lower ?? '') : '';
  const isStep =
    block.kind === 'list-item' && block.ordered && mood === 'imperative' && !GIVING_VERBS.has(verb);
  const handles = HANDLING_VERBS.has(verb);
  const namesControl = block.verbatim.length > 0 || pressesControl(tokens);
  return isStep || (handles && namesControl) ? 'procedure' : 'copy';
}
