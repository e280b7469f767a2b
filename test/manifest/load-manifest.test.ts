import { describe, expect, it } from 'vitest';
import { loadManifest } from '../../src/manifest/load-manifest.js';
import type { Manifest } from '../../src/model/manifest.js';

function load(yaml: string | Uint8Array) {
  const bytes = typeof yaml === 'string' ? new TextEncoder().encode(yaml) : yaml;
  return loadManifest({ path: 'capabilities.yaml', bytes });
}

function loaded(yaml: string): Manifest {
  const { manifest, problems } = load(yaml);
  expect(problems).toEqual([]);
  return manifest!;
}

/** `line:column message hint` of each problem; the manifest is null exactly where one is an error. */
function problemsOf(yaml: string | Uint8Array): string[] {
  const { manifest, problems } = load(yaml);
  expect(manifest === null).toBe(problems.some(({ severity }) => severity === 'error'));
  return problems.map(({ position, message, hint }) => {
    const place = position === null ? '-' : `${position.line}:${position.column}`;
    return [place, message, hint].filter((each) => each !== null).join(' ');
  });
}

const HEAD = `manifest: 1
product: { name: Tern }
as_of: 2026-11-01
plans: [Free, { name: Team, aliases: [Pro] }, Business]
platforms: [web, iOS]
regions: [EU, US]
`;
const HEAD_LINES = HEAD.split('\n').length - 1;

/** Problems of a manifest with this list behind a common head; lines count from the list's first. */
function problemsBehindHead(yaml: string): string[] {
  return problemsOf(HEAD + yaml).map((each) =>
    each.replace(/^(\d+):/, (_, line: string) => `${Number(line) - HEAD_LINES}:`),
  );
}

