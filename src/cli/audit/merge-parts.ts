import { type Problem, UserError } from '../../model/problem.js';
import type { Part } from './part.js';
import type { AuditedRun } from './run-audit.js';

/** A part and the file it came from, as people see it. */
export interface NamedPart {
  readonly path: string;
  readonly part: Part;
}

/** What the parts found together, as if one machine had done it all; documents in code-unit order of their paths. */
export function mergeParts(parts: readonly NamedPart[]): AuditedRun {
  const byPath = (a: string, b: string) => (a < b ? -1 : 1);
  return {
    audited: parts
      .flatMap(({ part }) => part.audited)
      .sort((a, b) => byPath(a.document.path, b.document.path)),
    unread: parts.flatMap(({ part }) => part.unread).sort((a, b) => byPath(a.path, b.path)),
    problems: [],
  };
}

/**
 * Refuses parts that do not make one whole: a shard that is missing or twice, other days or settings.
 *
 * @throws UserError naming each such part.
 */
export function checkParts(parts: readonly NamedPart[]): void {
  const [first] = parts;
  if (first === undefined) return;
  const problems: Problem[] = [];
  const refuse = (code: string, path: string | null, message: string, hint: string) =>
    problems.push({ code, severity: 'error', message, path, position: null, hint });
  const { count } = first.part.shard;
  const seen = new Map<number, string>();
  for (const { path, part } of parts) {
    const { index } = part.shard;
    const twin = seen.get(index);
    if (part.shard.count !== count) {
      refuse(
        'part/other-run',
        path,
        `This is a part of ${part.shard.count}, and ${first.path} is one of ${count}.`,
        'Merge the parts of one run.',
      );
    } else if (part.asOf !== first.part.asOf) {
      refuse(
        'part/other-day',
        path,
        `This part is of ${part.asOf}, and ${first.path} of ${first.part.asOf}.`,
        'Give all shards the same --as-of.',
      );
    } else if (part.settings !== first.part.settings) {
      refuse(
        'part/other-settings',
        path,
        `This part was made with another manifest or configuration than ${first.path}.`,
        'Run all shards on the same files.',
      );
    } else if (twin !== undefined) {
      refuse('part/twice', path, `Shard ${index} of ${count} is in ${twin} too.`, 'Name each part once.');
    }
    seen.set(index, path);
  }
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !seen.has(index));
  if (problems.length === 0 && missing.length > 0) {
    const which = missing.map((index) => `${index}/${count}`).join(', ');
    refuse(
      'part/missing',
      null,
      `These shards are missing: ${which}.`,
      'A report without them would look cleaner than the site is.',
    );
  }
  if (problems.length > 0) throw new UserError(problems);
}
