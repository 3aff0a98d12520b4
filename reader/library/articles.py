"""What the person does with articles: edits, and putting them into the trash."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reader.errors import ReaderError
from reader.library.base import Base, storable
from reader.types import EDITABLE_FIELDS, Changes, Provenance

_NAMES = {
    "title": "title",
    "source": "source",
    "author": "author",
    "url": "address",
    "place": "place",
    "date": "date",
}


class ArticleWrites(Base):
    """Writes the record of articles."""

    def edit_article(self, ids: Sequence[int], field: str, value: str | None) -> Changes:
        """Set one field of several articles. A date is YYYY-MM-DD; None or "" empties a field."""
        if field not in EDITABLE_FIELDS:
            raise ReaderError(
                f"{field} is not a field that can be edited. These are: {', '.join(EDITABLE_FIELDS)}."
            )
        clean, ids = _clean(field, value), list(dict.fromkeys(ids))
        with self._history.step(f"Edit {_NAMES[field]}{_of(ids)}") as step:
            step.do("field", field, [[article_id, clean, Provenance.YOURS.value] for article_id in ids])
        return step.labelled

    def delete_articles(self, ids: Sequence[int]) -> Changes:
        """Put articles into the trash, with their notes and bookmarks."""
        ids = list(dict.fromkeys(ids))
        with self._history.step(f"Delete {'article' if len(ids) == 1 else f'{len(ids)} articles'}") as step:
            step.do("hide", ids)
        return step.labelled


def _of(ids: Sequence[int]) -> str:
    return f" of {len(ids)} articles" if len(ids) > 1 else ""


def _clean(field: str, value: str | None) -> str | None:
    clean = " ".join(storable(value).split()) if value else ""
    if field == "title" and not clean:
        raise ReaderError("A title cannot be empty.")
    if field == "date" and clean:
        try:
            return date.fromisoformat(clean).isoformat()
        except ValueError:
            raise ReaderError(
                f"“{clean}” is not a date. Write it as 2022-12-21, or leave it empty."
            ) from None
    return clean or None
