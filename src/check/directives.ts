import type { Document, IgnoreDirective } from '../model/document.js';
import { type Reach, reachesOf } from './directive-reach.js';
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
    let isHidden = false;
    for (const reach of reaches) {
      if ((isHidden && used.has(reach.directive)) || !hides(reach, finding)) continue;
      used.add(reach.directive);
      isHidden = true;
    }
    return !isHidden;
  });
  // An `end` is used when it ends something that was.
  const endAt = new Map(
    directives.filter(({ kind }) => kind === 'end').map((each) => [each.range.start.offset, each]),
  );
  for (const { directive, to } of reaches) {
    const end = endAt.get(to);
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

/** Asks for the place first: rules are compared for the few comments that reach it. */
function hides({ directive, from, to }: Reach, { start, rule }: PlacedFinding['finding']): boolean {
  const isReached = start === null ? directive.kind === 'file' : start.offset >= from && start.offset < to;
  return isReached && coversRule(directive.rules, rule);
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
