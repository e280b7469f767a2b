import type { ReportingConfiguration, ReportingDescriptor } from 'sarif';
import type { Report, Severity } from '../model/report.js';
import type { RuleDescription, RuleExample } from '../model/rule.js';
import { sarifText } from './sarif-values.js';

export const sarifLevels = {
  error: 'error',
  warning: 'warning',
  info: 'note',
} as const satisfies Record<Severity, string>;

/** Metadata of the rules that were at work; a rule that only the report knows is described by its id. */
export function ruleDescriptors(report: Report, rules: readonly RuleDescription[]): ReportingDescriptor[] {
  const known = new Set(rules.map((rule) => rule.id));
  const others = [...new Set(report.findings.map((finding) => finding.rule))].filter((id) => !known.has(id));
  return [...rules.map(descriptorOf), ...others.sort().map((id) => ({ id, name: symbolOf(id) }))];
}

function descriptorOf(rule: RuleDescription): ReportingDescriptor {
  return {
    id: rule.id,
    name: symbolOf(rule.id),
    shortDescription: { text: sarifText(rule.title) },
    fullDescription: { text: sarifText(rule.description) },
    help: { text: sarifText(rule.description), markdown: helpMarkdown(rule) },
    defaultConfiguration: configurationOf(rule.severity),
    properties: {
      tags: ['marketing-copy', rule.family],
      ...(rule.severity !== 'off' && { 'problem.severity': problemSeverities[rule.severity] }),
    },
  };
}

function configurationOf(severity: RuleDescription['severity']): ReportingConfiguration {
  return severity === 'off' ? { enabled: false, level: 'none' } : { level: sarifLevels[severity] };
}

/** GitHub's words for severities. */
const problemSeverities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};

/** "beyond/exceeded-limit" as BeyondExceededLimit. */
function symbolOf(id: string): string {
  return id
    .split(/[/-]/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

function helpMarkdown({ title, description, examples, cites }: RuleDescription): string {
  return [
    `# ${title}`,
    description,
    ...exampleSection('Reported', examples.caught),
    ...exampleSection('Fine', examples.fine),
    ...(cites.length > 0 ? ['## Rests on'] : []),
    cites.map(({ title: name, url }) => (url ? `- [${name}](${url})` : `- ${name}`)).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function exampleSection(heading: string, examples: readonly RuleExample[]): readonly string[] {
  if (examples.length === 0) return [];
  return [`## ${heading}`, ...examples.map(({ copy, why }) => `${fenced(copy)}\n\n${why}`)];
}

/** A fence longer than any run of backticks in the example. */
function fenced(copy: string): string {
  const longest = Math.max(0, ...[...copy.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}markdown\n${copy.trimEnd()}\n${fence}`;
}
