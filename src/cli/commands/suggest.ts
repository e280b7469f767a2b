import { Command, Option } from 'commander';
import { createAudit } from '../../audit.js';
import type { Document } from '../../model/document.js';
import type { Problem } from '../../model/problem.js';
import type { SuggestAnswer, SuggestedDocument, SuggestionSheet } from '../../model/suggestion.js';
import { jsonText } from '../../report/json-text.js';
import { patchOf } from '../../report/suggest/patch.js';
import { suggestText } from '../../report/suggest/text.js';
import { type SuggestedRewrites, suggestDocument } from '../../suggest/suggest-document.js';
import { checkStandardInput } from '../audit/check-stdin.js';
import { type AuditPlan, prepareAudit } from '../audit/prepare-audit.js';
import { readDocuments } from '../audit/read-documents.js';
import { type AuditRequest, addAuditOptions, auditRequest } from '../audit/request.js';
import { readDocumentFile } from '../files/read.js';
import { checkOutputs, writeOutput } from '../files/write.js';
import { manifestInAnswer } from '../questions/ask.js';
import { printable, showProblem } from '../show-problem.js';
import { judgeBytes, judgeDocument } from '../suggest/judge.js';
import { packageVersion } from '../version.js';
import type { World } from '../world.js';

const HELP = `
A rewrite is certain where the manifest leaves one way to say it (the declared number, the plan, "(beta)", a name taken out of
a list) and where putting it in mends the finding and changes nothing else: each is tried before it is called so. All others are
proposals for you to decide. For PDFs, slides and Word files the rewritten sentence is told.

Exit status:
  0  done, whatever was found
  2  something could not be read or written; standard error says what and why

Examples:
  $ overclaim suggest site                        what to write instead, as diffs
  $ overclaim suggest site --write                put in what is certain, leave all else byte for byte
  $ overclaim suggest site -f diff | git apply    the same by way of a patch
  $ overclaim suggest site -f diff --all > all.patch
                                                  the proposals too
`;

const FORMATS = ['text', 'diff', 'json'] as const;

interface SuggestOptions {
  readonly format: (typeof FORMATS)[number];
  readonly output?: string;
  readonly all?: boolean;
  readonly write?: boolean;
  readonly stdin?: boolean;
}

/** `overclaim suggest`. */
export default function suggestCommand(world: World): Command {
  const command = new Command('suggest').description(
    'Rewrites sentences from the manifest: the declared value, plan or status, or the approved wording, put in.',
  );
  return addAuditOptions(command)
    .addOption(new Option('-f, --format <format>', 'how to print').choices(FORMATS).default('text'))
    .option('-o, --output <file>', 'write it to a file instead of standard output')
    .option('--all', 'with --format diff: the proposals too, not only what is certain')
    .option('--write', 'put in what is certain, in the files themselves')
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: SuggestOptions) => {
      await suggest(paths, options, world);
    });
}

async function suggest(paths: readonly string[], options: SuggestOptions, world: World): Promise<void> {
  const request = { ...auditRequest(paths, { ...options }), baseline: null };
  checkStandardInput(options.stdin === true, request.stdinPath, world);
  const plan = await prepareAudit(request, world);
  if (options.output !== undefined) checkOutputs([options.output], plan.inputs, world.cwd);
  const { rewrites, problems } = await rewriteAll(plan, request, world);
  if (options.write === true) await writeAll(rewrites, world);
  const sheet: SuggestionSheet = {
    schemaVersion: 1,
    tool: { name: 'overclaim', version: packageVersion() },
    asOf: plan.asOf,
    manifest: manifestInAnswer(plan.manifest),
    documents: rewrites
      .map((each) => each.suggested)
      .filter((each) => each.suggestions.length > 0)
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    problems,
  };
  const text = render(sheet, options, world);
  if (options.output !== undefined) await writeOutput(options.output, world.cwd, text);
  else if (!request.quiet) world.stdout.write(text);
  for (const problem of problems) {
    if (problem.severity !== 'error') continue;
    world.stderr.write(`overclaim: ${showProblem(problem)}`);
    world.exitWith(2);
  }
}

async function rewriteAll(plan: AuditPlan, request: AuditRequest, world: World) {
  const audit = createAudit(plan.manifest, plan.asOf, plan.run);
  const documents: Document[] = [];
  const outcome = await readDocuments(plan, request, world, (document) => documents.push(document));
  const problems: Problem[] = [...plan.problems, ...outcome.problems];
  // Standard input and web pages have no file to be changed.
  const files = new Set(plan.files);
  const rewrites: SuggestedRewrites[] = [];
  for (const document of documents) {
    const { path } = document;
    const bytes = files.has(path) ? readDocumentFile(path, world.cwd) : null;
    if (bytes !== null && !(bytes instanceof Uint8Array)) {
      problems.push(bytes);
      continue;
    }
    const judge = (changed: Uint8Array) => judgeBytes(path, changed, audit, plan);
    // Read again with the bytes: what the diff is made of is what was judged.
    const state = (bytes && (await judge(bytes))) ?? judgeDocument(document, null, audit, plan);
    rewrites.push(await suggestDocument(state, { manifest: plan.manifest, asOf: plan.asOf, judge }));
  }
  return { rewrites, problems };
}

async function writeAll(rewrites: readonly SuggestedRewrites[], world: World): Promise<void> {
  for (const { suggested, bytes } of rewrites) {
    if (bytes === null) continue;
    await writeOutput(suggested.path, world.cwd, bytes);
    const count = suggested.suggestions.filter((each) => each.kind === 'certain').length;
    world.stderr.write(
      `overclaim: ${printable(suggested.path)}: rewrote ${count} ${count === 1 ? 'sentence' : 'sentences'}.\n`,
    );
  }
}

function render(sheet: SuggestionSheet, { format, all }: SuggestOptions, world: World): string {
  if (format === 'text') return suggestText(sheet, world.stdout.columns);
  if (format === 'diff') return sheet.documents.map((each) => diffOf(each, all === true)).join('');
  const answer: SuggestAnswer = {
    ...sheet,
    documents: sheet.documents.map(({ source: _, ...document }) => document),
  };
  return jsonText(answer);
}

function diffOf({ path, source }: SuggestedDocument, all: boolean): string {
  return source === null ? '' : patchOf(path, source.now, all ? source.proposed : source.certain);
}
