"""A view of the list as plain JSON values and back, for what is remembered: saved views, the window's last one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from reader.listed import Scope, Sort, View


def view_to_json(view: View) -> dict[str, Any]:
    """A view as plain JSON values."""
    return {
        "scope": view.scope.value,
        "speaker": view.speaker_id,
        "source": view.source,
        "first": view.first_day.isoformat() if view.first_day else None,
        "last": view.last_day.isoformat() if view.last_day else None,
        "query": view.query,
        "sort": view.sort.value,
        "tag": view.tag,
    }


def view_from_json(values: Mapping[str, Any]) -> View:
    """A view from what `view_to_json` made; the plain view where it is not one."""
    try:
        first, last = values.get("first"), values.get("last")
        return View(
            scope=Scope(values.get("scope", Scope.ALL)),
            speaker_id=values.get("speaker"),
            source=values.get("source"),
            first_day=date.fromisoformat(first) if first else None,
            last_day=date.fromisoformat(last) if last else None,
            query=str(values.get("query") or ""),
            sort=Sort(values.get("sort", Sort.DATE_DOWN)),
            tag=values.get("tag"),
        )
    except (TypeError, ValueError, AttributeError):
        return View()
