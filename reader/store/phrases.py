"""Short texts that many rows share (reasons, engines, kinds), stored once and held by number."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

from reader.store.database import Database


class Phrases:
    """Numbers for phrases and back. What is cached was committed, or is read again after a rollback."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._texts: dict[int, str] = {}

    def number(self, text: str) -> int:
        """The number of a phrase; inside a transaction, for it may be new."""
        # Not cached: a number given in a transaction that is rolled back later would point at another phrase.
        known = self._db.value("SELECT id FROM phrases WHERE text = ?", (text,))
        if known is not None:
            return int(known)
        return self._db.run("INSERT INTO phrases(text) VALUES (?)", (text,))

    def numbers(self, texts: Iterable[str]) -> dict[str, int]:
        """The numbers of many phrases; inside a transaction, for some may be new."""
        wanted = list(dict.fromkeys(texts))
        known: dict[str, int] = dict(
            self._db.among("SELECT text, id FROM phrases WHERE text IN ({})", wanted)
        )
        new = [text for text in wanted if text not in known]
        if new:
            first = self._db.value("SELECT ifnull(max(id), 0) + 1 FROM phrases")
            self._db.insert("phrases(id, text)", list(enumerate(new, first)))
            known.update(zip(new, itertools.count(first), strict=False))
        return known

    def text(self, number: int) -> str:
        """The phrase of a number."""
        if number not in self._texts:
            value = self._db.value("SELECT text FROM phrases WHERE id = ?", (number,))
            if value is None:
                return ""
            # Numbers are never reused for another phrase, once their transaction is committed; readers see only those.
            self._texts[number] = value
        return self._texts[number]
