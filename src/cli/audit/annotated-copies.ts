import { extname, join } from 'node:path';
import { type Mark, marksIn } from '../../annotate/marks.js';
import type { DocumentFormat } from '../../model/document.js';
import type { Problem } from '../../model/problem.js';
import type { StreamedReport } from '../../model/report.js';
import { readDocumentFile } from '../files/read.js';
import { checkOutputs, writeOutput } from '../files/write.js';
import type { World } from '../world.js';
import type { AuditPlan } from './prepare-audit.js';

type Copy = Uint8Array | null;
type Annotate = (bytes: Uint8Array, marks: readonly Mark[], asOf: string) => Copy | Promise<Copy>;

/** Formats of which an annotated copy can be made. What makes it is loaded when it is needed. */
const ANNOTATORS: Partial<Record<DocumentFormat, () => Promise<Annotate>>> = {
  pdf: async () => (await import('../../annotate/pdf.js')).annotatePdf,
  pptx: async () => (await import('../../annotate/pptx.js')).annotatePptx,
  docx: async () => (await import('../../annotate/docx.js')).annotateDocx,
};

/**
 * Refuses a folder in which a copy would overwrite what is read, or two copies each other: asked before the work begins.
 *
 * @throws UserError naming every such copy.
 */
export function checkAnnotatedCopies(
  folder: string,
  { files, inputs }: Pick<AuditPlan, 'files' | 'inputs'>,
  world: World,
): void {
  const copies = files
    .filter((path) => extname(path).slice(1).toLowerCase() in ANNOTATORS)
    .map((path) => copyOf(path, folder));
  checkOutputs(copies, inputs, world.cwd);
}

/** Writes each PDF, presentation and Word document again with its findings marked; what can't be written again comes back. */
export async function writeAnnotatedCopies(
  folder: string,
  report: StreamedReport,
  { files, asOf }: Pick<AuditPlan, 'files' | 'asOf'>,
  world: World,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const findings = [...report.findings];
  for (const { path, format } of report.documents) {
    const load = format === null ? undefined : ANNOTATORS[format];
    if (load === undefined || !files.includes(path)) continue;
    const bytes = readDocumentFile(path, world.cwd);
    if (!(bytes instanceof Uint8Array)) {
      problems.push(bytes);
      continue;
    }
    const annotate = await load();
    const copy = await annotate(bytes, marksIn({ findings }, path), asOf);
    if (copy === null) problems.push(notAnnotated(path));
    else await writeOutput(copyOf(path, folder), world.cwd, copy);
  }
  return problems;
}

/** In the folder as it stands in its own; what lies above the working folder is put directly inside. */
function copyOf(path: string, folder: string): string {
  return join(folder, path.replace(/^(?:\.\.\/)+/, '').replace(/^(?:[a-z]:)?\//i, ''));
}

function notAnnotated(path: string): Problem {
  return {
    code: 'annotate/failed',
    severity: 'error',
    message: 'No annotated copy of this file could be made: it is damaged or protected.',
    path,
    position: null,
    hint: 'Its findings are in the report all the same. Save it anew from its source and run again.',
  };
}
