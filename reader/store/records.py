"""What the facade hands to the store: an article ready to be written, and what attribution found in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from reader.types import Provenance

Found = Mapping[str, Any]  # `Attribution.to_dict()`, as the contract describes it


@dataclass(frozen=True, slots=True, kw_only=True)
class NewArticle:
    """An article ready to be written: parsed, attributed and compressed outside any transaction."""

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
