import { type Day, daysBetween } from '../language/dates/calendar.js';
import type { Position } from '../model/location.js';
import type { Entry, Manifest } from '../model/manifest.js';
import { isValidOn, statusOn } from './status.js';

/** Something about the manifest itself that a person should look at. */
export interface ManifestWarning {
  readonly rule:
    | 'manifest/stale'
    | 'manifest/no-evidence'
    | 'manifest/no-owner'
    | 'manifest/expired'
    | 'manifest/unconfirmed';
  readonly entry: string;
  readonly position: Position;
  readonly message: string;
  readonly suggestion: string;
}

/** What is doubtful in a manifest on a day, by entry in the file's order. */
export function manifestWarnings(manifest: Manifest, asOf: Day): ManifestWarning[] {
  return manifest.entries.flatMap((entry) => entryWarnings(manifest, entry, asOf));
}

function entryWarnings(manifest: Manifest, entry: Entry, asOf: Day): ManifestWarning[] {
  const status = statusOn(entry, asOf);
  const warnings: ManifestWarning[] = [];
  const warn = (name: string, message: string, suggestion: string) =>
    warnings.push({
      rule: `manifest/${name}` as ManifestWarning['rule'],
      entry: entry.id,
      position: entry.position,
      message,
      suggestion,
    });
  if (!entry.confirmed) {
    warn(
      'unconfirmed',
      `"${entry.id}" was imported and nobody has confirmed it.`,
      'Check it, then remove `confirmed: false`.',
    );
  }
  // Nothing may be claimed of these, so nothing needs to be shown.
  if (status === 'retired' || status === 'unsupported' || status === 'planned') return warnings;
  const isTimed = entry.kind === 'certification' || entry.kind === 'proof';
  if (isTimed && !isValidOn(entry, asOf)) {
    const since = entry.validUntil === null ? '' : ` since ${entry.validUntil}`;
    warn(
      'expired',
      `"${entry.id}" is no longer valid${since}.`,
      'Renew it and set `valid_until`, or remove it.',
    );
    return warnings;
  }
  const checked = entry.verified ?? manifest.asOf;
  const age = daysBetween(checked, asOf);
  if (manifest.reviewEveryDays !== null && age > manifest.reviewEveryDays) {
    const message = `"${entry.id}" was last verified on ${checked}, ${age} days ago; ${manifest.reviewEveryDays} are allowed.`;
    warn('stale', message, 'Check that it still holds and set `verified`.');
  }
  if (entry.evidence.length === 0) {
    warn(
      'no-evidence',
      `Nothing shows that "${entry.id}" is true.`,
      'Add `evidence:` with a file or address.',
    );
  }
  if (entry.owner === null) {
    warn('no-owner', `Nobody is named who keeps "${entry.id}" true.`, 'Add `owner:`.');
  }
  return warnings;
}
