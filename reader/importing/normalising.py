"""From the fields of a format to an article: canonical text, title, dateline, digests, and what to warn
of.
"""

from __future__ import annotations

import datetime as dt
import time

from reader.importing.canonical import (
    TEXT_VERSION,
    canonical,
    close_bidi,
    has_text,
    measured,
)
from reader.importing.formats.draft import Draft
from reader.importing.titles import read_heading
from reader.importing.types import Caution, ParsedArticle, Reason, Record, Refusal
from reader.importing.wrapping import unwrapped

_DAYS_AHEAD = 2  # a paper may carry tomorrow's date, and the clock may be another zone's
_EPOCH = dt.date(1970, 1, 1).toordinal()


def build(
    draft: Draft,
    *,
    origin: str,
    raw: bytes = b"",
    encoding: str = "utf-8",
    bad_bytes: int = 0,
    record: Record | None = None,
) -> ParsedArticle | Refusal:
    """The article of `draft`, or a refusal where it has no text. `record` is what it came from in a file
    of many.
    """
    text = unwrapped(canonical(draft.text))
    if not has_text(text):
        return Refusal(origin, Reason.NO_TEXT, "There is no text in it.", record.line if record else None)
    heading = read_heading(text, _line(draft.title))
    dateline = heading.dateline
    # A day that the source gives and that does not exist is not replaced by another one.
    day = draft.date
    if not day and not draft.bad_date:
        day = heading.date or (dateline.date if dateline else None)
    exact, folded, words = measured(text)
    if record is not None:
        # Without an id of its own a record is known by its text: by its place, a line put in above would make
        # every article a "new version" of its neighbour.
        origin = f"{origin}#{_line(draft.source_id) or folded[:20]}"
    cautions = _cautions(draft, day, bad_bytes)
    return ParsedArticle(
        origin=origin,
        text=text,
        text_version=TEXT_VERSION,
        title=heading.title,
        title_origin=heading.title_origin,
        source=_line(draft.source) or (dateline.agency if dateline else None),
        author=_line(draft.author) or heading.author,
        url=_line(draft.url),
        place=_line(draft.place) or (dateline.place if dateline else None) or heading.place,
        date=day,
        dateline=dateline.text if dateline else None,
        tags=tuple(tag for tag in map(_line, draft.tags) if tag),
        words=words,
        raw=raw,
        digest=exact,
        folded_digest=folded,
        source_id=_line(draft.source_id),
        encoding=encoding,
        warnings=tuple(sentence for _, sentence in cautions),
        cautions=tuple(code for code, _ in cautions),
    )


def _line(value: str | None) -> str | None:
    """One canonical line, or None."""
    if not value:
        return None
    if value.isascii() and value.isprintable():
        return " ".join(value.split()) or None  # what the rest comes to, for nearly every value
    return close_bidi(" ".join(canonical(value).split("\n"))) or None


def _cautions(draft: Draft, day: dt.date | None, bad_bytes: int) -> list[tuple[Caution, str]]:
    cautions: list[tuple[Caution, str]] = []
    if draft.bad_date:
        words = " ".join(draft.bad_date.split())
        cautions.append(
            (
                Caution.BAD_DATE,
                f"“{words}” is not a day, or could be two; the article is kept without a date.",
            )
        )
    elif day is None:
        cautions.append((Caution.NO_DATE, "No date is given; the article is kept without one."))
    elif day.toordinal() > _EPOCH + time.time() // 86400 + _DAYS_AHEAD:
        cautions.append((Caution.FUTURE_DATE, f"The date {day.isoformat()} lies in the future."))
    if draft.second_date:
        cautions.append((Caution.SECOND_DATE, "Two dates stand at its head; the first was taken."))
    if bad_bytes:
        counted = "One character" if bad_bytes == 1 else f"{bad_bytes} characters"
        cautions.append((Caution.BAD_BYTES, f"{counted} could not be read and stand as \ufffd."))
    return cautions
