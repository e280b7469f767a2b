import type { ChalkInstance } from 'chalk';
import { printable } from '../model/printable.js';
import type { StreamedReport } from '../model/report.js';
import type { FindingTally } from './finding-tally.js';
import type { Writer } from './text-writer.js';
import { counted, countedBySeverity, families, figure, percentage } from './wording.js';

/** The figures of an audit and what to do next. */
export function writeSummary(
  writer: Writer,
  report: StreamedReport,
  tally: FindingTally,
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
  const found = countedBySeverity(tally.bySeverity);
  writer.row('Found', found || 'nothing', { ...facts, text: verdictPaint(tally, paint) });
  if (tally.shown > 0) writer.row('By family', countedByFamily(tally), facts);
  const left = [
    tally.known > 0 ? `${figure(tally.known)} known from the baseline` : '',
    summary.suppressed > 0 ? `${figure(summary.suppressed)} set aside by comments and waivers` : '',
    report.unsureCount > 0
      ? `${counted(report.unsureCount, 'sentence')} that could not be judged (see them with --format json or html)`
      : '',
  ].filter(Boolean);
  if (left.length > 0) writer.row('Not shown', left.join('; '), facts);
  const unread = report.documents.flatMap((document) => document.notAudited).length;
  if (unread > 0)
    writer.row('Unread', `${counted(unread, 'part')} without text`, { ...facts, text: paint.magenta });
  nextSteps(report, tally, unread).forEach((step, index) => {
    writer.row(index === 0 ? 'Next' : '', step, { label: paint.bold });
  });
}

function countedByFamily({ byFamily }: FindingTally): string {
  return families
    .filter((family) => byFamily.has(family))
    .map((family) => `${family} ${figure(byFamily.get(family) ?? 0)}`)
    .join(', ');
}

function verdictPaint({ bySeverity, shown }: FindingTally, paint: ChalkInstance): ChalkInstance {
  if (bySeverity.error > 0) return paint.red.bold;
  return shown > 0 ? paint.yellow.bold : paint.green.bold;
}

function nextSteps(report: StreamedReport, tally: FindingTally, unread: number): readonly string[] {
  const steps: string[] = [];
  if (tally.worstRule !== null) {
    const errors = tally.bySeverity.error;
    const amount = errors === 1 ? 'error' : counted(errors, 'error');
    const first = errors > 0 ? `Fix the ${amount} first` : 'Go through the findings';
    steps.push(`${first}; “overclaim explain ${tally.worstRule}” says more about a rule.`);
    if (tally.byFamily.has('beyond'))
      steps.push('“overclaim suggest” proposes sentences that keep to the manifest.');
  }
  if (unread > 0) steps.push('Read the unread parts by eye: nothing in them was checked.');
  if (report.problems.some((problem) => problem.severity === 'error')) {
    steps.push('Fix the problems above and audit again: until then the result is not complete.');
  }
  if (steps.length === 0) steps.push('Nothing to fix.');
  return steps;
}
