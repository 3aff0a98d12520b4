"""Checks of single articles, for what an index alone cannot answer.

`said:` asks for words and a name in one statement; a word that is being typed asks for how words begin.

The index finds articles whose statements have the words; whether the words and the speaker meet in one
statement is looked up in the few articles that are shown. Refusals say nothing and are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from reader.store import query as q
from reader.store.database import Database, Row
from reader.store.keys import fold_same_length
from reader.store.snippets import first_place
from reader.store.speakers import Speakers
from reader.store.texts import unpacked
from reader.store.vocabulary import Vocabulary

Place = tuple[int, int, str]  # start and end of a statement in its text, and what it does

_NAME_WORDS = 4
_NAMED = (
    50  # articles that have a word said, to one in which someone of that name speaks: more, and it is a word
)
_KNOWN = 1000  # who speaks in so many articles is known by name, however often others say it
_START = itemgetter(1)


@dataclass(frozen=True, slots=True)
class SaidCheck:
    """One `said:` question: who (none: anyone) and the words."""

    database: Database = field(repr=False)
    speakers: tuple[int, ...] | None
    parts: tuple[q.Words, ...]
    acts: tuple[str, ...] = ()
    name: str = ""  # the words that were read as one
    places: dict[int, Place | None] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, database: Database, speakers: Speakers, node: q.Said) -> SaidCheck:
        """Read the beginning of the words as a name where speakers are called so.

        Of words that only stand in names ("jobs" in "American Jobs") it is what more articles have: as a name, or said.
        """
        flat = list(node.parts)
        for length in range(min(len(flat), _NAME_WORDS), 0, -1):
            names = [word for part in flat[:length] for word in part.words]
            ids, called = speakers.called(names, typing=flat[length - 1].prefix)
            if ids and cls._is_name(database, ids, flat[:length], _NAMED if called else 1):
                return cls(database, tuple(ids), tuple(flat[length:]), node.acts, " ".join(names))
        return cls(database, None, tuple(flat), node.acts)

    @classmethod
    def _is_name(
        cls, database: Database, speakers: Sequence[int], parts: Sequence[q.Words], share: int
    ) -> bool:
        """Whether so called speakers speak in at least one of so many articles in which the words are said."""
        if parts[-1].prefix:
            return share > 1
        among = ",".join(map(str, speakers))
        named = database.value(f"SELECT sum(articles) FROM speakers WHERE id IN ({among})")
        if share > 1 and named > _KNOWN:
            return True
        said = database.value(
            f"SELECT count(*) FROM (SELECT 1 FROM said WHERE said MATCH ? LIMIT {named * share + 1})",
            (cls(database, None, tuple(parts))._in_statements(),),
        )
        return bool(named * share >= said)

    @property
    def needed(self) -> bool:
        """Whether the index alone cannot answer: it knows which articles have a word, and not where."""
        if self.acts:
            return True
        return bool(self.parts) and (self.speakers is not None or len(self.parts) > 1 or self._phrases())

    def along_texts(self) -> bool:
        """Whether there is a phrase: the index of texts, which has places, knows which articles have it at all.

        It alone knows the words of refusals, too.
        """
        return any(len(part.words) > 1 and not part.prefix for part in self.parts) or self.refused()

    def words(self, *, first: bool = False) -> tuple[str, str]:
        """The index to run along, and what to look for in it: nothing where all is a beginning that many words have.

        `first`: only for the first articles.
        """
        if self.refused() or (first and self.along_texts()):
            return "search", self._in_texts()
        return "said", self._in_statements(first=first)

    def refused(self) -> bool:
        """Whether refusals are asked for, whose words the index of statements does not have."""
        return "refuses" in self.acts and bool(self.parts)

    def _phrases(self) -> bool:
        return any(len(part.words) > 1 for part in self.parts)

    def _in_texts(self) -> str:
        # Where it can be left out: what is still being typed, for which all words that begin so would be merged.
        whole = [part for part in self.parts if not part.prefix] or self.parts
        phrases = ('"' + " ".join(part.words) + '"' + "*" * part.prefix for part in whole)
        return f"body : ({' AND '.join(phrases)})"

    def membership(self) -> tuple[str, list[Any]]:
        """The condition on article `a` in a query that runs along something else."""
        conditions, parameters = [], []
        if self.parts:
            index, match = self.words()
            conditions.append(f"+a.date_key IN (SELECT rowid FROM {index} WHERE {index} MATCH ?)")
            parameters.append(match)
        if self.speakers is not None:
            conditions.append(
                "EXISTS (SELECT 1 FROM article_speakers p WHERE p.article_id = a.id "
                f"AND p.speaker_id IN ({','.join(map(str, self.speakers))}) AND p.statements > 0)"
            )
        return " AND ".join(conditions) or "1", parameters

    def keys(self, most: int) -> list[int] | None:
        """The date keys of all articles in which it is said so; None where more than so many had to be looked at."""
        rows = self.database.rows(
            "SELECT a.id, a.date_key FROM search CROSS JOIN articles a ON a.date_key = search.rowid "
            "WHERE search MATCH ? LIMIT ?",
            (self._in_texts(), most + 1),
        )
        if len(rows) > most:
            return None
        held = set(self.holding([row[0] for row in rows]))
        return [key for article_id, key in rows if article_id in held]

    def _in_statements(self, *, first: bool = False) -> str:
        # Word by word: the index has no places, so it knows no phrases; `holding` looks for those.
        vocabulary = Vocabulary(self.database)
        found: list[str] = []
        for part in self.parts:
            whole = part.words[:-1] if part.prefix else part.words
            found.extend(f'"{word}"' for word in whole)
            if not part.prefix:
                continue
            each = vocabulary.beginning_with(part.words[-1], "said") if first else None
            if each:
                found.append("(" + " OR ".join(f'"{word}"' for word in each) + ")")
            elif not first or each is not None:
                found.append(f'"{part.words[-1]}"*')
        return " AND ".join(found)

    def holding(self, article_ids: Sequence[int]) -> list[int]:
        """Those of the articles in which one statement has the speaker and all the words."""
        found = self.found(article_ids)
        return [i for i in article_ids if i in found]

    def found(self, article_ids: Sequence[int]) -> dict[int, Place]:
        """The first statement of each article that has the speaker and all the words; looked up once."""
        new = [i for i in article_ids if i not in self.places]
        self.places.update(dict.fromkeys(new))
        texts = self._with_words(new)
        statements: dict[int, list[Row]] = {}
        for row in self._statements(texts):
            statements.setdefault(row[0] >> 20, []).append(row)
        for article_id, rows in statements.items():
            self.places[article_id] = self._place(texts[article_id], rows)
        return {i: place for i in article_ids if (place := self.places[i]) is not None}

    def _with_words(self, article_ids: Sequence[int]) -> dict[int, str]:
        """The folded texts that have all the words anywhere, which most that are looked at do not."""
        found = {}
        for article_id, body in self.database.among(
            "SELECT article_id, body FROM texts WHERE article_id IN ({})", article_ids
        ):
            article = _Article(unpacked(body))
            if all(article.in_text(part) for part in self.parts):
                found[article_id] = article.folded()
        return found

    def _statements(self, article_ids: Iterable[int]) -> list[Row]:
        # Of other speakers' only what is said within something: that makes outer what it is within.
        theirs = "1" if self.speakers is None else f"s.speaker_id IN ({','.join(map(str, self.speakers))})"
        return self.database.rows(
            "SELECT s.id, s.start, s.end, s.speaker_id, s.ordinal, s.parent, p.text FROM json_each(?) j "
            "CROSS JOIN statements s ON s.id BETWEEN j.value << 20 AND j.value << 20 | 0xFFFFF "
            f"LEFT JOIN phrases p ON p.id = s.act WHERE s.hidden = 0 AND ({theirs} OR s.parent IS NOT NULL)",
            (f"[{','.join(map(str, article_ids))}]",),
        )

    def _place(self, folded: str, rows: Sequence[Row]) -> Place | None:
        outer = {row[5] for row in rows if row[5] is not None}
        for _, start, end, speaker, ordinal, _, act in sorted(rows, key=_START):
            if (
                ordinal not in outer
                and (act in self.acts if self.acts else act != "refuses")
                and (self.speakers is None or speaker in self.speakers)
                and all(first_place(folded[start:end], part) is not None for part in self.parts)
            ):
                return start, end, act
        return None


@dataclass(frozen=True, slots=True)
class WordsCheck:
    """Whether articles have words: those that begin like one that is being typed, or any, in a few articles."""

    database: Database = field(repr=False)
    nodes: tuple[q.Node, ...]

    def holding(self, article_ids: Sequence[int]) -> list[int]:
        """Look in the titles, the texts and the notes, or in the column that is asked for."""
        rows = self.database.among(
            "SELECT a.id, t.body, a.title, a.notes FROM articles a JOIN texts t ON t.article_id = a.id "
            "WHERE a.id IN ({})",
            article_ids,
        )
        found = set()
        for article_id, body, title, noted in rows:
            article = _Article(unpacked(body), title, self._notes(article_id) if noted else "")
            if all(article.has(node) for node in self.nodes):
                found.add(article_id)
        return [i for i in article_ids if i in found]

    def _notes(self, article_id: int) -> str:
        rows = self.database.rows("SELECT body FROM notes WHERE article_id = ?", (article_id,))
        return "\n".join(row[0] for row in rows)


class _Article:
    """An article's words, folded as far as they are asked for."""

    def __init__(self, data: bytes, title: str = "", notes: str = "") -> None:
        self._data = data
        self._lower = data.lower() if data.isascii() else None
        self._title, self._notes = title, notes
        self._folded: str | None = None

    def has(self, node: q.Node) -> bool:
        """Whether a node that asks for words finds this article."""
        match node:
            case q.Words():
                return self._has(node)
            case q.Not(inner):
                return not self.has(inner)
            case q.Either(nodes):
                return any(self.has(each) for each in nodes)
        raise TypeError(node)

    def _has(self, words: q.Words) -> bool:
        return (
            (words.column in ("", "title") and _in(self._title, words))
            or (words.column == "" and self.in_text(words))
            or (bool(self._notes) and words.column in ("", "notes") and _in(self._notes, words))
        )

    def in_text(self, words: q.Words) -> bool:
        """Whether a word or phrase stands in the text."""
        # Most articles that are looked at do not have it, which bytes tell several times as quickly.
        word = fold_same_length(words.words[-1])
        if self._lower is not None and (not word.isascii() or word.encode() not in self._lower):
            return False
        return first_place(self.folded(), words) is not None

    def folded(self) -> str:
        """The text folded character by character, so that spans of the text are its too."""
        if self._folded is None:
            if self._lower is not None:
                self._folded = self._lower.decode("ascii")
            else:
                self._folded = fold_same_length(self._data.decode("utf-8", "surrogatepass"))
        return self._folded


def _in(text: str, words: q.Words) -> bool:
    return first_place(fold_same_length(text), words) is not None
