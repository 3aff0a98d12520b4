"""What the links of notes lead to, by name: for links that were written without words, `[[speaker:3]]`.

Of a private note nothing is said here: what this gives is exported, printed and shown in passing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from reader.note_text import first_line, unnamed_links
from reader.store.database import Database
from reader.types import Note

_PART = 400
_START = 400  # characters of a note that its first line is looked for in
Target = tuple[str, int]


class LinkNames:
    """Reads names."""

    def __init__(self, database: Database, effective: Callable[[int], int]) -> None:
        self._db = database
        self._effective = effective  # of a merged speaker, the one that it was merged into

    def named(self, notes: Sequence[Note]) -> tuple[Note, ...]:
        """The notes, each with the names of what its links without words lead to."""
        unnamed = [[(link.kind, link.target) for link in unnamed_links(note.body)] for note in notes]
        if not any(unnamed):
            return tuple(notes)
        names = self.of({target for targets in unnamed for target in targets})
        return tuple(
            note._replace(
                names=tuple((*target, names[target]) for target in dict.fromkeys(targets) if target in names)
            )
            if targets
            else note
            for note, targets in zip(notes, unnamed, strict=True)
        )

    def of_body(self, body: str) -> dict[Target, str]:
        """The names of what a text's links without words lead to."""
        return self.of({(link.kind, link.target) for link in unnamed_links(body)})

    def of(self, targets: Iterable[Target]) -> dict[Target, str]:
        """Names by kind and id; what is gone, in the trash or private has none."""
        wanted: dict[str, dict[int, list[Target]]] = {"article": {}, "speaker": {}, "note": {}}
        for kind, number in targets:
            there = self._effective(number) if kind == "speaker" else number
            wanted[kind].setdefault(there, []).append((kind, number))
        found: dict[Target, str] = {}
        for kind, places in wanted.items():
            for number, name in self._names(kind, list(places)):
                found.update(dict.fromkeys(places[number], name))
        return found

    def _names(self, kind: str, ids: list[int]) -> Iterable[tuple[int, str]]:
        for start in range(0, len(ids), _PART):
            part = ids[start : start + _PART]
            marks = ",".join("?" * len(part))
            if kind == "article":
                sql = f"SELECT id, title FROM articles WHERE date_key IS NOT NULL AND id IN ({marks})"
            elif kind == "speaker":
                sql = f"SELECT id, name FROM speakers WHERE id IN ({marks})"
            else:
                sql = (
                    f"SELECT n.id, substr(n.body, 1, {_START}) FROM notes n "
                    "LEFT JOIN articles a ON a.id = n.article_id WHERE n.private = 0 "
                    f"AND (n.article_id IS NULL OR a.date_key IS NOT NULL) AND n.id IN ({marks})"
                )
            for number, words in self._db.rows(sql, part):
                name = first_line(words or "") if kind == "note" else " ".join((words or "").split())
                if name:
                    yield number, name
