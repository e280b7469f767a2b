import type { Command } from 'commander';
import { type Problem, UserError } from '../../model/problem.js';
import { checkOutputs, writeOutput } from '../files/write.js';
import type { World } from '../world.js';
import { partOf, writePart } from './part.js';
import { prepareAudit } from './prepare-audit.js';
import type { AuditRequest, ReportRequest } from './request.js';
import { auditDocuments } from './run-audit.js';
import { isInShard, type Shard } from './shard.js';

/** What only makes sense of all documents together. */
const OF_THE_WHOLE = ['format', 'report', 'annotate', 'failOn', 'maxWarnings', 'baseline', 'diff', 'stdin'];

/** @throws UserError when options are given that belong to `overclaim merge`. */
export function checkShardOptions(command: Command, options: Readonly<Record<string, unknown>>): void {
  const given = OF_THE_WHOLE.filter(
    (name) => options[name] !== undefined && command.getOptionValueSource(name) === 'cli',
  );
  if (given.length === 0) return;
  const flags = given.map((name) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
  throw new UserError({
    code: 'shard/part-only',
    severity: 'error',
    message: `A shard writes a part, not a report: ${flags.join(', ')} can't be used with --shard.`,
    path: null,
    position: null,
    hint: given.includes('stdin')
      ? 'Give standard input to a run of its own.'
      : 'Give it to `overclaim merge`, which makes the report of all parts.',
  });
}

/**
 * Audits one share of the documents and writes what `overclaim merge` needs of it. Findings do not fail it, nor does a
 * document that can't be read: the merge tells of both.
 */
export async function auditShard(
  request: AuditRequest,
  { output }: ReportRequest,
  shard: Shard,
  world: World,
): Promise<void> {
  if (request.site !== null) throw new UserError(siteInShards());
  // What a baseline knows is asked of all documents together.
  const whole = await prepareAudit({ ...request, baseline: null }, world);
  const plan = { ...whole, files: whole.files.filter((path) => isInShard(path, shard)) };
  if (output !== null) checkOutputs([output], whole.inputs, world.cwd);
  const run = await auditDocuments(plan, request, world, { keepDocuments: false });
  const text = writePart(partOf(run, plan, shard));
  if (output === null) world.stdout.write(text);
  else await writeOutput(output, world.cwd, text);
}

function siteInShards(): Problem {
  return {
    code: 'shard/site',
    severity: 'error',
    message: 'Pages of a website are found by following its links, which machines cannot share.',
    path: null,
    position: null,
    hint: 'Build or download the site and audit its folder with --shard.',
  };
}
