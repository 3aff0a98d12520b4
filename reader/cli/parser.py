"""The arguments of `onrecord`: the parser, and the helpers with which each subcommand declares itself.

Help pages, the man page, shell completion and `docs/command-line.md` are all made from what stands here and
in `commands/`, so a command cannot exist without its documentation.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from reader.cli.console import EXIT_MEANINGS, Console

if TYPE_CHECKING:
    Subcommands = argparse._SubParsersAction["CommandParser"]

Run = Callable[[argparse.Namespace, Console], int]

PROGRAM = "onrecord"
DESCRIPTION = "On Record reads news articles and shows who said what. Without a command it opens the window."
EXAMPLES = ("onrecord", "onrecord import ~/Articles", "onrecord list --since 2024-03")


class UsageError(Exception):
    """The command line cannot be understood; `str(error)` says why."""


class CommandParser(argparse.ArgumentParser):
    """An argument parser that carries its examples and complains in one sentence."""

    examples: tuple[str, ...] = ()

    def error(self, message: str) -> NoReturn:
        """Complain without the usage text, which hides the sentence that matters."""
        raise UsageError(f"{_sentence(message)} See: {self.prog} --help")


def build_parser() -> CommandParser:
    """The whole command line."""
    # Late, for every command imports this module to declare itself.
    from reader.cli.commands import COMMANDS

    parser = CommandParser(
        prog=PROGRAM,
        description=DESCRIPTION,
        epilog=_epilog(EXAMPLES, exit_codes=True),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.examples = EXAMPLES
    parser.add_argument("--library", metavar="FILE", type=Path, default=None, help="use this library file")
    parser.add_argument(
        "--portable",
        action="store_true",
        help="keep the library beside the program instead of in the home folder",
    )
    parser.add_argument("--version", action=_VersionAction)
    subcommands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=CommandParser)
    for declare in COMMANDS:
        declare(subcommands)
    return parser


def add_command(
    subcommands: Subcommands,
    name: str,
    run: Run | None,
    *,
    summary: str,
    description: str,
    examples: tuple[str, ...],
    library: bool = True,
) -> CommandParser:
    """Declare a subcommand. `library` repeats `--library` so that it may also stand behind the command."""
    parser = subcommands.add_parser(
        name,
        help=summary,
        description=description,
        epilog=_epilog(examples),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.examples = examples
    parser.set_defaults(run=run)
    if library:
        parser.add_argument(
            "--library", metavar="FILE", type=Path, default=argparse.SUPPRESS, help="use this library file"
        )
    return parser


def add_json(parser: CommandParser, what: str) -> None:
    """Declare `--json`; `what` names what is printed, as in "one object a line"."""
    parser.add_argument("--json", action="store_true", help=f"print JSON: {what}")


def positive(text: str) -> int:
    """A whole number of at least 1, for argparse."""
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of at least 1")
    return int(text)


class _VersionAction(argparse.Action):
    """Prints the version. argparse's own wants it when the parser is made, and finding it out takes time."""

    def __init__(self, option_strings: list[str], **_rest: object) -> None:
        what = "print the version and exit"
        super().__init__(
            option_strings, dest=argparse.SUPPRESS, default=argparse.SUPPRESS, nargs=0, help=what
        )

    def __call__(self, parser: argparse.ArgumentParser, *_rest: object) -> NoReturn:
        import reader

        Console.for_process().line(f"{PROGRAM} {reader.__version__}")
        parser.exit()


def _epilog(examples: tuple[str, ...], *, exit_codes: bool = False) -> str:
    lines = ["Example:" if len(examples) == 1 else "Examples:", *(f"  {example}" for example in examples)]
    if exit_codes:
        lines += [
            "",
            "Exit codes:",
            *(f"  {code.value:<4} {meaning}" for code, meaning in EXIT_MEANINGS.items()),
        ]
    return "\n".join(lines)


def _sentence(message: str) -> str:
    """argparse's words as a sentence, with a suggestion where a command's name is misspelt."""
    words = message.split("'")
    if "invalid choice" in message and len(words) > 3:
        import difflib

        close = difflib.get_close_matches(words[1], words[3::2], n=1)
        hint = f" Did you mean {close[0]}?" if close else ""
        if message.startswith("argument COMMAND") and Path(words[1]).exists():
            hint = " To open files, type: onrecord open PATH."
        kind = "command" if message.startswith("argument COMMAND") else "choice"
        return f"There is no {kind} {words[1]!r}.{hint}"
    return message[:1].upper() + message[1:].rstrip(".") + "."
