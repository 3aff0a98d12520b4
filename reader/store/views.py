"""The ids that a view shows, all or the first of them, and how many articles each day has. Offsets are never used."""

from __future__ import annotations

import calendar as months
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from operator import neg

from reader.store.conditions import EVER, Span
from reader.store.database import Database, Row
from reader.store.keys import DAY_SHIFT, LAST_KEY, first_key, key_date
from reader.store.plans import Plan, Planner
from reader.store.said import SaidCheck
from reader.store.speakers import Speakers
from reader.types import ArticleDirectory, Day, Sort, View

_CHUNK = 4096
_LOOK = 20  # articles looked at together for the first rows
_PATIENCE = 40  # of those, before asking whether enough have what is looked for
_WIDE = 1000  # articles of speakers that are gathered at once; of more, some days at a time
_ENOUGH = 200  # of those in the first span
_WIDER = 8

_RUN = 128  # articles of most days in a large library, and among so many one day's end is looked for first
_NEVER = 1 << 62


class Views:
    """Ids of views and numbers of days."""

    def __init__(self, database: Database, speakers: Speakers) -> None:
        self._db, self._speakers = database, speakers

    def _planner(self) -> Planner:
        """One for each question: it looks up who is meant once, in the snapshot of the question."""
        return Planner(self._db, self._speakers)

    def first(self, view: View, limit: int, today: date) -> tuple[list[int], SaidCheck | None]:
        """The first ids of a view, and its question about statements, which knows the places in those."""
        planner = self._planner()
        plan = planner.plan(view, today, first=True)
        if plan is None:
            return [], None
        if plan.spoken <= _WIDE or view.sort is not Sort.DATE_DOWN:
            return self._hurried(planner, plan, view, limit, today), plan.said
        found: list[int] = []
        for span in self._spans(_ENOUGH / plan.spoken):
            part = planner.plan(view, today, first=True, span=span)
            if part is not None:
                found.extend(self._hurried(planner, part, view, limit - len(found), today))
            if len(found) >= limit:
                break
        return found, plan.said

    def _hurried(self, planner: Planner, plan: Plan, view: View, limit: int, today: date) -> list[int]:
        """The first ids, by looking at articles where enough of those have what is looked for."""
        found = self._first(plan, view.sort, limit)
        if found is None:
            whole = planner.plan(view, today, span=plan.span)
            found = self._first(whole, view.sort, limit) if whole is not None else None
        return found or []

    def _spans(self, share: float) -> Iterator[Span]:
        """Spans of date keys, newest first: about such a share of all, then more and more, to the undated ones."""
        bounds = self.bounds()
        if bounds is not None:
            oldest, newest = (first_key(day) for day in bounds)
            high, size = LAST_KEY, max(1, int((newest - oldest) * share))
            low = newest - size
            while low > oldest:
                yield low, high
                high, size = low - 1, size * _WIDER
                low = high - size
            yield EVER[0], high
            return
        yield EVER

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
        plan = self._planner().plan(view, today)
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
        plan = self._planner().plan(view, today)
        by_date = view.sort in (Sort.DATE_DOWN, Sort.DATE_UP)
        ids, ordinals = self._all(plan, view.sort, by_date) if plan else (array("q"), array("q"))
        if not by_date:
            return ArticleDirectory(view, ids)
        days = _days(ordinals, down=view.sort is Sort.DATE_DOWN)
        return ArticleDirectory(view, ids, days, tuple(day.first_row for day in days))

    def _all(self, plan: Plan, sort: Sort, by_date: bool) -> tuple[array[int], array[int]]:
        """All ids in order, and the ordinals of their days (of no use for undated ones) where they are sorted so."""
        ids, ordinals = array("q"), array("q")
        if plan.checks:
            for rows in self._rows(plan, sort, None):
                held = set(plan.holding([row[0] for row in rows]))
                ids.extend(row[0] for row in rows if row[0] in held)
                if by_date:
                    ordinals.extend(row[1] >> DAY_SHIFT for row in rows if row[0] in held)
            return ids, ordinals
        for part, order in self._parts(plan, sort, ""):
            columns = ("a.id", f"{part.key} >> {DAY_SHIFT}") if by_date else ("a.id",)
            for all_of, more in zip(
                (ids, ordinals), self._db.integers(columns, part.sql, order, part.parameters), strict=False
            ):
                all_of.extend(more)
        return ids, ordinals

    def calendar(self, year: int, month: int, view: View | None, today: date) -> dict[int, int]:
        """Day of the month to number of articles; of a view, whatever days it is narrowed to."""
        first = date(year, month, 1)
        last = first.replace(day=months.monthrange(year, month)[1])
        narrowed = replace(view or View(), first_day=first, last_day=last, sort=Sort.DATE_DOWN)
        plan = self._planner().plan(narrowed, today)
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
        size = _CHUNK if limit is None else _LOOK if plan.checks else limit
        for part, order in self._parts(plan, sort, bound):
            yield from self._db.chunks(part.sql(f"a.id, {part.key}", order), part.parameters, size)

    def _parts(self, plan: Plan, sort: Sort, bound: str) -> Iterator[tuple[Plan, str]]:
        """Queries that one after the other give a view in its order, each with how it is ordered."""
        if sort is Sort.DATE_DOWN:
            yield plan, f"ORDER BY {plan.key} DESC{bound}"
        elif sort is Sort.DATE_UP:
            # Undated articles come last in both directions, so they are asked for by themselves.
            for part in (f"{plan.key} > 0", f"{plan.key} < 0"):
                yield plan.also(part), f"ORDER BY {plan.key}{bound}"
        elif sort is Sort.RANK:
            order = "search.rank" if plan.tables.startswith("search ") else f"{plan.key} DESC"
            yield plan, f"ORDER BY {order}{bound}"
        elif sort is Sort.QUEUE:
            last = "" if "articles_queue" in plan.tables else "a.to_read IS NULL, "
            yield plan, f"ORDER BY {last}a.to_read{bound}"
        elif sort is Sort.TITLE:
            yield plan, f"ORDER BY a.title_key, a.date_key{bound}"
        elif plan.plain:
            # One indexed run a source: sorting a million rows by a joined name takes seconds.
            sources = [
                row[0] for row in self._db.rows("SELECT id FROM sources WHERE articles > 0 ORDER BY name_key")
            ]
            for source in [*sources, None]:
                yield plan.also("a.source_id IS ?", source), f"ORDER BY a.date_key DESC{bound}"
        else:
            some = replace(plan, tables=f"{plan.tables} LEFT JOIN sources r ON r.id = a.source_id")
            yield some, f"ORDER BY r.name_key IS NULL, r.name_key, {plan.key} DESC{bound}"


def _days(ordinals: array[int], *, down: bool) -> tuple[Day, ...]:
    """The runs of one day; found by bisection, for days are few and rows are many. Undated ones, below 0, are last."""
    days = []
    row = 0
    while row < len(ordinals):
        day = ordinals[row]
        if day < 0:
            days.append(Day(row, None))
            break
        days.append(Day(row, date.fromordinal(day)))
        end = min(len(ordinals), row + _RUN)
        if ordinals[end - 1] == day:
            end = len(ordinals)
        if down:
            row = bisect_left(ordinals, 1 - day, lo=row, hi=end, key=neg)
        else:
            row = bisect_left(
                ordinals, day + 1, lo=row, hi=end, key=lambda each: each if each > 0 else _NEVER
            )
    return tuple(days)
