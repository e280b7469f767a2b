import { printable } from '../../model/printable.js';
import type { SuggestedDocument, Suggestion, SuggestionSheet } from '../../model/suggestion.js';
import { createWriter, type Writer } from '../text-writer.js';
import { counted, placeInWords } from '../wording.js';
import { patchOf } from './patch.js';

/** What to write instead, for a terminal: diffs where the source is text, else the sentences; then where only advice can be given. */
export function suggestText(sheet: SuggestionSheet, width: number): string {
  if (sheet.documents.length === 0) return 'Nothing to rewrite.\n';
  return sheet.documents.map((document) => documentText(document, width)).join('\n');
}

function documentText(document: SuggestedDocument, width: number): string {
  const { path, suggestions, source } = document;
  const of = (kind: Suggestion['kind']) => suggestions.filter((each) => each.kind === kind);
  const [certain, proposals, advice] = [of('certain'), of('proposal'), of('advice')];
  const counts = [
    certain.length > 0 ? `${counted(certain.length, 'certain rewrite')}` : '',
    proposals.length > 0 ? `${proposals.length} to decide` : '',
    advice.length > 0 ? `${advice.length} with advice only` : '',
  ];
  const parts = [`${printable(path)}: ${counts.filter(Boolean).join(', ')}\n`];
  if (source !== null && certain.length > 0) {
    parts.push('Certain (--write puts these in)', shownPatch(patchOf(path, source.now, source.certain)));
  }
  if (source !== null && source.certain !== source.proposed) {
    parts.push('For you to decide', shownPatch(patchOf(path, source.certain, source.proposed)));
  }
  const writer = createWriter(width);
  const listed = source === null ? [...certain, ...proposals] : proposals;
  if (listed.length > 0) listRewrites(writer, listed);
  if (advice.length > 0) listAdvice(writer, advice);
  parts.push(writer.text());
  return parts.join('\n');
}

function listRewrites(writer: Writer, suggestions: readonly Suggestion[]): void {
  writer.line('Rewrites to decide');
  for (const { finding, rewritten } of suggestions) {
    writer.blank();
    writer.row('Place', `${placeInWords(finding)} (${finding.rule})`);
    writer.row('Now', printable(finding.sentence));
    writer.row('Better', printable(rewritten ?? ''));
    writer.row('Why', printable(finding.message));
  }
  writer.blank();
}

function listAdvice(writer: Writer, suggestions: readonly Suggestion[]): void {
  writer.line('Advice only');
  for (const { finding } of suggestions) {
    writer.blank();
    writer.row('Place', `${placeInWords(finding)} (${finding.rule})`);
    writer.row('Now', printable(finding.sentence));
    writer.row('Instead', printable(finding.suggestion ?? finding.message));
  }
  writer.blank();
}

/** Without what a terminal acts upon; a return at the end of a line is the file's, not ours. */
function shownPatch(patch: string): string {
  return patch
    .split('\n')
    .map((line) => line.slice(0, 1) + printable(line.slice(1)).trimEnd())
    .join('\n');
}
