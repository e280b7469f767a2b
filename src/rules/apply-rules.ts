import type { StatedDocument } from '../claims/statement.js';
import type { Match } from '../match/match.js';
import type { FindingDraft } from '../model/finding.js';
import type { Manifest } from '../model/manifest.js';
import { fillTemplate, type Rule, type RuleContext, type RuleHit } from './define-rule.js';

export interface RuleInput {
  readonly document: StatedDocument;
  readonly matches: readonly Match[];
  readonly manifest: Manifest;
  readonly asOf: string;
}

/** A rule that does not say how sure it is. */
const USUAL_CONFIDENCE = 0.8;

/** All that the rules find in a document, statement by statement, in the order of the rules. */
export function applyRules(rules: readonly Rule[], input: RuleInput): FindingDraft[] {
  const drafts: FindingDraft[] = [];
  const { document, matches, manifest, asOf } = input;
  for (const match of matches) {
    const context: RuleContext = { document, matches, manifest, asOf, statement: match.statement, match };
    for (const rule of rules) {
      if (!rule.mayApply(context)) continue;
      for (const hit of rule.check(context)) drafts.push(draftOf(rule, hit, context));
    }
  }
  return drafts;
}

function draftOf(rule: Rule, hit: RuleHit, { statement }: RuleContext): FindingDraft {
  const template = rule.messages[hit.message];
  if (template === undefined) throw new Error(`${rule.id} has no message "${hit.message}"`);
  const data = {
    quote: statement.block.text.slice(hit.quote.start, hit.quote.end),
    claimed: hit.claimed ?? '',
    declared: hit.declared ?? '',
    entry: hit.entry?.name ?? '',
    ...hit.data,
  };
  return {
    rule: rule.id,
    block: statement.block,
    quote: hit.quote,
    sentence: statement.range,
    sentenceText: statement.text,
    entry: hit.entry?.id ?? null,
    claimed: hit.claimed ?? null,
    declared: hit.declared ?? null,
    message: fillTemplate(template.message, data),
    suggestion:
      hit.suggestion ?? (template.suggestion === null ? null : fillTemplate(template.suggestion, data)),
    confidence: hit.confidence ?? USUAL_CONFIDENCE,
    isUnlisted: rule.id === 'beyond/undeclared-capability',
  };
}
