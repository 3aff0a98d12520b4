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

TEXT = " date 2024-05-01 HARBOUR CITY, May 1. /EXN/. The harbour will open on Monday, Mayor Ada Quill said.\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the library is."""
    return tmp_path / "library.onrecord"


def fill(path: Path, *texts: str, attribute: bool = False) -> None:
    """A library of articles, each brought in by itself."""
    with Library.open(path) as library:
        for n, text in enumerate(texts):
            source = path.with_name(f"{n}.txt")
            source.write_text(text, encoding="utf-8")
            assert 1 == library.import_paths([source], attribute=attribute).imported


def test_articles_that_the_engine_has_not_read_are_read_behind(
    path: Path, begin: Callable[[Path], App], wait_until: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An engine that is newer than the library reads it anew by itself, and the speaker is there."""
    monkeypatch.setattr(upkeep, "READ_AFTER", 10)
    fill(path, TEXT, attribute=True)
    with closing(sqlite3.connect(path)) as older, older:  # as an older engine, which found nobody, left it
        older.execute("DELETE FROM statements")
        older.execute("INSERT INTO attribution_queue SELECT id FROM articles")
    with Library.open(path) as library:
        assert 1 == library.pending_attribution()
    app = begin(path)
    handle = app.pending.as_library()
    wait_until(lambda: handle.pending_attribution() == 0)
    assert ["Ada Quill"] == [statement.speaker_name for statement in handle.reading(1).statements]


def test_what_is_read_behind_waits_for_an_import(
    path: Path, begin: Callable[[Path], App], wait_until: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stops when one begins, looks again from time to time, and goes on when there is none."""
    monkeypatch.setattr(upkeep, "AGAIN", 10)
    fill(path, TEXT)
    app = begin(path)
    handle = app.pending.as_library()
    app.complete()
    stopped: list[str] = []
    running: list[str] = []
    looked: list[int] = []

    def at_once(
        _channel: str, work: Callable[[], int], done: Callable[[int], None], **_named: object
    ) -> None:
        done(work())

    def run(name: str, *_work: object) -> LongTask:
        running.append(name)
        return LongTask(name, app.tasks)

    def one_waits() -> int:
        looked.append(1)
        return 1

    tasks = SimpleNamespace(latest=at_once, long=run)
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


def test_a_backup_that_cannot_be_made_is_said(
    path: Path, begin: Callable[[Path], App], wait_until: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is where a damaged library or a full disk shows first, and nobody looks into the log."""
    monkeypatch.setattr(upkeep, "BACKUP_AFTER", 10)
    fill(path)
    today = datetime.now(UTC).date()
    for day in (today, today + timedelta(days=1)):  # it may be midnight before the backup is made
        (path.parent / f"library.onrecord.auto-{day}.backup").mkdir()
    app = begin(path)
    wait_until(lambda: "cannot be written" in app.window.banner.sentence())


def test_the_opened_article_does_not_wait_for_its_turn(
    path: Path, begin: Callable[[Path], App], wait_until: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of an import that nobody has read yet, the article on screen is read at once, and shown with its speaker."""
    monkeypatch.setattr(upkeep, "READ_AFTER", 3_600_000)
    fill(path, *(f"{TEXT}\nSailing {n} was late." for n in range(3)))
    app = begin(path)
    handle = app.pending.as_library()
    wait_until(lambda: app.commands.window.list.model.rowCount() == 3)
    app.commands.open_article(2)
    wait_until(lambda: app.commands.reading is not None and app.commands.reading.attributed)
    assert app.commands.reading is not None
    assert ["Ada Quill"] == [entry.name for entry in app.commands.reading.legend]
    assert 2 == handle.pending_attribution()


def test_an_article_that_was_open_before_the_library_was_is_read_at_once_too(
    path: Path, begin: Callable[[Path], App], wait_until: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first rows are read at a glance: who opens one of them at once may be quicker than the library."""
    monkeypatch.setattr(upkeep, "READ_AFTER", 3_600_000)
    start = upkeep.Upkeep.start
    monkeypatch.setattr(upkeep.Upkeep, "start", lambda _self: None)
    fill(path, TEXT)
    app = begin(path)
    app.commands.open_article(1)
    wait_until(lambda: app.commands.reading)
    start(app.upkeep)
    wait_until(lambda: app.commands.reading is not None and app.commands.reading.attributed)


def test_the_index_is_merged_a_while_after_the_start(
    path: Path, begin: Callable[[Path], App], wait_until: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many imports by the command line leave many parts, which nobody should wait for while typing."""
    monkeypatch.setattr(upkeep, "TIDY_AFTER", 10)
    fill(path, *(f"{TEXT}\n\nBuoy {n} drifted.\n" for n in range(12)))

    def parts() -> int:
        with closing(sqlite3.connect(path)) as connection:
            return int(connection.execute("SELECT count(DISTINCT segid) FROM search_idx").fetchone()[0])

    before = parts()
    assert before > 4
    begin(path)
    wait_until(lambda: parts() < before)
