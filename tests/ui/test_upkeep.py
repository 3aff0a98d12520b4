"""What waits to be read is read behind the window, and shown."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from reader import Library
from ui import upkeep
from ui.app import App
from ui.tasks import LongTask
from ui.theme import load_fonts

TEXT = " date 2024-05-01 HARBOUR CITY, May 1. /EXN/. The harbour will open on Monday, Mayor Ada Quill said.\n"


def test_articles_that_the_engine_has_not_read_are_read_behind(
    tmp_path: Path, wait_until: Callable[..., None], qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An engine that is newer than the library reads it anew by itself, and the speaker is there."""
    monkeypatch.setattr(upkeep, "READ_AFTER", 10)
    path = tmp_path / "library.onrecord"
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    with Library.open(path) as library:
        assert 1 == library.import_paths([tmp_path / "a.txt"]).imported
    with closing(sqlite3.connect(path)) as older, older:  # as an older engine, which found nobody, left it
        older.execute("DELETE FROM statements")
        older.execute("INSERT INTO attribution_queue SELECT id FROM articles")
    with Library.open(path) as library:
        assert 1 == library.pending_attribution()
    load_fonts()
    app = App(qapp, path, samples=False, settings=tmp_path / "window.ini")  # type: ignore[arg-type]  # the fixture's type
    app.start([])
    wait_until(app.pending.is_open)
    handle = app.pending.as_library()
    wait_until(lambda: handle.pending_attribution() == 0)
    assert ["Ada Quill"] == [statement.speaker_name for statement in handle.reading(1).statements]
    app.window.close()


def test_what_is_read_behind_waits_for_an_import(
    tmp_path: Path, wait_until: Callable[..., None], qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stops when one begins, looks again from time to time, and goes on when there is none."""
    monkeypatch.setattr(upkeep, "AGAIN", 10)
    path = tmp_path / "library.onrecord"
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    with Library.open(path) as library:
        library.import_paths([tmp_path / "a.txt"], attribute=False)
    load_fonts()
    app = App(qapp, path, samples=False, settings=tmp_path / "window.ini")  # type: ignore[arg-type]  # the fixture's type
    app.start([])
    wait_until(app.pending.is_open)
    handle = app.pending.as_library()
    app.complete()
    stopped: list[str] = []
    running: list[str] = []
    looked: list[int] = []

    def at_once(
        _channel: str, work: Callable[[], int], done: Callable[[int], None], **_named: object
    ) -> None:
        done(work())

    def begin(name: str, *_work: object) -> LongTask:
        running.append(name)
        return LongTask(name, app.tasks)

    def one_waits() -> int:
        looked.append(1)
        return 1

    tasks = SimpleNamespace(latest=at_once, long=begin)
    busy = True
    mine = upkeep.Upkeep(path, handle, tasks, app.commands, lambda: busy)  # type: ignore[arg-type]  # what it needs of them
    monkeypatch.setattr(handle, "pending_attribution", one_waits, raising=False)
    mine.imported()
    wait_until(lambda: len(looked) > 3)
    assert ([], False) == (running, mine.is_writing())
    busy = False
    wait_until(lambda: running)
    assert mine.is_writing()
    monkeypatch.setattr(LongTask, "cancel", lambda task: stopped.append(task.label))
    mine.give_way()
    assert (["attribution"], ["attribution"]) == (running, stopped)
    app.window.close()


def test_a_backup_that_cannot_be_made_is_said(
    tmp_path: Path, wait_until: Callable[..., None], qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is where a damaged library or a full disk shows first, and nobody looks into the log."""
    monkeypatch.setattr(upkeep, "BACKUP_AFTER", 10)
    path = tmp_path / "library.onrecord"
    with Library.open(path):
        pass
    today = datetime.now(UTC).date()
    for day in (today, today + timedelta(days=1)):  # it may be midnight before the backup is made
        (tmp_path / f"library.onrecord.auto-{day}.backup").mkdir()
    load_fonts()
    app = App(qapp, path, samples=False, settings=tmp_path / "window.ini")  # type: ignore[arg-type]  # the fixture's type
    app.start([])
    wait_until(lambda: "cannot be written" in app.window.banner.sentence())
    app.window.close()


def test_the_opened_article_does_not_wait_for_its_turn(
    tmp_path: Path, wait_until: Callable[..., None], qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of an import that nobody has read yet, the article on screen is read at once, and shown with its speaker."""
    monkeypatch.setattr(upkeep, "READ_AFTER", 3_600_000)
    path = tmp_path / "library.onrecord"
    for n in range(3):
        (tmp_path / f"{n}.txt").write_text(f"{TEXT}\nSailing {n} was late.", encoding="utf-8")
    with Library.open(path) as library:
        library.import_paths([tmp_path / f"{n}.txt" for n in range(3)], attribute=False)
    load_fonts()
    app = App(qapp, path, samples=False, settings=tmp_path / "window.ini")  # type: ignore[arg-type]  # the fixture's type
    app.start([])
    wait_until(app.pending.is_open)
    handle = app.pending.as_library()
    wait_until(lambda: app.commands.window.list.model.rowCount() == 3)
    app.commands.open_article(2)
    wait_until(lambda: app.commands.reading is not None and app.commands.reading.attributed)
    assert app.commands.reading is not None
    assert ["Ada Quill"] == [entry.name for entry in app.commands.reading.legend]
    assert 2 == handle.pending_attribution()
    app.window.close()


def test_an_article_that_was_open_before_the_library_was_is_read_at_once_too(
    tmp_path: Path, wait_until: Callable[..., None], qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first rows are read at a glance: who opens one of them at once may be quicker than the library."""
    monkeypatch.setattr(upkeep, "READ_AFTER", 3_600_000)
    begin = upkeep.Upkeep.start
    monkeypatch.setattr(upkeep.Upkeep, "start", lambda _self: None)
    path = tmp_path / "library.onrecord"
    (tmp_path / "ferry.txt").write_text(TEXT, encoding="utf-8")
    with Library.open(path) as library:
        library.import_paths([tmp_path / "ferry.txt"], attribute=False)
    load_fonts()
    app = App(qapp, path, samples=False, settings=tmp_path / "window.ini")  # type: ignore[arg-type]  # the fixture's type
    app.start([])
    wait_until(app.pending.is_open)
    app.commands.open_article(1)
    wait_until(lambda: app.commands.reading)
    begin(app.upkeep)
    wait_until(lambda: app.commands.reading is not None and app.commands.reading.attributed)
    app.window.close()


def test_the_index_is_merged_a_while_after_the_start(
    tmp_path: Path, wait_until: Callable[..., None], qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many imports by the command line leave many parts, which nobody should wait for while typing."""
    monkeypatch.setattr(upkeep, "TIDY_AFTER", 10)
    path = tmp_path / "library.onrecord"
    with Library.open(path) as library:
        for n in range(12):
            (tmp_path / f"{n}.txt").write_text(f"{TEXT}\n\nBuoy {n} drifted.\n", encoding="utf-8")
            library.import_paths([tmp_path / f"{n}.txt"], attribute=False)

    def parts() -> int:
        with closing(sqlite3.connect(path)) as connection:
            return int(connection.execute("SELECT count(DISTINCT segid) FROM search_idx").fetchone()[0])

    before = parts()
    assert before > 4
    load_fonts()
    app = App(qapp, path, samples=False, settings=tmp_path / "window.ini")  # type: ignore[arg-type]  # the fixture's type
    app.start([])
    wait_until(lambda: parts() < before)
    app.window.close()
