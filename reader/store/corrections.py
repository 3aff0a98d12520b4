"""What the person says against the engine, put into the statements; and put in again when the engine has read anew.

The decisions themselves are rows of `decisions`, anchored like notes. What is here makes statements and speakers
agree with them, each change giving what was there before.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from reader.errors import NotFoundError
from reader.store.database import Database
from reader.store.identity import identify, surname
from reader.store.keys import fold
from reader.store.phrases import Phrases
from reader.store.search_index import SearchIndex
from reader.store.speakers import NO_SLOT, SLOTS
from reader.store.statements import SHIFT, YOURS, Statements, article_range
from reader.types import SpeakerKind

Values = dict[str, Any]

NOT_STATEMENT, SPEAKER, ADDED, APART = "not-statement", "speaker", "added", "apart"

_SPEAKER_COLUMNS = frozenset(
    {"name", "surname", "name_key", "name_origin", "kind", "kind_origin", "merged_into", "slot"}
)
_STATEMENT_COLUMNS = (
    "ordinal", "start", "end", "kind", "act", "grp", "parent", "via", "mention_start", "mention_end", "cue_start",
    "cue_end", "said_from", "said_to", "said_words", "confidence", "reason", "engine", "engine_speaker_id",
    "speaker_id", "hidden", "decision_id",
)  # fmt: skip
_ENOUGH = 0.5  # overlap over union by which a statement that the engine finds anew is the one decided about


class Corrections:
    """Applies corrections inside a transaction of the caller."""

    def __init__(
        self, database: Database, statements: Statements, index: SearchIndex, phrases: Phrases
    ) -> None:
        self._db = database
        self._statements = statements
        self._index = index
        self._phrases = phrases

    # -- speakers

    def set_speaker(self, speaker_id: int, values: Values) -> Values:
        """Set columns of a speaker; gives what they were. A merge settles every article of theirs."""
        if not values.keys() <= _SPEAKER_COLUMNS:
            raise ValueError(sorted(values))
        columns = list(values)
        row = self._db.one(f"SELECT {', '.join(columns)} FROM speakers WHERE id = ?", (speaker_id,))
        if row is None:
            raise NotFoundError(f"There is no speaker {speaker_id} in this library.")
        sets = ", ".join(f"{name} = ?" for name in columns)
        before = self.articles_of(speaker_id) if "merged_into" in values else []
        self._db.run(f"UPDATE speakers SET {sets} WHERE id = ?", (*values.values(), speaker_id))
        self._index.index_speaker(speaker_id)
        if "merged_into" in values:
            for article_id in {*before, *self.articles_of(speaker_id)}:
                self._statements.settle(article_id)
        return dict(zip(columns, row, strict=True))

    def articles_of(self, speaker_id: int) -> list[int]:
        """The articles in which this speaker, or the one they were merged into, says something."""
        rows = self._db.rows(
            "SELECT article_id FROM article_speakers WHERE statements > 0 AND speaker_id IN "
            "(?1, (SELECT merged_into FROM speakers WHERE id = ?1))",
            (speaker_id,),
        )
        return [row[0] for row in rows]

    def some_articles_of(self, speaker_id: int) -> list[int]:
        """Enough of the articles to refresh what is on screen."""
        return self.articles_of(speaker_id)[:2000]

    def move_keys(self, old: int, new: int, keys: Sequence[str] | None) -> list[str]:
        """Let keys by which names join lead to another speaker; all keys of it, or those given."""
        if keys is None:
            keys = [
                row[0] for row in self._db.rows("SELECT key FROM speaker_keys WHERE speaker_id = ?", (old,))
            ]
        known = {row[0] for row in self._db.rows("SELECT key FROM speaker_keys WHERE speaker_id = ?", (new,))}
        moved = [key for key in keys if key not in known]
        self._db.many(
            "UPDATE speaker_keys SET speaker_id = ? WHERE key = ? AND speaker_id = ?",
            [(new, key, old) for key in moved],
        )
        return moved

    def name_values(self, name: str, kind: SpeakerKind) -> Values:
        """The columns that belong to a name the person gives."""
        return {"name": name, "surname": surname(name, kind), "name_key": fold(name), "name_origin": YOURS}

    def kind_values(self, speaker_id: int, name: str, kind: SpeakerKind) -> Values:
        """The columns that belong to a kind the person gives; a slot once given is kept for ever."""
        values: Values = {"kind": kind.value, "kind_origin": YOURS, "surname": surname(name, kind)}
        slot = self._db.value("SELECT slot FROM speakers WHERE id = ?", (speaker_id,))
        if kind is SpeakerKind.PERSON and slot == NO_SLOT:
            values["slot"] = speaker_id % SLOTS
        return values

    def merged_into(self, speaker_id: int) -> list[int]:
        """Who was merged into this speaker."""
        return [
            row[0] for row in self._db.rows("SELECT id FROM speakers WHERE merged_into = ?", (speaker_id,))
        ]

    def keys_of_name(self, speaker_id: int) -> list[str]:
        """The keys that a speaker's own name gives, for taking them back after a merge."""
        row = self._db.one("SELECT name, kind FROM speakers WHERE id = ?", (speaker_id,))
        if row is None:
            raise NotFoundError(f"There is no speaker {speaker_id} in this library.")
        identity = identify(row[0], SpeakerKind(row[1]), None, 0)
        return [
            identity.own,
            *([f"f{identity.initial}"] if identity.initial and not identity.initial_only else []),
        ]

    # -- statements

    def statement(self, statement_id: int) -> Values | None:
        """The columns of a statement."""
        row = self._db.one(
            f"SELECT {', '.join(_STATEMENT_COLUMNS)} FROM statements WHERE id = ?", (statement_id,)
        )
        return None if row is None else dict(zip(_STATEMENT_COLUMNS, row, strict=True))

    def set_statement(self, statement_id: int, values: Values | None) -> Values | None:
        """Set columns of a statement, make it, or (with None) take it away; gives what was there."""
        article_id = statement_id >> SHIFT
        former = self.statement(statement_id)
        with self._index.reindexing([article_id], search=False, said=True):
            if values is None:
                self._db.run("DELETE FROM statements WHERE id = ?", (statement_id,))
            elif former is None and "start" not in values:
                # Its statement went with a former version of the text; there is nothing to take back.
                former = {}
            elif former is None:
                names = [name for name in _STATEMENT_COLUMNS if name in values]
                self._db.run(
                    f"INSERT INTO statements(id, {', '.join(names)}) VALUES (?{', ?' * len(names)})",
                    (statement_id, *(values[name] for name in names)),
                )
            else:
                names = [name for name in _STATEMENT_COLUMNS if name in values] or ["hidden"]
                values = values or {"hidden": former["hidden"]}
                sets = ", ".join(f"{name} = ?" for name in names)
                self._db.run(
                    f"UPDATE statements SET {sets} WHERE id = ?",
                    (*(values[name] for name in names), statement_id),
                )
                former = {name: former[name] for name in names}
        self._statements.settle(article_id)
        return former

    def new_statement_id(self, article_id: int) -> int:
        """An id that no statement of this article ever had."""
        number = self._db.value("SELECT next_statement FROM details WHERE article_id = ?", (article_id,))
        if number is None:
            raise NotFoundError(f"There is no article {article_id} in this library.")
        self._db.run(
            "UPDATE details SET next_statement = next_statement + 1 WHERE article_id = ?", (article_id,)
        )
        return article_id << SHIFT | int(number)

    def added_values(
        self, article_id: int, span: tuple[int, int], speaker_id: int | None, decision_id: int, kind: str
    ) -> Values:
        """The columns of a statement that the person marked; its ordinal is above those of the engine."""
        low, high = article_range(article_id)
        last = self._db.value("SELECT max(ordinal) FROM statements WHERE id BETWEEN ? AND ?", (low, high))
        return {
            "ordinal": max(100_000, (last or 0) + 1),
            "start": span[0],
            "end": span[1],
            "kind": self._phrases.number(kind),
            "act": self._phrases.number("says"),
            "confidence": 1.0,
            "reason": self._phrases.number("marked by you"),
            "engine": self._phrases.number(YOURS),
            "speaker_id": speaker_id,
            "decision_id": decision_id,
        }

    # -- after the engine has read anew

    def reapply(self, article_id: int) -> None:
        """Let every decision about an article hold for the statements that the engine has just written."""
        for decision, kind, start, end, state, speaker_id, value in self._db.rows(
            "SELECT id, kind, start, end, state, speaker_id, value FROM decisions WHERE article_id = ? ORDER BY id",
            (article_id,),
        ):
            if state == "orphaned" or start is None:
                continue
            if kind == ADDED:
                details = json.loads(value)
                statement_id = details["statement"]
                if self.statement(statement_id) is None:
                    columns = self.added_values(
                        article_id, (start, end), speaker_id, decision, details["kind"]
                    )
                    self.set_statement(statement_id, columns)
                continue
            statement = self._overlapping(article_id, start, end)
            if statement is None:
                continue
            if kind == NOT_STATEMENT:
                self.set_statement(statement, {"hidden": 1, "decision_id": decision})
            elif kind == SPEAKER:
                self.set_statement(statement, {"speaker_id": speaker_id, "decision_id": decision})

    def _overlapping(self, article_id: int, start: int, end: int) -> int | None:
        low, high = article_range(article_id)
        best: tuple[float, int] | None = None
        for statement_id, first, last in self._db.rows(
            "SELECT id, start, end FROM statements WHERE id BETWEEN ? AND ? AND start < ? AND end > ?",
            (low, high, end, start),
        ):
            common = min(end, last) - max(start, first)
            share = common / (max(end, last) - min(start, first))
            if share >= _ENOUGH and (best is None or share > best[0]):
                best = (share, statement_id)
        return best[1] if best else None