describe('loadManifest', () => {
  it('reads every field', () => {
    const manifest = loaded(`# a comment
manifest: 1
product:
  name: Tern
  aliases: [Tern Cloud]
  vendor: Shoreline Software
  competitors: [Asana]
as_of: 2026-11-01
review_every: 6 months
unlisted: warning
plans:
  - Free
  - { name: Team, price: 12 USD per user per month, aliases: [Pro] }
  - name: Business
platforms: [web, iOS]
regions: EU
capabilities:
  - id: sso
    name: Single sign-on
    aliases: SSO
    summary: SAML 2.0.
    status: live
    since: 2024-03-01
    until: 2027-06-30
    plans: [Pro+]
    platforms: [Web]
    regions: [EU]
    requires: [DNS access]
    includes: [Okta, 365]
    excludes: [LDAP]
    limits:
      - { of: providers, aliases: [IdPs], max: { Team: 1, Business: unlimited }, min: 1 }
    disclose: { any: Business plan, within: sentence }
    roadmap: { public: true, target: 2027-Q2 }
    say: Single sign-on, on Team and Business.
    evidence: [docs/sso.md]
    owner: identity
    verified: 2026-10-12
commitments:
  - { id: uptime, name: Uptime, aliases: [SLA], max: 99.9 % }
certifications:
  - { id: soc2, name: SOC 2, valid_until: 2027-03-31, confirmed: false }
proof:
  - { id: teams, claim: 400 teams, value: 400 teams }
`);
    const position = { line: 18, column: 5, offset: 337 };
    const [sso, uptime, soc2, teams] = manifest.entries;
    expect({ ...manifest, entries: [] }).toEqual({
      path: 'capabilities.yaml',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      product: {
        name: 'Tern',
        aliases: ['Tern Cloud'],
        vendor: 'Shoreline Software',
        competitors: ['Asana'],
      },
      asOf: '2026-11-01',
      reviewEveryDays: 183,
      unlisted: 'warning',
      plans: [
        { name: 'Free', aliases: [], price: null },
        {
          name: 'Team',
          aliases: ['Pro'],
          price: {
            amount: 12,
            dimension: 'money',
            noun: 'USD',
            per: ['month', 'user'],
            text: '12 USD per user per month',
          },
        },
        { name: 'Business', aliases: [], price: null },
      ],
      platforms: ['web', 'iOS'],
      regions: ['EU'],
      entries: [],
    });
    const one = { amount: 1, dimension: 'count', noun: '', per: [], text: '1' };
    expect(sso).toEqual({
      kind: 'capability',
      id: 'sso',
      name: 'Single sign-on',
      aliases: ['SSO'],
      summary: 'SAML 2.0.',
      status: 'available',
      since: '2024-03-01',
      until: '2027-06-30',
      plans: ['Team', 'Business'],
      platforms: ['web'],
      regions: ['EU'],
      requires: ['DNS access'],
      includes: ['Okta', '365'],
      excludes: ['LDAP'],
      limits: [
        {
          of: 'providers',
          aliases: ['IdPs'],
          direction: 'max',
          bound: {
            kind: 'by-plan',
            values: [
              { plan: 'Team', value: { kind: 'quantity', quantity: one } },
              { plan: 'Business', value: { kind: 'unlimited' } },
            ],
          },
        },
        {
          of: 'providers',
          aliases: ['IdPs'],
          direction: 'min',
          bound: { kind: 'same', value: { kind: 'quantity', quantity: one } },
        },
      ],
      disclose: { any: ['Business plan'], within: 'sentence' },
      roadmap: { public: true, target: { start: '2027-04-01', end: '2027-06-30', text: '2027-Q2' } },
      say: 'Single sign-on, on Team and Business.',
      evidence: ['docs/sso.md'],
      owner: 'identity',
      verified: '2026-10-12',
      value: null,
      quantity: null,
      claim: null,
      validUntil: null,
      confirmed: true,
      position,
    });
    expect(uptime).toMatchObject({
      kind: 'commitment',
      limits: [
        {
          of: 'Uptime',
          aliases: ['SLA'],
          direction: 'max',
          bound: { kind: 'same', value: { quantity: { amount: 0.999, dimension: 'ratio' } } },
        },
      ],
    });
    expect(soc2).toMatchObject({ kind: 'certification', validUntil: '2027-03-31', confirmed: false });
    expect(teams).toMatchObject({
      kind: 'proof',
      name: '400 teams',
      claim: '400 teams',
      quantity: { amount: 400, noun: 'team' },
    });
  });

  it('needs no more than version, product, day and one entry', () => {
    const manifest = loaded(
      'manifest: 1\nproduct: {name: Tern}\nas_of: 2026-11-01\ncapabilities: [{id: a, name: A}]\n',
    );
    expect(manifest.entries).toHaveLength(1);
    expect(manifest.unlisted).toBe('error');
  });

  it('keeps texts that YAML takes for numbers as they are written', () => {
    const manifest = loaded(`${HEAD}capabilities: [{ id: a, name: 1.10, includes: [007, 3.0, 0x1F] }]`);
    expect(manifest.entries[0]).toMatchObject({ name: '1.10', includes: ['007', '3.0', '0x1F'] });
  });

  it('reads anchors, aliases and merge keys', () => {
    const manifest = loaded(
      `${HEAD}capabilities:\n  - &base { id: a, name: A, plans: &top [Team, Business] }\n  - { <<: *base, id: b, name: B }\n  - { id: c, name: C, plans: *top }\n`,
    );
    expect(manifest.entries.map(({ plans }) => plans)).toEqual(Array(3).fill(['Team', 'Business']));
  });

  it('reads a file with a byte order mark and Windows line ends', () => {
    const manifest = loaded(`\uFEFF${HEAD}capabilities:\n  - id: a\n    name: A\n`.replaceAll('\n', '\r\n'));
    expect(manifest.entries[0]!.position).toMatchObject({ line: 8, column: 5 });
  });
});

