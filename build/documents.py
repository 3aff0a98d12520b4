"""The man page and the shell completions, made from the command line's own parser.

`python build/documents.py FOLDER` writes onrecord.1, onrecord.bash, _onrecord (zsh) and onrecord.fish. They
cannot say something else than `--help`, for they are read off the same objects.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import time
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from reader.cli.parser import DESCRIPTION, EXAMPLES, build_parser  # noqa: E402  the line above makes it importable


def version() -> str:
    """Ours, from pyproject.toml."""
    return metadata.version("onrecord")


def subcommands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """The parsers of a parser's subcommands by name, in the order of its help."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def summaries(parser: argparse.ArgumentParser) -> dict[str, str]:
    """The one-line help of each subcommand."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return {choice.dest: choice.help or "" for choice in action._choices_actions}
    return {}


def options(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """The documented options of a parser, without its positional arguments."""
    for action in parser._actions:
        if action.option_strings and action.help != argparse.SUPPRESS:
            yield action


def positionals(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """The documented arguments that have no name of an option."""
    for action in parser._actions:
        is_command = isinstance(action, argparse._SubParsersAction)
        if not action.option_strings and not is_command and action.help != argparse.SUPPRESS:
            yield action


def takes_value(action: argparse.Action) -> bool:
    """True where an option is followed by a value."""
    return action.nargs != 0


def placeholder(action: argparse.Action) -> str:
    """What stands for the value in the help."""
    if isinstance(action.metavar, str):
        return action.metavar
    return "|".join(str(c) for c in action.choices) if action.choices else action.dest.upper()


def all_commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Every command with its words, also the second ones, such as `notes add`."""
    for name, command in subcommands(parser).items():
        yield name, command
        for second, inner in subcommands(command).items():
            yield f"{name} {second}", inner


def roff(text: str) -> str:
    """Plain text as troff takes it."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"(?m)^([.'])", r"\\&\1", escaped)


def man_page(parser: argparse.ArgumentParser) -> str:
    """onrecord(1)."""
    day = time.strftime("%Y-%m-%d", time.gmtime(changelog_time()))
    lines = [
        f'.TH ONRECORD 1 "{day}" "On Record {version()}" "User Commands"',
        ".SH NAME",
        "onrecord \\- read news articles and see who said what",
        ".SH SYNOPSIS",
        ".B onrecord",
        "[\\fIOPTIONS\\fR] [\\fICOMMAND\\fR ...]",
        ".SH DESCRIPTION",
        roff(DESCRIPTION),
        ".SH OPTIONS",
        *option_lines(parser),
        ".SH COMMANDS",
    ]
    for name, command in all_commands(parser):
        words = " ".join(placeholder(action) for action in positionals(command))
        lines += [".SS", roff(f"onrecord {name} {words}".rstrip()), roff(command.description or "")]
        lines += option_lines(command)
        for example in getattr(command, "examples", ()):
            lines += [".PP", ".EX", roff(f"  {example}"), ".EE"]
    lines += [".SH EXAMPLES", ".EX", *(roff(f"  {example}") for example in EXAMPLES), ".EE"]
    codes = (parser.epilog or "").partition("Exit codes:")[2].strip().splitlines()
    if codes:
        lines += [".SH EXIT STATUS"]
        for line in codes:
            number, _, meaning = line.strip().partition(" ")
            lines += [".TP", f".B {number}", roff(meaning.strip())]
    return "\n".join(line for line in lines if line) + "\n"


def option_lines(parser: argparse.ArgumentParser) -> Iterator[str]:
    """The options and arguments of one parser as a tagged list."""
    for action in (*positionals(parser), *options(parser)):
        names = ", ".join(f"\\fB{roff(name)}\\fR" for name in action.option_strings)
        value = f"\\fI{roff(placeholder(action))}\\fR" if takes_value(action) else ""
        yield ".TP"
        yield " ".join(part for part in (names, value) if part)
        yield roff(explained(action))


def explained(action: argparse.Action) -> str:
    """The help of an option with argparse's own placeholders filled in."""
    values = dict(vars(action), prog="onrecord")
    return (action.help or "") % values if "%" in (action.help or "") else (action.help or "")


