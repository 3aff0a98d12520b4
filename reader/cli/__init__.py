"""The command line: everything the window can do that makes sense without one.

`main` maps arguments to an exit code; the subcommands live in `commands/`, one a module. Nothing here imports
Qt, and nothing imports the store before a subcommand that needs a library runs, so that `onrecord attribute`
starts at once.
"""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from reader.cli.console import Console, ExitCode
from reader.cli.lookup import OpeningError, library_path
from reader.cli.parser import UsageError, build_parser
from reader.errors import (
    CancelledError,
    DiskFullError,
    LibraryDamagedError,
    LibraryLockedError,
    LibraryNewerError,
    NotFoundError,
    ReaderError,
    SearchInterrupted,
)

__all__ = ["ExitCode", "OpenWindow", "main"]

OpenWindow = Callable[[Path | None, list[Path], bool], int]
"""Opens the window: the library's file or None for the usual one, files to import, whether it is portable."""

_OUTPUT_FAILS = (errno.ENOSPC, errno.EIO, errno.EFBIG, errno.EDQUOT)
_ENVIRONMENT = (OpeningError, LibraryLockedError, LibraryNewerError, LibraryDamagedError, DiskFullError)


def main(argv: Sequence[str] | None = None, open_window: OpenWindow | None = None) -> int:
    """Run what `argv` (by default the process's arguments) asks for and return the exit code.

    `open_window` comes from the program's entry point, for this package knows no window.
    """
    console = Console.for_process()
    try:
        return _run(sys.argv[1:] if argv is None else list(argv), console, open_window)
    except BrokenPipeError:
        console.abandon_output()
        return ExitCode.DONE  # the reader of the pipe has seen enough; that is no failure of ours
    except KeyboardInterrupt:
        console.complain("Interrupted.")
        return ExitCode.INTERRUPTED


def _run(argv: list[str], console: Console, open_window: OpenWindow | None) -> int:
    try:
        arguments = build_parser().parse_args(argv)
        command = getattr(arguments, "run", None)
        if command is None:
            if open_window is None:
                raise UsageError("Name a command, such as: onrecord list. All are in: onrecord --help")
            chosen = arguments.library is not None or arguments.portable
            library = library_path(arguments) if chosen else None
            code = open_window(library, list(getattr(arguments, "files", [])), arguments.portable)
        else:
            code = command(arguments, console)
        console.flush()
        return code
    except SystemExit as stop:  # argparse has printed the help or the version
        console.flush()
        return stop.code if isinstance(stop.code, int) else ExitCode.USAGE
    except UsageError as error:
        console.complain(str(error))
        return ExitCode.USAGE
    except SearchInterrupted:  # here by Ctrl+C alone; there is no newer search
        console.complain("Interrupted.")
        return ExitCode.INTERRUPTED
    except ReaderError as error:
        console.complain(str(error))
        return _code_of(error)
    except BrokenPipeError:
        raise
    except OSError as error:
        if error.filename is None:
            if error.errno not in _OUTPUT_FAILS:
                raise
            console.complain(f"The output cannot be written: {error.strerror}.")
            console.abandon_output()
            return ExitCode.ENVIRONMENT
        console.complain(f"{error.filename}: {error.strerror or 'cannot be read or written'}.")
        return ExitCode.ENVIRONMENT


def _code_of(error: ReaderError) -> int:
    if isinstance(error, NotFoundError):
        return ExitCode.NOT_FOUND
    if isinstance(error, CancelledError):
        return ExitCode.INTERRUPTED
    if isinstance(error, _ENVIRONMENT):
        return ExitCode.ENVIRONMENT
    return ExitCode.REFUSED
