import { wholeReport } from '../model/whole-report.js';
import type { PieceReporter, Reporter } from './reporter.js';

/** Loads each format when it is asked for, so that `--format json` does not pay for the HTML page. */
const loaders = {
  text: async () => (await import('./text.js')).textPieces,
  json: async () => (await import('./json.js')).jsonPieces,
  sarif: async () => inOnePiece(await import('./sarif.js')),
  junit: async () => inOnePiece(await import('./junit.js')),
  github: async () => inOnePiece(await import('./github.js')),
  gitlab: async () => inOnePiece(await import('./gitlab.js')),
  rdjson: async () => inOnePiece(await import('./rdjson.js')),
  markdown: async () => inOnePiece(await import('./markdown.js')),
  csv: async () => inOnePiece(await import('./csv.js')),
  html: async () => inOnePiece(await import('./html.js')),
} satisfies Record<string, () => Promise<PieceReporter>>;

/** A name that `--format` and `--report` take. */
export type FormatName = keyof typeof loaders;

/** In the order in which help lists them. */
export const formatNames = Object.keys(loaders) as readonly FormatName[];

/** The reporter of a format; imports its code on first use. */
export async function loadReporter(name: FormatName): Promise<PieceReporter> {
  return loaders[name]();
}

/** Markdown for the summary page of a GitHub Actions job, which is written beside the workflow commands. */
export async function loadJobSummary(): Promise<PieceReporter> {
  return inOnePiece(await import('./github-job-summary.js'));
}

/** For formats whose readers load all of a report anyway. */
function inOnePiece({ default: reporter }: { readonly default: Reporter }): PieceReporter {
  return (report, context) => [reporter(wholeReport(report), context)];
}
