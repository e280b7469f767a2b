import { findDates } from '../language/dates/find-dates.js';
import {
  hasFiniteVerb,
  imperativeVerb,
  isConditional,
  isQuestion,
  type Names,
  startsAt,
  subjectOf,
  tenseOf,
} from '../language/grammar.js';
import { findNegations } from '../language/negation.js';
import { findQuantities, type QuantityMention } from '../language/quantities/find-quantities.js';
import { parseQuantity } from '../language/quantities/parse-quantity.js';
import { type SentenceRange, splitSentences } from '../language/sentences.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { Block, Document } from '../model/document.js';
import { deniedAnswers } from './answers.js';
import { tableContext } from './cells.js';
import { sectionKindOf } from './sections.js';
import type { Mood, SectionKind, StatedDocument, Statement, Subject, Voice } from './statement.js';

export interface StatementOptions {
  /** The day of the audit, YYYY-MM-DD. */
  readonly asOf: string;
  /** The product's, its vendor's and its competitors' names. */
  readonly names: Names;
}

/** Regions that nobody reads as copy. */
const UNREAD_REGIONS = new Set(['cookie-banner', 'running-header']);

/** Everything a document states, in reading order, before any manifest is asked. */
export function findStatements(document: Document, options: StatementOptions): StatedDocument {
  const referenceDate = document.published ?? options.asOf;
  const statements: Statement[] = [];
  const denied = deniedAnswers(document);
  const tables = tableContext(document, options.names);
  for (const block of document.blocks) {
    if (UNREAD_REGIONS.has(block.region)) continue;
    const tokens = tokensOf(block.text);
    const headers = headerTokensOf(block);
    const quantities = quantitiesOf(block, tokens);
    const sentences = block.kind === 'cell' ? wholeBlock(block, tokens) : splitSentences(block.text, tokens);
    const answersNo = denied.isDenied(block);
    const section = answersNo
      ? 'limitations'
      : sectionKindOf(block.section, (heading) => isCompetitorHeading(heading, options.names));
    for (const sentence of sentences) {
      const isWhole = sentence.first === 0 && sentence.last === tokens.length;
      const own = isWhole ? tokens : tokens.slice(sentence.first, sentence.last);
      const mood = moodOf(block, own);
      statements.push({
        block,
        index: statements.length,
        range: { start: sentence.start, end: sentence.end },
        text: textOf(block, sentence),
        tokens: own,
        rowTokens: headers.row,
        columnTokens: headers.column,
        cell: tables.roleOf(block),
        voice: voiceOf(block, own, mood, section),
        section,
        subject: tables.isOthersColumn(block) ? 'competitor' : subjectIn(section, own, options.names),
        mood,
        tense: tenseOf(own),
        isConditional: isConditional(own),
        negations: findNegations(own),
        quantities: quantities.filter((each) => each.start >= sentence.start && each.end <= sentence.end),
        dates: findDates(block.text, referenceDate, own),
      });
    }
  }
  return { path: document.path, referenceDate, statements };
}

/** A number alone in a cell is an amount of what its row names. */
function quantitiesOf(block: Block, tokens: readonly Token[]): readonly QuantityMention[] {
  const found = findQuantities(block.text, tokens);
  if (found.length > 0 || block.kind !== 'cell' || block.isRowHeader) return found;
  const quantity = parseQuantity(block.text);
  return quantity === null
    ? []
    : [{ quantity, start: 0, end: block.text.length, modifier: 'exact', range: null }];
}

function wholeBlock(block: Block, tokens: readonly Token[]): SentenceRange[] {
  return [{ start: 0, end: block.text.length, first: 0, last: tokens.length }];
}

function headerTokensOf(block: Block): { row: readonly Token[]; column: readonly Token[] } {
  if (block.kind !== 'cell') return { row: [], column: [] };
  return { row: tokensOf(block.rowHeaders.join(' · ')), column: tokensOf(block.columnHeaders.join(' · ')) };
}

function textOf(block: Block, sentence: SentenceRange): string {
  if (block.kind !== 'cell') return block.text.slice(sentence.start, sentence.end);
  return [...block.rowHeaders, ...block.columnHeaders, block.text].filter((each) => each !== '').join(' | ');
}

function moodOf(block: Block, tokens: readonly Token[]): Mood {
  if (isQuestion(tokens)) return 'question';
  if (block.kind === 'cell') return 'fragment';
  if (imperativeVerb(tokens) >= 0) return 'imperative';
  return hasFiniteVerb(tokens) ? 'statement' : 'fragment';
}

/** Verbs of handling an interface: an ordered list that opens with them is a procedure. */
const HANDLING_VERBS = new Set(
  'open click tap press choose select go enter type paste tick untick check toggle log sign navigate scroll fill copy save run install download create invite set verify test connect pick scan wait drag turn write send read tell give bring'.split(
    ' ',
  ),
);

const LEGAL_WORDS = new Set(
  '© registered trademark trademarks reserved vat liability terms subject jurisdiction incorporated ltd plc inc gmbh'.split(
    ' ',
  ),
);

function voiceOf(block: Block, tokens: readonly Token[], mood: Mood, section: string): Voice {
  if (block.kind === 'quotation' || isQuoted(tokens)) return 'quotation';
  if (block.region === 'legal' || section === 'legal') return 'legal';
  if (block.region === 'footer' && tokens.some((each) => LEGAL_WORDS.has(each.lower))) return 'legal';
  if (block.region === 'navigation') return 'navigation';
  if (block.region === 'speaker-notes') return 'notes';
  const isStep = block.kind === 'list-item' && block.ordered && mood === 'imperative';
  const handles = mood === 'imperative' && HANDLING_VERBS.has(tokens[imperativeVerb(tokens)]?.lower ?? '');
  const namesControl = block.verbatim.length > 0;
  return isStep || (handles && namesControl) ? 'procedure' : 'copy';
}

const OPENING_QUOTES = new Set(['“', '"', '„', '«']);

/** A whole sentence between quotation marks; a quoted word or two is emphasis. */
function isQuoted(tokens: readonly Token[]): boolean {
  if (tokens.length < 6 || !OPENING_QUOTES.has(tokens[0]?.lower ?? '')) return false;
  const close = tokens.findIndex((each, index) => index > 0 && /^["”»]$/.test(each.lower));
  return close < 0 || close >= tokens.length - 3;
}

function subjectIn(section: SectionKind, tokens: readonly Token[], names: Names): Subject {
  if (section === 'competitor' && !mentionsProduct(tokens, names)) return 'competitor';
  return subjectOf(tokens, names);
}

function isCompetitorHeading(heading: string, names: Names): boolean {
  const tokens = tokensOf(heading);
  return (
    tokens.length < 9 &&
    names.competitors.some((name) => tokens.some((_, index) => startsAt(tokens, index, name))) &&
    !mentionsProduct(tokens, names)
  );
}

function mentionsProduct(tokens: readonly Token[], names: Names): boolean {
  return tokens.some(
    (token, index) =>
      /^(?:we|our|us|ours)$/.test(token.lower) || names.product.some((name) => startsAt(tokens, index, name)),
  );
}
