import { OWN_RULES } from '../check/own-rules.js';
import type { RuleDescription } from '../model/rule.js';
import { conflictRules, rules } from '../rules/index.js';

/** Everything that can be reported, in the order of the documentation: rules about copy, then what the check tells of itself. */
export const ALL_RULES: readonly RuleDescription[] = [...rules, ...conflictRules, ...OWN_RULES];
