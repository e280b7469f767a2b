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

/** The waivers of a run, and what they were found to allow. */
export interface WaiverBook {
  /** What no waiver allows; one that has run out allows nothing. */
  keep(findings: readonly PlacedFinding[]): readonly PlacedFinding[];
  /** What is to be said of the waivers once all findings have been shown. */
  notices(): SuppressionNotice[];
}

export function openWaivers(waivers: readonly Waiver[], context: WaiversContext): WaiverBook {
  if (waivers.length === 0) return { keep: (findings) => findings, notices: () => [] };
  const matchers = waivers.map((waiver) => ({
    waiver,
    matchesPath: picomatch(waiver.path),
    words: waiver.quote === null ? null : normalizeText(waiver.quote),
    hasExpired: waiver.until !== null && waiver.until < context.asOf,
    isUsed: false,
  }));
  return {
    keep: (findings) =>
      findings.filter(({ finding }) => {
        const hiding = matchers.filter(
          ({ waiver, matchesPath, words }) =>
            coversRule([waiver.rule], finding.rule) &&
            matchesPath(finding.path) &&
            (words === null ||
              normalizeText(finding.sentence).includes(words) ||
              normalizeText(finding.quote) === words),
        );
        for (const each of hiding) each.isUsed = true;
        return !hiding.some((each) => !each.hasExpired);
      }),
    notices: () =>
      matchers.flatMap(({ waiver, matchesPath, hasExpired, isUsed }) => {
        const unused = !isUsed && context.audited.some((path) => matchesPath(path));
        return noticesOf(waiver, { hasExpired, unused, knownRules: context.knownRules });
      }),
  };
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
