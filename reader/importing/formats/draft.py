"""What a format module gives: the fields of one article as its source writes them, before they are made
canonical.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from reader.importing.dates import parse_date

# The names under which front matter, JSON objects and columns carry each field; the first that has a value
# wins.
FIELD_NAMES: dict[str, tuple[str, ...]] = {
    "title": ("title", "headline", "name"),
    "date": ("date", "published", "date_published", "datepublished", "publishdate", "published_at", "pubdate",
             "pub_date", "publication_date", "created", "created_at", "timestamp"),
    "source": ("source", "publisher", "publication", "outlet", "site", "site_name", "domain", "agency"),
    "author": ("author", "authors", "byline", "by", "creator"),
    "url": ("url", "link", "source_url", "canonical_url", "permalink", "uri", "href"),
    "place": ("place", "location", "dateline_place"),
    "tags": ("tags", "keywords", "categories", "category"),
    "id": ("id", "guid", "uuid", "article_id", "_id"),
    "text": ("text", "body", "content", "article", "full_text", "maintext", "article_text", "articlebody"),
}  # fmt: skip
_FIELD_OF = {name: field for field, names in FIELD_NAMES.items() for name in names}
_RANK = {name: rank for names in FIELD_NAMES.values() for rank, name in enumerate(names)}

_LONGEST_FIELD = 1000  # characters; what is longer is no title, name or address
_URL = re.compile(r"https?://[^\s<>\"]+$", re.IGNORECASE)


class Draft(NamedTuple):
    """One article as read. `bad_date` has the words given as a date that name no day."""

    text: str
    title: str | None = None
    source: str | None = None
    author: str | None = None
    url: str | None = None
    place: str | None = None
    date: date | None = None
    bad_date: str | None = None
    second_date: bool = False
    tags: tuple[str, ...] = ()
    source_id: str | None = None


def with_fields(draft: Draft, values: Iterable[tuple[str, object]]) -> Draft:
    """`draft` with the fields that `values` give under any of their known names; other names are ignored."""
    fields: dict[str, object] = {}
    ranks: dict[str, int] = {}
    for key, value in values:
        field, rank = _field(key)
        # Of two columns of one name the later counts, as a JSON parser has it; of two names the better.
        if field and not _is_nothing(value) and rank <= ranks.get(field, 99):
            fields[field] = value
            ranks[field] = rank
    day, bad = read_day(fields.get("date"))
    url = as_line(fields.get("url"))
    text = as_text(fields.get("text"))
    return Draft(
        draft.text if text is None else text,
        title=as_line(fields.get("title")) or draft.title,
        source=as_line(fields.get("source")) or draft.source,
        author=as_line(fields.get("author"), " and ") or draft.author,
        url=(url if url and _URL.match(url) else None) or draft.url,
        place=as_line(fields.get("place")) or draft.place,
        tags=as_tags(fields.get("tags")) or draft.tags,
        source_id=as_line(fields.get("id")) or draft.source_id,
        date=day or draft.date,
        bad_date=bad if bad and not draft.date else draft.bad_date,
        second_date=draft.second_date,
    )


@lru_cache(maxsize=1024)
def _field(key: str) -> tuple[str | None, int]:
    """The field that a name means, None for other names, and how good a name it is: the lower, the better."""
    name = key.strip().strip("\ufeff").lower().replace("-", "_").replace(" ", "_")
    return _FIELD_OF.get(name), _RANK.get(name, 99)


def _is_nothing(value: object) -> bool:
    return not value and (value is None or isinstance(value, (str, list, tuple, dict)))


def read_day(value: object) -> tuple[date | None, str | None]:
    """(day, None), (None, the words that are no day), or (None, None) where nothing is given."""
    if value is None:
        return None, None
    if isinstance(value, date):
        return date(value.year, value.month, value.day), None
    if isinstance(value, str):
        day = parse_date(value)
        if day is None and not value.strip():
            return None, None
        return day, None if day else value.strip()[:60]
    # A bare number may be seconds, milliseconds or a serial day, in some zone: no day without a guess.
    try:
        return None, json.dumps(value, ensure_ascii=False, default=str)[:60]
    except (ValueError, RecursionError):  # an integer of thousands of digits, lists in lists
        return None, "…"


def as_text(value: object) -> str | None:
    """A text, or paragraphs in a list; None for anything else."""
    if isinstance(value, str):
        return value
    if isinstance(value, (list, tuple)) and value and all(isinstance(part, str) for part in value):
        return "\n\n".join(value)
    return None


def as_line(value: object, joint: str = ", ") -> str | None:
    """One line of text from a string, a number or a short list of them; None for anything else."""
    if value is None:
        return None
    if type(value) is str and len(value) <= _LONGEST_FIELD and "&" not in value:
        return " ".join(value.split()) or None  # what the rest comes to, for nearly every value
    if isinstance(value, (list, tuple)):
        parts = [line for line in (as_line(part) for part in value[:20]) if line]
        value = joint.join(parts)
    if isinstance(value, dict):
        value = value.get("name")
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    if isinstance(value, int) and abs(value) >= 10**18:
        return None  # Python refuses to write out integers of thousands of digits
    line = " ".join(str(value)[: _LONGEST_FIELD * 4].split())
    return (html.unescape(line) if "&" in line else line)[:_LONGEST_FIELD] or None


def as_tags(value: object) -> tuple[str, ...]:
    """Tags from a list or from one string parted by commas."""
    if not value:
        return ()
    parts = value.split(",") if isinstance(value, str) else value if isinstance(value, (list, tuple)) else ()
    lines = (as_line(part) for part in parts[:100])
    return tuple(dict.fromkeys(line.strip("#") for line in lines if line and line.strip("#")))
