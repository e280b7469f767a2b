import { printable } from '../model/printable.js';
import type { Finding, Severity } from '../model/report.js';
import { explanation, otherPlaces, titleOf } from './explanation.js';
import { jsonText } from './json-text.js';
import type { Reporter } from './reporter.js';
import { placeInWords } from './wording.js';

/**
 * GitLab's code quality report. GitLab compares it with the target branch's by fingerprint, so known findings are in
 * it too.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
const gitlab: Reporter = (report) => {
  const seen = new Map<string, number>();
  const issues = report.findings.map((finding) => issueOf(finding, seen));
  return jsonText(issues);
};

export default gitlab;

const gitlabSeverities: Readonly<Record<Severity, 'info' | 'minor' | 'major'>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

function issueOf(finding: Finding, seen: Map<string, number>) {
  const place = finding.start ? '' : placeInWords(finding);
  return {
    description: [place && `On ${place}:`, `${titleOf(finding)}:`, explanation(finding), otherPlaces(finding)]
      .filter(Boolean)
      .join(' '),
    check_name: finding.rule,
    fingerprint: unique(finding.fingerprint, seen),
    severity: gitlabSeverities[finding.severity],
    location: {
      path: printable(finding.path),
      // GitLab needs a line; the page or slide of a file without lines stands in the description.
      lines: { begin: finding.start?.line ?? 1, end: finding.end?.line ?? 1 },
    },
  };
}

/** GitLab drops an issue whose fingerprint it has seen. */
function unique(fingerprint: string, seen: Map<string, number>): string {
  const times = (seen.get(fingerprint) ?? 0) + 1;
  seen.set(fingerprint, times);
  return times === 1 ? fingerprint : `${fingerprint}-${times}`;
}
