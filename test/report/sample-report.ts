import type { Block, BlockOrigin, Document, DocumentFormat } from '../../src/model/document.js';
import type { Position } from '../../src/model/location.js';
import type { ClaimRecord, Family, Finding, Report, Severity, Verdict } from '../../src/model/report.js';
import type { RuleDescription } from '../../src/model/rule.js';
import type { ReporterContext } from '../../src/report/reporter.js';

/**
 * A small believable audit of a fictional product, Harborlight (berth booking for marinas): a pricing page, a guide
 * in Markdown, a PDF deck with a page that is an image, a clean page, and a finding about the manifest itself.
 * Offsets are those of `source` below: one block a line.
 */
interface SampleBlock {
  readonly kind: 'heading' | 'paragraph' | 'list-item';
  readonly text: string;
  readonly section: readonly string[];
  readonly page?: number;
  readonly slide?: number;
}

interface SampleDocument {
  readonly path: string;
  readonly format: DocumentFormat;
  readonly title: string;
  readonly blocks: readonly SampleBlock[];
}

const pricing = ['Pricing', 'Every plan'];

const sampleDocuments: readonly SampleDocument[] = [
  {
    path: 'site/pricing.html',
    format: 'html',
    title: 'Pricing – Harborlight',
    blocks: [
      { kind: 'heading', text: 'Pricing', section: [] },
      {
        kind: 'paragraph',
        text: 'Harborlight takes berth bookings for marinas of any size.',
        section: ['Pricing'],
      },
      { kind: 'heading', text: 'Every plan', section: ['Pricing'] },
      { kind: 'list-item', text: 'Every plan comes with 99.99% uptime.', section: pricing },
      { kind: 'list-item', text: 'Unlimited berths on every plan.', section: pricing },
      { kind: 'list-item', text: 'Card payments through Stripe and PayPal.', section: pricing },
      { kind: 'paragraph', text: 'Seamless for your staff, effortless for your guests.', section: pricing },
    ],
  },
  {
    path: 'docs/getting-started.md',
    format: 'markdown',
    title: 'Getting started',
    blocks: [
      { kind: 'heading', text: 'Getting started', section: [] },
      { kind: 'paragraph', text: 'Import your berths from a CSV file.', section: ['Getting started'] },
      {
        kind: 'paragraph',
        text: 'Tide warnings by text message are coming in spring 2026, and we’ll add weather routing soon after.',
        section: ['Getting started'],
      },
    ],
  },
  {
    path: 'sales/harborlight-deck.pdf',
    format: 'pdf',
    title: 'Harborlight for marina groups',
    blocks: [
      { kind: 'heading', text: 'Trusted by 2,000 marinas', section: [], page: 1 },
      {
        kind: 'paragraph',
        text: 'Uptime of 99.9% on the Fleet plan.',
        section: ['Trusted by 2,000 marinas'],
        page: 2,
      },
    ],
  },
  {
    path: 'site/about.html',
    format: 'html',
    title: 'About us',
    blocks: [{ kind: 'paragraph', text: 'We are eleven people in Rostock.', section: [] }],
  },
];

interface SampleFinding {
  readonly path: string;
  readonly sentence: string;
  readonly quote: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly entry?: string;
  readonly claimed?: string;
  readonly declared?: string;
  readonly message: string;
  readonly suggestion?: string;
  readonly related?: Finding['related'];
}

const repeated = (path: string, line: number): Finding['related'][number] => ({
  kind: 'repeat',
  path,
  start: { line, column: 5, offset: line * 40 },
  end: { line, column: 18, offset: line * 40 + 13 },
  page: null,
  slide: null,
  rectangles: [],
  anchor: null,
  quote: '99.99% uptime',
  message: null,
});

