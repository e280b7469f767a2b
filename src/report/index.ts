import type { Reporter } from './reporter.js';

/** Loads each format when it is asked for, so that `--format json` does not pay for the HTML page. */
const loaders = {
  text: () => import('./text.js'),
  json: () => import('./json.js'),
  sarif: () => import('./sarif.js'),
  junit: () => import('./junit.js'),
  github: () => import('./github.js'),
  gitlab: () => import('./gitlab.js'),
  rdjson: () => import('./rdjson.js'),
  markdown: () => import('./markdown.js'),
  csv: () => import('./csv.js'),
  html: () => import('./html.js'),
} satisfies Record<string, () => Promise<{ readonly default: Reporter }>>;

/** A name that `--format` and `--report` take. */
export type FormatName = keyof typeof loaders;

/** In the order in which help lists them. */
export const formatNames = Object.keys(loaders) as readonly FormatName[];

/** The reporter of a format; imports its code on first use. */
export async function loadReporter(name: FormatName): Promise<Reporter> {
  return (await loaders[name]()).default;
}

/** Markdown for the summary page of a GitHub Actions job, which is written beside the workflow commands. */
export async function loadJobSummary(): Promise<Reporter> {
  return (await import('./github-job-summary.js')).default;
}
