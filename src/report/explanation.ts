import { printable } from '../model/printable.js';
import type { Finding } from '../model/report.js';

/** A finding in one paragraph of plain text: why, what the manifest says, what to write instead. */
export function explanation(finding: Finding): string {
  const entry = finding.entry ? ` (${finding.entry})` : '';
  return [
    asSentence(finding.message),
    finding.declared ? `The manifest says: ${asSentence(`${finding.declared}${entry}`)}` : '',
    finding.suggestion ? `Instead: ${asSentence(finding.suggestion)}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The words at fault and the rule, as a short title: "“99.99% uptime” (beyond/exceeded-limit)". */
export function titleOf(finding: Finding): string {
  return printable(`“${finding.quote || finding.sentence}” (${finding.rule})`);
}

function asSentence(text: string): string {
  const clean = printable(text).trim();
  return clean === '' || /[.!?…”"]$/.test(clean) ? clean : `${clean}.`;
}
