"""What the window remembers between starts: layout, appearance, and for each library its view and selection.

Kept in one INI file of the person's configuration folder, never in the library: a library is copied from
machine to machine, a window's place is not.
"""

from __future__ import annotations

import hashlib
import json
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from reader import Scope, Sort, View


class Settings:
    """A typed face for QSettings; unreadable values fall back to the default given."""

    def __init__(self, file: Path, library: Path) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat)
        self._library = hashlib.sha256(
            str(library.absolute()).encode("utf-8", "surrogateescape")
        ).hexdigest()[:16]

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


def view_to_json(view: View) -> dict[str, Any]:
    """A view as plain JSON values."""
    return {
        "scope": view.scope.value,
        "speaker": view.speaker_id,
        "source": view.source,
        "first": view.first_day.isoformat() if view.first_day else None,
        "last": view.last_day.isoformat() if view.last_day else None,
        "query": view.query,
        "sort": view.sort.value,
    }


def view_from_json(values: dict[str, Any]) -> View:
    """A view from what `view_to_json` made; the plain view where it is not one."""
    try:
        first, last = values.get("first"), values.get("last")
        return View(
            scope=Scope(values.get("scope", Scope.ALL)),
            speaker_id=values.get("speaker"),
            source=values.get("source"),
            first_day=date.fromisoformat(first) if first else None,
            last_day=date.fromisoformat(last) if last else None,
            query=str(values.get("query") or ""),
            sort=Sort(values.get("sort", Sort.DATE_DOWN)),
        )
    except (TypeError, ValueError, AttributeError):
        return View()
