"""`onrecord search`: articles by their words, in titles, texts and notes."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from reader.cli import lookup, records
from reader.cli.commands.listing import add_filters, row_text, rows_of, view_of
from reader.cli.console import Console, ExitCode
from reader.cli.parser import add_command, add_json, positive

if TYPE_CHECKING:
    from reader.cli.parser import Subcommands


def declare(subcommands: Subcommands) -> None:
    """Declare the command."""
    parser = add_command(
        subcommands,
        "search",
        run,
        summary="find articles by words",
        description="Find articles by words in titles, texts and notes, newest first, as the window does.",
        examples=(
            "onrecord search harbour bridge",
            "onrecord search '\"harbour bridge\"' --source Coastline --json",
        ),
    )
    parser.add_argument(
        "words", metavar="WORD", nargs="+", help='a word, a beginning of one as in brid*, or a "phrase"'
    )
    add_filters(parser)
    parser.add_argument("--limit", metavar="N", type=positive, help="list at most N articles")
    add_json(parser, "one object a line")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """List what was found, each with the place."""
    query = " ".join(arguments.words)
    with lookup.open_library(arguments) as library:
        ids = library.directory(view_of(arguments, library, query)).ids[: arguments.limit]
        for row in rows_of(library, ids, query):
            if arguments.json:
                console.json(records.found_line(row))
                continue
            console.line(row_text(row))
            if row.snippet:
                act = f"[{row.snippet_act}] " if row.snippet_act else ""  # a denial is not what was said
                console.line(f"          {act}{' '.join(row.snippet.split())}")
        if not ids and not arguments.json:
            console.complain(f"No article has {query}.")
    return ExitCode.DONE
