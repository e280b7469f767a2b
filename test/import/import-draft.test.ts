import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drafted } from './draft.js';

const SOURCES = [
  'pricing2yaml-3.yml',
  'pricing2yaml-1.yml',
  'plans.html',
  'plans.md',
  'features.csv',
  'features.md',
  'openapi.yaml',
  'swagger.json',
];

describe('a first manifest', () => {
  it.each(SOURCES)('of %s is as people have read it, sound, and confirmed by nobody', async (name) => {
    const { text, manifest } = await drafted(name, readFileSync(`fixtures/import/${name}`));
    expect(manifest!.entries.filter(({ confirmed, verified }) => confirmed || verified !== null)).toEqual([]);
    await expect(text).toMatchFileSnapshot(`../golden/import/${name}.yaml`);
  });
});

/** Entries in short: what matters of them in one line each. */
async function entriesOf(path: string, content: string): Promise<readonly string[]> {
  const { manifest, text } = await drafted(path, content);
  if (manifest === null) return [text];
  return manifest.entries.map(({ name, status, plans, limits }) => {
    const bounds = limits.map(
      ({ of, direction, bound }) => `${of} ${direction} ${JSON.stringify(bound, textOnly)}`,
    );
    return [name, status, plans?.join('+') ?? 'every plan', ...bounds].join(' | ');
  });
}

function textOnly(_: string, value: unknown): unknown {
  const quantity = (value as { quantity?: { text: string } } | null)?.quantity;
  return quantity === undefined ? value : quantity.text;
}

describe('a Pricing2Yaml file', () => {
  it('gives values by plan, the default where a plan is silent', async () => {
    const pricing = `saasName: A
features:
  seats: { valueType: NUMERIC, defaultValue: 3 }
  reports: { valueType: TEXT, defaultValue: None }
plans:
  LOW: { price: 1 }
  HIGH: { price: 2, features: { seats: { value: 10 }, reports: Weekly } }
`;
    expect(await entriesOf('p.yml', pricing)).toEqual([
      'Seats | available | every plan | seats max {"kind":"by-plan","values":[{"plan":"Low","value":"3"},{"plan":"High","value":"10"}]}',
      'Reports | available | High',
    ]);
  });

  it.each([
    ['features: [a]\nsaasName: x\n', 'p.yml:1 "features" is no map.'],
    ['saasName: x\nplans: true\nfeatures: { a: { defaultValue: true } }\n', 'p.yml:2 "plans" is no map.'],
    ['saasName: x\n', 'p.yml:1 This pricing has no features.'],
    ['saasName: "x\n', 'p.yml:2 This is not valid YAML'],
    ['just: yaml\n', 'p.yml:1 This file is neither a Pricing2Yaml file nor an API description.'],
    ['manifest: 1\nproduct: { name: A }\n', 'p.yml:1 This is a manifest already.'],
    ['', 'p.yml:- The file is empty.'],
    [
      'a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c]\n',
      'alias bomb',
    ],
    ['openapi: 3.0.0\ninfo: { title: A }\npaths: {}\n', 'p.yml:1 This API description has no tags'],
  ])('that is wrong is told with its place: %j', async (content, problem) => {
    const { text, manifest } = await drafted('p.yml', content);
    expect(manifest).toBeNull();
    expect(text).toContain(problem);
    expect(text.split('\n')).toHaveLength(1);
  });

  it('keeps plans apart that have one name in other letters', async () => {
    const pricing = `saasName: A
features: { export: { defaultValue: false } }
plans: { PRO: { price: 1 }, Pro: { price: 2, features: { export: { value: true } } } }
`;
    expect(await entriesOf('p.yml', pricing)).toEqual(['Export | available | Pro 2']);
  });
});

