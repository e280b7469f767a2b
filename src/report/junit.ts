import { printableXml } from '../model/printable.js';
import type { Finding, Report, Severity } from '../model/report.js';
import { type DocumentGroup, groupByDocument, newFindings } from './document-groups.js';
import { explanation, titleOf } from './explanation.js';
import type { Reporter, ReporterContext } from './reporter.js';
import { markedSentence, placeInWords, placeWithPath, severities } from './wording.js';

/**
 * JUnit XML: a suite for each document and in it a case for each finding. A finding that fails the job
 * (`--fail-on`) is a failure; a lesser one passes with its text as output; a part without text is skipped.
 */
const junit: Reporter = (report, context) => {
  const suites = [
    ...groupByDocument(report, newFindings(report.findings)).map((group) => documentSuite(group, context)),
    ...problemSuite(report),
  ];
  const total = (count: (suite: Suite) => number) => suites.reduce((sum, suite) => sum + count(suite), 0);
  const attributes = attributesOf({
    name: 'overclaim',
    tests: total((suite) => suite.cases.length),
    failures: total(countOf('failure')),
    errors: total(countOf('error')),
  });
  const lines = suites.flatMap(suiteLines);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${[`<testsuites${attributes}>`, ...lines, '</testsuites>'].join('\n')}\n`;
};

export default junit;

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

interface Case {
  readonly name: string;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  /** Rule or problem code. */
  readonly type: string;
  /** One line. */
  readonly message: string;
  readonly details: readonly string[];
}

function documentSuite(group: DocumentGroup, context: ReporterContext): Suite {
  const cases = [
    ...group.findings.map((finding) => findingCase(finding, context.failOn ?? 'error')),
    ...(group.document?.notAudited ?? []).map(
      ({ reason }): Case => ({
        name: reason,
        outcome: 'skipped',
        type: 'document/not-audited',
        message: reason,
        details: [],
      }),
    ),
  ];
  const clean: Case = { name: 'no findings', outcome: 'passed', type: '', message: '', details: [] };
  return { name: group.path, cases: cases.length > 0 ? cases : [clean] };
}

function findingCase(finding: Finding, failOn: Severity | 'never'): Case {
  const place = placeInWords(finding);
  const { before, quote, after } = markedSentence(finding);
  return {
    name: place ? `${place}: ${titleOf(finding)}` : titleOf(finding),
    outcome: fails(finding.severity, failOn) ? 'failure' : 'passed',
    type: finding.rule,
    message: explanation(finding),
    details: [
      `Place: ${placeWithPath(finding)}`,
      `Copy: ${quote ? `${before}«${quote}»${after}` : before}`,
      `Why: ${explanation(finding)}`,
      ...finding.related.map((place) => `See also: ${placeWithPath(place)}`),
    ],
  };
}

function fails(severity: Severity, failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn);
}

function problemSuite(report: Report): readonly Suite[] {
  if (report.problems.length === 0) return [];
  const cases = report.problems.map(
    ({ code, severity, message, path, position: start, page = null, hint }): Case => {
      const place = path ? `${placeWithPath({ path, start, page, slide: null })}: ` : '';
      return {
        name: `${place}${message}`,
        outcome: severity === 'error' ? 'error' : 'passed',
        type: code,
        message,
        details: [`Problem: ${place}${message}`, ...(hint ? [`Hint: ${hint}`] : [])],
      };
    },
  );
  return [{ name: 'problems', cases }];
}

function countOf(outcome: Case['outcome']): (suite: Suite) => number {
  return (suite) => suite.cases.filter((each) => each.outcome === outcome).length;
}

function suiteLines(suite: Suite): readonly string[] {
  const attributes = attributesOf({
    name: suite.name,
    tests: suite.cases.length,
    failures: countOf('failure')(suite),
    errors: countOf('error')(suite),
    skipped: countOf('skipped')(suite),
  });
  const cases = suite.cases.map((each) => caseElement(each, suite.name));
  return [`  <testsuite${attributes}>`, ...cases, '  </testsuite>'];
}

function caseElement({ name, outcome, type, message, details }: Case, classname: string): string {
  const open = `    <testcase${attributesOf({ name, classname })}`;
  const text = details.map(printableXml).join('\n');
  if (outcome === 'skipped') return `${open}><skipped>${printableXml(message)}</skipped></testcase>`;
  if (outcome !== 'passed') {
    return `${open}><${outcome}${attributesOf({ type, message })}>${text}</${outcome}></testcase>`;
  }
  return text ? `${open}><system-out>${text}</system-out></testcase>` : `${open}/>`;
}

function attributesOf(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${printableXml(String(value))}"`)
    .join('');
}
