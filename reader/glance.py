"""The first rows of a library, read without opening it: a window shows them while all else is still being loaded."""

from __future__ import annotations

from pathlib import Path

from reader.listed import ArticleRow, View


def glance(path: Path, view: View, limit: int = 64) -> tuple[ArticleRow, ...] | None:
    """The first rows of the whole library by date; None for another view, and where only opening it can tell.

    Nothing is written: a library that has to be made, migrated or mended is left to `Library.open`.
    """
    if view != View():
        return None
    from reader.store.glance import first_rows

    return first_rows(path, limit)
