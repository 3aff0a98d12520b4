"""The man page, made from the parser: `python -m reader.cli.manpage > onrecord.1`."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from reader.cli.console import EXIT_MEANINGS
from reader.cli.outline import Command, Option, outline


def man_page(version: str | None = None) -> str:
    """The page in troff. Packaging gives the version; without one it is the program's own."""
    if version is None:
        import reader

        version = reader.__version__
    return "\n".join(_lines(outline(), version)) + "\n"


def _lines(program: Command, version: str) -> Iterator[str]:
    yield f'.TH ONRECORD 1 "" "On Record {_plain(version)}" "User Commands"'
    yield ".SH NAME"
    yield f"onrecord \\- {_text(program.summary)}"
    yield ".SH SYNOPSIS"
    for command in program.walk():
        yield ".PP"
        yield _text(command.usage)
    yield ".SH DESCRIPTION"
    yield _text(program.description)
    yield ".SH OPTIONS"
    for option in program.options:
        yield from _option(option)
    yield ".SH COMMANDS"
    for command in program.walk():
        if command.name:
            yield from _command(command)
    yield ".SH EXIT STATUS"
    for code, meaning in EXIT_MEANINGS.items():
        yield from _tagged(str(code.value), meaning)
    yield ".SH EXAMPLES"
    for example in program.examples:
        yield from _example(example)


def _command(command: Command) -> Iterator[str]:
    yield f'.SS "{_text(command.usage)}"'
    yield _text(command.description)
    for option in (*command.arguments, *command.options):
        if option.flags[:1] not in (("-h",), ("--library",)):
            yield from _option(option)
    yield ".PP"
    yield "For example:"
    for example in command.examples:
        yield from _example(example)


def _option(option: Option) -> Iterator[str]:
    choices = f" ({', '.join(option.choices)})" if option.choices and option.value else ""
    yield from _tagged(option.shown, option.help + choices)


def _tagged(tag: str, meaning: str) -> Iterator[str]:
    yield ".TP"
    yield f"\\fB{_text(tag)}\\fR"
    yield _text(meaning)


def _example(example: str) -> Iterator[str]:
    yield ".PP"
    yield ".EX"
    yield f"  {_text(example)}"
    yield ".EE"


def _plain(text: str) -> str:
    return text.replace("\\", "").replace('"', "")


def _text(text: str) -> str:
    """`text` so that troff shows it letter by letter: hyphens as hyphens, no macro at the start of a line."""
    safe = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq").replace("'", "\\(aq")
    return "\\&" + safe if safe.startswith((".", "\\(aq")) else safe


if __name__ == "__main__":
    sys.stdout.write(man_page())
