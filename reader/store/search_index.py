"""The full-text indexes: what stands in them, and how it is kept equal to the library.

The indexes of articles are contentless: an entry is taken out by giving its old words again. So whatever changes
a title, a text, a note, a date or a statement does it inside `reindexing`, which reads the words before and after.
Rows go in by ascending date key, for FTS5 flushes whenever a row id is lower than the one before.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from reader.characters import beyond_ascii
from reader.store.database import Database
from reader.store.keys import folded_character
from reader.store.texts import unpacked_text

# Scripts written without blanks: each character becomes a word, and a query becomes a phrase of them.
UNSPACED = "\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_UNSPACED = re.compile(f"([{UNSPACED}])")
_MERGED_TOGETHER, _MERGED_AT_ONCE = 8, 16  # parts of one size: merged by and by, and before anything else
_GATHERED = 64  # parts of one size, each of a batch of an import: put together at once, in about a second
_GATHERING = 2_000_000  # articles; with more even parts of so many batches could become so many
_PART = 200
MERGED = 200  # pages of an index that are merged at once: some 20 ms in which nobody else writes
INDEXES = ("search", "said")

_Entry = tuple[int, str, str, str]


def indexed(text: str) -> str:
    """The text as the index gets it, and a query as it is asked: folded as what is found is marked.

    SQLite takes the diacritics from Latin letters alone.
    """
    unspaced = False
    for character in beyond_ascii(text):
        if (folded := folded_character(character)) != character:
            text = text.replace(character, folded)
        unspaced = unspaced or _UNSPACED.match(character) is not None
    return _UNSPACED.sub(r" \1 ", text) if unspaced else text


class SearchIndex:
    """Keeps the indexes; reading them is the business of `views` and `query`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add_articles(self, entries: Iterable[tuple[int, str, str]]) -> None:
        """Index new articles without notes: date key, title, text."""
        rows = sorted((key, indexed(title), indexed(text)) for key, title, text in entries)
        self._db.many("INSERT INTO search(rowid, title, body, notes) VALUES (?, ?, ?, '')", rows)

    def add_said(self, entries: Iterable[tuple[int, str]]) -> None:
        """Index the words of statements: date key, the statements of that article."""
        rows = sorted((key, indexed(words)) for key, words in entries if words)
        self._db.many("INSERT INTO said(rowid, words) VALUES (?, ?)", rows)

    @contextlib.contextmanager
    def reindexing(
        self, article_ids: Sequence[int], *, search: bool = True, said: bool = False
    ) -> Iterator[None]:
        """Take the articles' entries out, let the caller change what they are made of, and put them in again."""
        if search:
            self._remove_search(article_ids)
        # Of a few articles the words are held, and those that stay are left where they are: they mostly do.
        few = len(article_ids) <= _PART
        before = dict(self._said_entries(article_ids)) if said and few else {}
        if said and not few:
            self._remove_said(article_ids)
        yield
        if search:
            for part in _parts(article_ids):
                self._db.many(
                    "INSERT INTO search(rowid, title, body, notes) VALUES (?, ?, ?, ?)", self._entries(part)
                )
        if said and few:
            after = dict(self._said_entries(article_ids))
            self._take_out(entry for entry in before.items() if after.get(entry[0]) != entry[1])
            self.add_said(entry for entry in after.items() if before.get(entry[0]) != entry[1])
        elif said:
            for part in _parts(article_ids):
                self.add_said(self._said_entries(part))

    def _remove_search(self, article_ids: Sequence[int]) -> None:
        for part in _parts(article_ids):
            self._db.many(
                "INSERT INTO search(search, rowid, title, body, notes) VALUES ('delete', ?, ?, ?, ?)",
                self._entries(part),
            )

    def _remove_said(self, article_ids: Sequence[int]) -> None:
        for part in _parts(article_ids):
            self._take_out(self._said_entries(part))

    def _take_out(self, entries: Iterable[tuple[int, str]]) -> None:
        rows = sorted((key, indexed(words)) for key, words in entries if words)
        self._db.many("INSERT INTO said(said, rowid, words) VALUES ('delete', ?, ?)", rows)

    def _entries(self, article_ids: Sequence[int]) -> list[_Entry]:
        marks = ",".join("?" * len(article_ids))
        rows = self._db.rows(
            "SELECT a.date_key, a.title, t.body, "
            "(SELECT group_concat(n.body, char(10, 10)) FROM (SELECT body FROM notes WHERE article_id = a.id "
            "ORDER BY id) n) FROM articles a JOIN texts t ON t.article_id = a.id "
            f"WHERE a.id IN ({marks}) AND a.date_key IS NOT NULL ORDER BY a.date_key",
            article_ids,
        )
        return [
            (key, indexed(title), indexed(unpacked_text(body)), indexed(notes or ""))
            for key, title, body, notes in rows
        ]

    def _said_entries(self, article_ids: Sequence[int]) -> list[tuple[int, str]]:
        """Date keys with the words of statements, of articles in which somebody says something."""
        spans = _said_spans(self._db, article_ids)
        sql = (
            "SELECT a.id, a.date_key, t.body FROM articles a JOIN texts t ON t.article_id = a.id "
            "WHERE a.id IN ({}) AND a.date_key IS NOT NULL"
        )
        return [
            (key, said_words(unpacked_text(body), spans[article_id]))
            for article_id, key, body in self._db.among(sql, list(spans))
        ]

    # -- notes and speakers: small indexes that keep their words

    def index_note(self, note_id: int) -> None:
        """Make the notes' index agree with one note, whether it is there or not."""
        self._db.run("DELETE FROM notes_search WHERE rowid = ?", (note_id,))
        body = self._db.value("SELECT body FROM notes WHERE id = ?", (note_id,))
        if body is not None:
            self._db.run("INSERT INTO notes_search(rowid, body) VALUES (?, ?)", (note_id, indexed(body)))

    def index_speaker(self, speaker_id: int) -> None:
        """Make the index of names agree with one speaker."""
        self._db.run("DELETE FROM speaker_names WHERE rowid = ?", (speaker_id,))
        name = self._db.value(
            "SELECT name FROM speakers WHERE id = ? AND merged_into IS NULL AND kind <> 'unnamed'",
            (speaker_id,),
        )
        if name is not None:
            self._db.run("INSERT INTO speaker_names(rowid, name) VALUES (?, ?)", (speaker_id, indexed(name)))

    # -- care

    def rebuild(self, told: Callable[[int], None] = lambda _done: None) -> None:
        """Make both indexes of articles anew from the library; `told` how many articles are in it again."""
        for table in ("search", "said"):
            self._db.run(f"INSERT INTO {table}({table}) VALUES ('delete-all')")
        ids = [
            row[0]
            for row in self._db.rows("SELECT id FROM articles WHERE date_key IS NOT NULL ORDER BY date_key")
        ]
        for number, part in enumerate(_parts(ids)):
            told(number * _PART)
            self._db.many(
                "INSERT INTO search(rowid, title, body, notes) VALUES (?, ?, ?, ?)", self._entries(part)
            )
            self.add_said(self._said_entries(part))

    def size(self) -> int:
        """The pages of both indexes."""
        return int(
            self._db.value("SELECT (SELECT count(*) FROM search_data) + (SELECT count(*) FROM said_data)")
        )

    def gather(self) -> None:
        """Let new parts of the indexes stand beside one another, where a large import makes many.

        What merging costs grows with the library: at a million articles it is a third of an import, or more where
        a large one is under way, which FTS5 goes on with at each batch. So nothing is merged by and by, and each of
        many more parts only once; they still cost a search less than a millisecond. It lasts until `merge` is called,
        when nobody types.
        """
        few = self._db.value("SELECT articles FROM counters") < _GATHERING
        by_and_by = 0 if few else _GATHERED // 2
        if self._together() != by_and_by:
            self._set_merging(by_and_by, _GATHERED)

    def _together(self) -> int:
        return int(self._db.value("SELECT v FROM search_config WHERE k = 'automerge'"))

    def _set_merging(self, parts: int, at_once: int) -> None:
        for index in INDEXES:
            for option, value in (("automerge", parts), ("crisismerge", at_once)):
                self._db.run(f"INSERT INTO {index}({index}, rank) VALUES (?, ?)", (option, value))

    def merge(self, index: str, pages: int = MERGED, *, whole: bool = False) -> bool:
        """Do a little of the merging that FTS5 would else do while someone types; True while there is more.

        `whole`: begin to make one part of all, which further calls go on with.
        """
        if self._together() != _MERGED_TOGETHER:
            self._set_merging(_MERGED_TOGETHER, _MERGED_AT_ONCE)
        before = self._db.changes()
        self._db.run(f"INSERT INTO {index}({index}, rank) VALUES ('merge', ?)", (-pages if whole else pages,))
        return self._db.changes() - before >= 2  # so FTS5 says that it did something


def _said_spans(database: Database, article_ids: Sequence[int]) -> dict[int, list[tuple[int, int]]]:
    """The spans of articles' shown statements, without outer layers of chains, and without refusals."""
    rows = database.rows(
        "SELECT j.value, s.ordinal, s.start, s.end, s.parent, "
        "s.act = (SELECT ifnull(max(id), 0) FROM phrases WHERE text = 'refuses') "
        "FROM json_each(?) j CROSS JOIN statements s ON s.id BETWEEN j.value << 20 AND j.value << 20 | 0xFFFFF "
        "WHERE s.hidden = 0 ORDER BY j.key, s.ordinal",
        (json.dumps(list(article_ids)),),
    )
    outer = {(row[0], row[4]) for row in rows if row[4] is not None}
    found: dict[int, list[tuple[int, int]]] = {}
    for article_id, ordinal, start, end, _, refused in rows:
        if not refused and (article_id, ordinal) not in outer:
            found.setdefault(article_id, []).append((start, end))
    return found


def said_words(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """What the index of statements holds for one article."""
    return "\n".join(text[start:end] for start, end in spans)


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _PART):
        yield ids[start : start + _PART]
