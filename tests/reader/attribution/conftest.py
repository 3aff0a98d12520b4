"""What the tests of the engine share: how they look at what it found."""

from __future__ import annotations

from reader.attribution import attribute

Row = tuple[str, str | None]


def rows(text: str) -> list[Row]:
    """Words and speaker of every statement that stands in no other."""
    return [
        (text[item.start : item.end], item.speaker_name)
        for item in attribute(text).statements
        if item.parent is None
    ]
