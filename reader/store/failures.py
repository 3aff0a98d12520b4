"""What SQLite complains of, in the words of a person."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import peewee

from reader.errors import (
    DiskFullError,
    LibraryDamagedError,
    LibraryLockedError,
    ReaderError,
    SearchInterrupted,
)


def readable(error: BaseException, path: Path) -> ReaderError | None:
    """The error in the person's words, or None where it is a bug of ours and must pass through."""
    if isinstance(error, peewee.PeeweeException):
        # It keeps the message alone; the code is that of the error it was raised for.
        inner = (
            error.args[0] if error.args and isinstance(error.args[0], BaseException) else error.__context__
        )
        error = inner if inner is not None else error
    if not isinstance(error, sqlite3.Error):
        return None
    code = getattr(error, "sqlite_errorcode", None)
    match code & 0xFF if isinstance(code, int) else None:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return LibraryLockedError(
                "Another program is writing to the library. Nothing was lost; try again when it is done."
            )
        case sqlite3.SQLITE_INTERRUPT:
            return SearchInterrupted("A newer search took over.")
        case sqlite3.SQLITE_FULL:
            return DiskFullError("The disk is full. Make room and try again; what was saved before is safe.")
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return LibraryDamagedError(
                f"{path.name} is damaged or no library of On Record. Open a backup of it, or another library."
            )
        case sqlite3.SQLITE_READONLY:
            return ReaderError(f"{path.name} cannot be changed: the file or its folder is read-only.")
        case sqlite3.SQLITE_IOERR:
            return ReaderError(f"The disk reported an error while {path.name} was in use. Check the disk.")
        case sqlite3.SQLITE_CANTOPEN:
            return ReaderError(
                f"{path} cannot be opened. Check that its folder exists and can be written to."
            )
    return None
