import { Command } from 'commander';
import { suggestWord } from '../../language/nearest-word.js';
import { type Problem, UserError } from '../../model/problem.js';
import type { RuleDescription, RuleExample } from '../../model/rule.js';
import { ALL_RULES } from '../all-rules.js';
import type { World } from '../world.js';
import { wrapText } from '../wrap-text.js';

const HELP = `
Examples:
  $ overclaim explain beyond/exceeded-limit
  $ overclaim explain exceeded-limit                 the rule's own name is enough
`;

/** `overclaim explain RULE`. */
export default function explainCommand(world: World): Command {
  return new Command('explain')
    .description(
      'Explains a rule: what it finds and why, what is caught, what is fine, and what it rests on.',
    )
    .argument('<rule>', 'its name, as reports show it; `overclaim rules` lists them')
    .addHelpText('after', HELP)
    .action((name: string) =>
      world.stdout.write(
        rulesCalled(name)
          .map((rule) => explanation(rule, Math.min(world.stdout.columns, 100)))
          .join('\n\n'),
      ),
    );
}

/** Rules of two families may share a name: "scope" is of vagueness and of conflicts. */
function rulesCalled(name: string): RuleDescription[] {
  const ownName = ({ id }: RuleDescription) => id.slice(id.indexOf('/') + 1);
  const called = ALL_RULES.filter((rule) => rule.id === name || ownName(rule) === name);
  if (called.length > 0) return called;
  const names = [...new Set(ALL_RULES.map((rule) => (name.includes('/') ? rule.id : ownName(rule))))];
  const problem: Problem = {
    code: 'rule/unknown',
    severity: 'error',
    message: `There is no rule "${name}".`,
    path: null,
    position: null,
    hint: suggestWord(name, names),
  };
  throw new UserError(problem);
}

function explanation(rule: RuleDescription, width: number): string {
  const { caught, fine } = rule.examples;
  const parts = [
    `${rule.id} · ${rule.severity}\n${rule.title}`,
    wrapText(rule.description, width),
    ...(caught.length > 0 ? [`Caught\n${caught.map((each) => exampleText(each, width)).join('\n')}`] : []),
    ...(fine.length > 0 ? [`Fine\n${fine.map((each) => exampleText(each, width)).join('\n')}`] : []),
    ...(rule.cites.length > 0
      ? [`Rests on\n${rule.cites.map(({ title, url }) => citation(title, url)).join('\n')}`]
      : []),
    howToSwitch(rule),
  ];
  return `${parts.join('\n\n')}\n`;
}

function howToSwitch({ id, severity }: RuleDescription): string {
  if (severity === 'off') return `To switch it on, in overclaim.config.yaml: severity: { ${id}: warning }`;
  return `To switch it off with a reason: <!-- overclaim-ignore-next ${id} -- reason -->`;
}

function exampleText({ copy, quote, why }: RuleExample, width: number): string {
  const marked = quote === undefined ? copy : copy.replace(quote, () => `«${quote}»`);
  const lines = marked.trim().split('\n');
  return [...lines.map((line) => wrapText(line, width, '  ')), wrapText(`→ ${why}`, width, '    ')].join(
    '\n',
  );
}

function citation(title: string, url: string | null): string {
  return url === null ? `  ${title}` : `  ${title}\n    ${url}`;
}