describe('loadManifest, given what is no manifest', () => {
  const withoutHint = 'Run `overclaim init` in an empty folder for one to start from.';
  it.each<[string, string | Uint8Array, string[]]>([
    ['nothing', '', [`- The manifest is empty. ${withoutHint}`]],
    ['blanks', ' \n\n', [`- The manifest is empty. ${withoutHint}`]],
    ['comments', '# nothing yet\n', ['- The manifest holds comments only.']],
    ['a text', 'hello', ['1:1 The manifest is the text "hello". Expected a map (key: value).']],
    ['a list', '- a\n- b\n', ['1:1 The manifest is a list. Expected a map (key: value).']],
    [
      'NUL bytes',
      new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
      ['- This is not a text file: it holds NUL bytes. A manifest is YAML text in UTF-8.'],
    ],
    [
      'another encoding',
      new Uint8Array([0x6e, 0xe9, 0x6f]),
      ['- The manifest is not valid UTF-8. Save it as UTF-8.'],
    ],
    [
      'too much',
      new Uint8Array(10_000_000).fill(0x20),
      ['- The manifest has 10.0 MB; 5 MB is the most that is read. Is this the right file?'],
    ],
    [
      'two documents',
      'manifest: 1\n---\nmanifest: 1\n',
      ['2:1 A second YAML document begins here. Keep one manifest in one file, and remove the line `---`.'],
    ],
    [
      'a key that stands twice',
      'manifest: 1\nmanifest: 1\n',
      ['2:1 This key stands twice in the same map. Keep one of the two.'],
    ],
    [
      'an open quote',
      'manifest: "1\nproduct: x\n',
      ['3:1 This is not valid YAML: Missing closing "quote. Is a quote or bracket left open above?'],
    ],
    [
      'an alias bomb',
      `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`).join('\n')}\n`,
      [
        '- The anchors of this manifest unfold into far more than it holds (an “alias bomb”). Write the repeated parts out.',
      ],
    ],
    [
      'a text that is no summary',
      `${HEAD}capabilities:\n  - { id: a, name: A, summary: "${'Maps. '.repeat(1000)}" }\n`,
      [
        '8:32 This text has 6000 characters; 4000 are the most that are compared with copy. Say in a few sentences what it does, and keep the rest in a document of its own.',
      ],
    ],
    ['an alias of nothing', 'manifest: *none\n', ['1:11 There is no anchor "&none" above.']],
    ['brackets without end', '['.repeat(100_000), ['- The manifest is nested too deeply to be read.']],
  ])('%s', (_, yaml, expected) => {
    expect(problemsOf(yaml)).toEqual(expected);
  });
});

describe('loadManifest, given mistakes', () => {
  it('names what is missing', () => {
    expect(problemsOf('product: {}\n')).toEqual([
      '1:1 The key "manifest" is missing. Begin the file with `manifest: 1`.',
      '1:1 The key "as_of" is missing. Write the day on which these facts were last true, such as `as_of: 2026-11-01`.',
      '1:10 The key "name" is missing in "product". Say what people call it.',
    ]);
  });

  it('wants an entry', () => {
    expect(problemsOf(HEAD)).toEqual([
      '1:1 The manifest declares nothing. Add an entry under `capabilities:`, with at least `id` and `name`.',
    ]);
  });

  it.each<[string, string, string[]]>([
    [
      'an unknown key',
      'capabilities:\n  - { id: a, name: A, stauts: live }',
      ['2:23 Unknown key "stauts" in "capabilities". Did you mean "status"?'],
    ],
    [
      'a key that nothing resembles',
      'capabilities:\n  - { id: a, name: A, roadmap: { colour: red } }',
      ['2:34 Unknown key "colour" in "roadmap". Expected public or target.'],
    ],
    [
      'an unknown status',
      'capabilities:\n  - id: a\n    name: A\n    status: availble',
      ['4:13 "availble" is not a status. Did you mean "available"?'],
    ],
    [
      'an empty value',
      'capabilities:\n  - id: a\n    name: A\n    aliases:\n',
      ['4:13 "aliases" has no value. Expected text or a list of texts.'],
    ],
    [
      'a list for a text',
      'capabilities:\n  - { id: a, name: [A] }',
      ['2:20 "name" is a list. Expected text.'],
    ],
    [
      'a bad id',
      'capabilities:\n  - { id: my feature, name: A }',
      ['2:11 "my feature" cannot be an id. Expected a short name without spaces, such as single-sign-on.'],
    ],
    [
      'a duplicate id, in another list',
      'capabilities:\n  - { id: a, name: A }\nproof:\n  - { id: a, claim: B }',
      ['4:11 The id "a" is taken by the entry in line 8. Give each entry an id of its own.'],
    ],
    [
      'an alias of two entries',
      'capabilities:\n  - { id: a, name: Boards }\n  - { id: b, name: B, aliases: [x, boards] }',
      [
        '3:36 The alias "boards" also belongs to "a" (line 8). Keep it on the one entry that copy means by it.',
      ],
    ],
    [
      'an unknown plan',
      'capabilities:\n  - { id: a, name: A, plans: [Free, Tema] }',
      ['2:37 There is no plan "Tema". Did you mean "Team"?'],
    ],
    [
      'an unknown platform and region',
      'capabilities:\n  - { id: a, name: A, platforms: Android, regions: [UE] }',
      [
        '2:34 There is no platform "Android" in this manifest\'s list of platforms. Expected web or iOS.',
        '2:53 There is no region "UE" in this manifest\'s list of regions. Expected EU or US.',
      ],
    ],
    [
      'a bound without a number',
      'capabilities:\n  - { id: a, name: A, limits: [{ of: boards, max: many }] }',
      [
        '2:51 "many" is a bound without a number. Expected a number, a number with a unit (250 MB, 99.9 %, 15 minutes, 600 requests per minute) or unlimited.',
      ],
    ],
    [
      'a limit without a bound',
      'capabilities:\n  - { id: a, name: A, limits: [{ of: boards }] }',
      [
        '2:32 The limit of "boards" has no bound. Add `max:` (the most it can do) or `min:` (the least it can take).',
      ],
    ],
    [
      'bounds for plans that there are not, or that lack the entry',
      'capabilities:\n  - { id: a, name: A, plans: [Team], limits: [{ of: boards, max: { Free: 1, Team: 2, Gold: 3 } }] }',
      [
        '2:68 A bound is given for "Free", but this entry is not on that plan. Remove the bound, or add the plan to `plans:`.',
        '2:86 There is no plan "Gold". Expected one of Free, Team, Business.',
      ],
    ],
    [
      'a plan without a bound',
      'capabilities:\n  - { id: a, name: A, limits: [{ of: boards, max: { Free: 1, Team: 2 } }] }',
      [
        '2:51 No bound is given for "Business". Give one for each plan that has this entry, `unlimited` where there is none.',
      ],
    ],
    [
      'a min above the max',
      'commitments:\n  - { id: a, name: A, min: 3 days, max: 2 hours }',
      ['2:28 The min of "A" is greater than its max. Swap the two, or remove one.'],
    ],
    [
      'dates that are none',
      'capabilities:\n  - { id: a, name: A, since: 2026-02-30, verified: yesterday, roadmap: { target: soon } }',
      [
        '2:30 "2026-02-30" is not a date. There is no such day.',
        '2:52 "yesterday" is not a date. Expected a date such as 2026-11-01.',
        '2:82 "soon" is not a time that a roadmap can have. Expected 2027, 2027-Q2, 2027-H1, 2027-05 or 2027-05-01.',
      ],
    ],
    [
      'until before since',
      'capabilities:\n  - { id: a, name: A, since: 2026-05-01, until: 2026-04-30 }',
      ['2:49 "until" (2026-04-30) lies before "since" (2026-05-01). Swap the two dates, or correct one.'],
    ],
    [
      'an empty disclosure',
      'capabilities:\n  - { id: a, name: A, disclose: { any: [] } }',
      ['2:33 The disclosure has no wording. List at least one under `any:`.'],
    ],
  ])('%s', (_, yaml, expected) => {
    expect(problemsBehindHead(yaml)).toEqual(expected);
  });

  it('checks the head as well', () => {
    const yaml = `manifest: 2
product: { name: Tern }
as_of: 1st May
unlisted: warn
`;
    expect(problemsOf(yaml)).toEqual([
      '1:11 This version of overclaim reads manifests of version 1. Write `manifest: 1`.',
      '4:11 "warn" is not a value of "unlisted". Expected one of error, warning, off.',
    ]);
    const second = `manifest: 1
product: { name: Tern }
as_of: 1st May
review_every: often
plans: [Free, free, { name: Team, price: cheap }]
capabilities: [{ id: a, name: A }]
`;
    expect(problemsOf(second)).toEqual([
      '3:8 "1st May" is not a date. Expected a date such as 2026-11-01.',
      '4:15 "often" is not a time between reviews. Expected a time such as 90 days or 6 months.',
      '5:15 The plan name "free" stands for two plans. Give each plan names of its own.',
      '5:42 "cheap" is not a price. Expected an amount of money, such as 12 USD per user per month.',
    ]);
  });
});
