"""Notes as they are read: across the library by a filter, what links to what, and their history."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import datetime

from reader.library.base import Base
from reader.note_text import KINDS, with_names
from reader.notebook import LinkTarget, NoteFacet, NoteFilter, NoteVersion
from reader.types import NoteRow, View


class NoteReads(Base):
    """Reads notes."""

    def notes(
        self, query: str | NoteFilter = "", limit: int | None = None, *, private: bool = True
    ) -> tuple[NoteRow, ...]:
        """Notes with all words of a query or agreeing with a filter; the last changed first unless it says otherwise.

        Without `private` the private ones are left out, as from everything that leaves the library.
        """
        wanted = query if isinstance(query, NoteFilter) else NoteFilter(words=query)
        with self._store.reading():
            rows = self._store.note_listing.rows(self._store.note_listing.ids(wanted, limit))
        return rows if private else tuple(row for row in rows if not row.note.private)

    def note_ids(self, wanted: NoteFilter) -> array[int]:
        """The ids of the notes that agree with a filter, in its order."""
        with self._store.reading(interruptible=True):
            return self._store.note_listing.ids(wanted)

    def note_rows(self, ids: Sequence[int]) -> tuple[NoteRow, ...]:
        """The rows of notes in the order asked; notes that are gone are left out."""
        with self._store.reading():
            return self._store.note_listing.rows(ids)

    def note_facets(self, kind: str, words: str = "", limit: int = 50) -> tuple[NoteFacet, ...]:
        """By what notes can be narrowed: the "tag"s, "speaker"s or "article"s that have some, most notes first."""
        with self._store.reading(interruptible=True):
            return self._store.note_listing.facets(kind, words, limit)

    def backlinks(self, kind: str, target_id: int) -> tuple[NoteRow, ...]:
        """The notes that link to an "article", "speaker" or "note", the last changed first."""
        with self._store.reading():
            return self._store.note_listing.linking(kind, target_id)

    def link_targets(self, words: str, limit: int = 8) -> tuple[LinkTarget, ...]:
        """What a note can link to: articles by title, speakers by name, notes by their words.

        "speaker:ada" asks for speakers alone; without words the newest of each are offered. What begins with the
        words comes first.
        """
        kind, _, rest = words.partition(":")
        kind = kind.strip().lower()
        kinds = [kind] if kind in KINDS and kind != words.strip().lower() else list(KINDS)
        wanted = rest if len(kinds) == 1 else words
        each = limit if len(kinds) == 1 else max(2, -(-limit // len(KINDS)))
        ask = {
            "article": self._article_targets,
            "speaker": self._speaker_targets,
            "note": self._store.note_listing.targets,
        }
        with self._store.reading(interruptible=True):
            found = [target for kind in kinds for target in ask[kind](wanted.strip(), each)]
        found.sort(key=lambda target: not target.words.casefold().startswith(wanted.strip().casefold()))
        return tuple(found[:limit])

    def _speaker_targets(self, words: str, limit: int) -> list[LinkTarget]:
        rows = self._store.speakers.rows(words, None, limit)
        return [LinkTarget("speaker", row.id, row.name, row.titles[0] if row.titles else "") for row in rows]

    def _article_targets(self, words: str, limit: int) -> list[LinkTarget]:
        asked = " ".join(f"title:{word}" for word in words.replace('"', " ").split() if word.strip("-:*"))
        view = View(query=asked)
        ids, _ = self._store.views.first(view, limit, self._today())
        return [
            LinkTarget(
                "article",
                row.id,
                row.title,
                row.source or "",
                row.date,
            )
            for row in self._store.listing.rows(ids, ())
        ]

    def as_read(self, body: str) -> str:
        """A note's text as it reads: links without words have the name of what they lead to."""
        with self._store.reading():
            return with_names(body, self._store.notes.link_names.of_body(body))

    def note_versions(self, note_id: int) -> tuple[tuple[int, datetime, str], ...]:
        """The history of a note, also of a deleted one, the newest last: id, when it was saved, body."""
        with self._store.reading():
            return self._store.notes.versions(note_id)

    def note_history(self, note_id: int) -> tuple[NoteVersion, ...]:
        """The versions of a note, the newest first, without their bodies."""
        with self._store.reading():
            return self._store.notes.history(note_id)

    def note_version(self, note_id: int, version_id: int) -> str:
        """The body of one version of a note."""
        with self._store.reading():
            return self._store.notes.version(note_id, version_id)
