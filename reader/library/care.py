"""Care of a library: backup, check, compacting, settings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reader.errors import CancelledError, LibraryDamagedError
from reader.library.base import Base
from reader.progress import Cancelled, Report, Throttle, ignore, never
from reader.store.search_index import INDEXES, MERGED

_MUCH = 20  # a part of the file that is worth writing it anew


class CareOfLibrary(Base):
    """What keeps a library healthy."""

    def backup(self, destination: Path) -> None:
        """Write a copy of the library, also while it is in use; the file appears only when it is whole."""
        self._store.care.backup(destination)

    def check(self, progress: Report = ignore, cancelled: Cancelled = never) -> tuple[str, ...]:
        """What is wrong with the library, in sentences; nothing where all is well. Everybody can write meanwhile."""
        checks = self._store.care.checks()
        throttle = Throttle(progress, "Checking the library", len(checks))
        found: list[str] = []
        with self._store.reading(), self._store.database.cancellable(cancelled):
            for number, each in enumerate(checks):
                throttle.tell(number)
                _stop_if(cancelled)
                found.extend(each())
        throttle.tell(len(checks), last=True)
        return tuple(dict.fromkeys(found))

    def compact(self, progress: Report = ignore, cancelled: Cancelled = never) -> None:
        """Set right what counts and finds the articles, make the search index one part, give free room back.

        Each step is whole or not at all, so it may be cancelled or fail at any time.
        """
        self._recount(cancelled)
        if not self._merge_all(progress, cancelled):
            self._rebuild(progress, cancelled)
        self._give_back(progress, cancelled)

    def _recount(self, cancelled: Cancelled) -> None:
        with self._store.reading(), self._store.database.cancellable(cancelled):
            wrong = self._store.care.wrong_counts()
        if wrong:
            with self._store.writing():
                self._store.care.recount()

    def _merge_all(self, progress: Report, cancelled: Cancelled) -> bool:
        """Make one part of each search index, a little at a time; False where it has to be made anew."""
        with self._store.reading():
            if self._store.care.wrong_index():
                return False
            pages = self._store.index.size()
        throttle = Throttle(progress, "Merging the search index", pages)
        done = 0
        try:
            for index in INDEXES:
                whole = more = True
                while more:
                    _stop_if(cancelled)
                    with self._store.writing():
                        more = self._store.index.merge(index, whole=whole) or whole
                    whole = False
                    done += MERGED
                    throttle.tell(min(done, pages))
                    self._store.database.checkpoint()
        except LibraryDamagedError:
            return False
        return True

    def _give_back(self, progress: Report, cancelled: Cancelled) -> None:
        """In short steps, so that a note that is written meanwhile does not wait; a file made without those, whole."""
        care = self._store.care
        with self._store.reading():
            pages, free = care.room()
            in_steps = care.gives_back_in_steps()
        throttle = Throttle(progress, "Giving free room back to the disk", free if in_steps else None)
        throttle.tell(0)
        _stop_if(cancelled)
        if not in_steps:
            if free * _MUCH > pages:
                care.vacuum(cancelled)
            return
        left = free
        while left:
            _stop_if(cancelled)
            with self._store.writing():
                left = care.give_back()
            throttle.tell(max(0, free - left))
            self._store.database.checkpoint()

    def _rebuild(self, progress: Report, cancelled: Cancelled) -> None:
        throttle = Throttle(progress, "Making the search index anew", self._store.listing.counts().all)

        def told(done: int) -> None:
            _stop_if(cancelled)
            throttle.tell(done)

        with self._store.writing():
            self._store.index.rebuild(told)

    def optimize(self, cancelled: Cancelled = never) -> None:
        """Upkeep, for moments when nobody types: merging of the search index, SQLite's own statistics."""
        for index in INDEXES:
            more = True
            while more and not cancelled():
                with self._store.writing():
                    more = self._store.index.merge(index)
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


def _stop_if(cancelled: Cancelled) -> None:
    if cancelled():
        raise CancelledError("It was stopped. The library is sound, and what was done is kept.")
