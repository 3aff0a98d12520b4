"""What the view over all notes asks for, and what it is given. Re-exported by `reader.types`."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date, datetime


class NoteSort(enum.StrEnum):
    """The order of notes; the newest first, and free notes last where articles decide."""

    MODIFIED = "modified"
    CREATED = "created"
    ARTICLE_DATE = "article-date"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """Which notes are meant: all that agree with every part that is set."""

    words: str = ""
    tag: str | None = None  # with what lies within it
    color: str | None = None
    article_id: int | None = None
    speaker_id: int | None = None  # beside whose words the note stands, or to whom it links
    first_day: date | None = None  # of the last change; both days belong to the range
    last_day: date | None = None
    free: bool | None = None  # belonging to no article, or to one
    private: bool | None = None
    sort: NoteSort = NoteSort.MODIFIED


@dataclass(frozen=True, slots=True)
class NoteVersion:
    """A saved body of a note; the body itself is read when it is looked at."""

    id: int
    saved: datetime


@dataclass(frozen=True, slots=True)
class LinkTarget:
    """Something a note can link to: an article, a speaker or another note, with what tells it from others."""

    kind: str  # article, speaker, note
    id: int
    words: str
    detail: str = ""
    day: date | None = None  # of an article


@dataclass(frozen=True, slots=True)
class NoteFacet:
    """A value that notes can be narrowed by: a tag, speaker or article, with how many notes it leaves."""

    key: str | int
    label: str
    notes: int
