"""Statements that report one utterance, folded under the one that stands for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reader import StatementRow, Verdict, fullest_report

Others = Mapping[int, tuple[StatementRow, ...]]


def utterance_of(row: StatementRow) -> int:
    """The number of a row's utterance; a row without one stands for itself."""
    return row.statement.utterance if row.statement.utterance is not None else -row.statement.id


def folded(rows: Sequence[StatementRow]) -> tuple[list[StatementRow], dict[int, tuple[StatementRow, ...]]]:
    """The rows that stand for their utterances, and by their ids the reports of other articles under them."""
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


def whole(rows: Sequence[StatementRow]) -> list[StatementRow]:
    """The rows with the parts of a quote that its cue interrupts made one, in the place of the first that is listed."""
    quotes: dict[tuple[int, int], list[StatementRow]] = {}
    for place, row in enumerate(rows):
        group = row.statement.group
        quotes.setdefault((-1, place) if group is None else (row.statement.article_id, group), []).append(row)
    return [_joined(parts) for parts in quotes.values()]


def _joined(parts: list[StatementRow]) -> StatementRow:
    """One row for a quote: its words, as sure as its least sure part, checked where one of them is."""
    if len(parts) == 1:
        return parts[0]
    parts = sorted(parts, key=lambda row: row.statement.start)
    first = parts[0]
    verdicts = [part.statement.verdict for part in parts if part.statement.verdict is not Verdict.UNCHECKED]
    kinds = {part.statement.kind for part in parts}
    statement = replace(
        first.statement,
        kind=kinds.pop() if len(kinds) == 1 else "mixed",
        confidence=min(part.statement.confidence for part in parts),
        decided=all(part.statement.decided for part in parts),
        verdict=verdicts[0] if verdicts else Verdict.UNCHECKED,
    )
    return replace(first, statement=statement, text=" … ".join(part.text for part in parts))


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
