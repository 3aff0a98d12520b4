"""The check and compacting from the menu: shown, said, and stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from reader import CancelledError, Library, Progress
from ui.app import App
from ui.notes import NoteEditor, SaveState
from ui.theme import load_fonts

Wait = Callable[..., None]


@pytest.fixture
def app(tmp_path: Path, qapp: object, wait_until: Wait) -> App:
    """A window over an empty library."""
    with Library.open(tmp_path / "library.onrecord"):
        pass
    load_fonts()
    made = App(qapp, tmp_path / "library.onrecord", samples=False, settings=tmp_path / "window.ini")  # type: ignore[arg-type]  # the fixture's type
    made.start([])
    wait_until(made.pending.is_open)
    made.complete()
    return made


def test_what_was_found_is_said(app: App, wait_until: Wait, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sound library is one line that goes by itself; what is wrong stays until it is read."""
    care = app.windows.care
    app.actions["check"].trigger()
    wait_until(lambda: care.strip.words.text() == "The library is sound.")
    app.actions["compact"].trigger()
    wait_until(lambda: care.strip.words.text() == "The library was compacted.")
    monkeypatch.setattr(Library, "check", lambda *_: ("3 articles have lost their text.",))
    app.actions["check"].trigger()
    wait_until(lambda: "lost their text" in app.window.banner.sentence())
    app.window.close()


def test_it_can_be_stopped_and_runs_once_at_a_time(
    app: App, wait_until: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cancel ends it, with nothing to say; asked for again meanwhile, it is not begun twice."""
    begun = []
    stopped = threading.Event()

    def check(_library: Library, report: Callable[[Progress], None], cancelled: Callable[[], bool]) -> None:
        begun.append(True)
        report(Progress(3, 9, "Checking the library"))
        while not cancelled():
            stopped.wait(0.01)
        raise CancelledError("It was stopped.")

    monkeypatch.setattr(Library, "check", check)
    care = app.windows.care
    app.actions["check"].trigger()
    wait_until(lambda: care.strip.count.text() == "3 of 9")
    app.actions["check"].trigger()
    app.actions["compact"].trigger()
    assert care.is_running()
    care.strip.cancel.click()
    wait_until(lambda: not care.is_running())
    assert [True] == begun
    assert not care.strip.isVisible()
    assert "" == app.window.banner.sentence()
    app.window.close()


def test_a_window_whose_library_is_gone_closes_at_a_word(
    filled: Library, tmp_path: Path, qapp: object, wait_until: Wait
) -> None:
    """What cannot be saved keeps it open, says so beside the text, and is given up by the person alone."""
    load_fonts()
    app = App(qapp, filled.path, samples=False, settings=tmp_path / "window.ini")  # type: ignore[arg-type]  # the fixture's type
    app.start([])
    wait_until(app.pending.is_open)
    app.complete()
    window = app.window
    app.commands.open_article(1)
    wait_until(lambda: app.commands.reading is not None)
    window.reader.write_note()
    (editor,) = window.reader.findChildren(NoteEditor)
    filled.path.rename(tmp_path / "elsewhere.onrecord")
    QTest.keyClicks(editor.field, "keep me")
    wait_until(lambda: editor.state() is SaveState.FAILED)
    assert "deleted, moved or replaced" in editor.state_label.text()
    assert not window.close()
    wait_until(lambda: "not saved" in window.banner.sentence())
    assert "keep me" == editor.body()
    window.banner.action_button.click()
    assert not window.isVisible()
