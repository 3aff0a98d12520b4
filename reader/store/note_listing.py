"""Which notes a filter means, in order; their rows; what they can be narrowed by, and what links to what.

Ids come first and rows by the page, so that ten thousand notes cost what ten do.
"""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from reader.courtesy import step_aside
from reader.note_text import first_line
from reader.notebook import LinkTarget, NoteFacet, NoteFilter, NoteSort
from reader.store.database import Database
from reader.store.keys import fold, fold_same_length, key_date
from reader.store.notes import NOTE, Notes
from reader.store.query import words_of
from reader.store.tags import Tags
from reader.types import NoteRow

_PART = 400
_NOTES = "notes n LEFT JOIN articles a ON a.id = n.article_id"
_LISTED = "(n.article_id IS NULL OR a.date_key IS NOT NULL)"  # articles in the trash take their notes along
_SAID_BY = (
    "EXISTS (SELECT 1 FROM statements s WHERE s.id BETWEEN (n.article_id << 20) AND (n.article_id << 20 | 1048575) "
    "AND s.hidden = 0 AND s.speaker_id = ? AND s.start < n.end AND s.end > n.start)"
)
_TO_SPEAKER = (
    "WITH RECURSIVE same(id) AS (SELECT ? UNION SELECT p.id FROM speakers p JOIN same ON p.merged_into = same.id) "
    "SELECT l.note_id FROM same JOIN note_links l ON l.kind = 'speaker' AND l.target_id = same.id"
)
_ORDERS = {
    NoteSort.MODIFIED: "n.modified DESC, n.id DESC",
    NoteSort.CREATED: "n.created DESC, n.id DESC",
    NoteSort.ARTICLE_DATE: "a.date_key IS NULL, a.date_key DESC, n.start, n.id",
}


