"""What the window remembers between starts: layout, appearance, and for each library its view and selection.

Kept in one INI file of the person's configuration folder, never in the library: a library is copied from
machine to machine, a window's place is not.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QCryptographicHash, QEventLoop, QSettings


def digest(data: bytes) -> str:
    """A short name for something, by SHA-256. Qt has it at hand; `hashlib` would load OpenSSL at every start."""
    return bytes(QCryptographicHash.hash(data, QCryptographicHash.Algorithm.Sha256).data()).hex()[:16]


class Settings:
    """The values in memory, read once and written by `save`: a file is no matter for the window's thread.

    QSettings by itself would write what changed from the event loop, and wait there for the disk.
    """

    def __init__(self, file: Path, library: Path) -> None:
        self._file = str(file)
        store = self._store()
        self._values: dict[str, object] = {key: store.value(key) for key in store.allKeys()}
        self._changed: set[str] = set()
        self._saving = threading.Lock()
        self.when_changed: Callable[[], None] = lambda: (
            None
        )  # that `save` should be called, off the window's thread
        # Beside its settings, as on a stick, a library is known by its name: the folder is another one tomorrow.
        known = library.name if library.parent == file.parent else str(library.absolute())
        self._library = digest(known.encode("utf-8", "surrogateescape"))

    def _store(self) -> QSettings:
        return QSettings(self._file, QSettings.Format.IniFormat)

    def _set(self, key: str, value: object) -> None:
        if self._values.get(key) != value:
            self._values[key] = value
            self._changed.add(key)
            self.when_changed()

    def value(self, key: str, default: Any) -> Any:
        """A JSON value of the window."""
        raw = self._values.get(key)
        if not isinstance(raw, str):
            return default
        try:
            found = json.loads(raw)
        except ValueError:
            return default
        return found if default is None or isinstance(found, type(default)) else default

    def set_value(self, key: str, value: Any) -> None:
        """Keep a JSON value of the window."""
        self._set(key, json.dumps(value))

    def bytes(self, key: str) -> QByteArray:
        """Geometry and splitter states, as Qt makes them."""
        raw = self._values.get(key)
        return raw if isinstance(raw, QByteArray) else QByteArray()

    def set_bytes(self, key: str, value: QByteArray) -> None:
        """Keep a geometry or splitter state."""
        self._set(key, value)

    def library_value(self, key: str, default: Any) -> Any:
        """A JSON value that belongs to this library."""
        return self.value(f"{self._library}/{key}", default)

    def set_library_value(self, key: str, value: Any) -> None:
        """Keep a JSON value that belongs to this library."""
        self.set_value(f"{self._library}/{key}", value)

    def save(self) -> None:
        """Write to disk what changed, beside what other windows wrote there; from whatever thread, one at a time."""
        with self._saving:
            changed = tuple(self._changed)
            if not changed:
                return
            store = self._store()
            for key in changed:
                self._changed.discard(key)  # first: what changes from here on is saved again
                store.setValue(key, self._values[key])
            if threading.current_thread() is threading.main_thread():  # at the end
                store.sync()
            else:  # it writes by itself from a loop; `sync` would keep Python from all threads meanwhile
                QEventLoop().processEvents()
