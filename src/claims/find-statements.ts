import { type Names, startsWithOneOf, subjectOf } from '../language/grammar.js';
import { lastAnswer } from '../language/last-answer.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import { wordClass } from '../language/word-class.js';
import type { Block, CellBlock, Document } from '../model/document.js';
import { deniedAnswers } from './answers.js';
import { tableContext } from './cells.js';
import { othersPlansIn } from './others-plans.js';
import { datesIn, readCell, readProse } from './read-text.js';
import { asksForLimitations, sectionKindOf } from './sections.js';
import type { SectionKind, StatedDocument, Statement, Subject } from './statement.js';
import { voiceOf } from './voice.js';
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
  const isOfOthers = othersPlansIn(document, names);
  for (const block of document.blocks) {
    if (UNREAD_REGIONS.has(block.region)) continue;
    const { sentences } =
      block.kind === 'cell' ? readCell(block.text, block.isRowHeader) : readProse(block.text);
    const headers = headerTokensOf(block);
    const kindOfBlock = denied.isDenied(block) ? 'limitations' : kindOfSection(block.section);
    let section = kindOfBlock;
    const cell = tables.roleOf(block);
    const isOthers = tables.isOthersColumn(block);
    for (const sentence of sentences) {
      const { tokens } = sentence;
      const namesUs = mentionsProduct(tokens, names);
      // After the answer: "What isn't covered? Jewellery. For the rest you have us."
      if (namesUs && sentence.negations.length === 0) section = kindOfBlock;
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
        subject: isOthers
          ? 'competitor'
          : !namesUs && isOfOthers(block.section)
            ? 'world'
            : subjectIn(section, tokens, names, namesUs),
        namesUs,
        mood,
        tense: sentence.tense,
        isConditional: sentence.isConditional,
        negations: sentence.negations,
        quantities: sentence.quantities,
        dates: datesIn(block.text, sentence, referenceDate),
      });
      // "**What isn't covered?** Jewellery and cash."
      if (
        mood === 'question' &&
        asksForLimitations(tokens) &&
        sectionKindOf([sentence.text], isCompetitors) === 'limitations'
      )
        section = 'limitations';
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
