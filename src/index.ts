export { type Audit, type AuditedDocument, auditDocument, createAudit, createReport } from './audit.js';
export type * from './model/document.js';
export type * from './model/manifest.js';
export type { Problem } from './model/problem.js';
export { UserError } from './model/problem.js';
export type * from './model/report.js';
export type * from './model/rule.js';
export { defineRule, type Rule } from './rules/define-rule.js';
export { rules } from './rules/index.js';
