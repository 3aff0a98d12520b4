"""Care of a library: backup, check, compacting, settings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reader.library.base import Base


class CareOfLibrary(Base):
    """What keeps a library healthy."""

    def backup(self, destination: Path) -> None:
        """Write a copy of the library, also while it is in use; the file appears only when it is whole."""
        self._store.care.backup(destination)

    def check(self) -> tuple[str, ...]:
        """What is wrong with the library, in sentences; nothing where all is well."""
        return self._store.care.problems()

    def compact(self) -> None:
        """Make the search index and the counters anew, and give free room back to the disk."""
        with self._store.writing():
            self._store.index.rebuild()
            self._store.care.recount()
        self._store.care.vacuum()

    def optimize(self) -> None:
        """A little upkeep, for moments when nobody types: merging of the search index, SQLite's own statistics."""
        with self._store.writing():
            self._store.index.merge()
        self._store.care.optimize()
        self._store.database.checkpoint()

    def sqlite_version(self) -> str:
        """The version of SQLite that reads the library."""
        return self._store.care.sqlite_version()

    def setting(self, key: str, default: Any = None) -> Any:
        """A small value kept with the library."""
        with self._store.reading():
            value = self._store.care.setting(key)
        return default if value is None else value

    def set_setting(self, key: str, value: Any) -> None:
        """Keep a small value that JSON can hold."""
        with self._store.writing():
            self._store.care.set_setting(key, value)
