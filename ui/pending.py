"""A library that is still opening: the window is on screen before the file is read.

Every call waits, on the worker thread that makes it, until the library is open; the GUI thread makes none.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from reader import Library

# Seconds that a write may wait for another process: our own imports keep a library of a million for one or two, a slow
# disk several times as long. Nobody stands still meanwhile.
BUSY = 20.0


class PendingLibrary:
    """Stands for a `Library` until it is open, and passes everything on to it from then on."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.failure: Exception | None = None
        self._opened = threading.Event()
        self._library: Any = None

    def open(self) -> bool:
        """Open or create the file, migrating it first; on a worker thread. True where it is new."""
        from reader import Library

        new = not self.path.exists()
        self.failure = None
        try:
            self._library = Library.open(self.path, busy_timeout=BUSY)
        except Exception as error:
            self.failure = error
            raise
        finally:
            self._opened.set()
        return new

    def is_open(self) -> bool:
        """True once calls reach a library."""
        return self._library is not None

    def wait(self) -> Any:
        """The library, once it is open; raises what opening it raised."""
        if not self._opened.is_set() and threading.current_thread() is threading.main_thread():
            raise RuntimeError("the library was asked on the GUI thread before it was open")
        self._opened.wait()
        if self._library is None:
            raise self.failure or RuntimeError("the library is not open")
        return self._library

    def interrupt(self) -> None:
        """End what is being read, as `Library.interrupt`; on any thread, and nothing before it is open."""
        if self._library is not None:
            self._library.interrupt()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)

        def call(*args: Any, **kwargs: Any) -> Any:
            return getattr(self.wait(), name)(*args, **kwargs)

        return call

    def close(self) -> None:
        """Close the library where it was opened."""
        if self._library is not None:
            self._library.close()

    def as_library(self) -> Library:
        """This object under the type whose methods it has."""
        return cast("Library", self)
