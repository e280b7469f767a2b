import type { Answer } from './answers.js';
import type { HistoryRecordFile } from './generated/history-file.js';
import type { ScoreFile } from './generated/score-file.js';
import type { Immutable } from './immutable.js';

/** What `overclaim score` says; schemas/score.schema.json tells what each figure means. */
export type ScoreCard = Answer<ScoreFile>;
/** What a set of documents is worth as a figure, with all that the figure is made of. */
export type ScoreFigures = ScoreCard['total'];
/** The figures of one document, channel or owner. */
export type ScoreGroup = ScoreCard['documents'][number];
/** One line of a history file: the figures of one day. */
export type HistoryRecord = Immutable<HistoryRecordFile>;
