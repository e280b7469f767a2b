import { describe, expect, it } from 'vitest';
import { run } from './run.js';
import { scratch } from './scratch.js';

const tree = {
  'capabilities.yaml': `manifest: 1
product: { name: Relay }
as_of: 2026-11-01
review_every: 90 days
capabilities:
  - { id: boards, name: Kanban boards, aliases: [boards], evidence: [docs/boards.md], verified: 2026-05-01 }
  - { id: exports, name: PDF export, evidence: [docs/exports.md] }
  - { id: offline, name: Offline mode, status: planned }
  - { id: sync, name: Calendar sync }
`,
  'page.md': 'Relay has Kanban boards. Export to PDF in the menu.\n',
};

interface Told {
  readonly rule: string;
  readonly path: string;
  readonly severity: string;
  readonly start: { readonly line: number };
  readonly entry: string;
  readonly message: string;
}

async function audit(config: string | null, ...options: readonly string[]) {
  const cwd = scratch({ ...tree, ...(config !== null && { 'overclaim.config.yaml': config }) });
  const { stdout, status, stderr } = await run(
    ['audit', 'page.md', '-f', 'json', '--as-of', '2026-11-21', ...options],
    { cwd },
  );
  const { findings } = JSON.parse(stdout) as { findings: Told[] };
  const told = findings.map(
    ({ rule, path, severity, start, entry }) => `${path}:${start.line} ${rule} ${severity} ${entry}`,
  );
  return { told, findings, status, stderr };
}

describe('what an audit says of the manifest', () => {
  it('is nothing unless it is asked', async () => {
    expect(await audit(null)).toMatchObject({ told: [], status: 0, stderr: '' });
  });

  it('is what is stale, without evidence or never claimed, at the line of the entry', async () => {
    const { told, findings, status } = await audit(
      'severity: { manifest: warning, manifest/stale: error }\n',
    );
    expect(told).toEqual([
      'capabilities.yaml:6 manifest/stale error boards',
      'capabilities.yaml:9 manifest/never-claimed warning sync',
      'capabilities.yaml:9 manifest/no-evidence warning sync',
    ]);
    expect(findings.map(({ message }) => message)).toEqual([
      '"boards" was last verified on 2026-05-01, 204 days ago; 90 are allowed.',
      '"sync" is available, and no document of this audit claims it.',
      'Nothing shows that "sync" is true.',
    ]);
    expect(status).toBe(1);
  });

  it('can be allowed by a waiver with a reason, which is unused when the manifest is mended', async () => {
    const waiver = (rule: string, quote: string) =>
      `waivers:\n  - { rule: ${rule}, path: capabilities.yaml, quote: ${quote}, reason: Ann checks it, owner: Ann }\n`;
    const config = 'severity: { manifest/no-evidence: warning }\nwaivers: waivers.yaml\n';
    const withWaiver = async (content: string) => {
      const cwd = scratch({ ...tree, 'overclaim.config.yaml': config, 'waivers.yaml': content });
      const { stdout } = await run(['audit', 'page.md', '-f', 'json', '--as-of', '2026-11-21'], { cwd });
      return (JSON.parse(stdout) as { findings: Told[] }).findings.map(({ rule }) => rule);
    };
    expect(await withWaiver(waiver('manifest/no-evidence', 'Calendar sync'))).toEqual([]);
    expect(await withWaiver(waiver('manifest/no-evidence', 'Kanban boards'))).toEqual([
      'manifest/no-evidence',
      'suppression/unused',
    ]);
  });

  it('is explained like any rule, with the way to switch it on', async () => {
    const { stdout } = await run(['explain', 'never-claimed']);
    expect(stdout).toContain('manifest/never-claimed · off');
    expect(stdout).toContain('severity: { manifest/never-claimed: warning }');
    expect((await run(['rules'])).stdout).toMatch(/^manifest\/stale +off +Not verified for long$/m);
  });
});
