import { imperativeVerb, type Names, startsWithOneOf, subjectOf } from '../language/grammar.js';
import { lastAnswer } from '../language/last-answer.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import { wordClass } from '../language/word-class.js';
import type { Block, CellBlock, Document } from '../model/document.js';
import { deniedAnswers } from './answers.js';
import { tableContext } from './cells.js';
import { datesIn, type ReadSentence, readCell, readProse } from './read-text.js';
import { isSaidByOthers } from './said-by-others.js';
import { sectionKindOf } from './sections.js';
import type { Mood, SectionKind, StatedDocument, Statement, Subject, Voice } from './statement.js';
import { isTextItself, speaksOfWorld, tellsInText } from './world.js';

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
  const { names, asOf } = options;
  const referenceDate = document.published ?? asOf;
  const statements: Statement[] = [];
  const denied = deniedAnswers(document);
  const tables = tableContext(document, names);
  const isCompetitors = (heading: string): boolean => isCompetitorHeading(heading, names);
  // Blocks of a section share its headings.
  const kindOfSection = lastAnswer((section: readonly string[]) => sectionKindOf(section, isCompetitors));
  for (const block of document.blocks) {
    if (UNREAD_REGIONS.has(block.region)) continue;
    const { sentences } =
      block.kind === 'cell' ? readCell(block.text, block.isRowHeader) : readProse(block.text);
    const headers = headerTokensOf(block);
    const section = denied.isDenied(block) ? 'limitations' : kindOfSection(block.section);
    const cell = tables.roleOf(block);
    const isOthers = tables.isOthersColumn(block);
    for (const sentence of sentences) {
      const { tokens } = sentence;
      const namesUs = mentionsProduct(tokens, names);
      const mood = block.kind === 'cell' && sentence.mood !== 'question' ? 'fragment' : sentence.mood;
      statements.push({
        block,
        index: statements.length,
        range: sentence.range,
        text: block.kind === 'cell' ? textOfCell(block) : sentence.text,
        tokens,
        rowTokens: headers.row,
        columnTokens: headers.column,
        cell,
        voice: voiceOf(block, sentence, mood, section),
        section,
        subject: isOthers ? 'competitor' : subjectIn(section, tokens, names, namesUs),
        namesUs,
        mood,
        tense: sentence.tense,
        isConditional: sentence.isConditional,
        negations: sentence.negations,
        quantities: sentence.quantities,
        dates: datesIn(block.text, sentence, referenceDate),
      });
    }
  }
  return { path: document.path, referenceDate, statements };
}

const NO_HEADERS = { row: [], column: [] } as const;

function headerTokensOf(block: Block): { row: readonly Token[]; column: readonly Token[] } {
  if (block.kind !== 'cell') return NO_HEADERS;
  return { row: tokensOf(block.rowHeaders.join(' · ')), column: tokensOf(block.columnHeaders.join(' · ')) };
}

function textOfCell({ rowHeaders, columnHeaders, text }: CellBlock): string {
  return [...rowHeaders, ...columnHeaders, text].filter((each) => each !== '').join(' | ');
}

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

function voiceOf(block: Block, sentence: ReadSentence, mood: Mood, section: string): Voice {
  const { tokens } = sentence;
  if (block.kind === 'quotation' || sentence.isQuoted || isSaidByOthers(tokens)) return 'quotation';
  if (block.region === 'legal' || section === 'legal') return 'legal';
  if (block.region === 'footer' && (LEGAL_WORDS.occursIn(tokens) || tellsRegister(tokens))) return 'legal';
  if (block.region === 'navigation') return 'navigation';
  if (block.region === 'speaker-notes') return 'notes';
  const verb = mood === 'imperative' ? (tokens[imperativeVerb(tokens)]?.lower ?? '') : '';
  const isStep =
    block.kind === 'list-item' && block.ordered && mood === 'imperative' && !GIVING_VERBS.has(verb);
  const handles = HANDLING_VERBS.has(verb);
  const namesControl = block.verbatim.length > 0;
  return isStep || (handles && namesControl) ? 'procedure' : 'copy';
}

function subjectIn(section: SectionKind, tokens: readonly Token[], names: Names, namesUs: boolean): Subject {
  if (section === 'competitor' && !namesUs) return 'competitor';
  if (tellsInText(tokens)) return 'world';
  return !namesUs && (isTextItself(tokens) || speaksOfWorld(tokens)) ? 'world' : subjectOf(tokens, names);
}

/** "Moving from Torchy", "The alternative to Torchy": below it the vendor speaks of what it does for those who come. */
const CHANGES_OVER = wordClass(
  'moving move switching switch switched migrating migrate migration coming leaving import importing alternative alternatives',
);

function isCompetitorHeading(heading: string, names: Names): boolean {
  if (names.competitors.length === 0) return false;
  const tokens = tokensOf(heading);
  return (
    tokens.length < 9 &&
    !CHANGES_OVER.occursIn(tokens) &&
    tokens.some((_, index) => startsWithOneOf(names.competitors, tokens, index)) &&
    !mentionsProduct(tokens, names)
  );
}

const OURS = wordClass('we our us ours');

function mentionsProduct(tokens: readonly Token[], names: Names): boolean {
  return OURS.occursIn(tokens) || tokens.some((_, index) => startsWithOneOf(names.product, tokens, index));
}
