import type { Block, Document, IgnoreDirective } from '../model/document.js';
import type { PlacedFinding } from './placed-finding.js';
import { coversRule, type SuppressionNotice, unknownRules } from './suppression.js';

export interface DirectivesResult {
  readonly findings: readonly PlacedFinding[];
  readonly suppressed: number;
  readonly notices: readonly SuppressionNotice[];
  /** Comments that may hide a finding which only the run as a whole makes. */
  readonly pending: readonly PendingDirective[];
}

/** A comment in plain data, for findings that are made when all documents are known. */
export interface PendingDirective {
  readonly rules: readonly string[];
  /** From and to which source offset it hides; null: the whole document, and to its end. */
  readonly from: number | null;
  readonly to: number | null;
  /** What to say if it hides nothing then either; null where it has hidden something already. */
  readonly unused: SuppressionNotice | null;
}

/** A range of source offsets in which a directive switches its rules off. */
interface Reach {
  readonly directive: IgnoreDirective;
  readonly from: number;
  readonly to: number;
}

/**
 * Takes out what the document's `overclaim-ignore…` comments switch off, and says which of them are unused or give no
 * reason. A comment without a reason still works: its notice stands in for what it hides.
 */
export function applyDirectives(
  document: Document,
  findings: readonly PlacedFinding[],
  knownRules: readonly string[],
  /** Rules whose findings are made later. */
  laterRules: readonly string[],
): DirectivesResult {
  const { directives } = document;
  if (directives.length === 0) return { findings, suppressed: 0, notices: [], pending: [] };
  const reaches = reachesOf(document);
  const used = new Set<IgnoreDirective>();
  const kept = findings.filter(({ finding }) => {
    const hiding = reaches.filter((reach) => hides(reach, finding));
    for (const { directive } of hiding) used.add(directive);
    return hiding.length === 0;
  });
  // An `end` is used when it ends something that was.
  for (const { directive, to } of reaches) {
    const end = directives.find((each) => each.kind === 'end' && each.range.start.offset === to);
    if (end && used.has(directive)) used.add(end);
  }
  const paired = new Set(reaches.map(({ to }) => to));
  const notices = new Map(
    directives.map((each) => [each, noticesOf(each, document.path, { used, paired, knownRules })]),
  );
  const pending = reaches
    .filter(({ directive }) => laterRules.some((rule) => coversRule(directive.rules, rule)))
    .map((reach) => pendingDirective(reach, notices.get(reach.directive) ?? []));
  const postponed = new Set(pending.map((each) => each.unused));
  return {
    findings: kept,
    suppressed: findings.length - kept.length,
    notices: [...notices.values()].flat().filter((each) => !postponed.has(each)),
    pending,
  };
}

function pendingDirective(
  { directive, from, to }: Reach,
  notices: readonly SuppressionNotice[],
): PendingDirective {
  return {
    rules: directive.rules,
    from: directive.kind === 'file' ? null : from,
    to: to === Infinity ? null : to,
    unused: notices.find((each) => each.rule === 'suppression/unused') ?? null,
  };
}

/** The findings that no pending comment hides, and what is to be said of comments that hide nothing after all. */
export function applyPending(
  findings: readonly PlacedFinding[],
  documents: readonly { readonly path: string; readonly pending: readonly PendingDirective[] }[],
): Omit<DirectivesResult, 'pending'> {
  const byPath = new Map(documents.map(({ path, pending }) => [path, pending]));
  const used = new Set<PendingDirective>();
  const kept = findings.filter(({ finding }) => {
    const hiding = (byPath.get(finding.path) ?? []).filter((each) => hidesLater(each, finding));
    for (const each of hiding) used.add(each);
    return hiding.length === 0;
  });
  const unused = documents.flatMap(({ pending }) => pending).filter((each) => !used.has(each));
  return {
    findings: kept,
    suppressed: findings.length - kept.length,
    notices: unused.flatMap((each) => each.unused ?? []),
  };
}

function hidesLater({ rules, from, to }: PendingDirective, finding: PlacedFinding['finding']): boolean {
  if (!coversRule(rules, finding.rule)) return false;
  if (from === null) return true;
  const offset = finding.start?.offset;
  return offset !== undefined && offset >= from && (to === null || offset < to);
}

