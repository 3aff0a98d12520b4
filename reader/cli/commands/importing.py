"""`onrecord import`: files and folders into the library, and libraries that `export --format json` wrote."""

from __future__ import annotations

import argparse
import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli import lookup, records
from reader.cli.console import Console, ExitCode
from reader.cli.interrupts import interruptible
from reader.cli.parser import add_command, add_json, positive
from reader.types import ImportReport

if TYPE_CHECKING:
    from reader.cli.parser import Subcommands

_EXAMPLES = 3  # articles that are named of which the same is to be said
_COLUMNS = ("id", "date", "title", "source", "author", "url", "place", "text")


def declare(subcommands: Subcommands) -> None:
    """Declare the command."""
    parser = add_command(
        subcommands,
        "import",
        run,
        summary="import articles from files and folders",
        description=(
            "Import articles from files and folders, and find who says what in them. A file that cannot be "
            "an article is named with the reason; the rest goes on. "
            "Also takes what export --format json wrote. "
            "Ctrl+C stops; what was imported before is kept, and the same command goes on from there."
        ),
        examples=(
            "onrecord import ~/Articles",
            "onrecord import archive.csv --column text=body --column date=published",
            "onrecord import article.txt --json",
        ),
    )
    parser.add_argument("paths", metavar="PATH", nargs="+", type=Path, help="a file or folder")
    parser.add_argument(
        "--jobs",
        metavar="N",
        type=positive,
        default=min(4, os.cpu_count() or 1),
        help="use up to N processes for a large import; the number of processors is usual, 4 at most",
    )
    parser.add_argument(
        "--column",
        metavar="NAME=COLUMN",
        type=_column,
        dest="columns",
        action="append",
        default=[],
        help="CSV and JSON lines: the column that holds id, date, title, source, author, url, place or text",
    )
    parser.add_argument(
        "--attribution",
        choices=("now", "later"),
        default="now",
        help="later: import first; the window, or the next import, then finds who says what, newest articles first",
    )
    parser.add_argument(
        "--verbose",
        action="store_true",
        help="name every article that was known or that something is to be said of",
    )
    add_json(parser, "one object")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Import, and say what became of it."""
    with (
        lookup.open_library(arguments, create=True) as library,
        interruptible(console) as interruption,
        console.progress() as bar,
    ):
        report = library.import_paths(
            arguments.paths,
            progress=bar,
            cancelled=interruption,
            jobs=arguments.jobs,
            attribute=arguments.attribution == "now",
            columns=dict(arguments.columns) or None,
        )
        if arguments.attribution == "now" and not report.cancelled and library.pending_attribution():
            # Of an earlier import that put it off.
            library.reattribute(None, bar, interruption, arguments.jobs)
    _tell(report, arguments, console)
    if report.cancelled or interruption.asked:
        return ExitCode.INTERRUPTED
    return ExitCode.REFUSED if report.rejected else ExitCode.DONE


def _column(text: str) -> tuple[str, str]:
    """`NAME=COLUMN`, for argparse."""
    name, equals, column = text.partition("=")
    if name not in _COLUMNS or not equals or not column:
        raise argparse.ArgumentTypeError(f"{text!r} is not like text=body; names are {', '.join(_COLUMNS)}")
    return name, column


def _tell(report: ImportReport, arguments: argparse.Namespace, console: Console) -> None:
    told: Counter[str] = Counter()
    for line in report.lines:
        # A refusal is named on standard error always; the rest is for a person who reads along: some of a kind.
        if line.sentence and line.outcome == "rejected":
            console.complain(f"{line.path}: {line.sentence}")
        elif line.sentence and not arguments.json:
            told[line.sentence] += 1
            if arguments.verbose or told[line.sentence] <= _EXAMPLES:
                console.complain(f"{line.path}: {line.sentence}")
    if not arguments.verbose:
        for sentence, number in told.items():
            if number > _EXAMPLES:
                console.complain(f"{number - _EXAMPLES:,} more: {sentence} (--verbose names them.)")
    if arguments.json:
        console.json(records.import_report(report))
        return
    counts = (
        (report.imported, "imported"),
        (report.versions, "new versions"),
        (report.duplicates, "there already"),
        (report.rejected, "refused"),
    )
    said = ", ".join(f"{number:,} {what}" for number, what in counts if number)
    console.line(f"{said or 'Nothing to import'}.")
