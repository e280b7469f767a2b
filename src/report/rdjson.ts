import { printable } from '../model/printable.js';
import type { Finding, Severity } from '../model/report.js';
import { newFindings } from './document-groups.js';
import { explanation, otherPlaces, titleOf } from './explanation.js';
import { jsonText } from './json-text.js';
import type { Reporter } from './reporter.js';
import { placeInWords } from './wording.js';

/**
 * Reviewdog's diagnostic format. Places are given by line: its columns count bytes of UTF-8, which only the source
 * file could tell, and reviewdog attaches comments to lines anyway.
 * https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
const rdjson: Reporter = (report) => {
  const result = {
    source: { name: report.tool.name },
    diagnostics: newFindings(report.findings).map(diagnosticOf),
  };
  return jsonText(result);
};

export default rdjson;

const rdSeverities: Readonly<Record<Severity, 'ERROR' | 'WARNING' | 'INFO'>> = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
};

function diagnosticOf(finding: Finding) {
  const { start, end } = finding;
  const place = start ? '' : placeInWords(finding);
  return {
    message: [place && `On ${place}:`, `${titleOf(finding)}:`, explanation(finding), otherPlaces(finding)]
      .filter(Boolean)
      .join(' '),
    location: {
      path: printable(finding.path),
      ...(start && { range: { start: { line: start.line }, end: { line: end?.line ?? start.line } } }),
    },
    severity: rdSeverities[finding.severity],
    code: { value: finding.rule },
  };
}
