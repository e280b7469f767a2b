import { type Audit, checkExamined, examineDocument } from '../../audit.js';
import { openWaivers } from '../../check/waivers.js';
import type { Document } from '../../model/document.js';
import { decode } from '../../read/decode.js';
import { readDocument } from '../../read/index.js';
import type { DocumentState } from '../../suggest/candidates.js';
import type { DecodedFile } from '../../suggest/encode.js';
import type { AuditPlan } from '../audit/prepare-audit.js';

/** What is found in a document, without what comments and waivers allow. */
export function judgeDocument(
  document: Document,
  bytes: Uint8Array | null,
  audit: Audit,
  { run, asOf }: Pick<AuditPlan, 'run' | 'asOf'>,
): DocumentState {
  const examined = examineDocument(document, audit);
  const { checked } = checkExamined(examined, audit);
  const waivers = openWaivers(run.waivers, {
    asOf,
    audited: [],
    knownRules: run.rules.map((rule) => rule.id),
  });
  return {
    document,
    drafts: examined.drafts,
    findings: waivers.keep(checked.findings).map((each) => each.finding),
    file: bytes && decodedFile(bytes, document),
  };
}

/** Null where the file can't be read. */
export async function judgeBytes(
  path: string,
  bytes: Uint8Array,
  audit: Audit,
  plan: Pick<AuditPlan, 'run' | 'asOf'>,
): Promise<DocumentState | null> {
  const read = await readDocument({ path, bytes });
  return read.kind === 'unreadable' ? null : judgeDocument(read.document, bytes, audit, plan);
}

const FORMATS_OF_TEXT: ReadonlySet<string> = new Set(['html', 'markdown', 'mdx', 'text']);

function decodedFile(bytes: Uint8Array, document: Document): DecodedFile | null {
  if (!FORMATS_OF_TEXT.has(document.format)) return null;
  const decoded = decode(bytes, document.path);
  return decoded.kind === 'text' ? { bytes, text: decoded.text, encoding: decoded.encoding } : null;
}