def bash_completion(parser: argparse.ArgumentParser) -> str:
    """Completion of commands, their second words and options; files elsewhere."""
    flags = " ".join(name for action in options(parser) for name in action.option_strings)
    cases = []
    for name, command in all_commands(parser):
        words = [n for action in options(command) for n in action.option_strings] + list(subcommands(command))
        cases.append(f'        "{name}") words="{" ".join(words)}" ;;')
    valued = sorted(
        {
            n
            for _, c in (("", parser), *all_commands(parser))
            for a in options(c)
            if takes_value(a)
            for n in a.option_strings
        }
    )
    seconds = sorted(name for name, _ in all_commands(parser) if " " in name)
    return BASH.format(
        commands=" ".join(subcommands(parser)),
        flags=flags,
        cases="\n".join(cases),
        valued="|".join(valued),
        seconds="|".join(f'"{name}"' for name in seconds) or '""',
    )


BASH = """# bash completion for onrecord; made from its own help.
_onrecord() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}}
    local command="" words="" word i
    case $previous in {valued}) COMPREPLY=($(compgen -f -- "$current")); return ;; esac
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${{COMP_WORDS[i]}}
        case $word in -*) continue ;; esac
        case ${{COMP_WORDS[i-1]}} in {valued}) continue ;; esac
        if [ -z "$command" ]; then command=$word
        else case "$command $word" in {seconds}) command="$command $word" ;; esac
        fi
    done
    case $command in
        "") words="{commands} {flags}" ;;
{cases}
    esac
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    if [ -n "$command" ] && [[ $current != -* ]]; then COMPREPLY+=($(compgen -f -- "$current")); fi
}}
complete -o filenames -F _onrecord onrecord
"""


def zsh_completion(parser: argparse.ArgumentParser) -> str:
    """The same for zsh, with the explanations."""
    lines = [
        "#compdef onrecord",
        "# Made from the command line's own help.",
        "_onrecord() {",
        "  local -a commands",
    ]
    lines.append("  commands=(")
    lines += [f"    {quoted(name + ':' + text)}" for name, text in summaries(parser).items()]
    lines += [
        "  )",
        "  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then",
        "    _describe command commands; return",
    ]
    lines += ["  fi", "  case $words[2] in"]
    for name, command in subcommands(parser).items():
        specs = [zsh_option(action) for action in options(command)]
        seconds = " ".join(subcommands(command))
        rest = (
            quoted(f"1:action:({seconds})") + " " + quoted("*:file:_files")
            if seconds
            else quoted("*:file:_files")
        )
        lines.append(f"    {name}) shift words; (( CURRENT-- )); _arguments {' '.join(specs)} {rest} ;;")
    lines.append(f"    *) _arguments {' '.join(zsh_option(action) for action in options(parser))} ;;")
    lines += ["  esac", "}", '_onrecord "$@"']
    return "\n".join(lines) + "\n"


def zsh_option(action: argparse.Action) -> str:
    """One option as `_arguments` takes it."""
    text = explained(action).replace("[", "(").replace("]", ")").replace(":", " -")
    value = ":value:_files" if takes_value(action) else ""
    return quoted(f"{action.option_strings[-1]}[{text}]{value}")


def fish_completion(parser: argparse.ArgumentParser) -> str:
    """The same for fish."""
    lines = ["# Made from the command line's own help."]
    none = "__fish_use_subcommand"
    for name, text in summaries(parser).items():
        lines.append(f"complete -c onrecord -n {none} -a {name} -d {quoted(text)}")
    lines += [f"complete -c onrecord -n {none} {fish_option(action)}" for action in options(parser)]
    for name, command in subcommands(parser).items():
        seen = f"'__fish_seen_subcommand_from {name}'"
        for second, text in summaries(command).items():
            lines.append(f"complete -c onrecord -n {seen} -a {second} -d {quoted(text)}")
        lines += [f"complete -c onrecord -n {seen} {fish_option(action)}" for action in options(command)]
    return "\n".join(lines) + "\n"


def fish_option(action: argparse.Action) -> str:
    """One option as `complete` takes it."""
    names = [f"-l {n[2:]}" if n.startswith("--") else f"-s {n[1:]}" for n in action.option_strings]
    return " ".join([*names, *(["-r"] if takes_value(action) else []), "-d", quoted(explained(action))])


def quoted(text: str) -> str:
    """Single-quoted for the three shells."""
    return "'" + text.replace("'", "'\\''") + "'"


def changelog_time() -> float:
    """When the changelog last changed: the same source gives the same man page."""
    return float(os.environ.get("SOURCE_DATE_EPOCH", (ROOT / "CHANGELOG.md").stat().st_mtime))


def main(folder: Path) -> None:
    """Write all of them into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    parser = build_parser()
    for name, text in {
        "onrecord.1": man_page(parser),
        "onrecord.bash": bash_completion(parser),
        "_onrecord": zsh_completion(parser),
        "onrecord.fish": fish_completion(parser),
    }.items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
