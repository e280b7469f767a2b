/** What a shell needs to know of a command. All words are our own and plain: letters, digits, `-` and `/`. */
export interface ShellCommand {
  readonly name: string;
  readonly summary: string;
  /** Subcommands or values of its argument; where there are none, it takes files. */
  readonly words: readonly string[];
  /** Long options, with their hyphens. */
  readonly options: readonly string[];
}

export function bashCompletion(commands: readonly ShellCommand[]): string {
  const cases = commands.map(
    ({ name, words, options }) =>
      `    ${name}) words="${words.join(' ')}" options="${[...options, '--help'].join(' ')}" ;;`,
  );
  return `# overclaim: completion for bash
_overclaim() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words="" options=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map((each) => each.name).join(' ')} help --help --version" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  if [[ "$current" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$current"))
  elif [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -o default -F _overclaim overclaim
`;
}

export function zshCompletion(commands: readonly ShellCommand[]): string {
  const names = commands.map(({ name, summary }) => `    '${name}:${quoted(summary)}'`);
  const cases = commands.map(({ name, words, options }) => {
    const all = [...options, '--help'].join(' ');
    const values = words.length > 0 ? `compadd -- ${words.join(' ')}` : '_files';
    return `    ${name}) if [[ $PREFIX == -* ]]; then compadd -- ${all}; else ${values}; fi ;;`;
  });
  return `#compdef overclaim
# overclaim: completion for zsh
_overclaim() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  case $words[2] in
${cases.join('\n')}
    *) _files ;;
  esac
}
compdef _overclaim overclaim
`;
}

export function fishCompletion(commands: readonly ShellCommand[]): string {
  const lines = commands.flatMap(({ name, summary, words, options }) => {
    const here = `complete -c overclaim -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c overclaim -n __fish_use_subcommand -f -a ${name} -d '${quoted(summary)}'`,
      ...(words.length > 0 ? [`${here} -f -a '${words.join(' ')}'`] : []),
      ...options.map((option) => `${here} -l ${option.slice(2)}`),
    ];
  });
  return `# overclaim: completion for fish\n${lines.join('\n')}\n`;
}

function quoted(text: string): string {
  return text.replaceAll("'", '’').replaceAll(':', ' -');
}
