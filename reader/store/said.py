"""Checks of single articles, for what an index alone cannot answer.

`said:` asks for words and a name in one statement; a word that is being typed asks for how words begin.

The index finds articles whose statements have the words; whether the words and the speaker meet in one
statement is looked up in the few articles that are shown. Refusals say nothing and are left out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from reader.store import query as q
from reader.store.database import Database
from reader.store.keys import fold_same_length
from reader.store.search_index import indexed
from reader.store.snippets import first_place
from reader.store.speakers import Speakers
from reader.store.texts import unpacked, unpacked_text

_NAME_WORDS = 4
_FEW = 2000  # articles of a speaker that are looked at one by one


@dataclass(frozen=True, slots=True)
class SaidCheck:
    """One `said:` question: who (none: anyone) and the words."""

    database: Database = field(repr=False)
    speakers: tuple[int, ...] | None
    parts: tuple[q.Words, ...]

    @classmethod
    def of(cls, database: Database, speakers: Speakers, node: q.Said) -> SaidCheck:
        """Read the beginning of the words as a name where speakers of that name are known."""
        flat = list(node.parts)
        for length in range(min(len(flat), _NAME_WORDS), 0, -1):
            names = [word for part in flat[:length] for word in part.words]
            ids = speakers.matching(names)
            if ids:
                return cls(database, tuple(ids), tuple(flat[length:]))
        return cls(database, None, tuple(flat))

    @property
    def needed(self) -> bool:
        """Whether the index alone cannot answer: it knows which articles have a word, and not where."""
        return bool(self.parts) and (self.speakers is not None or len(self.parts) > 1 or self._phrases())

    def tables(self) -> tuple[str, str]:
        """What the query runs along, and its date key."""
        if self.by_speaker():
            rows = "article_speakers WHERE statements > 0 AND date_key IS NOT NULL AND speaker_id"
            if self.speakers is not None and len(self.speakers) == 1:
                some = f"SELECT date_key, article_id FROM {rows} = {self.speakers[0]}"
            else:
                some = f"SELECT DISTINCT date_key, article_id FROM {rows} {self._by_speakers()}"
            return f"({some}) s CROSS JOIN articles a ON a.id = s.article_id", "s.date_key"
        return "said CROSS JOIN articles a ON a.date_key = said.rowid", "said.rowid"

    def by_speaker(self) -> bool:
        """Whether to look at the speaker's articles, rather than at all where the words are said."""
        if self.speakers is None or not self.parts:
            return self.speakers is not None
        sql = f"SELECT ifnull(sum(articles), 0) FROM speakers WHERE id {self._by_speakers()}"
        return bool(self.database.value(sql) < _FEW)

    def condition(self) -> tuple[Any, ...]:
        """The condition where the query runs along `tables`."""
        if self.by_speaker():
            return ("1",)
        condition, *parameters = "said MATCH ?", self._match()
        if any(len(part.words) > 1 and not part.prefix for part in self.parts):
            # The index of texts has the places of words, so it knows which articles have the phrase at all.
            condition += (
                " AND EXISTS (SELECT 1 FROM search WHERE search MATCH ? AND search.rowid = said.rowid)"
            )
            parameters.append(self._in_texts())
        if self.speakers is not None:
            condition += f" AND {self._has_speaker()}"
        return (condition, *parameters)

    def _phrases(self) -> bool:
        return any(len(part.words) > 1 for part in self.parts)

    def _in_texts(self) -> str:
        # Without what is still being typed: each look would merge all words that begin so.
        phrases = ('"' + " ".join(part.words) + '"' for part in self.parts if not part.prefix)
        return f"body : ({' AND '.join(phrases)})"

    def membership(self) -> tuple[Any, ...]:
        """The condition on article `a` in a query that runs along something else."""
        conditions, parameters = [], []
        if self.parts:
            conditions.append("+a.date_key IN (SELECT rowid FROM said WHERE said MATCH ?)")
            parameters.append(self._match())
        if self.speakers is not None:
            conditions.append(self._has_speaker())
        return (" AND ".join(conditions), *parameters)

    def _has_speaker(self) -> str:
        return (
            "EXISTS (SELECT 1 FROM article_speakers p WHERE p.article_id = a.id "
            f"AND p.speaker_id {self._by_speakers()} AND p.statements > 0)"
        )

    def _match(self) -> str:
        # Word by word: the index has no places, so it knows no phrases; `holds` looks for those.
        words = [
            f'"{word}"' + ("*" if part.prefix and n == len(part.words) - 1 else "")
            for part in self.parts
            for n, word in enumerate(part.words)
        ]
        return " AND ".join(words)

    def _by_speakers(self) -> str:
        # Our own numbers, written out: they stand in the FROM part, before the parameters of conditions.
        return f"IN ({','.join(map(str, self.speakers or ()))})"

    def holds(self, article_id: int) -> bool:
        """Whether one statement of the article has the speaker and all the words."""
        body = self.database.value("SELECT body FROM texts WHERE article_id = ?", (article_id,))
        if body is None:
            return False
        folded = fold_same_length(
            unpacked_text(body)
        )  # character by character, so spans of the text are its too
        if any(first_place(folded, part) is None for part in self.parts):
            return False
        rows = self.database.rows(
            "SELECT start, end, speaker_id, ordinal, parent FROM statements WHERE id BETWEEN ? AND ? AND hidden = 0 "
            "AND act <> (SELECT ifnull(max(id), 0) FROM phrases WHERE text = 'refuses')",
            (article_id << 20, article_id << 20 | 0xFFFFF),
        )
        outer = {row[4] for row in rows if row[4] is not None}
        return any(
            ordinal not in outer
            and (self.speakers is None or speaker in self.speakers)
            and all(first_place(folded[start:end], part) is not None for part in self.parts)
            for start, end, speaker, ordinal, _ in rows
        )


@dataclass(frozen=True, slots=True)
class BeginningCheck:
    """Whether a word of the article begins like the one that is being typed."""

    database: Database = field(repr=False)
    words: q.Words

    def holds(self, article_id: int) -> bool:
        """Look in the title, the text and the notes, or in the column that is asked for."""
        row = self.database.one(
            "SELECT a.title, a.notes, t.body FROM articles a JOIN texts t ON t.article_id = a.id WHERE a.id = ?",
            (article_id,),
        )
        if row is None:
            return False
        title, notes, body = row
        column = self.words.column
        return (
            (column in ("", "title") and self._in(title))
            or (column == "" and self._in_body(unpacked(body)))
            or (notes > 0 and column in ("", "notes") and self._in(self._notes(article_id)))
        )

    def _notes(self, article_id: int) -> str:
        rows = self.database.rows("SELECT body FROM notes WHERE article_id = ?", (article_id,))
        return "\n".join(row[0] for row in rows)

    def _in_body(self, data: bytes) -> bool:
        # Most articles that are looked at do not have it, which bytes tell several times as quickly.
        word = self.words.words[-1]
        if data.isascii() and (not word.isascii() or word.encode() not in data.lower()):
            return False
        return self._in(data.decode("utf-8", "surrogatepass"))

    def _in(self, text: str) -> bool:
        return first_place(fold_same_length(indexed(text)), self.words) is not None
