"""The first rows of a search, found by whatever way is quickest, are the first of all that it finds."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import pytest

from reader import Library, ReadingState, Scope, Sort, View
from reader.store import conditions, plans, vocabulary
from reader.store import views as views_module

_NAMES = ("Ada Quill", "Bruno Vance", "Cleo Marsh", "Dora Finch")
_THINGS = ("lamps", "ferries", "herring", "lanterns", "the old pier", "a lighthouse")

QUERIES = (
    "", "lam", "lamps ", "lam fer", "the old pier ", '"the old" ', "speaker:quill", "speaker:quill lam",
    "speaker:quill lamps ", "speaker:o", "speaker:nobody lamps ", "-speaker:quill lamps ", "said:quill",
    "said:quill lamps ", "said:quill lam", 'said:"old pier" ', "said:vance the ", "said:lamps ", "said:la",
    "said:the li", "said:quill the ol", "said:marsh OR lamps ",
    "said:quill title:number ", "said:quill -lamps ", "source:coast lamps ", 'source:"" lamps ', "tag:sea lamps ",
    "is:bookmarked lamps ", "is:bookmarked speaker:quill ", "is:unread is:bookmarked lam", "is:undated lamps ",
    "after:2024-01-10 speaker:quill ", "after:2024-01-10 said:quill lamps ", "lamps OR speaker:marsh ",
    "before:2024-01-20 lamps after:2024-01-05 ", "-lamps ", "act:denies said:vance ", "note:buoy ", "note:buoy lamps ",
    "speaker:marsh OR lam", "is:bookmarked OR -lam", "lam* OR tag:sea OR after:2024-01-20 ", "ferr* OR said:quill lam",
)  # fmt: skip
VIEWS: tuple[dict[str, Any], ...] = (
    {}, {"source": "COASTLINE"}, {"source": ""}, {"scope": Scope.BOOKMARKED}, {"scope": Scope.UNREAD}, {"tag": "sea"},
    {"speaker_id": 1}, {"speaker_id": 1, "scope": Scope.BOOKMARKED}, {"sort": Sort.DATE_UP}, {"sort": Sort.TITLE},
    {"scope": Scope.TO_READ, "sort": Sort.QUEUE},
)  # fmt: skip


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Ninety articles, some undated, with sources, bookmarks, tags, notes and speakers."""
    folder = tmp_path_factory.mktemp("shelf")
    for n in range(90):
        name, other = _NAMES[n % 4], _NAMES[(n // 4) % 4]
        source = "/COASTLINE/. " if n % 3 else ""
        text = (
            f"PORT LANTERN, March 4. {source}Number {n} is about {_THINGS[n % 6]}.\n\n"
            f"“We keep {_THINGS[n // 6 % 6]} number {n},” {name} told reporters on Monday.\n\n"
            f"{other} denied that {_THINGS[(n + 1) % 6]} were sold."
        )
        day = f" date 2024-01-{n % 28 + 1:02} " if n % 9 else ""
        (folder / f"{n:02}.txt").write_text(day + text, encoding="utf-8")
    with Library.open(folder / "library.onrecord") as library:
        library.import_paths(sorted(folder.glob("*.txt")))
        ids = list(library.directory(View()).ids)
        for article_id in ids[::5]:
            library.toggle_bookmark(article_id)
        for article_id in ids[::7]:
            library.add_note(article_id, "a buoy #sea/deep")
            library.set_to_read([article_id], True)
        library.set_state(ids[::2], ReadingState.READ)
        yield library


_WAYS = {
    "as it is": {},
    "by spans of days": {(views_module, "_WIDE"): 0, (views_module, "_ENOUGH"): 1},
    "all is rare": {(plans, "_RARE"): 1},
    "nothing is few": {(conditions, "SOME"): -1, (plans, "_NEAR"): -1},
    "nothing is few, by spans": {
        (conditions, "SOME"): -1, (plans, "_NEAR"): -1, (views_module, "_WIDE"): 0, (views_module, "_ENOUGH"): 1,
    },
    "looking at articles gives up at once": {(views_module, "_PATIENCE"): 1, (views_module, "_LOOK"): 1},
    "no beginning has few words": {(vocabulary, "_MOST"): 0},
}  # fmt: skip


@pytest.mark.parametrize("way", _WAYS)
def test_the_first_rows_are_the_first_of_all(
    shelf: Library, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever way is taken: the same articles in the same order, and as many as there are."""
    for (module, name), value in _WAYS[way].items():
        monkeypatch.setattr(module, name, value)
    for limit, query in zip(itertools.cycle((7, 100)), QUERIES, strict=False):
        for chosen in VIEWS if way == "as it is" else (VIEWS[0], VIEWS[3], VIEWS[6]):
            view = View(query=query, **chosen)
            whole = list(shelf.directory(view).ids)
            assert len(whole) == shelf.total(view), view
            first = [row.id for row in shelf.first_rows(view, limit)]
            assert whole[:limit] == first, view


def test_what_the_ways_find_is_there(shelf: Library) -> None:
    """The queries above find something to be compared, most of them."""
    found = [shelf.total(View(query=query)) for query in QUERIES]
    assert 6 > sum(number == 0 for number in found), dict(zip(QUERIES, found, strict=True))


def test_what_is_said_is_shown_whichever_way_it_was_found(
    shelf: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The passage of a row comes from the statement, also where spans of days were gone through."""
    view = View(query="said:quill lamps ")
    rows = shelf.first_rows(view)
    assert rows
    assert {True} == {"lamps" in (row.snippet or "") for row in rows}
    monkeypatch.setattr(views_module, "_WIDE", 0)
    monkeypatch.setattr(views_module, "_ENOUGH", 1)
    assert rows == shelf.first_rows(view)
    assert rows == shelf.rows([row.id for row in rows], view.query)
