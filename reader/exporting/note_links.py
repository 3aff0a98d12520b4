"""The links that people write into notes, as an export has them: to a file, a place in the page, or plain words.

In the library a link names an id, `[[article:12|words]]`; outside an id means nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from re import Match

from reader.note_text import LINK

Target = Callable[[str, int], str | None]
"""From a kind and an id to what an export calls it, or None where it has nothing to link to."""


def nowhere(kind: str, number: int) -> None:
    """The target of every link in an export that cannot lead anywhere."""


def linked(body: str, form: Callable[[str, str], str], target: Target) -> str:
    """`body` with every link in the form of the export; `form` is given where it leads and its words."""

    def one(found: Match[str]) -> str:
        kind, number, words = found[1], int(found[2]), found[3]
        place = target(kind, number)
        if place is None:
            return words or f"{kind} {number}"
        return form(place, words or place)

    return LINK.sub(one, body)
