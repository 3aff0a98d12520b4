"""The program's entry: the window without a command, else the command line, for which Qt is not loaded."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from reader import cli

NO_DISPLAY = (
    "There is no display to open the window on. "
    "Without one these work: onrecord import, list, show, search, speakers, notes, bookmarks, export, "
    "attribute, backup and check; see onrecord --help."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Start what the arguments ask for; the result is the exit code."""
    if getattr(sys, "frozen", False):  # a packaged program, in which worker processes start here as well
        import multiprocessing

        multiprocessing.freeze_support()
    return cli.main(argv, open_window)


def open_window(library: Path | None, files: list[Path], portable: bool) -> int:
    """Open the window, or say what works without one."""
    from ui.display import has_display

    if not has_display():
        sys.stderr.write(f"onrecord: {NO_DISPLAY}\n")
        return cli.ExitCode.ENVIRONMENT
    from ui.start import run

    return run(library, files, portable)


if __name__ == "__main__":
    sys.exit(main())
