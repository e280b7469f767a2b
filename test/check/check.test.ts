import { describe, expect, it } from 'vitest';
import type { BaselineEntry } from '../../src/check/baseline.js';
import type { Changes } from '../../src/check/changes.js';
import { checkDocument, checkRun, type RunSettings } from '../../src/check/check.js';
import type { SeverityLayer } from '../../src/check/severity.js';
import type { Waiver } from '../../src/check/waivers.js';
import type { Document } from '../../src/model/document.js';
import type { FindingDraft } from '../../src/model/finding.js';
import type { RuleDescription } from '../../src/model/rule.js';
import { documentOf, draftsOf } from './documents.js';

function rule(id: string, severity: RuleDescription['severity']): RuleDescription {
  const family = id.split('/')[0] as RuleDescription['family'];
  return { id, family, severity, title: id, description: id, cites: [], examples: { caught: [], fine: [] } };
}

const rules = [
  rule('beyond/absolute', 'error'),
  rule('beyond/undeclared-capability', 'error'),
  rule('vague/effort', 'warning'),
  rule('vague/puffery', 'info'),
];

const SETTINGS: RunSettings = {
  rules,
  unlisted: 'warning',
  severityLayers: () => [],
  asOf: '2026-11-21',
  waivers: [],
  baseline: null,
  changes: null,
};

interface Options extends Partial<Omit<RunSettings, 'severityLayers'>> {
  readonly layers?: readonly SeverityLayer[];
}

/** A run over documents in which the word of each rule is found wherever it stands. */
function runOver(documents: readonly Document[], { layers = [], ...options }: Options = {}) {
  const settings: RunSettings = { ...SETTINGS, severityLayers: () => layers, ...options };
  const checked = documents.map((document) => {
    const drafts: FindingDraft[] = [
      ...draftsOf(document, 'beyond/absolute', 'unlimited', { entry: 'boards' }),
      ...draftsOf(document, 'beyond/undeclared-capability', 'telepathy', { isUnlisted: true }),
      ...draftsOf(document, 'vague/effort', 'easy'),
      ...draftsOf(document, 'vague/puffery', 'powerful'),
    ];
    return checkDocument(document, drafts, settings);
  });
  const { findings, suppressed } = checkRun(checked, { conflicts: () => [], manifest: [] }, settings);
  return { findings: [...findings], suppressed };
}

function told(documents: readonly Document[], options: Options = {}): string[] {
  return runOver(documents, options).findings.map(
    ({ path, start, severity, rule, quote }) => `${path}:${start?.line ?? '-'} ${severity} ${rule} ${quote}`,
  );
}

