"""Escape in a widget of a window that has a shortcut of that key too."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls import SearchField
from ui.notes import NoteEditor
from ui.theme import Appearance


@pytest.fixture
def window(qapp: object) -> tuple[QWidget, list[str]]:
    """A window that hears Escape, and what it heard."""
    made, heard = QWidget(), list[str]()
    QVBoxLayout(made)
    QShortcut(QKeySequence("Escape"), made, lambda: heard.append("window"))
    return made, heard


def put(window: QWidget, widget: QWidget, focus: QWidget, wait_until: Callable[..., None]) -> None:
    """Show `widget` in the window, with the focus."""
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)
    window.show()
    window.activateWindow()
    focus.setFocus()
    wait_until(focus.hasFocus)


def test_a_search_field_is_emptied_before_the_window_hears(
    window: tuple[QWidget, list[str]], wait_until: Callable[..., None]
) -> None:
    """The first Escape empties the field, the second is the window's."""
    host, heard = window
    field = SearchField("Search", "")
    put(host, field, field, wait_until)
    QTest.keyClicks(field, "pier")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert ("", []) == (field.text(), heard)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert ["window"] == heard


def test_an_editor_closes_and_the_window_stays(
    window: tuple[QWidget, list[str]], appearance: Appearance, wait_until: Callable[..., None]
) -> None:
    """In the text and in the preview."""
    host, heard = window
    editor, closed = NoteEditor(appearance), list[bool]()
    editor.closed.connect(lambda: closed.append(True))
    put(host, editor, editor.field, wait_until)
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    editor.show_mode("preview")
    editor.preview.setFocus()
    QTest.keyClick(editor.preview, Qt.Key.Key_Escape)
    assert [True, True] == closed
    assert [] == heard
