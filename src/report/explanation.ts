import { printable } from '../model/printable.js';
import type { Finding } from '../model/report.js';
import { counted, placeWithPath } from './wording.js';

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

/** How many further places are named before the rest is only counted. */
const PLACES_NAMED = 3;

/** Where the same text stands besides: "site/b.html:3:1; site/c.html:8:1; and 4 more places"; empty where nowhere. */
export function repeatedPlaces({ related }: Finding): string {
  const repeats = related.filter(({ kind }) => kind === 'repeat');
  const named = repeats.slice(0, PLACES_NAMED).map(placeWithPath).join('; ');
  const rest = repeats.length - PLACES_NAMED;
  return rest > 0 ? `${named}; and ${counted(rest, 'more place')}` : named;
}

/** The same as a sentence, for formats that show a finding at one place only. */
export function otherPlaces(finding: Finding): string {
  const places = repeatedPlaces(finding);
  return places && `Also at ${places}.`;
}

/** The words at fault and the rule, as a short title: "“99.99% uptime” (beyond/exceeded-limit)". */
export function titleOf(finding: Finding): string {
  return printable(`“${finding.quote || finding.sentence}” (${finding.rule})`);
}

function asSentence(text: string): string {
  const clean = printable(text).trim();
  return clean === '' || /[.!?…”"]$/.test(clean) ? clean : `${clean}.`;
}
