"""The ids that a view shows, all or the first of them, and how many articles each day has. Offsets are never used."""

from __future__ import annotations

import calendar as months
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from operator import itemgetter

from reader.store.database import Database, Row
from reader.store.keys import DAY_SHIFT, key_date
from reader.store.plans import Plan, Planner
from reader.store.said import SaidCheck
from reader.store.speakers import Speakers
from reader.types import ArticleDirectory, Day, Sort, View

_CHUNK = 4096
_LOOK = 20  # articles looked at together for the first rows
_PATIENCE = 40  # of those, before asking whether enough have what is looked for

_ID, _KEY = itemgetter(0), itemgetter(1)


class Views:
    """Ids of views and numbers of days."""

    def __init__(self, database: Database, speakers: Speakers) -> None:
        self._db = database
        self._planner = Planner(database, speakers)

    def first(self, view: View, limit: int, today: date) -> tuple[list[int], SaidCheck | None]:
        """The first ids of a view, and its question about statements, which knows the places in those."""
        for hurried in (True, False):
            plan = self._planner.plan(view, today, first=hurried)
            if plan is None:
                break
            found = self._first(plan, view.sort, limit)
            if found is not None:
                return found, plan.said
        return [], None

    def _first(self, plan: Plan, sort: Sort, limit: int) -> list[int] | None:
        """The first ids; None where too few of what a partial plan looks at are among them."""
        found: list[int] = []
        looked = 0
        for rows in self._rows(plan, sort, limit):
            looked += len(rows)
            found.extend(plan.holding([row[0] for row in rows]))
            if len(found) >= limit:
                return found[:limit]
            if plan.partial and looked >= _PATIENCE and len(found) * plan.hope < looked:
                return None
        return found

    def total(self, view: View, today: date) -> int:
        """How many articles a view has."""
        plan = self._planner.plan(view, today)
        if plan is None:
            return 0
        if plan.checks:
            return len(self.directory(view, today).ids)
        # Every row of the index is a listed article; reading each of them would take most of the time.
        bare = "SELECT count(*) FROM search WHERE search MATCH ?"
        sql = bare if plan.bare else plan.sql("count(*)", "")
        return int(self._db.value(sql, plan.parameters))

    def directory(self, view: View, today: date) -> ArticleDirectory:
        """All ids of a view, and the days they fall in where it is sorted by date."""
        ids, keys = array("q"), array("q")
        plan = self._planner.plan(view, today)
        by_date = view.sort in (Sort.DATE_DOWN, Sort.DATE_UP)
        for rows in self._rows(plan, view.sort, None) if plan else ():
            if plan and plan.checks:
                held = set(plan.holding([row[0] for row in rows]))
                rows = [row for row in rows if row[0] in held]  # noqa: PLW2901  the filtered page takes its place
            ids.extend(map(_ID, rows))
            if by_date:
                keys.extend(map(_KEY, rows))
        if not by_date:
            return ArticleDirectory(view, ids)
        days = _days(keys, down=view.sort is Sort.DATE_DOWN)
        return ArticleDirectory(view, ids, days, tuple(day.first_row for day in days))

    def calendar(self, year: int, month: int, view: View | None, today: date) -> dict[int, int]:
        """Day of the month to number of articles; of a view, whatever days it is narrowed to."""
        first = date(year, month, 1)
        last = first.replace(day=months.monthrange(year, month)[1])
        narrowed = replace(view or View(), first_day=first, last_day=last, sort=Sort.DATE_DOWN)
        plan = self._planner.plan(narrowed, today)
        if plan is None:
            return {}
        if plan.checks:
            days = self.directory(narrowed, today)
            firsts = [*(day.first_row for day in days.days), len(days)]
            return {
                day.date.day: end - day.first_row
                for day, end in zip(days.days, firsts[1:], strict=True)
                if day.date is not None
            }
        sql = plan.sql(f"{plan.key} >> {DAY_SHIFT}, count(*)", "GROUP BY 1")
        return {date.fromordinal(day).day: number for day, number in self._db.rows(sql, plan.parameters)}

    def bounds(self) -> tuple[date, date] | None:
        """The first and the last day that has articles."""
        first = key_date(self._db.value("SELECT min(date_key) FROM articles WHERE date_key > 0"))
        last = key_date(self._db.value("SELECT max(date_key) FROM articles WHERE date_key > 0"))
        return (first, last) if first and last else None

    # -- order

    def _rows(self, plan: Plan, sort: Sort, limit: int | None) -> Iterator[list[Row]]:
        """Ids and date keys in order, by the chunk; `limit` is a hint, more may come. Checks are the caller's."""
        bound = f" LIMIT {limit:d}" if limit is not None and not plan.checks else ""
        if sort is Sort.DATE_DOWN:
            yield from self._chunks(plan, f"ORDER BY {plan.key} DESC{bound}", limit)
        elif sort is Sort.DATE_UP:
            # Undated articles come last in both directions, so they are asked for by themselves.
            for part in (f"{plan.key} > 0", f"{plan.key} < 0"):
                yield from self._chunks(plan.also(part), f"ORDER BY {plan.key}{bound}", limit)
        elif sort is Sort.RANK:
            order = "search.rank" if plan.tables.startswith("search ") else f"{plan.key} DESC"
            yield from self._chunks(plan, f"ORDER BY {order}{bound}", limit)
        elif sort is Sort.QUEUE:
            last = "" if "articles_queue" in plan.tables else "a.to_read IS NULL, "
            yield from self._chunks(plan, f"ORDER BY {last}a.to_read{bound}", limit)
        elif sort is Sort.TITLE:
            yield from self._chunks(plan, f"ORDER BY a.title_key, a.date_key{bound}", limit)
        elif plan.plain:
            # One indexed run a source: sorting a million rows by a joined name takes seconds.
            sources = [
                row[0] for row in self._db.rows("SELECT id FROM sources WHERE articles > 0 ORDER BY name_key")
            ]
            for source in [*sources, None]:
                some = plan.also("a.source_id IS ?", source)
                yield from self._chunks(some, f"ORDER BY a.date_key DESC{bound}", limit)
        else:
            some = replace(plan, tables=f"{plan.tables} LEFT JOIN sources r ON r.id = a.source_id")
            order = f"ORDER BY r.name_key IS NULL, r.name_key, {plan.key} DESC{bound}"
            yield from self._chunks(some, order, limit)

    def _chunks(self, plan: Plan, order: str, limit: int | None) -> Iterator[list[Row]]:
        size = _CHUNK if limit is None else _LOOK if plan.checks else limit
        return self._db.chunks(plan.sql(f"a.id, {plan.key}", order), plan.parameters, size)


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
        # Undated keys are negative and stand last in both directions.
        if down:
            row = bisect_left(keys, -(day << DAY_SHIFT) + 1, lo=row, key=lambda k: -k)
        else:
            row = bisect_left(keys, (day + 1) << DAY_SHIFT, lo=row, key=lambda k: k if k > 0 else 1 << 62)
    return tuple(days)
