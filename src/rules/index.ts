import type { Rule } from './define-rule.js';

/** Every rule about copy, in the order of findings: beyond, roadmap, vague, conflict. */
export const rules: readonly Rule[] = [];
