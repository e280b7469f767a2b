import { createHash } from 'node:crypto';
import { auditKey, contentKey } from '../engine/cache-keys.js';
import { type Cache, openCache } from '../engine/cache-store.js';
import type { AuditJob } from '../engine/job.js';
import { readDocumentFile } from '../files/read.js';
import type { World } from '../world.js';
import { cacheFolder } from './cache-folder.js';
import type { Conclusion, Verdict } from './conclude-audit.js';
import type { AuditPlan } from './prepare-audit.js';
import type { Render, Rendition } from './renditions.js';
import type { AuditRequest } from './request.js';
import { taskOfFile } from './run-audit.js';

/** What runs over the very same documents and settings said, byte for byte. */
export interface KeptReports {
  /** How such a run ended; null unless all that is wanted of it is there. */
  recall(wanted: (verdict: Verdict) => readonly Rendition[]): Conclusion | null;
  /** The same conclusion, which is kept while it is written. */
  keep(conclusion: Conclusion): Conclusion;
}

/** Null without a cache, and where not every document is a file that can be read. */
export function openKeptReports(
  plan: AuditPlan,
  request: Pick<AuditRequest, 'cache' | 'stdinPath' | 'site'>,
  world: World,
): KeptReports | null {
  if (request.stdinPath !== null || request.site !== null) return null;
  const folder = cacheFolder(request.cache, world.cwd);
  if (folder === null) return null;
  const run = runKey(plan, world.cwd);
  if (run === null) return null;
  const cache = openCache(folder);
  const keyOf = (part: 'verdict' | Rendition) => sha256(JSON.stringify([run, part]));
  return {
    recall(wanted) {
      const known = cache.get('reports', keyOf('verdict'));
      if (known === null) return null;
      const verdict: Verdict = JSON.parse(known.toString('utf8'));
      const kept = new Map(wanted(verdict).map((each) => [keyOf(each), cache.get('reports', keyOf(each))]));
      if ([...kept.values()].includes(null)) return null;
      const render: Render = async (each) => textIn(kept.get(keyOf(each)) as Buffer);
      return { verdict, render, report: null };
    },
    keep(conclusion) {
      // A file that changed meanwhile may have been read before or after.
      if (runKey(plan, world.cwd) !== run) return conclusion;
      const { summary, problems } = conclusion.verdict;
      cache.put('reports', keyOf('verdict'), Buffer.from(JSON.stringify({ summary, problems })));
      const render: Render = async (each) => keeping(cache, keyOf(each), await conclusion.render(each));
      return { ...conclusion, render };
    },
  };
}

/** Names all that reports are made of but for the ways to write them; null where a document can't be read. */
function runKey(plan: AuditPlan, cwd: string): string | null {
  const { manifest, asOf, config, run, problems } = plan;
  const job: Pick<AuditJob, 'manifest' | 'asOf'> = { manifest, asOf };
  const hash = createHash('sha256');
  for (const path of plan.files) {
    const bytes = readDocumentFile(path, cwd);
    if (!(bytes instanceof Uint8Array)) return null;
    const task = taskOfFile(path, plan);
    hash.update(`${path}\0${auditKey(contentKey(task, bytes), task, job)}\0`);
  }
  const { waivers, baseline, changes } = run;
  const settings = [config.severity, config.overrides, waivers, baseline, changes && [...changes], problems];
  // Without documents the manifest and the day are named nowhere else.
  return hash.update(JSON.stringify([manifest.path, manifest.sha256, asOf, settings])).digest('hex');
}

/** The same pieces; when the last was taken they are kept. */
function* keeping(cache: Cache, key: string, pieces: Iterable<string>): Iterable<string> {
  const entry = cache.write('reports', key);
  try {
    for (const piece of pieces) {
      entry.add(Buffer.from(piece));
      yield piece;
    }
    entry.commit();
  } finally {
    entry.discard();
  }
}

/** No string holds more than 512 MB, and some reports do. In bytes. */
const PIECE = 1024 * 1024;

function* textIn(bytes: Buffer): Iterable<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (let start = 0; start < bytes.length; start += PIECE)
    yield decoder.decode(bytes.subarray(start, start + PIECE), { stream: true });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
