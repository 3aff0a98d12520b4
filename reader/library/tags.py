"""Tags, as the person hangs them on things, renames, merges and deletes them. All of it can be undone.

A tag is renamed, merged and deleted also where it is written into the body of a note, as part of the same step.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from reader.errors import NotFoundError, ReaderError
from reader.library.base import Base, storable
from reader.note_text import retagged, tag_key
from reader.store.tags import TEXT, YOURS
from reader.store.texts import now
from reader.tagging import KINDS, clean_name, is_within, moved, untagged
from reader.types import Changes, TagRow, View
from reader.undo import Step
from reader.view_json import view_to_json

_TERM = re.compile(r'(?<![^\s-])tag:(?:"([^"]*)"|([^\s"]+))', re.IGNORECASE)


class TagWrites(Base):
    """Reads and writes tags."""

    def tags(self, prefix: str = "") -> tuple[TagRow, ...]:
        """The tags in use by name; with a prefix those that begin so first, then those with a part that does."""
        with self._store.reading(interruptible=True):
            return self._store.tags.rows(prefix)

    def tag_names(self, prefix: str = "", limit: int | None = None) -> tuple[str, ...]:
        """The names of the tags in use, for completion: `tags` without the numbers, quick in any library."""
        with self._store.reading():
            return self._store.tags.names(prefix, limit)

    def tags_on(self, kind: str, ids: Sequence[int]) -> dict[str, int]:
        """The tags that some items carry, and how many of them each."""
        with self._store.reading():
            found = self._store.tags.tags_of(_known(kind), ids)
        names = sorted({name for names in found.values() for name in names}, key=tag_key)
        return {name: sum(name in names for names in found.values()) for name in names}

    def add_tag(self, kind: str, ids: Sequence[int], name: str) -> Changes:
        """Hang a tag on articles, notes, highlights, bookmarks or checks; "a/b" lies within "a"."""
        clean = _named(name)
        with self._history.step(f"Tag{_of(kind, ids)} “{clean}”") as step:
            self._need(kind, ids)
            carried = self._store.tags.tags_of(kind, ids)
            without = [i for i in ids if tag_key(clean) not in map(tag_key, carried.get(i, ()))]
            step.do("tags", [[clean, [[kind, i, YOURS] for i in without], True]])
        return step.labelled

    def remove_tag(self, kind: str, ids: Sequence[int], name: str) -> Changes:
        """Take a tag off some things. Where it stands in the body of a note its `#` goes, the word stays."""
        clean = _named(name)
        with self._history.step(f"Remove the tag “{clean}”") as step:
            self._need(kind, ids)
            if kind == "note":
                for note_id in ids:
                    self._rewrite(step, note_id, lambda body: untagged(body, clean))
            step.do("tags", [[clean, [[kind, i, origin] for i in ids for origin in (YOURS, TEXT)], False]])
        return step.labelled

    def rename_tag(self, tag_id: int, name: str) -> Changes:
        """Give a tag another name, and with it those within it. A name that is in use merges the two."""
        to, tags = _named(name), self._store.tags
        with self._store.writing():
            former = tags.name(tag_id)
            merges = not is_within(tag_key(to), tag_key(former)) and tags.is_used(to)
            label = (
                f"Merge the tag “{former}” into “{to}”" if merges else f"Rename the tag “{former}” to “{to}”"
            )
            if merges:  # under the name that is there, however it was typed
                to = tags.spelling(to)
            with self._history.step(label) as step:
                if former != to:
                    self._rename(step, former, to)
        return step.labelled

    def _rename(self, step: Step, former: str, to: str) -> None:
        tags = self._store.tags
        within = list(tags.within(former).values())
        if " " in to:  # no tag in a body has a blank: it becomes a plain word, and the tag hangs on the note
            for inner in within:
                notes = [["note", note, YOURS] for note in tags.notes_writing(inner)]
                step.do("tags", [[inner, notes, True]])
        for note_id in tags.notes_writing(*within):
            self._rewrite(step, note_id, lambda body: retagged(body, former, "" if " " in to else to))
        # Into itself, "a" to "a/b", the inner ones make room first.
        for inner in within[::-1] if is_within(tag_key(to), tag_key(former)) else within:
            step.do("tag_name", inner, moved(inner, former, to))
        for saved in self._store.saved.all():
            view = refiled(saved.view, former, to)
            if view != saved.view:
                step.do("row", "saved_views", saved.id, {"view": json.dumps(view_to_json(view))})

    def delete_tag(self, tag_id: int) -> Changes:
        """Delete a tag and those within it; what carried them stays, and so do the words of notes."""
        tags = self._store.tags
        with self._store.writing():
            name = tags.name(tag_id)
            within = list(tags.within(name).values())
            with self._history.step(f"Delete the tag “{name}”") as step:
                for note_id in tags.notes_writing(*within):
                    self._rewrite(step, note_id, lambda body: retagged(body, name, ""))
                step.do(
                    "tags",
                    [[inner, [list(each) for each in tags.taggings(inner)], False] for inner in within],
                )
        return step.labelled

    def _rewrite(self, step: Step, note_id: int, change: Callable[[str], str]) -> None:
        body = self._store.notes.one(note_id).body
        new = change(body)
        if new != body:
            step.do("row", "notes", note_id, {"body": new, "modified": now()})

    def _need(self, kind: str, ids: Sequence[int]) -> None:
        missing = self._store.tags.missing(_known(kind), ids)
        if missing:
            raise NotFoundError(f"There is no {kind} {missing[0]} in this library.")


def _known(kind: str) -> str:
    if kind not in KINDS:
        raise ReaderError(f"{kind} is nothing that carries tags. These do: {', '.join(KINDS)}.")
    return kind


def _named(name: str) -> str:
    clean = clean_name(storable(name))
    if not clean:
        raise ReaderError("A tag needs a name with a letter or a number in it.")
    return clean


def _of(kind: str, ids: Sequence[int]) -> str:
    return f" {len(ids)} {kind}s" if len(ids) > 1 else f" the {kind}"


def refiled(view: View, former: str, to: str) -> View:
    """A view that asks for a tag by its new name, where it asked for it, or for one within it, by the former."""

    def new(name: str) -> str:
        return moved(name, former, to) if is_within(tag_key(name), tag_key(former)) else name

    def term(found: re.Match[str]) -> str:
        name = found[1] if found[1] is not None else found[2]
        return (
            found[0]
            if new(name) == name
            else f'tag:"{new(name)}"'
            if " " in new(name)
            else f"tag:{new(name)}"
        )

    tag = None if view.tag is None else new(view.tag)
    return replace(view, tag=tag, query=_TERM.sub(term, view.query))
