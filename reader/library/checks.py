"""Checking statements: a verdict, a note and tags on any statement. All of it can be undone.

A quote that its cue interrupts is checked as a whole: its check stands at its first part and holds for all.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import Any

from reader.errors import NotFoundError, ReaderError
from reader.library.base import Base, storable
from reader.store.marks import anchor_values
from reader.store.notes import extends
from reader.store.tags import YOURS
from reader.store.texts import now
from reader.tagging import clean_name
from reader.types import Changes, Check, Statement, Verdict
from reader.undo import Step


class CheckWrites(Base):
    """Writes checks."""

    def check_statement(self, statement_id: int, verdict: Verdict) -> Changes:
        """Say what checking a statement has shown; `UNCHECKED` takes it back."""
        verdict = Verdict(verdict)
        with self._checking("Check statement", statement_id) as (step, statement, check):
            if verdict is not (check.verdict if check else Verdict.UNCHECKED):
                self._put_check(step, statement, check, verdict=verdict.value)
        return step.labelled

    def annotate_statement(self, statement_id: int, body: str) -> Changes:
        """Write the note of a check, in Markdown. What is typed in one go is one step of undo."""
        body = storable(body)
        with self._store.writing():
            former = self._check_of(statement_id)[1]
            join = former is not None and extends(former.body, body)
            subject = f"check:{statement_id}"
            with self._checking("Note on the check", statement_id, subject, join=join) as (
                step,
                statement,
                check,
            ):
                if body != (check.body if check else ""):
                    self._put_check(step, statement, check, body=body)
        return step.labelled

    def tag_statement(self, statement_id: int, name: str, *, on: bool = True) -> Changes:
        """Hang a tag on the check of a statement, or take it off; without a check yet there is one then."""
        clean = clean_name(storable(name))
        if not clean:
            raise ReaderError("A tag needs a name.")
        with self._checking(f"Tag the statement “{clean}”", statement_id) as (step, statement, check):
            if check is None and on:
                number = self._put_check(step, statement, None, verdict=Verdict.UNCHECKED.value)
                step.do("tags", [[clean, [["check", number, YOURS]], True]])
            elif check is not None:
                step.do("tags", [[clean, [["check", check.id, YOURS]], on]])
                self._put_check(step, statement, self._store.checks.one(check.id))
        return step.labelled

    @contextlib.contextmanager
    def _checking(
        self, label: str, statement_id: int, subject: str | None = None, *, join: bool = False
    ) -> Iterator[tuple[Step, Statement, Check | None]]:
        with self._history.step(label, subject, join=join) as step:
            statement, check = self._check_of(statement_id)
            yield step, statement, check
            if step.inverses and statement.speaker_id is not None:
                step.changes |= Changes(speakers=frozenset({statement.speaker_id}))

    def _check_of(self, statement_id: int) -> tuple[Statement, Check | None]:
        article_id = statement_id >> 20
        with contextlib.suppress(NotFoundError):
            text = self._store.texts.text(article_id)
            statements = self._store.statement_reads.of_article(article_id, text)
            for statement in statements:
                if statement.id == statement_id:
                    check = None if statement.check_id is None else self._store.checks.one(statement.check_id)
                    return _first_part(statement, statements), check
        raise NotFoundError(f"There is no statement {statement_id} in this library.")

    def _put_check(self, step: Step, statement: Statement, check: Check | None, **values: Any) -> int:
        """Write a check; one that says nothing any more is taken away."""
        anchor = anchor_values(self._anchor(statement.article_id, statement.start, statement.end))
        if check is None:
            moment = now()
            row = {
                "article_id": statement.article_id,
                "created": moment,
                "modified": moment,
                **anchor,
                **values,
            }
            return step.do("row", "checks", None, row).created or 0
        verdict, body = values.get("verdict", check.verdict.value), values.get("body", check.body)
        if verdict == Verdict.UNCHECKED.value and not body.strip() and not check.tags:
            step.do("row", "checks", check.id, None)
        elif values:
            step.do("row", "checks", check.id, {"modified": now(), **anchor, **values})
        return check.id


def _first_part(statement: Statement, statements: Sequence[Statement]) -> Statement:
    """The first part of the quote that a statement is a part of; where it has a check of its own, itself."""
    if statement.group is None:
        return statement
    same = (
        s
        for s in statements
        if (s.group, s.speaker_id, s.check_id) == (statement.group, statement.speaker_id, statement.check_id)
    )
    return next(same, statement)
