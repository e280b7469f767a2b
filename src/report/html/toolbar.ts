import type { Report, Severity } from '../../model/report.js';
import { figure, severities, tallyBySeverity } from '../wording.js';

const chipNames: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', info: 'Notes' };

/** The controls of the list of findings; the page's script fills the selects and connects them. */
export function toolbar({ findings }: Report): string {
  const tally = tallyBySeverity(findings);
  const chips = severities.map(
    (severity) =>
      `<label class="chip"><input type="checkbox" name="severity" value="${severity}" checked> ${chipNames[severity]} ${figure(tally[severity])}</label>`,
  );
  const known = findings.filter((finding) => finding.baseline === 'unchanged').length;
  const knownChip =
    known > 0
      ? `<label class="chip"><input type="checkbox" id="known"> Known from the baseline ${figure(known)}</label>`
      : '';
  return `<h2 class="unseen-text">Findings</h2>
<div class="toolbar" role="search" aria-label="Findings">
<div class="views" role="group" aria-label="View">
<button type="button" data-view="document" aria-pressed="true">By document</button>
<button type="button" data-view="rule" aria-pressed="false">By rule</button>
<button type="button" data-view="text" aria-pressed="false">In the text</button>
</div>
<input type="search" id="search" placeholder="Search the findings" aria-label="Search the findings" autocomplete="off" spellcheck="false">
<fieldset><legend class="unseen-text">Severity</legend>${chips.join('')}</fieldset>${knownChip}
<div class="state">
<select id="family" aria-label="Family"><option value="">All families</option></select>
<select id="document" aria-label="Document"><option value="">All documents</option></select>
<select id="rule" aria-label="Rule"><option value="">All rules</option></select>
<span id="count" role="status" aria-live="polite"></span>
<button type="button" class="quiet" id="clear" hidden>Clear filters</button>
<span class="keys aside"><kbd>j</kbd> <kbd>k</kbd> walk · <kbd>/</kbd> search · <kbd>c</kbd> copy · <kbd>t</kbd> in the text</span></div>
</div>`;
}
