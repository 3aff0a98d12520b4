"""From what a person types to the thing: articles, speakers, passages, days, and the library itself."""

from __future__ import annotations

import argparse
import re
import sys
import unicodedata
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import NotFoundError, ReaderError
from reader.listed import View

if TYPE_CHECKING:
    from reader.library import Library
    from reader.types import SpeakerRow

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_SAME_MARKS = str.maketrans(dict.fromkeys("“”„‟«»", '"') | dict.fromkeys("‘’‚‛‹›`´", "'"))


class OpeningError(ReaderError):
    """The library does not open: not for what was asked of it, but for the state that it or its disk is in."""


def open_library(arguments: argparse.Namespace, *, create: bool = False) -> Library:
    """The library that the arguments name. Only commands that bring something in may make a new one."""
    from reader.library import Library

    path = library_path(arguments)
    if not create and not path.exists():
        raise NotFoundError(f"There is no library at {path} yet. To make one, type: onrecord import PATH")
    try:
        return Library.open(path, create=create)
    except NotFoundError:
        raise
    except ReaderError as error:
        raise OpeningError(str(error)) from error


def library_path(arguments: argparse.Namespace) -> Path:
    """The file that `--library` names, or the one beside the program with `--portable`, or the person's own."""
    named: Path | None = arguments.library
    if named is not None:
        return named.expanduser()
    if arguments.portable:
        return _program_folder() / "On Record Library" / "library.onrecord"
    import reader

    return reader.default_library_path()


def article_id(library: Library, words: str) -> int:
    """The article that `words` names: its id, or words that only its title has."""
    number = words.removeprefix("#")
    if number.isascii() and number.isdigit():
        if library.rows([int(number)]):
            return int(number)
        raise NotFoundError(f"There is no article {number}. The ids are in: onrecord list")
    query = " ".join(f'title:"{word}"' for word in words.replace('"', " ").split())
    ids = library.directory(View(query=query)).ids[:200] if query else ()
    rows = [row for row in library.rows(ids) if folded(words) in folded(row.title)]
    if len(rows) == 1:
        return rows[0].id
    if not rows:
        raise NotFoundError(f"No article's title has the words “{words}”. The ids are in: onrecord list")
    some = "; ".join(f"{row.id} {row.title}" for row in rows[:3])
    raise NotFoundError(f"{len(rows)} titles have the words “{words}”; give an id instead ({some}).")


def speaker(library: Library, words: str) -> SpeakerRow:
    """The speaker that `words` names: an id as `#5`, the full name, or a part that only one speaker has."""
    if words.startswith("#") and words[1:].isdigit():
        return library.speaker(int(words[1:]))
    wanted = folded(words)
    found = [row for row in library.speakers(query=words) if wanted in folded(row.name)]
    exact = [row for row in found if folded(row.name) == wanted]
    bearing = [row for row in found if wanted in folded(row.name).split()]
    rows = exact or bearing or found
    if len(exact) > 1 and (full := [row for row in bearing if row not in exact]):
        # Of some articles nothing but the surname is known; the one person known by more than that is meant.
        rows = full if len(full) == 1 else sorted(bearing, key=lambda row: -row.statements)
    if len(rows) == 1:
        return rows[0]
    if not rows:
        raise NotFoundError(f"There is no speaker “{words}” in the library. All are in: onrecord speakers")
    some = "; ".join(f"#{row.id} {row.name}" for row in rows[:5])
    raise NotFoundError(
        f"{len(rows)} speakers are called “{words}”: {some}. Give the number or more of the name."
    )


def passage(text: str, words: str) -> tuple[int, int]:
    """Where `words` stand in `text`: blanks, line ends and the form of quotation marks may differ."""
    parts = [re.escape(part) for part in words.translate(_SAME_MARKS).split()]
    if not parts:
        raise ReaderError("--quote needs words of the article.")
    # Every mark is replaced by one of the same length, so offsets stay those of the text.
    even = text.translate(_SAME_MARKS)
    places = [match.span() for match in re.finditer(r"\s+".join(parts), even)]
    places = places or [match.span() for match in re.finditer(r"\s+".join(parts), even, re.IGNORECASE)]
    if not places:
        raise NotFoundError(f"The article does not have the words “{words}”.")
    if len(places) > 1:
        raise NotFoundError(
            f"The words “{words}” stand {len(places)} times in the article; quote more of them."
        )
    return places[0]


def day_from(text: str) -> date:
    """The first day of a year, month or day, for argparse."""
    year, month, day = _date_parts(text)
    return _real_date(text, year, 1 if month is None else month, 1 if day is None else day)


def day_until(text: str) -> date:
    """The last day of a year, month or day, for argparse."""
    year, month, day = _date_parts(text)
    first = _real_date(text, year, 12 if month is None else month, 1 if day is None else day)
    from calendar import monthrange

    return first if day is not None else first.replace(day=monthrange(first.year, first.month)[1])


def folded(text: str) -> str:
    """`text` as words are compared: case, diacritics and blanks even."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(char for char in parts if not unicodedata.combining(char)).split())


def _program_folder() -> Path:
    """Where the program lies: the bundle's folder, or the checkout's."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parent.parent.parent


def _date_parts(text: str) -> tuple[int, int | None, int | None]:
    match = _DAY.fullmatch(text.strip())
    if not match:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write 2022, 2022-12 or 2022-12-31")
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    return year, month, day


def _real_date(text: str, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day of the calendar") from None
