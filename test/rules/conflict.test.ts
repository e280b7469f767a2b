import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { type AuditedDocument, auditDocument, createAudit, createReport } from '../../src/audit.js';
import { loadManifest } from '../../src/manifest/load-manifest.js';
import type { Finding } from '../../src/model/report.js';
import type { RuleExample } from '../../src/model/rule.js';
import { readDocument } from '../../src/read/index.js';
import { conflictRules, rules } from '../../src/rules/index.js';

const AS_OF = '2026-11-21';

/** The examples' manifest with a service level, a price list and a limit by plan besides. */
const common = parse(readFileSync('fixtures/rules/manifest.yaml', 'utf8')) as {
  capabilities: object[];
  commitments: object[];
};
const manifest = loaded({
  ...common,
  capabilities: [
    ...common.capabilities,
    {
      id: 'archive',
      name: 'Archive',
      aliases: ['archived visits'],
      summary: 'Closed visits stay readable.',
      status: 'available',
      plans: ['Team', 'Enterprise'],
      limits: [{ of: 'archive period', max: { Team: '2 years', Enterprise: '10 years' } }],
    },
  ],
  commitments: [
    ...common.commitments,
    { id: 'uptime', name: 'Uptime', aliases: ['monthly uptime'], max: '99.9 %' },
    { id: 'refunds', name: 'Refunds', aliases: ['money back', 'refund'], max: '30 days' },
  ],
});

function loaded(content: object) {
  const bytes = new TextEncoder().encode(stringify(content));
  const { manifest, problems } = loadManifest({ path: 'manifest.yaml', bytes });
  if (manifest === null) throw new Error(problems.map((each) => each.message).join('\n'));
  return manifest;
}

const settings = {
  rules: [...rules, ...conflictRules],
  unlisted: manifest.unlisted,
  severityLayers: () => [],
  asOf: AS_OF,
  waivers: [],
  baseline: null,
  changes: null,
};

async function audited(pages: Readonly<Record<string, string>>, of = manifest): Promise<AuditedDocument[]> {
  const audit = createAudit(of, AS_OF, settings);
  return Promise.all(
    Object.entries(pages).map(async ([path, copy]) => {
      const read = await readDocument({ path, bytes: new TextEncoder().encode(copy) });
      if (read.kind !== 'document') throw new Error(read.problem.message);
      return auditDocument(read.document, audit);
    }),
  );
}

function report(documents: readonly AuditedDocument[], run: Partial<typeof settings> = {}) {
  const outside = { problems: [], unread: [], version: '0.0.0' };
  return createReport(documents, { manifest, asOf: AS_OF }, { ...settings, ...run }, outside);
}

async function conflictsIn(...copies: readonly string[]): Promise<string[]> {
  const pages = Object.fromEntries(copies.map((copy, index) => [`${'abcdef'[index]}.md`, copy]));
  return told(report(await audited(pages)).findings);
}

function told(findings: readonly Finding[]): string[] {
  return findings
    .filter((each) => each.family === 'conflict')
    .map(({ rule, path, start, quote, related }) => {
      const others = related.filter((each) => each.kind === 'conflict');
      const named = others.map((each) => `${each.path}:${each.start?.line} ${each.message}`);
      return `${rule} ${path}:${start?.line} “${quote}” / ${named.join(', ')}`;
    });
}

describe.each(conflictRules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  async function found({ copy, beside, manifest: own }: RuleExample) {
    const pages = beside === undefined ? { 'a.md': copy } : { 'a.md': copy, 'b.md': beside };
    const of = loaded({ ...common, ...(own === undefined ? {} : (parse(own) as object)) });
    return report(await audited(pages, of)).findings.filter((each) => each.family === 'conflict');
  }

  it.each(rule.examples.caught)('catches: $copy', async (example) => {
    const places = (await found(example)).map(({ rule, path, quote }) => ({ rule, path, quote }));
    expect(places).toContainEqual({ rule: rule.id, path: 'a.md', quote: example.quote });
    expect(places.length).toBeGreaterThan(1);
  });

  it.each(rule.examples.fine)('leaves: $copy', async (example) => {
    expect(await found(example)).toEqual([]);
  });
});

