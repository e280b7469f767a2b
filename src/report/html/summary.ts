import type { Finding, Report, Severity } from '../../model/report.js';
import { groupByDocument, newFindings } from '../document-groups.js';
import {
  counted,
  countedBySeverity,
  families,
  familyTitles,
  figure,
  percentage,
  severities,
  tallyBySeverity,
} from '../wording.js';
import { barChart, ring } from './charts.js';

/** The head of the page: the verdict in one line, the figures, and where the findings are. */
export function summary(report: Report): string {
  const findings = newFindings(report.findings);
  const { claims, supported, documents, words } = report.summary;
  const tally = tallyBySeverity(findings);
  const share = percentage(supported, claims);
  const worst = severities.find((severity) => tally[severity] > 0) ?? 'none';
  const shareLabel = share === null ? 'No claims were found' : `${share}% of claims supported`;
  const tiles: readonly (readonly [string, number, string])[] = [
    ['Errors', tally.error, 'error'],
    ['Warnings', tally.warning, 'warning'],
    ['Notes', tally.info, 'info'],
    ['Claims', claims, ''],
    ['Documents', documents, ''],
    ['Words', words, ''],
  ];
  return `<section aria-label="Summary">
<div class="verdict ${worst}"><div><p class="headline">${headline(tally)}</p>${verdictDetails(report, findings)}</div>
<div class="share">${ring(share, shareLabel)}<p>${claims === 0 ? 'No claims were found.' : `${figure(supported)} of ${counted(claims, 'claim')} supported by the manifest`}</p></div></div>
<dl class="tiles">${tiles.map(([name, amount, kind]) => `<div class="${kind}"><dt>${name}</dt><dd>${figure(amount)}</dd></div>`).join('')}</dl>
${findings.length > 0 ? charts(report, findings) : ''}
</section>`;
}

function headline(tally: Readonly<Record<Severity, number>>): string {
  if (tally.error > 0) return `${counted(tally.error, 'error')} to fix before this goes out`;
  const rest = countedBySeverity(tally);
  return rest ? `No errors; ${rest} to look at` : 'Nothing to fix';
}

function verdictDetails(report: Report, findings: readonly Finding[]): string {
  const known = report.findings.length - findings.length;
  const unread = report.documents.flatMap((document) => document.notAudited).length;
  const sentences = [
    known > 0 ? `${counted(known, 'finding')} known from the baseline.` : '',
    report.summary.suppressed > 0
      ? `${counted(report.summary.suppressed, 'finding')} set aside by comments, waivers or the baseline.`
      : '',
    report.unsure.length > 0
      ? `${counted(report.unsure.length, 'sentence')} could not be judged either way.`
      : '',
    unread > 0 ? `${counted(unread, 'part')} without text: not audited.` : '',
  ].filter(Boolean);
  return sentences.length > 0 ? `<p>${sentences.join(' ')}</p>` : '';
}

function charts(report: Report, findings: readonly Finding[]): string {
  const byFamily = families.map((family) => ({
    name: familyTitles[family],
    findings: findings.filter((finding) => finding.family === family),
  }));
  const byDocument = groupByDocument(report, findings).map(({ path, findings: inside }) => ({
    name: path,
    findings: inside,
  }));
  return `<div class="charts">${barChart('By family', byFamily)}${barChart('By document', byDocument)}</div>`;
}
