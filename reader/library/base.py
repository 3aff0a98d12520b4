"""What all parts of the facade share: the open store and the undo journal."""

from __future__ import annotations

from datetime import date

from reader.store import Store
from reader.undo import History


class Base:
    """Holds the open library."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._history = History(store)

    @staticmethod
    def _today() -> date:
        # The person's own day: "on:today" means theirs.
        return date.today()  # noqa: DTZ011  the person's own day is meant
