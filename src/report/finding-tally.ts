import type { Family, Finding, Severity } from '../model/report.js';

/** The figures of findings that are shown, added up while they pass. */
export interface FindingTally {
  /** Hands on the findings that somebody has to look at: not those that the baseline knows already. */
  count(findings: Iterable<Finding>): Iterable<Finding>;
  readonly shown: number;
  /** How many the baseline knows. */
  readonly known: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byFamily: ReadonlyMap<Family, number>;
  /** The rule of the first error, else of the first finding; null while there is none. */
  readonly worstRule: string | null;
}

export function createTally(): FindingTally {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const byFamily = new Map<Family, number>();
  let shown = 0;
  let known = 0;
  let worstRule: string | null = null;
  return {
    *count(findings) {
      for (const finding of findings) {
        const { baseline, severity, family, rule } = finding;
        if (baseline === 'unchanged') {
          known++;
          continue;
        }
        if (worstRule === null || (severity === 'error' && bySeverity.error === 0)) worstRule = rule;
        shown++;
        bySeverity[severity]++;
        byFamily.set(family, (byFamily.get(family) ?? 0) + 1);
        yield finding;
      }
    },
    get shown() {
      return shown;
    },
    get known() {
      return known;
    },
    bySeverity,
    byFamily,
    get worstRule() {
      return worstRule;
    },
  };
}
