"""Which articles a view shows, in which order: a view becomes one SQL query that streams ids from an index.

Whatever narrows a view most drives the query, the rest are conditions on it, so that the first rows of any view
come without reading the others. Offsets are never used.
"""

from __future__ import annotations

import calendar as months
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from reader.store import query as q
from reader.store.database import Database, Row
from reader.store.keys import DAY_SHIFT, LAST_KEY, first_key, fold, key_date, last_key
from reader.store.said import SaidCheck
from reader.store.speakers import Speakers
from reader.types import ArticleDirectory, Day, Scope, Sort, View

_CHUNK = 4096
_FEW = 3000  # a speaker or source with fewer articles drives a search by itself

_OF_SPEAKER = (
    "article_speakers s INDEXED BY article_speakers_by_date CROSS JOIN articles a ON a.id = s.article_id"
)
_SCOPES = {
    Scope.TO_READ: ("articles_to_read", "a.to_read IS NOT NULL"),
    Scope.UNREAD: ("articles_unread", "a.unread = 1"),
    Scope.BOOKMARKED: ("articles_bookmarked", "a.bookmarks > 0"),
    Scope.NOTED: ("articles_noted", "a.notes > 0"),
}
_STATES = {
    "bookmarked": "a.bookmarks > 0",
    "unread": "a.unread = 1",
    "read": "a.unread = 0",
    "noted": "a.notes > 0",
    "to-read": "a.to_read IS NOT NULL",
    "undated": "a.date_key < 0",
}


@dataclass(slots=True)
class _Plan:
    """The parts of a query on articles `a`; `key` is the date key of whatever drives it."""

    tables: str = "articles a"
    key: str = "a.date_key"
    conditions: list[str] = field(default_factory=list)
    parameters: list[Any] = field(default_factory=list)
    checks: list[SaidCheck] = field(default_factory=list)
    plain: bool = False  # nothing narrows it but the scope

    def add(self, condition: str, *parameters: Any) -> None:
        self.conditions.append(condition)
        self.parameters.extend(parameters)

    def sql(self, columns: str, order: str) -> str:
        where = " AND ".join(self.conditions) or "1"
        return f"SELECT {columns} FROM {self.tables} WHERE {where} {order}"