describe('values that differ', () => {
  it.each([
    ['service levels', 'We offer 99.9% uptime.', '99.99% uptime, every month.'],
    ['refund periods', '30-day refunds', 'We offer 60-day refunds.'],
    ['response times', 'Support first response within 4 hours.', 'First reply within 24 hours.'],
    ['a heading and a sentence', '# Onboarding in 10 days\n\nHello.', 'Onboarding takes 3 weeks.'],
    [
      'a table and a sentence',
      '| | Team | Enterprise |\n|---|---|---|\n| Archive period | 2 years | 10 years |',
      'On Team, the archive period is 5 years.',
    ],
    [
      'a price list and a deck',
      '## Team\n\n$15 per user per month',
      'The Team plan costs $12 per user per month.',
    ],
    ['one label', 'Small practices: 20 boards', 'Small practices: 60 boards'],
    ['every plan and one', 'Every plan has 99.9% uptime.', 'On the Enterprise plan, uptime is 99.99%.'],
  ])('%s', async (_, one, other) => {
    const found = await conflictsIn(one, other);
    expect(found.map((each) => each.slice(0, 20))).toEqual(['conflict/values a.md', 'conflict/values b.md']);
  });
});
describe('no conflict', () => {
  it.each([
    ['the same in other units', 'Onboarding takes 2 weeks.', 'Onboarding takes 14 days.'],
    ['the same time', 'Refunds within 30 days.', 'Refunds within a month.'],
    [
      'an amount within the bound',
      'Attach files of up to 250 MB to a visit.',
      'Attach a 20 MB file to a visit.',
    ],
    ['a range', 'Onboarding takes 2 weeks.', 'Onboarding takes 2 to 6 weeks.'],
    ['from', 'Team costs $15 per user per month.', 'Team starts from $12 per user per month.'],
    ['about', 'Onboarding takes 2 weeks.', 'Onboarding takes about 3 weeks.'],
    ['a floor', 'We offer 99.9% uptime.', 'More than 99.5% uptime.'],
    [
      'two plans',
      'On Team, the archive period is 2 years.',
      'On Enterprise, the archive period is 10 years.',
    ],
    [
      'two ways of billing',
      'Team costs $15 per user per month.',
      'Team costs $12 per user per month, billed annually.',
    ],
    ['a month and a year', 'Team costs $15 per user per month.', 'Team costs $150 per user per year.'],
    ['two currencies', 'Team costs $15 per user per month.', 'Team costs €14 per user per month.'],
    [
      'a discount',
      'Team costs $15 per user per month.',
      'Team is now $12 per user per month instead of $15.',
    ],
    ['a quotation', 'Onboarding takes 2 weeks.', '> “Onboarding takes 5 weeks, and that is a lot of weeks.”'],
    ['the past', 'Onboarding takes 2 weeks.', 'In 2023, onboarding took 5 weeks.'],
    ['a day that has passed', 'Onboarding takes 2 weeks.', 'As of May 2024, onboarding takes 5 weeks.'],
    [
      'release notes',
      'We offer 99.9% uptime.',
      '# Release notes\n\n## Version 2.1\n\n- We offer 99.5% uptime.',
    ],
    ['a promise', 'We offer 99.9% uptime.', 'Next year we will offer 99.99% uptime.'],
    ['a question', 'Onboarding takes 2 weeks.', 'Does onboarding take 5 weeks?'],
    ['an average', 'Support first response within 4 hours.', 'The average first response takes 40 minutes.'],
    ['a competitor', 'We offer 99.9% uptime.', 'Torchy offers 99.5% uptime.'],
    ['some of all', 'Visits have 100 boards.', 'Ninety of the 100 boards are shared.'],
    [
      'another fee',
      '| | Team |\n|---|---|\n| Price per month | $15 |',
      '| | Team |\n|---|---|\n| Setup fee | $25 |',
    ],
    [
      'an amount for each of two plans',
      'On Team, the archive period is 2 years.',
      'On Team you can look around, on Enterprise the archive period is 10 years.',
    ],
    ['cases with a label each', 'Small practices: 20 boards', 'Hospitals: 60 boards'],
    ['the one value twice', 'We offer 99.9% uptime.', '99.9% uptime'],
    ['what all have and what one has', '3,000 boards', 'Up to 100 boards in a practice'],
    ['another stretch of time', 'Support first response within 10 seconds.', 'First reply within 72 hours.'],
  ])('%s', async (_, one, other) => {
    expect(await conflictsIn(one, other)).toEqual([]);
  });
});

