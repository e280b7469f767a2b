import type { Statement } from '../claims/statement.js';
import {
  endingWords,
  goneWords,
  limitedWords,
  previewWords,
} from '../language/lexicon/beyond/disclosures.js';
import { type LexiconPhrases, lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { CellBlock } from '../model/document.js';
import type { TextRange } from '../model/location.js';
import type { Status } from '../model/manifest.js';
import type { EntryLink, Match } from './match.js';
import { onceForEach } from './once-for-each.js';

const indexOf = (name: string, phrases: readonly string[]): LexiconPhrases<true> =>
  lexiconPhrases(`disclosed/${name}`, () => phrases.map((phrase) => ({ phrase, payload: true as const })));

const words: Readonly<Partial<Record<Status, LexiconPhrases<true>>>> = {
  limited: indexOf('limited', [...limitedWords, ...previewWords]),
  preview: indexOf('preview', previewWords),
  'private-preview': indexOf('private-preview', previewWords),
  deprecated: indexOf('deprecated', [...endingWords, ...goneWords]),
  retired: indexOf('retired', goneWords),
};

/**
 * Whether the statement, or what stands beside it (its block, headers, footnotes, heading), tells the reader of a
 * status: "beta" for a preview, "until 31 March" for what is deprecated.
 */
export function isStatusDisclosed(status: Status, { statement }: Pick<Match, 'statement'>): boolean {
  const index = words[status];
  if (index === undefined) return false;
  const ofBlock = tokensOf(statement.block.text);
  return (
    index.findWithin(ofBlock, 0, ofBlock.length).length > 0 ||
    textsBeside(statement).some((tokens) => index.find(tokens).length > 0)
  );
}

/** What is asked of the cells of a row, for each status once. */
interface SaidInRow {
  readonly matches: Match[];
  readonly tells: Map<Status, boolean>;
}

const keyOfRow = ({ table, row }: CellBlock): string => `${table}:${row}`;

const rowsOf = onceForEach((matches: readonly Match[]): ReadonlyMap<string, SaidInRow> => {
  const rows = new Map<string, SaidInRow>();
  for (const match of matches) {
    const { block } = match.statement;
    if (block.kind !== 'cell' || block.rowHeaders.length === 0) continue;
    const row = rows.get(keyOfRow(block));
    if (row) row.matches.push(match);
    else rows.set(keyOfRow(block), { matches: [match], tells: new Map() });
  }
  return rows;
});

/** Another cell of the row says it: "See your steps | Settings → Devices | beta". */
export function isSaidInRow(status: Status, { block }: Statement, matches: readonly Match[]): boolean {
  if (block.kind !== 'cell' || block.rowHeaders.length === 0) return false;
  const row = rowsOf(matches).get(keyOfRow(block));
  if (row === undefined) return false;
  const known = row.tells.get(status);
  if (known !== undefined) return known;
  const tells = row.matches.some((each) => isStatusDisclosed(status, each));
  row.tells.set(status, tells);
  return tells;
}

/** In sentences: what was said longer ago is no longer spoken of. */
const FAR_BEFORE = 12;

/**
 * "Club accounts are in limited supply. … Each payment needs two signatures": a statement without the entry's name goes on
 * with what its section has said of it before, and said that it is limited or in preview.
 */
export function isDisclosedBefore(
  { entry, evidence, status }: EntryLink,
  { block, index }: Statement,
  matches: readonly Match[],
): boolean {
  if (evidence === 'name' || evidence === 'concept') return false;
  const section = block.section.join('\0');
  for (let before = index - 1; before >= index - FAR_BEFORE; before--) {
    const match = matches[before];
    if (match === undefined || match.statement.block.section.join('\0') !== section) return false;
    const isAboutIt = match.links.some((link) => link.entry === entry && link.confidence >= LIKELY);
    if (isAboutIt && isStatusDisclosed(status, match)) return true;
  }
  return false;
}

/** From here on a sentence is about the same entry. */
const LIKELY = 0.6;

/** Where a statement uses words of a status ("beta", "early access"). */
export function statusWordsIn({ statement }: Pick<Match, 'statement'>): TextRange[] {
  return Object.values(words)
    .flatMap((index) => index.find(statement.tokens))
    .map(({ start, end }) => ({ start, end }));
}

/** Headers, footnotes and heading. */
function textsBeside(statement: Statement): (readonly Token[])[] {
  const { block } = statement;
  const heading = block.section.at(-1);
  return [
    statement.rowTokens,
    statement.columnTokens,
    ...block.footnotes.map((each) => tokensOf(each)),
    ...(heading === undefined ? [] : [tokensOf(heading)]),
  ];
}