describe('a finding', () => {
  it('keeps the order of the text in a shape, whose paragraphs all stand at the same place', () => {
    const document = documentOf('deck.pptx', 'Easy as powerful.', 'powerful and easy', 'unlimited');
    const rectangle = { left: 0, top: 0, width: 10, height: 10 };
    const origin = { kind: 'slide', slide: 1, shape: '2', rectangle } as const;
    const blocks = document.blocks.map((block) => ({ ...block, origin }));
    const { findings } = runOver([{ ...document, format: 'pptx', blocks }]);
    expect(findings.map(({ sentence, quote }) => `${sentence}: ${quote}`)).toEqual([
      'Easy as powerful.: powerful',
      'powerful and easy: powerful',
      'powerful and easy: easy',
      'unlimited: unlimited',
    ]);
  });

  it.each<[string, 'slide' | 'flow']>([
    ['a shape', 'slide'],
    ['a header or footnote', 'flow'],
  ])('keeps the order of the text in %s where marks without words stand between', (_, kind) => {
    const document = documentOf('deck', 'powerful', 'easy', 'unlimited', 'telepathy');
    const origin =
      kind === 'slide'
        ? { kind, slide: 1, shape: '2', rectangle: { left: 0, top: 0, width: 10, height: 10 } }
        : { kind, paragraph: 1, element: null };
    const blocks = document.blocks.map((block) => ({ ...block, origin }));
    const office: Document = { ...document, format: kind === 'slide' ? 'pptx' : 'docx', blocks };
    const drafts = ['vague/puffery', 'vague/effort', 'beyond/absolute', 'beyond/undeclared-capability'].map(
      (rule, at): FindingDraft => {
        const block = blocks[at]!;
        // Icons in a table.
        const quote = at % 2 === 1 ? { start: 0, end: 0 } : { start: 0, end: block.text.length };
        return { ...draftsOf(office, rule, block.text)[0]!, quote };
      },
    );
    for (const order of [drafts, drafts.toReversed()]) {
      const checked = checkDocument(office, order, SETTINGS);
      const { findings } = checkRun([checked], { conflicts: () => [], manifest: [] }, SETTINGS);
      expect([...findings].map((each) => each.sentence)).toEqual([
        'powerful',
        'easy',
        'unlimited',
        'telepathy',
      ]);
    }
  });

  it('stands at its words, with the sentence around them', () => {
    const { findings } = runOver([documentOf('a.md', 'Hello.', 'Get unlimited boards.')]);
    expect(findings).toEqual([
      {
        rule: 'beyond/absolute',
        family: 'beyond',
        severity: 'error',
        path: 'a.md',
        start: { line: 2, column: 5, offset: 11 },
        end: { line: 2, column: 14, offset: 20 },
        page: null,
        slide: null,
        rectangles: [],
        anchor: null,
        section: [],
        sentence: 'Get unlimited boards.',
        quote: 'unlimited',
        quoteStart: 4,
        entry: 'boards',
        claimed: null,
        declared: null,
        message: 'beyond/absolute: unlimited',
        suggestion: null,
        confidence: 0.8,
        related: [],
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        baseline: null,
      },
    ]);
  });

  it('keeps its fingerprint when its lines move or its quotation marks change', () => {
    const [before] = runOver([documentOf('a.md', 'Get “unlimited” boards.')]).findings;
    const [after] = runOver([documentOf('a.md', 'New.', 'Get "unlimited" boards.')]).findings;
    const [other] = runOver([documentOf('b.md', 'Get “unlimited” boards.')]).findings;
    expect(after?.fingerprint).toBe(before?.fingerprint);
    expect(other?.fingerprint).not.toBe(before?.fingerprint);
  });

  it('comes in the order of paths and places, not of rules', () => {
    const b = documentOf('b.md', 'It is easy, powerful and unlimited.');
    const a = documentOf('B.md', 'A powerful thing.', 'An easy thing.');
    expect(told([b, a])).toEqual([
      'B.md:1 info vague/puffery powerful',
      'B.md:2 warning vague/effort easy',
      'b.md:1 warning vague/effort easy',
      'b.md:1 info vague/puffery powerful',
      'b.md:1 error beyond/absolute unlimited',
    ]);
  });
});

describe('severity', () => {
  const page = documentOf('a.md', 'Has telepathy, unlimited, easy.');

  it.each<[string, Options, string[]]>([
    [
      'the rule, or the manifest for what it does not list',
      {},
      ['warning telepathy', 'error unlimited', 'warning easy'],
    ],
    ['the manifest: off', { unlisted: 'off' }, ['error unlimited', 'warning easy']],
    [
      'a rule before its family, the first layer before the second',
      {
        layers: [
          { source: 'first', severities: { vague: 'off' } },
          {
            source: 'second',
            severities: { beyond: 'info', 'vague/effort': 'error', 'beyond/absolute': 'warning' },
          },
        ],
      },
      ['warning telepathy', 'warning unlimited'],
    ],
    [
      'a layer that names the rule before the manifest',
      { layers: [{ source: 'one', severities: { 'beyond/undeclared-capability': 'info' } }] },
      ['info telepathy', 'error unlimited', 'warning easy'],
    ],
  ])('is decided by %s', (_, options, expected) => {
    const { findings } = runOver([page], options);
    expect(findings.map((each) => `${each.severity} ${each.quote}`)).toEqual(expected);
  });
});

