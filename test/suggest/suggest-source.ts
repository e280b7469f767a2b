import { createAudit } from '../../src/audit.js';
import { judgeBytes } from '../../src/cli/suggest/judge.js';
import { loadManifest } from '../../src/manifest/load-manifest.js';
import type { Manifest } from '../../src/model/manifest.js';
import { rules } from '../../src/rules/index.js';
import type { DocumentState } from '../../src/suggest/candidates.js';
import { type SuggestedRewrites, suggestDocument } from '../../src/suggest/suggest-document.js';

export const AS_OF = '2026-11-21';

const MANIFEST = `manifest: 1
product: { name: Relay, vendor: Northwind Software, competitors: [Asana] }
as_of: 2026-11-01
plans: [Free, { name: Team, price: 12 USD per user per month }, Enterprise]
platforms: [web, iOS, Android]
capabilities:
  - { id: boards, name: Kanban boards, aliases: [boards], status: available, limits: [{ of: boards, max: 100 }, { of: cards per board, max: 5000 }] }
  - { id: files, name: File attachments, aliases: [attachments], status: available, limits: [{ of: file size, aliases: [attachment size, attachments], max: 250 MB }] }
  - { id: members, name: Guests, aliases: [guest seats], status: available, limits: [{ of: guests, max: { Free: 3, Team: 20, Enterprise: 200 } }] }
  - { id: sync, name: Calendar sync, status: available, includes: [Google Calendar, Outlook, Fastmail], limits: [{ of: sync interval, min: 15 minutes }] }
  - { id: alarms, name: Alarms, status: available, includes: [email, push], excludes: [phone calls, SMS] }
  - { id: sso, name: Single sign-on, aliases: [SSO], status: available, plans: [Enterprise] }
  - { id: audit-log, name: Audit log, status: available, disclose: { any: [Enterprise plan], within: section } }
  - { id: optimizer, name: Route optimizer, status: beta }
  - { id: consent, name: Consent forms, status: limited }
  - { id: exports, name: Legacy exports, status: deprecated }
  - { id: offline, name: Offline mode, status: planned, roadmap: { public: true, target: 2027-Q2 } }
  - { id: video, name: Video clips, status: planned, roadmap: { public: true, target: 2027-06 } }
  - { id: payouts, name: Payouts, status: available, limits: [{ of: payout, min: 2 working days }] }
  - { id: fax, name: Fax sending, status: retired }
commitments:
  - { id: uptime, name: Uptime, max: 99.9 % }
  - { id: card-fee, name: Card fee, min: 1.4 %, plans: [Team] }
certifications:
  - { id: iso, name: ISO 27001 }
  - { id: gdpr, name: GDPR }
proof:
  - { id: customers, claim: 400 customers, aliases: [teams], value: 400 customers }
`;

function loaded(): Manifest {
  const { manifest, problems } = loadManifest({
    path: 'capabilities.yaml',
    bytes: new TextEncoder().encode(MANIFEST),
  });
  if (manifest === null) throw new Error(problems.map((each) => each.message).join('\n'));
  return manifest;
}

const manifest = loaded();
const run = {
  rules,
  unlisted: manifest.unlisted,
  severityLayers: () => [],
  asOf: AS_OF,
  waivers: [],
  baseline: null,
  changes: null,
};
const audit = createAudit(manifest, AS_OF, run);

/** What is found in a file's bytes. */
export async function judge(path: string, bytes: Uint8Array): Promise<DocumentState> {
  const state = await judgeBytes(path, bytes, audit, { run, asOf: AS_OF });
  if (state === null) throw new Error(`${path} can't be read`);
  return state;
}

export async function suggestFor(path: string, bytes: Uint8Array): Promise<SuggestedRewrites> {
  return suggestDocument(await judge(path, bytes), {
    manifest,
    asOf: AS_OF,
    judge: (changed) => judge(path, changed),
  });
}

export const htmlOf = (paragraphs: readonly string[]) =>
  `<!doctype html>\n<title>Relay</title>\n<main>\n${paragraphs.map((each) => `<p>${each}</p>`).join('\n')}\n</main>\n`;
