import { manifestWarnings } from '../manifest/manifest-warnings.js';
import { statusOn } from '../manifest/status.js';
import type { Position } from '../model/location.js';
import type { Entry, Manifest } from '../model/manifest.js';
import { fingerprintOf } from './fingerprint.js';
import { findingApart, type PlacedFinding } from './placed-finding.js';
import type { SeverityChoice } from './severity.js';

/** What an audit says of the manifest itself where it is asked to. */
export type ManifestRule = 'manifest/stale' | 'manifest/no-evidence' | 'manifest/never-claimed';

/** What is to be looked at in the manifest, at the line of its entry: plain data. */
export interface ManifestNotice {
  readonly rule: ManifestRule;
  readonly path: string;
  readonly entry: Pick<Entry, 'id' | 'name'>;
  readonly position: Position;
  readonly message: string;
  readonly suggestion: string;
}

/** `claimed`: ids of the entries that some document of the run claims. */
export function manifestNotices(
  manifest: Manifest,
  asOf: string,
  claimed: ReadonlySet<string>,
): ManifestNotice[] {
  const { path } = manifest;
  const byId = new Map(manifest.entries.map((entry) => [entry.id, entry]));
  const doubtful = manifestWarnings(manifest, asOf).flatMap(
    ({ rule, entry: id, position, message, suggestion }): ManifestNotice[] => {
      const entry = byId.get(id);
      if (entry === undefined || (rule !== 'manifest/stale' && rule !== 'manifest/no-evidence')) return [];
      return [{ rule, path, entry, position, message, suggestion }];
    },
  );
  const silent = manifest.entries
    .filter((entry) => entry.kind === 'capability' && statusOn(entry, asOf) === 'available')
    .filter(({ id }) => !claimed.has(id))
    .map(
      (entry): ManifestNotice => ({
        rule: 'manifest/never-claimed',
        path,
        entry,
        position: entry.position,
        message: `"${entry.id}" is available, and no document of this audit claims it.`,
        suggestion: 'Say so where it sells, or ask whether it still belongs to the product.',
      }),
    );
  return [...doubtful, ...silent];
}

/** Notices as findings in the manifest file; `severityOf` decides which are told. */
export function placeManifestNotices(
  notices: readonly ManifestNotice[],
  severityOf: (rule: string, path: string) => SeverityChoice,
): PlacedFinding[] {
  return notices.flatMap(({ rule, path, entry, position, message, suggestion }) => {
    const severity = severityOf(rule, path);
    if (severity === 'off') return [];
    const identity = { rule, path, sentence: entry.name, quote: entry.name, entry: entry.id };
    const finding = {
      ...identity,
      family: 'manifest' as const,
      severity,
      start: position,
      end: position,
      page: null,
      slide: null,
      rectangles: [],
      anchor: null,
      section: [],
      quoteStart: 0,
      claimed: null,
      declared: null,
      message,
      suggestion,
      confidence: 1,
      related: [],
      fingerprint: fingerprintOf(identity),
      baseline: null,
    };
    return [findingApart(finding, { first: position.line, last: position.line })];
  });
}
