"""The undo journal: labelled steps of inverse changes, written in the same transaction as the change itself."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from reader.store.database import Database
from reader.store.models import StepModel
from reader.store.texts import now

KEPT = 200  # steps; thirty are promised

Change = list[Any]  # ["name of the change", *what it needs]; see `reader.undo`


@dataclass(frozen=True, slots=True)
class Step:
    """A step as it is stored. `subject` names the noun of a step that the next one may be joined to."""

    id: int
    created: int
    label: str
    subject: str | None
    changes: list[Change]


class Journal:
    """Reads and writes steps; what they mean is the business of `reader.undo`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, label: str, changes: list[Change], subject: str | None) -> int:
        """Write a new step and give its id; what was undone before it cannot be done again."""
        peewee = self._db.peewee
        # Above those of undone steps too: who offers to undo one of them must not undo this one.
        number = (self._db.value("SELECT max(id) FROM journal") or 0) + 1
        StepModel.delete().where(StepModel.undone == 1).execute(peewee)
        StepModel.insert(
            id=number, created=now(), label=label, subject=subject, undone=0, changes=json.dumps(changes)
        ).execute(peewee)
        StepModel.delete().where(StepModel.id <= number - KEPT).execute(peewee)
        return number

    def last(self, *, undone: bool) -> Step | None:
        """The step to undo next, or the one to redo next."""
        order = StepModel.id if undone else StepModel.id.desc()
        row = (
            StepModel.select(
                StepModel.id, StepModel.created, StepModel.label, StepModel.subject, StepModel.changes
            )
            .where(StepModel.undone == int(undone))
            .order_by(order)
            .tuples()
            .first(self._db.peewee)
        )
        if row is None:
            return None
        number, created, label, subject, changes = row
        return Step(number, created, label, subject, json.loads(changes))

    def steps(self, limit: int) -> list[tuple[int, str]]:
        """Ids and labels of the steps that can be undone, the next one first."""
        return self._db.rows(
            "SELECT id, label FROM journal WHERE undone = 0 ORDER BY id DESC LIMIT ?", (limit,)
        )

    def turn(self, step: Step, changes: list[Change], *, undone: bool) -> None:
        """A step was undone or redone; `changes` turn it back."""
        StepModel.update(undone=int(undone), changes=json.dumps(changes)).where(
            StepModel.id == step.id
        ).execute(self._db.peewee)

    def rewrite(self, left: Callable[[list[Change]], list[Change]]) -> None:
        """Let every step keep what is left of its changes; a step without any goes."""
        for number, changes in self._db.rows("SELECT id, changes FROM journal"):
            kept = left(json.loads(changes))
            if kept:
                self._db.run("UPDATE journal SET changes = ? WHERE id = ?", (json.dumps(kept), number))
            else:
                self._db.run("DELETE FROM journal WHERE id = ?", (number,))

    def touch(self, step: Step) -> None:
        """A change was joined to this step."""
        peewee = self._db.peewee
        StepModel.update(created=now()).where(StepModel.id == step.id).execute(peewee)
        StepModel.delete().where(StepModel.undone == 1).execute(peewee)
