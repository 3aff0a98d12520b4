"""What the person found out about statements: verdicts with a note, and which statement each is about.

A check is anchored like a note and belongs to the words, not to the engine's finding: after the engine has read
anew, or the text has changed, it is that of the statement it overlaps by half or more, else of the one statement
of the article that has the very same words. A quote that its cue interrupts is checked as the whole that it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from reader.store.database import Database
from reader.store.decisions import ENOUGH, share
from reader.store.marks import anchor_of
from reader.store.tags import Tags
from reader.store.texts import moment
from reader.types import Check, Statement, Verdict

_COLUMNS = (
    "id, article_id, start, end, exact, prefix, suffix, digest, state, verdict, body, created, modified"
)


class Checks:
    """Reads checks; they are written as rows, like all that a person writes."""

    def __init__(self, database: Database, tags: Tags) -> None:
        self._db = database
        self._tags = tags

    def of_article(self, article_id: int) -> tuple[Check, ...]:
        """The checks of an article in the order of their places."""
        return self._values("article_id = ? ORDER BY start, id", (article_id,))

    def one(self, check_id: int) -> Check | None:
        """One check."""
        found = self._values("id = ?", (check_id,))
        return found[0] if found else None

    def articles(self) -> frozenset[int]:
        """The articles that have checks: few, in most libraries."""
        return frozenset(row[0] for row in self._db.rows("SELECT DISTINCT article_id FROM checks"))

    def _values(self, condition: str, parameters: Sequence[Any]) -> tuple[Check, ...]:
        rows = self._db.rows(f"SELECT {_COLUMNS} FROM checks WHERE {condition}", parameters)
        if not rows:
            return ()
        tags = self._tags.tags_of("check", [row[0] for row in rows])
        found = []
        for row in rows:
            anchor = anchor_of(row[2:9])
            if anchor is not None:
                verdict, body, created, modified = row[9:]
                found.append(
                    Check(
                        row[0], row[1], anchor, Verdict(verdict), body, moment(created), moment(modified),
                        tags.get(row[0], ()),
                    )
                )  # fmt: skip
        return tuple(found)


def matched(checks: Sequence[Check], statements: Sequence[Statement], text: str) -> dict[int, Check]:
    """The check of each statement that has one, by the statement's id; of two that fit, the better, then the later."""
    best: dict[int, tuple[float, Check]] = {}
    for check in checks:
        found = _statement_of(check, statements, text)
        if found is None:
            continue
        fit, statement = found
        known = best.get(statement.id)
        if known is None or (known[0], known[1].modified) <= (fit, check.modified):
            best[statement.id] = (fit, check)
    own = {statement_id: check for statement_id, (_, check) in best.items()}
    return own | _of_other_parts(own, statements)


def _of_other_parts(own: Mapping[int, Check], statements: Sequence[Statement]) -> dict[int, Check]:
    """For the parts of interrupted quotes that have no check of their own, the one that another part has."""
    quotes = {(s.group, s.speaker_id): own[s.id] for s in reversed(statements) if s.id in own}
    return {
        s.id: quotes[s.group, s.speaker_id]
        for s in statements
        if s.id not in own and s.group is not None and (s.group, s.speaker_id) in quotes
    }


def _statement_of(check: Check, statements: Sequence[Statement], text: str) -> tuple[float, Statement] | None:
    anchor = check.anchor
    if anchor.state != "orphaned":
        fits = [(share((anchor.start, anchor.end), (s.start, s.end)), s) for s in statements]
        fit = max(fits, key=lambda each: each[0], default=None)
        if fit is not None and fit[0] >= ENOUGH:
            return fit
    same = [s for s in statements if text[s.start : s.end] == anchor.exact]
    return (ENOUGH, same[0]) if len(same) == 1 else None
