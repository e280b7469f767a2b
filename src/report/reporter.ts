import type { Document } from '../model/document.js';
import type { Report, Severity, StreamedReport } from '../model/report.js';
import type { RuleDescription } from '../model/rule.js';

export interface ReporterContext {
  /** Whether ANSI colours may be used. */
  readonly color: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  /** Every rule, for formats that carry rule metadata. */
  readonly rules: readonly RuleDescription[];
  /** From which severity on a finding fails the job, for formats with an outcome of their own; 'error' where absent. */
  readonly failOn?: Severity | 'never';
  /** The documents' texts, for formats that show them; may be empty. */
  readonly documents: readonly Document[];
}

/** Turns a report into text. It never writes, exits or decides the exit status. */
export type Reporter = (report: Report, context: ReporterContext) => string;

/** A reporter for reports of any length: their text in pieces, made while they are taken. */
export type PieceReporter = (report: StreamedReport, context: ReporterContext) => Iterable<string>;
