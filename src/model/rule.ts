import type { Family, Severity } from './report.js';

/** What people are told of a rule: its page, `overclaim explain`, SARIF metadata and the README's table are made from this. */
export interface RuleDescription {
  /** `family/name`, as in findings. */
  readonly id: string;
  readonly family: Family;
  /** A few words: "Goes past a limit". */
  readonly title: string;
  /** One paragraph, plain words: what it finds and why it matters. */
  readonly description: string;
  /** Unless the configuration says otherwise; `off` says nothing unless it is asked for. */
  readonly severity: Severity | 'off';
  /** What it rests on: guidance of regulators, accounting standards, research. */
  readonly cites: readonly Citation[];
  readonly examples: RuleExamples;
}

export interface Citation {
  readonly title: string;
  readonly url: string | null;
}

export interface RuleExamples {
  /** At least three that are caught; `quote` is the words marked. */
  readonly caught: readonly RuleExample[];
  /** At least three near misses that are fine. */
  readonly fine: readonly RuleExample[];
}

/** One example is fixture, documentation and test at once. */
export interface RuleExample {
  /** Markdown of a small document. */
  readonly copy: string;
  /** A second document, read together with it; for rules that compare what is said at several places. */
  readonly beside?: string;
  /** The words at fault; absent for near misses. */
  readonly quote?: string;
  /** Why, for the reader of the rule's page. */
  readonly why: string;
  /** YAML of a manifest, merged over the examples' common one (fixtures/rules/manifest.yaml), where the example needs its own. */
  readonly manifest?: string;
}
