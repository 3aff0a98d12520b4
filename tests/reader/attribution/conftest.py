"""What the tests of the engine share: how they look at what it found."""

from __future__ import annotations

from reader.attribution import Statement, attribute

Row = tuple[str, str | None]


def rows(text: str) -> list[Row]:
    """Words and speaker of every statement that stands in no other."""
    return [
        (text[item.start : item.end], item.speaker_name)
        for item in attribute(text).statements
        if item.parent is None
    ]


def the_one(text: str) -> Statement:
    """The one statement of the text."""
    [statement] = attribute(text).statements
    return statement
