"""What the window remembers between starts: layout, appearance, and for each library its view and selection.

Kept in one INI file of the person's configuration folder, never in the library: a library is copied from
machine to machine, a window's place is not.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QCryptographicHash, QSettings


def digest(data: bytes) -> str:
    """A short name for something, by SHA-256. Qt has it at hand; `hashlib` would load OpenSSL at every start."""
    return bytes(QCryptographicHash.hash(data, QCryptographicHash.Algorithm.Sha256).data()).hex()[:16]


class Settings:
    """A typed face for QSettings; unreadable values fall back to the default given."""

    def __init__(self, file: Path, library: Path) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat)
        # Beside its settings, as on a stick, a library is known by its name: the folder is another one tomorrow.
        known = library.name if library.parent == file.parent else str(library.absolute())
        self._library = digest(known.encode("utf-8", "surrogateescape"))

    def value(self, key: str, default: Any) -> Any:
        """A JSON value of the window."""
        raw = self._store.value(key)
        if not isinstance(raw, str):
            return default
        try:
            found = json.loads(raw)
        except ValueError:
            return default
        return found if default is None or isinstance(found, type(default)) else default

    def set_value(self, key: str, value: Any) -> None:
        """Keep a JSON value of the window."""
        self._store.setValue(key, json.dumps(value))

    def bytes(self, key: str) -> QByteArray:
        """Geometry and splitter states, as Qt makes them."""
        raw = self._store.value(key)
        return raw if isinstance(raw, QByteArray) else QByteArray()

    def set_bytes(self, key: str, value: QByteArray) -> None:
        """Keep a geometry or splitter state."""
        self._store.setValue(key, value)

    def library_value(self, key: str, default: Any) -> Any:
        """A JSON value that belongs to this library."""
        return self.value(f"{self._library}/{key}", default)

    def set_library_value(self, key: str, value: Any) -> None:
        """Keep a JSON value that belongs to this library."""
        self.set_value(f"{self._library}/{key}", value)

    def save(self) -> None:
        """Write everything to disk now."""
        self._store.sync()
