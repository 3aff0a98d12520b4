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
    color = peewee.TextField(null=True)
    private = peewee.IntegerField(default=0)
    created = peewee.IntegerField()
    modified = peewee.IntegerField()

    class Meta:
        table_name = "notes"


class HighlightModel(_Mark):
    """A passage that the person coloured."""

    article_id = peewee.IntegerField()
    color = peewee.TextField()
    created = peewee.IntegerField()
    modified = peewee.IntegerField()

    class Meta:
        table_name = "highlights"


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


class CheckModel(_Mark):
    """What the person found out about a statement: a verdict and a note, kept through re-attribution."""

    article_id = peewee.IntegerField()
    verdict = peewee.TextField(default="unchecked")
    body = peewee.TextField(default="")
    created = peewee.IntegerField()
    modified = peewee.IntegerField()

    class Meta:
        table_name = "checks"


class TagModel(_Row):
    """A tag; "a/b" lies within "a"."""

    name = peewee.TextField()
    name_key = peewee.TextField()

    class Meta:
        table_name = "tags"


class TaggingModel(_Row):
    """A tag on an article, note, highlight, bookmark or check."""

    tag_id = peewee.IntegerField()
    kind = peewee.TextField()
    item_id = peewee.IntegerField()
    origin = peewee.TextField(default="yours")

    class Meta:
        table_name = "taggings"


class SavedViewModel(_Row):
    """A view of the list that the person gave a name."""

    name = peewee.TextField()
    view = peewee.TextField()
    position = peewee.FloatField()
    created = peewee.IntegerField()

    class Meta:
        table_name = "saved_views"


class TemplateModel(_Row):
    """A text that new notes begin with."""

    name = peewee.TextField()
    body = peewee.TextField()
    position = peewee.FloatField()

    class Meta:
        table_name = "templates"


class TrashModel(_Row):
    """A note, bookmark or highlight that was deleted, as the row it was."""

    noun = peewee.TextField()
    item_id = peewee.IntegerField()
    article_id = peewee.IntegerField(null=True)
    removed = peewee.IntegerField()
    content = peewee.TextField()

    class Meta:
        table_name = "trash"


class StepModel(_Row):
    """A step of the undo journal."""

    created = peewee.IntegerField()
    label = peewee.TextField()
    subject = peewee.TextField(null=True)
    undone = peewee.IntegerField(default=0)
    changes = peewee.TextField()

    class Meta:
        table_name = "journal"


TABLES: dict[str, Any] = {
    "notes": NoteModel,
    "bookmarks": BookmarkModel,
    "highlights": HighlightModel,
    "decisions": DecisionModel,
    "checks": CheckModel,
    "tags": TagModel,
    "taggings": TaggingModel,
    "saved_views": SavedViewModel,
    "templates": TemplateModel,
    "trash": TrashModel,
}
ANCHORED = ("notes", "bookmarks", "highlights", "decisions", "checks")
