import { Command, Option } from 'commander';
import {
  type AuditedDocument,
  checkExamined,
  createAudit,
  createReport,
  examineDocument,
} from '../../audit.js';
import { isDay } from '../../language/dates/calendar.js';
import type { ImpactAnswer } from '../../model/answers.js';
import { UserError } from '../../model/problem.js';
import { coverageIn, type DocumentCoverage } from '../../questions/coverage.js';
import { type AuditedSide, answerImpact } from '../../questions/impact.js';
import { impactFormats } from '../../report/answers/impact.js';
import { checkStandardInput } from '../audit/check-stdin.js';
import { type AuditPlan, type LoadedManifest, prepareAudit } from '../audit/prepare-audit.js';
import { addReadingOptions, PATHS_HELP } from '../audit/request.js';
import { dayOption } from '../option-values.js';
import { checkAnswerFile, giveAnswer, learn, manifestInAnswer } from '../questions/ask.js';
import { readManifestVersion } from '../questions/manifest-version.js';
import { addAnswerOptions, type QuestionRequest, questionRequest } from '../questions/request.js';
import { packageVersion } from '../version.js';
import type { World } from '../world.js';

const HELP = `
OLD and NEW are manifest files or versions of them in git, REVISION:path. NEW may be
a day instead, YYYY-MM-DD: then OLD is judged today and on that day.

Exit status:
  0  nothing becomes false, or --fail-on never
  1  some sentence becomes false
  2  something could not be read; standard error says what and why

Examples:
  $ overclaim impact origin/main:capabilities.yaml capabilities.yaml site decks
                                                  what a pull request on the manifest does to copy
  $ overclaim impact v1.4:capabilities.yaml main:capabilities.yaml
  $ overclaim impact capabilities.yaml 2027-03-31 site
                                                  what the copy says wrongly after a sunset
  $ overclaim impact capabilities.yaml --at 2027-03-31 site
                                                  the same
`;

/** `overclaim impact`. */
export default function impactCommand(world: World): Command {
  const command = new Command('impact')
    .description(
      'Shows what a change of the manifest, or of the day, does to the copy: which sentences become false, which become true, and which changed entries no copy mentions.',
    )
    .argument('<old>', 'the manifest before')
    .argument('[new]', 'the manifest after, or a day; left out with --at')
    .argument('[paths...]', PATHS_HELP)
    .option('--at <day>', 'compare OLD with itself on this day, YYYY-MM-DD, in place of NEW', dayOption);
  return addAnswerOptions(addReadingOptions(command), ['text', 'json', 'csv'])
    .addOption(
      new Option('--fail-on <what>', 'when to exit with 1').choices(['false', 'never']).default('false'),
    )
    .addHelpText('after', HELP)
    .action(async (old: string, second: string | undefined, paths: string[], options) => {
      const versions = await versionsOf(old, second, paths, options.at ?? null, world);
      const request = questionRequest(versions.paths, options);
      const answer = await impact(versions, request, world);
      const fails = answer.becomesFalse.length > 0 && options.failOn !== 'never';
      if (!request.audit.quiet || fails || request.output !== null) {
        await giveAnswer(answer, impactFormats, request, world);
      }
      if (fails) world.exitWith(1);
    });
}

interface Versions {
  readonly before: LoadedManifest;
  readonly after: LoadedManifest;
  /** Where the day changes, the one after. */
  readonly day: string | null;
  readonly paths: readonly string[];
}

async function versionsOf(
  old: string,
  second: string | undefined,
  paths: readonly string[],
  at: string | null,
  { cwd }: World,
): Promise<Versions> {
  const before = await readManifestVersion(old, cwd);
  if (at !== null)
    return { before, after: before, day: at, paths: [...(second === undefined ? [] : [second]), ...paths] };
  if (second !== undefined && isDay(second)) return { before, after: before, day: second, paths };
  if (second !== undefined)
    return { before, after: await readManifestVersion(second, cwd), day: null, paths };
  throw new UserError({
    code: 'impact/nothing-to-compare',
    severity: 'error',
    message: 'There is only one manifest, and nothing to compare it with.',
    path: null,
    position: null,
    hint: 'Name the manifest after it too, or a day: `overclaim impact OLD NEW`, `overclaim impact OLD 2027-03-31`.',
  });
}

async function impact(
  { before, after, day }: Versions,
  request: QuestionRequest,
  world: World,
): Promise<ImpactAnswer> {
  checkStandardInput(request.isStdin, request.audit.stdinPath, world);
  const plan = await prepareAudit(request.audit, world, before);
  checkAnswerFile(request, [...plan.inputs, ...(after.file === null ? [] : [after.file])], world);
  const sides = [planned(plan, before, plan.asOf), planned(plan, after, day ?? plan.asOf)] as const;
  const { documents, parts, problems } = await learn(plan, request, world, (document) =>
    sides.map(({ audit }) => {
      const examined = examineDocument(document, audit);
      return { audited: checkExamined(examined, audit), coverage: coverageIn(examined) };
    }),
  );
  const [old, now] = sides.map((side, index) =>
    auditedSide(
      side,
      parts.map((part) => part[index] as Audited),
    ),
  ) as [AuditedSide, AuditedSide];
  return {
    schemaVersion: 1,
    tool: { name: 'overclaim', version: packageVersion() },
    before: { manifest: manifestInAnswer(old.manifest), asOf: old.asOf },
    after: { manifest: manifestInAnswer(now.manifest), asOf: now.asOf },
    documents,
    problems: after === before ? problems : [...after.problems, ...problems],
    ...answerImpact(old, now),
  };
}

interface Audited {
  readonly audited: AuditedDocument;
  readonly coverage: DocumentCoverage;
}

/** The plan of one side: the same settings, another manifest or another day. */
function planned(plan: AuditPlan, { manifest }: LoadedManifest, asOf: string) {
  const run = { ...plan.run, unlisted: manifest.unlisted, asOf };
  return { run, audit: createAudit(manifest, asOf, run) };
}

function auditedSide({ run, audit }: ReturnType<typeof planned>, parts: readonly Audited[]): AuditedSide {
  const { manifest, asOf } = audit;
  const outside = { problems: [], unread: [], version: packageVersion() };
  const documents = parts.map(({ audited }) => audited);
  const sentences = new Map<string, number>();
  for (const { coverage } of parts) {
    for (const [id, count] of coverage.sentences) sentences.set(id, (sentences.get(id) ?? 0) + count);
  }
  const { findings, claims } = createReport(documents, audit, run, outside);
  return { manifest, asOf, findings, claims, sentences };
}
