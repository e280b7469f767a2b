import { Chalk, type ChalkInstance } from 'chalk';
import { printable } from '../model/printable.js';
import type { Finding, Severity, StreamedReport } from '../model/report.js';
import { streamedReport } from '../model/whole-report.js';
import { type DocumentGroup, documentGroups } from './document-groups.js';
import { repeatedPlaces } from './explanation.js';
import { createTally } from './finding-tally.js';
import type { PieceReporter, Reporter } from './reporter.js';
import { writeSummary } from './text-summary.js';
import { createWriter, type Writer } from './text-writer.js';
import {
  countedBySeverity,
  markedSentence,
  placeInWords,
  placeWithPath,
  sectionInWords,
  tallyBySeverity,
} from './wording.js';

/** For a person at a terminal or with a log: by document, in text order, then the figures and what to do next. */
const text: Reporter = (report, context) => [...textPieces(streamedReport(report), context)].join('');

export default text;

/** The same in pieces, for reports of any length. */
export const textPieces: PieceReporter = function* (report, context) {
  const paint = new Chalk({ level: context.color ? 1 : 0 });
  const writer = createWriter(context.width);
  const ruleTitles = new Map(context.rules.map((rule) => [rule.id, rule.title]));
  const tally = createTally();
  for (const group of documentGroups(report.documents, tally.count(report.findings))) {
    if (group.findings.length === 0 && !group.document?.notAudited.length) continue;
    writeHeading(writer, group, paint);
    for (const finding of group.findings) writeFinding(writer, finding, ruleTitles.get(finding.rule), paint);
    writeNotAudited(writer, group, paint);
    yield writer.piece();
  }
  writeProblems(writer, report, paint);
  writeSummary(writer, report, tally, paint);
  yield writer.text();
};

const severityColors: Readonly<Record<Severity, 'red' | 'yellow' | 'blue'>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
};

function writeHeading(
  writer: Writer,
  { path, document, findings }: DocumentGroup,
  paint: ChalkInstance,
): void {
  writer.line(printable(path), paint.bold.underline);
  const title = document?.title ? `“${printable(document.title).trim()}”` : '';
  const tally = countedBySeverity(tallyBySeverity(findings));
  writer.line([title, tally].filter(Boolean).join(' · '), paint.dim);
  writer.blank();
}

function writeFinding(
  writer: Writer,
  finding: Finding,
  ruleTitle: string | undefined,
  paint: ChalkInstance,
): void {
  const color = paint[severityColors[finding.severity]];
  const place = [placeInWords(finding), sectionInWords(finding.section)].filter(Boolean).join(' · ');
  writer.row(finding.severity, place, { label: color.bold });
  writeSentence(writer, finding, paint, color);
  writer.row('Why', printable(finding.message), { label: paint.dim });
  if (finding.declared) {
    const entry = finding.entry ? ` (${printable(finding.entry)})` : '';
    writer.row('Manifest', `${printable(finding.declared)}${entry}`, { label: paint.dim });
  }
  if (finding.suggestion) {
    writer.row('Instead', printable(finding.suggestion), { label: paint.dim, text: paint.green });
  }
  const others = repeatedPlaces(finding);
  if (others !== '') writer.row('Also at', others, { label: paint.dim });
  for (const place of finding.related.filter((each) => each.kind === 'conflict')) {
    const words = printable(place.message ?? `“${place.quote}”`);
    writer.row('Differs', `${placeWithPath(place)}: ${words}`, { label: paint.dim });
  }
  const rule = ruleTitle ? `${finding.rule} · ${ruleTitle}` : finding.rule;
  writer.row('Rule', printable(rule), { label: paint.dim, text: paint.dim });
  writer.blank();
}

/** The words at fault stand out by colour, or between guillemets where there is none. */
function writeSentence(writer: Writer, finding: Finding, paint: ChalkInstance, color: ChalkInstance): void {
  const { before, quote, after } = markedSentence(finding);
  const [open, close] = paint.level > 0 ? ['', ''] : ['«', '»'];
  if (quote === '' && finding.quote !== '') {
    const apart = `${open}${printable(finding.quote).trim()}${close}`;
    writer.marked(apart, 0, apart.length, color.bold.underline);
  }
  const sentence = quote === '' ? before : `${before}${open}${quote}${close}${after}`;
  const end = before.length + open!.length + quote.length + close!.length;
  writer.marked(sentence, before.length, end, color.bold.underline);
}

function writeNotAudited(writer: Writer, { document }: DocumentGroup, paint: ChalkInstance): void {
  for (const part of document?.notAudited ?? []) {
    writer.row('unread', printable(part.reason), { label: paint.magenta.bold });
  }
  writer.blank();
}

function writeProblems(writer: Writer, report: StreamedReport, paint: ChalkInstance): void {
  if (report.problems.length === 0) return;
  writer.line('Problems', paint.bold.underline);
  writer.blank();
  for (const problem of report.problems) {
    const { path, position: start, page = null } = problem;
    const place = path ? `${placeWithPath({ path, start, page, slide: null })}: ` : '';
    const color = problem.severity === 'error' ? paint.red : paint.yellow;
    writer.row(problem.severity, `${place}${printable(problem.message)}`, { label: color.bold });
    if (problem.hint) writer.row('Hint', printable(problem.hint), { label: paint.dim });
  }
  writer.blank();
}
