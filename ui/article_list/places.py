"""The place in the list, by article: what stays on screen and selected while the articles of a view change."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from itertools import chain

from reader import ArticleDirectory, Library, Scope, SearchInterrupted, View

STRIDE = 10_000  # ids
MOST = 1000  # selected articles that keep their selection: more than that nobody has picked one by one


@dataclass(frozen=True, slots=True)
class Places:
    """Article ids: the first one on screen, the current one, the selected ones, one that is wanted."""

    top: int | None
    current: int | None
    selected: tuple[int, ...] = ()
    wanted: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Rows of a directory, each None where its article is not in it; `of` are the articles that were asked for."""

    of: Places
    top: int | None
    current: int | None
    wanted: int | None
    selected: tuple[int, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class BeforeSearch:
    """What the list showed before a search, to show it again at once."""

    view: View
    directory: ArticleDirectory
    top: int  # first row on screen
    offset: int  # px of it above the window
    current: int | None


def read_directory(
    library: Library, view: View, shown: ArticleDirectory, places: Places
) -> tuple[ArticleDirectory, Found, bool] | None:
    """A view's directory, where its places are, and whether it is as the one that is `shown`; None if interrupted."""
    try:
        directory = library.directory(view)
    except SearchInterrupted:
        return None
    same = directory.ids == shown.ids and directory.days == shown.days
    return directory, find_places(directory, places), same and directory.view == shown.view


def find_unread(
    library: Library, view: View, directory: ArticleDirectory, start: int
) -> tuple[int, int] | None:
    """Row and id of the next unread article of a directory from `start` on, else of its first one."""
    try:
        waiting = library.directory(replace(view, scope=Scope.UNREAD)).ids
    except SearchInterrupted:  # the person has gone on to another view
        return None
    unread = set[int]()
    for at in range(0, len(waiting), STRIDE):  # the whole at once would keep every other thread waiting
        unread.update(waiting[at : at + STRIDE])
    order = chain(range(start, len(directory)), range(min(start, len(directory))))
    return next(((row, directory.ids[row]) for row in order if directory.ids[row] in unread), None)


def find_places(directory: ArticleDirectory, places: Places) -> Found:
    """The rows of the articles. It takes some ms in a million rows: not for the GUI thread."""
    selected: tuple[int, ...] = ()
    if 1 < len(places.selected) <= MOST:
        selected = rows_of(directory, frozenset(places.selected))
    return Found(
        places,
        _row(directory, places.top),
        _row(directory, places.current),
        _row(directory, places.wanted),
        selected,
    )


def rows_of(directory: ArticleDirectory, articles: Collection[int]) -> tuple[int, ...]:
    """The rows of some articles, in the directory's order."""
    return tuple(row for row, article_id in enumerate(directory.ids) if article_id in articles)


def _row(directory: ArticleDirectory, article_id: int | None) -> int | None:
    return None if article_id is None else directory.row_of(article_id)
