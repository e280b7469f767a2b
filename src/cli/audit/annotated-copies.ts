import { join } from 'node:path';
import type { Problem } from '../../model/problem.js';
import type { Report } from '../../model/report.js';
import { readDocumentFile } from '../files/read.js';
import { checkOutputs, writeOutput } from '../files/write.js';
import type { World } from '../world.js';
import type { AuditPlan } from './prepare-audit.js';

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
    .filter((path) => path.toLowerCase().endsWith('.pdf'))
    .map((path) => copyOf(path, folder));
  checkOutputs(copies, inputs, world.cwd);
}

/** Writes each PDF of the report again with its findings marked; what can't be written again comes back. */
export async function writeAnnotatedCopies(
  folder: string,
  report: Report,
  { files }: Pick<AuditPlan, 'files'>,
  world: World,
): Promise<readonly Problem[]> {
  const { annotatePdf } = await import('../../annotate/pdf.js');
  const problems: Problem[] = [];
  for (const { path, format } of report.documents) {
    if (format !== 'pdf' || !files.includes(path)) continue;
    const bytes = readDocumentFile(path, world.cwd);
    if (!(bytes instanceof Uint8Array)) {
      problems.push(bytes);
      continue;
    }
    const findings = report.findings.filter((each) => each.path === path);
    const copy = await annotatePdf(bytes, findings).catch(() => null);
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
    message: 'No annotated copy of this PDF could be made: it is damaged or protected.',
    path,
    position: null,
    hint: 'Its findings are in the report all the same. Save it anew from its source and run again.',
  };
}
