"""Brings a library to the newest schema, one numbered step after the other, with a backup of the old one first."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from datetime import datetime
from pathlib import Path

from reader.errors import LibraryDamagedError, LibraryNewerError, ReaderError
from reader.store.migrations import m0001_first, m0002_lean, m0002_marks

STEPS: tuple[str, ...] = (m0001_first.SQL, m0002_marks.SQL + m0002_lean.SQL)
LATEST = len(STEPS)
APPLICATION_ID = 0x4F6E5265  # "OnRe", in the file's header

_HEADER = 100
_MAGIC = b"SQLite format 3\x00"
_VERSION_AT, _APPLICATION_AT = 60, 68


def refuse_foreign(path: Path) -> None:
    """Look at the file's header without opening it as a database: a newer or foreign file stays as it is."""
    try:
        if not stat.S_ISREG(path.stat().st_mode) and not path.is_dir():
            # Reading it may never end.
            raise ReaderError(f"{path} is no file but a pipe, a socket or a device.")
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except FileNotFoundError:
        return
    except OSError as error:
        raise ReaderError(f"{path} cannot be read: {error.strerror}.") from error
    if not header:
        return
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise LibraryDamagedError(f"{path.name} is no library of On Record, or its first page is damaged.")
    version = int.from_bytes(header[_VERSION_AT : _VERSION_AT + 4], "big")
    application = int.from_bytes(header[_APPLICATION_AT : _APPLICATION_AT + 4], "big")
    # Both are still 0 where a first start was ended before its only transaction reached the file.
    if (application or version) and application != APPLICATION_ID:
        raise LibraryDamagedError(f"{path.name} is a database of another program, no library of On Record.")
    refuse_newer(version, path)


def refuse_newer(version: int, path: Path) -> None:
    """Raise where the schema is one that this version does not know."""
    if version > LATEST:
        raise LibraryNewerError(
            f"{path.name} was written by a newer version of On Record. Update On Record to open it; "
            "it was not changed."
        )


def refuse_others(connection: sqlite3.Connection, path: Path) -> None:
    """Raise where the file is another program's or a newer version's, before anything of it is set."""
    # In this order: another start of ours, which makes the library now, writes both at once.
    parts = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    version = _version(connection)
    refuse_newer(version, path)
    if version == 0 and parts:
        raise LibraryDamagedError(f"{path.name} is a database of another program, no library of On Record.")


def migrate(connection: sqlite3.Connection, path: Path) -> Path | None:
    """Bring the library to the newest schema; gives the path of the backup where one was taken."""
    version = _version(connection)
    refuse_newer(version, path)
    if version == LATEST:
        return None
    backup = _backup(connection, path, version) if version else None
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have done it while this one waited for the lock.
        refuse_others(connection, path)
        version = _version(connection)
        for step in STEPS[version:]:
            for statement in statements(step):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {LATEST}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    return backup


def statements(script: str) -> list[str]:
    """The statements of a script, one by one: `executescript` would commit the transaction it runs in."""
    found, rest = [], ""
    for piece in script.split(";"):
        rest += piece + ";"
        if sqlite3.complete_statement(rest):
            if rest.strip() != ";":
                found.append(rest.strip())
            rest = ""
    return found


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _backup(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    target = path.with_name(f"{path.name}.before-{LATEST}-{stamp}-was-{version}.backup")
    part = target.with_name(target.name + ".part")  # what is broken off is never offered as a backup
    try:
        with closing(sqlite3.connect(part)) as copy:
            connection.backup(copy)
            if copy.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise LibraryDamagedError(f"{path.name} is damaged; it was not migrated.")
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return target
