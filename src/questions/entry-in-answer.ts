import { statusOn } from '../manifest/status.js';
import type { EntryInAnswer } from '../model/answers.js';
import type { Entry } from '../model/manifest.js';

/** An entry as answers name it, with the status that counts on the day. */
export function entryInAnswer(entry: Entry, asOf: string): EntryInAnswer {
  return { id: entry.id, name: entry.name, kind: entry.kind, status: statusOn(entry, asOf) };
}