const sampleFindings: readonly SampleFinding[] = [
  {
    path: 'site/pricing.html',
    sentence: 'Every plan comes with 99.99% uptime.',
    quote: '99.99% uptime',
    rule: 'beyond/exceeded-limit',
    severity: 'error',
    entry: 'uptime',
    claimed: '99.99 %',
    declared: 'max 99.9 %, on Fleet',
    message: 'The copy says 99.99 %; the manifest allows at most 99.9 %, and that on the Fleet plan only.',
    suggestion: 'Uptime of 99.9 % on the Fleet plan.',
    related: [
      repeated('site/index.html', 12),
      repeated('site/features.html', 30),
      repeated('site/fleet.html', 8),
      repeated('site/contact.html', 44),
      {
        kind: 'conflict',
        path: 'sales/harborlight-deck.pdf',
        start: null,
        end: null,
        page: 2,
        slide: null,
        rectangles: [],
        anchor: null,
        quote: '99.9%',
        message: 'says 99.9 %',
      },
    ],
  },
  {
    path: 'site/pricing.html',
    sentence: 'Unlimited berths on every plan.',
    quote: 'Unlimited berths on every plan',
    rule: 'beyond/absolute',
    severity: 'error',
    entry: 'berths',
    claimed: 'unlimited',
    declared: 'berths: max 40 on Harbor, 400 on Marina, unlimited on Fleet',
    message: '“Unlimited” goes past the limits of the plans Harbor and Marina.',
    suggestion: 'Up to 400 berths on Marina, unlimited on Fleet.',
  },
  {
    path: 'site/pricing.html',
    sentence: 'Card payments through Stripe and PayPal.',
    quote: 'PayPal',
    rule: 'beyond/unlisted-member',
    severity: 'error',
    entry: 'card-payments',
    claimed: 'PayPal',
    declared: 'includes Stripe, Adyen',
    message: 'The manifest’s list of payment services does not name PayPal.',
    suggestion: 'Card payments through Stripe and Adyen.',
  },
  {
    path: 'site/pricing.html',
    sentence: 'Seamless for your staff, effortless for your guests.',
    quote: 'effortless',
    rule: 'vague/effort',
    severity: 'warning',
    message: '“effortless” promises ease that nobody can check.',
    suggestion: 'Say what the guest has to do: “Guests book a berth in three steps.”',
  },
  {
    path: 'docs/getting-started.md',
    sentence:
      'Tide warnings by text message are coming in spring 2026, and we’ll add weather routing soon after.',
    quote: 'coming in spring 2026',
    rule: 'roadmap/overdue-promise',
    severity: 'error',
    entry: 'tide-warnings',
    claimed: 'spring 2026',
    declared: 'planned, not public',
    message:
      'This was promised for spring 2026, which has passed, and the manifest still lists it as planned.',
    suggestion: 'Leave it out until it is available.',
  },
  {
    path: 'docs/getting-started.md',
    sentence:
      'Tide warnings by text message are coming in spring 2026, and we’ll add weather routing soon after.',
    quote: 'we’ll add weather routing',
    rule: 'roadmap/future-promise',
    severity: 'warning',
    message: 'This promises something that the product does not have.',
  },
  {
    path: 'sales/harborlight-deck.pdf',
    sentence: 'Trusted by 2,000 marinas',
    quote: '2,000 marinas',
    rule: 'beyond/unproven-claim',
    severity: 'error',
    entry: 'customers',
    claimed: '2,000 marinas',
    declared: '400 marinas, valid until 2026-12-31',
    message: 'The proof on file covers 400 marinas.',
    suggestion: 'Trusted by 400 marinas.',
  },
];

function sourceOf(document: SampleDocument): string {
  return document.blocks.map((block) => block.text).join('\n');
}

function lineStartsOf(source: string): readonly number[] {
  return [0, ...[...source.matchAll(/\n/g)].map((newline) => newline.index + 1)];
}

function positionAt(source: string, offset: number): Position {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: before[before.length - 1]!.length + 1, offset };
}

function isPaged(format: DocumentFormat): boolean {
  return format === 'pdf' || format === 'pptx';
}

function blockOf(document: SampleDocument, block: SampleBlock): Block {
  const start = sourceOf(document).indexOf(block.text);
  const length = block.text.length;
  const rectangle = { x: 72, y: 500, width: 400, height: 14 };
  const origin: BlockOrigin = isPaged(document.format)
    ? { kind: 'page', page: block.page!, runs: [{ start: 0, length, rectangle }] }
    : { kind: 'source', runs: [{ start: 0, length, source: start, sourceLength: length }] };
  const base = {
    text: block.text,
    section: block.section,
    region: 'main',
    hidden: false,
    verbatim: [],
    footnotes: [],
    origin,
  } as const;
  if (block.kind === 'heading') return { ...base, kind: 'heading', level: block.section.length + 1 };
  if (block.kind === 'list-item') {
    return { ...base, kind: 'list-item', ordered: false, depth: 0, checked: null };
  }
  return { ...base, kind: 'paragraph' };
}

