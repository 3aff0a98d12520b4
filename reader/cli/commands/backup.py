"""`onrecord backup`: a copy of the library that is whole, even while the window is open."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli import lookup
from reader.cli.console import Console, ExitCode
from reader.cli.parser import UsageError, add_command

if TYPE_CHECKING:
    from reader.cli.parser import Subcommands


def declare(subcommands: Subcommands) -> None:
    """Declare the command."""
    parser = add_command(
        subcommands,
        "backup",
        run,
        summary="copy the library to a file",
        description=(
            "Copy the library to one file, also while the window is open. The copy opens with --library."
        ),
        examples=("onrecord backup ~/Backups/library.db",),
    )
    parser.add_argument(
        "destination", metavar="DEST", type=Path, help="the file to write; it must not be there yet"
    )


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Write the copy and print where it is."""
    destination: Path = arguments.destination
    if destination.is_dir():
        raise UsageError(f"{destination} is a folder; name a file in it.")
    if destination.exists():
        raise UsageError(f"{destination} is there already, and a backup never overwrites; name another file.")
    with lookup.open_library(arguments) as library:
        library.backup(destination)
    console.line(str(destination))
    return ExitCode.DONE
