"""Peewee models of the tables that are written one row at a time; none of them leaves this package.

No model is bound to a database, for a process may have several libraries open: every query is executed
on the one it is given. The tables themselves are made by `migrations`, which do not change when a model does.
What is read or written by the thousand goes through plain SQL: rows as models are 2.5 times slower than tuples.
"""

from __future__ import annotations

from typing import Any

import peewee


class _Row(peewee.Model):
    id = peewee.AutoField()

    class Meta:
        legacy_table_names = False


class _Mark(_Row):
    start = peewee.IntegerField(null=True)
    end = peewee.IntegerField(null=True)
    exact = peewee.TextField(null=True)
    prefix = peewee.TextField(null=True)
    suffix = peewee.TextField(null=True)
    digest = peewee.TextField(null=True)
    state = peewee.TextField(null=True)


class NoteModel(_Mark):
    """A note of the person."""

    article_id = peewee.IntegerField(null=True)
    body = peewee.TextField()
    created = peewee.IntegerField()
    modified = peewee.IntegerField()

    class Meta:
        table_name = "notes"


class BookmarkModel(_Mark):
    """A bookmark of an article or of a passage of it."""

    article_id = peewee.IntegerField()
    name = peewee.TextField(null=True)
    created = peewee.IntegerField()

    class Meta:
        table_name = "bookmarks"


class DecisionModel(_Mark):
    """A correction of the person to what the engine says."""

    article_id = peewee.IntegerField(null=True)
    kind = peewee.TextField()
    speaker_id = peewee.IntegerField(null=True)
    value = peewee.TextField(null=True)
    created = peewee.IntegerField()

    class Meta:
        table_name = "decisions"


class StepModel(_Row):
    """A step of the undo journal."""

    created = peewee.IntegerField()
    label = peewee.TextField()
    subject = peewee.TextField(null=True)
    undone = peewee.IntegerField(default=0)
    changes = peewee.TextField()

    class Meta:
        table_name = "journal"


TABLES: dict[str, Any] = {"notes": NoteModel, "bookmarks": BookmarkModel, "decisions": DecisionModel}
