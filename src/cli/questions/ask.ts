import { createAudit, examineDocument } from '../../audit.js';
import type { AnswerDocument, AnswerHead } from '../../model/answers.js';
import type { Document } from '../../model/document.js';
import type { Manifest } from '../../model/manifest.js';
import type { Problem } from '../../model/problem.js';
import type { ExaminedDocument } from '../../questions/examined-document.js';
import { type AnswerFormats, writeAnswer } from '../../report/answers/answer-formats.js';
import { checkStandardInput } from '../audit/check-stdin.js';
import { type AuditPlan, prepareAudit } from '../audit/prepare-audit.js';
import { readDocuments } from '../audit/read-documents.js';
import { usesColor } from '../color.js';
import { contentTypeOf } from '../config/config.js';
import { placeOf } from '../files/paths.js';
import { checkOutputs, writeOutput } from '../files/write.js';
import { showProblem } from '../show-problem.js';
import { packageVersion } from '../version.js';
import type { World } from '../world.js';
import type { QuestionRequest } from './request.js';

/** What a question learned of the documents that could be read, in the order of their paths. */
export interface Learned<Part> {
  readonly head: AnswerHead;
  readonly parts: readonly Part[];
  readonly plan: AuditPlan;
}

/**
 * Reads what was asked about and keeps of each document only the part that the question needs.
 *
 * @throws UserError when manifest, configuration, paths or output are wrong, before anything is read.
 */
export async function askDocuments<Part>(
  request: QuestionRequest,
  world: World,
  partOf: (examined: ExaminedDocument) => Part,
): Promise<Learned<Part>> {
  checkStandardInput(request.isStdin, request.audit.stdinPath, world);
  const plan = await prepareAudit(request.audit, world);
  checkAnswerFile(request, plan.inputs, world);
  const audit = createAudit(plan.manifest, plan.asOf, plan.run);
  const { documents, parts, problems } = await learn(plan, request, world, (document) =>
    partOf(examineDocument(document, audit)),
  );
  const head: AnswerHead = {
    schemaVersion: 1,
    tool: { name: 'overclaim', version: packageVersion() },
    asOf: plan.asOf,
    manifest: manifestInAnswer(plan.manifest),
    documents,
    problems,
  };
  return { head, parts, plan };
}

/** Reads every planned document once. */
export async function learn<Part>(
  plan: AuditPlan,
  request: QuestionRequest,
  world: World,
  partOf: (document: Document) => Part,
): Promise<{
  readonly documents: readonly AnswerDocument[];
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
}> {
  const learned: { document: AnswerDocument; part: Part; problems: readonly Problem[] }[] = [];
  const outcome = await readDocuments(plan, request.audit, world, (document) => {
    const { path, title, notAudited, problems } = document;
    const contentType = contentTypeOf(plan.config, placeOf(path, world.cwd));
    learned.push({ document: { path, title, contentType, notAudited }, part: partOf(document), problems });
  });
  learned.sort((a, b) => (a.document.path < b.document.path ? -1 : 1));
  return {
    documents: learned.map((each) => each.document),
    parts: learned.map((each) => each.part),
    problems: [...plan.problems, ...outcome.problems, ...learned.flatMap((each) => each.problems)],
  };
}

/** @throws UserError when the answer would go to a place where it can't. */
export function checkAnswerFile({ output }: QuestionRequest, inputs: readonly string[], world: World): void {
  if (output !== null) checkOutputs([output], inputs, world.cwd);
}

export function manifestInAnswer({ path, product, asOf, sha256 }: Manifest): AnswerHead['manifest'] {
  return { path, product: product.name, asOf, sha256 };
}

/** Writes the answer, then says what could not be read: then the status is 2, since the answer is not whole. */
export async function giveAnswer<Answer extends { readonly problems: readonly Problem[] }>(
  answer: Answer,
  formats: AnswerFormats<Answer>,
  request: QuestionRequest,
  world: World,
): Promise<void> {
  const { format, output } = request;
  const color = output === null && usesColor(world, request.color);
  const text = writeAnswer(answer, formats, format, { color, width: world.stdout.columns });
  if (output !== null) await writeOutput(output, world.cwd, text);
  else world.stdout.write(text);
  for (const problem of answer.problems) {
    if (problem.severity !== 'error') continue;
    world.stderr.write(`overclaim: ${showProblem(problem)}`);
    world.exitWith(2);
  }
}
