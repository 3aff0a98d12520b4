"""The program's entry: the window without a command, else the command line, for which Qt is not loaded."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from reader import ReaderError

NO_DISPLAY = (
    "There is no display to open the window on. "
    "Without one these work: onrecord import, list, show, search, speakers, notes, bookmarks, export, "
    "attribute, backup and check; see onrecord --help."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Start what the arguments ask for; the result is the exit code."""
    # In a packaged program worker processes start here as well; no other start loads what they need.
    if getattr(sys, "frozen", False) and {"-c", "--multiprocessing-fork"} & set(sys.argv[1:]):
        import multiprocessing

        multiprocessing.freeze_support()
    arguments = sys.argv[1:] if argv is None else list(argv)
    if arguments:
        try:
            from reader import cli

            return cli.main(arguments, open_window)
        except KeyboardInterrupt:  # while it is loaded: from then on the command line says so itself
            sys.stderr.write("onrecord: Interrupted.\n")
            return 130
    try:
        return open_window(None, [], False)  # as most starts are: there is nothing to parse
    except (ReaderError, OSError, KeyboardInterrupt) as error:
        return _told(error)


def _told(error: BaseException) -> int:
    """The command line says what went wrong, in its way."""
    from reader import cli

    def fail(_library: Path | None, _files: list[Path], _portable: bool) -> int:
        raise error

    return cli.main([], fail)


def open_window(library: Path | None, files: list[Path], portable: bool) -> int:
    """Open the window, or say what works without one."""
    from ui.display import has_display

    gc.disable()  # nothing of a start is garbage; `ui.garbage` looks for it afterwards
    if not has_display():
        from reader import cli

        sys.stderr.write(f"onrecord: {NO_DISPLAY}\n")
        return cli.ExitCode.ENVIRONMENT
    from ui.start import run

    return run(library, files, portable)


if __name__ == "__main__":
    sys.exit(main())
