"""The values of the list: a view, its directory and its rows. All that the first rows of a start need, and no more.

Re-exported by `reader.types`, which is where everybody takes them from.
"""

from __future__ import annotations

import enum
from array import array
from bisect import bisect_right
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date

_LOOKED = 50_000  # ids that are gone through without a pause for other threads: half a millisecond


class Provenance(enum.StrEnum):
    """Where a field of an article comes from."""

    TEXT = "text"
    GUESSED = "guessed"
    YOURS = "yours"


class SpeakerKind(enum.StrEnum):
    """What a speaker is; governments spoken of by capital are organisations."""

    PERSON = "person"
    ORGANISATION = "organisation"
    UNNAMED = "unnamed"


class Sort(enum.StrEnum):
    """The order of the list."""

    DATE_DOWN = "date-down"
    DATE_UP = "date-up"
    TITLE = "title"
    SOURCE = "source"
    QUEUE = "queue"  # the person's own order of what is to be read
    RANK = "rank"  # of a search: the best match first


class Scope(enum.StrEnum):
    """The part of the library that the list shows before any narrowing."""

    ALL = "all"
    TO_READ = "to-read"
    UNREAD = "unread"
    BOOKMARKED = "bookmarked"
    NOTED = "noted"
    HIGHLIGHTED = "highlighted"
    READING = "reading"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class View:
    """What the list shows: a scope, narrowed by every part that is set, in one order."""

    scope: Scope = Scope.ALL
    speaker_id: int | None = None
    source: str | None = None  # "" stands for articles without a source
    first_day: date | None = None  # both days belong to the range
    last_day: date | None = None
    query: str = ""
    sort: Sort = Sort.DATE_DOWN
    tag: str | None = None  # with what lies within it: "a" has "a/b" too


@dataclass(frozen=True, slots=True)
class SpeakerTag:
    """A speaker as a list row shows one: the surname in the colour of the palette slot."""

    id: int
    surname: str
    kind: SpeakerKind
    slot: int


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One row of the list. `minutes` is the reading time, at least 1; `snippet` is set for searches only."""

    id: int
    title: str
    title_origin: Provenance
    source: str | None
    date: date | None
    minutes: int
    speakers: tuple[SpeakerTag, ...]
    bookmarked: bool
    noted: bool
    unread: bool
    to_read: bool
    snippet: str | None = None
    snippet_marks: tuple[tuple[int, int], ...] = ()
    title_marks: tuple[tuple[int, int], ...] = ()
    snippet_act: str | None = (
        None  # of `said:`: what the statement of the snippet does, where it is more than saying
    )
    highlighted: bool = False
    reading: int = 0  # percent of the text, while it is being read
    archived: bool = False
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """A run of rows of one day in a directory sorted by date; `date` is None for undated articles."""

    first_row: int
    date: date | None


@dataclass(frozen=True, slots=True)
class ArticleDirectory:
    """A stable snapshot of a view: article ids in order, and the days they fall in (none unless sorted by date)."""

    view: View
    ids: array[int]
    days: tuple[Day, ...] = ()
    _first_rows: tuple[int, ...] = field(default=(), repr=False)

    def __len__(self) -> int:
        return len(self.ids)

    def day_at(self, row: int) -> Day | None:
        """The day that `row` falls in, or None where the directory is not sorted by date."""
        if not self.days:
            return None
        if self._first_rows:
            return self.days[bisect_right(self._first_rows, row) - 1]
        return self.days[bisect_right(self.days, row, key=lambda day: day.first_row) - 1]

    def row_of(self, article_id: int) -> int | None:
        """The row of an article, or None. Linear: about 10 ms in a million rows, so ask off the GUI thread."""
        for start in range(0, len(self.ids), _LOOKED):
            with suppress(ValueError):
                return self.ids.index(article_id, start, start + _LOOKED)
        return None