const wordCount = (text: string): number => text.split(/\s+/).length;

/** The documents that the sample report is about, with their texts. */
export function documentTexts(): readonly Document[] {
  return sampleDocuments.map((document) => ({
    path: document.path,
    format: document.format,
    title: document.title,
    published: null,
    blocks: document.blocks.map((block) => blockOf(document, block)),
    lineStarts: isPaged(document.format) ? [] : lineStartsOf(sourceOf(document)),
    words: wordCount(sourceOf(document)),
    notAudited: notAuditedOf(document.path),
    problems: [],
    directives: [],
    links: [],
  }));
}

function notAuditedOf(path: string): Document['notAudited'] {
  if (!path.endsWith('.pdf')) return [];
  return [{ page: 3, slide: null, reason: 'page 3 is an image without text' }];
}

function findingOf(sample: SampleFinding, index: number): Finding {
  const document = sampleDocuments.find((each) => each.path === sample.path)!;
  const block = document.blocks.find((each) => each.text === sample.sentence)!;
  const source = sourceOf(document);
  const quoteStart = sample.sentence.indexOf(sample.quote);
  const offset = source.indexOf(sample.sentence) + quoteStart;
  const paged = isPaged(document.format);
  return {
    rule: sample.rule,
    family: sample.rule.split('/')[0] as Family,
    severity: sample.severity,
    path: sample.path,
    start: paged ? null : positionAt(source, offset),
    end: paged ? null : positionAt(source, offset + sample.quote.length),
    page: block.page ?? null,
    slide: block.slide ?? null,
    rectangles: paged ? [{ x: 140, y: 500, width: 92.5, height: 14 }] : [],
    anchor: null,
    section: block.section,
    sentence: sample.sentence,
    quote: sample.quote,
    quoteStart,
    entry: sample.entry ?? null,
    claimed: sample.claimed ?? null,
    declared: sample.declared ?? null,
    message: sample.message,
    suggestion: sample.suggestion ?? null,
    confidence: 0.9,
    related: sample.related ?? [],
    fingerprint: `f${(index + 1).toString(16).padStart(15, '0')}`,
    baseline: null,
  };
}

const manifestFinding: Finding = {
  rule: 'manifest/stale',
  family: 'manifest',
  severity: 'info',
  path: 'capabilities.yaml',
  start: { line: 31, column: 5, offset: 702 },
  end: { line: 31, column: 24, offset: 721 },
  page: null,
  slide: null,
  rectangles: [],
  anchor: null,
  section: [],
  sentence: 'verified: 2026-02-01',
  quote: '2026-02-01',
  quoteStart: 10,
  entry: 'card-payments',
  claimed: null,
  declared: null,
  message: 'This entry was last verified 293 days ago; the manifest asks for every 90 days.',
  suggestion: 'Check the entry and set `verified` to the day you did.',
  confidence: 1,
  related: [],
  fingerprint: 'f0000000000000ff',
  baseline: null,
};

function claimsOf(findings: readonly Finding[]): readonly ClaimRecord[] {
  return sampleDocuments.flatMap((document) =>
    document.blocks
      .filter((block) => block.kind !== 'heading' || block.text.includes('Trusted'))
      .map((block): ClaimRecord => {
        const finding = findings.find(
          (each) => each.path === document.path && each.sentence === block.text && each.family === 'beyond',
        );
        const verdict: Verdict = finding ? 'overstated' : 'supported';
        const offset = sourceOf(document).indexOf(block.text);
        return {
          id: `${document.path}#${offset}`,
          path: document.path,
          start: isPaged(document.format) ? null : positionAt(sourceOf(document), offset),
          page: block.page ?? null,
          slide: block.slide ?? null,
          section: block.section,
          sentence: block.text,
          entry: finding?.entry ?? null,
          verdict,
          confidence: 0.8,
        };
      }),
  );
}

/** Counts findings as the check stage does. */
export function summaryOf(
  findings: readonly Finding[],
  rest: Pick<Report['summary'], 'documents' | 'words' | 'claims' | 'supported' | 'suppressed'>,
): Report['summary'] {
  const byFamily: Record<string, number> = {};
  const bySeverity = { error: 0, warning: 0, info: 0 };
  for (const { family, severity } of findings) {
    byFamily[family] = (byFamily[family] ?? 0) + 1;
    bySeverity[severity] += 1;
  }
  return { ...rest, byFamily, bySeverity };
}