class Views:
    """Ids of views, whole or their beginning, and how many articles each day has."""

    def __init__(self, database: Database, speakers: Speakers) -> None:
        self._db = database
        self._speakers = speakers

    def first_ids(self, view: View, limit: int, today: date) -> list[int]:
        """The first ids of a view."""
        found = []
        for row in self._rows(view, limit, today):
            found.append(row[0])
            if len(found) == limit:
                break
        return found

    def directory(self, view: View, today: date) -> ArticleDirectory:
        """All ids of a view, and the days they fall in where it is sorted by date."""
        ids, keys = array("q"), array("q")
        chunk: list[Row] = []
        for row in self._rows(view, None, today):
            chunk.append(row)
            if len(chunk) == _CHUNK:
                ids.extend([r[0] for r in chunk])
                keys.extend([r[1] for r in chunk])
                chunk.clear()
        ids.extend([r[0] for r in chunk])
        keys.extend([r[1] for r in chunk])
        if view.sort not in (Sort.DATE_DOWN, Sort.DATE_UP):
            return ArticleDirectory(view, ids)
        days = _days(keys, down=view.sort is Sort.DATE_DOWN)
        return ArticleDirectory(view, ids, days, tuple(day.first_row for day in days))

    def calendar(self, year: int, month: int, view: View | None, today: date) -> dict[int, int]:
        """Day of the month to number of articles; of a view, whatever days it is narrowed to."""
        first = date(year, month, 1)
        last = first.replace(day=months.monthrange(year, month)[1])
        plan = self._plan(replace(view or View(), first_day=first, last_day=last), today)
        if plan is None:
            return {}
        if plan.checks:
            counts: dict[int, int] = {}
            for _, key in self._checked(plan, ""):
                day = date.fromordinal(key >> DAY_SHIFT).day
                counts[day] = counts.get(day, 0) + 1
            return counts
        sql = plan.sql(f"{plan.key} >> {DAY_SHIFT}, count(*)", "GROUP BY 1")
        return {date.fromordinal(day).day: number for day, number in self._db.rows(sql, plan.parameters)}

    def bounds(self) -> tuple[date, date] | None:
        """The first and the last day that has articles."""
        first = key_date(self._db.value("SELECT min(date_key) FROM articles WHERE date_key > 0"))
        last = key_date(self._db.value("SELECT max(date_key) FROM articles WHERE date_key > 0"))
        return (first, last) if first and last else None

    # -- order

    def _rows(self, view: View, limit: int | None, today: date) -> Iterator[Row]:
        """Ids and date keys in the view's order; `limit` is a hint, more may come."""
        plan = self._plan(view, today)
        if plan is None:
            return
        bound = f" LIMIT {limit:d}" if limit is not None and not plan.checks else ""
        if view.sort is Sort.DATE_DOWN:
            yield from self._checked(plan, f"ORDER BY {plan.key} DESC{bound}")
        elif view.sort is Sort.DATE_UP:
            # Undated articles come last in both directions, so they are asked for by themselves.
            for part in (f"{plan.key} > 0", f"{plan.key} < 0"):
                some = replace(plan, conditions=[*plan.conditions, part])
                yield from self._checked(some, f"ORDER BY {plan.key}{bound}")
        elif view.sort is Sort.TITLE:
            yield from self._checked(plan, f"ORDER BY a.title_key, a.date_key{bound}")
        elif plan.plain:
            yield from self._by_source(plan, bound)
        else:
            some = replace(plan, tables=f"{plan.tables} LEFT JOIN sources r ON r.id = a.source_id")
            yield from self._checked(some, f"ORDER BY r.name_key IS NULL, r.name_key, {plan.key} DESC{bound}")

    def _by_source(self, plan: _Plan, bound: str) -> Iterator[Row]:
        # One indexed run a source: sorting a million rows by a joined name takes seconds.
        sources = [
            row[0] for row in self._db.rows("SELECT id FROM sources WHERE articles > 0 ORDER BY name_key")
        ]
        for source in [*sources, None]:
            some = replace(plan, conditions=list(plan.conditions), parameters=list(plan.parameters))
            some.add("a.source_id IS ?", source)
            yield from self._checked(some, f"ORDER BY a.date_key DESC{bound}")

    def _checked(self, plan: _Plan, order: str) -> Iterator[Row]:
        rows = self._db.each(plan.sql(f"a.id, {plan.key}", order), plan.parameters)
        return (row for row in rows if all(check.holds(row[0]) for check in plan.checks))

    # -- what narrows a view

    def _plan(self, view: View, today: date) -> _Plan | None:
        """The query of a view, or None where nothing can be found."""
        plan = _Plan()
        nodes = q.parse(view.query, today).nodes
        said = [node for node in nodes if isinstance(node, q.Said)]
        words = [node for node in nodes if isinstance(node, q.Words)]
        rest = [node for node in nodes if not isinstance(node, q.Words | q.Said)]
        if not self._drive(plan, view, words, said):
            return None
        if view.scope in _SCOPES:
            plan.add(_SCOPES[view.scope][1])
        self._narrow_days(plan, view.first_day, view.last_day)
        for node in rest:
            condition, parameters = self._condition(node)
            plan.add(condition, *parameters)
        return plan

    def _drive(self, plan: _Plan, view: View, words: Sequence[q.Words], said: Sequence[q.Said]) -> bool:
        """Choose what the query runs along, and add what it does not run along as conditions."""
        match = match_words(words)
        source = self._source(view.source)
        speaker = None if view.speaker_id is None else self._speakers.effective(view.speaker_id)
        few = speaker is not None and self._few_articles(speaker)
        if said and not few:
            check = SaidCheck.of(self._db, self._speakers, said[0])
            plan.tables, plan.key = check.tables()
            plan.add(*check.condition())
            if check.needed:
                plan.checks.append(check)
            said = said[1:]
        elif match and not few:
            plan.tables, plan.key = (
                "search CROSS JOIN articles a ON a.date_key = search.rowid",
                "search.rowid",
            )
            plan.add("search MATCH ?", match)
            match = ""
        elif speaker is not None:
            plan.tables = _OF_SPEAKER
            plan.key = "s.date_key"
            plan.add("s.speaker_id = ? AND s.statements > 0 AND s.date_key IS NOT NULL", speaker)
            speaker = None
        elif view.scope in _SCOPES and view.sort is not Sort.TITLE:
            plan.tables = f"articles a INDEXED BY {_SCOPES[view.scope][0]}"
            plan.add("a.date_key IS NOT NULL")
        else:
            plan.add("a.date_key IS NOT NULL")
            plan.plain = (
                view.scope is Scope.ALL and source is None and view.first_day is view.last_day is None
            )
        for node in said:
            check = SaidCheck.of(self._db, self._speakers, node)
            plan.add(*check.membership())
            if check.needed:
                plan.checks.append(check)
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
        if source is not None:
            plan.add("a.source_id IS ?", source[0])
        return source is None or source[0] is not None or not view.source

    def _source(self, name: str | None) -> tuple[int | None] | None:
        """None where sources do not matter; else the id to be equal to, None for "no source" or an unknown one."""
        if name is None:
            return None
        return (self._db.value("SELECT id FROM sources WHERE name = ?", (name,)) if name else None,)

    def _few_articles(self, speaker_id: int) -> bool:
        return (self._db.value("SELECT articles FROM speakers WHERE id = ?", (speaker_id,)) or 0) < _FEW

    def _narrow_days(self, plan: _Plan, first: date | None, last: date | None) -> None:
        if first is not None or last is not None:
            plan.add(
                f"{plan.key} BETWEEN ? AND ?",
                first_key(first) if first else 1,
                last_key(last) if last else LAST_KEY,
            )

    def _condition(self, node: q.Node) -> tuple[str, list[Any]]:
        """A condition on article `a` for any node."""
        match node:
            case q.Words():
                return "a.date_key IN (SELECT rowid FROM search WHERE search MATCH ?)", [match_words([node])]
            case q.Said():
                condition, *parameters = SaidCheck.of(self._db, self._speakers, node).membership()
                return condition, parameters
            case q.Speaker(words):
                ids = self._speakers.matching(words)
                marks = ",".join("?" * len(ids))
                some = f"SELECT article_id FROM article_speakers WHERE speaker_id IN ({marks}) AND statements > 0"
                return f"a.id IN ({some})", list(ids)
            case q.Source(name):
                if not name:
                    return "a.source_id IS NULL", []
                return (
                    "a.source_id IN (SELECT id FROM sources WHERE name_key LIKE ? ESCAPE '\\')",
                    [f"%{_escaped(fold(name))}%"],
                )
            case q.State(name):
                return _STATES[name], []
            case q.Days(first, last):
                return (
                    "a.date_key BETWEEN ? AND ?",
                    [first_key(first) if first else 1, last_key(last) if last else LAST_KEY],
                )
            case q.Not(inner):
                condition, parameters = self._condition(inner)
                return f"NOT coalesce({condition}, 0)", parameters
            case q.Either(nodes):
                parts = [self._condition(each) for each in nodes]
                return (
                    "(" + " OR ".join(condition for condition, _ in parts) + ")",
                    [value for _, values in parts for value in values],
                )


