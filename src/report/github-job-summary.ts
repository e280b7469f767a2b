import { markdownWithin } from './markdown.js';
import type { Reporter } from './reporter.js';

/** GitHub takes 1 MiB from the file named by GITHUB_STEP_SUMMARY; a character can be four bytes long. */
const summaryLimit = 250_000;

/** Markdown for the summary page of a GitHub Actions job. Not a format of its own: the command line writes it in Actions. */
const githubJobSummary: Reporter = (report) => markdownWithin(report, summaryLimit);

export default githubJobSummary;