/** The sample report; `change` replaces parts of it. */
export function sampleReport(change: Partial<Report> = {}): Report {
  const findings = change.findings ?? [...sampleFindings.map(findingOf), manifestFinding];
  const claims = claimsOf(findings);
  const texts = documentTexts();
  return {
    schemaVersion: 1,
    tool: { name: 'overclaim', version: '1.2.3' },
    asOf: '2026-11-21',
    manifest: {
      path: 'capabilities.yaml',
      product: 'Harborlight',
      asOf: '2026-11-01',
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
    documents: texts.map((document) => ({
      path: document.path,
      format: document.format,
      title: document.title,
      words: document.words,
      claims: claims.filter((claim) => claim.path === document.path).length,
      notAudited: document.notAudited,
    })),
    findings,
    claims,
    unsure: [
      {
        path: 'site/pricing.html',
        start: { line: 2, column: 1, offset: 8 },
        page: null,
        slide: null,
        sentence: 'Harborlight takes berth bookings for marinas of any size.',
        reason: 'Two entries fit about as well.',
        candidates: [
          { entry: 'berths', confidence: 0.42 },
          { entry: 'bookings', confidence: 0.4 },
        ],
      },
    ],
    problems: [
      {
        code: 'document/encrypted',
        severity: 'error',
        message: 'This PDF is protected by a password, so it was not audited.',
        path: 'sales/board-update.pdf',
        position: null,
        hint: 'Save a copy without a password and audit that.',
      },
    ],
    summary: summaryOf(findings, {
      documents: texts.length,
      words: texts.reduce((sum, document) => sum + document.words, 0),
      claims: claims.length,
      supported: claims.filter((claim) => claim.verdict === 'supported').length,
      suppressed: 2,
    }),
    ...change,
  };
}

/** A report without a finding, a problem or an unread part. */
export function cleanReport(): Report {
  const report = sampleReport({ findings: [], problems: [], unsure: [] });
  const documents = report.documents.map((document) => ({ ...document, notAudited: [] }));
  const supported = report.summary.claims;
  return { ...report, documents, summary: { ...report.summary, supported, suppressed: 0 } };
}

const rule = (
  id: string,
  title: string,
  severity: Severity,
  description: string,
  cites: RuleDescription['cites'] = [],
): RuleDescription => ({
  id,
  family: id.split('/')[0] as Family,
  title,
  description,
  severity,
  cites,
  examples: {
    caught: [{ copy: 'Store 5 GB per file.', quote: '5 GB per file', why: 'The manifest allows 250 MB.' }],
    fine: [{ copy: 'Store 200 MB per file.', why: 'Within the bound.' }],
  },
});

/** Descriptions of the rules that occur in the sample report. */
export const sampleRules: readonly RuleDescription[] = [
  rule(
    'beyond/exceeded-limit',
    'Goes past a limit',
    'error',
    'A number in the copy is past a bound of the manifest.',
    [
      {
        title: 'FTC Policy Statement on Deception',
        url: 'https://www.ftc.gov/legal-library/browse/ftc-policy-statement-deception',
      },
    ],
  ),
  rule(
    'beyond/absolute',
    'Says all, always or unlimited',
    'error',
    'The copy makes a bounded thing universal.',
  ),
  rule(
    'beyond/unlisted-member',
    'Names what a list lacks',
    'error',
    'The copy names a member that a closed list lacks.',
  ),
  rule('beyond/unproven-claim', 'Lacks proof', 'error', 'A statistic that no valid proof covers.'),
  rule(
    'roadmap/overdue-promise',
    'Promise past its date',
    'error',
    'Something promised for a date that has passed.',
  ),
  rule('roadmap/future-promise', 'Promises the future', 'warning', 'The copy promises what is not there.'),
  rule('vague/effort', 'Promises ease', 'warning', 'Ease that no entry backs.'),
  rule(
    'manifest/stale',
    'Not verified for long',
    'info',
    'An entry was not verified for longer than agreed.',
  ),
];

/** What the command line hands to a reporter when it writes to a pipe. */
export function sampleContext(change: Partial<ReporterContext> = {}): ReporterContext {
  return { color: false, width: 80, rules: sampleRules, documents: documentTexts(), ...change };
}