describe('cells of one table', () => {
  it.each([
    ['rows', '| | Boards |\n|---|---|\n| Leeds | 50 |\n| York | 80 |'],
    ['columns', '| | Small practice | Hospital |\n|---|---|---|\n| Boards | 50 | 80 |'],
  ])('have values of their own: %s', async (_, table) => {
    expect(await conflictsIn(table)).toEqual([]);
  });

  it('differ from a sentence', async () => {
    const found = await conflictsIn('Up to 100 boards.\n\n| | Leeds |\n|---|---|\n| Boards | 50 |');
    expect(found).toHaveLength(2);
  });
});

describe('a plan that is called like a capability', () => {
  const courses = loaded({
    manifest: 1,
    product: { name: 'Parley' },
    as_of: '2026-11-01',
    plans: ['Self-study', 'Group', 'Private'],
    capabilities: [
      {
        id: 'group-classes',
        name: 'Group classes',
        summary: 'Lessons for up to eight students.',
        status: 'available',
        plans: ['Group', 'Private'],
      },
    ],
  });
  const findings = async (copy: string) =>
    told(report(await audited({ 'a.md': copy }, courses)).findings).map((each) => each.slice(0, 19));

  it.each([
    ['in a row', '| | Self-study | Group | Private |\n|---|---|---|---|\n| Group classes | – | ✓ | ✓ |'],
    [
      'as a heading',
      '## Group classes\n\nGroup classes have eight students.\n\n| | Group |\n|---|---|\n| Group classes | – |',
    ],
  ])('is not meant %s', async (_, copy) => {
    expect(await findings(copy)).toEqual([]);
  });

  it('is meant by its heading', async () => {
    const table = '| | Group |\n|---|---|\n| Group classes | – |';
    expect(await findings(`${table}\n\n## Group\n\n- Group classes with a teacher`)).toHaveLength(2);
  });
});

describe('a group of houses', () => {
  const houses = loaded({
    manifest: 1,
    product: { name: 'Reed Inns' },
    as_of: '2026-11-01',
    capabilities: [
      {
        id: 'inns',
        name: 'Inns',
        summary: 'Three inns with rooms.',
        status: 'available',
        includes: ['The Otter', 'The Wherry', 'The Bittern'],
        limits: [
          { of: 'inns', max: 3 },
          { of: 'rooms', max: 40 },
        ],
      },
    ],
  });
  const conflicts = async (one: string, other: string) =>
    report(await audited({ 'a.md': one, 'b.md': other }, houses)).findings.filter(
      ({ family }) => family === 'conflict',
    );

  it('gives two numbers of all of them', async () => {
    expect(await conflicts('Our inns have 40 rooms.', 'Our inns have 36 rooms.')).toHaveLength(2);
  });

  it.each([
    ['what one of them has', 'Our inns have 40 rooms.', '# The Otter\n\nSixteen rooms above the river.'],
    ['the others', 'We have three inns.', 'At the other two inns you bring your own.'],
    ['some of them', 'We have three inns.', 'Two inns have a garden.'],
  ])('leaves %s', async (_, one, other) => {
    expect(await conflicts(one, other)).toEqual([]);
  });
});

