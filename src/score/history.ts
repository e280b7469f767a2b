import type { HistoryRecord, ScoreCard, ScoreFigures, ScoreGroup } from '../model/score.js';

/** The line that a history file gets for a score, with its line break. */
export function historyLine(card: ScoreCard): string {
  const record: HistoryRecord = {
    history: 1,
    date: card.asOf,
    product: card.manifest.product,
    version: card.tool.version,
    manifest: card.manifest.sha256,
    total: card.total,
    channels: card.channels,
    owners: card.owners,
  };
  return `${JSON.stringify(record)}\n`;
}

export interface History {
  /** In the order of their dates; of one date, in the order in which they were added. */
  readonly records: readonly HistoryRecord[];
  /** Lines that are no records, counted from 1; `isLast` where the file ends in the middle of it. */
  readonly damaged: readonly { readonly line: number; readonly isLast: boolean }[];
}

/** Reads a history file. A line that is no record, such as one whose writer was killed, is named and left out. */
export function parseHistory(text: string): History {
  const lines = text.split('\n');
  const records: HistoryRecord[] = [];
  const damaged: { line: number; isLast: boolean }[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const record = parseRecord(line);
    if (record !== null) records.push(record);
    else damaged.push({ line: index + 1, isLast: index === lines.length - 1 });
  });
  return { records: records.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)), damaged };
}

function parseRecord(line: string): HistoryRecord | null {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is HistoryRecord {
  return (
    isObject(value) &&
    value.history === 1 &&
    typeof value.date === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value.date) &&
    typeof value.product === 'string' &&
    typeof value.version === 'string' &&
    typeof value.manifest === 'string' &&
    isFigures(value.total) &&
    isGroups(value.channels) &&
    isGroups(value.owners)
  );
}

function isGroups(value: unknown): value is readonly ScoreGroup[] {
  return (
    Array.isArray(value) &&
    value.every(
      (each) =>
        isObject(each) && (each.name === null || typeof each.name === 'string') && isFigures(each.figures),
    )
  );
}

const MAY_BE_NULL: ReadonlySet<string> = new Set(['score', 'words', 'overclaimsPerThousandWords']);
const FIGURES: readonly (keyof ScoreFigures)[] = [
  'score',
  'entries',
  'faultWeight',
  'checkable',
  'supported',
  'words',
  'overclaims',
  'overclaimsPerThousandWords',
  'openPromises',
  'overduePromises',
  'disagreements',
  'vagueWords',
  'unreadParts',
  'claimedLimits',
  'disclosedLimits',
];

function isFigures(value: unknown): value is ScoreFigures {
  return (
    isObject(value) &&
    FIGURES.every((key) => isAmount(value[key]) || (value[key] === null && MAY_BE_NULL.has(key)))
  );
}

function isAmount(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
