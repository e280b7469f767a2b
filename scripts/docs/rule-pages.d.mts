import type { RuleDescription } from '../../src/model/rule.js';

export declare function pagePath(rule: RuleDescription): string;
export declare function rulePages(rules: readonly RuleDescription[]): Map<string, string>;
export declare function rulePage(rule: RuleDescription): string;
export declare function ruleTable(rules: readonly RuleDescription[]): string;
export declare function replaceBetween(text: string, name: string, content: string): string;
