import { createAudit, examineDocument } from '../../src/audit.js';
import { loadManifest } from '../../src/manifest/load-manifest.js';
import type { ExaminedDocument } from '../../src/questions/examined-document.js';
import { readDocument } from '../../src/read/index.js';

export interface Asked {
  /** YAML. */
  readonly manifest: string;
  /** HTML by path. */
  readonly pages: Readonly<Record<string, string>>;
  /** Default: 2026-11-21. */
  readonly asOf?: string;
}

/** The pages as questions get them. */
export async function examined({
  manifest: yaml,
  pages,
  asOf = '2026-11-21',
}: Asked): Promise<ExaminedDocument[]> {
  const { manifest, problems } = loadManifest({ path: 'capabilities.yaml', bytes: Buffer.from(yaml) });
  if (manifest === null) throw new Error(problems.map((each) => each.message).join('\n'));
  const audit = createAudit(manifest, asOf, { rules: [], unlisted: 'error', severityLayers: () => [] });
  const documents: ExaminedDocument[] = [];
  for (const [path, html] of Object.entries(pages)) {
    const read = await readDocument({ path, bytes: Buffer.from(html) });
    if (read.kind === 'unreadable') throw new Error(read.problem.message);
    documents.push(examineDocument(read.document, audit));
  }
  return documents;
}

export const MANIFEST = `manifest: 1
product: { name: Relay }
as_of: 2026-11-01
plans: [Free, Team, Enterprise]
capabilities:
  - id: boards
    name: Kanban boards
    aliases: [boards]
    status: available
    limits: [{ of: boards, max: { Free: 3, Team: 100, Enterprise: unlimited } }]
    evidence: [docs/boards.md]
    owner: planning team
    verified: 2026-10-12
  - id: sso
    name: Single sign-on
    aliases: [SSO]
    status: available
    plans: [Enterprise]
    owner: identity team
  - id: gantt
    name: Gantt charts
    status: planned
    roadmap: { public: true, target: 2027-Q2 }
  - id: dark
    name: Dark mode
    status: planned
  - id: fax
    name: Fax gateway
    status: unsupported
  - id: forms
    name: Paper forms
    status: deprecated
    until: 2027-03-31
  - id: export
    name: CSV export
    status: available
    limits: [{ of: rows, max: 5000 }]
commitments:
  - { id: uptime, name: Uptime, max: 99.9 %, plans: [Enterprise] }
certifications:
  - { id: soc2, name: SOC 2 Type II, aliases: [SOC 2], valid_until: 2026-06-30, evidence: [trust/soc2.pdf] }
`;
