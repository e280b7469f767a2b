import type { Manifest } from '../model/manifest.js';
import type { Severity } from '../model/report.js';

/** `off` means that the rule says nothing. */
export type SeverityChoice = Severity | 'off';

/** Severities that one source sets, by rule id or by family; a rule's own beats its family's. */
export interface SeverityLayer {
  /** For people: "overclaim.config.yaml, severity", "content type legal". */
  readonly source: string;
  readonly severities: Readonly<Record<string, SeverityChoice>>;
}

export interface SeverityQuestion {
  readonly rule: string;
  readonly default: SeverityChoice;
  /** Whether the manifest's `unlisted` speaks of this finding. */
  readonly isUnlisted: boolean;
}

export interface SeverityDecision {
  readonly severity: SeverityChoice;
  readonly source: string;
}

/**
 * How severe a finding is, and who says so. The first layer that speaks of the rule decides. For unlisted
 * capabilities the manifest's own `unlisted` comes before what a layer says of a whole family, unless that is `off`.
 */
export function decideSeverity(
  question: SeverityQuestion,
  layers: readonly SeverityLayer[],
  unlisted: Manifest['unlisted'],
): SeverityDecision {
  const family = question.rule.slice(0, question.rule.indexOf('/'));
  for (const { source, severities } of layers) {
    const own = severities[question.rule];
    if (own !== undefined) return { severity: own, source };
    const ofFamily = severities[family];
    if (ofFamily !== undefined && (!question.isUnlisted || ofFamily === 'off')) {
      return { severity: ofFamily, source };
    }
  }
  if (question.isUnlisted) return { severity: unlisted, source: 'the manifest, unlisted' };
  return { severity: question.default, source: 'the rule' };
}
