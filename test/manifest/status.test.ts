import { describe, expect, it } from 'vitest';
import { loadManifest } from '../../src/manifest/load-manifest.js';
import { manifestWarnings } from '../../src/manifest/manifest-warnings.js';
import { isValidOn, roadmapTarget, statusOn } from '../../src/manifest/status.js';
import type { Entry, Manifest } from '../../src/model/manifest.js';

function manifestOf(lists: string): Manifest {
  const yaml = `manifest: 1\nproduct: { name: Tern }\nas_of: 2026-11-01\nreview_every: 90 days\n${lists}\n`;
  const { manifest, problems } = loadManifest({ path: 'm.yaml', bytes: new TextEncoder().encode(yaml) });
  expect(problems).toEqual([]);
  return manifest!;
}

function capability(fields: string): Entry {
  return manifestOf(`capabilities: [{ id: a, name: A, ${fields} }]`).entries[0]!;
}

describe('statusOn', () => {
  it.each([
    ['status: live', 'available'],
    ['status: beta', 'preview'],
    ['since: 2026-11-21', 'available'],
    ['since: 2026-11-22', 'planned'],
    ['until: 2026-11-21', 'available'],
    ['until: 2026-11-20', 'retired'],
    ['status: preview, since: 2027-01-01', 'planned'],
    ['status: deprecated, until: 2026-11-20', 'retired'],
    ['status: deprecated, until: 2027-01-01', 'deprecated'],
    ['status: deprecated, since: 2027-01-01', 'available'],
    ['status: removed, since: 2025-01-01', 'retired'],
    ['status: removed, since: 2027-01-01', 'deprecated'],
    ['status: no, until: 2026-01-01', 'unsupported'],
    ['status: planned, until: 2026-01-01', 'retired'],
  ])('{ %s } is %s', (fields, expected) => {
    expect(statusOn(capability(fields), '2026-11-21')).toBe(expected);
  });
});

describe('roadmapTarget', () => {
  it.each([
    ['status: planned, roadmap: { target: 2027-H1 }', '2027-H1'],
    ['since: 2027-02-15', '2027-02-15'],
    ['since: 2027-02-15, roadmap: { target: 2027-Q1 }', '2027-Q1'],
    ['status: planned', undefined],
    ['status: live, roadmap: { target: 2027-Q1 }', undefined],
  ])('{ %s }: %s', (fields, expected) => {
    expect(roadmapTarget(capability(fields), '2026-11-21')?.text).toBe(expected);
  });
});

describe('isValidOn', () => {
  it.each([
    ['valid_until: 2026-11-21', true],
    ['valid_until: 2026-11-20', false],
    ['since: 2026-12-01', false],
    ['status: planned', false],
    ['owner: legal', true],
  ])('{ %s }: %s', (fields, expected) => {
    const entry = manifestOf(`certifications: [{ id: a, name: A, ${fields} }]`).entries[0]!;
    expect(isValidOn(entry, '2026-11-21')).toBe(expected);
  });
});

describe('manifestWarnings', () => {
  it('names what is stale, unproven, unowned, expired or unconfirmed, and nothing else', () => {
    const manifest = manifestOf(`capabilities:
  - { id: sound, name: A, owner: x, evidence: y, verified: 2026-11-01 }
  - { id: old, name: B, owner: x, evidence: y, verified: 2026-08-01 }
  - { id: bare, name: C }
  - { id: gone, name: D, status: removed }
  - { id: guessed, name: E, confirmed: false, status: planned }
certifications:
  - { id: lapsed, name: F, valid_until: 2026-10-31 }`);
    const shown = manifestWarnings(manifest, '2026-11-21').map(
      ({ rule, entry, position }) => `${position.line} ${entry} ${rule}`,
    );
    expect(shown).toEqual([
      '7 old manifest/stale',
      '8 bare manifest/no-evidence',
      '8 bare manifest/no-owner',
      '10 guessed manifest/unconfirmed',
      '12 lapsed manifest/expired',
    ]);
  });
});
