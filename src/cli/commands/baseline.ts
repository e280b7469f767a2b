import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { createBaseline, pruneBaseline } from '../../check/baseline.js';
import { UserError } from '../../model/problem.js';
import { prepareAudit } from '../audit/prepare-audit.js';
import { type AuditRequest, addAuditOptions, addEngineOptions, auditRequest } from '../audit/request.js';
import { runAudit } from '../audit/run-audit.js';
import { BASELINE_NAME, readBaseline, writeBaseline } from '../config/baseline-file.js';
import { isWebAddress, shownPath } from '../files/paths.js';
import { checkOutputs } from '../files/write.js';
import type { World } from '../world.js';

const HELP = `
With a baseline an old site can be audited from today on: what it knows is not counted, anything new is. It knows a
finding by its rule, its sentence and its manifest entry, so text may move. Use it with \`overclaim audit --baseline FILE\`
or \`baseline:\` in overclaim.config.yaml.
`;
const CREATE_HELP = `
Examples:
  $ overclaim baseline create site/                  write ${BASELINE_NAME}
  $ overclaim baseline create --file old.json --force
                                                     take everything again that is there today
`;
const PRUNE_HELP = `
Examples:
  $ overclaim baseline prune                         after corrections: forget what is gone
`;

/** `overclaim baseline create` and `overclaim baseline prune`. */
export default function baselineCommand(world: World): Command {
  const command = new Command('baseline')
    .description('Keeps the list of findings that an old site has today, so that only new ones count.')
    .addHelpText('after', HELP);
  const file = [
    '--file <file>',
    `the baseline; default: the configuration's, else ${BASELINE_NAME}`,
  ] as const;
  addEngineOptions(
    addAuditOptions(
      command.command('create').description('Writes a baseline that knows every finding of today.'),
    ),
  )
    .option(...file)
    .option('--force', 'replace a baseline that is there')
    .addHelpText('after', CREATE_HELP)
    .action(async (paths: string[], options) => {
      await create(auditRequest(paths, options), options.file ?? null, options.force === true, world);
    });
  addEngineOptions(
    addAuditOptions(
      command.command('prune').description('Removes what is gone from a baseline; never adds anything.'),
    ),
  )
    .option(...file)
    .addHelpText('after', PRUNE_HELP)
    .action(async (paths: string[], options) => {
      await prune(auditRequest(paths, options), options.file ?? null, world);
    });
  return command;
}

async function create(
  request: AuditRequest,
  file: string | null,
  force: boolean,
  world: World,
): Promise<void> {
  const { report, target, inputs } = await auditFor(request, file, world);
  const { cwd } = world;
  if (existsSync(target) && !force) {
    throw refusal(
      'baseline/exists',
      'There is a baseline already.',
      shownPath(target, cwd),
      '`overclaim baseline prune` removes what is gone from it; --force takes everything of today.',
    );
  }
  checkOutputs([target], inputs, cwd);
  const entries = createBaseline([...report.findings]);
  await writeBaseline(target, cwd, entries);
  world.stdout.write(`${shownPath(target, cwd)} knows ${counted(entries.length)}.\n`);
}

async function prune(request: AuditRequest, file: string | null, world: World): Promise<void> {
  const { cwd } = world;
  const { report, target } = await auditFor(request, file, world);
  const before = await readBaseline(target, cwd);
  const audited = new Set(report.documents.map((document) => document.path));
  // A page that was not fetched this time may be there all the same.
  const isGone = (path: string) =>
    audited.has(path) || !(isWebAddress(path) || existsSync(resolve(cwd, path)));
  const after = pruneBaseline(before, [...report.findings], isGone);
  if (after.length < before.length) await writeBaseline(target, cwd, after);
  const gone = before.length - after.length;
  world.stdout.write(`${shownPath(target, cwd)}: ${counted(gone)} gone, ${after.length} left.\n`);
}

async function auditFor(request: AuditRequest, file: string | null, world: World) {
  const plan = await prepareAudit({ ...request, baseline: null }, world);
  const { report } = await runAudit(plan, request, world, { keepDocuments: false });
  const errors = report.problems.filter((problem) => problem.severity === 'error');
  // What could not be read has findings too: without them the list would be wrong.
  if (errors.length > 0) throw new UserError(errors);
  const target =
    file === null ? (plan.config.baseline ?? join(world.cwd, BASELINE_NAME)) : resolve(world.cwd, file);
  return { report, target, inputs: plan.inputs };
}

function counted(amount: number): string {
  return amount === 1 ? '1 finding' : `${amount} findings`;
}

function refusal(code: string, message: string, path: string, hint: string): UserError {
  return new UserError({ code, severity: 'error', message, path, position: null, hint });
}