describe('repeats', () => {
  const footer = { text: 'The easy way.', region: 'footer' } as const;

  it('are one finding within a document, led by the body', () => {
    const page = documentOf(
      'a.md',
      { kind: 'metadata', text: 'The easy way.' },
      'Other.',
      'The easy way.',
      footer,
    );
    const { findings } = runOver([page]);
    expect(
      findings.map((each) => [each.start?.line, each.related.map((place) => place.start?.line)]),
    ).toEqual([[3, [4, 1]]]);
  });

  it('are one finding over pages where a footer repeats them', () => {
    expect(told([documentOf('a.md', footer), documentOf('b.md', footer)])).toEqual([
      'a.md:1 warning vague/effort easy',
    ]);
  });

  it('are one finding where three pages say the same, two where two do', () => {
    const pages = ['a.md', 'b.md', 'c.md'].map((path) => documentOf(path, 'The easy way.'));
    expect(told(pages)).toEqual(['a.md:1 warning vague/effort easy']);
    expect(told(pages.slice(1))).toEqual([
      'b.md:1 warning vague/effort easy',
      'c.md:1 warning vague/effort easy',
    ]);
    expect(runOver(pages).findings[0]?.related.map((place) => place.path)).toEqual(['b.md', 'c.md']);
  });
});

describe('ignore comments', () => {
  it.each<[string, Parameters<typeof documentOf>[1][], string[], number]>([
    [
      'the next block',
      ['<!-- next vague -- legal asked -->', 'An easy thing.', 'An easy one.'],
      ['3 easy'],
      1,
    ],
    [
      'only the rules named',
      ['<!-- next vague/effort -- ok -->', 'An easy, powerful thing.'],
      ['2 powerful'],
      1,
    ],
    ['every rule when none is named', ['<!-- next -- ok -->', 'An easy, powerful thing.'], [], 2],
    [
      'a stretch',
      ['<!-- start vague -- ok -->', 'Is easy.', 'Be easy.', '<!-- end vague -->', 'So easy.'],
      ['5 easy'],
      2,
    ],
    ['to the end of the file', ['So easy.', '<!-- start -- ok -->', 'Is easy.'], ['1 easy'], 1],
    [
      'the whole file, metadata too',
      [{ kind: 'metadata', text: 'easy title' }, 'So easy.', '<!-- file vague -- ok -->'],
      [],
      2,
    ],
    [
      'a table, from before its first cell',
      [
        '<!-- next -- ok -->',
        { kind: 'cell', text: 'easy', row: 1, column: 0 },
        { kind: 'cell', text: 'powerful', row: 2, column: 0 },
      ],
      [],
      2,
    ],
    [
      'a row, from before its first cell',
      [
        { kind: 'cell', text: 'easy', row: 1, column: 0 },
        '<!-- next -- ok -->',
        { kind: 'cell', text: 'powerful', row: 2, column: 0 },
        { kind: 'cell', text: 'unlimited', row: 2, column: 1 },
        { kind: 'cell', text: 'telepathy', row: 3, column: 0 },
      ],
      ['1 easy', '5 telepathy'],
      2,
    ],
    [
      'nothing without telling that it is unused',
      ['<!-- next vague/efort -- ok -->', 'An easy thing.'],
      ['1 overclaim-ignore-next vague/efort', '2 easy'],
      0,
    ],
    [
      'things, but says that it gives no reason',
      ['<!-- next vague -->', 'So easy.'],
      ['1 overclaim-ignore-next vague'],
      1,
    ],
    ['nothing by an end alone', ['<!-- end -->'], ['1 overclaim-ignore-end'], 0],
  ])('switch off %s', (_, parts, expected, suppressed) => {
    const result = runOver([documentOf('a.md', ...parts)]);
    expect(result.findings.map((each) => `${each.start?.line} ${each.quote}`)).toEqual(expected);
    expect(result.suppressed).toBe(suppressed);
  });

  it('name the rule that was meant', () => {
    const { findings } = runOver([documentOf('a.md', '<!-- file vague/efort -- ok -->')]);
    expect(findings.map((each) => [each.rule, each.message])).toEqual([
      ['suppression/unused', 'There is no rule "vague/efort"; did you mean "vague/effort"?'],
    ]);
  });
});

