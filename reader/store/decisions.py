"""The person's decisions about statements, put into what the engine found, and taken out when one is undone.

Decisions are rows of `decisions`, anchored like notes; statements follow from them. `apply` puts an article back to
what the engine says and lets every decision hold again, so that undoing one leaves nothing of it behind, also where
the engine has read anew in the meantime. A statement that was confirmed stands as it was confirmed: where the engine
now finds another one there, or none, the person's own copy is shown and the engine's is hidden.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from reader.errors import NotFoundError
from reader.store.database import Database, Row
from reader.store.entries import SHIFT
from reader.store.phrases import Phrases
from reader.store.search_index import SearchIndex
from reader.store.statements import YOURS, Statements, article_range
from reader.store.texts import Texts

Values = dict[str, Any]

NOT_STATEMENT, SPEAKER, ADDED, APART, CONFIRM = "not-statement", "speaker", "added", "apart", "confirm"
OWN = 100_000  # the ordinals of statements that stand by the person's word are above those of the engine
_NUMBER = (1 << SHIFT) - 1  # of a statement within its article
ENOUGH = 0.5  # overlap over union by which a statement that the engine finds anew is the one decided about

_PLAIN = ("via", "said_from", "said_to", "said_words", "confidence")
_PHRASES = ("kind", "act", "reason", "engine")
_COLUMNS = (
    "id", "ordinal", "start", "end", "kind", "act", "grp", "parent", "via", "mention_start", "mention_end",
    "cue_start", "cue_end", "said_from", "said_to", "said_words", "confidence", "reason", "engine",
    "engine_speaker_id", "speaker_id", "hidden", "decision_id",
)  # fmt: skip


def share(first: tuple[int, int], second: tuple[int, int]) -> float:
    """Overlap over union of two spans."""
    common = min(first[1], second[1]) - max(first[0], second[0])
    return common / (max(first[1], second[1]) - min(first[0], second[0])) if common > 0 else 0.0


class Decisions:
    """Lets decisions hold, inside a transaction of the caller."""

    def __init__(
        self, database: Database, statements: Statements, index: SearchIndex, phrases: Phrases, texts: Texts
    ) -> None:
        self._db = database
        self._statements = statements
        self._index = index
        self._phrases = phrases
        self._texts = texts

    # -- what a decision remembers

    def remembered(self, statement_id: int) -> Values:
        """A statement as it stands, in words and in places relative to its beginning, for a decision's `value`."""
        row = self._row(statement_id)
        if row is None:
            raise NotFoundError(f"There is no statement {statement_id} in this library.")
        text = self._texts.text(statement_id >> SHIFT)
        kept: Values = {"statement": statement_id}
        kept |= {name: row[name] for name in _PLAIN}
        kept |= {name: self._phrases.text(row[name]) for name in _PHRASES}
        for name in ("mention", "cue"):
            start, end = row[f"{name}_start"], row[f"{name}_end"]
            if start is not None:
                kept[name] = [start - row["start"], text[start:end]]
        if (quote := self._quote(row)) is not None:
            kept["quote"] = quote
        return kept

    def _quote(self, row: Values) -> int | None:
        """A number by which the decisions about the parts of an interrupted quote know each other."""
        first, parts = self._db.rows(
            "SELECT min(id), count(*) FROM statements WHERE id BETWEEN ? AND ? AND grp = ? AND hidden = 0",
            (*article_range(row["id"] >> SHIFT), row["grp"]),
        )[0]
        return first & _NUMBER if parts > 1 else None

    def span(self, statement_id: int) -> tuple[int, int]:
        """Where a statement stands."""
        row = self._row(statement_id)
        if row is None:
            raise NotFoundError(f"There is no statement {statement_id} in this library.")
        return row["start"], row["end"]

    def at(self, article_id: int, start: int, end: int) -> int | None:
        """The shown statement that stands exactly there."""
        sql = "SELECT id FROM statements WHERE id BETWEEN ? AND ? AND start = ? AND end = ? AND hidden = 0"
        value = self._db.value(sql, (*article_range(article_id), start, end))
        return None if value is None else int(value)

    def speaker(self, statement_id: int) -> int | None:
        """Whose a statement is now."""
        value = self._db.value("SELECT speaker_id FROM statements WHERE id = ?", (statement_id,))
        return None if value is None else int(value)

    def new_statement_id(self, article_id: int) -> int:
        """An id that no statement of this article ever had."""
        number = self._db.value("SELECT next_statement FROM details WHERE article_id = ?", (article_id,))
        if number is None:
            raise NotFoundError(f"There is no article {article_id} in this library.")
        self._db.run(
            "UPDATE details SET next_statement = next_statement + 1 WHERE article_id = ?", (article_id,)
        )
        return article_id << SHIFT | int(number)

    # -- applied

    def reapply(self, article_ids: Sequence[int]) -> None:
        """After the engine has read articles anew; most have no decisions."""
        sql = "SELECT DISTINCT article_id FROM decisions WHERE article_id IN ({})"
        for (article_id,) in list(self._db.among(sql, article_ids)):
            self.apply(article_id)

    def apply(self, article_id: int) -> set[int]:
        """Make the statements of an article agree with the decisions about it; gives whose speakers changed."""
        before = self._speakers(article_id)
        with self._index.reindexing([article_id], search=False, said=True):
            self._reset(article_id)
            for row in self._db.rows(
                "SELECT id, kind, start, end, speaker_id, value FROM decisions WHERE article_id = ? "
                "AND start IS NOT NULL AND state <> 'orphaned' ORDER BY id",
                (article_id,),
            ):
                self._apply_one(article_id, row)
        self._statements.settle(article_id)
        after = self._speakers(article_id)
        other = [key for key in before.keys() | after.keys() if before.get(key) != after.get(key)]
        return {s for key in other for s in (before.get(key), after.get(key)) if s is not None}

    def _speakers(self, article_id: int) -> dict[int, int | None]:
        """Whose each shown statement is."""
        return dict(
            self._db.rows(
                "SELECT id, speaker_id FROM statements WHERE id BETWEEN ? AND ? AND hidden = 0",
                article_range(article_id),
            )
        )

    def _reset(self, article_id: int) -> None:
        """Only what the engine says."""
        low, high = article_range(article_id)
        decided = self._db.rows(
            "SELECT id, start, end, ordinal, decision_id FROM statements WHERE id BETWEEN ? AND ? "
            "AND (ordinal >= ? OR decision_id IS NOT NULL OR hidden = 1)",
            (low, high, OWN),
        )
        copies = {(decision, start, end): i for i, start, end, ordinal, decision in decided if ordinal >= OWN}
        self._db.many("DELETE FROM statements WHERE id = ?", [(i,) for i in copies.values()])
        for statement_id, start, end, ordinal, decision in decided:
            if ordinal >= OWN:
                continue
            # A copy of the same words had the statement's own id meanwhile.
            own = copies.get((decision, start, end), statement_id)
            self._db.run(
                "UPDATE statements SET id = ?, hidden = 0, decision_id = NULL, speaker_id = engine_speaker_id "
                "WHERE id = ?",
                (own, statement_id),
            )

    def _apply_one(self, article_id: int, decision: Row) -> None:
        number, kind, start, end, speaker_id, value = decision
        kept: Values = json.loads(value) if value else {}
        target = self._overlapping(article_id, start, end)
        if kind == ADDED:
            # Marked over what the engine has with other ends, it stands in its place and not beside it.
            if target is None:
                self._insert(article_id, decision, kept, None)
            else:
                self._pin(article_id, decision, kept, target)
        elif kind == NOT_STATEMENT:
            if target is not None:
                self._mark(target["id"], "hidden = 1, decision_id = ?", number)
        elif target is None:
            if kept:  # what a person said of a statement is not lost with the engine's finding
                self._insert(article_id, decision, kept, None)
        elif kind == CONFIRM and not self._same(target, start, end, kept):
            self._pin(article_id, decision, kept, target)
        elif kind in (SPEAKER, CONFIRM):
            self._mark(target["id"], "speaker_id = ?, decision_id = ?", speaker_id, number)

    def _mark(self, statement_id: int, sets: str, *values: Any) -> None:
        self._db.run(f"UPDATE statements SET {sets} WHERE id = ?", (*values, statement_id))

    def _same(self, target: Mapping[str, Any], start: int, end: int, kept: Values) -> bool:
        """Whether the engine says of a statement what the person confirmed."""
        if (target["start"], target["end"]) != (start, end):
            return False
        return all(self._phrases.text(target[name]) == kept.get(name) for name in ("kind", "act"))

    def _pin(self, article_id: int, decision: Row, kept: Values, target: Mapping[str, Any]) -> None:
        """Show what was confirmed in place of what the engine finds there now."""
        hidden = target["id"]
        if hidden == kept["statement"]:
            hidden = self.new_statement_id(article_id)
        self._db.run(
            "UPDATE statements SET id = ?, hidden = 1, decision_id = ? WHERE id = ?",
            (hidden, decision[0], target["id"]),
        )
        self._insert(article_id, decision, kept, target)

    def _insert(self, article_id: int, decision: Row, kept: Values, target: Mapping[str, Any] | None) -> None:
        """A statement by the person's word; it stands among the others where one of theirs stood."""
        number, _, start, end, speaker_id, _ = decision
        statement_id = kept["statement"]
        if self._row(statement_id) is not None:
            statement_id = self.new_statement_id(article_id)
        low, high = article_range(article_id)
        last = self._db.value("SELECT max(ordinal) FROM statements WHERE id BETWEEN ? AND ?", (low, high))
        values: Values = {
            "id": statement_id,
            "ordinal": max(OWN, (last or 0) + 1),
            "start": start,
            "end": end,
            "grp": target["grp"] if target else OWN + kept["quote"] if "quote" in kept else None,
            "parent": target["parent"] if target else None,
            "engine_speaker_id": None,
            "speaker_id": speaker_id,
            "hidden": 0,
            "decision_id": number,
            **{name: kept.get(name) for name in _PLAIN},
            **self._places(article_id, start, kept),
        }
        values["confidence"] = 1.0 if values["confidence"] is None else values["confidence"]
        given = {"kind": "indirect", "act": "says", "reason": "marked by you", "engine": YOURS} | kept
        values |= {name: self._phrases.number(given[name]) for name in _PHRASES}
        self._db.run(
            f"INSERT INTO statements({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})",
            tuple(values[name] for name in _COLUMNS),
        )

    def _places(self, article_id: int, start: int, kept: Values) -> Values:
        """Mention and cue, where the same words still stand beside the statement."""
        found: Values = {}
        text = self._texts.text(article_id) if "mention" in kept or "cue" in kept else ""
        for name in ("mention", "cue"):
            distance, words = kept.get(name, (0, ""))
            first = start + distance
            there = bool(words) and first >= 0 and text[first : first + len(words)] == words
            found[f"{name}_start"] = first if there else None
            found[f"{name}_end"] = first + len(words) if there else None
        return found

    # -- finding

    def _row(self, statement_id: int) -> Values | None:
        row = self._db.one(f"SELECT {', '.join(_COLUMNS)} FROM statements WHERE id = ?", (statement_id,))
        return None if row is None else dict(zip(_COLUMNS, row, strict=True))

    def _overlapping(self, article_id: int, start: int, end: int) -> Values | None:
        """The shown statement that overlaps most, and enough."""
        low, high = article_range(article_id)
        best: tuple[float, Row] | None = None
        for row in self._db.rows(
            f"SELECT {', '.join(_COLUMNS)} FROM statements WHERE id BETWEEN ? AND ? AND hidden = 0 "
            "AND start < ? AND end > ? ORDER BY ordinal",
            (low, high, end, start),
        ):
            common = share((start, end), (row[2], row[3]))
            if common >= ENOUGH and (best is None or common > best[0]):
                best = (common, row)
        return dict(zip(_COLUMNS, best[1], strict=True)) if best else None