def match_words(nodes: Sequence[q.Words]) -> str:
    """The FTS5 expression of words that must all be found; our own quoting leaves nothing to be misread."""
    return " AND ".join(match_part(node, node.column) for node in nodes)


def match_part(node: q.Words, column: str) -> str:
    """The FTS5 expression of one word or phrase."""
    phrase = '"' + " ".join(node.words) + '"' + ("*" if node.prefix else "")
    return f"{column} : {phrase}" if column else phrase


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _days(keys: array[int], *, down: bool) -> tuple[Day, ...]:
    """The runs of one day; found by bisection, for days are few and rows are many."""
    days = []
    row = 0
    while row < len(keys):
        key = keys[row]
        if key < 0:
            days.append(Day(row, None))
            break
        day = key >> DAY_SHIFT
        days.append(Day(row, date.fromordinal(day)))
        if down:
            row = bisect_left(keys, -(day << DAY_SHIFT) + 1, lo=row, key=lambda k: -k)
        else:
            row = _end_of_day(keys, row, (day + 1) << DAY_SHIFT)
    return tuple(days)


def _end_of_day(keys: array[int], row: int, end: int) -> int:
    low, high = row, len(keys)
    while low < high:
        middle = (low + high) // 2
        # Undated keys stand after all dates here too.
        if keys[middle] >= end or keys[middle] < 0:
            high = middle
        else:
            low = middle + 1
    return low
