"""One library file: a read connection for each thread, one connection that writes, and errors a person can act on.

All writes of a process go through one connection under one lock. So `PRAGMA data_version` on that connection
changes only when *another* process has written, which is how the window notices the command line.
"""

from __future__ import annotations

import contextlib
import itertools
import sqlite3
import threading
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import peewee

from reader.errors import ReaderError
from reader.store.failures import readable
from reader.store.numbers import numbers_of

Row = tuple[Any, ...]

_STEPS = 200_000  # of SQLite's machine, some ms, before it is asked whether long work was cancelled
# Rows of an insertion; of a hundred columns each they would have as many parameters as any build of SQLite takes.
_TOGETHER = (128, 16, 1)
_AMONG = 500  # values in one list: few enough for any build of SQLite
# How free room is given back; only a new file, or one that is written anew, takes it.
_IN_STEPS = "PRAGMA auto_vacuum = INCREMENTAL"
_LOG = 1 << 26  # bytes that the write-ahead log is cut to
BUSY_TIMEOUT = 5.0  # seconds another process may keep the library busy before the person hears of it


class Database:
    """SQL on the library file. `reading()` gives a snapshot, `writing()` a transaction; both may be nested."""

    def __init__(self, path: Path, busy_timeout: float = BUSY_TIMEOUT) -> None:
        self.path = path
        self._connections: list[sqlite3.Connection] = []
        self._guard = threading.Lock()
        # once it is set, nobody wants what is read
        self._interruptible: dict[sqlite3.Connection, threading.Event] = {}
        self._local = threading.local()
        self._write_lock = threading.RLock()
        self._waiting: set[int] = set()  # threads that want to write
        self._checkpointing = threading.Lock()
        self._checkpointer: sqlite3.Connection | None = None
        self._last_version = 0
        self._closed = False
        self._file: tuple[int, int] | None = None  # which file of the disk it is, once that is known
        self.peewee = peewee.SqliteDatabase(
            str(path), autoconnect=False, check_same_thread=False, timeout=busy_timeout
        )
        with self.errors():
            self._writer = self._connect()

    # -- connections

    def _connect(self) -> sqlite3.Connection:
        # peewee keeps one connection a thread itself; we need to know them all, to close and interrupt them.
        connection: sqlite3.Connection = self.peewee._connect()  # type: ignore[attr-defined]  # not in the stubs
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA cache_size = -16000")
        # FULL and not NORMAL: a note that was said to be saved outlives a power cut.
        connection.execute("PRAGMA synchronous = FULL")
        with self._guard:
            self._connections.append(connection)
        return connection

    def prepare(self) -> None:
        """Set what belongs to the file itself; called once it is known to be a library that may be changed."""
        with self.errors():
            if not self._writer.execute("PRAGMA page_count").fetchone()[0]:
                # Only a file without its first page, which the other makes, takes a page size. Compressed texts
                # leave less of a larger page empty, and a part of a search index fits one.
                self._writer.execute("PRAGMA page_size = 8192")
                self._writer.execute(_IN_STEPS)
            self._writer.execute("PRAGMA journal_mode = WAL")
            # `checkpoint` comes before this many pages; until then no write waits for the file to be synced.
            self._writer.execute("PRAGMA wal_autocheckpoint = 24000")
            self._writer.execute(f"PRAGMA journal_size_limit = {_LOG}")
        self._file = _which_file(self.path)

    def is_displaced(self) -> bool:
        """Whether the file was deleted, moved or replaced under us: what is written then is lost with the window."""
        return self._file is not None and self._file != _which_file(self.path)

    def _refuse_displaced(self) -> None:
        if self.is_displaced():
            raise ReaderError(
                f"{self.path.name} was deleted, moved or replaced while it was open, so nothing more is saved. "
                "Put it back, or write a copy with File > Back up."
            )

    @property
    def writer(self) -> sqlite3.Connection:
        """The connection that writes; for migrations and backups, before anything else runs."""
        return self._writer

    def _connection(self) -> sqlite3.Connection:
        if self._closed:
            raise ReaderError("The library is closed.")
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            self._refuse_displaced()  # it would be another file, or a new one
            connection = self._connect()
            for index in ("search", "said"):  # what words they have; the connection's, not the file's
                connection.execute(
                    f"CREATE VIRTUAL TABLE temp.{index}_words USING fts5vocab(main, {index}, instance)"
                )
            connection.execute("PRAGMA query_only = ON")
            connection.execute(
                "PRAGMA cache_size = -8000"
            )  # of several threads each, so half of the writer's
            self._local.connection = connection
            self._local.depth = 0
            self._local.writing = False
            self._local.interrupted = threading.Event()
            self._use(connection)
        return self._writer if self._local.writing else connection

    def _use(self, connection: sqlite3.Connection) -> None:
        """Let the models of this thread use this connection."""
        self.peewee._state.set_connection(connection)  # type: ignore[attr-defined]  # not in the stubs

    def close(self) -> None:
        """Close every connection, whichever thread it belongs to. Callers wait for their own work first."""
        self._closed = True
        with self._guard:
            connections, self._connections = self._connections, []
        for connection in connections:
            with contextlib.suppress(sqlite3.Error):
                connection.close()

    @contextlib.contextmanager
    def errors(self) -> Iterator[None]:
        """Turn the database's errors that a person can act on into sentences; bugs pass through."""
        try:
            yield
        except (sqlite3.Error, peewee.PeeweeException) as error:
            better = readable(error, self.path)
            if better is None:
                raise
            raise better from error

    # -- transactions

    @contextlib.contextmanager
    def reading(self, *, interruptible: bool = False) -> Iterator[None]:
        """A snapshot: everything read inside belongs to one moment. `interrupt()` ends interruptible ones."""
        with self.errors():
            connection = self._connection()
            if self._local.depth:
                yield
                return
            connection.execute("BEGIN")
            self._local.depth = 1
            if interruptible:
                self._local.interrupted.clear()
                with self._guard:
                    self._interruptible[connection] = self._local.interrupted
            try:
                yield
            finally:
                if interruptible:
                    with self._guard:
                        del self._interruptible[connection]
                    self._local.interrupted.clear()
                self._local.depth = 0
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction that holds the library's write lock from its start; rolled back on any exception."""
        with self.errors():
            self._connection()
            if self._local.depth:
                if not self._local.writing:
                    raise RuntimeError("a write cannot start inside a snapshot")
                yield
                return
            self._waiting.add(threading.get_ident())
            with self._write_lock:
                self._waiting.discard(threading.get_ident())
                reader = self._local.connection
                self._local.writing = True
                self._local.depth = 1
                self._use(self._writer)
                try:
                    self._refuse_displaced()
                    self._writer.execute("BEGIN IMMEDIATE")
                    yield
                    self._writer.execute("COMMIT")
                finally:
                    # Still open after a failure inside, and after a COMMIT that the disk refused.
                    if self._writer.in_transaction:
                        self._writer.execute("ROLLBACK")
                    self._local.writing = False
                    self._local.depth = 0
                    self._use(reader)

    @contextlib.contextmanager
    def bulk(self) -> Iterator[None]:
        """Inside `writing()`: the triggers leave the counting of new rows to the caller."""
        self.run("UPDATE counters SET bulk = 1")
        yield
        self.run("UPDATE counters SET bulk = 0")  # after an exception the whole transaction is rolled back

    def checkpoint(self) -> int:
        """Fold the write-ahead log into the file, without keeping anybody from reading or writing meanwhile.

        Gives the bytes that it found in the log.
        """
        with self.errors(), self._checkpointing:
            if self._checkpointer is None:
                self._refuse_displaced()
                self._checkpointer = self._connect()
            _, pages, _ = self._checkpointer.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            (size,) = self._checkpointer.execute("PRAGMA page_size").fetchone()
            return max(0, int(pages)) * int(size)

    @contextlib.contextmanager
    def roomy(self) -> Iterator[None]:
        """More memory for the writer, and a log that stays large: for a large import.

        It touches every part of the indexes again and again; and pages of the log that were cut off and are made
        anew cost as much as all else that a batch writes into a million articles.
        """
        with self._write_lock:
            self._writer.execute("PRAGMA cache_size = -96000")
            self._writer.execute(f"PRAGMA journal_size_limit = {3 * _LOG}")
        try:
            yield
        finally:
            with self._write_lock, contextlib.suppress(sqlite3.Error):
                self._writer.execute("PRAGMA cache_size = -16000")
                self._writer.execute(f"PRAGMA journal_size_limit = {_LOG}")

    @property
    def is_wanted(self) -> bool:
        """Whether a thread waits for its turn to write."""
        return bool(self._waiting)

    def vacuum(self, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Write the file anew; ends as if interrupted once it is cancelled, or another thread wants to write."""
        stop = _cancellable(self._writer, lambda: cancelled() or self.is_wanted)
        with self._write_lock, self.errors(), stop:
            self._refuse_displaced()
            self._writer.execute(_IN_STEPS)
            self._writer.execute("PRAGMA temp_store = FILE")  # else the whole library is held in memory
            try:
                self._writer.execute("VACUUM")
            finally:
                self._writer.execute("PRAGMA temp_store = MEMORY")

    @contextlib.contextmanager
    def cancellable(self, cancelled: Callable[[], bool]) -> Iterator[None]:
        """Statements of this thread inside end as if interrupted once it is so."""
        with self.errors(), _cancellable(self._connection(), cancelled):
            yield

    @contextlib.contextmanager
    def source(self) -> Iterator[sqlite3.Connection]:
        """A connection to copy the file from: its own, so that nobody waits, or the last way to a displaced file."""
        if self.is_displaced():
            with self._write_lock:
                yield self._writer
        else:
            with contextlib.closing(sqlite3.connect(self.path)) as connection:
                yield connection

    def changes(self) -> int:
        """Rows that the connection in use has changed so far."""
        return self._connection().total_changes

    def interrupt(self) -> None:
        """End the interruptible reads that run now, in whatever thread."""
        with self._guard:
            for connection, interrupted in self._interruptible.items():
                interrupted.set()
                connection.interrupt()

    def data_version(self) -> int:
        """A number that changes when another process has written; the last one known while we write ourselves."""
        if self._write_lock.acquire(blocking=False):
            try:
                with self.errors():
                    self._last_version = int(self._writer.execute("PRAGMA data_version").fetchone()[0])
            finally:
                self._write_lock.release()
        return self._last_version

    # -- statements

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query."""
        with self.errors():
            return self._connection().execute(sql, parameters).fetchall()

    def chunks(self, sql: str, parameters: Sequence[Any], size: int) -> Iterator[list[Row]]:
        """The rows of a query, some at a time; only inside `reading()` or `writing()`."""
        with self.errors():
            cursor = self._connection().execute(sql, parameters)
            while rows := cursor.fetchmany(size):
                yield rows

    def integers(
        self, columns: Sequence[str], sql: Callable[[str, str], str], order: str, parameters: Sequence[Any]
    ) -> list[array[int]]:
        """Whole columns of a query that `sql(columns, order)` writes, each of numbers.

        Row by row, each of a million steps would take the interpreter's lock, and the window's thread stand in line
        for it. So SQLite puts them together by itself, and only what comes of it is read under the lock, in parts.
        """
        named = ", ".join(f"{column} AS c{n}" for n, column in enumerate(columns))
        joined = ", ".join(f"json_group_array(c{n})" for n in range(len(columns)))
        # the order of a subquery is kept for any aggregate that it could matter to
        texts = list(self.one(f"SELECT {joined} FROM ({sql(named, order)})", parameters) or ())
        texts.reverse()
        return [
            numbers_of(texts.pop(), self._local.interrupted.is_set) for _ in columns
        ]  # of a million rows each takes some megabytes until then

    def among(self, sql: str, values: Sequence[Any]) -> Iterator[Row]:
        """The rows of a query with `IN ({})` for any number of values, some hundred at a time."""
        for start in range(0, len(values), _AMONG):
            part = values[start : start + _AMONG]
            yield from self.rows(sql.format(",".join("?" * len(part))), part)

    def one(self, sql: str, parameters: Sequence[Any] = ()) -> Row | None:
        """The first row of a query, or None."""
        with self.errors():
            row: Row | None = self._connection().execute(sql, parameters).fetchone()
            return row

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.one(sql, parameters)
        return None if row is None else row[0]

    def run(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """Run a statement that writes; gives the id of an inserted row."""
        with self.errors():
            return self._connection().execute(sql, parameters).lastrowid or 0

    def many(self, sql: str, parameters: Iterable[Sequence[Any]]) -> None:
        """Run a statement for each set of parameters."""
        with self.errors():
            self._connection().executemany(sql, parameters)

    def insert(self, into: str, rows: Sequence[Sequence[Any]], *, unless_there: bool = False) -> None:
        """Insert rows of one width; `into` names the table and its columns. `unless_there`: those of new keys.

        Many rows a statement: of each statement SQLite could take back only what it did, if a trigger or a foreign
        key fails, and to make that ready takes longer than a row. Not for FTS5, which flushes what it gathered then.
        """
        start = 0
        for together in _TOGETHER if rows else ():
            end = start + (len(rows) - start) // together * together
            if start < end:
                sql = _insertion(
                    "INSERT OR IGNORE" if unless_there else "INSERT", into, len(rows[0]), together
                )
                parts = range(start, end, together)
                self.many(sql, ([*itertools.chain.from_iterable(rows[at : at + together])] for at in parts))
            start = end


@lru_cache(maxsize=64)
def _insertion(insert: str, into: str, width: int, rows: int) -> str:
    row = f"({', '.join('?' * width)})"
    return f"{insert} INTO {into} VALUES {', '.join([row] * rows)}"


def _which_file(path: Path) -> tuple[int, int] | None:
    """The file of the disk that has this name now; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


@contextlib.contextmanager
def _cancellable(connection: sqlite3.Connection, cancelled: Callable[[], bool]) -> Iterator[None]:
    connection.set_progress_handler(lambda: int(cancelled()), _STEPS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)
