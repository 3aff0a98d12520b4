"""What all parts of the facade share: the open store and the undo journal."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from reader import anchoring
from reader.progress import ignore, never
from reader.store import Store
from reader.store.texts import now
from reader.types import Anchor, Changes
from reader.undo import AT_ONCE, History, Step

if TYPE_CHECKING:
    from reader.library.apart import Apart


def storable(text: str) -> str:
    """Text that UTF-8 and SQLite can hold: half of an emoji that a paste left behind becomes a question mark."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")


class Base:
    """Holds the open library."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._history = History(store)
        self._aparts: dict[str, Apart] = {}  # processes that work on the library, by what they do

    def _apart(self, name: str) -> Apart:
        """The process that does one kind of work on the library; it starts when it is asked for something."""
        from reader.library.apart import Apart

        return self._aparts.setdefault(name, Apart(self._store.database.path))

    def _turn(self, *, redo: bool, only: int | None = None) -> Changes | None:
        """Undo or redo a step, or only a certain one; two who are two again by it get back what the engine has read
        meanwhile.
        """
        changes = self._history.turn(redo=redo, only=only)
        return None if changes is None else changes | self._read_again(self._history.taken_apart())

    def _read_again(self, article_ids: Iterable[int]) -> Changes:
        """Let the engine say anew whose words are whose: in the newest at once, in the others behind."""
        ids = sorted(article_ids, reverse=True)
        if not ids:
            return Changes()
        from reader.library import rereading

        with self._store.writing():
            self._store.statements.enqueue(ids)
        return rereading.reattribute(self._store, ids[:AT_ONCE], ignore, never, 1)

    @staticmethod
    def _today() -> date:
        # The person's own day: "on:today" means theirs.
        return date.today()  # noqa: DTZ011  the person's own day is meant

    def _discard(self, step: Step, noun: str, row_id: int) -> None:
        """Delete a note, bookmark or highlight, and keep it in the trash as the row that it was."""
        row = self._store.marks.get(noun, row_id)
        if row is None:
            return
        kept = {"noun": noun, "item_id": row_id, "article_id": row["article_id"], "removed": now()}
        step.do("row", "trash", None, kept | {"content": json.dumps({"id": row_id, **row})})
        step.do("row", noun, row_id, None)

    def _anchor(self, article_id: int, start: int | None, end: int | None) -> Anchor | None:
        digest = self._store.articles.digest(article_id)
        if start is None:
            return None
        return anchoring.anchor(
            self._store.texts.text(article_id), digest, start, start if end is None else end
        )
