"""The sidebar over a real library: what it asks for, what it marks, and what stays while numbers change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from reader import Counts, Library, Scope, Sort, SourceRow, SpeakerKind, SpeakerRow, View
from ui.sidebar import Sidebar
from ui.sidebar.entry import Entry
from ui.sidebar.most_said import LISTED
from ui.tasks import Tasks
from ui.theme import Appearance

Wait = Callable[..., None]
COUNTS = Counts(all=1248, to_read=3, unread=12, bookmarks=4, notes=5, samples=0)


@pytest.fixture
def sidebar(filled: Library, tasks: Tasks, appearance: Appearance, wait_until: Wait) -> Sidebar:
    """The sidebar of a library of two articles."""
    shown = Sidebar(filled, tasks, appearance)
    shown.resize(224, 900)
    shown.show()
    shown.set_counts(filled.counts())
    shown.set_speakers(filled.speakers(limit=5))
    shown.set_sources(filled.sources())
    shown.refresh_calendar()
    wait_until(lambda: (shown.calendar.year, shown.calendar.month) == (2024, 5))
    return shown


@pytest.fixture
def chosen(sidebar: Sidebar) -> list[View]:
    """The views that the person asked for."""
    views: list[View] = []
    sidebar.view_chosen.connect(views.append)
    return views


def click(button: QAbstractButton) -> None:
    """A click with the mouse."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def entry(sidebar: Sidebar, words: str) -> Entry:
    """The entry that begins with these words."""
    return next(b for b in sidebar.findChildren(Entry) if b.text().startswith(words) and b.isVisible())


def test_the_parts_of_the_library(sidebar: Sidebar, chosen: list[View]) -> None:
    """Each part is one click away, and the one that is shown is marked."""
    for scope in (Scope.TO_READ, Scope.UNREAD, Scope.BOOKMARKED, Scope.NOTED, Scope.ALL):
        click(sidebar.scopes[scope])
        assert [scope] == [each for each, button in sidebar.scopes.items() if button.isChecked()]
    assert [Scope.TO_READ, Scope.UNREAD, Scope.BOOKMARKED, Scope.NOTED, Scope.ALL] == [
        v.scope for v in chosen
    ]


def test_notes_ask_for_their_page(sidebar: Sidebar) -> None:
    """The notes of the library are asked for besides the articles that have some."""
    asked: list[bool] = []
    sidebar.notes_requested.connect(lambda: asked.append(True))
    click(sidebar.scopes[Scope.NOTED])
    assert [True] == asked


def test_the_order_is_kept(sidebar: Sidebar, chosen: list[View]) -> None:
    """Choosing another part does not change the order of the list."""
    sidebar.set_view(View(sort=Sort.TITLE))
    click(sidebar.scopes[Scope.UNREAD])
    assert [View(scope=Scope.UNREAD, sort=Sort.TITLE)] == chosen


def test_a_speaker_is_chosen_and_given_up(sidebar: Sidebar, chosen: list[View], filled: Library) -> None:
    """A speaker narrows the list and opens the speaker's page; a second click shows all again."""
    pages: list[int] = []
    sidebar.speaker_page_requested.connect(pages.append)
    speaker = filled.speakers(limit=1)[0]
    click(entry(sidebar, speaker.name))
    click(entry(sidebar, speaker.name))
    assert [View(speaker_id=speaker.id), View()] == chosen
    assert [speaker.id] == pages


def test_a_source_is_chosen_and_given_up(sidebar: Sidebar, chosen: list[View]) -> None:
    """A source narrows the list; a second click shows all again."""
    click(entry(sidebar, "Coastline"))
    assert entry(sidebar, "Coastline").isChecked()
    click(entry(sidebar, "Coastline"))
    assert [View(source="Coastline"), View()] == chosen


def test_all_speakers(sidebar: Sidebar) -> None:
    """The way to all speakers stands below those who speak most."""
    asked: list[bool] = []
    sidebar.all_speakers_requested.connect(lambda: asked.append(True))
    click(sidebar.everyone)
    assert [True] == asked


def test_a_day_narrows_and_a_second_click_widens(
    sidebar: Sidebar, chosen: list[View], wait_until: Wait
) -> None:
    """The calendar begins with the newest month that has articles, and a day is chosen and given up by clicks."""
    wait_until(lambda: sidebar.calendar.days.words(6) == "6 May 2024: 1 article")
    sidebar.set_view(View(scope=Scope.UNREAD))
    days = sidebar.calendar.days
    for _ in range(2):
        QTest.mouseClick(days, Qt.MouseButton.LeftButton, pos=days.place(6).center().toPoint())
    day = date(2024, 5, 6)
    assert [View(scope=Scope.UNREAD, first_day=day, last_day=day), View(scope=Scope.UNREAD)] == chosen


def test_a_month_narrows(sidebar: Sidebar, chosen: list[View]) -> None:
    """A click on the month's name shows the month."""
    click(sidebar.calendar.title)
    assert [View(first_day=date(2024, 5, 1), last_day=date(2024, 5, 31))] == chosen
    assert sidebar.calendar.title.isChecked()


def test_the_calendar_turns_to_the_days_of_the_view(sidebar: Sidebar) -> None:
    """A view of another month, from last time or from a search, turns the calendar there."""
    sidebar.set_view(View(first_day=date(2024, 3, 4), last_day=date(2024, 3, 4)))
    assert (2024, 3) == (sidebar.calendar.year, sidebar.calendar.month)


