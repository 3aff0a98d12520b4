"""The frozen values that parsing gives: an article, or the reason why there is none. No database ids here."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from reader.types import Provenance


class Reason(enum.StrEnum):
    """Why a file or record gave no article. The code is for programs, the sentence of the refusal for
    people.
    """

    EMPTY = "empty"
    NO_TEXT = "no_text"
    TOO_LARGE = "too_large"
    NOT_REGULAR = "not_regular"
    UNREADABLE = "unreadable"
    WRONG_TYPE = "wrong_type"
    UNSUPPORTED = "unsupported"
    PARSE_ERROR = "parse_error"


class Caution(enum.StrEnum):
    """What a person should know about an article that was taken in all the same."""

    NO_DATE = "no_date"
    BAD_DATE = "bad_date"
    FUTURE_DATE = "future_date"
    SECOND_DATE = "second_date"
    BAD_BYTES = "bad_bytes"


class ParsedArticle(NamedTuple):
    """An article as its source gives it; made with names, and a tuple, for it is made a million times.

    `origin` identifies the source across imports: a path (with `#id` or `#n` for a record of a file of many),
    always storable as UTF-8. `text` is canonical. `raw` has the source's bytes, uncompressed, and is empty
    for a record of a file of many. `digest` and `folded_digest` are SHA-256 in hexadecimal. `warnings` are
    sentences, `cautions` their codes, in the same order.
    """

    origin: str
    text: str
    title: str
    title_origin: Provenance
    words: int
    digest: str
    folded_digest: str
    text_version: int = 1
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
    raw: bytes = b""
    source_id: str | None = None
    encoding: str = "utf-8"
    warnings: tuple[str, ...] = ()
    cautions: tuple[Caution, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """One line of the import report: what gave no article, why, and for a record its line in the file
    (from 1).
    """

    path: str
    reason: Reason
    sentence: str
    line: int | None = None
    opened: bool = True  # False: passed over by its name or kind, never opened


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that may hold articles. `path` opens it (it may hold lone surrogates), `origin` can be stored
    and shown.
    """

    path: str
    origin: str
    size: int
    many: bool = False  # a file of many articles (JSON lines, CSV): read as a stream of records


class Record(NamedTuple):
    """One record of a file of many, read but not parsed: small, picklable, parsed anywhere.

    `number` counts the file's records from 1 and is what an interrupted import goes on after; `line` is where
    the record begins in the file. `payload` has a line of JSON, or the columns' names and values in their
    order.
    """

    origin: str
    number: int
    line: int
    payload: bytes | tuple[tuple[str, object], ...]
