"""Statements that report one utterance, folded under the one that stands for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from reader import StatementRow, fullest_report

Others = Mapping[int, tuple[StatementRow, ...]]


def utterance_of(row: StatementRow) -> int:
    """The number of a row's utterance; a row without one stands for itself."""
    return row.statement.utterance if row.statement.utterance is not None else -row.statement.id


def folded(rows: Sequence[StatementRow]) -> tuple[list[StatementRow], dict[int, tuple[StatementRow, ...]]]:
    """The rows that stand for their utterances, and by their ids the reports of other articles under them.

    The parts of an interrupted quote stand side by side: they are one report.
    """
    groups: dict[int, list[StatementRow]] = {}
    for row in rows:
        groups.setdefault(utterance_of(row), []).append(row)
    hidden: set[int] = set()
    others: dict[int, tuple[StatementRow, ...]] = {}
    for group in groups.values():
        stands = fullest_report(group)
        under = [row for row in group if row.statement.article_id != stands.statement.article_id]
        if under:
            others[stands.statement.id] = tuple(under)
            hidden.update(row.statement.id for row in under)
    return [row for row in rows if row.statement.id not in hidden], others


def number_of(rows: Iterable[StatementRow]) -> int:
    """How many utterances they report."""
    return len({utterance_of(row) for row in rows})


def reports_of(rows: Iterable[StatementRow]) -> int:
    """In how many articles they are carried, one by one; an interrupted quote is one report."""
    return len({(utterance_of(row), row.statement.article_id) for row in rows})


def by_month(rows: Iterable[StatementRow]) -> Counter[tuple[int, int]]:
    """How many utterances were reported in each month; reports without a date are in none."""
    seen = {
        (row.article_date.year, row.article_date.month, utterance_of(row)) for row in rows if row.article_date
    }
    return Counter((year, month) for year, month, _ in seen)
