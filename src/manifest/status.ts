import { type Day, dayPeriod } from '../language/dates/calendar.js';
import type { Entry, Period, Status } from '../model/manifest.js';

/**
 * What an entry's status is on a day. Before `since` a status has not begun: what is to be there is planned, what is to
 * be deprecated is still available, and what is to be retired is deprecated. After `until` the entry is retired.
 */
export function statusOn(entry: Entry, day: Day): Status {
  const { status, since, until } = entry;
  if (until !== null && day > until && status !== 'unsupported') return 'retired';
  if (since === null || day >= since) return status;
  switch (status) {
    case 'deprecated':
    case 'unsupported':
      return 'available';
    case 'retired':
      return 'deprecated';
    default:
      return 'planned';
  }
}

/** When a planned entry is to come: the roadmap's target, else a `since` that lies ahead; null where nothing is said. */
export function roadmapTarget(entry: Entry, day: Day): Period | null {
  if (statusOn(entry, day) !== 'planned') return null;
  if (entry.roadmap?.target) return entry.roadmap.target;
  return entry.since !== null && entry.since > day ? dayPeriod(entry.since, entry.since) : null;
}

/** Whether a certification holds, or proof may be used, on a day. */
export function isValidOn(entry: Entry, day: Day): boolean {
  if (entry.validUntil !== null && day > entry.validUntil) return false;
  const status = statusOn(entry, day);
  return status === 'available' || status === 'limited';
}
