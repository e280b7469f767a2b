import type { StatedDocument, Statement } from '../claims/statement.js';
import type { Match } from '../match/match.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Manifest } from '../model/manifest.js';
import type { Family } from '../model/report.js';
import type { RuleDescription } from '../model/rule.js';

/** What a rule is given: one statement with its matches, and what surrounds it. */
export interface RuleContext {
  readonly statement: Statement;
  readonly match: Match;
  readonly document: StatedDocument;
  /** Matches of all statements of the document, by `statement.index`. */
  readonly matches: readonly Match[];
  readonly manifest: Manifest;
  /** The day of the audit, YYYY-MM-DD. */
  readonly asOf: string;
}

/** Texts with `{name}` for what a hit fills in. */
export interface MessageTemplate {
  readonly message: string;
  /** What to write instead; null where the hit always brings its own. */
  readonly suggestion: string | null;
}

/** One thing that a rule found. */
export interface RuleHit<MessageId extends string = string> {
  readonly message: MessageId;
  /** The words at fault, in `statement.block.text`. */
  readonly quote: TextRange;
  /** Fills the templates; `quote` is always there. */
  readonly data?: Readonly<Record<string, string>>;
  readonly entry?: Entry | null;
  readonly claimed?: string;
  readonly declared?: string;
  /** Better than the template's, e.g. the entry's approved wording. */
  readonly suggestion?: string;
  /** 0 to 1; 0.8 where a rule does not say. */
  readonly confidence?: number;
}

export interface RuleDefinition<MessageId extends string> extends Omit<RuleDescription, 'family'> {
  readonly messages: Readonly<Record<MessageId, MessageTemplate>>;
  /**
   * A quick look at what the rule can't do without: where it is false, `check` would find nothing and is not asked. Most
   * statements hold nothing for most rules.
   */
  mayApply?(context: RuleContext): boolean;
  check(context: RuleContext): Iterable<RuleHit<MessageId>>;
}

export interface Rule extends RuleDescription {
  readonly messages: Readonly<Record<string, MessageTemplate>>;
  mayApply(context: RuleContext): boolean;
  check(context: RuleContext): Iterable<RuleHit>;
}

/** Declares a rule. Its family is the first part of its id. */
export function defineRule<MessageId extends string>(definition: RuleDefinition<MessageId>): Rule {
  const { id, title, description, severity, messages, cites, examples } = definition;
  return {
    id,
    family: id.split('/')[0] as Family,
    title,
    description,
    severity,
    messages,
    cites,
    examples,
    mayApply: definition.mayApply ?? always,
    check: definition.check,
  };
}

const always = (): boolean => true;

/** Writes the values into a template; a name without a value stays as it is, so that a test sees it. */
export function fillTemplate(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => data[name] ?? whole);
}
