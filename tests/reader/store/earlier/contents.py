"""What a person finds in a library, in plain values, so that two versions of the program can be compared.

It asks the public face alone, and only for what a library of schema 1 has: it is run by the program that made an
earlier library (see `make.py`) and by today's. Where a method changes its name, the change is made here.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader import Anchor, Library

SEARCHES = (
    "bridge",
    '"northern crossing"',
    "inspect*",
    "ferry -bridge",
    "said:cables",
    "speaker:Marchetti",
    "source:Lantern",
    "note:ledger",
    "title:harbour",
    "is:bookmarked",
    "is:noted",
    "is:unread",
    "before:2024-03-06",
    "on:2024-03",
    "lantern",
)
SETTINGS = ("position", "filter", "nothing was ever kept here")


def contents(library: Library) -> dict[str, Any]:
    """All that the library shows: articles with their versions and statements, notes, bookmarks, speakers, searches."""
    from reader import View

    ids = [int(number) for number in library.directory(View()).ids]
    return {
        "articles": {str(number): article(library, number) for number in ids},
        "order": ids,
        "notes": {str(row.note.id): note(library, row.note) for row in library.notes()},
        "bookmarks": sorted(
            [mark.id, mark.article_id, mark.name, place(mark.anchor)] for mark, _row in library.bookmarks()
        ),
        "speakers": sorted(
            [row.name, row.kind.value, row.statements, row.articles] for row in library.speakers()
        ),
        "sources": sorted([row.name, row.articles] for row in library.sources()),
        "counts": counts(library),
        "searches": {query: [int(n) for n in library.directory(View(query=query)).ids] for query in SEARCHES},
        "settings": {key: library.setting(key) for key in SETTINGS},
        "undo": library.undo_label(),
        "redo": library.redo_label(),
    }


def counts(library: Library) -> dict[str, int]:
    """The sidebar's numbers."""
    from reader import Scope, View

    found = library.counts()
    counted = {name: getattr(found, name) for name in ("all", "to_read", "unread", "notes", "samples")}
    # The sidebar counts bookmarks now, and counted articles that have some then.
    return counted | {"bookmarked": len(library.directory(View(scope=Scope.BOOKMARKED)).ids)}


def article(library: Library, number: int) -> dict[str, Any]:
    """One article: its record, its text and former texts, who said what in it, what was written on it."""
    read = library.reading(number)
    kept = read.article
    fields = ("title", "source", "author", "url", "place")
    return {
        **{name: [getattr(kept, name).value, getattr(kept, name).origin.value] for name in fields},
        "date": kept.date.isoformat() if kept.date else None,
        "text": digest(kept.text),
        "version": kept.version,
        "versions": [
            [version, digest(library.version_text(number, version))]
            for version, _digest, _imported in library.versions(number)
        ],
        "original": hashlib.sha256(library.source_bytes(number)).hexdigest(),
        "state": [kept.unread, kept.to_read, kept.bookmarked, kept.position, kept.sample],
        "attributed": read.attributed,
        "statements": [
            [said.id, said.start, said.end, said.kind, said.act, said.speaker_name]
            for said in read.statements
        ],
        "notes": [found.id for found in read.notes],
        "bookmarks": [found.id for found in read.bookmarks],
    }


def note(library: Library, found: Any) -> dict[str, Any]:
    """One note with its place and its history."""
    return {
        "article": found.article_id,
        "body": found.body,
        "place": place(found.anchor),
        "history": [body for _version, _saved, body in library.note_versions(found.id)],
    }


def place(anchor: Anchor | None) -> list[Any] | None:
    """Where a mark stands."""
    return None if anchor is None else [anchor.start, anchor.end, anchor.exact, anchor.state]


def undone(library: Library) -> list[str]:
    """Take back all that can be taken back; the labels of the steps."""
    labels = []
    while (label := library.undo_label()) is not None:
        labels.append(label)
        library.undo()
    return labels


def digest(text: str) -> str:
    """A text by sixteen characters."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]
