"""`onrecord bookmarks`: the bookmarks of the library."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from reader.cli import lookup, records
from reader.cli.commands.listing import shown_title
from reader.cli.console import Console, ExitCode
from reader.cli.parser import add_command, add_json

if TYPE_CHECKING:
    from reader.cli.parser import Subcommands


def declare(subcommands: Subcommands) -> None:
    """Declare the command."""
    parser = add_command(
        subcommands,
        "bookmarks",
        run,
        summary="list bookmarks",
        description="List the bookmarks of articles and of passages.",
        examples=("onrecord bookmarks", "onrecord bookmarks --json"),
    )
    add_json(parser, "one object a line")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """List bookmarks, each with its article."""
    with lookup.open_library(arguments) as library:
        found = library.bookmarks()
    for bookmark, row in found:
        if arguments.json:
            console.json(records.bookmark_line(bookmark, row))
            continue
        day = row.date.isoformat() if row.date else "undated   "
        name = f"{bookmark.name}: " if bookmark.name else ""
        place = f"  > {' '.join(bookmark.anchor.exact.split())}" if bookmark.anchor else ""
        console.line(f"{row.id:>6}  {day}  {name}{shown_title(row)}{place}")
    if not found and not arguments.json:
        console.complain("There are no bookmarks yet.")
    return ExitCode.DONE
