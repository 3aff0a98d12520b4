"""What a person adds to a library: notes, highlights, bookmarks, checks, tags, templates, and what was thrown away.

Re-exported by `reader.types`, which is where everybody takes them from. What an article has hundreds of is a tuple
with names: a frozen dataclass takes three times as long to make.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from reader.listed import Provenance
from reader.note_text import with_names


class Verdict(enum.StrEnum):
    """What checking a statement has shown."""

    UNCHECKED = "unchecked"
    CONFIRMED = "confirmed"
    DIFFERS = "differs"
    DISPUTED = "disputed"


HIGHLIGHT_COLORS: Sequence[str] = ("yellow", "green", "blue", "pink", "purple")


class Anchor(NamedTuple):
    """Where a note or bookmark stands: offsets, the exact words, 32 characters around, and the text's digest."""

    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    digest: str
    state: str = "placed"  # placed, moved (check), orphaned


class Note(NamedTuple):
    """A note of the person, in Markdown; of an article, a passage of it, or (both None) of nothing in particular."""

    id: int
    article_id: int | None
    anchor: Anchor | None
    body: str
    created: datetime
    modified: datetime
    color: str | None = None  # of HIGHLIGHT_COLORS
    private: bool = False  # left out of exports, prints and hover unless asked for
    tags: tuple[str, ...] = ()
    names: tuple[tuple[str, int, str], ...] = ()  # kind, id, name of what links without words lead to

    @property
    def shown(self) -> str:
        """The body as it reads: a link without words has the name of what it leads to. Never what is edited."""
        if not self.names:
            return self.body
        return with_names(self.body, {(kind, target): name for kind, target, name in self.names})


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note in the view across the library, with the article it belongs to."""

    note: Note
    article_title: str | None
    article_source: str | None
    article_date: date | None


class Highlight(NamedTuple):
    """A passage that the person coloured; `color` is one of HIGHLIGHT_COLORS."""

    id: int
    article_id: int
    anchor: Anchor
    color: str
    created: datetime
    modified: datetime
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """What the person found out about a statement: a verdict, a note in Markdown, tags. Anchored like a note."""

    id: int
    article_id: int
    anchor: Anchor
    verdict: Verdict
    body: str
    created: datetime
    modified: datetime
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A bookmark of an article (no anchor) or of a passage of it."""

    id: int
    article_id: int
    anchor: Anchor | None
    name: str | None
    created: datetime
    tags: tuple[str, ...] = ()


class BookmarkRow(NamedTuple):
    """A bookmark with what its article is known by."""

    bookmark: Bookmark
    article_title: str
    article_title_origin: Provenance
    article_source: str | None
    article_date: date | None


@dataclass(frozen=True, slots=True)
class TagRow:
    """A tag and how many of each noun carry it or a tag within it."""

    id: int
    name: str
    articles: int
    notes: int = 0
    highlights: int = 0
    bookmarks: int = 0
    checks: int = 0


@dataclass(frozen=True, slots=True)
class Template:
    """A text that a new note begins with; {speaker}, {date}, {quote}, {title}, {source} are filled in."""

    id: int
    name: str
    body: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that a lost mark may belong to, and how like its words and surroundings are, from 0 to 1."""

    start: int
    end: int
    text: str
    similarity: float


@dataclass(frozen=True, slots=True)
class FormerPassage:
    """The words of a mark as they stood, with what was around them; `version` is None where no text is kept."""

    before: str
    exact: str
    after: str
    version: int | None


@dataclass(frozen=True, slots=True)
class TrashRow:
    """Something that was deleted and can be restored: a note, bookmark, highlight or article."""

    noun: str  # notes, bookmarks, highlights, articles
    id: int  # of the row in the trash; of the article for an article
    removed: datetime | None
    text: str  # its words, for the person to know it by
    article_id: int | None
    article_title: str | None