describe('plans that differ', () => {
  it.each([
    [
      'a cross and a sentence',
      '| | Team |\n|---|---|\n| Single sign-on | ✗ |',
      'Team includes single sign-on.',
    ],
    [
      'a tick and “only”',
      '| | Team |\n|---|---|\n| SSO | ✓ |',
      'SSO is only available on the Enterprise plan.',
    ],
    ['every plan and a denial', 'Archive is on every plan.', 'Archive is not available on the Free plan.'],
    [
      'a section and a denial',
      '## Team\n\n- Single sign-on',
      'Single sign-on is not included in the Team plan.',
    ],
    ['an “only” behind the plan', 'Archive: Enterprise only', 'The Team plan includes archive.'],
  ])('%s', async (_, one, other) => {
    const found = await conflictsIn(one, other);
    expect(found.map((each) => each.slice(0, 19))).toEqual(['conflict/scope a.md', 'conflict/scope b.md']);
  });

  it.each([
    ['two plans', 'Archive is not available on the Free plan.', 'Archive is available on the Team plan.'],
    [
      'a plan left out',
      'Archive is available on the Team plan.',
      'Archive is available on the Enterprise plan.',
    ],
    ['an upgrade', 'Archive is not on the Free plan.', 'Move from the Free plan to Team to get the archive.'],
    ['an add-on', 'SSO is not part of the Team plan.', 'SSO is an optional add-on to the Team plan.'],
    ['a longer name', '| | Team |\n|---|---|\n| SSO enforcement | ✗ |', 'Team includes SSO.'],
    ['something like it', 'Advanced reports are only on the Enterprise plan.', 'Team includes reports.'],
    ['a contrast', 'SSO is not on Team but on Enterprise.', 'SSO is on the Enterprise plan.'],
    ['a promise', 'SSO is not on the Team plan.', 'SSO is coming to the Team plan soon.'],
    ['a condition', 'SSO is not on the Team plan.', 'If you are on the Team plan, SSO is on request.'],
  ])('but not %s', async (_, one, other) => {
    expect(await conflictsIn(one, other)).toEqual([]);
  });
});

