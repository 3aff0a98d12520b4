"""The sidebar's saved searches and the list stay true while the window is open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from reader import Library, View
from ui import filing
from ui.app import App

TEXT = " date 2024-0{0}-15 HARBOUR CITY. /EXN/. The harbour will open on day {0}, Mayor Ada Quill said.\n"


def shelf(path: Path, *months: int) -> None:
    """A library of an article of each month."""
    with Library.open(path) as library:
        for n, month in enumerate(months):
            source = path.with_name(f"{n}.txt")
            source.write_text(TEXT.format(month) + "x" * n, encoding="utf-8")
            library.import_paths([source])


def test_another_day_counts_anew(
    tmp_path: Path,
    begin: Callable[[Path], App],
    wait_until: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A window that stays open over the end of a month: "last month" is the next one, in the list as well."""
    path = tmp_path / "library.onrecord"
    shelf(path, 4, 4, 5)
    with Library.open(path) as library:
        library.save_view("Lately", View(query="on:last-month "))
    today = [date(2024, 5, 31)]
    monkeypatch.setattr(filing, "this_day", lambda: today[0])
    monkeypatch.setattr(Library, "_today", staticmethod(lambda: today[0]))
    app = begin(path)
    saved, listed = app.window.sidebar.saved, app.window.list
    wait_until(lambda: [entry.accessibleName() for entry in saved.entries()] == ["Lately, 2"])
    saved.view_chosen.emit(saved.saved()[0].view)
    wait_until(lambda: len(listed.model.directory()) == 2)
    today[0] = date(2024, 6, 1)
    app.window.became_active.emit()
    wait_until(lambda: [entry.accessibleName() for entry in saved.entries()] == ["Lately, 1"])
    wait_until(lambda: len(listed.model.directory()) == 1)


def test_what_was_opened_is_counted(
    tmp_path: Path, begin: Callable[[Path], App], wait_until: Callable[..., None]
) -> None:
    """An article that was opened is no longer unread for a saved search either, before anything else changes."""
    path = tmp_path / "library.onrecord"
    shelf(path, 4, 5)
    with Library.open(path) as library:
        library.save_view("Unread", View(query="is:unread "))
    app = begin(path)
    saved = app.window.sidebar.saved
    wait_until(lambda: [entry.accessibleName() for entry in saved.entries()] == ["Unread, 2"])
    app.commands.open_article(1)
    wait_until(lambda: [entry.accessibleName() for entry in saved.entries()] == ["Unread, 1"])


def test_midnight_is_looked_out_for(tmp_path: Path, begin: Callable[[Path], App]) -> None:
    """The window looks at the day within a day, and again after that."""
    looking = begin(tmp_path / "library.onrecord").window.findChild(filing.Filing)
    assert looking is not None
    for _ in range(2):
        assert looking._midnight.isActive()
        assert 0 < looking._midnight.interval() <= 24 * 60 * 60 * 1000
        looking._midnight.stop()
        looking._midnight.timeout.emit()
