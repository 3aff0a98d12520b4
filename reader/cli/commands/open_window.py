"""`onrecord open`: the window, with files to take in. The entry point opens it; here it is only declared."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.parser import add_command

if TYPE_CHECKING:
    from reader.cli.parser import Subcommands


def declare(subcommands: Subcommands) -> None:
    """Declare the command."""
    parser = add_command(
        subcommands,
        "open",
        None,
        summary="open the window, with files to import",
        description="Open the window and import the given files and folders. Needs a display.",
        examples=("onrecord open ~/Downloads/article.txt",),
    )
    parser.add_argument("files", metavar="PATH", nargs="*", type=Path, help="a file or folder to import")
