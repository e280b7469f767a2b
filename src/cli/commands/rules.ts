import { Command, Option } from 'commander';
import { ALL_RULES } from '../all-rules.js';
import { wordOption } from '../option-values.js';
import type { World } from '../world.js';

const FORMATS = ['text', 'json'] as const;
const HELP = `
A rule's name is its family and its own name. Both may stand in the configuration, in ignore comments and in waivers.

Examples:
  $ overclaim rules
  $ overclaim explain beyond/exceeded-limit
`;

/** `overclaim rules`. */
export default function rulesCommand(world: World): Command {
  return new Command('rules')
    .description('Lists every rule with its usual severity.')
    .addOption(
      new Option('-f, --format <format>', FORMATS.join(' or '))
        .default('text')
        .argParser(wordOption(FORMATS)),
    )
    .addHelpText('after', HELP)
    .action((options: { format: string }) =>
      world.stdout.write(options.format === 'json' ? asJson() : asText()),
    );
}

function asText(): string {
  const width = Math.max(...ALL_RULES.map((rule) => rule.id.length));
  let family = '';
  let text = '';
  for (const rule of ALL_RULES) {
    if (family !== '' && rule.family !== family) text += '\n';
    family = rule.family;
    text += `${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.title}\n`;
  }
  return text;
}

function asJson(): string {
  const listed = ALL_RULES.map(({ id, family, severity, title, description, cites }) => ({
    id,
    family,
    severity,
    title,
    description,
    cites,
  }));
  return `${JSON.stringify(listed, null, 2)}\n`;
}
