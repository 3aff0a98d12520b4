"""What the person does with articles: edits, reading states, the trash."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reader.errors import ReaderError
from reader.library.base import Base, storable
from reader.store.texts import now
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
    """Writes the record and the states of articles."""

    def edit_article(self, ids: Sequence[int], field: str, value: str | None) -> Changes:
        """Set one field of several articles. A date is YYYY-MM-DD; None or "" empties a field."""
        if field not in EDITABLE_FIELDS:
            raise ReaderError(
                f"{field} is not a field that can be edited. These are: {', '.join(EDITABLE_FIELDS)}."
            )
        clean = _clean(field, value)
        with self._history.step(f"Edit {_NAMES[field]}{_of(ids)}") as step:
            step.do(
                "field",
                field,
                [[article_id, clean, Provenance.YOURS.value] for article_id in dict.fromkeys(ids)],
            )
        return step.labelled

    def set_read(self, ids: Sequence[int], read: bool) -> Changes:
        """Mark articles as read or unread."""
        label = f"Mark as {'read' if read else 'unread'}{_of(ids)}"
        with self._history.step(label) as step:
            step.do("unread", [[article_id, int(not read)] for article_id in ids])
        return step.labelled

    def set_to_read(self, ids: Sequence[int], wanted: bool) -> Changes:
        """Put articles at the end of the queue of what is to be read, or take them out of it."""
        with self._history.step(
            f"{'Add to' if wanted else 'Remove from'} what is to be read{_of(ids)}"
        ) as step:
            places = self._store.articles.places_in_queue(ids) if wanted else [[i, None] for i in ids]
            step.do("to_read", places)
        return step.labelled

    def delete_articles(self, ids: Sequence[int]) -> Changes:
        """Put articles into the trash, with their notes and bookmarks."""
        with self._history.step(f"Delete {'article' if len(ids) == 1 else f'{len(ids)} articles'}") as step:
            step.do("hide", list(dict.fromkeys(ids)))
        return step.labelled

    # -- no steps of their own: nobody wants to undo having looked at something

    def set_opened(self, article_id: int) -> Changes:
        """The article was opened: it is no longer unread."""
        with self._store.writing():
            if self._store.articles.open_once(article_id, now()):
                return Changes(articles=frozenset({article_id}), membership=True)
        return Changes()

    def set_position(self, article_id: int, offset: int) -> Changes:
        """Remember the first line on screen; offsets count code points of the text."""
        with self._store.writing():
            self._store.articles.set_position(article_id, max(0, offset))
        return Changes()


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
