import type { ChalkInstance } from 'chalk';
import { printable } from '../model/printable.js';
import type { Finding, Report } from '../model/report.js';
import type { Writer } from './text-writer.js';
import { counted, countedBySeverity, families, figure, percentage, tallyBySeverity } from './wording.js';

/** The figures of an audit and what to do next. `findings` are those that are shown. */
export function writeSummary(
  writer: Writer,
  report: Report,
  findings: readonly Finding[],
  paint: ChalkInstance,
): void {
  const { summary, manifest } = report;
  writer.line('Summary', paint.bold.underline);
  writer.blank();
  const facts = { label: paint.dim };
  writer.row(
    'Manifest',
    `${printable(manifest.product)}, ${printable(manifest.path)}, audited as of ${report.asOf}`,
    facts,
  );
  writer.row('Read', `${counted(summary.documents, 'document')}, ${counted(summary.words, 'word')}`, facts);
  const share = percentage(summary.supported, summary.claims);
  const supported = share === null ? '' : `, ${figure(summary.supported)} of them supported (${share}%)`;
  writer.row('Claims', `${figure(summary.claims)}${supported}`, facts);
  const tally = countedBySeverity(tallyBySeverity(findings));
  writer.row('Found', tally || 'nothing', { ...facts, text: verdictPaint(findings, paint) });
  if (findings.length > 0) writer.row('By family', countedByFamily(findings), facts);
  const known = report.findings.length - findings.length;
  const left = [
    known > 0 ? `${figure(known)} known from the baseline` : '',
    summary.suppressed > 0 ? `${figure(summary.suppressed)} set aside by comments and waivers` : '',
    report.unsure.length > 0 ? `${counted(report.unsure.length, 'sentence')} that could not be judged` : '',
  ].filter(Boolean);
  if (left.length > 0) writer.row('Not shown', left.join('; '), facts);
  const unread = report.documents.flatMap((document) => document.notAudited).length;
  if (unread > 0)
    writer.row('Unread', `${counted(unread, 'part')} without text`, { ...facts, text: paint.magenta });
  nextSteps(report, findings, unread).forEach((step, index) => {
    writer.row(index === 0 ? 'Next' : '', step, { label: paint.bold });
  });
}

function countedByFamily(findings: readonly Finding[]): string {
  return families
    .map((family) => ({ family, amount: findings.filter((finding) => finding.family === family).length }))
    .filter(({ amount }) => amount > 0)
    .map(({ family, amount }) => `${family} ${figure(amount)}`)
    .join(', ');
}

function verdictPaint(findings: readonly Finding[], paint: ChalkInstance): ChalkInstance {
  if (findings.some((finding) => finding.severity === 'error')) return paint.red.bold;
  return findings.length > 0 ? paint.yellow.bold : paint.green.bold;
}

function nextSteps(report: Report, findings: readonly Finding[], unread: number): readonly string[] {
  const steps: string[] = [];
  const worst = findings.find((finding) => finding.severity === 'error') ?? findings[0];
  if (worst) {
    const errors = findings.filter((finding) => finding.severity === 'error').length;
    const amount = errors === 1 ? 'error' : counted(errors, 'error');
    const first = errors > 0 ? `Fix the ${amount} first` : 'Go through the findings';
    steps.push(`${first}; “overclaim explain ${worst.rule}” says more about a rule.`);
  }
  if (unread > 0) steps.push('Read the unread parts by eye: nothing in them was checked.');
  if (report.problems.some((problem) => problem.severity === 'error')) {
    steps.push('Fix the problems above and audit again: until then the result is not complete.');
  }
  if (steps.length === 0) steps.push('Nothing to fix.');
  return steps;
}
