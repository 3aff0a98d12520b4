"""The orders that a view can have: the person's own where it is what is to be read, ranks where something is sought."""

from __future__ import annotations

from dataclasses import replace

from reader import Scope, Sort, View

_ALWAYS = (Sort.DATE_DOWN, Sort.DATE_UP, Sort.TITLE, Sort.SOURCE)


def offered(view: View) -> tuple[Sort, ...]:
    """The orders to choose from, the one that the view means most first."""
    queue = (Sort.QUEUE,) if view.scope is Scope.TO_READ else ()
    return (*queue, *_ALWAYS, *((Sort.RANK,) if view.query.strip() else ()))


def fitting(view: View) -> View:
    """The view in an order that it can have."""
    return view if view.sort in offered(view) else replace(view, sort=Sort.DATE_DOWN)
