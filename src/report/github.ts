import { printable } from '../model/printable.js';
import type { Finding, Report, Severity } from '../model/report.js';
import { newFindings, worstFirst } from './document-groups.js';
import { explanation, otherPlaces } from './explanation.js';
import type { Reporter } from './reporter.js';
import { counted, countedBySeverity, placeInWords, placeWithPath, tallyBySeverity } from './wording.js';

/**
 * Workflow commands, which GitHub Actions shows at the lines of a pull request. It takes ten of each level from a
 * step, so the worst come first.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
const github: Reporter = (report) => {
  const findings = newFindings(report.findings);
  const commands = [
    ...report.problems.map(problemCommand),
    ...worstFirst(findings).map(findingCommand),
    ...report.documents.flatMap(({ path, notAudited }) =>
      notAudited.map(({ reason }) => command('warning', { file: path, title: 'Not audited' }, [reason])),
    ),
  ];
  const tally = countedBySeverity(tallyBySeverity(findings)) || 'nothing to mend';
  const total = `overclaim: ${tally} in ${counted(report.summary.documents, 'document')}`;
  return `${[...commands, total].join('\n')}\n`;
};

export default github;

type Level = 'error' | 'warning' | 'notice';

const levels: Readonly<Record<Severity, Level>> = { error: 'error', warning: 'warning', info: 'notice' };

function findingCommand(finding: Finding): string {
  const { start, end } = finding;
  // GitHub refuses columns of a range that ends on another line; its last column is inside the range.
  const columns = start && end?.line === start.line && end.column > start.column;
  const place = start ? '' : placeInWords(finding);
  const words = [place && `On ${place}:`, `“${finding.quote || finding.sentence}”`].filter(Boolean).join(' ');
  return command(
    levels[finding.severity],
    {
      file: finding.path,
      ...(start && { line: start.line, endLine: end?.line ?? start.line }),
      ...(columns && { col: start.column, endColumn: end.column - 1 }),
      title: finding.rule,
    },
    [words, explanation(finding), otherPlaces(finding)].filter(Boolean),
  );
}

function problemCommand(problem: Report['problems'][number]): string {
  const { path, position: start, page = null } = problem;
  const place = path ? `${placeWithPath({ path, start, page, slide: null })}: ` : '';
  return command(
    problem.severity,
    {
      ...(path && { file: path }),
      ...(start && { line: start.line, col: start.column }),
      title: problem.code,
    },
    [`${place}${problem.message}`, problem.hint ?? ''].filter(Boolean),
  );
}

function command(
  level: Level,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${list.join(',')}::${lines.map(data).join('%0A')}`;
}

/** One line of text, in which the runner decodes `%`. */
function data(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
