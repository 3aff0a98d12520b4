"""One running window a library: a second start hands its files to the first and ends.

A lock file says who runs; a spool folder beside it carries what is handed over, watched by Qt's file
watcher. Neither a socket nor a thread is needed, and the promise of no network connection is easy to keep.
"""

from __future__ import annotations

import hashlib
import json
import os
import uuid
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal


class Instance(QObject):
    """The right to be the window of one library; `handed_over` carries the paths of later starts."""

    handed_over = Signal(list)  # list[str], empty when only to be raised

    def __init__(self, library: Path, state: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        key = hashlib.sha256(os.fsencode(library.absolute())).hexdigest()[:16]
        self._spool = state / f"window-{key}"
        self._spool.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(state / f"window-{key}.lock"))
        self._lock.setStaleLockTime(0)  # a lock is stale only when its process is gone
        self._watcher: QFileSystemWatcher | None = None

    def acquire(self) -> bool:
        """True for the first window; it is told of later starts from then on."""
        if not self._lock.tryLock(100):
            return False
        self._take()
        self._watcher = QFileSystemWatcher([str(self._spool)], self)
        self._watcher.directoryChanged.connect(self._take)
        return True

    def hand_over(self, paths: list[Path]) -> None:
        """Ask the running window to come forward and import `paths`."""
        part = self._spool / f"{uuid.uuid4().hex}.part"
        part.write_text(json.dumps([str(path.absolute()) for path in paths]), encoding="utf-8")
        part.rename(part.with_suffix(".json"))

    def _take(self) -> None:
        for request in sorted(self._spool.glob("*.json")):
            try:
                paths = json.loads(request.read_text(encoding="utf-8"))
                request.unlink()
            except (OSError, ValueError):
                continue
            if isinstance(paths, list) and self._watcher is not None:
                self.handed_over.emit([str(path) for path in paths])

    def release(self) -> None:
        """Let another window have the library."""
        self._lock.unlock()
