"""`onrecord check`: whether the library is sound, and making its file smaller."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from reader.cli import lookup
from reader.cli.console import Console, ExitCode, count
from reader.cli.parser import add_command, add_json

if TYPE_CHECKING:
    from reader.cli.parser import Subcommands

_DAMAGED = "The file is damaged"  # of which a copy would be made; all else is set right by compacting


def declare(subcommands: Subcommands) -> None:
    """Declare the command."""
    parser = add_command(
        subcommands,
        "check",
        run,
        summary="check that the library is sound",
        description="Check the library's file from end to end; with --compact, give back unused space too.",
        examples=("onrecord check", "onrecord check --compact"),
    )
    parser.add_argument(
        "--compact", action="store_true", help="make the file as small as it can be, unless it is damaged"
    )
    add_json(parser, "one object")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Report every problem; exit code 1 if there is one."""
    with lookup.open_library(arguments) as library:
        with console.progress() as bar:
            problems = library.check(bar)
            if arguments.compact and not any(problem.startswith(_DAMAGED) for problem in problems):
                library.compact(bar)
                if problems:
                    problems = library.check(bar)
        articles = library.counts().all
        waiting = library.pending_attribution()
        path = str(library.path)
    if arguments.json:
        about = {"library": path, "articles": articles, "waiting": waiting}
        console.json(about | {"problems": list(problems), "ok": not problems})
    else:
        console.line(f"{path}: {count(articles, 'article')}, {'sound' if not problems else 'damaged'}.")
        if waiting:
            console.line(
                f"{waiting:,} of them wait for their speakers to be found, which an open window does."
            )
    for problem in problems:
        console.complain(problem)
    return ExitCode.REFUSED if problems else ExitCode.DONE
