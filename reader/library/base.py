"""What all parts of the facade share: the open store and the undo journal."""

from __future__ import annotations

from datetime import date

from reader import anchoring
from reader.store import Store
from reader.types import Anchor
from reader.undo import History


def storable(text: str) -> str:
    """Text that UTF-8 and SQLite can hold: half of an emoji that a paste left behind becomes a question mark."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")


class Base:
    """Holds the open library."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._history = History(store)

    @staticmethod
    def _today() -> date:
        # The person's own day: "on:today" means theirs.
        return date.today()  # noqa: DTZ011  the person's own day is meant

    def _anchor(self, article_id: int, start: int | None, end: int | None) -> Anchor | None:
        digest = self._store.articles.digest(article_id)
        if start is None:
            return None
        return anchoring.anchor(
            self._store.texts.text(article_id), digest, start, start if end is None else end
        )
