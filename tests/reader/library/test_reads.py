"""Lists: order, filters, numbers; and that each row says what is true of its article."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader import Library, NotFoundError, Scope, Sort, SpeakerKind, View
from tests.reader.library.conftest import FERRY, HARBOUR, MARKET, Write


def ids(library: Library, view: View) -> list[int]:
    """The ids of a view; the first rows must say the same as the directory."""
    directory = library.directory(view)
    assert [row.id for row in library.first_rows(view)] == list(directory.ids)[:64]
    return list(directory.ids)


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort.DATE_DOWN, [2, 1, 3]),
        (Sort.DATE_UP, [1, 2, 3]),
        (Sort.TITLE, [1, 2, 3]),
        (Sort.SOURCE, [2, 1, 3]),
    ],
)
def test_sorting(stocked: Library, sort: Sort, expected: list[int]) -> None:
    """Undated articles and those without a source come last, in either direction."""
    for article_id, title in ((1, "“Apples"), (2, "bananas"), (3, "Ćherries")):
        stocked.edit_article([article_id], "title", title)
    stocked.edit_article([2], "source", "Alpha")
    stocked.edit_article([1], "source", "beta")
    assert expected == ids(stocked, View(sort=sort))


def test_days_of_a_directory(stocked: Library) -> None:
    """Each day stands at its first row, the undated at the end."""
    days = stocked.directory(View()).days
    assert [(0, date(2024, 3, 6)), (1, date(2024, 3, 4)), (2, None)] == [
        (day.first_row, day.date) for day in days
    ]
    assert () == stocked.directory(View(sort=Sort.TITLE)).days


def test_scopes(stocked: Library) -> None:
    """Each scope has the articles in that state, and the counters agree."""
    stocked.set_opened(1)
    stocked.set_to_read([2, 3], True)
    stocked.toggle_bookmark(3)
    stocked.add_note(1, "a note")
    assert [2, 3] == ids(stocked, View(scope=Scope.UNREAD))
    assert [2, 3] == ids(stocked, View(scope=Scope.TO_READ))
    assert [3] == ids(stocked, View(scope=Scope.BOOKMARKED))
    assert [1] == ids(stocked, View(scope=Scope.NOTED))
    counts = stocked.counts()
    assert (3, 2, 2, 1, 1) == (counts.all, counts.to_read, counts.unread, counts.bookmarks, counts.notes)
    row = stocked.rows([3])[0]
    assert (True, False, True, True) == (row.bookmarked, row.noted, row.unread, row.to_read)


def test_bookmarks_are_counted_as_their_page_lists_them(stocked: Library) -> None:
    """One of an article and two of its passages are three; those of a deleted article are none."""
    stocked.toggle_bookmark(3)
    for start, end in ((None, None), (0, 10), (20, 30)):
        stocked.toggle_bookmark(1, start, end)
    assert 4 == stocked.counts().bookmarks == len(stocked.bookmarks())
    assert [
        (mark, row.title, row.title_origin, row.source, row.date) for mark, row in stocked.bookmarks()
    ] == [tuple(row) for row in stocked.bookmark_rows()]
    stocked.delete_articles([1])
    assert 1 == stocked.counts().bookmarks == len(stocked.bookmarks()) == len(stocked.bookmark_rows())


def test_filters(stocked: Library) -> None:
    """By source, by day, by speaker, and all at once."""
    source = stocked.reading(1).article.source.value
    assert source
    assert [1] == ids(stocked, View(source=source))
    assert [3] == ids(stocked, View(source=""))
    assert [] == ids(stocked, View(source="No such source"))
    assert [1] == ids(stocked, View(first_day=date(2024, 3, 1), last_day=date(2024, 3, 5)))
    assert [2] == ids(stocked, View(first_day=date(2024, 3, 5)))
    assert [1] == ids(stocked, View(last_day=date(2024, 3, 5)))
    quill = next(row for row in stocked.speakers("quill"))
    assert [2, 1] == ids(stocked, View(speaker_id=quill.id))
    assert [1] == ids(stocked, View(speaker_id=quill.id, source=source, query="lamps"))
    assert [2] == ids(stocked, View(speaker_id=quill.id, scope=Scope.UNREAD, first_day=date(2024, 3, 5)))


def test_the_calendar_counts_days(stocked: Library, write: Write) -> None:
    """A month has its days with articles, of the whole library or of a view."""
    assert {4: 1, 6: 1} == stocked.calendar(2024, 3)
    assert {6: 1} == stocked.calendar(2024, 3, View(query="ferry"))
    assert {4: 1} == stocked.calendar(2024, 3, View(query="said:lamps"))
    assert {} == stocked.calendar(2024, 4)
    assert (date(2024, 3, 4), date(2024, 3, 6)) == stocked.calendar_bounds()


def test_rows_come_in_the_order_asked(stocked: Library) -> None:
    """Missing ids are left out, others stand as asked."""
    stocked.delete_articles([2])
    assert [3, 1] == [row.id for row in stocked.rows([3, 99, 2, 1])]


def test_sources_are_counted(stocked: Library) -> None:
    """Most articles first; "" stands for those without; editing moves the count."""
    stocked.edit_article([1, 2, 3], "source", "Coast")
    assert [("Coast", 3)] == [(row.name, row.articles) for row in stocked.sources()]
    stocked.edit_article([1], "source", "")
    assert [("Coast", 2), ("", 1)] == [(row.name, row.articles) for row in stocked.sources()]


def test_speakers_of_the_library(stocked: Library) -> None:
    """One person is one speaker across articles; persons come before organisations."""
    rows = stocked.speakers()
    assert 1 == len([row for row in rows if "Quill" in row.name])
    quill = next(row for row in rows if row.name == "Ada Quill")
    assert 2 == quill.articles
    said = stocked.statements_of(quill.id)
    quotes = {(row.statement.article_id, row.statement.group) for row in said}
    assert quill.statements == len(quotes) < len(said)  # what a cue interrupts is one
    assert [2, 1] == list(dict.fromkeys(row.statement.article_id for row in said))
    kinds = [row.kind for row in rows]
    assert kinds == sorted(kinds, key=list(SpeakerKind).index)
    assert len(stocked.statements_of(quill.id, 1)) == 1


def test_unknown_ids_are_not_found(stocked: Library) -> None:
    """Every lookup of one thing says what is missing."""
    for lookup in (stocked.reading, stocked.speaker, stocked.statements_of, stocked.source_bytes):
        with pytest.raises(NotFoundError, match="There is no"):
            lookup(999)


def test_the_position_is_kept(stocked: Library) -> None:
    """Where reading was left is there again."""
    stocked.set_position(1, 120)
    assert 120 == stocked.reading(1).article.position


@settings(max_examples=20)  # each makes a library of its own
@given(
    days=st.lists(st.one_of(st.none(), st.dates(date(1, 1, 1), date(9999, 12, 31))), min_size=1, max_size=12)
)
def test_any_dates_are_sorted(tmp_path_factory: pytest.TempPathFactory, days: list[date | None]) -> None:
    """Whatever the dates, the list runs by them, and `day_at` names the day of every row."""
    folder = tmp_path_factory.mktemp("dates")
    with Library.open(folder / "library") as library:
        for n, _ in enumerate(days):
            (folder / f"{n}.txt").write_text(
                f"{MARKET}\n\nStall {n} closed early that day.", encoding="utf-8"
            )
        library.import_paths([folder / f"{n}.txt" for n, _ in enumerate(days)], attribute=False)
        for n, day in enumerate(days):
            library.edit_article([n + 1], "date", day.isoformat() if day else "")
        dated = [day for day in days if day]
        for sort in (Sort.DATE_DOWN, Sort.DATE_UP):
            directory = library.directory(View(sort=sort))
            shown = [library.reading(i).article.date for i in directory.ids]
            expected: list[date | None] = [*sorted(dated, reverse=sort is Sort.DATE_DOWN)]
            assert expected + [None] * (len(days) - len(dated)) == shown
            assert shown == [entry.date if (entry := directory.day_at(n)) else None for n in range(len(days))]
        assert () == library.check()


def test_two_articles_of_a_day_keep_their_order(library: Library, write: Write, tmp_path: Path) -> None:
    """Within a day the later import comes first."""
    for n, text in enumerate((HARBOUR, FERRY, MARKET)):
        library.import_paths([write(f"{n}.txt", text, "2024-03-04")])
    assert [3, 2, 1] == list(library.directory(View()).ids)


def test_who_speaks_beside_whom(stocked: Library) -> None:
    """Named speakers of the same articles, with in how many; of one article in the trash, nobody."""
    by_name = {row.name: row.id for row in stocked.speakers()}
    beside = {row.name: articles for row, articles in stocked.co_speakers(by_name["Ada Quill"])}
    assert beside["Bruno Vance"] == 1
    assert beside["Cleo Marsh"] == 1
    assert "Ada Quill" not in beside
    assert "Dora Finch" not in beside
    assert len(stocked.co_speakers(by_name["Ada Quill"], 1)) == 1
    stocked.delete_articles([1])
    assert "Bruno Vance" not in {row.name for row, _ in stocked.co_speakers(by_name["Ada Quill"])}


def test_where_a_speaker_goes_on(stocked: Library) -> None:
    """The nearest article by date, later or earlier, its first or last statement; not one in the trash."""
    [quill] = [speaker.id for speaker in stocked.speakers("ada quill")]
    found = stocked.nearest_statement(quill, 1, later=True)
    assert found is not None
    assert (2, quill) == (found.statement.article_id, found.statement.speaker_id)
    back = stocked.nearest_statement(quill, 2, later=False, last=True)
    assert back is not None
    assert (1, "“Nobody will dock in the dark.”") == (back.statement.article_id, back.text)
    assert stocked.nearest_statement(quill, 2, later=True) is None
    stocked.delete_articles([1])
    assert stocked.nearest_statement(quill, 2, later=False) is None


def test_statements_by_their_ids_are_looked_up(stocked: Library) -> None:
    """One article costs the same in any library: nothing walks over the speakers or statements of all articles."""
    ids = [row.statement.id for row in stocked.statements_of(stocked.speakers("quill")[0].id)]
    database, asked = stocked._store.database, list[tuple[str, Sequence[object]]]()
    rows, one = database.rows, database.one

    def heard(sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        asked.append((sql, parameters))
        return rows(sql, parameters)

    def heard_one(sql: str, parameters: Sequence[object] = ()) -> tuple[Any, ...] | None:
        asked.append((sql, parameters))
        return one(sql, parameters)

    database.rows, database.one = heard, heard_one  # type: ignore[method-assign]  # to look on
    assert ids == [row.statement.id for row in stocked.statement_rows(ids)]
    with database.reading():
        plan = [step[-1] for sql, given in asked for step in rows(f"EXPLAIN QUERY PLAN {sql}", given)]
    assert any("article_speakers" in sql for sql, _ in asked)
    assert not [step for step in plan if step.startswith("SCAN")], plan
