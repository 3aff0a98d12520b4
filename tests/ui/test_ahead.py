"""The pages that a key opens are made before it is pressed, in small pieces, and nobody sees anything of it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from reader import Library
from ui.ahead import PAGES, pages_ahead
from ui.app import App

Wait = Callable[..., None]


def _unpolished(page: QWidget) -> int:
    polished = Qt.WidgetAttribute.WA_WState_Polished
    return sum(not part.testAttribute(polished) for part in page.findChildren(QWidget))


def test_the_pages_are_there_before_they_are_asked_for(
    qapp: QApplication, filled: Library, tmp_path: Path, wait_until: Wait
) -> None:
    """Each is made once; what is on the screen, and who has the keyboard, stays."""
    app = App(qapp, filled.path, settings=tmp_path / "window.ini")
    app.start([])
    wait_until(app.pending.is_open)
    app.complete()
    wait_until(lambda: not app.window.is_blank())
    window = app.window
    asked_before = window.bookmarks
    shown, focus = window.pages.currentWidget(), QApplication.focusWidget()
    made = [sum(window.is_made(name) for name in PAGES) for _ in pages_ahead(window)]
    assert made[-1] == len(PAGES)
    assert all(after - before <= 1 for before, after in pairwise(made)), "more than a page in one turn"
    assert window.bookmarks is asked_before
    assert all(_unpolished(getattr(window, name)) == 0 for name in PAGES)
    assert window.pages.currentWidget() is shown
    assert QApplication.focusWidget() is focus
    window.close()


def test_the_window_makes_them_after_the_start(
    qapp: QApplication, filled: Library, tmp_path: Path, wait_until: Wait
) -> None:
    """Without being asked."""
    app = App(qapp, filled.path, settings=tmp_path / "window.ini")
    app.start([])
    wait_until(lambda: all(app.window.is_made(name) for name in PAGES))
    app.window.close()