describe('a conflict', () => {
  it('is told at each place, each naming the others', async () => {
    const found = await conflictsIn(
      'We offer 99.9% uptime.',
      'We offer 99.99% uptime.',
      'Hello.\n\nOur uptime is 99.9%.',
    );
    expect(found).toEqual([
      'conflict/values a.md:1 “99.9%” / b.md:1 99.99%',
      'conflict/values b.md:1 “99.99%” / a.md:1 99.9%, c.md:3 99.9%',
      'conflict/values c.md:3 “99.9%” / b.md:1 99.99%',
    ]);
  });

  it('says what the other places and the manifest have', async () => {
    const pages = { 'a.md': 'We offer 99.9% uptime.', 'b.md': 'We offer 99.99% uptime.' };
    const [first, second] = report(await audited(pages)).findings.filter(
      (each) => each.family === 'conflict',
    );
    expect(first).toMatchObject({
      severity: 'warning',
      entry: 'uptime',
      claimed: '99.9%',
      declared: 'max 99.9 %',
      message: 'Here it is 99.9%; b.md says 99.99%.',
      suggestion: 'The manifest agrees with this place (max 99.9 %): mend the other.',
    });
    expect(second).toMatchObject({
      message: 'Here it is 99.99%; a.md says 99.9%.',
      suggestion: 'Give one value everywhere. The manifest has max 99.9 %.',
    });
  });

  it('tells the place that puts a capability on a plan as the manifest does', async () => {
    const pages = {
      'a.md': 'Single sign-on is included in the Enterprise plan.',
      'b.md': 'Single sign-on is not part of the Enterprise plan.',
    };
    const found = report(await audited(pages)).findings.filter((each) => each.rule === 'conflict/scope');
    expect(found.map((each) => `${each.path}: ${each.suggestion}`)).toEqual([
      'a.md: The manifest agrees with this place (on Enterprise): mend the other.',
      'b.md: Say the same everywhere. By the manifest it is on Enterprise.',
    ]);
  });

  it('stands beside what the words say alone', async () => {
    const pages = { 'a.md': 'We offer 99.9% uptime.', 'b.md': 'We offer 99.99% uptime.' };
    const { findings } = report(await audited(pages));
    expect(findings.filter((each) => each.path === 'b.md').map((each) => each.rule)).toEqual([
      'beyond/exceeded-limit',
      'conflict/values',
    ]);
  });

  it('names one place of each document, and not more than a reader looks up', async () => {
    const pages: Record<string, string> = { 'z.md': 'We offer 99.5% uptime.' };
    for (let page = 10; page < 40; page++)
      pages[`p${page}.md`] = `We offer 99.9% uptime on page ${page}.\n\nOur uptime is 99.9%.`;
    const found = report(await audited(pages)).findings.filter((each) => each.path === 'z.md');
    const [last] = found.filter((each) => each.family === 'conflict');
    expect(last?.related.map((each) => each.path)).toEqual(
      Array.from({ length: 12 }, (_, index) => `p${index + 10}.md`),
    );
    expect(last?.message).toBe('Here it is 99.5%; p10.md, p11.md, p12.md and 27 more say 99.9%.');
  });

  it('is one finding for a line that a template repeats', async () => {
    const pages = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.md`, '99.9% uptime']));
    const found = report(await audited({ ...pages, 'z.md': '99.5% uptime' })).findings;
    expect(told(found).map((each) => each.slice(0, 20))).toEqual([
      'conflict/values a.md',
      'conflict/values z.md',
    ]);
  });
});

describe('a run', () => {
  const pages = {
    'a.md': 'We offer 99.9% uptime.\n\n30-day refunds',
    'b.md': 'Team includes SSO. Uptime is 99.99%.',
    'c.md': 'SSO is only on the Enterprise plan. We offer 60-day refunds. Our uptime is 99.5%.',
  };

  it('says the same in whatever order and process documents were audited', async () => {
    const documents = await audited(pages);
    const elsewhere = JSON.parse(JSON.stringify(documents)) as AuditedDocument[];
    expect(told(report(documents).findings)).toHaveLength(7);
    expect(report(elsewhere.toReversed())).toEqual(report(documents));
  });

  it('names a few of many other values and counts the rest', async () => {
    const values = Array.from({ length: 9 }, (_, number) => [
      `${number}.md`,
      `We offer 99.${number + 1}% uptime.`,
    ]);
    const [first] = report(await audited(Object.fromEntries(values))).findings;
    expect(first?.message).toMatch(
      /^Here it is 99\.1 ?%.*; 5\.md says 99\.6 ?%[^;]*; 3 more values elsewhere\.$/,
    );
    expect(first?.related).toHaveLength(8);
  });
});

describe('an ignore comment', () => {
  const other = 'We offer 99.5% uptime.';
  const ignored = '<!-- overclaim-ignore-next conflict/values -- last year’s contract -->\n\n';

  it('hides the conflict at its place', async () => {
    const documents = await audited({ 'a.md': `${ignored}We offer 99.9% uptime.`, 'b.md': other });
    const { findings, summary } = report(documents);
    expect(findings.map((each) => `${each.rule} ${each.path}`)).toEqual(['conflict/values b.md']);
    expect(summary.suppressed).toBe(1);
  });

  it('is unused where no other document disagrees', async () => {
    const documents = await audited({ 'a.md': `${ignored}We offer 99.9% uptime.` });
    expect(report(documents).findings.map((each) => each.rule)).toEqual(['suppression/unused']);
  });

  it('hides nothing behind its reach', async () => {
    const copy = `${ignored}Hello.\n\nWe offer 99.9% uptime.`;
    const found = report(await audited({ 'a.md': copy, 'b.md': other })).findings;
    expect(found.map((each) => `${each.rule} ${each.path}`)).toEqual([
      'suppression/unused a.md',
      'conflict/values a.md',
      'conflict/values b.md',
    ]);
  });
});

it('is switched off by its severity, for a document at a time', async () => {
  const documents = await audited({ 'a.md': '99.9% uptime', 'old/b.md': '99.5% uptime' });
  const severityLayers = (path: string) =>
    path.startsWith('old/') ? [{ source: 'test', severities: { conflict: 'off' as const } }] : [];
  const { findings } = report(documents, { severityLayers } as never);
  expect(findings.map((each) => `${each.rule} ${each.path}`)).toEqual(['conflict/values a.md']);
});
