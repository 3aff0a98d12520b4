"""The frozen values that cross layers: store to facade, facade to window and command line.

Nothing here touches a database or a widget. Offsets are Python string offsets (code points) into an
article's canonical text. `reader.attribution` has value types of its own, for it is used without a library.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from reader.changes import Changes, ImportLine, ImportReport, Progress
from reader.listed import (
    ArticleDirectory,
    ArticleRow,
    Day,
    Provenance,
    Scope,
    Sort,
    SpeakerKind,
    SpeakerTag,
    View,
)
from reader.written import (
    HIGHLIGHT_COLORS,
    Anchor,
    Bookmark,
    BookmarkRow,
    Candidate,
    Check,
    FormerPassage,
    Highlight,
    Note,
    NoteRow,
    TagRow,
    Template,
    TrashRow,
    Verdict,
)

__all__ = [
    "HIGHLIGHT_COLORS", "Anchor", "ArticleDirectory", "ArticleRow", "Bookmark", "BookmarkRow", "Candidate", "Changes",
    "Check", "Day", "FormerPassage", "Highlight", "ImportLine", "ImportReport", "Note", "NoteRow",
    "Progress", "Provenance", "Scope", "Sort", "SpeakerKind", "SpeakerTag", "TagRow", "Template",
    "TrashRow", "Verdict", "View",
]  # fmt: skip


class Matches(NamedTuple):
    """Where what was searched for stands in an article: spans of its text and of its title, none overlapping."""

    text: tuple[tuple[int, int], ...] = ()
    title: tuple[tuple[int, int], ...] = ()


class ReadingState(enum.StrEnum):
    """How far the person is with an article."""

    UNREAD = "unread"
    READING = "reading"
    READ = "read"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class Field:
    """A value of an article's record with where it comes from."""

    value: str | None
    origin: Provenance


@dataclass(frozen=True, slots=True)
class Article:
    """An article as it is read. `text` is canonical; `digest` is that of the exact text."""

    id: int
    text: str
    digest: str
    version: int
    title: Field
    source: Field
    author: Field
    url: Field
    place: Field
    date: date | None
    date_origin: Provenance
    origin: str  # the path, URL or source's id it came from
    words: int
    minutes: int
    imported: datetime
    unread: bool
    to_read: bool
    bookmarked: bool
    position: int  # offset of the first line on screen when it was left
    warnings: tuple[str, ...] = ()
    sample: bool = False
    state: ReadingState = ReadingState.UNREAD
    progress: int = 0  # percent of the text that was read, while it is being read
    tags: tuple[str, ...] = ()
    text_origin: Provenance = Provenance.TEXT  # yours where the person edited the text


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an article's text; `origin` is yours where the person edited it."""

    number: int
    imported: datetime
    origin: Provenance
    title: str
    current: bool


@dataclass(frozen=True, slots=True)
class Span:
    """`text[start:end]` of the article."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement of an article, as `contract.md` defines it, with the library's speaker."""

    id: int
    article_id: int
    start: int
    end: int
    kind: str  # direct, mixed, indirect
    act: str  # says, asks, denies, refuses, urges, promises, accuses
    group: int | None
    parent: int | None  # index of the outer statement, in the article's statement order
    via: str | None
    mention: Span | None
    speaker_id: int | None
    speaker_name: str | None
    speaker_kind: SpeakerKind | None
    cue: Span | None
    said_from: date | None
    said_to: date | None
    said_words: str | None
    confidence: float
    reason: str
    engine: str
    verdict: Verdict = Verdict.UNCHECKED
    check_id: int | None = None  # of what the person found out about it
    utterance: int | None = None  # the same number: the same words of the same speaker, in any article
    decided: bool = False  # the person said something about it, which the engine never changes


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One speaker of one article: how the article names and titles them, and how much they say here and anywhere."""

    speaker_id: int
    name: str
    kind: SpeakerKind
    slot: int
    title: str | None
    statements: int
    direct: int
    library_statements: int
    mentions: tuple[Span, ...]
    patterned: bool = False  # a second speaker of the same slot in this article


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the reading view needs of one article, read in one go."""

    article: Article
    statements: tuple[Statement, ...]
    legend: tuple[LegendEntry, ...]
    notes: tuple[Note, ...]
    bookmarks: tuple[Bookmark, ...]
    attributed: bool  # False while the engine has not read this text yet
    highlights: tuple[Highlight, ...] = ()
    checks: tuple[Check, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """The sidebar's numbers: of articles, but for `bookmarks` and `notes`, which are counted themselves."""

    all: int
    to_read: int
    unread: int
    bookmarks: int
    notes: int
    samples: int
    highlighted: int = 0
    reading: int = 0
    archived: int = 0


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """A speaker of the library with what they said."""

    id: int
    name: str
    kind: SpeakerKind
    slot: int
    statements: int
    articles: int
    titles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source with its number of articles; `name` is "" for articles without one."""

    name: str
    articles: int


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view of the list under the person's name for it."""

    id: int
    name: str
    view: View


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A statement in a speaker's page or a listing, with its words and its article."""

    statement: Statement
    text: str
    cue_text: str | None
    title: str | None  # the speaker's title as that article gives it
    article_title: str
    article_title_origin: Provenance
    article_source: str | None
    article_date: date | None


EDITABLE_FIELDS: Sequence[str] = ("title", "source", "author", "url", "place", "date")
