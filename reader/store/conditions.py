"""What each part of a query asks of an article, as SQL: a condition on it, or the date keys of all that fulfil it.

Keys are for what few articles have. A query that runs along the search index then looks at its row ids alone; any
other condition would have to look at each article that has the words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from reader.store import query as q
from reader.store.database import Database
from reader.store.expressions import match_part
from reader.store.keys import LAST_KEY, first_key, fold, last_key
from reader.store.said import SaidCheck, WordsCheck
from reader.store.speakers import Speakers
from reader.store.tags import Tags
from reader.store.vocabulary import only_words
from reader.types import Scope

SOME = 5000  # the keys of so many articles are gathered; where there are more, each article is looked at
_UNDATED = -(1 << 62)
_IN_A_ROW = 200
_LOOKED_AT = 2000  # articles that have a phrase, whether it is said in them; of more its words are enough

Span = tuple[int, int]  # the lowest and the highest date key
EVER: Span = (_UNDATED, LAST_KEY)

Condition = tuple[str, list[Any]]

SCOPES = {
    Scope.TO_READ: ("articles_to_read", "to_read IS NOT NULL"),
    Scope.UNREAD: ("articles_unread", "unread = 1"),
    Scope.BOOKMARKED: ("articles_bookmarked", "bookmarks > 0"),
    Scope.NOTED: ("articles_noted", "notes > 0"),
    Scope.HIGHLIGHTED: ("articles_highlighted", "highlights > 0"),
    Scope.READING: ("articles_reading", "reading > 0"),
    Scope.ARCHIVED: ("articles_archived", "archived = 1"),
}
_COUNTERS = {
    Scope.TO_READ: "to_read",
    Scope.UNREAD: "unread",
    Scope.BOOKMARKED: "bookmarked",
    Scope.NOTED: "noted",
    Scope.HIGHLIGHTED: "highlighted",
    Scope.READING: "reading",
    Scope.ARCHIVED: "archived",
}
_SCOPE_OF = {str(scope): scope for scope in _COUNTERS}  # by the name of the state
_OTHER_STATES = {"read": "a.unread = 0", "undated": "a.date_key < 0"}
# What is written in an article and can carry tags of its own, beside the article itself.
_WRITTEN = {"note": "notes", "highlight": "highlights", "bookmark": "bookmarks", "check": "checks"}


@dataclass(frozen=True, slots=True)
class SpokenBy:
    """Articles in which one of these speakers says something."""

    speakers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FromSource:
    """Articles of one source, or of none."""

    source: int | None


@dataclass(frozen=True, slots=True)
class Carrying:
    """Articles that carry a tag or one within it themselves."""

    tag: str


Part = q.Node | Scope | SpokenBy | FromSource | Carrying


@dataclass(frozen=True, slots=True)
class Keys:
    """A query of date keys, and of about how many, at most."""

    sql: str
    articles: int
    slow: bool = False  # each takes a look in a table, so that of many those of a span of days are gathered


class Conditions:
    """Makes the conditions and keys of one question."""

    def __init__(self, database: Database, speakers: Speakers) -> None:
        self._db = database
        self._speakers = speakers
        self._tags = Tags(database)
        self._called: dict[tuple[str, ...], tuple[int, ...]] = {}
        self._articles: dict[tuple[int, ...], int] = {}

    # -- keys

    def keys(self, part: Part, span: Span = EVER) -> Keys | None:
        """The articles of a part; None where there are many, or where nobody knows how many."""
        match part:
            case Scope():
                return self._of_scope(part)
            case q.State(name):
                return self._of_scope(_SCOPE_OF[name]) if name in _SCOPE_OF else None
            case q.Speaker(words):
                return self._of_speakers(self.called(words), span)
            case SpokenBy(speakers):
                return self._of_speakers(speakers, span)
            case q.Source(name):
                return self._of_sources(self._named(name) if name else [None])
            case FromSource(source):
                return self._of_sources([source])
            case q.Tag(name) | Carrying(name):
                return self._of_tag(name, written=isinstance(part, q.Tag))
        return None

    def called(self, words: Sequence[str]) -> tuple[int, ...]:
        """The speakers whose names have these words."""
        key = tuple(words)
        if key not in self._called:
            self._called[key] = tuple(self._speakers.matching(words))
        return self._called[key]

    def spoken(self, speakers: tuple[int, ...]) -> int:
        """In how many articles the speakers say something; where several do, it counts for each."""
        if speakers not in self._articles:
            sql = f"SELECT ifnull(sum(articles), 0) FROM speakers WHERE id IN ({_list(speakers)})"
            self._articles[speakers] = int(self._db.value(sql))
        return self._articles[speakers]

    def _of_speakers(self, speakers: tuple[int, ...], span: Span) -> Keys | None:
        if not speakers:
            return Keys("SELECT 0 WHERE 0", 0)
        articles = self.spoken(speakers)
        if articles > SOME and span == EVER:
            return None
        within_span = "" if span == EVER else f" AND date_key BETWEEN {span[0]:d} AND {span[1]:d}"
        return Keys(
            "SELECT date_key FROM article_speakers INDEXED BY article_speakers_by_date WHERE speaker_id "
            f"IN ({_list(speakers)}) AND statements > 0 AND date_key IS NOT NULL{within_span}",
            articles,
            slow=True,
        )

    def _of_scope(self, scope: Scope) -> Keys | None:
        if scope not in SCOPES:
            return None
        index, condition = SCOPES[scope]
        number = int(self._db.value(f"SELECT {_COUNTERS[scope]} FROM counters"))
        listed = (
            f"SELECT date_key FROM articles INDEXED BY {index} WHERE {condition} AND date_key IS NOT NULL"
        )
        return Keys(listed, number) if number <= SOME else None

    def _of_sources(self, sources: Sequence[int | None]) -> Keys | None:
        ids = [source for source in sources if source is not None]
        number = int(
            self._db.value(f"SELECT ifnull(sum(articles), 0) FROM sources WHERE id IN ({_list(ids)})")
        )
        some = f"source_id IN ({_list(ids)})"
        if not ids and sources:
            number, some = int(self._db.value("SELECT unsourced FROM counters")), "source_id IS NULL"
        listed = f"SELECT date_key FROM articles WHERE {some} AND date_key IS NOT NULL"
        return Keys(listed, number) if number <= SOME else None

    def _of_tag(self, name: str, *, written: bool) -> Keys | None:
        own, inside = self._tagged(name)
        number = int(self._db.value(f"SELECT count(*) FROM ({own} LIMIT {SOME + 1})"))
        ids = own + (f" UNION ALL {inside}" if written else "")
        listed = f"SELECT date_key FROM articles WHERE id IN ({ids}) AND date_key IS NOT NULL"
        return Keys(listed, number) if number <= SOME else None

    # -- conditions

    def of(self, part: Part, key: str = "a.date_key", span: Span = EVER) -> Condition:
        """A condition for anything. `key` is the date key of what the query runs along.

        A unary plus before it keeps the condition from being what the query runs along instead.
        """
        keys = self.keys(part, span)
        if keys is not None:
            return f"{key} IN ({keys.sql})", []
        match part:
            case q.Words():
                return f"{key} IN (SELECT rowid FROM search WHERE search MATCH ?)", [match_part(part)]
            case q.Said():
                return self._of_said(SaidCheck.of(self._db, self._speakers, part), key)
            case q.Days():
                return f"{key} BETWEEN ? AND ?", list(span_of(part))
            case q.Not(inner):
                condition, parameters = self.of(inner, f"+{key.lstrip('+')}", span)
                return f"NOT coalesce({condition}, 0)", parameters
            case q.Either(nodes):
                each = [self.of(node, f"+{key.lstrip('+')}", span) for node in nodes]
                either = joined(" OR ", [condition for condition, _ in each])
                return f"({either})", [value for _, values in each for value in values]
        return self._of_many(part), []

    @staticmethod
    def _of_said(check: SaidCheck, key: str) -> Condition:
        # The index of statements has no places of words: of a phrase it knows only that all its words are said.
        keys = check.keys(_LOOKED_AT) if check.needed and check.parts else None
        return check.membership() if keys is None else (f"{key} IN ({_list(keys)})", [])

    def _of_many(self, part: Part) -> str:
        """What so many articles fulfil that looking at each finds some soon."""
        match part:
            case Scope():
                return f"a.{SCOPES[part][1]}" if part in SCOPES else "1"
            case q.State(name):
                return _OTHER_STATES.get(name) or f"a.{SCOPES[_SCOPE_OF[name]][1]}"
            case q.Speaker(words):
                return self._spoken(self.called(words))
            case SpokenBy(speakers):
                return self._spoken(speakers)
            case q.Source(name):
                return f"+a.source_id IN ({_list(self._named(name))})" if name else "a.source_id IS NULL"
            case FromSource(source):
                return f"a.source_id IS {'NULL' if source is None else source}"
            case q.Tag(name):
                return f"({self._carried(name)} OR a.id IN ({self._tagged(name)[1]}))"
            case Carrying(name):
                return self._carried(name)
        return "1"  # what statements do asks for nothing by itself

    @staticmethod
    def _spoken(speakers: Sequence[int]) -> str:
        return (
            "EXISTS (SELECT 1 FROM article_speakers p WHERE p.article_id = a.id AND p.statements > 0 "
            f"AND p.speaker_id IN ({_list(speakers)}))"
        )

    def _carried(self, tag: str) -> str:
        return (
            "EXISTS (SELECT 1 FROM taggings t WHERE t.kind = 'article' AND t.item_id = a.id "
            f"AND t.tag_id IN ({_list(self._tags.within(tag))}))"
        )

    def _tagged(self, name: str) -> tuple[str, str]:
        """The ids of the articles that carry a tag, and of those in which something carries it."""
        tags = f"tag_id IN ({_list(self._tags.within(name))})"
        inside = " UNION ALL ".join(
            f"SELECT i.article_id FROM taggings t JOIN {table} i ON i.id = t.item_id "
            f"WHERE t.kind = '{kind}' AND t.{tags} AND i.article_id IS NOT NULL"
            for kind, table in _WRITTEN.items()
        )
        return f"SELECT item_id FROM taggings WHERE kind = 'article' AND {tags}", inside

    def _named(self, source: str) -> list[int]:
        # Quotation marks, which some names have, hold a value of the query and so are never in it.
        plain = "name_key"
        for mark in q.QUOTES:
            plain = f"replace({plain}, char({ord(mark)}), '')"
        rows = self._db.rows(f"SELECT id FROM sources WHERE instr({plain}, ?)", (fold(source),))
        return [row[0] for row in rows]


@dataclass(frozen=True, slots=True)
class EitherCheck:
    """Whether articles have words, or else fulfil a condition, of which any is enough: looked at in a few articles."""

    database: Database = field(repr=False)
    words: WordsCheck
    condition: Condition

    @classmethod
    def of(cls, database: Database, conditions: Conditions, node: q.Either, span: Span) -> EitherCheck:
        """The check of words and filters that are joined by OR."""
        words = tuple(each for each in node.nodes if only_words(each))
        others = q.Either(tuple(each for each in node.nodes if not only_words(each)))
        return cls(database, WordsCheck(database, (q.Either(words),)), conditions.of(others, span=span))

    def holding(self, article_ids: Sequence[int]) -> list[int]:
        """Those of the articles that have either, in their order."""
        condition, parameters = self.condition
        sql = f"SELECT a.id FROM articles a WHERE a.id IN ({_list(article_ids)}) AND {condition}"
        found = {row[0] for row in self.database.rows(sql, parameters)}
        found.update(self.words.holding([i for i in article_ids if i not in found]))
        return [i for i in article_ids if i in found]


def joined(operator: str, conditions: Sequence[str]) -> str:
    """Conditions as one, some of them together at a time: SQLite takes no thousand that stand in a row."""
    if len(conditions) <= _IN_A_ROW:
        return operator.join(conditions)
    some = range(0, len(conditions), _IN_A_ROW)
    parts = [f"({operator.join(conditions[start : start + _IN_A_ROW])})" for start in some]
    return joined(operator, parts)


def _list(ids: Iterable[int]) -> str:
    # Our own numbers, written out: there may be more of them than a query takes parameters.
    return ",".join(map(str, ids))


def span_of(days: q.Days) -> Span:
    """The date keys of a range of days; undated articles are in none."""
    return (
        first_key(days.first) if days.first else 1,
        last_key(days.last) if days.last else LAST_KEY,
    )


def within(outer: Span, inner: Span) -> Span:
    """What two spans have in common."""
    return max(outer[0], inner[0]), min(outer[1], inner[1])
