"""The names that the search box completes: those of speakers, sources and tags."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ui.tasks import Tasks

if TYPE_CHECKING:
    from reader import Library, QueryPart

log = logging.getLogger(__name__)

MOST = 8


class Names:
    """Looks names up on a worker; an answer that a newer question has overtaken is dropped."""

    def __init__(self, library: Library, tasks: Tasks) -> None:
        self._library, self._tasks = library, tasks

    def __call__(self, key: str, beginning: str, answer: Callable[[Sequence[str]], None]) -> None:
        """Ask for the names that a value of a key may have."""
        library = self._library
        self._tasks.latest(
            "search-names",
            lambda: names_for(library, key, beginning),
            answer,
            lambda error: log.warning("%s", error),
        )

    def understand(self, query: str, answer: Callable[[Sequence[QueryPart]], None]) -> None:
        """Ask how a query is understood, where that depends on who speaks in the library."""
        library = self._library
        self._tasks.latest(
            "search-understood",
            lambda: library.understood(query),
            answer,
            lambda error: log.warning("%s", error),
        )


def names_for(library: Library, key: str, beginning: str) -> tuple[str, ...]:
    """Names that a value of `said:`, `speaker:`, `source:` or `tag:` may have; not on the GUI thread."""
    if key == "tag":
        return library.tag_names(beginning, MOST)
    if key == "source":
        wanted = beginning.casefold()
        names = [source.name for source in library.sources() if source.name]
        first = [name for name in names if name.casefold().startswith(wanted)]
        inside = [name for name in names if wanted in name.casefold() and name not in first]
        return tuple([*first, *inside][:MOST])
    return tuple(speaker.name for speaker in library.speakers(beginning, limit=MOST))
