"""One running window a library: a second start hands its files to the first and ends.

A lock file says who runs; a spool folder beside it carries what is handed over, watched by Qt's file
watcher. Neither a socket nor a thread is needed, and the promise of no network connection is easy to keep.
A lock that nobody answers for (of another machine, on a stick that was pulled out) can be taken over.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import time
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from ui.settings import digest

log = logging.getLogger(__name__)

PATIENCE = 5.0  # seconds in which a running window takes what is handed to it, also under load
LOOK_AGAIN = 0.05


class Instance(QObject):
    """The right to be the window of one library; `handed_over` carries the paths of later starts."""

    handed_over = Signal(list)  # list[str], empty when only to be raised

    def __init__(self, library: Path, state: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # In the library's own folder the name is enough, and stays the same when a stick is called E: tomorrow.
        # Else it is the file itself, whichever links or dots the way to it has.
        known = os.fsencode(library.name if library.parent == state else os.path.realpath(library))
        self.key = digest(known)
        self._spool = state / f"window-{self.key}"
        self._path = state / f"window-{self.key}.lock"
        self._lock = QLockFile(str(self._path))
        self._lock.setStaleLockTime(0)  # a lock is stale only when its process is gone
        self._watcher: QFileSystemWatcher | None = None
        try:
            self._spool.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            log.warning("no window can hand over to this one: %s", error)

    def acquire(self) -> bool:
        """True for the first window. A disk that takes no lock does not keep a library from being read."""
        if self._lock.tryLock(100):
            return True
        if self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        log.warning("no lock file at %s: %s", self._path, self._lock.error())
        return True

    def take_over(self) -> bool:
        """Take the lock of a window that does not answer; the person has said that it is gone."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:  # Windows: its process runs after all
            log.warning("the lock is held: %s", error)
            return False
        return self.acquire()

    def listen(self) -> None:
        """Hear of later starts from now on, and of those that came while this one began."""
        self._watcher = QFileSystemWatcher([str(self._spool)], self)
        self._watcher.directoryChanged.connect(self._take)
        self._take()

    def hand_over(self, paths: list[Path], patience: float = PATIENCE) -> bool:
        """Ask the running window to come forward and import `paths`; False where none answers."""
        part = self._spool / f"{time.time_ns():020d}-{os.getpid()}.part"
        request = part.with_suffix(".json")
        try:
            part.write_text(json.dumps([str(path.absolute()) for path in paths]), encoding="utf-8")
            part.rename(request)
            end = time.monotonic() + patience
            while request.exists():
                if time.monotonic() > end:
                    with contextlib.suppress(FileNotFoundError):  # it was taken just now
                        request.unlink()
                        return False
                time.sleep(LOOK_AGAIN)
        except OSError as error:
            log.warning("nothing can be handed over: %s", error)
            return False
        return True

    def _take(self) -> None:
        for request in sorted(self._spool.glob("*.json")):
            try:
                paths = json.loads(request.read_text(encoding="utf-8"))
                request.unlink()
            except (OSError, ValueError):
                continue
            if isinstance(paths, list):
                self.handed_over.emit([str(path) for path in paths])

    def release(self) -> None:
        """Let another window have the library."""
        self._lock.unlock()