function hides({ directive, from, to }: Reach, finding: PlacedFinding['finding']): boolean {
  if (!coversRule(directive.rules, finding.rule)) return false;
  if (directive.kind === 'file') return true;
  return finding.start !== null && finding.start.offset >= from && finding.start.offset < to;
}

function reachesOf(document: Document): Reach[] {
  const reaches: Reach[] = [];
  document.directives.forEach((directive, index) => {
    const from = directive.range.end.offset;
    if (directive.kind === 'file') reaches.push({ directive, from: 0, to: Infinity });
    if (directive.kind === 'next')
      reaches.push({ directive, from, to: endOfNext(document.blocks, directive) });
    if (directive.kind === 'start') {
      const end = document.directives
        .slice(index + 1)
        .find((each) => each.kind === 'end' && ends(each, directive));
      reaches.push({ directive, from, to: end?.range.start.offset ?? Infinity });
    }
  });
  return reaches;
}

/** An `end` without rules ends whatever is open. */
function ends(end: IgnoreDirective, start: IgnoreDirective): boolean {
  return end.rules.length === 0 || end.rules.toSorted().join() === start.rules.toSorted().join();
}

/**
 * Where the text after a comment ends: the rest of the block that it stands in, else the next block; before a table's
 * first cell the whole table (Markdown has no other place for a comment), before a row's first cell the row.
 */
function endOfNext(blocks: readonly Block[], directive: IgnoreDirective): number {
  const { start, end } = directive.range;
  const inSource = blocks.filter((block) => block.kind !== 'metadata' && block.kind !== 'alt-text');
  const around = inSource.find((block) => startOf(block) < start.offset && endOf(block) > end.offset);
  if (around) return endOf(around);
  const next = inSource.reduce<Block | null>(
    (first, block) =>
      startOf(block) >= end.offset && (first === null || startOf(block) < startOf(first)) ? block : first,
    null,
  );
  if (next === null) return end.offset;
  if (next.kind !== 'cell') return endOf(next);
  const cells = inSource.filter((block) => block.kind === 'cell' && block.table === next.table);
  const isFirst = cells.every((cell) => startOf(cell) >= startOf(next));
  const row = cells.filter((cell) => cell.kind === 'cell' && cell.row === next.row);
  const opensRow = row.every((cell) => startOf(cell) >= startOf(next));
  const covered = isFirst ? cells : opensRow ? row : [next];
  return Math.max(...covered.map(endOf));
}

function startOf({ origin }: Block): number {
  return origin.kind === 'source' ? (origin.runs[0]?.source ?? -1) : -1;
}

function endOf({ origin }: Block): number {
  const last = origin.kind === 'source' ? origin.runs.at(-1) : undefined;
  return last ? last.source + last.sourceLength : -1;
}

interface Usage {
  readonly used: ReadonlySet<IgnoreDirective>;
  readonly paired: ReadonlySet<number>;
  readonly knownRules: readonly string[];
}

function noticesOf(
  directive: IgnoreDirective,
  path: string,
  { used, paired, knownRules }: Usage,
): SuppressionNotice[] {
  const { kind, rules, reason, range } = directive;
  const quote = [kind === 'file' ? 'overclaim-ignore-file' : `overclaim-ignore-${kind}`, ...rules].join(' ');
  if (kind === 'end') {
    if (paired.has(range.start.offset)) return [];
    const message = 'Nothing is open here that this comment could end.';
    return [{ rule: 'suppression/unused', path, range, quote, message, suggestion: 'Remove the comment.' }];
  }
  const notices: SuppressionNotice[] = [];
  if (reason === null) {
    notices.push({
      rule: 'suppression/no-reason',
      path,
      range,
      quote,
      message: 'This comment switches rules off and does not say why.',
      suggestion: `Write the reason behind two hyphens: ${quote} -- reason`,
    });
  }
  if (!used.has(directive)) {
    notices.push({
      rule: 'suppression/unused',
      path,
      range,
      quote,
      message: unknownRules(rules, knownRules) ?? 'Nothing is found here that this comment could switch off.',
      suggestion: 'Remove the comment, or correct the name of the rule.',
    });
  }
  return notices;
}
