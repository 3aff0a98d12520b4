"""Shell completion, made from the parser: `python -m reader.cli.completion bash|zsh|fish`.

The scripts hold the words of the command line and ask nothing of the program: a Tab is answered at once.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping

from reader.cli.outline import Command, Option, outline


def bash_completion() -> str:
    """For bash: /usr/share/bash-completion/completions/onrecord."""
    program = outline()
    cases = "\n".join(_bash_case(command) for command in program.walk() if command.name)
    names = "|".join(command.name for command in program.commands)
    return f"""# bash completion for onrecord
_onrecord() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}} command= word
    local words= values=
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case $command/$word in
            /{names.replace("|", "|/")}) command=$word ;;
            notes/add) command='notes add' ;;
        esac
    done
    case $previous in
        {"|".join(sorted(_path_flags(program)))}) COMPREPLY=($(compgen -f -- "$current")); return ;;
    esac
    case $command in
        '') words={_quoted(" ".join([*_flags(program), *(command.name for command in program.commands)]))} ;;
{cases}
    esac
    if [[ -n $values ]]; then
        COMPREPLY=($(compgen -W "$values" -- "$current"))
    elif [[ $current == -* || -z $command ]]; then
        COMPREPLY=($(compgen -W "$words" -- "$current"))
    else
        COMPREPLY=($(compgen -f -- "$current"))
    fi
}}
complete -o filenames -F _onrecord onrecord
"""


def zsh_completion() -> str:
    """For zsh: /usr/share/zsh/vendor-completions/_onrecord."""
    program = outline()
    commands = "\n".join(
        f"        {_quoted(f'{command.name}:{command.summary}')}" for command in program.commands
    )
    cases = "\n".join(
        f"        {command.name}) _arguments {' '.join(_zsh_option(option) for option in command.options)} "
        "'*:file:_files' ;;"
        for command in program.commands
    )
    options = " ".join(_zsh_option(option) for option in program.options)
    return f"""#compdef onrecord
_onrecord() {{
    local -a commands
    commands=(
{commands}
    )
    local state line
    _arguments -C {options} '1:command:->command' '*::argument:->argument'
    case $state in
        command) _describe command commands ;;
        argument) case $words[1] in
{cases}
        esac ;;
    esac
}}
_onrecord "$@"
"""


def fish_completion() -> str:
    """For fish: /usr/share/fish/vendor_completions.d/onrecord.fish."""
    program = outline()
    lines = ["# fish completion for onrecord"]
    lines += [_fish_option(option, "__fish_use_subcommand") for option in program.options]
    for command in program.commands:
        summary = _quoted(command.summary)
        lines.append(f"complete -c onrecord -n __fish_use_subcommand -f -a {command.name} -d {summary}")
        inside = _quoted(f"__fish_seen_subcommand_from {command.name}")
        lines += [_fish_option(option, inside) for option in command.options]
        lines += [
            f"complete -c onrecord -n {inside} -f -a {inner.name.split()[-1]} -d {_quoted(inner.summary)}"
            for inner in command.commands
        ]
    return "\n".join(lines) + "\n"


SHELLS: Mapping[str, Callable[[], str]] = {
    "bash": bash_completion,
    "zsh": zsh_completion,
    "fish": fish_completion,
}


def _bash_case(command: Command) -> str:
    words = [*_flags(command), *(inner.name.split()[-1] for inner in command.commands)]
    lines = [f"        {_quoted(command.name)})", f"            words={_quoted(' '.join(words))}"]
    chosen = [option for option in command.options if option.choices]
    if chosen:
        lines.append("            case $previous in")
        lines += [
            f"                {'|'.join(option.flags)}) values={_quoted(' '.join(option.choices))} ;;"
            for option in chosen
        ]
        lines.append("            esac")
    return "\n".join([*lines, "            ;;"])


def _zsh_option(option: Option) -> str:
    flag = option.flags[-1]
    value = ""
    if option.choices:
        value = f":value:({' '.join(option.choices)})"
    elif option.value:
        value = f":{option.value}:{'_files' if option.takes_path else ' '}"
    words = option.help.replace("[", "(").replace("]", ")").replace(":", " -")
    return _quoted(f"{flag}[{words}]{value}")


def _fish_option(option: Option, condition: str) -> str:
    parts = [f"complete -c onrecord -n {condition}"]
    parts += [f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags]
    if option.choices:
        parts.append(f"-x -a {_quoted(' '.join(option.choices))}")
    elif option.value:
        parts.append("-r" if option.takes_path else "-x")
    return " ".join([*parts, f"-d {_quoted(option.help)}"])


def _flags(command: Command) -> list[str]:
    return [option.flags[-1] for option in command.options]


def _path_flags(program: Command) -> set[str]:
    options = [option for command in program.walk() for option in command.options]
    return {flag for option in options if option.takes_path for flag in option.flags}


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def main(arguments: list[str]) -> int:
    """Print the script of the shell that is named."""
    if len(arguments) != 1 or arguments[0] not in SHELLS:
        sys.stderr.write(f"Name a shell: {', '.join(SHELLS)}.\n")
        return 2
    sys.stdout.write(SHELLS[arguments[0]]())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