def test_numbers_change_and_the_keyboard_stays(sidebar: Sidebar) -> None:
    """Refreshing the speakers keeps the entry that has the focus."""
    rows = [SpeakerRow(n, f"Speaker {n}", SpeakerKind.PERSON, n % 6, 10 - n, 1) for n in range(4)]
    sidebar.set_speakers(rows)
    sidebar.activateWindow()
    kept = entry(sidebar, "Speaker 1")
    kept.setFocus(Qt.FocusReason.TabFocusReason)
    more = SpeakerRow(1, "Speaker 1", SpeakerKind.PERSON, 1, 1204, 3)
    sidebar.set_speakers([rows[0], more, rows[2]])
    assert kept is entry(sidebar, "Speaker 1")
    assert kept.hasFocus()
    assert not any(b.text() == "Speaker 3" and b.isVisible() for b in sidebar.findChildren(QAbstractButton))


def test_a_speaker_has_the_number_of_utterances(
    sidebar: Sidebar, filled: Library, articles: Path, wait_until: Wait
) -> None:
    """What two outlets carry is said once. The number is there once it is known; both are told, reports second."""
    speaker = filled.speakers(limit=1)[0]
    shown = entry(sidebar, "Ada Quill")
    wait_until(lambda: "4 statements" in shown.toolTip())
    assert "Ada Quill, 4 statements" == shown.accessibleName()
    again = (articles / "ferry.txt").read_text(encoding="utf-8").replace("/Coastline/", "/Northern Wire/")
    again = again.replace("We keep the lamps lit", "We keep the lamps of all the long pier lit")
    for number in (1, 2):
        (articles / f"{number}.txt").write_text(again.replace("Wire", f"Wire {number}"), encoding="utf-8")
    filled.import_paths([articles])
    sidebar.set_speakers(filled.speakers(limit=5))
    [(said, reports)] = filled.utterance_counts([speaker.id]).values()
    assert said < reports
    wait_until(lambda: shown.accessibleName() == f"Ada Quill, {said} utterances · {reports} reports")
    assert f"Ada Quill\n{said} utterances · {reports} reports" == shown.toolTip()
    assert said == shown.count()


def test_who_says_most_comes_first(
    sidebar: Sidebar, filled: Library, articles: Path, wait_until: Wait
) -> None:
    """In the order of the numbers that are shown, once all are known: who is only carried by many is not first."""
    carried = (
        " date 2024-05-03 NORTHPORT (Wire {n}) - “No lamp of the long old pier was lit,” Cleo Marsh said."
    )
    for number in range(9):
        path = articles / f"{number}.txt"
        path.write_text(carried.format(n=number), encoding="utf-8")
    own = " ".join(f"“The year {n} was good,” Dora Finch said." for n in range(1900, 1907))
    (articles / "own.txt").write_text(f" date 2024-05-04 NORTHPORT (Wire) - {own}", encoding="utf-8")
    filled.import_paths([articles])
    rows = filled.speakers("", SpeakerKind.PERSON)
    assert ["Cleo Marsh", "Dora Finch"] == [row.name for row in rows[:2]]
    numbers = filled.utterance_counts([row.id for row in rows])

    def listed() -> list[str]:
        return [each.text() for each in sidebar.findChildren(Entry) if each.speaker and each.isVisible()]

    sidebar.set_speakers(rows)
    most = sorted(rows, key=lambda row: -numbers[row.id][0])[:LISTED]
    assert "Dora Finch" == most[0].name
    wait_until(lambda: listed() == [row.name for row in most])
    assert [numbers[row.id][0] for row in most] == [entry(sidebar, row.name).count() for row in most]


def test_no_number_is_shown_before_it_is_known(
    library: Library, tasks: Tasks, appearance: Appearance
) -> None:
    """The number of reports, which is there at once, would be another one a moment later."""
    shown = Sidebar(library, tasks, appearance)
    shown.set_speakers([SpeakerRow(1, "Ada Quill", SpeakerKind.PERSON, 1, 1204, 3)])
    [line] = [b for b in shown.findChildren(Entry) if b.text() == "Ada Quill"]
    assert (None, "Ada Quill", "Ada Quill") == (line.count(), line.accessibleName(), line.toolTip())


def test_no_source_comes_last_and_by_name(sidebar: Sidebar, chosen: list[View]) -> None:
    """Articles without a source are an entry of their own, below the sources, however many they are."""
    sidebar.set_sources([SourceRow("", 900), SourceRow("Coastline", 2)])
    assert entry(sidebar, "No source").y() > entry(sidebar, "Coastline").y()
    click(entry(sidebar, "No source"))
    assert [View(source="")] == chosen


def test_samples_can_be_removed_while_there_are_some(sidebar: Sidebar) -> None:
    """The line about sample articles stands there only while the library has some."""
    asked: list[bool] = []
    sidebar.remove_samples_requested.connect(lambda: asked.append(True))
    assert not sidebar.samples.isVisible()
    sidebar.set_counts(Counts(all=12, to_read=0, unread=12, bookmarks=0, notes=0, samples=12))
    assert sidebar.samples.isVisible()
    click(sidebar.remove_samples)
    assert [True] == asked


def test_the_state_of_background_work(sidebar: Sidebar) -> None:
    """A quiet line says what goes on behind, and is gone when nothing does."""
    sidebar.set_status("Reading 40 articles")
    assert sidebar.status.isVisible()
    sidebar.set_status("")
    assert not sidebar.status.isVisible()


def test_every_control_has_a_name(sidebar: Sidebar) -> None:
    """What can be pressed says what it is, with its number."""
    sidebar.set_counts(COUNTS)
    assert all(b.accessibleName() for b in sidebar.findChildren(QAbstractButton) if b.isVisible())
    assert "Unread, 12" == sidebar.scopes[Scope.UNREAD].accessibleName()


def test_a_low_window_scrolls(sidebar: Sidebar) -> None:
    """In a window of the least height everything can still be reached."""
    sidebar.resize(224, 300)
    assert sidebar.verticalScrollBar().maximum() > 0
