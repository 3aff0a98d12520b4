"""`said:` questions: articles in which someone says something, the words and the name in one statement.

The index finds articles whose statements have the words; whether the words and the speaker meet in one
statement is looked up in the few articles that are shown. Refusals say nothing and are left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from reader.store import query as q
from reader.store.database import Database
from reader.store.keys import fold_same_length
from reader.store.search_index import indexed
from reader.store.snippets import word_spans
from reader.store.speakers import Speakers
from reader.store.texts import unpacked_text

_NAME_WORDS = 4


@dataclass(frozen=True, slots=True)
class SaidCheck:
    """One `said:` question: who (none: anyone) and the words."""

    database: Database = field(repr=False)
    speakers: tuple[int, ...] | None
    parts: tuple[q.Words, ...]

    @classmethod
    def of(cls, database: Database, speakers: Speakers, node: q.Said) -> SaidCheck:
        """Read the beginning of the words as a name where speakers of that name are known."""
        flat = list(node.parts)
        for length in range(min(len(flat), _NAME_WORDS), 0, -1):
            names = [word for part in flat[:length] for word in part.words]
            ids = speakers.matching(names)
            if ids:
                return cls(database, tuple(ids), tuple(flat[length:]))
        return cls(database, None, tuple(flat))

    @property
    def needed(self) -> bool:
        """Whether the index alone cannot answer."""
        return bool(self.parts) and (self.speakers is not None or len(self.parts) > 1)

    def tables(self) -> tuple[str, str]:
        """What the query runs along, and its date key."""
        if self.parts:
            return "said CROSS JOIN articles a ON a.date_key = said.rowid", "said.rowid"
        return "articles a", "a.date_key"

    def condition(self) -> tuple[Any, ...]:
        """The condition where the query runs along `tables`."""
        if self.parts:
            return (f"said MATCH ?{self._by_speakers()}", self._match(), *(self.speakers or ()))
        return (f"a.date_key IS NOT NULL{self._by_speakers()}", *(self.speakers or ()))

    def membership(self) -> tuple[Any, ...]:
        """The condition on article `a` in a query that runs along something else."""
        if self.parts:
            return (
                "a.date_key IN (SELECT rowid FROM said WHERE said MATCH ?)" + self._by_speakers(),
                self._match(),
                *(self.speakers or ()),
            )
        return self.condition()

    def _match(self) -> str:
        return " AND ".join('"' + " ".join(p.words) + '"' + ("*" if p.prefix else "") for p in self.parts)

    def _by_speakers(self) -> str:
        if self.speakers is None:
            return ""
        marks = ",".join("?" * len(self.speakers))
        return (
            f" AND a.id IN (SELECT article_id FROM article_speakers WHERE speaker_id IN ({marks}) "
            "AND statements > 0)"
        )

    def holds(self, article_id: int) -> bool:
        """Whether one statement of the article has the speaker and all the words."""
        rows = self.database.rows(
            "SELECT t.start, t.end, t.speaker_id, t.ordinal, t.parent FROM statements t "
            "JOIN phrases p ON p.id = t.act "
            "WHERE t.id BETWEEN ? AND ? AND t.hidden = 0 AND p.text <> 'refuses'",
            (article_id << 20, article_id << 20 | 0xFFFFF),
        )
        body = self.database.value("SELECT body FROM texts WHERE article_id = ?", (article_id,))
        if body is None:
            return False
        text = unpacked_text(body)
        outer = {row[4] for row in rows if row[4] is not None}
        return any(
            ordinal not in outer
            and (self.speakers is None or speaker in self.speakers)
            and _has_all(text[start:end], self.parts)
            for start, end, speaker, ordinal, _ in rows
        )


def _has_all(statement: str, parts: Sequence[q.Words]) -> bool:
    folded = fold_same_length(indexed(statement))
    return all(word_spans(folded, part) for part in parts)
