"""What the facade hands to the store: an article ready to be written, and what attribution found in it.

The store knows no engine: `Found` says which parts of `reader.attribution.Attribution` it reads. The engine's own
values are handed on as they are, for an import makes some hundred thousand of them a minute.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple, Protocol

from reader.types import Provenance


class FoundSpan(Protocol):
    """A mention or a cue: its offsets in the text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class FoundDay(Protocol):
    """When a statement was made: ISO dates, and the words that say so."""

    @property
    def first(self) -> str: ...
    @property
    def last(self) -> str: ...
    @property
    def words(self) -> str: ...


class FoundSpeaker(Protocol):
    """A speaker of one article; `key` is unique in it."""

    @property
    def key(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def title(self) -> str | None: ...
    @property
    def mentions(self) -> Sequence[FoundSpan]: ...


class FoundStatement(Protocol):
    """A statement as the contract describes it."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def act(self) -> str: ...
    @property
    def group(self) -> int: ...
    @property
    def parent(self) -> int | None: ...
    @property
    def via(self) -> str | None: ...
    @property
    def speaker(self) -> FoundSpan | None: ...
    @property
    def speaker_key(self) -> str | None: ...
    @property
    def cue(self) -> FoundSpan | None: ...
    @property
    def said_on(self) -> FoundDay | None: ...
    @property
    def confidence(self) -> float: ...
    @property
    def reason(self) -> str: ...


class Found(Protocol):
    """What the engine of this name found in one text; `parent` is a place in `statements`."""

    @property
    def engine(self) -> str: ...
    @property
    def speakers(self) -> Sequence[FoundSpeaker]: ...
    @property
    def statements(self) -> Sequence[FoundStatement]: ...


class NewArticle(NamedTuple):
    """An article ready to be written: parsed, attributed and compressed outside any transaction.

    Made with names, and a tuple, for it is made a million times.
    """

    origin: str
    text: str
    body: bytes  # the text, compressed
    original: bytes  # the source's bytes, compressed; empty where there are none
    digest: str
    folded_digest: str
    text_version: int
    title: str
    title_origin: Provenance
    words: int
    source: str | None = None
    source_origin: Provenance = Provenance.TEXT
    author: str | None = None
    author_origin: Provenance = Provenance.TEXT
    url: str | None = None
    url_origin: Provenance = Provenance.TEXT
    place: str | None = None
    place_origin: Provenance = Provenance.TEXT
    date: date | None = None
    date_origin: Provenance = Provenance.TEXT
    dateline: str | None = None
    tags: tuple[str, ...] = ()
    source_key: str | None = None
    warnings: tuple[str, ...] = ()
    sample: bool = False
    found: Found | None = None
    record: tuple[str, int] | None = None  # the file of many that it came from, and the number of its record
