import picomatch from 'picomatch';
import type { SourceRange } from '../model/location.js';
import { normalizeText } from './normalize.js';
import type { PlacedFinding } from './placed-finding.js';
import { coversRule, type SuppressionNotice, unknownRules } from './suppression.js';

/** One entry of overclaim.waivers.yaml. */
export interface Waiver {
  /** Rule id or family. */
  readonly rule: string;
  /** Glob over paths as reports show them. */
  readonly path: string;
  /** Words of the sentence; null: the whole document. */
  readonly quote: string | null;
  readonly reason: string | null;
  readonly owner: string | null;
  /** The last day on which it counts, YYYY-MM-DD. */
  readonly until: string | null;
  /** Where it stands in the waivers file. */
  readonly source: { readonly path: string; readonly range: SourceRange };
}

export interface WaiversContext {
  /** The day of the audit, YYYY-MM-DD. */
  readonly asOf: string;
  /** Paths of all documents of this run: a waiver for none of them is not called unused. */
  readonly audited: readonly string[];
  readonly knownRules: readonly string[];
}

export interface WaiversResult {
  readonly findings: readonly PlacedFinding[];
  readonly suppressed: number;
  readonly notices: readonly SuppressionNotice[];
}

/** Takes out what waivers allow; a waiver that has run out allows nothing. */
export function applyWaivers(
  findings: readonly PlacedFinding[],
  waivers: readonly Waiver[],
  context: WaiversContext,
): WaiversResult {
  const matchers = waivers.map((waiver) => ({
    waiver,
    matchesPath: picomatch(waiver.path),
    words: waiver.quote === null ? null : normalizeText(waiver.quote),
    hasExpired: waiver.until !== null && waiver.until < context.asOf,
    hits: 0,
  }));
  const kept = findings.filter(({ finding }) => {
    const hiding = matchers.filter(
      ({ waiver, matchesPath, words }) =>
        coversRule([waiver.rule], finding.rule) &&
        matchesPath(finding.path) &&
        (words === null ||
          normalizeText(finding.sentence).includes(words) ||
          normalizeText(finding.quote) === words),
    );
    for (const each of hiding) each.hits++;
    return !hiding.some((each) => !each.hasExpired);
  });
  const notices = matchers.flatMap(({ waiver, matchesPath, hasExpired, hits }) => {
    const unused = hits === 0 && context.audited.some((path) => matchesPath(path));
    return noticesOf(waiver, { hasExpired, unused, knownRules: context.knownRules });
  });
  return { findings: kept, suppressed: findings.length - kept.length, notices };
}

interface WaiverState {
  readonly hasExpired: boolean;
  readonly unused: boolean;
  readonly knownRules: readonly string[];
}

function noticesOf(waiver: Waiver, { hasExpired, unused, knownRules }: WaiverState): SuppressionNotice[] {
  const { path, range } = waiver.source;
  const quote = [waiver.rule, waiver.path, waiver.quote && `"${waiver.quote}"`].filter(Boolean).join(' ');
  const notice = (
    rule: SuppressionNotice['rule'],
    message: string,
    suggestion: string,
  ): SuppressionNotice => ({
    rule,
    path,
    range,
    quote,
    message,
    suggestion,
  });
  const notices: SuppressionNotice[] = [];
  if (waiver.reason === null || waiver.reason.trim() === '') {
    notices.push(notice('suppression/no-reason', 'This waiver does not say why.', 'Give it a `reason`.'));
  }
  if (hasExpired) {
    const asked = waiver.owner === null ? 'its owner' : waiver.owner;
    notices.push(
      notice(
        'suppression/expired',
        `This waiver ran out on ${waiver.until}; what it allowed is reported again.`,
        `Correct the copy and remove the waiver, or have ${asked} set a later \`until\`.`,
      ),
    );
  } else if (unused) {
    const message =
      unknownRules([waiver.rule], knownRules) ?? 'Nothing is found that this waiver could allow.';
    notices.push(
      notice('suppression/unused', message, 'Remove the waiver, or correct its rule, path or quote.'),
    );
  }
  return notices;
}
