import type { ScoreCard, ScoreFigures, ScoreGroup } from '../../model/score.js';
import { type Column, csvTable } from '../csv-table.js';

interface Row {
  readonly by: string;
  readonly name: string | null;
  readonly figures: ScoreFigures;
}

/** The score as a table for spreadsheets: the total, then a row for each document, channel and owner. */
export function scoreCsv(card: ScoreCard): string {
  const rows = (by: string, groups: readonly ScoreGroup[]) => groups.map((each): Row => ({ by, ...each }));
  return csvTable(columns, [
    { by: 'total', name: card.manifest.product, figures: card.total },
    ...rows('document', card.documents),
    ...rows('channel', card.channels),
    ...rows('owner', card.owners),
  ]);
}

const columns: readonly Column<Row>[] = [
  ['by', (row) => row.by],
  ['name', (row) => row.name],
  ['score', (row) => row.figures.score],
  ['entries', (row) => row.figures.entries],
  ['fault weight', (row) => row.figures.faultWeight],
  ['checkable claims', (row) => row.figures.checkable],
  ['supported claims', (row) => row.figures.supported],
  ['words', (row) => row.figures.words],
  ['overclaims', (row) => row.figures.overclaims],
  ['overclaims per 1,000 words', (row) => row.figures.overclaimsPerThousandWords],
  ['open promises', (row) => row.figures.openPromises],
  ['overdue promises', (row) => row.figures.overduePromises],
  ['disagreements', (row) => row.figures.disagreements],
  ['vague wordings', (row) => row.figures.vagueWords],
  ['unread parts', (row) => row.figures.unreadParts],
  ['limits of what is claimed', (row) => row.figures.claimedLimits],
  ['limits disclosed', (row) => row.figures.disclosedLimits],
];