describe('a plan table', () => {
  const table = (rows: string) => `| | Free | Team |\n|---|---|---|\n${rows}`;

  it.each([
    ['| SSO | ✓ | ✓ |\n| Export | – | ✓ |', ['SSO | available | every plan', 'Export | available | Team']],
    ['| SSO | – | ✓ |\n| Export | – | – |', ['SSO | available | Team', 'Export | unsupported | every plan']],
    [
      '| Boards | 0 | 5 |\n| SSO | – | ✓ |',
      ['Boards | available | Team | boards max {"kind":"same","value":"5"}', 'SSO | available | Team'],
    ],
    [
      '| Storage | 5 GB | 100 files |\n| SSO | – | ✓ |',
      ['Storage | available | every plan', 'SSO | available | Team'],
    ],
    [
      '| Response time | 2 days | 4 hours |\n| SSO | – | ✓ |',
      [
        'Response time | available | every plan | Response time min {"kind":"by-plan","values":[{"plan":"Free","value":"2 days"},{"plan":"Team","value":"4 hours"}]}',
        'SSO | available | Team',
      ],
    ],
    ['| AI notes | – | Beta |\n| SSO | – | ✓ |', ['AI notes | preview | Team', 'SSO | available | Team']],
  ])('%j', async (rows, entries) => {
    // A commitment stands after the capabilities.
    expect((await entriesOf('plans.md', table(rows))).toSorted()).toEqual(entries.toSorted());
  });

  it('takes the plans from columns of a CSV file as well', async () => {
    const csv = 'Feature;Free;Team\nSSO;no;yes\nBoards;3;unlimited\n';
    expect(await entriesOf('plans.csv', csv)).toEqual([
      'SSO | available | Team',
      'Boards | available | every plan | boards max {"kind":"by-plan","values":[{"plan":"Free","value":"3"},{"plan":"Team","value":{"kind":"unlimited"}}]}',
    ]);
  });

  it('may have a row for each plan', async () => {
    const page =
      '| Plan | Pipelines | Price |\n|---|---|---|\n| Free | 1 | $0 |\n| Starter | 3 | $9 per month |\n';
    const { manifest } = await drafted('plans.md', page);
    expect(manifest!.plans.map(({ name, price }) => [name, price?.text])).toEqual([
      ['Free', '$0'],
      ['Starter', '$9 per month'],
    ]);
    expect(manifest!.entries.map(({ name }) => name)).toEqual(['Pipelines']);
  });

  it('is not one with a column for the limit and one for where it holds', async () => {
    const page =
      '| Thing | Limit | Where |\n|---|---|---|\n| File on a card | 100 MB | every plan |\n| Proofing | 200 MB | Studio and above |\n';
    const { manifest } = await drafted('limits.md', page);
    expect(manifest!.plans.map(({ name }) => name)).toEqual(['Studio']);
    expect(manifest!.entries.map(({ name, plans, limits }) => [name, plans, limits.length])).toEqual([
      ['File on a card', null, 1],
      ['Proofing', ['Studio'], 1],
    ]);
  });

  it('may have descriptions beside the plans', async () => {
    const csv =
      'Feature,Description,Free,Team,Owner\nSSO,Sign in once,no,yes,identity\nBoards,,3,unlimited,\n';
    const { manifest } = await drafted('plans.csv', csv);
    expect(manifest!.plans.map(({ name }) => name)).toEqual(['Free', 'Team']);
    expect(
      manifest!.entries.map(({ name, summary, plans, owner, limits }) => [
        name,
        summary,
        plans,
        owner,
        limits.length,
      ]),
    ).toEqual([
      ['SSO', 'Sign in once', ['Team'], 'identity', 0],
      ['Boards', null, null, null, 1],
    ]);
  });

  it('gives the lowest price that stands under the name of a plan', async () => {
    const page = `# Pricing\n\n${table('| SSO | – | ✓ |\n| Boards | 3 | 5 |')}\n\n## Team\n\n$12 per user per month, or $10 per user per month if you pay by the year.\n\n$11 per user per month for charities\n\n## Free\n\n$0\n`;
    const { manifest } = await drafted('plans.md', page);
    expect(manifest!.plans.map(({ name, price }) => [name, price?.text ?? null])).toEqual([
      ['Free', '$0'],
      ['Team', '$11 per user per month'],
    ]);
  });
});

describe('a feature list', () => {
  it('in CSV may be one column without a header', async () => {
    expect(await entriesOf('features.csv', 'Kanban boards\nExport (beta)\n')).toEqual([
      'Kanban boards | available | every plan',
      'Export | preview | every plan',
    ]);
  });

  it('has no steps of a procedure in it', async () => {
    expect(await entriesOf('guide.md', '1. Open the app\n2. Log in\n\n- Export\n')).toEqual([
      'Export | available | every plan',
    ]);
  });

  it('tells apart what stands twice under two headings, and takes once what stands twice under one', async () => {
    const list = '# A\n\n- Export\n- Export\n\n# B\n\n- export\n';
    const { text } = await drafted('features.md', list);
    expect(text).toContain('name: Export\n');
    expect(text).toContain('name: Export (A)');
    expect(text).toContain('name: export (B)');
    expect((await drafted('features.md', '- Export\n- Export\n')).text).toContain(
      '# Named twice and taken once: Export.',
    );
  });

  it.each([
    [
      'features.csv',
      'Feature,Description\nSSO,"never closed\n',
      'features.csv:2 A quotation mark is opened and never closed.',
    ],
    [
      'features.csv',
      'Feature,Description\nSSO,"a"b\n',
      'features.csv:2 A closing quotation mark is followed by more text.',
    ],
    ['features.csv', 'one,two\nthree,four\n', 'Nothing here can be made a manifest'],
    ['features.csv', '', 'Nothing here can be made a manifest'],
    ['features.md', 'Some prose.\n', 'Nothing here can be made a manifest'],
    ['features.csv', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000', 'features.csv:- '],
    ['features.xyz', 'SSO\n', "It can't be told what this file is."],
    [
      'features.csv',
      `Feature\n${'x\ny\nz\n'.repeat(1)}${Array.from({ length: 2001 }, (_, at) => `f${at}`).join('\n')}`,
      'This file has 2004 features',
    ],
  ])('that is none is told in one line: %s %#', async (path, content, problem) => {
    const { text, manifest } = await drafted(path, content);
    expect(manifest).toBeNull();
    expect(text).toContain(problem);
    expect(text.split('\n')).toHaveLength(1);
  });
});

describe('the kind of a file', () => {
  it('is told by its content where its name says nothing', async () => {
    expect(
      (await drafted('pricing', 'saasName: A\nfeatures: { sso: { defaultValue: true } }\n')).text,
    ).toContain('a Pricing2Yaml file');
    expect(
      (await drafted('spec.txt', '{ "openapi": "3.0.0", "tags": [{ "name": "boards" }] }')).text,
    ).toContain('an API description');
    expect((await drafted('page', '<!doctype html><ul><li>SSO</li></ul>')).text).toContain(
      'a document (html)',
    );
  });

  it('can be given', async () => {
    expect((await drafted('features.txt', 'feature,status\nSSO,ga\n', 'csv')).text).toContain('a CSV file');
    expect((await drafted('x.yml', 'openapi: 3.0.0\n', 'pricing2yaml')).text).toContain(
      'This file is no Pricing2Yaml file.',
    );
  });
});
