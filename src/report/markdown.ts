import { printable } from '../model/printable.js';
import type { Finding, Report, Severity } from '../model/report.js';
import { newFindings, worstFirst } from './document-groups.js';
import { escapeMarkdown } from './markdown-escape.js';
import type { Reporter } from './reporter.js';
import {
  counted,
  countedBySeverity,
  figure,
  markedSentence,
  percentage,
  placeInWords,
  sectionInWords,
  severities,
  tallyBySeverity,
} from './wording.js';

/** GitHub refuses comments of more than 65,536 characters. */
const commentLimit = 65_000;

/** A pull-request comment: the figures, then the findings, worst first, as many as fit. */
const markdown: Reporter = (report) => markdownWithin(report, commentLimit);

export default markdown;

/** The report in GitHub's Markdown, at most `limit` characters long; what had to be cut is said at the end. */
export function markdownWithin(report: Report, limit: number): string {
  const findings = newFindings(report.findings);
  const head = `${[title(findings), figures(report), ...notices(report)].join('\n\n')}\n`;
  const room = limit - head.length - cutNote(findings.length, findings.length).length;
  const parts: string[] = [];
  let used = 0;
  let shown = 0;
  for (const severity of severities) {
    const ofSeverity = worstFirst(findings).filter((finding) => finding.severity === severity);
    if (ofSeverity.length === 0) continue;
    const heading = `\n### ${headings[severity]} (${figure(ofSeverity.length)})\n`;
    let first = true;
    for (const finding of ofSeverity) {
      const part = `${first ? heading : ''}\n${findingPart(finding)}`;
      if (used + part.length > room)
        return `${head}${parts.join('')}${cutNote(findings.length - shown, findings.length)}`;
      parts.push(part);
      used += part.length;
      shown += 1;
      first = false;
    }
  }
  return `${head}${parts.join('')}`;
}

const headings: Readonly<Record<Severity, string>> = {
  error: '🔴 Errors',
  warning: '🟡 Warnings',
  info: '🔵 Notes',
};

/** One long sentence or manifest field must not push the other findings out. */
const longestField = 1_500;

const longestList = 20;

function title(findings: readonly Finding[]): string {
  const tally = countedBySeverity(tallyBySeverity(findings));
  return tally ? `## Overclaim: ${tally}` : '## Overclaim: nothing to mend ✅';
}

function figures({ summary, manifest, asOf, findings }: Report): string {
  const share = percentage(summary.supported, summary.claims);
  const known = findings.length - newFindings(findings).length;
  return [
    `**${field(manifest.product)}**, audited as of ${asOf}`,
    counted(summary.documents, 'document'),
    counted(summary.claims, 'claim'),
    ...(share === null ? [] : [`${figure(summary.supported)} supported (${share}%)`]),
    ...(known > 0 ? [`${figure(known)} known from the baseline`] : []),
    ...(summary.suppressed > 0 ? [`${figure(summary.suppressed)} set aside`] : []),
  ].join(' · ');
}

/** What was not or could not be audited comes before the findings: a short list may be short because of it. */
function notices({ problems, documents }: Report): readonly string[] {
  const lines = [
    ...problems.map(({ path, message, hint }) =>
      [path ? `${field(path)}:` : '', field(message), field(hint ?? '')].filter(Boolean).join(' '),
    ),
    ...documents.flatMap(({ path, notAudited }) =>
      notAudited.map(({ reason }) => `${field(path)}: not audited, ${field(reason)}`),
    ),
  ];
  if (lines.length === 0) return [];
  const listed = lines.slice(0, longestList).map((line) => `> - ⚠️ ${line}`);
  if (lines.length > longestList) listed.push(`> - and ${figure(lines.length - longestList)} more`);
  return [listed.join('\n')];
}

function findingPart(finding: Finding): string {
  const place = [placeInWords(finding), sectionInWords(finding.section)].filter(Boolean).join(' · ');
  const entry = finding.entry ? ` (${field(finding.entry)})` : '';
  const others =
    finding.related.length > 0 ? ` · also at ${counted(finding.related.length, 'other place')}` : '';
  const lines = [
    `- **${field(finding.path)}**${place ? `, ${field(place)}` : ''}`,
    `  > ${markedMarkdown(finding)}`,
    '',
    `  ${field(finding.message)}`,
    ...(finding.declared ? [`  - **Manifest:** ${field(finding.declared)}${entry}`] : []),
    ...(finding.suggestion ? [`  - **Instead:** ${field(finding.suggestion)}`] : []),
    `  - **Rule:** ${field(finding.rule)}${others}`,
  ];
  return `${lines.join('\n')}\n`;
}

function markedMarkdown(finding: Finding): string {
  const { before, quote, after } = markedSentence(finding);
  if (quote === '' || finding.sentence.length > longestField) return field(finding.quote || finding.sentence);
  return [escapeMarkdown(before), `<strong>${escapeMarkdown(quote)}</strong>`, escapeMarkdown(after)].join(
    '',
  );
}

function field(text: string): string {
  const clean = text.length > longestField ? `${text.slice(0, longestField)}…` : text;
  return escapeMarkdown(printable(clean).trim());
}

function cutNote(hidden: number, all: number): string {
  return `\n_${figure(hidden)} of ${figure(all)} findings are not shown here, because a comment cannot be longer. The full report has them all._\n`;
}
