"""What the undo journal no longer speaks of, once the trash was emptied: pure, over the changes as they are stored.

A step that would bring back what is gone for good must not stand in the way of the steps before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

Change = list[Any]

STATEMENT_SHIFT = 20  # a statement's id begins with that of its article


def without(changes: Sequence[Change], articles: set[int], rows: set[tuple[str, int]]) -> list[Change]:
    """The changes that are left when these articles and rows (table and id) are gone."""
    return [kept for change in changes if (kept := _left(change, articles, rows)) is not None]


def _left(change: Change, articles: set[int], rows: set[tuple[str, int]]) -> Change | None:
    name, *rest = change
    if name == "row":
        table, number, values = rest
        gone = (table, number) in rows or (values or {}).get("article_id") in articles
        return None if gone else change
    if name == "statement":
        return None if rest[0] >> STATEMENT_SHIFT in articles else change
    if name in ("speaker", "keys"):
        return change
    lists = [index for index, value in enumerate(rest) if isinstance(value, list)]
    if not lists:
        return None if rest and rest[0] in articles else change
    kept = [value for value in rest[lists[-1]] if _article(value) not in articles]
    rest[lists[-1]] = kept
    return [name, *rest] if kept else None


def _article(value: Any) -> Any:
    """Lists of changes hold articles, or begin with one: [id, value, origin]."""
    return value[0] if isinstance(value, list) and value else value