class NoteListing:
    """Reads notes across the library."""

    def __init__(self, database: Database, notes: Notes, tags: Tags) -> None:
        self._db = database
        self._notes = notes
        self._tags = tags

    # -- lists

    def ids(self, wanted: NoteFilter, limit: int | None = None) -> array[int]:
        """The notes that agree with a filter, in its order."""
        condition, parameters = self._condition(wanted)
        if wanted.sort is NoteSort.TITLE:
            rows = self._db.rows(
                f"SELECT n.id, a.title, n.modified FROM {_NOTES} WHERE {condition}", parameters
            )
            rows.sort(key=lambda row: (row[1] is None, (row[1] or "").casefold(), -row[2], -row[0]))
            return array("q", [row[0] for row in rows[:limit]])
        sql = f"SELECT n.id FROM {_NOTES} WHERE {condition} ORDER BY {_ORDERS[wanted.sort]} LIMIT ?"
        return array(
            "q", [row[0] for row in self._db.rows(sql, [*parameters, -1 if limit is None else limit])]
        )

    def _condition(self, wanted: NoteFilter) -> tuple[str, list[Any]]:
        parts, values = [_LISTED], list[Any]()
        words = [word for word in wanted.words.split() if words_of(word)]
        if words:
            parts.append("n.id IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(sorted(self._having(words))))
        elif wanted.words.strip():
            parts.append("0")  # only signs, which no index has
        if wanted.tag is not None:
            tags = list(self._tags.within(wanted.tag))
            marks = ",".join("?" * len(tags))
            parts.append(
                f"n.id IN (SELECT item_id FROM taggings WHERE kind = 'note' AND tag_id IN ({marks}))"
            )
            values.extend(tags)
        if wanted.speaker_id is not None:
            links, speakers = self._linking("speaker", wanted.speaker_id)
            parts.append(f"({_SAID_BY} OR n.id IN ({links}))")
            values.extend([wanted.speaker_id, *speakers])
        for column, value in (("color", wanted.color), ("article_id", wanted.article_id)):
            if value is not None:
                parts.append(f"n.{column} = ?")
                values.append(value)
        if wanted.free is not None:
            parts.append(f"n.article_id IS {'' if wanted.free else 'NOT '}NULL")
        if wanted.private is not None:
            parts.append(f"n.private = {int(wanted.private)}")
        if wanted.first_day is not None:
            parts.append("n.modified >= ?")
            values.append(_midnight(wanted.first_day))
        if wanted.last_day is not None and wanted.last_day < date.max:
            parts.append("n.modified < ?")
            values.append(_midnight(wanted.last_day + timedelta(days=1)))
        return " AND ".join(parts), values

    def _having(self, words: Sequence[str]) -> set[int]:
        """The notes that have every word, each in the body or in the passage they stand at, as it begins a word."""
        found: list[set[int]] = []
        for word in words:
            match = " ".join(f'"{token}"*' for token in words_of(word))
            rows = self._db.rows("SELECT rowid FROM notes_search WHERE notes_search MATCH ?", (match,))
            found.append({row[0] for row in rows})
        begins = [re.compile(rf"(?<![^\W_]){re.escape(fold_same_length(word))}") for word in words]
        quotes = self._db.rows("SELECT id, exact FROM notes WHERE exact IS NOT NULL")
        for number, (note_id, exact) in enumerate(quotes):
            quote = fold_same_length(exact)
            for having, begin in zip(found, begins, strict=True):
                if note_id not in having and begin.search(quote):
                    having.add(note_id)
            if number % _PART == 0:
                step_aside()
        return set.intersection(*found)

    def _linking(self, kind: str, target: int) -> tuple[str, list[Any]]:
        """The query of the notes that link to something; to a speaker also under the names merged into it."""
        if kind == "speaker":
            return _TO_SPEAKER, [target]
        return "SELECT note_id FROM note_links WHERE kind = ? AND target_id = ?", [kind, target]

    def rows(self, ids: Sequence[int]) -> tuple[NoteRow, ...]:
        """The rows of notes in the order asked; notes that are gone are left out."""
        found: dict[int, NoteRow] = {}
        for start in range(0, len(ids), _PART):
            part = ids[start : start + _PART]
            marks = ",".join("?" * len(part))
            rows = self._db.rows(
                f"SELECT {NOTE}, a.title, r.name, a.date_key FROM {_NOTES} LEFT JOIN sources r ON r.id = a.source_id "
                f"WHERE n.id IN ({marks}) AND {_LISTED}",
                part,
            )
            notes = self._notes.made(rows)
            for note, row in zip(notes, rows, strict=True):
                found[note.id] = NoteRow(note, row[-3], row[-2], key_date(row[-1]))
        return tuple(found[number] for number in ids if number in found)

    def linking(self, kind: str, target: int) -> tuple[NoteRow, ...]:
        """The notes that link to an article, speaker or note, the last changed first; an article's own are none."""
        links, values = self._linking(kind, target)
        own = " AND n.article_id IS NOT ?" if kind == "article" else ""
        sql = f"SELECT n.id FROM {_NOTES} WHERE n.id IN ({links}) AND {_LISTED}{own} ORDER BY n.modified DESC"
        rows = self._db.rows(sql, [*values, target] if own else values)
        return self.rows([row[0] for row in rows])

    # -- what notes can be narrowed by

    def facets(self, kind: str, words: str, limit: int) -> tuple[NoteFacet, ...]:
        """The tags, speakers or articles of notes that have all words in their name, those with most notes first."""
        made = {"tag": self._tag_facets, "speaker": self._speaker_facets, "article": self._article_facets}
        asked = fold(words).split()
        found = [facet for facet in made[kind]() if all(word in fold(facet.label) for word in asked)]
        return tuple(sorted(found, key=lambda facet: -facet.notes)[:limit])

    def _tag_facets(self) -> list[NoteFacet]:
        return [NoteFacet(row.name, row.name, row.notes) for row in self._tags.rows() if row.notes]

    def _speaker_facets(self) -> list[NoteFacet]:
        rows = self._db.rows(
            "SELECT p.id, p.name, y.notes FROM (SELECT x.speaker, count(DISTINCT x.note) AS notes FROM ("
            "SELECT n.id AS note, s.speaker_id AS speaker FROM notes n JOIN articles a ON a.id = n.article_id "
            # by number: SQLite would rather make an index of all statements and go through it for each note
            "CROSS JOIN statements s NOT INDEXED "
            "ON s.id BETWEEN (n.article_id << 20) AND (n.article_id << 20 | 1048575) "
            "WHERE a.date_key IS NOT NULL AND s.hidden = 0 AND s.start < n.end AND s.end > n.start "
            f"UNION ALL SELECT l.note_id, l.target_id FROM note_links l JOIN notes n ON n.id = l.note_id "
            f"LEFT JOIN articles a ON a.id = n.article_id WHERE l.kind = 'speaker' AND {_LISTED}"
            ") x WHERE x.speaker IS NOT NULL GROUP BY x.speaker) y "
            "CROSS JOIN speakers p ON p.id = y.speaker WHERE p.merged_into IS NULL ORDER BY 3 DESC, 2"
        )
        return [NoteFacet(number, name, notes) for number, name, notes in rows]

    def _article_facets(self) -> list[NoteFacet]:
        rows = self._db.rows(
            "SELECT a.id, a.title, count(*) FROM notes n JOIN articles a ON a.id = n.article_id "
            "WHERE a.date_key IS NOT NULL GROUP BY a.id ORDER BY max(n.modified) DESC"
        )
        return [NoteFacet(number, title, notes) for number, title, notes in rows]

    # -- what a note can link to

    def targets(self, words: str, limit: int) -> list[LinkTarget]:
        """Notes that have these words, as something to link to."""
        rows = self.rows(self.ids(NoteFilter(words=words), limit))
        return [
            LinkTarget("note", row.note.id, first_line(row.note.shown) or "…", row.article_title or "")
            for row in rows
        ]


def _midnight(day: date) -> int:
    """When a day begins where the person is, in seconds since 1970."""
    return int(datetime.combine(day, time.min).astimezone().timestamp())
