"""From a view to the SQL that finds its articles.

Whatever narrows a view most drives the query, the rest are conditions on it, so that the first rows of any view
come without reading the others. A unary plus keeps SQLite from turning a condition into a second driver.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from reader.store import query as q
from reader.store.database import Database
from reader.store.keys import LAST_KEY, first_key, fold, last_key
from reader.store.said import SaidCheck, WordsCheck
from reader.store.speakers import Speakers
from reader.store.tags import Tags
from reader.store.vocabulary import Vocabulary, begins
from reader.types import Scope, Sort, View

_FEW = 3000  # a speaker with fewer articles drives a search
_RARE = 3000  # articles with a state, a tag, a speaker or a source that are looked at one by one for words,
_HOPE = 8  # as long as one in so many has them: of rarer words the index tells sooner
# Of what stands in fewer articles, all are looked up and sorted; of more, the newest are looked at in turn.
_SOME = 5000

_OF_SPEAKER = (
    "article_speakers s INDEXED BY article_speakers_by_date CROSS JOIN articles a ON a.id = s.article_id"
)
_SCOPES = {
    Scope.TO_READ: ("articles_to_read", "a.to_read IS NOT NULL"),
    Scope.UNREAD: ("articles_unread", "a.unread = 1"),
    Scope.BOOKMARKED: ("articles_bookmarked", "a.bookmarks > 0"),
    Scope.NOTED: ("articles_noted", "a.notes > 0"),
    Scope.HIGHLIGHTED: ("articles_highlighted", "a.highlights > 0"),
    Scope.READING: ("articles_reading", "a.reading > 0"),
    Scope.ARCHIVED: ("articles_archived", "a.archived = 1"),
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
_STATES = {
    "bookmarked": "a.bookmarks > 0",
    "unread": "a.unread = 1",
    "read": "a.unread = 0",
    "noted": "a.notes > 0",
    "to-read": "a.to_read IS NOT NULL",
    "undated": "a.date_key < 0",
    "highlighted": "a.highlights > 0",
    "reading": "a.reading > 0",
    "archived": "a.archived = 1",
}
# What is written in an article and can carry tags of its own, beside the article itself.
_WRITTEN = {"note": "notes", "highlight": "highlights", "bookmark": "bookmarks", "check": "checks"}


@dataclass(slots=True)
class Plan:
    """The parts of a query on articles `a`; `key` is the date key of whatever drives it."""

    tables: str = "articles a"
    key: str = "a.date_key"
    conditions: list[str] = field(default_factory=list)
    parameters: list[Any] = field(default_factory=list)
    checks: list[SaidCheck | WordsCheck] = field(default_factory=list)
    plain: bool = False  # nothing narrows it, not even the scope
    partial: bool = False  # made for the first rows of a common beginning; may look at many for few
    hope: float = 1.0  # one in so many of those should have it
    said: SaidCheck | None = None  # the first question about statements

    def add(self, condition: str, *parameters: Any) -> None:
        """One more condition."""
        self.conditions.append(condition)
        self.parameters.extend(parameters)

    def sql(self, columns: str, order: str) -> str:
        """The query."""
        where = " AND ".join(self.conditions) or "1"
        return f"SELECT {columns} FROM {self.tables} WHERE {where} {order}"

    def holding(self, article_ids: Sequence[int]) -> Sequence[int]:
        """Those of the articles that all checks find, in their order."""
        for check in self.checks:
            article_ids = check.holding(article_ids)
        return article_ids

    @property
    def bare(self) -> bool:
        """Whether the search index alone knows what is found."""
        return self.tables.startswith("search ") and self.conditions == ["search MATCH ?"] and not self.checks

    def also(self, condition: str, *parameters: Any) -> Plan:
        """The same with one more condition."""
        some = replace(self, conditions=list(self.conditions), parameters=list(self.parameters))
        some.add(condition, *parameters)
        return some


class Planner:
    """Makes plans."""

    def __init__(self, database: Database, speakers: Speakers) -> None:
        self._db = database
        self._speakers = speakers
        self._tags = Tags(database)
        self._vocabulary = Vocabulary(database)

    def plan(self, view: View, today: date, *, first: bool = False) -> Plan | None:
        """The query of a view, or None where nothing can be found. `first`: only its first rows are wanted."""
        plan = Plan()
        nodes = list(q.parse(view.query, today).nodes)
        said = [node for node in nodes if isinstance(node, q.Said)]
        if first and view.sort is not Sort.RANK:
            nodes = [self._vocabulary.whole(node) for node in nodes]
            if not said:
                nodes = self._quick(plan, nodes)
        match, rest = match_nodes([node for node in nodes if not isinstance(node, q.Said)])
        if view.source and self._source(view.source) is None:
            return None
        if (
            first
            and match
            and not said
            and (view.speaker_id, view.source, view.sort is Sort.RANK) == (None, None, False)
            and self._drive_rarely(plan, view, rest)
        ):
            words = [node for node in nodes if node not in rest]
            plan.checks.append(WordsCheck(self._db, tuple(words)))
            plan.partial, plan.hope = True, _HOPE
        else:
            self._drive(plan, view, match, said, first=first)
        if view.scope in _SCOPES:
            plan.add(_SCOPES[view.scope][1])
        if view.first_day is not None or view.last_day is not None:
            low = first_key(view.first_day) if view.first_day else 1
            plan.add(
                f"{plan.key} BETWEEN ? AND ?", low, last_key(view.last_day) if view.last_day else LAST_KEY
            )
        if view.tag is not None:
            condition, parameters = self._tagged(view.tag, self._plus(plan), written=False)
            plan.add(condition, *parameters)
        for node in rest:
            if isinstance(node, q.Days):  # of whatever is run along, whose index can begin and end with them
                plan.add(*_within(plan.key, node))
                continue
            condition, parameters = self._condition(node, self._plus(plan))
            plan.add(condition, *parameters)
        plan.plain = plan.plain and not rest
        return plan

    def _quick(self, plan: Plan, nodes: list[q.Node]) -> list[q.Node]:
        """FTS5 merges all words that begin alike before it gives the first article, a second's work in a million
        articles. The first rows come by looking at the articles that the rest of the query finds, newest first."""
        looked_for = [node for node in nodes if begins(node)]
        if not looked_for:
            return nodes
        plan.checks.append(WordsCheck(self._db, tuple(looked_for)))
        plan.partial = True
        # Looking at an article costs some 30 µs, merging one some 0.2: where one in so many has it, both take as long.
        plan.hope = max(1.1, math.sqrt(self._db.value("SELECT articles FROM counters") or 0) / 106)
        rest: list[q.Node] = []
        for node in nodes:
            if not begins(node):
                rest.append(node)
            elif isinstance(node, q.Words) and len(node.words) > 1:
                rest.append(replace(node, words=node.words[:-1], prefix=False))
        return rest

    @staticmethod
    def _plus(plan: Plan) -> str:
        return "+" if " CROSS JOIN " in plan.tables else ""

    # -- what drives

    def _drive(self, plan: Plan, view: View, match: str, said: Sequence[q.Said], *, first: bool) -> None:
        """Choose what the query runs along, and add what it does not run along as conditions."""
        speaker = None if view.speaker_id is None else self._speakers.effective(view.speaker_id)
        few = speaker is not None and self._few_articles(speaker)
        ranked = view.sort is Sort.RANK and bool(match)  # ranks come from the index that is run along
        few = few and not ranked
        checks = [SaidCheck.of(self._db, self._speakers, node) for node in said]
        plan.said = checks[0] if checks else None
        if checks and not few and not ranked:
            along_texts = (first or checks[0].refused()) and checks[0].along_texts()
            plan.partial, plan.hope = first and along_texts, _HOPE
            plan.tables, plan.key = checks[0].tables(along_texts=along_texts)
            plan.add(*checks[0].condition(along_texts=along_texts))
        elif match and not few:
            plan.tables, plan.key = (
                "search CROSS JOIN articles a ON a.date_key = search.rowid",
                "search.rowid",
            )
            plan.add("search MATCH ?", match)
            match = ""
        elif speaker is not None:
            plan.tables, plan.key = _OF_SPEAKER, "s.date_key"
            plan.add("s.speaker_id = ? AND s.statements > 0 AND s.date_key IS NOT NULL", speaker)
            speaker = None
        else:
            self._drive_plainly(plan, view)
        plan.checks.extend(check for check in checks if check.needed)
        for check in checks if few or ranked else checks[1:]:
            plan.add(*check.membership())
        if match:
            plan.add(
                "EXISTS (SELECT 1 FROM search WHERE search MATCH ? AND search.rowid = a.date_key)", match
            )
        if speaker is not None:
            plan.add(
                "EXISTS (SELECT 1 FROM article_speakers s WHERE s.speaker_id = ? AND s.date_key = a.date_key "
                "AND s.statements > 0)",
                speaker,
            )
        if view.source is not None:
            plan.add("a.source_id IS ?", self._source(view.source))

    def _drive_rarely(self, plan: Plan, view: View, rest: Sequence[q.Node]) -> bool:
        """Run along what few articles have, where there is such; words that many have are then looked for in those."""
        for scope in (view.scope, *(_SCOPE_OF.get(node.name) for node in rest if isinstance(node, q.State))):
            if scope in _SCOPES and self._db.value(f"SELECT {_COUNTERS[scope]} FROM counters") < _RARE:
                plan.tables = f"articles a INDEXED BY {_SCOPES[scope][0]}"
                plan.add("a.date_key IS NOT NULL")
                return True
        narrow = [node for node in rest if isinstance(node, (q.Speaker, q.Tag, q.Source))]
        if view.tag is not None:
            narrow.append(q.Tag(view.tag))
        if all(self._number(node) >= _RARE for node in narrow):
            return False
        plan.add("a.date_key IS NOT NULL")
        return True

    def _number(self, node: q.Speaker | q.Tag | q.Source) -> int:
        """About how many articles a node finds; of a tag those that carry it themselves."""
        if isinstance(node, q.Speaker):
            return self._articles_of(self._speakers.matching(node.words))
        if isinstance(node, q.Tag):
            tags = ",".join(map(str, self._tags.within(node.name)))
            some = f"SELECT 1 FROM taggings WHERE tag_id IN ({tags}) LIMIT {_SOME + 1}"
            return int(self._db.value(f"SELECT count(*) FROM ({some})"))
        if not node.name:
            return int(self._db.value("SELECT unsourced FROM counters"))
        return sum(articles for _, articles in self._named(node.name))

    def _articles_of(self, speakers: Sequence[int]) -> int:
        ids = ",".join(map(str, speakers))
        return int(self._db.value(f"SELECT ifnull(sum(articles), 0) FROM speakers WHERE id IN ({ids})"))

    def _named(self, source: str) -> list[tuple[int, int]]:
        rows = self._db.rows(
            "SELECT id, articles FROM sources WHERE name_key LIKE ? ESCAPE '\\'",
            (f"%{_escaped(fold(source))}%",),
        )
        return [(source_id, articles) for source_id, articles in rows]

    def _drive_plainly(self, plan: Plan, view: View) -> None:
        if view.scope is Scope.TO_READ and view.sort is Sort.QUEUE:
            plan.tables = "articles a INDEXED BY articles_queue"
        elif view.scope in _SCOPES and view.sort is not Sort.TITLE:
            plan.tables = f"articles a INDEXED BY {_SCOPES[view.scope][0]}"
        else:
            narrowed = (view.source, view.first_day, view.last_day, view.tag) != (None, None, None, None)
            plan.plain = view.scope is Scope.ALL and not narrowed
        plan.add("a.date_key IS NOT NULL")

    def _source(self, name: str) -> int | None:
        value = self._db.value("SELECT id FROM sources WHERE name = ?", (name,)) if name else None
        return None if value is None else int(value)

    def _few_articles(self, speaker_id: int) -> bool:
        return (self._db.value("SELECT articles FROM speakers WHERE id = ?", (speaker_id,)) or 0) < _FEW

    # -- conditions

    def _condition(self, node: q.Node, plus: str) -> tuple[str, list[Any]]:
        """A condition on article `a` for any node."""
        match node:
            case q.Words():
                return f"{plus}a.date_key IN (SELECT rowid FROM search WHERE search MATCH ?)", [
                    match_part(node)
                ]
            case q.Act():
                return "1", []  # by itself it asks for nothing
            case q.Said():
                condition, *parameters = SaidCheck.of(self._db, self._speakers, node).membership()
                return condition, parameters
            case q.Speaker(words):
                return self._spoken_by(words, plus)
            case q.Tag(name):
                return self._tagged(name, plus, written=True)
            case q.Source(name):
                return self._of_source(name, plus)
            case q.State(name):
                return _STATES[name], []
            case q.Days():
                condition, *parameters = _within(f"{plus}a.date_key", node)
                return condition, parameters
            case q.Not(inner):
                condition, parameters = self._condition(inner, "+")
                return f"NOT coalesce({condition}, 0)", parameters
            case q.Either(nodes):
                parts = [self._condition(each, "+") for each in nodes]
                either = " OR ".join(condition for condition, _ in parts)
                return f"({either})", [value for _, values in parts for value in values]

    def _spoken_by(self, words: Sequence[str], plus: str) -> tuple[str, list[Any]]:
        ids = self._speakers.matching(words)
        if not ids:
            return "0", []
        # Our own numbers, written out: there may be more of them than a query takes parameters.
        some = f"speaker_id IN ({','.join(map(str, ids))})"
        if self._articles_of(ids) > _SOME:
            spoken = f"SELECT 1 FROM article_speakers p WHERE p.article_id = a.id AND p.{some} AND p.statements > 0"
            return f"EXISTS ({spoken})", []
        return f"{plus}a.id IN (SELECT article_id FROM article_speakers WHERE {some} AND statements > 0)", []

    def _of_source(self, name: str, plus: str) -> tuple[str, list[Any]]:
        if not name:
            return "a.source_id IS NULL", []
        rows = self._named(name)
        plus = plus or ("+" if sum(articles for _, articles in rows) > _SOME else "")
        return f"{plus}a.source_id IN ({','.join(str(source) for source, _ in rows)})", []

    def _tagged(self, name: str, plus: str, *, written: bool) -> tuple[str, list[Any]]:
        """With a tag or one within it; `written`: or with something written in it that has one."""
        tags = f"tag_id IN ({','.join(map(str, self._tags.within(name)))})"
        some = f"SELECT item_id FROM taggings WHERE kind = 'article' AND {tags}"
        written_in = "".join(
            f" UNION ALL SELECT i.article_id FROM taggings t JOIN {table} i ON i.id = t.item_id "
            f"WHERE t.kind = '{kind}' AND t.{tags} AND i.article_id IS NOT NULL"
            for kind, table in (_WRITTEN.items() if written else ())
        )
        many = self._db.value(f"SELECT count(*) FROM ({some} LIMIT {_SOME + 1})") > _SOME
        if not many:
            return f"{plus}a.id IN ({some}{written_in})", []
        own = f"EXISTS (SELECT 1 FROM taggings t WHERE t.kind = 'article' AND t.item_id = a.id AND t.{tags})"
        return f"({own} OR a.id IN ({written_in.removeprefix(' UNION ALL ')}))" if written else own, []


def _within(key: str, days: q.Days) -> tuple[Any, ...]:
    low = first_key(days.first) if days.first else 1
    return (f"{key} BETWEEN ? AND ?", low, last_key(days.last) if days.last else LAST_KEY)


# -- words


def match_nodes(nodes: Sequence[q.Node]) -> tuple[str, list[q.Node]]:
    """The FTS5 expression of all nodes that are words, and the other nodes.

    Our own quoting leaves nothing that could be misread as syntax.
    """
    found: list[str] = []
    without: list[str] = []
    rest: list[q.Node] = []
    for node in nodes:
        if isinstance(node, q.Words):
            found.append(match_part(node))
        elif isinstance(node, q.Either) and all(isinstance(each, q.Words) for each in node.nodes):
            found.append(
                "(" + " OR ".join(match_part(each) for each in node.nodes if isinstance(each, q.Words)) + ")"
            )
        elif isinstance(node, q.Not) and isinstance(node.node, q.Words):
            without.append(match_part(node.node))
        else:
            rest.append(node)
    if not found:
        return "", list(nodes)
    match = "(" + " AND ".join(found) + ")" + "".join(f" NOT {part}" for part in without)
    return match, rest


def match_part(node: q.Words) -> str:
    """The FTS5 expression of one word or phrase."""
    phrase = '"' + " ".join(node.words) + '"' + ("*" if node.prefix else "")
    return f"{node.column} : {phrase}" if node.column else phrase


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