describe('waivers', () => {
  const at = { line: 3, column: 5, offset: 20 };
  const waiver: Waiver = {
    rule: 'vague',
    path: 'decks/*.md',
    quote: 'EASY way',
    reason: 'signed by legal',
    owner: 'Ann',
    until: '2026-11-21',
    source: { path: 'overclaim.waivers.yaml', range: { start: at, end: at } },
  };
  const pages = [
    documentOf('decks/a.md', 'The easy way.', 'Is easy.'),
    documentOf('b.md', 'So easy: the easy way.'),
  ];
  const elsewhere = 'b.md:1 warning vague/effort easy';
  const named = 'decks/a.md:1 warning vague/effort easy';
  const beside = 'decks/a.md:2 warning vague/effort easy';
  const notice = (text: string) => `overclaim.waivers.yaml:3 ${text}`;

  it.each<[string, Partial<Waiver>, string[]]>([
    ['allow what they name', {}, [elsewhere, beside]],
    ['allow a whole document', { quote: null }, [elsewhere]],
    [
      'allow nothing when they have run out',
      { until: '2026-11-20' },
      [elsewhere, named, beside, notice('warning suppression/expired vague decks/*.md "EASY way"')],
    ],
    [
      'need a reason',
      { reason: ' ' },
      [elsewhere, beside, notice('error suppression/no-reason vague decks/*.md "EASY way"')],
    ],
    [
      'are unused where nothing is found',
      { quote: 'hard' },
      [elsewhere, named, beside, notice('warning suppression/unused vague decks/*.md "hard"')],
    ],
    [
      'are not unused when their documents were not looked at',
      { path: 'other/**' },
      [elsewhere, named, beside],
    ],
  ])('%s', (_, change, expected) => {
    expect(told(pages, { waivers: [{ ...waiver, ...change }] })).toEqual(expected);
  });
});

describe('baseline and changes', () => {
  const known: BaselineEntry = {
    rule: 'vague/effort',
    entry: null,
    path: 'old.md',
    sentence: 'the EASY way.',
  };

  it('mark what was known, wherever it moved', () => {
    const pages = [documentOf('a.md', 'New.', 'The easy way.', 'Is easy.')];
    const { findings } = runOver(pages, { baseline: [known] });
    expect(findings.map((each) => [each.start?.line, each.baseline])).toEqual([
      [2, 'unchanged'],
      [3, 'new'],
    ]);
  });

  it('report only sentences that a change touches', () => {
    const pages = ['a.md', 'b.md', 'c.md'].map((path) =>
      documentOf(path, `${path} is easy.`, `${path} was easy.`),
    );
    const changes: Changes = new Map<string, 'all' | { first: number; last: number }[]>([
      ['a.md', [{ first: 2, last: 9 }]],
      ['c.md', 'all'],
    ]);
    expect(told(pages, { changes })).toEqual([
      'a.md:2 warning vague/effort easy',
      'c.md:1 warning vague/effort easy',
      'c.md:2 warning vague/effort easy',
    ]);
  });
});

describe('parts without text', () => {
  it('are one warning for each document', () => {
    const scanned = {
      ...documentOf('scan.pdf'),
      notAudited: [1, 2, 4].map((page) => ({
        page,
        slide: null,
        reason: `page ${page} is an image without text`,
      })),
    };
    const { findings } = runOver([scanned]);
    expect(findings.map((each) => [each.severity, each.rule, each.page, each.message])).toEqual([
      ['warning', 'document/not-audited', 1, 'Nothing was checked on pages 1-2, 4: no text to read.'],
    ]);
  });
});
